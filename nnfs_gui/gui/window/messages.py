"""Where everything that is said in the window comes to: it stands in the status line, and what must be read in a dialog."""

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.window.close_guard import CloseGuard
from nnfs_gui.words import showable_lines


class Messages(QObject):
    """Takes the messages of the whole window, and decides where each is shown."""

    def __init__(self, window: QWidget, closing: CloseGuard) -> None:
        super().__init__(window)
        self._window = window
        self._closing = closing
        self.line = _StatusLine()
        self.line.setObjectName("statusLabel")
        self.line.setTextFormat(Qt.TextFormat.PlainText)  # what is said may hold names
        self.line.setContentsMargins(12, 2, 12, 2)

    @Slot(object)
    def take(self, message: Message) -> None:
        """Show a message; one that must be read in a dialog, unless the window is about to close and asks something itself.

        What was asked for and could not be done keeps the window open.
        """
        if message.severity is Severity.FAILURE:
            self._closing.give_up()
        text, detail = showable_lines(message.text), showable_lines(message.detail)  # they may hold names of files
        self.line.setText(text)
        announce(self.line, text)
        if message.severity is not Severity.STATUS and not self._closing.is_wanted:
            dialogs.tell(self._window, text, detail)

    def take_once_shown(self, message: Message) -> None:
        """Show a message as soon as the window is there."""
        QTimer.singleShot(0, self, lambda: self.take(message))


class _StatusLine(QLabel):
    """Asks for no more width than the window has: a sentence that is longer ends in dots."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        with QPainter(self) as painter:
            self.style().drawItemText(painter, room, int(self.alignment()), self.palette(), self.isEnabled(), text)
