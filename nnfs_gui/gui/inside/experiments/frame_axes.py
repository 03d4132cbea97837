"""Two axes with their grid, numbers and titles, and where they leave room for what is drawn between them."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from nnfs_gui.arrays import Float64Array
from nnfs_gui.gui.inside.experiments.chart import GAP
from nnfs_gui.gui.inside.experiments.value_axis import ValueAxis
from nnfs_gui.gui.look.theme import Theme

_EDGE = 10.0  # pixels, that what is drawn stays away from the frame
_TICK_WIDTH, _TICK_HEIGHT = 80, 45  # pixels for each number beside an axis, at least


@dataclass(frozen=True, slots=True, eq=False)
class FrameAxes:
    """One axis below, one at the left; the title of that one stands above it."""

    x: ValueAxis
    y: ValueAxis

    def frame(self, room: QSizeF, metrics: QFontMetrics) -> QRectF:
        """Return where there is room between the axes."""
        line = metrics.height()
        widest = max((metrics.horizontalAdvance(words) for _, words in self._upright_ticks(room.height())), default=0)
        left, top = widest + 2 * GAP, line + 2 * GAP
        return QRectF(left, top, room.width() - left - 2 * GAP, room.height() - top - 2 * line - 3 * GAP)

    def across(self, frame: QRectF, places: Float64Array) -> Float64Array:
        """Return where places of the axis below are seen, in pixels."""
        seen: Float64Array = frame.left() + _EDGE + places * (frame.width() - 2 * _EDGE)
        return seen

    def upright(self, frame: QRectF, places: Float64Array) -> Float64Array:
        """Return where places of the axis at the left are seen, in pixels."""
        seen: Float64Array = frame.bottom() - _EDGE - places * (frame.height() - 2 * _EDGE)
        return seen

    def draw(self, painter: QPainter, frame: QRectF, theme: Theme) -> None:
        """Paint both, with their grid."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        across = self.x.ticks(max(int(frame.width() / _TICK_WIDTH), 2))
        upright = self._upright_ticks(frame.height())
        xs = self.across(frame, np.array([place for place, _ in across])).tolist()
        ys = self.upright(frame, np.array([place for place, _ in upright])).tolist()
        painter.setPen(QColor(theme.grid))
        for x in xs:
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        for y in ys:
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        painter.setPen(QColor(theme.edge))
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        painter.drawLine(frame.topLeft(), frame.bottomLeft())
        self._write(painter, frame, theme, list(zip(xs, across, strict=True)), list(zip(ys, upright, strict=True)))

    def _upright_ticks(self, height: float) -> tuple[tuple[float, str], ...]:
        return self.y.ticks(max(int(height / _TICK_HEIGHT), 2))

    def _write(
        self,
        painter: QPainter,
        frame: QRectF,
        theme: Theme,
        across: list[tuple[float, tuple[float, str]]],
        upright: list[tuple[float, tuple[float, str]]],
    ) -> None:
        metrics = painter.fontMetrics()
        line, centre = metrics.height(), Qt.AlignmentFlag.AlignCenter
        half = frame.width() / max(len(across), 1) / 2 if self.x.choices else _TICK_WIDTH
        painter.setPen(QColor(theme.quiet))
        for x, (_, words) in across:
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(2 * half))
            painter.drawText(QRectF(x - half, frame.bottom() + GAP, 2 * half, line), centre, shown)
        for y, (_, words) in upright:
            place = QRectF(0, y - line, frame.left() - GAP, 2 * line)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(QColor(theme.text))
        painter.drawText(QRectF(GAP, 0, frame.right(), line + GAP), Qt.AlignmentFlag.AlignLeft, self.y.title)
        below = QRectF(frame.left(), frame.bottom() + line + 2 * GAP, frame.width(), line)
        painter.drawText(below, centre, self.x.title)
