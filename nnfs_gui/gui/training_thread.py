"""Trains in a thread of its own, so that the window stays free."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from time import perf_counter

from PySide6.QtCore import QObject, QThread, Signal

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.nn import FloatArray, Optimizer
from nnfs_gui.training.events import BestRestored, EpochResult, TrainingDivergedError
from nnfs_gui.training.trainer import Trainer

_TELL_SECONDS = 1 / 30


class Ending(Enum):
    """Why a run is over."""

    FINISHED = auto()
    STOPPED = auto()
    DIVERGED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True, eq=False)
class RunEnd:
    """The end of a run. `snapshot` holds the parameters to keep: the newest, or after a failure those of the last epoch.

    `optimizer` is the one that led to them, if it can go on from there; nobody else uses it any more.
    """

    ending: Ending
    message: str = ""
    snapshot: FloatArray | None = None
    optimizer: Optimizer | None = None


class TrainingThread(QThread):
    """Drives a trainer until it is done, or is asked to stop. What it tells is frozen or a copy.

    A subclass with a `run`, not a worker moved to a thread: a slot of a worker whose loop runs would never be called.
    """

    prepared = Signal(object)  # Network, a copy of the one to be trained
    progressed = Signal(object)  # Progress, at most 30 a second
    epoch_finished = Signal(object)  # EpochResult, every one
    best_restored = Signal(object)  # BestRestored, at the end of a run whose last epoch was not its best
    paused = Signal()
    ended = Signal(object)  # RunEnd, the last signal

    def __init__(self, make_trainer: Callable[[], Trainer], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_trainer = make_trainer
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
            if self._learning_rate is not None:
                trainer.learning_rate = self._learning_rate
            if self._augmentation is not None:
                (trainer.augmentation,) = self._augmentation
            if not self._stop_wanted.is_set():
                self.prepared.emit(trainer.network.copy())
                self._drive(trainer)
                ending = Ending.STOPPED if self._stop_wanted.is_set() else Ending.FINISHED
                end = RunEnd(ending, snapshot=trainer.snapshot(), optimizer=trainer.optimizer)
        except TrainingDivergedError as error:
            end = RunEnd(Ending.DIVERGED, str(error), self._last_epoch)
        except Exception as error:  # whatever it was, the window says it and goes on
            end = RunEnd(Ending.FAILED, f"{type(error).__name__}: {error}", self._last_epoch)
        self.ended.emit(end)

    def _drive(self, trainer: Trainer) -> None:
        """Train to the end, or until a stop is wanted."""
        last_told = 0.0
        for event in trainer.run():
            if isinstance(event, EpochResult):
                self._last_epoch = event.snapshot
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
                return

    def _wait_while_paused(self) -> None:
        if not self._may_run.is_set() and not self._stop_wanted.is_set():
            self.paused.emit()
            self._may_run.wait()
