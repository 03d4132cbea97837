"""What the labels of drawings are called, and which class of a data set or of a network each of them names."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

import numpy as np

from nnfs_gui.data.dataset import DIGITS, Labels
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Figure, Listed, Text

_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_NAMES_SHOWN = 5
_NUMBERS = re.compile(r"(\d{1,18})")


class UnknownLabelError(ExplainedError):
    """A label names no class, as the end of a sentence about a drawing; `drawing` counts the labels from 1 on."""

    drawing = 0


def find_class(label: str, class_names: Sequence[str]) -> int | None:
    """Return the number of the class that a label names, None where it names none.

    It is the class of exactly this name. Where the classes are digits, their English words name them too, and their signs in
    other scripts.
    """
    if label in class_names:
        return class_names.index(label)
    if tuple(class_names) != DIGITS:
        return None
    word = label.casefold()
    return _WORDS.index(word) if word in _WORDS else unicodedata.decimal(label, None) if len(label) == 1 else None


def class_numbers(labels: Iterable[str], class_names: Sequence[str]) -> Labels:
    """Return the number of the class that each label names, shape (n,). Raises UnknownLabelError."""
    known: dict[str, int] = {}
    numbers = []
    for drawing, label in enumerate(labels, start=1):
        if label not in known:
            found = find_class(label, class_names)
            if found is None:
                error = _unknown(label, class_names)
                error.drawing = drawing
                raise error
            known[label] = found
        numbers.append(known[label])
    return np.array(numbers, np.uint8)


def sort_names(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names of classes as people sort them: numbers by their size, before words; A, a, B, b."""
    return tuple(sorted(names, key=lambda name: (*map(_place, filter(None, _NUMBERS.split(name))), (True, 0, name))))


def name_some(names: Sequence[str | Text | Figure], most: int = _NAMES_SHOWN) -> Text | Listed:
    """Return the first names or numbers, and how many more there are."""
    shown = Listed(tuple(names[:most]))
    more = len(names) - most
    return Text(QT_TRANSLATE_NOOP("Core", "{names} and {more} more"), names=shown, more=more) if more > 0 else shown


def _place(part: str) -> tuple[bool, int, str]:
    return (False, int(part), "") if part.isdecimal() else (True, 0, part.casefold())


def _unknown(label: str, class_names: Sequence[str]) -> UnknownLabelError:
    if tuple(class_names) == DIGITS:
        return UnknownLabelError(
            QT_TRANSLATE_NOOP("Core", "the label should be a digit from 0 to 9, got {label!r}."), label=label
        )
    return UnknownLabelError(
        QT_TRANSLATE_NOOP("Core", "the label should be one of the classes {names}, got {label!r}."),
        names=name_some(class_names),
        label=label,
    )
