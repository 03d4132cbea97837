"""The paper that curves are drawn on: axes, a grid, lines at the pointer, and a hint while it is empty."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.curves.widgets.grid_axis import GridAxis, paint_axes, write_axes
from nnfs_gui.gui.curves.widgets.plot_in_file import draw_plot
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.look.theme import Theme

_LEAST_WIDTH, _LEAST_LINES = 40, 8  # characters and lines of text that a plot has room for


def make_plot_item() -> Any:
    """Return the axes of a plot, which take as long to make as the plot around them: who has no time makes them before."""
    return pg.PlotItem(axisItems={side: GridAxis(side) for side in ("bottom", "left")}, enableMenu=False)


class PlotCanvas(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Has the font and the colours of the window, and leaves the wheel alone to what is around it."""

    def __init__(self, y_label: str, hint: str, parent: QWidget | None = None, *, item: Any = None) -> None:
        """Make a plot, of an `item` that was made by `make_plot_item` or of its own."""
        super().__init__(parent, plotItem=item or make_plot_item())
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # so that nothing is painted below it as well
        self._theme: Theme | None = None
        self._item = self.getPlotItem()
        self._grid_axes = self._item.getAxis("bottom"), self._item.getAxis("left")
        self._item.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time goes to the right whatever one reads
        self._item.hideButtons()
        self.set_y_label(y_label)
        self.set_x_titles(self.tr("epoch"))
        self._view = self._item.getViewBox()
        self._view.disableAutoRange()
        for axis in self._grid_axes:
            axis.setZValue(-1)  # PlotItem puts axes above the curves, and so would be their grid
        self._cursor = pg.InfiniteLine(angle=90)
        self._level = pg.InfiniteLine(angle=0)  # at the height of the pointer
        self._mark = pg.InfiniteLine(angle=90)  # at the epoch that is looked back to
        for line in (self._cursor, self._level, self._mark):
            line.hide()
            self._item.addItem(line, ignoreBounds=True)
        self._mouse_proxy = pg.SignalProxy(self.scene().sigMouseMoved, rateLimit=30, slot=self._on_mouse_moved)
        self._hint = make_wrapping_label(hint, self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setProperty("role", "quiet")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        write_axes(self, self._item, *self._grid_axes)

    def set_y_label(self, text: str, short: str = "") -> None:
        """Call the values so, along the axis by the short form where there is no room for the other."""
        self.y_label = text
        self._grid_axes[1].set_titles(*filter(None, (text, short)))

    def set_x_titles(self, title: str, *shorter: str, unit: float = 1.0, step: float = 1.0, counts: bool = True) -> None:
        """Call what the axis counts, or measures, so.

        It is written in multiples of a unit, and the keys go so many further at a time.
        """
        self._key_step = step
        self._grid_axes[0].set_counts(counts=counts)
        self._grid_axes[0].setScale(1 / unit)
        self._grid_axes[0].set_titles(title, *shorter)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setBackground(theme.card)
        paint_axes(theme, *self._grid_axes)
        for line in (self._cursor, self._level):
            line.setPen(pg.mkPen(theme.quiet, style=Qt.PenStyle.DotLine))
        self._mark.setPen(pg.mkPen(theme.accent))

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(_LEAST_WIDTH * character_width(metrics), _LEAST_LINES * metrics.height())

    def draw_all(self, painter: QPainter) -> None:
        """Draw the plot into a file."""
        draw_plot(self, painter)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _place_hint(self) -> None:
        """Write it between the axes, whatever room their numbers and titles take."""
        line, beside = self.fontMetrics().height(), round(self._grid_axes[1].minimumWidth())  # which is also its greatest
        self._hint.setGeometry(self.rect().adjusted(beside, line, -2 * line, -3 * line))

    def _hover(self, place: float | None) -> None:
        """Follow the pointer, which is at this place of the axis now, or outside."""
        raise NotImplementedError(f"{type(self).__name__} must define _hover")

    def _stand_at_axis(self, line: pg.InfiniteLine, place: float | None) -> None:
        """Stand a line at a place of the axis, or hide it."""
        line.setVisible(place is not None)
        if place is not None:
            line.setValue(place)

    def _on_mouse_moved(self, arguments: tuple[QPointF]) -> None:
        position = arguments[0]
        inside = self._view.sceneBoundingRect().contains(position)
        place = self._view.mapSceneToView(position)
        self._level.setVisible(inside)
        self._level.setValue(float(place.y()))
        self._hover(float(place.x()) if inside else None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_grid_axes"):  # not while the plot is being made
            write_axes(self, self._item, *self._grid_axes)
            self._place_hint()

    def leaveEvent(self, event: QEvent) -> None:
        self._level.hide()
        self._hover(None)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_hint"):  # Qt resizes once while the plot is being made
            self._place_hint()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()  # the menu is that of the view around the plot
