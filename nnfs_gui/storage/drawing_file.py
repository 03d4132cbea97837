"""Drawings from files: pictures, and files of pen strokes. What is wrong with a file is said in one sentence."""

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import PIL.Image
import PIL.ImageOps

from nnfs_gui.arrays import Float64Array
from nnfs_gui.ink.broken_strokes import is_frayed
from nnfs_gui.ink.framing import Image
from nnfs_gui.ink.ink_detection import find_ink
from nnfs_gui.ink.picture import frame_ink
from nnfs_gui.ink.separation import split_ink
from nnfs_gui.ink.strokes import Stroke, frame_strokes
from nnfs_gui.storage.foreign_files import archive_remedy, foreign_remedy
from nnfs_gui.storage.picture_kinds import formats, phone_remedy
from nnfs_gui.storage.plain_file import open_plain, unreadable
from nnfs_gui.storage.strokes.pen_drawing import PenDrawing, StrokesError
from nnfs_gui.storage.strokes.reader import holds_strokes, strokes_of
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Text

_MOST_SIDE = 2048  # pixels; a larger picture is read at a smaller size
_MOST_SHADE = 1e9
_HEAD = 64  # bytes that say what a file is that is no picture


class DrawingFileError(ExplainedError):
    """A file holds no drawing that can be read; the message names the file and the reason."""


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """A framed drawing, with what it is meant to be and its writer, if the file says so.

    `image` has shape (28, 28). `strokes`, each of shape (points, 2), are those it was drawn with, none for a picture.
    `is_frayed` says of a picture that a stroke breaks off, so that ink is missing.
    """

    image: Image
    label: str | None = None
    writer: str | None = None
    strokes: tuple[Stroke, ...] = ()
    is_frayed: bool = False


def read_drawings(path: Path) -> list[Drawing]:
    """Read the digits of a picture, or all drawings of a file of pen strokes, in their order. Raises DrawingFileError.

    A picture without ink gives one blank drawing.
    """
    return list(drawings_of(path))


def drawings_of(path: Path) -> Iterator[Drawing]:
    """Give the drawings of `read_drawings` one by one, once the whole file was read: to draw thousands takes its time."""
    if is_picture_file(path):
        ink = find_ink(read_picture(path))
        return iter([Drawing(frame_ink(digit), is_frayed=is_frayed(digit)) for digit in split_ink(ink) or [ink]])
    drawings = read_pen_drawings(path)
    return (Drawing(frame_strokes(found.strokes), found.label, found.writer, found.strokes) for found in drawings)


def is_picture_file(path: Path) -> bool:
    """Say whether a file is to be read as a picture, and not as pen strokes. Raises DrawingFileError."""
    try:
        if (foreign := foreign_remedy(path)) is None:
            return not holds_strokes(path)
    except OSError as error:
        raise DrawingFileError(unreadable(path, error)) from error
    raise DrawingFileError(foreign)


def read_pen_drawings(path: Path) -> list[PenDrawing]:
    """Read the strokes of a file of pen strokes, and what they are meant to be. Raises DrawingFileError."""
    return list(pen_drawings_of(path))


def pen_drawings_of(path: Path) -> Iterator[PenDrawing]:
    """Give the drawings of `read_pen_drawings` one by one, as they are read. Raises DrawingFileError."""
    try:
        yield from strokes_of(path)
    except OSError as error:
        raise DrawingFileError(unreadable(path, error)) from error
    except StrokesError as error:
        number = error.drawing
        if number is None:
            raise DrawingFileError(QT_TRANSLATE_NOOP("Core", "{path}: {problem}"), path=path, problem=error) from error
        raise DrawingFileError(
            QT_TRANSLATE_NOOP("Core", "{path}, drawing {number}: {problem}"), path=path, number=number, problem=error
        ) from error


def read_picture(path: Path) -> Float64Array:
    """Return a picture's shades of grey, shape (height, width). Raises DrawingFileError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a picture with odd remarks in it is a picture
            warnings.simplefilter("error", PIL.Image.DecompressionBombWarning)
            with open_plain(path) as source, PIL.Image.open(source, formats=formats()) as file:
                file.thumbnail((_MOST_SIDE, _MOST_SIDE))
                shades = _shades(PIL.ImageOps.exif_transpose(file))
    except PIL.UnidentifiedImageError as error:
        if (remedy := archive_remedy(path) or phone_remedy(path, _head(path))) is not None:
            raise DrawingFileError(remedy) from error
        raise DrawingFileError(QT_TRANSLATE_NOOP("Core", "{path} is not a picture that can be read."), path=path) from error
    except (PIL.Image.DecompressionBombError, PIL.Image.DecompressionBombWarning) as error:
        raise DrawingFileError(
            QT_TRANSLATE_NOOP("Core", "{path} has too many pixels for the picture of a digit."), path=path
        ) from error
    except OSError as error:
        raise DrawingFileError(unreadable(path, error)) from error
    except Exception as error:  # Pillow's readers raise almost anything for a damaged file
        raise DrawingFileError(QT_TRANSLATE_NOOP("Core", "{path} is damaged: {reason}."), path=path, reason=error) from error
    if not np.isfinite(shades).all() or np.abs(shades).max() > _MOST_SHADE:
        raise DrawingFileError(QT_TRANSLATE_NOOP("Core", "{path} holds values that are no shades of grey."), path=path)
    return shades


def has_more_pages(path: Path) -> bool:
    """Say whether a picture that can be read has more than the page, or the moment, that is read of it."""
    try:
        with open_plain(path) as source, PIL.Image.open(source, formats=formats()) as file:
            return bool(getattr(file, "is_animated", False))
    except Exception:  # what is wrong with the picture is said where it is read
        return False


def say_first_page(path: Path) -> Text:
    """Say that only the first page of a picture is read."""
    return Text(QT_TRANSLATE_NOOP("Core", "{path} has several pages or moments; only the first is read."), path=path)


def _head(path: Path) -> bytes:
    try:
        with open_plain(path) as file:
            return file.read(_HEAD)
    except OSError:  # it is gone meanwhile
        return b""


def _shades(picture: PIL.Image.Image) -> Float64Array:
    if picture.mode in ("I", "F") or picture.mode.startswith("I;16"):
        return np.asarray(picture, np.float64)
    if not picture.has_transparency_data:
        return np.asarray(picture.convert("L"), np.float64)
    layers = picture.convert("RGBA")
    for paper in ("white", "black"):  # white ink is seen on black paper only
        ground = PIL.Image.new("RGBA", layers.size, paper)
        shades = np.asarray(PIL.Image.alpha_composite(ground, layers).convert("L"), np.float64)
        if np.ptp(shades) > 0:
            break
    return shades
