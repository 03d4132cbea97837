"""A label for whole sentences."""

from PySide6.QtWidgets import QLabel, QWidget


def make_wrapping_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label whose text goes on in the next line."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    return label
