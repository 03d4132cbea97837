"""What the window talks to: the data set, the run and its state, and the newest network that can be asked."""

import dataclasses
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.session.resume import Origin, checkpoint_of, recording_of
from nnfs_gui.gui.session.training_thread import Recording, TrainingThread
from nnfs_gui.nn import FloatArray, Network
from nnfs_gui.storage.library.opened_run import OpenedRun
from nnfs_gui.storage.library.recorded_run import Ending, RunEnd
from nnfs_gui.storage.model_file import Model
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.evaluation import Evaluation, evaluation_steps
from nnfs_gui.training.events import BestRestored, EpochResult, Progress
from nnfs_gui.training.trainer import Trainer

# what a run that comes to nothing gives back: the network, its config, its epochs, and whether it is unsaved
_Keepsake = tuple[Network | None, TrainingConfig | None, int, bool]


class RunState(Enum):
    """What the thread is doing. Every control that is enabled or not follows from this."""

    IDLE = auto()
    RUNNING = auto()
    PAUSED = auto()
    STOPPING = auto()


class TrainingSession(QObject):
    """One data set, at most one run at a time, and `network`, a copy that nobody else writes to."""

    state_changed = Signal(object)  # RunState
    starting = Signal()  # a run is about to begin; all is still as it was
    started = Signal(object, int)  # TrainingConfig, the first epoch
    prepared = Signal(object)  # Network as the run begins with it; it becomes `network` with the first snapshot
    progressed = Signal(object)  # Progress
    epoch_finished = Signal(object)  # EpochMetrics
    best_restored = Signal(int)  # the epoch whose network the run ends with
    ended = Signal(object)  # RunEnd
    network_changed = Signal()
    network_given_up = Signal()  # it does not fit the data set
    tested = Signal(object)  # Evaluation of the network on the test images, after a run
    dataset_loaded = Signal(object)  # Dataset
    model_loaded = Signal(object, object)  # Path, Model
    run_opened = Signal(object)  # OpenedRun
    recorded = Signal(str)  # the id of the run that the library now has
    noticed = Signal(str)  # a sentence about the library, which stops nothing
    failed = Signal(str)  # a sentence: what was read could not be taken, or the test went wrong

    def __init__(self, library: Path | None = None, parent: QObject | None = None) -> None:
        """Make a session without data. Its runs are recorded in the file `library`, if that is given."""
        super().__init__(parent)
        self._library = library
        self.state = RunState.IDLE
        self.dataset: Dataset | None = None
        self.network: Network | None = None
        self.config: TrainingConfig | None = None  # the settings that the network was trained with
        self.epochs_done = 0
        self.unsaved = False
        self._taught: tuple[Network | None, Network | None] = (None, None)  # a taught copy, and what it is a copy of
        self._class_names: tuple[str, ...] = ()  # of a network that was opened, if they are known
        self._thread: TrainingThread | None = None
        self._test = LatestOnlyTask(self)
        self._test.succeeded.connect(self.tested)
        self._test.failed.connect(self._on_test_failed)
        self._config_of_run: TrainingConfig | None = None
        self._network_of_run: Network | None = None  # takes the place of `network` with the run's first snapshot
        self._first_epoch = 1
        self._newest_origin: Origin | None = None  # perhaps of a network that has given way to another one
        self._before_run: _Keepsake = (None, None, 0, False)
        self._end = RunEnd(Ending.FAILED)

    # --- training -----------------------------------------------------------------------------------------------------

    def start(self, config: TrainingConfig, *, go_on: bool = False, one_epoch: bool = False) -> None:
        """Begin a run: with new weights, or where the network stands, to the `last_epoch`."""
        if self.state is not RunState.IDLE or self.dataset is None:
            return
        self.starting.emit()
        self._take_untaught()
        dataset, checkpoint, recording = self.dataset, None, Recording(self._library)
        if go_on and self.network is not None:
            checkpoint = checkpoint_of(self.network, self.epochs_done, self._origin, config)
            recording = recording_of(self._library, self.epochs_done, self._origin, config)
            config = dataclasses.replace(config, epochs=self.last_epoch(config))
        self._test.forget()
        self._before_run = (self.network, self.config, self.epochs_done, self.unsaved)
        self._config_of_run = config
        self._network_of_run = None
        self._first_epoch = 1 if checkpoint is None else checkpoint.epoch + 1

        def make_trainer() -> Trainer:  # in the thread: a large network takes a while to copy or to draw
            trainer = Trainer(config, dataset, start=checkpoint)
            trainer.learning_rate, trainer.augmentation = config.optimizer.learning_rate, config.augmentation
            return trainer

        self._thread = TrainingThread(make_trainer, recording)
        self._thread.prepared.connect(self._on_prepared)
        self._thread.progressed.connect(self._on_progressed)
        self._thread.epoch_finished.connect(self._on_epoch_finished)
        self._thread.best_restored.connect(self._on_best_restored)
        self._thread.paused.connect(self._on_paused)
        self._thread.recorded.connect(self.recorded)
        self._thread.noticed.connect(self.noticed)
        self._thread.ended.connect(self._on_ended)
        self._thread.finished.connect(self._on_thread_finished)
        self._thread.resume(one_epoch=one_epoch)
        self.started.emit(config, self._first_epoch)
        self._set_state(RunState.RUNNING)
        self._thread.start()

    def pause(self) -> None:
        if self._thread is not None and self.state is RunState.RUNNING:
            self._thread.pause()
            self._set_state(RunState.PAUSED)

    def resume(self, *, one_epoch: bool = False) -> None:
        if self._thread is not None and self.state is RunState.PAUSED:
            self._thread.resume(one_epoch=one_epoch)
            self._set_state(RunState.RUNNING)

    def stop(self) -> None:
        if self._thread is not None and self.state in (RunState.RUNNING, RunState.PAUSED):
            self._thread.request_stop()
            self._set_state(RunState.STOPPING)

    def set_learning_rate(self, learning_rate: float) -> None:
        """Change the learning rate of the run under way; its settings are from then on those with this rate."""
        if self._thread is None or self._config_of_run is None:
            return
        optimizer = dataclasses.replace(self._config_of_run.optimizer, learning_rate=learning_rate)
        self._change_config_of_run(dataclasses.replace(self._config_of_run, optimizer=optimizer))
        self._thread.set_learning_rate(learning_rate)

    def set_augmentation(self, augmentation: Augmentation | None) -> None:
        """Change how the images of the run under way are changed; its settings are from then on those with this."""
        if self._thread is None or self._config_of_run is None:
            return
        self._change_config_of_run(dataclasses.replace(self._config_of_run, augmentation=augmentation))
        self._thread.set_augmentation(augmentation)

    def shutdown(self) -> None:
        """End everything that runs, and wait for it."""
        if self._thread is not None:
            self._thread.request_stop()
            self._thread.wait()
        self._test.shutdown()

    # --- what it has --------------------------------------------------------------------------------------------------

    @Slot(object)
    def use_dataset(self, dataset: Dataset) -> None:
        """Train and test on this data set from now on; a network that does not fit it is given up."""
        if self.state is not RunState.IDLE:  # a run began while the files were read
            self.failed.emit(self.tr("{0} was not opened, because a training has begun.").format(dataset.name))
            return
        fits = self.fits(dataset)
        self.dataset = dataset
        if not fits:
            self._test.forget()
            self.network = self.config = None
            self.epochs_done, self.unsaved = 0, False
        self.dataset_loaded.emit(dataset)
        if fits:
            self.test()  # if there is a network already, how it does on these
        else:
            self.network_changed.emit()
            self.network_given_up.emit()

    def fits(self, dataset: Dataset) -> bool:
        """Say whether the network, if there is one, reads images of this size in these classes."""
        if self.network is None:
            return True
        names = self._class_names if self.dataset is None else self.dataset.class_names
        return _reads(self.network, names, self._origin, dataset)

    @property
    def untaught(self) -> Network | None:
        """The network as its training left it, which `network` is too unless that is a taught copy of it."""
        taught, untaught = self._taught
        return self.network if taught is not self.network else untaught

    @property
    def is_taught(self) -> bool:
        return self.network is not self.untaught

    def show_taught(self, taught: Network) -> None:
        """Between two runs, let a copy that was taught otherwise be `network`. The next run begins without it."""
        self._taught = (taught, self.untaught)
        self.network = taught
        self.network_changed.emit()
        self.test()

    def show_untaught(self) -> None:
        """Let the network be as its training left it."""
        if self.is_taught:
            self._take_untaught()
            self.test()

    def _take_untaught(self) -> None:
        if self.is_taught:
            self.network = self.untaught
            self.network_changed.emit()

    def refusal(self, opened: OpenedRun) -> str:
        """Say why a run of the library cannot be taken beside the present data set; nothing if it can."""
        dataset, run = self.dataset, opened.run
        if dataset is None or _reads(opened.network, opened.class_names, Origin.of(opened), dataset):
            return ""
        reason = self.tr("{0} learns from {1}, which has other images or classes than {2}. Open that data set first.")
        return reason.format(run.name, run.dataset, dataset.name)

    def take_run(self, opened: OpenedRun) -> None:
        """Let the network of a run of the library take the place of the present one; `run_opened` follows, or `failed`."""
        run = opened.run
        if self.state is not RunState.IDLE:  # a run began while this one was read
            self.failed.emit(self.tr("{0} was not opened, because a training has begun.").format(run.name))
            return
        self.network, self.config, self.epochs_done = opened.network, opened.config, run.epochs_done
        self.unsaved = False
        self._newest_origin, self._class_names = Origin.of(opened), opened.class_names
        self.network_changed.emit()
        self.test()
        self.run_opened.emit(opened)  # upon which it may go on

    def take_model(self, path: Path, model: Model) -> None:
        """Let the network of a model file take the place of the present one; `model_loaded` follows, or `failed`."""
        if self.state is not RunState.IDLE:  # a run began while the file was read
            self.failed.emit(self.tr("{0} was not opened, because a training has begun.").format(path.name))
            return
        if self.dataset is not None and not model.fits(self.dataset):  # which was opened while the file was read
            return
        self.network, self.config, self.epochs_done = model.network, model.config, model.epochs
        self.unsaved = False
        self._class_names = model.names
        if self.dataset is not None and self.dataset.classes < model.network.output_size:  # it knows more classes
            self.dataset = dataclasses.replace(self.dataset, class_names=model.names)
            self.dataset_loaded.emit(self.dataset)
        self.model_loaded.emit(path, model)
        self.network_changed.emit()
        self.test()

    def test(self) -> None:
        """Measure the network on the test images; `tested` follows."""
        if self.network is None or self.dataset is None:
            return
        network, dataset = self.network, self.dataset

        def steps() -> Iterator[Evaluation | None]:
            yield from evaluation_steps(network.copy(), dataset.test_images, dataset.test_labels)

        self._test.forget()
        self._test.ask(steps())

    @property
    def run_id(self) -> str | None:
        """The run of the library that the network comes from."""
        return None if self._origin is None else self._origin.run_id

    @property
    def _origin(self) -> Origin | None:
        origin = self._newest_origin
        return origin if origin is not None and origin.network is self.untaught else None

    def last_epoch(self, config: TrainingConfig) -> int:
        """Return the epoch that a run by this config goes on to: its own last one, or where that is over, as many more."""
        return config.epochs if config.epochs > self.epochs_done else self.epochs_done + config.epochs

    def can_go_on(self, config: TrainingConfig) -> bool:
        """Say whether the network has the shape that this config describes."""
        if self.network is None or self.config is None:
            return False
        now, then = config, self.config
        return (now.network.hidden, now.loss, now.precision) == (then.network.hidden, then.loss, then.precision)

    def _change_config_of_run(self, config: TrainingConfig) -> None:
        if self.config is self._config_of_run:
            self.config = config
        self._config_of_run = config

    # --- what the threads tell ----------------------------------------------------------------------------------------

    @Slot(object)
    def _on_prepared(self, network: Network) -> None:
        self._network_of_run = network
        self.prepared.emit(network)

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        if progress.snapshot is not None:
            self._take_snapshot(progress.snapshot)
        self.progressed.emit(progress)

    @Slot(object)
    def _on_epoch_finished(self, result: EpochResult) -> None:
        self._take_snapshot(result.snapshot)
        self.epochs_done = result.metrics.epoch
        self.epoch_finished.emit(result.metrics)

    @Slot(object)
    def _on_best_restored(self, best: BestRestored) -> None:
        self._take_snapshot(best.snapshot)
        self.best_restored.emit(best.epoch)

    @Slot()
    def _on_paused(self) -> None:
        if self.state is RunState.RUNNING and self._thread is not None and self._thread.is_paused:  # not resumed meanwhile
            self._set_state(RunState.PAUSED)

    @Slot(object)
    def _on_ended(self, end: RunEnd) -> None:
        if end.snapshot is not None:
            self._take_snapshot(end.snapshot)
            assert self.network is not None
            assert self.config is not None
            self.unsaved = end.run_id is None
            checksum = self.dataset.checksum if end.run_id is not None and self.dataset is not None else ""
            self._newest_origin = Origin(self.network, self.config, end.checkpoint, end.run_id, checksum)
        elif self._network_of_run is not None:  # no epoch was finished: what was there before stands again
            self.network, self.config, self.epochs_done, self.unsaved = self._before_run
            self.network_changed.emit()
        self._end = end

    @Slot()
    def _on_thread_finished(self) -> None:
        assert self._thread is not None
        self._thread.deleteLater()
        self._thread = None
        self._set_state(RunState.IDLE)
        self.ended.emit(self._end)
        if self._end.ending not in (Ending.FAILED, Ending.REFUSED):
            self.test()

    @Slot(object)
    def _on_test_failed(self, error: Exception) -> None:
        self.failed.emit(str(error))

    def _take_snapshot(self, snapshot: FloatArray) -> None:
        """Let the network have these parameters, which were copied for it."""
        assert self._network_of_run is not None
        if self.network is not self._network_of_run:
            self.network, self.config = self._network_of_run, self._config_of_run
            self.epochs_done = self._first_epoch - 1
        self.network.adopt(snapshot)
        self.unsaved = True
        self.network_changed.emit()

    def _set_state(self, state: RunState) -> None:
        self.state = state
        self.state_changed.emit(state)


def _reads(network: Network, names: tuple[str, ...], origin: Origin | None, dataset: Dataset) -> bool:
    """Say whether a network whose classes are called so, as far as that is known, reads the images of a data set."""
    if (network.input_size, network.output_size) != (dataset.side**2, dataset.classes):
        return False
    return names == dataset.class_names or (origin is not None and origin.dataset_checksum == dataset.checksum)
