"""Whether a network's confidences are what they say: of what it answers with 90 %, nine of ten should be right."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.plots import Row
from nnfs_gui.gui.inside.painting.numbers import SMALL_TYPE, fixed
from nnfs_gui.gui.look.focus_mark import FOCUS_ROOM, paint_focus, paint_frame
from nnfs_gui.gui.look.paper import shows_focus
from nnfs_gui.gui.look.theme import theme_of
from nnfs_gui.gui.words import in_figures
from nnfs_gui.recognition.calibration import BINS, Reliability
from nnfs_gui.training.evaluation import wilson_interval

_GAP = 4  # pixels
_TICKS = (0, 50, 100)  # percent
_WIDEST_COUNT = "10,000"


class ReliabilityDiagram(Painted, QWidget):
    """A bar for each bin of confidences, as high as the share of its answers that is right; where it ought to end, a line.

    Under each bar stands how many answers it is of.
    """

    spoken_role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bins: Reliability | None = None
        self._place: int | None = None  # of the bin that was gone to
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Reliability diagram"))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(BINS * (round(SMALL_TYPE * metrics.height()) + 2) + self._left + self._left // 2, 15 * metrics.height())

    def set_bins(self, bins: Reliability | None) -> None:
        """Show these answers, or none."""
        self._bins = bins
        self.update()

    @property
    def bins(self) -> Reliability | None:
        """What is shown."""
        return self._bins

    def table_rows(self) -> Iterator[Row]:
        """Yield for each bin how many answers it has, how sure they are in the mean, and which share of them is right."""
        bins = self._bins
        if bins is not None:
            for sure, right, count in zip(bins.confidence.tolist(), bins.right.tolist(), bins.counts.tolist(), strict=True):
                if count:
                    yield self.accessibleName(), count, sure / count, right / count

    def spoken_value(self) -> str:
        if self._bins is None:
            return self.tr("empty")
        if self._place is not None:
            return self.words_of(self._place)
        return self.tr("expected calibration error {0} %").format(fixed(100 * self._bins.error, 2))

    def words_of(self, place: int) -> str:
        """Return all that there is to say of a bin."""
        if self._bins is None:
            return ""
        low, high = (fixed(100 * edge / BINS, 0) for edge in (place, place + 1))
        count, right = int(self._bins.counts[place]), int(self._bins.right[place])
        if not count:
            return self.tr("confidence {0} – {1} %: no answers").format(low, high)
        interval = (fixed(100 * end, 1) for end in wilson_interval(right, count))
        words = self.tr("confidence {0} – {1} %, on average {2} %: {3} answers, {4} % right (95 % interval {5} – {6} %)")
        mean = fixed(100 * self._bins.confidence[place] / count, 1)
        return words.format(low, high, mean, in_figures(count), fixed(100 * right / count, 1), *interval)

    def bar(self, place: int) -> QRectF:
        """Return where a bin stands, from the bottom to the top."""
        area = self._area
        width = area.width() / BINS
        return QRectF(area.left() + place * width, area.top(), width, area.height())

    # --- inside -------------------------------------------------------------------------------------------------------

    @property
    def _left(self) -> int:
        """The room for the numbers of the upright axis, and its title, in pixels."""
        return self.fontMetrics().horizontalAdvance("100") + self.fontMetrics().height() + 2 * _GAP + FOCUS_ROOM

    @property
    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(SMALL_TYPE * font.pointSizeF())
        return font

    @property
    def _area(self) -> QRectF:
        line = self.fontMetrics().height()
        counts = QFontMetricsF(self._small).horizontalAdvance(_WIDEST_COUNT) + _GAP
        below = counts + 2 * line + FOCUS_ROOM
        right = self.fontMetrics().horizontalAdvance("100") / 2 + FOCUS_ROOM
        return QRectF(self._left, line / 2 + FOCUS_ROOM, self.width() - self._left - right, self.height() - line / 2 - below)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint_axes(painter)
            if self._bins is not None:
                for place in range(BINS):
                    if self._bins.counts[place]:
                        self._paint_bin(painter, place, self._bins)
                if self._place is not None and shows_focus(self):
                    paint_frame(painter, self.bar(self._place), self.palette())
            paint_focus(painter, self)

    def _paint_axes(self, painter: QPainter) -> None:
        theme, area, metrics = theme_of(self.palette()), self._area, self.fontMetrics()
        line = metrics.height()
        counts = QFontMetricsF(self._small).horizontalAdvance(_WIDEST_COUNT) + _GAP
        for percent in _TICKS:
            y, x = area.bottom() - percent / 100 * area.height(), area.left() + percent / 100 * area.width()
            painter.setPen(QColor(theme.grid))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(theme.quiet))
            beside = QRectF(0, y - line / 2, area.left() - _GAP, line)
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(percent))
            width = metrics.horizontalAdvance("100")
            below = QRectF(x - width / 2, area.bottom() + counts, width, line)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(percent))
        title = QRectF(area.left(), area.bottom() + counts + line, area.width(), line)
        painter.drawText(title, Qt.AlignmentFlag.AlignCenter, self.tr("confidence (%), and how many answers"))
        painter.save()
        painter.translate(FOCUS_ROOM, area.bottom())
        painter.rotate(-90)
        painter.drawText(QRectF(0, 0, area.height(), line), Qt.AlignmentFlag.AlignCenter, self.tr("right (%)"))
        painter.restore()
        painter.setPen(QPen(QColor(theme.edge), 1, Qt.PenStyle.DashLine))
        painter.drawLine(area.bottomLeft(), area.topRight())
        painter.setPen(QColor(theme.edge))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _paint_bin(self, painter: QPainter, place: int, bins: Reliability) -> None:
        """Paint the share that is right as a bar with its interval, and the mean confidence, where it ought to end."""
        theme, whole = theme_of(self.palette()), self.bar(place)
        count, right = int(bins.counts[place]), int(bins.right[place])

        def height(share: float) -> float:
            return whole.bottom() - share * whole.height()

        bar = QRectF(QPointF(whole.left() + 1, height(right / count)), QPointF(whole.right() - 1, whole.bottom()))
        painter.fillRect(bar, QColor(theme.validation))
        middle = whole.center().x()
        low, high = wilson_interval(right, count)
        painter.setPen(QPen(QColor(theme.text), 1))
        painter.drawLine(QPointF(middle, height(low)), QPointF(middle, height(high)))
        painter.setPen(QPen(QColor(theme.text), 2))
        wanted = height(bins.confidence[place] / count)
        painter.drawLine(QPointF(whole.left() + 1, wanted), QPointF(whole.right() - 1, wanted))
        painter.save()
        painter.setFont(self._small)
        painter.setPen(QColor(theme.text))
        length, line = QFontMetricsF(self._small).horizontalAdvance(_WIDEST_COUNT), QFontMetricsF(self._small).height()
        painter.translate(middle - line / 2, whole.bottom() + _GAP / 2 + length)
        painter.rotate(-90)
        beside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, length, line), beside, in_figures(count))
        painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = -1 if self._place is None else self._place
        places = {
            Qt.Key.Key_Left: max(here - 1, 0),
            Qt.Key.Key_Right: min(here + 1, BINS - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: BINS - 1,
        }
        key = Qt.Key(event.key())
        if key not in places or self._bins is None:
            super().keyPressEvent(event)
            return
        self._go(places[key])
        announce(self, self.words_of(places[key]))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(self._place_at(event.position()))

    def _go(self, place: int | None) -> None:
        self._place = place
        self.update()

    def _place_at(self, at: QPointF) -> int | None:
        return next((place for place in range(BINS) if self.bar(place).contains(at)), None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            place = self._place_at(QPointF(event.pos()))
            words = self.toolTip() if place is None or self._bins is None else self.words_of(place)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
