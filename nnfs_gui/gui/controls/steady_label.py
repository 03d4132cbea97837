"""A label for a text that changes all the time."""

from PySide6.QtWidgets import QLabel


class SteadyLabel(QLabel):
    """Keeps its size until a text needs more, so that nothing jumps.

    Its size is fixed in between: Qt lays out the whole window again at each new text of a label whose size may change.
    """

    def setText(self, text: str) -> None:
        if text == self.text():
            return
        super().setText(text)
        wanted, least = self.sizeHint(), self.minimumSize()
        if wanted.width() > least.width() or wanted.height() != least.height() or self.maximumSize() != least:
            self.setFixedSize(max(wanted.width(), least.width()), wanted.height())
