"""What really happened, as the conditions of a lesson see it: one frozen value, which the window builds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import EpochMetrics


class Since(IntEnum):
    """How far back what happened counts; what counts since the step began also counts since the lesson did."""

    EVER = 0
    LESSON = 1
    STEP = 2


@dataclass(frozen=True, slots=True)
class PadFacts:
    """What stands on the pad now."""

    ink: bool = False
    picture: bool = False  # it is one, and no strokes
    strokes: int = 0
    answer: str = ""  # the class that the network reads, whether it is sure or not
    confidence: float | None = None  # a share
    truth: str = ""  # what it is, as the person said or the data set knows; empty where nobody does
    new: bool = False  # it was put there since the step began


@dataclass(frozen=True, slots=True)
class DataFacts:
    """A data set: `kind` is "digits", "points" or "images"; of points, `name` says which, such as "spirals"."""

    kind: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class RunFacts:
    """A run, under way or over. Losses are means, accuracies shares; what is not known is None."""

    config: TrainingConfig
    since: Since = Since.EVER  # it trained since then
    data: DataFacts = DataFacts()
    images: int | None = None  # that it trains on
    epochs: int = 0  # that are done
    train_loss: float | None = None  # this and what follows are of its last epoch
    train_accuracy: float | None = None
    validation_loss: float | None = None
    validation_accuracy: float | None = None
    best_accuracy: float | None = None  # of the epoch that did best on the validation images
    test_accuracy: float | None = None
    seconds: float = 0.0
    diverged: bool = False
    ended: bool = False
    afresh: bool = True  # it began with new weights, and not with those of another run or of a file
    course: tuple[EpochMetrics, ...] = ()  # its epochs, as far as they are at hand
    id: str = ""  # in the library, where it is there


@dataclass(frozen=True, slots=True)
class ViewFacts:
    """The view that is looked at: in Steps the page, the layer and the neuron (from 1), and whether of the tiny network."""

    name: str = ""
    page: str = ""
    layer: int | None = None
    neuron: int | None = None
    tiny: bool = False


@dataclass(frozen=True, slots=True)
class NetworkFacts:
    """The network that answers: `kind` is "built-in", "run" or "file"."""

    kind: str
    epoch: int = 0
    taught: bool = False
    looks_back: bool = False
    lowest_error: bool | None = None  # of its run's epochs, it has the lowest validation error; None where that is not known


@dataclass(frozen=True, slots=True)
class LayerFacts:
    """How a layer of the network that answers fares: shares from 0 to 1, None where its activation has no such end."""

    dead: float | None = None
    saturated: float | None = None


@dataclass(frozen=True, slots=True)
class ExperimentFacts:
    """An experiment: how many of its runs have ended, and whether all have."""

    seeds: int
    runs: int = 0
    ended: bool = False
    since: Since = Since.EVER


@dataclass(frozen=True, slots=True)
class PredictionFacts:
    """What was predicted in a step; the score, from 0 to 1, is known when the truth is."""

    score: float | None = None


@dataclass(frozen=True, slots=True)
class ActCount:
    """How often something was done, since the step and the lesson began, and ever."""

    step: int = 0
    lesson: int = 0
    ever: int = 0

    def since(self, since: Since) -> int:
        return {Since.STEP: self.step, Since.LESSON: self.lesson, Since.EVER: self.ever}[since]

    def and_one(self) -> "ActCount":
        return ActCount(self.step + 1, self.lesson + 1, self.ever + 1)


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything that a condition may ask for; `runs` and `experiments` have the newest last."""

    settings: TrainingConfig | None = None  # what the panel says; None while it says something impossible
    pad: PadFacts = PadFacts()
    data: DataFacts = DataFacts()
    view: ViewFacts = ViewFacts()
    network: NetworkFacts | None = None
    runs: tuple[RunFacts, ...] = ()
    acts: Mapping[str, ActCount] = field(default_factory=dict)  # by the names of `conditions.ACTS`
    layers: tuple[LayerFacts, ...] | None = None  # as Health examined them last, the first hidden layer first
    findings: frozenset[str] | None = None  # the kinds of what Health has found
    experiments: tuple[ExperimentFacts, ...] = ()
    predictions: Mapping[str, PredictionFacts] = field(default_factory=dict)  # by the keys of the lesson's steps
    step: str = ""  # the key of the present one

    def runs_since(self, since: Since) -> tuple[RunFacts, ...]:
        return tuple(run for run in self.runs if run.since >= since)


def data_facts(name: str, class_names: tuple[str, ...], *, points: bool = False) -> DataFacts:
    """Return what a lesson calls a data set; points say in their name which they are, such as "points:spirals?noise=0.1"."""
    if points:
        return DataFacts("points", name.removeprefix("points:").partition("?")[0].lower())
    return DataFacts("digits" if class_names == DIGITS else "images", name)
