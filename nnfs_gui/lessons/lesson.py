"""A lesson: steps to read and to do, with what must be true to go on; frozen, and made by `lesson_file` alone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nnfs_gui.lessons.conditions import Condition

CURVES = ("train loss", "validation loss", "train accuracy", "validation accuracy")  # that may be predicted


@dataclass(frozen=True, slots=True)
class Prediction:
    """What one is to predict: a curve over so many epochs, or a number from `low` to `high`.

    `truth` is a figure of `truths.TRUTHS`, with which a number is compared.
    """

    of: str
    question: str
    is_curve: bool
    epochs: int = 10
    low: float = 0.0
    high: float = 1.0
    unit: str = ""
    truth: str = ""

    def __post_init__(self) -> None:
        assert self.low < self.high
        assert not self.is_curve or self.of in CURVES


@dataclass(frozen=True, slots=True)
class Step:
    """One step. Texts are in the markup of `markup`; hints come one after the other."""

    key: str
    title: str
    text: str
    do: str = ""
    picture: str = ""  # a file beside the lesson's
    picture_text: str = ""
    point_at: str = ""  # a name of `targets.TARGETS`
    hints: tuple[str, ...] = ()
    settings: Mapping[str, Any] = field(default_factory=dict)  # as `training.written_settings` reads them
    open_network: str = ""  # a file in the folder "models" beside the lesson
    data: str = ""  # "mnist", or points by their name
    until: tuple[Condition, ...] = ()
    predict: Prediction | None = None


@dataclass(frozen=True, slots=True)
class Hide:
    """What is not to be seen while the lesson is open, for young learners."""

    zones: tuple[str, ...] = ()
    views: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Challenge:
    """What is to be reached: one's own runs that keep the rules are put in an order, the best first."""

    goal: str
    rules: tuple[Condition, ...]  # on a run
    order_by: str  # a figure of a run
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson, or a challenge, which may have steps as well."""

    key: str
    title: str
    question: str
    minutes: int = 10
    needs: tuple[str, ...] = ()
    hide: Hide = Hide()
    steps: tuple[Step, ...] = ()
    challenge: Challenge | None = None
    path: Path | None = None  # of its file; None where it comes from none

    def __post_init__(self) -> None:
        assert self.steps or self.challenge
        assert len({step.key for step in self.steps}) == len(self.steps)

    def place_of(self, step: str) -> int | None:
        """Return the place of the step with this key, if there is one."""
        return next((place for place, each in enumerate(self.steps) if each.key == step), None)

    def picture(self, step: Step) -> Path | None:
        """Return the file with the picture of a step."""
        return None if self.path is None or not step.picture else self.path.parent / step.picture

    def network(self, step: Step) -> Path | None:
        """Return the file with the network that a step opens."""
        return None if self.path is None or not step.open_network else self.path.parent / MODELS / step.open_network


MODELS = "models"  # the folder of the networks beside the lessons
