"""What an empty list says in its own place: what will be there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView

_MARGIN = 12  # pixels


def paint_empty_place(view: QAbstractItemView, words: str) -> None:
    """Paint words into the middle of a list or a table, as the end of its paint event."""
    painter = QPainter(view.viewport())
    painter.setPen(view.palette().placeholderText().color())
    place = view.viewport().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
