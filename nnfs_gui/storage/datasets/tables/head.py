"""What a table is, from its first rows: how it is written, which column is the label and which are the pixels."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.data.dataset_parts import MOST_SIDE
from nnfs_gui.storage.datasets.reading import Question, UndecidedError
from nnfs_gui.storage.datasets.tables.columns import Columns, ColumnsError, could_be_label, find_columns
from nnfs_gui.storage.datasets.tables.file import Block, is_comment, read_blocks
from nnfs_gui.storage.datasets.tables.format import Format, find_format
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_FIRST_WORD = re.compile(r"[^\W_]+[\W_]+")
_LOOKED_AT = 300  # rows
_OF_EACH_BLOCK = 12  # rows, where more than the first block is looked at
_MOST_CELLS = 500_000
_MOST_COLUMNS = MOST_SIDE**2 + 200  # pixels, and what else may stand beside them
_MOST_ANSWERS = 12


@dataclass(frozen=True, slots=True)
class Head:
    """A table of which is known how to read it."""

    path: Path
    format: Format
    columns: Columns
    rows: Sequence[Sequence[bytes]]  # some of them

    def name_column(self, place: int) -> Text:
        """Call a column by its number, and by its name if it has one."""
        return _called(self.format, self.columns.count, place)

    def name_of(self, place: int) -> str:
        """Return the name of a column, empty if it has none."""
        names = _telling_names(self.format)
        return names[place] if place < len(names) else ""

    def label_names(self) -> Sequence[str]:
        """Return what the classes are called where each has a column of its own, or else some of the labels."""
        places = self.columns.labels
        if len(places) == 1:
            return [row[places[0]].decode(self.format.encoding, "replace").strip(" \"'") for row in self.rows]
        names = [self.name_of(place) for place in places]
        word = _FIRST_WORD.match(names[0])  # such as label_ in label_a
        if word is not None and all(name.startswith(word[0]) for name in names):
            names = [name.removeprefix(word[0]) for name in names]
        are_names = all(names) and len(set(names)) == len(names)
        return names if are_names else [str(number) for number in range(len(places))]


def read_head(path: Path, label_column: str | None = None, *, looks_further: bool = True) -> Head:
    """Look at the first rows of a table, and at others if these do not suffice and `looks_further`.

    Raises UndecidedError if one has to choose which column holds the labels, and else DatasetError.
    """
    return _tell_apart(_take_sample(path), label_column, looks_further=looks_further)


def find_like(head: Head, path: Path) -> Head:
    """Look at a table beside another one: its columns may have another order, and it may have no labels.

    Raises DatasetError.
    """
    sample = _take_sample(path)
    columns = head.columns
    names, others = ([name.casefold() for name in _telling_names(form)] for form in (sample.format, head.format))
    if names and others and len(set(names)) == len(names) and len(set(others)) == len(others):
        places = {name: place for place, name in enumerate(names)}
        found = [places.get(others[place]) for place in (*columns.labels, *columns.pixels)]
        there = [place for place in found if place is not None]
        if len(there) == len(found):
            split = len(columns.labels)
            return sample.head(Columns(len(names), tuple(there[:split]), tuple(there[split:])))
    elif sample.count == columns.count:
        has_labels = all(could_be_label([row[place] for row in sample.rows]) for place in columns.labels)
        return sample.head(columns if has_labels else replace(columns, labels=()))
    return _tell_apart(sample, None, looks_further=True)


@dataclass(frozen=True, slots=True)
class _Sample:
    """Some rows of a table, equally long, and the blocks that follow those that they are of."""

    path: Path
    format: Format
    rows: Sequence[Sequence[bytes]]
    blocks: Iterator[Block]

    @property
    def count(self) -> int:
        """How many columns there are."""
        return len(self.rows[0])

    def head(self, columns: Columns) -> Head:
        return Head(self.path, self.format, columns, self.rows)

    def enlarged(self) -> "_Sample":
        """Take rows from everywhere in the table, as many as can be looked at in a moment."""
        rows = list(self.rows)
        for block in self.blocks:
            rows += _some_rows(self.format, block, _OF_EACH_BLOCK)
            if len(rows) * self.count > _MOST_CELLS:
                break
        return replace(self, rows=_alike(rows))


def _take_sample(path: Path) -> _Sample:
    """Look at the first rows of a table. Raises DatasetError."""
    blocks = read_blocks(path)
    first = next(blocks, None)
    form = None if first is None else find_format(path, first)
    rows = [] if first is None or form is None else _alike(_some_rows(form, first, _LOOKED_AT))
    if form is None or not rows or not rows[0]:  # a line may hold no cell, such as a lone quotation mark
        raise DatasetError(QT_TRANSLATE_NOOP("Core", "{where} holds no images."), where=path)
    if form.names is not None and len(form.names) != len(rows[0]):  # they are not those of these columns
        form = replace(form, names=None)
    return _Sample(path, form, rows, blocks)


def _tell_apart(sample: _Sample, label_column: str | None, *, looks_further: bool) -> Head:
    path, form, count = sample.path, sample.format, sample.count
    if count > _MOST_COLUMNS:
        raise _refusal(path, form, count, ())
    chosen = None if label_column is None else _find_chosen(path, form, count, label_column)
    try:
        return sample.head(find_columns(form.names, sample.rows, chosen))
    except ColumnsError as error:
        if not looks_further:
            raise _refusal(path, form, count, error.could_be_labels) from error
    sample = sample.enlarged()
    try:
        return sample.head(find_columns(form.names, sample.rows, chosen, whole=True))
    except ColumnsError as error:
        raise _refusal(path, form, count, error.could_be_labels) from error


def ask_for_label(head: Head) -> Question:
    """Ask which column holds the labels."""
    columns = head.columns
    places = sorted({*columns.could_be_labels, *columns.labels[:1]})[:_MOST_ANSWERS]
    return _question(head.format, columns.count, places, columns.labels[0] if columns.labels else None)


def _question(form: Format, count: int, places: Sequence[int], answer: int | None) -> Question:
    return Question(
        "label_column",
        Text(QT_TRANSLATE_NOOP("Core", "Which column holds the labels?")),
        tuple((_value(form, place), _called(form, count, place)) for place in places),
        None if answer is None else _value(form, answer),
    )


def _value(form: Format, place: int) -> str:
    """Return what a column is chosen by: its name, if no other has it, or else its number."""
    names = _telling_names(form)
    return names[place] if place < len(names) and names.count(names[place]) == 1 and names[place] else str(place + 1)


def _called(form: Format, count: int, place: int) -> Text:
    names = _telling_names(form)
    name = names[place] if place < len(names) else ""
    template = (
        QT_TRANSLATE_NOOP("Core", "column {number:,} of {count:,}, “{name}”")
        if name
        else QT_TRANSLATE_NOOP("Core", "column {number:,} of {count:,}")
    )
    return Text(template, number=place + 1, count=count, name=name)


def _telling_names(form: Format) -> Sequence[str]:
    """Return the names of the columns, unless they are mere numbers."""
    names = form.names or ()
    return () if all(name.isdecimal() for name in names) else names


def _find_chosen(path: Path, form: Format, count: int, chosen: str) -> int:
    """Return the place of the column that was chosen by its name or its number."""
    names = [name.casefold() for name in _telling_names(form)]
    if chosen.strip().casefold() in names:
        return names.index(chosen.strip().casefold())
    if chosen.strip().isascii() and chosen.strip().isdigit() and 1 <= int(chosen[:9]) <= count:
        return int(chosen) - 1
    raise DatasetError(
        QT_TRANSLATE_NOOP(
            "Core", "{path} has no column {chosen!r}; give a name of its header, or a number from 1 to {count:,}."
        ),
        path=path,
        chosen=chosen,
        count=count,
    )


def _some_rows(form: Format, block: Block, most: int) -> list[list[bytes]]:
    rows = []
    for _, line in itertools.islice(block.since(form.first_row).lines(), most):
        try:
            rows.append(form.split(line))
        except ValueError:  # is said when the row is read
            continue
    return rows


def _alike(rows: Sequence[Sequence[bytes]]) -> list[Sequence[bytes]]:
    """Return the rows that have as many columns as most."""
    counts = Counter(len(row) for row in rows if not is_comment(row[0] if row else b""))
    if not counts:
        return []
    usual, _ = counts.most_common(1)[0]
    return [row for row in rows if len(row) == usual]


def _refusal(path: Path, form: Format, count: int, could_be: Sequence[int]) -> DatasetError:
    if could_be:
        undecided = QT_TRANSLATE_NOOP(
            "Core", "{path} does not say which of its {count:,} columns holds the labels; choose one of them."
        )
        question = _question(form, count, sorted(could_be)[:_MOST_ANSWERS], None)
        return UndecidedError(Text(undecided, path=path, count=count), (question,))
    has = QT_TRANSLATE_NOOP("Core", "{path} has {n:,} columns")
    if count == 1:
        has = QT_TRANSLATE_NOOP("Core", "{path} has 1 column")
    return DatasetError(
        QT_TRANSLATE_NOOP(
            "Core",
            "{has}; expected a label and the pixels of a square image of at most {side} x {side}, such as 785 columns for "
            "28 x 28.",
        ),
        has=Text(has, path=path, n=count),
        side=MOST_SIDE,
    )
