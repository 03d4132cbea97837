"""How fast a run goes: in which slices of time it tells of itself, and what it tells of its speed."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from nnfs_gui.nn import FloatArray
from nnfs_gui.training.events import Progress

SLICE_SECONDS = 1 / 30
_SNAPSHOT_SECONDS = 0.1
_UNWATCHED_SNAPSHOT_SECONDS = 1.0  # while nobody looks, so that whoever asks for the newest network gets a fresh one
_SNAPSHOT_SECONDS_PER_PARAMETER = 1e-7  # so that copying takes about a hundredth of the time at most


@dataclass(slots=True)
class Tally:
    """Sums over some of the training. An epoch's are added up step by step, so that the machine's speed changes nothing."""

    loss_sum: float = 0.0
    correct: int = 0
    images: int = 0
    seconds: float = 0.0


class ProgressTimer:
    """Counts the images and the time of a run, in seconds, without the time between its events.

    `is_watched` says whether somebody looks at the network as it learns: else there are few snapshots within an epoch. It
    may be set at any time, from any thread.
    """

    def __init__(self, images_in_all: int, parameters: int) -> None:
        self._images_in_all = images_in_all
        self._least_pause = parameters * _SNAPSHOT_SECONDS_PER_PARAMETER
        self._last_snapshot = -math.inf
        self.is_watched = True
        self._slice = Tally()  # since the last Progress
        self._images = 0
        self._seconds = 0.0
        self._loss_shown = math.nan

    @property
    def seconds_left_in_slice(self) -> float:
        return SLICE_SECONDS - self._slice.seconds

    @property
    def is_slice_over(self) -> bool:
        return self._slice.seconds >= SLICE_SECONDS

    def pass_time(self, seconds: float) -> None:
        self._slice.seconds += seconds
        self._seconds += seconds

    def begin_epoch(self) -> None:
        """Tell no more of the losses before: the mean over many short epochs would be the error of none."""
        self._slice.loss_sum, self._slice.images = 0.0, 0

    def count(self, images: int, loss_sum: float) -> None:
        """Count images that were learnt from, with the sum of their losses."""
        self._slice.loss_sum += loss_sum
        self._slice.images += images
        self._images += images

    def tell(self, epochs_done: float, take_snapshot: Callable[[], FloatArray], *, of_batch: bool = False) -> Progress:
        """Tell of the slice that is over, and begin the next; one that is a batch always has a snapshot."""
        if self._slice.images:  # none while it validates
            self._loss_shown = self._slice.loss_sum / self._slice.images
        self._slice = Tally()
        rate = self._images / self._seconds
        left = self._images_in_all - self._images
        snapshot = None
        pause = _SNAPSHOT_SECONDS if self.is_watched else _UNWATCHED_SNAPSHOT_SECONDS
        if of_batch or self._seconds - self._last_snapshot >= max(pause, self._least_pause):
            self._last_snapshot = self._seconds
            snapshot = take_snapshot()
        return Progress(epochs_done, self._loss_shown, rate, left / rate, snapshot, of_batch)
