"""A label for whole sentences."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from nnfs_gui.gui.words import unbroken


class _WrappingLabel(QLabel):
    """A label in which no line ends between a number and its unit."""

    def __init__(self, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setText(text)

    def text(self) -> str:
        """Return the words as they were given."""
        return self._words

    def setText(self, text: str) -> None:
        self._words = text
        super().setText(unbroken(text))


def make_wrapping_label(text: str = "", parent: QWidget | None = None, *, rich: bool = False) -> QLabel:
    """Return a label whose text goes on in the next line. It is shown as it is, unless it is rich: names stand in it."""
    label = _WrappingLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
