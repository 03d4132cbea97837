"""How a batch's gradient changes a network: clipped, with weight decay and an L1 penalty, by a step of the optimizer."""

import math

import numpy as np

from nnfs_gui.nn import FloatArray, Network, Optimizer
from nnfs_gui.training.config import OptimizerConfig, OptimizerKind


def descend(network: Network, optimizer: Optimizer, settings: OptimizerConfig) -> None:
    """Change the parameters by the gradient that stands in the network, which is `error_scale` times that of the loss.

    What stands there afterwards is the gradient that the optimizer got, times as much.
    """
    scale = optimizer.error_scale
    if settings.gradient_clipping:
        factor = clipping_factor(network.gradient, settings.gradient_clipping * scale)
        if factor != 1:
            network.gradient *= factor
    if settings.weight_decay and settings.kind is OptimizerKind.ADAMW:
        # w <- w - rate decay w, apart from the step (Loshchilov and Hutter 2019, algorithm 2, with the rate for eta alpha)
        network.scale_weights(1 - optimizer.learning_rate * settings.weight_decay)
    elif settings.weight_decay:
        network.add_weight_decay(settings.weight_decay * scale)
    if settings.l1:
        network.add_l1(settings.l1 * scale)
    optimizer.step(network.parameters, network.gradient, scaled=True)


def clipping_factor(gradient: FloatArray, largest: float) -> float:
    """Return what shortens a gradient, shape (n,), to the norm `largest` if it is longer (Pascanu et al. 2013, algorithm 1).

    One that is beyond all numbers is left as it is, so that the run is seen to diverge.
    """
    # g <- g c / |g|  where |g| > c
    norm = float(np.linalg.norm(gradient))
    return largest / norm if largest < norm < math.inf else 1.0
