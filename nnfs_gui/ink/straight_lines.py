"""Nearly straight, nearly level or upright lines of ink.

A line is found by a Hough transform (Duda and Hart 1972) of the thin runs of ink across its direction. Where a stroke
crosses it, the runs are longer and do not belong to it, so that no stroke is cut when it is taken out.
"""

from dataclasses import dataclass, replace

import numpy as np

from nnfs_gui.arrays import Float64Array
from nnfs_gui.ink.arrays import Ink, Integers, Mask

_STEEPEST = 0.2  # rows for each column, and the reverse: what is steeper is no line of paper that was laid straight
_THICKEST = 0.03  # of the longer side
_SHORTEST = 0.3, 0.1  # of the shorter side and of the longer, whichever is less
_UNBROKEN = 0.9  # of a line is ink
_OWN = 0.5  # of its columns have no more ink than the line
_LONGEST_BREAK = 0.01  # of the longer side
_DARK = 0.6  # of the ink's darkness: darker lines are not told from ink by their darkness
_MOST_LINES = 120  # in each direction: squared paper has fewer
_MOST_RUNS = 20_000  # of ink in which lines are sought: where there are more, it is full of grain


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A level line; or an upright one, with the axes of the picture exchanged."""

    x: tuple[int, int]  # its ends
    y: tuple[float, float]
    thickness: float
    pixels: Integers  # what is its alone: numbers in the flat picture

    @property
    def length(self) -> int:
        return self.x[1] - self.x[0]

    @property
    def ends(self) -> tuple[tuple[int, float], tuple[int, float]]:
        return (self.x[0], self.y[0]), (self.x[1], self.y[1])

    def at(self, x: float) -> float:
        """Return where the line is at a place along it."""
        return self.y[0] + (self.y[1] - self.y[0]) * (x - self.x[0]) / max(self.length, 1)

    def meets(self, x: float, y: float, reach: float) -> bool:
        """Whether the line comes as near to a place."""
        return self.x[0] - reach <= x <= self.x[1] + reach and abs(self.at(x) - y) <= reach


def find_lines(ink: Ink) -> tuple[list[Line], list[Line]]:
    """Return the level and the upright lines of ink, shape (height, width)."""
    numbers = np.arange(ink.size).reshape(ink.shape).T.ravel()
    upright = [replace(line, pixels=numbers[line.pixels]) for line in _level_lines(np.ascontiguousarray(ink.T))]
    return _level_lines(ink), upright


def _level_lines(ink: Ink) -> list[Line]:
    """Return the nearly horizontal lines of ink, shape (height, width), the longest first."""
    height, width = ink.shape
    runs = _Runs(ink, max(round(_THICKEST * max(ink.shape)), 3))
    if len(runs.x) > _MOST_RUNS:
        return []
    shortest = max(min(_SHORTEST[0] * min(ink.shape), _SHORTEST[1] * max(ink.shape)), 8)
    slopes = np.linspace(-_STEEPEST, _STEEPEST, 2 * round(_STEEPEST * width / 2) + 1)
    margin = int(_STEEPEST * width / 2) + 2
    bins = height + 2 * margin
    offsets = np.rint(runs.y - slopes[:, None] * (runs.x - width / 2)).astype(np.intp) + margin
    offsets += bins * np.arange(len(slopes))[:, None]
    votes = np.bincount(offsets.ravel(), minlength=bins * len(slopes))
    free = np.ones(len(runs.x), bool)
    lines = []
    for _ in range(_MOST_LINES):
        near = votes + np.roll(votes, 1) + np.roll(votes, -1)
        best = int(near.argmax())
        if near[best] < shortest:
            break
        slope, offset = slopes[best // bins], best % bins - margin
        course = offset + slope * (np.arange(width) - width / 2)
        taken = np.flatnonzero(free & (np.abs(runs.y - course[runs.x]) <= 2.0))
        line = runs.line(taken, course, shortest)
        if line is not None:
            lines.append(line)
        free[taken] = False
        votes -= np.bincount(offsets[:, taken].ravel(), minlength=len(votes))
    return lines


class _Runs:
    """The thin vertical runs of ink, and which of them make a line."""

    def __init__(self, ink: Ink, thickest: int) -> None:
        height, width = ink.shape
        self._ink = ink
        self._mask = ink > 0
        columns = np.zeros((width, height + 2), np.int8)
        columns[:, 1:-1] = self._mask.T
        turns = np.flatnonzero(np.diff(columns.ravel(), prepend=np.int8(0)))
        starts, ends = turns[::2], turns[1::2]
        thin = ends - starts <= thickest
        starts, ends = starts[thin], ends[thin]
        self.x, self._top = np.divmod(starts, height + 2)
        self._top -= 1
        self._thickness = ends - starts
        self.y = self._top + (self._thickness - 1) / 2

    def line(self, runs: Integers, course: Float64Array, shortest: float) -> Line | None:
        """Return the line that these runs make along its course, a row for each column; None if it is broken or short."""
        height, width = self._mask.shape
        rows = np.rint(course).astype(np.intp)
        covered = np.zeros(width, bool)
        for row in (rows - 1, rows, rows + 1):
            inside = (row >= 0) & (row < height)
            covered |= inside & self._mask[np.clip(row, 0, height - 1), np.arange(width)]
        first, last = _longest_stretch(covered, max(round(_LONGEST_BREAK * max(self._mask.shape)), 2))
        runs = runs[(self.x[runs] >= first) & (self.x[runs] <= last)]
        if not len(runs):
            return None
        thickness = np.median(self._thickness[runs])
        dark = self._darkness(runs)
        usual = float(np.median(dark))
        runs = runs[(self._thickness[runs] <= 1.6 * thickness + 1) & ((dark <= 1.3 * usual + 0.1) | (usual > _DARK))]
        first, last = int(self.x[runs].min(initial=width)), int(self.x[runs].max(initial=0))
        unbroken = last - first >= shortest and covered[first : last + 1].mean() >= _UNBROKEN
        if not unbroken or len(np.unique(self.x[runs])) < _OWN * (last - first):
            return None
        return Line((first, last), (float(course[first]), float(course[last])), float(thickness), self._pixels(runs))

    def _darkness(self, runs: Integers) -> Float64Array:
        middles = np.rint(self.y[runs]).astype(np.intp)
        return np.asarray(self._ink[middles, self.x[runs]], np.float64)

    def _pixels(self, runs: Integers) -> Integers:
        """Return the numbers of the runs' pixels in the flat picture."""
        lengths = self._thickness[runs]
        down = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        rows = np.repeat(self._top[runs], lengths) + down
        return np.asarray(rows * self._mask.shape[1] + np.repeat(self.x[runs], lengths))


def _longest_stretch(covered: Mask, gap: int) -> tuple[int, int]:
    """Return the first and the last place of the longest stretch that is broken by no more than a gap."""
    places = np.flatnonzero(covered)
    if not len(places):
        return 0, -1
    breaks = np.flatnonzero(np.diff(places) > gap + 1)
    firsts, lasts = places[np.r_[0, breaks + 1]], places[np.r_[breaks, len(places) - 1]]
    longest = int((lasts - firsts).argmax())
    return int(firsts[longest]), int(lasts[longest])
