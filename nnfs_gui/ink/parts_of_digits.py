"""Which pieces of ink are parts of the same digit.

Two pieces of like height that stand beside or above one another are two digits unless they touch: digits are written closer
than strokes of one are sometimes left apart. Measured on single digits of 444 writers, and on rows and lines made of them.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float64Array
from nnfs_gui.ink.arrays import Integers
from nnfs_gui.ink.piece_distances import Points, gaps
from nnfs_gui.ink.reading_order import Boxes

Truths = npt.NDArray[np.bool_]  # shape (pairs,)

# Distances are shares of the longer side of the larger of two pieces.
_LOOKED_AT = 0.45  # what is further away is not looked at
_TOUCHING = 0.03  # what is nearer touches
_BROKEN = 0.5  # of the pen's width: a narrower gap breaks a stroke in two
_STACKED = 0.09  # of the longer sides of both: what lies above the other with a narrower gap makes an 8 with it
_BESIDE, _BELOW = 0.1, 0.4  # a part lies no further beside its digit, above or below it
_LOW = 0.35  # what is lower is a part: a bar, a dot, a serif
_WIDE = 0.5  # of its width: nor is a digit lower than that
_ENTWINED = 0.5  # of the narrower one's width: by so much one reaches over the other where they are entwined
_ENTWINED_APART = 0.1
_DROP, _LEVEL = 0.25, 0.05  # how much lower the stem of a 4 stands than its angle, in the middle and at least at its foot
_STEM = 0.4  # of its height: a stem is no wider
_ROWS = 32  # to the size of a digit, in which gaps are measured


def same_digit(points: Points, pieces: Integers, boxes: Boxes, pixel: float, pen: float) -> Integers:
    """Return the pairs of pieces, shape (p, 2), that belong to the same digit.

    `points`, shape (n, 2), are those of all pieces, `pieces` says which is whose, `boxes` has a row for each piece. Points
    that touch are a pixel apart; `pen` is the pen's width, if it is known.
    """
    sides = (boxes[:, 2:] - boxes[:, :2]).max(axis=1)
    scale = np.maximum(np.maximum(sides[:, None], sides), 1e-300)
    box_gaps = np.maximum(boxes[:, None, :2], boxes[None, :, :2]) - np.minimum(boxes[:, None, 2:], boxes[None, :, 2:])
    near = np.triu(box_gaps.max(axis=2) <= _LOOKED_AT * scale, 1)
    found = np.argwhere(near)
    if not len(found):
        return found
    typical = _typical(sides)
    beside = gaps(points, pieces, found, typical / _ROWS, axis=0) - pixel
    below = gaps(points, pieces, found, typical / _ROWS, axis=1) - pixel
    pairs = _Pairs(boxes, found, scale[near], beside / scale[near], below / scale[near])
    touching = pairs.distance * pairs.scale <= np.maximum(_TOUCHING * np.maximum(pairs.scale, typical), _BROKEN * pen)
    return found[touching | pairs.are_stacked() | pairs.are_entwined() | pairs.make_a_four() | pairs.are_digit_and_part()]


@dataclass(frozen=True, slots=True, eq=False)
class _Pairs:
    """Pairs of pieces, shape (p, 2), that are near one another, and how far they are apart in shares of their scale.

    `beside` is the gap in the rows that both have, `below` that in the columns: negative where one reaches over the other,
    infinite where they share none.
    """

    boxes: Boxes
    pairs: Integers
    scale: Float64Array
    beside: Float64Array
    below: Float64Array

    @property
    def distance(self) -> Float64Array:
        """How far the ink is apart; of what shares neither rows nor columns, how far the boxes are."""
        least = np.minimum(self.beside, self.below)
        return np.where(np.isinf(least), np.hypot(*np.maximum(self._box_gaps(), 0)), least)

    def are_stacked(self) -> Truths:
        """Whether one lies upon the other, as the two rings of an 8."""
        high, wide = self._sides(1), self._sides(0)
        stacked = self._box_gaps()[1] > -high.min(axis=1) / 2
        return np.asarray(stacked & (self.below <= _STACKED * np.maximum(high, wide).sum(axis=1)))

    def are_entwined(self) -> Truths:
        """Whether they lie in one another's way with little between them, as the body of a 5 under its bent hat."""
        across, down = self._box_gaps()
        over = across <= -_ENTWINED * self._sides(0).min(axis=1)
        return np.asarray(over & (down < 0) & (self.distance <= _ENTWINED_APART))

    def make_a_four(self) -> Truths:
        """Whether the right one is a stem that stands lower than the angle at its left."""
        first, second = self.pairs.T
        swapped = self.boxes[first, 0] > self.boxes[second, 0]
        left, right = np.where(swapped, second, first), np.where(swapped, first, second)
        top, foot = (self.boxes[right][:, [1, 3]] - self.boxes[left][:, [1, 3]]).T / self.scale
        wide, high = (self.boxes[right, 2:] - self.boxes[right, :2]).T
        across, down = self._box_gaps()
        lower = ((top + foot) / 2 >= _DROP) & (top >= -_LEVEL) & (foot >= _LEVEL)
        return np.asarray(lower & (wide <= _STEM * high) & (across <= _BESIDE) & (down < 0))

    def are_digit_and_part(self) -> Truths:
        """Whether one is low, and of all that is near enough the other one is nearest to it."""
        wide, high = self._sides(0), self._sides(1)
        lower = high.argmin(axis=1)
        part = self.pairs[np.arange(len(lower)), lower]
        across, down = np.maximum(self._box_gaps(), 0)
        low = high.min(axis=1) < np.maximum(_LOW, _WIDE * wide[np.arange(len(lower)), lower])
        possible = low & (across <= _BESIDE) & (down <= _BELOW)
        away = np.hypot(across / _BESIDE, down / _BELOW) + np.clip(self.distance, 0, 1)
        nearest = np.full(len(self.boxes), np.inf)
        np.minimum.at(nearest, part[possible], away[possible])
        return np.asarray(possible & (away <= nearest[part]))

    def _sides(self, axis: int) -> Float64Array:
        """Return the widths (axis 0) or heights (axis 1) of both, shape (p, 2)."""
        sizes = self.boxes[:, 2 + axis] - self.boxes[:, axis]
        return np.asarray(sizes[self.pairs] / self.scale[:, None])

    def _box_gaps(self) -> Float64Array:
        """Return how far the boxes are apart across and down, shape (2, p); negative where they overlap."""
        first, second = self.boxes[self.pairs[:, 0]], self.boxes[self.pairs[:, 1]]
        apart = np.maximum(first[:, :2], second[:, :2]) - np.minimum(first[:, 2:], second[:, 2:])
        return np.asarray(apart.T / self.scale)


def _typical(sides: Float64Array) -> float:
    """Return the side of the piece at which half of all length is reached, so that dots do not count."""
    ordered = np.sort(sides)
    return float(ordered[np.searchsorted(np.cumsum(ordered), ordered.sum() / 2)])
