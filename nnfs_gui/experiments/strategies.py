"""Which trial comes next: a pure function of the plan, the trials so far and the log, so that a crash forgets nothing."""

import dataclasses
import functools
import json
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from nnfs_gui.experiments.candidates import settled
from nnfs_gui.experiments.domains import Value, grid_size
from nnfs_gui.experiments.plan import Plan, Strategy
from nnfs_gui.settings import ConfigError
from nnfs_gui.storage.library.experiment_record import Report, ReportKind, Trial

_DRAWING_STREAM = 101  # of the seed: far from those of a training
_MOST_DRAWS = 100  # until one is new; then there is hardly any other
MOST_EXACT = 100  # combinations of a grid, of which one knows at once how many candidates they are
_WORST = -math.inf


def next_trial(plan: Plan, trials: Sequence[Trial], log: Sequence[Report]) -> Trial | None:
    """Return the trial that is to be started next, with the epochs up to which it trains; None if there is none for now.

    That may be a new one, or for halving one that stands at a rung. `trials` are those that were started so far, and `log`
    what was decided and what came of it, in that order; nothing else counts.
    """
    rungs = rungs_of(plan)
    return (
        _missing_seed(plan, trials, rungs[0])
        or (_promoted(plan, rungs, trials, log) if plan.strategy is Strategy.HALVING else None)
        or _new_candidate(plan, trials, rungs[0])
        or (_last_one(rungs, trials, log) if plan.strategy is Strategy.HALVING else None)
    )


def rungs_of(plan: Plan) -> tuple[int, ...]:
    """Return the epochs at which candidates are compared, the last one being the end of a run.

    Each is a `reduction`-th of the next one, as far down as there is a whole epoch. Without halving there is the last alone.
    """
    if plan.strategy is not Strategy.HALVING:
        return (_epochs(plan, {}),)
    epochs = plan.base.epochs
    steps = int(math.log(epochs, plan.reduction) + 1e-9)
    return tuple(dict.fromkeys(max(1, round(epochs / plan.reduction**step)) for step in range(steps, -1, -1)))


def first_candidates(plan: Plan, count: int) -> list[dict[str, Value]]:
    """Return candidates that stand for all, at most so many: some that lie evenly in a small grid, or drawn ones."""
    if grid_size(plan.varied) <= MOST_EXACT and (plan.strategy is Strategy.GRID or not plan.varied):
        candidates = [settings for _, settings in _grid(json.dumps(plan.to_dict()))]
        return candidates[:: max(1, -(-len(candidates) // count))]
    drawn: dict[str, dict[str, Value]] = {}
    while len(drawn) < count and (settings := _draw(plan, len(drawn) + 1, set(drawn))) is not None:
        drawn[_key(settings)] = settings
    return list(drawn.values())


# --- new trials -------------------------------------------------------------------------------------------------------


def _missing_seed(plan: Plan, trials: Sequence[Trial], first_rung: int) -> Trial | None:
    """Return the trial of a candidate that does not have all of its seeds yet."""
    wanted = set(plan.all_seeds)
    seeds: dict[int, set[int]] = {}
    for trial in trials:
        seeds.setdefault(trial.candidate, set()).add(trial.seed)
    for trial in trials:
        if not wanted <= seeds[trial.candidate]:
            if plan.runs is not None and len(trials) >= plan.runs:
                return None
            seed = next(seed for seed in plan.all_seeds if seed not in seeds[trial.candidate])
            return _trial(plan, trials, trial.candidate, seed, trial.settings, first_rung)
    return None


def _new_candidate(plan: Plan, trials: Sequence[Trial], first_rung: int) -> Trial | None:
    """Return the first trial of a new candidate, if the budget has room for all of its seeds."""
    if plan.runs is not None and len(trials) + plan.seeds > plan.runs:
        return None
    number = max((trial.candidate for trial in trials), default=0) + 1
    known = {_key(trial.settings) for trial in trials}
    if plan.strategy is Strategy.GRID or not plan.varied:
        candidates = _grid(json.dumps(plan.to_dict()))
        settings = next((settings for key, settings in candidates if key not in known), None)
    else:
        settings = _draw(plan, number, known)
    return None if settings is None else _trial(plan, trials, number, plan.all_seeds[0], settings, first_rung)


def _trial(
    plan: Plan, trials: Sequence[Trial], candidate: int, seed: int, settings: Mapping[str, Value], first_rung: int
) -> Trial:
    number = max((trial.number for trial in trials), default=0) + 1
    epochs = first_rung if plan.strategy is Strategy.HALVING else _epochs(plan, settings)
    return Trial(number, candidate, seed, settings, epochs)


def _epochs(plan: Plan, settings: Mapping[str, Value]) -> int:
    epochs = settings.get("epochs", plan.base.epochs)
    assert isinstance(epochs, int)
    return epochs


@functools.lru_cache(maxsize=8)
def _grid(plan: str) -> tuple[tuple[str, dict[str, Value]], ...]:
    """Return the candidates of a grid with their keys; for thousands it takes a second."""
    return tuple((_key(settings), settings) for settings in Plan.from_dict(json.loads(plan)).grid())


def _draw(plan: Plan, number: int, known: set[str]) -> dict[str, Value] | None:
    """Draw a candidate that is unlike those known and can be trained; None if none is found."""
    for attempt in range(_MOST_DRAWS):
        rng = np.random.default_rng((plan.base.seed, _DRAWING_STREAM, number, attempt))
        drawn = {key: domain.draw(rng) for key, domain in plan.varied.items()}
        try:
            settings = settled(plan.base, drawn)
        except ConfigError:
            continue
        if _key(settings) not in known:
            return settings
    return None


def _key(settings: Mapping[str, Value]) -> str:
    return json.dumps(dict(settings), sort_keys=True)


# --- asynchronous successive halving (Li et al. 2020, algorithm 2) -----------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Standing:
    """How a candidate did at a rung: means over its seeds, or the worst there is where one of them came to nothing."""

    candidate: int
    accuracy: float
    loss: float
    may_go_on: bool


def _promoted(plan: Plan, rungs: Sequence[int], trials: Sequence[Trial], log: Sequence[Report]) -> Trial | None:
    """Return a trial that goes on to the next rung: of a candidate among the best `reduction`-th at its own.

    From the highest rung down, as in the paper, so that what is nearest to its end comes first.
    """
    levels = _levels(rungs, log)
    for level in reversed(range(len(rungs) - 1)):
        going_on = _going_on(level, rungs, trials, levels, log)
        if going_on is not None:
            return going_on
        standings = _standings(level, rungs, trials, log)
        best = standings[: len(standings) // plan.reduction]
        chosen = next((standing for standing in best if standing.may_go_on), None)
        if chosen is not None:
            return _raised(chosen.candidate, level, rungs, trials, levels)
    return None


def _last_one(rungs: Sequence[int], trials: Sequence[Trial], log: Sequence[Report]) -> Trial | None:
    """Return a trial of the best candidate of the highest rung, where nothing is left to do and none has all its epochs.

    So an experiment of few runs ends with a network that is trained to its end.
    """
    started = Counter(report.trial for report in log if report.kind is ReportKind.STARTED)
    ended = Counter(report.trial for report in log if report.kind is not ReportKind.STARTED)
    if any(ended[trial] < started[trial] for trial in started):
        return None
    if any(report.kind is ReportKind.FINISHED for report in log):
        return None
    levels = _levels(rungs, log)
    for level in reversed(range(len(rungs) - 1)):
        chosen = next((found for found in _standings(level, rungs, trials, log) if found.may_go_on), None)
        if chosen is not None:
            return _raised(chosen.candidate, level, rungs, trials, levels)
    return None


def _levels(rungs: Sequence[int], log: Sequence[Report]) -> dict[int, int]:
    """Return to which rung each trial was told to train last."""
    return {report.trial: _level(rungs, report.epoch) for report in log if report.kind is ReportKind.STARTED}


def _level(rungs: Sequence[int], epoch: int) -> int:
    return next((level for level, rung in enumerate(rungs) if epoch <= rung), len(rungs) - 1)


def _going_on(
    level: int, rungs: Sequence[int], trials: Sequence[Trial], levels: Mapping[int, int], log: Sequence[Report]
) -> Trial | None:
    """Return a trial that waits at this rung of a candidate of which another seed has gone on already."""
    ends = {report.trial: report.kind for report in log}
    gone = {trial.candidate for trial in trials if levels[trial.number] > level}
    for trial in trials:
        waits = levels[trial.number] == level and ends[trial.number] is ReportKind.REACHED
        if waits and trial.candidate in gone:
            return dataclasses.replace(trial, epochs=rungs[level + 1])
    return None


def _raised(candidate: int, level: int, rungs: Sequence[int], trials: Sequence[Trial], levels: Mapping[int, int]) -> Trial:
    trial = next(each for each in trials if each.candidate == candidate and levels[each.number] == level)
    return dataclasses.replace(trial, epochs=rungs[level + 1])


def _standings(level: int, rungs: Sequence[int], trials: Sequence[Trial], log: Sequence[Report]) -> list[_Standing]:
    """Return how each candidate did all of whose seeds came to a rung, the best first."""
    levels, ends = _levels(rungs, log), {report.trial: report.kind for report in log}
    figures: dict[int, tuple[float, float]] = {}
    told: dict[int, int] = {}
    for report in log:
        if report.kind is ReportKind.STARTED:
            told[report.trial] = _level(rungs, report.epoch)
        elif told.get(report.trial) == level:
            figures[report.trial] = (
                _WORST if report.validation_accuracy is None else report.validation_accuracy,
                math.inf if report.validation_loss is None else report.validation_loss,
            )
    of_candidate: dict[int, list[int]] = {}
    for trial in trials:
        of_candidate.setdefault(trial.candidate, []).append(trial.number)
    standings = []
    for candidate, numbers in of_candidate.items():
        if not all(number in figures for number in numbers):
            continue
        accuracy, loss = (sum(figures[number][which] for number in numbers) / len(numbers) for which in (0, 1))
        waits = all(levels[number] == level and ends[number] is ReportKind.REACHED for number in numbers)
        standings.append(_Standing(candidate, accuracy, loss, waits))
    return sorted(standings, key=lambda standing: (-standing.accuracy, standing.loss, standing.candidate))
