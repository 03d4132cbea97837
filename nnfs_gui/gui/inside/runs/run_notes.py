"""The notes on a run, which are kept as they are typed."""

from PySide6.QtCore import QEvent, QRect, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.words import in_words
from nnfs_gui.storage.library.run_record import Run

_AROUND = 16  # pixels, above and below the words
_MOST_ROOM = 1000  # pixels, in which words are laid out
_KEPT_AFTER_MS = 600  # after the last letter


class RunNotes(QPlainTextEdit):
    """A field for the notes on one run; it tells what was typed, and follows what is written elsewhere."""

    noted = Signal(str, str)  # the id of a run, and its new notes

    def __init__(self) -> None:
        super().__init__()
        self._run: Run | None = None
        self.setTabChangesFocus(True)
        self.setObjectName("runNotes")
        self.setAccessibleName(self.tr("Notes"))
        self.setToolTip(self.tr("Your notes about the run that is chosen. They are kept as you type."))
        self.document().setDocumentMargin(0)
        self._without_run = self.tr("Choose a row (a tick only compares): notes on its run go here.")
        self._soon = make_single_shot(self, _KEPT_AFTER_MS)
        self._soon.timeout.connect(self._tell)
        self.textChanged.connect(self._soon.start)

    def follow(self, run: Run | None) -> None:
        """Show the notes on this run, as they stand now; without one, what would stand here."""
        if run is None or self._run is None or run.id != self._run.id:
            self._show(run)
        elif run.notes != self._run.notes and not self._soon.isActive():  # written elsewhere, or what was typed here
            if run.notes == self.toPlainText():
                self._run = run
            else:
                self._show(run)

    def keep(self) -> None:
        """Tell at once what was typed last."""
        if self._soon.isActive():
            self._tell()

    @Slot()
    def _tell(self) -> None:
        self._soon.stop()
        if self._run is not None:
            self.noted.emit(self._run.id, self.toPlainText())

    def _show(self, run: Run | None) -> None:
        self.keep()
        self._run = run
        with QSignalBlocker(self):
            self.setPlainText("" if run is None else run.notes)
        self.setEnabled(run is not None)
        one = self.tr("Notes on {0}")
        self.setPlaceholderText(self._without_run if run is None else one.format(in_words(run.title)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._follow_room()

    def _follow_room(self) -> None:
        """Be as high as what stands here without a run, whether there is one or not; more notes can be scrolled to."""
        room = QRect(0, 0, self.viewport().width() - 2, _MOST_ROOM)  # a pixel at either side is the style's
        words = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self._without_run)
        self.setFixedHeight(words.height() + _AROUND)

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)
