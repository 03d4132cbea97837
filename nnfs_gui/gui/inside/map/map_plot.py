"""Many images as points: one can point at them, choose one, and draw a line around several."""

import functools
import math
from collections.abc import Collection, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from nnfs_gui.arrays import Float64Array
from nnfs_gui.data.dataset import Indices
from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.plots import Row
from nnfs_gui.gui.inside.painting.class_styles import class_style
from nnfs_gui.gui.look.focus_mark import paint_focus
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.look.theme import theme_of
from nnfs_gui.gui.words import in_figures
from nnfs_gui.nn import FloatArray

_MARK, _RING, _STAR = 8.0, 12.0, 26.0  # pixels
MARK_SIDE = _RING + 2  # pixels, with its edge
_MARGIN = 24
DIMMED = 0.12  # of full colour
_REACH = 10  # pixels, from the pointer to a point
_ZOOM, _MOST_ZOOM = 1.25, 60.0
_NEARBY = 24  # points that a key lists
_LEAST_DRAG = 4  # pixels: less is a click
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True, eq=False)
class MapPoints:
    """Points of shape (n, 2) with their classes, and which of them the network reads wrong, both of shape (n,)."""

    places: FloatArray
    labels: npt.NDArray[np.int64]
    is_wrong: npt.NDArray[np.bool_]


class MapPlot(Painted, QWidget):
    """A point for each image in the colour and mark of its class, a ring around what is read wrong, a star for the drawing.

    The wheel, plus and minus zoom, dragging and Shift with the arrows move, a double click and Home show all. The arrows
    alone go from point to point, Enter chooses one, L lists those around it.
    """

    spoken_role = QAccessible.Role.Chart

    pointed_at = Signal(int)  # a point, or -1
    chosen = Signal(int)
    surrounded = Signal(object)  # the Indices of points

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points = MapPoints(np.zeros((0, 2), np.float32), np.zeros(0, np.int64), np.zeros(0, bool))
        self._dimmed: frozenset[int] = frozenset()
        self._star: FloatArray | None = None
        self._near: Indices = np.arange(0)
        self._picture: QPixmap | None = None  # of all points, for as long as they stay where they are
        self._zoom, self._centre = 1.0, np.zeros(2)
        self._middle, self._extent = np.zeros(2), np.ones(2)
        self._current = -1
        self._pressed: QPointF | None = None
        self._lasso: QPolygonF | None = None
        self._is_dragged = False
        self.uses_lasso = False  # whether dragging draws a line around points instead of moving the map
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(60 * character_width(self.fontMetrics()), 24 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(30 * character_width(self.fontMetrics()), 14 * self.fontMetrics().height())

    # --- what is shown ------------------------------------------------------------------------------------------------

    def set_points(self, points: MapPoints) -> None:
        """Show these points. Where one has zoomed in, what is seen stays the same part of the whole."""
        if len(points.places) != len(self._points.places):
            self._go(-1)
        self._points = points
        if len(points.places):
            low, high = points.places.min(axis=0), points.places.max(axis=0)
            self._middle, self._extent = (low + high) / 2, np.maximum(high - low, 1e-12)
        self._redraw()

    def set_dimmed(self, labels: Collection[int]) -> None:
        """Let the points of these classes step back."""
        self._dimmed = frozenset(labels)
        self._redraw()

    def set_star(self, place: FloatArray | None, near: Indices | None = None) -> None:
        """Show where the drawing lies, with lines to these points, or that there is none."""
        self._star, self._near = place, np.arange(0) if near is None else near
        self.update()

    def table_rows(self) -> Iterator[Row]:
        """Yield the number of the class of each point, and where it lies."""
        for label, (x, y) in zip(self._points.labels.tolist(), self._points.places.tolist(), strict=True):
            yield self.accessibleName(), label, x, y

    def show_all(self) -> None:
        """Show all points, in the middle."""
        self._zoom, self._centre = 1.0, np.zeros(2)
        self._redraw()

    @property
    def points(self) -> MapPoints:
        return self._points

    @property
    def current(self) -> int:
        """The point that is pointed at or gone to, or -1."""
        return self._current

    @property
    def star(self) -> FloatArray | None:
        """Where the drawing lies among the points, shape (2,), or None."""
        return self._star

    def position(self, place: FloatArray) -> QPointF:
        """Return where a place of the map is seen in the widget."""
        x, y = self._to_pixels(np.asarray(place)[None])[0]
        return QPointF(x, y)

    def spoken_value(self) -> str:
        count, wrong = len(self._points.places), int(self._points.is_wrong.sum())
        return self.tr("%Ln image(s), {0} of them read wrong", "", count).format(in_figures(wrong))

    # --- painting -----------------------------------------------------------------------------------------------------

    @property
    def _is_dimmed(self) -> npt.NDArray[np.bool_]:
        """Which points step back, shape (n,)."""
        return np.isin(self._points.labels, list(self._dimmed))

    @property
    def _scale(self) -> float:
        """Pixels per unit of the map, the same in both directions: distances are to be compared."""
        room = np.maximum(np.array([self.width(), self.height()]) - 2 * _MARGIN, 1)
        return float((room / self._extent).min()) * self._zoom

    def _to_pixels(self, places: FloatArray) -> Float64Array:
        seen = (places - self._middle) * self._scale * [1, -1] - self._centre
        pixels: Float64Array = seen + np.array([self.width(), self.height()]) / 2
        return pixels

    def _redraw(self) -> None:
        self._picture = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._draw_points()
        theme = theme_of(self.palette())
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if 0 <= self._current < len(self._points.places):
                painter.setPen(QPen(QColor(theme.accent), 2))
                painter.drawEllipse(self.position(self._points.places[self._current]), 9, 9)
            if self._star is not None:
                self._paint_star(painter, self._star)
            if self._lasso is not None:
                painter.setPen(QPen(QColor(theme.accent), 2, Qt.PenStyle.DashLine))
                painter.drawPolygon(self._lasso)
            paint_focus(painter, self)

    def _draw_points(self) -> QPixmap:
        """Paint all points once; where the pointer is and the star are painted over that."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(math.ceil(self.width() * ratio), math.ceil(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(theme_of(self.palette()).card))
        half = MARK_SIDE / 2
        with QPainter(picture) as painter:
            for x, y, look in self._seen_marks():
                painter.drawPixmap(QPointF(x - half, y - half), mark_picture(*look, ratio))
        return picture

    def draw_all(self, painter: QPainter) -> None:
        """Draw the map into a file, each mark as a shape."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.rect())  # one may have zoomed in
        for x, y, look in self._seen_marks():
            paint_mark(painter, QPointF(x, y), *look)
        if self._star is not None:
            self._paint_star(painter, self._star)

    def _seen_marks(self) -> Iterator[tuple[float, float, tuple[str, str, str, float]]]:
        """Yield where each point in sight lies, and what `paint_mark` is told of it, from the back to the front."""
        theme = theme_of(self.palette())
        pixels = self._to_pixels(self._points.places)
        far = [self.width() + _RING, self.height() + _RING]
        is_seen: npt.NDArray[np.bool_] = np.all((pixels > -_RING) & (pixels < far), axis=1)
        is_dim = self._is_dimmed
        # what steps back lies under the others, and what is read wrong over them
        order = np.lexsort((self._points.is_wrong, ~is_dim))
        order = order[is_seen[order]]
        kinds = np.stack([self._points.labels, self._points.is_wrong, is_dim], axis=1)[order].tolist()
        looks: dict[tuple[int, ...], tuple[str, str, str, float]] = {}
        for (x, y), kind in zip(pixels[order].tolist(), map(tuple, kinds), strict=True):
            if kind not in looks:
                label, is_wrong, steps_back = kind
                style = class_style(label)
                ring, opacity = theme.text if is_wrong else "", DIMMED if steps_back else 1.0
                looks[kind] = style.mark, getattr(theme, style.colour), ring, opacity
            yield x, y, looks[kind]

    def _paint_star(self, painter: QPainter, place: FloatArray) -> None:
        theme, centre = theme_of(self.palette()), self.position(place)
        painter.setPen(QPen(QColor(theme.quiet), 1))
        for near in self._near[self._near < len(self._points.places)]:
            painter.drawLine(centre, self.position(self._points.places[near]))
        painter.save()
        painter.translate(centre)
        painter.scale(_STAR, _STAR)
        star = pg.graphicsItems.ScatterPlotItem.Symbols["star"]
        for colour, width in ((theme.card, 7), (theme.text, 3)):
            pen = QPen(QColor(colour), width)
            pen.setCosmetic(True)
            painter.strokePath(star, pen)
        painter.fillPath(star, QColor(theme.accent))
        painter.restore()

    # --- pointer ------------------------------------------------------------------------------------------------------

    def _nearest(self, at: QPointF) -> int:
        if not len(self._points.places):
            return -1
        far = np.abs(self._to_pixels(self._points.places) - [at.x(), at.y()]).max(axis=1)
        far[self._is_dimmed] = np.inf
        nearest = int(far.argmin())
        return nearest if far[nearest] <= _REACH else -1

    def _go(self, point: int) -> None:
        if point != self._current:
            self._current = point
            self.update()
            self.pointed_at.emit(point)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._is_dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is None:
            self._go(self._nearest(at))
            return
        step = at - self._pressed
        if not self._is_dragged and step.manhattanLength() < _LEAST_DRAG:
            return
        self._is_dragged = True
        if self.uses_lasso:
            self._lasso = self._lasso or QPolygonF([self._pressed])
            self._lasso.append(at)
            self.update()
        else:
            self._move(-step.x(), -step.y())
            self._pressed = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, lasso = self._pressed, self._lasso
        self._pressed = self._lasso = None
        if lasso is not None:
            self.surrounded.emit(self._inside(lasso))
            self.update()
        elif pressed is not None and not self._is_dragged:
            self._go(self._nearest(pressed))
            if self._current >= 0:
                self.chosen.emit(self._current)

    def _inside(self, lasso: QPolygonF) -> Indices:
        path = QPainterPath()
        path.addPolygon(lasso)
        seen = self._to_pixels(self._points.places)
        frame = lasso.boundingRect()
        candidates = np.flatnonzero(
            ((seen >= [frame.left(), frame.top()]) & (seen <= [frame.right(), frame.bottom()])).all(axis=1)
            & ~self._is_dimmed
        )
        return np.array([point for point in candidates if path.contains(QPointF(*seen[point]))], np.intp)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.show_all()

    def leaveEvent(self, event: QEvent) -> None:
        self._go(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._zoom_by(_ZOOM ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def _zoom_by(self, factor: float, at: QPointF) -> None:
        factor = min(max(self._zoom * factor, 1.0), _MOST_ZOOM) / self._zoom
        around = np.array([at.x() - self.width() / 2, at.y() - self.height() / 2])
        self._centre = (self._centre + around) * factor - around  # what lies under the pointer stays there
        self._zoom *= factor
        if self._zoom == 1.0:
            self._centre = np.zeros(2)
        self._redraw()

    def _move(self, x: float, y: float) -> None:
        self._centre = self._centre + np.array([x, y])
        self._redraw()

    # --- keys ---------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, middle = Qt.Key(event.key()), QPointF(self.width() / 2, self.height() / 2)
        shifts = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _ARROWS:
            x, y = _ARROWS[key]
            if shifts:
                self._move(x * self.width() / 8, y * self.height() / 8)
            else:
                self._step(np.array([x, y]))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom_by(_ZOOM, middle)
        elif key == Qt.Key.Key_Minus:
            self._zoom_by(1 / _ZOOM, middle)
        elif key == Qt.Key.Key_Home:
            self.show_all()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.chosen.emit(self._current)
        elif key == Qt.Key.Key_L and self._current >= 0:
            self.surrounded.emit(self._around(self._current))
        else:
            super().keyPressEvent(event)

    def _step(self, direction: npt.NDArray[np.int64]) -> None:
        """Go to the nearest point that lies in a direction: at most 45 degrees beside it."""
        if not len(self._points.places):
            return
        seen = self._to_pixels(self._points.places)
        if self._current < 0:
            far = np.abs(seen - [self.width() / 2, self.height() / 2]).sum(axis=1)
        else:
            steps = seen - seen[self._current]
            ahead, beside = steps @ direction, np.abs(steps @ direction[::-1])
            far = np.where((ahead > 0) & (beside <= ahead), ahead + 2 * beside, np.inf)
        far[self._is_dimmed] = np.inf
        nearest = int(far.argmin())
        if np.isfinite(far[nearest]):
            self._go(nearest)
            announce(self, self.toolTip() or self.spoken_value())

    def _around(self, point: int) -> Indices:
        places = self._points.places
        far = ((places - places[point]) ** 2).sum(axis=1)
        far[self._is_dimmed] = np.inf
        order = np.argsort(far, kind="stable")[:_NEARBY]
        around: Indices = order[np.isfinite(far[order])]
        return around

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._redraw()
        super().changeEvent(event)


@functools.lru_cache(maxsize=1024)
def mark_picture(mark: str, colour: str, ring: str = "", opacity: float = 1.0, ratio: float = 1.0) -> QPixmap:
    """Return a mark as `paint_mark` paints it; `ratio` is how many dots of the screen a pixel has."""
    picture = QPixmap(math.ceil(MARK_SIDE * ratio), math.ceil(MARK_SIDE * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QPointF(MARK_SIDE / 2, MARK_SIDE / 2), mark, colour, ring, opacity)
    return picture


def paint_mark(painter: QPainter, middle: QPointF, mark: str, colour: str, ring: str = "", opacity: float = 1.0) -> None:
    """Paint the mark of a class, with a ring around it where there is a colour for one."""
    painter.save()
    painter.setOpacity(opacity)
    painter.translate(middle)
    if ring:
        painter.setPen(QPen(QColor(ring), 1.5))
        painter.drawEllipse(QPointF(), _RING / 2 - 0.5, _RING / 2 - 0.5)
    painter.scale(_MARK, _MARK)
    painter.fillPath(pg.graphicsItems.ScatterPlotItem.Symbols[mark], QColor(colour))
    painter.restore()
