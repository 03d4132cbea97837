"""How well a network does on labelled images, and how sure one can be of that."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float64Array
from nnfs_gui.data.dataset import BatchBuffer, Images, Indices, Labels
from nnfs_gui.nn import Loss, Network


@dataclass(frozen=True, slots=True)
class Score:
    """How many of some images were read right, `total` being more than 0."""

    correct: int
    total: int

    @property
    def accuracy(self) -> float:
        """The share of them, 0 to 1."""
        return self.correct / self.total

    @property
    def interval(self) -> tuple[float, float]:
        """The accuracy's 95 % interval (Wilson 1927), 0 to 1."""
        return wilson_interval(self.correct, self.total)


@dataclass(frozen=True, slots=True, eq=False)
class Evaluation:
    """The result on one set of images.

    `confusion`, shape (classes, classes), counts in row i and column j the images of class i that were read as class j.
    `predictions`, shape (n,), is the class that each image was read as, and `loss` their mean loss, if that was measured.
    """

    confusion: npt.NDArray[np.int64]
    predictions: npt.NDArray[np.int64]
    loss: float | None

    @property
    def total(self) -> int:
        """How many images there were."""
        return int(self.confusion.sum())

    @property
    def correct(self) -> int:
        """How many of them were read right."""
        return int(np.trace(self.confusion))

    @property
    def score(self) -> Score:
        return Score(self.correct, self.total)

    @property
    def accuracy(self) -> float:
        """The share of them that was read right, 0 to 1."""
        return self.score.accuracy

    @property
    def interval(self) -> tuple[float, float]:
        """The accuracy's 95 % interval (Wilson 1927), 0 to 1."""
        return self.score.interval

    @property
    def class_accuracy(self) -> Float64Array:
        """The share read right of each class, shape (classes,); NaN for a class without images."""
        counts = self.confusion.sum(axis=1)
        shares = np.full(len(counts), np.nan)
        np.divide(np.diag(self.confusion), counts, out=shares, where=counts > 0)
        return shares


def wilson_interval(correct: int, total: int, z: float = 1.959964) -> tuple[float, float]:
    """Return the interval that holds the true share with 95 % confidence (Wilson 1927); z is the normal quantile.

    Raises ValueError unless 0 <= correct <= total and total > 0.
    """
    if not 0 <= correct <= total or total == 0:
        raise ValueError(f"expected 0 <= correct <= total and total > 0, got {correct} of {total}")
    low, high = wilson_band(np.array([correct / total]), total, z)
    return float(low[0]), float(high[0])


def wilson_band(shares: Float64Array, total: int, z: float = 1.959964) -> tuple[Float64Array, Float64Array]:
    """Return the lower and the upper ends of the intervals of shares, shape (n,), each of `total` > 0 (Wilson 1927)."""
    centre = shares + z**2 / (2 * total)
    spread = z * np.sqrt(shares * (1 - shares) / total + z**2 / (4 * total**2))
    scale = 1 + z**2 / total
    return np.maximum(0.0, (centre - spread) / scale), np.minimum(1.0, (centre + spread) / scale)


def evaluate(
    network: Network, images: Images, labels: Labels, *, loss: Loss | None = None, indices: Indices | None = None
) -> Evaluation:
    """Measure the network on images, or on the chosen ones, and if a loss is given, their mean loss.

    `images` are bytes of shape (n, height, width), `labels` has shape (n,), and `indices`, shape (chosen,), chooses among
    them. Raises ValueError if there are none.
    """
    steps = evaluation_steps(network, images, labels, loss=loss, indices=indices)
    return next(result for result in steps if result is not None)


def evaluation_steps(
    network: Network, images: Images, labels: Labels, *, loss: Loss | None = None, indices: Indices | None = None
) -> Iterator[Evaluation | None]:
    """Do as `evaluate`, some images at a time: yields None until it yields the result. One may leave at any time.

    Raises what `evaluate` does, when it is first asked.
    """
    chosen = np.arange(len(images)) if indices is None else indices
    if len(chosen) == 0:
        raise ValueError("there are no images to evaluate the network on")
    rows = min(network.rows_per_pass, len(chosen))
    classes = network.output_size
    batches = BatchBuffer(images, labels, classes, rows, network.dtype)
    predictions = np.empty(len(chosen), np.int64)
    loss_sum = 0.0
    for start in range(0, len(chosen), rows):
        inputs, targets, _ = batches.fill(chosen[start : start + rows])
        with np.errstate(over="ignore", invalid="ignore"):  # a network that diverged is measured as well
            outputs = network.forward(inputs)
            if loss is not None:
                loss_sum += loss.forward(outputs, targets) * len(outputs)
        outputs.argmax(axis=1, out=predictions[start : start + len(outputs)])
        yield None
    yield tally(labels[chosen], predictions, classes, None if loss is None else loss_sum / len(chosen))


def tally(labels: Labels, predictions: npt.NDArray[np.int64], classes: int, loss: float | None = None) -> Evaluation:
    """Count predictions, shape (n,), against the labels, shape (n,); both are less than `classes`."""
    pairs = np.bincount(labels.astype(np.int64) * classes + predictions, minlength=classes**2)
    return Evaluation(pairs.reshape(classes, classes), predictions, loss)
