"""The pad one draws on. It keeps strokes, not pixels, so any size, undo, and the eraser are simple."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.controls.key_steps import moved
from nnfs_gui.gui.draw.widgets.digit_outlines import DigitOutlines, OutlinedDigits
from nnfs_gui.gui.draw.widgets.drawing_history import ERASER_WIDTH, DrawingHistory
from nnfs_gui.gui.draw.widgets.ink import Ink, Point
from nnfs_gui.gui.draw.widgets.ink_brush import InkBrush
from nnfs_gui.ink.framing import SIDE, Grey, as_grey
from nnfs_gui.ink.ink_detection import FoundInk
from nnfs_gui.ink.strokes import PEN_WIDTH, Stroke

_HINT_MARGIN = 8  # pixels
_FRAME_MS = 8  # the drawing is told at most 125 times a second, as often as a usual mouse tells of itself
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_COMING_BACK = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)

_CLICK = 5  # pixels: so far the pointer may go while it clicks
_SIDE, _LEAST_SIDE = 288, 152  # pixels


class DrawingPad(Painted, QWidget):
    """A square of paper for mouse, finger and pen."""

    spoken_role = QAccessible.Role.Canvas

    drawing_changed = Signal()  # at most 125 times a second; ask for `ink`
    history_changed = Signal()  # what can be undone and redone
    digit_chosen = Signal(int)  # the place of one of several digits, to be looked at

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = DrawingHistory()
        self._button = Qt.MouseButton.LeftButton  # the one that began the stroke
        self._eraser_chosen = False
        self._hint = self.tr("Draw a digit")
        self._blank = self.tr("It is blank. Draw here with the mouse, a finger or a pen, or choose Random test digit.")
        self._reading = ""
        self._outlined = OutlinedDigits()
        self._pressed: tuple[QPointF, int] | None = (
            None  # on a digit that is outlined: a click chooses it, a stroke begins there
        )
        self._marks_focus = False  # which a mark shows only where the keys have brought it: else it outshines all else
        self._pen_width = PEN_WIDTH
        self._painted: tuple[Ink, QImage] | None = None  # the finished strokes, and a picture of them
        self._told = QElapsedTimer()  # since the drawing was told last
        self._told.start()
        self._tell = make_single_shot(self)
        self._tell.timeout.connect(self._on_tell)
        self.setMinimumSize(_LEAST_SIDE, _LEAST_SIDE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAccessibleName(self.tr("Drawing pad"))

    # --- what the window asks and tells -------------------------------------------------------------------------------

    @property
    def ink(self) -> Ink:
        """What is on the pad, the stroke under the pen included."""
        return self._sheet.ink

    @property
    def can_undo(self) -> bool:
        return self._sheet.can_undo

    @property
    def can_redo(self) -> bool:
        return self._sheet.can_redo

    def set_hint(self, hint: str, spoken: str = "") -> None:
        """Say this on the blank paper; `spoken` is what is said instead to those who hear it, where that is more."""
        self._hint = hint
        self._blank = spoken or self._blank
        self.update()

    def set_reading(self, reading: str) -> None:
        """Say in words what the drawing is read as, for those who hear it."""
        self._reading = reading

    def set_outlined(self, digits: OutlinedDigits) -> None:
        """Outline several digits, each with what it is read as; one of them is looked at."""
        if digits != self._outlined:
            if digits.pen_share != self._outlined.pen_share:
                self._painted = None
            self._outlined = digits
            self.update()

    def spoken_value(self) -> str:
        ink = self.ink
        if ink.is_blank:
            return self._blank
        strokes = self.tr("%Ln stroke(s)", "", len(ink.strokes))
        return ". ".join(filter(None, (self.tr("a picture") if ink.picture is not None else strokes, self._reading)))

    def set_pen_width(self, width: float) -> None:
        """Draw with a pen of this width, in pixels of the 28 x 28 image."""
        self._pen_width = width
        self._redraw()

    def set_eraser(self, chosen: bool) -> None:
        """Let the pointer take ink away instead of adding it."""
        self._eraser_chosen = chosen

    def set_picture(self, picture: Grey, label: int | None = None) -> None:
        """Put the ink of a picture, shape (height, width), on the pad, in the place of what is there; this can be undone.

        An image of a data set comes with the digit that it is.
        """
        self.set_ink(Ink(picture=picture, label=label))

    @Slot(object)
    def set_ink(self, ink: Ink) -> None:
        """Put this ink on the pad, in the place of what is there; this can be undone."""
        self._end()
        self._sheet.put(ink)
        self._show_step()

    @Slot(object)
    def set_found(self, found: FoundInk) -> None:
        """Put what was found in a picture on the pad, in the place of what is there; this can be undone."""
        self.set_ink(Ink(picture=as_grey(found.ink), left_out=as_grey(found.left_out)))

    @Slot(object)
    def set_strokes(self, strokes: Sequence[Stroke]) -> None:
        """Put strokes, points from 0 to 1 across the pad, in the place of what is there; this can be undone."""
        self.set_ink(Ink(tuple(tuple((x, y) for x, y in stroke.tolist()) for stroke in strokes)))

    def clear(self) -> None:
        """Take everything off the pad; this can be undone."""
        self._end()
        if not self.ink.is_blank:
            self._sheet.put(Ink())
            self._show_step()

    def take(self) -> tuple[Stroke, ...]:
        """Return the strokes, points from 0 to 1 across the pad, and lay out new paper, on which nothing can be undone."""
        self._end()
        strokes = tuple(np.array(stroke) for stroke in self.ink.strokes)
        self._sheet = DrawingHistory()
        self._show_step()
        return strokes

    def undo(self) -> None:
        """Take back the last stroke, erasure or clearing."""
        if self._sheet.undo():
            self._show_step()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._sheet.redo():
            self._show_step()

    # --- showing and telling ------------------------------------------------------------------------------------------

    def _show_step(self) -> None:
        """Show what a step has brought, or what taking one back has."""
        self._redraw()
        self.history_changed.emit()

    def _redraw(self) -> None:
        self._painted = None
        self.update()
        self._tell_soon()

    def _tell_soon(self) -> None:
        """Tell of the drawing at once, or as soon as the last time is a frame ago."""
        if not self._tell.isActive():
            self._tell.start(max(_FRAME_MS - self._told.elapsed(), 0))

    @Slot()
    def _on_tell(self) -> None:
        self._told.restart()
        self.drawing_changed.emit()

    # --- pen, finger and mouse all end up here ------------------------------------------------------------------------

    def _begin(self, position: QPointF, *, erase: bool) -> None:
        self._end()  # a stroke that another button or finger began
        place = None if erase else self._outlines().at(position)
        if place is not None:
            self._pressed = position, place
            return
        self._sheet.begin(erase=erase)
        self._go_on(position)

    def _go_on(self, position: QPointF) -> None:
        if self._pressed is not None:
            start, _ = self._pressed
            if (position - start).manhattanLength() < _CLICK:
                return
            self._pressed = None
            self._sheet.begin(erase=False)
            self._go_on(start)
        paper = self._paper()
        x, y = (position.x() - paper.x()) / paper.width(), (position.y() - paper.y()) / paper.height()
        if self._sheet.go_on((min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))):
            self.update()
            self._tell_soon()

    def _lift(self) -> None:
        """End the stroke, or choose the digit that was clicked on."""
        if self._pressed is not None:
            (_, place), self._pressed = self._pressed, None
            self.digit_chosen.emit(place)
        self._end()

    def _end(self) -> None:
        self._pressed = None
        sheet = self._sheet
        if sheet.stroke is None:
            return
        image = None if sheet.erases else self._finished_image()
        if not sheet.end():
            self.update()
            return
        self._show_step()
        if image is not None:  # only this stroke is new; the others need not be drawn again
            self._brush().add_stroke(image, sheet.finished.strokes[-1])
            self._painted = sheet.finished, image

    def _cancel(self) -> None:
        self._pressed = None
        if self._sheet.stroke is not None:
            self._sheet.cancel()
            self._show_step()

    # --- Qt's events --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        drawing_buttons = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
        if event.button() in drawing_buttons and not _is_synthesized(event):
            self._button = event.button()
            self._begin(event.position(), erase=self._eraser_chosen or event.button() == Qt.MouseButton.RightButton)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not _is_synthesized(event):
            self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == self._button and not _is_synthesized(event):
            self._lift()

    def tabletEvent(self, event: QTabletEvent) -> None:
        event.accept()  # else Qt would send the same again as a mouse
        if event.type() == QEvent.Type.TabletPress:
            is_eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._begin(event.position(), erase=self._eraser_chosen or is_eraser)
        elif event.type() == QEvent.Type.TabletMove:
            self._go_on(event.position())
        elif event.type() == QEvent.Type.TabletRelease:
            self._lift()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._touch(event)
            return True
        return super().event(event)

    def _touch(self, event: QTouchEvent) -> None:
        event.accept()
        if event.type() == QEvent.Type.TouchCancel or len(event.points()) > 1:  # a second finger means something else
            self._cancel()
        elif event.type() == QEvent.Type.TouchBegin:
            self._begin(event.points()[0].position(), erase=self._eraser_chosen)
        elif event.type() == QEvent.Type.TouchUpdate:
            self._go_on(event.points()[0].position())
        elif event.type() == QEvent.Type.TouchEnd:
            self._lift()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at another one of several digits, by the arrow keys, Home and End."""
        count = len(self._outlined.boxes)
        place = moved(event.key(), self._outlined.looked_at, count, columns=count) if self._outlined else None
        if place is None:
            super().keyPressEvent(event)
        else:
            self.digit_chosen.emit(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in _COMING_BACK:
            self._marks_focus = event.reason() in _BY_KEYS
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._painted = None
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._painted = None
            self.update()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Return a square as wide as it is now, which may become lower where room is short."""
        return QSize(_SIDE, max(self.width(), _SIDE))

    # --- painting -----------------------------------------------------------------------------------------------------

    def _paper(self) -> QRectF:
        """The square at the widget's top that one draws on."""
        side = min(self.width(), self.height()) - 1
        return QRectF((self.width() - side) / 2, 0, side, side)

    def _brush(self) -> InkBrush:
        return InkBrush(self._paper(), self.palette().text().color(), self._pen_width * self._outlined.pen_share)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = self._paper()
        palette = self.palette()
        painter.setBrush(palette.base())
        has_focus = self.hasFocus() and self._marks_focus
        painter.setPen(QPen(palette.highlight() if has_focus else palette.shadow(), 2 if has_focus else 1))
        edge = QPainterPath()
        edge.addRoundedRect(paper.adjusted(1, 1, -1, -1), 8, 8)
        painter.drawPath(edge)
        painter.setClipPath(edge)
        if self.ink.is_blank:
            self._paint_hint(painter, paper)
        brush, sheet, image = self._brush(), self._sheet, self._finished_image()
        if image is None:
            image = brush.draw(sheet.finished, self.size(), self.devicePixelRatioF())
            self._painted = sheet.finished, image
        painter.drawImage(0, 0, image)
        if sheet.stroke:
            if sheet.erases:
                self._paint_eraser(painter, paper, sheet.stroke[-1])
            else:
                brush.paint_stroke(painter, sheet.stroke)
        self._outlines().paint(painter, palette)

    def _outlines(self) -> DigitOutlines:
        """Return where the frames and answers of several digits are."""
        paper = self._paper()
        pen = 0.0
        if self.ink.picture is None:
            pen = self._pen_width * self._outlined.pen_share / SIDE * paper.width()
        return DigitOutlines(self._outlined, paper, pen, QFontMetricsF(self.font()))

    def _finished_image(self) -> QImage | None:
        """Return the picture of the finished strokes, if they stand as they did when it was painted."""
        return self._painted[1] if self._painted is not None and self._painted[0] is self._sheet.finished else None

    def _paint_hint(self, painter: QPainter, paper: QRectF) -> None:
        painter.setPen(self.palette().placeholderText().color())
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        painter.setFont(font)
        room = paper.adjusted(_HINT_MARGIN, _HINT_MARGIN, -_HINT_MARGIN, -_HINT_MARGIN)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._hint)

    def _paint_eraser(self, painter: QPainter, paper: QRectF, place: Point) -> None:
        radius = ERASER_WIDTH / 2 * paper.width()
        x, y = place
        painter.setPen(QPen(self.palette().placeholderText().color(), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(paper.x() + x * paper.width(), paper.y() + y * paper.height()), radius, radius)


def _is_synthesized(event: QMouseEvent) -> bool:
    """Say whether this is a finger or a pen that was seen already, sent once more as a mouse."""
    return event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
