"""A field with its name above it."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class Labelled(QWidget):
    """Both together."""


def labelled(field: QWidget, text: str, role: str = "") -> QWidget:
    """Return the field with its name above it; the name has the field's tool-tip and is read out for it."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setBuddy(field)
    label.setToolTip(field.toolTip())
    field.setAccessibleName(text)
    pair = Labelled()
    layout = QVBoxLayout(pair)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4 if role else 2)
    layout.addWidget(label)
    layout.addWidget(field)
    return pair
