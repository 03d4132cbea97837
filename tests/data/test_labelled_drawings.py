"""Drawings and pictures side by side, as they are taught: each is varied as what it is."""

import numpy as np
import pytest

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.drawings import Drawings
from nnfs_gui.data.variation import Variation
from nnfs_gui.ink.strokes import frame_strokes

SEVEN = (np.array([[0.1, 0.1], [0.8, 0.1], [0.4, 0.9]]), np.array([[0.3, 0.5], [0.7, 0.5]]))
ONE = (np.array([[0.5, 0.1], [0.5, 0.9]]),)
ALIKE = Augmentation(rotation=0, scale=0, shear=0, shift=0, elastic=0, thickness=0)


@pytest.fixture
def drawings():
    """A 7 that was drawn, one that was photographed, whose strokes nobody knows, and a 1 that was drawn."""
    images = [frame_strokes(SEVEN), frame_strokes(SEVEN).T, frame_strokes(ONE)]
    return Drawings.of(images, [SEVEN, (), ONE], [7, 7, 1])


def vary(drawings, strengths):
    out = np.empty((len(drawings), 784), np.float32)
    Variation(28, drawings.drawn).vary(np.arange(len(drawings)), drawings.images, strengths, np.random.default_rng(0), out)
    return out.reshape(-1, 28, 28)


def test_each_is_varied_from_what_it_is(drawings):
    np.testing.assert_allclose(vary(drawings, ALIKE), drawings.images / 255, atol=0.3)


def test_a_pen_stays_a_pen_where_strokes_are_known(drawings):
    drawn, photographed, _ = vary(drawings, Augmentation(rotation=0, scale=0.5, shear=0, shift=0, elastic=0, thickness=0))
    box = [np.ptp(np.flatnonzero((image > 0.5).any(axis=1))) for image in (drawn, photographed)]
    assert box[0] == 19  # framed anew
    assert box[1] != 19


@pytest.mark.parametrize("order", [[2], [1], [0, 1, 2], [2, 1, 1, 0]])
def test_some_of_them_keep_their_strokes_and_labels(drawings, order):
    some = drawings.take(np.array(order))
    assert some.labels.tolist() == [(7, 7, 1)[i] for i in order]
    np.testing.assert_array_equal(some.images, drawings.images[order])
    np.testing.assert_array_equal(vary(some, ALIKE), vary(drawings, ALIKE)[order])


def test_strokes_without_a_point_are_those_of_a_picture():
    blank = Drawings.of([np.zeros((28, 28), np.uint8)], [(np.empty((0, 2)),)], [3])
    assert not vary(blank, Augmentation()).any()


def test_images_of_another_size_are_pictures_all_of_them():
    small = Drawings.of(np.zeros((1, 8, 8), np.uint8), [SEVEN], [7])
    assert (small.drawn.numbers == -1).all()
