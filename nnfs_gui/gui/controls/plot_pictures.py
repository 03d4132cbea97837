"""Plots as pictures for files: pixels or lines, with what they show above and what is written below them."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QLabel, QTableWidget, QWidget

from nnfs_gui.gui.controls.drawn_words import DrawnTable, DrawnWords
from nnfs_gui.gui.controls.plots import DrawnWhole, PlotPicture, size_in_pictures
from nnfs_gui.gui.look.picture_files import draw_image, draw_svg
from nnfs_gui.gui.look.theme import Theme, theme_of

_EDGE = 16  # pixels, around everything
_GAP = 12  # pixels, as which a gap that what is left out has made is kept
_LEAST_WIDTH = 240  # pixels, for the title
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


def as_image(picture: PlotPicture, title: str, subject: str = "") -> QImage:
    """Return a picture as pixels, two for one of the screen. `title` is what is shown, `subject` of what."""
    sheet = _Sheet(picture, title, subject)
    return draw_image(sheet.size, sheet.paper, sheet.draw)


def as_svg(picture: PlotPicture, title: str, subject: str = "") -> bytes:
    """Return such a picture as the bytes of an SVG file."""
    sheet = _Sheet(picture, title, subject)
    words, dpi = "\n".join(filter(None, (picture.description, picture.caption))), picture.content.logicalDpiX()
    name = ", ".join(filter(None, (subject, title)))
    return draw_svg(sheet.size, sheet.paper, sheet.draw, title=name, description=words, dpi=dpi)


@dataclass(frozen=True, slots=True, eq=False)
class _Placed:
    """A part of a picture, where it lies, and what draws it there."""

    place: QRect
    draw: Callable[[QPainter, Theme], None]
    grows: int = 0  # by how much it is higher than on the screen


class _Sheet:
    """A picture as it lies on paper: its title, the parts without the gaps of what is left out, and the words below."""

    def __init__(self, picture: PlotPicture, title: str, subject: str) -> None:
        self._theme = theme_of(picture.content.palette())
        self._font = picture.content.font()
        self._title, self._subject, self._caption = title, subject, picture.caption
        self._parts = _closed_up(_moved_down([_placed(part, picture.content) for part in picture.parts]))
        self._width = max(_LEAST_WIDTH, *(part.place.right() + 1 for part in self._parts))
        self._height = max(part.place.bottom() + 1 for part in self._parts)
        self._above = self._head_height + _GAP if title or subject else 0
        self._below = self._words_height(self._caption, self._font) + _GAP if self._caption else 0

    @property
    def paper(self) -> QColor:
        return QColor(self._theme.card)

    @property
    def size(self) -> QSize:
        return QSize(self._width, self._above + self._height + self._below) + QSize(2 * _EDGE, 2 * _EDGE)

    def draw(self, painter: QPainter) -> None:
        painter.translate(_EDGE, _EDGE)
        self._draw_head(painter)
        painter.translate(0, self._above)
        for part in self._parts:
            painter.save()
            painter.translate(part.place.topLeft())
            part.draw(painter, self._theme)
            painter.restore()
        if self._caption:
            room = QRect(0, self._height + _GAP, self._width, self._below)
            self._draw_words(painter, room, self._caption, self._font, self._theme.text)

    # --- inside -------------------------------------------------------------------------------------------------------

    @property
    def _bold(self) -> QFont:
        bold = QFont(self._font)
        bold.setBold(True)
        return bold

    @property
    def _title_width(self) -> int:
        return QFontMetrics(self._bold).horizontalAdvance(f"{self._title}  ") if self._title else 0

    @property
    def _is_one_line(self) -> bool:
        """Whether the subject stands beside the title, and not below it."""
        return self._title_width + QFontMetrics(self._font).horizontalAdvance(self._subject) <= self._width

    @property
    def _head_height(self) -> int:
        title = self._words_height(self._title, self._bold)
        subject = self._words_height(self._subject, self._font)
        return max(title, subject) if self._is_one_line else title + subject

    def _draw_head(self, painter: QPainter) -> None:
        room = QRect(0, 0, self._width, self._head_height)
        self._draw_words(painter, room, self._title, self._bold, self._theme.text)
        if self._is_one_line:
            room.setLeft(self._title_width)
        else:
            room.setTop(self._words_height(self._title, self._bold))
        self._draw_words(painter, room, self._subject, self._font, self._theme.quiet)

    def _words_height(self, words: str, font: QFont) -> int:
        return QFontMetrics(font).boundingRect(QRect(0, 0, self._width, 10_000), _WRAPPED, words).height() if words else 0

    def _draw_words(self, painter: QPainter, room: QRect, words: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(room, _WRAPPED, words)


def _placed(part: QWidget, content: QWidget) -> _Placed:
    """Return a part where it stands on the screen."""
    origin, size = part.mapTo(content, QPoint()) if part is not content else QPoint(), size_in_pictures(part)
    if isinstance(part, QLabel | QComboBox):
        words = DrawnWords(part)
        return _Placed(words.place.translated(origin), words.draw)
    if isinstance(part, QTableWidget):
        table = DrawnTable(part)
        return _Placed(QRect(origin, table.size), table.draw, table.size.height() - part.height())
    if isinstance(part, DrawnWhole):
        return _Placed(QRect(origin, size), lambda painter, _: part.draw_all(painter), size.height() - part.height())
    painted = part
    if isinstance(part, QAbstractScrollArea):  # without its scroll bars, and the frame of what has the focus
        painted = part.viewport()
        origin += painted.pos()
    return _Placed(QRect(origin, size), lambda painter, _: _render(painted, painter))


def _render(widget: QWidget, painter: QPainter) -> None:
    # a plot's own `render` draws its scene alone
    QWidget.render(widget, painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)


def _moved_down(parts: Sequence[_Placed]) -> list[_Placed]:
    """Make room below what is higher than on the screen."""
    ends: dict[int, int] = {}
    for part in parts:
        if part.grows > 0:
            end = part.place.bottom() + 1 - part.grows
            ends[end] = max(ends.get(end, 0), part.grows)
    return [
        replace(part, place=part.place.translated(0, sum(by for end, by in ends.items() if part.place.top() >= end)))
        for part in parts
    ]


def _closed_up(parts: Sequence[_Placed]) -> list[_Placed]:
    """Bring parts nearer together where nothing lies between them, across and down, from the origin on."""
    across = _without_gaps((part.place.left(), part.place.right() + 1) for part in parts)
    down = _without_gaps((part.place.top(), part.place.bottom() + 1) for part in parts)
    return [
        replace(part, place=QRect(QPoint(across(part.place.left()), down(part.place.top())), part.place.size()))
        for part in parts
    ]


def _without_gaps(spans: Iterable[tuple[int, int]]) -> Callable[[int], int]:
    """Return where the start of each span comes to lie when no gap between them is wider than one is to be."""
    moved: dict[int, int] = {}
    end, by = -math.inf, 0.0
    for start, stop in sorted(spans):
        by += max(start - end - _GAP, 0.0) if moved else start
        moved[start] = round(start - by)
        end = max(end, stop)
    return moved.__getitem__
