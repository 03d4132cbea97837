"""What is said to whoever sits at the window: in the status line, and what must be read in a dialog as well."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QWidget

from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.window.close_guard import CloseGuard


class Messages(QObject):
    """Takes the sentences of the whole window."""

    def __init__(self, window: QWidget, closing: CloseGuard) -> None:
        super().__init__(window)
        self._window = window
        self._closing = closing
        self.line = QLabel()  # the status line
        self.line.setObjectName("statusLabel")
        self.line.setTextFormat(Qt.TextFormat.PlainText)  # what is said may hold names
        self.line.setContentsMargins(12, 2, 12, 2)

    @Slot(str)
    def say(self, text: str) -> None:
        """Say what need not be read at once."""
        self.line.setText(text)

    @Slot(str, str)
    def tell(self, text: str, detail: str = "") -> None:
        """Say what must be read, unless the window is about to close and has a question of its own."""
        self.say(text)
        if not self._closing.is_wanted:
            dialogs.tell(self._window, text, detail)

    @Slot(str)
    def tell_failure(self, text: str) -> None:
        """Say what could not be done, which keeps the window open."""
        self._closing.give_up()
        self.tell(text)

    def warn(self, text: str) -> None:
        """Say what must be read once the window is there."""
        QTimer.singleShot(0, lambda: dialogs.tell(self._window, text))
