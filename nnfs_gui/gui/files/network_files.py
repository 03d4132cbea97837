"""Opening and saving: which file it is, and what becomes of a network that was not saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.draw.confidence_service import ConfidenceService
from nnfs_gui.gui.files.model_files import ModelFiles
from nnfs_gui.gui.files.widgets.activations_dialog import ActivationsDialog
from nnfs_gui.gui.session.current_network import Origin, OriginKind
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.storage.linear_chain import LinearChain
from nnfs_gui.storage.model_file import SUFFIX
from nnfs_gui.storage.network_reader import SUFFIXES


class NetworkFiles(QObject):
    """Asks the user for files, and lets networks be read and written."""

    file_chosen = Signal(str)  # in a dialog, after an unsaved network was asked about
    message = Signal(object)  # Message

    def __init__(
        self, window: QWidget, session: TrainingSession, models: ModelFiles, confidence: ConfidenceService, bundled: Path
    ) -> None:
        """Offer also the network that comes with the program, in the file `bundled`."""
        super().__init__(window)
        self._bundled = bundled
        self.replaces_missing = False  # as soon as the network that the window begins with is on its way
        self._confidence = confidence
        self._window = window
        self._session = session
        self._models = models
        self._after_save: Callable[[], None] | None = None
        self._name = ""  # that is suggested for the file
        models.saved.connect(self._on_saved)
        models.message.connect(self._on_message)
        models.activations_wanted.connect(self._ask_for_activations)
        session.message.connect(self._on_message)
        session.dataset_loaded.connect(self._on_dataset_loaded, Qt.ConnectionType.QueuedConnection)

    @Slot(str)
    def set_network_name(self, name: str) -> None:
        """Suggest this name for the file of the network."""
        self._name = name

    @Slot()
    def open(self) -> None:
        """Open a network; before an unsaved one is given up, ask."""
        self.ask_and_open(self._choose)

    @Slot()
    def use_bundled(self) -> None:
        """Take the network of the program; before an unsaved one is given up, ask."""
        self.ask_and_open(self.take_bundled)

    def take_bundled(self) -> None:
        """Take the network of the program without asking."""
        self._models.load(self._bundled, OriginKind.BUILT_IN)

    def ask_and_open(self, open_it: Callable[[], None]) -> None:
        """Open another network; before an unsaved one is given up, ask."""
        if self._session.newest is None or self._session.newest.is_saved:
            open_it()
            return
        question = self.tr("The trained network has not been saved.")
        choices = [
            ("saveFirstButton", self.tr("Save, then open another…"), lambda: self.save_then(open_it)),
            ("discardButton", self.tr("Open another"), open_it),
        ]
        dialogs.ask(self._window, question, self.tr("Opening another gives it up."), choices)

    @Slot()
    def save(self) -> None:
        """Save the network under a name that the user chooses."""
        title = self.tr("Save the network")
        dialog = dialogs.choose_new_file(self._window, title, (self._pattern(),), self._name, self._save_as)
        dialog.rejected.connect(self._forget)

    def save_then(self, action: Callable[[], None]) -> None:
        """Save the network, and when that is done, do this."""
        self._after_save = action
        self.save()

    def ask_before_closing(self, close: Callable[[], object], discard: Callable[[], None]) -> None:
        """Ask what is to become of the unsaved network."""

        def save() -> None:
            self.save_then(lambda: QTimer.singleShot(0, self, close))

        choices = [("saveButton", self.tr("Save…"), save), ("discardButton", self.tr("Discard"), discard)]
        detail = self.tr("It has learnt something that is not in any file yet.")
        dialogs.ask(self._window, self.tr("Save the trained network?"), detail, choices)

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        action, self._after_save = self._after_save, None
        if action is not None:
            action()
        self.message.emit(Message(self.tr("Saved {0}.").format(path)))

    @Slot()
    def _on_dataset_loaded(self) -> None:
        """Take the network of the program where nobody can read the digits of a data set."""
        newest, dataset = self._session.newest, self._session.dataset
        is_missing = newest is None and not self._models.is_loading
        if self.replaces_missing and is_missing and dataset is not None and dataset.shows_digits:
            self._models.load(self._bundled, OriginKind.BUILT_IN, only_if_missing=True)

    @Slot(object)
    def _on_message(self, message: Message) -> None:
        if message.severity is Severity.FAILURE:
            self._forget()

    @Slot()
    def _forget(self) -> None:
        self._after_save = None

    @Slot(object, object)
    def _ask_for_activations(self, origin: Origin, chain: LinearChain) -> None:
        dialog = ActivationsDialog(origin.name, chain.sizes, has_hidden=len(chain.layers) > 1, parent=self._window)
        dialog.chosen.connect(lambda hidden, output: self._models.complete(origin, chain, hidden, output))
        dialog.open()

    def _choose(self) -> None:
        pattern = self.tr("Networks ({0})").format(" ".join(f"*{suffix}" for suffix in SUFFIXES))
        dialogs.choose_file(self._window, self.tr("Open a network"), pattern, self.file_chosen.emit)

    def _save_as(self, path: str) -> None:
        self._models.save(Path(path), self._confidence.certainty)

    def _pattern(self) -> str:
        return self.tr("Networks (*{0})").format(SUFFIX)
