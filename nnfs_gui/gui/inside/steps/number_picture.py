"""A few hundred numbers as a picture, each a square in its colour; where there is room, the numbers stand in them."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.key_steps import moved
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.controls.plots import Row, matrix_rows
from nnfs_gui.gui.inside.painting.colour_maps import (
    amount_bytes,
    diverging_table,
    indexed_image,
    ink_table,
    signed_bytes,
)
from nnfs_gui.gui.inside.painting.numbers import SMALL_TYPE, short
from nnfs_gui.gui.look.contrast import contrast
from nnfs_gui.gui.look.focus_mark import FOCUS_ROOM, paint_focus, paint_frame
from nnfs_gui.gui.look.paper import shows_focus
from nnfs_gui.gui.words import in_figures
from nnfs_gui.languages import spoken

_LINES = 9  # of text, in the height of a picture without numbers
_MOST_WRITTEN = 8  # columns in which numbers are written
_WIDEST = "−.00"


class NumberPicture(Painted, QWidget):
    """Numbers of shape (rows, columns); one of them can be chosen by a click or the arrow keys."""

    cell_chosen = Signal(int)  # its place, row by row

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: npt.NDArray[Any] = np.zeros((0, 0))
        self._pixels = np.zeros((0, 0), np.uint8)
        self._table: tuple[int, ...] = ()
        self._image = QImage()
        self._is_ink = False
        self._describe: Callable[[int, int, float], str] | None = None
        self._place: int | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        rows, columns = self._values.shape
        metrics = self.fontMetrics()
        if rows and columns <= _MOST_WRITTEN:
            small = QFontMetrics(self._small_font())
            size = QSize(columns * (small.horizontalAdvance(_WIDEST) + 3), rows * round(1.5 * metrics.height()))
        else:
            side = _LINES * metrics.height()
            size = QSize(side, round(side * min(max(rows, 1) / max(columns, 1), 1)) if rows else side)
        return size + QSize(2 * FOCUS_ROOM, 2 * FOCUS_ROOM)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def values(self) -> npt.NDArray[Any]:
        """What is shown, shape (rows, columns)."""
        return self._values

    def set_values(self, values: npt.NDArray[Any], describe: Callable[[int, int, float], str], *, ink: bool = False) -> None:
        """Show these; `describe` puts the one in a row and a column into words. Ink goes from 0 to 1, else 0 is paper."""
        reshaped = values.shape != self._values.shape
        self._values, self._describe, self._is_ink = values, describe, ink
        self._recolour()
        if reshaped:
            self.updateGeometry()

    def set_chosen(self, place: int | None) -> None:
        """Put a frame around a number."""
        self._place = place
        self.update()

    def spoken_value(self) -> str:
        if not self._values.size:
            return self.tr("empty")
        words = self.tr("{0} rows and {1} columns of numbers from {2} to {3}")
        rows, columns = self._values.shape
        low, high = short(float(np.nanmin(self._values))), short(float(np.nanmax(self._values)))
        parts = [words.format(in_figures(rows), in_figures(columns), low, high)]
        return ", ".join([*parts, *([] if self._place is None else [self._words(self._place)])])

    def table_rows(self) -> Iterator[Row]:
        """Yield every number."""
        yield from matrix_rows(self.accessibleName(), self._values)

    def frame(self, place: int) -> QRectF:
        """Return where a number stands."""
        rows, columns = self._values.shape
        room = self._room
        row, column = divmod(place, columns)
        width, height = room.width() / columns, room.height() / rows
        return QRectF(room.left() + column * width, room.top() + row * height, width, height)

    # --- inside -------------------------------------------------------------------------------------------------------

    @property
    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(FOCUS_ROOM, FOCUS_ROOM, -FOCUS_ROOM, -FOCUS_ROOM)

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * SMALL_TYPE)
        return font

    def _recolour(self) -> None:
        if self._values.size:
            if self._is_ink:
                self._pixels, self._table = amount_bytes(self._values), ink_table(self.palette())
            else:
                finite = self._values[np.isfinite(self._values)]
                self._pixels = signed_bytes(self._values, float(np.abs(finite).max(initial=0)))
                self._table = diverging_table(self.palette())
            self._image = indexed_image(self._pixels, self._table)
        self.update()

    def _words(self, place: int) -> str:
        row, column = divmod(place, self._values.shape[1])
        return "" if self._describe is None else self._describe(row, column, float(self._values[row, column]))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._values.size:
            return
        with QPainter(self) as painter:
            room = self._room
            painter.drawImage(room, self._image)
            painter.setPen(self.palette().mid().color())
            painter.drawRect(room)
            if self._values.shape[1] <= _MOST_WRITTEN:
                self._paint_numbers(painter)
            if self._place is not None and self._place < self._values.size:
                paint_frame(painter, self.frame(self._place), self.palette(), has_focus=shows_focus(self))
            paint_focus(painter, self)

    def _paint_numbers(self, painter: QPainter) -> None:
        painter.setFont(self._small_font())
        ends = self.palette().text().color(), self.palette().base().color()
        for place, (value, pixel) in enumerate(zip(self._values.flat, self._pixels.flat, strict=True)):
            ground = QColor(self._table[pixel])
            text, paper = (contrast(end, ground) for end in ends)
            painter.setPen(ends[text < paper])
            painter.drawText(self.frame(place), Qt.AlignmentFlag.AlignCenter, _in_cell(float(value)))

    def _place_at(self, at: QPointF) -> int | None:
        return next((place for place in range(self._values.size) if self.frame(place).contains(at)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place is not None:
            self._choose(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self._values.shape[1] if self._values.size else 1
        wanted = moved(event.key(), self._place, self._values.size, columns=columns)
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self._choose(wanted)
            announce(self, self._words(wanted))

    def _choose(self, place: int) -> None:
        self.set_chosen(place)
        self.cell_chosen.emit(place)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            place = self._place_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if place is None else as_tip(self._words(place)), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()
        elif event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)


def _in_cell(value: float) -> str:
    """Return a number as short as it can be read in a small square: with two decimals below 1, as .25, else with one."""
    if value == 0:
        return "0"
    if abs(value) >= 99.95:
        return in_figures(value, ".0e").replace("-", "−").replace("e+0", "e")
    words = spoken().figures(f"{value:.1f}" if abs(value) >= 0.995 else f"{value:.2f}".replace("0.", "."))
    return words.replace("-", "−")
