"""Opening a data set: which file or folder it is, and a look at what is in it before it is taken."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.background.background_task import BackgroundTasks
from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.files.widgets.import_preview import ImportPreview
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.words import in_words
from nnfs_gui.storage.datasets.reader import FILE_ENDINGS, dataset_steps
from nnfs_gui.storage.datasets.reading import UNCHOSEN, Choices, Reading


class DatasetImport(QObject):
    """Asks the user for a data set, reads it in the background, and shows it; the session takes it if the user accepts."""

    message = Signal(object)  # Message

    def __init__(self, window: QWidget, session: TrainingSession, mnist: Path) -> None:
        """Begin with MNIST, the data set that comes with the program, in the folder `mnist`."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._mnist = mnist
        self.path = mnist  # the folder or file that was opened last
        self._read_path = Path()  # what is being looked at
        self._tasks = BackgroundTasks(self)
        self._tasks.failed.connect(self._on_not_read)
        self._task = LatestOnlyTask(self)
        self._task.succeeded.connect(self._on_read)
        self._task.failed.connect(self._on_failed)

    @property
    def is_built_in(self) -> bool:
        """Whether it is MNIST that was opened last."""
        return self.path == self._mnist

    @Slot()
    def use_mnist(self) -> None:
        """Take the data set that comes with the program."""
        self.take(self._mnist, "MNIST")

    def take(self, path: Path, name: str | None = None, choices: Choices = UNCHOSEN) -> None:
        """Take the data set of a folder or a file, read by these choices, as it is."""
        self.path = path
        self.message.emit(Message(self.tr("Reading {0} …").format(name or path)))
        self._tasks.run(dataset_steps(path, name, choices), self._on_taken)

    @Slot()
    def open_folder(self) -> None:
        """Open a folder with IDX files, or with a folder of pictures for each class."""
        dialogs.choose_folder(self._window, self.tr("Open a folder with IDX files or pictures"), self._read)

    @Slot()
    def open_file(self) -> None:
        """Open a file that holds a whole data set."""
        pattern = self.tr("Data sets ({0})").format(" ".join(f"*{ending}" for ending in FILE_ENDINGS))
        dialogs.choose_file(self._window, self.tr("Open a file with a data set"), pattern, self._read)

    def shutdown(self) -> None:
        """End what is being read, and wait for it."""
        self._tasks.shutdown()
        self._task.shutdown()

    def _read(self, chosen: str) -> None:
        path = Path(chosen)
        self.message.emit(Message(self.tr("Reading {0} …").format(path)))
        self._read_path = path
        self._task.ask(dataset_steps(path))

    @Slot(object)
    def _on_taken(self, reading: Reading) -> None:
        self._session.use_dataset(reading.dataset)

    @Slot(object)
    def _on_read(self, reading: Reading) -> None:
        dataset = reading.dataset
        preview = ImportPreview(dataset, self._warning(dataset), self._window)
        path = self._read_path
        preview.accepted.connect(lambda: self._accept(path, dataset))
        preview.rejected.connect(self._on_rejected)
        preview.open()

    def _accept(self, path: Path, dataset: Dataset) -> None:
        self.path = path
        self._session.use_dataset(dataset)

    @Slot()
    def _on_rejected(self) -> None:
        self.message.emit(Message(self.tr("The data set was left as it is.")))

    def _warning(self, dataset: Dataset) -> str:
        """Say what becomes of a network that cannot read these images."""
        newest = self._session.newest
        if newest is None or newest.reads(dataset):
            return ""
        if not newest.is_saved:
            return self.tr(
                "The trained network reads other images or other classes. It is not saved, and would be given up."
            )
        return self.tr("The network reads other images or classes, and would be closed.")

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._on_not_read(in_words(error))

    @Slot(str)
    def _on_not_read(self, message: str) -> None:
        if self._session.dataset is None and not self.is_built_in:  # a window without data would be of no use
            self.use_mnist()
        self.message.emit(Message(message, Severity.FAILURE))
