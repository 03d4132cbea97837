"""A person's own drawings as something to train on: they are saved in a file, which is then opened beside MNIST."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.actions import allow, make_action
from nnfs_gui.gui.files.dataset_import import DatasetImport
from nnfs_gui.gui.files.recent_files import RecentFile
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.teach.personal_drawings import PersonalDrawings
from nnfs_gui.storage.datasets.reading import Choices


class OwnData(QObject):
    """Lets the kept drawings train a network. A run then goes on, and is repeated, with the file, whatever else is drawn."""

    def __init__(
        self, window: QWidget, session: TrainingSession, personal: PersonalDrawings, datasets: DatasetImport
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._personal = personal
        self._datasets = datasets
        self.action = make_action(
            self,
            "trainOnDrawingsAction",
            self.tr("Train on my drawings…"),
            self.tr("Save your drawings in a file, and open it as a data set: beside MNIST's images, or alone."),
        )
        self.action.triggered.connect(self._choose_file)
        personal.drawings_changed.connect(self._follow)
        session.state_changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        none = (
            ""
            if self._personal.drawings
            else self.tr("There are no drawings yet. Under an answer, tell what your drawing was.")
        )
        allow(self.action, none or self._session.state.obstacle)

    @Slot()
    def _choose_file(self) -> None:
        title, patterns = self.tr("Save the drawings to train on"), (self.tr("Drawings (*.json)"),)
        dialogs.choose_new_file(self._window, title, patterns, self.tr("My drawings"), self._save_and_open)

    def _save_and_open(self, path: str) -> None:
        if self._personal.export(Path(path)):
            self._datasets.look_into(RecentFile(Path(path), choices=Choices(beside_mnist=True)))
