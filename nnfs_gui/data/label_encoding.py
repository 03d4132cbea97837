"""Labels become numbers from 0 on: which classes there are, what they are called, and whether they can be told apart."""

import unicodedata
from collections import Counter
from collections.abc import Sequence

import numpy as np

from nnfs_gui.data.class_labels import name_some
from nnfs_gui.data.dataset import DatasetError, Labels
from nnfs_gui.data.dataset_parts import Part
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

LEAST_CLASSES, MOST_CLASSES = 2, 62
_UNSHOWABLE = ("Cc", "Zl", "Zp")  # Unicode's categories of control characters and of breaks
_SPELLINGS = QT_TRANSLATE_NOOP("Core", "Classes that differ only in capitals were joined: {others} became {names}.")


def encode_labels(parts: Sequence[Part]) -> tuple[list[Labels], tuple[str, ...], int]:
    """Return the labels of each part as numbers from 0 on, what they are called, and what 0 was before.

    Raises DatasetError for more classes than can be told apart.
    """
    labels = [part.labels for part in parts]
    try:
        numbers = [np.asarray(some).astype(np.int64) for some in labels]
    except (ValueError, OverflowError):  # names
        names = sorted({str(label) for some in labels for label in some}, key=lambda name: (name.casefold(), name))
        place = {name: number for number, name in enumerate(names)}
        if len(names) > MOST_CLASSES:
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{where} has {classes:,} classes; at most {most} can be told apart."),
                where=parts[0].where,
                classes=len(names),
                most=MOST_CLASSES,
            ) from None
        return [np.array([place[str(label)] for label in some], np.uint8) for some in labels], tuple(names), 0
    for part, some in zip(parts, numbers, strict=True):
        wrong = some[(some < 0) | (some > MOST_CLASSES)]
        if len(wrong):
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{where} holds the label {label:,}; expected numbers from 0 to {last}, or names."),
                where=part.where,
                label=wrong[0],
                last=MOST_CLASSES - 1,
            )
    first = 1 if min(some.min() for some in numbers) == 1 else 0
    last = max(int(some.max()) for some in numbers)
    return [(some - first).astype(np.uint8) for some in numbers], tuple(map(str, range(first, last + 1))), first


def check_count(where: str, classes: int) -> None:
    """Refuse fewer or more classes than the program tells apart. Raises DatasetError."""
    if not LEAST_CLASSES <= classes <= MOST_CLASSES:
        expected = (
            QT_TRANSLATE_NOOP("Core", "{where} has 1 class; expected {least} to {most}.")
            if classes == 1
            else QT_TRANSLATE_NOOP("Core", "{where} has {classes:,} classes; expected {least} to {most}.")
        )
        raise DatasetError(expected, where=where, classes=classes, least=LEAST_CLASSES, most=MOST_CLASSES)


def check_classes_agree(parts: Sequence[Part]) -> None:
    """Refuse parts that call their classes by other words: 1 is not known to be "one"."""
    known, *others = [set(map(str, part.different_labels)) for part in parts]
    for part, found in zip(parts[1:], others, strict=True):
        if known.isdisjoint(found) and not all(map(_is_number, known | found)):
            raise DatasetError(
                QT_TRANSLATE_NOOP(
                    "Core",
                    "{where} calls its classes {names}, but {other_where} calls them {other_names}. "
                    "Both must call them alike.",
                ),
                where=parts[0].where,
                names=name_some(sorted(map(str, parts[0].different_labels))),
                other_where=part.where,
                other_names=name_some(sorted(map(str, part.different_labels))),
            )


def join_spellings(parts: Sequence[Part]) -> tuple[list[Part], list[Text]]:
    """Join classes that are words and differ only in case or in the spaces around them, and say so of case."""
    if not any(isinstance(label, str) for part in parts for label in part.different_labels):
        return list(parts), []
    times = Counter(str(label) for part in parts for label in part.labels)
    spellings: dict[str, list[str]] = {}
    for label, _ in times.most_common():
        spellings.setdefault(_folded(label), []).append(label)
    called = {label: some[0].strip() for some in spellings.values() for label in some}
    joined = [Part(part.images, [called[str(label)] for label in part.labels], part.where) for part in parts]
    other = sorted({label.strip() for label, name in called.items() if label.strip() != name})
    if not other:
        return joined, []
    return joined, [Text(_SPELLINGS, others=name_some(other), names=name_some(sorted({called[label] for label in other})))]


def _folded(label: object) -> str:
    """Return by what a class is told from another: One is one, but A is not a, nor \\Delta \\delta."""
    text = str(label).strip()
    return text.casefold() if len(text) > 1 and not text.startswith("\\") else text


def _is_number(label: str) -> bool:
    try:
        float(label)
    except ValueError:
        return False
    return True


def check_names(where: str, names: Sequence[str]) -> None:
    """Refuse names with which a class could not be told from another, or not in one line."""
    for number, name in enumerate(names):
        if not name.strip():
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{where} has no name for class {number}: it is empty."), where=where, number=number
            )
        if any(unicodedata.category(character) in _UNSHOWABLE for character in name):
            raise DatasetError(
                QT_TRANSLATE_NOOP(
                    "Core", "{where} has the class {name!r}, whose name holds a line break or a control character."
                ),
                where=where,
                name=name,
            )
