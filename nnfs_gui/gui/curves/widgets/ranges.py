"""Which values a plot's axis shows: those that there are and a little room, changed in steps as more come."""

import math
from dataclasses import dataclass

import numpy as np

from nnfs_gui.arrays import Float64Array

_MARGIN = 0.08  # of the range, above and below
_STEP = 0.15  # of the range, which is left below for the values that fall further
_LEAST_SHOWN = 1e-12  # what a logarithmic axis can show of a 0
_BELOW_ZERO = 0.02  # of the range: no value is negative, but a marker at 0 is to be seen whole

Range = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Scale:
    """How an axis counts, evenly or by powers of ten, and above which value there is nothing."""

    log: bool = False
    top: float | None = None

    def shown(self, values: Float64Array) -> Float64Array:
        """Return values, shape (n,), as far as the axis can show them."""
        return np.maximum(values, _LEAST_SHOWN) if self.log else values

    def counted(self, values: Float64Array) -> Float64Array:
        """Return values, shape (n,), as the axis counts them."""
        return np.log10(self.shown(values)) if self.log else values

    def counted_range(self, low: float, high: float) -> Range:
        """Return a range of values as the axis counts them."""
        if not self.log:
            return low, high
        return math.log10(max(low, _LEAST_SHOWN)), math.log10(max(high, _LEAST_SHOWN))

    def around(self, low: float, high: float) -> Range:
        """Return the range in which all from `low` to `high` is seen, with a margin; both as the axis counts."""
        margin = max((high - low) * _MARGIN, 0.02 if self.log else max(abs(high), 1e-9) * 0.02)
        top = high + margin if self.top is None else min(high + margin, self.top)
        return self._from(low - margin, top), top

    def extended(self, before: Range | None, low: float, high: float) -> Range:
        """Return the range that was there before, if all is seen in it, else one in which it is."""
        if before is not None and before[0] <= low and high <= before[1]:
            return before
        bottom, top = self.around(low, high)
        if before is not None and low < before[0]:
            bottom = self._from(bottom - (top - bottom) * _STEP, top)
        return bottom, top

    def _from(self, bottom: float, top: float) -> float:
        return bottom if self.log else max(bottom, -_BELOW_ZERO * top)
