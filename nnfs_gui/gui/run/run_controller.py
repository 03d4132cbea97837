"""Where a run is begun, watched and ended."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.changed_settings import changes_in_words
from nnfs_gui.gui.controls.data_words import data_words
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.curves.widgets.curves_run import ParentCurve
from nnfs_gui.gui.curves.widgets.curves_view import CurvesView
from nnfs_gui.gui.files.network_files import NetworkFiles
from nnfs_gui.gui.run.film_reader import FilmReader
from nnfs_gui.gui.run.fork_controller import AgreedFork, ForkController
from nnfs_gui.gui.run.run_data import RunData
from nnfs_gui.gui.run.widgets.run_bar import RunBar
from nnfs_gui.gui.session.current_network import Cause, CurrentNetwork, Origin, OriginKind
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.testing import Tested
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.session.training_thread import Stride
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.inspection.health.remedies import Remedy
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.opened_run import OpenedRun, open_run
from nnfs_gui.storage.library.recorded_run import Ending, RunEnd
from nnfs_gui.storage.library.run_comparison import count_validation
from nnfs_gui.storage.library.run_record import RunStatus
from nnfs_gui.training.config import LossKind, TrainingConfig
from nnfs_gui.training.events import EpochMetrics


class RunController(QObject):
    """Wires the session, which knows no panel, to the panels that show a run, which know no session."""

    message = Signal(object)  # Message

    def __init__(
        self,
        window: QWidget,
        session: TrainingSession,
        worker: LibraryWorker,
        files: NetworkFiles,
        setup: SetupPanel,
        curves: CurvesView,
        run_bar: RunBar,
        data: RunData,
    ) -> None:
        super().__init__(window)
        self._words = KindWords(self)
        self._window = window
        self._session = session
        self._worker = worker
        self._files = files
        self._setup = setup
        self._curves = curves
        self._run_bar = run_bar
        self._data = data
        self._offer: tuple[Origin, str] | None = None  # to go on with a run that was interrupted
        self._parent_curve: ParentCurve | None = None  # of the fork that began last
        films = FilmReader(session, worker, self)
        films.message.connect(self.message)
        self._forks = ForkController(window, session, worker, setup)
        self._forks.message.connect(self.message)
        self._forks.agreed.connect(self._on_fork_agreed)
        for signal, slot in (
            (session.started, self._on_started),
            (session.progressed, run_bar.show_progress),
            (session.progressed, curves.show_progress),
            (session.epoch_finished, self._on_epoch),
            (session.happened, curves.show_incident),
            (session.current_changed, self._on_current_changed),
            (session.ended, self._on_ended),
            (session.tested, self._on_tested),
            (session.dataset_loaded, self._on_dataset_loaded),
            (setup.config_changed, self._on_config_changed),
        ):
            signal.connect(slot)

    @Slot()
    def train(self) -> None:
        self._ask_and_start(Stride.RUN)

    @Slot()
    def step(self) -> None:
        """Train for one epoch."""
        self._go(Stride.EPOCH)

    @Slot()
    def step_batch(self) -> None:
        """Train for one batch."""
        self._go(Stride.BATCH)

    @Slot(float)
    def set_rest(self, seconds: float) -> None:
        """Rest after each batch for so long."""
        self._session.set_rest(seconds)
        self._run_bar.set_slow(slow=seconds > 0)

    @Slot()
    def pause(self) -> None:
        """Pause, or go on."""
        if self._session.state is RunState.PAUSED:
            self._session.resume()
        else:
            self._session.pause()

    @Slot(str)
    def open_run(self, run_id: str) -> None:
        """Open a run of the library; before an unsaved network is given up, ask."""
        self._files.ask_and_open(lambda: self._open(run_id))

    @Slot(str)
    def continue_run(self, run_id: str) -> None:
        """Let a run of the library go on from its last epoch, by the settings that it has."""
        self._files.ask_and_open(lambda: self._continue(run_id))

    @Slot(str, int)
    def fork(self, run_id: str, epoch: int) -> None:
        """Let a run of its own go on from an epoch of another one, by the settings on the left, if that is agreed to."""
        self._files.ask_and_open(lambda: self._forks.ask(run_id, epoch))

    @Slot(object)
    def _on_fork_agreed(self, agreed: AgreedFork) -> None:
        run, refusal = agreed.opened.run, self._session.refusal(agreed.opened)
        if refusal:
            self._data.offer(run, refusal, lambda: self._on_fork_agreed(agreed))
            return
        self._parent_curve = ParentCurve(in_words(run.title), agreed.epochs, agreed.fork.parent.epoch)
        self._session.start_fork(agreed.fork)

    @Slot(str, object)
    def take_settings(self, name: str, config: TrainingConfig) -> None:
        """Let a copy of a run be trained next."""
        self._setup.set_config(config)
        self.message.emit(
            Message(self.tr("The settings of {0}, with the seed {1}. Train starts the copy.").format(name, config.seed))
        )

    @Slot(object)
    def take_remedy(self, remedy: Remedy) -> None:
        """Change a setting, also of the run under way."""
        config = self._setup.config
        if config is None:
            return
        if remedy.is_in(config):
            self.message.emit(Message(self.tr("It is set so already.")))
            return
        self._setup.set_config(remedy.apply(config))
        self.message.emit(Message(self.tr("The setting was changed.")))

    @property
    def has_library(self) -> bool:
        """Whether there is a library that runs can be opened from."""
        return self._worker.has_library

    def reopen(self, run_id: str, otherwise: Callable[[str], None], then: Callable[[OpenedRun], None] | None = None) -> None:
        """Open a run of the library without asking, and do `then`; or where it cannot be opened, say why to `otherwise`."""

        def take(opened: OpenedRun) -> None:
            refusal = self._session.refusal(opened)
            if refusal:
                otherwise(refusal)
            elif self._take(opened) and then is not None:
                then(opened)

        self._worker.ask(lambda library: open_run(library, run_id), take, otherwise)

    def count_epochs(self, epochs: int) -> str:
        return self.tr("%Ln epoch(s)", "", epochs)

    def _go(self, stride: Stride) -> None:
        """Train so far, and then pause."""
        if self._session.state is RunState.PAUSED:
            self._session.resume(stride)
        else:
            self._ask_and_start(stride)

    def _ask_and_start(self, stride: Stride) -> None:
        """Start a run; where a network could go on, or would be lost, first ask what is to become of it."""
        self._setup.commit()
        config = self._setup.config
        if config is None:
            return
        newest = self._session.newest
        if newest is None or (newest.is_saved and not newest.is_built_like(config)):
            self._session.start(config, stride=stride)
            return

        def go_on() -> None:
            self._session.start(config, go_on=True, stride=stride)

        def start_afresh() -> None:
            self._session.start(config, stride=stride)

        choices = [("startAfreshButton", self.tr("Start afresh"), start_afresh)]
        if newest.is_built_like(config):
            last = in_figures(newest.epoch_to_go_on_to(config))
            label = {
                Stride.RUN: self.tr("Continue to epoch {0}").format(last),
                Stride.EPOCH: self.tr("Train one more epoch (to {0})").format(in_figures(newest.last_epoch + 1)),
                Stride.BATCH: self.tr("Train one more batch"),
            }[stride]
            choices.insert(0, ("continueButton", label, go_on))
            detail = self.tr("It can learn on from where it was stopped, or a new one can start from random weights.")
            if newest.last_epoch:
                detail = self.tr("It can learn on from epoch {0}, or a new one can start from random weights.")
                detail = detail.format(in_figures(newest.last_epoch))
            changes = "" if newest.config is None else changes_in_words(newest.config, config)
            if changes:
                detail += " " + self.tr("Changed since: {0}.").format(changes)
        else:
            detail = self.tr("The settings describe another network, which starts from random weights.")
        if newest.taught is not None:
            detail += " " + self.tr("Your drawings are left out of the training, and learnt again when it has ended.")
        if not newest.is_saved:
            choices.append(
                ("saveFirstButton", self.tr("Save, then start afresh…"), lambda: self._files.save_then(start_afresh))
            )
            detail += " " + self.tr("The present one has not been saved; starting afresh gives it up.")
        dialogs.ask(self._window, self.tr("There is a trained network."), detail, choices)

    @Slot()
    def _on_config_changed(self) -> None:
        if self._setup.config is not None:
            self._session.change_settings(self._setup.config)

    @Slot(object, int)
    def _on_started(self, config: TrainingConfig, first_epoch: int) -> None:
        self._run_bar.begin(first_epoch, config.epochs)
        parent = self._parent_curve if self._session.forked_from is not None else None
        self._curves.begin(first_epoch, config.epochs, self._loss_name(config), config, parent)

    @Slot(object)
    def _on_epoch(self, metrics: EpochMetrics) -> None:
        self._run_bar.show_epoch(metrics.epoch)
        self._curves.show_epoch(metrics)

    @Slot(object)
    def _on_ended(self, end: RunEnd) -> None:
        newest = self._session.newest
        epochs_done = 0 if newest is None else newest.last_epoch
        epochs = self.count_epochs(epochs_done)
        self._run_bar.end(0 if end.snapshot is None else epochs_done)
        if end.snapshot is None:  # no epoch was finished: what was there before stands again
            self._curves.give_back()
            if newest is not None and newest.config is not None and newest.origin.kind is OriginKind.RUN:
                self._run_bar.show_run(epochs_done, newest.config.epochs)
        missing = f" {in_words(end.problem)}" if end.problem else ""
        match end.ending:
            case Ending.FINISHED:
                kept = self._words.choose(
                    self.tr("Epoch {0} did best on the validation images: its network is kept."),
                    self.tr("Epoch {0} did best on the validation points: its network is kept."),
                )
                has_best = newest is not None and newest.epoch < epochs_done
                best = kept.format(in_figures(newest.epoch)) if newest is not None and has_best else ""
                early = in_words(end.message) if end.message else ""
                said = filter(None, (self.tr("Finished after {0}.").format(epochs), early, best))
                self.message.emit(Message(" ".join(said) + missing))
            case Ending.STOPPED:
                self.message.emit(Message(self._say_what_was_stopped(end, newest) + missing))
            case Ending.DIVERGED:
                kept = self.tr("The network is that of the last good epoch.")
                lost = self.tr("No epoch was finished, so nothing was learnt; what was there before the run is kept.")
                self.message.emit(
                    Message(in_words(end.message), Severity.WARNING, kept if end.snapshot is not None else lost)
                )
            case Ending.FAILED:
                self.message.emit(
                    Message(self.tr("The training ended with an error."), Severity.WARNING, in_words(end.message))
                )
            case Ending.REFUSED:
                self.message.emit(Message(in_words(end.message), Severity.WARNING))

    def _say_what_was_stopped(self, end: RunEnd, newest: CurrentNetwork | None) -> str:
        """Say what became of a run that was stopped: what is kept, and what is in no file and no library yet."""
        if newest is None or (end.snapshot is None and end.checkpoint is None):
            return self.tr("Stopped before anything was learnt.")
        epochs = self.count_epochs(newest.last_epoch)
        if newest.last_epoch == 0:
            return self.tr("Stopped in the first epoch. The network is as it was by then, and has not been saved.")
        if newest.is_saved:
            return self.tr("Stopped after {0}. What was learnt until then is kept; Train goes on from there.").format(epochs)
        return self.tr("Stopped after {0}. Train goes on from there; the network has not been saved.").format(epochs)

    @Slot(object, object)
    def _on_current_changed(self, current: CurrentNetwork | None, cause: Cause) -> None:
        """Let the curves and the run bar be those of the network that answers."""
        newest = self._session.newest
        match cause:
            case Cause.OPENED if newest is not None and newest.origin.kind is not OriginKind.RUN:
                self._curves.clear()
                self._run_bar.clear()
            case Cause.GIVEN_UP:
                self._curves.clear()
                self._run_bar.clear()
            case Cause.RUN_ENDED if newest is not None and newest.epoch < newest.last_epoch:
                self._curves.show_best(newest.epoch)
            case Cause.TAUGHT:
                self._await_test()

    @Slot()
    def _on_dataset_loaded(self) -> None:
        self._await_test(on_other_images=True)

    def _await_test(self, *, on_other_images: bool = False) -> None:
        """Show no figure of another network, or on other images, until this one is measured."""
        newest = self._session.newest
        with_hand = newest is not None and newest.taught is not None
        self._curves.show_tested(None, with_hand=with_hand, on_other_images=on_other_images)

    @Slot(object)
    def _on_tested(self, tested: Tested) -> None:
        with_hand = tested.of.taught is not None
        self._curves.show_tested(
            tested.test, tested.validation, with_hand=with_hand, on_other_images=tested.learnt_from_others
        )
        run_id, dataset, last_epoch = tested.of.run_id, self._session.dataset, tested.of.last_epoch
        if run_id is None or dataset is None or tested.of.taught is not None:  # the run has not learnt what was taught
            return

        def keep(library: Library) -> None:
            if library.runs.get(run_id).dataset_checksum == dataset.checksum:
                library.writer.set_test(run_id, tested.test, last_epoch)

        self._worker.change(keep)

    # --- runs of the library ------------------------------------------------------------------------------------------

    @property
    def offer(self) -> str:
        """To go on with the run that the network comes from, if that was interrupted."""
        newest = self._session.newest
        return "" if self._offer is None or newest is None or newest.origin is not self._offer[0] else self._offer[1]

    def _show_opened(self, opened: OpenedRun) -> None:
        run, newest = opened.run, self._session.newest
        name, epochs = in_words(run.title), self.count_epochs(run.epochs_done)
        self._setup.set_config(opened.config)
        self._run_bar.show_run(run.epochs_done, run.config.epochs)
        last_epoch, before, parent = max(run.config.epochs, run.epochs_done), opened.before, None
        if before is not None and run.parent is not None:
            parent = ParentCurve(in_words(before.run.title), before.epochs, run.parent.epoch)
        self._curves.begin(1, last_epoch, self._loss_name(run.config), run.first_config or run.config, parent)
        self._curves.count_images(run.train_count, count_validation(run, self._session.dataset))
        self._curves.show_forks(opened.forks)
        for incident in opened.incidents:
            self._curves.show_incident(incident)
        for metrics in opened.epochs:
            self._curves.show_epoch(metrics)
        if opened.best_epoch is not None:
            self._curves.show_best(opened.best_epoch)
        if run.status is RunStatus.INTERRUPTED and newest is not None:
            offer = self.tr("{0} was interrupted after {1} of {2} epochs; Train goes on with it.")
            self._offer = newest.origin, offer.format(name, in_figures(run.epochs_done), in_figures(run.config.epochs))
        self.message.emit(Message(self.offer or self.tr("Opened {0}, trained for {1}.").format(name, epochs)))

    def _open(self, run_id: str) -> None:
        def take(opened: OpenedRun) -> None:
            refusal = self._session.refusal(opened)
            if refusal:
                self._data.offer(opened.run, refusal, lambda: self._open(run_id))
            else:
                self._take(opened)

        self._worker.ask(lambda library: open_run(library, run_id), take, self._on_not_opened)

    def _continue(self, run_id: str) -> None:
        dataset = self._session.dataset

        def look(library: Library) -> tuple[OpenedRun, bool]:  # where a checksum that is not known yet keeps nobody waiting
            opened = open_run(library, run_id)
            return opened, dataset is not None and opened.run.dataset_checksum == dataset.checksum

        def go_on(looked: tuple[OpenedRun, bool]) -> None:
            opened, has_its_data = looked
            if not has_its_data:
                reason = self.tr("{0} learns from {1}.").format(in_words(opened.run.title), data_words(opened.run.dataset))
                self._data.offer(opened.run, reason, lambda: self._continue(run_id))
            elif self._take(opened):
                self._session.start(opened.config, go_on=True)

        self._worker.ask(look, go_on, self._on_not_opened)

    def _take(self, opened: OpenedRun) -> bool:
        """Let a run be the one that answers; say whether that was done."""
        taken = self._session.take_run(opened)
        if taken:
            self._show_opened(opened)
        return taken

    def _on_not_opened(self, problem: str) -> None:
        self.message.emit(Message(problem, Severity.WARNING))

    def _loss_name(self, config: TrainingConfig) -> str:
        names = {LossKind.CROSS_ENTROPY: self.tr("cross-entropy"), LossKind.MSE: self.tr("mean squares")}
        return self.tr("balanced {0}").format(names[config.loss]) if config.balanced else names[config.loss]
