"""Drawings in InkML, the W3C's format of digital ink (2011), in which collections such as CROHME's are kept.

A trace is a stroke: "x y, x y, ...", y down if its format does not say otherwise. The innermost groups of traces are the
drawings; without any, all traces make one. What is annotated as the truth is the label.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TextIO
from xml.parsers import expat

from nnfs_gui.ink.strokes import Stroke
from nnfs_gui.storage.strokes.pen_drawing import (
    MOST_DRAWINGS,
    PenDrawing,
    StrokesError,
    make_stroke,
    no_stroke,
    parse_label,
    too_many_drawings,
    too_many_points,
)
from nnfs_gui.words import QT_TRANSLATE_NOOP

_ROOT = re.compile(r"<(\w+:)?ink[\s>]")
_PIECE = 2**16  # characters that are read at once
_LONGEST_TEXT = 4 * 1024 * 1024  # characters of a trace
_LONGEST_TAG = 2**20  # bytes
_DEEPEST = 100  # elements in elements
_MOST_STROKES = 3 * MOST_DRAWINGS


@dataclass(slots=True, eq=False)
class _Group:
    """A group of traces, or the whole file."""

    label: str | None = None
    strokes: list[Stroke] = field(default_factory=list)
    is_innermost: bool = True


def is_inkml(beginning: str) -> bool:
    """Say whether a text that begins so is InkML."""
    return beginning.startswith("<") and _ROOT.search(beginning) is not None


def parse_inkml(text: TextIO) -> Iterator[PenDrawing]:
    """Yield the drawings of the innermost groups, or the one that all traces make. Raises StrokesError."""
    ink = _Ink()
    ink.read(text)
    groups = [group for group in ink.groups if group.is_innermost and group.strokes]
    for number, group in enumerate(groups or [ink.whole], start=1):
        try:
            yield PenDrawing(tuple(group.strokes), parse_label((group.label or "").strip(" \t\r\n$")))
        except StrokesError as error:
            error.drawing = number
            raise


class _Ink:
    """Takes the elements of a file as they begin and end."""

    def __init__(self) -> None:
        self.whole = _Group()
        self.groups: list[_Group] = []
        self._open = [self.whole]
        self._strokes: dict[str, Stroke] = {}  # by the name that views call them by
        self._channels: list[str] = []
        self._y_sign = 1
        self._name = ""  # of the trace that is open
        self._text: list[str] | None = None  # of the trace or the annotation that is open
        self._length = 0
        self._depth = 0

    def read(self, text: TextIO) -> None:
        """Read the whole text. Raises StrokesError."""
        parser = expat.ParserCreate("utf-8")
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._take_text
        parser.EntityDeclHandler = self._refuse_entity  # they can stand for gigabytes
        try:
            given = 0
            while piece := text.read(_PIECE).encode():
                parser.Parse(piece)
                given += len(piece)
                if given - parser.CurrentByteIndex > _LONGEST_TAG:  # which is read anew with each piece
                    raise StrokesError(QT_TRANSLATE_NOOP("Core", "one of its tags is too long."))
            parser.Parse(b"", True)
        except expat.ExpatError as error:
            raise StrokesError(QT_TRANSLATE_NOOP("Core", "this is not whole XML: {reason}."), reason=error) from error

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise StrokesError(QT_TRANSLATE_NOOP("Core", "its elements are nested too deeply."))
        match name.rpartition(":")[2]:
            case "channel":
                self._channels.append(attributes.get("name", "").upper())
                if self._channels[-1] == "Y" and attributes.get("orientation") == "-ve":
                    self._y_sign = -1
            case "trace":
                self._name, self._text, self._length = attributes.get("xml:id", attributes.get("id", "")), [], 0
            case "annotation" if attributes.get("type") == "truth":
                self._text, self._length = [], 0
            case "traceView" if "traceDataRef" in attributes:
                stroke = self._strokes.get(attributes["traceDataRef"].removeprefix("#"))
                if stroke is not None:
                    self._open[-1].strokes.append(stroke)
            case "traceGroup":
                self._open[-1].is_innermost = False
                self._open.append(_Group())

    def _end(self, name: str) -> None:
        self._depth -= 1
        match name.rpartition(":")[2]:
            case "trace" if self._text is not None:
                stroke = self._parse_trace("".join(self._text))
                self._strokes[self._name or str(len(self.whole.strokes))] = stroke
                self.whole.strokes.append(stroke)
                if self._open[-1] is not self.whole:
                    self._open[-1].strokes.append(stroke)
                self._text = None
            case "annotation" if self._text is not None:
                self._open[-1].label = "".join(self._text)
                self._text = None
            case "traceGroup":
                self.groups.append(self._open.pop())
        if len(self.groups) > MOST_DRAWINGS or len(self.whole.strokes) > _MOST_STROKES:
            raise too_many_drawings()

    def _take_text(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)
            self._length += len(text)
            if self._length > _LONGEST_TEXT:
                raise too_many_points()

    def _refuse_entity(self, *_: object) -> None:
        raise StrokesError(QT_TRANSLATE_NOOP("Core", "it declares entities, which drawings do without."))

    def _parse_trace(self, text: str) -> Stroke:
        both = "X" in self._channels and "Y" in self._channels
        x, y = (self._channels.index("X"), self._channels.index("Y")) if both else (0, 1)
        points = [point.split() for point in text.split(",") if point.strip()]
        try:
            return make_stroke([float(point[x]) for point in points], [self._y_sign * float(point[y]) for point in points])
        except (ValueError, IndexError) as error:
            raise no_stroke() from error
