"""The data: as a user browses it."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

DATA = 4


@pytest.fixture
def data(user, qtbot):
    user.window._inside.tabs.show_view(DATA)
    view = user.window._inside._feeds[0].view
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
    assert data._count.text() == "0 images"
