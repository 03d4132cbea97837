"""What changes do to images, how accuracy is measured against them, and where a network fails."""

import numpy as np
import pytest

from nnfs_gui.inspection.readings.mistakes import ImageSet, LabelledImages, choose_images
from nnfs_gui.inspection.readings.robustness import (
    CHANGES,
    Measurement,
    Tolerance,
    choose_sample,
    robustness_steps,
    tolerance,
)
from nnfs_gui.training.building import build_network
from nnfs_gui.training.config import NetworkConfig, TrainingConfig
from nnfs_gui.training.evaluation import Score, evaluate

BY_KEY = {change.key: change for change in CHANGES}
EVERY_CHANGE = pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.key)


@pytest.fixture
def digits(mnist):
    return mnist.train_images[:40]


def blot(x, y, side=28, radius=3.0):
    """A round blot with soft edges around (x, y), shape (1, side, side)."""
    rows, columns = np.indices((side, side))
    return np.rint(255 * np.clip(radius - np.hypot(columns - x, rows - y) + 0.5, 0, 1)).astype(np.uint8)[None]


def centre(images):
    """Where the ink of the first image has its centre of mass: x, y."""
    rows, columns = np.indices(images.shape[1:])
    ink = images[0] / images[0].sum()
    return (ink * columns).sum(), (ink * rows).sum()


def test_no_two_changes_have_the_same_key():
    assert len(BY_KEY) == len(CHANGES)


@EVERY_CHANGE
def test_a_change_is_the_same_each_time_and_nothing_at_its_neutral_level(change, digits):
    before = digits.copy()
    assert (change.apply(digits, change.neutral) == digits).all()
    for level in (change.levels[0], change.levels[-1]):
        changed = change.apply(digits, level)
        assert changed.dtype == np.uint8
        assert changed.shape == digits.shape
        assert (change.apply(digits, level) == changed).all()
        assert (change.apply(digits[:7], level) == changed[:7]).all()  # what is looked at is what was measured
        assert (changed != digits).any() == (level != change.neutral)
    assert (digits == before).all()


@EVERY_CHANGE
@pytest.mark.parametrize("side", [5, 33])
def test_images_may_be_of_other_sizes(change, side):
    images = np.random.default_rng(0).integers(0, 256, (3, side, side), np.uint8)
    for level in change.levels:
        assert change.apply(images, level).shape == images.shape


@EVERY_CHANGE
def test_levels_ascend_and_hold_the_one_that_changes_nothing(change):
    assert list(change.levels) == sorted(set(change.levels))
    assert change.neutral in change.levels


@pytest.mark.parametrize(
    ("key", "level", "place"),
    [
        ("turn", 90, (13.5, 19.5)),  # to the right: what was at three o'clock is at six
        ("turn", -90, (13.5, 7.5)),
        ("right", 20, (25.1, 13.5)),
        ("right", -25, (12.5, 13.5)),
        ("down", 25, (19.5, 20.5)),
        ("down", -25, (19.5, 6.5)),
        ("size", 50, (16.5, 13.5)),
        ("size", 150, (22.5, 13.5)),
        ("contrast", 50, (19.5, 13.5)),
        ("pen", 2, (19.5, 13.5)),
        ("pen", -1, (19.5, 13.5)),
    ],
)
def test_ink_goes_where_the_change_says(key, level, place):
    moved = BY_KEY[key].apply(blot(19.5, 13.5, radius=1.5), level)
    assert centre(moved) == pytest.approx(place, abs=0.15)


def test_a_pen_is_thicker_by_so_many_pixels_at_each_side():
    stroke = np.zeros((1, 28, 28), np.uint8)
    stroke[0, 4:24, 12:16] = 255
    widths = [BY_KEY["pen"].apply(stroke, level)[0, 14].sum() / 255 for level in (-2, -1, -0.5, 0, 0.5, 1, 2.5)]
    assert widths == pytest.approx([0, 2, 3, 4, 5, 6, 9], abs=0.02)


def test_ink_is_paler_by_so_much():
    assert BY_KEY["contrast"].apply(np.full((1, 4, 4), 200, np.uint8), 30).tolist() == np.full((1, 4, 4), 60).tolist()


@pytest.mark.parametrize("percent", [10, 35, 80])
def test_the_patch_hides_its_share_of_the_area_at_another_place_of_each_image(percent):
    hidden = BY_KEY["hidden"].apply(np.full((50, 28, 28), 255, np.uint8), percent)
    shares = 1 - hidden.mean(axis=(1, 2)) / 255
    assert shares == pytest.approx(np.full(50, (percent / 100) ** 2), abs=0.002)
    assert len({image.tobytes() for image in hidden}) == 50


def test_noise_has_the_standard_deviation_that_it_says():
    noisy = BY_KEY["noise"].apply(np.full((100, 28, 28), 128, np.uint8), 10).astype(float)
    assert noisy.mean() == pytest.approx(128, abs=0.3)
    assert noisy.std() == pytest.approx(25.5, rel=0.02)


def test_a_sample_is_always_the_same_and_begins_with_one_image_of_each_class(mnist):
    chosen = choose_images(mnist, ImageSet.VALIDATION, 0.1)
    sample = choose_sample(chosen, 300)
    assert sample.labels[: sample.classes_shown].tolist() == list(range(10))
    assert len(sample.images) == len(sample.labels) == 300
    assert len({image.tobytes() for image in sample.images}) == 300
    again = choose_sample(chosen, 300)
    assert (again.images == sample.images).all()
    assert (again.labels == sample.labels).all()
    few = choose_sample(LabelledImages(mnist.test_images, mnist.test_labels, np.array([3, 5])), 300)
    assert len(few.images) == 2


def make_network(seed):
    return build_network(TrainingConfig(network=NetworkConfig(())), np.random.default_rng(seed))


def test_every_network_is_measured_at_every_level_the_mildest_first(mnist):
    sample = choose_sample(choose_images(mnist, ImageSet.VALIDATION, 0.1), 60)
    networks = [make_network(0), make_network(1)]
    noise, size = BY_KEY["noise"], BY_KEY["size"]
    measured = [m for m in robustness_steps(networks, sample, [noise, size]) if m is not None]
    assert len(measured) == 2 * (len(noise.levels) + len(size.levels))
    assert [m.level for m in measured[:4]] == [0, 0, 5, 5]
    assert {m.level for m in measured if m.change is size} == set(size.levels)
    for place, its in enumerate(networks):
        at_60 = next(m for m in measured if (m.change, m.level, m.network) == (noise, 60, place))
        expected = evaluate(its, noise.apply(sample.images, 60), sample.labels)
        assert at_60.score == Score(expected.correct, 60)


def measurements(key, accuracies):
    """Measurements of 1,000 images; `accuracies` in percent by level."""
    return [Measurement(0, BY_KEY[key], level, Score(round(10 * right), 1000)) for level, right in accuracies.items()]


@pytest.mark.parametrize(
    ("key", "accuracies", "expected"),
    [
        ("noise", {0: 99, 5: 97, 10: 93}, Tolerance(None, 7.5)),
        ("noise", {10: 93, 0: 99, 5: 97}, Tolerance(None, 7.5)),  # in whatever order
        ("noise", {0: 99, 5: 95, 10: 95}, Tolerance(None, None)),
        ("noise", {0: 99, 5: 94, 10: 96, 15: 90}, Tolerance(None, 4.0)),  # where it falls first
        ("noise", {0: 94.9, 5: 99}, None),
        ("turn", {-20: 90, -10: 100, 0: 100, 10: 96, 20: 86}, Tolerance(-15, 11)),
        ("size", {80: 90, 90: 96, 100: 98, 110: 97}, Tolerance(90 - 10 / 6, None)),
        ("contrast", {60: 100, 100: 100, 40: 0}, Tolerance(59, None)),
        ("turn", {0: 100}, Tolerance(None, None)),
    ],
)
def test_where_it_falls_is_found_between_two_levels(key, accuracies, expected):
    found = tolerance(measurements(key, accuracies))
    if expected is None:
        assert found is None
    else:
        assert found.least == pytest.approx(expected.least)
        assert found.most == pytest.approx(expected.most)
