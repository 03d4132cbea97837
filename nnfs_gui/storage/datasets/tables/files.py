"""Which files are tables, and which of them belong together: those to learn from, for validation and for the test."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from nnfs_gui.data.class_labels import name_some
from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.storage.datasets.reading import UndecidedError
from nnfs_gui.storage.datasets.roles import PART_WORDS, Which
from nnfs_gui.storage.datasets.tables.head import read_head
from nnfs_gui.storage.plain_file import unreadable
from nnfs_gui.words import QT_TRANSLATE_NOOP

_PLAIN_ENDINGS = (".csv", ".tsv", ".txt", ".data", ".arff", ".train", ".test", ".tra", ".tes")
TABLE_ENDINGS = tuple(ending + packed for ending in _PLAIN_ENDINGS for packed in ("", ".gz"))
_WORDS = {which: sorted(words, key=len, reverse=True) for which, words in PART_WORDS.items()}
_LEAST_PIXELS = 16  # of a table that nobody pointed to
_MOST_TABLES = 50


def find_beside(path: Path) -> dict[Which, Path]:
    """Return the tables for the test and for validation in the folder of one to learn from, which is called alike.

    Raises DatasetError.
    """
    own = _bare(path)
    try:
        others = {
            _bare(other): other
            for other in sorted(path.parent.iterdir())
            if _is_called_table(other.name) and other.is_file()
        }
    except OSError as error:
        raise DatasetError(unreadable(path.parent, error)) from error
    found = {}
    for which in (Which.TEST, Which.VALIDATION):
        names = (own.replace(word, other) for word in _words(Which.TRAIN) if word in own for other in _words(which))
        beside = next((others[name] for name in names if name in others and name != own), None)
        if beside is not None:
            found[which] = beside
    return found


def find_table(folder: Path, files: Iterable[str]) -> Path | None:
    """Return the table that one can learn from among the files of a folder, by their paths in it; None if there is none.

    Raises DatasetError if there are several.
    """
    tables = [folder / file for file in sorted(files) if _is_called_table(file)][:_MOST_TABLES]
    beside = {other for path in tables for other in find_beside(path).values()}
    found = [path for path in tables if path not in beside and _holds_images(path)]
    if len(found) > 1:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{folder} holds several tables: {names}. Choose one of these files."),
            folder=folder,
            names=name_some([path.name for path in found]),
        )
    return found[0] if found else None


def _words(which: Which) -> Iterator[str]:
    yield from _WORDS[which]
    if which is not Which.VALIDATION:
        yield ".tra" if which is Which.TRAIN else ".tes"  # as the UCI repository calls them


def _bare(path: Path) -> str:
    return path.name.casefold().removesuffix(".gz")


def _is_called_table(file: str) -> bool:
    return file.lower().endswith(TABLE_ENDINGS)


def _holds_images(path: Path) -> bool:
    try:
        columns = read_head(path, looks_further=False).columns
    except UndecidedError:
        return True
    except DatasetError:
        return False
    return bool(columns.labels) and len(columns.pixels) >= _LEAST_PIXELS
