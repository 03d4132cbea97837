"""Several digits on one pad or in one picture are told apart, and put in the order in which one reads them.

A digit is a piece of ink with all that touches it or is a part of it: the bar of a 5, the two strokes of a 4. How far
pieces are apart is measured row by row and column by column, so that slanted digits may reach over one another.
"""

from collections.abc import Sequence

import numpy as np

from nnfs_gui.ink.arrays import Ink, Integers
from nnfs_gui.ink.components import find_components
from nnfs_gui.ink.parts_of_digits import same_digit
from nnfs_gui.ink.pen_width import pen_width
from nnfs_gui.ink.piece_distances import Points, resampled
from nnfs_gui.ink.reading_order import Boxes, reading_order
from nnfs_gui.ink.strokes import Stroke

_SPACING = 1 / 128  # of the size of all strokes: so near to one another are the points by which they are compared
_LARGEST, _SMALLEST = 1e100, 1e-100  # strokes of other sizes are not told apart
_MOST_PIECES = 500  # what falls into more is no row of digits, and stays together


def split_strokes(strokes: Sequence[Stroke]) -> list[list[Stroke]]:
    """Return the strokes of each digit, in reading order: from left to right, and line by line.

    Each stroke is an array of shape (points, 2), in any unit; one without points, or with what is no number, is left out.
    """
    arrays = [np.asarray(stroke, np.float64).reshape(-1, 2) for stroke in strokes]
    arrays = [stroke for stroke in arrays if len(stroke) and np.isfinite(stroke).all()]
    if not arrays:
        return []
    boxes = np.array([[*stroke.min(axis=0), *stroke.max(axis=0)] for stroke in arrays])
    size = float((boxes[:, 2:] / 2 - boxes[:, :2] / 2).max() * 2) if len(arrays) <= _MOST_PIECES else 0.0
    if len(arrays) == 1 or not _SMALLEST < size < _LARGEST:
        return [list(arrays)]
    points = [resampled(stroke, size * _SPACING) for stroke in arrays]
    pieces = np.repeat(np.arange(len(arrays)), [len(each) for each in points])
    return [[arrays[i] for i in group] for group in _groups(np.concatenate(points), pieces, boxes)]


def split_ink(ink: Ink) -> list[Ink]:
    """Return the ink of each digit of a picture, shape (height, width), in the picture's shape and in reading order."""
    found = find_components(ink > 0)
    if len(found) < 2 or len(found) > _MOST_PIECES:
        return [ink] if len(found) else []
    rows, columns = np.nonzero(found.labels)
    points = np.stack([columns, rows], axis=1).astype(np.float64)
    groups = _groups(points, found.labels[rows, columns] - 1, found.boxes.astype(np.float64), pixel=1.0, pen=pen_width(ink))
    if len(groups) < 2:
        return [ink]
    digit = np.full(len(found) + 1, -1)
    for number, group in enumerate(groups):
        digit[np.array(group) + 1] = number
    digits = digit[found.labels]
    return [np.where(digits == number, ink, 0) for number in range(len(groups))]


def _groups(points: Points, pieces: Integers, boxes: Boxes, pixel: float = 0.0, pen: float = 0.0) -> list[list[int]]:
    """Return which pieces belong to the same digit, digits in reading order and the pieces of each in their own order.

    `points`, shape (n, 2), are those of all pieces, `pieces` says which is whose, `boxes` has a row for each piece. Points
    that touch are a pixel apart.
    """
    joined = same_digit(points, pieces, boxes, pixel, pen)
    group = np.arange(len(boxes))
    while True:  # each takes the smallest number of its neighbours, until nothing changes
        smallest = group.copy()
        np.minimum.at(smallest, joined[:, 0], group[joined[:, 1]])
        np.minimum.at(smallest, joined[:, 1], group[joined[:, 0]])
        if np.array_equal(smallest, group):
            break
        group = smallest
    members = [np.flatnonzero(group == number) for number in np.unique(group)]
    digits = np.array([[*boxes[i, :2].min(axis=0), *boxes[i, 2:].max(axis=0)] for i in members])
    return [members[i].tolist() for i in reading_order(digits)]
