"""The drawings that commands are given: pictures and pen strokes, and the class that each label names."""

import shlex
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import typer

from nnfs_gui.cli.input import STANDARD, fail
from nnfs_gui.cli.output import warn
from nnfs_gui.data.class_labels import UnknownLabelError, class_numbers, find_class
from nnfs_gui.data.dataset import DIGITS, DatasetError, Images, Labels
from nnfs_gui.ink.resizing import fit_side
from nnfs_gui.storage.datasets.pictures.labelled import read_labelled_drawings
from nnfs_gui.storage.drawing_file import (
    Drawing,
    DrawingFileError,
    drawings_of,
    has_more_pages,
    read_pen_drawings,
    say_first_page,
)
from nnfs_gui.storage.strokes.pen_drawing import PenDrawing

_MOST_BYTES = 256 * 1024 * 1024  # of standard input


def drawings_in(path: Path) -> Iterator[Drawing]:
    """Give the drawings of a file, or of the standard input, once all of it was read."""
    try:
        drawings = _drawings_of_input() if path == STANDARD else drawings_of(path)
        if has_more_pages(path):
            warn(str(say_first_page(path)))
        return drawings
    except DrawingFileError as error:
        raise fail(error) from error


def _drawings_of_input() -> Iterator[Drawing]:
    content = typer.get_binary_stream("stdin").read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise fail(f"The standard input holds more than {_MOST_BYTES // 1024**2} MB.")
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "standard input")
        copy.write_bytes(content)
        try:
            return drawings_of(copy)
        except DrawingFileError as error:
            raise fail(str(error).replace(str(copy), "The standard input")) from error


def read_labelled(paths: Sequence[Path], class_names: Sequence[str]) -> tuple[list[Drawing], Labels]:
    """Read the drawings of files, and the pictures of folders, and the number of the class of each, shape (n,)."""
    drawings: list[Drawing] = []
    labels: list[Labels] = []
    for path in paths:
        found = _read_with_labels(path, class_names)
        labels.append(_read_labels(path, found, class_names))
        _check_ink(path, found)
        drawings += found
    return drawings, np.concatenate(labels)


def read_with_strangers(path: Path, class_names: Sequence[str]) -> tuple[list[Drawing], Labels, list[Drawing]]:
    """Read the drawings of a file, or the pictures of a folder, the number of the class of each, shape (n,), and those
    whose labels name no class.
    """
    drawings = _read_with_labels(path, class_names)
    _check_labels(path, drawings, class_names)
    _check_ink(path, drawings)
    numbers = [find_class(drawing.label or "", class_names) for drawing in drawings]
    known = [drawing for drawing, number in zip(drawings, numbers, strict=True) if number is not None]
    strangers = [drawing for drawing, number in zip(drawings, numbers, strict=True) if number is None]
    return known, np.array([number for number in numbers if number is not None], np.uint8), strangers


def read_labelled_strokes(path: Path, class_names: Sequence[str]) -> tuple[list[PenDrawing], Labels]:
    """Read the strokes of a file, and the number of the class that the label of each drawing names, shape (n,)."""
    try:
        drawings = read_pen_drawings(path)
    except DrawingFileError as error:
        raise fail(error) from error
    labels = _read_labels(path, drawings, class_names)
    for number, drawing in enumerate(drawings, start=1):
        if not any(map(len, drawing.strokes)):
            raise fail(f"{path}, drawing {number} holds no ink.")
    return drawings, labels


def _read_with_labels(path: Path, class_names: Sequence[str]) -> list[Drawing]:
    """Read what has labels: in a file or the standard input, or in the names of pictures and of their folders."""
    if path == STANDARD:
        return list(drawings_in(path))
    try:
        return read_labelled_drawings(path, class_names)
    except (DrawingFileError, DatasetError) as error:
        raise fail(error) from error


def _check_ink(path: Path, drawings: Sequence[Drawing]) -> None:
    for number, drawing in enumerate(drawings, start=1):
        if not drawing.image.any():
            raise fail(f"{path}, drawing {number} holds no ink.")


def _read_labels(path: Path, drawings: Sequence[Drawing | PenDrawing], class_names: Sequence[str]) -> Labels:
    """Return the classes that drawings are, each of which must say it."""
    labels = _check_labels(path, drawings, class_names)
    try:
        return class_numbers(labels, class_names)
    except UnknownLabelError as error:
        remedy = f" `nnfs-gui train --data {shlex.quote(str(path))}` trains on labels of any kind."
        advice = remedy if tuple(class_names) == DIGITS and path.is_file() else ""
        raise fail(f"{path}, drawing {error.drawing}: {error}{advice}") from error


def _check_labels(path: Path, drawings: Sequence[Drawing | PenDrawing], class_names: Sequence[str]) -> list[str]:
    """Return the labels of drawings, each of which must have one."""
    if not drawings:
        raise fail(f"{path} holds no drawings.")
    labels = [drawing.label for drawing in drawings if drawing.label is not None]
    example = "7" if "7" in class_names else f'"{class_names[0]}"'
    if not labels:
        raise fail(f'{path} does not say what its drawings are. Add a label to each, such as "label": {example}.')
    if len(labels) < len(drawings):
        number = next(number for number, drawing in enumerate(drawings, start=1) if drawing.label is None)
        raise fail(f'{path}, drawing {number}: there is no label. Add what it is, such as "label": {example}.')
    return labels


def images_of(drawings: Sequence[Drawing], side: int) -> Images:
    """Return the images of drawings, shape (n, side, side)."""
    return fit_side(np.stack([drawing.image for drawing in drawings]), side)
