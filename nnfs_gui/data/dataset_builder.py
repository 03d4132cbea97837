"""Puts a data set together from the images and labels of some files, and says what had to be assumed."""

from collections.abc import Iterable, Sequence

import numpy as np

from nnfs_gui.data.class_labels import name_some
from nnfs_gui.data.dataset import Dataset, DatasetError, Images, Indices, Labels
from nnfs_gui.data.dataset_parts import Part, check_images
from nnfs_gui.data.label_encoding import check_classes_agree, check_count, check_names, encode_labels
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_TEST_PART = 6  # one image in so many is held out where there are no test images
_UNFAIR = 0.5  # of a class's sixth: where chance misses one by more, each class is drawn from by itself
_TEST_SEED, ORDER_SEED = 6, 7
_IMAGES_AT_ONCE = 10_000

HELD_OUT = QT_TRANSLATE_NOOP(
    "Core", "There is no test part: one sixth of the images, always the same ones, was held out for the test."
)
_MIXED = QT_TRANSLATE_NOOP("Core", "The images stood sorted by class; they were mixed, always in the same way.")
_VALIDATION_TESTS = QT_TRANSLATE_NOOP("Core", "There is no test part: the {count:,} validation images are the test images.")
_VALIDATION_TRAINS = QT_TRANSLATE_NOOP(
    "Core",
    "The {count:,} validation images joined the training images, of which the program draws its own to validate with.",
)


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
        check_images(part)
        if parts[0].images.shape[1:] != part.images.shape[1:]:
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{where} holds images of {size} pixels, but {test_where} of {test_size}."),
                where=parts[0].where,
                size=parts[0].size,
                test_where=part.where,
                test_size=part.size,
            )
    where = parts[0].where
    labels, names, first = encode_labels(parts)
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
    check_names(where, names)
    check_classes_agree(parts)
    return labels, names, first


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
