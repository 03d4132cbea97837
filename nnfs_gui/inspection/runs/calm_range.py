"""Which values of a curve a first look at it needs: all, but for spikes that would press the others flat."""

import math

import numpy as np

from nnfs_gui.arrays import Float64Array

_FEWEST = 5  # values, of which one can be called a spike
_BLOCKS = 200  # of neighbours, whose medians stand for them where there are very many
_WIDEST_SPIKE = 0.02  # of the run; at least two values in a row
_ROOM = 2.0  # ranges of the calm values, by which others may lie beside them
_ROOM_OF_FIRST = 8.0  # the same for the first value: how a run begins is no spike, unless it began far out

Range = tuple[float, float]


def calm_range(values: Float64Array) -> Range | None:
    """Return the lowest and the highest of the values, shape (n,), that are no spikes; None if none is a finite number.

    A spike is a value that leaves its neighbours and comes back, so far that the others would take less than a third of the
    height beside it. The last value is none: it may be the first of more.
    """
    finite = values[np.isfinite(values)]
    if not len(finite):
        return None
    if len(finite) < _FEWEST:
        return float(finite.min()), float(finite.max())
    low, high = _smooth_range(finite)
    room = _ROOM * (high - low)
    inner = finite[1:]
    near = np.append(inner[(inner >= low - room) & (inner <= high + room)], finite[-1])
    low, high = float(near.min()), float(near.max())
    room = _ROOM_OF_FIRST * (high - low)
    if low - room <= finite[0] <= high + room:
        low, high = min(low, float(finite[0])), max(high, float(finite[0]))
    return low, high


def _smooth_range(values: Float64Array) -> Range:
    """Return the range of the running median, without the first value's, in windows that are narrower towards the ends.

    Of very many values only blocks are looked at, and one that one in fifty lies beyond is within the range.
    """
    low, high = math.inf, -math.inf
    size = math.ceil(len(values) / _BLOCKS)
    if size > 1:
        low, high = map(float, np.quantile(values, (_WIDEST_SPIKE, 1 - _WIDEST_SPIKE)))
        blocks = [block[block.argsort()[len(block) // 2]] for block in np.array_split(values[1:-1], len(values) // size)]
        values = np.array([values[0], *blocks, values[-1]])
    most = max(2, round(_WIDEST_SPIKE * len(values)))
    ends = [np.median(part[: 2 * half + 1]) for part in (values, values[::-1]) for half in range(most)]
    del ends[0]
    medians = np.array(ends)
    if len(values) > 2 * most:
        windows = np.lib.stride_tricks.sliding_window_view(values, 2 * most + 1)
        medians = np.append(medians, np.median(windows, axis=1))
    return min(low, float(medians.min())), max(high, float(medians.max()))
