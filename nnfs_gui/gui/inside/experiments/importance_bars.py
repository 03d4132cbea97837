"""How much each setting matters, as bars with their intervals."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.look.theme import theme_of
from nnfs_gui.gui.words import in_figures
from nnfs_gui.inspection.experiments.importance import Importance

_GAP = 12  # pixels between two rows, and beside what is written
_WHISKER = 4  # pixels, half the end of an interval
_MOST_OF_NAME = 0.35  # of the width


class ImportanceBars(Painted, QWidget):
    """A row for each setting, the most important first: its name, a bar with its interval, and the share in percent.

    What may be chance is only an outline.
    """

    spoken_role = QAccessible.Role.Chart

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._bars: list[tuple[str, Importance]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bars(self, bars: Sequence[tuple[str, Importance]]) -> None:
        """Show these settings."""
        self._bars = sorted(bars, key=lambda bar: -bar[1].share)
        self.updateGeometry()
        self.update()

    @property
    def bars(self) -> tuple[tuple[str, Importance], ...]:
        """What is shown, from the top."""
        return tuple(self._bars)

    def sizeHint(self) -> QSize:
        return QSize(40 * character_width(self.fontMetrics()), max(len(self._bars), 1) * self._row)

    def minimumSizeHint(self) -> QSize:
        return QSize(30 * character_width(self.fontMetrics()), self.sizeHint().height())

    @property
    def _row(self) -> int:
        return self.fontMetrics().height() + _GAP

    def spoken_value(self) -> str:
        sure = self.tr("{0}: {1}")
        chance = self.tr("{0}: {1}, which may be chance")
        return "; ".join((sure if one.is_sure else chance).format(name, self._words(one)) for name, one in self._bars)

    def _words(self, one: Importance) -> str:
        low, high = (in_figures(100 * max(end, 0), ".0f") for end in (one.low, one.high))
        return self.tr("{0} % ({1}–{2})").format(in_figures(100 * max(one.share, 0), ".0f"), low, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self.draw_all(painter)

    def draw_all(self, painter: QPainter) -> None:
        """Paint everything, as large as it stands here."""
        painter.setFont(self.font())
        theme, metrics = theme_of(self.palette()), self.fontMetrics()
        names = min(
            max((metrics.horizontalAdvance(name) for name, _ in self._bars), default=0), self.width() * _MOST_OF_NAME
        )
        numbers = max((metrics.horizontalAdvance(self._words(one)) for _, one in self._bars), default=0)
        left = names + _GAP
        room = max(self.width() - left - numbers - _GAP, 1)
        for place, (name, one) in enumerate(self._bars):
            row = QRectF(0, place * self._row, self.width(), self._row)
            middle = row.center().y()
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(names))
            painter.setPen(QColor(theme.text))
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, shown)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._words(one))
            share, low, high = (left + room * min(max(value, 0), 1) for value in (one.share, one.low, one.high))
            bar = QRectF(left, row.top() + _GAP / 2, max(share - left, 1), self._row - _GAP)
            painter.fillRect(QRectF(left, bar.top(), room, bar.height()), QColor(theme.grid))
            if one.is_sure:
                painter.fillRect(bar, QColor(theme.run1))
            else:
                painter.setPen(QPen(QColor(theme.run1), 1))
                painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setPen(QPen(QColor(theme.text), 1.5))
            painter.drawLine(QPointF(low, middle), QPointF(high, middle))
            for end in (low, high):
                painter.drawLine(QPointF(end, middle - _WHISKER), QPointF(end, middle + _WHISKER))
