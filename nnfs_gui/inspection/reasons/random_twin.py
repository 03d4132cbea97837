"""The check of Adebayo et al. 2018: a map that shows what a network has learnt is another one where it learnt nothing."""

from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float64Array
from nnfs_gui.nn import Dense, Initializer, Network


def random_twin(network: Network, rng: np.random.Generator) -> Network:
    """Return a network of the same layers that has learnt nothing: its weights are drawn anew (Glorot), its biases are 0."""
    twin = network.copy()
    for layer in twin.layers:
        if isinstance(layer, Dense):
            layer.weights[:], layer.bias[:] = Initializer.GLOROT.draw(layer.input_size, layer.output_size, rng)
    return twin


def rank_correlation(a: npt.NDArray[Any], b: npt.NDArray[Any]) -> float:
    """Return Spearman's rank correlation of two maps of one shape, over the places where one of them is not 0.

    It is from -1 to 1, and 0 where a map is the same everywhere.
    """
    counted = (a != 0) | (b != 0)
    ranks = [_ranks(values[counted]) for values in (a, b)]
    deviations = [values - values.mean() if len(values) else values for values in ranks]
    size = float(np.sqrt(np.prod([each @ each for each in deviations])))
    return float(deviations[0] @ deviations[1]) / size if size else 0.0


def _ranks(values: npt.NDArray[Any]) -> Float64Array:
    """Return the place of each value in ascending order; equal ones share the mean of their places."""
    _, which, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    ranks: Float64Array = (ends - (counts - 1) / 2)[which]
    return ranks
