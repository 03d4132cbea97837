"""The ink of a grey picture: a scan, a photograph of paper, a screenshot, a digit of MNIST.

A picture of clean paper keeps its shades. Otherwise the light on the paper is measured and taken out, what is much fainter
than the ink (the paper's grain, the lines of squared paper) is thrown away, and so are specks and the page's edges.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.ink.components import Components, find_components
from nnfs_gui.ink.framing import area_average

Ink = npt.NDArray[np.float32]  # shape (height, width): 0 is paper, 1 is ink

_WORKING_SIDE = 512  # pixels: a larger picture is looked at in a smaller size, at which a digit is still large
_CELLS = 48  # in which the light is measured, along the longer side
_WINDOW = 0.3  # of the longer side: what is wider than this is no stroke but a shadow
_LEAST_GAIN = 0.25  # of the contrast in full light: what ink in a shadow has at least
_FAINT = 0.05  # of the ink's contrast: what is fainter is the paper's grain
_LOWEST, _HIGHEST = 0.3, 0.7  # of the ink's contrast: on paper that is not clean, from where and to where ink begins
_CLEAN_BORDER = 0.97  # of the border's pixels have no ink where the paper is clean
_SMALL = 64  # pixels: in a smaller picture a stroke may be one pixel wide
_LEAST_INK = 0.1  # of the contrast between the paper and the darkest place: below it there is no ink
_LEAST_CONTRAST = 6.0  # times the noise: below it there is no ink
_SPECK_AREA, _SPECK_SIDE = 0.02, 0.125  # of the largest piece's: what is smaller in both is a speck
_SIDE_COVERED = 0.5  # of the picture's side: what covers more of it is an edge of the page
_LEAST_SIDE = 0.05  # of the picture's longer side: what is smaller is no reason to take something else for the page's edge


def find_ink(picture: npt.ArrayLike) -> Ink:
    """Return how much ink there is where in a grey picture, shape (height, width), whole or broken numbers of any range.

    Dark ink on light paper and light ink on dark paper are told apart by the picture's border, which is mostly paper. The
    result has the picture's proportions and at most about 512 pixels a side; its darkest place is 1. A picture of one
    shade, or of noise alone, gives no ink. Values that are no numbers are taken for paper. Raises ValueError if the picture
    has not two sides.
    """
    values = np.asarray(picture)
    if values.ndim != 2:
        raise ValueError(f"expected a picture of shape (height, width), got {values.shape}")
    if values.size == 0:
        return np.zeros((1, 1), np.float32)
    with np.errstate(over="ignore", invalid="ignore"):  # what comes of it is no number, and taken for paper
        shades = _from_zero_to_one(_reduced(values))
    if not shades.any():
        return shades
    ink = _above_the_paper(shades if _has_light_ink(shades) else 1 - shades)
    noise, top = _noise(ink), float(_smooth(ink).max())
    if top <= max(_LEAST_CONTRAST * noise, _LEAST_INK):
        return np.zeros_like(ink)
    ink = np.maximum(ink / top, 0)
    border = np.concatenate([ink[0], ink[-1], ink[:, 0], ink[:, -1]])
    clean = bool(np.mean(border <= _FAINT) >= _CLEAN_BORDER)
    ink = np.where(ink > _FAINT, ink, 0) if clean else np.clip((ink - _LOWEST) / (_HIGHEST - _LOWEST), 0, 1)
    ink = _without_specks(ink, edges=not clean)
    return ink / ink.max() if ink.any() else ink


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


def _has_light_ink(shades: Ink) -> bool:
    """Whether what stands out of the paper is lighter; the paper is the plane that the four sides show."""
    level = float(np.median([np.median(side) for side in (shades[0], shades[-1], shades[:, 0], shades[:, -1])]))
    height, width = shades.shape
    across, down = np.linspace(-0.5, 0.5, width), np.linspace(-0.5, 0.5, height)
    paper = level + across * _slope(shades) + (down * _slope(shades.T))[:, None]
    above = shades - paper.astype(np.float32)
    square = above * above
    return float((square * above * np.abs(above)).sum()) >= 0  # the fourth power: a little ink outweighs a wide shadow


def _slope(shades: Ink) -> float:
    """Return how much lighter the right side is than the left, by two of the three ways to see it on the border."""
    half = max(shades.shape[1] // 2, 1)
    rises = [2 * (np.median(side[-half:]) - np.median(side[:half])) for side in (shades[0], shades[-1])]
    return float(np.median([*rises, np.median(shades[:, -1]) - np.median(shades[:, 0])]))


def _above_the_paper(shades: Ink) -> Ink:
    """Return how far each pixel of a picture with light ink stands out of its paper, as a share of what ink would.

    The paper is measured in cells as a morphological opening (Serra 1982): what is lighter than it and narrower than a
    wide window is taken away, what is wider, a shadow, stays.
    """
    cell = max(round(max(shades.shape) / _CELLS), 1)
    rows, columns = (max(round(side / cell), 1) for side in shades.shape)
    height, width = shades.shape
    cells = area_average(height, rows) @ shades @ area_average(width, columns).T
    reach = max(round(_WINDOW * max(cells.shape) / 2), 1)
    paper = _running(np.max, _running(np.min, cells, reach), reach)
    paper = _between(rows, height) @ paper @ _between(columns, width).T
    top = float(shades.max())
    light = np.maximum(top - paper, _LEAST_GAIN * (top - paper.min()))
    above = (shades - paper) / np.maximum(light, 1e-6)
    above -= np.median(above)  # an opening lies at the lower edge of the grain
    return np.asarray(above, np.float32)


def _running(extreme: Any, cells: npt.NDArray[Any], reach: int) -> npt.NDArray[Any]:
    """Return the smallest or largest of the cells at most `reach` away, along either side."""
    for axis in (0, 1):
        margins = [(0, 0), (0, 0)]
        margins[axis] = (reach, reach)
        further = np.pad(cells, margins, mode="reflect", reflect_type="odd")  # light that slopes goes on sloping
        windows = np.lib.stride_tricks.sliding_window_view(further, 2 * reach + 1, axis=axis)
        cells = extreme(windows, axis=-1)
    return cells


def _between(cells: int, size: int) -> Ink:
    """Return the matrix, shape (size, cells), that draws straight lines between the middles of cells."""
    weights = np.zeros((size, cells), np.float32)
    places = (np.arange(size) + 0.5) * cells / size - 0.5
    first = np.clip(np.floor(places), 0, max(cells - 2, 0)).astype(np.intp)  # beyond the outer middles the line goes on
    pixels, second = np.arange(size), np.minimum(first + 1, cells - 1)
    weights[pixels, first] = 1 + first - places
    weights[pixels, second] += (places - first).astype(np.float32)
    return weights


def _noise(above: Ink) -> float:
    """Return the standard deviation of the grain: of what neighbours differ in, or of how far the paper is from 0."""
    differences = np.abs(np.diff(above, axis=int(above.shape[1] > 1)))
    # a quarter of all normal numbers lie within 0.3186 standard deviations; a difference of two deviates sqrt(2) as far
    fine = float(np.quantile(differences, 0.25)) / (0.3186 * 2**0.5) if differences.size else 0.0
    return max(fine, float(np.quantile(np.abs(above), 0.25)) / 0.3186)


def _smooth(ink: Ink) -> Ink:
    """Return the means of 3 x 3 pixels of a large picture, where a stroke is wider; a small one as it is."""
    if min(ink.shape) < _SMALL:
        return ink
    rows = ink[:-2] + ink[1:-1] + ink[2:]
    return np.asarray((rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]) / 9)


def _without_specks(ink: Ink, *, edges: bool) -> Ink:
    """Return the ink without pieces that are much smaller than the largest, and if asked, without the page's edges."""
    pieces = find_components(ink > 0)
    if len(pieces) < 2:
        return ink
    kept = np.ones(len(pieces), bool)
    if edges:
        covered = _side_covered(ink, pieces)
        inside = covered < _SIDE_COVERED
        if pieces.sides[inside].max(initial=0) >= _LEAST_SIDE * max(ink.shape):
            kept = inside
    specks = pieces.areas < _SPECK_AREA * pieces.areas[kept].max()
    specks &= pieces.sides < _SPECK_SIDE * pieces.sides[kept].max()
    return np.where(pieces.mask(kept & ~specks), ink, 0)


def _side_covered(ink: Ink, pieces: Components) -> npt.NDArray[np.float64]:
    """Return for each piece the largest share of a picture's side that it covers; 1 where it joins two opposite sides."""
    height, width = ink.shape
    covered = np.zeros(len(pieces))
    for side in (pieces.labels[0], pieces.labels[-1], pieces.labels[:, 0], pieces.labels[:, -1]):
        covered = np.maximum(covered, np.bincount(side, minlength=len(pieces) + 1)[1:] / len(side))
    across = (pieces.boxes[:, 2] - pieces.boxes[:, 0] == width) | (pieces.boxes[:, 3] - pieces.boxes[:, 1] == height)
    return np.where(across, 1.0, covered)
