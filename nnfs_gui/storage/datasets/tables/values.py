"""The cells of a table as labels and as numbers: whole ones many at once, others row by row."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.data.label_encoding import plain_label
from nnfs_gui.storage.datasets.roles import Which, part_of_row
from nnfs_gui.storage.datasets.tables.columns import Columns
from nnfs_gui.storage.datasets.tables.file import LONGEST_ROW, Block, is_comment, row_at, too_long
from nnfs_gui.storage.datasets.tables.format import Format, is_missing, is_number, to_flag, to_number
from nnfs_gui.storage.text_encoding import WINDOWS
from nnfs_gui.words import QT_TRANSLATE_NOOP

_SEPARATOR, _END, _OTHER = 10, 11, 12  # what stands for them beside the digits 0 to 9
_MOST_DIGITS = 3  # of 255
_NO_LABELS = ("", "nan", "null")  # the names of classes may be "-", "?" or "none"
_WITH_NULL = {  # the digits from 1 on where 0 is called null: in German and in Norwegian
    *("eins", "zwei", "drei", "vier", "fünf", "fuenf", "sechs", "sieben", "acht", "neun"),
    *("en", "ett", "to", "tre", "fire", "fem", "seks", "syv", "sju", "åtte", "ni"),
}
_LOOKALIKES = bytes.maketrans(b"OoIl", b"0011")
_SHORT_LABELS = [str(number) for number in range(1000)]


@dataclass(frozen=True, slots=True)
class Values:
    """Some rows of a table."""

    pixels: npt.NDArray[Any]  # shape (n, pixels): uint8 if all are whole numbers from 0 to 255, else float64
    labels: list[str]
    rows: Sequence[int]  # the number of the line of each
    parts: Sequence[Which] = ()  # what each is for, if a column says so

    def place_of(self, columns: Columns, value: float) -> tuple[int, int]:
        """Return the number of the line and that of the column, from 1 on, in which this pixel stands."""
        row, pixel = np.argwhere(self.pixels == value)[0]
        return self.rows[int(row)], columns.pixels[int(pixel)] + 1


class IncompleteError(DatasetError):
    """Something is missing in a row, and it was not chosen to leave such rows out."""


class ValueReader:
    """Reads the values of a table, of which format and columns are known."""

    def __init__(
        self, path: Path, form: Format, columns: Columns, names: Sequence[str], *, without_incomplete: bool
    ) -> None:
        """Take what the classes are called where each has a column, or else some of the labels."""
        self._path = path
        self._format = form
        self._columns = columns
        self._names = names
        self._no_labels = _NO_LABELS[:-1] if _is_null_a_digit(names) else _NO_LABELS
        self._without_incomplete = without_incomplete
        self.incomplete: list[int] = []  # the numbers of the rows that were left out
        self.encoding = form.encoding  # of the labels so far
        self._has_utf8 = False  # whether a label has letters that are certainly UTF-8
        self._digits = _digits_table(form.separator)
        self._pixels = np.array(columns.pixels)
        self._is_plain = len(columns.labels) == 1 and columns.part is None and form.packed is None
        first, last = min(columns.pixels), max(columns.pixels)
        is_one_run = columns.pixels == tuple(range(first, last + 1))
        self._take: Any = slice(first, last + 1) if is_one_run else self._pixels
        self._pick = itemgetter(slice(first, last + 1)) if is_one_run else itemgetter(*columns.pixels)

    def read(self, block: Block) -> Values | None:
        """Return what stands in these lines, or None if there are no rows. Raises DatasetError."""
        return self._read_whole(block) or self._read_rows(block)

    def _read_whole(self, block: Block) -> Values | None:
        """Read lines that hold whole numbers and nothing else; None if there are others."""
        if not self._is_plain:
            return None
        block = block.since(self._format.first_row)
        text = block.text.replace(b"\r\n", b"\n") if b"\r" in block.text else block.text
        codes = np.frombuffer(text.translate(self._digits), np.uint8)
        ends = np.flatnonzero(codes >= _SEPARATOR)
        count = self._columns.count
        if len(ends) % count or not len(ends):
            return None
        kinds = codes[ends].reshape(-1, count)
        digits = np.diff(ends, prepend=-1).reshape(-1, count) - 1
        if not (kinds[:, :-1] == _SEPARATOR).all() or not (kinds[:, -1] == _END).all() or not digits.all():
            return None
        places = ends.reshape(-1, count)
        label = self._columns.labels[0]
        if digits[:, self._take].max() > _MOST_DIGITS or digits[:, label].max() > _MOST_DIGITS:
            return None
        pixels = _as_numbers(codes, places[:, self._take], digits[:, self._take])
        labels = _as_numbers(codes, places[:, label], digits[:, label])
        if pixels.max() <= 255:
            pixels = pixels.astype(np.uint8)
        return Values(
            pixels, [_SHORT_LABELS[number] for number in labels.tolist()], range(block.first, block.first + len(kinds))
        )

    def _read_rows(self, block: Block) -> Values | None:
        pixels: list[Sequence[float]] = []
        labels: list[str] = []
        rows: list[int] = []
        parts: list[Which] = []
        for number, line in block.since(self._format.first_row).lines():
            cells = self._split(number, line)
            if cells is None:
                continue
            numbers = self._parse_pixels(number, cells)
            label = None if numbers is None else self._parse_label(number, cells)
            if numbers is None or label is None:
                self.incomplete.append(number)
                continue
            if self._columns.part is not None:
                parts.append(self._parse_part(number, cells[self._columns.part]))
            pixels.append(numbers)
            labels.append(label)
            rows.append(number)
        return Values(np.array(pixels), labels, rows, parts) if rows else None

    def _split(self, number: int, line: bytes) -> list[bytes] | None:
        """Return the cells of a row, None if it is left out."""
        if len(line) >= LONGEST_ROW:
            raise too_long(self._path, number)
        try:
            cells = self._format.split(line)
        except ValueError as error:
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{where}, cannot be divided into cells: {reason}."),
                where=row_at(self._path, number),
                reason=error,
            ) from error
        expected = self._columns.count
        if len(cells) == expected:
            return cells
        if is_comment(line):
            return None
        if len(cells) < expected and self._without_incomplete:
            self.incomplete.append(number)
            return None
        raise (IncompleteError if len(cells) < expected else DatasetError)(
            QT_TRANSLATE_NOOP("Core", "{where}, has {found:,} columns; expected {expected:,}, as in the other rows."),
            where=row_at(self._path, number),
            found=len(cells),
            expected=expected,
        )

    def _parse_pixels(self, number: int, cells: Sequence[bytes]) -> Sequence[float] | None:
        """Return a number for each pixel, None if the row is left out."""
        picked: Sequence[bytes] = self._pick(cells) if len(self._pixels) > 1 else [cells[self._pixels[0]]]
        if self._format.has_decimal_commas:
            picked = b";".join(picked).replace(b",", b".").split(b";")
        try:
            numbers = list(map(float, picked))
            is_clean = math.isfinite(sum(numbers)) and b"_" not in b"".join(picked)  # which Python skips in numbers
        except ValueError:
            is_clean = False
        if is_clean:
            return numbers
        numbers = [_to_float(cell) for cell in picked]
        place = next((place for place, value in enumerate(numbers) if not math.isfinite(value)), None)
        if place is None:
            return numbers
        if not is_missing(picked[place]):
            raise wrong_pixel(self._path, number, self._columns.pixels[place] + 1, picked[place])
        if self._without_incomplete:
            return None
        missing = (
            QT_TRANSLATE_NOOP("Core", "{where}, column {column}: a pixel is missing; there stands {found!r}.")
            if picked[place].strip()
            else QT_TRANSLATE_NOOP("Core", "{where}, column {column}: a pixel is missing.")
        )
        raise IncompleteError(
            missing,
            where=row_at(self._path, number),
            column=self._columns.pixels[place] + 1,
            found=_shown(picked[place]),
        )

    def _decode(self, cell: bytes) -> str:
        """Return a label as text: Windows-1252 where it is no UTF-8, never both in one table. Raises UnicodeDecodeError."""
        try:
            text = cell.decode(self.encoding)
        except UnicodeDecodeError:
            if self._has_utf8 or self.encoding == WINDOWS:
                raise
            self.encoding = WINDOWS
            return cell.decode(WINDOWS)
        self._has_utf8 |= not text.isascii()
        return text

    def _parse_part(self, number: int, cell: bytes) -> Which:
        part = part_of_row(cell.decode("utf-8", "replace").strip(" \"'"))
        if part is None:
            raise DatasetError(
                QT_TRANSLATE_NOOP(
                    "Core",
                    "{where}, column {column}: other rows say here whether they are for train, val or test; got {found!r}.",
                ),
                where=row_at(self._path, number),
                column=(self._columns.part or 0) + 1,
                found=_shown(cell),
            )
        return part

    def _parse_label(self, number: int, cells: Sequence[bytes]) -> str | None:
        """Return a label, None if the row is left out."""
        places = self._columns.labels
        if len(places) > 1:
            hot = [place for place, column in enumerate(places) if to_flag(cells[column])]
            if len(hot) != 1:
                raise DatasetError(
                    QT_TRANSLATE_NOOP(
                        "Core", "{where}: of the columns {first} to {last} one should hold a 1, and the others 0."
                    ),
                    where=row_at(self._path, number),
                    first=places[0] + 1,
                    last=places[-1] + 1,
                )
            return self._names[hot[0]]
        try:
            label = plain_label(self._decode(cells[places[0]])).strip(" \"'")
        except UnicodeDecodeError as error:
            raise DatasetError(
                QT_TRANSLATE_NOOP(
                    "Core", "{where}, column {column}: the label is not a text. Save the table as CSV in UTF-8."
                ),
                where=row_at(self._path, number),
                column=places[0] + 1,
            ) from error
        if label.casefold() in self._no_labels:
            if self._without_incomplete:
                return None
            raise IncompleteError(
                QT_TRANSLATE_NOOP("Core", "{where}, column {column}: the label is missing."),
                where=row_at(self._path, number),
                column=places[0] + 1,
            )
        return _as_whole(label)


def _is_null_a_digit(labels: Iterable[str]) -> bool:
    """Say by some labels whether null is the name of 0 among them, and not what stands for a missing one."""
    words = {label.casefold() for label in labels} - {*_NO_LABELS}
    return len(words & _WITH_NULL) > len(words) / 2


def _digits_table(separator: bytes | None) -> bytes:
    """Return what `bytes.translate` makes digits, separators and ends of lines by."""
    table = bytearray([_OTHER] * 256)
    table[ord("0") : ord("9") + 1] = range(10)
    table[(separator or b" ")[0]] = _SEPARATOR
    table[ord("\n")] = _END
    return bytes(table)


def _as_numbers(
    codes: npt.NDArray[np.uint8], ends: npt.NDArray[np.intp], digits: npt.NDArray[np.intp]
) -> npt.NDArray[np.int16]:
    """Return the numbers whose last digit stands before each of the ends, and which have so many digits, at most 3."""
    numbers = codes[ends - 1].astype(np.int16)
    numbers += codes[ends - 2] * np.int16(10) * (digits > 1)
    numbers += codes[ends - 3] * np.int16(100) * (digits > 2)
    return numbers


def _to_float(cell: bytes) -> float:
    try:
        return to_number(cell)
    except ValueError:
        return math.nan


def _as_whole(label: str) -> str:
    """Return a label that is a whole number without a fraction: 3 for 3.0 or 3,0."""
    try:
        number = float(label.replace(",", "."))
    except ValueError:
        return label
    return str(int(number)) if number.is_integer() and "_" not in label else label


def _shown(cell: bytes) -> str:
    return cell[:20].decode("utf-8", "replace")


def wrong_pixel(path: Path, row: int, column: int, found: bytes) -> DatasetError:
    """Return the error about a cell in which another pixel was expected."""
    has_letters = is_number(found.translate(_LOOKALIKES)) and not is_number(found)
    return DatasetError(
        QT_TRANSLATE_NOOP(
            "Core",
            "{where}, column {column}: {found!r} has a letter in the place of a digit, such as O for 0, or l for 1.",
        )
        if has_letters
        else QT_TRANSLATE_NOOP(
            "Core", "{where}, column {column}: a pixel should be a number, from 0 to 255, 0 to 1 or -1 to 1, got {found!r}."
        ),
        where=row_at(path, row),
        column=column,
        found=_shown(found),
    )
