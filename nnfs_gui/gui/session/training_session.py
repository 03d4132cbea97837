"""What the window talks to: the data set, the run and its state, and the network that answers."""

import dataclasses
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.controls.data_words import data_words
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.session.current_network import Cause, CurrentNetwork, Origin, Teaching
from nnfs_gui.gui.session.resume import checkpoint_of, recording_of, recording_of_fork
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.run_under_way import RunUnderWay
from nnfs_gui.gui.session.testing import testing_steps
from nnfs_gui.gui.session.training_thread import Recording, Stride, TrainingThread
from nnfs_gui.gui.words import in_words
from nnfs_gui.inspection.runs.run_history import RunHistory
from nnfs_gui.nn import FloatArray, Network
from nnfs_gui.storage.library.fork import Fork
from nnfs_gui.storage.library.opened_run import OpenedRun
from nnfs_gui.storage.library.recorded_run import Ending, RunEnd
from nnfs_gui.storage.library.run_record import Parent
from nnfs_gui.storage.model import Model
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import BestRestored, EpochResult, Progress
from nnfs_gui.training.threads import available_cores
from nnfs_gui.training.trainer import Trainer


class TrainingSession(QObject):
    """One data set, at most one run at a time, and the network that answers.

    `newest` is the network as it is now, `current` the one that everything in the window shows: the newest, or while one
    looks back, it as it was at an earlier epoch. `history` holds the epochs that can be looked back to.
    """

    current_changed = Signal(object, object)  # CurrentNetwork or None, Cause
    state_changed = Signal(object)  # RunState
    started = Signal(object, int)  # TrainingConfig, the first epoch
    progressed = Signal(object)  # Progress, each of them; several come at once
    epoch_finished = Signal(object)  # EpochMetrics; the network as the epoch left it is current directly afterwards
    happened = Signal(object)  # Incident: what explains the curves of the run under way
    ended = Signal(object)  # RunEnd
    tested = Signal(object)  # Tested: of the newest network, whenever another one stands still
    history_grew = Signal()  # earlier epochs of the run that was opened can be looked back to
    dataset_loaded = Signal(object)  # Dataset
    recorded = Signal(str)  # the id of the run that the library now has
    message = Signal(object)  # Message

    def __init__(self, library: Path | None = None, parent: QObject | None = None) -> None:
        """Make a session without data. Its runs are recorded in the file `library`, if that is given."""
        super().__init__(parent)
        self._library = library
        self.state = RunState.IDLE
        self.dataset: Dataset | None = None
        self.newest: CurrentNetwork | None = None
        self.current: CurrentNetwork | None = None
        self.history: RunHistory | None = None
        self._run: RunUnderWay | None = None
        self._rest_seconds = 0.0
        self._watchers: set[QObject] = set()  # that show how the network learns within an epoch
        self.forked_from: Parent | None = None  # from which the run forked that began last, if it did
        self._end = RunEnd(Ending.FAILED)
        self._test = LatestOnlyTask(self)
        self._test.succeeded.connect(self.tested)
        self._test.failed.connect(self._on_test_failed)

    # --- training -----------------------------------------------------------------------------------------------------

    def start(self, config: TrainingConfig, *, go_on: bool = False, stride: Stride = Stride.RUN) -> None:
        """Begin a run: with new weights, or where the newest network stands. What was taught does not take part in it."""
        newest, checkpoint, recording = self.newest, None, Recording(self._library)
        if go_on and newest is not None:
            checkpoint, recording = checkpoint_of(newest, config), recording_of(self._library, newest, config)
            config = dataclasses.replace(config, epochs=newest.epoch_to_go_on_to(config, one_epoch=stride is not Stride.RUN))
        self._start(config, checkpoint, recording, stride=stride)

    def start_fork(self, fork: Fork) -> None:
        """Begin a run of its own from an epoch of another one."""
        self._start(fork.config, fork.checkpoint, recording_of_fork(self._library, fork), is_fork=True)

    def _start(
        self,
        config: TrainingConfig,
        checkpoint: Checkpoint | None,
        recording: Recording,
        *,
        stride: Stride = Stride.RUN,
        is_fork: bool = False,
    ) -> None:
        if self.state is not RunState.IDLE or self.dataset is None:
            return
        self.forget_teaching()
        self._test.forget()
        dataset = self.dataset
        self.forked_from = recording.parent if is_fork else None

        def make_trainer() -> Trainer:  # in the thread: a large network takes a while to copy or to draw
            # the window keeps a core for itself
            trainer = Trainer(config, dataset, start=checkpoint, cores=available_cores() - 1)
            trainer.change_settings(config)
            return trainer

        thread = TrainingThread(make_trainer, recording)
        first_epoch = 1 if checkpoint is None else checkpoint.epoch + 1
        self._run = RunUnderWay(thread, config, first_epoch, (self.newest, self.history))
        thread.recorded.connect(self._on_recorded)
        thread.prepared.connect(self._on_prepared)
        thread.progressed.connect(self._on_progressed)
        thread.epoch_finished.connect(self._on_epoch_finished)
        thread.best_restored.connect(self._on_best_restored)
        thread.happened.connect(self.happened)
        thread.paused.connect(self._on_paused)
        thread.noticed.connect(self._on_noticed)
        thread.ended.connect(self._on_ended)
        thread.finished.connect(self._on_thread_finished)
        thread.set_watched(self.is_watched)
        thread.set_rest(self._rest_seconds)
        thread.resume(stride)
        self.started.emit(config, first_epoch)
        self._set_state(RunState.RUNNING)
        thread.start()

    def pause(self) -> None:
        if self._run is not None and self.state is RunState.RUNNING:
            self._run.thread.pause()
            self._set_state(RunState.PAUSED)

    def resume(self, stride: Stride = Stride.RUN) -> None:
        if self._run is not None and self.state is RunState.PAUSED:
            self._run.thread.resume(stride)
            self._set_state(RunState.RUNNING)

    def set_rest(self, seconds: float) -> None:
        """Let this run and those to come rest after each batch for so long, so that one can watch; 0 is full speed."""
        self._rest_seconds = seconds
        if self._run is not None:
            self._run.thread.set_rest(seconds)

    def stop(self) -> None:
        if self._run is not None and self.state in (RunState.RUNNING, RunState.PAUSED):
            self._run.thread.request_stop()
            self._set_state(RunState.STOPPING)

    def change_settings(self, config: TrainingConfig) -> None:
        """Let the run under way go on by these settings, as far as they may change while it trains."""
        run = self._run
        if run is None:
            return
        config = run.config.changed_as(config)
        if config != run.config:
            run.change_config(config)
            if run.has_made(self.newest):
                self._describe(config=config)
            run.thread.change_settings(config)

    def watch(self, watcher: QObject, watches: bool) -> None:
        """Say whether this one shows how the network learns within an epoch: while nobody does, it is seldom copied."""
        (self._watchers.add if watches else self._watchers.discard)(watcher)
        if self._run is not None:
            self._run.thread.set_watched(self.is_watched)

    @property
    def is_watched(self) -> bool:
        """Whether something shows how the network learns within an epoch."""
        return bool(self._watchers)

    def shutdown(self) -> None:
        """End everything that runs, and wait for it."""
        if self._run is not None:
            self._run.thread.request_stop()
            self._run.thread.wait()
        self._test.shutdown()

    # --- the data set and the network ---------------------------------------------------------------------------------

    @Slot(object)
    def use_dataset(self, dataset: Dataset) -> None:
        """Train and test on this data set from now on; a network that does not read its images is given up."""
        if self.state is not RunState.IDLE:  # a run began while the files were read
            self._refuse(data_words(dataset.name))
            return
        newest = self.newest
        self.dataset = dataset
        if newest is not None and newest.reads(dataset):
            self._describe(class_names=dataset.class_names)  # which may say more than its file
            self.dataset_loaded.emit(dataset)
            self.test()  # how it does on these
            return
        self._test.forget()
        self.newest = self.current = self.history = None  # nobody is to read these images with it
        self.dataset_loaded.emit(dataset)
        if newest is not None:
            self.current_changed.emit(None, Cause.GIVEN_UP)

    def refusal(self, opened: OpenedRun) -> str:
        """Say why a run of the library cannot be taken beside the present data set; nothing if it can."""
        dataset, run = self.dataset, opened.run
        if dataset is None or CurrentNetwork.of_run(opened).reads(dataset):
            return ""
        reason = self.tr("{0} learns from {1}, which has other data or classes than {2}.")
        return reason.format(in_words(run.title), data_words(run.dataset), data_words(dataset.name))

    def take_run(self, opened: OpenedRun) -> bool:
        """Let the network of a run of the library take the place of the present one; say whether that was done."""
        run = opened.run
        if self.state is not RunState.IDLE:  # a run began while this one was read
            self._refuse(in_words(run.title))
            return False
        newest = CurrentNetwork.of_run(opened)
        if self.dataset is not None:
            newest = dataclasses.replace(newest, class_names=self.dataset.class_names)
        self.history = None  # before there are two of them
        history = RunHistory(run.epochs_done, opened.checkpoint.arrays["parameters"], opened.config.augmentation)
        history.take_over(opened.epochs, opened.run.config.augmentation)
        self._take(newest, history, Cause.OPENED)
        self.test()
        return True

    def take_model(self, origin: Origin, model: Model) -> None:
        """Let the network of a model file take the place of the present one, if it reads the images of the data set."""
        if self.state is not RunState.IDLE:  # a run began while the file was read
            self._refuse(origin.name)
            return
        newest, knows_more = CurrentNetwork.of_model(origin, model), False
        if self.dataset is not None:
            if not model.fits(self.dataset):  # which was opened while the file was read
                return
            knows_more = self.dataset.classes < model.network.output_size
            if knows_more:
                self.dataset = dataclasses.replace(self.dataset, class_names=model.names)
            newest = dataclasses.replace(newest, class_names=self.dataset.class_names)
        self.history = None  # before there are two of them
        augmentation = None if newest.config is None else newest.config.augmentation
        self._take(newest, RunHistory(newest.epoch, newest.base.parameters, augmentation), Cause.OPENED)
        if knows_more:
            self.dataset_loaded.emit(self.dataset)
        self.test()

    def teach(self, of: CurrentNetwork, network: Network, teaching: Teaching) -> bool:
        """Between two runs, let a taught copy of the newest network answer, if that is still the one that it is a copy of.

        The next run begins without it.
        """
        if self.newest is None or self.newest.untaught.key != of.untaught.key or self.state is not RunState.IDLE:
            return False
        self._take(self.newest.with_teaching(network, teaching), self.history, Cause.TAUGHT)
        self.test()
        return True

    def forget_teaching(self) -> None:
        """Let the newest network be as its training left it."""
        if self.newest is not None and self.newest.taught is not None:
            self._take(self.newest.untaught, self.history, Cause.TAUGHT)
            self.test()

    def set_saved(self, saved: CurrentNetwork) -> None:
        """Note that this network is in a file now, unless it has learnt on meanwhile."""
        if self.newest is not None and self.newest.key == saved.key:
            self._take(dataclasses.replace(self.newest, is_saved=True), self.history, Cause.SAVED)

    def lose_run(self, run_id: str) -> None:
        """Note that the library has this run no more: a network that comes from it is saved nowhere."""
        newest = self.newest
        if newest is not None and newest.run_id == run_id and self.state is RunState.IDLE:
            origin = dataclasses.replace(newest.origin, run_id=None)
            lost = dataclasses.replace(newest, origin=origin, is_saved=False, is_base_saved=False)
            self._take(lost, self.history, Cause.SAVED)

    def look_back(self, epoch: int) -> None:
        """Show the network as it was at the kept epoch that is nearest to this one."""
        if self.newest is not None and self.history is not None and self.history.epochs:
            nearest = self.history.nearest(epoch)
            rounded = self.history.is_rounded(nearest)
            self.current = self.newest.at(nearest, self.history.parameters(nearest), is_rounded=rounded)
            self.current_changed.emit(self.current, Cause.LOOKED_BACK)

    @Slot()
    def show_newest(self) -> None:
        """Show the newest network, and go on with those to come."""
        if self.current is not self.newest:
            self.current = self.newest
            self.current_changed.emit(self.current, Cause.LOOKED_BACK)

    def test(self) -> None:
        """Measure the newest network on the images that it did not learn from; `tested` follows."""
        newest, dataset = self.newest, self.dataset
        self._test.forget()
        if newest is not None and dataset is not None and self.state is RunState.IDLE:
            self._test.ask(testing_steps(newest, dataset))

    # --- what the thread tells ----------------------------------------------------------------------------------------

    @Slot(str)
    def _on_recorded(self, run_id: str) -> None:
        run = self._run
        assert run is not None
        is_newest = run.has_made(self.newest)
        if run.name_in_library(run_id) and is_newest:
            assert run.network is not None
            self._describe(origin=run.network.origin)
        self.recorded.emit(run_id)

    @Slot(str)
    def _on_noticed(self, sentence: str) -> None:
        self.message.emit(Message(sentence))

    @Slot(object)
    def _on_prepared(self, network: Network) -> None:
        assert self._run is not None
        assert self.dataset is not None
        self._run.take_network(network, self.dataset)

    @Slot(object)
    def _on_progressed(self, several: tuple[Progress, ...]) -> None:
        network = None if self._run is None else self._run.network
        newest = next((progress.snapshot for progress in reversed(several) if progress.snapshot is not None), None)
        if newest is not None and network is not None:
            self._follow_run(newest, network.epoch, network.moment + 1, Cause.LEARNT)
        for progress in several:
            self.progressed.emit(progress)
        if self._run is not None:
            self._run.thread.take_up()

    @Slot(object)
    def _on_epoch_finished(self, result: EpochResult) -> None:
        self.epoch_finished.emit(result.metrics)
        self._follow_run(result.snapshot, result.metrics.epoch, 0, Cause.EPOCH_ENDED, ended=result)

    @Slot(object)
    def _on_best_restored(self, best: BestRestored) -> None:
        self._follow_run(best.snapshot, best.epoch, 0, Cause.RUN_ENDED)

    @Slot()
    def _on_paused(self) -> None:
        if self.state is RunState.RUNNING and self._run is not None and self._run.thread.is_paused:  # not resumed meanwhile
            self._set_state(RunState.PAUSED)

    @Slot(object)
    def _on_ended(self, end: RunEnd) -> None:
        self._end = end
        run = self._run
        if run is None or run.network is None:
            return
        if end.snapshot is not None:
            # stopped within an epoch, it is as the epoch before left it; within its first one, as it is by now
            moment = run.network.moment + 1 if end.checkpoint is None else 0
            self._follow_run(end.snapshot, run.network.epoch, moment, Cause.RUN_ENDED, end=end)
        elif run.has_made(self.newest):
            if run.has_epoch:  # what drives the run failed and could not hand over what is kept; what was shown last stands
                self._take(run.network, self.history, Cause.RUN_ENDED)
            else:
                self._take(*run.before, Cause.GIVEN_BACK)

    @Slot()
    def _on_thread_finished(self) -> None:
        assert self._run is not None
        self._run.thread.wait()  # its last instructions; the last reference to it deletes it
        self._run = None
        self._set_state(RunState.IDLE)
        if self._end.ending not in (Ending.FAILED, Ending.REFUSED):
            self.test()  # before it is told: the window may close upon that, and waits for what has begun by then
        self.ended.emit(self._end)

    @Slot(object)
    def _on_test_failed(self, error: Exception) -> None:
        self.message.emit(Message(in_words(error), Severity.FAILURE))

    # --- inside -------------------------------------------------------------------------------------------------------

    def _follow_run(
        self,
        parameters: FloatArray,
        epoch: int,
        moment: int,
        cause: Cause,
        *,
        ended: EpochResult | None = None,
        end: RunEnd | None = None,
    ) -> None:
        """Let the network of the run under way be the newest: after an epoch, within one, or at its end."""
        run = self._run
        assert run is not None
        assert run.network is not None
        is_first, start = not run.has_made(self.newest), run.network.base.parameters
        run.go_on(parameters, epoch, moment)
        if end is not None:
            run.end(end)
        history = self.history
        if is_first:
            cause = Cause.BEGUN
            history = self._history_of_run(run, start)
        if ended is not None:
            assert history is not None
            run.before = None, None
            history.append(ended.metrics, parameters, run.config.augmentation)
        self._take(run.network, history, cause)

    def _history_of_run(self, run: RunUnderWay, start: FloatArray) -> RunHistory:
        """Return the history of the run under way, which began with these parameters."""
        done = run.first_epoch - 1
        if done and self.history is not None and self.forked_from is None:
            self.history.go_on(done, start)
            return self.history
        return RunHistory(done, start, run.config.augmentation)

    def _refuse(self, name: str) -> None:
        sentence = self.tr("{0} was not opened, because a training has begun.").format(name)
        self.message.emit(Message(sentence, Severity.FAILURE))

    def _describe(self, **changes: Any) -> None:
        """Say something else of the newest network, and of the one that is looked back to; what they answer stays."""
        newest, current = self.newest, self.current
        if newest is None or current is None:
            return
        self.newest = dataclasses.replace(newest, **changes)
        self.current = self.newest if current is newest else dataclasses.replace(current, **changes)

    def _take(self, newest: CurrentNetwork | None, history: RunHistory | None, cause: Cause) -> None:
        """Let this be the newest network; who looks back at another epoch of it goes on doing so."""
        current, looked_back = newest, self.current
        is_same_run = history is not None and history is self.history and cause is not Cause.BEGUN
        if newest is not None and is_same_run and looked_back is not None and looked_back.looks_back:
            current = dataclasses.replace(looked_back, last_epoch=newest.last_epoch, config=newest.config)
        self.newest, self.current, self.history = newest, current, history
        if current is newest or cause is not Cause.LEARNT:
            self.current_changed.emit(current, cause)

    def _set_state(self, state: RunState) -> None:
        self.state = state
        self.state_changed.emit(state)
