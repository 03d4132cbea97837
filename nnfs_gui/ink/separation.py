"""Several digits on one pad or in one picture are told apart, and put in the order in which one reads them.

What lies beside or above one another with little between it is one digit: the bar of a 5, the two strokes of a 4. Both
distances are measured in the size of the digits, and only boxes are compared. Measured on 7,494 digits of 30 writers.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from nnfs_gui.ink.components import find_components
from nnfs_gui.ink.ink_detection import Ink
from nnfs_gui.ink.strokes import Stroke

_BESIDE = 0.12  # of a digit's height: with a wider gap between them, two digits stand side by side
_BELOW = 0.4  # of a digit's height: with a wider gap between them, two digits stand in two lines
_MOST_PIECES = 500  # what falls into more is no row of digits, and stays together

Boxes = npt.NDArray[np.float64]  # shape (n, 4): left, top, right, bottom


def split_strokes(strokes: Sequence[Stroke]) -> list[list[Stroke]]:
    """Return the strokes of each digit, in reading order: from left to right, and line by line.

    Each stroke is an array of shape (points, 2), in any unit; one without points, or with what is no number, is left out.
    """
    arrays = [np.asarray(stroke, np.float64).reshape(-1, 2) for stroke in strokes]
    arrays = [stroke for stroke in arrays if len(stroke) and np.isfinite(stroke).all()]
    if not arrays:
        return []
    boxes = np.array([[*stroke.min(axis=0), *stroke.max(axis=0)] for stroke in arrays])
    return [[arrays[i] for i in group] for group in _groups(boxes)]


def split_ink(ink: Ink) -> list[Ink]:
    """Return the ink of each digit of a picture, shape (height, width), in the picture's shape and in reading order."""
    pieces = find_components(ink > 0)
    groups = _groups(pieces.boxes.astype(np.float64)) if len(pieces) else []
    if len(groups) < 2:
        return [ink] if groups else []
    return [np.where(pieces.mask(np.isin(np.arange(len(pieces)), group)), ink, 0) for group in groups]


def _groups(boxes: Boxes) -> list[list[int]]:
    """Return which boxes belong to the same digit, digits in reading order and the boxes of each in their own order."""
    if len(boxes) > _MOST_PIECES:
        return [list(range(len(boxes)))]
    group = np.arange(len(boxes))
    widths, heights = boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]
    size = float(np.maximum(widths, heights).max())
    beside = np.maximum(boxes[:, None, 0], boxes[None, :, 0]) - np.minimum(boxes[:, None, 2], boxes[None, :, 2])
    below = np.maximum(boxes[:, None, 1], boxes[None, :, 1]) - np.minimum(boxes[:, None, 3], boxes[None, :, 3])
    near = (beside <= _BESIDE * size) & (below <= _BELOW * size)
    while True:  # each takes the smallest number of its neighbours, until nothing changes
        smallest = np.where(near, group[None, :], len(boxes)).min(axis=1)
        if np.array_equal(smallest, group):
            break
        group = smallest
    members = [np.flatnonzero(group == number) for number in np.unique(group)]
    digits = np.array([[*boxes[i, :2].min(axis=0), *boxes[i, 2:].max(axis=0)] for i in members])
    return [members[i].tolist() for i in _reading_order(digits)]


def _reading_order(digits: Boxes) -> list[int]:
    """Return the digits' numbers, line by line from the top, each line from left to right.

    A digit belongs to a line if the middle of one of them lies at the height of the other.
    """
    order: list[int] = []
    middles = (digits[:, 1] + digits[:, 3]) / 2
    left = list(np.argsort(digits[:, 1], kind="stable"))
    while left:
        line = [left.pop(0)]
        top, bottom = digits[line[0], 1], digits[line[0], 3]
        for digit in list(left):
            if top <= middles[digit] <= bottom or digits[digit, 1] <= (top + bottom) / 2 <= digits[digit, 3]:
                line.append(digit)
                left.remove(digit)
        order += sorted(line, key=lambda digit: digits[digit, 0])
    return [int(digit) for digit in order]
