"""A person's drawings, which the library keeps: changed here at once, and there as soon as it takes that."""

import contextlib
import dataclasses
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.ink.framing import Image
from nnfs_gui.ink.strokes import Stroke
from nnfs_gui.storage.library.drawing_table import DrawingTable, MissingDrawingError, TaughtDrawing
from nnfs_gui.storage.library.library import Library

_AGAIN_MS = 5000  # after which the library is asked again to take what it did not take


class KeptDrawings(QObject):
    """The drawings, the oldest first. Nothing here waits for the library, and nothing is lost while it is busy."""

    changed = Signal()  # here
    found = Signal()  # the library had others than are here, such as when it is first read; `changed` came before
    message = Signal(object)  # Message

    def __init__(self, worker: LibraryWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self.drawings: list[TaughtDrawing] = []
        self._removed: list[TaughtDrawing] = []  # by the last removal
        self._unwritten: list[Callable[[DrawingTable], None]] = []  # what the library has not done yet
        self._is_asking = False
        self._has_failed = False  # to write the first of these
        self._again = make_single_shot(self, _AGAIN_MS)
        self._again.timeout.connect(self._write)
        worker.changed.connect(self._write)  # drawings of somebody else may have been taken into it
        self._write()

    @property
    def can_undo(self) -> bool:
        """Whether drawings were removed that can be brought back."""
        return bool(self._removed)

    @property
    def is_written(self) -> bool:
        """Whether the library has the drawings as they are here."""
        return not self._unwritten

    def add(self, pairs: Sequence[tuple[Sequence[Stroke], str]]) -> list[TaughtDrawing]:
        """Keep drawings with their labels, and return them; none where there is no library."""
        now, key = datetime.now(UTC), self._next_key()
        return self._keep(
            [
                TaughtDrawing(key + place, label, tuple(np.array(stroke, np.float64) for stroke in strokes), now)
                for place, (strokes, label) in enumerate(pairs)
            ]
        )

    def add_picture(self, image: Image, label: str) -> list[TaughtDrawing]:
        """Keep the image that the network gets of a picture, shape (28, 28), as `add` keeps drawings."""
        return self._keep([TaughtDrawing(self._next_key(), label, (), datetime.now(UTC), image.copy())])

    def relabel(self, keys: Iterable[int], label: str) -> None:
        """Say that some drawings are of another class."""
        chosen = set(keys)
        self._change(
            [dataclasses.replace(d, label=label) if d.id in chosen else d for d in self.drawings],
            lambda table: _for_each(chosen, lambda key: table.relabel(key, label)),
        )

    def remove(self, keys: Iterable[int]) -> None:
        """Throw drawings away; `undo_removal` brings them back."""
        chosen = set(keys)
        removed = [drawing for drawing in self.drawings if drawing.id in chosen]
        left = [drawing for drawing in self.drawings if drawing.id not in chosen]
        self._change(left, lambda table: _for_each(chosen, table.delete), removed)

    def undo_removal(self) -> None:
        """Bring back what was thrown away last."""
        removed = self._removed
        self._change(sorted([*self.drawings, *removed], key=lambda drawing: drawing.id), lambda table: table.keep(removed))

    def shutdown(self) -> None:
        """Ask the library once more for what it has not done yet."""
        self._again.stop()
        if self._unwritten:
            self._is_asking = False
            self._write()

    # --- inside -------------------------------------------------------------------------------------------------------

    def _keep(self, new: list[TaughtDrawing]) -> list[TaughtDrawing]:
        if not self._worker.has_library:
            sentence = self.tr("Drawings cannot be kept, because the library could not be opened.")
            self.message.emit(Message(sentence, Severity.FAILURE))
            return []
        self._change([*self.drawings, *new], lambda table: table.keep(new))
        return new

    def _next_key(self) -> int:
        """Return a key that no drawing has, here or in another window: microseconds, so that the newest stays the last."""
        return max([time.time_ns() // 1000, *(drawing.id + 1 for drawing in self.drawings)])

    def _change(
        self, drawings: list[TaughtDrawing], write: Callable[[DrawingTable], None], removed: Sequence[TaughtDrawing] = ()
    ) -> None:
        """Let these be the drawings, at once, and in the library as soon as that takes them."""
        self.drawings, self._removed = drawings, list(removed)
        self._unwritten.append(write)
        self._write()
        self.changed.emit()

    @Slot()
    def _write(self) -> None:
        """Let the library do what it has not done yet, the oldest first, and read what it has then."""
        if self._is_asking:
            return
        self._is_asking = True
        changes = list(self._unwritten)

        def work(library: Library) -> list[TaughtDrawing]:
            for change in changes:  # each of which may be done twice
                change(library.drawings)
            return library.drawings.entries()

        self._worker.ask(work, lambda drawings: self._on_written(len(changes), drawings), self._on_not_written)

    def _on_written(self, count: int, drawings: list[TaughtDrawing]) -> None:
        self._is_asking = False
        del self._unwritten[:count]
        if self._unwritten:
            self._write()
            return
        if self._has_failed:
            self._has_failed = False
            self.message.emit(Message(self.tr("Your drawings are in the library now.")))
        if [(d.id, d.label) for d in drawings] != [(d.id, d.label) for d in self.drawings]:
            self.drawings = drawings
            self.changed.emit()
            self.found.emit()

    def _on_not_written(self, problem: str) -> None:
        self._is_asking = False
        if self._unwritten and not self._has_failed:
            self._has_failed = True
            sentence = self.tr("Your drawings are not in the library yet, which is tried again. {0}")
            self.message.emit(Message(sentence.format(problem), Severity.FAILURE))
        self._again.start()


def _for_each(keys: Iterable[int], action: Callable[[int], None]) -> None:
    for key in keys:
        with contextlib.suppress(MissingDrawingError):  # thrown away in another window
            action(key)
