"""What stands on the drawing pad, and how an eraser cuts it."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.drawing import PEN_WIDTH, Image, frame_strokes

_CUT_SPACING = 0.01  # of the pad's side: how exactly an eraser cuts

Point = tuple[float, float]  # from 0 to 1 across the pad, y down
Points = tuple[Point, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Ink:
    """Strokes, or a picture that is framed already. Never changed, so what can be undone is a list of these."""

    strokes: tuple[Points, ...] = ()
    picture: Image | None = None  # shape (side, side)
    label: int | None = None  # the class that the picture is of, where that is known

    @property
    def is_blank(self) -> bool:
        return not self.strokes and self.picture is None

    def frame(self, pen_width: float = PEN_WIDTH) -> Image:
        """Return the image that a network gets to see, shape (28, 28)."""
        if self.picture is not None:
            return self.picture
        return frame_strokes([np.array(stroke) for stroke in self.strokes], pen_width)

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

    def _erase_picture(self, picture: Image, start: Point, end: Point, reach: float) -> "Ink":
        rows, columns = np.indices(picture.shape)
        middles = np.stack([columns.ravel() + 0.5, rows.ravel() + 0.5], axis=1) / len(picture)
        near = (_distances(middles, np.array(start), np.array(end)) < reach).reshape(picture.shape)
        if not picture[near].any():
            return self
        rest = np.where(near, 0, picture).astype(np.uint8)
        return Ink(picture=rest, label=self.label) if rest.any() else Ink()


def _fine_points(stroke: Points) -> npt.NDArray[np.float64]:
    """Return the stroke with points so close together that it can be cut anywhere, shape (n, 2)."""
    points = np.array(stroke)
    travelled = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    stops = np.union1d(travelled, np.arange(0, travelled[-1], _CUT_SPACING))
    return np.stack([np.interp(stops, travelled, axis) for axis in points.T], axis=1)


def _distances(
    points: npt.NDArray[np.float64], start: npt.NDArray[np.float64], end: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Return the distance of each point, shape (n, 2), from the straight way between start and end."""
    along = end - start
    share = np.clip((points - start) @ along / max(float(along @ along), 1e-12), 0, 1)
    return np.asarray(np.hypot(*(points - start - share[:, None] * along).T))
