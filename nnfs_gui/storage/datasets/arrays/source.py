"""Arrays in files, whose type and shape are known before they are read; what they announce is not trusted."""

import math
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

MOST_BYTES = 2**31  # of an array as it stands in its file
MOST_VALUES = 700_000_000  # a byte of memory each; the largest of EMNIST's data sets has 638 million
NUMBERS, TEXTS = "buif", "US"  # the kinds of types
_PIECE = 2**20

Array = npt.NDArray[Any]


@dataclass(frozen=True, slots=True)
class ArraySource:
    """An array in a file: where it stands, what it announces, and how its values are reached."""

    where: str  # what an error is to name
    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    open_values: Callable[[], AbstractContextManager[BinaryIO]]  # at the first value; raises OSError or DatasetError
    in_columns: bool = False  # whether the first index runs fastest
    size_on_disk: int | None = None  # bytes of the values, where that can be known beforehand

    def check(self) -> None:
        """Refuse what announces more than is read, or another size than it has. Raises DatasetError."""
        if min(self.shape, default=0) < 0 or self.dtype.itemsize == 0:
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{where} announces the impossible shape {shape}."),
                where=self.where,
                shape=self.shape,
            )
        values = math.prod(max(size, 1) for size in self.shape)
        if values > MOST_VALUES or values * self.dtype.itemsize > MOST_BYTES:
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{where} announces {sizes} = {size:,} bytes of data; at most {most:,} are read."),
                where=self.where,
                sizes=self._sizes,
                size=self.size,
                most=min(MOST_BYTES, MOST_VALUES * self.dtype.itemsize),
            )
        if self.size_on_disk is not None and self.size_on_disk != self.size:
            raise self._other_size(self.size_on_disk)

    @property
    def size(self) -> int:
        """How many bytes are announced."""
        return math.prod(self.shape) * self.dtype.itemsize

    def pieces(self) -> Generator[Array, None, None]:
        """Yield the values, in the order of the file, in arrays of shape (n,). Raises DatasetError and OSError."""
        size = self.size
        whole = _PIECE - _PIECE % self.dtype.itemsize or self.dtype.itemsize
        with self.open_values() as file:
            left = size
            while left:
                content = file.read(min(whole, left))
                if len(content) < min(whole, left):
                    raise self._other_size(size - left + len(content))
                left -= len(content)
                yield np.frombuffer(content, self.dtype)
            if file.read(1):
                raise self._other_size(size + 1)

    def read(self) -> Array:
        """Return the whole array, which should be small: labels or names. Raises DatasetError and OSError."""
        self.check()
        content = bytearray()
        for piece in self.pieces():
            content += piece.tobytes()
        return self.reshape(np.frombuffer(content, self.dtype))

    def reshape(self, values: Array) -> Array:
        """Return values, or what became of them, in the order of the file, shape (n,), in the shape of the array."""
        return values.reshape(self.shape, order="F" if self.in_columns else "C")

    def wrong_type(self, expected: Text) -> DatasetError:
        """Return the error that says that the values are of another type than expected."""
        if self.dtype.hasobject:
            return DatasetError(
                QT_TRANSLATE_NOOP(
                    "Core",
                    "{where} holds Python objects (the type object), which could run code and are not read. Save it again "
                    'as an array of numbers: np.array(list(x), dtype="uint8") for images and dtype="int64" for labels.',
                ),
                where=self.where,
            )
        return DatasetError(
            QT_TRANSLATE_NOOP("Core", "{where} holds values of the type {dtype}; {expected}."),
            where=self.where,
            dtype=self.dtype,
            expected=expected,
        )

    @property
    def _sizes(self) -> str:
        bytes_each = [self.dtype.itemsize] if self.dtype.itemsize > 1 else []
        return " x ".join(map(str, [*self.shape, *bytes_each]))

    def _other_size(self, found: int) -> DatasetError:
        return DatasetError(
            QT_TRANSLATE_NOOP("Core", "{where} announces {sizes} = {expected:,} bytes of data, but holds only {found:,}.")
            if found < self.size
            else QT_TRANSLATE_NOOP("Core", "{where} announces {sizes} = {expected:,} bytes of data, but holds more."),
            where=self.where,
            sizes=self._sizes,
            expected=self.size,
            found=found,
        )
