"""Which classes look alike, by what a network takes for what."""

import numpy as np
import pytest

from nnfs_gui.inspection.readings.lookalikes import find_lookalikes


def confusion(classes, count, taken):
    """Each class has so many images, and `taken` says how many of a class are taken for another."""
    matrix = np.eye(classes, dtype=np.int64) * count
    for (true, answer), number in taken.items():
        matrix[true, answer] += number
        matrix[true, true] -= number
    return matrix


def test_classes_that_are_taken_for_each_other_are_one_group():
    taken = {(0, 1): 40, (1, 0): 50, (1, 2): 30, (2, 1): 45, (4, 5): 25, (5, 4): 30, (3, 0): 10}
    found = find_lookalikes(confusion(6, 100, taken))
    assert found.groups == ((0, 1, 2), (4, 5))
    assert found.mistakes == 220
    assert found.share_of_mistakes == pytest.approx(220 / 230)
    assert found.accuracy == pytest.approx(590 / 600)
    assert found.interval[0] < 590 / 600 < found.interval[1]


def test_a_network_that_says_the_same_of_both_each_time_cannot_tell_them_apart():
    assert find_lookalikes(confusion(3, 100, {(0, 1): 95})).groups == ((0, 1),)


@pytest.mark.parametrize("taken", [{}, {(0, 1): 10}, {(0, 1): 12, (1, 0): 8}, {(2, 0): 14, (2, 1): 14}])
def test_ordinary_mistakes_make_no_group(taken):
    found = find_lookalikes(confusion(3, 100, taken))
    assert (found.groups, found.mistakes, found.share_of_mistakes) == ((), 0, 0.0)
    assert found.accuracy == pytest.approx(1 - sum(taken.values()) / 300)


def test_a_few_images_prove_nothing():
    assert find_lookalikes(confusion(2, 3, {(0, 1): 1})).groups == ()
    assert find_lookalikes(confusion(2, 300, {(0, 1): 100})).groups == ((0, 1),)


def test_a_class_without_images_is_in_no_group():
    assert find_lookalikes(np.array([[5, 0], [0, 0]])).groups == ()
