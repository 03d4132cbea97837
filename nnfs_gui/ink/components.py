"""Connected pieces of ink in a picture."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.ink.arrays import Integers


@dataclass(frozen=True, slots=True, eq=False)
class Components:
    """Pieces whose pixels touch one another, at a corner or a side. Each array has one entry for each piece.

    `labels` has the shape of the picture, (height, width): 0 is paper, and 1 and up are the pieces. `boxes` has shape
    (pieces, 4): left, top, right and bottom in pixels, the last two being one past the ink. `areas`, shape (pieces,), is in
    pixels.
    """

    labels: Integers
    boxes: Integers
    areas: Integers

    def __len__(self) -> int:
        return len(self.areas)

    @property
    def sides(self) -> Integers:
        """The longer side of each piece's box in pixels, shape (pieces,)."""
        return np.asarray((self.boxes[:, 2:] - self.boxes[:, :2]).max(axis=1, initial=0))

    def mask(self, chosen: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
        """Return where the chosen pieces are, shape (height, width), by a truth value for each piece, shape (pieces,)."""
        return np.concatenate([[False], chosen])[self.labels]


def find_components(mask: npt.NDArray[np.bool_]) -> Components:
    """Find the connected pieces of a mask, shape (height, width), ordered by where they begin, row by row.

    Runs of pixels are joined instead of pixels (Rosenfeld and Pfaltz 1966), all of them at once: each takes the smallest
    number among its neighbours and theirs, again and again, until nothing changes.
    """
    height, width = mask.shape
    stride = width + 2  # a column of paper on either side, so that rows do not run into each other
    padded = np.zeros((height, stride), np.int8)
    padded[:, 1:-1] = mask
    turns = np.flatnonzero(np.diff(padded.ravel(), prepend=np.int8(0)))
    starts, ends = turns[::2], turns[1::2]
    piece = _join(len(starts), *_touching(starts, ends, stride))
    numbers, piece = np.unique(piece, return_inverse=True)
    rows, left = np.divmod(starts, stride)
    boxes = np.empty((len(numbers), 4), np.intp)
    boxes[:, :2] = stride + height
    boxes[:, 2:] = 0
    np.minimum.at(boxes[:, 0], piece, left - 1)
    np.minimum.at(boxes[:, 1], piece, rows)
    np.maximum.at(boxes[:, 2], piece, left - 1 + ends - starts)
    np.maximum.at(boxes[:, 3], piece, rows + 1)
    areas = np.bincount(piece, weights=ends - starts, minlength=len(numbers)).astype(np.intp)
    labels = np.zeros(mask.shape, np.intp)
    labels[mask] = np.repeat(piece + 1, ends - starts)
    return Components(labels, boxes, areas)


def _touching(starts: Integers, ends: Integers, stride: int) -> tuple[Integers, Integers]:
    """Return pairs of runs, of which the second touches the first from below."""
    first = np.searchsorted(ends, starts - stride, side="left")
    last = np.searchsorted(starts, ends - stride, side="right")
    counts = np.maximum(last - first, 0)
    below = np.repeat(np.arange(len(starts)), counts)
    place = np.arange(len(below)) - np.repeat(np.cumsum(counts) - counts, counts)
    return np.repeat(first, counts) + place, below


def _join(count: int, above: Integers, below: Integers) -> Integers:
    """Return for each run the smallest number of the runs that it hangs together with."""
    piece = np.arange(count)
    while True:
        smaller = np.minimum(piece[above], piece[below])
        joined = piece.copy()
        np.minimum.at(joined, piece[above], smaller)
        np.minimum.at(joined, piece[below], smaller)
        while not np.array_equal(joined, shorter := joined[joined]):
            joined = shorter
        if np.array_equal(joined, piece):
            return piece
        piece = joined
