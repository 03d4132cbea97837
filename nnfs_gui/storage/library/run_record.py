"""What the library tells of a run."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import numpy as np

from nnfs_gui.storage.library.default_names import is_default, name_text, run_name
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.evaluation import wilson_interval
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

PREDICTION_TYPE = np.dtype("<u2")  # how a prediction is kept: there are never more than some hundred classes


class RunStatus(StrEnum):
    RUNNING = "running"
    FINISHED = "finished"
    STOPPED = "stopped"
    DIVERGED = "diverged"
    INTERRUPTED = "interrupted"  # the program ended before the run did


STATUS_NAMES = {
    RunStatus.RUNNING: QT_TRANSLATE_NOOP("Core", "in training"),
    RunStatus.FINISHED: QT_TRANSLATE_NOOP("Core", "finished"),
    RunStatus.STOPPED: QT_TRANSLATE_NOOP("Core", "stopped"),
    RunStatus.DIVERGED: QT_TRANSLATE_NOOP("Core", "diverged"),
    RunStatus.INTERRUPTED: QT_TRANSLATE_NOOP("Core", "interrupted"),
}
assert set(STATUS_NAMES) == set(RunStatus)


class Weights(StrEnum):
    """Which of a run's weights are meant."""

    LAST = "last"
    BEST = "best"  # by validation accuracy; of equal ones, by validation loss


class ForkStart(StrEnum):
    """What a run that forked from another one began with."""

    EXACT = "exact"  # the weights and the optimizer's memory: with the same settings it would do what its parent did
    WEIGHTS = "weights"  # the very weights, and an optimizer without memory
    ROUNDED = "rounded"  # weights that were kept in less precision, and an optimizer without memory


@dataclass(frozen=True, slots=True)
class Parent:
    """Where a run forked from another one; that may have been deleted since."""

    run_id: str
    epoch: int  # the last one that both have in common
    start: ForkStart


@dataclass(frozen=True, slots=True)
class Fork:
    """A run that began at an epoch of another one, or for that run, the other one."""

    name: str
    epoch: int  # the last one that both have in common
    is_parent: bool = False

    @property
    def title(self) -> Text:
        return name_text(self.name)


@dataclass(frozen=True, slots=True)
class TrialKey:
    """Which trial of an experiment a run is; the first one is 1."""

    experiment: str  # its id
    number: int


class FilmState(StrEnum):
    """What became of the film of a run's weights: frames of its epochs, in half precision."""

    KEPT = "kept"
    OFF = "off"  # none was wanted, or there was no room beside those of other runs
    TOO_LARGE = "too large"  # a frame takes more room than a film may
    DROPPED = "dropped"  # it made room for newer ones, or less room was allowed
    LEFT_OUT = "left out"  # of the bundle in which the run came


@dataclass(frozen=True, slots=True)
class Run:
    """A run as it stands in the library."""

    number: int  # the library's first run is 1
    id: str  # 32 hexadecimal digits
    name: str  # as it is kept: `title` is what people read
    notes: str
    created: datetime
    config: TrainingConfig  # as it was at the end of the last epoch
    versions: Mapping[str, str]  # of the program, of Python and of NumPy
    dataset: str
    dataset_checksum: str
    class_names: tuple[str, ...]  # of the network's outputs; none where they are not known
    train_count: int  # images in an epoch
    status: RunStatus
    epochs_done: int
    best_epoch: int | None  # None before the first epoch, and without validation images
    best_validation_accuracy: float | None
    last_validation_accuracy: float | None  # of the last epoch; None before the first one, and without validation images
    seconds: float  # spent training and validating
    test_correct: int | None  # of the network that the run ended with; None until it was tested
    test_total: int | None
    deleted: bool = False  # and can be restored
    changed: bool = False  # whether other settings held at the beginning, or in between
    first_config: TrainingConfig | None = None  # as it was at the beginning, if that was another
    parent: Parent | None = None  # the run that it forked from
    film: FilmState | None = None  # None in runs from before there were films
    own_epochs: int = 0  # of those done; a fork has the ones before from its parent
    trial: TrialKey | None = None  # the trial that it is, if an experiment made it
    threads: int | None = None  # on which it is trained; None before the first epoch
    damage: Text | None = None  # what of it is left out, because it is damaged and nothing else needs it

    @property
    def title(self) -> Text:
        """What it is called, wherever people read it."""
        return name_text(self.name)

    @property
    def numbered_title(self) -> Text:
        """The same, and before a name that somebody gave its number, where runs are spoken of one by one."""
        if is_default(self.name):
            return self.title
        return Text(QT_TRANSLATE_NOOP("Core", "{run}, {name}"), run=name_text(run_name(self.number)), name=self.title)

    @property
    def network(self) -> str:
        """The width of every layer, such as 784-128-10."""
        return "-".join(map(str, self.config.network.sizes))

    @property
    def final_weights(self) -> Weights:
        """Those that the run ended with."""
        return Weights.BEST if self.config.keep_best and self.status is RunStatus.FINISHED else Weights.LAST

    @property
    def final_epoch(self) -> int:
        """The epoch that the network is of which the run ended with, and which was tested."""
        is_best = self.final_weights is Weights.BEST and self.best_epoch is not None
        return self.best_epoch if is_best and self.best_epoch is not None else self.epochs_done

    @property
    def validation_accuracy(self) -> float | None:
        """The share of the validation images that this network reads right."""
        return self.best_validation_accuracy if self.final_epoch == self.best_epoch else self.last_validation_accuracy

    @property
    def test_accuracy(self) -> float | None:
        return self.test_correct / self.test_total if self.test_correct is not None and self.test_total else None

    @property
    def test_interval(self) -> tuple[float, float] | None:
        """The test accuracy's 95 % interval."""
        return (
            wilson_interval(self.test_correct, self.test_total)
            if self.test_correct is not None and self.test_total
            else None
        )

    @property
    def images_per_second(self) -> float | None:
        return self.own_epochs * self.train_count / self.seconds if self.seconds else None


@dataclass(frozen=True, slots=True)
class DamagedRun:
    """A run of which something cannot be read: it can be deleted."""

    id: str  # 32 hexadecimal digits, or where those are damaged, # and the number
    number: int
    name: str
    problem: Text  # what is wrong

    @property
    def title(self) -> Text:
        """What it is called, wherever people read it."""
        return name_text(self.name)


@dataclass(frozen=True, slots=True)
class RunList:
    """The runs that can be read, the newest first, and those that cannot."""

    runs: tuple[Run, ...] = ()
    damaged: tuple[DamagedRun, ...] = ()
