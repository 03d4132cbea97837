"""The parameters of a run at its epochs, so that one can go back and look at how they came about."""

import numpy as np

from nnfs_gui.arrays import Float32Array
from nnfs_gui.nn import FloatArray

MOST_BYTES = 200_000_000
MOST_ROWS = 2000  # a slider on a screen tells no more of them apart


class SnapshotHistory:
    """A matrix with a row of float32 parameters for each epoch that is kept.

    It never takes more than `most_bytes`, unless two rows do. When it is full, every second epoch is dropped, and from then
    on every second one is not taken up: what is kept lies evenly over the run. The first and the newest are always there.
    """

    def __init__(self, parameter_count: int, most_bytes: int = MOST_BYTES) -> None:
        rows = max(2, min(MOST_ROWS, most_bytes // (4 * parameter_count)))
        self._rows = np.empty((rows, parameter_count), np.float32)  # memory is taken only as rows are written
        self._epochs: list[int] = []
        self._places: list[int] = []  # the row of each epoch
        self._free = list(range(rows))[::-1]  # the rows without one
        self._every = 1  # epochs between two rows

    @property
    def epochs(self) -> tuple[int, ...]:
        """The epochs that are kept, ascending."""
        return tuple(self._epochs)

    @property
    def nbytes(self) -> int:
        """The memory in bytes that it takes when it is full."""
        return self._rows.nbytes

    @property
    def parameter_count(self) -> int:
        """How many parameters each epoch has."""
        return self._rows.shape[1]

    def append(self, epoch: int, parameters: FloatArray) -> None:
        """Take up a copy of the parameters, shape (parameter count,), at an epoch later than all, or the newest again.

        Raises ValueError for an epoch before the newest.
        """
        if self._epochs and epoch < self._epochs[-1]:
            raise ValueError(f"epoch {epoch} is before epoch {self._epochs[-1]}; cut the history first")
        if self._epochs and (self._epochs[-1] == epoch or not self._is_to_stay(self._epochs[-1])):
            self._drop_newest()
        while not self._free:
            self._thin()
        place = self._free.pop()
        with np.errstate(over="ignore"):  # a float64 network may be on its way beyond all float32 numbers
            self._rows[place] = parameters
        self._epochs.append(epoch)
        self._places.append(place)

    def cut(self, epoch: int) -> None:
        """Drop the epochs after this one."""
        while self._epochs and self._epochs[-1] > epoch:
            self._drop_newest()

    def nearest(self, epoch: int) -> int:
        """Return the epoch that is kept and nearest to this one. Raises ValueError where there is none."""
        if not self._epochs:
            raise ValueError("the history holds no epoch yet")
        return min(self._epochs, key=lambda kept: abs(kept - epoch))

    def parameters(self, epoch: int) -> Float32Array:
        """Return a copy of the parameters, shape (parameter count,), at an epoch that is kept.

        Raises ValueError for any other.
        """
        row: Float32Array = self._rows[self._places[self._epochs.index(epoch)]].copy()
        return row

    def _is_to_stay(self, epoch: int) -> bool:
        return (epoch - self._epochs[0]) % self._every == 0

    def _drop_newest(self) -> None:
        self._epochs.pop()
        self._free.append(self._places.pop())

    def _thin(self) -> None:
        """Keep every second of the epochs that are to stay. No row is moved: that would take long."""
        self._every *= 2
        before = list(zip(self._epochs, self._places, strict=True))
        self._free += [place for epoch, place in before if not self._is_to_stay(epoch)]
        kept = [(epoch, place) for epoch, place in before if self._is_to_stay(epoch)]
        self._epochs, self._places = [epoch for epoch, _ in kept], [place for _, place in kept]
