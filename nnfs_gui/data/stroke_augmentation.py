"""Pen drawings that are new each time: varied as strokes, and only then drawn, so that the pen stays a pen.

A drawing is bent by a smooth quadratic map, made narrower or wider, slanted and turned, and drawn with another pen. How much
follows the strengths by which images are varied, but drawings are varied more: scans such as MNIST's are of one country's
hands, and what people draw on a pad is of everybody's. Where drawings alone are learnt, those to be read are as wide as they
are, and a 0 made narrower from an O would only confuse: of 62 characters 1.7 points more were read so.
"""

import numpy as np

from nnfs_gui.arrays import FloatArray
from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.ink.framing import BOX
from nnfs_gui.ink.segments import SEGMENTS, Segments, frame_segments
from nnfs_gui.ink.strokes import PEN_WIDTH

# at the usual strengths: 10 degrees, 0.25 sideways for each step up, a width of 0.55 to 1.15, a pen of 1.9 to 3.3 pixels
_MORE_ROTATION, _MORE_SHEAR, _MORE_THICKNESS = 1.25, 5 / 3, 3.5
_NARROWEST, _WIDEST = -4.3, 1.0  # powers of 1 + scale: on a pad people draw wider than they write,
_NARROWEST_ALONE = -1.0  # which matters where what is learnt was also written
_BENDING = 0.1  # of half a drawing for each pixel that images are bent by: the standard deviation of a coefficient
_THINNEST_PEN = 0.5  # pixels
_NARROWEST_LOOP = 2.5  # pens from side to side, so that there is paper inside: else an 8 is a thick 1


def draw_varied(
    segments: Segments, strengths: Augmentation, rng: np.random.Generator, out: FloatArray, *, alone: bool = False
) -> None:
    """Fill out, shape (n, 784), with the drawings of these segments, each varied at random: 0 for paper to 1 for ink.

    Each is framed as a drawing on the pad is, so that a shift would change nothing. What is drawn from `rng` depends on n
    alone. With `alone`, drawings are all that is learnt.
    """
    wide, slant, turn, thick = rng.uniform(-1, 1, (4, len(segments)))
    bend = rng.normal(0, _BENDING * strengths.elastic, (2, 3, 1, len(segments)))
    points = segments.reshape(len(segments), 2 * SEGMENTS, 2).transpose(2, 1, 0)  # x and y, shape (2, points, n)
    terms = np.stack([points[0] ** 2, points[0] * points[1], points[1] ** 2])
    x, y = points + (bend * terms).sum(axis=1)
    narrowest = _NARROWEST_ALONE if alone else _NARROWEST
    power = (narrowest + _WIDEST) / 2 + wide * (_WIDEST - narrowest) / 2
    pens = np.maximum(PEN_WIDTH + _MORE_THICKNESS * strengths.thickness * thick, _THINNEST_PEN)
    x = x * np.maximum((1 + strengths.scale) ** power, _narrowest_legible(x, y, pens))
    x += y * (_MORE_SHEAR * strengths.shear) * slant
    angle = np.radians(_MORE_ROTATION * strengths.rotation) * turn
    turned = np.stack([np.cos(angle) * x - np.sin(angle) * y, np.sin(angle) * x + np.cos(angle) * y], axis=-1)
    varied = turned.transpose(1, 0, 2).reshape(len(segments), SEGMENTS, 4)
    frame_segments(varied.astype(np.float32), pens.astype(np.float32), out)


def _narrowest_legible(x: FloatArray, y: FloatArray, pens: FloatArray) -> FloatArray:
    """Return how narrow each drawing may be made, as a factor of its width, shape (n,), for pens of these widths in pixels.

    x and y have shape (points, n). What is drawn as narrow as that already may not be made narrower.
    """
    width, height = np.ptp(x, axis=0), np.ptp(y, axis=0)
    least = _NARROWEST_LOOP * pens / (BOX - pens) * height
    narrowest: FloatArray = np.minimum(1.0, least / np.maximum(width, 1e-6))
    return narrowest
