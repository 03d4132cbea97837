"""A band around a curve: how far the truth may be from each of its values."""

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPolygonF

from nnfs_gui.arrays import Float64Array
from nnfs_gui.inspection.runs.run_clock import RunClock

_STRENGTH = 0.2  # of the curve's colour in it; mixed beforehand, as Qt paints what is opaque several times as fast
_MOST_DRAWN = 1000  # points of an edge
_BEHIND = -2  # the grid, which lies at -1


class Band(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """An area between two edges, behind the grid, so that that is seen on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(_BEHIND)
        self._brush = QBrush()
        self._path = QPainterPath()
        self._edges: tuple[Float64Array, Float64Array, Float64Array] | None = None

    @property
    def edges(self) -> tuple[Float64Array, Float64Array, Float64Array] | None:
        """Its places in epochs, and the lower and the upper edge at each; None where there is no band."""
        return self._edges

    def set_edges(self, places: Float64Array, low: Float64Array, high: Float64Array) -> None:
        """Have these edges, each of shape (n,), after the next `draw`; without places there is no band."""
        self._edges = (places, low, high) if len(places) else None

    def set_colour(self, colour: QColor, paper: QColor) -> None:
        parts = ((colour.red(), paper.red()), (colour.green(), paper.green()), (colour.blue(), paper.blue()))
        self._brush = QBrush(QColor(*(round(_STRENGTH * one + (1 - _STRENGTH) * other) for one, other in parts)))
        self.update()

    def draw(self, clock: RunClock) -> None:
        """Show the edges where the clock has them."""
        if self._edges is None and self._path.isEmpty():
            return
        self.prepareGeometryChange()
        self._path = QPainterPath()
        if self._edges is not None:
            places, low, high = self._edges
            step = max(1, len(places) // _MOST_DRAWN)
            x = clock.count(places[::step])
            there = zip(x, low[::step], strict=True)
            back = zip(x[::-1], high[::step][::-1], strict=True)
            self._path.addPolygon(QPolygonF([QPointF(*point) for point in (*there, *back)]))
            self._path.closeSubpath()
        self.update()

    def boundingRect(self) -> QRectF:
        return self._path.boundingRect()

    def paint(self, painter: QPainter, *_: object) -> None:
        painter.fillPath(self._path, self._brush)
