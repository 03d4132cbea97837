"""Trains in a thread of its own, so that the window stays free."""

import contextlib
import dataclasses
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, QThread, Signal

from nnfs_gui.gui.words import failure_in_words, in_words
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.recorded_run import Ending, Notice, RunBegun, RunEnd, RunEvent, RunRecorded, recorded_run
from nnfs_gui.storage.library.recorder import text_of
from nnfs_gui.storage.library.run_record import Parent
from nnfs_gui.training.config import ConfigError, TrainingConfig
from nnfs_gui.training.events import (
    BestRestored,
    EpochResult,
    Paused,
    Progress,
    SettingsChanged,
    Started,
    TrainingDivergedError,
)
from nnfs_gui.training.trainer import Trainer

_TELL_SECONDS = 0.1  # each time the window's thread takes Python's lock, and the training waits


class Stride(Enum):
    """How far a training goes before it pauses."""

    RUN = auto()  # to its end
    EPOCH = auto()
    BATCH = auto()


@dataclass(frozen=True, slots=True)
class Recording:
    """Where a run is recorded: in which library, if any, with which notes, and as which of its runs; None for a new one.

    A run goes on as the one that it was only on the data set with this checksum. A new one has the `parent`.
    """

    library: Path | None
    notes: str = ""
    run_id: str | None = None
    dataset_checksum: str = ""
    parent: Parent | None = None


class TrainingThread(QThread):
    """Drives a recorded run until it is done, or is asked to stop. What it tells is frozen or a copy.

    A subclass with a `run`, not a worker moved to a thread: a slot of a worker whose loop runs would never be called.
    """

    prepared = Signal(object)  # Network, a copy of the one to be trained
    progressed = Signal(object)  # tuple of Progress: all since the last time, which the window has taken up by then
    epoch_finished = Signal(object)  # EpochResult, every one
    best_restored = Signal(object)  # BestRestored, at the end of a run whose last epoch was not its best
    happened = Signal(object)  # Incident
    paused = Signal()
    recorded = Signal(str)  # the id of the run that the library now has
    noticed = Signal(str)  # a sentence: something is wrong with the library, or not all of the run is recorded
    ended = Signal(object)  # RunEnd, the last signal

    def __init__(self, make_trainer: Callable[[], Trainer], recording: Recording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_trainer = make_trainer
        self._recording = recording
        self._trainer: Trainer | None = None
        self._settings: TrainingConfig | None = None  # that were changed
        self._is_watched = True
        self._untold: list[Progress] = []
        self._last_told = 0.0
        self._is_taken_up = threading.Event()  # what was told last of the progress
        self._is_taken_up.set()
        self._may_run = threading.Event()
        self._may_run.set()
        self._stop_wanted = threading.Event()
        self._stride = Stride.RUN
        self._rest_seconds = 0.0  # after each batch
        self._is_disturbed = threading.Event()  # a rest is over before its time

    def change_settings(self, config: TrainingConfig) -> None:
        """Train by these settings from the next slice on, as far as they may change meanwhile."""
        self._settings = config
        if self._trainer is not None:
            self._trainer.change_settings(config)

    def set_watched(self, watched: bool) -> None:
        """Say whether somebody looks at the network as it learns; else there are few snapshots within an epoch."""
        self._is_watched = watched
        if self._trainer is not None:
            self._trainer.set_watched(watched)

    def take_up(self) -> None:
        """Say that the progress that was told last is seen: only then more is told, so that none queues up."""
        self._is_taken_up.set()

    def pause(self) -> None:
        self._may_run.clear()
        self._is_disturbed.set()

    def resume(self, stride: Stride = Stride.RUN) -> None:
        """Go on so far."""
        self._stride = stride
        self._follow_pace()
        self._may_run.set()

    def set_rest(self, seconds: float) -> None:
        """Rest after each batch for so long, so that one can watch; 0 is full speed. The result is the same."""
        self._rest_seconds = seconds
        self._follow_pace()

    @property
    def is_paused(self) -> bool:
        return not self._may_run.is_set()

    def request_stop(self) -> None:
        self._stop_wanted.set()
        self._may_run.set()
        self._is_disturbed.set()

    def run(self) -> None:
        try:
            end = self._train()
        except ConfigError as error:
            end = RunEnd(Ending.REFUSED, text_of(error))
        except Exception as error:  # whatever it was, the window says it and goes on
            end = RunEnd(Ending.FAILED, failure_in_words(error))
        self.ended.emit(end)

    def _train(self) -> RunEnd:
        self._trainer = trainer = self._make_trainer()
        obeyed: TrainingConfig | None = None
        while (settings := self._settings) is not obeyed and settings is not None:  # newer ones may come meanwhile
            trainer.change_settings(settings)
            obeyed = settings
        trainer.set_watched(self._is_watched)
        self._follow_pace()
        recording = self._recording
        is_same = recording.dataset_checksum == trainer.dataset.checksum
        with self._open_library() as library:
            events = recorded_run(
                trainer,
                library,
                notes=recording.notes,
                run_id=recording.run_id if is_same else None,
                parent=recording.parent,
                should_stop=self._stop_wanted.is_set,
            )
            with contextlib.closing(events):
                return self._tell(events, trainer)

    def _open_library(self) -> contextlib.AbstractContextManager[Library | None]:
        """Open the library, in this thread, now or as soon as that is possible."""
        if self._recording.library is None:
            return contextlib.nullcontext()
        library = Library(self._recording.library, patient=True)
        notice = library.take_notice()
        if notice is not None and not library.is_read_only:  # which was told when the window opened
            self.noticed.emit(in_words(notice))
        return library

    def _tell(self, events: Iterator[RunEvent], trainer: Trainer) -> RunEnd:
        """Let the run go on from event to event, tell of each, and return the last."""
        for event in events:
            if isinstance(event, Progress):
                self._tell_progress_when_due(event)
                if event.ends_batch:
                    self._pause_or_rest()
                self._wait_while_paused(trainer, event)
                continue
            self._tell_progress()  # before what follows it
            match event:
                case RunEnd():
                    return event
                case RunBegun(run_id):
                    if run_id is not None:
                        self.recorded.emit(run_id)
                    self.prepared.emit(trainer.shown.copy())
                case RunRecorded(run_id):
                    self.recorded.emit(run_id)
                case Notice(text):
                    self.noticed.emit(in_words(text))
                case EpochResult(metrics):
                    self.epoch_finished.emit(event)
                    if self._stride is Stride.EPOCH and metrics.epoch < trainer.last_epoch:
                        self._may_run.clear()
                case Started() | SettingsChanged() | Paused():
                    self.happened.emit(event)
                case BestRestored():
                    self.best_restored.emit(event)
            self._wait_while_paused(trainer)
        raise AssertionError("a run ends with a RunEnd")

    def _follow_pace(self) -> None:
        """Let the trainer tell of each batch, where one pauses or rests after it."""
        if self._trainer is not None:
            self._trainer.tells_batches = self._stride is Stride.BATCH or self._rest_seconds > 0
        self._is_disturbed.set()

    def _pause_or_rest(self) -> None:
        """A batch is over: pause where one was asked for, or rest."""
        if self._stride is Stride.BATCH:
            self._may_run.clear()
            return
        self._is_disturbed.clear()
        if self._may_run.is_set() and not self._stop_wanted.is_set():  # else it was disturbed just before
            self._is_disturbed.wait(self._rest_seconds)

    def _tell_progress_when_due(self, progress: Progress) -> None:
        if progress.snapshot is not None:  # of the snapshots only the newest counts
            self._untold = [dataclasses.replace(earlier, snapshot=None) for earlier in self._untold]
        self._untold.append(progress)
        is_due = progress.snapshot is not None or perf_counter() - self._last_told >= _TELL_SECONDS
        if is_due and self._is_taken_up.is_set():
            self._tell_progress()

    def _tell_progress(self) -> None:
        if self._untold:
            self._last_told = perf_counter()
            self._is_taken_up.clear()
            self.progressed.emit(tuple(self._untold))
            self._untold.clear()

    def _wait_while_paused(self, trainer: Trainer, latest: Progress | None = None) -> None:
        if not self._may_run.is_set() and not self._stop_wanted.is_set():
            if latest is not None and latest.snapshot is None:
                with contextlib.suppress(TrainingDivergedError):  # the trainer says so when it goes on
                    self._untold.append(dataclasses.replace(latest, snapshot=trainer.snapshot()))
            self._tell_progress()
            self.paused.emit()
            self._may_run.wait()
