"""Drawings in UNIPEN, the format of many collections of handwriting (Guyon et al. 1994), such as UCI's pen digits.

A line that begins with a full stop is a keyword; while the pen is down, the others are points, y up. A segment says which
strokes are a digit: those that follow it, or where segments and strokes stand apart, those with the numbers that it gives.
"""

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nnfs_gui.ink.strokes import Stroke
from nnfs_gui.storage.strokes.pen_drawing import (
    MOST_DRAWINGS,
    MOST_POINTS,
    PenDrawing,
    StrokesError,
    make_stroke,
    no_stroke,
    parse_label,
    too_many_drawings,
    too_many_points,
)

BEGINNING = re.compile(r"\.[A-Z]\w+\s", re.IGNORECASE)
_MOST_STROKES = 3 * MOST_DRAWINGS
_QUOTED = re.compile(r'"([^"]*)"')
_RANGE = re.compile(r"(\d{1,9})(?::\d+)?(?:-(\d{1,9}))?")


@dataclass(frozen=True, slots=True)
class _Segment:
    """What a keyword .SEGMENT says."""

    level: str  # of the hierarchy, such as WORD or DIGIT
    parts: str  # the numbers of its strokes, such as 0-1,4
    label: str | None
    writer: str | None
    first: int  # how many strokes stand before it


def parse_unipen(lines: Iterable[str]) -> Iterator[PenDrawing]:
    """Yield the drawings of the segments, or without any, the one that all strokes make. Raises StrokesError."""
    file = _Unipen()
    for line in lines:
        file.take(line)
    file.lift_pen()
    segments = file.smallest_segments()
    if not segments and file.strokes:
        yield PenDrawing(tuple(file.strokes))
    for number, (segment, strokes) in enumerate(_with_strokes(segments, file.strokes), start=1):
        try:
            yield PenDrawing(tuple(strokes), parse_label(segment.label or ""), segment.writer)
        except StrokesError as error:
            error.drawing = number
            raise


class _Unipen:
    """Takes the lines of a file, and keeps its strokes and segments."""

    def __init__(self) -> None:
        self.strokes: list[Stroke] = []
        self._segments: list[_Segment] = []
        self._levels: list[str] = []  # from the largest to the smallest
        self._columns = 0, 1  # of x and y
        self._writer: str | None = None
        self._is_down = False
        self._x: list[float] = []  # since the pen is down
        self._y: list[float] = []

    def take(self, line: str) -> None:
        """Take one line of the file. Raises StrokesError."""
        words = line.split()
        if not words:
            return
        if not words[0].startswith("."):
            if self._is_down:
                self._take_point(words)
            return
        names = [word.upper() for word in words[1:]]
        match words[0].upper():
            case ".PEN_DOWN":
                self.lift_pen()
                self._is_down = True
            case ".PEN_UP":
                self.lift_pen()
            case ".COORD" if "X" in names and "Y" in names:
                self._columns = names.index("X"), names.index("Y")
            case ".HIERARCHY":
                self._levels = names
            case ".WRITER_ID":
                self._writer = " ".join(words[1:]) or None
            case ".SEGMENT" if names:
                self._take_segment(names, line)

    def lift_pen(self) -> None:
        """End the stroke that is under way, if one is."""
        if self._x:
            self.strokes.append(make_stroke(self._x, self._y))
        self._x, self._y, self._is_down = [], [], False
        if len(self.strokes) > _MOST_STROKES:
            raise too_many_drawings()

    def smallest_segments(self) -> list[_Segment]:
        """Return those of the lowest level that there are any of: the digits, where there are words as well."""
        found = {segment.level for segment in self._segments}
        level = next((level for level in reversed(self._levels) if level in found), None)
        return [segment for segment in self._segments if level in (None, segment.level)]

    def _take_point(self, numbers: list[str]) -> None:
        x, y = self._columns
        try:
            self._x.append(float(numbers[x]))
            self._y.append(-float(numbers[y]))
        except (ValueError, IndexError) as error:
            raise no_stroke() from error
        if len(self._x) > MOST_POINTS:
            raise too_many_points()

    def _take_segment(self, names: list[str], line: str) -> None:
        if len(self._segments) >= MOST_DRAWINGS:
            raise too_many_drawings()
        label = _QUOTED.search(line)
        parts = names[1] if len(names) > 1 and not names[1].startswith('"') else ""
        self._segments.append(_Segment(names[0], parts, label.group(1) if label else None, self._writer, len(self.strokes)))


def _with_strokes(segments: list[_Segment], strokes: list[Stroke]) -> Iterator[tuple[_Segment, list[Stroke]]]:
    """Yield each segment with its strokes."""
    ends = [*(segment.first for segment in segments[1:]), len(strokes)]
    ranges = [[(int(a), int(b or a)) for a, b in _RANGE.findall(segment.parts)] for segment in segments]
    if not any(ranges) or all(segment.first < end for segment, end in zip(segments, ends, strict=False)):
        for segment, end in zip(segments, ends, strict=False):
            yield segment, strokes[segment.first : end]
        return
    highest = max((end for of_segment in ranges for _, end in of_segment), default=0)
    every = 1 if highest < len(strokes) else 2  # some programs also count the ways of the pen through the air
    for segment, of_segment in zip(segments, ranges, strict=True):
        numbers = (range(-(-first // every), min(last // every + 1, len(strokes))) for first, last in of_segment)
        yield segment, [strokes[number] for number in itertools.chain.from_iterable(numbers)]
