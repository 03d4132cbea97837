"""One image on its way through a network, forward, into the loss and backward: every number, as training calculates it."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float64Array
from nnfs_gui.data.dataset import BatchBuffer, Images
from nnfs_gui.inspection.activations import Stage, stages
from nnfs_gui.nn import Dropout, FloatArray, Network, Softmax
from nnfs_gui.nn.network import WeightsOverflowError
from nnfs_gui.nn.softmax import softmax, softmax_at
from nnfs_gui.training.building import LOSSES
from nnfs_gui.training.config import LossKind, TrainingConfig


@dataclass(frozen=True, slots=True, eq=False)
class StageWalk:
    """A Dense layer and what follows it, there and back; every array has shape (neurons,) unless another one is told.

    `response` is f(z), and `activation` is a, what a neuron tells the next stage: the same, or where dropout leaves neurons
    out, f(z) times `factor`, which is m / (1 - p). `blame` is dL/da; at the last stage, for the network's outputs.
    `z_gradient` is dL/dz. `slope` is f'(z), where each neuron has one of its own: not behind a softmax.
    """

    stage: Stage
    inputs: FloatArray  # shape (inputs,)
    weights: FloatArray  # shape (inputs, neurons)
    bias: FloatArray
    z: FloatArray
    response: FloatArray
    factor: FloatArray | None
    activation: FloatArray
    slope: FloatArray | None
    blame: FloatArray
    z_gradient: FloatArray
    weights_gradient: FloatArray  # shape (inputs, neurons)
    bias_gradient: FloatArray

    @property
    def neurons(self) -> int:
        return len(self.z)

    def is_left_out(self, neuron: int) -> bool:
        return self.factor is not None and not self.factor[neuron]


@dataclass(frozen=True, slots=True, eq=False)
class Walk:
    """What training would calculate of one image in a batch of its own. Arrays of classes have shape (classes,).

    Where `draw` is told, dropout leaves neurons out that follow from that seed; `answer` is always of all neurons.
    The gradient is that of the loss alone, without weight decay and penalty, before it is clipped, shape (parameter count,).
    """

    image: Images  # shape (side, side), or of a point (2,)
    label: int
    inputs: FloatArray  # shape (1, pixels)
    targets: FloatArray  # shape (1, classes)
    stages: tuple[StageWalk, ...]
    logits: FloatArray  # what the softmax gets
    probabilities: FloatArray
    answer: FloatArray  # the probabilities with all neurons, as on the pad
    loss: float
    loss_kind: LossKind
    class_losses: Float64Array  # what each class adds to the loss
    parameters: FloatArray  # shape (parameter count,)
    gradient: FloatArray
    draw: tuple[int, ...] | None

    def outputs_of(self, network: Network) -> FloatArray:
        """Return what a network of this shape makes of the inputs, shape (1, classes), without what was left out."""
        values = self.inputs.astype(network.dtype)
        if all(stage.factor is None for stage in self.stages):
            return network.forward(values)
        for its, stage in zip(stages(network), self.stages, strict=True):
            values = its.dense.forward(values)
            for layer in its.followers:
                values = layer.forward(values)
            values = values if stage.factor is None else values * stage.factor
        return values

    @property
    def of_point(self) -> bool:
        """Whether it is the way of a point on a plane, and of no image."""
        return self.image.ndim == 1

    @property
    def picture_shape(self) -> tuple[int, int]:
        """How many rows and columns of numbers go in; those of a point stand side by side."""
        rows, columns = np.atleast_2d(self.image).shape
        return rows, columns

    def place(self, stage: int, source: int, neuron: int) -> int:
        """Return where the weight from an input of a stage to a neuron stands among the parameters."""
        before = sum(each.weights.size + each.bias.size for each in self.stages[:stage])
        return before + source * self.stages[stage].neurons + neuron


def rules_of(network: Network, config: TrainingConfig | None) -> TrainingConfig:
    """Return the settings by which a network learns; where they are unknown, the usual ones with the loss that fits it."""
    if config is not None:
        return config
    ends_in_softmax = isinstance(network.layers[-1], Softmax)
    return TrainingConfig(loss=LossKind.MSE if ends_in_softmax else LossKind.CROSS_ENTROPY)


def take_walk(
    network: Network, rules: TrainingConfig, image: Images, label: int, draw: tuple[int, ...] | None = None
) -> Walk:
    """Send an image, bytes of shape (side, side), or a point, shape (2,), through a network and back, as a class, from 0.

    With the seed `draw`, some neurons are left out, as the rules' dropout has it: with that of an epoch, those that a
    trainer leaves out for its first image. The network is not changed, but its layers are used. Raises
    WeightsOverflowError where the outputs are no numbers.
    """
    batch = BatchBuffer(
        image[None], np.array([label], np.uint8), network.output_size, 1, network.dtype, smoothing=rules.label_smoothing
    )
    inputs, targets, _ = batch.fill(np.arange(1))
    loss = LOSSES[rules.loss]()
    every = stages(network)
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):  # what comes of it is looked at below
        dropouts = _dropouts(rules, len(every), draw)
        answer = None if draw is None else softmax(_go_forth(every, inputs)[1])[0].copy()
        forth, logits = _go_forth(every, inputs, dropouts)
        if not np.isfinite(logits).all():
            raise WeightsOverflowError
        slopes = [_slope(stage, its.z) for stage, its in zip(every, forth, strict=True)]
        value = loss.forward(forth[-1].activation, targets)
        back = _go_back(every, dropouts, loss.backward())
    gradient, probabilities = network.gradient.copy(), softmax(logits)[0]
    parts = zip(every, forth, slopes, back, _by_stage(every, gradient), strict=True)
    return Walk(
        image,
        label,
        inputs,
        targets,
        tuple(
            StageWalk(
                stage,
                its.inputs[0],
                stage.dense.weights,
                stage.dense.bias,
                its.z[0],
                its.response[0],
                None if its.factor is None else its.factor[0],
                its.activation[0],
                slope,
                blame,
                z_gradient,
                *gradients,
            )
            for stage, its, slope, (blame, z_gradient), gradients in parts
        ),
        logits[0],
        probabilities,
        probabilities if answer is None else answer,
        value,
        rules.loss,
        _class_losses(rules.loss, logits, targets[0]),
        network.parameters,
        gradient,
        draw,
    )


@dataclass(frozen=True, slots=True, eq=False)
class SoftmaxSteps:
    """How logits become shares of 1; every array has shape (classes,)."""

    below: Float64Array  # how far each logit lies below the largest one, divided by the temperature
    exponentials: Float64Array
    total: float
    shares: Float64Array


def softmax_steps(logits: FloatArray, temperature: float = 1.0) -> SoftmaxSteps:
    """Return the steps of a softmax of logits, shape (classes,), divided by a temperature greater than 0."""
    below = (logits.astype(np.float64) - float(logits.max())) / temperature
    exponentials = np.exp(below)
    return SoftmaxSteps(below, exponentials, float(exponentials.sum()), softmax_at(logits[None], temperature)[0])


@dataclass(frozen=True, slots=True, eq=False)
class _Forth:
    """What a stage calculated on the way forward; every array is a copy of shape (1, n)."""

    inputs: FloatArray
    z: FloatArray
    response: FloatArray
    factor: FloatArray | None
    activation: FloatArray


def _dropouts(rules: TrainingConfig, count: int, draw: tuple[int, ...] | None) -> tuple[Dropout | None, ...]:
    """Return the dropout behind each of so many stages, as a trainer draws it from a seed; None where all take part."""
    shares = rules.dropout_shares
    if draw is None or len(shares) != count - 1:
        return (None,) * count
    return (*(Dropout(share, (*draw, place)) if share else None for place, share in enumerate(shares)), None)


def _go_forth(
    every: tuple[Stage, ...], inputs: FloatArray, dropouts: tuple[Dropout | None, ...] = ()
) -> tuple[list[_Forth], FloatArray]:
    """Return what each stage calculates, and what the softmax gets, shape (1, classes)."""
    forth = []
    values = inputs.copy()
    for stage, dropout in itertools.zip_longest(every, dropouts):
        before, z = values, stage.dense.forward(values).copy()
        response = z
        for layer in stage.followers:
            response = layer.forward(response)
        values = response = response.copy()
        factor = None
        if dropout is not None:
            values = dropout.forward(response).copy()
            factor = dropout.backward(np.ones_like(response)).copy()
        forth.append(_Forth(before, z, response, factor, values))
    return forth, _logits(every[-1], forth[-1].z)


def _go_back(
    every: tuple[Stage, ...], dropouts: tuple[Dropout | None, ...], output_gradient: FloatArray
) -> list[tuple[FloatArray, FloatArray]]:
    """Return dL/da and dL/dz of each stage, shape (n,); the gradients of the parameters stand in the layers."""
    back: list[tuple[FloatArray, FloatArray]] = []
    gradient = output_gradient
    for stage, dropout in zip(reversed(every), reversed(dropouts), strict=True):
        blame = gradient[0].copy()
        if dropout is not None:
            gradient = dropout.backward(gradient)
        for layer in reversed(stage.followers):
            gradient = layer.backward(gradient)
        back.append((blame, gradient[0].copy()))
        gradient = stage.dense.backward(gradient)
    return back[::-1]


def _by_stage(every: tuple[Stage, ...], vector: FloatArray) -> Iterator[tuple[FloatArray, FloatArray]]:
    """Yield each stage's part of a vector of all parameters: its weights', shape (inputs, neurons), and its bias's."""
    start = 0
    for stage in every:
        shape = stage.dense.weights.shape
        middle = start + stage.dense.weights.size
        end = middle + stage.dense.bias.size
        yield vector[start:middle].reshape(shape), vector[middle:end]
        start = end


def _slope(stage: Stage, z: FloatArray) -> FloatArray | None:
    """Return da/dz, shape (neurons,), as the layers have it that hold this z; None behind a softmax."""
    if any(isinstance(layer, Softmax) for layer in stage.followers):
        return None
    slope: FloatArray = np.ones_like(z)
    for layer in reversed(stage.followers):
        slope = layer.backward(slope)
    of_neurons: FloatArray = slope[0].copy()
    return of_neurons


def _logits(last: Stage, z: FloatArray) -> FloatArray:
    """Return what the softmax gets of the last stage's z, both of shape (1, classes)."""
    for layer in last.followers:
        if not isinstance(layer, Softmax):
            z = layer.forward(z)
    return z.copy()


def _class_losses(kind: LossKind, logits: FloatArray, targets: npt.NDArray[Any]) -> Float64Array:
    """Return what each class adds to the loss of one image, shape (classes,), of logits of shape (1, classes)."""
    steps = softmax_steps(logits[0])
    wanted = targets.astype(np.float64)
    if kind is LossKind.MSE:
        losses: Float64Array = np.square(steps.shares - wanted) / len(wanted)
    else:
        losses = wanted * (np.log(steps.total) - steps.below)  # -y log p, of which the logarithm is never taken of 0
    return losses
