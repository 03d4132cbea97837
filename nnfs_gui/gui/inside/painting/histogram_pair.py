"""Two histograms over each other: how values lay at the start of a run, and how they lie now."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.plots import Row
from nnfs_gui.gui.inside.painting.numbers import SMALL_TYPE, short
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.inspection.health.layer_health import Histogram

_LEAST_WIDTH = 4  # pixels, of a bin without width


class HistogramPair(Painted, QWidget):
    """Shows the present one filled and the first one as a line, each as high as fits, over the range of both."""

    spoken_role = QAccessible.Role.Chart

    def __init__(self, height: int = 52, *, grows: bool = False, parent: QWidget | None = None) -> None:
        """Make room for histograms of this height, in pixels, with their numbers; or of more, where that is free."""
        super().__init__(parent)
        self._height = height
        self._start: Histogram | None = None
        self._now: Histogram | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(20 * character_width(self.fontMetrics()), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(13 * character_width(self.fontMetrics()), self._height)

    @property
    def start(self) -> Histogram | None:
        """The one that is shown as a line."""
        return self._start

    @property
    def now(self) -> Histogram | None:
        """The one that is shown filled."""
        return self._now

    def set_histograms(self, start: Histogram | None, now: Histogram) -> None:
        self._start, self._now = start, now
        self.update()

    def spoken_value(self) -> str:
        parts = []
        for histogram, one, many in (
            (self._now, self.tr("now all of them {0}"), self.tr("now from {0} to {1}")),
            (self._start, self.tr("at first all of them {0}"), self.tr("at first from {0} to {1}")),
        ):
            if histogram is not None:
                low, high = histogram.edges[0], histogram.edges[-1]
                parts.append((one if low == high else many).format(short(low), short(high)))
        return ", ".join(parts) or self.tr("empty")

    def table_rows(self) -> Iterator[Row]:
        """Yield the middle of each bin, and how many values lie in it."""
        for histogram, name in ((self._now, self.tr("now")), (self._start, self.tr("at first"))):
            if histogram is not None:
                middles = (histogram.edges[:-1] + histogram.edges[1:]) / 2
                for middle, count in zip(middles.tolist(), histogram.counts.tolist(), strict=True):
                    yield self.accessibleName(), name, middle, count

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._now is None:
            return
        with QPainter(self) as painter:
            both = [self._now] if self._start is None else [self._now, self._start]
            low, high = min(h.edges[0] for h in both), max(h.edges[-1] for h in both)
            font = painter.font()
            font.setPointSizeF(font.pointSizeF() * SMALL_TYPE)
            numbers_height = QFontMetrics(font).height()
            area = QRectF(0, 0, self.width(), self.height() - numbers_height)
            palette = self.palette()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.midlight())
            painter.drawPolygon(_outline(self._now, low, high, area))
            if self._start is not None:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(palette.text(), 1))
                painter.drawPolyline(_outline(self._start, low, high, area))
            painter.setPen(palette.shadow().color())
            painter.drawLine(area.bottomLeft(), area.bottomRight())
            painter.setFont(font)
            painter.setPen(palette.dark().color())
            numbers = QRectF(0, area.bottom(), self.width(), numbers_height)
            if low == high:
                painter.drawText(numbers, Qt.AlignmentFlag.AlignHCenter, short(low))
            else:
                painter.drawText(numbers, Qt.AlignmentFlag.AlignLeft, short(low))
                painter.drawText(numbers, Qt.AlignmentFlag.AlignRight, short(high))


def _outline(histogram: Histogram, low: float, high: float, area: QRectF) -> QPolygonF:
    """Return the steps of a histogram, by the square root, which lets few values be seen beside many."""
    places = (histogram.edges - low) / (high - low) if high > low else np.full(2, 0.5)  # the middle, if all is the same
    x = area.left() + places * area.width()
    if x[0] == x[-1]:
        left = min(max(x[0] - _LEAST_WIDTH / 2, area.left()), area.right() - _LEAST_WIDTH)
        x = np.array([left, left + _LEAST_WIDTH])
    heights = np.sqrt(histogram.counts / max(int(histogram.counts.max()), 1)) * (area.height() - 2)
    points = [QPointF(float(x[0]), area.bottom())]
    for left, right, height in zip(x[:-1], x[1:], heights, strict=True):
        top = area.bottom() - float(height)
        points += [QPointF(float(left), top), QPointF(float(right), top)]
    return QPolygonF([*points, QPointF(float(x[-1]), area.bottom())])
