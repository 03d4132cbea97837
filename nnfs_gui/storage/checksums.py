"""Whether what is read is as it was written: a flipped bit leaves numbers and names that look like any others."""

import json
import zlib
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt


def array_checksum(array: npt.NDArray[Any]) -> int:
    """Return the CRC-32 of an array's kind of numbers, its shape and its numbers, on every machine the same."""
    little = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
    return zlib.crc32(little.data, zlib.crc32(f"{little.dtype.str} {array.shape}".encode()))


def description_checksum(description: Mapping[str, Any]) -> int:
    """Return the CRC-32 of what JSON holds, however it is spaced and in whatever order its names stand."""
    return zlib.crc32(json.dumps(description, sort_keys=True).encode())
