"""A line of a legend, beside the plot instead of over its data."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.steady_label import SteadyLabel
from nnfs_gui.gui.curves.widgets.lines import Line, line_pen, paint_sample

_WIDTH = 22
_HEIGHT = 14


class LegendEntry(QWidget):
    """A sample of the curve, its name, and a value; without a line only its marker and its name."""

    def __init__(self, name: str, *, symbol: str = "o", line: Line = Qt.PenStyle.SolidLine) -> None:
        super().__init__()
        has_line = line is not Qt.PenStyle.NoPen
        self._sample = _Sample(symbol, line)
        self._sample.setAccessibleName(name)
        self._value = SteadyLabel("99.99 %" if has_line else "")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._sample)
        label = QLabel(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(label)
        layout.addWidget(self._value, 1, Qt.AlignmentFlag.AlignLeft)

    def set_colour(self, colour: str) -> None:
        self._sample.colour = QColor(colour)
        self._sample.update()

    def set_value(self, text: str) -> None:
        self._value.setText(text)


class _Sample(Painted, QWidget):
    def __init__(self, symbol: str, line: Line) -> None:
        super().__init__()
        self.colour = QColor(Qt.GlobalColor.gray)
        self._symbol = symbol
        self._line = line
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_HEIGHT if self._line is Qt.PenStyle.NoPen else _WIDTH, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def spoken_value(self) -> str:
        return self.tr("a piece of its line")

    def paintEvent(self, event: QPaintEvent) -> None:
        middle = QPointF(self.width() / 2, self.height() / 2)
        with QPainter(self) as painter:
            paint_sample(painter, middle, self.width(), line_pen(self.colour, self._line, 1.5), self._symbol)
