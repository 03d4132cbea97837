"""How a network reads each image of a set: which it takes for what, how sure it is, and where it errs."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float64Array
from nnfs_gui.data.dataset import Dataset, Images, Indices, Labels, as_inputs, split_indices
from nnfs_gui.nn import Network
from nnfs_gui.nn.softmax import softmax_at
from nnfs_gui.training.evaluation import Score

_LEAST_PROBABILITY = 1e-12  # what a probability rounded off to 0 counts as


class ImageSet(StrEnum):
    """The images of a data set by what they are for."""

    TRAINING = "training"
    VALIDATION = "validation"
    TEST = "test"


@dataclass(frozen=True, slots=True, eq=False)
class LabelledImages:
    """Some images of a data set with their labels; `indices` says which, in ascending order."""

    images: Images  # all those of the file that they are from
    labels: Labels  # of all of them
    indices: Indices  # shape (chosen,)

    @property
    def are_points(self) -> bool:
        """Whether they are points on a plane."""
        return self.images.ndim == 2


def choose_images(
    dataset: Dataset, which: ImageSet, validation_share: float, train_size: int | None = None
) -> LabelledImages:
    """Return the images of a set, as a run with these settings splits them; `validation_share` is from 0 to 1."""
    if which is ImageSet.TEST:
        return LabelledImages(dataset.test_images, dataset.test_labels, np.arange(len(dataset.test_images)))
    training, validation = split_indices(len(dataset.train_images), validation_share)
    chosen = training[:train_size] if which is ImageSet.TRAINING else validation
    return LabelledImages(dataset.train_images, dataset.train_labels, chosen)


@dataclass(frozen=True, slots=True, eq=False)
class Readings:
    """What a network reads on each of some images. All arrays have shape (images,), in the order of `indices`."""

    indices: Indices
    labels: npt.NDArray[np.int64]
    answers: npt.NDArray[np.int64]
    confidences: Float64Array  # the probability of the answer
    losses: Float64Array  # -log of the probability of the true label, in nats
    classes: int

    @property
    def confusion(self) -> npt.NDArray[np.int64]:
        """Counts the images of class i that were read as class j, shape (classes, classes)."""
        flat = self.labels * self.classes + self.answers
        return np.bincount(flat, minlength=self.classes**2).reshape(self.classes, self.classes).astype(np.int64)

    @property
    def correct(self) -> int:
        """How many images were read right."""
        return int(np.count_nonzero(self.labels == self.answers))

    @property
    def score(self) -> Score:
        return Score(self.correct, len(self.labels))

    def mistakes(self, true: int | None = None, given: int | None = None) -> Indices:
        """Return the places of the images that were read wrong, of these classes only where given, highest loss first."""
        wrong = self.labels != self.answers
        if true is not None:
            wrong &= self.labels == true
        if given is not None:
            wrong &= self.answers == given
        places = np.flatnonzero(wrong)
        return places[np.argsort(-self.losses[places], kind="stable")]

    def cell(self, true: int, given: int) -> Indices:
        """Return the places of the images of class `true` that were read as `given`, the most confident answer first."""
        places = np.flatnonzero((self.labels == true) & (self.answers == given))
        return places[np.argsort(-self.confidences[places], kind="stable")]

    def doubtful(self, label: int | None = None) -> Indices:
        """Return the places of the images, of this class only where given, with the highest loss first."""
        places = np.arange(len(self.labels)) if label is None else np.flatnonzero(self.labels == label)
        return places[np.argsort(-self.losses[places], kind="stable")]


def precision(confusion: npt.NDArray[np.int64]) -> list[Score | None]:
    """Return for each class, which share of the images read as it are of it; None where nothing was read as it.

    `confusion` counts the images of class i that were read as class j, shape (classes, classes).
    """
    return [_score(int(confusion[i, i]), int(confusion[:, i].sum())) for i in range(len(confusion))]


def recall(confusion: npt.NDArray[np.int64]) -> list[Score | None]:
    """Return for each class, which share of its images were read as it; None where it has none.

    `confusion` is as for `precision`.
    """
    return [_score(int(confusion[i, i]), int(confusion[i].sum())) for i in range(len(confusion))]


def _score(correct: int, total: int) -> Score | None:
    return Score(correct, total) if total else None


def reading_steps(network: Network, chosen: LabelledImages, temperature: float = 1.0) -> Iterator[Readings | None]:
    """Let the network read images; yields None until it yields the result.

    The temperature, greater than 0, is that of its probabilities, as of `softmax_at`. Raises ValueError where there are no
    images, and OverflowError as `Network.logits` does.
    """
    if len(chosen.indices) == 0:
        raise ValueError("there are no images to read")
    count = len(chosen.indices)
    rows = min(network.rows_per_pass, count)
    labels = chosen.labels[chosen.indices].astype(np.int64)
    answers, confidences, losses = np.empty(count, np.int64), np.empty(count), np.empty(count)
    for start in range(0, count, rows):
        part = slice(start, min(start + rows, count))
        some = as_inputs(chosen.images[chosen.indices[part]], network.dtype)
        probabilities = softmax_at(network.logits(some), temperature)
        every = np.arange(len(probabilities))
        answers[part] = probabilities.argmax(axis=1)
        confidences[part] = probabilities[every, answers[part]]
        losses[part] = -np.log(np.maximum(probabilities[every, labels[part]], _LEAST_PROBABILITY))
        yield None
    yield Readings(chosen.indices, labels, answers, confidences, losses, network.output_size)
