"""Images that are new each time: a network that sees every digit turned, bent and written with another pen learns the digit.

Each image is drawn again through a smooth map from the new pixels to places in the old image. The map is a random affine
one (turned, scaled, sheared and shifted) plus an elastic one (random displacements on a coarse grid, smoothly
interpolated; Simard et al. 2003). Both are weighted sums of fixed functions of the pixel, so that one product of matrices
gives the maps of many images at once.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float64Array, FloatArray
from nnfs_gui.data.dataset import Images
from nnfs_gui.setting_kinds import Number
from nnfs_gui.settings import Place, check, setting
from nnfs_gui.words import QT_TRANSLATE_NOOP

_PIXELS = QT_TRANSLATE_NOOP("Core", " px")
IMAGES_AT_ONCE = 32  # images at once, so that what they take stays in the cache
_MARGIN = 2  # pixels of paper around an image, for places that lie outside it
_GRID = 8.0  # pixels between the points that are displaced at random


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How strongly images are changed, at most: each strength is drawn anew for every image. 0 leaves it as it is.

    Raises ValueError if a strength is less than 0, more than its `MOST`, or no number.
    """

    rotation: float = setting(
        8.0,
        Number(0, 45, step=1, decimals=0, unit="°"),
        name=QT_TRANSLATE_NOOP("Core", "rotation"),
        label=QT_TRANSLATE_NOOP("Core", "turn"),
        help=QT_TRANSLATE_NOOP("Core", "Turn the images by at most so many degrees, either way."),
        place=Place.AUGMENTATION,
        changes_while_training=True,
    )
    scale: float = setting(
        0.15,
        Number(0, 0.5, decimals=0, unit=QT_TRANSLATE_NOOP("Core", " %"), percent=True),
        name=QT_TRANSLATE_NOOP("Core", "scale"),
        help=QT_TRANSLATE_NOOP(
            "Core", "Make the images smaller or larger by at most this share, in height and width apart."
        ),
        place=Place.AUGMENTATION,
        changes_while_training=True,
    )
    shear: float = setting(
        0.15,
        Number(0, 0.5, decimals=2),
        name=QT_TRANSLATE_NOOP("Core", "shear"),
        label=QT_TRANSLATE_NOOP("Core", "slant"),
        help=QT_TRANSLATE_NOOP("Core", "Slant the images, as handwriting is, by at most so many pixels for each pixel up."),
        place=Place.AUGMENTATION,
        changes_while_training=True,
    )
    shift: float = setting(
        1.5,
        Number(0, 6, step=0.1, decimals=2, unit=_PIXELS),
        name=QT_TRANSLATE_NOOP("Core", "shift"),
        help=QT_TRANSLATE_NOOP("Core", "Move the images by at most so many pixels."),
        place=Place.AUGMENTATION,
        changes_while_training=True,
    )
    elastic: float = setting(
        0.8,
        Number(0, 3, step=0.05, decimals=2, unit=_PIXELS),
        name=QT_TRANSLATE_NOOP("Core", "elastic bending"),
        label=QT_TRANSLATE_NOOP("Core", "bend"),
        help=QT_TRANSLATE_NOOP("Core", "Bend the images as if drawn on rubber, by so many pixels (standard deviation)."),
        place=Place.AUGMENTATION,
        changes_while_training=True,
    )
    thickness: float = setting(
        0.2,
        Number(0, 1, step=0.05, decimals=2, unit=_PIXELS),
        name=QT_TRANSLATE_NOOP("Core", "thickness"),
        label=QT_TRANSLATE_NOOP("Core", "pen"),
        help=QT_TRANSLATE_NOOP(
            "Core", "Write the digits with a pen that is thinner or thicker, by at most so many pixels a side."
        ),
        place=Place.AUGMENTATION,
        changes_while_training=True,
    )

    def __post_init__(self) -> None:
        check(self)


@dataclass(frozen=True, slots=True, eq=False)
class Transformation:
    """How images are changed: each by its own numbers, arrays of shape (n,), or all alike, by numbers.

    Angle, width, height and shear belong to the map from the new image to the old one: what is there is seen turned to the
    left by a positive angle, and smaller where width and height are more than 1.
    """

    pen: float | FloatArray = 0.0  # pixels that strokes are thicker at each side, from -1 to 1
    angle: float | FloatArray = 0.0  # radians
    width: float | FloatArray = 1.0
    height: float | FloatArray = 1.0
    shear: float | FloatArray = 0.0  # pixels for each pixel up
    shift: float | FloatArray = 0.0  # pixels, or shape (2, n): x, y; the ink moves the other way
    bending: float | FloatArray = 0.0  # pixels that each point of the grid is displaced by, shape (2, n, points)


def changed_images(images: Images, strengths: Augmentation, rng: np.random.Generator) -> Images:
    """Return changed images to look at, bytes of shape (n, side, side) as those that come in, of which n is at least 1."""
    out = np.empty((len(images), images[0].size), np.float32)
    Augmenter(images.shape[1]).distort(images, strengths, rng, out)
    changed: Images = np.rint(255 * np.clip(out, 0, 1)).astype(np.uint8).reshape(images.shape)
    return changed


class Augmenter:
    """Changes square images of `side` x `side` pixels at random, in arrays that are made once."""

    def __init__(self, side: int) -> None:
        self._side = side
        self._stride = side + 2 * _MARGIN
        affine, elastic = _affine_basis(side), _elastic_basis(side)
        self._basis = np.concatenate([affine, elastic]).astype(np.float32)
        self._padded = np.zeros((IMAGES_AT_ONCE, self._stride, self._stride), np.uint8)
        self._thinner, self._thicker = np.zeros_like(self._padded), np.zeros_like(self._padded)
        self._shades = np.zeros((IMAGES_AT_ONCE, self._stride, self._stride), np.float32)
        self._change = np.zeros_like(self._shades)
        self._weights = np.zeros((2, IMAGES_AT_ONCE, len(self._basis)), np.float32)
        shape = (IMAGES_AT_ONCE, side * side)
        self._x, self._y = np.empty(shape, np.float32), np.empty(shape, np.float32)
        self._column, self._row = np.empty(shape, np.float32), np.empty(shape, np.float32)
        self._place = np.empty(shape, np.intp)
        self._corners = np.empty((4, *shape), np.float32)
        self._first = (np.arange(IMAGES_AT_ONCE, dtype=np.float32) * self._stride**2)[:, None]  # where each image begins

    def distort(self, images: Images, strengths: Augmentation, rng: np.random.Generator, out: FloatArray) -> FloatArray:
        """Fill out, shape (n, side * side), with changed images, 0 for paper to 1 for ink, and return it.

        `images` are bytes of shape (n, side * side) or (n, side, side), which stay as they are. What is drawn from `rng`
        depends on the strengths and on n alone.
        """
        for start in range(0, len(images), IMAGES_AT_ONCE):
            some = images[start : start + IMAGES_AT_ONCE]
            self.transform(some, self._draw(len(some), strengths, rng), out[start : start + len(some)])
        return out

    def transform(self, images: Images, change: Transformation, out: FloatArray) -> None:
        """Fill out, shape (n, side * side), with at most IMAGES_AT_ONCE images, changed; the shapes are as for `distort`."""
        self._ink(images.reshape(len(images), self._side, self._side), change.pen)
        self._map(len(images), change)
        self._sample(out)

    def _draw(self, count: int, strengths: Augmentation, rng: np.random.Generator) -> Transformation:
        """Draw a change at random for each of so many images."""

        def draw(most: float, *shape: int) -> FloatArray:
            return rng.uniform(-most, most, (*shape, count))

        pen = draw(strengths.thickness).astype(np.float32) if strengths.thickness else 0.0
        angle = np.radians(draw(strengths.rotation))
        width, height = np.exp(draw(1, 2) * np.log1p(strengths.scale))
        shear, shift = draw(strengths.shear), draw(strengths.shift, 2)
        rng.standard_normal(dtype=np.float32, out=(grid := np.empty((2, count, len(self._basis) - 3), np.float32)))
        grid *= strengths.elastic
        return Transformation(pen, angle, width, height, shear, shift, grid)

    def _ink(self, images: Images, pen: float | FloatArray) -> None:
        """Fill the shades with the images, each written with a pen of another width."""
        count, inner = len(images), slice(_MARGIN, -_MARGIN)
        padded, shades = self._padded[:count], self._shades[:count]
        padded[:, inner, inner] = images
        np.copyto(shades, padded)
        if np.any(pen):
            # a step of t goes the share |t| of the way to the lightest or the darkest of a pixel and its four neighbours
            share = np.asarray(pen, np.float32).reshape(-1, 1, 1)
            for target, extreme in ((self._thicker[:count], np.maximum), (self._thinner[:count], np.minimum)):
                centre = padded[:, 1:-1, 1:-1]
                near = extreme(centre, padded[:, :-2, 1:-1], out=target[:, 1:-1, 1:-1])
                for neighbour in (padded[:, 2:, 1:-1], padded[:, 1:-1, :-2], padded[:, 1:-1, 2:]):
                    extreme(near, neighbour, out=near)
            change = self._change[:count]
            np.subtract(self._thicker[:count], shades, out=change)
            change *= np.maximum(share, 0)
            shades += change
            np.subtract(self._padded[:count], self._thinner[:count], out=change)
            change *= np.minimum(share, 0)
            shades += change

    def _map(self, count: int, change: Transformation) -> None:
        """Fill x and y with the place in the old image, the margin counted in, of each pixel of the new ones."""
        weights = self._weights[:, :count]
        # the rows of the basis are 1, x and y from the middle, and the displacements of the grid's points
        weights[:, :, 0] = change.shift + _MARGIN + (self._side - 1) / 2
        cosine, sine = np.cos(change.angle), np.sin(change.angle)
        weights[0, :, 1], weights[0, :, 2] = cosine * change.width, -sine * change.width + change.shear
        weights[1, :, 1], weights[1, :, 2] = sine * change.height, cosine * change.height
        weights[:, :, 3:] = change.bending
        for place, row in ((self._x, weights[0]), (self._y, weights[1])):
            np.dot(row, self._basis, out=place[:count])
            np.maximum(place[:count], 0, out=place[:count])
            np.minimum(place[:count], self._stride - 1.001, out=place[:count])

    def _sample(self, out: FloatArray) -> None:
        """Fill out with the shades at x and y, between the four pixels around each place (bilinear)."""
        count = len(out)
        x, y, column, row = self._x[:count], self._y[:count], self._column[:count], self._row[:count]
        np.floor(x, out=column)
        np.floor(y, out=row)
        x -= column
        y -= row
        row *= self._stride
        row += column
        row += self._first[:count]
        place = self._place[:count]
        np.copyto(place, row, casting="unsafe")
        shades = self._shades.reshape(-1)
        corners = self._corners[:, :count]
        for corner, offset in zip(corners, (0, 1, self._stride, self._stride + 1), strict=True):
            shades[offset:].take(place, out=corner, mode="clip")
        left, right = corners[::2], corners[1::2]  # the upper pair and the lower one
        right -= left
        right *= x
        left += right
        upper, lower = left
        lower -= upper
        lower *= y
        upper += lower
        np.multiply(upper, 1 / 255, out=out)


def _affine_basis(side: int) -> Float64Array:
    """Return 1, x and y of each pixel from the middle of the image, shape (3, side * side)."""
    y, x = np.indices((side, side)).reshape(2, -1) - (side - 1) / 2
    return np.stack([np.ones_like(x), x, y])


def _elastic_basis(side: int) -> Float64Array:
    """Return what each point of the grid moves, shape (points, side * side), scaled to one pixel's standard deviation.

    A point's displacement fades with a cubic B-spline, so that the map bends smoothly.
    """
    points = np.arange(-_GRID, side + _GRID, _GRID)
    distance = np.abs(np.arange(side)[None, :] - points[:, None]) / _GRID
    near, far = 2 / 3 - distance**2 + distance**3 / 2, (2 - distance) ** 3 / 6
    bump = np.where(distance < 1, near, np.where(distance < 2, far, 0.0))
    basis: npt.NDArray[Any] = np.einsum("iy,jx->ijyx", bump, bump).reshape(len(points) ** 2, -1)
    basis /= np.sqrt((basis**2).sum(axis=0).mean())
    return basis
