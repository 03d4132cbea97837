"""Labels become numbers from 0 on: which classes there are, what they are called, and whether they can be told apart."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from nnfs_gui.data.class_labels import name_some
from nnfs_gui.data.dataset import DatasetError, Labels
from nnfs_gui.data.dataset_parts import Part
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

LEAST_CLASSES, MOST_CLASSES = 2, 62
_UNSHOWABLE = ("Cc", "Zl", "Zp")  # Unicode's categories of control characters and of breaks
_OF_BYTES = re.compile(r"""b(['"])(.*)\1""", re.DOTALL)  # how Python prints them
_GREEK = (
    *("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi"),
    *("omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega"),
)
_LOOKALIKES = {"O": "0", "o": "0", "l": "1", "I": "1"}
_LETTER = QT_TRANSLATE_NOOP("Core", "The class {letter} is a letter among numbers. Is {digit} meant?")
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
    called, said = join_names(Counter(str(label) for part in parts for label in part.labels))
    return [Part(part.images, [called[str(label)] for label in part.labels], part.where) for part in parts], said


def join_names(times: Mapping[str, int]) -> tuple[dict[str, str], list[Text]]:
    """Return what each label is called, the commonest spelling where several differ only in case, and what to say of it.

    `times` says how often each occurs.
    """
    spellings: dict[str, list[str]] = {}
    for label in sorted(times, key=lambda label: -times[label]):
        spellings.setdefault(_folded(plain_label(label)), []).append(label)
    called = {label: plain_label(some[0]) for some in spellings.values() for label in some}
    said = _say_letters_among_digits(set(called.values()))
    other = sorted({plain_label(label) for label, name in called.items() if plain_label(label) != name})
    if not other:
        return called, said
    names = sorted({name for label, name in called.items() if plain_label(label) in other})
    return called, [*said, Text(_SPELLINGS, others=name_some(other), names=name_some(names))]


def _say_letters_among_digits(names: set[str]) -> list[Text]:
    """Ask after letters that may be meant for digits, where all other classes are numbers."""
    letters = sorted(name for name in names if name in _LOOKALIKES)
    if not letters or not all(map(str.isdecimal, names - _LOOKALIKES.keys())) or len(names) <= len(letters) + 1:
        return []
    return [Text(_LETTER, letter=letter, digit=_LOOKALIKES[letter]) for letter in letters]


def plain_label(label: str) -> str:
    """Return a label without the spaces around it, and 5 for b'5', which Python writes of bytes."""
    text = label.strip()
    printed = _OF_BYTES.fullmatch(text)
    return printed[2].strip() if printed else text


def _folded(label: str) -> str:
    """Return by what a class is told from another: One is one, but A is not a, nor \\Delta \\delta, nor Delta delta."""
    text = label.casefold()
    return label if len(label) == 1 or label.startswith("\\") or text in _GREEK else text


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
