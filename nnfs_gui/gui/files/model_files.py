"""The session's network in files: read, saved and exported in the background."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.gui.background.background_task import BackgroundTasks
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.nn import FloatArray, Network
from nnfs_gui.recognition.certainty import Certainty
from nnfs_gui.storage.model_export import export_model
from nnfs_gui.storage.model_file import Model, load_model, save_model


class ModelFiles(QObject):
    """Reads networks for the session, and writes the session's own."""

    saved = Signal(object)  # Path
    exported = Signal(object)  # Path
    failed = Signal(str)  # a sentence: a file could not be read or written

    def __init__(self, session: TrainingSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = BackgroundTasks(self)
        self._tasks.failed.connect(self.failed)

    def load(self, path: Path) -> None:
        """Read a model file for the session, which tells that it has taken it; or `failed` follows."""
        dataset = self._session.dataset
        self._tasks.do(lambda: (path, load_model(path, dataset=dataset)), self._on_loaded)

    def save(self, path: Path, certainty: Certainty | None = None) -> None:
        """Write the network to a file, with what is known about how sure it is; `saved` or `failed` follows."""
        network = self._session.network
        if network is None:
            return
        make_model, parameters = self._model_of_this_moment(network, certainty), network.parameters

        def save() -> tuple[Path, FloatArray]:
            save_model(path, make_model())
            return path, parameters

        self._tasks.do(save, self._on_saved)

    def export(self, path: Path) -> None:
        """Write the network to a file for other programs; `exported` or `failed` follows."""
        network = self._session.network
        if network is None:
            return
        make_model = self._model_of_this_moment(network)

        def export() -> Path:
            export_model(path, make_model())
            return path

        self._tasks.do(export, self.exported)

    def shutdown(self) -> None:
        """End what is being read and written, and wait for it."""
        self._tasks.shutdown()

    def _model_of_this_moment(self, network: Network, certainty: Certainty | None = None) -> Callable[[], Model]:
        """Return what makes a model, in any thread, of the network as it is now, should the run have gone on meanwhile."""
        session = self._session
        parameters, config, epochs = network.parameters, session.config, session.epochs_done
        name, class_names = (session.dataset.name, session.dataset.class_names) if session.dataset else ("", ())

        def make() -> Model:
            network_copy = network.copy()
            network_copy.adopt(parameters)
            return Model(network_copy, config, epochs, name, class_names, certainty)

        return make

    @Slot(object)
    def _on_loaded(self, loaded: tuple[Path, Model]) -> None:
        self._session.take_model(*loaded)

    @Slot(object)
    def _on_saved(self, saved: tuple[Path, FloatArray]) -> None:
        path, parameters = saved
        network = self._session.network
        if network is not None and network.parameters is parameters:  # else it has learnt on meanwhile
            self._session.unsaved = False
        self.saved.emit(path)
