"""What a learner did, as plain facts, of which a page to be printed and sent is made (`pages/learner_page.py`)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnfs_gui.ink.strokes import Stroke

Curve = Mapping[int, float]  # a value for each epoch
Image = npt.NDArray[np.uint8]  # shape (height, width), 0 is paper, 255 is ink


@dataclass(frozen=True, slots=True)
class AnsweredPrediction:
    """A question, what was expected and what happened, each in words and, of a curve, as values; `score` is from 0 to 1."""

    question: str
    expected: str = ""
    happened: str = ""
    expected_curve: Curve | None = None
    happened_curve: Curve | None = None
    low: float = 0.0  # the ends of the axis of a curve
    high: float = 1.0
    score: float | None = None


@dataclass(frozen=True, slots=True)
class TickedStep:
    """A step of a lesson, and whether it was done."""

    title: str
    done: bool


@dataclass(frozen=True, slots=True)
class LearntLesson:
    """A lesson as far as one came."""

    title: str
    question: str = ""
    began: str = ""  # the date, in words
    steps: tuple[TickedStep, ...] = ()
    predictions: tuple[AnsweredPrediction, ...] = ()

    @property
    def steps_done(self) -> int:
        return sum(step.done for step in self.steps)


@dataclass(frozen=True, slots=True)
class TrainedRun:
    """A run in words, and its shares of images that were read right, by epochs."""

    name: str
    when: str
    facts: str  # such as its network and its accuracy
    training: Curve
    validation: Curve


@dataclass(frozen=True, slots=True, eq=False)
class OwnDrawing:
    """A drawing of the learner, as strokes in a square whose sides are 1, or as an image; and what it is."""

    label: str
    strokes: tuple[Stroke, ...] = ()
    image: Image | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Summary:
    """All that the page says; `date` is today's, in words."""

    date: str
    lessons: Sequence[LearntLesson] = ()
    runs: Sequence[TrainedRun] = ()
    drawings: Sequence[OwnDrawing] = ()
