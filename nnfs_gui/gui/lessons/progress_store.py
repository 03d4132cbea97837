"""Keeps what is remembered of lessons in its file, in the background: writing waits for the disk."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.words import failure_in_words, in_words
from nnfs_gui.lessons.progress import (
    FILE,
    Progress,
    ProgressError,
    merge_progress,
    parse_progress,
    read_progress,
    write_progress,
)


class ProgressStore(QObject):
    """The present progress, which is written whenever it is another one."""

    message = Signal(object)  # Message
    taken = Signal()  # what somebody else remembers

    def __init__(self, folder: Path | None, parent: QObject) -> None:
        """Remember in a file in this folder; without one, only while the program runs."""
        super().__init__(parent)
        self._path = None if folder is None else folder / FILE
        self._written = self.progress = Progress()
        self._notice = ""
        self._task = LatestOnlyTask(self)
        self._task.failed.connect(self._on_failed)
        if self._path is not None:
            self.progress, notice = read_progress(self._path)
            self._written, self._notice = self.progress, "" if notice is None else in_words(notice)

    def tell_notice(self) -> None:
        """Say once what there is to say about the file."""
        if self._notice:
            self.message.emit(Message(self._notice, Severity.WARNING))
            self._notice = ""

    def put(self, progress: Progress) -> None:
        """Remember this from now on."""
        if progress == self.progress:
            return
        self.progress = progress
        if self._path is not None:
            self._task.ask(self._steps(self._path, progress))

    @Slot(str)
    def take(self, lessons: str) -> None:
        """Remember also what somebody else's file of lessons says, or what one's own elsewhere does; `taken` follows."""
        try:
            self.put(merge_progress(self.progress, parse_progress(lessons)))
        except (ProgressError, ValueError, RecursionError) as error:
            self._on_failed(error)
            return
        self.taken.emit()

    def shutdown(self) -> None:
        """Write what is not written yet."""
        self._task.shutdown()
        if self._path is not None and self._written != self.progress:
            try:
                write_progress(self._path, self.progress)
            except ProgressError:
                return  # it was said before, or the window is gone

    def _steps(self, path: Path, progress: Progress) -> Iterator[None]:
        write_progress(path, progress)
        self._written = progress
        yield None

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.message.emit(Message(failure_in_words(error), Severity.FAILURE))
