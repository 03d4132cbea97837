"""Makes a picture larger or smaller."""

from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float64Array


def resize(picture: npt.NDArray[Any], shape: tuple[int, int]) -> Float64Array:
    """Return a grey picture, shape (height, width), at another shape; or several, shape (n, height, width).

    `shape` is the height and width that are wanted, in pixels. Each new pixel is an average of the old ones near it, those
    farther away counting less (a triangle as wide as two new pixels, or as two old ones where they are larger).
    """
    high, wide = (_averages(old, new) for old, new in zip(picture.shape[-2:], shape, strict=True))
    resized: Float64Array = high @ picture @ wide.T
    return resized


def fit_side(image: npt.NDArray[np.uint8], side: int) -> npt.NDArray[np.uint8]:
    """Return a square image of bytes, shape (n, n), at the shape (side, side); or several, shape (images, n, n)."""
    if image.shape[-1] == side:
        return image
    return np.rint(np.clip(resize(image, (side, side)), 0, 255)).astype(np.uint8)


@lru_cache
def _averages(old: int, new: int) -> Float64Array:
    """Return the matrix, shape (new, old), that makes `new` pixels of `old` ones."""
    places = (np.arange(new) + 0.5) * old / new - 0.5
    reach = max(old / new, 1.0)
    weights = np.clip(1 - np.abs(places[:, None] - np.arange(old)) / reach, 0, None)
    averages: Float64Array = weights / weights.sum(axis=1, keepdims=True)
    return averages
