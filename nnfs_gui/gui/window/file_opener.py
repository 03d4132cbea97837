"""Opens files of whatever kind the program reads: dropped on the window, chosen in a dialog, named at the start."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.background.background_task import BackgroundTasks
from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.draw.picture_import import PictureImport
from nnfs_gui.gui.files.bundle_import import BundleImport
from nnfs_gui.gui.files.dataset_import import DatasetImport
from nnfs_gui.gui.files.model_files import ModelFiles
from nnfs_gui.gui.files.network_files import NetworkFiles
from nnfs_gui.gui.files.recent_files import RecentFile
from nnfs_gui.gui.files.recent_menu import RecentMenu
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.teach.personal_drawings import PersonalDrawings
from nnfs_gui.gui.window.file_drops import FileDrops
from nnfs_gui.gui.words import in_words
from nnfs_gui.storage.drawings_use import DrawingsUse, use_steps
from nnfs_gui.storage.file_kind import FileKind, FileKindError, NoSuchFileError, kind_of

_NEED_IDLE = (FileKind.DATASET, FileKind.MODEL)  # these cannot be opened while a network is trained


@dataclass(slots=True)
class _Looked:
    """What some paths turned out to be."""

    opened: dict[FileKind, RecentFile] = field(default_factory=dict)  # the first of each kind
    left: list[Path] = field(default_factory=list)  # others of these kinds
    problems: list[FileKindError] = field(default_factory=list)
    missing: list[Path] = field(default_factory=list)
    asked: bool = False  # whether the person was asked already about a network that is not saved
    use: DrawingsUse = DrawingsUse.TEACH  # what its file of drawings is good for


class FileOpener(QObject):
    """Finds out in the background what files are, and hands each to what opens its kind: the first of each."""

    message = Signal(object)  # Message

    def __init__(
        self,
        window: QWidget,
        session: TrainingSession,
        files: NetworkFiles,
        models: ModelFiles,
        datasets: DatasetImport,
        pictures: PictureImport,
        personal: PersonalDrawings,
        bundles: BundleImport,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._files = files
        self._models = models
        self._datasets = datasets
        self._pictures = pictures
        self._personal = personal
        self._bundles = bundles
        self._waiting: Sequence[Path] = ()  # for the window to have its first data set and network
        self._model_after: Path | None = None  # to be opened when the data set is there
        self._tasks = BackgroundTasks(self)
        self._tasks.failed.connect(self._on_failed)
        self._drops = FileDrops(self)
        self.recent_models = RecentMenu(
            "recentModelsMenu",
            self.tr("Recent networks"),
            self.tr("No network has been opened yet."),
            models.recent,
            window,
        )
        self.recent_data = RecentMenu(
            "recentDataSetsMenu",
            self.tr("Recent data sets"),
            self.tr("No other data set has been opened yet."),
            datasets.recent,
            window,
        )
        for signal, slot in (
            (files.file_chosen, self.open_model_or_other),
            (datasets.file_chosen, self.open_dataset_or_other),
            (pictures.file_chosen, self.open_picture_or_other),
            (bundles.file_chosen, self.open_bundle_or_other),
            (self.recent_models.chosen, self.open_recent),
            (self.recent_data.chosen, self.open_recent),
            (self._drops.files_dropped, self.open),
            (self._drops.picture_dropped, pictures.take),
            (self._drops.nothing_dropped, self._on_nothing_dropped),
            (session.state_changed, self._follow_state),
            (datasets.settled, self._on_dataset_settled),
            (session.dataset_loaded, self._open_waiting),
            (session.current_changed, self._open_waiting),
            (models.message, self._open_waiting),
        ):
            signal.connect(slot)

    def watch_drops(self, window: QWindow) -> None:
        """Open what is dropped on this window."""
        self._drops.watch(window)

    @Slot(object)
    def open(self, paths: Sequence[Path]) -> None:
        """Open files and folders, each by what it is; what cannot be opened is said."""
        self._look([RecentFile(path) for path in paths])

    def open_once_ready(self, paths: Sequence[Path]) -> None:
        """Open files as soon as the window has what it begins with."""
        self._waiting = paths

    @Slot(object)
    def open_recent(self, entry: RecentFile) -> None:
        """Open a file as it was opened before."""
        self._look([entry])

    @Slot(str)
    def open_model_or_other(self, chosen: str) -> None:
        """Open what was chosen as a model, by what it is, a model if nobody knows; the person was asked before."""
        self._look([RecentFile(Path(chosen))], otherwise=FileKind.MODEL, asked=True)

    @Slot(str)
    def open_dataset_or_other(self, chosen: str) -> None:
        """Open what was chosen as a data set, by what it is, a data set if nobody knows."""
        self._look([RecentFile(Path(chosen))], otherwise=FileKind.DATASET)

    @Slot(object)
    def open_picture_or_other(self, chosen: str | Path) -> None:
        """Open what was chosen as a picture, by what it is, a picture if nobody knows."""
        self._look([RecentFile(Path(chosen))], otherwise=FileKind.PICTURE)

    @Slot(str)
    def open_bundle_or_other(self, chosen: str) -> None:
        """Open what was chosen as a bundle, by what it is, a bundle if nobody knows."""
        self._look([RecentFile(Path(chosen))], otherwise=FileKind.BUNDLE)

    def shutdown(self) -> None:
        """End what is being looked at, and wait for it."""
        self._waiting = ()
        self._tasks.shutdown()

    # --- what they are ------------------------------------------------------------------------------------------------

    def _look(self, entries: Sequence[RecentFile], *, otherwise: FileKind | None = None, asked: bool = False) -> None:
        self._tasks.run(_look_steps(entries, otherwise, asked=asked), self._on_looked)

    @Slot(object)
    def _on_looked(self, looked: _Looked) -> None:
        opened = looked.opened
        problems = [in_words(problem) for problem in looked.problems]
        lists = (self._datasets.recent, self._models.recent)
        forgotten = [recent.forget(path) for path in looked.missing for recent in lists]
        if any(forgotten):
            problems.append(self.tr("It was taken off the list of recent files."))
        busy = [kind for kind in _NEED_IDLE if kind in opened and self._session.state is not RunState.IDLE]
        problems += [
            self.tr("{0} was not opened: first end the training that is under way.").format(opened.pop(kind).path)
            for kind in busy
        ]
        self._open(opened, asked=looked.asked, use=looked.use)
        if looked.left:
            names = ", ".join(path.name for path in looked.left)
            problems.append(self.tr("One file of each kind is opened at a time. Left out: {0}.").format(names))
        if problems:
            self.message.emit(Message(" ".join(problems), Severity.FAILURE))

    def _open(self, opened: dict[FileKind, RecentFile], *, asked: bool, use: DrawingsUse) -> None:
        model = opened.get(FileKind.MODEL)
        dataset = opened.get(FileKind.DATASET)
        self._model_after = None
        if dataset is not None:
            self._model_after = None if model is None else model.path  # which may be one for these images
            self._datasets.look_into(dataset)
        elif model is not None:
            self._open_model(model.path, asked=asked)
        if FileKind.DRAWINGS in opened:
            drawings = opened[FileKind.DRAWINGS]
            if use is DrawingsUse.EITHER and dataset is None and self._session.state is RunState.IDLE:
                self._ask_what_for(drawings)
            else:
                self._personal.import_file(drawings.path)
        for kind in (FileKind.BUNDLE, FileKind.LIBRARY):
            if kind in opened:
                self._bundles.open(opened[kind].path)
        if FileKind.PICTURE in opened:
            self._pictures.read_file(str(opened[FileKind.PICTURE].path))

    def _ask_what_for(self, file: RecentFile) -> None:
        choices: list[tuple[str, str, Callable[[], None]]] = [
            ("addDrawingsButton", self.tr("Add to my drawings"), lambda: self._personal.import_file(file.path)),
            ("openAsDataSetButton", self.tr("Open as a data set"), lambda: self._datasets.look_into(file)),
        ]
        detail = self.tr(
            "As your drawings, digits teach your hand to the network that answers. As a data set, all of them train a "
            "network, alone or beside MNIST."
        )
        dialogs.ask(self._window, self.tr("What are the drawings in {0} for?").format(file.path.name), detail, choices)

    def _open_model(self, path: Path, *, asked: bool = False) -> None:
        def load() -> None:
            self._models.load(path)

        if asked:
            load()
        else:
            self._files.ask_and_open(load)

    # --- what must come first -----------------------------------------------------------------------------------------

    @Slot()
    def _on_dataset_settled(self) -> None:
        path, self._model_after = self._model_after, None
        if path is not None:
            self._open_model(path)

    @Slot()
    def _open_waiting(self) -> None:
        newest_is_missing = self._session.newest is None and self.sender() is not self._models
        if self._waiting and self._session.dataset is not None and not newest_is_missing:
            paths, self._waiting = self._waiting, ()
            self.open(paths)

    @Slot(object)
    def _follow_state(self, state: RunState) -> None:
        for menu in (self.recent_models, self.recent_data):
            menu.set_obstacle(state.obstacle)

    @Slot()
    def _on_nothing_dropped(self) -> None:
        sentence = self.tr("Only files that lie on this machine can be opened; save this one first.")
        self.message.emit(Message(sentence, Severity.FAILURE))

    @Slot(str)
    def _on_failed(self, problem: str) -> None:
        self.message.emit(Message(problem, Severity.FAILURE))


def _look_steps(entries: Sequence[RecentFile], otherwise: FileKind | None, *, asked: bool) -> Iterator[_Looked | None]:
    """Find out what some paths are, and what drawings are good for, which takes a while where there are many."""
    looked = _sort(entries, otherwise)
    looked.asked = asked
    if FileKind.DRAWINGS in looked.opened:
        for use in use_steps(looked.opened[FileKind.DRAWINGS].path):
            yield None
            looked.use = use or looked.use
    if looked.use is DrawingsUse.DATASET:
        drawings = looked.opened.pop(FileKind.DRAWINGS)
        if looked.opened.setdefault(FileKind.DATASET, drawings) is not drawings:
            looked.left.append(drawings.path)
    yield looked


def _sort(entries: Sequence[RecentFile], otherwise: FileKind | None) -> _Looked:
    """Find out what some paths are; one of which nobody knows it is as is said."""
    looked = _Looked()
    for entry in entries:
        try:
            kind = kind_of(entry.path)
        except NoSuchFileError as error:
            looked.missing.append(entry.path)
            looked.problems.append(error)
            continue
        except FileKindError as error:
            if otherwise is None:
                looked.problems.append(error)
                continue
            kind = otherwise
        if kind is FileKind.DRAWINGS and (otherwise is FileKind.DATASET or entry.checksum):  # as which it was chosen
            kind = FileKind.DATASET
        if kind in looked.opened:
            looked.left.append(entry.path)
        else:
            looked.opened[kind] = entry
    return looked
