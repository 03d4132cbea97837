"""The plot of lines itself: their points, and where somebody is among them."""

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from nnfs_gui.arrays import Float64Array
from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.curves.widgets.grid_axis import paint_axes, write_axes
from nnfs_gui.gui.curves.widgets.lines import line_pen
from nnfs_gui.gui.curves.widgets.plot_in_file import draw_plot
from nnfs_gui.gui.inside.painting.plot_line import Measure, PlotLine
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.look.theme import Theme, theme_of

_MOST_MARKED = 60  # points of a line, up to which each has its mark
_MARK_SIZE = 6  # pixels
_BAND_OPACITY = 45  # of 255
_MARGIN = 0.04  # of what the lines reach, at either side
_LEAST_WIDTH, _LEAST_LINES = 30, 8  # characters and lines of text that a plot has room for
_PAGE = 10  # points


class LineAxes(Painted, pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Shows lines over an axis, all of them and nothing zoomed, and tells at which of their points somebody is.

    Left and right go from point to point, the pages by ten, Home and End to the ends; Enter and a click choose a place.
    """

    spoken_role = QAccessible.Role.Chart

    hovered = Signal(object)  # the x of the points that are pointed at, or None
    chosen = Signal(float)  # such an x

    def __init__(self, spoken: Callable[[], str], item: Any) -> None:
        """Make axes of an item of pyqtgraph's, of which a screen reader says what `spoken` returns."""
        super().__init__(plotItem=item)
        self._spoken = spoken
        self.place: float | None = None  # that is pointed at
        self._places = np.empty(0)  # all x of the points
        self._lines: list[PlotLine] = []
        self._items: list[tuple[Any, Any, Any, Any]] = []  # for each line the edges of its band, what fills it, the line
        self._measures = Measure(""), Measure("")
        self._theme = theme_of(self.palette())
        self._item = self.getPlotItem()
        self._grid_axes = self._item.getAxis("bottom"), self._item.getAxis("left")
        self._item.hideButtons()
        self._view = self._item.getViewBox()
        self._view.setMouseEnabled(False, False)
        self._view.disableAutoRange()
        for axis in self._grid_axes:
            axis.setZValue(-1)
        self._cursor, self._marker = pg.InfiniteLine(angle=90), pg.InfiniteLine(angle=90)
        self._level = pg.InfiniteLine(angle=0, label="", labelOpts={"position": 0.99, "anchors": [(1, 0), (1, 0)]})
        for line in (self._cursor, self._marker, self._level):
            line.hide()
            self._item.addItem(line, ignoreBounds=True)
        write_axes(self, self._item, *self._grid_axes)
        self.set_theme(self._theme)
        self._mouse_proxy = pg.SignalProxy(self.scene().sigMouseMoved, rateLimit=30, slot=self._on_mouse_moved)

    def spoken_value(self) -> str:
        return self._spoken()

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(_LEAST_WIDTH * character_width(metrics), _LEAST_LINES * metrics.height())

    def set_measures(self, x: Measure, y: Measure) -> None:
        self._measures = x, y
        for axis, measure in zip(self._grid_axes, (x, y), strict=True):
            unit = measure.unit.strip()
            axis.set_titles(f"{measure.title} ({unit})" if unit else measure.title, measure.title)
            axis.set_counts(counts=measure.decimals == 0)
            axis.setTicks([measure.ticks] if measure.ticks else None)
        self._grid_axes[1].setLogMode(y.log)
        self.set_lines(self._lines)

    def set_lines(self, lines: Sequence[PlotLine]) -> None:
        self._lines = list(lines)
        while len(self._items) < len(lines):
            self._items.append(self._make_items())
        for items in self._items[len(lines) :]:
            for item in items:
                item.hide()
        for line, items in zip(lines, self._items, strict=False):
            self._draw(line, *items)
        self._places = np.unique(np.concatenate([line.x for line in lines])) if lines else np.empty(0)
        if self.place is not None and self.place not in self._places:
            self.place = None
            self._cursor.hide()
        self._fit()

    def set_marker(self, x: float | None) -> None:
        self._marker.setVisible(x is not None)
        if x is not None:
            self._marker.setValue(x)

    def set_level(self, y: float | None, name: str) -> None:
        self._level.setVisible(y is not None)
        if y is not None:
            self._level.setValue(self._counted(np.array([y]))[0])
            self._level.label.setFormat(name)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setBackground(theme.card)
        paint_axes(theme, *self._grid_axes)
        self._cursor.setPen(pg.mkPen(theme.quiet, style=Qt.PenStyle.DotLine))
        self._marker.setPen(pg.mkPen(theme.accent))
        self._level.setPen(pg.mkPen(theme.quiet, style=Qt.PenStyle.DashLine))
        self._level.label.setColor(theme.quiet)
        for line, items in zip(self._lines, self._items, strict=False):
            self._colour(line, *items)

    def draw_all(self, painter: QPainter) -> None:
        """Draw the plot into a file."""
        draw_plot(self, painter)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_items(self) -> tuple[Any, Any, Any, Any]:
        low, high = (pg.PlotCurveItem(pen=None) for _ in range(2))
        band = pg.FillBetweenItem(low, high)
        line = pg.PlotDataItem(antialias=True, connect="finite", symbolSize=_MARK_SIZE)
        for z, item in enumerate((low, high, band, line)):
            item.setZValue(z)  # no band covers a line
            self._item.addItem(item)
        return low, high, band, line

    def _draw(self, line: PlotLine, low: Any, high: Any, band: Any, curve: Any) -> None:
        for item in (low, high, band):
            item.setVisible(line.band is not None)
        for item, values in zip((low, high), line.band or (), strict=False):
            item.setData(line.x, self._counted(values))
        values = self._counted(line.y)
        seen = slice(
            None if np.isfinite(values).any() else 0
        )  # pyqtgraph looks in vain for the ends of a line without values
        curve.setSymbol(line.symbol if len(line.x) <= _MOST_MARKED else None)
        curve.setData(line.x[seen], values[seen])
        curve.show()
        self._colour(line, low, high, band, curve)

    def _colour(self, line: PlotLine, low: Any, high: Any, band: Any, curve: Any) -> None:
        colour = line.colour_in(self._theme)
        curve.setPen(line_pen(colour, line.line, line.width))
        curve.setSymbolPen(pg.mkPen(colour))
        curve.setSymbolBrush(pg.mkBrush(colour))
        pale = QColor(colour)
        pale.setAlpha(_BAND_OPACITY)
        band.setBrush(pg.mkBrush(pale))

    def _fit(self) -> None:
        """Show all lines and bands, and what the measures ask for."""
        xs = [line.x for line in self._lines]
        ys = [self._counted(values) for line in self._lines for values in (line.y, *(line.band or ()))]
        if self._measures[1].starts_late:
            ys = [values[len(values) // 4 :] for values in ys]
        for measure, arrays, axis in zip(self._measures, (xs, ys), (self._view.XAxis, self._view.YAxis), strict=True):
            low, high = _ends(measure, arrays)
            self._view.setRange(**{("xRange", "yRange")[axis]: (low, high)}, padding=_MARGIN)

    def _counted(self, values: Float64Array) -> Float64Array:
        """Return values as the upright axis counts them."""
        if not self._measures[1].log:
            return values
        return np.log10(values, out=np.full(len(values), math.nan), where=values > 0)

    def _on_mouse_moved(self, arguments: tuple[QPointF]) -> None:
        inside = self._view.sceneBoundingRect().contains(arguments[0])
        self._go(self._nearest(float(self._view.mapSceneToView(arguments[0]).x())) if inside else None)

    def _nearest(self, x: float) -> float | None:
        return float(self._places[np.abs(self._places - x).argmin()]) if len(self._places) else None

    def _go(self, x: float | None) -> None:
        if x == self.place:
            return
        self.place = x
        self._cursor.setVisible(x is not None)
        if x is not None:
            self._cursor.setValue(x)
        self.hovered.emit(x)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._places) - 1
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageUp: -_PAGE,
            Qt.Key.Key_PageDown: _PAGE,
            Qt.Key.Key_Home: -last - 1,
            Qt.Key.Key_End: last + 1,
        }
        key = Qt.Key(event.key())
        if key in steps and last >= 0:
            here = -1 if self.place is None else int(np.searchsorted(self._places, self.place))
            self._go(float(self._places[min(max(here + steps[key], 0), last)]))
            announce(self, self.spoken_value())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.place is not None:
            self.chosen.emit(self.place)
        else:
            QWidget.keyPressEvent(self, event)  # what is around it may scroll

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._go(None)
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.place is not None:
            self.chosen.emit(self.place)

    def leaveEvent(self, event: QEvent) -> None:
        self._go(None)
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the view around the plot

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_item"):  # not while the plot is being made
            write_axes(self, self._item, *self._grid_axes)


def _ends(measure: Measure, arrays: Sequence[Float64Array]) -> tuple[float, float]:
    """Return from where to where an axis reaches."""
    values = np.concatenate([np.empty(0), *arrays])
    values = values[np.isfinite(values)]
    fixed_ends = [end for end in (measure.least, measure.most) if end is not None]
    values = np.concatenate([values, fixed_ends])
    if not len(values):
        return 0.0, 1.0
    low, high = float(values.min()), float(values.max())
    return (low, high) if high > low else (low - 0.5, high + 0.5)
