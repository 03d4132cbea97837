"""The paper of a grey picture: whether ink on it is dark or light, the light that falls on it, and its grain."""

from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.ink.framing import area_average

Shades = npt.NDArray[np.float32]  # shape (height, width)

_CELLS = 48  # in which the light is measured, along the longer side
_WINDOW = 0.3  # of the longer side: what is wider than this is no stroke but a shadow
_LEAST_GAIN = 0.25  # of the contrast in full light: what ink in a shadow has at least
_SMALL = 64  # pixels: in a smaller picture a stroke may be one pixel wide
_MOST_INK = 1.5  # ink covers less, of the picture twice and of its border
_BARE_BORDER = 0.05  # of the border: no ink covers half of the picture, and as little of its border
_LEVELS = 128  # of the histogram by which ink and paper are told apart
_TWO_SHADES = 0.75  # of the variance lies between ink and paper, or there is no ink: 0.64 of noise, 0.75 of a flat histogram


def has_light_ink(shades: Shades) -> bool:
    """Whether what stands out of the paper is lighter; the paper is the plane that the four sides show.

    Shades are from 0 to 1.
    """
    level = float(np.median([np.median(side) for side in (shades[0], shades[-1], shades[:, 0], shades[:, -1])]))
    height, width = shades.shape
    across, down = np.linspace(-0.5, 0.5, width), np.linspace(-0.5, 0.5, height)
    paper = level + across * _slope(shades) + (down * _slope(shades.T))[:, None]
    above = shades - paper.astype(np.float32)
    square = above * above
    light = float((square * above * np.abs(above)).sum()) >= 0  # the fourth power: a little ink outweighs a wide shadow
    return light != _is_paper(shades > 0.5 if light else shades < 0.5)


def _is_paper(mask: npt.NDArray[np.bool_]) -> bool:
    """Whether what the border alone makes ink, shape (height, width), covers so much that it is the paper.

    The border shows a frame or a table then, with the paper within, or the picture is cut along the ink.
    """
    share = float(mask.mean())
    at_border = float(np.concatenate([mask[0], mask[-1], mask[:, 0], mask[:, -1]]).mean())
    return 2 * share + at_border > _MOST_INK or (share > 0.5 and at_border <= _BARE_BORDER)


def _slope(shades: Shades) -> float:
    """Return how much lighter the right side is than the left, by two of the three ways to see it on the border."""
    half = max(shades.shape[1] // 2, 1)
    rises = [2 * (np.median(side[-half:]) - np.median(side[:half])) for side in (shades[0], shades[-1])]
    return float(np.median([*rises, np.median(shades[:, -1]) - np.median(shades[:, 0])]))


def above_the_paper(shades: Shades) -> tuple[Shades, float]:
    """Return how far each pixel of a picture with light ink stands out of its paper, and the paper's standard deviation.

    Both are shares of what ink stands out. The paper is measured in cells as a morphological opening (Serra 1982): what is
    lighter than it and narrower than a wide window is taken away, what is wider, a shadow, stays.
    """
    cell = max(round(max(shades.shape) / _CELLS), 1)
    rows, columns = (max(round(side / cell), 1) for side in shades.shape)
    height, width = shades.shape
    cells = area_average(height, rows) @ shades @ area_average(width, columns).T
    reach = max(round(_WINDOW * max(cells.shape) / 2), 1)
    tilt = _tilt(cells) + _tilt(cells.T).T
    paper = _running(np.max, _running(np.min, cells - tilt, reach), reach) + tilt
    paper = _between(rows, height) @ paper @ _between(columns, width).T
    top = float(shades.max())
    light = np.maximum(top - paper, _LEAST_GAIN * (top - paper.min()))
    above = (shades - paper) / np.maximum(light, 1e-6)
    above = np.asarray(above, np.float32)
    blank = _blank(above)
    above -= np.median(blank)  # an opening lies at the lower edge of the grain
    return above, _noise(above, blank - np.median(blank))


def _tilt(cells: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Return how light rises from left to right, shape (1, columns), as most cells say, whatever ink is in some."""
    columns = cells.shape[1]
    half = max(columns // 2, 1)
    slope = float(np.median(cells[:, half:] - cells[:, :-half])) / half if columns > 1 else 0.0
    return slope * np.arange(columns)[None]


def _running(extreme: Any, cells: npt.NDArray[Any], reach: int) -> npt.NDArray[Any]:
    """Return the smallest or largest of the cells at most `reach` away, along either side."""
    for axis in (0, 1):
        margins = [(0, 0), (0, 0)]
        margins[axis] = (reach, reach)
        windows = np.lib.stride_tricks.sliding_window_view(np.pad(cells, margins, mode="edge"), 2 * reach + 1, axis=axis)
        cells = extreme(windows, axis=-1)
    return cells


def _between(cells: int, size: int) -> Shades:
    """Return the matrix, shape (size, cells), that draws straight lines between the middles of cells."""
    weights = np.zeros((size, cells), np.float32)
    places = (np.arange(size) + 0.5) * cells / size - 0.5
    first = np.clip(np.floor(places), 0, max(cells - 2, 0)).astype(np.intp)  # beyond the outer middles the line goes on
    pixels, second = np.arange(size), np.minimum(first + 1, cells - 1)
    weights[pixels, first] = 1 + first - places
    weights[pixels, second] += (places - first).astype(np.float32)
    return weights


def _blank(above: Shades) -> Shades:
    """Return the values of the pixels that are paper alone; of all of them where ink and paper cannot be told apart."""
    smooth = smoothed(above)
    threshold, explained = _two_classes(smooth)
    if explained <= _TWO_SHADES:
        return above
    blank = above[above <= threshold]
    return blank if blank.size else above


def _two_classes(values: Shades) -> tuple[float, float]:
    """Return the value between two classes that differ most, and the share of the variance between them (Otsu 1979)."""
    counts, edges = np.histogram(values, _LEVELS)
    share = counts / counts.sum()
    middles = (edges[1:] + edges[:-1]) / 2
    below = np.cumsum(share)
    total = float(share @ middles)
    between = (total * below - np.cumsum(share * middles)) ** 2 / np.maximum(below * (1 - below), 1e-9)
    best = int(between[:-1].argmax())
    variance = float(share @ (middles - total) ** 2)
    return float(edges[best + 1]), float(between[best]) / max(variance, 1e-12)


def _noise(above: Shades, blank: Shades) -> float:
    """Return the standard deviation of the grain: of what neighbours differ in, or of how far the paper is from 0."""
    differences = np.abs(np.diff(above, axis=int(above.shape[1] > 1)))
    # a quarter of all normal numbers lie within 0.3186 standard deviations; a difference of two deviates sqrt(2) as far
    fine = float(np.quantile(differences, 0.25)) / (0.3186 * 2**0.5) if differences.size else 0.0
    return max(fine, float(np.quantile(np.abs(blank), 0.25)) / 0.3186)


def smoothed(shades: Shades) -> Shades:
    """Return the means of 3 x 3 pixels of a large picture, where a stroke is wider; a small one as it is."""
    if min(shades.shape) < _SMALL:
        return shades
    rows = shades[:-2] + shades[1:-1] + shades[2:]
    return np.asarray((rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]) / 9)
