"""What every engine does: it trains jobs, several at once, and tells what comes of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from nnfs_gui.storage.library.experiment_record import ReportKind
from nnfs_gui.storage.library.run_record import TrialKey
from nnfs_gui.training.config import TrainingConfig

TAKEN_SECONDS = 20.0  # for which a run is waited for that somebody, such as the child of a dead driver, is about to leave


@dataclass(frozen=True, slots=True)
class Job:
    """A trial that is to be trained up to the end of the epoch `until`: as a new run, or on with the one that it has.

    `config` has the epochs of the whole run, which `until` may be before the end of, and fits the data set.
    """

    trial: TrialKey
    name: str  # of its run
    config: TrainingConfig
    until: int
    run_id: str | None = None


@dataclass(frozen=True, slots=True)
class Began:
    """Somebody trains a trial now, as this run of the library."""

    trial: int
    run_id: str | None


@dataclass(frozen=True, slots=True)
class EpochDone:
    """A trial has come to the end of an epoch, which is in the library."""

    trial: int
    epoch: int
    validation_accuracy: float | None


@dataclass(frozen=True, slots=True)
class Ended:
    """A job is done, and what it came to is in the library. `kind` is any but STARTED.

    REACHED and FINISHED give the figures of the network that the run has there: of its last epoch, or where the settings
    keep the best, of that. STOPPED is a trial that `stop` was asked for; it can go on from `epoch`.
    """

    trial: int
    kind: ReportKind
    epoch: int
    validation_accuracy: float | None = None
    validation_loss: float | None = None
    problem: str = ""  # what went wrong


@dataclass(frozen=True, slots=True)
class Lost:
    """Whoever trained a trial is gone. Its whole epochs may be in the library; the driver decides whether it tries again."""

    trial: int
    problem: str


Event = Began | EpochDone | Ended | Lost


class EngineError(Exception):
    """An engine cannot work, or not any more; the message is a whole sentence."""


class Engine(Protocol):
    """Trains jobs. Used from one thread; nothing that it is asked for waits but `events` and `close`.

    It is given the library and the data set, whose checksum it sees to, when it is made. What an event tells is in the
    library already: written by whoever trained, or by the engine.
    """

    @property
    def slots(self) -> int:
        """How many jobs it trains at once; it may change. More may be submitted, and wait."""

    def resize(self, slots: int) -> None:
        """Train so many jobs at once from now on, as far as there is who does. What is being trained goes on."""

    def submit(self, job: Job) -> None:
        """Train a job as soon as there is room for it."""

    def stop(self, trial: int) -> None:
        """Let a trial that was submitted end soon, without losing a whole epoch. It is told by an Ended, like any other."""

    def events(self, seconds: float) -> Sequence[Event]:
        """Return what has happened since it was asked last; if nothing, wait for so long. Raises EngineError."""

    def close(self) -> None:
        """End all that it began. Trials that are being trained stay as after their last whole epoch."""
