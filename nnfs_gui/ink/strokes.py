"""Pen strokes become the 28 x 28 image that MNIST would have made of them.

They are drawn straight at the size they have in the image, with a pen whose width is measured in its pixels: how large,
where and how slowly one draws makes no difference.
"""

from collections.abc import Sequence

import numpy as np

from nnfs_gui.arrays import Float64Array, FloatArray
from nnfs_gui.ink.framing import (
    CENTRE,
    MIDDLE,
    MNIST_FRAMING,
    SIDE,
    STEP_SIDE,
    Framing,
    FramingSteps,
    Grey,
    Image,
    as_grey,
    box_of,
    centre_of_mass,
)

PEN_WIDTH = 2.6  # MNIST's strokes are 2 to 3 pixels thick; of 2.0 to 3.4 what reads 30 writers' digits most evenly

Stroke = FloatArray  # shape (points, 2): x to the right, y down, in any unit
Vector = Float64Array  # shape (2,): x and y

_SMALLEST = 1e-290  # what is smaller is a dot; its scale would be too large a number
_LARGEST = 1e300  # so that no difference of two numbers overflows
_SPACING = 0.12  # pen widths between the points that a stroke is drawn with, where it has more of them
_FURTHEST_APART = 0.8  # pen widths between them, where it has fewer
_MOST_SEGMENTS = 400  # a scribble without end is drawn in larger steps, and as fast as a digit
_PIXELS_AT_ONCE = 65_536  # what their distances take fits a cache


def frame_strokes(
    strokes: Sequence[Stroke],
    pen_width: float = PEN_WIDTH,
    framing: Framing = MNIST_FRAMING,
    *,
    pad_side: float | None = None,
) -> Image:
    """Draw strokes as an image, shape (28, 28), framed as MNIST frames its digits.

    Each stroke is an array of shape (points, 2); a single point is a dot. `pen_width` is in pixels of the image. The pad
    is the square from (0, 0) to (pad_side, pad_side); without a side it is the square around the ink. Without any point
    the image is empty.
    """
    strokes = _with_points(strokes)
    if not strokes:
        return np.zeros((SIDE, SIDE), np.uint8)
    return as_grey(_Placement(strokes, pen_width, framing, pad_side).draw_centred())


def stroke_steps(
    strokes: Sequence[Stroke],
    pen_width: float = PEN_WIDTH,
    framing: Framing = MNIST_FRAMING,
    *,
    pad_side: float | None = None,
) -> FramingSteps:
    """Return the pictures of what `frame_strokes` does with the same strokes, each of shape (points, 2), in their order."""
    strokes = _with_points(strokes)
    if not strokes:
        blank = np.zeros((SIDE, SIDE), np.uint8)
        pad = np.zeros((STEP_SIDE, STEP_SIDE), np.uint8)
        return FramingSteps(pad, pad, blank, blank)
    return _Placement(strokes, pen_width, framing, pad_side).steps()


def place_strokes(
    strokes: Sequence[Stroke],
    pen_width: float = PEN_WIDTH,
    framing: Framing = MNIST_FRAMING,
    *,
    pad_side: float | None = None,
) -> tuple[float, Vector]:
    """Return where `frame_strokes` puts a point p of the pad: at scale * p + offset, in pixels of the image, x and y.

    A dot has no extent, and the scale of the pad; without a pad's side that is 0. The strokes must have a point.
    """
    return _Placement(_with_points(strokes), pen_width, framing, pad_side).place()


class _Placement:
    """Where strokes lie on their pad, and how large they get in the image."""

    def __init__(self, strokes: list[Stroke], pen_width: float, framing: Framing, pad_side: float | None) -> None:
        points = np.concatenate(strokes)
        low, high = points.min(axis=0), points.max(axis=0)
        self._strokes = strokes
        self._pen_width = pen_width
        self._framing = framing
        self._middle = (low + high) / 2
        self._half = (high - low) / 2
        self._pad_middle = self._middle if pad_side is None else np.full(2, pad_side / 2)
        extent = float((high - low).max())
        # half of the pen reaches out of the ink's box on either side, but not out of a pad that is known
        self._pad_scale = _scale(SIDE, extent, pen_width) if pad_side is None else _scale(SIDE, pad_side)
        if pad_side is None or (framing.box and framing.scale):
            self._scale = _scale(framing.longer_side, extent, pen_width)
        else:
            self._scale = _scale(framing.longer_side, pad_side)

    def draw_centred(self) -> Float64Array:
        """Return the image, shape (28, 28), from 0 to 1."""
        return self._draw(self._middle_in_image(), (SIDE, SIDE))

    def place(self) -> tuple[float, Vector]:
        """Return the scale and the offset with which a point of the pad comes into the image."""
        scale = self._scale or self._pad_scale
        return scale, self._middle_in_image() - scale * self._middle

    def _middle_in_image(self) -> Vector:
        """Return where the middle of the ink's box comes to, in pixels of the image."""
        if not self._framing.centre:
            away = np.zeros(2) if self._framing.box else (self._middle - self._pad_middle) * self._scale
            return MIDDLE + away
        ink = self._draw(CENTRE, (SIDE, SIDE))
        if not ink.any():  # it is so large that all of it lies outside
            return np.full(2, CENTRE)
        shift = CENTRE - centre_of_mass(ink)
        reach = self._half * self._scale + self._pen_width / 2
        lowest, highest = reach - CENTRE, SIDE - 1 - CENTRE - reach  # as far as the frame cuts no ink off
        shift = np.where(lowest < highest, np.clip(shift, lowest, highest), MIDDLE - CENTRE)
        return np.asarray(CENTRE + shift)

    def steps(self) -> FramingSteps:
        fine = STEP_SIDE / SIDE
        away = (self._middle - self._pad_middle) * self._pad_scale * fine
        large = [(stroke - self._middle) * self._pad_scale * fine + (STEP_SIDE - 1) / 2 + away for stroke in self._strokes]
        pad = as_grey(draw(large, self._pen_width * fine, (STEP_SIDE, STEP_SIDE)))
        return FramingSteps(
            pad, pad[box_of(pad)] if self._framing.box else pad, self._scaled(), as_grey(self.draw_centred())
        )

    def _scaled(self) -> Grey:
        """Return what is cut out, or the whole pad, at the size that it has in the image."""
        if not self._framing.box:
            side = self._framing.longer_side
            away = (self._middle - self._pad_middle) * self._scale
            return as_grey(self._draw((side - 1) / 2 + away, (side, side)))
        width, height = np.rint(np.clip(self._half * 2 * self._scale + self._pen_width, 1, SIDE)).astype(int)
        return as_grey(self._draw(np.array([width - 1, height - 1]) / 2, (height, width)))

    def _draw(self, middle: Vector | float, shape: tuple[int, int]) -> Float64Array:
        """Draw the strokes so that the middle of their box comes to a place of a picture of this shape."""
        at = [(stroke - self._middle) * self._scale + middle for stroke in self._strokes]
        return draw(at, self._pen_width, shape)


def draw(strokes: Sequence[Stroke], pen_width: float, shape: tuple[int, int]) -> Float64Array:
    """Return how much of each pixel, shape (height, width), a round pen covers that follows the strokes.

    Strokes and pen are in pixels; the middle of the first pixel is (0, 0).
    """
    furthest = 2 * max(shape)  # what lies far outside is not seen, and need not be drawn where it lies
    strokes = [stroke.clip(-furthest, furthest) for stroke in strokes]
    lengths = [float(np.hypot(*np.diff(stroke, axis=0).T).sum()) for stroke in strokes if len(stroke) > 1]
    pen_steps = max(pen_width, 1.0)
    spacing = max(_SPACING * pen_steps, sum(lengths) / _MOST_SEGMENTS)
    furthest_apart = max(_FURTHEST_APART * pen_steps, spacing)
    segments = np.concatenate([_segments(stroke, spacing, furthest_apart) for stroke in strokes])
    distance = np.sqrt(_square_distances(segments, pen_width / 2 + 0.5, shape))
    covered: Float64Array = np.clip(pen_width / 2 + 0.5 - distance, 0, 1)
    return covered


def _square_distances(segments: Float64Array, reach: float, shape: tuple[int, int]) -> Float64Array:
    """Return the square of the distance from each pixel to the nearest segment; infinite where none is within reach.

    Each segment (x0, y0, x1, y1) is looked at only in the square window of pixels that it can reach.
    """
    low, high = np.minimum(segments[:, :2], segments[:, 2:]), np.maximum(segments[:, :2], segments[:, 2:])
    window = int(np.ceil((high - low).max() + 2 * reach)) + 1
    height, width = shape
    square = np.full((height + 2 * window, width + 2 * window), np.inf)  # windows may hang over the edge
    corners = np.clip(np.ceil(low - reach), -window, (width, height)).astype(np.intp)
    at_once = max(_PIXELS_AT_ONCE // window**2, 1)
    for i in range(0, len(segments), at_once):
        start, end = segments[i : i + at_once, :2], segments[i : i + at_once, 2:]
        along = end - start
        length = np.maximum((along**2).sum(axis=1), 1e-12)
        steps = corners[i : i + at_once, :, None] + np.arange(window)  # shape (segments, 2, window)
        x, y = (steps - start[:, :, None]).transpose(1, 0, 2)
        # the nearest point of a segment to a pixel lies at the share t of its way; arrays of shape (segments, y, x)
        along_x, along_y = along[:, 0, None, None], along[:, 1, None, None]
        t = (y * (along[:, 1] / length)[:, None])[:, :, None] + (x * (along[:, 0] / length)[:, None])[:, None, :]
        np.clip(t, 0, 1, out=t)
        distances = (x[:, None, :] - t * along_x) ** 2
        distances += (y[:, :, None] - t * along_y) ** 2
        places = (steps[:, 1, :, None] + window) * square.shape[1] + steps[:, 0, None, :] + window
        np.minimum.at(square.reshape(-1), places.reshape(-1), distances.reshape(-1))
    return square[window : window + height, window : window + width]


def _segments(stroke: Stroke, spacing: float, furthest_apart: float) -> Float64Array:
    """Return the stroke as short straight segments (x0, y0, x1, y1), no more of them than the spacing calls for."""
    if len(stroke) == 1:
        return np.concatenate([stroke, stroke], axis=1)
    travelled = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(stroke, axis=0).T))])
    length = travelled[-1]
    stops = np.linspace(0, length, int(np.ceil(length / spacing)) + 1)
    if len(stops) >= len(stroke):  # few points far apart: each is passed, and some between them
        between = np.linspace(0, length, int(np.ceil(length / furthest_apart)) + 1)
        stops = np.union1d(travelled, between)
    points = np.stack([np.interp(stops, travelled, axis) for axis in stroke.T], axis=1)
    return np.concatenate([points[:-1], points[1:]], axis=1) if len(points) > 1 else np.tile(points, 2)


def _with_points(strokes: Sequence[Stroke]) -> list[Stroke]:
    """Return the strokes that have points, without those of no place."""
    arrays = [np.asarray(stroke, np.float64).reshape(-1, 2) for stroke in strokes if len(stroke)]
    if not np.isfinite(np.concatenate(arrays or [np.empty((0, 2))])).all():
        arrays = [stroke[~np.isnan(stroke).any(axis=1)] for stroke in arrays]
    return [stroke.clip(-_LARGEST, _LARGEST) for stroke in arrays if len(stroke)]


def _scale(pixels: float, extent: float, pen_width: float = 0.0) -> float:
    """Return the pixels for each unit at which ink of this extent, drawn with a pen, gets this long."""
    return max(pixels - pen_width, 0.0) / extent if extent > _SMALLEST else 0.0
