"""Reads the drawings of a file of pen strokes, whose kind its content says."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TextIO

from nnfs_gui.storage.plain_file import open_unpacked
from nnfs_gui.storage.strokes.inkml import is_inkml, parse_inkml
from nnfs_gui.storage.strokes.json_drawings import parse_drawings
from nnfs_gui.storage.strokes.json_values import json_values
from nnfs_gui.storage.strokes.pen_drawing import (
    MOST_DRAWINGS,
    MOST_POINTS_OF_FILE,
    PenDrawing,
    StrokesError,
    too_many_drawings,
)
from nnfs_gui.storage.strokes.unipen import BEGINNING, parse_unipen
from nnfs_gui.storage.text_encoding import ELSE_WINDOWS, encoding_of
from nnfs_gui.words import QT_TRANSLATE_NOOP

# what such files are called, perhaps with .gz behind it; others are read as well, by what is in them
ENDINGS = (".json", ".jsonl", ".ndjson", ".unipen", ".inkml", ".txt", ".dat")
MOST_BYTES = 128 * 1024 * 1024  # unpacked
_LONGEST_LINE = 4096  # characters, where a file is read by lines
_HEAD = 4096  # bytes that say of which kind a file is


def holds_strokes(path: Path) -> bool:
    """Say whether a file is one of pen strokes, by its beginning, or if that is text, by its name. Raises OSError."""
    head = _read_head(path)
    begins_so = _parser(_beginning(head)) is not None
    return begins_so or (b"\0" not in head and path.name.lower().removesuffix(".gz").endswith(ENDINGS))


def strokes_of(path: Path) -> Iterator[PenDrawing]:
    """Give the drawings of a file of pen strokes one by one, in their order. Raises StrokesError and OSError."""
    head = _read_head(path)
    parse = _parser(_beginning(head))
    if parse is None:
        raise StrokesError(QT_TRANSLATE_NOOP("Core", "this is neither JSON, UNIPEN nor InkML, which hold pen strokes."))
    points = 0
    with open_unpacked(path, MOST_BYTES) as file:
        drawings = parse(io.TextIOWrapper(file, encoding_of(head), errors=ELSE_WINDOWS))
        for number, drawing in enumerate(drawings, start=1):
            points += sum(map(len, drawing.strokes))
            if number > MOST_DRAWINGS or points > MOST_POINTS_OF_FILE:
                raise too_many_drawings()
            yield drawing


def _read_head(path: Path) -> bytes:
    with open_unpacked(path, MOST_BYTES) as file:
        return file.read(_HEAD)


def _beginning(head: bytes) -> str:
    """Return the first characters, also where they are UTF-16, as some shells of Windows write it."""
    return head.decode(encoding_of(head), "ignore").lstrip()


def _parser(beginning: str) -> Callable[[TextIO], Iterator[PenDrawing]] | None:
    """Return what reads a file that begins so; None where nothing does."""
    if beginning[:1] in ("[", "{"):
        return lambda text: parse_drawings(json_values(text))
    if BEGINNING.match(beginning):
        return lambda text: parse_unipen(_lines(text))
    return parse_inkml if is_inkml(beginning) else None


def _lines(text: TextIO) -> Iterator[str]:
    while line := text.readline(_LONGEST_LINE):
        if len(line) == _LONGEST_LINE:
            raise StrokesError(
                QT_TRANSLATE_NOOP("Core", "a line of it has {most:,} characters or more."), most=_LONGEST_LINE
            )
        yield line
