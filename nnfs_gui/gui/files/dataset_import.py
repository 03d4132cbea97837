"""Opening a data set: which file or folder it is, and a look at what is in it before it is taken."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.background.background_task import BackgroundTasks
from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.files.recent_files import RecentFile, RecentFiles
from nnfs_gui.gui.files.widgets.import_preview import ImportPreview
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.words import in_words
from nnfs_gui.storage.datasets.reader import FILE_ENDINGS, dataset_steps
from nnfs_gui.storage.datasets.reading import UNCHOSEN, Choices, Reading

_Read = tuple[RecentFile, Reading]  # a file, with its choices and its checksum, and what stands in it


class DatasetImport(QObject):
    """Asks the user for a data set, reads it in the background, and shows it; the session takes it if the user accepts."""

    file_chosen = Signal(str)  # in a dialog
    settled = Signal()  # what was looked into was taken or left, or could not be read
    message = Signal(object)  # Message

    def __init__(self, window: QWidget, session: TrainingSession, mnist: Path) -> None:
        """Begin with MNIST, the data set that comes with the program, in the folder `mnist`."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._mnist = mnist
        self.path = mnist  # the folder or file that was opened last
        self.recent = RecentFiles("recent_data_sets")
        self._known = ""  # the checksum with which what is looked into need not be shown
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
        self._tasks.run(_read_steps(RecentFile(path, choices=choices), name), self._on_taken)

    @Slot()
    def open_folder(self) -> QFileDialog:
        """Let a folder be chosen with IDX files, or with a folder of pictures for each class."""
        return dialogs.choose_folder(
            self._window, self.tr("Open a folder with IDX files or pictures"), self.file_chosen.emit
        )

    @Slot()
    def open_file(self) -> QFileDialog:
        """Let a file be chosen that holds a whole data set."""
        pattern = self.tr("Data sets ({0})").format(" ".join(f"*{ending}" for ending in FILE_ENDINGS))
        return dialogs.choose_file(self._window, self.tr("Open a file with a data set"), pattern, self.file_chosen.emit)

    def shutdown(self) -> None:
        """End what is being read, and wait for it."""
        self._tasks.shutdown()
        self._task.shutdown()

    def look_into(self, file: RecentFile, *, takes_known: bool = False) -> None:
        """Show the data set of a folder or a file, read by its choices; it is taken if the person accepts it.

        With `takes_known`, one that still has its checksum is taken as it is.
        """
        self.message.emit(Message(self.tr("Reading {0} …").format(file.path)))
        self._known = file.checksum if takes_known else ""
        self._task.ask(_read_steps(file), (file, takes_known))

    @Slot(object)
    def _on_taken(self, read: _Read) -> None:
        file, reading = read
        if not self.is_built_in:
            self.recent.add(file)
        self._session.use_dataset(reading.dataset)

    @Slot(object)
    def _on_read(self, read: _Read) -> None:
        file, reading = read
        dataset = reading.dataset
        if file.checksum == self._known:
            self._accept(file, dataset)
            return
        preview = ImportPreview(dataset, self._warning(dataset), self._window)
        preview.accepted.connect(lambda: self._accept(file, dataset))
        preview.rejected.connect(self._on_rejected)
        preview.open()

    def _accept(self, file: RecentFile, dataset: Dataset) -> None:
        self.path = file.path
        self.recent.add(file)
        self._session.use_dataset(dataset)
        self.settled.emit()

    @Slot()
    def _on_rejected(self) -> None:
        self.message.emit(Message(self.tr("The data set was left as it is.")))
        self.settled.emit()

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
        self.settled.emit()


def _read_steps(file: RecentFile, name: str | None = None) -> Iterator[_Read | None]:
    """Read a data set, a piece at a time; its checksum, which takes a while too, is made on the way."""
    for reading in dataset_steps(file.path, name, file.choices):
        yield None if reading is None else (dataclasses.replace(file, checksum=reading.dataset.checksum), reading)
