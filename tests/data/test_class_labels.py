"""Which class a label names, and in which order classes stand."""

import pytest

from nnfs_gui.data.class_labels import UnknownLabelError, class_numbers, find_class, sort_names
from nnfs_gui.data.dataset import DIGITS

LETTERS = ("0", "A", "a", "one", "O")


ARABIC_SEVEN, WIDE_SEVEN, SQUARE, HALF = "\u0667", "\uff17", "\u00b2", "\u00bd"


@pytest.mark.parametrize("label", ["7", "seven", "SEVEN", "Seven", ARABIC_SEVEN, WIDE_SEVEN])
def test_digits_are_named_by_signs_and_by_words(label):
    assert find_class(label, DIGITS) == 7


@pytest.mark.parametrize("label", ["10", "-1", "7.5", "seventeen", "A", "", SQUARE, HALF])
def test_what_is_no_digit_names_none(label):
    assert find_class(label, DIGITS) is None


def test_other_classes_are_named_exactly():
    assert [find_class(label, LETTERS) for label in LETTERS] == [0, 1, 2, 3, 4]
    assert [find_class(label, LETTERS) for label in ("zero", "ONE", "1", "b", "o")] == [None] * 5


def test_labels_become_numbers_or_the_first_unknown_one_is_named_with_its_place():
    assert class_numbers(["a", "A", "O", "a"], LETTERS).tolist() == [2, 1, 4, 2]
    with pytest.raises(UnknownLabelError) as unknown:
        class_numbers(["a", "x", "y"], LETTERS)
    assert (str(unknown.value), unknown.value.drawing) == (
        "the label should be one of the classes 0, A, a, one, O, got 'x'.",
        2,
    )
    with pytest.raises(UnknownLabelError, match=r"the label should be a digit from 0 to 9, got 'cat'\."):
        class_numbers(["cat"], DIGITS)


def test_names_stand_as_people_sort_them():
    wanted = ["0", "2", "10", "A", "a", "B", "b", "class 2", "class 10", "zebra", "\u00e9"]
    assert list(sort_names(reversed(wanted))) == wanted
