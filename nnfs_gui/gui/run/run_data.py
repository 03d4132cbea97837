"""Where a run learns from other data than those that are open: offers to open them, and goes on with what was wanted."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from nnfs_gui.data.points import is_points_name
from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.files.dataset_import import DatasetImport
from nnfs_gui.gui.files.recent_files import RecentFile
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.storage.library.run_record import Run


class RunData(QObject):
    """Knows where the data of runs lie that were opened not long ago; of others, it lets a file or a folder be chosen."""

    def __init__(self, window: QWidget, session: TrainingSession, datasets: DatasetImport) -> None:
        super().__init__(window)
        self._window = window
        self._datasets = datasets
        self._then: Callable[[], None] | None = None  # what waits for a data set
        session.dataset_loaded.connect(self._on_loaded)
        datasets.settled.connect(self._give_up)

    def offer(self, run: Run, sentence: str, then: Callable[[], None]) -> None:
        """Say why the data set of a run is needed, and let it be opened; what was wanted of the run follows."""
        known = self._datasets.recent.find(run.dataset_checksum)
        choices: list[tuple[str, str, Callable[[], None]]] = [
            ("chooseDataFileButton", self.tr("Choose a file…"), lambda: self._choose(self._datasets.open_file, then)),
            ("chooseDataFolderButton", self.tr("Choose a folder…"), lambda: self._choose(self._datasets.open_folder, then)),
        ]
        detail = self.tr("Where it lies is not known. Choose it, and what you wanted follows.")
        if known is not None:
            detail = self.tr("It was read from {0}.").format(known.path)
            label = self.tr("Open that data set")
            choices.insert(
                0,
                (
                    "openDataSetButton",
                    label,
                    lambda: self._wait(then, lambda: self._datasets.look_into(known, takes_known=True)),
                ),
            )
        elif is_points_name(run.dataset):
            points = RecentFile(Path(run.dataset))
            detail = self.tr("They are points that are made anew by their name.")
            label = self.tr("Use these points")
            choices = [("openDataSetButton", label, lambda: self._wait(then, lambda: self._datasets.look_into(points)))]
        elif run.dataset == "MNIST":
            detail = self.tr("It comes with the program.")
            label = self.tr("Use built-in MNIST")
            choices.insert(0, ("openDataSetButton", label, lambda: self._wait(then, self._datasets.use_mnist)))
        dialogs.ask(self._window, sentence, detail, choices)

    def _choose(self, open_dialog: Callable[[], QFileDialog], then: Callable[[], None]) -> None:
        self._then = then
        open_dialog().rejected.connect(self._give_up)

    def _wait(self, then: Callable[[], None], open_it: Callable[[], None]) -> None:
        self._then = then
        open_it()

    @Slot()
    def _on_loaded(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    @Slot()
    def _give_up(self) -> None:
        self._then = None
