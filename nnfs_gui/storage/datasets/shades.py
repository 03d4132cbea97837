"""Which numbers of an array are black and white, by the range that they lie in."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_WHITE = 255
_MOST_WHOLE = 65_535  # of pictures with 16 bits a pixel
_NEARLY = 0.1  # so near to its ends values must come if a span lies on both sides of 0
_ROUNDING = 1e-3
_STANDARD = 20  # standardised values lie well within
_SIGNED = ((-1.0, 1.0), (-0.5, 0.5))
_SIGNED_BYTES = (-128.0, 127.0)
_PIECE = 2**22


@dataclass(frozen=True, slots=True)
class Span:
    """The numbers that are black and white."""

    black: float
    white: float

    def to_bytes(self, values: npt.NDArray[Any]) -> npt.NDArray[np.uint8]:
        """Return values, of any shape, as shades from 0 to 255."""
        exact: npt.NDArray[Any] = values.astype(np.float64 if values.dtype.itemsize > 4 else np.float32)
        exact -= self.black
        exact *= _WHITE / (self.white - self.black)
        shades: npt.NDArray[np.uint8] = np.rint(np.clip(exact, 0, _WHITE)).astype(np.uint8)
        return shades

    def spread(self, shades: npt.NDArray[np.uint8]) -> None:
        """Do the same with bytes, shape (n,), in their place."""
        if (self.black, self.white) == (0, _WHITE):
            return
        table = self.to_bytes(np.arange(_WHITE + 1, dtype=np.float32))
        for start in range(0, len(shades), _PIECE):
            shades[start : start + _PIECE] = table[shades[start : start + _PIECE]]


class Extent:
    """The least and the greatest of the values that it was shown."""

    def __init__(self) -> None:
        self.low, self.high = np.inf, -np.inf

    def add(self, where: str, values: npt.NDArray[Any]) -> None:
        """Look at values, of any shape. Raises DatasetError if one is no number."""
        if values.size:
            low, high = float(values.min()), float(values.max())
            if not np.isfinite(high - low):
                raise DatasetError(
                    QT_TRANSLATE_NOOP("Core", "{where} holds values that are no numbers; expected 0 to 255, or 0 to 1."),
                    where=where,
                )
            self.low, self.high = min(self.low, low), max(self.high, high)

    def join(self, other: "Extent") -> None:
        """Look at what another was shown."""
        self.low, self.high = min(self.low, other.low), max(self.high, other.high)

    @property
    def holds_fractions(self) -> bool:
        """Whether the values go from 0 to 1, and not all are 0."""
        return self.low >= 0 and 0 < self.high <= 1 + _ROUNDING

    def is_hopeless(self, *, whole: bool) -> bool:
        """Say whether already now no black and white can be found, whatever else there is."""
        signed_white = _SIGNED_BYTES[1] if whole else _SIGNED[0][1]
        black, white = (_SIGNED_BYTES[0], _MOST_WHOLE) if whole else (_SIGNED[0][0], _WHITE)
        is_outside = self.low < black - _ROUNDING or self.high > white + _ROUNDING
        return is_outside or (self.low < 0 and self.high > signed_white + _ROUNDING)


def find_span(where: str, extent: Extent, *, whole: bool) -> tuple[Span, Iterable[Text]]:
    """Say what is black and white among values of this extent, and what had to be assumed for it. Raises DatasetError.

    `whole` says that the values are of a type of whole numbers.
    """
    low, high = extent.low, extent.high
    if low > high:  # there are none
        return Span(0, _WHITE), ()
    if low >= 0 and high <= 1 + _ROUNDING:
        return Span(0, 1), ()
    if low >= 0 and _WHITE / 2 < high <= _WHITE + _ROUNDING:
        return Span(0, _WHITE), ()
    if low >= 0 and high <= (_MOST_WHOLE if whole else _WHITE):
        return Span(0, high), (_spread(0, high),)
    for black, white in (_SIGNED_BYTES,) if whole else _SIGNED:
        near = _NEARLY * white
        if black - _ROUNDING <= low < black + near and white - near < high <= white + _ROUNDING:
            return Span(black, white), (_spread(black, white),)
    looks_standardised = not whole and low < 0 and max(-low, high) < _STANDARD
    expected = (
        QT_TRANSLATE_NOOP(
            "Core",
            "{where} holds values from {low:g} to {high:g}: they look standardised, and what was black and white cannot be "
            "known. Save the images as they were before that, from 0 to 255 or from 0 to 1.",
        )
        if looks_standardised
        else QT_TRANSLATE_NOOP("Core", "{where} holds values from {low:g} to {high:g}; expected 0 to 255, or 0 to 1.")
    )
    raise DatasetError(expected, where=where, low=low, high=high)


def _spread(black: float, white: float) -> Text:
    return Text(
        QT_TRANSLATE_NOOP("Core", "The images hold values from {black:g} for black to {white:g} for white."),
        black=black,
        white=white,
    )
