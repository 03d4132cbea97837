"""A sum in words: its largest addends, and what all others come to."""

from dataclasses import dataclass

import numpy as np

from nnfs_gui.inspection.activations import Contribution
from nnfs_gui.nn import FloatArray


@dataclass(frozen=True, slots=True)
class Terms:
    """A sum of products: the largest one by one, largest first, and the sum of the `others`."""

    largest: tuple[Contribution, ...]
    others: float
    others_count: int

    @property
    def total(self) -> float:
        return sum(term.product for term in self.largest) + self.others


def weighted_sum(values: FloatArray, weights: FloatArray, count: int) -> Terms:
    """Return the sum of values times weights, both of shape (n,), with its `count` largest addends in words.

    Addends that are 0 are none.
    """
    products = values.astype(np.float64) * weights
    order = np.argsort(-np.abs(products), kind="stable")
    order = order[products[order] != 0]
    named, rest = order[:count], order[count:]
    if len(rest) == 1:  # which is sooner named than called the others
        named, rest = order[: count + 1], rest[:0]
    largest = tuple(Contribution(int(i), float(values[i]), float(weights[i])) for i in named)
    return Terms(largest, float(products[rest].sum()), len(rest))
