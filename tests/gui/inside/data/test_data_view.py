"""The data: as a user browses it."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from nnfs_gui.data.augmentation import Augmentation

DATA = 4


@pytest.fixture
def data(user, qtbot):
    user.window._inside.tabs.show_view(DATA)
    view = user.window._inside._presenters[-1].view
    qtbot.waitUntil(lambda: "images" in view._count.text())
    return view


def shown_labels(user, view, labels=None):
    labels = user.session.dataset.train_labels if labels is None else labels
    return labels[view._grid._indices]


def test_the_training_images_can_be_looked_at_before_there_is_a_network(user, qtbot, data):
    assert data._count.text() == "54,000 images"
    qtbot.waitUntil(lambda: len(data._means._indices) == 10)
    counts = [int(data._means._words(digit).partition("\n")[0].replace(",", "")) for digit in range(10)]
    assert sum(counts) == 54_000


def test_the_darkness_of_the_pixels_ends_at_the_darkest_one(user, qtbot, data):
    qtbot.waitUntil(lambda: "to 255" in data._pixels.accessibleDescription())


def test_the_choice_of_a_class_grows_with_its_names(user, qtbot, data):
    box = user.find("dataClass")
    before = box.width()
    data.set_class_names(("trousers and skirts", "bags"))
    qtbot.waitUntil(lambda: box.width() > before)
    data.set_class_names(("trousers and skirts of all kinds, and whatever else can be worn", "bags"))
    qtbot.waitUntil(lambda: before < box.width() <= 150)


def test_one_digit_of_one_set_can_be_chosen(user, qtbot, data):
    user.find("dataSet").setCurrentIndex(2)
    assert data._count.text() == "10,000 images"
    user.find("dataClass").setCurrentIndex(8)
    assert set(shown_labels(user, data, user.session.dataset.test_labels)) == {7}
    assert data._count.text() == "1,028 images"


def test_a_click_on_a_mean_chooses_its_digit(user, qtbot, data):
    qtbot.waitUntil(lambda: len(data._means._indices) == 10)
    qtbot.mouseClick(data._means.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(42 + 20, 20))
    assert set(shown_labels(user, data)) == {1}


def test_an_image_that_is_clicked_stands_on_the_pad_with_its_label(user, qtbot, data):
    qtbot.mouseClick(data._grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    index = data._grid._indices[0]
    ink = user.find("drawingPad").ink
    np.testing.assert_array_equal(ink.picture, user.session.dataset.train_images[index])
    assert ink.label == user.session.dataset.train_labels[index]


def test_doubtful_labels_come_with_the_least_probable_first(user, qtbot, data):
    user.train()
    user.find("dataOrder").setCurrentIndex(1)
    qtbot.waitUntil(lambda: data._count.text() == "2,000 images")
    pixels = user.session.dataset.train_images[data._grid._indices].reshape(2000, -1) / 255
    probabilities = user.session.network.predict_proba(pixels)[np.arange(2000), shown_labels(user, data)]
    assert (np.diff(probabilities) >= -1e-6).all()


def test_the_images_are_those_of_the_run(user, qtbot, data):
    user.train(train_size=1500, validation_share=0.0)
    qtbot.waitUntil(lambda: data._count.text() == "1,500 images")
    user.find("dataSet").setCurrentIndex(1)
    assert not len(data._grid._indices)


def variants(data):
    return data._variants._images


def test_what_augmentation_makes_of_an_image_stands_beside_it(user, qtbot, data):
    qtbot.waitUntil(lambda: len(variants(data)) == 10)
    images = user.session.dataset.train_images
    np.testing.assert_array_equal(variants(data)[0], images[data._grid._indices[0]])
    assert all((changed != variants(data)[0]).any() for changed in variants(data)[1:])
    qtbot.mouseClick(data._grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(70, 20))
    second = images[data._grid._indices[1]]
    qtbot.waitUntil(lambda: np.array_equal(variants(data)[0], second))


def test_a_click_on_a_changed_image_brings_others(user, qtbot, data):
    qtbot.waitUntil(lambda: len(variants(data)) == 10)
    before = variants(data)
    qtbot.mouseClick(data._variants.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    qtbot.waitUntil(lambda: variants(data) is not before)
    np.testing.assert_array_equal(variants(data)[0], before[0])
    assert (variants(data)[1:] != before[1:]).any()


def test_images_are_changed_as_the_run_changes_them(user, qtbot, data):
    weak = Augmentation(rotation=0.0, scale=0.0, shear=0.0, shift=0.0, elastic=0.0, thickness=0.0)
    user.train(train_size=500, augmentation=weak)
    qtbot.waitUntil(lambda: len(variants(data)) == 10 and all((each == variants(data)[0]).all() for each in variants(data)))
    assert "for learning" in user.find("dataStrengths").text()


def test_where_a_run_changes_nothing_the_view_says_so_and_shows_what_could_be(user, qtbot, data):
    user.train(train_size=500)
    qtbot.waitUntil(lambda: "as they are" in user.find("dataStrengths").text())
    assert (variants(data)[1:] != variants(data)[0]).any(axis=(1, 2)).all()


def click_first(qtbot, data):
    qtbot.mouseClick(data._grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))


def test_a_click_while_other_images_are_read_takes_the_image_that_is_clicked(user, qtbot, data):
    user.train()
    user.find("dataOrder").setCurrentIndex(1)
    qtbot.waitUntil(lambda: data._count.text() == "2,000 images")
    user.find("dataSet").setCurrentIndex(2)
    click_first(qtbot, data)
    image = data._grid._images[data._grid._indices[0]]
    np.testing.assert_array_equal(user.find("drawingPad").ink.picture, image)


def test_where_there_is_no_network_to_doubt_them_the_images_are_those_of_the_file(user, qtbot, data, few_digits):
    user.train()
    user.find("dataOrder").setCurrentIndex(1)
    qtbot.waitUntil(lambda: data._count.text() == "2,000 images")
    user.session.use_dataset(replace(few_digits, class_names=tuple("abcdefghij")))
    qtbot.waitUntil(lambda: "has to be trained first" in data._count.text())
    assert data._grid._images is few_digits.train_images


def test_where_no_images_validate_it_says_so_and_varies_none(user, qtbot, data):
    user.train(validation_share=0.0)
    user.find("dataSet").setCurrentIndex(1)
    qtbot.waitUntil(lambda: "no images for validation" in data._count.text())
    assert not len(variants(data))
