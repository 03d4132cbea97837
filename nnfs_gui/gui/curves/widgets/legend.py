"""A line of a legend, beside the plot instead of over its data."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.shortened import ShortenedLabel
from nnfs_gui.gui.controls.steady_label import SteadyLabel
from nnfs_gui.gui.curves.widgets.lines import Line, line_pen, paint_sample

_WIDTH = 22
_HEIGHT = 14
_LINE_WIDTH = 1


class LegendEntry(Painted, QWidget):
    """A sample of the curve, its name, and a value; without a line only its marker and its name.

    A screen reader hears the name and the value as one thing, and nothing of the sample.
    """

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, name: str, *, symbol: str = "o", line: Line = Qt.PenStyle.SolidLine, widest: str = "99.99 %") -> None:
        """Make an entry with room for a value as wide as `widest`, so that nothing moves for whatever value it gets."""
        super().__init__()
        has_line = line is not Qt.PenStyle.NoPen
        self.setAccessibleName(name)
        self._sample = _Sample(symbol, line)
        self._value = SteadyLabel(widest if has_line else "")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._sample)
        layout.addWidget(ShortenedLabel(name))
        layout.addWidget(self._value, 1, Qt.AlignmentFlag.AlignLeft)

    def set_colour(self, colour: str) -> None:
        self._sample.colour = QColor(colour)
        self._sample.update()

    def set_value(self, text: str) -> None:
        self._value.setText(text)

    def spoken_value(self) -> str:
        return " ".join(filter(None, (self.accessibleName(), self._value.text())))


class _Sample(QWidget):
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

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self.draw_all(painter)

    def draw_all(self, painter: QPainter) -> None:
        middle = QPointF(self.width() / 2, self.height() / 2)
        paint_sample(painter, middle, self.width(), line_pen(self.colour, self._line, _LINE_WIDTH), self._symbol)
