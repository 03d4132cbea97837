"""What an experiment has come to so far: its candidates with their figures, the best first."""

import contextlib
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnfs_gui.experiments.candidates import VARIABLE, configure
from nnfs_gui.experiments.domains import Range, Scale, Value
from nnfs_gui.experiments.plan import Plan
from nnfs_gui.experiments.strategies import candidate_count
from nnfs_gui.experiments.tested import Tested
from nnfs_gui.inspection.experiments.importance import Factor, Importance, importances
from nnfs_gui.inspection.experiments.summary import Summary, summarize
from nnfs_gui.settings import Choice, ConfigError, Part, Setting, Switch
from nnfs_gui.storage.library.experiment_record import Experiment, Trial, TrialCurve, TrialState
from nnfs_gui.storage.library.library import Library

_LOG_DECADES = 1.5  # between the least and the greatest of some values, from which on they stand on a logarithmic axis

Array = npt.NDArray[np.float64]

UNDER_WAY = (TrialState.WAITING, TrialState.RUNNING)
OPEN = (*UNDER_WAY, TrialState.PAUSED)


@dataclass(frozen=True, slots=True, eq=False)
class CandidateFigures:
    """A candidate with its trials, one for each seed, and the accuracies that these have come to, from 0 to 1.

    `epochs` are those that every trial of it has which has any, `seconds` what all its epochs took.
    """

    number: int
    settings: Mapping[str, Value]
    trials: tuple[Trial, ...]
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
    """All of an experiment. The candidates come with the highest mean first, those without a figure last."""

    experiment: Experiment
    plan: Plan | None  # None where it is damaged
    candidates: tuple[CandidateFigures, ...]
    trials: tuple[Trial, ...]
    curves: Mapping[int, TrialCurve]  # by the numbers of the trials
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

    def numbers(self, key: str) -> Array:
        """Return the same as numbers, shape (candidates,): of a choice the place of each among its alternatives."""
        found = alternatives(VARIABLE[key])
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
    by_candidate: dict[int, list[Trial]] = {}
    for trial in trials:
        by_candidate.setdefault(trial.candidate, []).append(trial)
    candidates = [_candidate(plan, number, own, curves) for number, own in by_candidate.items()]
    candidates.sort(key=lambda each: -math.inf if each.summary is None else each.summary.mean, reverse=True)
    chosen = [trial.run_id for trial in by_candidate.get(experiment.chosen or 0, []) if trial.run_id]
    tested = Tested.of(map(library.runs.get, chosen))
    count = None if plan is None else candidate_count(plan)
    planned = None if plan is None or count is None else count * plan.seeds
    return Results(experiment, plan, tuple(candidates), trials, curves, planned, tested)


def _candidate(
    plan: Plan | None, number: int, trials: Sequence[Trial], curves: Mapping[int, TrialCurve]
) -> CandidateFigures:
    own = [curves[trial.number] for trial in trials if trial.number in curves]
    keeps_best = plan is not None and plan.base.keep_best
    figures = [_accuracy(trial, curves.get(trial.number), keeps_best=keeps_best) for trial in trials]
    parameters = None
    if plan is not None:
        with contextlib.suppress(ConfigError):
            parameters = configure(plan.base, trials[0].settings).network.parameter_count
    return CandidateFigures(
        number,
        trials[0].settings,
        tuple(trials),
        summarize(figure for figure in figures if math.isfinite(figure)),
        min((len(curve.accuracies) for curve in own), default=0),
        math.fsum(curve.seconds for curve in own),
        parameters,
    )


def _accuracy(trial: Trial, curve: TrialCurve | None, *, keeps_best: bool) -> float:
    """Return the accuracy of the network that a trial has now: of its last epoch or, if it ended, perhaps of its best."""
    if curve is None:
        return math.nan
    if keeps_best and trial.state is TrialState.FINISHED:
        return max((value for value in curve.accuracies if math.isfinite(value)), default=math.nan)
    return curve.accuracies[-1]
