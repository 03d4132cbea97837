"""A line for each candidate or run, some of which may step back."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from nnfs_gui.arrays import Float64Array
from nnfs_gui.gui.inside.experiments.chart import Chart, step_in_order
from nnfs_gui.gui.look.theme import Theme

_REACH = 8  # pixels, from the pointer to a line
_FEW = 100  # lines, up to which they are drawn with soft edges, which takes long
_SEGMENTS = 400_000  # up to which the line under the pointer is looked for

Flags = npt.NDArray[np.bool_]


class LineChart(Chart):
    """The page keys go from line to line in their order.

    A derived picture says where its lines go, in an array of shape (lines, points, 2) of pixels, NaN where there is none.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._colours: Sequence[QColor] = ()
        self._kept: Flags = np.zeros(0, bool)
        self._order: npt.NDArray[np.intp] = np.arange(0)
        self._paths: Float64Array = np.empty((0, 0, 2))
        self._lines: list[list[QPolygonF]] | None = None  # for as long as they stay where they are

    def frame(self, room: QSizeF) -> QRectF:
        """Return where lines may go."""
        raise NotImplementedError(f"{type(self).__name__} must define frame")

    def route(self, frame: QRectF) -> Float64Array:
        """Return where all lines go, shape (lines, points, 2)."""
        raise NotImplementedError(f"{type(self).__name__} must define route")

    def draw_frame(self, painter: QPainter, frame: QRectF, theme: Theme) -> None:
        """Paint what lies under the lines."""
        raise NotImplementedError(f"{type(self).__name__} must define draw_frame")

    def draw_over(self, painter: QPainter, frame: QRectF, theme: Theme) -> None:
        """Paint what lies over them."""

    def colours(self, theme: Theme) -> Sequence[QColor]:
        """Return the colour of each line."""
        raise NotImplementedError(f"{type(self).__name__} must define colours")

    @property
    def kept(self) -> Flags:
        """Which lines do not step back, shape (lines,)."""
        return self._kept

    def set_kept(self, kept: Flags) -> None:
        """Let all other lines step back."""
        self._kept = kept
        if self.current >= 0 and not kept[self.current]:
            self.go(-1)
        self.repaint_soon()

    def redraw(self) -> None:
        self._lines = None
        super().redraw()

    def set_order(self, order: npt.NDArray[np.intp]) -> None:
        """Let the keys go from line to line in this order, the first being the best; it also lies over the others."""
        self._order = order

    # --- painting -----------------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter, room: QSizeF, theme: Theme) -> None:
        frame = self.frame(room)
        self.draw_frame(painter, frame, theme)
        if self._lines is None:
            self._paths = self.route(frame)
            self._lines = [_polygons(path) for path in self._paths]
        lines, colours = self._lines, self.colours(theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(self._paths) <= _FEW)
        from_worst = self._order[::-1]
        pen = QPen(QColor(theme.border), 1)
        painter.setPen(pen)
        for place in from_worst[~self._kept[from_worst]].tolist():
            for part in lines[place]:
                painter.drawPolyline(part)
        for place in from_worst[self._kept[from_worst]].tolist():
            pen.setColor(colours[place])
            painter.setPen(pen)
            for part in lines[place]:
                painter.drawPolyline(part)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_over(painter, frame, theme)

    def draw_current(self, painter: QPainter, theme: Theme, current: int) -> None:
        if current < len(self._paths):
            for colour, width in ((theme.card, 5), (theme.accent, 2.5)):
                painter.setPen(QPen(QColor(colour), width))
                for part in _polygons(self._paths[current]):
                    painter.drawPolyline(part)

    # --- pointer and keys ---------------------------------------------------------------------------------------------

    def nearest(self, at: QPointF) -> int:
        if not self._kept.any() or self._paths.size > 2 * _SEGMENTS:
            return -1
        candidates = np.flatnonzero(self._kept)
        starts, ends = self._paths[candidates, :-1], self._paths[candidates, 1:]
        steps, there = ends - starts, np.array([at.x(), at.y()]) - starts
        with np.errstate(invalid="ignore", divide="ignore"):
            along = np.clip((there * steps).sum(axis=2) / (steps**2).sum(axis=2), 0, 1)
            far = np.hypot(*np.moveaxis(there - along[..., None] * steps, 2, 0))
        far = np.nan_to_num(far, nan=np.inf).min(axis=1, initial=np.inf)
        found = int(far.argmin())
        return int(candidates[found]) if far[found] <= _REACH else -1

    def after(self, key: Qt.Key) -> int | None:
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if key not in steps:
            return None
        return step_in_order(self._order[self._kept[self._order]], self.current, steps[key])


def _polygons(path: Float64Array) -> list[QPolygonF]:
    """Return a path, shape (points, 2), in the pieces between its gaps."""
    known = np.isfinite(path).all(axis=1)
    if known.all():
        return [QPolygonF([QPointF(x, y) for x, y in path.tolist()])]
    places = np.flatnonzero(known)
    pieces = np.split(path[places], np.flatnonzero(np.diff(places) > 1) + 1)
    return [QPolygonF([QPointF(x, y) for x, y in piece.tolist()]) for piece in pieces if len(piece) > 1]
