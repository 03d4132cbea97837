"""The weights as pictures: as a user looks at them."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QToolTip
from user import click, pictures_of, tip_at, visible_words_of

from nnfs_gui.gui.inside.weights.mosaic import Mosaic
from nnfs_gui.gui.inside.weights.neuron_panel import NeuronPanel
from nnfs_gui.gui.inside.weights.view import WeightsView
from nnfs_gui.training.config import HiddenLayer, NetworkConfig


@pytest.fixture
def weights(user):
    """The view after a run of a network with two hidden layers."""
    user.train(network=NetworkConfig((HiddenLayer(12), HiddenLayer(7))))
    return user.open_view("Weights")


@pytest.fixture
def mosaic(user, weights):
    """The pictures of the first layer's neurons."""
    return user.find("weightsMosaic")


@pytest.fixture
def table(user, weights):
    """The colours of a deeper layer's weights."""
    return user.find("weightsMap")


def row_of(table, row):
    """The middle of a row of the colours."""
    return QPointF(table.width() / 2, (row + 0.5) * table.height() / table.rows).toPoint()


def choose_neuron(user, place=2):
    """Click on a picture, and wait for the images that excite its neuron; return the grid of those that do it most."""
    mosaic, most = user.find("weightsMosaic"), user.find("excitesMost")
    click(user.qtbot, mosaic, mosaic.frame(place))
    user.qtbot.waitUntil(lambda: len(most.indices) == 6)
    return most


def most_exciting(user, view):
    """The test image with the largest z of the chosen neuron, of the network that is shown."""
    images = user.session.dataset.test_images
    network = user.session.newest.network.copy()
    network.adopt(user.shown_parameters.astype(network.dtype))
    first = network.layers[0]
    return (images.reshape(len(images), -1) / 255 @ first.weights + first.bias)[:, view.neuron].argmax()


def test_the_view_is_made_when_it_is_first_opened(user, qtbot):
    assert not user.views
    user.open_view("Weights")
    qtbot.waitUntil(lambda: user.find("weightsMosaic").count > 0)


def test_the_neurons_stand_by_the_size_of_their_weights(user, weights):
    lengths = np.linalg.norm(user.session.newest.network.layers[0].weights, axis=0)
    assert list(weights.neurons) == np.argsort(-lengths).tolist()
    assert user.find("weightsMosaic").count == 12


def test_a_neuron_that_is_clicked_is_shown_large_with_the_images_that_excite_it(user, weights):
    most = choose_neuron(user)
    assert weights.neuron == weights.neurons[2]
    assert f"Neuron {weights.neurons[2]}" in visible_words_of(weights)
    assert most.indices[0] == most_exciting(user, weights)


def test_an_exciting_image_that_is_clicked_stands_on_the_pad_with_its_label(user, qtbot, weights):
    most = choose_neuron(user, 0)
    click(qtbot, most.viewport(), most.frame(3))
    ink = user.find("drawingPad").ink
    assert np.array_equal(ink.picture, user.session.dataset.test_images[most.indices[3]])
    assert ink.label == user.session.dataset.test_labels[most.indices[3]]


def test_deeper_layers_are_tables_with_a_row_for_each_neuron(user, qtbot, weights, table):
    user.find("weightsLayer").setCurrentIndex(1)
    assert table.isVisible()
    assert (table.rows, table.columns) == (7, 12)
    qtbot.mouseClick(table, Qt.MouseButton.LeftButton, pos=row_of(table, 0))
    assert "Speaks to" in visible_words_of(weights)
    user.find("weightsLayer").setCurrentIndex(2)
    assert (table.rows, table.columns) == (10, 7)
    assert "No neuron chosen" in visible_words_of(weights)


def test_the_neurons_of_the_last_layer_are_called_by_what_they_answer(user, qtbot, weights, table):
    user.find("weightsLayer").setCurrentIndex(2)
    qtbot.mouseClick(table, Qt.MouseButton.LeftButton, pos=row_of(table, 3))
    assert f"Digit {weights.neuron}" in visible_words_of(weights)
    digit = weights.neurons[0]
    weight = user.session.newest.network.layers[-1].weights[5, digit]
    qtbot.mouseMove(table, QPointF(5.5 * table.width() / table.columns, row_of(table, 0).y()).toPoint())
    words = f"Digit {digit} listens to neuron 5 of layer 2 with a weight of {weight:.4f}"
    assert QToolTip.text() == words.replace("-", "−")


def test_deeper_layers_can_be_used_by_keyboard(user, qtbot, weights, table):
    user.find("weightsLayer").setCurrentIndex(1)
    user.window.activateWindow()
    user.find("weightsSort").setFocus()
    qtbot.keyClick(user.window.windowHandle(), Qt.Key.Key_Tab)
    assert table.hasFocus()
    qtbot.keyClick(user.window.windowHandle(), Qt.Key.Key_Down)
    qtbot.keyClick(user.window.windowHandle(), Qt.Key.Key_Down)
    assert weights.neuron == weights.neurons[1]


def test_the_choice_of_a_layer_grows_with_the_network(user, qtbot, weights):
    box = user.find("weightsLayer")
    before = box.width()
    weights.set_sizes((1600, 1024, 10))
    qtbot.waitUntil(lambda: box.width() > before)


def test_the_order_by_influence_follows_the_drawing(user, qtbot, weights, seven, one):
    user.find("weightsSort").setCurrentIndex(2)
    assert weights.neurons == tuple(range(12))  # there is nothing on the pad
    user.draw(seven)
    qtbot.waitUntil(lambda: weights.neurons != tuple(range(12)))


def test_the_pictures_follow_the_time_machine(user, qtbot, mosaic):
    before = mosaic.grab().toImage()
    user.look_back_to(0)
    qtbot.waitUntil(lambda: mosaic.grab().toImage() != before)


def test_a_hidden_view_is_told_nothing(user, qtbot, weights, monkeypatch):
    told, show_layer = [], WeightsView.show_layer

    def note(view, *arguments):
        told.append(view)
        show_layer(view, *arguments)

    user.open_tab("Curves")
    monkeypatch.setattr(WeightsView, "show_layer", note)
    user.look_back_to(0)
    qtbot.rest(150)
    assert not told
    user.open_tab("Weights")
    qtbot.waitUntil(lambda: told == [weights])


@pytest.mark.slow
def test_very_many_neurons_are_shown_page_by_page(user, qtbot):
    user.train(network=NetworkConfig((HiddenLayer(1000),)), train_size=500, epochs=1)
    view, mosaic = user.open_view("Weights"), user.find("weightsMosaic")
    page = mosaic.count
    assert page < 1000
    assert f"1 – {page} of 1,000" in visible_words_of(view)
    assert not user.find("pageBack").isEnabled()
    first_page = view.neurons
    user.click("pageForth")
    assert f"{page + 1} – {2 * page} of 1,000" in visible_words_of(view)
    assert not set(view.neurons) & set(first_page)
    click(qtbot, mosaic, mosaic.frame(0))
    assert view.neuron == view.neurons[0]
    for _ in range(1000 // page):
        qtbot.keyClick(mosaic, Qt.Key.Key_PageDown)
    assert "– 1,000 of 1,000" in visible_words_of(view)
    assert not user.find("pageForth").isEnabled()
    last = mosaic.count
    qtbot.keyClick(mosaic, Qt.Key.Key_PageUp)
    assert f"– {1000 - last:,} of 1,000" in visible_words_of(view)
    assert not user.find("pageForth").isHidden()
    user.find("weightsLayer").setCurrentIndex(1)
    assert "rows: neurons" in visible_words_of(view)
    assert user.find("pageForth").isHidden()


@pytest.mark.slow
def test_a_smaller_network_is_shown_from_its_first_neuron(user, qtbot):
    user.train(network=NetworkConfig((HiddenLayer(1000),)), train_size=500, epochs=1)
    user.open_view("Weights")
    user.click("pageForth")
    user.train(network=NetworkConfig((HiddenLayer(5),)), train_size=500, epochs=1)
    qtbot.waitUntil(lambda: user.find("weightsMosaic").count == 5)


def test_a_few_neurons_fill_the_room(qtbot):
    mosaic = Mosaic()
    qtbot.addWidget(mosaic)
    mosaic.resize(500, 500)
    mosaic.set_tiles(np.zeros((4, 28, 28)), 1.0, str)
    assert mosaic.frame(3).right() > 450


def test_a_picture_says_whose_it_is(user, weights, mosaic):
    neuron = weights.neurons[1]
    bias = user.session.newest.network.layers[0].bias[neuron]
    assert tip_at(mosaic, mosaic.frame(1).center()) == f"Neuron {neuron}, bias {bias:.3f}".replace("-", "−")


def test_a_mosaic_can_be_used_with_the_arrow_keys(qtbot):
    mosaic = Mosaic()
    qtbot.addWidget(mosaic)
    mosaic.resize(200, 200)
    mosaic.set_tiles(np.zeros((9, 28, 28)), 1.0, str)
    for key, place in ((Qt.Key.Key_Right, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 4), (Qt.Key.Key_Up, 1)):
        with qtbot.waitSignal(mosaic.chosen) as chosen:
            qtbot.keyClick(mosaic, key)
        assert chosen.args == [place]


def test_when_other_data_are_opened_the_exciting_images_are_those_of_the_new_ones(user, qtbot, weights, few_digits):
    most = choose_neuron(user)
    user.session.use_dataset(few_digits)
    click(qtbot, most.viewport(), most.frame(2))  # while the new ones are looked for

    def are_of_the_new_ones():
        return max(most.indices) < 300 and np.array_equal(pictures_of(most), few_digits.test_images[most.indices])

    qtbot.waitUntil(are_of_the_new_ones)
    assert most.indices[0] == most_exciting(user, weights)


def test_the_exciting_images_follow_the_time_machine_also_while_the_view_is_hidden(user, qtbot, weights):
    most = choose_neuron(user)
    user.open_tab("Curves")
    user.look_back_to(0)
    user.open_view("Weights")
    qtbot.waitUntil(lambda: most.indices[0] == most_exciting(user, weights))


def shown_panel(qtbot, weights, bias, classes):
    """Return the panel of a neuron that sees x and y and speaks to so many classes, in the room that a laptop leaves it."""
    panel = NeuronPanel()
    qtbot.addWidget(panel)
    panel.resize(196, 519)
    panel.show()
    outgoing = np.linspace(-1, 1, classes)
    panel.show_neuron(
        0,
        "Neuron 0",
        np.array(weights),
        bias,
        1.0,
        outgoing,
        class_names=[str(name) for name in range(classes)],
        plane=np.ones((32, 32)),
        of_point=True,
    )
    return panel


@pytest.mark.parametrize(
    ("weights", "bias", "words"),
    [
        ((0.5, 1.25), 0.1, "z = 0.500 · x + 1.250 · y + 0.100"),
        ((-0.5, -1.25), -0.1, "z = −0.500 · x − 1.250 · y − 0.100"),
    ],
)
def test_what_a_neuron_makes_of_x_and_y_has_one_sign_before_each_number(qtbot, weights, bias, words):
    panel = shown_panel(qtbot, weights, bias, 2)
    shown = [label.text().replace("\N{NO-BREAK SPACE}", " ") for label in panel.findChildren(QLabel)]
    assert words in shown


@pytest.mark.parametrize("classes", [2, 10])
def test_a_neuron_and_whom_it_speaks_to_fit_beside_the_pictures_of_a_laptop(qtbot, classes):
    panel = shown_panel(qtbot, (1.0, 1.0), 0.0, classes)
    qtbot.waitUntil(
        lambda: panel.layout().minimumHeightForWidth(panel.width()) <= 519
    )  # else a scroll bar comes, and all moves
    grid = panel.most
    assert grid.viewport().height() >= grid.frame(0).bottom() + 1  # its pictures are not cut


def test_layers_are_called_by_how_many_there_are(user):
    user.train(network=NetworkConfig((HiddenLayer(1),)))
    user.open_view("Weights")
    box = user.find("weightsLayer", QComboBox)
    assert [box.itemText(place) for place in range(2)] == [
        "Layer 1: 784 pixels to 1 neuron",
        "Layer 2: 1 neuron to 10 classes",
    ]
