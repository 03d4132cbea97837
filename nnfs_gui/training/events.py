"""What a trainer tells while it trains. Everything here is frozen or a copy, so that any thread may keep it."""

from dataclasses import dataclass
from datetime import datetime

from nnfs_gui.nn import FloatArray
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.words import ExplainedError


@dataclass(frozen=True, slots=True, eq=False)
class Progress:
    """A slice of time: how the training went since the last one."""

    epochs_done: float  # 2.25 is a quarter into the third epoch
    loss: float  # mean over the images of this slice
    images_per_second: float
    seconds_left: float  # at the speed so far
    snapshot: FloatArray | None  # the parameters now, shape (parameter count,); None where a copy costs more than it shows
    ends_batch: bool = False  # whether it tells of one batch, as was asked for, and not of a slice of time


@dataclass(frozen=True, slots=True)
class EpochMetrics:
    """How the network did in one epoch, the first being 1.

    The training figures are means over the epoch, taken as the network learnt. Without validation images theirs are None.
    Losses are means over images, accuracies shares from 0 to 1, and `seconds` those of training and validating.
    """

    epoch: int
    train_loss: float
    train_accuracy: float
    validation_loss: float | None
    validation_accuracy: float | None
    learning_rate: float  # as it was set, before the schedule
    seconds: float


@dataclass(frozen=True, slots=True, eq=False)
class EpochResult:
    """The end of an epoch: its figures, and a copy of the parameters, shape (parameter count,)."""

    metrics: EpochMetrics
    snapshot: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class BestRestored:
    """The run is over, and an earlier epoch was better: the network has its parameters again.

    `snapshot` is a copy of them, shape (parameter count,).
    """

    epoch: int
    snapshot: FloatArray


@dataclass(frozen=True, slots=True)
class Started:
    """The training begins, or goes on, at `place`: so many epochs were done. `at` is the time of day, with its zone."""

    place: float
    last_epoch: int  # that it is on its way to
    at: datetime
    train_count: int  # images in an epoch
    validation_count: int  # images that it validates on


@dataclass(frozen=True, slots=True)
class SettingsChanged:
    """Other settings hold from `place` on, in epochs: 2.25 is a quarter into the third."""

    place: float
    before: TrainingConfig
    after: TrainingConfig


@dataclass(frozen=True, slots=True)
class Paused:
    """The training stood still for so many seconds at `place`, in epochs, and went on."""

    place: float
    seconds: float


Incident = Started | SettingsChanged | Paused  # what happens to a run from outside, and explains its curves


class TrainingDivergedError(ExplainedError):
    """The loss is no longer a number; the message says what to try."""
