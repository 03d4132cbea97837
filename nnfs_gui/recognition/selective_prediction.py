"""What it brings to answer only where one is sure: fewer answers, of which more are right (El-Yaniv and Wiener 2010).

A network's answer counts where its confidence is at least the certainty that is asked. The program's own limit of *Not sure*
looks at the confidence as well, but more at whether the shape is strange (`certainty.py`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float64Array
from nnfs_gui.data.dataset import Images, Labels
from nnfs_gui.nn import Network
from nnfs_gui.nn.softmax import softmax_at
from nnfs_gui.recognition.calibration import Reliability, reliability
from nnfs_gui.recognition.certainty import Certainty
from nnfs_gui.training.evaluation import wilson_interval

_STEPS = 80  # from 0 to 99.99 %, twenty to each further nine


def _asked(step: int) -> float:
    return round(1 - float(f"{10 ** (-step / 20):.2g}"), 6)


ASKED = tuple(_asked(step) for step in range(_STEPS + 1))  # certainties that one can ask for, ascending, from 0 to 1


@dataclass(frozen=True, slots=True)
class Selection:
    """Of so many images some are answered, and of these some are right."""

    right: int
    answered: int
    total: int

    @property
    def coverage(self) -> float:
        """The share that is answered, 0 to 1."""
        return self.answered / self.total

    @property
    def coverage_interval(self) -> tuple[float, float]:
        """Its 95 % interval (Wilson)."""
        return wilson_interval(self.answered, self.total)

    @property
    def accuracy(self) -> float | None:
        """The share of the answers that is right, 0 to 1; None where nothing is answered."""
        return self.right / self.answered if self.answered else None

    @property
    def accuracy_interval(self) -> tuple[float, float] | None:
        """Its 95 % interval (Wilson)."""
        return wilson_interval(self.right, self.answered) if self.answered else None


@dataclass(frozen=True, slots=True, eq=False)
class OwnLimit:
    """Where the program itself says *Not sure*: arrays of shape (n,), of bool."""

    doubted: npt.NDArray[np.bool_]  # because the confidence is too low
    strange: npt.NDArray[np.bool_]  # because the shape is unlike those that the network knows

    @property
    def answers(self) -> npt.NDArray[np.bool_]:
        """Which images it answers."""
        return ~(self.doubted | self.strange)


@dataclass(frozen=True, slots=True)
class ClassSelections:
    """Of one class, at each of some certainties: how many answers name it, and are right; and how many images it has."""

    right: tuple[int, ...]
    answered: tuple[int, ...]
    images: int

    @property
    def precision(self) -> list[float]:
        """The share of the answers that is right, 0 to 1; NaN where there is none."""
        return [right / answered if answered else np.nan for right, answered in zip(self.right, self.answered, strict=True)]

    @property
    def recall(self) -> list[float]:
        """The share of the class' images that is answered and right, 0 to 1; NaN where it has none."""
        return [right / self.images if self.images else np.nan for right in self.right]


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What a network answers to labelled images, and how sure it is. All arrays have shape (n,), n being at least 1."""

    labels: npt.NDArray[np.int64]
    answers: npt.NDArray[np.int64]
    confidences: Float64Array
    own_limit: OwnLimit | None  # None where it is not known when to believe the network

    @property
    def right(self) -> npt.NDArray[np.bool_]:
        """Which answers are right."""
        is_right: npt.NDArray[np.bool_] = self.answers == self.labels
        return is_right

    @property
    def reliability(self) -> Reliability:
        """The answers in bins by their confidence."""
        return reliability(self.confidences, self.right)

    def asked(self, certainty: float) -> Selection:
        """Answer only with at least this confidence."""
        return self._select(self.confidences >= certainty)

    def by_own_limit(self) -> Selection | None:
        """Answer where the program itself does, if that is known."""
        return None if self.own_limit is None else self._select(self.own_limit.answers)

    def surest(self, count: int) -> Selection:
        """Answer to so many images, those with the highest confidence."""
        surest = np.argsort(-self.confidences, kind="stable")[:count]
        return Selection(int(self.right[surest].sum()), count, len(self.labels))

    def of_class(self, label: int) -> ClassSelections:
        """Look at one class at each of the certainties `ASKED`."""
        is_answer = self.answers == label
        answered, right = (_counts(self.confidences[which]) for which in (is_answer, is_answer & self.right))
        return ClassSelections(right, answered, int((self.labels == label).sum()))

    def _select(self, answered: npt.NDArray[np.bool_]) -> Selection:
        return Selection(int((answered & self.right).sum()), int(answered.sum()), len(self.labels))


@dataclass(frozen=True, slots=True, eq=False)
class OwnFigures:
    """What the program's own limit leaves, and why it leaves out the others."""

    selection: Selection
    doubted: int
    strange: int
    surest: Selection  # as many answers, those with the highest confidence


@dataclass(frozen=True, slots=True, eq=False)
class SelectionFigures:
    """All that there is to say of some answers."""

    asked: tuple[Selection, ...]  # at each of the certainties `ASKED`
    own: OwnFigures | None  # None where it is not known when to believe the network
    reliability: Reliability
    classes: tuple[ClassSelections, ...]

    @classmethod
    def of(cls, answers: Answers, classes: int) -> Self:
        """Count answers to images of so many classes."""
        answered, right = (_counts(some) for some in (answers.confidences, answers.confidences[answers.right]))
        total = len(answers.labels)
        limit, own, selection = answers.own_limit, None, answers.by_own_limit()
        if limit is not None and selection is not None:
            counts = int(limit.doubted.sum()), int(limit.strange.sum())
            own = OwnFigures(selection, *counts, answers.surest(selection.answered))
        return cls(
            tuple(Selection(*counts, total) for counts in zip(right, answered, strict=True)),
            own,
            answers.reliability,
            tuple(map(answers.of_class, range(classes))),
        )


def answering_steps(
    network: Network,
    images: Images,
    labels: Labels,
    *,
    certainty: Certainty | None = None,
    temperature: float = 1.0,
) -> Iterator[Answers | None]:
    """Let a network read images, bytes of shape (n, side, side), with labels (n,); yields None until it yields the result.

    The temperature is that of the certainty, where there is one. Raises ValueError where there are no images, and
    OverflowError as `Network.logits` does.
    """
    count, rows = len(images), network.rows_per_pass
    if not count:
        raise ValueError("there are no images to read")
    answers, confidences = np.empty(count, np.int64), np.empty(count)
    strange = np.zeros(count, np.bool_)
    for start in range(0, count, rows):
        part = slice(start, start + rows)
        if certainty is None:
            probabilities = softmax_at(network.logits(images[part].reshape(len(images[part]), -1) / 255), temperature)
        else:
            readings = certainty.read(network, images[part])
            probabilities, strange[part] = readings.probabilities, readings.strangeness > 1
        answers[part], confidences[part] = probabilities.argmax(axis=1), probabilities.max(axis=1)
        yield None
    limit = None if certainty is None else OwnLimit(confidences < certainty.least_confidence, strange)
    yield Answers(labels.astype(np.int64), answers, confidences, limit)


def _counts(confidences: Float64Array) -> tuple[int, ...]:
    """Return how many confidences are at least each of the certainties that can be asked for."""
    below = np.searchsorted(np.sort(confidences), ASKED)
    return tuple((len(confidences) - below).tolist())
