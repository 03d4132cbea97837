"""Points on a plane: the same name makes the same points, each kind in the shape it promises."""

from pathlib import Path

import numpy as np
import pytest

from nnfs_gui.data.dataset import BatchBuffer, DatasetError, as_inputs
from nnfs_gui.data.points import PointsKind, PointsRecipe, is_points_name, lasting

KINDS = list(PointsKind)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("classes", [2, 3, 4])
def test_the_same_recipe_makes_the_same_points_and_half_as_many_that_test(kind, classes):
    recipe = PointsRecipe(kind, classes=classes, points=100, seed=3)

    first, again = recipe.make(), recipe.make()

    assert first.checksum == again.checksum
    assert first.shows_points
    assert (first.inputs, first.classes) == (2, classes)
    assert first.train_images.shape == (100, 2)
    assert first.test_images.shape == (50, 2)
    assert first.train_images.dtype == np.float32
    assert np.abs(first.train_images).max() <= 1
    assert np.bincount(first.train_labels, minlength=classes).tolist() == sorted(
        np.bincount(np.arange(100) % classes).tolist(), reverse=True
    )
    assert not np.array_equal(first.train_images[:50], first.test_images)


@pytest.mark.parametrize("kind", KINDS)
def test_another_seed_or_more_noise_makes_others(kind):
    recipes = [PointsRecipe(kind), PointsRecipe(kind, seed=1), PointsRecipe(kind, noise=0.1), PointsRecipe(kind, points=300)]

    assert len({recipe.make().checksum for recipe in recipes}) == len(recipes)


def test_the_points_are_these_on_every_machine():
    """The generator's numbers are promised by NumPy; rounding takes off what sine and cosine may differ by."""
    dataset = PointsRecipe(PointsKind.SPIRALS, points=20).make()

    assert dataset.checksum[:16] == "ce86b6de3d88ac97"


def test_without_noise_a_disc_lies_within_its_ring():
    dataset = PointsRecipe(PointsKind.CIRCLE, noise=0).make()

    far = np.hypot(*dataset.train_images.T)

    assert far[dataset.train_labels == 0].max() < far[dataset.train_labels == 1].min()


def test_without_noise_xor_has_the_same_class_where_x_and_y_have_the_same_sign():
    dataset = PointsRecipe(PointsKind.XOR, noise=0).make()

    assert np.array_equal(
        dataset.train_labels == 0, (dataset.train_images > 0).all(axis=1) | (dataset.train_images < 0).all(axis=1)
    )


def test_without_noise_each_arm_of_the_spirals_is_the_other_one_turned_by_half():
    dataset = PointsRecipe(PointsKind.SPIRALS, noise=0).make()
    x, y = dataset.train_images.T.astype(float)
    way = np.hypot(x, y) / 0.9
    turned = np.angle(np.exp(1j * (np.arctan2(y, x) - 3 * np.pi * way)))  # where the arm began

    assert np.abs(turned[dataset.train_labels == 0]).max() < 0.05
    assert np.abs(np.abs(turned[dataset.train_labels == 1]) - np.pi).max() < 0.05


def test_a_name_leaves_out_what_is_usual_and_is_read_in_any_order():
    recipe = PointsRecipe(PointsKind.SPIRALS, noise=0.1, classes=3)

    assert PointsRecipe(PointsKind.MOONS).name == "points:moons"
    assert recipe.name == "points:spirals?noise=0.1,classes=3"
    assert PointsRecipe.parse("points:spirals?classes=3&noise=0.10") == recipe
    assert PointsRecipe.parse(recipe.name) == recipe
    assert recipe.make().name == recipe.name


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("points:star", "circle, xor, moons, spirals, blobs"),
        ("points:", "circle"),
        ("points:moons?noise=much", "noise=much"),
        ("points:moons?noise", "noise=0.1"),
        ("points:moons?colour=red", "colour=red"),
        ("points:moons?classes=5", "from 2 to 4, got 5"),
        ("points:moons?classes=1", "from 2 to 4, got 1"),
        ("points:moons?noise=nan", "from 0 to 0.5, got nan"),
        ("points:moons?noise=-1", "got -1"),
        ("points:moons?points=1000000000", "20000"),
        ("points:moons?seed=-1", "got -1"),
    ],
)
def test_a_name_that_says_something_else_is_refused_with_what_was_expected(name, told):
    with pytest.raises(DatasetError, match=told.replace("?", r"\?")):
        PointsRecipe.parse(name)


def test_the_name_of_points_is_no_path():
    assert is_points_name(Path("points:moons"))
    assert not is_points_name(Path("/tmp/points:moons"))
    assert lasting(Path("points:moons")) == Path("points:moons")
    assert lasting(Path("a.csv")).is_absolute()


def test_a_network_gets_points_as_they_are_and_pixels_from_0_to_1():
    points = np.array([[-1, 0.25]], np.float32)
    image = np.array([[[0, 255], [51, 102]]], np.uint8)

    assert as_inputs(points).tolist() == [[-1, 0.25]]
    assert as_inputs(image).tolist() == [[0, 1, 0.2, 0.4]]
    for images, expected in ((points, [[-1, 0.25]]), (image, [[0, 1, 0.2, 0.4]])):
        buffer = BatchBuffer(images, np.array([1], np.uint8), 2, 1, np.float64)
        inputs, targets, _ = buffer.fill(np.arange(1))
        assert inputs.tolist() == expected
        assert targets.tolist() == [[0, 1]]


def test_points_have_no_side():
    dataset = PointsRecipe(PointsKind.BLOBS).make()

    with pytest.raises(TypeError, match="no side"):
        _ = dataset.side
    assert not dataset.shows_digits
    assert str(dataset.kind) == "points on a plane in 2 classes (A, B)"
