"""What teaching has brought, measured on drawings that were not taught, and on MNIST's test images."""

import math
from collections.abc import Generator, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.dataset import Dataset, Labels, split_indices
from nnfs_gui.data.drawings import Drawings
from nnfs_gui.nn import Network
from nnfs_gui.recognition.certainty import VALIDATION_SHARE
from nnfs_gui.recognition.teaching import Taught, Teacher, TeachingProgress
from nnfs_gui.training.evaluation import Evaluation, evaluate, evaluation_steps, tally

_FOLDS = 5
_WIDE = 1.96  # standard deviations, to either side of which 95 % lie
FEWEST_TO_JUDGE_BY = 20  # drawings: of fewer, the 95 % interval is wider than 40 points in the middle


@dataclass(frozen=True, slots=True, eq=False)
class BeforeAfter:
    """How the two networks do on the person's drawings and on the test images.

    The new network was taught `drawings`, so what it answers to them proves nothing but that it learnt them. `held_out` are
    those of them whose digit was drawn more than once, and each was asked of a network that had been taught in the same way
    but without it and others, a fifth in all. Enough of them tell how drawings to come will be read. They are None where no
    digit was drawn twice: a digit that was not taught at all would tell nothing.
    """

    drawings_before: Evaluation
    drawings_after: Evaluation
    held_out_before: Evaluation | None
    held_out_after: Evaluation | None
    test_before: Evaluation
    test_after: Evaluation
    seconds: float  # that the teaching took
    class_names: tuple[str, ...]

    @property
    def foretells(self) -> bool:
        """Whether there were enough drawings that were held out to tell how those to come will be read."""
        return self.held_out_after is not None and self.held_out_after.total >= FEWEST_TO_JUDGE_BY

    @property
    def gain(self) -> float:
        """By which share of the drawings more are read right; less than 0 if fewer.

        What counts are drawings that were held out, or where there are too few of them, those that were taught.
        """
        before, after = self.held_out_before, self.held_out_after
        if before is None or after is None or not self.foretells:
            before, after = self.drawings_before, self.drawings_after
        return after.accuracy - before.accuracy

    @property
    def cost(self) -> float:
        """By which share of the test images fewer are read right; less than 0 if more."""
        return self.test_before.accuracy - self.test_after.accuracy

    @property
    def is_worth_it(self) -> bool:
        """Whether it brought anything, and more than it cost."""
        return self.gain > 0 and self.gain > self.cost


def compare(teacher: Teacher, taught: Taught, drawings: Drawings) -> Iterator[TeachingProgress | BeforeAfter]:
    """Measure what came of the teacher's teaching these drawings: yields progress, then the result.

    Where digits were drawn more than once it teaches five times more, and so takes several times as long as the teaching.
    Raises OverflowError as `Teacher.teach` does.
    """
    classes, labels = teacher.dataset.classes, drawings.labels
    before = yield from _test(teacher.network, teacher.dataset)
    after = yield from _test(taught.network, teacher.dataset)
    repeated = np.bincount(labels, minlength=classes)[labels] > 1
    held_out = (yield from _ask_held_out(teacher, drawings))[repeated] if repeated.any() else None
    answers = evaluate(teacher.network, drawings.images, labels)
    yield BeforeAfter(
        drawings_before=answers,
        drawings_after=evaluate(taught.network, drawings.images, labels),
        held_out_before=None if held_out is None else tally(labels[repeated], answers.predictions[repeated], classes),
        held_out_after=None if held_out is None else tally(labels[repeated], held_out, classes),
        test_before=before,
        test_after=after,
        seconds=taught.seconds,
        class_names=teacher.dataset.class_names,
    )


def _test(network: Network, dataset: Dataset) -> Generator[TeachingProgress, None, Evaluation]:
    for result in evaluation_steps(network, dataset.test_images, dataset.test_labels):
        if result is not None:
            return result
        yield TeachingProgress(0.0)
    raise AssertionError("an evaluation ends with its result")


def _ask_held_out(teacher: Teacher, drawings: Drawings) -> Generator[TeachingProgress, None, npt.NDArray[np.int64]]:
    """Return the answer, shape (n,), to each drawing of a network that was taught those of the other folds."""
    answers = np.empty(len(drawings), np.int64)
    folds = _folds(drawings.labels)
    count = int(folds.max()) + 1
    for fold in range(count):
        asked = folds == fold
        for event in teacher.teach(drawings.take(np.flatnonzero(~asked))):
            if isinstance(event, Taught):
                own = drawings.take(np.flatnonzero(asked))
                answers[asked] = evaluate(event.network, own.images, own.labels).predictions
            else:
                yield TeachingProgress((fold + event.share) / count)
    return answers


def _folds(labels: Labels) -> npt.NDArray[np.intp]:
    """Number the folds of the drawings from 0, shape (n,): drawings of one digit come in different ones."""
    folds = np.empty(len(labels), np.intp)
    folds[np.argsort(labels, kind="stable")] = np.arange(len(labels)) % min(_FOLDS, len(labels))
    return folds


@dataclass(frozen=True, slots=True)
class TeachingCost:
    """Of how many validation images more are misread after a teaching, and whether that is more than chance."""

    more: int
    total: int
    is_certain: bool


def cost_steps(teacher: Teacher, taught: Taught) -> Iterator[TeachingCost | None]:
    """Measure what the teacher's teaching cost, a few hundredths of a second at a time: yields None, then the cost.

    The same images were asked of both networks: where one alone is right, it is by chance each as often as the other
    (McNemar 1947), and what lies outside the 95 % of that is certain.
    """
    dataset = teacher.dataset
    _, validation = split_indices(len(dataset.train_images), VALIDATION_SHARE)
    labels = dataset.train_labels[validation]
    right = []
    for network in (teacher.network, taught.network):
        for result in evaluation_steps(network, dataset.train_images, dataset.train_labels, indices=validation):
            if result is not None:
                right.append(result.predictions == labels)
            else:
                yield None
    before, after = right
    lost, won = int((before & ~after).sum()), int((after & ~before).sum())
    yield TeachingCost(lost - won, len(labels), lost - won > _WIDE * math.sqrt(lost + won))
