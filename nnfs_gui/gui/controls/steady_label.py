"""A label for a text that changes all the time."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel


class SteadyLabel(QLabel):
    """Keeps its size until a text needs more, so that nothing jumps.

    Its size is fixed in between: Qt lays out the whole window again at each new text of a label whose size may change.
    """

    def __init__(self, sample: str = "") -> None:
        """Make a label that is from the start as large as the sample needs, in whichever font it gets."""
        super().__init__()
        self._sample = sample
        self._reserve()

    def setText(self, text: str) -> None:
        if text == self.text():
            return
        super().setText(text)
        wanted, least = self.sizeHint(), self.minimumSize()
        if wanted.width() > least.width() or wanted.height() > least.height():
            self.setFixedSize(wanted.expandedTo(least))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._reserve()

    def _reserve(self) -> None:
        metrics, wanted = self.fontMetrics(), self.sizeHint()
        self.setFixedSize(
            max(metrics.horizontalAdvance(self._sample), wanted.width()), max(metrics.height(), wanted.height())
        )
