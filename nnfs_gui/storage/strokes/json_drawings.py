"""Drawings in JSON as programs write them: this one, Quick, Draw!, signature pads, and one's own in small variants.

A drawing is an object with strokes, or just its strokes. A stroke is a list of points, an object that has one, or as in
Quick, Draw! a list of all x and one of all y. A point is [x, y] or {"x": x, "y": y}; more about it is ignored.
"""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from nnfs_gui.ink.strokes import Stroke
from nnfs_gui.storage.strokes.json_values import JsonValue
from nnfs_gui.storage.strokes.pen_drawing import (
    MOST_DRAWINGS,
    MOST_POINTS,
    PenDrawing,
    StrokesError,
    make_stroke,
    no_stroke,
    parse_label,
    shown,
    too_many_drawings,
    too_many_points,
)
from nnfs_gui.words import QT_TRANSLATE_NOOP

# By what names each part is known, in small letters. "drawing" holds columns of x and y, as far as these are possible.
_COLUMNS = "drawing"
_STROKES = ("strokes", _COLUMNS, "ink", "lines", "traces")
_POINTS = ("points", "path", "paths", "coordinates")
_LABELS = ("label", "word", "digit", "class", "target", "category", "truth")
_PIXELS = {"pixels", "pixel", "image", "images", "img", "x_train", "train_images"}  # what holds no strokes
_DRAWINGS = ("drawings", "data", "samples", "examples", "items", "entries")
_FEW = 8  # numbers about a point; a list of more is one of all x, or of all y


@dataclass(frozen=True, slots=True)
class _Entry:
    """What one value is understood as. `may_be_stroke`: it may as well be one of the strokes that its list draws."""

    drawing: PenDrawing
    may_be_stroke: bool = False


def parse_drawings(values: Iterable[JsonValue]) -> Iterator[PenDrawing]:
    """Yield the drawings that these values are. Raises StrokesError, with the number of the drawing."""
    numbered = enumerate(_unwrapped(values), start=1)
    for of_list, group in itertools.groupby(numbered, key=lambda pair: pair[1].of_list):
        entries = (_parse_numbered(number, value.value) for number, value in group)
        yield from (entry.drawing for entry in entries) if of_list is None else _join_strokes(entries)


def _unwrapped(values: Iterable[JsonValue]) -> Iterator[JsonValue]:
    """Yield the values, and in the place of an object that only holds a list of drawings, the elements of that list."""
    for value in values:
        wrapped = None
        if isinstance(value.value, dict):
            entry = _in_small_letters(value.value)
            if not any(name in entry for name in (*_STROKES, *_POINTS, *_LABELS)):
                wrapped = _first(entry, _DRAWINGS)
        if isinstance(wrapped, list):
            yield from (JsonValue(element, id(wrapped)) for element in wrapped)
        else:
            yield value


def _join_strokes(entries: Iterator[_Entry]) -> Iterator[PenDrawing]:
    """Yield the drawings of a list; where all of it may be strokes, as signature pads write them, the one that they make."""
    strokes: list[PenDrawing] = []
    for entry in entries:
        strokes.append(entry.drawing)
        if not entry.may_be_stroke:
            yield from strokes
            yield from (other.drawing for other in entries)
            return
        if len(strokes) > MOST_DRAWINGS:
            raise too_many_drawings()
    if strokes:
        yield PenDrawing(tuple(itertools.chain.from_iterable(drawing.strokes for drawing in strokes)))


def _parse_numbered(number: int, value: Any) -> _Entry:
    try:
        return _parse_entry(value)
    except StrokesError as error:
        error.drawing = number
        raise


def _parse_entry(value: Any) -> _Entry:
    if isinstance(value, list):
        return _Entry(PenDrawing(_parse_strokes(value)), may_be_stroke=_is_stroke(value))
    if not isinstance(value, dict):
        raise _no_drawing()
    entry = _in_small_letters(value)
    strokes = _strokes_of(entry)
    is_drawing = any(name in entry for name in (*_STROKES, *_LABELS))
    label, writer = _first(entry, _LABELS), entry.get("writer")
    if writer is not None and type(writer) not in (int, str):
        raise StrokesError(
            QT_TRANSLATE_NOOP("Core", "the writer should be a name or a number, got {found}."), found=shown(writer)
        )
    drawing = PenDrawing(
        _parse_strokes(strokes, prefers_columns=_COLUMNS in entry and strokes is entry[_COLUMNS]),
        None if label is None else parse_label(label),
        None if writer is None else str(writer),
    )
    return _Entry(drawing, may_be_stroke=not is_drawing and len(drawing.strokes) <= 1)


def _strokes_of(entry: Mapping[str, Any]) -> list[Any]:
    """Return the strokes, or the points of the only one, that an object holds."""
    if isinstance(entry.get("x"), list):
        return _from_columns(entry)
    found = _first(entry, (*_STROKES, *_POINTS, *_DRAWINGS))
    if isinstance(found, dict):  # one more object around them
        inner = _in_small_letters(found)
        found = _from_columns(inner) if isinstance(inner.get("x"), list) else _first(inner, _STROKES)
    if isinstance(found, list):
        return found
    raise _pixels_alone() if _PIXELS.intersection(entry) else _no_drawing()


def _from_columns(entry: Mapping[str, Any]) -> list[Any]:
    """Return the strokes of an object with all x and all y, for the only stroke or for each of several."""
    x, y = entry["x"], entry.get("y")
    if not isinstance(y, list) or len(x) != len(y):
        raise no_stroke()
    if all(isinstance(row, list) for row in (*x, *y)):
        return [{"x": of_x, "y": of_y} for of_x, of_y in zip(x, y, strict=True)]
    return [entry]


def _is_stroke(strokes: Sequence[Any]) -> bool:
    """Say whether what stands in the place of strokes is the points of one."""
    first = next((part for part in strokes if part not in ([], {})), None)
    if isinstance(first, dict):
        return _is_number(first.get("x", first.get("X")))
    return first is None or (isinstance(first, list) and _is_number(first[0]))


def _parse_strokes(strokes: list[Any], *, prefers_columns: bool = False) -> tuple[Stroke, ...]:
    if len(strokes) > MOST_POINTS:
        raise too_many_points()
    if strokes and _is_stroke(strokes) and any(strokes):
        strokes = [strokes]
    in_columns = _are_columns(strokes, prefers_columns)
    return tuple(_parse_stroke(stroke, in_columns) for stroke in strokes)


def _are_columns(strokes: Sequence[Any], preferred: bool) -> bool:
    """Say whether each stroke is a list of all x, one of all y and perhaps one of times; where it may be, as preferred."""
    filled = [stroke for stroke in strokes if stroke != []]
    for stroke in filled:
        if not isinstance(stroke, list) or not 2 <= len(stroke) <= 4:
            return False
        if not all(isinstance(row, list) for row in stroke) or len({*map(len, stroke)}) > 1:
            return False
    lengths = {len(stroke[0]) for stroke in filled}
    if len({len(stroke) for stroke in filled}) > 1:  # either all have times or none has
        return False
    return bool(lengths) and (preferred or len(lengths) > 1 or min(lengths) < 2 or max(lengths) > _FEW)


def _parse_stroke(stroke: Any, in_columns: bool) -> Stroke:
    if isinstance(stroke, dict):
        stroke = _in_small_letters(stroke)
        if isinstance(stroke.get("x"), list) and isinstance(stroke.get("y"), list):
            return make_stroke(stroke["x"], stroke["y"])
        stroke = _first(stroke, _POINTS)
    if not isinstance(stroke, list):
        raise no_stroke()
    if in_columns and stroke:
        return make_stroke(stroke[0], stroke[1])
    try:
        if stroke and isinstance(stroke[0], dict):
            points = [_in_small_letters(point) for point in stroke]
            return make_stroke([point["x"] for point in points], [point["y"] for point in points])
        if not all(isinstance(point, list) for point in stroke):
            raise no_stroke()
        return make_stroke([point[0] for point in stroke], [point[1] for point in stroke])
    except (AttributeError, KeyError, IndexError) as error:
        raise no_stroke() from error


def _no_drawing() -> StrokesError:
    example = '{"label": 7, "strokes": [[[x, y], ...], ...]}'
    return StrokesError(
        QT_TRANSLATE_NOOP("Core", "this is no drawing; expected its strokes, as in {example}."), example=example
    )


def _pixels_alone() -> StrokesError:
    return StrokesError(
        QT_TRANSLATE_NOOP(
            "Core",
            "this holds pixels, which are not read from JSON, and no strokes of a pen. Load them in Python, and save them "
            "with {command}.",
        ),
        command="np.savez(file, x_train=..., y_train=...)",
    )


def _in_small_letters(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {name.lower(): value for name, value in entry.items()}


def _first(entry: Mapping[str, Any], names: Iterable[str]) -> Any:
    """Return the first of these that the object has, and that is not null."""
    return next((entry[name] for name in names if entry.get(name) is not None), None)


def _is_number(value: Any) -> bool:
    return type(value) in (int, float)
