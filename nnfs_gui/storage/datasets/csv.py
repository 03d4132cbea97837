"""Data sets in CSV files: a row for each image, its label first and then its pixels, with or without a header.

Pixels are whole numbers from 0 to 255, or fractions from 0 to 1. Which of them they are shows with the first pixel that is
neither 0 nor 1.
"""

import gzip
import math
import zlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.data.dataset_builder import MOST_SIDE, Part, assemble
from nnfs_gui.storage.datasets.reading import Choices, Reading
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_LONGEST_ROW = 200_000
_MOST_PIXELS = 2**31
_ROWS_AT_ONCE = 500
_LABEL_COLUMNS = (b"label", b"labels", b"class", b"target")
_INK = 255
_SEPARATORS = (b",", b";", b"\t")


def csv_steps(path: Path, name: str, choices: Choices) -> Iterator[Reading | None]:
    """Read a file, plain or gzipped; yields None from time to time, and the reading at the end. Raises DatasetError.

    Beside a file with "train" in its name, the one with "test" in the same place is the test part.
    """
    choices.refuse_idle(path)
    train = yield from _read_table(path)
    test_path = path.with_name(path.name.replace("train", "test"))
    said = []
    test = None
    if test_path != path and test_path.is_file():
        test = yield from _read_table(test_path)
        beside = QT_TRANSLATE_NOOP("Core", "The test images are those of {file}, which lies beside it.")
        said.append(Text(beside, file=test_path.name))
    yield Reading(assemble(name, train, test, None, said))


@dataclass
class _Table:
    pixels: bytearray = field(default_factory=bytearray)
    labels: list[str] = field(default_factory=list)
    are_fractions: list[bool] = field(default_factory=list)  # for each row whether some of its pixels are
    has_fractions: bool = False
    most: int = 0  # of the pixels in rows without fractions
    columns: int = 0
    separator: bytes = b","


def _read_table(path: Path) -> Generator[None, None, Part]:
    table = _Table()
    try:
        with gzip.open(path) if path.suffix.lower() == ".gz" else path.open("rb") as file:
            number = 0
            while line := file.readline(_LONGEST_ROW):
                number += 1
                where = Text(QT_TRANSLATE_NOOP("Core", "{path}, row {number}"), path=path, number=number)
                if b"\0" in line:  # as in UTF-16
                    raise DatasetError(
                        QT_TRANSLATE_NOOP("Core", "{path} is not a text in UTF-8. Save it as CSV in UTF-8."), path=path
                    )
                if len(line) == _LONGEST_ROW and not line.endswith(b"\n"):
                    raise DatasetError(
                        QT_TRANSLATE_NOOP("Core", "{where}, is too long for an image of {side} x {side} pixels."),
                        where=where,
                        side=MOST_SIDE,
                    )
                _add_row(table, where, line.removeprefix(b"\xef\xbb\xbf").strip(b" \r\n"), number)
                if number % _ROWS_AT_ONCE == 0:
                    yield None
    except (gzip.BadGzipFile, zlib.error, EOFError) as error:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} is not a whole gzip file: {reason}."), path=path, reason=error
        ) from error
    except OSError as error:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} could not be read: {reason}."), path=path, reason=error.strerror or error
        ) from error
    side = math.isqrt(max(table.columns - 1, 0))
    images = np.frombuffer(table.pixels, np.uint8).reshape(len(table.labels), side, side)
    if table.has_fractions:
        images[~np.array(table.are_fractions)] *= _INK  # in these rows every pixel was 0 or 1
    return Part(images, table.labels, str(path))


def _add_row(table: _Table, where: Text, line: bytes, number: int) -> None:
    if not line:
        return
    if number == 1:
        table.separator = max(_SEPARATORS, key=line.count)
    label, *fields = line.split(table.separator)
    if number == 1 and _is_header(label, fields):
        return
    pixels, are_fractions = _parse_pixels(fields), False
    if pixels is None and table.most <= 1:
        pixels = _parse_fractions(fields)
        are_fractions = pixels is not None
    if not table.columns:
        _check_columns(where, len(fields))
        table.columns = len(fields) + 1
    if len(fields) + 1 != table.columns:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{where}, has {found:,} columns; expected {expected:,}, as before."),
            where=where,
            found=len(fields) + 1,
            expected=table.columns,
        )
    if pixels is None:
        wrong = [place for place, field in enumerate(fields) if _parse_pixels([field]) is None]
        place = next((place for place in wrong if _parse_fractions([fields[place]]) is None), wrong[0])
        found = fields[place][:20].decode("utf-8", "replace")
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core",
                "{where}, column {column}: a pixel should be a whole number from 0 to 255, or all of them fractions from 0 "
                "to 1, got {found!r}.",
            ),
            where=where,
            column=place + 2,
            found=found,
        )
    if len(table.pixels) > _MOST_PIXELS:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{where}: at most {most:,} pixels are read."), where=where, most=_MOST_PIXELS
        )
    if are_fractions:
        table.has_fractions = True
    else:
        table.most = max(table.most, *pixels)
        if table.most > 1 and table.has_fractions:
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{where}, holds the pixel {pixel}; expected fractions from 0 to 1, as before."),
                where=where,
                pixel=table.most,
            )
    table.are_fractions.append(are_fractions)
    table.pixels += pixels
    table.labels.append(_parse_label(where, label))


def _check_columns(where: Text, pixels: int) -> None:
    side = math.isqrt(pixels)
    if side**2 != pixels or not 1 <= side <= MOST_SIDE:
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core",
                "{where}, has {columns:,} columns; expected a label and the pixels of a square image of at most {side} x "
                "{side}, such as 785 columns for 28 x 28.",
            ),
            where=where,
            columns=pixels + 1,
            side=MOST_SIDE,
        )


def _parse_pixels(fields: list[bytes]) -> bytes | None:
    """Return a byte for each field, or None if one is no whole number from 0 to 255."""
    try:
        return bytes(map(int, fields))
    except ValueError:
        pass
    try:  # some programs write 12.0 or "12"
        numbers = [float(field.strip(b' "')) for field in fields]
        return bytes(map(int, numbers)) if all(map(float.is_integer, numbers)) else None
    except ValueError:
        return None


def _parse_fractions(fields: list[bytes]) -> bytes | None:
    """Return a byte for each field, or None if one is no number from 0 to 1."""
    try:
        numbers = [float(field.strip(b' "')) for field in fields]
    except ValueError:
        return None
    return bytes(round(number * _INK) for number in numbers) if all(0 <= number <= 1 for number in numbers) else None


def _is_header(label: bytes, fields: list[bytes]) -> bool:
    """Say whether a first row names the columns, whose pixels may be called by numbers."""
    if label.strip(b' "').lower() in _LABEL_COLUMNS:
        return True
    return bool(fields) and not any(map(_is_number, fields))


def _is_number(field: bytes) -> bool:
    try:
        float(field.strip(b' "'))
    except ValueError:
        return False
    return True


def _parse_label(where: Text, field: bytes) -> str:
    try:
        label = field.decode("utf-8").strip(' "')
    except UnicodeDecodeError as error:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{where}, column 1: the label is not a text in UTF-8."), where=where
        ) from error
    if not label:
        raise DatasetError(QT_TRANSLATE_NOOP("Core", "{where}, column 1: the label is missing."), where=where)
    return label[:-2] if label.endswith(".0") and label[:-2].isdecimal() else label
