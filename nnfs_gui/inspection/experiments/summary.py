"""Several figures of the same kind, such as the accuracies of runs that differ in their seeds alone, in a few numbers."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from nnfs_gui.inspection.experiments.student import t_limit

CONFIDENCE = 0.95  # of the interval of a mean


@dataclass(frozen=True, slots=True)
class Summary:
    """So many figures: their mean, their spread, the smallest and the largest, and the 95 % interval of the mean.

    `spread` is the standard deviation of what the figures are a sample of. Of a single figure neither it nor an interval
    is known.
    """

    count: int
    mean: float
    spread: float | None
    interval: tuple[float, float] | None
    low: float
    high: float

    @property
    def share_interval(self) -> tuple[float, float] | None:
        """The interval of a mean of shares: beyond what a share can be, 0 to 1, it ends there."""
        if self.interval is None:
            return None
        low, high = self.interval
        return max(low, 0.0), min(high, 1.0)


def summarize(figures: Iterable[float]) -> Summary | None:
    """Return the summary of finite figures; None where there are none."""
    values = np.fromiter(figures, float)
    count = len(values)
    if not count:
        return None
    mean, low, high = float(values.mean()), float(values.min()), float(values.max())
    mean = min(max(mean, low), high)  # of equal figures exactly what they are
    if count == 1:
        return Summary(count, mean, None, None, low, high)
    # s^2 = sum (x - mean)^2 / (n - 1);  mean +- t s / sqrt(n), Student (1908)
    spread = float(np.sqrt(np.square(values - mean).sum() / (count - 1)))
    half = t_limit(CONFIDENCE, count - 1) * spread / math.sqrt(count)
    return Summary(count, mean, spread, (mean - half, mean + half), low, high)
