"""Which trial comes next: a pure function of the plan, the trials so far and the log, so that a crash forgets nothing."""

import dataclasses
import functools
import json
import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from nnfs_gui.experiments.candidates import settled
from nnfs_gui.experiments.domains import Value, grid_size
from nnfs_gui.experiments.plan import Plan, Strategy
from nnfs_gui.setting_kinds import ConfigError
from nnfs_gui.storage.library.experiment_record import Report, ReportKind, Trial, TrialState

_DRAWING_STREAM = 101  # of the seed: far from those of a training
_MOST_DRAWS = 100  # until one is new; then there is hardly any other
_MOST_EXACT = 100  # combinations of a grid, of which one knows at once how many candidates they are
_WORST = -math.inf


def next_trial(plan: Plan, trials: Sequence[Trial], log: Sequence[Report]) -> Trial | None:
    """Return the trial that is to be started next, with the epochs up to which it trains; None if there is none for now.

    That may be a new one, or for halving one that stands at a rung. `trials` are those that were started so far, and `log`
    what was decided and what came of it, in that order; nothing else counts.
    """
    first_rung = rungs_of(plan)[0]
    missing = _missing_seed(plan, trials, first_rung)
    if plan.strategy is not Strategy.HALVING or missing is not None:
        return missing or _new_candidate(plan, trials, first_rung)
    ladder = _Ladder(plan, trials, log)
    return ladder.promoted() or _new_candidate(plan, trials, first_rung) or ladder.last_one()


def repeated_trial(
    theirs: Mapping[int, Trial], their_log: Sequence[Report], trials: Mapping[int, Trial], log: Sequence[Report]
) -> Trial | None:
    """Return what is to be started next by the decisions of another experiment; None for now, or if there are no more.

    Results may arrive in another order than there, on which halving depends, but what is decided follows theirs.
    """
    decided = [report for report in their_log if report.kind is ReportKind.STARTED and report.trial in theirs]
    started = {(report.trial, report.epoch) for report in log if report.kind is ReportKind.STARTED}
    for report in decided:
        if (report.trial, report.epoch) in started:
            continue
        own = trials.get(report.trial)
        if own is None:
            return Trial(**_what_is_trained(theirs[report.trial]), epochs=report.epoch)
        if own.state is TrialState.PAUSED:
            return dataclasses.replace(own, epochs=report.epoch)
        if own.state in (TrialState.WAITING, TrialState.RUNNING):
            return None
    return None  # of what diverged or was stopped here nothing more comes


def _what_is_trained(trial: Trial) -> dict[str, Any]:
    return {name: getattr(trial, name) for name in ("number", "candidate", "seed", "settings")}


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
    if grid_size(plan.varied) <= _MOST_EXACT and (plan.strategy is Strategy.GRID or not plan.varied):
        candidates = [settings for _, settings in _grid(json.dumps(plan.to_dict()))]
        return candidates[:: max(1, -(-len(candidates) // count))]
    drawn: list[dict[str, Value]] = []
    while len(drawn) < count and (settings := _draw(plan, len(drawn) + 1, drawn)) is not None:
        drawn.append(settings)
    return drawn


def candidate_count(plan: Plan, *, within_budget: bool = True) -> int | None:
    """Return how many candidates there will be, or would be without a limit of runs; None if only time says."""
    budget = plan.runs // plan.seeds if plan.runs is not None and within_budget else None
    if plan.strategy is not Strategy.GRID and plan.varied:
        return budget
    combinations = grid_size(plan.varied)
    count = combinations if combinations > _MOST_EXACT else len(_grid(json.dumps(plan.to_dict())))
    return count if budget is None else min(count, budget)


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
    if plan.strategy is Strategy.GRID or not plan.varied:
        known = {_key(trial.settings) for trial in trials}
        candidates = _grid(json.dumps(plan.to_dict()))
        settings = next((settings for key, settings in candidates if key not in known), None)
    else:
        settings = _draw(plan, number, [trial.settings for trial in trials])
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


def _draw(plan: Plan, number: int, known: Sequence[Mapping[str, Value]]) -> dict[str, Value] | None:
    """Draw a candidate that is unlike those known and can be trained; None if none is found."""
    for attempt in range(_MOST_DRAWS):
        rng = np.random.default_rng((plan.base.seed, _DRAWING_STREAM, number, attempt))
        drawn = {key: domain.draw(rng) for key, domain in plan.varied.items()}
        try:
            settings = settled(plan.base, drawn)
        except ConfigError:
            continue
        if settings not in known:
            return settings
    return None


def _key(settings: Mapping[str, Value]) -> str:
    return json.dumps(dict(settings), sort_keys=True)


# --- asynchronous successive halving (Li et al. 2020, algorithm 2) -----------------------------------------------------


class _Ladder:
    """Where trials stand, and how candidates did at each rung, as the log tells."""

    def __init__(self, plan: Plan, trials: Sequence[Trial], log: Sequence[Report]) -> None:
        self._rungs, self._reduction, self._trials = rungs_of(plan), plan.reduction, trials
        self._last = {report.trial: report.kind for report in log}
        self._levels: dict[int, int] = {}  # the rung to which each trial was told to train last
        self._figures: list[dict[int, tuple[float, float]]] = [{} for _ in self._rungs]  # by trial, at each rung
        for report in log:
            if report.kind is ReportKind.STARTED:
                self._levels[report.trial] = self._level(report.epoch)
            elif report.trial in self._levels:
                accuracy, loss = report.validation_accuracy, report.validation_loss
                figures = (_WORST if accuracy is None else accuracy, math.inf if loss is None else loss)
                self._figures[self._levels[report.trial]][report.trial] = figures
        self._candidates: dict[int, list[Trial]] = {}
        for trial in trials:
            self._candidates.setdefault(trial.candidate, []).append(trial)

    def promoted(self) -> Trial | None:
        """Return a trial that goes on to the next rung: of a candidate among the best `reduction`-th at its own.

        From the highest rung down, as in the paper, so that what is nearest to its end comes first.
        """
        for level in reversed(range(len(self._rungs) - 1)):
            standings = self._standings(level)
            best = standings[: len(standings) // self._reduction]
            trial = self._going_on(level) or self._first_waiting(best, level)
            if trial is not None:
                return trial
        return None

    def last_one(self) -> Trial | None:
        """Return a trial of the best candidate of the highest rung, where nothing is left to do and none has all its epochs.

        So an experiment of few runs ends with a network that is trained to its end.
        """
        if any(kind in (ReportKind.STARTED, ReportKind.FINISHED) for kind in self._last.values()):
            return None
        levels = reversed(range(len(self._rungs) - 1))
        return next(filter(None, (self._first_waiting(self._standings(level), level) for level in levels)), None)

    def _level(self, epoch: int) -> int:
        return next((level for level, rung in enumerate(self._rungs) if epoch <= rung), len(self._rungs) - 1)

    def _waits(self, trial: Trial, level: int) -> bool:
        return self._levels.get(trial.number) == level and self._last[trial.number] is ReportKind.REACHED

    def _going_on(self, level: int) -> Trial | None:
        """Return a trial that waits at this rung of a candidate of which another seed has gone on already."""
        for trial in self._trials:
            others = self._candidates[trial.candidate]
            if self._waits(trial, level) and any(self._levels.get(other.number, 0) > level for other in others):
                return self._raised(trial, level)
        return None

    def _first_waiting(self, candidates: Sequence[int], level: int) -> Trial | None:
        """Return a trial of the first of these candidates all of whose trials wait at this rung."""
        for candidate in candidates:
            trials = self._candidates[candidate]
            if all(self._waits(trial, level) for trial in trials):
                return self._raised(trials[0], level)
        return None

    def _raised(self, trial: Trial, level: int) -> Trial:
        return dataclasses.replace(trial, epochs=self._rungs[level + 1])

    def _standings(self, level: int) -> list[int]:
        """Return the candidates all of whose trials came to a rung, the best first: by means over their seeds.

        One of which a trial came to nothing is worse than all others.
        """
        figures = self._figures[level]
        found: list[tuple[float, float, int]] = []
        for candidate, trials in self._candidates.items():
            if all(trial.number in figures for trial in trials):
                accuracy, loss = (sum(figures[trial.number][which] for trial in trials) / len(trials) for which in (0, 1))
                found.append((-accuracy, loss, candidate))
        return [candidate for _, _, candidate in sorted(found)]
