"""The pixels of tables as shades from 0 to 255, though what is black and white shows only when all was read."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.storage.datasets.shades import Extent, Span, find_span
from nnfs_gui.storage.datasets.tables.columns import Columns
from nnfs_gui.storage.datasets.tables.file import row_at
from nnfs_gui.storage.datasets.tables.values import Values, wrong_pixel
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_AS_THEY_ARE = Span(0, 255)
_SIGNED = (Span(-0.5, 0.5), Span(-1, 1))
_SIGNED_BYTES = Span(-128, 127)


class TableShades(Extent):
    """What all pixels of one or more tables have shown so far, and the span by which they are turned into bytes.

    The first rows say which span that is. Where later ones do not lie in it, everything is read again by a wider one.
    """

    def __init__(self) -> None:
        super().__init__()
        self.span = _AS_THEY_ARE
        self._whole = True
        self._unequal: Text | None = None  # the first row of fractions that would be black among bytes

    def begin(self) -> None:
        """Read everything anew, by a span in which lies all that was seen."""
        self.span = self._likely() or _AS_THEY_ARE
        self._unequal = None

    def convert(self, path: Path, columns: Columns, values: Values) -> npt.NDArray[np.uint8] | None:
        """Return the pixels as bytes, shape (n, pixels), or None if they do not lie in the span that was found before.

        Raises DatasetError if they can lie in none.
        """
        pixels = values.pixels
        self.add(str(path), pixels)
        if pixels.dtype != np.uint8:
            is_fraction = pixels != np.rint(pixels)
            self._whole = self._whole and not is_fraction.any()
            unequal = np.flatnonzero(is_fraction.any(axis=1) & (pixels.max(axis=1) <= 1) & (pixels.min(axis=1) >= 0))
            if self._unequal is None and len(unequal):
                self._unequal = row_at(path, values.rows[int(unequal[0])])
        likely = self._likely()
        if likely is None:
            raise self._refusal(path, columns, values)
        if likely != self.span:
            return None
        if self.span == _AS_THEY_ARE and self._unequal is not None and self.high > 1:
            raise DatasetError(
                QT_TRANSLATE_NOOP(
                    "Core", "{where}, holds fractions from 0 to 1, but other rows hold pixels up to {most:g}."
                ),
                where=self._unequal,
                most=self.high,
            )
        return pixels if pixels.dtype == np.uint8 and self.span == _AS_THEY_ARE else self.span.to_bytes(pixels)

    def finish(self, where: str, parts: Sequence[npt.NDArray[np.uint8]]) -> list[Text]:
        """Spread the bytes of all parts, each of shape (n,), in place where white is less than 255; say what was assumed.

        Raises DatasetError if what is black and white cannot be known.
        """
        span, said = find_span(where, self, whole=self._whole and self.high > 1)
        if self.span == _AS_THEY_ARE:
            for shades in parts:
                span.spread(shades)
        return list(said)

    def _likely(self) -> Span | None:
        """Return the span in which all lies that was seen, if there is one."""
        if self.low >= 0:
            if not self._whole and self.high <= 1:
                return Span(0, 1)
            return _AS_THEY_ARE if self.high <= 255 or self.low > self.high else None
        if self._whole and self.low < -1 and self.high > 1:
            return _SIGNED_BYTES if _lies_in(self, _SIGNED_BYTES) else None
        return next((span for span in _SIGNED if _lies_in(self, span)), None)

    def _refusal(self, path: Path, columns: Columns, values: Values) -> DatasetError:
        low, high = float(values.pixels.min()), float(values.pixels.max())
        value = low if low < 0 and high <= 255 else high
        row, column = values.place_of(columns, value)
        if not self._whole and self.low < 0:
            try:
                find_span(f"{row_at(path, row)},", self, whole=False)
            except DatasetError as error:
                return error
        return wrong_pixel(path, row, column, b"%g" % value)


def _lies_in(seen: Extent, span: Span) -> bool:
    return span.black <= seen.low and seen.high <= span.white
