"""What the window talks to: the data set, the run and its state, and the network that answers."""

import dataclasses
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.controls.data_words import data_words
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.session.current_network import Cause, CurrentNetwork, Origin, OriginKind, Teaching
from nnfs_gui.gui.session.resume import checkpoint_of, recording_of, recording_of_fork
from nnfs_gui.gui.session.run_state import RunState
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
        self._thread: TrainingThread | None = None
        self._rest_seconds = 0.0
        self._watchers: set[QObject] = set()  # that show how the network learns within an epoch
        self._config: TrainingConfig | None = None  # of the run under way, as it is by now
        self._first_epoch = 1
        self._run: CurrentNetwork | None = None  # the network of the run under way, as it was last
        self._before_run: tuple[CurrentNetwork | None, RunHistory | None] = None, None  # until it has finished an epoch
        self._run_id: str | None = None  # that the run under way is recorded as
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
        dataset, newest = self.dataset, self.newest
        self.forked_from = recording.parent if is_fork else None
        self._before_run = newest, self.history
        self._config, self._run, self._run_id = config, None, None
        self._first_epoch = 1 if checkpoint is None else checkpoint.epoch + 1

        def make_trainer() -> Trainer:  # in the thread: a large network takes a while to copy or to draw
            # the window keeps a core for itself
            trainer = Trainer(config, dataset, start=checkpoint, cores=available_cores() - 1)
            trainer.change_settings(config)
            return trainer

        self._thread = TrainingThread(make_trainer, recording)
        self._thread.recorded.connect(self._on_recorded)
        self._thread.prepared.connect(self._on_prepared)
        self._thread.progressed.connect(self._on_progressed)
        self._thread.epoch_finished.connect(self._on_epoch_finished)
        self._thread.best_restored.connect(self._on_best_restored)
        self._thread.happened.connect(self.happened)
        self._thread.paused.connect(self._on_paused)
        self._thread.noticed.connect(self._on_noticed)
        self._thread.ended.connect(self._on_ended)
        self._thread.finished.connect(self._on_thread_finished)
        self._thread.set_watched(self.is_watched)
        self._thread.set_rest(self._rest_seconds)
        self._thread.resume(stride)
        self.started.emit(config, self._first_epoch)
        self._set_state(RunState.RUNNING)
        self._thread.start()

    def pause(self) -> None:
        if self._thread is not None and self.state is RunState.RUNNING:
            self._thread.pause()
            self._set_state(RunState.PAUSED)

    def resume(self, stride: Stride = Stride.RUN) -> None:
        if self._thread is not None and self.state is RunState.PAUSED:
            self._thread.resume(stride)
            self._set_state(RunState.RUNNING)

    def set_rest(self, seconds: float) -> None:
        """Let this run and those to come rest after each batch for so long, so that one can watch; 0 is full speed."""
        self._rest_seconds = seconds
        if self._thread is not None:
            self._thread.set_rest(seconds)

    def stop(self) -> None:
        if self._thread is not None and self.state in (RunState.RUNNING, RunState.PAUSED):
            self._thread.request_stop()
            self._set_state(RunState.STOPPING)

    def change_settings(self, config: TrainingConfig) -> None:
        """Let the run under way go on by these settings, as far as they may change while it trains."""
        if self._thread is not None and self._config is not None:
            config = self._config.changed_as(config)
            if config != self._config:
                self._change_config(config)
                self._thread.change_settings(config)

    def watch(self, watcher: QObject, watches: bool) -> None:
        """Say whether this one shows how the network learns within an epoch: while nobody does, it is seldom copied."""
        (self._watchers.add if watches else self._watchers.discard)(watcher)
        if self._thread is not None:
            self._thread.set_watched(self.is_watched)

    @property
    def is_watched(self) -> bool:
        """Whether something shows how the network learns within an epoch."""
        return bool(self._watchers)

    def shutdown(self) -> None:
        """End everything that runs, and wait for it."""
        if self._thread is not None:
            self._thread.request_stop()
            self._thread.wait()
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
            self._name_classes(dataset.class_names)
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
        reason = self.tr("{0} learns from {1}, which has other images or classes than {2}.")
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
        self._run_id = run_id
        run = self._run
        if run is not None and run.run_id != run_id:  # it was late in the library
            origin = dataclasses.replace(run.origin, run_id=run_id)
            is_newest = self.newest is not None and self.newest.origin is run.origin
            self._run = dataclasses.replace(run, origin=origin)
            if is_newest:
                self._describe(origin=origin)
        self.recorded.emit(run_id)

    @Slot(str)
    def _on_noticed(self, sentence: str) -> None:
        self.message.emit(Message(sentence))

    @Slot(object)
    def _on_prepared(self, network: Network) -> None:
        assert self.dataset is not None
        origin = Origin(OriginKind.RUN, "", self._run_id, self.dataset.checksum)
        done = self._first_epoch - 1
        self._run = CurrentNetwork(
            origin, network, network, self._config, done, done, self.dataset.class_names, is_saved=False
        )

    @Slot(object)
    def _on_progressed(self, several: tuple[Progress, ...]) -> None:
        newest = next((progress.snapshot for progress in reversed(several) if progress.snapshot is not None), None)
        if newest is not None and self._run is not None:
            self._follow_run(newest, self._run.epoch, self._run.moment + 1, Cause.LEARNT)
        for progress in several:
            self.progressed.emit(progress)
        if self._thread is not None:
            self._thread.take_up()

    @Slot(object)
    def _on_epoch_finished(self, result: EpochResult) -> None:
        self.epoch_finished.emit(result.metrics)
        self._follow_run(result.snapshot, result.metrics.epoch, 0, Cause.EPOCH_ENDED, ended=result)

    @Slot(object)
    def _on_best_restored(self, best: BestRestored) -> None:
        self._follow_run(best.snapshot, best.epoch, 0, Cause.RUN_ENDED)

    @Slot()
    def _on_paused(self) -> None:
        if self.state is RunState.RUNNING and self._thread is not None and self._thread.is_paused:  # not resumed meanwhile
            self._set_state(RunState.PAUSED)

    @Slot(object)
    def _on_ended(self, end: RunEnd) -> None:
        self._end = end
        run = self._run
        if end.snapshot is not None and run is not None:
            # stopped within an epoch, it is as the epoch before left it; within its first one, as it is by now
            moment = run.moment + 1 if end.checkpoint is None else 0
            self._follow_run(end.snapshot, run.epoch, moment, Cause.RUN_ENDED, end=end)
        elif run is not None and self.newest is not None and self.newest.origin is run.origin:
            if run.epoch < self._first_epoch:
                self._take(*self._before_run, Cause.GIVEN_BACK)
            else:  # what drives the run failed and could not hand over what is kept; what was shown last stands
                self._take(run, self.history, Cause.RUN_ENDED)

    @Slot()
    def _on_thread_finished(self) -> None:
        assert self._thread is not None
        self._thread.wait()  # its last instructions; the last reference to it deletes it
        self._thread = self._run = None
        self._before_run = None, None
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
        before = self._run
        assert before is not None
        run = before.after(parameters, epoch=epoch, moment=moment)
        if end is not None:
            is_saved = end.run_id is not None
            origin = (
                run.origin if is_saved and end.run_id == run.run_id else dataclasses.replace(run.origin, run_id=end.run_id)
            )
            run = dataclasses.replace(run, origin=origin, is_saved=is_saved, checkpoint=end.checkpoint)
        history = self.history
        if self.newest is None or self.newest.origin is not before.origin:  # its first one
            cause = Cause.BEGUN
            history = self._history_of_run(before.base.parameters)
        if ended is not None:
            assert history is not None
            self._before_run = None, None
            history.append(ended.metrics, parameters, None if self._config is None else self._config.augmentation)
        self._run = run
        self._take(run, history, cause)

    def _history_of_run(self, start: FloatArray) -> RunHistory:
        """Return the history of the run under way, which began with these parameters."""
        done = self._first_epoch - 1
        if done and self.history is not None and self.forked_from is None:
            self.history.go_on(done, start)
            return self.history
        return RunHistory(done, start, None if self._config is None else self._config.augmentation)

    def _name_classes(self, names: tuple[str, ...]) -> None:
        """Let the network's classes be called as those of the data set, which may say more than its file."""
        self._describe(class_names=names)

    def _refuse(self, name: str) -> None:
        sentence = self.tr("{0} was not opened, because a training has begun.").format(name)
        self.message.emit(Message(sentence, Severity.FAILURE))

    def _change_config(self, config: TrainingConfig) -> None:
        """Let these be the settings of the run under way."""
        self._config = config
        run = self._run
        if run is not None:
            self._run = dataclasses.replace(run, config=config)
            if self.newest is not None and self.newest.origin is run.origin:
                self._describe(config=config)

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
