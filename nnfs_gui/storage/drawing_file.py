"""Drawings from files: pictures, and JSON with pen strokes. What is wrong with a file is said in one sentence."""

import gzip
import json
import warnings
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import PIL.Image
import PIL.ImageOps

from nnfs_gui.ink.framing import Image, Images
from nnfs_gui.ink.ink_detection import find_ink
from nnfs_gui.ink.picture import frame_ink
from nnfs_gui.ink.separation import split_ink
from nnfs_gui.ink.strokes import Stroke, frame_views
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Text

MOST_BYTES = 256 * 1024 * 1024
_MOST_POINTS = 100_000
_FURTHEST = 1e9
_MOST_SIDE = 2048  # pixels; a larger picture is read at a smaller size
_MOST_SHADE = 1e9
# Formats whose readers are part of Pillow. Others would start a program for the file, as for PostScript.
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF", "PPM")


class DrawingFileError(ExplainedError):
    """A file holds no drawing that can be read; the message names the file and the reason."""


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """A framed drawing, with the digit it is meant to be and its writer, if the file says so.

    `views` has shape (views, 28, 28): images of it, what a network reads in which is averaged. `strokes`, each of shape
    (points, 2), are those it was drawn with, none for a picture.
    """

    views: Images
    label: int | None = None
    writer: str | None = None
    strokes: tuple[Stroke, ...] = ()

    @property
    def image(self) -> Image:
        """The drawing as it is, shape (28, 28)."""
        image: Image = self.views[0]
        return image


def read_drawings(path: Path) -> list[Drawing]:
    """Read the digits of a picture, or all drawings of a .json or .json.gz file, in their order. Raises DrawingFileError.

    A picture without ink gives one blank drawing.
    """
    if path.name.lower().endswith((".json", ".json.gz")):
        return [
            _parse_drawing(entry, Text(QT_TRANSLATE_NOOP("Core", "{path}, drawing {number}"), path=path, number=number))
            for number, entry in enumerate(_read_json(path), start=1)
        ]
    ink = find_ink(read_picture(path))
    return [Drawing(frame_ink(digit)[None]) for digit in split_ink(ink) or [ink]]


def read_picture(path: Path) -> npt.NDArray[np.float64]:
    """Return a picture's shades of grey, shape (height, width). Raises DrawingFileError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a picture with odd remarks in it is a picture
            warnings.simplefilter("error", PIL.Image.DecompressionBombWarning)
            with PIL.Image.open(path, formats=_FORMATS) as file:
                file.thumbnail((_MOST_SIDE, _MOST_SIDE))
                shades = _shades(PIL.ImageOps.exif_transpose(file))
    except PIL.UnidentifiedImageError as error:
        raise DrawingFileError(QT_TRANSLATE_NOOP("Core", "{path} is not a picture that can be read."), path=path) from error
    except (PIL.Image.DecompressionBombError, PIL.Image.DecompressionBombWarning) as error:
        raise DrawingFileError(
            QT_TRANSLATE_NOOP("Core", "{path} has too many pixels for the picture of a digit."), path=path
        ) from error
    except OSError as error:
        raise DrawingFileError(
            QT_TRANSLATE_NOOP("Core", "{path} could not be read: {reason}."), path=path, reason=error.strerror or error
        ) from error
    except Exception as error:  # Pillow's readers raise almost anything for a damaged file
        raise DrawingFileError(QT_TRANSLATE_NOOP("Core", "{path} is damaged: {reason}."), path=path, reason=error) from error
    if not np.isfinite(shades).all() or np.abs(shades).max() > _MOST_SHADE:
        raise DrawingFileError(QT_TRANSLATE_NOOP("Core", "{path} holds values that are no shades of grey."), path=path)
    return shades


def _shades(picture: PIL.Image.Image) -> npt.NDArray[np.float64]:
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


def _read_json(path: Path) -> list[Any]:
    try:
        with gzip.open(path) if path.suffix.lower() == ".gz" else path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise DrawingFileError(
                QT_TRANSLATE_NOOP("Core", "{path} holds more than {megabytes} MB."),
                path=path,
                megabytes=MOST_BYTES // 1024**2,
            )
        drawings = json.loads(content)
    except (gzip.BadGzipFile, zlib.error, EOFError) as error:
        raise DrawingFileError(
            QT_TRANSLATE_NOOP("Core", "{path} is not a whole gzip file: {reason}."), path=path, reason=error
        ) from error
    except OSError as error:
        raise DrawingFileError(
            QT_TRANSLATE_NOOP("Core", "{path} could not be read: {reason}."), path=path, reason=error.strerror or error
        ) from error
    except (ValueError, RecursionError) as error:
        raise DrawingFileError(
            QT_TRANSLATE_NOOP("Core", "{path} is not JSON: {reason}."), path=path, reason=error
        ) from error
    if not isinstance(drawings, list):
        raise DrawingFileError(
            QT_TRANSLATE_NOOP("Core", '{path} should hold a list of drawings: [{{"strokes": [[[x, y], ...], ...]}}, ...].'),
            path=path,
        )
    return drawings


def _parse_drawing(entry: Any, where: Text) -> Drawing:
    strokes = entry.get("strokes") if isinstance(entry, dict) else None
    if not isinstance(strokes, list):
        raise DrawingFileError(
            QT_TRANSLATE_NOOP("Core", '{where}: expected {{"strokes": [[[x, y], ...], ...]}}.'), where=where
        )
    label = entry.get("label")
    if label is not None and (type(label) is not int or not 0 <= label <= 9):
        raise DrawingFileError(
            QT_TRANSLATE_NOOP("Core", "{where}: the label should be a digit from 0 to 9, got {label!r}."),
            where=where,
            label=label,
        )
    writer = entry.get("writer")
    if writer is not None and type(writer) not in (int, str):
        raise DrawingFileError(
            QT_TRANSLATE_NOOP("Core", "{where}: the writer should be a name or a number, got {writer!r}."),
            where=where,
            writer=writer,
        )
    parsed = tuple(_parse_stroke(stroke, where) for stroke in strokes)
    if sum(map(len, parsed)) > _MOST_POINTS:
        raise DrawingFileError(
            QT_TRANSLATE_NOOP("Core", "{where}: a drawing has at most {most:,} points."), where=where, most=_MOST_POINTS
        )
    return Drawing(frame_views(parsed), label, None if writer is None else str(writer), parsed)


def _parse_stroke(stroke: Any, where: Text) -> Stroke:
    if not isinstance(stroke, list) or not all(_is_point(point) for point in stroke):
        raise DrawingFileError(
            QT_TRANSLATE_NOOP(
                "Core", "{where}: a stroke should be a list of points [x, y], numbers from -{limit:,.0f} to {limit:,.0f}."
            ),
            where=where,
            limit=_FURTHEST,
        )
    return np.array(stroke, np.float64).reshape(-1, 2)


def _is_point(point: Any) -> bool:
    return (
        isinstance(point, list) and len(point) == 2 and all(type(v) in (int, float) and abs(v) <= _FURTHEST for v in point)
    )
