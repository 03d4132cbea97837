"""Takes a bundle, or the library of somebody else, into the person's own library, after it was looked at."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.long_work import LongWork
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.files.widgets.bundle_preview import BundlePreview
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.words import in_words
from nnfs_gui.storage.bundle.contents import Contents, contents_steps, room_for_unpacking
from nnfs_gui.storage.bundle.manifest import SUFFIX
from nnfs_gui.storage.bundle.merge import Merged, merge_steps
from nnfs_gui.storage.bundle.step import Step
from nnfs_gui.storage.library.library import Library


class BundleImport(QObject):
    """Shows what is in a file, and merges it if the person wants that; both in the background."""

    message = Signal(object)  # Message
    file_chosen = Signal(str)
    lessons_found = Signal(str)  # what somebody remembers of the lessons, to be taken in

    def __init__(self, window: QWidget, worker: LibraryWorker) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._room = contextlib.ExitStack()  # with the folder that a bundle is unpacked into
        self._work = LongWork(window)
        self._work.failed.connect(self._on_failed)
        self._work.cancelled.connect(self._on_cancelled)

    @Slot()
    def choose(self) -> None:
        """Let a bundle or a library be chosen."""
        pattern = self.tr("Bundles and libraries ({0})").format(f"*{SUFFIX} *.sqlite3")
        dialogs.choose_file(self._window, self.tr("Open a bundle or a library"), pattern, self.file_chosen.emit)

    def open(self, path: Path) -> None:
        """Look into a bundle or a library."""
        library = self._worker.path
        if library is None:
            words = self.tr("Nothing can be taken in, because your library could not be opened.")
            self.message.emit(Message(words, Severity.FAILURE))
            return
        if self._work.is_busy or self._window.findChild(BundlePreview) is not None:
            self.message.emit(Message(self.tr("First take in or cancel what is open.")))
            return
        self._room.close()
        folder = self._room.enter_context(room_for_unpacking())
        self._work.start(self.tr("Reading {0} …").format(path.name), _look_steps(path, folder, library), self._on_looked)

    def shutdown(self) -> None:
        """End what is being done; runs that were taken in already stay."""
        self._work.shutdown()
        self._room.close()

    def _on_looked(self, contents: Contents) -> None:
        dialog = BundlePreview(contents, self._window)
        dialog.accepted_with.connect(lambda drawings, lessons: self._take(contents, drawings=drawings, lessons=lessons))
        dialog.rejected.connect(self._on_rejected)
        dialog.open()

    def _take(self, contents: Contents, *, drawings: bool, lessons: bool) -> None:
        library = self._worker.path
        if library is None:
            return
        title = self.tr("Taking in {0} …").format(contents.path.name)
        steps = _merge_steps(contents.library, library, drawings=drawings)
        told = contents.bundle.lessons if lessons and contents.bundle is not None else ""
        self._work.start(title, steps, lambda merged: self._on_merged(merged, told))

    def _on_merged(self, merged: Merged, lessons: str) -> None:
        self._room.close()
        self._worker.changed.emit()
        if lessons:
            self.lessons_found.emit(lessons)
        said = [
            (merged.new, self.tr("%Ln run(s) were taken in.", "", merged.new)),
            (merged.longer, self.tr("%Ln run(s) have more epochs now.", "", merged.longer)),
            (merged.copies, self.tr("%Ln run(s) went on otherwise, and are runs of their own.", "", merged.copies)),
            (merged.there, self.tr("%Ln run(s) were here already.", "", merged.there)),
            (merged.busy, self.tr("%Ln run(s) are being trained here, and were left out.", "", merged.busy)),
            (merged.experiments, self.tr("%Ln experiment(s) were taken in.", "", merged.experiments)),
            (merged.drawings, self.tr("%Ln drawing(s) were taken in.", "", merged.drawings)),
            (merged.files, self.tr("%Ln data set(s) that runs learnt from were taken in.", "", merged.files)),
        ]
        words = [text for count, text in said if count] or [self.tr("There was nothing to take in.")]
        if merged.new or merged.copies:
            words.append(self.tr("The view Runs has them."))
        words += map(in_words, merged.left_out)
        self.message.emit(Message(" ".join(words), Severity.WARNING if merged.left_out else Severity.STATUS))

    @Slot()
    def _on_rejected(self) -> None:
        self._room.close()
        self.message.emit(Message(self.tr("Nothing was taken in.")))

    @Slot()
    def _on_cancelled(self) -> None:
        self._worker.changed.emit()
        words = self.tr("Cancelled. What was taken in up to here stays; to open the file again takes the rest.")
        self.message.emit(Message(words))

    @Slot(str)
    def _on_failed(self, problem: str) -> None:
        self._room.close()
        self._worker.changed.emit()
        self.message.emit(Message(problem, Severity.FAILURE))


def _look_steps(path: Path, folder: Path, library: Path) -> Iterator[Step | Contents]:
    with Library(library) as target:
        yield from contents_steps(path, folder, target)


def _merge_steps(source: Path, library: Path, *, drawings: bool) -> Iterator[Step | Merged]:
    with Library(source, only_reads=True) as opened, Library(library) as target:
        yield from merge_steps(opened, target, drawings=drawings)
