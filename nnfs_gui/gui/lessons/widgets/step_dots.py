"""A row of dots: how many steps a lesson has, which are done, and at which one is."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

_SIZE, _GAP = 8, 6  # pixels, at most


class StepDots(QWidget):
    """Done steps are full, the present one has a ring around it; what it says stands in words beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done: tuple[bool, ...] = ()
        self._place = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, done: Sequence[bool], place: int) -> None:
        """Show so many steps, some of them done, and the place of the present one."""
        self._done, self._place = tuple(done), place
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(len(self._done) * (_SIZE + _GAP), _SIZE + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _SIZE + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._done:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(_SIZE + _GAP, (self.width() - 6) / len(self._done))
        size = min(_SIZE, step - 2)
        accent, edge = (self.palette().color(role) for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.Shadow))
        for place, done in enumerate(self._done):
            dot = QRectF(3 + place * step, (self.height() - size) / 2, size, size)
            painter.setPen(accent if done else edge)
            painter.setBrush(accent if done else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot)
            if place == self._place:
                painter.setPen(self.palette().color(QPalette.ColorRole.Text))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(dot.adjusted(-2.5, -2.5, 2.5, 2.5))
