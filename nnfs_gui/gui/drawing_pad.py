"""The pad one draws on. It keeps strokes, not pixels, so any size, undo, and the eraser are simple."""

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QImage,
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

from nnfs_gui.data.drawing import PEN_WIDTH
from nnfs_gui.data.framing import Grey
from nnfs_gui.gui.ink import Ink, Point
from nnfs_gui.gui.ink_brush import InkBrush

_FRAME_MS = 8  # the drawing is told at most 125 times a second, as often as a usual mouse tells of itself
_ERASER_WIDTH = 0.1  # of the pad's side


class DrawingPad(QWidget):
    """A square of paper for mouse, finger and pen."""

    drawing_changed = Signal()  # at most 125 times a second; ask for `ink`
    history_changed = Signal()  # what can be undone and redone
    dropped = Signal(object)  # QMimeData with a picture, to be looked at at once

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._past: list[Ink] = []
        self._ink = Ink()
        self._future: list[Ink] = []
        self._stroke: list[Point] | None = None  # under the pen now
        self._before_stroke = self._ink
        self._button = Qt.MouseButton.LeftButton  # the one that began the stroke
        self._eraser_chosen = False
        self._erasing = False
        self._pen_width = PEN_WIDTH
        self._paper_ink: QImage | None = None  # the finished strokes, drawn once
        self._told = QElapsedTimer()  # since the drawing was told last
        self._told.start()
        self._tell = QTimer(self, singleShot=True)
        self._tell.timeout.connect(self._on_tell)
        self.setMinimumSize(196, 196)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Drawing pad"))
        self.setAccessibleDescription(self.tr("Draw a digit here with the mouse, a finger or a pen."))

    # --- what the window asks and tells -------------------------------------------------------------------------------

    @property
    def ink(self) -> Ink:
        """What is on the pad, the stroke under the pen included."""
        if self._stroke is None or self._erasing:
            return self._ink
        return Ink((*self._ink.strokes, tuple(self._stroke)))

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        return bool(self._future)

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
        self._end()
        self._change(Ink(picture=picture, label=label))

    def clear(self) -> None:
        """Take everything off the pad; this can be undone."""
        self._end()
        if not self._ink.is_blank:
            self._change(Ink())

    def undo(self) -> None:
        """Take back the last stroke, erasure or clearing."""
        if self._past and self._stroke is None:
            self._future.append(self._ink)
            self._show(self._past.pop())

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._future and self._stroke is None:
            self._past.append(self._ink)
            self._show(self._future.pop())

    # --- history ------------------------------------------------------------------------------------------------------

    def _change(self, ink: Ink) -> None:
        self._past.append(self._ink)
        self._future.clear()
        self._show(ink)

    def _show(self, ink: Ink) -> None:
        self._ink = ink
        self._redraw()
        self.history_changed.emit()

    def _redraw(self) -> None:
        self._paper_ink = None
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
        self._before_stroke = self._ink
        self._erasing = erase
        self._stroke = []
        if self._ink.picture is not None and not erase:  # what is drawn on a picture takes its place; undo brings it back
            self._ink = Ink()
            self._paper_ink = None
        self._go_on(position)

    def _go_on(self, position: QPointF) -> None:
        if self._stroke is None:
            return
        paper = self._paper()
        x, y = (position.x() - paper.x()) / paper.width(), (position.y() - paper.y()) / paper.height()
        point = (min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
        if self._stroke and self._stroke[-1] == point:
            return
        if self._erasing:
            before = self._ink
            self._ink = before.erase(self._stroke[-1] if self._stroke else point, point, _ERASER_WIDTH / 2)
            if self._ink is not before:
                self._paper_ink = None
        self._stroke.append(point)
        self.update()
        self._tell_soon()

    def _end(self) -> None:
        if self._stroke is None:
            return
        ink, before = self.ink, self._before_stroke
        painted = self._paper_ink if not self._erasing and before.picture is None else None
        self._ink, self._stroke = before, None
        if ink is before:
            self.update()
            return
        self._change(ink)
        if painted is not None:  # only this stroke is new; the others need not be drawn again
            self._brush().add_stroke(painted, ink.strokes[-1])
            self._paper_ink = painted

    def _cancel(self) -> None:
        if self._stroke is not None:
            self._stroke = None
            self._show(self._before_stroke)

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
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        event.accept()  # else Qt would send the same again as a mouse
        if event.type() == QEvent.Type.TabletPress:
            is_eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._begin(event.position(), erase=self._eraser_chosen or is_eraser)
        elif event.type() == QEvent.Type.TabletMove:
            self._go_on(event.position())
        elif event.type() == QEvent.Type.TabletRelease:
            self._end()

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
            self._end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasImage() or event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._paper_ink = None

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._paper_ink = None
            self.update()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(288, 288)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width

    # --- painting -----------------------------------------------------------------------------------------------------

    def _paper(self) -> QRectF:
        """The square at the widget's top that one draws on."""
        side = min(self.width(), self.height()) - 1
        return QRectF((self.width() - side) / 2, 0, side, side)

    def _brush(self) -> InkBrush:
        return InkBrush(self._paper(), self.palette().text().color(), self._pen_width)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = self._paper()
        palette = self.palette()
        painter.setBrush(palette.base())
        painter.setPen(QPen(palette.highlight().color() if self.hasFocus() else palette.mid().color(), 1))
        edge = QPainterPath()
        edge.addRoundedRect(paper.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.drawPath(edge)
        painter.setClipPath(edge)
        if self.ink.is_blank:
            self._paint_hint(painter, paper)
        brush = self._brush()
        if self._paper_ink is None:
            self._paper_ink = brush.draw(self._ink, self.size(), self.devicePixelRatioF())
        painter.drawImage(0, 0, self._paper_ink)
        if self._stroke:
            if self._erasing:
                self._paint_eraser(painter, paper)
            else:
                brush.paint_stroke(painter, self._stroke)

    def _paint_hint(self, painter: QPainter, paper: QRectF) -> None:
        painter.setPen(self.palette().placeholderText().color())
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        painter.setFont(font)
        painter.drawText(paper, Qt.AlignmentFlag.AlignCenter, self.tr("Draw a digit"))

    def _paint_eraser(self, painter: QPainter, paper: QRectF) -> None:
        assert self._stroke
        radius = _ERASER_WIDTH / 2 * paper.width()
        x, y = self._stroke[-1]
        painter.setPen(QPen(self.palette().placeholderText().color(), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(paper.x() + x * paper.width(), paper.y() + y * paper.height()), radius, radius)


def _is_synthesized(event: QMouseEvent) -> bool:
    """Say whether this is a finger or a pen that was seen already, sent once more as a mouse."""
    return event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
