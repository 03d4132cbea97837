"""How the layers of a network fare, measured on a few training images: whether they learn, and whether they can."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float64Array
from nnfs_gui.data.dataset import Dataset, as_inputs, one_hot, split_indices
from nnfs_gui.inspection.activations import Stage, stages
from nnfs_gui.nn import Activation, ActivationKind, FloatArray, Network
from nnfs_gui.training.building import LOSSES
from nnfs_gui.training.config import LossKind, TrainingConfig

PROBE_IMAGES = 256
_BINS = 40


@dataclass(frozen=True, slots=True, eq=False)
class Probe:
    """The images that health is measured on: always the same ones, spread evenly over those that train."""

    inputs: FloatArray  # shape (images, pixels), from 0 to 1
    targets: FloatArray  # shape (images, classes)


@dataclass(frozen=True, slots=True)
class ImageCounts:
    """How many images train and how many validate; and how many could train."""

    training: int
    validation: int
    available: int


NO_IMAGES = ImageCounts(0, 0, 0)  # or it is not known how many


@dataclass(frozen=True, slots=True, eq=False)
class Histogram:
    """How often values lie between two neighbouring edges; values that are all the same have a bin without width."""

    edges: Float64Array  # shape (bins + 1,)
    counts: npt.NDArray[np.int64]  # shape (bins,)


@dataclass(frozen=True, slots=True, eq=False)
class LayerHealth:
    """One Dense layer and its activation. Shares are from 0 to 1."""

    activation: ActivationKind | None  # None for the last layer
    gradient_norm: float  # the Euclidean length of the weights' gradient
    weights_norm: float  # the Euclidean length of the weights
    weights_count: int
    update_ratio: float | None  # |what the weights changed by| / |weights|, in one epoch; None if that is not known
    dead: float | None  # the share of neurons that fire for none of the images; None if they could learn their way back
    saturated: float | None  # the share of activations that are nearly at a flat end; None if there is no such end
    weights: Histogram
    activations: Histogram


def make_probe(dataset: Dataset, config: TrainingConfig) -> Probe:
    """Choose the images from those that train in a run with these settings."""
    training = split_indices(len(dataset.train_images), config.validation_share)[0][: config.train_size]
    chosen = training[np.linspace(0, len(training) - 1, min(PROBE_IMAGES, len(training))).astype(np.intp)]
    inputs = as_inputs(dataset.train_images[chosen], config.precision)
    return Probe(inputs, one_hot(dataset.train_labels[chosen], dataset.classes, config.precision))


def count_images(dataset: Dataset, config: TrainingConfig) -> ImageCounts:
    """Return how many images there are for a run with these settings."""
    training, validation = split_indices(len(dataset.train_images), config.validation_share)
    return ImageCounts(min(len(training), config.train_size or len(training)), len(validation), len(training))


def examine(network: Network, loss: LossKind, probe: Probe, before: FloatArray | None = None) -> tuple[LayerHealth, ...]:
    """Send the probe through a network and back, which fills its gradient, and return how each Dense layer fares.

    `before` are its parameters an epoch ago, shape (parameter count,), if they are known.
    """
    calculator = LOSSES[loss]()
    inputs, targets = probe.inputs.astype(network.dtype), probe.targets.astype(network.dtype)
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):  # a network that diverges is examined as well
        calculator.forward(network.forward(inputs), targets)
        network.backward(calculator.backward())
        every = stages(network)
        every_before = [None] * len(every) if before is None else _weights_at(before, network)
        examined = []
        for stage, weights_before in zip(every, every_before, strict=True):
            inputs, health = _examine_stage(stage, weights_before, inputs)
            examined.append(health)
    return tuple(examined)


def probe_error(network: Network, loss: LossKind, probe: Probe) -> float:
    """Return a network's mean error on the probe; it may be no number where the network diverges."""
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
        outputs = network.forward(probe.inputs.astype(network.dtype))
        return float(LOSSES[loss]().forward(outputs, probe.targets.astype(network.dtype)))


def _weights_at(parameters: FloatArray, network: Network) -> list[FloatArray]:
    """Return the weights of each Dense layer where the network's parameters are these."""
    own = network.parameters
    network.adopt(parameters.astype(network.dtype, copy=False))
    weights = [stage.dense.weights for stage in stages(network)]
    network.adopt(own)
    return weights


def _examine_stage(stage: Stage, before: FloatArray | None, inputs: FloatArray) -> tuple[FloatArray, LayerHealth]:
    """Return the outputs of a stage, and how it fares."""
    dense = stage.dense
    values = dense.forward(inputs)
    for layer in stage.followers:
        values = layer.forward(values)
    values = values.copy()
    activation = next((layer for layer in stage.followers if isinstance(layer, Activation)), None)
    kind = None if activation is None else ActivationKind.of(activation)
    return values, LayerHealth(
        activation=kind,
        gradient_norm=float(np.linalg.norm(dense.weights_gradient)),
        weights_norm=float(np.linalg.norm(dense.weights)),
        weights_count=dense.weights.size,
        update_ratio=None if before is None else _change(before, dense.weights),
        dead=None if kind is None else _dead(kind, values),
        saturated=None if kind is None else _saturated(kind, values),
        weights=_histogram(dense.weights),
        activations=_histogram(values),
    )


def _change(before: FloatArray, now: FloatArray) -> float:
    size = float(np.linalg.norm(before))
    return float(np.linalg.norm(now - before)) / size if size else 0.0


def _dead(kind: ActivationKind, values: FloatArray) -> float | None:
    end = kind.row.dead_at
    return None if end is None else float((values <= end).all(axis=0).mean())


def _saturated(kind: ActivationKind, values: FloatArray) -> float | None:
    if kind.row.flat_beyond is None:
        return None
    low, high = kind.row.flat_beyond
    return float(((values < low) | (values > high)).mean())


def _histogram(values: FloatArray) -> Histogram:
    """Count the values, of very many a sample, between their extremes; what is no number is left out."""
    flat = values.ravel()[:: max(1, values.size // 50_000)].astype(np.float64)
    flat = flat[np.isfinite(flat)]
    if not len(flat):
        flat = np.zeros(1)
    low, high = flat.min(), flat.max()
    if high - low <= 1e-9 * max(abs(low), abs(high)):  # all the same
        return Histogram(np.array([low, low]), np.array([len(flat)], np.int64))
    counts, edges = np.histogram(flat, _BINS, (low, high))
    return Histogram(edges, counts.astype(np.int64))
