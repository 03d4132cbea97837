"""The points of a curve, which grow while one watches."""

import math

import numpy as np

from nnfs_gui.arrays import Float64Array

_MOST_SHOWN = 1e9  # an exploding error makes no axis useless
_MOST_DRAWN = 2000  # points of a curve, about as many as there are pixels


class Points:
    """Points of a curve in arrays that grow by doubling; `lowest` and `highest` are the ends of their y, NaN aside."""

    def __init__(self) -> None:
        self._x = np.empty(256)
        self._y = np.empty(256)
        self._count = 0
        self.lowest, self.highest = math.inf, -math.inf

    def append(self, x: float, y: float) -> None:
        if self._count == len(self._x):
            self._x, self._y = np.resize(self._x, 2 * self._count), np.resize(self._y, 2 * self._count)
        y = min(max(y, -_MOST_SHOWN), _MOST_SHOWN)
        self._x[self._count], self._y[self._count] = x, y
        self._count += 1
        self.lowest = min(self.lowest, y)
        self.highest = max(self.highest, y)

    def cut(self, x: float) -> None:
        """Drop the points beyond x."""
        self._count = int(np.searchsorted(self.x, x, side="right"))
        self.lowest = float(np.fmin.reduce(self.y, initial=math.inf))
        self.highest = float(np.fmax.reduce(self.y, initial=-math.inf))

    @property
    def x(self) -> Float64Array:
        return self._x[: self._count]

    @property
    def y(self) -> Float64Array:
        return self._y[: self._count]

    def at(self, x: float | None) -> float | None:
        """Return the y of the point at x, or of the last point; None where there is none."""
        if x is None:
            return self.near(None)
        index = int(np.searchsorted(self.x, x))
        return float(self.y[index]) if index < self._count and self.x[index] == x else None

    def near(self, x: float | None) -> float | None:
        """Return the y of the point nearest to x, or of the last point; None where there is none."""
        if not self._count:
            return None
        return float(self.y[-1] if x is None else self.y[np.abs(self.x - x).argmin()])

    def between(self, low: float, high: float) -> tuple[Float64Array, Float64Array]:
        """Return the points from low to high, and one beyond on either side.

        Of very many, those are chosen that are the lowest or the highest of their neighbours: what can be seen of them.
        """
        first = max(int(np.searchsorted(self.x, low)) - 1, 0)
        last = int(np.searchsorted(self.x, high)) + 1
        x, y = self.x[first:last], self.y[first:last]
        neighbours = -(-len(x) // _MOST_DRAWN)
        if neighbours <= 1:
            return x, y
        whole = len(x) // neighbours * neighbours
        rows = y[:whole].reshape(-1, neighbours)
        extremes = np.sort(np.stack([rows.argmin(axis=1), rows.argmax(axis=1)], axis=1), axis=1)
        chosen = (np.arange(len(rows))[:, None] * neighbours + extremes).ravel()
        chosen = np.concatenate([chosen, np.arange(whole, len(x))])
        return x[chosen], y[chosen]
