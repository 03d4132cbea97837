"""Many images of a data set in rows, of which only those that are seen are drawn."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QMargins, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QToolTip, QWidget

from nnfs_gui.data.dataset import Images, Indices
from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.key_steps import moved
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.inside.painting.colour_maps import indexed_image, ink_table
from nnfs_gui.gui.look.focus_mark import paint_frame
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures
from nnfs_gui.ink.framing import Image

_GAP = 4
_WIDEST_CAPTION = 1.4  # times an image's side
_ROWS_IN_FILES = 6  # of more images than that, a file shows no more rows than the screen
_SHORT_CAPTION = 7  # characters, for which there is room in any case
_SECOND_LINE = ("→", "|")  # each of which may begin the second line of a caption


class PictureGrid(Painted, QAbstractScrollArea):
    """Images with a line of words under each; a click, or Enter on the one with the frame, chooses one."""

    chosen = Signal(int)  # the place of an image in the order given

    def __init__(self, side: int, *, captions: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choose = KindWords(self).choose
        self._side = side
        self._pitch = side + _GAP  # from the left of an image to that of the next one
        self._line_height = self.fontMetrics().height() if captions else 0
        self._lines = 1  # of a caption
        self._rows = 1  # that it asks for
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
        return QSize(6 * (self._side + _GAP), self._rows * self._row_height).grownBy(self._edges)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._side + _GAP, self._rows * self._row_height).grownBy(self._edges)

    def set_rows(self, rows: int) -> None:
        """Be as high as so many rows, which then do not scroll."""
        self._rows = rows
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.updateGeometry()

    def make_room_for(self, caption: str) -> None:
        """Let captions as wide as this one be read: if need be images stand further apart, and an arrow begins a line."""
        width, room = self.fontMetrics().horizontalAdvance, self._side + _GAP
        space = max(character_width(self.fontMetrics()), _GAP)  # between two captions, so that they are read as two
        lines = _lines(caption, 1 if width(caption) + space <= room else 2)
        if len(lines) != self._lines:
            self._lines = len(lines)
            self.updateGeometry()
        widest = max(round(_WIDEST_CAPTION * self._side), _SHORT_CAPTION * character_width(self.fontMetrics()))
        self._pitch = min(max(room, *(width(line) + space for line in lines)), widest + space)
        self._measure()
        self.viewport().update()

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
        self.viewport().update()

    def clear(self) -> None:
        """Show no image."""
        self.set_pictures(np.zeros((0, 28, 28), np.uint8), np.arange(0))

    # --- what is shown ------------------------------------------------------------------------------------------------

    @property
    def indices(self) -> Indices:
        """The places of those that are shown among all the images, in their order."""
        return self._indices

    def picture(self, place: int) -> Image:
        """Return the image that is shown at a place, shape (side, side)."""
        picture: Image = self._images[self._indices[place]]
        return picture

    @property
    def columns(self) -> int:
        """How many images stand side by side."""
        return max(self.viewport().width() // self._pitch, 1)

    def frame(self, place: int) -> QRectF:
        """Return where the image at a place is drawn in the viewport, its caption aside."""
        row, column = divmod(place, self.columns)
        left, top = column * self._pitch + (self._pitch - self._side) / 2, row * self._row_height + _GAP / 2
        return QRectF(left, top - self.verticalScrollBar().value(), self._side, self._side)

    def spoken_value(self) -> str:
        count = len(self._indices)
        words = self._choose(self.tr("%Ln image(s)", "", count), self.tr("%Ln point(s)", "", count))
        return words if self._place is None else f"{words}, {self._words_at(self._place)}"

    # --- inside -------------------------------------------------------------------------------------------------------

    @property
    def _edges(self) -> QMargins:
        """What the style keeps around the viewport for the mark of the focus."""
        edge = self.frameWidth()
        return QMargins(edge, edge, edge, edge)

    @property
    def _row_height(self) -> int:
        return self._side + _GAP + self._lines * self._line_height

    def _measure(self) -> None:
        rows = -(-len(self._indices) // self.columns)
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(rows * self._row_height - self.viewport().height(), 0))

    def _place_at(self, position: QPoint) -> int | None:
        row, column = (position.y() + self.verticalScrollBar().value()) // self._row_height, position.x() // self._pitch
        place = row * self.columns + column
        return place if column < self.columns and 0 <= place < len(self._indices) else None

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            columns, top = self.columns, self.verticalScrollBar().value()
            first = top // self._row_height * columns
            last = ((top + self.viewport().height()) // self._row_height + 1) * columns
            self._paint(painter, range(first, min(last, len(self._indices))))
            if self._place is not None and self.hasFocus():
                paint_frame(painter, self.frame(self._place), self.palette())

    def _paint(self, painter: QPainter, places: range) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        table, palette = ink_table(self.palette()), self.palette()
        for place in places:
            frame = self.frame(place)
            painter.drawImage(frame, indexed_image(self.picture(place), table))
            painter.setPen(palette.mid().color())
            painter.drawRect(frame)
            if self._line_height:
                painter.setPen(palette.dark().color())
                self._paint_caption(painter, frame, self._words(place).partition("\n")[0])

    # --- in files -----------------------------------------------------------------------------------------------------

    @property
    def _in_files(self) -> range:
        """The places of all images, or where they are too many, of those from the first row on that is seen."""
        count, columns = len(self._indices), self.columns
        rows = max(_ROWS_IN_FILES, self.viewport().height() // self._row_height)
        if count <= rows * columns:
            return range(count)
        first = min(-(-self.verticalScrollBar().value() // self._row_height), -(-count // columns) - rows)
        return range(first * columns, min((first + rows) * columns, count))

    def whole_size(self) -> QSize:
        """Return how much room all rows that files show take, with the words on how many these are."""
        rows, few = -(-len(self._in_files) // self.columns), min(self.columns, len(self._in_files))
        words = self.fontMetrics().height() if len(self._in_files) < len(self._indices) else 0
        return QSize(few * self._pitch, rows * self._row_height + words)

    def draw_all(self, painter: QPainter) -> None:
        shown = self._in_files
        painter.setFont(self.font())
        painter.save()
        painter.translate(0, self.verticalScrollBar().value() - shown.start // self.columns * self._row_height)
        self._paint(painter, shown)
        painter.restore()
        if len(shown) < len(self._indices):
            numbers = map(in_figures, (shown.start + 1, shown.stop, len(self._indices)))
            painter.setPen(self.palette().dark().color())
            line = QRectF(QPointF(), QSizeF(self.whole_size()))
            painter.drawText(
                line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, self.tr("{0} – {1} of {2}").format(*numbers)
            )

    def _paint_caption(self, painter: QPainter, frame: QRectF, caption: str) -> None:
        for number, line in enumerate(_lines(caption, self._lines)):
            top = frame.bottom() + number * self._line_height
            words = QRectF(frame.center().x() - self._pitch / 2, top, self._pitch, self._line_height)
            short = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, self._pitch)
            painter.drawText(words, Qt.AlignmentFlag.AlignHCenter, short)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if place is not None:
            self._place = place
            self.viewport().update()
            self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = max(self.viewport().height() // self._row_height, 1)
        wanted = moved(event.key(), self._place, len(self._indices), columns=self.columns, page=page)
        if wanted is None:
            super().keyPressEvent(event)
            return
        self._move(wanted)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(wanted)
        else:
            announce(self, self._words_at(wanted))

    def _words_at(self, place: int) -> str:
        """Return the place of an image, counted from 1, and all that is said of it."""
        words = self._choose(self.tr("image {0}"), self.tr("point {0}")).format(in_figures(place + 1))
        return ", ".join(filter(None, (words, *self._words(place).split("\n"))))

    def _move(self, place: int) -> None:
        self._place = place
        top, bar = place // self.columns * self._row_height, self.verticalScrollBar()
        bar.setValue(max(min(bar.value(), top), top + self._row_height - self.viewport().height()))
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()  # Qt itself paints no more than the edge anew

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            place = self._place_at(event.pos())
            QToolTip.showText(event.globalPos(), "" if place is None else as_tip(self._words(place)), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()


def _lines(caption: str, most: int) -> tuple[str, ...]:
    """Return the lines of a caption: where there may be two, an arrow or a bar begins the second one."""
    mark = next((mark for mark in _SECOND_LINE if mark in caption), None)
    if mark is None or most < 2:
        return (caption,)
    before, mark, after = caption.partition(mark)
    return before.strip(), mark + after


def _no_words(_: int) -> str:
    return ""
