"""Work in the background that shows how far it has come, and can be cancelled."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QProgressDialog, QWidget

from nnfs_gui.gui.background.background_task import BackgroundTask, BackgroundTasks

_PATIENCE_MS = 400  # after which the progress is shown: what takes less needs none


class LongWork(QObject):
    """Does one thing at a time. Its steps have `done` and `of`, whole numbers; the last one is the result."""

    failed = Signal(str)  # a sentence
    cancelled = Signal()  # by the person

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = BackgroundTasks(self)
        self._tasks.failed.connect(self._on_failed)
        self._task: BackgroundTask | None = None
        self._dialog: QProgressDialog | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._task is not None

    def start(self, title: str, steps: Iterator[Any], then: Callable[[Any], None]) -> None:
        """Do this, and then tell the result."""
        self._dialog = dialog = QProgressDialog(self._window)
        dialog.setObjectName("workDialog")
        dialog.setWindowTitle(self.tr("Please wait"))
        label = QLabel(title)
        label.setTextFormat(Qt.TextFormat.PlainText)  # it may hold the name of a file
        dialog.setLabel(label)
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setAccessibleName(title)
        dialog.setBar(bar)
        dialog.setCancelButtonText(self.tr("Cancel"))
        dialog.setMinimumDuration(_PATIENCE_MS)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.setRange(0, 0)
        dialog.setValue(0)
        dialog.canceled.connect(self._on_cancelled)

        def finish(result: Any) -> None:
            self._close()
            then(result)

        self._task = self._tasks.run(steps, finish)
        self._task.stepped.connect(self._on_stepped)

    def shutdown(self) -> None:
        """End what is being done, and wait for it."""
        self._close()
        self._tasks.shutdown()

    @Slot(object)
    def _on_stepped(self, step: Any) -> None:
        done, of = getattr(step, "done", None), getattr(step, "of", None)
        if self._dialog is not None and done is not None and of is not None:
            self._dialog.setMaximum(of)
            self._dialog.setValue(done)

    @Slot()
    def _on_cancelled(self) -> None:
        if self._task is not None:
            self._task.requestInterruption()
            self._close()
            self.cancelled.emit()

    @Slot(str)
    def _on_failed(self, problem: str) -> None:
        self._close()
        self.failed.emit(problem)

    def _close(self) -> None:
        self._task = None
        if self._dialog is not None:
            dialog, self._dialog = self._dialog, None
            dialog.blockSignals(True)
            dialog.close()
            dialog.deleteLater()
