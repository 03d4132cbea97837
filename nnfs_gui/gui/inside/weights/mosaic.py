"""Many small signed pictures, such as the weights of a layer's neurons, side by side as one image."""

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.key_steps import moved
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.inside.painting.colour_maps import GAP, ZERO, diverging_table, indexed_image, signed_bytes
from nnfs_gui.gui.look.focus_mark import FOCUS_ROOM, paint_focus, paint_frame
from nnfs_gui.gui.look.paper import shows_focus

_LARGEST_SCALE = 10.0
_SHARP_FROM = 4.0  # each weight is a square of its own


class Mosaic(Painted, QWidget):
    """Pictures of shape (height, width), as large as all of them fit; one can be chosen by mouse or arrow keys."""

    chosen = Signal(int)  # the place of a picture
    page_turned = Signal(int)  # by a key: 1 forth, -1 back
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = np.zeros((0, 28, 28), np.uint8)
        self._describe: Callable[[int], str] | None = None
        self._columns = 1
        self._image = QImage()
        self._place: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(120, 120)

    def sizeHint(self) -> QSize:
        return QSize(420, 420)

    def capacity(self, height: int, width: int) -> int:
        """Return how many pictures of this size can be shown without making them smaller than they are."""
        room = self._room
        return max(int(room.width()) // (width + 1), 1) * max(int(room.height()) // (height + 1), 1)

    def set_tiles(self, tiles: npt.NDArray[Any], limit: float, describe: Callable[[int], str]) -> None:
        """Show these, shape (n, height, width): 0 is paper, limit and -limit have the strongest colours.

        `describe` puts the one at a place into words, for its tool-tip.
        """
        self._tiles, self._describe = signed_bytes(tiles, limit), describe
        self._compose()

    def set_chosen(self, place: int | None) -> None:
        """Put a frame around a picture."""
        self._place = place
        self.update()

    @property
    def count(self) -> int:
        """How many pictures are shown."""
        return len(self._tiles)

    def frame(self, place: int) -> QRectF:
        """Return where a picture stands."""
        _, height, width = self._tiles.shape
        row, column = divmod(place, self._columns)
        scale = self._scale()
        left, top = (FOCUS_ROOM + place * scale for place in (column * (width + 1), row * (height + 1)))
        return QRectF(left, top, width * scale, height * scale)

    def spoken_value(self) -> str:
        count = self.tr("%Ln picture(s)", "", self.count)
        return count if self._place is None else f"{count}, {self._words(self._place)}"

    # --- inside -------------------------------------------------------------------------------------------------------

    @property
    def _room(self) -> QRectF:
        """Where the pictures may stand."""
        return QRectF(self.rect()).adjusted(FOCUS_ROOM, FOCUS_ROOM, -FOCUS_ROOM, -FOCUS_ROOM)

    def _compose(self) -> None:
        """Put the pictures side by side, with a line of gap after each, into one image."""
        count, height, width = self._tiles.shape
        if count == 0:
            self._image = QImage()
            self.update()
            return
        self._columns = self._best_columns()
        rows = -(-count // self._columns)
        cells = np.full((rows * self._columns, height + 1, width + 1), GAP, np.uint8)
        cells[count:] = ZERO
        cells[:count, :height, :width] = self._tiles
        whole = cells.reshape(rows, self._columns, height + 1, width + 1).swapaxes(1, 2)
        pixels = whole.reshape(rows * (height + 1), self._columns * (width + 1))[:-1, :-1]
        self._image = indexed_image(pixels, diverging_table(self.palette()))
        self.update()

    def _best_columns(self) -> int:
        count, height, width = self._tiles.shape
        columns = np.arange(1, count + 1)
        rows = -(-count // columns)
        room = self._room
        scales = np.minimum(room.width() / (columns * (width + 1)), room.height() / (rows * (height + 1)))
        return int(columns[scales.argmax()])

    def _scale(self) -> float:
        if self._image.isNull():
            return 1.0
        room = self._room
        return min(room.width() / self._image.width(), room.height() / self._image.height(), _LARGEST_SCALE)

    def _place_at(self, at: QPointF) -> int | None:
        return next((place for place in range(len(self._tiles)) if self.frame(place).contains(at)), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            scale = self._scale()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < _SHARP_FROM)
            whole = QRectF(self._room.topLeft(), QSizeF(self._image.size()) * scale)
            painter.drawImage(whole, self._image)
            if scale >= _SHARP_FROM:  # what is white up to its edge, such as a plane where a neuron is silent, has an edge
                painter.setPen(self.palette().mid().color())
                painter.drawRects([self.frame(place) for place in range(self.count)])
            if self._place is not None and self._place < len(self._tiles):
                paint_frame(painter, self.frame(self._place), self.palette(), has_focus=shows_focus(self))
            paint_focus(painter, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._place_at(event.position())
        if at is not None:
            self._choose(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.page_turned.emit(1 if event.key() == Qt.Key.Key_PageDown else -1)
            return
        wanted = moved(event.key(), self._place, len(self._tiles), columns=self._columns)
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self._choose(wanted)
            announce(self, self._words(wanted))

    def _words(self, place: int) -> str:
        return "" if self._describe is None or place >= self.count else self._describe(place)

    def _choose(self, place: int) -> None:
        self.set_chosen(place)
        self.chosen.emit(place)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            place = self._place_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if place is None else as_tip(self._words(place)), self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._compose()
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._compose()
        super().changeEvent(event)
