"""How much each setting of an experiment matters for a figure, and how sure that is.

A quadratic model of the settings is fitted to a part of the candidates and asked about the others, twice: as they are, and
with one setting's values dealt out anew among them (Breiman 2001). Half of what its squared error grows by, as a share of
the figure's variance, estimates the setting's total effect (Jansen 1999), its interactions with others included: 0 for one
that does nothing, 1 for one that alone decides. It is done for many random parts (bootstrap; Efron and Tibshirani 1993),
whose results give the interval.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nnfs_gui.arrays import Float64Array

FEWEST_CANDIDATES = 12  # below which nothing is said
_FEWEST_FOR_EACH = 4  # candidates for each setting
_PARTS = 200  # random parts of the candidates
_SHUFFLES = 4  # of a setting in each of them
_PENALTIES = np.geomspace(1e-3, 1e3, 13)  # of the ridge, of which the one is taken that predicts best
_INTERVAL = (2.5, 97.5)  # percentiles


@dataclass(frozen=True, slots=True, eq=False)
class Factor:
    """A setting with its value in each candidate, shape (candidates,).

    Those of an ordered one are numbers on the scale on which it was varied, such as the logarithm of a learning rate; those
    of a choice are the numbers of its alternatives, from 0.
    """

    values: Float64Array
    is_choice: bool = False


@dataclass(frozen=True, slots=True)
class Importance:
    """The share of the figure's variance that a setting has to do with, and its 95 % interval.

    Chance takes each of them below 0 where a setting does nothing.
    """

    share: float
    low: float
    high: float

    @property
    def is_sure(self) -> bool:
        """Whether the setting has to do with the figure by more than chance."""
        return self.low > 0


def fewest_candidates(factors: int) -> int:
    """Return how many candidates with a figure it takes until something can be said of so many settings."""
    return max(FEWEST_CANDIDATES, _FEWEST_FOR_EACH * factors)


def importances(
    factors: Sequence[Factor], figure: Float64Array, *, rng: np.random.Generator
) -> tuple[Importance, ...] | None:
    """Return how much each setting matters for a figure, shape (candidates,); what is NaN or infinite of it is left out.

    None where there are too few candidates to tell, or all have the same figure.
    """
    known = np.isfinite(figure)
    figure = figure[known]
    if len(figure) < fewest_candidates(len(factors)) or not np.ptp(figure):
        return None
    columns = [_columns(Factor(factor.values[known], factor.is_choice)) for factor in factors]
    figure = (figure - figure.mean()) / figure.std()
    shares = np.array([share for _ in range(_PARTS) if (share := _shares(columns, figure, rng)) is not None])
    ends = np.percentile(shares, _INTERVAL, axis=0)
    return tuple(
        Importance(*(min(float(value), 1.0) for value in each))
        for each in zip(np.median(shares, axis=0), *ends, strict=True)
    )


def _columns(factor: Factor) -> Float64Array:
    """Return what stands for a setting in the model: the shape is (candidates, columns), the mean of each column is 0."""
    if factor.is_choice:
        columns = (factor.values[:, None] == np.unique(factor.values)[1:]).astype(float)
    else:
        low, high = factor.values.min(), factor.values.max()
        columns = np.atleast_2d(2 * (factor.values - low) / (high - low) - 1 if high > low else 0 * factor.values).T
    return columns - columns.mean(axis=0) if columns.size else np.zeros((len(factor.values), 1))


def _features(columns: Sequence[Float64Array]) -> Float64Array:
    """Return the columns, their squares, and the products of those of two settings: shape (candidates, features)."""
    count = len(columns[0])
    found = [*columns, *(each**2 for each in columns if each.shape[1] == 1)]
    for place, some in enumerate(columns):
        found += ((some[:, :, None] * others[:, None, :]).reshape(count, -1) for others in columns[place + 1 :])
    return np.concatenate(found, axis=1)


def _shares(columns: Sequence[Float64Array], figure: Float64Array, rng: np.random.Generator) -> Float64Array | None:
    """Return the shares of the settings by one random part of the candidates, or None where it leaves too few others."""
    count = len(figure)
    inside = rng.integers(0, count, count)
    outside = np.setdiff1d(np.arange(count), inside)
    if len(outside) < 3:
        return None
    seen = _features([each[inside] for each in columns])
    middle, spread = seen.mean(axis=0), np.maximum(seen.std(axis=0), 1e-9)
    weights, offset = _fit((seen - middle) / spread, figure[inside])

    def error(asked: Sequence[Float64Array]) -> float:
        return float(np.mean((((_features(asked) - middle) / spread) @ weights + offset - figure[outside]) ** 2))

    asked = [each[outside] for each in columns]
    before = error(asked)
    shares = np.zeros(len(columns))
    for place, own in enumerate(asked):
        others = (rng.permutation(len(outside)) for _ in range(_SHUFFLES))
        shuffled = [error([*asked[:place], own[order], *asked[place + 1 :]]) for order in others]
        shares[place] = (math.fsum(shuffled) / _SHUFFLES - before) / 2
    return shares


def _fit(features: Float64Array, figure: Float64Array) -> tuple[Float64Array, float]:
    """Return the weights and the offset of the ridge regression whose penalty leave-one-out validates best.

    min |X w - y|^2 + penalty |w|^2; left out, example i errs by r_i / (1 - h_i - 1/n) (Golub, Heath and Wahba 1979)
    """
    offset = float(figure.mean())
    left, sizes, right = np.linalg.svd(features, full_matrices=False)
    aimed = left.T @ (figure - offset)
    best: tuple[float, Float64Array] = (math.inf, np.zeros(features.shape[1]))
    for penalty in _PENALTIES:
        shrunk = sizes**2 / (sizes**2 + penalty)
        residual = figure - offset - left @ (shrunk * aimed)
        leverage = np.minimum((left**2) @ shrunk + 1 / len(figure), 1 - 1e-6)
        error = float(np.mean((residual / (1 - leverage)) ** 2))
        if error < best[0]:
            best = error, right.T @ (sizes / (sizes**2 + penalty) * aimed)
    return best[1], offset
