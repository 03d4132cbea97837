"""Ink becomes the 28 x 28 image that MNIST would have made of it.

MNIST scales a digit so that its longer side is 20 pixels, keeps its proportions, and moves it so that its centre of mass
lies at pixel (14, 14), counted from 0. Strokes are drawn straight at that size, with a pen whose width is measured in
those pixels: how large, where and how slowly one draws makes no difference.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

SIDE = 28
BOX = 20.0  # the longer side of the ink, in pixels
CENTRE = 14.0  # where its centre of mass lies; the middle of the first pixel is 0
PEN_WIDTH = 2.6  # MNIST's strokes are 2 to 3 pixels thick

Stroke = npt.NDArray[np.floating[Any]]  # shape (points, 2): x to the right, y down, in any unit
Image = npt.NDArray[np.uint8]  # shape (28, 28): 0 is paper, 255 is ink

_SMALLEST = 1e-290  # what is smaller is a dot; its scale would be too large a number
_SPACING = 0.5  # pixels between the points that a stroke is drawn with
_SEGMENTS_AT_ONCE = 256  # what their distances take fits a cache
_MOST_SEGMENTS = 300  # a scribble without end is drawn in larger steps, and as fast as a digit


def frame_strokes(strokes: Sequence[Stroke], pen_width: float = PEN_WIDTH) -> Image:
    """Draw strokes as an image, shape (28, 28), framed as MNIST frames its digits.

    Each stroke is an array of shape (points, 2); a single point is a dot. `pen_width` is in pixels of the image. Without
    any point the image is empty.
    """
    strokes = [np.asarray(stroke, np.float64) for stroke in strokes if len(stroke)]
    if not strokes:
        return np.zeros((SIDE, SIDE), np.uint8)
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    extent = (high - low).max()
    scale = (BOX - pen_width) / extent if extent > _SMALLEST else 0.0
    middle = (low + high) / 2
    centred = [(stroke - middle) * scale + CENTRE for stroke in strokes]
    shift = CENTRE - _centre_of_mass(_draw(centred, pen_width))
    reach = (high - low) / 2 * scale + pen_width / 2
    shift = np.clip(shift, reach - CENTRE, SIDE - 1 - CENTRE - reach)  # no further than the frame cuts no ink off
    ink = _draw([stroke + shift for stroke in centred], pen_width)
    return np.rint(ink * 255).astype(np.uint8)


def frame_picture(picture: npt.NDArray[Any]) -> Image:
    """Scale and move the ink of a grey picture, shape (height, width), to an image framed as MNIST frames its digits.

    Dark ink on light paper and light ink on dark paper are told apart by the picture's border, which is paper. A picture
    of one shade gives an empty image.
    """
    ink = _ink_of(np.asarray(picture, np.float64))
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not len(rows):
        return np.zeros((SIDE, SIDE), np.uint8)
    ink = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    scale = BOX / max(ink.shape)
    height, width = (max(round(side * scale), 1) for side in ink.shape)
    small = _area_average(ink.shape[0], height) @ ink @ _area_average(ink.shape[1], width).T
    return np.rint(_centred(small / small.max()) * 255).astype(np.uint8)


def _draw(strokes: Sequence[Stroke], pen_width: float) -> npt.NDArray[np.float64]:
    """Return how much of each pixel, shape (28, 28), a round pen covers that follows the strokes."""
    lengths = [float(np.hypot(*np.diff(stroke, axis=0).T).sum()) for stroke in strokes]
    spacing = max(_SPACING, sum(lengths) / _MOST_SEGMENTS)
    segments = np.concatenate([_segments(stroke, spacing) for stroke in strokes])
    square = np.full((SIDE, SIDE), np.inf)  # of the distance from each pixel to the nearest segment
    for i in range(0, len(segments), _SEGMENTS_AT_ONCE):
        np.minimum(square, _square_distances(segments[i : i + _SEGMENTS_AT_ONCE]), out=square)
    distance = np.sqrt(square)
    covered: npt.NDArray[np.float64] = np.clip(pen_width / 2 + 0.5 - distance, 0, 1)
    return covered


def _square_distances(segments: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return the square of the distance from each pixel to the nearest of the segments, shape (28, 28)."""
    start, along = segments[:, :2], segments[:, 2:] - segments[:, :2]
    length = np.maximum((along**2).sum(axis=1), 1e-12)
    x = np.arange(SIDE)[:, None] - start[:, 0]  # shape (28, segments), and so is y
    y = np.arange(SIDE)[:, None] - start[:, 1]
    # the nearest point of a segment to a pixel lies at the share t of its way; arrays of shape (28, 28, segments)
    t = (y * along[:, 1] / length)[:, None] + (x * along[:, 0] / length)[None, :]
    np.clip(t, 0, 1, out=t)
    square = (x[None, :] - t * along[:, 0]) ** 2
    square += (y[:, None] - t * along[:, 1]) ** 2
    nearest: npt.NDArray[np.float64] = square.min(axis=2)
    return nearest


def _segments(stroke: Stroke, spacing: float) -> npt.NDArray[np.float64]:
    """Return the stroke as straight segments (x0, y0, x1, y1), no more of them than points this far apart call for."""
    steps = np.hypot(*np.diff(stroke, axis=0).T)
    travelled = np.concatenate([[0.0], np.cumsum(steps)])
    count = int(min(np.ceil(travelled[-1] / spacing) + 1, max(len(stroke), 2)))
    if count < len(stroke):  # many points close together: walk the same way in larger steps
        stops = np.linspace(0, travelled[-1], count)
        stroke = np.stack([np.interp(stops, travelled, axis) for axis in stroke.T], axis=1)
    following = stroke[1:] if len(stroke) > 1 else stroke
    return np.concatenate([stroke[: len(following)], following], axis=1)


def _centre_of_mass(ink: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return (x, y) of the ink's centre of mass."""
    height, width = ink.shape
    moments = np.array([ink.sum(axis=0) @ np.arange(width), ink.sum(axis=1) @ np.arange(height)])
    return moments / float(ink.sum())


def _ink_of(picture: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return the picture's ink, 0 where there is paper and up to 1 where there is ink."""
    border = np.concatenate([picture[0], picture[-1], picture[1:-1, 0], picture[1:-1, -1]])
    paper = np.median(border)
    darker, lighter = paper - picture.min(), picture.max() - paper
    contrast = max(darker, lighter)
    if contrast <= 0:
        return np.zeros_like(picture)
    ink = (paper - picture if darker > lighter else picture - paper) / contrast
    return np.where(ink > 0.05, ink, 0.0)  # what is fainter is the paper's grain


def _area_average(source: int, target: int) -> npt.NDArray[np.float64]:
    """Return the matrix, shape (target, source), that averages `source` pixels of equal size into `target` of them."""
    edges = np.linspace(0, source, target + 1)
    low, high = edges[:-1, None], edges[1:, None]
    pixels = np.arange(source)
    overlap: npt.NDArray[np.float64] = np.clip(np.minimum(high, pixels + 1) - np.maximum(low, pixels), 0, None)
    overlap *= target / source
    return overlap


def _centred(ink: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Place the ink on an empty image, shape (28, 28), so that its centre of mass comes nearest to CENTRE."""
    x, y = _centre_of_mass(ink)
    top = int(np.clip(round(CENTRE - y), 0, SIDE - ink.shape[0]))
    left = int(np.clip(round(CENTRE - x), 0, SIDE - ink.shape[1]))
    image = np.zeros((SIDE, SIDE))
    image[top : top + ink.shape[0], left : left + ink.shape[1]] = ink
    return image
