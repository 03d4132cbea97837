"""A label for whole sentences."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.words import unbroken

_LONG_WORD = re.compile(r"\S{30}(?=\S)")  # such as a path, which alone would be wider than its window
_MAY_BREAK = "\u200b"
_NARROW = "\N{NARROW NO-BREAK SPACE}"  # which in rich text Qt takes for a space at which a line may break


class _WrappingLabel(QLabel):
    """A label in which no line ends between a number and its unit, and which long words make no wider."""

    def __init__(self, text: str, parent: QWidget | None, *, rich: bool) -> None:
        super().__init__(parent)
        self._words = ""
        self._is_rich = rich
        self.setText(text)

    def text(self) -> str:
        """Return the words as they were given."""
        return self._words

    def setText(self, text: str) -> None:
        self._words = text
        text = unbroken(text)
        if self._is_rich:
            super().setText(text.replace(_NARROW, "\N{NO-BREAK SPACE}"))
        else:
            super().setText(_LONG_WORD.sub(rf"\g<0>{_MAY_BREAK}", text))

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Say which link the Tab key has gone to, of which Qt tells no screen reader."""
        is_inside = super().focusNextPrevChild(next_)
        if is_inside and self.hasFocus() and self.selectedText():
            announce(self, self.tr("Link: {0}").format(self.selectedText()))
        return is_inside


def make_wrapping_label(text: str = "", parent: QWidget | None = None, *, rich: bool = False) -> QLabel:
    """Return a label whose text goes on in the next line. It is shown as it is, unless it is rich: names stand in it."""
    label = _WrappingLabel(text, parent, rich=rich)
    label.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
