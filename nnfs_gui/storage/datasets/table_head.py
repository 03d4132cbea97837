"""What a table is, from its first rows: how it is written, which column is the label and which are the pixels."""

import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.data.dataset_builder import MOST_SIDE
from nnfs_gui.storage.datasets.reading import Question, UndecidedError
from nnfs_gui.storage.datasets.table_columns import Columns, ColumnsError, find_columns
from nnfs_gui.storage.datasets.table_file import Block, is_comment, read_blocks
from nnfs_gui.storage.datasets.table_format import Format, find_format
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_LOOKED_AT = 300  # rows
_OF_EACH_BLOCK = 30  # rows, where all blocks are looked at
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

    def name_briefly(self, place: int) -> str:
        """Call a column by its name in quotes, or else by its number."""
        names = _telling_names(self.format)
        return f"“{names[place]}”" if place < len(names) and names[place] else f"{place + 1:,}"


def read_head(path: Path, label_column: str | None = None) -> Head:
    """Look at the first rows of a table, and at others if these do not suffice.

    Raises UndecidedError if one has to choose which column holds the labels, and else DatasetError.
    """
    blocks = read_blocks(path)
    first = next(blocks, None)
    if first is None:
        raise DatasetError(QT_TRANSLATE_NOOP("Core", "{where} holds no images."), where=path)
    form = find_format(path, first)
    rows = _alike(_some_rows(form, first, _LOOKED_AT))
    if not rows:
        raise DatasetError(QT_TRANSLATE_NOOP("Core", "{where} holds no images."), where=path)
    if form.names is not None and len(form.names) != len(rows[0]):  # they are not those of these columns
        form = replace(form, names=None)
    chosen = None if label_column is None else _find_chosen(path, form, len(rows[0]), label_column)
    try:
        return Head(path, form, find_columns(form.names, rows, chosen), rows)
    except ColumnsError:
        later = itertools.chain.from_iterable(_some_rows(form, block, _OF_EACH_BLOCK) for block in blocks)
        rows = _alike([*rows, *later])
    try:
        return Head(path, form, find_columns(form.names, rows, chosen, whole=True), rows)
    except ColumnsError as error:
        raise _refusal(path, form, len(rows[0]), error.could_be_labels) from error


def find_like(head: Head, path: Path) -> Head:
    """Look at a table beside another one: its columns may have another order, and it may have no labels.

    Raises DatasetError.
    """
    own = read_head(path)
    names, others = ([name.casefold() for name in _telling_names(table.format)] for table in (own, head))
    pixels, labels = head.columns.pixels, head.columns.labels
    if names and others and len(set(names)) == len(names) and len(set(others)) == len(others):
        places = {name: place for place, name in enumerate(names)}
        found = [places.get(others[place]) for place in (*labels, *pixels)]
        there = [place for place in found if place is not None]
        if len(there) == len(found):
            columns = Columns(own.columns.count, tuple(there[: len(labels)]), tuple(there[len(labels) :]))
            return Head(path, own.format, columns, own.rows)
    elif own.columns.count == head.columns.count and own.columns.labels:
        return Head(path, own.format, head.columns, own.rows)
    return own


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


def _alike(rows: Sequence[list[bytes]]) -> list[list[bytes]]:
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
    return DatasetError(
        QT_TRANSLATE_NOOP(
            "Core",
            "{path} has {columns:,} columns; expected a label and the pixels of a square image of at most {side} x {side}, "
            "such as 785 columns for 28 x 28.",
        ),
        path=path,
        columns=count,
        side=MOST_SIDE,
    )
