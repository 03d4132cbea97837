"""Which epochs of a run its film keeps, and how much room that takes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

MEGABYTE = 1_000_000
MOST_BYTES_OF_RUN, MOST_BYTES_OF_ALL = 200 * MEGABYTE, 1_000_000 * MEGABYTE  # that films can be allowed to take
MOST_FRAMES = 2000  # a slider on a screen tells no more epochs apart
FEW_FRAMES = 8  # that are left of the film of an old run while room is made
PAGE_BYTES = 32_768  # of the library's file
_ROW_BYTES = 64  # at most, of a frame beside its halves


@dataclass(frozen=True, slots=True)
class FilmLimits:
    """How much room films may take in the library, in bytes; 0 for none."""

    run: int = 25_000_000  # of one run
    all: int = 500_000_000  # of all together


@dataclass(frozen=True, slots=True)
class FilmPlan:
    """The film of a run that trains: a frame of its first epoch, and of each one that lies a whole number of steps later.

    When there are more than `most` frames, the step is doubled and every second one dropped: what is left lies evenly over
    the run. The last epoch needs no frame, for its checkpoint is kept.
    """

    most: int
    first: int
    step: int = 1
    count: int = 0

    @classmethod
    def of(cls, epochs: Sequence[int], first: int, most: int) -> "FilmPlan":
        """Return how the film of a run goes on, which has frames of these epochs, ascending; `first` where it has none."""
        step = int(np.diff(epochs).min()) if len(epochs) > 1 else 1
        return cls(most, epochs[0] if epochs else first, max(1, step), len(epochs))

    def wants(self, epoch: int) -> bool:
        """Say whether there is to be a frame of this epoch."""
        return self.most > 0 and epoch >= self.first and (epoch - self.first) % self.step == 0


def room_of(frame_bytes: int) -> int:
    """Return how many bytes of the file a frame takes at most: large ones fill pages, of small ones many share one."""
    row = frame_bytes + _ROW_BYTES
    return -(-row // PAGE_BYTES) * PAGE_BYTES if row > PAGE_BYTES else PAGE_BYTES // (PAGE_BYTES // row)


def frames_in(room: int, frame_bytes: int) -> int:
    """Return how many frames there is room for in so many bytes; of a film with no place for two nothing is kept."""
    most = min(room // room_of(frame_bytes), MOST_FRAMES)
    return most if most > 1 else 0


def evenly(epochs: Sequence[int], most: int) -> list[int]:
    """Return at most so many of some epochs, ascending: the first, the last, and what lies evenly between them."""
    if len(epochs) <= most:
        return list(epochs)
    places = np.linspace(0, len(epochs) - 1, max(most, 1)).round().astype(int)
    return [epochs[place] for place in places]
