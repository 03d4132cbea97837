"""What an experiment will cost, before it starts: how many runs, about how long, how much disk."""

import itertools
import math
import statistics
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from time import perf_counter

import numpy as np

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.experiments.candidates import configure
from nnfs_gui.experiments.plan import Plan, Strategy
from nnfs_gui.experiments.strategies import candidate_count, first_candidates, rungs_of
from nnfs_gui.storage.library.run_record import Run
from nnfs_gui.training.building import build_optimizer
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import Progress
from nnfs_gui.training.trainer import Trainer

_OPERATIONS = 6  # for each parameter and image: two forward, four back
_PER_SECOND = 3e10  # operations of a processor core, where no run says how fast this machine is
_SECONDS_OF_IMAGE, _SECONDS_OF_STEP = 2e-6, 1e-4  # that the rest takes
_KEPT = 2  # checkpoints: of the last epoch and of the best
_BYTES_OF_RUN, _BYTES_OF_EPOCH = 30_000, 150  # settings, figures, and what else there is of a run
_RUNS_LOOKED_AT = 10
_MOST_LOOKED_AT = 20  # candidates
_TRIAL_SECONDS = 0.6


@dataclass(frozen=True, slots=True)
class Estimate:
    """About what it takes. Without a number of runs only time ends it; then `seconds` is that time."""

    candidates: int | None
    runs: int | None
    epochs: int | None  # of all runs together
    seconds: float
    bytes: int
    combinations: int | None = None  # of a grid, of which a limit of runs may leave candidates only the first


def estimate(plan: Plan, train_count: int, processes: int, pace: float = 1.0) -> Estimate:
    """Return about what an experiment takes on so many processes at once; `pace` is what `measure_pace` returned."""
    sample = [configure(plan.base, settings) for settings in first_candidates(plan, _MOST_LOOKED_AT)]
    epochs = _epochs(plan, sample) * plan.seeds
    of_candidate = pace * epochs * statistics.fmean(_seconds_of_epoch(config, train_count) for config in sample)
    room = plan.seeds * statistics.fmean(map(_room, sample))
    limit = math.inf if plan.minutes is None else 60 * plan.minutes
    count = candidate_count(plan)
    if count is None:
        return Estimate(None, None, None, limit, round(math.ceil(limit * processes / of_candidate) * room))
    seconds = min(limit, count * of_candidate / min(processes, max(count * plan.seeds, 1)))
    combinations = candidate_count(plan, within_budget=False)
    return Estimate(count, count * plan.seeds, round(count * epochs), seconds, round(count * room), combinations)


def measure_pace(runs: Iterable[Run]) -> float:
    """Return how many times as long as reckoned some runs took on this machine; 1 where there are none."""
    found: list[float] = []
    for run in runs:
        if run.images_per_second and run.own_epochs and len(found) < _RUNS_LOOKED_AT:
            found.append(run.seconds / run.own_epochs / _seconds_of_epoch(run.config, run.train_count))
    return sorted(found)[len(found) // 2] if found else 1.0


def try_pace(plan: Plan, dataset: Dataset, clock: Callable[[], float] = perf_counter) -> float:
    """Train the base for a moment, and return how many times as long as reckoned that took. Raises what a training does."""
    trainer = Trainer(plan.base, dataset)
    start, epochs, passed = clock(), 0.0, 0.0
    for event in trainer.run():
        passed = clock() - start
        if isinstance(event, Progress):
            epochs = event.epochs_done
        if epochs and passed > _TRIAL_SECONDS:
            break
    else:  # so small that it is over already
        epochs, passed = float(trainer.last_epoch), clock() - start
    return passed / epochs / _seconds_of_epoch(plan.base, trainer.train_count)


def _epochs(plan: Plan, sample: Iterable[TrainingConfig]) -> float:
    """Return how many epochs a candidate has with one seed, on average."""
    if plan.strategy is not Strategy.HALVING:
        return statistics.fmean(config.epochs for config in sample)
    rungs = rungs_of(plan)
    more = (after - before for before, after in itertools.pairwise(rungs))
    return rungs[0] + math.fsum(epochs / plan.reduction**level for level, epochs in enumerate(more, start=1))


def _seconds_of_epoch(config: TrainingConfig, train_count: int) -> float:
    images = min(config.train_size or train_count, train_count)
    of_image = _OPERATIONS * config.network.parameter_count / _PER_SECOND + _SECONDS_OF_IMAGE
    return images * (of_image + _SECONDS_OF_STEP / config.batch_size)


def _room(config: TrainingConfig) -> float:
    vectors = 1 + build_optimizer(config.optimizer).state_vectors + bool(config.patience or config.keep_best)
    weights = np.dtype(config.precision).itemsize * config.network.parameter_count
    return _BYTES_OF_RUN + _BYTES_OF_EPOCH * config.epochs + _KEPT * vectors * weights
