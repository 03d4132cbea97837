"""The ink of a grey picture: a scan, a photograph of paper, a screenshot, a digit of MNIST.

A picture of clean paper keeps its shades. Otherwise the light on the paper is measured and taken out, and what is much
fainter than the ink (the paper's grain, the lines of squared paper) is thrown away. What is no digit's is left out.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.ink.arrays import Ink
from nnfs_gui.ink.pale_strokes import with_pale_strokes
from nnfs_gui.ink.paper import above_the_paper, has_light_ink, smoothed
from nnfs_gui.ink.tidying import digits_alone

_WORKING_SIDE = 512  # pixels: a larger picture is looked at in a smaller size, at which a digit is still large
_FAINT = 0.05  # of the ink's contrast: what is fainter is the paper's grain
_OF_PAPER = 4.0  # times the noise: what is fainter is no line of the paper either
_LOWEST, _HIGHEST = 0.3, 0.7  # of the ink's contrast: on paper that is not clean, from where and to where ink begins
_CLEAN_BORDER = 0.97  # of the border's pixels have no ink where the paper is clean
_LEAST_INK = 0.1  # of the contrast between the paper and the darkest place: below it there is no ink
_LEAST_CONTRAST = 6.0  # times the noise: below it there is no ink


@dataclass(frozen=True, slots=True, eq=False)
class FoundInk:
    """The ink of a picture's digits, and what was found beside it and left out. Both have the same shape (height, width)."""

    ink: Ink
    left_out: Ink


def find_ink(picture: npt.ArrayLike) -> Ink:
    """Return how much ink there is where in a grey picture, shape (height, width), whole or broken numbers of any range.

    Dark ink on light paper and light ink on dark paper are told apart by the picture's border, which is mostly paper. The
    result has the picture's proportions and at most about 512 pixels a side; its darkest place is 1. A picture of one
    shade, or of noise alone, gives no ink. Values that are no numbers are taken for paper. Raises ValueError if the picture
    has not two sides.
    """
    return examine_picture(picture).ink


def examine_picture(picture: npt.ArrayLike) -> FoundInk:
    """Return the ink that `find_ink` finds in a picture, shape (height, width), and what it leaves out as no digit's."""
    values = np.asarray(picture)
    if values.ndim != 2:
        raise ValueError(f"expected a picture of shape (height, width), got {values.shape}")
    if values.size == 0:
        return _nothing((1, 1))
    with np.errstate(over="ignore", invalid="ignore"):  # what comes of it is no number, and taken for paper
        shades = _from_zero_to_one(_reduced(values))
    if not shades.any():
        return _nothing(shades.shape)
    ink, noise = above_the_paper(shades if has_light_ink(shades) else 1 - shades)
    top = float(smoothed(ink).max())
    if top <= max(_LEAST_CONTRAST * noise, _LEAST_INK):
        return _nothing(shades.shape)
    contrast, noise = np.maximum(ink / top, 0), noise / top
    border = np.concatenate([contrast[0], contrast[-1], contrast[:, 0], contrast[:, -1]])
    clean = bool(np.mean(border <= _FAINT) >= _CLEAN_BORDER)
    faint = np.where(contrast > max(_FAINT, _OF_PAPER * noise), contrast, 0)
    ink = np.where(contrast > _FAINT, contrast, 0) if clean else np.clip((contrast - _LOWEST) / (_HIGHEST - _LOWEST), 0, 1)
    digits = digits_alone(ink, faint)
    if not clean:
        digits = with_pale_strokes(digits, contrast, ink - digits, noise, (_LOWEST, _HIGHEST))
    darkest = digits.max() or 1.0
    return FoundInk(digits / darkest, np.clip((ink - digits) / darkest, 0, 1))


def _nothing(shape: tuple[int, ...]) -> FoundInk:
    return FoundInk(np.zeros(shape, np.float32), np.zeros(shape, np.float32))


def _reduced(picture: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Return the picture in whole steps smaller, so that its longer side is no more than about 512 pixels."""
    step = -(-max(picture.shape) // _WORKING_SIDE)
    for axis in (0, 1):
        size = picture.shape[axis]
        by = min(step, size)
        if by > 1:  # the pixels of the last step, where it is not a whole one, are left out
            turned = picture if axis == 0 else picture.T
            total = np.zeros_like(turned[: size // by], np.result_type(picture, np.float32))
            for i in range(by):
                total += turned[i : size // by * by : by]
            picture = total / by if axis == 0 else total.T / by
    return picture


def _from_zero_to_one(picture: npt.NDArray[Any]) -> Ink:
    """Return shades of any range as shades from 0 to 1; 0 where all are the same."""
    shades = picture.astype(np.float64) / 2  # halves, so that no difference overflows
    finite = np.isfinite(shades)
    if not finite.all():
        shades = np.where(finite, shades, np.median(shades[finite]) if finite.any() else 0.0)
    shades -= shades.min()
    return (shades / (shades.max() or 1.0)).astype(np.float32)
