"""Predictions: a number, or a curve drawn by hand, and how near it came to what happened.

    score = max(0, 1 - 2 d / (high - low))

where d is the distance between the guess and what happened, of a curve the mean over its epochs, and `low` and `high` are
the ends of the scale on which it was predicted. So a guess that is right has 1, one that is off by a tenth of the scale 0.8,
and one that is off by half of it or more 0.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Scale:
    """Between which numbers one predicts; raises ValueError unless `low` is less than `high`."""

    low: float
    high: float

    def __post_init__(self) -> None:
        if not -np.inf < self.low < self.high < np.inf:
            raise ValueError(f"expected low < high, got {self.low} and {self.high}")

    def score(self, guess: npt.ArrayLike, truth: npt.ArrayLike) -> float:
        """Return how near guesses came to what happened, both of the same shape and not empty: from 0 to 1.

        What happened beyond the scale counts as its end: nobody could predict it.
        """
        distances = np.abs(np.asarray(guess, np.float64) - np.clip(np.asarray(truth, np.float64), self.low, self.high))
        return max(0.0, 1 - 2 * float(distances.mean()) / (self.high - self.low))


def number_score(guess: float, truth: float | None, scale: Scale) -> float | None:
    """Return the score of a number, from 0 to 1; None where what happened is not known, or is no number."""
    return None if truth is None or not np.isfinite(truth) else scale.score(guess, truth)


def curve_score(guess: Mapping[int, float], truth: Mapping[int, float], scale: Scale) -> float | None:
    """Return the score of a curve, from 0 to 1: values by the numbers of epochs, of which those count that both have.

    None where there is no such epoch. Values that are no numbers are left out.
    """
    epochs = [epoch for epoch in guess if np.isfinite(truth.get(epoch, np.nan))]
    return scale.score([guess[epoch] for epoch in epochs], [truth[epoch] for epoch in epochs]) if epochs else None


class DrawnCurve:
    """A curve over the epochs from 1 on that is drawn by hand, point by point: straight between the points, level beyond."""

    def __init__(self, epochs: int, scale: Scale) -> None:
        """Begin without a point."""
        self.epochs = epochs
        self.scale = scale
        self._points: dict[int, float] = {}
        self._at = (1.0, scale.low)  # where the stroke was last
        self._distances: dict[int, float] = {}  # how near it came to each epoch that it has set

    @property
    def is_empty(self) -> bool:
        return not self._points

    @property
    def values(self) -> dict[int, float]:
        """The value at each epoch; none before there is a point."""
        if not self._points:
            return {}
        epochs = range(1, self.epochs + 1)
        places = sorted(self._points)
        heights = np.interp(epochs, places, [self._points[place] for place in places])
        return dict(zip(epochs, heights.tolist(), strict=True))

    def put_down(self, epoch: float, value: float) -> None:
        """Begin a stroke at a place."""
        self._distances = {}
        self._at = (epoch, value)
        self.draw_to(epoch, value)

    def draw_to(self, epoch: float, value: float) -> None:
        """Draw a straight line from where the stroke was last: every epoch that it passes has a point.

        So has the epoch nearest to its end, as long as the stroke was never nearer to that.
        """
        (x0, y0), (x1, y1) = sorted((self._at, (epoch, value)))
        self._at = (epoch, value)
        near = min(max(round(epoch), 1), self.epochs)
        for passed in {near, *range(max(math.ceil(x0), 1), min(math.floor(x1), self.epochs) + 1)}:
            distance = max(x0 - passed, passed - x1, 0.0)
            if distance <= self._distances.get(passed, math.inf):
                self._distances[passed] = distance
                self.set(passed, float(np.interp(passed, (x0, x1), (y0, y1))))

    def set(self, epoch: int, value: float) -> None:
        """Put a point at an epoch, in place of the one that it had."""
        epoch = min(max(epoch, 1), self.epochs)
        self._points[epoch] = min(max(value, self.scale.low), self.scale.high)

    def clear(self) -> None:
        self._points.clear()
