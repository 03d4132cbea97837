"""Puts a data set together from the images and labels of some files, and says what had to be assumed."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.class_labels import name_some
from nnfs_gui.data.dataset import Dataset, DatasetError, Images, Indices, Labels
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

MOST_SIDE = 64
LEAST_CLASSES, MOST_CLASSES = 2, 62
_TEST_PART = 6  # one image in so many is held out where there are no test images
_UNFAIR = 0.5  # of a class's sixth: where chance misses one by more, each class is drawn from by itself
_TEST_SEED, ORDER_SEED = 6, 7
_IMAGES_AT_ONCE = 10_000
_UNSHOWABLE = ("Cc", "Zl", "Zp")  # Unicode's categories of control characters and of breaks

HELD_OUT = QT_TRANSLATE_NOOP(
    "Core", "There is no test part: one sixth of the images, always the same ones, was held out for the test."
)
_MIXED = QT_TRANSLATE_NOOP("Core", "The images stood sorted by class; they were mixed, always in the same way.")
_SPELLINGS = QT_TRANSLATE_NOOP("Core", "Classes that differ only in capitals were joined: {others} became {names}.")
_VALIDATION_TESTS = QT_TRANSLATE_NOOP("Core", "There is no test part: the {count:,} validation images are the test images.")
_VALIDATION_TRAINS = QT_TRANSLATE_NOOP(
    "Core",
    "The {count:,} validation images joined the training images, of which the program draws its own to validate with.",
)


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """The images for training, or those for testing, and the file or folder that an error is to name."""

    images: Images  # shape (n, side, side)
    labels: Sequence[str] | npt.NDArray[Any]  # shape (n,): whole numbers from 0 or from 1 on, or names
    where: str


def assemble(
    name: str,
    train: Part,
    test: Part | None,
    class_names: tuple[str, ...] | None = None,
    assumptions: Iterable[Text] = (),
    *,
    validation: Part | None = None,
) -> Dataset:
    """Check that everything fits together, hold test images out if there are none, and return the data set.

    Validation images are the test images where there are no others, and otherwise train: of these the program draws its own
    for validation. Images that stand sorted by class are mixed, always in the same way, so that the first so many show every
    class. `class_names` are those of the labels 0, 1, 2 and so on; without them, classes are called as their labels. Raises
    DatasetError.
    """
    said = list(assumptions)
    learnt_from = [train]
    if validation is not None:
        if test is None:
            test, used = validation, Text(_VALIDATION_TESTS, count=len(validation.images))
        else:
            learnt_from.append(validation)
            used = Text(_VALIDATION_TRAINS, count=len(validation.images))
        said.append(used)
    parts = learnt_from if test is None else [*learnt_from, test]
    encoded, names, first = check_parts(parts, class_names)
    labels = np.concatenate(encoded[: len(learnt_from)])
    order = np.arange(len(labels))
    if test is None:
        order, test_order = hold_out(train.where, labels)
        test_labels, tested_with = labels[test_order], learnt_from
        labels = labels[order]
        said.append(Text(HELD_OUT))
    else:
        test_labels, tested_with = encoded[-1], [test]
        test_order = np.arange(len(test_labels))
    is_mixed = any(map(_is_sorted, [labels, *encoded[: len(learnt_from)]]))  # each of two parts may be sorted by itself
    test_is_mixed = _is_sorted(test_labels)
    if is_mixed or test_is_mixed:
        said.append(Text(_MIXED))
    if is_mixed:
        labels, order = _mixed(labels, order)
    if test_is_mixed:
        test_labels, test_order = _mixed(test_labels, test_order)
    said += say_what_is_missing(labels, names)
    images, test_images = _gathered(learnt_from, order), _gathered(tested_with, test_order)
    for array in (images, labels, test_images, test_labels):
        array.setflags(write=False)  # many read it at once
    return Dataset(name, images, labels, test_images, test_labels, names, tuple(said), is_mixed=is_mixed, first_label=first)


def say_what_is_missing(labels: Labels, names: Sequence[str]) -> list[Text]:
    """Say which classes the labels of the training images, shape (n,), lack, if they lack any."""
    missing = [name for name, count in zip(names, np.bincount(labels, minlength=len(names)), strict=True) if not count]
    unseen = QT_TRANSLATE_NOOP("Core", "No training image shows {names}.")
    return [Text(unseen, names=name_some(missing))] if missing else []


def check_parts(parts: Sequence[Part], class_names: tuple[str, ...] | None) -> tuple[list[Labels], tuple[str, ...], int]:
    """Return the labels of each part as numbers from 0 on, the names of the classes, and what 0 was before.

    Of the images only the shapes are looked at, so that what does not fit is known before any is read. Raises DatasetError.
    """
    for part in parts:
        _check_images(part)
        if parts[0].images.shape[1:] != part.images.shape[1:]:
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{where} holds images of {size} pixels, but {test_where} of {test_size}."),
                where=parts[0].where,
                size=_size(parts[0]),
                test_where=part.where,
                test_size=_size(part),
            )
    where = parts[0].where
    labels, names, first = _encode([part.labels for part in parts], parts)
    if class_names is not None:
        if len(class_names) < len(names):
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{where} has {classes} classes, but there are only {names} names for them."),
                where=where,
                classes=len(names),
                names=len(class_names),
            )
        names = class_names
    check_count(where, len(names))
    _check_names(where, names)
    _check_classes_agree(parts)
    return labels, names, first


def check_count(where: str, classes: int) -> None:
    """Refuse fewer or more classes than the program tells apart. Raises DatasetError."""
    if not LEAST_CLASSES <= classes <= MOST_CLASSES:
        expected = (
            QT_TRANSLATE_NOOP("Core", "{where} has 1 class; expected {least} to {most}.")
            if classes == 1
            else QT_TRANSLATE_NOOP("Core", "{where} has {classes:,} classes; expected {least} to {most}.")
        )
        raise DatasetError(expected, where=where, classes=classes, least=LEAST_CLASSES, most=MOST_CLASSES)


def _check_images(part: Part) -> None:
    height, width = part.images.shape[1:]
    if len(part.images) != len(part.labels):
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{where} holds {images:,} images, but {labels:,} labels."),
            where=part.where,
            images=len(part.images),
            labels=len(part.labels),
        )
    if len(part.images) == 0:
        raise DatasetError(QT_TRANSLATE_NOOP("Core", "{where} holds no images."), where=part.where)
    if height != width or not 1 <= height <= MOST_SIDE:
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core", "{where} holds images of {size} pixels; expected square ones of at most {side} x {side}."
            ),
            where=part.where,
            size=_size(part),
            side=MOST_SIDE,
        )


def _check_classes_agree(parts: Sequence[Part]) -> None:
    """Refuse parts that call their classes by other words: 1 is not known to be "one"."""
    known, *others = [set(map(str, _different(part))) for part in parts]
    for part, found in zip(parts[1:], others, strict=True):
        if known.isdisjoint(found) and not all(map(_is_number, known | found)):
            raise DatasetError(
                QT_TRANSLATE_NOOP(
                    "Core",
                    "{where} calls its classes {names}, but {other_where} calls them {other_names}. "
                    "Both must call them alike.",
                ),
                where=parts[0].where,
                names=name_some(sorted(map(str, _different(parts[0])))),
                other_where=part.where,
                other_names=name_some(sorted(map(str, _different(part)))),
            )


def join_spellings(parts: Sequence[Part]) -> tuple[list[Part], list[Text]]:
    """Join classes that are words and differ only in case or in the spaces around them, and say so of case."""
    if not any(isinstance(label, str) for part in parts for label in _different(part)):
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


def _different(part: Part) -> list[Any]:
    labels = part.labels
    return list(set(labels.ravel().tolist() if isinstance(labels, np.ndarray) else labels))


def _is_number(label: str) -> bool:
    try:
        float(label)
    except ValueError:
        return False
    return True


def _check_names(where: str, names: Sequence[str]) -> None:
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


def _size(part: Part) -> str:
    height, width = part.images.shape[1:]
    return f"{height} x {width}"


def _encode(
    labels: Sequence[Sequence[str] | npt.NDArray[Any]], parts: Sequence[Part]
) -> tuple[list[Labels], tuple[str, ...], int]:
    """Return the labels as numbers from 0 on, what they are called, and what 0 was before."""
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


def hold_out(where: str, labels: Labels) -> tuple[Indices, Indices]:
    """Return the places of the images that train, and of those that test, always the same ones. Raises DatasetError."""
    count = len(labels)
    if count < 2:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{where} holds a single image; at least one more is needed to test with."), where=where
        )
    order = np.random.default_rng(_TEST_SEED).permutation(count)
    drawn = order[: max(count // _TEST_PART, 1)]
    fair = np.bincount(labels) / _TEST_PART
    if (np.abs(np.bincount(labels[drawn], minlength=len(fair)) - fair) > _UNFAIR * fair).any():  # few images, and chance
        of_each = [order[labels[order] == label] for label in range(len(fair))]
        by_class = np.concatenate([some[: round(len(some) / _TEST_PART)] for some in of_each])
        drawn = by_class if len(by_class) else drawn
    chosen = np.zeros(count, bool)
    chosen[drawn] = True
    return np.flatnonzero(~chosen), np.flatnonzero(chosen)


def _is_sorted(labels: Labels) -> bool:
    """Say whether each class stands together."""
    present, changes = len(np.unique(labels)), np.count_nonzero(np.diff(labels))
    return bool(changes < present < len(labels))


def _mixed(labels: Labels, order: Indices) -> tuple[Labels, Indices]:
    """Return labels and places in another order, always the same."""
    places = np.random.default_rng(ORDER_SEED).permutation(len(labels))
    return labels[places], order[places]


def _gathered(parts: Sequence[Part], order: Indices) -> Images:
    """Return the images at these places of the parts, one after the other, without a second copy of any part."""
    if len(parts) == 1 and np.array_equal(order, np.arange(len(parts[0].images))):
        return parts[0].images
    images = np.empty((len(order), *parts[0].images.shape[1:]), np.uint8)
    for start in range(0, len(order), _IMAGES_AT_ONCE):
        places = order[start : start + _IMAGES_AT_ONCE]
        taken = images[start : start + _IMAGES_AT_ONCE]
        for part in parts:
            here = (places >= 0) & (places < len(part.images))
            taken[here] = part.images[places[here]]
            places = places - len(part.images)
    return images
