"""What an experiment has come to so far: its candidates with their figures, the best first."""

import contextlib
import csv
import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from nnfs_gui.arrays import Float64Array
from nnfs_gui.experiments.candidates import VARIABLE, configure
from nnfs_gui.experiments.domains import Range, Scale, Value, Values
from nnfs_gui.experiments.plan import Plan
from nnfs_gui.experiments.standing import Standing, TrialFigures, by_candidate, common_epochs, standing, trial_figures
from nnfs_gui.experiments.strategies import candidate_count
from nnfs_gui.experiments.tested import Tested
from nnfs_gui.inspection.experiments.importance import Factor, Importance, importances
from nnfs_gui.inspection.experiments.summary import Summary, summarize
from nnfs_gui.setting_kinds import Choice, ConfigError, Part, Switch
from nnfs_gui.settings import Setting
from nnfs_gui.storage.library.experiment_record import Experiment, Trial, TrialCurve, TrialState
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import Run

_LOG_DECADES = 1.5  # between the least and the greatest of some values, from which on they stand on a logarithmic axis


UNDER_WAY = (TrialState.WAITING, TrialState.RUNNING)
OPEN = (*UNDER_WAY, TrialState.PAUSED)
_FIGURES = ("state", "epochs", "validation_accuracy", "test_accuracy", "seconds", "run", "problem")


@dataclass(frozen=True, slots=True, eq=False)
class CandidateFigures:
    """A candidate with its trials, one for each seed, and the accuracies that these have come to, from 0 to 1.

    `epochs` are those that every trial of it has which has any, `seconds` what all its epochs took. Of two candidates the
    one with the greater `standing` did better.
    """

    number: int
    settings: Mapping[str, Value]
    trials: tuple[Trial, ...]
    standing: Standing
    summary: Summary | None  # None before the first epoch
    epochs: int
    seconds: float
    parameters: int | None  # of its network; None where its settings cannot be read

    @property
    def mean(self) -> float:
        """The mean of the validation accuracies, NaN where there is none."""
        return math.nan if self.summary is None else self.summary.mean

    @property
    def first_run(self) -> str | None:
        """The run of its first trial that has one with a whole epoch."""
        return next((trial.run_id for trial in self.trials if trial.run_id and trial.epochs_done), None)


@dataclass(frozen=True, slots=True, eq=False)
class Results:
    """All of an experiment, as it stands by its log: whatever became of a run since changes nothing here.

    The candidates come with the best one first, those without a figure last.
    """

    experiment: Experiment
    plan: Plan | None  # None where it is damaged
    candidates: tuple[CandidateFigures, ...]
    trials: tuple[Trial, ...]
    curves: Mapping[int, TrialCurve]  # by the numbers of the trials, as far as these belong to the experiment
    figures: Mapping[int, TrialFigures]  # the same
    planned_runs: int | None = None  # None where only time says
    tested: Tested | None = None  # how the chosen candidate did on the test images

    @property
    def keys(self) -> tuple[str, ...]:
        """What is varied."""
        if self.plan is not None:
            return tuple(self.plan.varied)
        return tuple(dict.fromkeys(key for trial in self.trials for key in trial.settings if key in VARIABLE))

    def values(self, key: str) -> tuple[Value | None, ...]:
        """Return the value of a setting in each candidate; None where it does nothing beside the others."""
        return tuple(candidate.settings.get(key) for candidate in self.candidates)

    def choices(self, key: str) -> tuple[Value, ...]:
        """Return what a setting that is no number may be here, in the order that it has; nothing where it is a number."""
        domain = None if self.plan is None else self.plan.varied.get(key)
        planned = domain.values if isinstance(domain, Values) else ()
        here = {str(value) for value in (*planned, *self.values(key))}
        found = alternatives(VARIABLE[key])
        return tuple(each for each in found if str(each) in here) or found

    def numbers(self, key: str) -> Float64Array:
        """Return the same as numbers, shape (candidates,): of a choice the place of each among its choices."""
        found = self.choices(key)
        if found:
            places = {str(value): float(place) for place, value in enumerate(found)}  # a library may hold anything
            return np.array([places.get(str(value), math.nan) for value in self.values(key)])
        values = self.values(key)
        return np.array([float(value) if isinstance(value, int | float) else math.nan for value in values])

    def is_log(self, key: str) -> bool:
        """Whether the values of a setting are best compared by their powers of ten."""
        domain = None if self.plan is None else self.plan.varied.get(key)
        if alternatives(VARIABLE[key]):
            return False
        if isinstance(domain, Range):
            return domain.scale is Scale.LOGARITHMIC
        numbers = self.numbers(key)
        numbers = numbers[np.isfinite(numbers)]
        return bool(len(numbers) and numbers.min() > 0 and math.log10(numbers.max() / numbers.min()) >= _LOG_DECADES)

    def importances(self) -> tuple[Importance, ...] | None:
        """Return how much each setting matters for the accuracy, in the order of `keys`; None where that cannot be told.

        A setting that does nothing in a candidate counts there as in the middle of its values.
        """
        figure = np.array([candidate.mean for candidate in self.candidates])
        return importances([self._factor(key) for key in self.keys], figure, rng=np.random.default_rng(0))

    def _factor(self, key: str) -> Factor:
        numbers = self.numbers(key)
        if alternatives(VARIABLE[key]):
            return Factor(np.nan_to_num(numbers, nan=-1.0), is_choice=True)
        numbers = np.log(numbers) if self.is_log(key) else numbers
        known = np.isfinite(numbers)
        return Factor(np.where(known, numbers, numbers[known].mean() if known.any() else 0.0))


def alternatives(setting: Setting) -> tuple[Value, ...]:
    """Return what a setting may be that is no number; nothing where it is one."""
    match setting.kind:
        case Choice() as kind:
            return tuple(map(str, kind.labels))
        case Switch() | Part():
            return (False, True)
        case _:
            return ()


def read_results(library: Library, experiment_id: str) -> Results:
    """Read an experiment with all that it has come to. Raises LibraryError."""
    table = library.experiments
    experiment, trials, curves = table.get(experiment_id), table.trials(experiment_id), table.curves(experiment_id)
    try:
        plan = Plan.from_dict(experiment.plan)
    except ConfigError:
        plan = None
    figures = trial_figures(trials, table.reports(experiment_id), curves)
    curves = {number: curves[number].until(its.epochs) for number, its in figures.items() if number in curves}
    grouped = by_candidate(trials)
    candidates = [_candidate(plan, own, figures, curves) for own in grouped.values()]
    candidates.sort(key=lambda each: (each.summary is not None, each.standing), reverse=True)
    chosen = [trial.run_id for trial in grouped.get(experiment.chosen or 0, []) if trial.run_id]
    tested = Tested.of(map(library.runs.get, chosen))
    count = None if plan is None else candidate_count(plan)
    planned = None if plan is None or count is None else count * plan.seeds
    return Results(experiment, plan, tuple(candidates), trials, curves, figures, planned, tested)


def _candidate(
    plan: Plan | None, trials: Sequence[Trial], figures: Mapping[int, TrialFigures], curves: Mapping[int, TrialCurve]
) -> CandidateFigures:
    own = [figures[trial.number] for trial in trials]
    parameters = None
    if plan is not None:
        with contextlib.suppress(ConfigError):
            parameters = configure(plan.base, trials[0].settings).network.parameter_count
    return CandidateFigures(
        trials[0].candidate,
        trials[0].settings,
        tuple(trials),
        standing(trials, figures),
        summarize(each.accuracy for each in own if math.isfinite(each.accuracy)),
        common_epochs(own),
        math.fsum(math.fsum(curves[trial.number].seconds) for trial in trials if trial.number in curves),
        parameters,
    )


def tabulate_trials(results: Results, runs: Mapping[str, Run]) -> str:
    """Return the trials as a table in CSV: a column for each setting that is varied, named as its option, and figures.

    `runs` are theirs, by their ids.
    """
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    options = [VARIABLE[key].option.removeprefix("--") for key in results.keys]
    writer.writerow(["trial", "candidate", "seed", *options, *_FIGURES])
    for trial in results.trials:
        its, run, curve = results.figures[trial.number], runs.get(trial.run_id or ""), results.curves.get(trial.number)
        writer.writerow(
            [
                trial.number,
                trial.candidate,
                trial.seed,
                *(trial.settings.get(key) for key in results.keys),
                str(trial.state),
                its.epochs,
                its.accuracy if math.isfinite(its.accuracy) else None,
                None if run is None else run.test_accuracy,
                None if curve is None else math.fsum(curve.seconds),
                trial.run_id,
                trial.problem,
            ]
        )
    return table.getvalue()
