"""Which columns of a table are the label and which the pixels: by their names, else by what stands in them."""

import itertools
import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from nnfs_gui.data.dataset_parts import MOST_SIDE
from nnfs_gui.data.label_encoding import MOST_CLASSES
from nnfs_gui.storage.datasets.roles import part_of_row
from nnfs_gui.storage.datasets.tables.format import LABEL_WORDS, is_missing, is_number, is_truth, to_flag, to_number

_ID_WORDS = (
    *("", "id", "ids", "index", "idx", "row", "rowid", "rownames", "no", "nr", "file", "filename", "path", "image"),
    *("imageid", "imagename", "sample", "sampleid", "writer", "usage", "split", "set", "subset"),
)
_ROW_WORDS, _COLUMN_WORDS = ("r", "row", "y"), ("c", "col", "column", "x")
_EVEN = 0.5  # the most that one class has of the rows
_FEW = 3  # columns
_PART_NAMES = ("usage", "split", "set", "subset", "part", "partition", "phase")
_LEAST_OF_A_PATTERN = 0.6  # the share of the columns that are called alike but for their numbers

_LEAST_COUNTED = 12  # rows: ten digits in their order are labels, twelve rows are counted
_MOST = 0.8  # of the rows: some may be wrong, or come from another place of the file


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the labels and the pixels of a table stand; places count from 0 on."""

    count: int
    labels: tuple[int, ...]  # a column of labels, or one for each class, of which one holds 1; none if there are no labels
    pixels: tuple[int, ...]  # from left to right, row by row
    could_be_labels: tuple[int, ...] = ()  # the columns among which one may choose
    left_out: tuple[int, ...] = ()
    part: int | None = None  # the column that says which rows are for training and which for the test

    @property
    def side(self) -> int:
        """How many pixels an image is high and wide."""
        return math.isqrt(len(self.pixels))

    def turned(self) -> "Columns":
        """Return the same with the pixels from top to bottom, column by column."""
        side = self.side
        return replace(self, pixels=tuple(self.pixels[row * side + column] for column in range(side) for row in range(side)))


class ColumnsError(Exception):
    """The columns cannot be told apart; `could_be_labels` are those among which one may choose."""

    def __init__(self, could_be_labels: Iterable[int] = ()) -> None:
        super().__init__()
        self.could_be_labels = tuple(could_be_labels)


class _Column:
    """What stands in a column of some rows."""

    def __init__(self, name: str, cells: Sequence[bytes]) -> None:
        self.word = re.sub(r"[^\w]+|_", "", name).casefold()
        self.tokens = [token.casefold() for token in re.split(r"[^A-Za-z]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name))]
        self.pattern = re.sub(r"\d+", "0", name.casefold())
        self._cells = cells
        self.pixel = _place_of_pixel(name.casefold())

    @cached_property
    def _present(self) -> list[bytes]:
        return [cell.strip(b" \"'") for cell in self._cells if not is_missing(cell)]

    @cached_property
    def flags(self) -> list[bool | None]:
        """The cells as what 1 and 0, or True and False, say; nothing where most of them say something else."""
        flags = [to_flag(cell) for cell in self._cells]
        return flags if flags.count(None) <= (1 - _MOST) * len(flags) else []

    @property
    def is_empty(self) -> bool:
        return not self._present

    @cached_property
    def is_text(self) -> bool:
        """Whether most of it is no number."""
        return 2 * sum(not is_number(cell) or is_truth(cell) for cell in self._present) > len(self._present)

    @cached_property
    def _whole(self) -> list[int] | None:
        """The cells as whole numbers, if they are some."""
        try:
            numbers = [to_number(cell) for cell in self._present]
            return [int(number) for number in numbers] if all(map(float.is_integer, numbers)) else None
        except ValueError:
            return None

    @cached_property
    def is_id(self) -> bool:
        """Whether it counts the rows, or has another whole number for each of them."""
        whole = self._whole
        if whole is None or len(whole) < _LEAST_COUNTED:
            return False
        counted = sum(after - before == 1 for before, after in itertools.pairwise(whole))
        return counted >= _MOST * (len(whole) - 1) or (len(whole) > MOST_CLASSES and len(set(whole)) == len(whole))

    @cached_property
    def is_constant(self) -> bool:
        return len(set(self._present)) < 2

    @cached_property
    def names_parts(self) -> bool:
        """Whether its cells say for what a row is: for training, for validation or for the test."""
        known = sum(part_of_row(cell.decode("utf-8", "replace")) is not None for cell in self._present)
        return self.is_text and known > 0 and (self.word in _PART_NAMES or known >= _MOST * len(self._present))

    @cached_property
    def commonest_share(self) -> float:
        return Counter(self._present).most_common(1)[0][1] / len(self._present) if self._present else 1.0

    @property
    def repeats(self) -> bool:
        """Whether some of its cells are equal, which those of an index are not."""
        return len(set(self._present)) < len(self._present)

    @cached_property
    def looks_like_labels(self) -> bool:
        different, whole = len(set(self._present)), self._whole
        if self.is_empty or self.is_id or different > MOST_CLASSES or self.names_parts:
            return False
        if whole is not None:
            return min(whole) >= -1 and max(whole) <= MOST_CLASSES and different > 1
        return self.is_text and (different < len(self._present) or different < 3)


def find_columns(
    names: Sequence[str] | None, rows: Sequence[Sequence[bytes]], chosen: int | None = None, *, whole: bool = False
) -> Columns:
    """Tell the columns of a table by their names, if they have some, and by some of its rows, all equally long.

    `chosen` is the column of the labels; `whole` says that these rows show all there is, so that nothing more can be
    learnt by looking at others. Raises ColumnsError.
    """
    called = names if names is not None else [""] * len(rows[0])
    columns = [_Column(name, cells) for name, cells in zip(called, zip(*rows, strict=True), strict=True)]
    table = _Table(columns, has_names=len(set(called)) > 1, is_single=len(rows) < 2)
    if chosen is not None:
        return table.with_labels((chosen,), table.could_be_labels)
    return table.told_apart(whole=whole)


def could_be_label(cells: Sequence[bytes]) -> bool:
    """Say whether the cells of a column can be labels: there are some, and they do not count the rows."""
    column = _Column("", cells)
    return not (column.is_empty or column.is_id)


class _Table:
    def __init__(self, columns: Sequence[_Column], *, has_names: bool, is_single: bool) -> None:
        self._columns = columns
        self._is_single = is_single
        self._has_names = has_names
        pattern, times = Counter(column.pattern for column in columns).most_common(1)[0]
        if times == len(columns):  # such as 0, 1, 2 and so on: the names tell nothing apart
            self._has_names = False
        tells = self._has_names and "0" in pattern and times >= _LEAST_OF_A_PATTERN * len(columns)
        self._pattern = pattern if tells else None

    @cached_property
    def _by_name(self) -> list[int]:
        """The columns that are called as labels are, the clearest first."""
        if not self._has_names:
            return []
        exact = [place for place, column in enumerate(self._columns) if column.word in LABEL_WORDS]
        loose = [place for place, column in enumerate(self._columns) if set(column.tokens) & set(LABEL_WORDS[:10]) - {"y"}]
        odd = [place for place in loose if place not in exact and self._columns[place].pattern != self._pattern]
        return sorted(exact, key=lambda place: LABEL_WORDS.index(self._columns[place].word)) + odd

    @cached_property
    def could_be_labels(self) -> tuple[int, ...]:
        """The columns that may hold the labels, the likeliest first."""
        if self._by_name:
            places = self._by_name
        elif self._pattern is not None:
            places = [place for place, column in enumerate(self._columns) if column.pattern != self._pattern]
            nameless = [place for place in places if not self._columns[place].word and self._columns[place].repeats]
            places = [place for place in places if self._columns[place].word not in _ID_WORDS] or nameless
            places = [place for place in places if self._is_single or self._columns[place].looks_like_labels]
        else:
            texts = [place for place, column in enumerate(self._columns) if column.is_text and column.looks_like_labels]
            places = texts or self._at_the_ends()
        return tuple(place for place in places if self._pixels((place,)) is not None)

    def _at_the_ends(self) -> list[int]:
        """The first and the last column, without those that are empty or ids."""
        usable = [
            place for place, column in enumerate(self._columns) if not (column.is_empty or column.is_id or column.is_text)
        ]
        return list(dict.fromkeys([usable[0], usable[-1]])) if usable else []

    def told_apart(self, *, whole: bool) -> Columns:
        """Return the columns. Raises ColumnsError."""
        one_hot = self._one_hot()
        if one_hot:
            return self.with_labels(one_hot)
        could_be = self.could_be_labels
        if self._by_name or self._pattern is not None or self._is_single:
            if could_be:
                return self.with_labels(could_be[:1], could_be)
        elif could_be:
            likely = [place for place in could_be if self._columns[place].looks_like_labels]
            certain = [place for place in likely if self._columns[place].is_text] or self._evener(likely)
            if len(certain) == 1 and (whole or self._may_be_known(certain[0], could_be)):
                return self.with_labels((certain[0],), likely)
            raise ColumnsError([*could_be, *self._inside(could_be)] if whole else could_be)
        if whole and self._pixels(()) is not None:
            return self.with_labels(())
        raise ColumnsError

    def _inside(self, ends: Sequence[int]) -> list[int]:
        """The columns between others that look like labels, if so few do that the pixels do not look so as well."""
        inner = [place for place in range(len(self._columns)) if place not in ends]
        even = [place for place in inner if self._columns[place].commonest_share <= _EVEN]
        likely = [place for place in even if self._columns[place].looks_like_labels]
        return likely if len(likely) <= _FEW else []

    def _may_be_known(self, place: int, could_be: Sequence[int]) -> bool:
        """Say whether more rows would not make another column the likelier one: none that was constant is first."""
        return all(other >= place or not self._columns[other].is_constant for other in could_be)

    def _evener(self, likely: Sequence[int]) -> list[int]:
        """Return the column whose values are spread evenly enough if those of no other are; all, if that is not clear.

        At the edge of an image nearly all pixels are paper.
        """
        even = [place for place in likely if self._columns[place].commonest_share <= _EVEN]
        return even if len(even) == 1 else list(likely)

    def with_labels(self, labels: tuple[int, ...], could_be: Sequence[int] = ()) -> Columns:
        """Return the columns with the labels in these. Raises ColumnsError."""
        pixels = self._pixels(labels)
        if pixels is None:
            raise ColumnsError(self.could_be_labels)
        count = len(self._columns)
        left_out = sorted(set(range(count)) - {*labels, *pixels})
        part = next((place for place in left_out if self._columns[place].names_parts), None)
        return Columns(count, labels, pixels, tuple(could_be), tuple(left_out), part)

    def _pixels(self, labels: Sequence[int]) -> tuple[int, ...] | None:
        """Return the columns of the pixels if those of the labels are these; None if they make no square image."""
        others = [place for place in range(len(self._columns)) if place not in labels]
        if self._pattern is not None:
            alike = [place for place in others if self._columns[place].pattern == self._pattern]
            if _is_square(len(alike)):
                return self._in_place(alike)
        numbers = [place for place in others if place not in self._no_numbers]
        named = [place for place in numbers if not (self._has_names and self._columns[place].word in _ID_WORDS)]
        return next((tuple(places) for places in (named, numbers) if _is_square(len(places))), None)

    @cached_property
    def _no_numbers(self) -> set[int]:
        return {place for place, column in enumerate(self._columns) if column.is_empty or column.is_text or column.is_id}

    def _in_place(self, pixels: Sequence[int]) -> tuple[int, ...]:
        """Return pixels from left to right, row by row, where their names count them or say row and column."""
        places = [self._columns[place].pixel for place in pixels]
        first, side = min(places), math.isqrt(len(places))
        expected: list[tuple[int, ...]] = []
        if len(first) == 1:
            expected = [(number,) for number in range(first[0], first[0] + len(places))]
        elif len(first) == 2:
            expected = list(itertools.product(range(first[0], first[0] + side), range(first[1], first[1] + side)))
        if sorted(places) != expected:  # the names say something else
            return tuple(pixels)
        return tuple(pixel for _, pixel in sorted(zip(places, pixels, strict=True)))

    def _one_hot(self) -> tuple[int, ...]:
        """Return the columns, last or first, of which in each row one holds 1 and the others 0, if there are such."""
        by_name = sorted(self._by_name)
        if by_name:
            return tuple(by_name) if by_name[1:] and self._are_one_hot(by_name) else ()
        if self._pattern is not None:
            others = [place for place, column in enumerate(self._columns) if column.pattern != self._pattern]
            flags = [place for place in others if self._columns[place].flags]
            return tuple(flags) if flags[1:] and self._are_one_hot(flags) else ()
        filled = [place for place, column in enumerate(self._columns) if not (column.is_empty or column.is_text)]
        for classes in range(2, min(MOST_CLASSES, len(filled) - 1) + 1):
            if _is_square(len(filled) - classes):
                for places in (filled[-classes:], filled[:classes]):
                    if self._are_one_hot(places):
                        return tuple(places)
        return ()

    def _are_one_hot(self, places: Sequence[int]) -> bool:
        flags = [self._columns[place].flags for place in places]
        if self._is_single or not all(flags):
            return False
        rows = list(zip(*flags, strict=True))
        return sum(row.count(True) == 1 and None not in row for row in rows) >= _MOST * len(rows)


def _place_of_pixel(name: str) -> tuple[int, ...]:
    """Return the number in a name such as pixel7, or row and column in one such as px_r2_c3 or x3y2; else nothing."""
    found = re.findall(r"([a-z]*)[^a-z0-9]*(\d+)", name)
    numbers = [int(number) for _, number in found]
    match [word for word, _ in found]:
        case [_]:
            return tuple(numbers)
        case [row, column] if row in _ROW_WORDS and column in _COLUMN_WORDS:
            return tuple(numbers)
        case [column, row] if row in _ROW_WORDS and column in _COLUMN_WORDS:
            return tuple(reversed(numbers))
    return ()  # of 1x2 nobody knows which is the row


def _is_square(count: int) -> bool:
    side = math.isqrt(count)
    return side**2 == count and 2 <= side <= MOST_SIDE
