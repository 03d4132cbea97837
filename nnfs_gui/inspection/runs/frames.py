"""A network's parameters in half precision: a half of the room, and enough to look at."""

import math
import zlib
from dataclasses import dataclass
from typing import Self

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float32Array
from nnfs_gui.nn import FloatArray

HALF = np.dtype("<f2")  # as it is kept: 11 significant bits
_TOP = 15  # the largest number is brought below 2^15, where half precision ends at 65,504
LEAST_EXPONENT, MOST_EXPONENT = -100, 113  # beyond these, 2^exponent or a product with it is no float32 number


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """Parameters as halves of shape (parameter count,) that are to be multiplied by 2^exponent.

    Each is right to 2^-11 of itself where it is larger than 2^-28 of the largest; what is smaller, to 2^-39 of the largest.
    """

    halves: npt.NDArray[np.float16]
    exponent: int

    @classmethod
    def of(cls, parameters: FloatArray) -> Self:
        """Round finite parameters, shape (parameter count,); what is beyond float32 is brought to its end."""
        largest = float(max(parameters.max(initial=0.0), -parameters.min(initial=0.0)))
        exponent = min(max(math.frexp(largest)[1] - _TOP, LEAST_EXPONENT), MOST_EXPONENT)
        scaled = parameters * parameters.dtype.type(2.0**-exponent)
        if exponent == MOST_EXPONENT:
            np.clip(scaled, -(2.0**_TOP - 16), 2.0**_TOP - 16, out=scaled)  # the last half below 2^15
        return cls(scaled.astype(HALF), exponent)

    @property
    def parameters(self) -> Float32Array:
        """The parameters, shape (parameter count,)."""
        return self.halves.astype(np.float32) * np.float32(2.0**self.exponent)

    @property
    def nbytes(self) -> int:
        """What the halves take, in bytes."""
        return self.halves.nbytes

    @property
    def checksum(self) -> int:
        """The CRC-32 of all of it, on every machine the same."""
        return zlib.crc32(self.halves.astype(HALF, copy=False).data, zlib.crc32(str(self.exponent).encode()))
