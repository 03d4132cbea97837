"""Tests learning rates in the background, for the settings on the left, and lets one be taken."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.controls import obstacles
from nnfs_gui.gui.controls.message import Message
from nnfs_gui.gui.curves.plot_export import PlotExport
from nnfs_gui.gui.inside.range_test.dialog import RangeTestDialog
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.gui.words import failure_in_words
from nnfs_gui.training.range_test import RangeTest, range_test_steps

_SHOW_SECONDS = 0.05  # nobody sees more of it


class RangeTestController(QObject):
    """Stands between the set-up panel and the dialog; the session gives the images, and is told nothing."""

    message = Signal(object)  # Message

    def __init__(self, window: QWidget, panel: SetupPanel, session: TrainingSession) -> None:
        super().__init__(window)
        self._window, self._panel, self._session = window, panel, session
        self._dialog: RangeTestDialog | None = None
        self._plots: PlotExport | None = None
        self._test = LatestOnlyTask(self)
        self._test.stepped.connect(self._on_stepped)
        self._test.failed.connect(self._on_failed)

    @Slot()
    def open(self) -> None:
        """Begin a test by the settings of the panel, and show it."""
        self._panel.commit()
        config, dataset = self._panel.config, self._session.dataset
        if config is None or dataset is None:
            self.message.emit(Message(obstacles.no_data() if dataset is None else obstacles.settings_refused()))
            return
        self._dialog = dialog = RangeTestDialog(self._window)
        if self._plots is not None:
            self._plots.shutdown()
        plots = self._plots = PlotExport(dialog, lambda: dialog, self)
        plots.message.connect(self.message)
        dialog.offer(plots.actions)
        self._dialog.rate_chosen.connect(self._panel.set_learning_rate)
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()
        self._test.ask(_now_and_then(range_test_steps(config.fitted(dataset), dataset)), self._dialog)

    def shutdown(self) -> None:
        """End the test that is under way, and wait for it."""
        self._test.shutdown()
        if self._plots is not None:
            self._plots.shutdown()

    @Slot(object)
    def _on_stepped(self, test: RangeTest) -> None:
        if self._dialog is not None:
            self._dialog.show_test(test)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._dialog is not None:
            self._dialog.show_words(failure_in_words(error))

    @Slot()
    def _on_closed(self) -> None:
        self._test.forget()
        self._dialog = None


def _now_and_then(steps: Iterator[RangeTest]) -> Iterator[RangeTest | None]:
    """Yield what there is to see from time to time, the end in any case, and in between None."""
    shown = 0.0
    for test in steps:
        is_due = test.result is not None or perf_counter() - shown >= _SHOW_SECONDS
        yield test if is_due else None
        shown = perf_counter() if is_due else shown
