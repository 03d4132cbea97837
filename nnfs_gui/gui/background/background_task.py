"""Work that takes too long for the window's own thread: reading a data set, saving a model, testing a network."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal


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
                    return
                if step is not None:
                    result = step
                    self.stepped.emit(step)
        except Exception as error:  # whatever it was, the window says it
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
