"""Many drawings at once: each is as many short straight segments, so that one step draws the same segment of all of them."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float64Array, FloatArray
from nnfs_gui.ink.framing import BOX, CENTRE, SIDE
from nnfs_gui.ink.strokes import Stroke

SEGMENTS = 32  # of each drawing: its largest ones are then 2 to 3 pixels long, about as long as the pen is wide

Segments = npt.NDArray[np.float32]  # shape (n, SEGMENTS, 4): x0, y0, x1, y1, x to the right, y down
Widths = npt.NDArray[np.float32]  # shape (n,), in pixels

_SMALLEST = 1e-6  # what is smaller is a dot
_APART = 1e-3  # pixels: a segment that begins so far from the end of the one before begins a stroke
_DRAWINGS_AT_ONCE = 128  # so that what they take fits a cache


def as_segments(strokes: Sequence[Stroke]) -> npt.NDArray[np.float32]:
    """Return strokes, each of shape (points, 2) in any unit, as segments of about the same length, shape (SEGMENTS, 4).

    Their box has its middle at (0, 0), and its longer side goes from -1 to 1. Every stroke has at least one segment, the
    shortest ones of more than SEGMENTS strokes none. Raises ValueError without any point.
    """
    arrays = [np.asarray(stroke, np.float64).reshape(-1, 2) for stroke in strokes if len(stroke)]
    if not arrays:
        raise ValueError("a drawing without points has no segments")
    travelled = [np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(stroke, axis=0).T))]) for stroke in arrays]
    longest = sorted(range(len(arrays)), key=lambda i: -travelled[i][-1])[:SEGMENTS]
    counts = _shares(np.array([travelled[i][-1] for i in longest]))
    pieces = []
    for i, count in zip(longest, counts.tolist(), strict=True):
        stops = np.linspace(0, travelled[i][-1], count + 1)
        points = np.stack([np.interp(stops, travelled[i], axis) for axis in arrays[i].T], axis=1)
        pieces.append(np.concatenate([points[:-1], points[1:]], axis=1))
    segments = np.concatenate(pieces).reshape(-1, 2, 2)
    low, high = segments.min(axis=(0, 1)), segments.max(axis=(0, 1))
    half = float((high - low).max()) / 2
    centred = (segments - (low + high) / 2) / (half if half > _SMALLEST else 1.0)
    return np.asarray(centred.reshape(SEGMENTS, 4), np.float32)


def frame_segments(segments: Segments, pen_widths: Widths, out: FloatArray) -> None:
    """Fill out, shape (n, 784), with each drawing as `frame_strokes` frames it: 0 for paper to 1 for ink.

    The centre of mass is that of the pen's way, which differs from the ink's by less than a pixel where strokes cross.
    """
    for first in range(0, len(segments), _DRAWINGS_AT_ONCE):
        some = slice(first, first + _DRAWINGS_AT_ONCE)
        points = segments[some].reshape(len(segments[some]), SEGMENTS, 2, 2).transpose(1, 2, 0, 3)  # (SEGMENTS, 2, n, 2)
        _draw(_placed(points, pen_widths[some]), pen_widths[some], out[some])


def _shares(lengths: Float64Array) -> npt.NDArray[np.intp]:
    """Return how many of SEGMENTS each stroke gets by its length, and at least one."""
    spare, total = SEGMENTS - len(lengths), lengths.sum()
    wanted = lengths / total * spare if total > 0 else np.full(len(lengths), spare / len(lengths))
    counts = np.floor(wanted).astype(np.intp)
    most_missing = np.argsort(counts - wanted, kind="stable")[: spare - counts.sum()]
    counts[most_missing] += 1
    return np.asarray(counts + 1)


def _placed(points: npt.NDArray[np.float32], pen_widths: Widths) -> npt.NDArray[np.float32]:
    """Return the ends of segments, shape (SEGMENTS, 2, n, 2), in pixels of the image, its first pixel's middle at (0, 0)."""
    low, high = points.min(axis=(0, 1)), points.max(axis=(0, 1))
    extent = (high - low).max(axis=1)
    scale = np.where(extent > _SMALLEST, (BOX - pen_widths) / np.maximum(extent, _SMALLEST), 0)[:, None]
    points = (points - (low + high) / 2) * scale
    along, jumps = points[:, 1] - points[:, 0], points[1:, 0] - points[:-1, 1]
    begins = np.concatenate([np.ones((1, len(low)), bool), np.abs(jumps).max(axis=2) > _APART])
    is_end = np.stack([begins, np.roll(begins, -1, axis=0)], axis=1)  # shape (SEGMENTS, 2, n): of a stroke
    # the ink at each end, in widths of the pen: half of its segment's, and half of a disc where a stroke ends
    ink = np.hypot(along[..., 0], along[..., 1])[:, None] / 2 + is_end * (np.pi / 8 * pen_widths)
    middle = np.einsum("seni,sen->ni", points, ink) / ink.sum(axis=(0, 1))[:, None]
    reach = (high - low) / 2 * scale + pen_widths[:, None] / 2  # of the ink to either side
    return np.asarray(points + np.clip(CENTRE - middle, reach, SIDE - 1 - reach), np.float32)


def _draw(points: npt.NDArray[np.float32], pen_widths: Widths, out: FloatArray) -> None:
    """Fill out, shape (n, 784), with how much of each pixel a round pen covers that follows the segments.

    Each segment is looked at in the window of pixels that it can reach, all windows being as large as the largest.
    """
    start, end = points[:, 0], points[:, 1]  # shape (SEGMENTS, n, 2)
    reach = pen_widths / 2 + np.float32(0.5)
    low, high = np.minimum(start, end) - reach[:, None], np.maximum(start, end) + reach[:, None]
    window = min(int(np.ceil((high - low).max())) + 1, SIDE)
    count = start.shape[1]
    pixels = np.clip(np.ceil(low), 0, SIDE - window)[..., None] + np.arange(window, dtype=np.float32)
    along = end - start
    # the nearest point of a segment to a pixel lies at the share t of its way, which is a sum of what x and y say
    per_pixel = along / np.maximum((along**2).sum(axis=2, keepdims=True), _SMALLEST)
    away = pixels - start[..., None]  # shape (SEGMENTS, n, 2, window), as all of these
    shares, places = away * per_pixel[..., None], pixels.astype(np.intp)
    places[:, :, 1] *= SIDE
    places[:, :, 1] += (np.arange(count) * SIDE**2)[:, None]
    square = np.full(count * SIDE**2, np.inf, np.float32)  # of the distance to the nearest segment
    shape = (count, window, window)  # n, y, x
    t, distance, other, place = *(np.empty(shape, np.float32) for _ in range(3)), np.empty(shape, np.intp)
    for s in range(SEGMENTS):
        np.add(shares[s, :, 0, None, :], shares[s, :, 1, :, None], out=t)
        np.maximum(t, 0, out=t)
        np.minimum(t, 1, out=t)
        for axis, of_pixels, squares in ((0, away[s, :, 0, None, :], distance), (1, away[s, :, 1, :, None], other)):
            np.multiply(t, along[s, :, axis, None, None], out=squares)
            np.subtract(of_pixels, squares, out=squares)
            np.multiply(squares, squares, out=squares)
        distance += other
        np.add(places[s, :, 0, None, :], places[s, :, 1, :, None], out=place)
        square.take(place, out=other, mode="clip")
        square[place] = np.minimum(distance, other, out=distance)
    covered = np.sqrt(square, out=square).reshape(count, SIDE**2)
    np.subtract(reach[:, None], covered, out=covered)
    np.clip(covered, 0, 1, out=out)
