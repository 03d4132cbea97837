"""The data: as a user browses it."""

from dataclasses import replace

import numpy as np
import pytest
from screen_reader import hear
from user import click, pictures_of, tip_at

from nnfs_gui.data.augmentation import Augmentation


@pytest.fixture
def view(user):
    view = user.open_view("Data")
    user.qtbot.waitUntil(lambda: "images" in count(user))
    return view


@pytest.fixture
def grid(user, view):
    return user.find("dataGrid")


@pytest.fixture
def means(user, view, qtbot):
    grid = user.find("dataMeans")
    qtbot.waitUntil(lambda: len(grid.indices) == 10)
    return grid


def count(user):
    return user.find("dataCount").text()


def variants(user):
    return pictures_of(user.find("dataVariants"))


def doubt(user):
    """Let the doubtful images of the run stand first."""
    user.find("dataOrder").setCurrentText("doubtful labels first")
    user.qtbot.waitUntil(lambda: count(user) == "2,000 images")


def test_the_training_images_can_be_looked_at_before_there_is_a_network(user, grid, means):
    assert count(user) == "54,000 images"
    tips = [tip_at(means.viewport(), means.frame(digit).center()) for digit in range(10)]
    assert sum(int(tip.partition("\n")[0].replace(",", "")) for tip in tips) == 54_000


def test_the_darkness_of_the_pixels_ends_at_the_darkest_one(user, qtbot, view):
    qtbot.waitUntil(lambda: "to 255" in hear(user.find("dataPixels")).description)


def test_the_choice_of_a_class_grows_with_its_names(user, qtbot, view):
    box = user.find("dataClass")
    before = box.width()
    view.set_class_names(("trousers and skirts", "bags"))
    qtbot.waitUntil(lambda: box.width() > before)
    view.set_class_names(("trousers and skirts of all kinds, and whatever else can be worn", "bags"))
    qtbot.waitUntil(lambda: before < box.width() <= 150)


def test_one_digit_of_one_set_can_be_chosen(user, grid):
    user.find("dataSet").setCurrentText("Test")
    assert count(user) == "10,000 images"
    user.find("dataClass").setCurrentText("7")
    assert set(user.session.dataset.test_labels[grid.indices]) == {7}
    assert count(user) == "1,028 images"


def test_a_click_on_a_mean_chooses_its_digit(user, qtbot, grid, means):
    click(qtbot, means.viewport(), means.frame(1))
    assert set(user.session.dataset.train_labels[grid.indices]) == {1}


def test_an_image_that_is_clicked_stands_on_the_pad_with_its_label(user, qtbot, grid):
    click(qtbot, grid.viewport(), grid.frame(0))
    index = grid.indices[0]
    ink = user.find("drawingPad").ink
    np.testing.assert_array_equal(ink.picture, user.session.dataset.train_images[index])
    assert ink.label == user.session.dataset.train_labels[index]


def test_doubtful_labels_come_with_the_least_probable_first(user, qtbot, grid):
    user.train()
    doubt(user)
    data = user.session.dataset

    def are_in_order():  # the images of the file, in whose place they come, are as many
        probabilities = user.reading_of(data.train_images[grid.indices])[np.arange(2000), data.train_labels[grid.indices]]
        return (np.diff(probabilities) >= -1e-6).all()

    qtbot.waitUntil(are_in_order)


def test_the_images_are_those_of_the_run(user, qtbot, grid):
    user.train(train_size=1500, validation_share=0.0)
    qtbot.waitUntil(lambda: count(user) == "1,500 images")
    user.find("dataSet").setCurrentText("Validation")
    assert not len(grid.indices)


def test_what_augmentation_makes_of_an_image_stands_beside_it(user, qtbot, grid):
    qtbot.waitUntil(lambda: len(variants(user)) == 10)
    shown = variants(user)
    np.testing.assert_array_equal(shown[0], grid.picture(0))
    np.testing.assert_array_equal(shown[0], user.session.dataset.train_images[grid.indices[0]])
    assert (shown[1:] != shown[0]).any(axis=(1, 2)).all()
    click(qtbot, grid.viewport(), grid.frame(1))
    qtbot.waitUntil(lambda: np.array_equal(variants(user)[0], grid.picture(1)))


def test_a_click_on_a_changed_image_brings_others(user, qtbot, view):
    qtbot.waitUntil(lambda: len(variants(user)) == 10)
    before, changed = variants(user), user.find("dataVariants")
    click(qtbot, changed.viewport(), changed.frame(1))
    qtbot.waitUntil(lambda: not np.array_equal(variants(user), before))
    np.testing.assert_array_equal(variants(user)[0], before[0])
    assert (variants(user)[1:] != before[1:]).any()


def test_images_are_changed_as_the_run_changes_them(user, qtbot, view):
    weak = Augmentation(rotation=0.0, scale=0.0, shear=0.0, shift=0.0, elastic=0.0, thickness=0.0)
    user.train(train_size=500, augmentation=weak)
    qtbot.waitUntil(lambda: len(variants(user)) == 10 and (variants(user) == variants(user)[0]).all())
    assert "for learning" in user.find("dataStrengths").text()


def test_where_a_run_changes_nothing_the_view_says_so_and_shows_what_could_be(user, qtbot, view):
    user.train(train_size=500)
    qtbot.waitUntil(lambda: "as they are" in user.find("dataStrengths").text())
    assert (variants(user)[1:] != variants(user)[0]).any(axis=(1, 2)).all()


def test_a_click_while_other_images_are_read_takes_the_image_that_is_clicked(user, qtbot, grid):
    user.train()
    doubt(user)
    user.find("dataSet").setCurrentText("Test")
    click(qtbot, grid.viewport(), grid.frame(0))
    np.testing.assert_array_equal(user.find("drawingPad").ink.picture, grid.picture(0))


def test_where_there_is_no_network_to_doubt_them_the_images_are_those_of_the_file(user, qtbot, grid, few_digits):
    user.train()
    doubt(user)
    user.session.use_dataset(replace(few_digits, class_names=tuple("abcdefghij")))
    qtbot.waitUntil(lambda: "which labels it doubts" in count(user))
    assert (np.diff(grid.indices) > 0).all()
    np.testing.assert_array_equal(pictures_of(grid), few_digits.train_images[grid.indices])


def test_where_no_images_validate_it_says_so_and_varies_none(user, qtbot, view):
    user.train(validation_share=0.0)
    user.find("dataSet").setCurrentText("Validation")
    qtbot.waitUntil(lambda: "no images for validation" in count(user))
    assert not len(variants(user))
