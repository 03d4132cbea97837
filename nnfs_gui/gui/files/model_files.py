"""The session's network in files: read, saved and exported in the background."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.gui.background.background_task import BackgroundTasks
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.files.recent_files import RecentFile, RecentFiles
from nnfs_gui.gui.session.current_network import CurrentNetwork, Origin, OriginKind
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.recognition.certainty import Certainty
from nnfs_gui.storage.model_export import export_model
from nnfs_gui.storage.model_file import Model, load_model, save_model


class ModelFiles(QObject):
    """Reads networks for the session, and writes the session's own."""

    saved = Signal(object)  # Path
    exported = Signal(object)  # Path
    message = Signal(object)  # Message

    def __init__(self, session: TrainingSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = BackgroundTasks(self)
        self._tasks.failed.connect(self._on_failed)
        self.is_loading = False  # a network that is to become the session's
        self.recent = RecentFiles("recent_models")

    def load(self, path: Path, kind: OriginKind = OriginKind.FILE, *, only_if_missing: bool = False) -> None:
        """Read a model file for the session, whose current network it becomes; or `failed` follows.

        With `only_if_missing` it becomes that only if by then there is no other.
        """
        dataset, origin = self._session.dataset, Origin(kind, path.name)
        known_as = self.tr("The built-in network") if kind is OriginKind.BUILT_IN else ""
        self.is_loading = True

        def read() -> tuple[Path, Origin, Model, bool]:
            return path, origin, load_model(path, dataset=dataset, known_as=known_as), only_if_missing

        self._tasks.do(read, self._on_loaded)

    def save(self, path: Path, certainty: Certainty | None = None) -> None:
        """Write the network to a file, with what is known about how sure it is; `saved` or `failed` follows."""
        newest = self._session.newest
        if newest is None:
            return
        model = self._model(newest, certainty)

        def save() -> tuple[Path, CurrentNetwork]:
            save_model(path, model)
            return path, newest

        self._tasks.do(save, self._on_saved)

    def export(self, path: Path) -> None:
        """Write the network to a file for other programs; `exported` or `failed` follows."""
        newest = self._session.newest
        if newest is None:
            return
        model = self._model(newest)

        def export() -> Path:
            export_model(path, model)
            return path

        self._tasks.do(export, self.exported)

    def shutdown(self) -> None:
        """End what is being read and written, and wait for it."""
        self._tasks.shutdown()

    @Slot(str)
    def _on_failed(self, message: str) -> None:
        self.is_loading = False
        self.message.emit(Message(message, Severity.FAILURE))

    def _model(self, newest: CurrentNetwork, certainty: Certainty | None = None) -> Model:
        dataset = self._session.dataset
        name, class_names = (dataset.name, dataset.class_names) if dataset is not None else ("", ())
        return Model(newest.network, newest.config, newest.last_epoch, name, class_names, certainty)

    @Slot(object)
    def _on_loaded(self, loaded: tuple[Path, Origin, Model, bool]) -> None:
        self.is_loading = False
        path, origin, model, only_if_missing = loaded
        if only_if_missing and self._session.newest is not None:
            return
        if origin.kind is OriginKind.FILE:
            self.recent.add(RecentFile(path))
        self._session.take_model(origin, model)

    @Slot(object)
    def _on_saved(self, saved: tuple[Path, CurrentNetwork]) -> None:
        path, network = saved
        self.recent.add(RecentFile(path))
        self._session.set_saved(network)
        self.saved.emit(path)
