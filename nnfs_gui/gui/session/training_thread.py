"""Trains in a thread of its own, so that the window stays free."""

import contextlib
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, QThread, Signal

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.gui.words import failure_in_words, in_words
from nnfs_gui.nn import FloatArray
from nnfs_gui.storage.library.database import LibraryError
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.recorder import RunRecorder
from nnfs_gui.storage.library.run_record import RunStatus
from nnfs_gui.storage.library.run_writer import RunMovedOnError
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.config import ConfigError
from nnfs_gui.training.events import BestRestored, EpochResult, TrainingDivergedError
from nnfs_gui.training.trainer import Trainer
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_TELL_SECONDS = 1 / 30


class Ending(Enum):
    """Why a run is over."""

    FINISHED = auto()
    STOPPED = auto()
    DIVERGED = auto()
    FAILED = auto()
    REFUSED = auto()  # it never began


_STATUS = {
    Ending.FINISHED: RunStatus.FINISHED,
    Ending.STOPPED: RunStatus.STOPPED,
    Ending.DIVERGED: RunStatus.DIVERGED,
    Ending.FAILED: RunStatus.INTERRUPTED,
}
assert set(_STATUS) == set(Ending) - {Ending.REFUSED}


@dataclass(frozen=True, slots=True)
class Recording:
    """Where a run is recorded: in which library, if any, with which notes, and as which of its runs; None for a new one.

    A run goes on as the one that it was only on the data set with this checksum.
    """

    library: Path | None
    notes: str = ""
    run_id: str | None = None
    dataset_checksum: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class RunEnd:
    """The end of a run. `snapshot` holds the parameters to keep: those of its last epoch, of its best one if that was asked
    for, or where a run from random weights was stopped in its first epoch, the newest.

    `checkpoint` is that of the last epoch, and `run_id` the run of the library that holds all this.
    """

    ending: Ending
    message: str = ""
    snapshot: FloatArray | None = None
    checkpoint: Checkpoint | None = None
    run_id: str | None = None


class TrainingThread(QThread):
    """Drives a trainer until it is done, or is asked to stop, and records the run. What it tells is frozen or a copy.

    A subclass with a `run`, not a worker moved to a thread: a slot of a worker whose loop runs would never be called.
    """

    prepared = Signal(object)  # Network, a copy of the one to be trained
    progressed = Signal(object)  # Progress, at most 30 a second
    epoch_finished = Signal(object)  # EpochResult, every one
    best_restored = Signal(object)  # BestRestored, at the end of a run whose last epoch was not its best
    paused = Signal()
    recorded = Signal(str)  # the id of the run that the library now has
    noticed = Signal(str)  # a sentence: something is wrong with the library, or not all of the run is recorded
    ended = Signal(object)  # RunEnd, the last signal

    def __init__(self, make_trainer: Callable[[], Trainer], recording: Recording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_trainer = make_trainer
        self._recording = recording
        self._problem: LibraryError | None = None  # of the recording; it is told once
        self._trainer: Trainer | None = None
        self._learning_rate: float | None = None
        self._augmentation: tuple[Augmentation | None] | None = None  # in a tuple, as None itself is one that may be set
        self._last_epoch: FloatArray | None = None  # the parameters at its end
        self._may_run = threading.Event()
        self._may_run.set()
        self._stop_wanted = threading.Event()
        self._pause_after_epoch = threading.Event()

    def set_learning_rate(self, learning_rate: float) -> None:
        """Train with this rate from the next slice on. A float is handed over whole, so no lock is needed."""
        self._learning_rate = learning_rate
        if self._trainer is not None:
            self._trainer.learning_rate = learning_rate

    def set_augmentation(self, augmentation: Augmentation | None) -> None:
        """Change the images like this from the next batch on."""
        self._augmentation = (augmentation,)
        if self._trainer is not None:
            self._trainer.augmentation = augmentation

    def pause(self) -> None:
        self._may_run.clear()

    def resume(self, *, one_epoch: bool = False) -> None:
        """Go on, to the end of the epoch under way or of the run."""
        if one_epoch:
            self._pause_after_epoch.set()
        else:
            self._pause_after_epoch.clear()
        self._may_run.set()

    @property
    def is_paused(self) -> bool:
        return not self._may_run.is_set()

    def request_stop(self) -> None:
        self._stop_wanted.set()
        self._may_run.set()

    def run(self) -> None:
        end = RunEnd(Ending.STOPPED)  # stopped before it began
        try:
            self._trainer = trainer = self._make_trainer()
            if trainer.is_out_of_patience:
                over = QT_TRANSLATE_NOOP(
                    "Core",
                    "This run is over: it no longer got better, and its patience ({patience:,}) is at an end. "
                    "Raise it to go on.",
                )
                raise ConfigError(Text(over, patience=trainer.config.patience))
            if self._learning_rate is not None:
                trainer.learning_rate = self._learning_rate
            if self._augmentation is not None:
                (trainer.augmentation,) = self._augmentation
            if not self._stop_wanted.is_set():
                with self._open_library() as library:
                    end = self._train(trainer, self._recorder(library, trainer))
        except (ConfigError, LibraryError) as error:
            end = RunEnd(Ending.REFUSED, in_words(error))
        except Exception as error:  # whatever it was, the window says it and goes on
            end = RunEnd(Ending.FAILED, failure_in_words(error))
        self.ended.emit(end)

    def _open_library(self) -> contextlib.AbstractContextManager[Library | None]:
        """Open the library, in this thread, or say why the run is trained without."""
        if self._recording.library is None:
            return contextlib.nullcontext()
        try:
            library = Library(self._recording.library)
        except LibraryError as error:
            self._tell_problem(error)
            return contextlib.nullcontext()
        if library.notice:
            self.noticed.emit(in_words(library.notice))
        return library

    def _recorder(self, library: Library | None, trainer: Trainer) -> RunRecorder:
        """Begin to record. Raises LibraryError if the run that is to go on is being trained elsewhere.

        If it was, it keeps what it has, and a new run is begun.
        """
        recording = self._recording
        is_same = library is not None and recording.dataset_checksum == trainer.dataset.checksum
        try:
            recorder = RunRecorder(library, trainer, notes=recording.notes, run_id=recording.run_id if is_same else None)
        except RunMovedOnError as error:
            self.noticed.emit(self.tr("{0} This training is kept as a new run.").format(in_words(error)))
            recorder = RunRecorder(library, trainer, notes=recording.notes)
        if recorder.run_id is not None:
            self.recorded.emit(recorder.run_id)
        self._tell_problem(recorder.problem)
        return recorder

    def _train(self, trainer: Trainer, recorder: RunRecorder) -> RunEnd:
        """Train to the end, whatever that is, and record it."""
        self.prepared.emit(trainer.network.copy())
        message = ""
        try:
            ending = self._drive(trainer, recorder)
            if ending is Ending.FINISHED or (self._last_epoch is None and trainer.first_epoch == 1):
                self._last_epoch = trainer.snapshot()
        except TrainingDivergedError as error:
            ending, message = Ending.DIVERGED, in_words(error)
        except Exception as error:
            ending, message = Ending.FAILED, failure_in_words(error)
        recorder.end(_STATUS[ending])
        self._tell_problem(recorder.problem)
        is_recorded = recorder.checkpoint is not None and not recorder.problem
        return RunEnd(ending, message, self._last_epoch, recorder.checkpoint, recorder.run_id if is_recorded else None)

    def _drive(self, trainer: Trainer, recorder: RunRecorder) -> Ending:
        """Train to the end, or until a stop is wanted."""
        last_told = 0.0
        for event in trainer.run():
            if isinstance(event, EpochResult):
                self._last_epoch = event.snapshot
                recorder.take(event)
                self._tell_problem(recorder.problem)
                self.epoch_finished.emit(event)
                if self._pause_after_epoch.is_set() and event.metrics.epoch < trainer.last_epoch:
                    self._may_run.clear()
            elif isinstance(event, BestRestored):
                self.best_restored.emit(event)
            elif perf_counter() - last_told >= _TELL_SECONDS:
                last_told = perf_counter()
                self.progressed.emit(event)
            self._wait_while_paused()
            if self._stop_wanted.is_set():
                return Ending.STOPPED
        return Ending.FINISHED

    def _tell_problem(self, problem: LibraryError | None) -> None:
        """Say once why not all of the run is recorded."""
        if problem is not None and self._problem is None:
            self._problem = problem
            self.noticed.emit(self.tr("Not all of this run is recorded. {0}").format(in_words(problem)))

    def _wait_while_paused(self) -> None:
        if not self._may_run.is_set() and not self._stop_wanted.is_set():
            self.paused.emit()
            self._may_run.wait()
