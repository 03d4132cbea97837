"""Opening a data set: which file or folder it is, and a look at what is in it before it is taken."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui import questions
from nnfs_gui.gui.import_preview import ImportPreview
from nnfs_gui.gui.newest_task import NewestTask
from nnfs_gui.gui.training_session import TrainingSession
from nnfs_gui.storage.dataset_files import FILE_ENDINGS, dataset_steps


class DatasetImport(QObject):
    """Asks the user for a data set, reads it in the background, and shows it; the window takes it if the user accepts."""

    reading = Signal(object)  # Path
    accepted = Signal(object, object)  # Path, Dataset
    cancelled = Signal()
    failed = Signal(str)  # a sentence

    def __init__(self, window: QWidget, session: TrainingSession) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._path = Path()  # what is being read
        self._task = NewestTask(self)
        self._task.succeeded.connect(self._on_read)
        self._task.failed.connect(self._on_failed)

    @Slot()
    def open_folder(self) -> None:
        """Open a folder with IDX files, or with a folder of pictures for each class."""
        questions.choose_folder(self._window, self.tr("Open a folder with IDX files or pictures"), self._read)

    @Slot()
    def open_file(self) -> None:
        """Open a file that holds a whole data set."""
        pattern = self.tr("Data sets ({0})").format(" ".join(f"*{ending}" for ending in FILE_ENDINGS))
        questions.choose_file(self._window, self.tr("Open a file with a data set"), pattern, self._read)

    def shutdown(self) -> None:
        """End what is being read, and wait for it."""
        self._task.shutdown()

    def _read(self, chosen: str) -> None:
        path = Path(chosen)
        self.reading.emit(path)
        self._path = path
        self._task.ask(dataset_steps(path))

    @Slot(object)
    def _on_read(self, dataset: Dataset) -> None:
        preview = ImportPreview(dataset, self._warning(dataset), self._window)
        path = self._path
        preview.accepted.connect(lambda: self.accepted.emit(path, dataset))
        preview.rejected.connect(self.cancelled)
        preview.open()

    def _warning(self, dataset: Dataset) -> str:
        """Say what becomes of a network that cannot read these images."""
        if self._session.fits(dataset):
            return ""
        if self._session.unsaved:
            return self.tr(
                "The trained network reads other images or other classes. It is not saved, and would be given up."
            )
        return self.tr("The network reads other images or classes, and would be closed.")

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(str(error))
