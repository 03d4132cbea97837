"""How far apart pieces of ink are, measured row by row and column by column."""

import numpy as np

from nnfs_gui.arrays import Float64Array
from nnfs_gui.ink.arrays import Integers

Points = Float64Array  # shape (n, 2): x and y

_MOST_STEPS = 1024  # rows, or columns, in which the pieces are measured


def gaps(points: Points, pieces: Integers, pairs: Integers, step: float, *, axis: int) -> Float64Array:
    """Return the least gap between the two pieces of each pair along an axis, 0 for x, in the rows (columns) that both have.

    `pieces`, shape (n,), says to which piece each point belongs, `pairs`, shape (p, 2), which are compared, and `step` how
    high a row is. A gap is negative where one reaches over the other, and infinite where they share no row.
    """
    along, across = points[:, axis], points[:, 1 - axis]
    step = max(step, float(np.ptp(across)) / _MOST_STEPS)
    rows = ((across - across.min()) / step).astype(np.intp) if step > 0 else np.zeros(len(points), np.intp)
    shape = (int(pieces.max()) + 1, int(rows.max()) + 1)
    low, high = np.full(shape, np.inf), np.full(shape, -np.inf)
    np.minimum.at(low, (pieces, rows), along)
    np.maximum.at(high, (pieces, rows), along)
    least = np.full(len(pairs), np.inf)
    for i, (first, second) in enumerate(pairs):
        least[i] = np.maximum(low[second] - high[first], low[first] - high[second]).min()
    return least


def resampled(stroke: Points, spacing: float) -> Points:
    """Return the points of a stroke, shape (points, 2), and others between those that are further apart than the spacing."""
    if len(stroke) < 2 or spacing <= 0:
        return stroke
    travelled = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(stroke, axis=0).T))])
    stops = np.union1d(travelled, np.arange(0, travelled[-1], spacing))
    return np.stack([np.interp(stops, travelled, values) for values in stroke.T], axis=1)
