"""Finds a learning rate by a range test (Smith 2017, section 3.3): train for a moment, let the rate grow, watch the error.

The test trains copies of its own, each with first weights and an order of its own, and touches nothing else.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np

from nnfs_gui.arrays import Float64Array
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.settings import replaced
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.schedules import Schedule
from nnfs_gui.training.trainer import Trainer
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

LOWEST, HIGHEST = 1e-6, 10.0
_POINTS_PER_DECADE = 12
POINTS = round(_POINTS_PER_DECADE * math.log10(HIGHEST / LOWEST)) + 1
COPIES = 3
_IMAGES_PER_POINT = 96  # at least, of each copy: small batches are too noisy one by one
_SMOOTHING = 0.12  # decades: the standard deviation of the bell that weighs the neighbours
_RISES_BY = 0.1  # of what the error had fallen: a valley ends where it has risen by that again
_NEAR_THE_LOWEST = 0.05  # of what it had fallen: what is proposed learns nearly as fast as any rate that is safe
_DIVERGED = 2.0  # times the error at the beginning: there is nothing more to see
_LEAST_FALL = 0.15  # of the error at the beginning: to fall by less, it is enough to guess all classes alike
_LEAST_SIGNAL = 4.0  # times what is left of the noise in the smoothed curve


class Silence(Enum):
    """Why a curve tells of no rate."""

    FLAT = auto()
    NOISE = auto()
    DIVERGED = auto()


_WORDS = {
    Silence.FLAT: QT_TRANSLATE_NOOP(
        "Core",
        "This curve points to no learning rate: at none of them does the network learn more than to guess. Try other "
        "first weights, another activation or fewer layers.",
    ),
    Silence.NOISE: QT_TRANSLATE_NOOP(
        "Core", "This curve points to no learning rate: the error jumps about more than it falls. Try a larger batch size."
    ),
    Silence.DIVERGED: QT_TRANSLATE_NOOP(
        "Core",
        "This curve points to no learning rate: the error explodes at the lowest already. Try other first weights, or "
        "other data.",
    ),
}
assert set(_WORDS) == set(Silence)


@dataclass(frozen=True, slots=True, eq=False)
class FoundRate:
    """What the curve of a range test says; rates have two digits that count."""

    steepest: float  # at which the error falls fastest
    largest: float  # that is safe: from there on the error rises again, or nothing larger was tried
    proposed: float  # the lowest that learns nearly as fast as the largest one


@dataclass(frozen=True, slots=True, eq=False)
class RangeTest:
    """A range test so far.

    `rates` has shape (points,) and grows by factors. `losses`, shape (copies, points), are the mean losses of each copy at
    them, and `smoothed`, shape (points,), their mean over the copies and neighbours.
    """

    rates: Float64Array
    losses: Float64Array
    smoothed: Float64Array
    diverged: bool = False  # and so it ended before the last rate
    result: FoundRate | Silence | None = None  # when it is over

    @property
    def problem(self) -> Text | None:
        """Why it tells of no rate; None where it does, and until it is over."""
        return Text(_WORDS[self.result]) if isinstance(self.result, Silence) else None


def range_test_steps(config: TrainingConfig, dataset: Dataset) -> Iterator[RangeTest]:
    """Test learning rates by these settings on the training images; yields the test at each rate, and last with its result.

    The config's own rate, schedule and ending mean nothing here. Raises ConfigError as a `Trainer` does.
    """
    plain = {
        "optimizer.schedule": Schedule.CONSTANT,
        "optimizer.warm_up": 0,
        "epochs": 1,
        "patience": 0,
        "target_accuracy": 0.0,
        "keep_best": False,
    }
    seeds = [(config.seed + copy) % 2**31 for copy in range(COPIES)]
    trainers = [Trainer(replaced(config, {**plain, "seed": seed}), dataset) for seed in seeds]
    runs = [trainer.losses() for trainer in trainers]
    batches = max(1, round(_IMAGES_PER_POINT / config.batch_size))
    rates = np.geomspace(LOWEST, HIGHEST, POINTS)
    losses = np.empty((COPIES, POINTS))
    for point, rate in enumerate(rates):
        settings = replaced(trainers[0].settings, {"optimizer.learning_rate": float(rate)})
        for copy, (trainer, run) in enumerate(zip(trainers, runs, strict=True)):
            trainer.change_settings(settings)
            losses[copy, point] = np.mean([next(run) for _ in range(batches)])
        so_far = _so_far(rates[: point + 1], losses[:, : point + 1])
        if so_far.diverged:
            break
        yield so_far
    yield RangeTest(so_far.rates, so_far.losses, so_far.smoothed, so_far.diverged, judge(so_far))


def _so_far(rates: Float64Array, losses: Float64Array) -> RangeTest:
    """Return the test up to the last of these rates, without that where a copy has diverged at it."""
    newest, beginning = losses[:, -1], losses[:, :_POINTS_PER_DECADE].mean()
    diverged = bool(not np.isfinite(newest).all() or (len(rates) > 1 and newest.mean() > _DIVERGED * beginning))
    points = len(rates) - diverged
    losses = losses[:, :points].copy()
    return RangeTest(rates[:points], losses, smooth(losses.mean(axis=0)), diverged)


def smooth(values: Float64Array) -> Float64Array:
    """Return the means of values, shape (points,), over their neighbours, weighted by a bell."""
    places = np.arange(len(values)) / _POINTS_PER_DECADE
    weights = np.exp(-0.5 * ((places[:, None] - places) / _SMOOTHING) ** 2)
    smoothed: Float64Array = weights @ values / weights.sum(axis=1)
    return smoothed


def judge(test: RangeTest) -> FoundRate | Silence:
    """Return the rates that the curve speaks for, or why it speaks for none.

    The curve falls into a valley, whose lowest point is the largest safe rate: with a larger one the error rises. Short of
    that, where only a twentieth of the fall is missing, lies the proposed one: it learns nearly as fast, and leaves room for
    what comes later in a run. tests/benchmarks/range_test.py measures how good it is.
    """
    curve = test.smoothed
    if len(curve) < _POINTS_PER_DECADE:
        return Silence.DIVERGED
    start, noise = float(np.median(curve[:_POINTS_PER_DECADE])), _LEAST_SIGNAL * _noise(test)
    least = max(_LEAST_FALL * start, noise)
    bottom = _bottom_of_valley(curve, start, least, noise)
    fall = start - float(curve[bottom])
    if test.diverged and fall <= 0:
        return Silence.DIVERGED
    if fall < least:
        return Silence.NOISE if noise > _LEAST_FALL * start else Silence.FLAT
    steepest = int(np.gradient(curve)[: bottom + 1].argmin())
    near = int(np.flatnonzero(curve[: bottom + 1] <= curve[bottom] + _NEAR_THE_LOWEST * fall)[0])
    return FoundRate(*(float(f"{test.rates[place]:.2g}") for place in (steepest, bottom, near)))


def _bottom_of_valley(curve: Float64Array, start: float, least: float, noise: float) -> int:
    """Return the place of the lowest point before the curve rises for good: what lies behind a hill is chance.

    Until it has fallen by what counts, `least`, only a rise by as much is one: where nothing is learnt yet, it drifts.
    """
    lowest = np.minimum.accumulate(curve)
    fallen = start - lowest
    has_risen = curve - lowest > np.where(fallen < least, least, np.maximum(_RISES_BY * fallen, noise))
    end = int(has_risen.argmax()) if has_risen.any() else len(curve)
    return int(curve[:end].argmin())


def _noise(test: RangeTest) -> float:
    """Return the standard error of the smoothed curve, from how much the first decade, where nothing is learnt, scatters."""
    scatter = float(np.std(test.losses[:, :_POINTS_PER_DECADE].mean(axis=0)))
    averaged = 2 * math.sqrt(math.pi) * _SMOOTHING * _POINTS_PER_DECADE  # neighbours, which the bell makes one of
    return scatter / math.sqrt(averaged)
