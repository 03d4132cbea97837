"""One plot of curves over epochs, made for data that arrives while one watches."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.curves.widgets.grid_axis import GridAxis, paint_axes, write_axes
from nnfs_gui.gui.curves.widgets.lines import Line, line_pen
from nnfs_gui.gui.curves.widgets.notes import Notes
from nnfs_gui.gui.curves.widgets.points import Points
from nnfs_gui.gui.curves.widgets.ranges import Range, Scale
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.look.theme import Theme

_MOST_MARKED = 60  # epochs: up to so many points stand out as markers
_LEAST_WIDTH, _LEAST_LINES = 40, 8  # characters and lines of text that a plot has room for
_X_MARGIN = 0.01  # of the epochs, at either side
_PAGE = 10  # epochs
_NEAREST = 1e-3  # of the whole range, to which one can zoom in
_ZOOM = 0.8  # of the epochs that are seen remain so many after a press of a key
_FURTHEST = 1e307  # as far as pyqtgraph counts; with None for a limit its logarithmic axes fail
_LEAST_SHOWN = 1e-12  # what a logarithmic axis can show of a 0


@dataclass(frozen=True, slots=True)
class CurveStyle:
    """How a curve looks, and what it is called; its colour is a field of the theme.

    One within the epochs is fine: its edges are hard, as soft ones make a line of one pixel too pale, and it may leave the
    picture above once there are other values, beside which its first ones are too high.
    """

    name: str
    colour: str
    line: Line = Qt.PenStyle.SolidLine
    symbol: str | None = None
    is_fine: bool = False


class CurvePlot(Painted, pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Axes, a grid, curves that are made once and then only given data, and a line at the epoch under the pointer.

    It chooses its ranges itself, in steps, until the user zooms; `fit` gives them back to it. Zooming takes the control key,
    as the wheel alone scrolls what is around the plot, and ends where the data do. The keys do what the pointer does: left
    and right go from epoch to epoch and the pages by ten, plus and minus zoom, and 0 shows the whole run.
    """

    spoken_role = QAccessible.Role.Chart

    hovered = Signal(object)  # the place under the pointer, in epochs, or None
    zoomed = Signal()  # by the user
    redraw_wanted = Signal()

    def __init__(
        self, y_label: str, styles: Sequence[CurveStyle], hint: str, *, empty_top: float, parent: QWidget | None = None
    ) -> None:
        axes = {side: GridAxis(side) for side in ("bottom", "left")}
        super().__init__(parent, axisItems=axes)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # so that nothing is painted below it as well
        self._grid_axes = tuple(axes.values())
        self._styles = list(styles)
        self._theme: Theme | None = None
        self._item = self.getPlotItem()
        self._item.setMenuEnabled(False)
        self._item.hideButtons()
        self.set_y_label(y_label)
        axes["bottom"].set_titles(self.tr("epoch"))
        self._follow_font()
        self._view = self._item.getViewBox()
        self._view.disableAutoRange()
        self._view.sigRangeChangedManually.connect(self._on_zoomed)
        self._view.sigXRangeChanged.connect(self._on_x_range_changed)
        for axis in self._grid_axes:
            axis.setZValue(-1)  # PlotItem puts axes above the curves, and so would be their grid
        self._points = [Points() for _ in styles]
        self._curves = [self._make_curve(style) for style in styles]
        self._cursor = pg.InfiniteLine(angle=90)
        self._level = pg.InfiniteLine(angle=0)  # at the height of the pointer
        self._mark = pg.InfiniteLine(angle=90)  # at the epoch that is looked back to
        for line in (self._cursor, self._level, self._mark):
            line.hide()
            self._item.addItem(line, ignoreBounds=True)
        self.notes = Notes(self._item)
        self._mouse_proxy = pg.SignalProxy(self.scene().sigMouseMoved, rateLimit=30, slot=self._on_mouse_moved)
        self._hint = make_wrapping_label(hint, self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setProperty("role", "quiet")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._empty_top = empty_top
        self._key_place: float | None = None  # the epoch that was gone to by the keys
        self._epochs = 10.0
        self._log = False
        self._managed = True
        self._x_range: float | None = None  # the epochs that the axis shows
        self._y_range: Range | None = None
        self._scale = Scale()
        self._has_epochs = False  # whether there are values of whole epochs, and not of the fine curves alone
        self._stale = set(range(len(styles)))  # the curves that no longer show their points
        self._marked = [False for _ in styles]
        self.fit()

    # --- data ---------------------------------------------------------------------------------------------------------

    def points(self, curve: int) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Return the x and y of a curve's points."""
        return self._points[curve].x, self._points[curve].y

    def value_at(self, curve: int, epoch: float | None) -> float | None:
        """Return a curve's value at an epoch, or its last one; None where it has none."""
        return self._points[curve].at(epoch)

    def value_near(self, curve: int, place: float | None) -> float | None:
        """Return a curve's value nearest to a place, or its last one; None where it has none."""
        return self._points[curve].near(place)

    def drawn(self, curve: int) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Return the x and y of those points that are drawn of a curve."""
        x, y = self._curves[curve].getOriginalDataset()
        return (np.empty(0), np.empty(0)) if x is None else (x, y)

    def marked_points(self, curve: int) -> int:
        """Return how many points of a curve stand out as markers."""
        scatter = self._curves[curve].scatter
        return len(scatter.data) if scatter.isVisible() else 0

    def pen(self, curve: int) -> QPen:
        """Return the colour and the line of a curve."""
        return QPen(self._curves[curve].opts["pen"])

    def is_curve_visible(self, curve: int) -> bool:
        return bool(self._curves[curve].isVisible())

    @property
    def marked_epoch(self) -> float | None:
        """The epoch that is marked by a line, or None."""
        return float(self._mark.value()) if self._mark.isVisible() else None

    @property
    def series(self) -> list[tuple[str, npt.NDArray[np.float64], npt.NDArray[np.float64]]]:
        """The name, the x and the y of each curve, from the back to the front."""
        return [(style.name, points.x, points.y) for style, points in zip(self._styles, self._points, strict=True)]

    def set_curve_name(self, curve: int, name: str) -> None:
        self._styles[curve] = replace(self._styles[curve], name=name)

    def spoken_value(self) -> str:
        if self._key_place is not None:
            return f"{self.y_label}; {self._words_at(self._key_place)}"
        words = [
            self.tr("{0}: {1} at epoch {2}").format(name, f"{y[-1]:.4g}", f"{x[-1]:.4g}")
            for (name, x, y), curve in zip(self.series, self._curves, strict=True)
            if len(x) and curve.isVisible()
        ]
        return "; ".join([self.y_label, *words]) if words else self._hint.text() or self.tr("empty")

    def add_curve(self, style: CurveStyle) -> None:
        """Make room for one curve more, in front of the others."""
        self._styles.append(style)
        self._points.append(Points())
        self._marked.append(False)
        self._curves.append(self._make_curve(style))
        self._paint_curve(style, self._curves[-1])

    def set_points(self, curve: int, points: Iterable[tuple[float, float]]) -> None:
        """Let a curve have these points in place of those that it had; they are seen after the next `redraw`."""
        self._points[curve] = Points()
        for x, y in points:
            self.append(curve, x, y)
        self._stale.add(curve)

    def append(self, curve: int, x: float, y: float) -> None:
        """Add a point; it is seen after the next `redraw`."""
        self._points[curve].append(x, y)
        self._stale.add(curve)

    def cut_points(self, epoch: float) -> None:
        """Drop the points beyond an epoch; -1 leaves none."""
        for points in self._points:
            points.cut(epoch)
        self._y_range = None
        self._all_stale()
        self.fit()

    def set_epochs(self, epochs: float) -> None:
        """Say where the run will end; the axis reaches there from the start."""
        self._epochs = max(epochs, 1.0)
        self.fit()

    def redraw(self) -> None:
        """Show the points, if there are new ones."""
        stale = [curve for curve in self._stale if self._curves[curve].isVisible()]
        if not stale:
            return
        self._stale.difference_update(stale)
        for curve in stale:
            self._redraw_curve(curve)
        self._hint.setVisible(not any(len(points.x) for points in self._points))
        if self._managed:
            self._extend_range()

    # --- what is shown of it ------------------------------------------------------------------------------------------

    def set_y_label(self, text: str, short: str = "") -> None:
        """Call the values so, along the axis by the short form where there is no room for the other."""
        self.y_label = text
        self._grid_axes[1].set_titles(*filter(None, (text, short)))

    def set_curve_visible(self, curve: int, visible: bool) -> None:
        self._curves[curve].setVisible(visible)
        self.redraw()

    def set_log(self, log: bool) -> None:
        """Show the y axis by powers of ten, or evenly."""
        self._scale = replace(self._scale, log=log)
        self._item.setLogMode(y=log)
        self._all_stale()
        self.redraw()
        self.fit()

    def set_top(self, top: float) -> None:
        """Never show more than this above, whatever the data's margin."""
        self._scale = replace(self._scale, top=top)

    def fit(self) -> None:
        """Show the whole run, and go on choosing the ranges."""
        self._managed = True
        self._x_range = self._y_range = None
        far = _FURTHEST
        self._view.setLimits(xMin=-far, xMax=far, yMin=-far, yMax=far, minXRange=None, minYRange=None)
        self._extend_range()

    def let_go(self) -> None:
        """Leave the ranges as they are, until `fit`."""
        self._managed = False

    def set_cursor(self, epoch: float | None) -> None:
        """Stand the line at an epoch, or hide it."""
        self._cursor.setVisible(epoch is not None)
        if epoch is not None:
            self._cursor.setValue(epoch)

    def set_mark(self, epoch: float | None) -> None:
        """Mark an epoch by a line, or with None no longer."""
        self._mark.setVisible(epoch is not None)
        if epoch is not None:
            self._mark.setValue(epoch)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setBackground(theme.card)
        paint_axes(theme, *self._grid_axes)
        for style, curve in zip(self._styles, self._curves, strict=True):
            self._paint_curve(style, curve)
        for line in (self._cursor, self._level):
            line.setPen(pg.mkPen(theme.quiet, style=Qt.PenStyle.DotLine))
        self._mark.setPen(pg.mkPen(theme.accent))
        self.notes.set_colour(theme.quiet)

    def set_for_file(self, for_file: bool) -> None:
        """Draw markers and paper as shapes, which stay sharp at any size, or as ready-made pixels, which is quicker."""
        self.setCacheMode(self.CacheModeFlag.CacheNone if for_file else self.CacheModeFlag.CacheBackground)
        for curve in self._curves:
            curve.scatter.setExportMode(for_file)

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(_LEAST_WIDTH * character_width(metrics), _LEAST_LINES * metrics.height())

    # --- inside -------------------------------------------------------------------------------------------------------

    def _follow_font(self) -> None:
        """Write along the axes in the widget's font."""
        write_axes(self, self._item, *self._grid_axes)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_grid_axes"):  # not while the plot is being made
            self._follow_font()

    def _make_curve(self, style: CurveStyle) -> Any:
        curve = pg.PlotDataItem(symbol=None, symbolSize=6, antialias=not style.is_fine)  # a size alone means markers
        self._item.addItem(curve)
        return curve

    def _paint_curve(self, style: CurveStyle, curve: Any) -> None:
        if self._theme is not None:
            colour = QColor(getattr(self._theme, style.colour))
            curve.setPen(line_pen(colour, style.line, 1))
            curve.setSymbolPen(pg.mkPen(colour))
            curve.setSymbolBrush(pg.mkBrush(colour))

    def _all_stale(self) -> None:
        self._stale.update(range(len(self._curves)))

    def _redraw_curve(self, curve: int) -> None:
        points, item, symbol = self._points[curve], self._curves[curve], self._styles[curve].symbol
        marked = symbol is not None and len(points.x) <= _MOST_MARKED
        if marked != self._marked[curve]:
            self._marked[curve] = marked
            item.setSymbol(symbol if marked else None)
        x, y = points.between(*self._view.viewRange()[0])
        item.setData(x, np.maximum(y, _LEAST_SHOWN) if self._scale.log else y)

    def _extend_range(self) -> None:
        """Set the ranges if the data has left them; in steps, because each change repaints everything."""
        furthest = max((points.x[-1] for points in self._points if len(points.x)), default=0.0)
        if furthest > self._epochs:
            self._epochs = furthest * 1.25
        if self._epochs != self._x_range:
            self._x_range = self._epochs
            self._view.setXRange(0, self._epochs, padding=_X_MARGIN)
        seen = self._seen_range()
        if seen is None:
            self._view.setYRange(0, self._empty_top, padding=0.02)
            return
        y_range = self._scale.extended(self._y_range, *seen)
        if y_range != self._y_range:
            self._y_range = y_range
            self._view.setYRange(*y_range, padding=0)

    def _seen_range(self) -> Range | None:
        """Return the values that are to be seen: of the fine curves none above those of whole epochs, if there are any."""
        ranges = [
            (style.is_fine, points.lowest, points.highest)
            for style, points, curve in zip(self._styles, self._points, self._curves, strict=True)
            if points.lowest <= points.highest and curve.isVisible()
        ]
        if not ranges:
            return None
        has_epochs = not all(is_fine for is_fine, _, _ in ranges)
        if has_epochs != self._has_epochs:
            self._has_epochs, self._y_range = has_epochs, None
        highest = max(high for is_fine, _, high in ranges if not (is_fine and has_epochs))
        return self._counted(min(low for _, low, _ in ranges), highest)

    def _counted(self, low: float, high: float) -> Range:
        """Return values as the axis counts them."""
        if not self._scale.log:
            return low, high
        return math.log10(max(low, _LEAST_SHOWN)), math.log10(max(high, _LEAST_SHOWN))

    def _limit(self) -> None:
        """Let nobody zoom or move away from the data, as they are now."""
        low, high = self._y_range or (-0.02 * self._empty_top, 1.02 * self._empty_top)
        visible = (points for points, curve in zip(self._points, self._curves, strict=True) if curve.isVisible())
        highest = max((points.highest for points in visible), default=-math.inf)
        if math.isfinite(highest):  # above what is chosen to be seen there may be more of the fine curves
            high = max(high, self._scale.around(low, self._counted(highest, highest)[1])[1])
        margin, least = _X_MARGIN * self._epochs, _NEAREST * self._epochs
        self._view.setLimits(
            xMin=-margin, xMax=self._epochs + margin, yMin=low, yMax=high, minXRange=least, minYRange=_NEAREST * (high - low)
        )

    def _on_zoomed(self, *_: object) -> None:
        self.let_go()
        self.zoomed.emit()

    def _on_x_range_changed(self, *_: object) -> None:
        self._all_stale()  # other points may be seen now
        self.redraw_wanted.emit()

    def _on_mouse_moved(self, arguments: tuple[QPointF]) -> None:
        position = arguments[0]
        inside = self._view.sceneBoundingRect().contains(position)
        place = self._view.mapSceneToView(position)
        self._level.setVisible(inside)
        self._level.setValue(float(place.y()))
        self.hovered.emit(float(place.x()) if inside else None)

    # --- by the keys --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Left:
                self._go_by_keys(-1)
            case Qt.Key.Key_Right:
                self._go_by_keys(1)
            case Qt.Key.Key_PageUp:
                self._go_by_keys(-_PAGE)
            case Qt.Key.Key_PageDown:
                self._go_by_keys(_PAGE)
            case Qt.Key.Key_Home:
                self._go_by_keys(-math.inf)
            case Qt.Key.Key_End:
                self._go_by_keys(math.inf)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._zoom_by_keys(_ZOOM)
            case Qt.Key.Key_Minus:
                self._zoom_by_keys(1 / _ZOOM)
            case Qt.Key.Key_0:
                self.fit()
            case _:
                super().keyPressEvent(event)

    def _go_by_keys(self, epochs: float) -> None:
        """Stand at an epoch so many further, and say what the curves say there."""
        last = max((points.x[-1] for points in self._points if len(points.x)), default=None)
        if last is None:
            return
        start = float(last) + 1 if self._key_place is None else self._key_place
        self._key_place = min(max(round(start + epochs) if math.isfinite(epochs) else epochs, 1.0), float(round(last)))
        self._bring_into_sight(self._key_place)
        self.hovered.emit(self._key_place)
        announce(self, self._words_at(self._key_place))

    def _bring_into_sight(self, epoch: float) -> None:
        low, high = self._view.viewRange()[0]
        if not low <= epoch <= high:
            self._limit()
            self._view.translateBy(x=epoch - (low + high) / 2)

    def _words_at(self, epoch: float) -> str:
        values = (
            f"{style.name}: {points.at(epoch):.4g}"
            for style, points, curve in zip(self._styles, self._points, self._curves, strict=True)
            if curve.isVisible() and points.at(epoch) is not None
        )
        return ", ".join(filter(None, (self.tr("epoch {0}").format(f"{epoch:,.0f}"), *values, self.notes.at(epoch))))

    def _zoom_by_keys(self, scale: float) -> None:
        self._limit()
        centre = None if self._key_place is None else (self._key_place, self._view.viewRect().center().y())
        self._view.scaleBy(x=scale, center=centre)
        self._on_zoomed()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._key_place is not None:
            self._key_place = None
            self.hovered.emit(None)
        super().focusOutEvent(event)

    # --- by the pointer -----------------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._limit()
            super().wheelEvent(event)
        else:
            event.ignore()  # it scrolls the view around the plot

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._limit()  # for what may become a drag
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._level.hide()
        self.hovered.emit(None)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_hint"):  # Qt resizes once while the plot is being made
            self._hint.setGeometry(self.rect().adjusted(72, 16, -24, -48))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()  # the menu is that of the view around the plot
