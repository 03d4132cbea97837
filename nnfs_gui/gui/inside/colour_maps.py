"""Colours for numbers: one map for those that may be negative, one for amounts, and one for ink on paper.

Each is a table of 256 colours for images of bytes. Colour-blind people read them too: purple and orange (ColorBrewer's
PuOr) differ in every kind of sight, and the others run from light to dark.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QImage, QPalette, qRgb

Bytes = npt.NDArray[np.uint8]

GAP = 255  # the colour between pictures; numbers go from 0 to 254
ZERO = 127  # where the number 0 goes, between the negative and the positive ones
_LIGHT_ENDS, _DARK_ENDS = ("#542788", "#b35806"), ("#b59ae0", "#fdae61")
_STRONGEST_AT = 0.75  # of an end's way the full colour is reached on dark paper, so that weak ones are seen there too


def diverging_table(palette: QPalette) -> list[int]:
    """Return purple for the most negative, the paper's colour for 0, orange for the most positive."""
    paper = palette.base().color()
    low, high = map(QColor, _LIGHT_ENDS if paper.lightness() > 127 else _DARK_ENDS)
    shares = [(place - ZERO) / ZERO for place in range(GAP)]
    colours = [_mix(paper, low if share < 0 else high, abs(share) ** _STRONGEST_AT) for share in shares]
    return [*colours, _rgb(palette.mid().color())]


def amount_table(palette: QPalette) -> list[int]:
    """Return the paper's colour for nothing, and the accent for the most."""
    paper, accent = palette.base().color(), palette.highlight().color()
    return [*(_mix(paper, accent, place / (GAP - 1)) for place in range(GAP)), _rgb(paper)]


def ink_table(palette: QPalette) -> list[int]:
    """Return the paper's colour for 0 and the text's for 255."""
    paper, ink = palette.base().color(), palette.text().color()
    return [_mix(paper, ink, place / 255) for place in range(256)]


def signed_bytes(values: npt.NDArray[Any], limit: float) -> Bytes:
    """Return bytes for a diverging table: 0 for -limit and less, 254 for limit and more; what is no number counts as 0."""
    scaled = np.nan_to_num(values, posinf=limit, neginf=-limit) * (ZERO / limit if limit > 0 else 0.0)
    scaled += ZERO + 0.5
    pixels: Bytes = np.clip(scaled, 0, GAP - 1, out=scaled).astype(np.uint8)
    return pixels


def amount_bytes(shares: npt.NDArray[Any]) -> Bytes:
    """Return bytes for an amount table, of shares from 0 to 1."""
    pixels: Bytes = (np.clip(np.nan_to_num(shares), 0, 1) * (GAP - 1) + 0.5).astype(np.uint8)
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


def _mix(start: QColor, end: QColor, share: float) -> int:
    channels = ((start.red(), end.red()), (start.green(), end.green()), (start.blue(), end.blue()))
    return qRgb(*(round(a + (b - a) * share) for a, b in channels))


def _rgb(colour: QColor) -> int:
    return qRgb(colour.red(), colour.green(), colour.blue())
