"""Changed images: each strength does what it says, and nothing else."""

from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnfs_gui.data.augmentation import Augmentation, Augmenter

STRENGTHS = [field.name for field in fields(Augmentation)]
NONE = dict.fromkeys(STRENGTHS, 0.0)
COUNT = 200


def blot(x, y, radius=3.0):
    """A round blot with soft edges around (x, y), shape (28, 28)."""
    rows, columns = np.indices((28, 28))
    return np.rint(255 * np.clip(radius - np.hypot(columns - x, rows - y) + 0.5, 0, 1)).astype(np.uint8)


def distort(images, **strengths):
    """Change each image, shape (n, 28, 28), with these strengths alone; shades from 0 to 1."""
    out = np.empty((len(images), 784), np.float32)
    Augmenter(28).distort(images, Augmentation(**{**NONE, **strengths}), np.random.default_rng(0), out)
    return out.reshape(-1, 28, 28)


def centres(images):
    """Where each image's centre of mass lies, shape (n, 2): x, y."""
    rows, columns = np.indices((28, 28))
    mass = images.sum(axis=(1, 2))
    return np.stack([(images * columns).sum(axis=(1, 2)) / mass, (images * rows).sum(axis=(1, 2)) / mass], axis=1)


def many(image):
    return np.repeat(image[None], COUNT, axis=0)


def test_without_any_strength_the_images_stay_as_they_are(mnist):
    images = mnist.train_images[:100]
    assert distort(images) == pytest.approx(images / 255, abs=1e-5)


def test_a_shift_moves_the_ink_by_at_most_so_many_pixels_in_every_direction():
    moved = centres(distort(many(blot(13.5, 13.5)), shift=3)) - 13.5
    assert np.abs(moved).max() <= 3.001
    assert moved.min(axis=0) == pytest.approx([-3, -3], abs=0.2)
    assert moved.max(axis=0) == pytest.approx([3, 3], abs=0.2)


def test_a_rotation_keeps_the_distance_from_the_middle_and_stays_below_its_angle():
    from_middle = centres(distort(many(blot(21.5, 13.5)), rotation=30)) - 13.5
    angles = np.degrees(np.arctan2(from_middle[:, 1], from_middle[:, 0]))
    assert np.hypot(*from_middle.T) == pytest.approx(np.full(COUNT, 8), abs=0.1)
    assert np.abs(angles).max() <= 30.2
    assert angles.min() < -25
    assert angles.max() > 25


def test_a_scale_changes_width_and_height_for_themselves():
    corners = distort(many(blot(19.5, 19.5)), scale=0.25)
    stretched = (centres(corners) - 13.5) / 6
    assert stretched.min() >= 1 / 1.27
    assert stretched.max() <= 1.27
    assert abs(np.corrcoef(stretched.T)[0, 1]) < 0.2


def test_a_shear_moves_what_is_above_and_below_the_middle_to_opposite_sides():
    above, below = (centres(distort(many(blot(13.5, y)), shear=0.4)) for y in (6.5, 20.5))
    assert above[:, 1] == pytest.approx(np.full(COUNT, 6.5), abs=0.1)
    assert above[:, 0] - 13.5 == pytest.approx(13.5 - below[:, 0], abs=0.1)
    assert np.abs(above[:, 0] - 13.5).max() == pytest.approx(0.4 * 7, abs=0.2)


def test_an_elastic_change_moves_neighbours_together_and_distant_places_apart():
    here, beside, far = (centres(distort(many(blot(x, 13.5)), elastic=1)) for x in (3.5, 4.5, 24.5))
    moved = here - [3.5, 13.5]
    assert np.corrcoef(moved[:, 0], beside[:, 0])[0, 1] > 0.9
    assert abs(np.corrcoef(moved[:, 0], far[:, 0])[0, 1]) < 0.2
    assert moved.std() == pytest.approx(1, abs=0.35)


def test_the_thickness_makes_strokes_wider_and_narrower():
    ink = blot(13.5, 13.5)
    amounts = distort(many(ink), thickness=1).sum(axis=(1, 2)) / (ink.sum() / 255)
    assert amounts.min() < 0.6
    assert amounts.max() > 1.4
    assert np.median(amounts) == pytest.approx(1, abs=0.15)


def test_ink_that_leaves_the_frame_is_gone_and_paper_comes_in():
    full = np.full((COUNT, 28, 28), 255, np.uint8)
    shifted = distort(full, shift=6)
    assert shifted.min() == 0
    assert shifted.max() <= 1 + 1e-5


def test_the_same_generator_gives_the_same_images_and_another_one_gives_others(mnist):
    augmenter, images = Augmenter(28), mnist.train_images[:50]
    first, again, other = (
        augmenter.distort(images, Augmentation(), np.random.default_rng(seed), np.empty((50, 784), np.float32))
        for seed in (1, 1, 2)
    )
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


@pytest.mark.parametrize("side", [8, 28, 40])
@given(rows=st.integers(1, 70))
def test_any_number_of_images_of_any_size_is_changed_within_the_range_of_shades(side, rows):
    images = np.random.default_rng(rows).integers(0, 256, (rows, side, side), np.uint8)
    out = Augmenter(side).distort(images, Augmentation(), np.random.default_rng(0), np.empty((rows, side**2)))
    assert out.min() >= -1e-6
    assert out.max() <= 1 + 1e-6


@pytest.mark.parametrize("name", STRENGTHS)
@pytest.mark.parametrize("value", [-0.1, float("nan"), "much", True, None, 100.0])
def test_an_impossible_strength_is_refused_by_name(name, value):
    with pytest.raises(ValueError, match=name):
        Augmentation(**{name: value})
