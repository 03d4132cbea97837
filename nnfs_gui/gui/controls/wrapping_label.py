"""A label for whole sentences."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def make_wrapping_label(text: str = "", parent: QWidget | None = None, *, rich: bool = False) -> QLabel:
    """Return a label whose text goes on in the next line. It is shown as it is, unless it is rich: names stand in it."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
