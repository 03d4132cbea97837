"""How wide the pen was that drew ink, and ink as a wider pen would have drawn it."""

import numpy as np

from nnfs_gui.ink.arrays import Ink


def pen_width(ink: Ink) -> float:
    """Return the mean width of strokes in pixels, of ink of shape (height, width) from 0 to 1; 0 where there is none.

    A stroke of length l and width w has the area l w and an outline of length 2 l. The total variation measures the
    outline as much paler as the ink is, so that a soft or a pale stroke is as wide as a dark one.
    """
    padded = np.pad(ink, 1)
    across, down = np.diff(padded, axis=1)[:-1], np.diff(padded, axis=0)[:, :-1]
    outline = float(np.sqrt(across * across + down * down).sum())
    return 2 * float(ink.sum()) / outline if outline else 0.0


def thickened(ink: Ink, by: float) -> Ink:
    """Return ink, shape (height, width), with strokes that many pixels wider, and that much more paper around.

    This is a dilation with an octagon (Serra 1982); between two whole radii it is their mixture.
    """
    whole, rest = divmod(by / 2, 1)
    margin = int(whole) + 1
    wide = np.pad(ink, margin)
    for i in range(int(whole)):
        wide = _grown(wide, corners=bool(i % 2))
    return wide + np.float32(rest) * (_grown(wide, corners=bool(whole % 2)) - wide)


def _grown(ink: Ink, *, corners: bool) -> Ink:
    """Return the darkest of each pixel and its four or eight neighbours."""
    grown = ink.copy()
    np.maximum(grown[1:], ink[:-1], out=grown[1:])
    np.maximum(grown[:-1], ink[1:], out=grown[:-1])
    source = grown.copy() if corners else ink
    np.maximum(grown[:, 1:], source[:, :-1], out=grown[:, 1:])
    np.maximum(grown[:, :-1], source[:, 1:], out=grown[:, :-1])
    return grown
