"""The ink of a picture becomes the 28 x 28 image that MNIST would have made of it."""

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import FloatArray
from nnfs_gui.ink.arrays import Ink
from nnfs_gui.ink.framing import (
    BOX,
    CENTRE,
    MNIST_FRAMING,
    SIDE,
    STEP_SIDE,
    Framing,
    FramingSteps,
    Image,
    area_average,
    as_grey,
    box_of,
    centre_of_mass,
)
from nnfs_gui.ink.ink_detection import find_ink
from nnfs_gui.ink.pen_width import pen_width, thickened

_DIM = 0.55  # of the brightness of ink: how bright is what was left out
_LEAST_LACK = 0.5  # pixels: less is not worth the paper that comes around
_LEAST_PEN = 2.0  # of the 20 pixels of the image: a thinner pen turns grey in it


def frame_picture(picture: npt.ArrayLike, framing: Framing = MNIST_FRAMING) -> Image:
    """Return the ink of a grey picture, shape (height, width), as an image, shape (28, 28), framed as MNIST frames digits.

    `find_ink` says what is taken for ink, and which pictures it refuses. A picture of one shade gives an empty image.
    """
    return frame_ink(find_ink(picture), framing)


def frame_ink(ink: Ink, framing: Framing = MNIST_FRAMING) -> Image:
    """Return ink, shape (height, width), from 0 for paper to 1, as an image, shape (28, 28).

    The whole picture stands for the pad; where it is not square, for the middle of a square pad.
    """
    if not ink.any():
        return np.zeros((SIDE, SIDE), np.uint8)
    return as_grey(_placed(_scaled(ink, framing), framing))


def picture_steps(ink: Ink, framing: Framing = MNIST_FRAMING, left_out: Ink | None = None) -> FramingSteps:
    """Return the pictures of what `frame_ink` does with the same ink, shape (height, width), one after the other.

    What was left out of the picture, of the same shape, is dim in the first of them.
    """
    scale = min(STEP_SIDE / max(ink.shape), 1.0)
    shown = as_grey(_resized(ink, scale))
    pad = shown
    if left_out is not None and left_out.any():
        beside = thickened(_resized(left_out, scale), 2.0)[2:-2, 2:-2]  # thin lines turn pale where they are made smaller
        pad = np.maximum(shown, as_grey(_DIM * beside / beside.max()))
    if not ink.any():
        blank = np.zeros((SIDE, SIDE), np.uint8)
        return FramingSteps(pad, shown, blank, blank)
    scaled = as_grey(_scaled(ink, framing))
    return FramingSteps(pad, shown[box_of(shown)] if framing.box else shown, scaled, frame_ink(ink, framing))


def _scaled(ink: Ink, framing: Framing) -> FloatArray:
    """Return the ink's box, or the whole picture, at its size in the image, its darkest place being 1."""
    taken = _with_wide_pen(ink[box_of(ink)] if framing.box else ink)
    small = _resized(taken, BOX / max(taken.shape) if framing.scale else SIDE / max(ink.shape))
    return np.asarray(small / small.max())


def _with_wide_pen(ink: Ink) -> Ink:
    """Return the ink as it is, or where the pen is so thin that it would turn grey in the image, as of a wider pen."""
    side = max(ink[box_of(ink)].shape)
    lacking = _LEAST_PEN * side / BOX - pen_width(ink)
    if side <= SIDE or lacking < _LEAST_LACK:  # what is small is an image already
        return ink
    return thickened(ink, lacking)


def _resized(ink: FloatArray, scale: float) -> FloatArray:
    """Return the ink smaller, or larger, by averaging areas."""
    height, width = (max(round(side * scale), 1) for side in ink.shape)
    return np.asarray(area_average(ink.shape[0], height) @ ink @ area_average(ink.shape[1], width).T)


def _placed(ink: FloatArray, framing: Framing) -> FloatArray:
    """Place the ink on an empty image, shape (28, 28): in the middle, or with its centre of mass nearest to CENTRE."""
    if framing.centre:
        ink = ink[box_of(ink)]
    height, width = ink.shape
    if framing.centre:
        x, y = centre_of_mass(ink)
        left, top = round(CENTRE - float(x)), round(CENTRE - float(y))
    else:
        left, top = (SIDE - width) // 2, (SIDE - height) // 2
    top, left = int(np.clip(top, 0, SIDE - height)), int(np.clip(left, 0, SIDE - width))
    image = np.zeros((SIDE, SIDE))
    image[top : top + height, left : left + width] = ink
    return image
