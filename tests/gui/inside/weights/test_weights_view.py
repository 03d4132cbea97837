"""The weights as pictures: as a user looks at them."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip

from nnfs_gui.gui.inside.weights.mosaic import Mosaic
from nnfs_gui.gui.inside.weights.view import WeightsView
from nnfs_gui.training.config import HiddenLayer, NetworkConfig

WEIGHTS = 1


@pytest.fixture
def weights(user, qtbot):
    """The view after a run of a network with two hidden layers."""
    user.train(network=NetworkConfig((HiddenLayer(12), HiddenLayer(7))))
    return open_weights(user, qtbot)


def open_weights(user, qtbot):
    user.window._inside.tabs.show_view(WEIGHTS)
    view = user.window._inside._presenters[-1].view
    qtbot.waitUntil(lambda: view.content.isVisible() or user.session.network is None)
    return view


def words(view):
    return " ".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_the_view_is_made_when_it_is_first_opened(user, qtbot):
    assert not user.window.findChildren(WeightsView)
    view = open_weights(user, qtbot)
    qtbot.waitUntil(lambda: len(view._mosaic._tiles) > 0)


def test_the_neurons_stand_by_the_size_of_their_weights(user, weights):
    lengths = np.linalg.norm(user.session.network.layers[0].weights, axis=0)
    assert weights._order.tolist() == np.argsort(-lengths).tolist()
    assert len(weights._mosaic._tiles) == 12


def test_a_neuron_that_is_clicked_is_shown_large_with_the_images_that_excite_it(user, qtbot, weights):
    frame = weights._mosaic._frame(2)
    qtbot.mouseClick(weights._mosaic, Qt.MouseButton.LeftButton, pos=frame.center().toPoint())
    assert f"Neuron {weights._order[2]}" in words(weights)
    qtbot.waitUntil(lambda: len(weights._panel.most._indices) == 6)
    best = weights._panel.most._indices[0]
    pixels = user.session.dataset.test_images.reshape(10_000, -1) / 255
    first = user.session.network.layers[0]
    assert best == (pixels @ first.weights + first.bias)[:, weights.neuron].argmax()


def test_an_exciting_image_that_is_clicked_stands_on_the_pad_with_its_label(user, qtbot, weights):
    weights._mosaic.chosen.emit(0)
    qtbot.waitUntil(lambda: len(weights._panel.most._indices) == 6)
    qtbot.mouseClick(weights._panel.most.viewport(), Qt.MouseButton.LeftButton, pos=weights._panel.most.rect().center())
    ink = user.find("drawingPad").ink
    assert any(np.array_equal(ink.picture, user.session.dataset.test_images[i]) for i in weights._panel.most._indices)
    assert ink.label is not None


def test_deeper_layers_are_tables_with_a_row_for_each_neuron(user, qtbot, weights):
    user.find("weightsLayer").setCurrentIndex(1)
    assert weights._map.isVisible()
    assert weights._map._pixels.shape == (7, 12)
    weights._map.row_chosen.emit(0)
    assert "Speaks to" in words(weights)
    user.find("weightsLayer").setCurrentIndex(2)
    assert weights._map._pixels.shape == (10, 7)
    assert "No neuron chosen" in words(weights)


def test_the_neurons_of_the_last_layer_are_called_by_what_they_answer(user, qtbot, weights):
    user.find("weightsLayer").setCurrentIndex(2)
    weights._map.row_chosen.emit(3)
    assert f"Digit {weights.neuron}" in words(weights)
    assert f"Digit {weights._order[0]} listens to neuron 5 of layer 2" in weights._map._describe(0, 5, 0.25)


def test_deeper_layers_can_be_used_by_keyboard(user, qtbot, weights):
    user.find("weightsLayer").setCurrentIndex(1)
    user.window.activateWindow()
    user.find("weightsSort").setFocus()
    qtbot.keyClick(user.window.windowHandle(), Qt.Key.Key_Tab)
    assert weights._map.hasFocus()
    qtbot.keyClick(user.window.windowHandle(), Qt.Key.Key_Down)
    qtbot.keyClick(user.window.windowHandle(), Qt.Key.Key_Down)
    assert weights.neuron == weights._order[1]


def test_the_choice_of_a_layer_grows_with_the_network(user, qtbot, weights):
    box = user.find("weightsLayer")
    before = box.width()
    weights.set_sizes((1600, 1024, 10))
    qtbot.waitUntil(lambda: box.width() > before)


def test_the_order_by_influence_follows_the_drawing(user, qtbot, weights, seven, one):
    user.find("weightsSort").setCurrentIndex(2)
    assert weights._order.tolist() == list(range(12))  # there is nothing on the pad
    user.draw(seven)
    qtbot.waitUntil(lambda: weights._order.tolist() != list(range(12)))


def test_the_pictures_follow_the_time_machine(user, qtbot, weights):
    before = weights._mosaic._tiles
    user.find("epochSlider").setValue(0)
    qtbot.waitUntil(lambda: not np.array_equal(weights._mosaic._tiles, before))


def test_a_hidden_view_is_told_nothing(user, qtbot, weights, monkeypatch):
    feed = user.window._inside._presenters[-1]
    calls = []
    monkeypatch.setattr(feed, "update", lambda: calls.append(1))
    user.window._inside.tabs.show_view(0)
    user.find("epochSlider").setValue(0)
    qtbot.wait(150)  # in which nothing may happen
    assert not calls
    user.window._inside.tabs.show_view(WEIGHTS)
    qtbot.waitUntil(lambda: calls == [1])


def test_very_many_neurons_are_shown_page_by_page(user, qtbot):
    user.train(network=NetworkConfig((HiddenLayer(1000),)), train_size=500, epochs=1)
    view = open_weights(user, qtbot)
    page = len(view._mosaic._tiles)
    assert page < 1000
    assert f"1 – {page} of 1,000" in words(view)
    assert not user.find("pageBack").isEnabled()
    user.find("pageForth").click()
    assert f"{page + 1} – {2 * page} of 1,000" in words(view)
    view._mosaic.chosen.emit(0)
    assert view.neuron == view._order[page]
    for _ in range(1000 // page):
        qtbot.keyClick(view._mosaic, Qt.Key.Key_PageDown)
    assert "– 1,000 of 1,000" in words(view)
    assert not user.find("pageForth").isEnabled()
    last = len(view._mosaic._tiles)
    qtbot.keyClick(view._mosaic, Qt.Key.Key_PageUp)
    assert f"– {1000 - last:,} of 1,000" in words(view)
    assert not user.find("pageForth").isHidden()
    user.find("weightsLayer").setCurrentIndex(1)
    assert "rows: neurons" in words(view)
    assert user.find("pageForth").isHidden()


def test_a_smaller_network_is_shown_from_its_first_neuron(user, qtbot):
    user.train(network=NetworkConfig((HiddenLayer(1000),)), train_size=500, epochs=1)
    view = open_weights(user, qtbot)
    user.find("pageForth").click()
    user.train(network=NetworkConfig((HiddenLayer(5),)), train_size=500, epochs=1)
    qtbot.waitUntil(lambda: len(view._mosaic._tiles) == 5)


def test_a_few_neurons_fill_the_room(qtbot):
    mosaic = Mosaic()
    qtbot.addWidget(mosaic)
    mosaic.resize(500, 500)
    mosaic.set_tiles(np.zeros((4, 28, 28)), 1.0, str)
    assert mosaic._frame(3).right() > 450


def test_a_picture_says_whose_it_is(user, qtbot, weights):
    neuron = weights._order[1]
    bias = user.session.network.layers[0].bias[neuron]
    assert weights._mosaic._describe(1) == f"Neuron {neuron}, bias {bias:.3f}".replace("-", "−")
    at = weights._mosaic._frame(1).center().toPoint()
    QApplication.sendEvent(weights._mosaic, QHelpEvent(QEvent.Type.ToolTip, at, weights._mosaic.mapToGlobal(at)))
    assert QToolTip.text() == weights._mosaic._describe(1)
    QToolTip.hideText()


def test_a_mosaic_can_be_used_with_the_arrow_keys(qtbot):
    mosaic = Mosaic()
    qtbot.addWidget(mosaic)
    mosaic.resize(200, 200)
    mosaic.set_tiles(np.zeros((9, 28, 28)), 1.0, str)
    for key, place in ((Qt.Key.Key_Right, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 4), (Qt.Key.Key_Up, 1)):
        with qtbot.waitSignal(mosaic.chosen) as chosen:
            qtbot.keyClick(mosaic, key)
        assert chosen.args == [place]


def choose_neuron(qtbot, view, place=2):
    frame = view._mosaic._frame(place)
    qtbot.mouseClick(view._mosaic, Qt.MouseButton.LeftButton, pos=frame.center().toPoint())
    qtbot.waitUntil(lambda: len(view._panel.most._indices) == 6)


def most_exciting(user, view):
    """The test image with the largest z of the chosen neuron, of the network that is shown."""
    network, images = user.window._shown.network, user.session.dataset.test_images
    first = network.layers[0]
    return (images.reshape(len(images), -1) / 255 @ first.weights + first.bias)[:, view.neuron].argmax()


def test_when_other_data_are_opened_the_exciting_images_are_those_of_the_new_ones(user, qtbot, weights, few_digits):
    choose_neuron(qtbot, weights)
    user.session.use_dataset(few_digits)
    qtbot.mouseClick(weights._panel.most.viewport(), Qt.MouseButton.LeftButton, pos=weights._panel.most.rect().center())
    qtbot.waitUntil(lambda: weights._panel.most._images is few_digits.test_images)
    assert weights._panel.most._indices[0] == most_exciting(user, weights)


def test_the_exciting_images_follow_the_time_machine_also_while_the_view_is_hidden(user, qtbot, weights):
    choose_neuron(qtbot, weights)
    user.window._inside.tabs.show_view(0)
    user.find("epochSlider").setValue(0)
    open_weights(user, qtbot)
    qtbot.waitUntil(lambda: weights._panel.most._indices[0] == most_exciting(user, weights))
