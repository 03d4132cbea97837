"""What the library tells of an experiment, its trials, and the log of what was decided and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from nnfs_gui.storage.library.default_names import name_text
from nnfs_gui.storage.library.run_record import RunStatus
from nnfs_gui.words import Text

MOST_AT_ONCE = 10_000  # trials of an experiment


class ExperimentStatus(StrEnum):
    WAITING = "waiting"  # it has not begun
    RUNNING = "running"  # somebody drives it
    PAUSED = "paused"  # nobody does
    FINISHED = "finished"  # there is nothing more to do


class TrialState(StrEnum):
    WAITING = "waiting"  # it is its turn, but nobody trains it yet, or not any more
    RUNNING = "running"
    PAUSED = "paused"  # it reached the epoch that it was to reach, and may be told to go on
    FINISHED = "finished"  # it has all its epochs
    DIVERGED = "diverged"
    FAILED = "failed"
    STOPPED = "stopped"  # by a person


class ReportKind(StrEnum):
    """What the log of an experiment says of a trial."""

    STARTED = "started"  # it was decided that it trains up to an epoch
    REACHED = "reached"  # it did, and has more to come
    FINISHED = "finished"  # it did, and that was its last one
    DIVERGED = "diverged"
    FAILED = "failed"
    STOPPED = "stopped"


AFTER = {  # the state of a trial after a report
    ReportKind.STARTED: TrialState.WAITING,
    ReportKind.REACHED: TrialState.PAUSED,
    ReportKind.FINISHED: TrialState.FINISHED,
    ReportKind.DIVERGED: TrialState.DIVERGED,
    ReportKind.FAILED: TrialState.FAILED,
    ReportKind.STOPPED: TrialState.STOPPED,
}
assert set(AFTER) == set(ReportKind)


@dataclass(frozen=True, slots=True)
class Experiment:
    """An experiment as it stands in the library."""

    number: int  # the library's first experiment is 1
    id: str  # 32 hexadecimal digits
    name: str  # as it is kept: `title` is what people read
    created: datetime
    plan: Mapping[str, Any]  # what `Plan.to_dict` gave; nothing where that is damaged
    dataset: str
    dataset_checksum: str
    status: ExperimentStatus
    wanted: ExperimentStatus  # RUNNING, or PAUSED: who drives it looks at this
    chosen: int | None = None  # the candidate that did best, once it is finished
    problem: str = ""  # why it is paused, if nobody wanted that
    seconds: float = 0.0  # for which it has been driven
    deleted: bool = False  # and can be restored
    at_once: int | None = None  # how many trials train at once: who drives it looks at that too; None where none did yet

    @property
    def title(self) -> Text:
        """What it is called, wherever people read it."""
        return name_text(self.name)


@dataclass(frozen=True, slots=True)
class Trial:
    """One candidate with one seed, which is trained as an ordinary run."""

    number: int  # the experiment's first trial is 1
    candidate: int  # trials of one candidate differ in nothing but the seed; the first one is 1
    seed: int
    settings: Mapping[str, Any]  # by the keys of what is varied
    epochs: int  # up to which it was told to train
    state: TrialState = TrialState.WAITING
    unwanted: bool = False  # a person wants it to stop
    problem: str = ""  # what went wrong
    run_id: str | None = None  # its run, once it has begun
    epochs_done: int = 0
    run_status: RunStatus | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """A line of the log: the order of these is all that a strategy's decisions depend on."""

    place: int  # in the log; the first one is 1
    trial: int
    kind: ReportKind
    epoch: int  # up to which it is to train, or did
    validation_accuracy: float | None = None
    validation_loss: float | None = None


@dataclass(frozen=True, slots=True)
class TrialCurve:
    """What a trial has come to after each epoch so far: the validation accuracy, 0 to 1, NaN where that is unknown."""

    accuracies: tuple[float, ...]
    seconds: tuple[float, ...]  # that each of them took

    def until(self, epoch: int) -> "TrialCurve":
        """Return it up to the end of this epoch."""
        return self if epoch >= len(self.accuracies) else TrialCurve(self.accuracies[:epoch], self.seconds[:epoch])
