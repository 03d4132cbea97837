"""What stands on the drawing pad, and how an eraser cuts it."""

from dataclasses import dataclass, replace

import numpy as np

from nnfs_gui.arrays import Float32Array, Float64Array
from nnfs_gui.ink.broken_strokes import is_frayed
from nnfs_gui.ink.framing import Framing, FramingSteps, Grey, Image, as_grey, box_of
from nnfs_gui.ink.picture import frame_ink, picture_steps
from nnfs_gui.ink.separation import split_ink, split_strokes
from nnfs_gui.ink.strokes import Vector, frame_strokes, place_strokes, stroke_steps

_CUT_SPACING = 0.01  # of the pad's side: how exactly an eraser cuts
_PAD_SIDE = 1.0

Point = tuple[float, float]  # from 0 to 1 across the pad, y down
Points = tuple[Point, ...]
Box = tuple[float, float, float, float]  # left, top, right, bottom, from 0 to 1 across the pad


@dataclass(frozen=True, slots=True, eq=False)
class Ink:
    """Strokes, or a picture. Never changed, so what can be undone is a list of these."""

    strokes: tuple[Points, ...] = ()
    picture: Grey | None = None  # its longer side is the pad's; an image of a data set, which is square, is framed already
    label: int | None = None  # the class that an image of a data set is of
    left_out: Grey | None = None  # of a picture, of its shape: the ink of lines, stains and scraps, which is no digit's
    is_read_as_it_is: bool = False  # whether a picture without a label is what a network gets, too

    @property
    def is_blank(self) -> bool:
        return not self.strokes and self.picture is None

    @property
    def is_framed(self) -> bool:
        """Whether the picture is as the network gets it: one from a data set, or what was made of a framed one."""
        return self.label is not None or self.is_read_as_it_is

    @property
    def is_own(self) -> bool:
        """Whether a person drew or showed it, whose hand it is of; not an image of a data set."""
        return not self.is_blank and self.label is None

    @property
    def is_frayed(self) -> bool:
        """Whether a stroke of a picture breaks off, so that ink is missing."""
        return self.picture is not None and not self.is_framed and is_frayed(_shares(self.picture))

    @property
    def content(self) -> tuple[Points, ...] | bytes:
        """What it is known by when it was split off again."""
        return self.strokes if self.picture is None else self.picture.tobytes()

    @property
    def box(self) -> Box:
        """The smallest box with all of the ink of a picture, or with the middles of strokes, of which there must be some."""
        if self.picture is not None:
            height, width = self.picture.shape
            rows, columns = box_of(self.picture)
            (top, bottom, _), (left, right, _) = rows.indices(height), columns.indices(width)
            x, y = self._corner(self.picture)
            side = max(height, width)
            return (left + x) / side, (top + y) / side, (right + x) / side, (bottom + y) / side
        points = [point for stroke in self.strokes for point in stroke]
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return min(xs), min(ys), max(xs), max(ys)

    def split(self) -> "list[Ink]":
        """Return the ink of each digit, in reading order; of a single one this ink itself."""
        if self.is_framed or self.is_blank:
            return [self]
        if self.picture is not None:
            parts = split_ink(_shares(self.picture))
            return [self] if len(parts) < 2 else [Ink(picture=as_grey(part), left_out=self.left_out) for part in parts]
        groups = split_strokes(self._arrays())
        if len(groups) < 2:
            return [self]
        return [Ink(tuple(tuple((x, y) for x, y in stroke.tolist()) for stroke in group)) for group in groups]

    def image(self, pen_width: float, framing: Framing) -> Image:
        """Return the image that a network gets to see, shape (28, 28)."""
        if self.picture is None:
            return frame_strokes(self._arrays(), pen_width, framing, pad_side=_PAD_SIDE)
        return self.picture if self.is_framed else frame_ink(_shares(self.picture), framing)

    def place(self, pen_width: float, framing: Framing) -> tuple[float, Vector]:
        """Return the scale and the offset with which a point of the pad comes into the image of strokes."""
        return place_strokes(self._arrays(), pen_width, framing, pad_side=_PAD_SIDE)

    def steps(self, pen_width: float, framing: Framing) -> FramingSteps:
        """Return how the ink becomes that image, step by step."""
        if self.picture is None:
            return stroke_steps(self._arrays(), pen_width, framing, pad_side=_PAD_SIDE)
        if self.is_framed:
            return FramingSteps(self.picture, self.picture, self.picture, self.picture)
        return picture_steps(_shares(self.picture), framing, None if self.left_out is None else _shares(self.left_out))

    def erase(self, start: Point, end: Point, reach: float) -> "Ink":
        """Return the ink without what lies within reach of the way from start to end; strokes cut through fall apart.

        The ink itself is returned where nothing lies that near.
        """
        if self.picture is not None:
            return self._erase_picture(self.picture, start, end, reach)
        kept: list[Points] = []
        for stroke in self.strokes:
            fine = _fine_points(stroke)
            near = _distances(fine, np.array(start), np.array(end)) < reach
            if not near.any():
                kept.append(stroke)
                continue
            pieces = np.split(fine, np.flatnonzero(np.diff(near)) + 1)
            gone = bool(near[0])
            for piece in pieces:
                if not gone:
                    kept.append(tuple((float(x), float(y)) for x, y in piece))
                gone = not gone
        changed = len(kept) != len(self.strokes) or any(a is not b for a, b in zip(kept, self.strokes, strict=True))
        return Ink(tuple(kept)) if changed else self

    def _arrays(self) -> list[Float64Array]:
        return [np.array(stroke) for stroke in self.strokes]

    @staticmethod
    def _corner(picture: Grey) -> tuple[float, float]:
        """Return how far a picture, which lies in the middle of the pad, is from its left and its upper edge, in pixels."""
        height, width = picture.shape
        return (max(height, width) - width) / 2, (max(height, width) - height) / 2

    def _erase_picture(self, picture: Grey, start: Point, end: Point, reach: float) -> "Ink":
        rows, columns = np.indices(picture.shape)
        middles = (np.stack([columns.ravel(), rows.ravel()], axis=1) + 0.5 + self._corner(picture)) / max(picture.shape)
        near = (_distances(middles, np.array(start), np.array(end)) < reach).reshape(picture.shape)
        if not picture[near].any():
            return self
        rest = np.where(near, 0, picture).astype(np.uint8)
        return replace(self, picture=rest) if rest.any() else Ink()


def _shares(picture: Grey) -> Float32Array:
    """Return how much ink there is at each pixel, from 0 to 1."""
    return np.divide(picture, 255, dtype=np.float32)


def _fine_points(stroke: Points) -> Float64Array:
    """Return the stroke with points so close together that it can be cut anywhere, shape (n, 2)."""
    points = np.array(stroke)
    travelled = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    stops = np.union1d(travelled, np.arange(0, travelled[-1], _CUT_SPACING))
    return np.stack([np.interp(stops, travelled, axis) for axis in points.T], axis=1)


def _distances(points: Float64Array, start: Float64Array, end: Float64Array) -> Float64Array:
    """Return the distance of each point, shape (n, 2), from the straight way between start and end."""
    along = end - start
    share = np.clip((points - start) @ along / max(float(along @ along), 1e-12), 0, 1)
    return np.asarray(np.hypot(*(points - start - share[:, None] * along).T))
