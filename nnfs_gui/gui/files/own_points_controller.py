"""Points that are drawn by hand: what stands on the plane is the data set, is kept, and is found again by its runs."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.data.dataset import Dataset, DatasetError
from nnfs_gui.data.own_points import OwnPoints, starter
from nnfs_gui.data.points import DRAWN
from nnfs_gui.gui.background.background_task import BackgroundTasks
from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.draw.widgets.draw_panel import DrawPanel
from nnfs_gui.gui.files.dataset_import import DatasetImport
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.words import failure_in_words, in_words
from nnfs_gui.storage.datasets.own_points_file import keep, keep_current, prune, read_current, read_own_points

_SETTLED_MS = 300  # after a stroke the points are those that are learnt from


class OwnPointsController(QObject):
    """Stands between the plane, on which points are drawn, and the session, which learns from them."""

    changed = Signal()  # what can be learnt from
    message = Signal(object)  # Message

    def __init__(
        self,
        session: TrainingSession,
        worker: LibraryWorker,
        datasets: DatasetImport,
        panel: DrawPanel,
        folder: Path,
    ) -> None:
        """Keep the points in files of the folder; those from which no run of the library learnt are removed in time."""
        super().__init__(datasets)
        self._session = session
        self._worker = worker
        self._datasets = datasets
        self._panel = panel
        self._folder = folder
        self._written: OwnPoints | None = None  # as they stand in the file
        self._has_pruned = False
        self._settled = make_single_shot(self, _SETTLED_MS)
        self._settled.timeout.connect(self._adopt)
        self._writing = LatestOnlyTask(self)
        self._writing.failed.connect(self._on_failed)
        self._keeping = BackgroundTasks(self)
        self._keeping.failed.connect(self._on_not_written)
        panel.plane.points_changed.connect(self._on_points_changed)
        session.dataset_loaded.connect(self._on_dataset_loaded)
        session.state_changed.connect(self._on_state_changed)

    @property
    def obstacle(self) -> str:
        """Why the points on the plane cannot be learnt from; nothing where they can, or where none are drawn."""
        own = self._panel.plane.own
        problem = None if own is None else own.problem
        return "" if problem is None else in_words(problem)

    @Slot()
    def begin(self) -> None:
        """Let points be drawn: those that stood on the plane last, or a few to begin with."""
        try:
            own = read_current(self._folder)
        except DatasetError as error:
            self.message.emit(Message(in_words(error), Severity.FAILURE))
            own = None
        if own is None or own.problem is not None:
            own = starter()
        self._panel.set_own_points(own)
        self._on_points_changed()
        self._adopt()

    def shutdown(self) -> None:
        """Write what was not written yet, and wait for it."""
        self._settled.stop()
        self._writing.shutdown()
        self._keeping.shutdown()
        own = self._panel.plane.own
        if own is not None and own != self._written:
            for _ in self._write(own):
                pass

    @Slot()
    def _on_points_changed(self) -> None:
        own = self._panel.plane.own
        if own is not None:
            self._writing.ask(self._write(own))
            self._settled.start()
            self._panel.plane_tools.set_problem(self.obstacle)
        self.changed.emit()

    @Slot()
    def _adopt(self) -> None:
        """Let what stands on the plane be the data set, if a network can learn from it and none is just learning."""
        own, dataset = self._panel.plane.own, self._session.dataset
        if own is None or own.problem is not None or self._session.state is not RunState.IDLE:
            return
        if dataset is None or dataset.name != own.name:
            self._keep(own)
            self._datasets.adopt(Path(own.name), own.make())

    def _keep(self, own: OwnPoints) -> None:
        """Keep points in a file of their own: runs and commands that learn from them find them there."""
        folder = self._folder

        def write() -> None:
            keep(folder, own)

        self._keeping.do(write, self._on_kept)

    @Slot(object)
    def _on_dataset_loaded(self, dataset: Dataset) -> None:
        """Show points that were drawn and are opened again; other data take their place, and they stay in their file."""
        own = self._panel.plane.own
        if not dataset.name.startswith(DRAWN):
            if own is not None:
                self._settled.stop()
                self._panel.set_own_points(None)
                self.changed.emit()
        elif own is None or own.name != dataset.name:
            if own is not None and own.problem is None:
                self._keep(own)
            try:
                self._panel.set_own_points(read_own_points(dataset.name))
            except DatasetError as error:
                self.message.emit(Message(in_words(error), Severity.FAILURE))
            self._on_points_changed()

    @Slot(object)
    def _on_state_changed(self, state: RunState) -> None:
        if state is RunState.IDLE:
            self._settled.start()  # what was drawn while a network learnt

    def _write(self, own: OwnPoints) -> Iterator[None]:
        """Write the points that stand on the plane."""
        keep_current(self._folder, own)
        self._written = own
        yield None

    @Slot(object)
    def _on_kept(self, _: object) -> None:
        """Once a session, remove what was kept and nobody needs: each state that a network might learn from is kept."""
        folder = self._folder
        if not self._has_pruned:
            self._has_pruned = True
            self._worker.ask(lambda library: prune(folder, library.runs.datasets()), _ignore, _ignore)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._on_not_written(failure_in_words(error))

    @Slot(str)
    def _on_not_written(self, problem: str) -> None:
        words = self.tr("The points that you drew could not be written. {0}").format(problem)
        self.message.emit(Message(words, Severity.FAILURE))


def _ignore(_: object) -> None:
    """What cannot be removed is removed another time."""
