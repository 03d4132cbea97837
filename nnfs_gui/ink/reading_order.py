"""The order in which digits are read: line by line, from left to right, also where lines rise or fall."""

import numpy as np

from nnfs_gui.arrays import Float64Array

Boxes = Float64Array  # shape (n, 4): left, top, right, bottom
Values = Float64Array  # shape (n,)

_STEEPEST, _SLOPES = 0.25, 51  # of a line, 14 degrees, and how many of them are tried
_CORE = 0.6  # of a digit's height, in its middle: by this part lines are told apart
_LEVEL = 0.02  # of the height that lines cover: what a slope must save for every digit's width that it climbs
_FLAT = 0.001  # of the height of all: as high is what is only a line
_SAME_LINE = 0.5  # of the lower one's height: so far a digit and its line overlap


def reading_order(digits: Boxes) -> list[int]:
    """Return the numbers of digits in the order in which they are read."""
    if not len(digits):
        return []
    x, y = (digits[:, 0] + digits[:, 2]) / 2, (digits[:, 1] + digits[:, 3]) / 2
    half = np.maximum(digits[:, 3] - digits[:, 1], _FLAT * np.ptp(digits[:, [1, 3]])) / 2
    y = y - _slope(x, y, half) * x
    lines: list[list[int]] = []
    for digit in np.argsort(x, kind="stable").tolist():
        overlaps = [_overlap(y, half, digit, line) for line in lines]
        best = int(np.argmax(overlaps)) if overlaps else 0
        if overlaps and overlaps[best] >= _SAME_LINE:
            lines[best].append(digit)
        else:
            lines.append([digit])
    return [digit for line in sorted(lines, key=lambda line: float(y[line].mean())) for digit in line]


def _overlap(y: Values, half: Values, digit: int, line: list[int]) -> float:
    """Return how far a digit and the last ones of a line overlap in height, as a share of what is less high."""
    last = line[-3:]
    top, bottom = (y - half)[last].mean(), (y + half)[last].mean()
    shared = min(bottom, y[digit] + half[digit]) - max(top, y[digit] - half[digit])
    return float(shared / (min(bottom - top, 2 * half[digit]) or 1.0))


def _slope(x: Values, y: Values, half: Values) -> float:
    """Return by how much lines fall for each unit to the right: seen along them, the digits cover the least height."""
    slopes = np.linspace(-_STEEPEST, _STEEPEST, _SLOPES)
    middles = y - slopes[:, None] * (x - x.mean())
    tops, bottoms = middles - _CORE * half, middles + _CORE * half
    order = np.argsort(tops, axis=1)
    tops, bottoms = np.take_along_axis(tops, order, axis=1), np.take_along_axis(bottoms, order, axis=1)
    covered_to = np.maximum.accumulate(bottoms, axis=1)
    gaps = np.maximum(tops[:, 1:] - covered_to[:, :-1], 0).sum(axis=1)
    covered = covered_to[:, -1] - tops[:, 0] - gaps
    climbed = np.abs(slopes) * np.ptp(x)
    return float(slopes[np.argmin(covered + _LEVEL * climbed)])
