"""The learning rate in use: a thin line over a plot, with an axis of its own at the right."""

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QWidget

from nnfs_gui.arrays import Float64Array
from nnfs_gui.gui.curves.widgets.lines import line_pen
from nnfs_gui.gui.look.theme import Theme

_WIDEST_NUMBER = "0.0005"
_TOP = 1.08  # of the largest rate: where the axis ends
_BEHIND = -0.5  # the curves, and before the grid


class RateLine(QGraphicsItem):
    """Is painted in pixels over a ViewBox of pyqtgraph, from 0 to the largest rate, whatever the zoom of the curves."""

    def __init__(self, item: Any, title: str) -> None:
        """Make none yet, for a plot item of pyqtgraph."""
        self._view = item.getViewBox()
        super().__init__(self._view)
        self._item, self._axis, self._title = item, item.getAxis("right"), title
        self._x, self._y = np.empty(0), np.empty(0)
        self._pen = line_pen(QColor(Qt.GlobalColor.gray), Qt.PenStyle.SolidLine, 1)
        self.hide()
        self.setZValue(_BEHIND)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._axis.unlinkFromView()
        self._axis.enableAutoSIPrefix(False)
        self._axis.setStyle(tickLength=3, maxTickLevel=0)
        self._view.sigXRangeChanged.connect(self._on_moved)
        self._view.sigResized.connect(self._on_moved)

    @property
    def points(self) -> tuple[Float64Array, Float64Array]:
        """Its places on the axis, and the rates there."""
        return self._x, self._y

    def show_rate(self, x: Float64Array, y: Float64Array) -> None:
        """Show these rates y at the places x of the axis."""
        self._x, self._y = x, y
        self._axis.setRange(0, self._top)
        self.update()

    def set_axis(self, *, visible: bool, has_numbers: bool, widget: QWidget) -> None:
        """Have the axis, with its numbers and its title or as mere room, or not."""
        self._item.showAxis("right", visible)
        if visible:
            self._axis.setWidth(widget.fontMetrics().horizontalAdvance(_WIDEST_NUMBER) + 2 * widget.fontMetrics().height())
            self._axis.setTickFont(widget.font())
            self._axis.setStyle(showValues=has_numbers)
            self._axis.setLabel(self._title if has_numbers else "")
            self._axis.label.setFont(widget.font())
            self._axis.setOpacity(float(has_numbers))
        self.setVisible(visible and has_numbers)

    def set_theme(self, theme: Theme) -> None:
        self._pen = line_pen(QColor(theme.test), Qt.PenStyle.SolidLine, 1)
        self._axis.setPen(pg.mkPen(theme.edge))
        self._axis.setTextPen(pg.mkPen(theme.test))
        self.update()

    @property
    def _top(self) -> float:
        return _TOP * float(self._y.max(initial=0)) or 1.0

    def boundingRect(self) -> QRectF:
        area: QRectF = self._view.rect()
        return area

    def paint(self, painter: QPainter, *_: object) -> None:
        if len(self._x) < 2:
            return
        (low, high), area = self._view.viewRange()[0], self._view.rect()
        x = area.width() * (self._x - low) / ((high - low) or 1.0)
        y = area.height() * (1 - self._y / self._top)
        painter.setPen(self._pen)
        painter.drawPath(pg.functions.arrayToQPath(x, y))

    def _on_moved(self, *_: object) -> None:
        self.prepareGeometryChange()
        self.update()
