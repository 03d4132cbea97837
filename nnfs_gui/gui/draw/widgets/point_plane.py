"""The plane in the place of the pad: what the network answers everywhere, the points, and one that is asked about."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnfs_gui.data.dataset import Dataset, Points
from nnfs_gui.data.own_points import OwnPoints
from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.draw.widgets.plane_picture import Part, on_paper, on_plane_at, points_picture, surface_image
from nnfs_gui.gui.draw.widgets.points_history import PointsHistory
from nnfs_gui.gui.look.paper import shows_focus
from nnfs_gui.gui.words import in_figures
from nnfs_gui.nn import FloatArray

_SIDE, _LEAST_SIDE = 288, 152  # pixels
_STEP, _FINE_STEP = 0.05, 0.01  # by the arrow keys
_ERASER = 0.1  # how far it reaches
_SPACING = 0.06  # between two points of a stroke
_REACH = 0.04  # from a click to the point that is meant
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


@dataclass(frozen=True, slots=True)
class AskedPoint:
    """A place of the plane that the network is asked about; of a point of the data set, its label, and whether it tests."""

    x: float
    y: float
    label: int | None = None
    is_test: bool = False

    @property
    def inputs(self) -> Points:
        """What a network gets of it, shape (2,)."""
        return np.array([self.x, self.y], np.float32)


class PointPlane(Painted, QWidget):
    """A square from -1 to 1. A click asks about a place; with a class or the eraser chosen, it draws one's own points."""

    spoken_role = QAccessible.Role.Canvas

    asked_changed = Signal()
    points_changed = Signal()  # by hand
    history_changed = Signal()  # what can be undone and redone

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._parts: tuple[Part, ...] = ()  # of the data set: training, test
        self._shows_test = True
        self._history: PointsHistory | None = None  # of points that were drawn by hand
        self._draws = False  # whether these are shown, and can be changed
        self._label: int | None = None  # of the points that are drawn; None asks
        self._erases = False
        self._asked: AskedPoint | None = None
        self._last: tuple[float, float] | None = None  # where the stroke was last
        self._answers: FloatArray | None = None
        self._surface: QImage | None = None
        self._marks: QPixmap | None = None  # the points, for as long as they stay
        self._reading = ""
        self._marks_focus = False
        self.setMinimumSize(_LEAST_SIDE, _LEAST_SIDE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Plane of points"))
        self.setToolTip(
            self.tr(
                "Each colour is a class, with a mark of its own; the ground shows what the network answers at each place,\n"
                "the paler the less sure it is. Filled marks are learnt from, hollow ones only test.\n"
                "Click to ask about a place; the arrow keys move it."
            )
        )

    # --- what is shown ------------------------------------------------------------------------------------------------

    def set_dataset(self, dataset: Dataset) -> None:
        """Show the points of a data set."""
        self._names = dataset.class_names
        self._parts = (
            (dataset.train_images.astype(np.float32), dataset.train_labels, False),
            (dataset.test_images.astype(np.float32), dataset.test_labels, True),
        )
        if self._asked is not None and self._asked.label is not None:  # which was said of another point
            self.ask(AskedPoint(self._asked.x, self._asked.y))
        self._repaint_points()

    def set_surface(self, answers: FloatArray | None) -> None:
        """Colour the ground by probabilities, shape (side, side, classes), row by row from the top left."""
        self._answers, self._surface = answers, None
        self.update(self._paper().toAlignedRect())

    def set_shows_test(self, shown: bool) -> None:
        """Show the points that test, or leave them out."""
        self._shows_test = shown
        self._repaint_points()

    def set_reading(self, reading: str) -> None:
        """Say in words what the point that is asked about is read as, for those who hear it."""
        self._reading = reading

    @property
    def asked(self) -> AskedPoint | None:
        """The point that the network is asked about."""
        return self._asked

    @Slot(object)
    def ask(self, point: AskedPoint | None) -> None:
        """Ask about this point, or about none."""
        self._asked = point
        self.update()
        self.asked_changed.emit()

    def spoken_value(self) -> str:
        counts = [len(labels) for _, labels, _ in self._parts] or [0, 0]
        words = self.tr("{0} training points, {1} test points.").format(*(in_figures(count) for count in counts))
        if self._asked is None:
            hint = self.tr("Click, or press an arrow key, to ask about a place.")
            return f"{words} {hint}"
        return f"{self._place_words()} {self._reading} {words}"

    def _place_words(self) -> str:
        assert self._asked is not None
        return self.tr("x = {0}, y = {1}.").format(in_figures(self._asked.x, ".2f"), in_figures(self._asked.y, ".2f"))

    # --- drawing by hand ----------------------------------------------------------------------------------------------

    def set_own(self, own: OwnPoints | None) -> None:
        """Let points be drawn by hand, beginning with these, a step that can be undone; with None, a click only asks."""
        self._draws = own is not None
        if own is not None and self._history is None:
            self._history = PointsHistory(own)
        elif own is not None and self._history is not None:
            self._history.put(own)
        self._repaint_points()
        self.history_changed.emit()

    @property
    def _own(self) -> PointsHistory | None:
        """What can be changed now."""
        return self._history if self._draws else None

    @property
    def own(self) -> OwnPoints | None:
        """The points that were drawn by hand, where that is done."""
        return None if self._own is None else self._own.now

    def set_label(self, label: int | None) -> None:
        """Draw points of this class from now on; with None, ask."""
        self._label = label

    def set_eraser(self, chosen: bool) -> None:
        """Take points away instead."""
        self._erases = chosen

    @property
    def can_undo(self) -> bool:
        return self._own is not None and self._own.can_undo

    @property
    def can_redo(self) -> bool:
        return self._own is not None and self._own.can_redo

    def undo(self) -> None:
        """Take back the last stroke, erasure or clearing."""
        if self._own is not None and self._own.undo():
            self._on_own_changed()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._own is not None and self._own.redo():
            self._on_own_changed()

    def clear(self) -> None:
        """Take all points that were drawn by hand off the plane, which can be undone; and ask about none."""
        self.ask(None)
        if self._own is not None and self._own.now:
            self._own.put(OwnPoints())
            self._on_own_changed()

    def _on_own_changed(self) -> None:
        self._repaint_points()
        self.history_changed.emit()
        self.points_changed.emit()

    # --- mouse and keys -----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return
        place = on_plane_at(event.position(), self._paper())
        if self._own is not None:
            self._own.begin(erases=self._erases or event.button() == Qt.MouseButton.RightButton)
        self._last = None
        self._go_to(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons():
            self._go_to(on_plane_at(event.position(), self._paper()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._own is not None and self._own.end():
            self._on_own_changed()

    def _go_to(self, place: tuple[float, float]) -> None:
        own = self._own
        if own is not None and own.erases:
            own.change(own.now.erase(*place, _ERASER))
        elif own is not None and self._label is not None:
            if self._last is not None and np.hypot(place[0] - self._last[0], place[1] - self._last[1]) < _SPACING:
                return
            self._last = place
            own.change(own.now.add(*place, self._label))
        else:
            self.ask(self._point_at(place))
            return
        self._repaint_points()

    def _point_at(self, place: tuple[float, float]) -> AskedPoint:
        """Return the point of the data set that is nearest to a place, if one is within reach; else the place itself."""
        best, found = _REACH, AskedPoint(*place)
        for points, labels, is_test in self._seen_parts:
            far = np.hypot(*(points - np.array(place)).T)
            if len(far) and far.min() < best:
                nearest = int(far.argmin())
                best = float(far[nearest])
                x, y = points[nearest].tolist()
                found = AskedPoint(x, y, int(labels[nearest]), is_test)
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        x, y = (0.0, 0.0) if self._asked is None else (self._asked.x, self._asked.y)
        if key in _ARROWS:
            step = _FINE_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
            if self._asked is not None:
                across, up = _ARROWS[key]
                x, y = min(max(x + across * step, -1.0), 1.0), min(max(y + up * step, -1.0), 1.0)
            self.ask(AskedPoint(x, y))
            announce(self, self._place_words())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._own is not None and self._asked is not None:
            self._own.begin(erases=self._erases)
            self._last = None
            self._go_to((x, y))
            if self._own.end():
                self._on_own_changed()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._marks_focus = event.reason() in _BY_KEYS
        super().focusInEvent(event)

    # --- painting -----------------------------------------------------------------------------------------------------

    @property
    def _seen_parts(self) -> Sequence[Part]:
        if self._own is not None:
            own = self._own.now
            return [
                (own.places[kept], own.labels[kept], hollow) for kept, hollow in ((~own.is_test, False), (own.is_test, True))
            ]
        return [part for part in self._parts if self._shows_test or not part[2]]

    def _repaint_points(self) -> None:
        self._marks = None
        self.update()

    def _paper(self) -> QRectF:
        """The square at the widget's top that is the plane."""
        side = min(self.width(), self.height()) - 2
        return QRectF((self.width() - side) / 2, 1, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        paper, palette = self._paper(), self.palette()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._answers is not None:
                self._surface = self._surface or surface_image(self._answers, palette)
                painter.drawImage(paper, self._surface)
            else:
                painter.fillRect(paper, palette.base())
            painter.setPen(QPen(palette.mid().color(), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(paper.left(), paper.center().y()), QPointF(paper.right(), paper.center().y()))
            painter.drawLine(QPointF(paper.center().x(), paper.top()), QPointF(paper.center().x(), paper.bottom()))
            if self._marks is None:
                self._marks = points_picture(self.size(), paper, self._seen_parts, palette, self.devicePixelRatioF())
            painter.drawPixmap(0, 0, self._marks)
            self._paint_asked(painter, paper)
            has_focus = shows_focus(self) and self._marks_focus
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.highlight() if has_focus else palette.shadow(), 2 if has_focus else 1))
            painter.drawRect(paper)

    def _paint_asked(self, painter: QPainter, paper: QRectF) -> None:
        """Mark the place that is asked about: a ring with a cross, in the text's colour on the paper's."""
        if self._asked is None:
            return
        x, y = on_paper(self._asked.inputs[None], paper)[0].tolist()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for brush, width in ((self.palette().base(), 5.0), (self.palette().text(), 2.0)):
            painter.setPen(QPen(brush, width))
            painter.drawEllipse(QPointF(x, y), 8, 8)
            for across, down in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                painter.drawLine(QPointF(x + 5 * across, y + 5 * down), QPointF(x + 12 * across, y + 12 * down))

    def sizeHint(self) -> QSize:
        """Return a square as wide as it is now, which may become lower where room is short."""
        return QSize(_SIDE, max(self.width(), _SIDE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._repaint_points()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._surface = None
            self._repaint_points()
        super().changeEvent(event)
