"""How a drawing gets into the 28 x 28 image that a network sees, as MNIST's digits got into theirs.

MNIST cuts a digit out, scales it so that its longer side is 20 pixels, keeps its proportions, and moves it so that its
centre of mass lies at pixel (14, 14), counted from 0 (LeCun, Cortes, Burges; measured on all of its images). Each of the
three steps can be left out, to see what it is good for.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float32Array, Float64Array, FloatArray

SIDE = 28
BOX = 20  # the longer side of the ink, in pixels
CENTRE = 14.0  # where its centre of mass lies; the middle of the first pixel is 0
MIDDLE = (SIDE - 1) / 2  # the middle of the image, half a pixel above and left of that
STEP_SIDE = 112  # pixels: the longer side of the first pictures of a FramingSteps

Image = npt.NDArray[np.uint8]  # shape (28, 28): 0 is paper, 255 is ink
Images = npt.NDArray[np.uint8]  # shape (n, 28, 28)
Grey = npt.NDArray[np.uint8]  # shape (height, width): 0 is paper, 255 is ink


@dataclass(frozen=True, slots=True)
class Framing:
    """Which of the three steps are taken. With all of them an image is framed as MNIST frames its digits.

    box:    the ink's own box is cut out; otherwise the whole pad, or the whole picture, goes on.
    scale:  what goes on is scaled until its longer side is 20 pixels; otherwise it keeps its size on the pad, and the
            longer side of the whole pad is 28 pixels.
    centre: the ink's centre of mass comes to pixel (14, 14), or as near as the frame cuts no ink off; otherwise what goes
            on lies in the middle of the image.
    """

    box: bool = True
    scale: bool = True
    centre: bool = True

    @property
    def longer_side(self) -> int:
        """The pixels that the longer side of what is scaled gets: of the box, or else of the whole pad."""
        return BOX if self.scale else SIDE


MNIST_FRAMING = Framing()


@dataclass(frozen=True, slots=True, eq=False)
class FramingSteps:
    """The way from ink to image, in four pictures to be shown in a row. A step that is left out changes nothing.

    The sides of the first two are at most 112 pixels, in the pad's proportions; `scaled` is in pixels of the image.
    """

    ink: Grey  # the whole pad; dim, what was left out of a picture as no digit's
    box: Grey  # what is cut out of it
    scaled: Grey
    centred: Image  # what the network sees


def centre_of_mass(ink: FloatArray) -> Float64Array:
    """Return (x, y) of the centre of mass of ink, shape (height, width), which is not blank, in pixels counted from 0."""
    height, width = ink.shape
    moments = np.array([ink.sum(axis=0) @ np.arange(width), ink.sum(axis=1) @ np.arange(height)], np.float64)
    return moments / float(ink.sum())


def as_grey(ink: FloatArray) -> Grey:
    """Return ink of any shape, from 0 to 1, as bytes from 0 to 255 of the same shape."""
    return np.rint(ink * 255).astype(np.uint8)


def box_of(picture: npt.NDArray[Any]) -> tuple[slice, slice]:
    """Return the rows and columns of the smallest box with all of the ink in a picture, shape (height, width).

    Of a blank picture, that is all of it.
    """
    rows, columns = np.flatnonzero(picture.any(axis=1)), np.flatnonzero(picture.any(axis=0))
    if not len(rows):
        return slice(None), slice(None)
    return slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)


def area_average(source: int, target: int) -> Float32Array:
    """Return the matrix, shape (target, source), that averages `source` pixels of equal size into `target` of them."""
    edges = np.linspace(0, source, target + 1)
    low, high = edges[:-1, None], edges[1:, None]
    pixels = np.arange(source)
    overlap = np.clip(np.minimum(high, pixels + 1) - np.maximum(low, pixels), 0, None)
    return np.asarray(overlap * target / source, np.float32)
