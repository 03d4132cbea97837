"""When to believe a network, and when to say "not sure": for a drawing that is no digit it has an answer as well.

Two things make a drawing strange: a shape far from those that the network's answer is known to have, and a network that is
hardly moved by it (its energy, Liu et al. 2020). How strange a digit may be is measured on validation digits that the
network reads right: it stays silent on 1.5 % of them, and on some more of those by people whom no image comes from.
The limits come from digits alone: drawings that are none set no threshold.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float64Array
from nnfs_gui.data.dataset import Dataset, Images, Labels, split_indices
from nnfs_gui.nn import FloatArray, Network
from nnfs_gui.nn.softmax import softmax_at
from nnfs_gui.recognition.calibration import COLDEST, HOTTEST, calibration_error, temperature_steps
from nnfs_gui.recognition.shape_gallery import Gallery, gallery_steps

Truths = npt.NDArray[np.bool_]

VALIDATION_SHARE = 0.1
SILENT_SHARE = 0.015  # of the validation images read right
_FEWEST_RIGHT = 50
_LEAST_RIGHT = 0.5  # of the validation images: one that reads fewer is believed only where it is likely right
_UNCONFIDENT_SHARE = 0.0025  # the part of SILENT_SHARE that may be silent for want of confidence
_LEAST_CONFIDENCE = 0.5  # more likely right than wrong
_ROWS_AT_ONCE = 128
_LARGEST = 1e12
_ENERGY_WEIGHT = 0.7  # of the shape's: letters are told from digits best by both together


@dataclass(frozen=True, slots=True, eq=False)
class Readings:
    """What a network reads in images, and whether it is sure."""

    probabilities: Float64Array  # shape (n, classes), calibrated
    strangeness: Float64Array  # shape (n,): about 0 for a usual digit; above 1 it is not sure
    sure: Truths  # shape (n,)

    @property
    def classes(self) -> npt.NDArray[np.intp]:
        """The most probable class of each image, shape (n,)."""
        classes: npt.NDArray[np.intp] = self.probabilities.argmax(axis=1)
        return classes

    @property
    def confidences(self) -> Float64Array:
        """The probability of that class, shape (n,)."""
        confidences: Float64Array = self.probabilities.max(axis=1)
        return confidences


@dataclass(frozen=True, slots=True, eq=False)
class Certainty:
    """What is known about one network's answers. Raises ValueError for numbers that cannot be.

    An image's strangeness is shape_weight * distance + energy_weight * energy + offset.
    """

    temperature: float
    least_confidence: float
    shape_weight: float
    energy_weight: float
    offset: float
    gallery: Gallery

    def __post_init__(self) -> None:
        weights = (self.shape_weight, self.energy_weight, self.offset)
        if not all(type(value) is float for value in (self.temperature, self.least_confidence, *weights)):
            raise ValueError("the numbers of a certainty must be floating-point numbers")
        if not COLDEST / 2 <= self.temperature <= HOTTEST * 2 or not 0 <= self.least_confidence <= 1:
            raise ValueError(
                f"no certainty has the temperature {self.temperature} and the confidence {self.least_confidence}"
            )
        if not 0 < self.shape_weight <= _LARGEST or not 0 < self.energy_weight <= _LARGEST:
            raise ValueError(f"the weights of a certainty must be positive and at most {_LARGEST:g}, got {weights[:2]}")
        if not abs(self.offset) <= _LARGEST:
            raise ValueError(f"no certainty has the offset {self.offset}")

    def read(self, network: Network, images: Images, frayed: Truths | None = None) -> Readings:
        """Read images, bytes of shape (n, side, side), with the network that this certainty was fitted to.

        `frayed`, shape (n,), says where ink is missing: however good what is left of it looks, it is not sure of these.

        Raises OverflowError where the network's weights are so large that its outputs are no numbers.
        """
        readings = self._judge(network.logits(images.reshape(len(images), -1) / 255), images)
        return readings if frayed is None else replace(readings, sure=readings.sure & ~frayed)

    def _judge(self, logits: FloatArray, images: Images) -> Readings:
        probabilities = softmax_at(logits, self.temperature)
        distances = self.gallery.distances(images, probabilities.argmax(axis=1))
        strangeness = self.shape_weight * distances + self.energy_weight * _energy(logits) + self.offset
        sure = (strangeness <= 1) & (probabilities.max(axis=1) >= self.least_confidence)
        return Readings(probabilities, strangeness, sure)


@dataclass(frozen=True, slots=True)
class CertaintyFigures:
    """How well a certainty did on labelled images; all are shares from 0 to 1."""

    calibration_error: float
    silent: float  # the share on which it is not sure
    silent_of_right: float  # the share of those read right


def likely(probabilities: FloatArray) -> Truths:
    """Say of which answers one may speak where no certainty is known: those that are more likely right than wrong.

    `probabilities` has shape (n, classes), what is returned (n,).
    """
    is_likely: Truths = probabilities.max(axis=1) >= _LEAST_CONFIDENCE
    return is_likely


def measure_certainty(
    certainty: Certainty, network: Network, images: Images, labels: Labels, frayed: Truths | None = None
) -> CertaintyFigures:
    """Measure the calibration, and how often the network is not sure, on images of shape (n, side, side), labels (n,).

    Raises OverflowError as `Certainty.read` does.
    """
    readings = certainty.read(network, images, frayed)
    right = readings.classes == labels
    return CertaintyFigures(
        calibration_error(readings.confidences, right),
        float(np.mean(~readings.sure)),
        float(np.mean(~readings.sure[right])) if right.any() else 0.0,
    )


def certainty_steps(network: Network, dataset: Dataset, gallery: Gallery | None = None) -> Iterator[Certainty | None]:
    """Learn when to believe the network, a few hundredths of a second at a time: yields None until it yields the result.

    Validation images decide how strange a digit may be, and the others what each class looks like; the gallery of another
    certainty of the same data set saves making that again. Raises ValueError if the network reads hardly any validation
    image right, or points, which have no shapes, and OverflowError if its outputs are no numbers.
    """
    if dataset.shows_points:
        raise ValueError(f"{dataset.name} holds points, which have no shapes to be compared")
    training, validation = split_indices(len(dataset.train_images), VALIDATION_SHARE)
    images, labels = dataset.train_images[validation], dataset.train_labels[validation]
    logits = np.empty((len(images), network.output_size), network.dtype)
    for start in range(0, len(images), network.rows_per_pass):
        piece = images[start : start + network.rows_per_pass]
        logits[start : start + len(piece)] = network.logits(piece.reshape(len(piece), -1) / 255)
        yield None
    answers = logits.argmax(axis=1)
    right = answers == labels
    if right.sum() < _FEWEST_RIGHT:
        raise ValueError(
            f"The network reads {right.sum()} validation images right; {_FEWEST_RIGHT} are needed to know when it is sure."
        )
    temperature = yield from temperature_steps(logits, labels)
    if gallery is None:
        steps = gallery_steps(dataset.train_images[training], dataset.train_labels[training], network.output_size)
        while (gallery := next(steps)) is None:
            yield None
    distances = np.empty(len(images))
    for start in range(0, len(images), _ROWS_AT_ONCE):
        rows = slice(start, start + _ROWS_AT_ONCE)
        distances[rows] = gallery.distances(images[rows], answers[rows])
        yield None
    confidences = softmax_at(logits, temperature).max(axis=1)
    certainty = _set_limits(temperature, gallery, distances[right], _energy(logits)[right], confidences[right])
    yield certainty if right.mean() >= _LEAST_RIGHT else replace(certainty, least_confidence=_LEAST_CONFIDENCE)


def _set_limits(
    temperature: float, gallery: Gallery, distances: Float64Array, energies: Float64Array, confidences: Float64Array
) -> Certainty:
    """Choose the limits that leave SILENT_SHARE of these images, which were read right, unanswered."""
    least_confidence = min(_LEAST_CONFIDENCE, float(np.quantile(confidences, _UNCONFIDENT_SHARE)))
    shape_unit, energy_unit = _unit(distances), _unit(energies)
    strangeness = distances / shape_unit + _ENERGY_WEIGHT * energies / energy_unit
    confident = confidences >= least_confidence
    still_silent = SILENT_SHARE - np.mean(~confident)
    usual, limit = np.quantile(strangeness[confident], [0.5, 1 - still_silent])
    scale = limit - usual if limit > usual else 1.0
    return Certainty(
        temperature,
        least_confidence,
        float(1 / (shape_unit * scale)),
        float(_ENERGY_WEIGHT / (energy_unit * scale)),
        float(1 - limit / scale),
        gallery,
    )


def _unit(values: Float64Array) -> float:
    """Return how far the 98th percentile lies above the median: what is long in this measure."""
    middle, high = np.quantile(values, [0.5, 0.98])
    return max(float(high - middle), 1e-6)


def _energy(logits: FloatArray) -> Float64Array:
    """Return -log(sum_i exp(z_i)) of each row (Liu et al. 2020, eq. 4, at temperature 1): low where a network is moved."""
    logits = np.asarray(logits, np.float64)
    highest = logits.max(axis=1)
    energy: Float64Array = -highest - np.log(np.exp(logits - highest[:, None]).sum(axis=1))
    return energy
