"""Work that takes too long for the window's own thread: reading a data set, saving a model, testing a network."""

import logging
from collections.abc import Callable, Generator, Iterator
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from nnfs_gui.gui.words import in_words
from nnfs_gui.words import ExplainedError

_LOGGER = logging.getLogger(__name__)


class BackgroundTask(QThread):
    """Drives an iterator in a thread of its own; its last value that is not None is the result.

    `requestInterruption` makes it leave at the next step, without a result.
    """

    stepped = Signal(object)  # each value that is not None, as it comes
    succeeded = Signal(object)  # the result
    failed = Signal(object)  # the Exception

    def __init__(self, steps: Iterator[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = steps

    def run(self) -> None:
        result = None
        try:
            for step in self._steps:
                if self.isInterruptionRequested():
                    if isinstance(self._steps, Generator):
                        self._steps.close()  # what it has opened is closed in the thread that opened it
                    return
                if step is not None:
                    result = step
                    self.stepped.emit(step)
        except Exception as error:  # whatever it was, the window says it
            if not isinstance(error, ExplainedError):
                _LOGGER.error("an unexpected error in the background", exc_info=error)
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)


class BackgroundTasks(QObject):
    """Drives any number of iterators at once, each in a thread of its own; unlike `LatestOnlyTask` it drops none of them."""

    failed = Signal(str)  # a sentence

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[BackgroundTask] = []
        self._is_shut = False

    def __len__(self) -> int:
        """How many are under way."""
        return len(self._running)

    def do(self, action: Callable[[], Any], on_success: Any) -> BackgroundTask:
        """Do this in one step."""
        return self.run(_once(action), on_success)

    def run(self, steps: Iterator[Any], on_success: Any) -> BackgroundTask:
        """Drive this iterator; the slot `on_success` gets the result, or `failed` follows."""
        task = BackgroundTask(steps)
        if self._is_shut:
            return task
        task.succeeded.connect(on_success)
        task.failed.connect(self._on_failed)
        task.finished.connect(self._on_finished)
        self._running.append(task)
        task.start()
        return task

    def shutdown(self) -> None:
        """End everything, wait for it, and begin nothing again: signals may still arrive in a closed window."""
        self._is_shut = True
        for task in self._running:
            task.requestInterruption()
        for task in self._running:
            task.wait()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(in_words(error))

    @Slot()
    def _on_finished(self) -> None:
        task = self.sender()
        assert isinstance(task, BackgroundTask)
        task.wait()  # its last instructions; the last reference to it deletes it
        self._running.remove(task)


def _once(action: Callable[[], Any]) -> Iterator[Any]:
    """Return an iterator of one step."""
    yield action()
