"""A table beside pictures that says what each of them shows."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from nnfs_gui.data.label_encoding import LEAST_CLASSES, MOST_CLASSES
from nnfs_gui.storage.datasets.roles import Which, parse_role
from nnfs_gui.storage.plain_file import read_plain
from nnfs_gui.storage.text_encoding import decode_text
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

TABLE_ENDINGS = (".csv", ".tsv", ".txt")
_MOST_TABLES, _MOST_BYTES, _MOST_COLUMNS = 10, 32 * 1024 * 1024, 20
_LONGEST_FIELD = 10_000
_GUESSES = "submission"  # Kaggle's examples of an answer: all labels in them are made up
_LABEL_WORDS = ("label", "labels", "class", "target", "digit", "category", "classname", "y", "character", "value")
_SAID = QT_TRANSLATE_NOOP("Core", "The table {file} says what the pictures show: {example} is in class {label}.")


@dataclass(frozen=True, slots=True)
class PictureTable:
    """The class of each picture that a table names, by the picture's file."""

    labels: Mapping[str, str]
    said: Text


def find_table(folder: Path, split: Mapping[Which, Sequence[str]], tables: Sequence[str]) -> PictureTable | None:
    """Return what the tables in a folder say about its pictures, or None if they say nothing."""
    labels: dict[str, str] = {}
    said = None
    chosen = [file for file in tables if _GUESSES not in file.lower()]
    for file in sorted(chosen, key=lambda file: (file.count("/"), file))[:_MOST_TABLES]:
        part = parse_role(file.rpartition("/")[2].rpartition(".")[0]).part
        pictures = (
            split[part] if part is not None and part in split else [picture for some in split.values() for picture in some]
        )
        found = _read_labels(list(_read_rows(folder / file)), _Finder(pictures))
        if found:
            example = next(iter(found))
            said = said or Text(_SAID, file=file, example=example, label=found[example])
            labels |= found
    return PictureTable(labels, said) if said is not None else None


class _Finder:
    """Finds pictures by what tables call them: by their path, or the end of it, with or without its ending."""

    def __init__(self, pictures: Sequence[str]) -> None:
        self._files: dict[str, str | None] = {}
        for file in pictures:
            name = file.rpartition("/")[2]
            for called in {file, file.rpartition(".")[0], name, name.rpartition(".")[0]}:
                self._files[called] = None if called in self._files else file  # of two nobody knows which is meant
        self._ends = {file.partition("/")[2]: file for file in pictures if "/" in file}

    def find(self, called: str) -> str | None:
        """Return the picture that is called so."""
        called = called.strip().replace("\\", "/").removeprefix("./")
        return self._files.get(called) or self._ends.get(called)


def _read_rows(path: Path) -> Iterator[list[str]]:
    """Yield the rows of a table of few columns; of what is none, nothing."""
    try:
        text, _ = decode_text(read_plain(path, _MOST_BYTES))
    except (OSError, UnicodeDecodeError):
        return
    lines = text.splitlines()
    first = lines[0] if lines else ""
    separator = max(",;\t ", key=first.count)
    if separator not in first or first.count(separator) >= _MOST_COLUMNS:
        return
    try:
        yield from csv.reader((line for line in lines if len(line) < _LONGEST_FIELD), delimiter=separator)
    except csv.Error:
        return


def _read_labels(rows: Sequence[Sequence[str]], finder: _Finder) -> dict[str, str]:
    """Return the class of each picture that the rows name."""
    columns = len(rows[0]) if rows else 0
    rows = [row for row in rows if len(row) == columns]
    found = [[finder.find(row[column]) for row in rows] for column in range(columns)]
    named = [len(set(files) - {None}) for files in found]
    column = max(range(columns), key=lambda column: named[column], default=0)
    if not named or named[column] < max(LEAST_CLASSES, len(rows) / 2):
        return {}
    label = _label_column(rows, column, has_header=found[column][0] is None)
    if label is None:
        return {}
    return {file: _cleaned(row[label]) for file, row in zip(found[column], rows, strict=True) if file and row[label].strip()}


def _label_column(rows: Sequence[Sequence[str]], file_column: int, *, has_header: bool) -> int | None:
    """Return the column of the classes: the one that is called so, or the first that holds one of a few things."""
    others = [column for column in range(len(rows[0])) if column != file_column]
    if has_header:
        for word in _LABEL_WORDS:
            for column in others:
                if rows[0][column].strip().lower().replace("_", "") == word:
                    return column
    for column in others:
        values = {row[column].strip() for row in rows[has_header:]}
        if LEAST_CLASSES <= len(values) <= MOST_CLASSES and len(values) <= (len(rows) + 1) / 2:
            return column
    return None


def _cleaned(label: str) -> str:
    label = label.strip()
    return label[:-2] if label.endswith(".0") and label[:-2].isdecimal() else label
