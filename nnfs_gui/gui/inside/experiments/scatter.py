"""A point for each candidate: any setting or figure against any other."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from nnfs_gui.arrays import Float64Array
from nnfs_gui.gui.inside.experiments.chart import Chart, step_in_order
from nnfs_gui.gui.inside.experiments.frame_axes import FrameAxes
from nnfs_gui.gui.inside.experiments.value_axis import ValueAxis
from nnfs_gui.gui.inside.map.map_plot import mark_picture
from nnfs_gui.gui.look.theme import Theme

_REACH = 12  # pixels, from the pointer to a point
_RADIUS = 8.0  # of the ring around the one that is pointed at
_JITTER = 0.3  # of the way between two choices, at most, to either side
_GOLDEN = 0.6180339887498949  # multiples of it, without their whole part, lie evenly in any number
_STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (1, -1), Qt.Key.Key_Down: (1, 1)}


@dataclass(frozen=True, slots=True, eq=False)
class ScatterPoints:
    """Points along two axes, of n values each.

    The first lie above the others. `marks` are n of pyqtgraph's symbols, and `colours` n fields of the theme. `low` and
    `high`, shape (n,), are the ends of an interval along the upright axis, NaN where there is none.
    """

    x: ValueAxis
    y: ValueAxis
    marks: Sequence[str]
    colours: Sequence[str]
    low: Float64Array
    high: Float64Array


class ScatterPlot(Chart):
    """Left and right go from point to point along the axis below, up and down along the other; Enter and a click choose."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        nothing = np.empty(0)
        self._points = ScatterPoints(ValueAxis("", nothing), ValueAxis("", nothing), (), (), nothing, nothing)

    def set_points(self, points: ScatterPoints) -> None:
        """Show these points."""
        self._points = points
        self.redraw()

    @property
    def _axes(self) -> FrameAxes:
        return FrameAxes(self._points.x, self._points.y)

    def position(self, point: int) -> QPointF:
        """Return where a point is seen in the widget."""
        x, y = self._pixels()[point]
        return QPointF(x, y)

    def summary(self) -> str:
        points = self._points
        count = int(np.isfinite(points.x.values + points.y.values).sum())
        return self.tr("{0} over {1}: %Ln point(s)", "", count).format(points.y.title, points.x.title)

    # --- painting -----------------------------------------------------------------------------------------------------

    def _pixels(self) -> Float64Array:
        """Return where all points are seen, shape (n, 2), NaN where one has no place."""
        axes, frame = self._axes, self._axes.frame(QSizeF(self.size()), self.fontMetrics())
        x = axes.across(frame, _jittered(self._points.x))
        return np.stack([x, axes.upright(frame, self._points.y.places)], axis=1)

    def draw(self, painter: QPainter, room: QSizeF, theme: Theme) -> None:
        points, axes = self._points, self._axes
        frame = axes.frame(room, self.fontMetrics())
        axes.draw(painter, frame, theme)
        painter.setPen(QPen(QColor(theme.bar), 1))
        pixels = self._pixels()
        ends = np.stack([axes.upright(frame, points.y.place(end)) for end in (points.low, points.high)], axis=1)
        painter.setClipRect(frame)
        for (x, _), (low, high) in zip(pixels.tolist(), ends.tolist(), strict=True):
            if math.isfinite(x + low + high):
                painter.drawLine(QPointF(x, low), QPointF(x, high))
        painter.setClipping(False)
        seen = list(zip(pixels.tolist(), points.marks, points.colours, strict=True))
        for (x, y), mark, colour in reversed(seen):  # so that the first lies above those that it would be covered by
            if math.isfinite(x + y):
                picture = mark_picture(mark, getattr(theme, colour), "", 1.0, painter.device().devicePixelRatio())
                half = picture.deviceIndependentSize() / 2
                painter.drawPixmap(QPointF(x - half.width(), y - half.height()), picture)

    def draw_current(self, painter: QPainter, theme: Theme, current: int) -> None:
        at = self.position(current)
        if math.isfinite(at.x() + at.y()):
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawEllipse(at, _RADIUS, _RADIUS)

    # --- pointer and keys ---------------------------------------------------------------------------------------------

    def nearest(self, at: QPointF) -> int:
        pixels = self._pixels()
        far = np.nan_to_num(np.abs(pixels - [at.x(), at.y()]).max(axis=1), nan=np.inf)
        found = int(far.argmin()) if len(far) else -1
        return found if found >= 0 and far[found] <= _REACH else -1

    def after(self, key: Qt.Key) -> int | None:
        if key not in _STEPS:
            return None
        axis, step = _STEPS[key]
        pixels = self._pixels()
        seen = np.flatnonzero(np.isfinite(pixels).all(axis=1))
        order = seen[np.argsort(pixels[seen, axis], kind="stable")]
        return step_in_order(order, self.current, step)


def _jittered(axis: ValueAxis) -> Float64Array:
    """Return where values stand; those of a choice beside one another, so that each is seen."""
    if not axis.choices:
        return axis.places
    shifts = (np.arange(len(axis.values)) * _GOLDEN % 1 * 2 - 1) * _JITTER / len(axis.choices)
    return axis.places + shifts
