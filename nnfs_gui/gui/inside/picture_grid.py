"""Many images of a data set in rows, of which only those that are seen are drawn."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from nnfs_gui.data.dataset import Images, Indices
from nnfs_gui.gui.inside.colour_maps import indexed_image, ink_table

_GAP = 4


class PictureGrid(QAbstractScrollArea):
    """Images with a line of words under each; a click, or Enter on the one with the frame, chooses one."""

    chosen = Signal(int)  # the place of an image in the order given

    def __init__(self, side: int, *, captions: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._caption_height = self.fontMetrics().height() if captions else 0
        self._images: Images = np.zeros((0, 28, 28), np.uint8)
        self._indices: Indices = np.arange(0)
        self._words: Callable[[int], str] = _no_words
        self._place: int | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(self._row_height)

    def sizeHint(self) -> QSize:
        return QSize(6 * (self._side + _GAP), self._row_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._side + _GAP, self._row_height)

    def set_pictures(self, images: Images, indices: Indices, words: Callable[[int], str] | None = None) -> None:
        """Show these of the images, in this order. `words` tells of the one at a place: a caption, and further lines.

        All lines are its tool-tip.
        """
        same = len(indices) == len(self._indices) and np.array_equal(indices, self._indices)
        self._images, self._indices, self._words = images, indices, words or _no_words
        if not same:
            self._place = None
            self.verticalScrollBar().setValue(0)
        self._measure()
        self.setAccessibleDescription(self.tr("{0} images").format(f"{len(indices):,}"))
        self.viewport().update()

    # --- inside -------------------------------------------------------------------------------------------------------

    @property
    def _row_height(self) -> int:
        return self._side + _GAP + self._caption_height

    @property
    def _columns(self) -> int:
        return max(self.viewport().width() // (self._side + _GAP), 1)

    def _measure(self) -> None:
        rows = -(-len(self._indices) // self._columns)
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(rows * self._row_height - self.viewport().height(), 0))

    def _place_at(self, position: QPoint) -> int | None:
        row, column = (
            (position.y() + self.verticalScrollBar().value()) // self._row_height,
            position.x() // (self._side + _GAP),
        )
        place = row * self._columns + column
        return place if column < self._columns and 0 <= place < len(self._indices) else None

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            columns, top = self._columns, self.verticalScrollBar().value()
            first = top // self._row_height * columns
            last = min(((top + self.viewport().height()) // self._row_height + 1) * columns, len(self._indices))
            table, palette = ink_table(self.palette()), self.palette()
            for place in range(first, last):
                row, column = divmod(place, columns)
                frame = QRectF(column * (self._side + _GAP), row * self._row_height - top, self._side, self._side)
                painter.drawImage(frame, indexed_image(self._images[self._indices[place]], table))
                is_chosen = place == self._place and self.hasFocus()
                painter.setPen(QPen(palette.highlight() if is_chosen else palette.mid(), 2 if is_chosen else 1))
                painter.drawRect(frame)
                if self._caption_height:
                    painter.setPen(palette.dark().color())
                    words = QRectF(frame.left() - _GAP / 2, frame.bottom(), frame.width() + _GAP, self._caption_height)
                    caption = self._words(place).partition("\n")[0]
                    caption = painter.fontMetrics().elidedText(caption, Qt.TextElideMode.ElideRight, int(words.width()))
                    painter.drawText(words, Qt.AlignmentFlag.AlignHCenter, caption)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if place is not None:
            self._place = place
            self.viewport().update()
            self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self._columns
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -columns, Qt.Key.Key_Down: columns}
        step = steps.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._place is not None:
            self.chosen.emit(self._place)
        elif step is not None and len(self._indices):
            self._move(0 if self._place is None else self._place + step)
        else:
            super().keyPressEvent(event)

    def _move(self, place: int) -> None:
        if not 0 <= place < len(self._indices):
            return
        self._place = place
        top, bar = place // self._columns * self._row_height, self.verticalScrollBar()
        bar.setValue(max(min(bar.value(), top), top + self._row_height - self.viewport().height()))
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            place = self._place_at(event.pos())
            QToolTip.showText(event.globalPos(), "" if place is None else self._words(place), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()


def _no_words(_: int) -> str:
    return ""
