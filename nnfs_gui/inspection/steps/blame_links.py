"""Along which connections the blame flows back."""

import numpy as np

from nnfs_gui.data.dataset import Indices
from nnfs_gui.inspection.activations import Link, largest_links
from nnfs_gui.inspection.steps.walk import StageWalk

_MOST_TARGETS = 12


def blame_links(stage: StageWalk, count: int, neuron: int | None = None, *, by_weights: bool = False) -> tuple[Link, ...]:
    """Return at most `count` connections into a stage along which the most blame goes back, the most first.

    A link's product is dL/dz times the weight, which is what the neuron before is blamed for; or `by_weights`, dL/dz times
    the input, which is the gradient of the connection's weight. With a neuron, only those into it count, and else those
    into the twelve neurons with the largest dL/dz.
    """
    targets: Indices = np.argsort(-np.abs(stage.z_gradient), kind="stable")[:_MOST_TARGETS]
    if neuron is not None:
        targets = np.array([neuron])
    products = stage.weights_gradient[:, targets] if by_weights else stage.weights[:, targets] * stage.z_gradient[targets]
    return largest_links(products, targets, count)
