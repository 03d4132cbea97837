"""What an experiment has found so far: its trials by candidate, with the figures of their runs."""

import csv
import io
import statistics
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from nnfs_gui.experiments.candidates import VARIABLE
from nnfs_gui.experiments.plan import Plan
from nnfs_gui.experiments.tested import Tested
from nnfs_gui.inspection.experiments.summary import Summary, summarize
from nnfs_gui.storage.library.experiment_record import Trial
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import Run

_FIGURES = ("state", "epochs", "validation_accuracy", "test_accuracy", "seconds", "run", "problem")


@dataclass(frozen=True, slots=True)
class TrialResult:
    """A trial with its run, which may be gone, or not have begun."""

    trial: Trial
    run: Run | None

    @property
    def validation_accuracy(self) -> float | None:
        return None if self.run is None else self.run.validation_accuracy


@dataclass(frozen=True, slots=True)
class CandidateResult:
    """The trials of a candidate; figures are means over those that have some."""

    candidate: int
    settings: Mapping[str, Any]
    results: tuple[TrialResult, ...]

    @property
    def trials(self) -> tuple[Trial, ...]:
        return tuple(result.trial for result in self.results)

    @property
    def accuracies(self) -> list[float]:
        """The share of the validation images that the network of each trial reads right."""
        found = (result.validation_accuracy for result in self.results)
        return [accuracy for accuracy in found if accuracy is not None]

    @property
    def summary(self) -> Summary | None:
        """Their mean with its interval; None where there are none yet."""
        return summarize(self.accuracies)

    @property
    def tested(self) -> Tested | None:
        """How it did on the test images; None until it was chosen, and tested."""
        return Tested.of(result.run for result in self.results if result.run is not None)

    @property
    def epochs(self) -> int:
        """How many epochs its trials have at most."""
        return max(trial.epochs_done for trial in self.trials)

    @property
    def states(self) -> Mapping[str, int]:
        """How many of its trials are in which state."""
        return Counter(str(trial.state) for trial in self.trials)


def trial_results(library: Library, experiment_id: str) -> tuple[TrialResult, ...]:
    """Return the trials of an experiment with their runs. Raises LibraryError."""
    runs = {run.id: run for run in library.runs.of_experiment(experiment_id)}
    return tuple(
        TrialResult(trial, None if trial.run_id is None else runs.get(trial.run_id))
        for trial in library.experiments.trials(experiment_id)
    )


def candidate_results(library: Library, experiment_id: str) -> tuple[CandidateResult, ...]:
    """Return the candidates, those with more epochs first and of those the best by the mean. Raises LibraryError."""
    grouped: dict[int, list[TrialResult]] = {}
    for result in trial_results(library, experiment_id):
        grouped.setdefault(result.trial.candidate, []).append(result)
    found = [CandidateResult(number, results[0].trial.settings, tuple(results)) for number, results in grouped.items()]
    return tuple(
        sorted(found, key=lambda result: (-result.epochs, -statistics.fmean(result.accuracies or [0.0]), result.candidate))
    )


def tabulate_trials(plan: Plan, results: Iterable[TrialResult]) -> str:
    """Return the trials as a table in CSV: a column for each setting that is varied, named as its option, and figures."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    options = [VARIABLE[key].option.removeprefix("--") for key in plan.varied]
    writer.writerow(["trial", "candidate", "seed", *options, *_FIGURES])
    for result in results:
        trial, run = result.trial, result.run
        figures = (None,) * 4 if run is None else (run.validation_accuracy, run.test_accuracy, run.seconds, run.id)
        values = [trial.settings.get(key) for key in plan.varied]
        writer.writerow(
            [
                trial.number,
                trial.candidate,
                trial.seed,
                *values,
                str(trial.state),
                trial.epochs_done,
                *figures,
                trial.problem,
            ]
        )
    return table.getvalue()
