"""How far a run had come at a place in it, counted in epochs, in images or in seconds of training."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from nnfs_gui.training.events import EpochMetrics

_BEYOND = 1e7  # epochs that are foreseen before and after those that are known: more than a run can have

Numbers = npt.NDArray[np.float64]


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

    places: Numbers
    counts: Numbers

    def count(self, places: float | Numbers) -> Numbers:
        """Return the counts at places."""
        counts: Numbers = np.interp(np.asarray(places, float), self.places, self.counts)
        return counts

    def place(self, counts: float | Numbers) -> Numbers:
        """Return the places at counts."""
        places: Numbers = np.interp(np.asarray(counts, float), self.counts, self.places)
        return places


EPOCH_CLOCK = RunClock(np.array([-_BEYOND, _BEYOND]), np.array([-_BEYOND, _BEYOND]))


def run_clock(
    count: Count, epochs: Sequence[EpochMetrics], images_per_epoch: int, seconds_per_epoch: float | None = None
) -> RunClock:
    """Return the clock of a run with these epochs, of which each has so many images.

    Seconds are those of training and validating, without pauses, since the first of these epochs began. Before one is over
    they are foreseen by `seconds_per_epoch`, and after the last one by the mean of all.
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
    counts = np.concatenate([[0.0], np.cumsum(seconds)])
    mean = counts[-1] / len(epochs)
    return RunClock(
        np.concatenate([[places[0] - _BEYOND], places, [places[-1] + _BEYOND]]),
        np.concatenate([[-mean * _BEYOND], counts, [counts[-1] + mean * _BEYOND]]),
    )


def _straight(per_epoch: float) -> RunClock:
    ends = np.array([-_BEYOND, _BEYOND])
    return RunClock(ends, per_epoch * ends)
