"""Drawings beside the images of a data set."""

import numpy as np
import pytest

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.dataset import Dataset, DatasetError
from nnfs_gui.data.drawings import draw_all, with_drawings
from nnfs_gui.data.variation import Variation
from nnfs_gui.ink.segments import SEGMENTS
from nnfs_gui.ink.strokes import frame_strokes

RNG = np.random.default_rng(0)
IMAGES = RNG.integers(0, 256, (60, 28, 28), dtype=np.uint8)
LABELS = np.arange(60, dtype=np.uint8) % 10
PICTURES = Dataset("pictures", IMAGES, LABELS, IMAGES[:10], LABELS[:10])
DRAWINGS = [[[[0, 0], [5 + i, 9], [9, 2 * i]]] for i in range(20)]
DIGITS = np.arange(20, dtype=np.uint8) % 10


@pytest.fixture
def both():
    return with_drawings(PICTURES, "hand.json", DRAWINGS, DIGITS)


def test_images_and_drawings_are_mixed_and_each_keeps_its_label(both):
    assert (both.name, len(both.train_images), len(both.drawn.segments)) == ("pictures + hand.json", 80, 20)
    is_drawing = both.drawn.numbers >= 0
    assert 0 < is_drawing[:40].sum() < 20
    for image, label, number in zip(both.train_images, both.train_labels, both.drawn.numbers, strict=True):
        if number >= 0:
            assert (image == frame_strokes(DRAWINGS[number])).all()
            assert label == DIGITS[number]
        else:
            place = next(i for i in range(60) if (IMAGES[i] == image).all())
            assert label == LABELS[place]
    assert (both.test_images == PICTURES.test_images).all()


def test_a_second_file_of_drawings_joins_the_first(both):
    more = with_drawings(both, "other.json", DRAWINGS[:5], DIGITS[:5] + 1)
    assert sorted(more.drawn.numbers[more.drawn.numbers >= 0].tolist()) == list(range(25))
    assert more.drawn.segments.shape == (25, SEGMENTS, 4)
    for image, label, number in zip(more.train_images, more.train_labels, more.drawn.numbers, strict=True):
        if number >= 20:
            assert (image == frame_strokes(DRAWINGS[number - 20])).all()
            assert label == DIGITS[number - 20] + 1


def test_other_drawings_are_another_data_set(both):
    others = [PICTURES, with_drawings(PICTURES, "x", DRAWINGS[1:], DIGITS[1:])]
    assert both.checksum == with_drawings(PICTURES, "another name", DRAWINGS, DIGITS).checksum
    assert len({both.checksum, *(other.checksum for other in others)}) == 3


def test_drawings_cannot_stand_beside_images_of_another_size():
    small = Dataset("small", IMAGES[:, :8, :8], LABELS, IMAGES[:, :8, :8], LABELS)
    with pytest.raises(DatasetError, match="28 x 28 pixels, and cannot stand beside those of small"):
        with_drawings(small, "x", DRAWINGS, DIGITS)


def test_drawings_are_drawn_as_the_pad_draws_them():
    assert (draw_all(DRAWINGS)[3] == frame_strokes(DRAWINGS[3])).all()


def test_images_vary_as_images_and_drawings_as_strokes(both):
    strengths = Augmentation(rotation=0.0, scale=0.0, shear=0.0, shift=0.0, elastic=0.0, thickness=0.0)
    indices = np.arange(80)
    out = np.empty((80, 784), np.float32)
    images = both.train_images.reshape(80, -1)
    Variation(both.side, both.drawn).vary(indices, images, strengths, np.random.default_rng(0), out)
    is_drawing = both.drawn.numbers >= 0
    assert out[~is_drawing] == pytest.approx(images[~is_drawing] / 255, abs=1e-5)
    assert np.abs(out[is_drawing] - images[is_drawing] / 255).mean() < 0.05
    turned = np.empty_like(out)
    Variation(both.side, both.drawn).vary(indices, images, Augmentation(), np.random.default_rng(0), turned)
    assert (np.abs(turned - out).max(axis=1) > 0.1).all()
