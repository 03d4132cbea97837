"""Turns settings into the network, the loss and the optimizer that they name."""

import itertools
from collections.abc import Callable

import numpy as np

from nnfs_gui.data.dataset import Labels
from nnfs_gui.nn import (
    SGD,
    Adam,
    ClassWeighted,
    CrossEntropy,
    Dense,
    Layer,
    Loss,
    MeanSquaredError,
    Network,
    Optimizer,
    RMSprop,
    Softmax,
    balanced_weights,
)
from nnfs_gui.training.config import LossKind, OptimizerConfig, OptimizerKind, TrainingConfig

LOSSES: dict[LossKind, Callable[[], Loss]] = {LossKind.CROSS_ENTROPY: CrossEntropy, LossKind.MSE: MeanSquaredError}
assert set(LOSSES) == set(LossKind)


def build_loss(config: TrainingConfig, labels: Labels) -> Loss:
    """Make the loss of a run that learns from images with these labels, shape (n,)."""
    loss = LOSSES[config.loss]()
    return ClassWeighted(loss, balanced_weights(labels, config.network.outputs)) if config.balanced else loss


def build_network(config: TrainingConfig, rng: np.random.Generator) -> Network:
    """Make the network of a run with newly drawn weights.

    Its parameters are of the config's precision, drawn in float64, so that a seed gives the same weights in both. With mean
    squared error it ends in Softmax. With cross-entropy, which has the softmax inside, it ends in logits.
    """
    layers: list[Layer] = []
    sizes = config.network.sizes
    activations = [layer.activation for layer in config.network.hidden]
    for i, (inputs, outputs) in enumerate(itertools.pairwise(sizes)):
        layers.append(Dense(inputs, outputs, initializer=config.network.initializer, rng=rng, dtype=np.float64))
        if i < len(activations):
            layers.append(activations[i].row.layer())
    if config.loss is LossKind.MSE:
        layers.append(Softmax())
    return Network(layers, dtype=config.precision)


def change_optimizer(optimizer: Optimizer, config: OptimizerConfig) -> None:
    """Let the optimizer of a run go on by these settings, as far as they may change while it trains."""
    optimizer.learning_rate = config.learning_rate
    if isinstance(optimizer, SGD):
        optimizer.change(config.momentum, nesterov=config.nesterov)


def build_optimizer(config: OptimizerConfig) -> Optimizer:
    """Make the optimizer of a run, with no steps behind it."""
    match config.kind:
        case OptimizerKind.SGD:
            return SGD(config.learning_rate, momentum=config.momentum, nesterov=config.nesterov)
        case OptimizerKind.RMSPROP:
            return RMSprop(config.learning_rate, decay=config.decay)
        case OptimizerKind.ADAM | OptimizerKind.ADAMW:  # whose decay is apart from the step: see descend
            return Adam(config.learning_rate, beta1=config.beta1, beta2=config.beta2)
