"""Opening and saving: which file it is, and what becomes of a network that was not saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui import questions
from nnfs_gui.gui.training_session import TrainingSession
from nnfs_gui.storage.model_file import SUFFIX


class NetworkFiles(QObject):
    """Asks the user for files, and lets the session read and write networks."""

    save_cancelled = Signal()
    dataset_chosen = Signal(str)  # a folder

    def __init__(self, window: QWidget, session: TrainingSession) -> None:
        super().__init__(window)
        self._window = window
        self._session = session

    @Slot()
    def open(self) -> None:
        """Open a network; before an unsaved one is given up, ask."""
        if not self._session.unsaved:
            self._choose()
            return
        question = self.tr("The trained network has not been saved.")
        choices = [
            ("saveFirstButton", self.tr("Save first…"), self.save),
            ("discardButton", self.tr("Open another"), self._choose),
        ]
        questions.ask(self._window, question, self.tr("Opening another gives it up."), choices)

    @Slot()
    def save(self) -> None:
        """Save the network under a name that the user chooses."""
        title = self.tr("Save the network")
        dialog = questions.choose_new_file(self._window, title, self._pattern(), SUFFIX, self._save_as)
        dialog.rejected.connect(self.save_cancelled)

    @Slot()
    def open_dataset(self) -> None:
        """Open a folder with another data set."""
        title = self.tr("Open a folder with IDX files")
        questions.choose_folder(self._window, title, self.dataset_chosen.emit)

    def ask_before_closing(self, on_save: Callable[[], None], on_discard: Callable[[], None]) -> None:
        """Ask what is to become of the unsaved network."""
        choices = [("saveButton", self.tr("Save…"), on_save), ("discardButton", self.tr("Discard"), on_discard)]
        detail = self.tr("It has learnt something that is not in any file yet.")
        questions.ask(self._window, self.tr("Save the trained network?"), detail, choices)

    def _choose(self) -> None:
        questions.choose_file(self._window, self.tr("Open a network"), self._pattern(), self._load)

    def _load(self, path: str) -> None:
        self._session.load_model(Path(path))

    def _save_as(self, path: str) -> None:
        self._session.save_model(Path(path))

    def _pattern(self) -> str:
        return self.tr("Networks (*{0})").format(SUFFIX)
