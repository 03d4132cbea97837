"""Opening a data set: which file or folder it is, and a look at what is in it before it is taken."""

import dataclasses
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.data.points import is_points_name
from nnfs_gui.gui.background.background_task import BackgroundTasks
from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.files.recent_files import RecentFile, RecentFiles
from nnfs_gui.gui.files.widgets.import_preview import ImportPreview
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.words import in_words
from nnfs_gui.storage.datasets.reader import FILE_ENDINGS, dataset_steps
from nnfs_gui.storage.datasets.reading import UNCHOSEN, Choices, Question, Reading, UndecidedError

_Read = tuple[RecentFile, Reading | UndecidedError]  # a file, with its choices and its checksum, and what stands in it


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
        self.choices = UNCHOSEN  # by which it was read
        self.recent = RecentFiles("recent_data_sets")
        self._known = ""  # the checksum with which what is looked into need not be shown
        self._preview: ImportPreview | None = None
        self._shown: tuple[RecentFile, Dataset] | None = None  # what would be taken as it is
        self._looked_at = RecentFile(mnist)  # by the newest choices, which are perhaps not shown yet
        self._questions: tuple[Question, ...] = ()  # of the preview
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
        self.path, self.choices = path, choices
        self.message.emit(Message(self.tr("Reading {0} …").format(name or path)))
        self._tasks.run(_read_steps(RecentFile(path, choices=choices), name), self._on_taken)

    def adopt(self, path: Path, dataset: Dataset) -> None:
        """Take a data set that is at hand already, and is found again by this path."""
        self.path, self.choices = path, UNCHOSEN
        self._session.use_dataset(dataset)

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
        if is_points_name(file.path):  # which were looked at when they were chosen
            self.take(file.path)
            return
        self.message.emit(Message(self.tr("Reading {0} …").format(file.path)))
        self._known = file.checksum if takes_known else ""
        self._close_preview()
        self._looked_at = file
        self._task.ask(_read_steps(file), (file, takes_known))

    @Slot(object)
    def _on_taken(self, read: _Read) -> None:
        file, found = read
        if isinstance(found, UndecidedError):
            self._on_not_read(in_words(found))
            self._looked_at = file
            self._on_read(read)
            return
        if not self.is_built_in:
            self.recent.add(file)
        self._session.use_dataset(found.dataset)

    @Slot(object)
    def _on_read(self, read: _Read) -> None:
        file, found = read
        if isinstance(found, UndecidedError):
            self._show_problem(in_words(found), found.questions)
            return
        if file.checksum == self._known:
            self._accept(file, found.dataset)
            return
        self._known = ""
        self._shown, self._questions = (file, found.dataset), found.questions
        preview = self._preview or self._make_preview()
        preview.show_reading(found, self._warning(found.dataset))
        self._open(preview)

    def _make_preview(self) -> ImportPreview:
        self._preview = ImportPreview(self._looked_at.path.resolve().name, self._window)
        self._preview.choice_made.connect(self._on_choice_made)
        self._preview.accepted.connect(self._on_accepted)
        self._preview.rejected.connect(self._on_rejected)
        return self._preview

    def _close_preview(self) -> None:
        """Close a look that nobody answered, because of another."""
        if self._preview is not None:
            preview, self._preview = self._preview, None
            preview.close()

    def _show_problem(self, problem: str, questions: Sequence[Question]) -> None:
        """Show why the files cannot be read by these choices, and what may be chosen, as before or instead."""
        new = {question.choice for question in questions}
        kept = [_answered(question, self._looked_at.choices) for question in self._questions if question.choice not in new]
        self._shown, self._questions = None, (*kept, *questions)
        preview = self._preview or self._make_preview()
        preview.show_problem(problem, self._questions)
        self._open(preview)

    def _open(self, preview: ImportPreview) -> None:
        """Let the person answer, and say that nothing else is waited for."""
        preview.open()
        waiting = self.tr("{0} was read. Accept it, or cancel.") if self._shown else self.tr("{0} waits for a choice.")
        self.message.emit(Message(waiting.format(self._looked_at.path.name)))

    @Slot(str, object)
    def _on_choice_made(self, choice: str, value: Any) -> None:
        """Read the files again by what was chosen."""
        if self._preview is None:
            return
        choices = dataclasses.replace(self._looked_at.choices, **{choice: value})
        self._looked_at = dataclasses.replace(self._looked_at, choices=choices)
        self._preview.show_progress()
        self._task.ask(_read_steps(self._looked_at), self._looked_at)

    @Slot()
    def _on_accepted(self) -> None:
        self._preview = None
        if self._shown is not None:
            self._accept(*self._shown)

    def _accept(self, file: RecentFile, dataset: Dataset) -> None:
        self.path, self.choices = file.path, file.choices
        self.recent.add(file)
        self._session.use_dataset(dataset)
        self.settled.emit()

    @Slot()
    def _on_rejected(self) -> None:
        if self._preview is None:  # another look took its place
            return
        self._preview = None
        self._task.forget()
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
        if self._preview is not None:
            self._show_problem(in_words(error), ())
        else:
            self._on_not_read(in_words(error))

    @Slot(str)
    def _on_not_read(self, message: str) -> None:
        if self._session.dataset is None and not self.is_built_in:  # a window without data would be of no use
            self.use_mnist()
        self.message.emit(Message(message, Severity.FAILURE))
        self.settled.emit()


def _read_steps(file: RecentFile, name: str | None = None) -> Iterator[_Read | None]:
    """Read a data set, a piece at a time; its checksum, which takes a while too, is made on the way."""
    try:
        for reading in dataset_steps(file.path, name, file.choices):
            yield None if reading is None else (dataclasses.replace(file, checksum=reading.dataset.checksum), reading)
    except UndecidedError as error:
        yield file, error


def _answered(question: Question, choices: Choices) -> Question:
    """Return a question with what was chosen for its answer."""
    chosen = getattr(choices, question.choice)
    return question if chosen is None else dataclasses.replace(question, answer=chosen)
