"""The drawings of the library: what a person drew, or showed in a picture, and said what it is."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import numpy as np

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.ink.framing import SIDE, Image
from nnfs_gui.ink.strokes import Stroke, frame_strokes
from nnfs_gui.storage.library.database import Database
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.strokes.pen_drawing import LONGEST_LABEL
from nnfs_gui.words import QT_TRANSLATE_NOOP, showable

_NO_DIGIT = -1  # stands as the label where the class has a name
_FARTHEST = 1e6  # how far a point may lie from the pad's corner, whose sides are 1


@dataclass(frozen=True, slots=True, eq=False)
class TaughtDrawing:
    """Strokes, each of shape (points, 2), and the class that they are meant to be, by its name.

    Of a picture there are none, but the image that the network gets of it, shape (28, 28).
    """

    id: int
    label: str
    strokes: tuple[Stroke, ...]
    created: datetime
    image: Image | None = None

    def framed(self) -> Image:
        """Return the image that the network gets, shape (28, 28); strokes are drawn for that."""
        return frame_strokes(self.strokes) if self.image is None else self.image


class MissingDrawingError(LibraryError):
    """A drawing is not in the library any more."""


class DrawingTable:
    """The drawings, the oldest first. Every method may raise LibraryError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, drawings: Iterable[tuple[Sequence[Stroke], str]]) -> None:
        """Keep drawings with their labels, all of them or none."""
        created = datetime.now(UTC).isoformat(timespec="seconds")
        rows = [(*_as_columns(label), _as_text(strokes), created) for strokes, label in drawings]
        with self._database.writing() as connection:
            connection.executemany("INSERT INTO drawings (label, class_name, strokes, created) VALUES (?, ?, ?, ?)", rows)

    def keep(self, drawings: Sequence[TaughtDrawing]) -> None:
        """Keep drawings under their own ids, all of them or none; those that are there stay as they are."""
        rows = [
            (
                drawing.id,
                *_as_columns(drawing.label),
                _as_text(drawing.strokes),
                drawing.created.isoformat(timespec="seconds"),
                None if drawing.image is None else drawing.image.tobytes(),
            )
            for drawing in drawings
        ]
        columns = "id, label, class_name, strokes, created, image"
        statement = f"INSERT OR IGNORE INTO drawings ({columns}) VALUES (?, ?, ?, ?, ?, ?)"
        with self._database.writing() as connection:
            connection.executemany(statement, rows)

    def entries(self) -> list[TaughtDrawing]:
        """Return all drawings that can be read."""
        with self._database.reading() as connection:
            query = "SELECT id, label, class_name, strokes, created, image FROM drawings ORDER BY id"
            rows = connection.execute(query).fetchall()
        drawings = (_parse_drawing(row) for row in rows)
        return [drawing for drawing in drawings if drawing is not None]

    def relabel(self, drawing_id: int, label: str) -> None:
        self._change("UPDATE drawings SET label = ?, class_name = ? WHERE id = ?", (*_as_columns(label), drawing_id))

    def delete(self, drawing_id: int) -> None:
        self._change("DELETE FROM drawings WHERE id = ?", (drawing_id,))

    def _change(self, statement: str, values: tuple[int | str | None, ...]) -> None:
        with self._database.writing() as connection:
            if not connection.execute(statement, values).rowcount:
                raise MissingDrawingError(
                    QT_TRANSLATE_NOOP("Core", "There is no drawing {number} in {path}."),
                    number=values[-1],
                    path=self._database.path,
                )


def _as_columns(label: str) -> tuple[int, str | None]:
    """Return what stands in the columns of the label and of the class's name, which is as networks and data sets have it.

    Raises LibraryError for a name that could not be read again.
    """
    if label in DIGITS:
        return DIGITS.index(label), None
    name = showable(label)
    if len(name) > LONGEST_LABEL:
        raise LibraryError(
            QT_TRANSLATE_NOOP(
                "Core", "A drawing is kept of a class whose name has at most {most:,} characters, got {found:,}."
            ),
            most=LONGEST_LABEL,
            found=len(name),
        )
    return _NO_DIGIT, name


def _as_label(label: Any, name: Any) -> str | None:
    """Return the class of such columns, or None where they have been damaged."""
    if type(label) is not int:
        return None
    if name is None:
        return DIGITS[label] if label in range(len(DIGITS)) else None
    return showable(name) if isinstance(name, str) and len(name) <= LONGEST_LABEL else None


def _as_text(strokes: Sequence[Stroke]) -> str:
    return json.dumps([np.asarray(stroke, np.float64).tolist() for stroke in strokes], allow_nan=False)


def _parse_drawing(row: tuple[Any, ...]) -> TaughtDrawing | None:
    """Make a drawing of its row, or None where the row has been damaged."""
    drawing_id, number, name, strokes, created, picture = row
    try:
        arrays = tuple(np.array(stroke, np.float64).reshape(-1, 2) for stroke in json.loads(strokes))
        label = _as_label(number, name)
        if label is None:
            return None
        if not all((np.abs(stroke) <= _FARTHEST).all() for stroke in arrays):  # NaN is not
            return None
        image = None if picture is None else np.frombuffer(picture, np.uint8).reshape(SIDE, SIDE)
        return TaughtDrawing(drawing_id, label, arrays, datetime.fromisoformat(created), image)
    except (ValueError, TypeError, ArithmeticError, RecursionError):
        return None
