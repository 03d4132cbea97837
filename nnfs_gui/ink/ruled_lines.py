"""Straight lines that paper has and digits have not: ruled and squared paper, cells of forms and tables, boxes, underlines.

A line is found by a Hough transform (Duda and Hart 1972) of the thin runs of ink across its direction. Where a stroke
crosses it, the runs are longer and stay, so that no stroke is cut. Only what is longer than digits are is no digit's.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.ink.components import find_components
from nnfs_gui.ink.neighbourhood import grown

Ink = npt.NDArray[np.float32]  # shape (height, width): 0 is paper, 1 is ink
Mask = npt.NDArray[np.bool_]  # shape (height, width)
Integers = npt.NDArray[np.intp]

_SMALLEST_PICTURE = 32  # pixels: in a smaller one, such as MNIST's, a line is not told from a stroke
_STEEPEST = 0.2  # rows for each column, and the reverse: what is steeper is no line of paper that was laid straight
_THICKEST = 0.03  # of the longer side
_SHORTEST = 0.3, 0.1  # of the shorter side and of the longer, whichever is less
_UNBROKEN = 0.9  # of a line is ink
_OWN = 0.5  # of its columns have no more ink than the line
_LONGEST_BREAK = 0.01  # of the longer side
_DARK = 0.6  # of the ink's darkness: darker lines are not told from ink by their darkness
_MOST_LINES = 120  # in each direction: squared paper has fewer
_LONGER, _MUCH_LONGER = 1.2, 2.0  # times as long as the rest is large: more than a stroke of it, and much more
_STRUCTURE = 3  # lines that hold one another, or more, are no digit
_LEAST_REST = 0.1  # of a line's length: what is smaller is no digit for which the line would be left out
_LEAST_BESIDE = 0.2  # of an upright line's: what is smaller stands beside a 1
_FLAT = 0.2  # of its width: a piece that is no higher is a line, even if it is not straight
_UNDERLINE = 0.5  # of the size of what stands above it
_GAP = 0.08  # of that size: the least between it and what stands above it
_OF_EITHER = 0.15  # of a piece's pixels belong to level lines, and to upright ones, where such lines meet
_LINES_ALONE = 0.8  # of a piece's pixels belong to lines: it is nothing else
_END = 0.04  # of the longer side: so near a line ends at the border, or at another line


@dataclass(frozen=True, slots=True, eq=False)
class _Line:
    """A nearly horizontal line, in a picture that may lie on its side: its ends and the pixels that are its alone."""

    x: tuple[int, int]
    y: tuple[float, float]
    pixels: Integers  # numbers in the flat picture

    @property
    def length(self) -> int:
        return self.x[1] - self.x[0]

    def held_by(self, across: "list[_Line]", size: int, end: float) -> tuple[int, int]:
        """Return how many ends lie at the border of a picture of this size, and how many others at a line across."""
        border = joints = 0
        for x, y in zip(self.x, self.y, strict=True):
            if any(other.x[0] - end <= y <= other.x[1] + end and abs(other.at(y) - x) <= end for other in across):
                joints += 1
            elif x < end or x >= size - end:
                border += 1
        return border, joints

    def at(self, x: float) -> float:
        """Return where the line is at a place along it."""
        return self.y[0] + (self.y[1] - self.y[0]) * (x - self.x[0]) / max(self.length, 1)


def without_ruled_lines(ink: Ink) -> Ink:
    """Return ink, shape (height, width), without the lines that are no digit's."""
    if min(ink.shape) < _SMALLEST_PICTURE or not ink.any():
        return ink
    level = _find_lines(ink)
    numbers = np.arange(ink.size).reshape(ink.shape).T.ravel()
    upright = [replace(line, pixels=numbers[line.pixels]) for line in _find_lines(np.ascontiguousarray(ink.T))]
    if not level and not upright:
        return ink
    rest = ink > 0
    _take_held(rest, level, upright)
    _take_level(rest, level)
    _take_alone(rest, level, upright)
    _take_crumbs(rest, ink > 0)
    return np.where(rest, ink, 0) if rest.any() else ink


def _take_held(rest: Mask, level: list[_Line], upright: list[_Line]) -> None:
    """Take the lines out that end at one another or at the border with both ends, as those of paper, tables and boxes do.

    Upright ones must end at another line, for a stroke ends at the border too where a digit is cut out tightly.
    """
    height, width = rest.shape
    end = _END * max(rest.shape)
    held, posts = level, upright
    while True:
        before = len(held) + len(posts)
        held = [line for line in held if sum(line.held_by(posts, width, end)) == 2]
        posts = [line for line in posts if sum(line.held_by(held, height, end)) == 2 and line.held_by(held, height, end)[1]]
        if len(held) + len(posts) == before:
            break
    without = rest.copy()
    _set(without, (*held, *posts), False)
    left = find_components(without)
    wide, high = (left.boxes[:, 2:] - left.boxes[:, :2]).T
    lines = [line for line in held if line.length >= _LONGER * _typical(np.maximum(wide, high), left.areas)]
    lines += [line for line in posts if line.length >= _LONGER * _typical(high, left.areas)]
    if len(left) and len(lines) >= _STRUCTURE:
        _set(rest, lines, False)


def _take_level(rest: Mask, level: list[_Line]) -> None:
    """Take the level lines out that are much longer than what hangs together with them is high, and all else is large.

    No digit has a stroke as long as that. What is nothing but a line is left to others.
    """
    pieces = find_components(rest)
    wide, high = (pieces.boxes[:, 2:] - pieces.boxes[:, :2]).T
    for line in level:
        piece = int(np.bincount(pieces.labels.ravel()[line.pixels], minlength=2)[1:].argmax())
        others = np.arange(len(pieces)) != piece
        size = max(float(high[piece]), _typical(pieces.sides[others], pieces.areas[others]))
        if line.length >= _MUCH_LONGER * size and high[piece] > _FLAT * wide[piece]:
            _set(rest, [line], False)


def _take_alone(rest: Mask, level: list[_Line], upright: list[_Line]) -> None:
    """Take the pieces out that are nothing but lines, and longer than what is left.

    A level one below all else may be shorter. An upright one may be a 1, and lines that meet may be a 4: those must touch
    the border, or be much longer.
    """
    gap = max(round(_LONGEST_BREAK * max(rest.shape) / 2), 1)
    pieces = find_components(grown(rest, gap, gap))  # a stroke that is broken is one
    wide, high = (pieces.boxes[:, 2:] - pieces.boxes[:, :2] - 2 * gap).T
    areas = np.bincount(pieces.labels.ravel(), rest.ravel(), len(pieces) + 1)[1:]
    shares = []
    for lines in (level, upright):
        in_lines = np.zeros(rest.shape, bool)
        _set(in_lines, lines, True)
        shares.append(np.bincount(pieces.labels.ravel(), (in_lines & rest).ravel(), len(pieces) + 1)[1:] / areas)
    flat, meeting = high <= _FLAT * wide, np.min(shares, axis=0) >= _OF_EITHER
    alone = flat | (np.sum(shares, axis=0) >= _LINES_ALONE)
    others = ~alone & (areas > 0)
    size = _typical(np.maximum(wide, high)[others], areas[others])
    if not size:
        return
    longer_side = np.maximum(wide, high)
    lowest = pieces.boxes[others & (longer_side >= size / 2), 3].max() - gap
    below = (pieces.boxes[:, 1] + gap >= lowest + _GAP * size) & (wide >= _UNDERLINE * size)
    height, width = rest.shape
    at_border = (pieces.boxes[:, :2] == 0).any(axis=1) | (pieces.boxes[:, 2:] == (width, height)).any(axis=1)
    longer = flat & ((wide >= size) | below)
    longer |= at_border & (longer_side >= _LONGER * size)
    longer |= meeting & (longer_side >= _MUCH_LONGER * size)
    longer &= flat | meeting | (high * _LEAST_BESIDE <= size)
    rest &= ~pieces.mask(alone & longer & (longer_side * _LEAST_REST <= size))


def _take_crumbs(rest: Mask, ink: Mask) -> None:
    """Take the pieces out that lie wholly on lines that were taken out: where two cross, or one is thicker."""
    taken = ink & ~rest
    if taken.any():
        pieces = find_components(rest)
        reach = max(round(_END * max(rest.shape) / 2), 2)
        inside = np.bincount(pieces.labels[grown(taken, reach, reach)], minlength=len(pieces) + 1)[1:]
        rest &= ~pieces.mask((inside == pieces.areas) & (pieces.sides <= 2 * reach))


def _set(mask: Mask, lines: Sequence[_Line], value: bool) -> None:
    for line in lines:
        mask.ravel()[line.pixels] = value


def _typical(sizes: npt.NDArray[Any], areas: npt.NDArray[Any]) -> float:
    """Return the size, of one for each piece, that half of the ink belongs to pieces of, or of a larger one."""
    if not len(sizes):
        return 0.0
    order = np.argsort(sizes)
    half = np.searchsorted(np.cumsum(areas[order]), areas.sum() / 2)
    return float(sizes[order][half])


def _find_lines(ink: Ink) -> list[_Line]:
    """Return the nearly horizontal lines of ink, shape (height, width), the longest first."""
    height, width = ink.shape
    runs = _Runs(ink, max(round(_THICKEST * max(ink.shape)), 3))
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

    def line(self, runs: Integers, course: npt.NDArray[np.float64], shortest: float) -> _Line | None:
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
        return _Line((first, last), (float(course[first]), float(course[last])), self._pixels(runs))

    def _darkness(self, runs: Integers) -> npt.NDArray[np.float64]:
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
