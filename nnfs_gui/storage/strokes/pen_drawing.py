"""What a file of pen strokes holds, drawing by drawing, and what every reader of such files checks."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnfs_gui.ink.strokes import Stroke
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, showable

MOST_POINTS = 100_000  # of a drawing
MOST_DRAWINGS = 100_000  # of a file, and of these
MOST_POINTS_OF_FILE = 5_000_000
_FURTHEST = 1e9
_LONGEST_SHOWN = 40  # characters of what should be something else
LONGEST_LABEL = 3_000  # characters


class StrokesError(ExplainedError):
    """What is wrong in a file of pen strokes, as the end of a sentence about it; `drawing` counts from 1 if it is known."""

    drawing: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class PenDrawing:
    """A drawing as it stands in a file: its strokes, each of shape (points, 2), y down, and what it is meant to be."""

    strokes: tuple[Stroke, ...]
    label: str | None = None
    writer: str | None = None

    def __post_init__(self) -> None:
        if sum(map(len, self.strokes)) > MOST_POINTS:
            raise too_many_points()
        for name in ("label", "writer"):
            if (value := getattr(self, name)) is not None:
                object.__setattr__(self, name, showable(value))


def make_stroke(x: Sequence[Any], y: Sequence[Any]) -> Stroke:
    """Return the stroke of these coordinates, shape (points, 2). Raises StrokesError."""
    if len(x) == len(y) and {*map(type, x), *map(type, y)} <= {int, float}:
        try:
            stroke = np.array([x, y], np.float64).T.copy()
        except OverflowError:  # a whole number of hundreds of digits
            stroke = np.array([[np.nan, np.nan]])
        if (np.abs(stroke) <= _FURTHEST).all():  # written so that NaN fails as well
            return stroke
    raise no_stroke()


def no_stroke() -> StrokesError:
    """Return what is said where something else stands in the place of a stroke."""
    return StrokesError(
        QT_TRANSLATE_NOOP("Core", "a stroke should be a list of points [x, y], numbers from -{limit:,.0f} to {limit:,.0f}."),
        limit=_FURTHEST,
    )


def too_many_points() -> StrokesError:
    """Return what is said of a drawing that holds too many points, or strokes."""
    return StrokesError(QT_TRANSLATE_NOOP("Core", "a drawing has at most {most:,} points."), most=MOST_POINTS)


def too_many_drawings() -> StrokesError:
    """Return what is said of a file that holds too much."""
    return StrokesError(
        QT_TRANSLATE_NOOP(
            "Core", "it holds more than {most:,} drawings, or {points:,} points; divide it into several files."
        ),
        most=MOST_DRAWINGS,
        points=MOST_POINTS_OF_FILE,
    )


def parse_label(value: Any) -> str | None:
    """Return what a drawing is said to be: a text, or a number as text, 7.0 as 7; None for a blank. Raises StrokesError."""
    label = None
    if isinstance(value, str):
        label = value.strip()
    elif type(value) is int or (type(value) is float and math.isfinite(value)):
        label = str(int(value)) if value == int(value) else str(value)
    if label is None or len(label) > LONGEST_LABEL:
        raise StrokesError(
            QT_TRANSLATE_NOOP("Core", "the label should be a text of at most {most:,} characters or a number, got {found}."),
            most=LONGEST_LABEL,
            found=shown(value),
        )
    return label or None


def shown(value: Any) -> str:
    """Return a value as it can be shown in a sentence, however long or deeply nested it is."""
    if isinstance(value, (list, dict)):
        return "[...]" if isinstance(value, list) else "{...}"
    text = repr(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}..."
