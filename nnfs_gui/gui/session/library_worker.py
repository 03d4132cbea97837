"""The library for the window's own thread: what is asked of it is done in the background, one after the other."""

from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.words import failure_in_words, in_words
from nnfs_gui.storage.library.library import Library

_T = TypeVar("_T")
_Work = tuple[Callable[[Library], Any], Callable[[Any], None], Callable[[str], None]]


class LibraryWorker(QObject):
    """Keeps one thread with a library of its own, from the first question on until `shutdown`."""

    changed = Signal()  # by `change`
    run_lost = Signal(str)  # the id of a run that was looked for and is not there any more
    message = Signal(object)  # Message

    def __init__(self, path: Path | None, parent: QObject | None = None) -> None:
        """Ask the library in the file `path`; without one nothing is ever answered."""
        super().__init__(parent)
        self._path = path
        self._thread: _LibraryThread | None = None

    @property
    def has_library(self) -> bool:
        return self._path is not None

    @property
    def path(self) -> Path | None:
        """The file of the library; None without one."""
        return self._path

    @property
    def folder(self) -> Path | None:
        """Where the library lies, and what else is kept of a person's data; None without a library."""
        return None if self._path is None else self._path.parent

    def ask(
        self,
        work: Callable[[Library], _T],
        then: Callable[[_T], None],
        otherwise: Callable[[str], None] | None = None,
    ) -> None:
        """Let the library do some work, and then in this thread tell the result, or the sentence that says why not."""
        if self._path is None:
            return
        if self._thread is None:
            self._thread = _LibraryThread(self._path)
            self._thread.done.connect(self._on_done)
            self._thread.opened.connect(self._on_opened)
            self._thread.start()
        self._thread.work.put((work, then, otherwise or self._tell))

    def change(self, work: Callable[[Library], object]) -> None:
        """Let the library change something; `changed` follows."""
        self.ask(work, self._on_changed)

    def find_run(self, run_id: str, then: Callable[[bool], None] | None = None) -> None:
        """Look whether a run is still in the library; if not, `run_lost` follows. Where nobody knows, it counts as there."""

        def tell(is_there: bool) -> None:
            if not is_there:
                self.run_lost.emit(run_id)
            if then is not None:
                then(is_there)

        self.ask(lambda library: library.holds(run_id), tell, lambda _: tell(True))

    def shutdown(self) -> None:
        """Let what was asked for be done, and wait for it; nothing is told or done any more."""
        self._path = None
        if self._thread is not None:
            thread, self._thread = self._thread, None
            thread.work.put(None)
            thread.wait()

    def _tell(self, problem: str) -> None:
        self.message.emit(Message(problem))

    def _on_changed(self, _: object) -> None:
        self.changed.emit()

    @Slot(str)
    def _on_opened(self, notice: str) -> None:
        self.message.emit(Message(notice, Severity.WARNING))

    @Slot(object)
    def _on_done(self, tell: Callable[[], None]) -> None:
        if self._thread is not None:
            tell()


class _LibraryThread(QThread):
    done = Signal(object)  # what is to be called in the window's own thread
    opened = Signal(str)  # what there is to say about how the library was opened

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.work: SimpleQueue[_Work | None] = SimpleQueue()

    def run(self) -> None:
        library: Library | None = None
        while (question := self.work.get()) is not None:
            work, then, otherwise = question
            try:
                if library is None:
                    library = Library(self._path)
                    self._tell_notice(library)
                result = work(library)
            except Exception as error:  # whatever it was, the window says it and goes on
                self._tell(otherwise, failure_in_words(error))
            else:
                self._tell(then, result)
        if library is not None:
            library.close()

    def _tell_notice(self, library: Library) -> None:
        notice = library.take_notice()
        if notice is not None:
            self.opened.emit(in_words(notice))

    def _tell(self, listener: Callable[[Any], None], result: Any) -> None:
        self.done.emit(lambda: listener(result))
