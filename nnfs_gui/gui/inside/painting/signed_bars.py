"""A few signed numbers as bars to the left and the right of a line, each with its name."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.plots import Row
from nnfs_gui.gui.inside.painting.colour_maps import GAP, diverging_table
from nnfs_gui.gui.inside.painting.numbers import fixed, short
from nnfs_gui.gui.look.text_size import character_width

_GAP = 1  # pixels between two rows


class SignedBars(Painted, QWidget):
    """A row for each number: its name, a bar, and the number."""

    spoken_role = QAccessible.Role.Chart

    def __init__(self, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._bars: tuple[tuple[str, float], ...] = ()
        self._limit = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(26 * character_width(self.fontMetrics()), len(self._bars) * self._row)

    @property
    def _row(self) -> int:
        return self.fontMetrics().height() + _GAP

    def set_bars(self, bars: Sequence[tuple[str, float]], limit: float) -> None:
        """Show these names and numbers; a bar of the size limit fills its side."""
        before, self._limit = len(self._bars), limit
        self._bars = tuple(bars)[: self._rows]
        if len(self._bars) != before:
            self.updateGeometry()
        self.update()

    def spoken_value(self) -> str:
        return ", ".join(f"{name}: {short(value)}" for name, value in self._bars)

    def table_rows(self) -> Iterator[Row]:
        """Yield every number, with its place from the top."""
        for place, (name, value) in enumerate(self._bars):
            yield self.accessibleName(), name, place, value

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            palette, metrics = self.palette(), self.fontMetrics()
            table = diverging_table(palette)
            names = max((metrics.horizontalAdvance(name) for name, _ in self._bars), default=0) + 8
            numbers = metrics.horizontalAdvance("−0.000 ")
            half = (self.width() - names - numbers) / 2
            for place, (name, value) in enumerate(self._bars):
                row = QRectF(0, place * self._row, self.width(), self._row)
                painter.setPen(palette.text().color())
                painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, name)
                painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, fixed(value, 3))
                length = half * min(abs(value) / self._limit, 1) if self._limit > 0 else 0
                left = names + half - (length if value < 0 else 0)
                painter.fillRect(
                    QRectF(left, row.top() + 3, length, self._row - 6), QColor(table[0 if value < 0 else GAP - 1])
                )
            if self._bars:
                painter.fillRect(QRectF(names + half - 0.5, 0, 1, len(self._bars) * self._row), palette.shadow())
