"""The session's network in files: read, saved and exported in the background."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.gui.background.background_task import BackgroundTasks
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.files.recent_files import RecentFile, RecentFiles
from nnfs_gui.gui.session.current_network import CurrentNetwork, Origin, OriginKind
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.words import in_words
from nnfs_gui.inspection.runs.run_story import RunStory
from nnfs_gui.languages import spoken
from nnfs_gui.nn import ActivationKind
from nnfs_gui.pages.html import Wording
from nnfs_gui.pages.web_page import WebPage, export_steps
from nnfs_gui.recognition.certainty import Certainty
from nnfs_gui.storage.linear_chain import LinearChain
from nnfs_gui.storage.model import Model, require_fit
from nnfs_gui.storage.model_export import export_model
from nnfs_gui.storage.model_file import save_model
from nnfs_gui.storage.network_reader import make_model, read_network


@dataclass(frozen=True, slots=True, eq=False)
class _Loaded:
    """What a file holds."""

    path: Path
    origin: Origin
    network: Model | LinearChain
    only_if_missing: bool = False


class ModelFiles(QObject):
    """Reads networks for the session, and writes the session's own."""

    saved = Signal(object)  # Path
    exported = Signal(object)  # Path
    activations_wanted = Signal(object, object)  # Origin, LinearChain: the file does not say them; `complete` goes on
    message = Signal(object)  # Message

    def __init__(self, session: TrainingSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = BackgroundTasks(self)
        self._tasks.failed.connect(self._on_failed)
        self.is_loading = False  # a network that is to become the session's
        self.recent = RecentFiles("recent_models")

    def load(self, path: Path, kind: OriginKind = OriginKind.FILE, *, only_if_missing: bool = False) -> None:
        """Read a network for the session, whose current one it becomes; or `activations_wanted` or `failed` follows.

        With `only_if_missing` it becomes that only if by then there is no other.
        """
        dataset, origin = self._session.dataset, Origin(kind, path.name)
        known_as = self.tr("The built-in network") if kind is OriginKind.BUILT_IN else ""
        self.is_loading = True

        def read() -> _Loaded:
            network = read_network(path)
            if isinstance(network, Model):
                require_fit(path, network, dataset, known_as)
            return _Loaded(path, origin, network, only_if_missing)

        self._tasks.do(read, self._on_loaded)

    def complete(self, origin: Origin, chain: LinearChain, hidden: ActivationKind, output: str) -> None:
        """Let the layers of a file become a network with these activations, as `load` does."""
        dataset = self._session.dataset
        self.is_loading = True

        def make() -> _Loaded:
            model = make_model(chain, hidden, output)
            require_fit(chain.path, model, dataset)
            return _Loaded(chain.path, origin, model)

        self._tasks.do(make, self._on_loaded)

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

    def export_page(self, path: Path, name: str, story: RunStory, certainty: Certainty | None) -> None:
        """Write the network, which is called so, as a web page with how it learnt; `exported` or `failed` follows.

        It is tested on the data set's test images, for the page says what its rounded weights cost.
        """
        newest, dataset = self._session.newest, self._session.dataset
        if newest is None:
            return
        page = WebPage(name, self._model(newest, certainty), tuple(story.epochs), first_config=story.first_config)
        tested = dataset if dataset is not None and page.model.fits(dataset) else None
        self._tasks.run(export_steps(path, page, tested, Wording(in_words, spoken())), self.exported)

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
    def _on_loaded(self, loaded: _Loaded) -> None:
        self.is_loading = False
        origin, network = loaded.origin, loaded.network
        if loaded.only_if_missing and self._session.newest is not None:
            return
        if isinstance(network, LinearChain):
            self.activations_wanted.emit(origin, network)
            return
        if origin.kind is OriginKind.FILE:
            self.recent.add(RecentFile(loaded.path))
        self._session.take_model(origin, network)
        newest = self._session.newest
        if network.assumptions and newest is not None and newest.origin is origin:
            opened = self.tr("Opened {0}.").format(origin.name)
            self.message.emit(Message(" ".join([opened, *map(in_words, network.assumptions)])))

    @Slot(object)
    def _on_saved(self, saved: tuple[Path, CurrentNetwork]) -> None:
        path, network = saved
        self.recent.add(RecentFile(path))
        self._session.set_saved(network)
        self.saved.emit(path)
