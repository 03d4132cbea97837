"""Parallel coordinates (Inselberg 1985): an upright axis for each setting and figure, across them a line for each candidate.

What is brushed on the axes stays, the rest steps back.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from nnfs_gui.arrays import Float64Array
from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.inside.experiments.chart import GAP
from nnfs_gui.gui.inside.experiments.line_chart import Flags, LineChart
from nnfs_gui.gui.inside.experiments.value_axis import ValueAxis
from nnfs_gui.gui.inside.painting.colour_maps import figure_colours
from nnfs_gui.gui.look.focus_mark import paint_frame
from nnfs_gui.gui.look.paper import shows_focus
from nnfs_gui.gui.look.theme import Theme, is_dark
from nnfs_gui.gui.words import in_figures

_REACH = 14  # pixels, from the pointer to an axis
_END_REACH = 7  # pixels, from the pointer to an end of a brush
_SNAP = 4  # pixels, from the end of an axis, that count as the end
_BRUSH_WIDTH = 12.0  # pixels
_LEAST_DRAG = 0.01  # of an axis: less is a click
_KEY_STEP = 0.05  # of an axis, that a key moves an end of a brush
_TICK_HEIGHT = 30  # pixels for each number beside an axis, at least

Brush = tuple[float, float]  # from where to where on the axis, 0 to 1


@dataclass(slots=True)
class _Drag:
    axis: int
    start: float
    before: Brush | None  # what was brushed when it began
    end: int | None = None  # of it that is moved; None where a new one is drawn
    moved: bool = False


class ParallelPlot(LineChart):
    """Dragging along an axis brushes it, dragging an end of a brush moves that end, a click on an axis takes its brush away.

    Left and right go from axis to axis; up and down move the upper end of its brush, with Shift the lower one; Delete takes
    its brush away, Home all of them. The page keys go from line to line among those that are left, Enter opens one.
    """

    brushed = Signal()  # ask for `kept`

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._axes: Sequence[ValueAxis] = ()
        self._by = 0  # the axis by whose figure lines are coloured
        self._brushes: dict[str, Brush] = {}  # by the titles of the axes
        self._axis = 0  # that the keys are at
        self._drag: _Drag | None = None

    def set_axes(self, axes: Sequence[ValueAxis], by: int) -> None:
        """Show these axes, at least one, of n values each; lines are coloured by one of them, the highest being the best.

        Brushes stay on the axes that are called as before.
        """
        self._axes, self._by = axes, by
        self._axis = min(self._axis, len(axes) - 1)
        self._brushes = {axis.title: self._brushes[axis.title] for axis in axes if axis.title in self._brushes}
        self.set_order(np.argsort(-np.nan_to_num(axes[by].values, nan=-np.inf), kind="stable"))
        self.set_kept(self._left_over())
        self.redraw()

    @property
    def brushes(self) -> dict[str, tuple[float, float]]:
        """The values from which to which each axis is brushed, by its title."""
        axes = {axis.title: axis for axis in self._axes}
        return {title: (axes[title].value(low), axes[title].value(high)) for title, (low, high) in self._brushes.items()}

    def clear_brushes(self) -> None:
        """Let all lines be there."""
        self._brushes.clear()
        self._on_brushed()

    def axis_position(self, axis: int, place: float) -> QPointF:
        """Return where a place of an axis, 0 to 1, is seen in the widget."""
        frame = self.frame(QSizeF(self.size()))
        return QPointF(self._x(frame, axis), frame.bottom() - place * frame.height())

    def summary(self) -> str:
        left = self.tr("{0} of {1} lines are left").format(in_figures(self.kept.sum()), in_figures(len(self.kept)))
        if not self._axes:
            return ""
        axis = self._axes[self._axis]
        return f"{left}. {self._axis_words(axis)}"

    def _axis_words(self, axis: ValueAxis) -> str:
        if axis.title not in self._brushes:
            return self.tr("{0}: not brushed").format(axis.title)
        low, high = (axis.words(axis.value(place)) for place in self._brushes[axis.title])
        return self.tr("{0}: from {1} to {2}").format(axis.title, low, high)

    # --- painting -----------------------------------------------------------------------------------------------------

    def frame(self, room: QSizeF) -> QRectF:
        metrics = QFontMetricsF(self.font())
        ticks = self._axes[0].ticks(6) if self._axes else ()
        left = max((metrics.horizontalAdvance(words) for _, words in ticks), default=0) + 3 * GAP
        last = metrics.horizontalAdvance(self._axes[-1].title) / 2 if self._axes else 0
        top = 2 * metrics.height() + 2 * GAP
        return QRectF(left, top, room.width() - left - max(last, 3 * GAP), room.height() - top - 2 * GAP)

    def _x(self, frame: QRectF, axis: int) -> float:
        return frame.left() + axis * frame.width() / max(len(self._axes) - 1, 1)

    def route(self, frame: QRectF) -> Float64Array:
        if not self._axes:
            return np.empty((0, 0, 2))
        y = frame.bottom() - np.stack([axis.places for axis in self._axes], axis=1) * frame.height()
        x = np.array([self._x(frame, axis) for axis in range(len(self._axes))])
        return np.stack([np.broadcast_to(x, y.shape), y], axis=2)

    def colours(self, theme: Theme) -> Sequence[QColor]:
        return figure_colours(self._axes[self._by].places, is_dark=is_dark(theme)) if self._axes else ()

    def draw_frame(self, painter: QPainter, frame: QRectF, theme: Theme) -> None:
        """What lies under the lines is nothing: the axes lie over them."""

    def draw_over(self, painter: QPainter, frame: QRectF, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for place, axis in enumerate(self._axes):
            self._draw_axis(painter, frame, theme, place, axis)

    def _draw_axis(self, painter: QPainter, frame: QRectF, theme: Theme, place: int, axis: ValueAxis) -> None:
        x, line = self._x(frame, place), self.fontMetrics().height()
        room = frame.width() / max(len(self._axes) - 1, 1)
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        if axis.title in self._brushes:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRect(self._brush_frame(frame, place))
        for share, words in axis.ticks(max(int(frame.height() / _TICK_HEIGHT), 2)):
            y = frame.bottom() - share * frame.height()
            shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room - 2 * GAP))
            width = self.fontMetrics().horizontalAdvance(shown)
            here = QRectF(x - width - 1.5 * GAP, y - line / 2, width + GAP, line)
            painter.fillRect(here, QColor(theme.card))
            painter.setPen(QColor(theme.text))
            painter.drawText(here, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        title = QRectF(x - room / 2 + GAP / 2, 0, room - GAP, 2 * line).intersected(QRectF(0, 0, self.width(), 2 * line))
        painter.setPen(QColor(theme.text))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        painter.drawText(title, int(flags), axis.title)
        if place == self._axis and shows_focus(self):
            paint_frame(painter, title.adjusted(1, 3, -1, 1), self.palette())

    def _brush_frame(self, frame: QRectF, place: int) -> QRectF:
        low, high = self._brushes[self._axes[place].title]
        top, bottom = (frame.bottom() - end * frame.height() for end in (high, low))
        return QRectF(self._x(frame, place) - _BRUSH_WIDTH / 2, top, _BRUSH_WIDTH, max(bottom - top, 2))

    # --- brushes ------------------------------------------------------------------------------------------------------

    def _left_over(self) -> Flags:
        kept = np.ones(len(self._axes[0].values), bool)
        for axis in self._axes:
            if axis.title in self._brushes:
                low, high = self._brushes[axis.title]
                kept &= (axis.places >= low - 1e-9) & (axis.places <= high + 1e-9)
        return kept

    def _brush(self, axis: int, brush: Brush | None) -> None:
        title = self._axes[axis].title
        if brush is None:
            self._brushes.pop(title, None)
        else:
            low, high = sorted(min(max(end, 0.0), 1.0) for end in brush)
            self._brushes[title] = low, high
        self._on_brushed()

    def _on_brushed(self) -> None:
        if self._axes:
            self.set_kept(self._left_over())
            self.brushed.emit()

    def _axis_at(self, at: QPointF) -> int | None:
        frame = self.frame(QSizeF(self.size()))
        far = [abs(at.x() - self._x(frame, axis)) for axis in range(len(self._axes))]
        nearest = int(np.argmin(far)) if far else 0
        is_beside = bool(far) and frame.top() - GAP <= at.y() <= frame.bottom() + GAP
        return nearest if is_beside and far[nearest] <= _REACH else None

    def _place_at(self, at: QPointF) -> float:
        frame = self.frame(QSizeF(self.size()))
        place = (frame.bottom() - at.y()) / frame.height()
        snap = _SNAP / frame.height()
        return 0.0 if place < snap else 1.0 if place > 1 - snap else place

    def mousePressEvent(self, event: QMouseEvent) -> None:
        axis = self._axis_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or axis is None:
            return
        self._axis = axis
        place, brush = self._place_at(event.position()), self._brushes.get(self._axes[axis].title)
        self._drag = _Drag(axis, place, brush)
        if brush is not None:
            far = [abs(place - end) * self.frame(QSizeF(self.size())).height() for end in brush]
            if min(far) <= _END_REACH:
                self._drag.end = int(np.argmin(far))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        drag = self._drag
        if drag is None:
            at = event.position()
            is_on_axis = self._axis_at(at) is not None
            self.setCursor(Qt.CursorShape.SplitVCursor if is_on_axis else Qt.CursorShape.ArrowCursor)
            self.go(-1 if is_on_axis else self.nearest(at))
            return
        place = self._place_at(event.position())
        if not drag.moved and abs(place - drag.start) < _LEAST_DRAG:
            return
        drag.moved = True
        other = drag.start if drag.end is None or drag.before is None else drag.before[1 - drag.end]
        self._brush(drag.axis, (other, place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if drag is None:
            super().mouseReleaseEvent(event)
        elif not drag.moved:
            self._brush(drag.axis, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shifts = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not self._axes:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            self._axis = min(max(self._axis + step, 0), len(self._axes) - 1)
            self.repaint_soon()
            announce(self, self._axis_words(self._axes[self._axis]))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            by = _KEY_STEP if key == Qt.Key.Key_Up else -_KEY_STEP
            low, high = self._brushes.get(self._axes[self._axis].title, (0.0, 1.0))
            self._brush(self._axis, (min(low + by, high), high) if shifts else (low, max(high + by, low)))
            announce(self, self.summary())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._brush(self._axis, None)
            announce(self, self.summary())
        elif key == Qt.Key.Key_Home:
            self.clear_brushes()
            announce(self, self.summary())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        self.repaint_soon()

    def focusOutEvent(self, event: object) -> None:
        self.repaint_soon()
