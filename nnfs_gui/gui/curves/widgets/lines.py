"""How curves are told apart without their colours: by kinds of lines, and by marks."""

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

Line = Qt.PenStyle | tuple[float, ...]  # the lengths of dashes and gaps in turn, in widths of the line

_MARK_SIDE = 7  # pixels


def line_pen(colour: QColor, line: Line, width: float) -> QPen:
    """Return a pen for a kind of line, as wide at every zoom."""
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    if isinstance(line, tuple):
        pen.setDashPattern(line)
    else:
        pen.setStyle(line)
    return pen


def paint_sample(painter: QPainter, middle: QPointF, length: float, pen: QPen, symbol: str | None) -> None:
    """Paint a piece of a curve with a mark in its middle; without a style of the pen only the mark."""
    painter.save()
    if pen.style() != Qt.PenStyle.NoPen:  # straight, so that soft edges would only make it paler
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(pen)
        half = QPointF(length / 2, 0)
        painter.drawLine(middle - half, middle + half)
    if symbol:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        painter.translate(middle)
        painter.scale(_MARK_SIDE, _MARK_SIDE)
        painter.drawPath(pg.graphicsItems.ScatterPlotItem.Symbols[symbol])
    painter.restore()
