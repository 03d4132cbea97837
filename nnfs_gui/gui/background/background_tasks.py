"""Work in the background of which everything counts: reading and writing files, and testing."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.gui.background.background_task import BackgroundTask
from nnfs_gui.gui.words import in_words


class BackgroundTasks(QObject):
    """Drives any number of iterators at once, each in a thread of its own."""

    failed = Signal(str)  # a sentence

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[BackgroundTask] = []

    def __len__(self) -> int:
        """How many are under way."""
        return len(self._running)

    def do(self, action: Callable[[], Any], on_success: Any) -> BackgroundTask:
        """Do this in one step."""
        return self.run(_once(action), on_success)

    def run(self, steps: Iterator[Any], on_success: Any) -> BackgroundTask:
        """Drive this iterator; the slot `on_success` gets the result, or `failed` follows."""
        task = BackgroundTask(steps)
        task.succeeded.connect(on_success)
        task.failed.connect(self._on_failed)
        task.finished.connect(self._on_finished)
        self._running.append(task)
        task.start()
        return task

    def shutdown(self) -> None:
        """End everything, and wait for it."""
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
        self._running.remove(task)
        task.deleteLater()


def _once(action: Callable[[], Any]) -> Iterator[Any]:
    """Return an iterator of one step."""
    yield action()
