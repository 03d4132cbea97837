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
    keep_progress,
    merge_changes,
    merge_progress,
    parse_progress,
    read_progress,
)

_Written = tuple[Progress, Progress]  # what was to be written, and what was: others may have written too


class ProgressStore(QObject):
    """The present progress, which is written whenever it is another one."""

    message = Signal(object)  # Message
    taken = Signal()  # what somebody else remembers, or another window

    def __init__(self, folder: Path | None, parent: QObject) -> None:
        """Remember in a file in this folder; without one, only while the program runs."""
        super().__init__(parent)
        self._path = None if folder is None else folder / FILE
        self._before = self.progress = Progress()  # as the file and what is remembered here were last the same
        self._notice = ""
        self._task = LatestOnlyTask(self)
        self._task.succeeded.connect(self._on_written)
        self._task.failed.connect(self._on_failed)
        if self._path is not None:
            self.progress, notice = read_progress(self._path)
            self._before, self._notice = self.progress, "" if notice is None else in_words(notice)

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
        if not self._task.is_busy:
            self._write()

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
        if self._path is not None and self._before != self.progress:
            try:
                keep_progress(self._path, self._before, self.progress)
            except ProgressError:
                return  # it was said before, or the window is gone

    def _write(self) -> None:
        if self._path is not None:
            self._task.ask(_steps(self._path, self._before, self.progress))

    @Slot(object)
    def _on_written(self, written: _Written) -> None:
        """Go on from what is remembered now, which may hold what another window wrote."""
        asked, kept = written
        self.progress, self._before = merge_changes(asked, self.progress, kept), kept
        if kept != asked:
            self.taken.emit()
        if self.progress != kept:
            self._write()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.message.emit(Message(failure_in_words(error), Severity.FAILURE))


def _steps(path: Path, before: Progress, progress: Progress) -> Iterator[_Written]:
    yield progress, keep_progress(path, before, progress)
