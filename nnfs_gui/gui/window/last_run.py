"""The run that the window has, which it opens again at the next start."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.data.points import is_points_name
from nnfs_gui.gui.controls.message import Message
from nnfs_gui.gui.files.dataset_import import DatasetImport
from nnfs_gui.gui.files.network_files import NetworkFiles
from nnfs_gui.gui.files.recent_files import RecentFile
from nnfs_gui.gui.run.run_controller import RunController
from nnfs_gui.gui.session.current_network import Cause, CurrentNetwork
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.gui.window.settings import WindowSettings
from nnfs_gui.storage.library.opened_run import OpenedRun
from nnfs_gui.storage.library.recorded_run import RunEnd


class LastRun(QObject):
    """Keeps in the window's settings which run it is and how it was set up, as soon as that is known."""

    message = Signal(object)  # Message

    def __init__(
        self,
        settings: WindowSettings,
        session: TrainingSession,
        setup: SetupPanel,
        runs: RunController,
        files: NetworkFiles,
        datasets: DatasetImport,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._session = session
        self._setup = setup
        self._runs = runs
        self._files = files
        self._datasets = datasets
        for signal, slot in (
            (session.started, self._on_started),
            (session.recorded, self._on_recorded),
            (session.current_changed, self._on_current_changed),
            (session.ended, self._on_ended),
        ):
            signal.connect(slot)

    def reopen(self) -> None:
        """Take the run that the window was closed with, or if there is none, the network that comes with the program."""
        if self._settings.run_id and self._runs.has_library:
            self._runs.reopen(self._settings.run_id, self._on_not_reopened, self._on_reopened)
        else:
            self._begin_with_bundled()

    def open_data(self) -> None:
        """Read the data set that this run learnt from, where it is known how; else the one that comes with the program."""
        name, checksum = self._settings.run_data if self._settings.run_id else ("", "")
        known = RecentFile(Path(name)) if is_points_name(Path(name)) else self._datasets.recent.find(checksum)
        if known is None or not (is_points_name(known.path) or known.path.exists()):
            self._datasets.use_mnist()
        else:
            self._datasets.take(known.path, choices=known.choices)

    def _on_not_reopened(self, problem: str) -> None:
        self.message.emit(Message(problem))
        self._begin_with_bundled()

    def _on_reopened(self, _: OpenedRun) -> None:
        self._files.replaces_missing = True

    def _begin_with_bundled(self) -> None:
        self._files.take_bundled()
        self._files.replaces_missing = True

    @Slot()
    def _on_started(self) -> None:
        config = self._setup.config
        if config is not None:
            self._settings.config = config

    @Slot(str)
    def _on_recorded(self, run_id: str) -> None:
        self._keep_data()
        self._settings.run_id = run_id

    @Slot(object, object)
    def _on_current_changed(self, current: CurrentNetwork | None, cause: Cause) -> None:
        if cause is Cause.OPENED and current is not None:
            self._keep_data()
            self._settings.run_id = current.run_id or ""

    def _keep_data(self) -> None:
        """Keep which data set is open with the run; at the start, before one is, it stays what it was."""
        dataset = self._session.dataset
        if dataset is not None:
            self._settings.run_data = dataset.name, dataset.checksum

    @Slot(object)
    def _on_ended(self, end: RunEnd) -> None:
        """Keep the run that the network is of now: the one that ended may have gone on as a new one, or come to nothing."""
        newest = self._session.newest
        if newest is not None and newest.run_id is not None:
            self._settings.run_id = newest.run_id
        elif end.snapshot is None:
            self._settings.run_id = ""
