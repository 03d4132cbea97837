"""Colours for numbers: one map for those that may be negative, one for amounts, and one for ink on paper.

Each is a table of 256 colours for images of bytes. Colour-blind people read them too: purple and orange (ColorBrewer's
PuOr) differ in every kind of sight, and the others run from light to dark.
"""

import functools
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QImage, QPalette, qBlue, qGreen, qRed, qRgb

from nnfs_gui.arrays import Float64Array

Bytes = npt.NDArray[np.uint8]

GAP = 255  # the colour between pictures; numbers go from 0 to 254
ZERO = 127  # where the number 0 goes, between the negative and the positive ones
_LIGHT_ENDS, _DARK_ENDS = ("#542788", "#b35806"), ("#b59ae0", "#fdae61")
_LIGHT_FIGURES = ((196, 120, 30), (160, 60, 110), (45, 10, 95))  # red, green and blue, from the lowest to the highest
_DARK_FIGURES = ((132, 104, 200), (222, 120, 120), (255, 226, 150))
_STRONGEST_AT = 0.75  # of an end's way the full colour is reached on dark paper, so that weak ones are seen there too


def diverging_table(palette: QPalette) -> tuple[int, ...]:
    """Return purple for the most negative, the paper's colour for 0, orange for the most positive."""
    return _diverging_table(palette.base().color().rgb(), palette.mid().color().rgb())


def amount_table(palette: QPalette) -> tuple[int, ...]:
    """Return the paper's colour for nothing, and the accent for the most."""
    return _ramp(palette.base().color().rgb(), palette.highlight().color().rgb())


def ink_table(palette: QPalette) -> tuple[int, ...]:
    """Return the paper's colour for 0 and the text's for 255."""
    return _ramp(palette.base().color().rgb(), palette.text().color().rgb())


def signed_bytes(values: npt.NDArray[Any], limit: float) -> Bytes:
    """Return bytes for a diverging table: 0 for -limit and less, 254 for limit and more; what is no number counts as 0."""
    scaled = np.nan_to_num(values, posinf=limit, neginf=-limit) * (ZERO / limit if limit > 0 else 0.0)
    scaled += ZERO + 0.5
    pixels: Bytes = np.clip(scaled, 0, GAP - 1, out=scaled).astype(np.uint8)
    return pixels


def amount_bytes(shares: npt.NDArray[Any]) -> Bytes:
    """Return bytes for an amount table, of shares from 0 to 1: 0 to 255."""
    pixels: Bytes = (np.clip(np.nan_to_num(shares), 0, 1) * 255 + 0.5).astype(np.uint8)
    return pixels


def indexed_image(pixels: Bytes, table: Sequence[int]) -> QImage:
    """Return an image of bytes, shape (height, width), in the colours of a table."""
    height, width = pixels.shape
    stride = -(-width // 4) * 4  # Qt wants rows to begin at a multiple of four bytes
    padded = np.zeros((height, stride), np.uint8)
    padded[:, :width] = pixels
    image = QImage(padded.data, width, height, stride, QImage.Format.Format_Indexed8)
    image.setColorTable(list(table))
    return image


@functools.cache
def _diverging_table(paper: int, gap: int) -> tuple[int, ...]:
    low, high = (QColor(end).rgb() for end in (_LIGHT_ENDS if QColor(paper).lightness() > 127 else _DARK_ENDS))
    shares = [(place - ZERO) / ZERO for place in range(GAP)]
    return (*(_mix(paper, low if share < 0 else high, abs(share) ** _STRONGEST_AT) for share in shares), gap)


@functools.cache
def _ramp(start: int, end: int) -> tuple[int, ...]:
    return tuple(_mix(start, end, place / 255) for place in range(256))


def _mix(start: int, end: int, share: float) -> int:
    channels = ((qRed(start), qRed(end)), (qGreen(start), qGreen(end)), (qBlue(start), qBlue(end)))
    return qRgb(*(round(a + (b - a) * share) for a, b in channels))


def figure_colours(shares: Float64Array, *, is_dark: bool) -> list[QColor]:
    """Return a colour for each share from 0 to 1, from orange over mauve to violet: the higher, the more it stands out.

    They run from light to dark, on dark paper from dark to light, and keep 3:1 on it.
    """
    ends = np.array(_DARK_FIGURES if is_dark else _LIGHT_FIGURES, float)
    places = np.clip(np.nan_to_num(shares), 0, 1) * (len(ends) - 1)
    before = np.minimum(places.astype(int), len(ends) - 2)
    part = (places - before)[:, None]
    mixed = np.round(ends[before] * (1 - part) + ends[before + 1] * part).astype(int)
    return [QColor(*colour) for colour in mixed.tolist()]
