"""Writes what a learner did as a page that can be printed."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.actions import make_action
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.lessons.lessons_controller import LessonsController
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.words import in_words
from nnfs_gui.languages import spoken
from nnfs_gui.lessons.learnt import Speaker, gather
from nnfs_gui.pages.html import Wording
from nnfs_gui.pages.learner_page import write_summary
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.whole_file import replace_file

_SUFFIX = ".html"


class SummaryExport(QObject):
    """An action that saves the page, with runs and drawings from the library, and opens it in the browser."""

    message = Signal(object)  # Message

    def __init__(self, window: QWidget, lessons: LessonsController, worker: LibraryWorker) -> None:
        super().__init__(lessons)
        self._window = window
        self._lessons = lessons
        self._worker = worker
        tip = self.tr("Save what you did as a page to print or hand in: steps, predictions with scores, runs and drawings.")
        self.action = make_action(self, "summaryAction", self.tr("Summary of what you did…"), tip)
        self.action.triggered.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        pattern = self.tr("Pages (*{0})").format(_SUFFIX)
        dialogs.choose_new_file(self._window, self.tr("Save the summary"), [pattern], self.tr("what I learnt"), self.save)

    @Slot(str)
    def save(self, path: str) -> None:
        """Gather and write the page in the background, and open it when it is there."""
        locale = QLocale()
        progress, lessons = self._lessons.store.progress, self._lessons.shelf.lessons
        speaker = Speaker(in_words, lambda moment: _date(locale, moment))
        wording = Wording(in_words, spoken())

        def write(library: Library | None) -> None:
            summary = gather(library, progress, lessons, speaker)
            replace_file(Path(path), write_summary(summary, wording).encode())

        if self._worker.has_library:
            self._worker.ask(write, lambda _: self._on_written(path), self._on_failed)
            return
        try:
            write(None)
        except OSError as error:
            self._on_failed(str(error))
        else:
            self._on_written(path)

    def _on_written(self, path: str) -> None:
        self.message.emit(Message(self.tr("Saved {0}.").format(path)))
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def _on_failed(self, problem: str) -> None:
        words = self.tr("The summary could not be written. {0}").format(problem)
        self.message.emit(Message(words, Severity.FAILURE))


def _date(locale: QLocale, moment: datetime) -> str:
    return locale.toString(QDateTime.fromSecsSinceEpoch(round(moment.timestamp())).date(), QLocale.FormatType.LongFormat)
