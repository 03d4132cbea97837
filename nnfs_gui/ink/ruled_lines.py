"""Lines that paper has and digits have not: ruled and squared paper, cells of forms and tables, boxes, underlines.

Only what is longer than digits are is no digit's, or what is held by other such lines.
"""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.ink.arrays import Ink, Integers, Mask
from nnfs_gui.ink.components import find_components
from nnfs_gui.ink.neighbourhood import grown
from nnfs_gui.ink.straight_lines import Line, find_lines

Values = npt.NDArray[np.integer[Any] | np.floating[Any]]  # shape (pieces,)
Truths = npt.NDArray[np.bool_]  # shape (pieces,)

_SMALLEST_PICTURE = 32  # pixels: in a smaller one, such as MNIST's, a line is not told from a stroke
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
_ALIKE = 0.6  # of the longest one's length: lines of the same paper and direction
_AS_LONG = 0.85  # times as long as digits are high: an upright line that touches others with both ends
_CLOSED = 0.003  # of the longer side: narrower gaps break a stroke


def without_ruled_lines(ink: Ink, faint: Ink) -> Ink:
    """Return ink, shape (height, width), without the lines that are no digit's.

    They are sought in `faint`, of the same shape, which may have more ink that is as pale as the lines of paper are.
    """
    if min(ink.shape) < _SMALLEST_PICTURE or not ink.any():
        return ink
    level, upright = find_lines(ink)
    if not np.array_equal(ink > 0, faint > 0):
        also_level, also_upright = find_lines(faint)
        level, upright = level + also_level, upright + also_upright
    if not level and not upright:
        return ink
    rest = ink > 0
    _take_held(rest, level, upright)
    _take_level(rest, level)
    _take_alone(rest, level, upright)
    _take_crumbs(rest, level, upright)
    return np.where(rest, ink, 0) if rest.any() else ink


def _take_held(rest: Mask, level: list[Line], upright: list[Line]) -> None:
    """Take the lines out that end at one another or at the border with both ends, as those of paper, tables and boxes do.

    Strokes end at the border, too, where a digit is cut out tightly: upright lines must meet others.
    """
    held, posts = level, upright
    while True:
        before = len(held) + len(posts)
        held = _of_like_length([line for line in held if _is_held(line, posts, rest.shape[::-1])])
        posts = [line for line in posts if _is_held(line, held, rest.shape) and _meetings(line, held, rest.shape)]
        posts = _of_like_length(posts)
        if len(held) + len(posts) == before:
            break
    without = rest.copy()
    _set(without, (*held, *posts), False)
    left = find_components(without)
    wide, high = (left.boxes[:, 2:] - left.boxes[:, :2]).T
    size, height = _typical(np.maximum(wide, high), left.areas), _typical(high, left.areas)
    lines = [line for line in held if line.length >= _LONGER * size]
    end = _END * max(rest.shape)
    cells = any(post.meets(y, x, end) for line in held for x, y in line.ends for post in posts)
    for line in posts:
        between = cells and all(any(other.meets(y, x, 2 * other.thickness + 2) for other in held) for x, y in line.ends)
        if line.length >= _LONGER * height or (between and line.length + 2 * line.thickness >= _AS_LONG * height):
            lines.append(line)
    if len(left) and len(lines) >= _STRUCTURE:
        _set(rest, lines, False)


def _of_like_length(lines: list[Line]) -> list[Line]:
    """Return the lines that are not much shorter than the longest: beside lines of paper, others are strokes."""
    longest = max((line.length for line in lines), default=0)
    return [line for line in lines if line.length >= _ALIKE * longest]


def _is_held(line: Line, across: list[Line], shape: tuple[int, ...]) -> bool:
    """Whether both ends of a line lie at the border of a picture of this width and height, or at lines across."""
    end = _END * max(shape)
    return all(
        min(x, y, shape[0] - 1 - x, shape[1] - 1 - y) <= end or any(other.meets(y, x, end) for other in across)
        for x, y in line.ends
    )


def _meetings(line: Line, across: list[Line], shape: tuple[int, ...]) -> bool:
    """Whether a line ends at one of those across, or crosses two."""
    end = _END * max(shape)
    ends = any(other.meets(y, x, end) for other in across for x, y in line.ends)
    return ends or sum(_cross(line, other) for other in across) >= 2


def _cross(line: Line, other: Line) -> bool:
    return line.x[0] <= other.at(line.y[0]) <= line.x[1] and other.x[0] <= line.at(other.y[0]) <= other.x[1]


def _take_level(rest: Mask, level: list[Line]) -> None:
    """Take the level lines out that are much longer than what hangs together with them is high, and all else is large.

    No digit has a stroke as long as that. What is nothing but a line is left to others.
    """
    pieces = find_components(rest)
    wide, high = (pieces.boxes[:, 2:] - pieces.boxes[:, :2]).T
    for line in level:
        piece = int(np.bincount(pieces.labels.ravel()[line.pixels], minlength=2)[1:].argmax())
        others = (np.arange(len(pieces)) != piece) & (high > _FLAT * wide)
        size = max(float(high[piece]), _typical(pieces.sides[others], pieces.areas[others]))
        if line.length >= _MUCH_LONGER * size and high[piece] > _FLAT * wide[piece]:
            _set(rest, [line], False)


def _take_alone(rest: Mask, level: list[Line], upright: list[Line]) -> None:
    """Take the pieces out that are nothing but lines, and longer than what is left.

    A level one below all else may be shorter. An upright one may be a 1, and lines that meet may be a 4: those must touch
    the border, or be much longer.
    """
    gap = round(_CLOSED * max(rest.shape))
    pieces = find_components(grown(rest, gap, gap))  # a stroke that is broken is one
    wide, high = (pieces.boxes[:, 2:] - pieces.boxes[:, :2] - 2 * gap).T
    areas = np.bincount(pieces.labels.ravel(), rest.ravel(), len(pieces) + 1)[1:]
    shares = []
    for lines in (level, upright):
        in_lines = np.zeros(rest.shape, bool)
        _set(in_lines, lines, True)
        shares.append(np.bincount(pieces.labels.ravel(), (in_lines & rest).ravel(), len(pieces) + 1)[1:] / areas)
    longer_side = np.maximum(wide, high)
    flat, meeting = (high <= _FLAT * wide) & (areas > 0), np.min(shares, axis=0) >= _OF_EITHER
    rest &= ~pieces.mask(flat & _is_long_and_level(pieces.boxes, longer_side, areas, ~flat & (areas > 0), gap))
    alone = ~flat & (np.sum(shares, axis=0) >= _LINES_ALONE)
    others = ~alone & ~flat & (areas > 0)
    size = _typical(longer_side[others], areas[others])
    height, width = rest.shape
    at_border = (pieces.boxes[:, :2] == 0).any(axis=1) | (pieces.boxes[:, 2:] == (width, height)).any(axis=1)
    longer = at_border & (longer_side >= _LONGER * size) & (meeting | (high * _LEAST_BESIDE <= size))
    longer |= meeting & (longer_side >= _MUCH_LONGER * size)
    rest &= ~pieces.mask(alone & longer & (longer_side * _LEAST_REST <= size))


def _is_long_and_level(boxes: Integers, sides: Integers, areas: Values, others: Truths, gap: int) -> Truths:
    """Return which flat pieces are as long as the others are large, or are an underline, which may be shorter."""
    size = _typical(sides[others], areas[others])
    if not size:
        return np.zeros(len(boxes), bool)
    lowest = boxes[others & (sides >= size / 2), 3].max() - gap
    below = (boxes[:, 1] + gap >= lowest + _GAP * size) & (sides >= _UNDERLINE * size)
    return np.asarray(((sides >= size) | below) & (sides * _LEAST_REST <= size))


def _take_crumbs(rest: Mask, level: list[Line], upright: list[Line]) -> None:
    """Take the pieces out that lie wholly along lines that were taken out: where two cross, or one is thicker."""
    band, reach = np.zeros(rest.shape, bool), 0
    for lines, course in ((level, band), (upright, band.T)):
        for line in lines:
            if not rest.ravel()[line.pixels].any():
                along = np.arange(line.x[0], line.x[1] + 1)
                across = np.rint(np.interp(along, line.x, line.y)).astype(np.intp)
                course[across.clip(0, len(course) - 1), along] = True
                reach = max(reach, math.ceil(line.thickness) + 1)
    pieces = find_components(rest)
    inside = np.bincount(pieces.labels[grown(band, reach, reach)], minlength=len(pieces) + 1)[1:]
    rest &= ~pieces.mask(inside == pieces.areas)


def _set(mask: Mask, lines: Sequence[Line], value: bool) -> None:
    for line in lines:
        mask.ravel()[line.pixels] = value


def _typical(sizes: npt.NDArray[Any], areas: npt.NDArray[Any]) -> float:
    """Return the size, of one for each piece, that half of the ink belongs to pieces of, or of a larger one."""
    if not len(sizes):
        return 0.0
    order = np.argsort(sizes)
    half = np.searchsorted(np.cumsum(areas[order]), areas.sum() / 2)
    return float(sizes[order][half])
