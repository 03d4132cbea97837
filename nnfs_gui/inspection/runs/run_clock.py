"""How far a run had come at a place in it, counted in epochs, in images or in seconds of training."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from nnfs_gui.arrays import Float64Array
from nnfs_gui.training.events import EpochMetrics

_BEYOND = 1e7  # epochs that are foreseen before and after those that are known: more than a run can have


class Count(StrEnum):
    """What is counted along a run."""

    EPOCHS = "epochs"
    IMAGES = "images"
    SECONDS = "seconds"


@dataclass(frozen=True, slots=True, eq=False)
class RunClock:
    """Counts along a run. Between the places whose count is known it went evenly; before and after them too.

    `places` are epochs, 2.25 being a quarter into the third, and `counts` what was counted there; both of shape (n,) and
    ascending.
    """

    places: Float64Array
    counts: Float64Array

    def count(self, places: float | Float64Array) -> Float64Array:
        """Return the counts at places."""
        return _between(places, self.places, self.counts)

    def place(self, counts: float | Float64Array) -> Float64Array:
        """Return the places at counts."""
        return _between(counts, self.counts, self.places)


def _between(x: float | Float64Array, known: Float64Array, values: Float64Array) -> Float64Array:
    """Interpolate; where both are the same, exactly."""
    asked: Float64Array = np.asarray(x, float)
    return asked if known is values else np.interp(asked, known, values)


_ENDS = np.array([-_BEYOND, _BEYOND])
EPOCH_CLOCK = RunClock(_ENDS, _ENDS)


def run_clock(
    count: Count, epochs: Sequence[EpochMetrics], images_per_epoch: int, seconds_per_epoch: float | None = None
) -> RunClock:
    """Return the clock of a run with these epochs, of which each has so many images.

    Seconds are those of training and validating, without pauses. Before an epoch is over `seconds_per_epoch` foresees them,
    and after the last one by the mean of all, which those before the first one of a fork are taken to have had as well.
    """
    if count is Count.EPOCHS:
        return EPOCH_CLOCK
    if count is Count.IMAGES:
        return _straight(float(max(images_per_epoch, 1)))
    if not epochs:
        return _straight(seconds_per_epoch or 1.0)
    first = epochs[0].epoch - 1
    seconds = np.maximum([metrics.seconds for metrics in epochs], 1e-9)  # so that each count has its place
    places = np.arange(first, first + len(epochs) + 1, dtype=float)
    mean = float(np.mean(seconds))
    counts = mean * first + np.concatenate([[0.0], np.cumsum(seconds)])
    return RunClock(
        np.concatenate([[places[0] - _BEYOND], places, [places[-1] + _BEYOND]]),
        np.concatenate([[counts[0] - mean * _BEYOND], counts, [counts[-1] + mean * _BEYOND]]),
    )


def _straight(per_epoch: float) -> RunClock:
    return RunClock(_ENDS, per_epoch * _ENDS)
