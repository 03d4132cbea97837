"""A map on which what is near to each other stays so (t-SNE, van der Maaten and Hinton 2008), written in NumPy.

Each point i has a bell curve over its neighbours, as wide as makes the perplexity of p(j|i) the one that is asked for, and
p_ij = (p(j|i) + p(i|j)) / 2n. On the map, q_ij is the share of 1 / (1 + |y_i - y_j|^2). The places y follow the gradient of
the divergence of both, sum of p_ij log(p_ij / q_ij), which is 4 sum_j (p_ij - q_ij) (y_i - y_j) / (1 + |y_i - y_j|^2).
"""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nnfs_gui.data.dataset import Indices
from nnfs_gui.nn import FloatArray

ROUNDS = 750
PERPLEXITY = 30.0
LEAST_POINTS = 8
_EARLY_ROUNDS, _EXAGGERATION = 250, 12.0  # in which all points that belong together are drawn together
_EARLY_MOMENTUM, _MOMENTUM = 0.5, 0.8
_LEAST_GAIN = 0.01
_START_SPREAD = 1e-4
_LEAST_RATE = 10.0
_SIDE = 250  # points in a block: what is calculated of two blocks stays in the processor's cache
_BISECTIONS = 40
_NEAREST = 10  # among which a new point is placed


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """Where the points are after a number of rounds, shape (n, 2) in float32."""

    places: FloatArray
    rounds: int


def tsne_steps(points: FloatArray, perplexity: float = PERPLEXITY, rounds: int = ROUNDS) -> Iterator[Layout | None]:
    """Yield where points of shape (n, dimensions), at least LEAST_POINTS, lie after each round, and None before the first.

    They begin along the first two dimensions, which are to be those of most variance, so that the map is the same each time.
    Of few points, the perplexity is at most a third of the others.
    """
    count = len(points)
    if count < LEAST_POINTS:
        raise ValueError(f"t-SNE takes at least {LEAST_POINTS} points, got {count}")
    neighbours = None
    for neighbours in _neighbour_shares(np.asarray(points, np.float32), min(perplexity, (count - 1) / 3)):  # noqa: B007
        yield None
    assert neighbours is not None
    pulls = _Blocks(neighbours)
    places: FloatArray = np.zeros((count, 2), np.float32)
    start = points[:, :2] - points[:, :2].mean(axis=0)
    places[:, : start.shape[1]] = _START_SPREAD / max(float(start[:, 0].std()), 1e-12) * start
    rate = max(count / _EXAGGERATION / 4, _LEAST_RATE)
    speed: FloatArray = np.zeros_like(places)
    gains: FloatArray = np.ones_like(places)
    for done in range(1, rounds + 1):
        is_early = done <= _EARLY_ROUNDS
        gradient = pulls.gradient(places, _EXAGGERATION if is_early else 1.0)
        slows = np.sign(gradient) == np.sign(speed)
        gains = np.maximum(np.where(slows, gains * 0.8, gains + 0.2), _LEAST_GAIN).astype(np.float32)
        speed = (_EARLY_MOMENTUM if is_early else _MOMENTUM) * speed - rate * gains * gradient
        moved = places + speed  # a new array: the one before was given away
        places = (moved - moved.mean(axis=0)).astype(np.float32)
        yield Layout(places, done)


def place_among(points: FloatArray, places: FloatArray, point: FloatArray) -> tuple[FloatArray, Indices]:
    """Return where a new point, shape (dimensions,), belongs on a map, shape (2,), and its nearest points, nearest first.

    Of its ten nearest ones it stands among the five that are closest together on the map, so that it never lies in the
    empty middle between two groups.
    """
    squares = np.einsum("ij,ij->i", points - point, points - point)
    nearest = np.argsort(squares, kind="stable")[:_NEAREST]
    apart = np.linalg.norm(places[nearest, None] - places[nearest], axis=2)
    half = -(-len(nearest) // 2)
    middle = np.sort(apart, axis=1)[:, :half].sum(axis=1).argmin()
    group = nearest[np.argsort(apart[middle], kind="stable")[:half]]
    return places[group].mean(axis=0), nearest


def _neighbour_shares(points: FloatArray, perplexity: float) -> Iterator[FloatArray | None]:
    """Yield None until it yields p, shape (n, n): how wide each bell curve is, is found by bisection."""
    count, wanted = len(points), np.log(perplexity)
    squares = np.einsum("ij,ij->i", points, points)
    shares = np.empty((count, count), np.float32)
    for first in range(0, count, _SIDE):
        rows = np.arange(first, min(first + _SIDE, count))
        far = np.maximum(squares[rows, None] + squares - 2 * (points[rows] @ points.T), 0)
        far[rows - first, rows] = np.inf
        far -= far.min(axis=1, keepdims=True)  # changes no share, and lets no row vanish
        finite = np.where(np.isinf(far), 0, far)
        narrow = 1 / np.maximum(finite.mean(axis=1, keepdims=True), 1e-12)  # 1 / (2 sigma^2)
        low, high = np.zeros_like(narrow), np.full_like(narrow, np.inf)
        for _ in range(_BISECTIONS):
            bells = np.exp(-far * narrow)
            totals = bells.sum(axis=1, keepdims=True)
            entropy = np.log(totals) + narrow * np.einsum("ij,ij->i", bells, finite)[:, None] / totals
            too_wide = entropy > wanted
            low, high = np.where(too_wide, narrow, low), np.where(too_wide, high, narrow)
            narrow = np.minimum(np.where(np.isinf(high), 2 * narrow, (low + high) / 2), np.float32(1e30))
        shares[rows] = bells / totals
        yield None
    shares += shares.T.copy()
    shares /= 2 * count
    yield shares


class _Blocks:
    """The forces between all points, a pair of blocks at a time, so that nothing is calculated twice or leaves the cache."""

    def __init__(self, shares: FloatArray) -> None:
        count = len(shares)
        edges = [*range(0, count, _SIDE), count]
        parts = [slice(start, end) for start, end in itertools.pairwise(edges)]
        self._pairs = [
            (one, other, np.ascontiguousarray(shares[one, other]))
            for place, one in enumerate(parts)
            for other in parts[place:]
        ]
        self._near = np.empty((_SIDE, _SIDE), np.float32)
        self._pull = np.empty((_SIDE, _SIDE), np.float32)

    def gradient(self, places: FloatArray, exaggeration: float) -> FloatArray:
        """Return the gradient at places of shape (n, 2), with all shares times the exaggeration."""
        count = len(places)
        squares = np.einsum("ij,ij->i", places, places)[:, None]
        ones = np.ones((count, 1), np.float32)
        left = np.hstack([ones, squares + 1, -2 * places])  # 1 + |y_i - y_j|^2 = left_i . right_j
        right = np.hstack([squares, ones, places])
        weighted = np.hstack([places, ones])  # sum_j f_ij (y_i - y_j) = y_i sum_j f_ij - sum_j f_ij y_j
        pulls, pushes = np.zeros((count, 3), np.float32), np.zeros((count, 3), np.float32)
        total = 0.0
        for one, other, shares in self._pairs:
            near, pull = (room[: shares.shape[0], : shares.shape[1]] for room in (self._near, self._pull))
            np.matmul(left[one], right[other].T, out=near)
            np.reciprocal(near, out=near)
            np.multiply(shares, near, out=pull)
            total += float(near.sum()) * (1 if one is other else 2)
            np.multiply(near, near, out=near)
            for forces, sums in ((pull, pulls), (near, pushes)):
                sums[one] += forces @ weighted[other]
                if one is not other:
                    sums[other] += forces.T @ weighted[one]
        total -= count  # each point's share of itself
        attraction = places * pulls[:, 2:] - pulls[:, :2]
        repulsion = places * pushes[:, 2:] - pushes[:, :2]
        gradient: FloatArray = 4 * (exaggeration * attraction - repulsion / total)
        return gradient
