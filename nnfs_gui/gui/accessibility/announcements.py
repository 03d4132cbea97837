"""What is read out by itself, without one having to go there."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

_SETTLED_MS = 500


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say this, which has to do with a widget."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class SettledWords(QTimer):
    """Announces words that change fast, as an answer does while one draws: only those that have stayed for half a second."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._words = self._said = ""
        self.setSingleShot(True)
        self.setInterval(_SETTLED_MS)
        self.timeout.connect(self._say)

    def set_words(self, words: str) -> None:
        """Announce these words in half a second, unless others have come by then; none are only remembered."""
        if words != self._words:
            self._words = words
            self.start()

    @Slot()
    def _say(self) -> None:
        if self._words == self._said:
            return
        self._said = self._words
        QAccessible.updateAccessibility(QAccessibleEvent(self._widget, QAccessible.Event.DescriptionChanged))
        if self._words:
            announce(self._widget, self._words)
