"""What an experiment will cost, before it starts: how many runs, about how long, how much disk."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from nnfs_gui.experiments.candidates import configure
from nnfs_gui.experiments.plan import Plan, Strategy
from nnfs_gui.settings import ConfigError
from nnfs_gui.storage.library.run_record import Run
from nnfs_gui.training.config import OptimizerKind, TrainingConfig

_OPERATIONS = 6  # for each parameter and image: two forward, four back
_PER_SECOND = 3e10  # operations of a processor core, where no run says how fast this machine is
_SECONDS_OF_IMAGE, _SECONDS_OF_STEP = 2e-6, 1e-4  # that the rest takes
_HALVING_SHARE = 0.35  # of the epochs of random search that halving spends, about
_BYTES, _KEPT = 4, 2  # of a number; the last weights and the best
_BYTES_OF_RUN = 30_000  # figures, settings, and what else there is of a run
_RUNS_LOOKED_AT = 10
_MOST_LOOKED_AT = 200  # candidates of a grid


@dataclass(frozen=True, slots=True)
class Estimate:
    """About what it takes. `runs` is None where only time ends it; then `seconds` is that time."""

    runs: int | None
    seconds: float
    bytes: int


def estimate(plan: Plan, train_count: int, processes: int, pace: float = 1.0) -> Estimate:
    """Return about what an experiment takes on so many processes at once; `pace` is what `measure_pace` returned."""
    candidates = _some_configs(plan)
    count = len(plan.grid()) if plan.strategy is Strategy.GRID or not plan.varied else None
    runs = plan.runs if count is None else min(count * plan.seeds, plan.runs or count * plan.seeds)
    of_run = [_seconds(config, train_count) for config in candidates]
    mean = pace * math.fsum(of_run) / len(of_run) * (_HALVING_SHARE if plan.strategy is Strategy.HALVING else 1.0)
    limit = math.inf if plan.minutes is None else 60 * plan.minutes
    seconds = limit if runs is None else min(mean * runs / min(processes, runs), limit)
    expected = runs if runs is not None else math.ceil(limit * processes / mean)
    room = math.fsum(map(_room, candidates)) / len(candidates)
    return Estimate(runs, seconds, round(expected * room))


def measure_pace(runs: Iterable[Run]) -> float:
    """Return how many times as long as reckoned some runs took on this machine; 1 where there are none."""
    found: list[float] = []
    for run in runs:
        if run.images_per_second and run.own_epochs and len(found) < _RUNS_LOOKED_AT:
            reckoned = _seconds(run.config, run.train_count) / run.config.epochs
            found.append(run.seconds / run.own_epochs / reckoned)
    return sorted(found)[len(found) // 2] if found else 1.0


def _some_configs(plan: Plan) -> list[TrainingConfig]:
    """Return candidates that stand for all: of a large grid or a range, some that lie evenly in it."""
    configs = []
    grid = plan.grid()
    for values in grid[:: math.ceil(len(grid) / _MOST_LOOKED_AT)]:
        try:
            configs.append(configure(plan.base, values))
        except ConfigError:
            continue
    return configs or [plan.base]


def _seconds(config: TrainingConfig, train_count: int) -> float:
    images = min(config.train_size or train_count, train_count)
    of_image = _OPERATIONS * config.network.parameter_count / _PER_SECOND + _SECONDS_OF_IMAGE
    return config.epochs * images * (of_image + _SECONDS_OF_STEP / config.batch_size)


def _room(config: TrainingConfig) -> float:
    arrays = 1 if config.optimizer.kind is OptimizerKind.SGD else 3
    return _BYTES_OF_RUN + _BYTES * _KEPT * arrays * config.network.parameter_count
