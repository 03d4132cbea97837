"""Where data have no test part: which images are held out for it."""

import numpy as np
import pytest

from nnfs_gui.data.dataset_builder import assemble
from nnfs_gui.data.dataset_parts import Part


def held_out(*counts):
    """Return how many images of each class are held out, of so many."""
    labels = np.repeat(np.arange(len(counts)), counts)
    dataset = assemble("made", Part(np.zeros((len(labels), 2, 2), np.uint8), labels, "made"), None)
    assert len(dataset.train_labels) + len(dataset.test_labels) == len(labels)
    return np.bincount(dataset.test_labels, minlength=len(counts)).tolist()


@pytest.mark.parametrize("each", [6, 12, 13, 18, 24, 30, 36, 40, 48, 60])
def test_of_few_images_a_sixth_of_each_class_is_held_out(each):
    counts = held_out(*[each] * 10)
    assert all(each / 12 <= count <= each / 4 for count in counts)


def test_of_many_images_they_are_those_that_were_always_held_out():
    assert held_out(3000, 2000, 1000) == [513, 326, 161]


@pytest.mark.parametrize("counts", [(1, 1), (2, 1), (2, 2, 2), (3, 1, 1, 1)])
def test_at_least_one_image_is_held_out_of_however_few(counts):
    assert 1 <= sum(held_out(*counts)) < sum(counts)
