"""Lets another run go on from an epoch of one, by the settings on the left."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.controls import dialogs, obstacles
from nnfs_gui.gui.controls.changed_settings import changes_in_words
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.nn import FloatArray
from nnfs_gui.storage.library.fork import Fork, ForkPoint, fork, fork_point, whole_course
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.opened_run import OpenedRun, open_run
from nnfs_gui.storage.library.run_record import ForkStart
from nnfs_gui.training.config import Precision, TrainingConfig
from nnfs_gui.training.events import EpochMetrics


@dataclass(frozen=True, slots=True, eq=False)
class AgreedFork:
    """A fork that is wanted, the run that it comes from, and the figures of that."""

    fork: Fork
    opened: OpenedRun
    epochs: tuple[EpochMetrics, ...]


class ForkController(QObject):
    """Looks up from where a run can go on, says what will differ from it, and asks."""

    agreed = Signal(object)  # AgreedFork
    message = Signal(object)  # Message

    def __init__(self, window: QWidget, session: TrainingSession, worker: LibraryWorker, setup: SetupPanel) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._worker = worker
        self._setup = setup

    @Slot(str, int)
    def ask(self, run_id: str, epoch: int) -> None:
        """Ask whether a run is to go on from this epoch of another one."""
        self._setup.commit()
        config, remembered = self._setup.config, self._remembered(run_id, epoch)
        if config is None:
            self.message.emit(Message(obstacles.settings_refused(), Severity.WARNING))
            return

        def look(library: Library) -> tuple[ForkPoint, AgreedFork]:
            point = fork_point(library, run_id, epoch, remembered)
            owner = point.run.id
            return point, AgreedFork(fork(point, config), open_run(library, owner), whole_course(library, owner))

        self._worker.ask(look, lambda found: self._ask(*found, config), self._on_not_found)

    def _remembered(self, run_id: str, epoch: int) -> FloatArray | None:
        """Return the very weights of an epoch, where the window still has them."""
        session = self._session
        history, newest = session.history, session.newest
        if history is None or newest is None or newest.run_id != run_id or newest.base.dtype != Precision.FLOAT32:
            return None
        return history.parameters(epoch) if epoch in history.epochs and not history.is_rounded(epoch) else None

    def _ask(self, point: ForkPoint, wanted: AgreedFork, config: TrainingConfig) -> None:
        question = self.tr("Go on from epoch {0} of {1}?").format(in_figures(point.epoch), in_words(point.run.title))
        choices = [("goOnFromHereButton", self.tr("Go on"), lambda: self.agreed.emit(wanted))]
        dialogs.ask(self._window, question, " ".join(self._sentences(point, wanted.fork, config)), choices)

    def _sentences(self, point: ForkPoint, wanted: Fork, config: TrainingConfig) -> list[str]:
        name, before = in_words(point.run.title), point.run.config
        last = self.tr("A run of its own learns on to epoch {0}; {1} stays as it is.").format(
            in_figures(wanted.config.epochs), name
        )
        changes = changes_in_words(before, wanted.config)
        nothing = self.tr("The settings on the left are those of {0}: change there what is to be different.").format(name)
        differs = self.tr("What differs: {0}.").format(changes) if changes else nothing
        sentences = [last, differs]
        if (config.network.hidden, config.loss, config.precision) != (before.network.hidden, before.loss, before.precision):
            sentences.append(self.tr("Its layers, its loss and its precision stay those of {0}.").format(name))
        return [*sentences, self._start_words(wanted.parent.start)]

    def _start_words(self, start: ForkStart) -> str:
        words = {
            ForkStart.EXACT: self.tr(
                "It begins exactly where that epoch ended: with its weights, and with what the optimizer remembers."
            ),
            ForkStart.WEIGHTS: self.tr(
                "It begins with the very weights of that epoch, but the optimizer remembers nothing of the steps before."
            ),
            ForkStart.ROUNDED: self.tr(
                "It does not begin exactly there: of that epoch the weights are kept in half precision, and nothing of what "
                "the optimizer remembered."
            ),
        }
        assert set(words) == set(ForkStart)
        return words[start]

    def _on_not_found(self, problem: str) -> None:
        self.message.emit(Message(problem, Severity.WARNING))
