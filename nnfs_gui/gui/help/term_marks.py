"""Words that are explained by a click have a dotted line under them, as in a dictionary."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLabel, QStyle

_DOT, _GAP = 1.0, 2.0  # widths of the line


class TermMarks(QObject):
    """Paints the lines over labels, which stay as large as they are and know nothing of it."""

    def __init__(self, is_term: Callable[[QLabel], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._is_term = is_term

    def add(self, label: QLabel) -> None:
        """Mark a label as long as what it says is a term."""
        label.setCursor(Qt.CursorShape.WhatsThisCursor)
        label.installEventFilter(self)
        label.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QLabel):
            return False
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            watched.update()
        if event.type() != QEvent.Type.Paint or not self._is_term(watched):
            return False
        watched.event(event)  # the words themselves first
        with QPainter(watched) as painter:
            _paint_line(painter, watched)
        return True


def _paint_line(painter: QPainter, label: QLabel) -> None:
    """Paint the line below the words; it is whole while the pointer is on them."""
    words = _place_of_words(label)
    width = max(1.0, round(label.fontMetrics().lineWidth()))
    pen = QPen(label.palette().dark().color(), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if not label.underMouse():
        pen.setDashPattern([_DOT, _GAP])
    painter.setPen(pen)
    y = words.bottom() + 1 - width / 2
    painter.drawLine(QPointF(words.left(), y), QPointF(words.right() + 1, y))


def _place_of_words(label: QLabel) -> QRect:
    alignment = QStyle.visualAlignment(label.layoutDirection(), label.alignment())
    room, flags = label.contentsRect(), int(alignment)
    if label.wordWrap():
        flags |= int(Qt.TextFlag.TextWordWrap)
    return label.style().itemTextRect(label.fontMetrics(), room, flags, label.isEnabled(), label.text()) & room
