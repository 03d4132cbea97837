"""A table of signed numbers as colours, with the number under the pointer."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.key_steps import moved
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.controls.plots import Row, matrix_rows
from nnfs_gui.gui.inside.painting.colour_maps import diverging_table, indexed_image, signed_bytes
from nnfs_gui.gui.inside.painting.numbers import short
from nnfs_gui.gui.look.focus_mark import FOCUS_ROOM, paint_focus, paint_frame
from nnfs_gui.gui.look.paper import shows_focus
from nnfs_gui.gui.words import in_figures

_ROWS_A_PAGE = 10


class HeatMap(Painted, QWidget):
    """Numbers of shape (rows, columns), stretched over the whole widget; if it is allowed, a row can be chosen."""

    row_chosen = Signal(int)

    def __init__(self, side: int = 160, *, rows_can_be_chosen: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._values: npt.NDArray[Any] = np.zeros((0, 0))
        self._pixels = np.zeros((0, 0), np.uint8)
        self._image = QImage()
        self._describe: Callable[[int, int, float], str] | None = None
        self._row: int | None = None
        self._rows_can_be_chosen = rows_can_be_chosen
        if rows_can_be_chosen:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(64, 64)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    @property
    def rows(self) -> int:
        """How many rows are shown."""
        return self._pixels.shape[0]

    @property
    def columns(self) -> int:
        """How many columns are shown."""
        return self._pixels.shape[1]

    def set_values(self, values: npt.NDArray[Any], limit: float, describe: Callable[[int, int, float], str]) -> None:
        """Show these; `describe` puts the number at a row and a column into words."""
        self._values, self._describe = values, describe
        self._pixels = signed_bytes(values, limit)
        self._recolour()

    def set_chosen_row(self, row: int | None) -> None:
        """Put a frame around a row."""
        self._row = row
        self.update()

    def spoken_value(self) -> str:
        if not self._values.size:
            return self.tr("empty")
        words = self.tr("{0} rows and {1} columns of numbers from {2} to {3}")
        low, high = short(float(np.nanmin(self._values))), short(float(np.nanmax(self._values)))
        parts = [words.format(in_figures(self.rows), in_figures(self.columns), low, high)]
        if self._row is not None:
            parts.append(self.tr("row {0} is chosen").format(self._row + 1))
        return ", ".join(parts)

    def table_rows(self) -> Iterator[Row]:
        """Yield every number."""
        yield from matrix_rows(self.accessibleName(), self._values)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _recolour(self) -> None:
        self._image = indexed_image(self._pixels, diverging_table(self.palette())) if self._pixels.size else QImage()
        self.update()

    @property
    def _room(self) -> QRectF:
        """Where the numbers stand: apart from the edge, if that can get a frame."""
        room = FOCUS_ROOM if self._rows_can_be_chosen else 0
        return QRectF(self.rect()).adjusted(room, room, -room, -room)

    def _cell(self, at: QPointF) -> tuple[int, int]:
        rows, columns = self._pixels.shape
        room, inside = self._room, at - self._room.topLeft()
        row = min(max(int(inside.y() * rows / room.height()), 0), rows - 1)
        return row, min(max(int(inside.x() * columns / room.width()), 0), columns - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            room = self._room
            painter.drawImage(room, self._image)
            painter.setPen(self.palette().mid().color())
            painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))
            rows = len(self._pixels)
            if self._row is not None and self._row < rows:
                height = room.height() / rows
                row = QRectF(room.left() + 1, room.top() + self._row * height, room.width() - 2, max(height, 3))
                paint_frame(painter, row, self.palette(), has_focus=shows_focus(self))
            paint_focus(painter, self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pixels.size and self._describe is not None and self.rect().contains(event.position().toPoint()):
            row, column = self._cell(event.position())
            text = self._describe(row, column, float(self._values[row, column]))
            QToolTip.showText(event.globalPosition().toPoint(), as_tip(text), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._rows_can_be_chosen and self._pixels.size:
            self._choose(self._cell(event.position())[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = moved(event.key(), self._row, self.rows, page=_ROWS_A_PAGE)
        if wanted is None or not self._rows_can_be_chosen:
            super().keyPressEvent(event)
        else:
            self._choose(wanted)

    def _choose(self, row: int) -> None:
        self.set_chosen_row(row)
        self.row_chosen.emit(row)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()
        super().changeEvent(event)
