"""Text on paper: pieces of it in one font, broken into lines."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPaintDevice, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from nnfs_gui.pages.html import on_paper
from nnfs_gui.pages.page_tree import Element

TEXT, QUIET, LINES = (QColor(on_paper(f"var(--{name})")) for name in ("text", "quiet", "line"))
_LINE_BREAK = "\N{LINE SEPARATOR}"  # as Qt breaks lines
_SPACES = re.compile(r"[ \t\r\n]+")  # of which a page shows one; not those that must not break
_UTF_16 = "utf-16-le"  # by whose pairs of bytes Qt counts
_DPI = 96  # of the lengths in a page


class Side(Enum):
    """To which side lines are set: how much of the room that they leave is before them."""

    LEFT = 0.0
    MIDDLE = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words, and how they look."""

    text: str
    bold: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Paper:
    """Where things are set: a device, and how wide what stands on it is, in the device's units."""

    device: QPaintDevice
    width: float

    def length(self, pixels: float) -> float:
        """Return a length that a page gives in pixels."""
        return pixels * self.device.logicalDpiX() / _DPI


def pieces_of(element: Element, *, bold: bool = False, quiet: bool = False) -> list[Piece]:
    """Return the words of an element of a page, without the spaces before and behind them."""
    pieces = list(_pieces(element, bold=bold, quiet=quiet or "quiet" in element.classes))
    shown: list[Piece] = []
    for piece in pieces:
        text = _SPACES.sub(" ", piece.text)
        if not shown or shown[-1].text.endswith((" ", _LINE_BREAK)):
            text = text.lstrip(" ")
        if text:
            shown.append(replace(piece, text=text))
    if shown:
        shown[-1] = replace(shown[-1], text=shown[-1].text.rstrip(" "))
    return shown


def _pieces(element: Element, *, bold: bool, quiet: bool) -> Iterator[Piece]:
    for child in element.children:
        if isinstance(child, str):
            yield Piece(child, bold, quiet)
        elif child.tag == "br":
            yield Piece(_LINE_BREAK, bold, quiet)
        elif child.tag != "svg":
            is_bold = "plain" not in child.classes and (bold or child.tag == "strong")
            yield from _pieces(child, bold=is_bold, quiet=quiet)


class SetText:
    """Words that are broken into lines of a width; without one they stand in one line, but for breaks that they have.

    `natural` is how wide that is, and `least` the longest word. Lengths are in the device's units.
    """

    def __init__(
        self, paper: Paper, pieces: Sequence[Piece], points: float, width: float | None = None, side: Side = Side.LEFT
    ) -> None:
        self.font = QFont()
        self.font.setPointSizeF(points)
        self.text = "".join(piece.text for piece in pieces)
        self._layout = QTextLayout(self.text, self.font, paper.device)
        self._layout.setFormats(_formats(pieces))
        option = QTextOption()
        modes = QTextOption.WrapMode
        option.setWrapMode(modes.WordWrap if width is None else modes.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        self.height, self.lines = 0.0, list[QTextLine]()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(1e7 if width is None else width)
            spare = 0.0 if width is None else side.value * (width - line.naturalTextWidth())
            line.setPosition(QPointF(spare, self.height))
            self.height += line.height()
            self.lines.append(line)
        self._layout.endLayout()
        self.natural = math.ceil(max((line.naturalTextWidth() for line in self.lines), default=0.0))
        self.least = math.ceil(self._layout.minimumWidth())

    def words(self, number: int) -> str:
        """Return what stands in a line."""
        line = self.lines[number]
        start, end = (2 * place for place in (line.textStart(), line.textStart() + line.textLength()))
        return self.text.encode(_UTF_16)[start:end].decode(_UTF_16)

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Draw all lines below each other."""
        for line in self.lines:
            line.draw(painter, at)

    def paint_line(self, painter: QPainter, number: int, left: float) -> None:
        """Draw one line as if it were the first."""
        line = self.lines[number]
        line.draw(painter, QPointF(left, -line.y()))


def _formats(pieces: Sequence[Piece]) -> list[QTextLayout.FormatRange]:
    formats, start = [], 0
    for piece in pieces:
        span = QTextLayout.FormatRange()
        span.start, span.length = start, len(piece.text.encode(_UTF_16)) // 2
        span.format = QTextCharFormat()
        span.format.setForeground(QUIET if piece.quiet else TEXT)
        if piece.bold:
            span.format.setFontWeight(QFont.Weight.Bold)
        start += span.length
        formats.append(span)
    return formats
