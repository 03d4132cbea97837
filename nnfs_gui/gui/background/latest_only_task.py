"""Work in the background of which only the newest request counts, such as what follows a slider."""

from collections.abc import Iterator
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.gui.background.background_task import BackgroundTask


class LatestOnlyTask(QObject):
    """Drives one iterator at a time. What is asked for meanwhile waits, and gives way to what is asked for after it.

    What runs is finished, so that something is seen even while new requests come all the time, unless it is of something
    else than the new request, such as of a network that is no longer shown.
    """

    stepped = Signal(object)  # each value that is not None, as it comes
    succeeded = Signal(object)  # the result
    failed = Signal(object)  # the Exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: BackgroundTask | None = None
        self._waiting: Iterator[Any] | None = None
        self._of: object = None  # what was asked about last
        self._forgotten = False  # what runs is no longer wanted
        self._is_shut = False
        self._begun = 0.0
        self.seconds = 0.0  # that the last one took

    @property
    def is_busy(self) -> bool:
        """Whether something was asked for whose end was not told yet."""
        return self._running is not None

    def ask(self, steps: Iterator[Any], of: object = None) -> None:
        """Drive this iterator as soon as the one that runs is through; `succeeded` or `failed` follows."""
        if self._is_shut:
            return
        if of != self._of:
            self.forget()
        self._of, self._waiting = of, steps
        self._begin()

    def forget(self) -> None:
        """Drop what runs and what waits; nothing is told of it."""
        self._waiting = None
        if self._running is not None:
            self._forgotten = True
            self._running.requestInterruption()

    def shutdown(self) -> None:
        """Drop everything, wait until nothing runs, and begin nothing again: signals may still arrive in a closed window."""
        self._is_shut = True
        self.forget()
        if self._running is not None:
            self._running.wait()

    def _begin(self) -> None:
        if self._running is not None or self._waiting is None:
            return
        self._running, self._waiting, self._forgotten = BackgroundTask(self._waiting), None, False
        self._running.stepped.connect(self._on_stepped)
        self._running.succeeded.connect(self._on_succeeded)
        self._running.failed.connect(self._on_failed)
        self._running.finished.connect(self._on_finished)
        self._begun = perf_counter()
        self._running.start()

    @Slot(object)
    def _on_stepped(self, step: object) -> None:
        if not self._forgotten:
            self.stepped.emit(step)

    @Slot(object)
    def _on_succeeded(self, result: object) -> None:
        if not self._forgotten:
            self.succeeded.emit(result)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not self._forgotten:
            self.failed.emit(error)

    @Slot()
    def _on_finished(self) -> None:
        self.seconds = perf_counter() - self._begun
        if self._running is not None:
            self._running.wait()  # its last instructions; the last reference to it deletes it
            self._running = None
        self._begin()
