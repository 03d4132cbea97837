"""What lies near something in a picture."""

import numpy as np

from nnfs_gui.ink.arrays import Ink, Mask


def grown(mask: Mask, down: int, across: int) -> Mask:
    """Return which pixels have one of a mask's, shape (height, width), at most so many rows and columns away.

    The pixels of a window are counted by a summed-area table (Crow 1984), however large it is.
    """
    down, across = min(down, mask.shape[0]), min(across, mask.shape[1])
    table = np.pad(mask, ((down + 1, down), (across + 1, across))).cumsum(axis=0, dtype=np.int32)
    table = table[2 * down + 1 :] - table[: -2 * down - 1]
    table = table.cumsum(axis=1, dtype=np.int32)
    return np.asarray(table[:, 2 * across + 1 :] > table[:, : -2 * across - 1])


def darkest_near(ink: Ink, reach: int) -> Ink:
    """Return the darkest ink, of shape (height, width), at most so many rows and columns away from each pixel.

    The maximum of a window is that of two narrower ones, each half of which is known by then.
    """
    for axis in (0, 1):
        size, window = ink.shape[axis], 2 * reach + 1
        padded = np.pad(ink, [(reach, reach) if axis == other else (0, 0) for other in (0, 1)])
        lines, width = np.moveaxis(padded, axis, 0), 1
        while 2 * width <= window:
            lines, width = np.maximum(lines[:-width], lines[width:]), 2 * width
        last = window - width
        ink = np.moveaxis(np.maximum(lines[:size], lines[last : last + size]), 0, axis)
    return ink
