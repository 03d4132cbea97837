"""What lies near something in a picture."""

import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.bool_]  # shape (height, width)


def grown(mask: Mask, down: int, across: int) -> Mask:
    """Return which pixels have one of a mask's, shape (height, width), at most so many rows and columns away.

    The pixels of a window are counted by a summed-area table (Crow 1984), however large it is.
    """
    down, across = min(down, mask.shape[0]), min(across, mask.shape[1])
    table = np.pad(mask, ((down + 1, down), (across + 1, across))).cumsum(axis=0, dtype=np.int32)
    table = table[2 * down + 1 :] - table[: -2 * down - 1]
    table = table.cumsum(axis=1, dtype=np.int32)
    return np.asarray(table[:, 2 * across + 1 :] > table[:, : -2 * across - 1])
