"""An empty plot in which one draws the curve that one expects, with the mouse, a pen or the keys."""

import math
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QKeyEvent, QMouseEvent, QTabletEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.curves.widgets.curves_prediction import PREDICTION_COLOUR, PREDICTION_LINE
from nnfs_gui.gui.curves.widgets.lines import line_pen
from nnfs_gui.gui.curves.widgets.plot_canvas import PlotCanvas
from nnfs_gui.gui.inside.painting.plot_line import Measure
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.look.theme import Theme, theme_of
from nnfs_gui.gui.words import in_figures
from nnfs_gui.lessons.predictions import DrawnCurve, Scale

PREDICTION_SYMBOL = "d"
MOST_MARKED = 25  # epochs: marks of more would hide the kind of the line

_LEAST_WIDTH, _LEAST_LINES = 26, 9  # characters and lines of text
_MARGIN = 0.05  # of the scale, above and below
_STEP, _PAGE = 0.01, 0.1  # of the scale, that the keys go


class CurveDrawing(Painted, PlotCanvas):
    """Takes strokes. By the keys one goes from epoch to epoch, and up and down; Delete begins anew."""

    spoken_role = QAccessible.Role.Chart

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, item: Any = None) -> None:
        """Make an empty plot, of an `item` that was made by `make_plot_item` or of its own."""
        super().__init__("", "", parent, item=item)
        self._hint.setText(self.tr("Draw the curve here, or use the arrow keys."))
        self._view.setMouseEnabled(False, False)
        self._line = pg.PlotDataItem(symbolSize=6, antialias=True)
        self._item.addItem(self._line)
        self._measure = Measure("")
        self._epoch: int | None = None  # that the keys stand at
        self._is_down = False  # the pen
        self.set_theme(theme_of(self.palette()))
        self.ask(10, Measure("", least=0, most=1))

    @property
    def values(self) -> dict[int, float]:
        """What is drawn: a value for each epoch, or nothing."""
        return self._curve.values

    def ask(self, epochs: int, measure: Measure) -> None:
        """Let a curve over so many epochs be drawn, between the ends of a measure; it begins empty."""
        assert measure.least is not None
        assert measure.most is not None
        self._curve = DrawnCurve(epochs, Scale(measure.least, measure.most))
        self._measure, self._epoch, self._is_down = measure, None, False
        self.set_y_label(f"{measure.title} ({unit})" if (unit := measure.unit.strip()) else measure.title, measure.title)
        margin = _MARGIN * (measure.most - measure.least)
        beside = max(_MARGIN * epochs, 0.5)
        self._view.setRange(
            xRange=(1 - beside, epochs + beside), yRange=(measure.least - margin, measure.most + margin), padding=0
        )
        self._show()

    def begin_anew(self) -> None:
        """Take away what was drawn."""
        self._curve.clear()
        self._show()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        colour = QColor(getattr(theme, PREDICTION_COLOUR))
        self._line.setPen(line_pen(colour, PREDICTION_LINE, 1))
        self._line.setSymbolPen(pg.mkPen(colour))
        self._line.setSymbolBrush(pg.mkBrush(colour))

    def spoken_value(self) -> str:
        values = self.values
        if self._epoch is not None:
            return self._words_at(self._epoch)
        if not values:
            return str(self._hint.text())
        last = max(values)
        ends = self._measure.words(values[1]), self._measure.words(values[last])
        return str(self.tr("from {0} in epoch 1 to {1} in epoch {2}").format(*ends, in_figures(last)))

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(_LEAST_WIDTH * character_width(metrics), _LEAST_LINES * metrics.height())

    # --- by the pointer -----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._put_down(event.position())
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)  # the lines at the pointer follow it
        self._draw_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_down = False
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Take a pen's own events, before Qt makes a mouse's of them."""
        if not isinstance(event, QTabletEvent):
            handled: bool = super().viewportEvent(event)
            return handled
        if event.type() == QEvent.Type.TabletPress:
            self._put_down(event.position())
        elif event.type() == QEvent.Type.TabletRelease:
            self._is_down = False
        else:
            self._draw_to(event.position())
        event.accept()
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls what is around the plot

    def _put_down(self, position: QPointF) -> None:
        self._is_down = True
        self._curve.put_down(*self._place_at(position))
        self._draw_to(position)

    def _draw_to(self, position: QPointF) -> None:
        if self._is_down:
            self._curve.draw_to(*self._place_at(position))
            self._epoch = None
            self._show()

    def _place_at(self, position: QPointF) -> tuple[float, float]:
        """Return the epoch and the value at a position in the viewport."""
        place = self._view.mapSceneToView(self.viewportTransform().inverted()[0].map(position))
        return float(place.x()), float(place.y())

    def _hover(self, place: float | None) -> None:
        if self._epoch is None:
            near = None if place is None else min(max(round(place), 1), self._curve.epochs)
            self._stand_at_axis(self._cursor, near)

    # --- by the keys --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        along = {Qt.Key.Key_Left: -1.0, Qt.Key.Key_Right: 1.0, Qt.Key.Key_Home: -math.inf, Qt.Key.Key_End: math.inf}
        up = {Qt.Key.Key_Up: _STEP, Qt.Key.Key_Down: -_STEP, Qt.Key.Key_PageUp: _PAGE, Qt.Key.Key_PageDown: -_PAGE}
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            QWidget.keyPressEvent(self, event)
        elif key in along:
            self._go(along[key])
        elif key in up:
            self._raise(up[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.begin_anew()
            announce(self, self._hint.text())
        else:
            QWidget.keyPressEvent(self, event)

    def _go(self, epochs: float) -> None:
        """Go so many epochs on, at first to the first one."""
        here = 1 if self._epoch is None and math.isfinite(epochs) else (self._epoch or 1) + epochs
        self._stand_at(int(min(max(here, 1), self._curve.epochs)))

    def _raise(self, share: float) -> None:
        """Put the point of this epoch so much of the scale higher; the first one comes from the middle."""
        epoch, scale = self._epoch or 1, self._curve.scale
        middle = (scale.low + scale.high) / 2
        span = scale.high - scale.low
        before = self.values.get(epoch, middle)
        self._curve.set(epoch, scale.low + round((before - scale.low + share * span) / (_STEP * span)) * _STEP * span)
        self._show()
        self._stand_at(epoch)

    def _stand_at(self, epoch: int) -> None:
        self._epoch = epoch
        self._stand_at_axis(self._cursor, epoch)
        announce(self, self._words_at(epoch))

    def _words_at(self, epoch: int) -> str:
        value = self.values.get(epoch)
        words = self.tr("nothing drawn yet") if value is None else self._measure.words(value)
        told = self.tr("epoch {0}: {1}").format(in_figures(epoch), words)
        return str(told)  # to mypy, what pyqtgraph's classes have is Any

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._epoch = None
        self._stand_at_axis(self._cursor, None)
        super().focusOutEvent(event)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        values = self.values
        self._line.setSymbol(PREDICTION_SYMBOL if len(values) <= MOST_MARKED else None)
        self._line.setData(list(values), list(values.values()))
        self._hint.setVisible(not values)
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_line"):  # Qt tells of the first while it is made
            self.set_theme(theme_of(self.palette()))
