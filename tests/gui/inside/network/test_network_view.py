"""The diagram and the laboratory: as a user plays with them."""

import re

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from user import click

from nnfs_gui.gui.inside.painting.colour_maps import ZERO, diverging_table
from nnfs_gui.gui.inside.painting.neuron_places import place_neurons
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.inspection.activations import trace
from nnfs_gui.nn import ActivationKind
from nnfs_gui.training.config import HiddenLayer, NetworkConfig


@pytest.fixture
def view(user, seven):
    """The view, with a seven on the pad, after a run of a network of 784, 40, 6 and 10."""
    user.train(network=NetworkConfig((HiddenLayer(40), HiddenLayer(6))))
    user.wait_until_settled()  # how sure it may be is known
    user.draw(seven)
    return user.open_view("Network")


@pytest.fixture
def diagram(user, view):
    return user.find("diagram")


def traces(user):
    """What each stage of the network makes of the drawing."""
    return trace(user.session.newest.network, user.read_image.reshape(-1) / 255)


def neuron_words(user):
    return user.find("neuronWords").text()


def accuracy_words(user):
    return user.find("laboratoryAccuracy").text()


def point_away(qtbot, diagram):
    qtbot.mouseMove(diagram, diagram.rect().bottomLeft())


def test_before_there_is_a_drawing_it_says_what_will_be_there(user, qtbot):
    user.train()
    view = user.open_tab("Network")
    qtbot.waitUntil(lambda: "Draw on the right" in view.sentence)


def test_its_answers_are_those_to_the_drawing_as_it_is(user, diagram):
    np.testing.assert_allclose(diagram.probabilities, user.reading_of(user.read_image[None])[0], rtol=1e-5)


def test_an_output_neuron_says_by_what_its_z_is_divided_and_a_hidden_one_does_not(user, qtbot, diagram):
    qtbot.mouseMove(diagram, diagram.frame((1, 0)).center().toPoint())
    assert "Neuron 0 of layer 2" in neuron_words(user)
    assert "softmax" not in neuron_words(user)
    qtbot.mouseMove(diagram, diagram.frame((2, 7)).center().toPoint())
    temperature = float(re.search(r"The softmax gets z / (\d+\.\d{3})\.", neuron_words(user)).group(1))
    raised = np.exp((traces(user)[2].z - traces(user)[2].z.max()) / temperature)
    assert diagram.activation((2, 7)) == pytest.approx(raised[7] / raised.sum(), abs=1e-3)


def test_it_follows_the_drawing_and_the_time_machine(user, qtbot, diagram, one):
    before = diagram.probabilities
    user.look_back_to(0)
    qtbot.waitUntil(lambda: not np.allclose(diagram.probabilities, before))
    at_the_start = diagram.probabilities
    user.draw(one)
    qtbot.waitUntil(lambda: not np.allclose(diagram.probabilities, at_the_start))


def test_pointing_at_a_neuron_says_its_numbers(user, qtbot, diagram):
    numbers = traces(user)[1].z
    neuron = int(numbers.argmax())
    qtbot.mouseMove(diagram, diagram.frame((1, neuron)).center().toPoint())
    assert f"Neuron {neuron} of layer 2" in neuron_words(user)
    assert f"z = {numbers[neuron]:.3f}" in neuron_words(user)
    assert "inputs × weights" in neuron_words(user)
    assert {link.target for link in diagram.links[1]} == {neuron}
    point_away(qtbot, diagram)
    assert "Point at a neuron" in neuron_words(user)


def test_a_neuron_that_was_clicked_stays_and_a_second_click_lets_it_go(user, qtbot, view, diagram):
    click(qtbot, diagram, diagram.frame((2, 7)))
    point_away(qtbot, diagram)
    assert "Digit 7" in neuron_words(user)
    click(qtbot, diagram, diagram.frame((2, 7)))
    assert view.neuron is diagram.chosen_neuron is None
    assert "Point at a neuron" in neuron_words(user)


def test_switching_neurons_off_changes_the_answer_and_the_accuracy_and_reset_brings_it_back(user, qtbot, diagram):
    before = diagram.probabilities
    network = user.session.newest.network.parameters.copy()
    assert not user.find("switchOff").isEnabled()
    for neuron in range(3):
        click(qtbot, diagram, diagram.frame((1, neuron)))
        user.click("switchOff")
    qtbot.waitUntil(lambda: "In the laboratory" in accuracy_words(user))
    qtbot.waitUntil(lambda: not np.allclose(diagram.probabilities, before))
    assert diagram.crossed_out == {(1, 0), (1, 1), (1, 2)}
    user.click("resetLaboratory")
    qtbot.waitUntil(lambda: np.allclose(diagram.probabilities, before))
    assert "Nothing is changed" in accuracy_words(user)
    assert np.array_equal(user.session.newest.network.parameters, network)


def test_the_switch_names_the_chosen_neuron_and_what_it_will_do_to_it(user, qtbot, diagram):
    switch = user.find("switchOff")
    assert (switch.text(), "choose a neuron" in switch.toolTip()) == ("Switch off", True)
    click(qtbot, diagram, diagram.frame((1, 3)))
    assert switch.text() == "Switch off neuron 3 of layer 2"
    user.click("switchOff")
    assert switch.text() == "Switch on neuron 3 of layer 2"
    qtbot.mouseMove(diagram, diagram.frame((0, 5)).center().toPoint())
    assert "Neuron 5 of layer 1" in neuron_words(user)
    assert switch.text() == "Switch on neuron 3 of layer 2"
    click(qtbot, diagram, diagram.frame((1, 4)))
    assert switch.text() == "Switch off neuron 4 of layer 2"
    click(qtbot, diagram, diagram.frame((2, 4)))
    assert (switch.isEnabled(), "hidden layers" in switch.toolTip()) == (False, True)
    click(qtbot, diagram, diagram.frame((1, 3)))
    user.click("resetLaboratory")
    assert switch.text() == "Switch off neuron 3 of layer 2"


@pytest.mark.parametrize("stage", [0, 1])  # a block of cells, and a few circles
def test_a_neuron_that_is_switched_off_has_the_colour_and_the_number_of_nothing(user, qtbot, diagram, stage):
    neuron = (stage, int(traces(user)[stage].activation.argmax()))
    click(qtbot, diagram, diagram.frame(neuron))
    point_away(qtbot, diagram)

    def colour():
        beside_the_cross = diagram.frame(neuron).center() + QPointF(0, 3 / 8 * diagram.frame(neuron).height())
        return diagram.grab().toImage().pixelColor(beside_the_cross.toPoint())

    nothing = QColor(diverging_table(diagram.palette())[ZERO])
    assert colour() != nothing
    assert diagram.activation(neuron) > 0
    user.click("switchOff")
    qtbot.waitUntil(lambda: diagram.activation(neuron) == 0)
    assert colour() == nothing
    assert "is switched off" in neuron_words(user)
    assert "its activation is <b>0</b>" in neuron_words(user)
    assert not any(link.target == neuron[1] for link in diagram.links[stage])
    assert not any(link.source == neuron[1] for link in diagram.links[stage + 1])
    user.click("switchOff")
    qtbot.waitUntil(lambda: diagram.activation(neuron) > 0)
    assert colour() != nothing
    assert "z = " in neuron_words(user)


@pytest.mark.parametrize("control", ["prune", "shake"])
def test_pruning_and_shaking_the_weights_cost_accuracy(user, qtbot, diagram, control):
    user.find(control).setValue(user.find(control).maximum())
    qtbot.waitUntil(lambda: "In the laboratory" in accuracy_words(user))
    after, before = map(float, re.findall(r"\d+\.\d", accuracy_words(user)))
    assert after < before


def test_an_output_neuron_has_a_bias_to_shift_but_cannot_be_switched_off(user, qtbot, diagram):
    click(qtbot, diagram, diagram.frame((2, 3)))
    assert not user.find("switchOff").isEnabled()
    before = diagram.probabilities[3]
    user.find("biasShift").setValue(user.find("biasShift").maximum())
    qtbot.waitUntil(lambda: diagram.probabilities[3] > before)


def test_each_neuron_keeps_its_own_shift(user, qtbot, diagram):
    click(qtbot, diagram, diagram.frame((1, 0)))
    user.find("biasShift").setValue(20)
    click(qtbot, diagram, diagram.frame((1, 1)))
    assert user.find("biasShift").value() == 0
    click(qtbot, diagram, diagram.frame((1, 0)))
    assert user.find("biasShift").value() == 20


def test_another_network_ends_the_experiment(user, qtbot, view, diagram):
    click(qtbot, diagram, diagram.frame((0, 39)))
    user.click("switchOff")
    user.train(network=NetworkConfig((HiddenLayer(5),)))
    qtbot.waitUntil(lambda: diagram.sizes == (5, 10))
    assert view.experiment.changes_nothing


def test_another_network_of_the_same_size_has_no_neuron_chosen(user, qtbot, view, diagram):
    click(qtbot, diagram, diagram.frame((0, 5)))
    user.train(network=NetworkConfig((HiddenLayer(40, ActivationKind.TANH), HiddenLayer(6))))
    qtbot.waitUntil(lambda: view.neuron is None)
    assert diagram.chosen_neuron is None


def test_the_arrow_keys_move_as_the_eye_does_through_blocks_and_from_layer_to_layer(user, qtbot, view, diagram):
    frames = [diagram.frame((0, neuron)) for neuron in range(40)]
    columns = sum(frame.top() == frames[0].top() for frame in frames)
    assert columns > 1
    height = diagram.frame((1, 0)).center().y()
    last_of_its_row = max(neuron for neuron, frame in enumerate(frames) if frame.top() <= height < frame.bottom())
    for key, neuron in (
        (Qt.Key.Key_Down, (0, 0)),
        (Qt.Key.Key_Down, (0, columns)),
        (Qt.Key.Key_Up, (0, 0)),
        (Qt.Key.Key_Up, (0, 0)),
        *((Qt.Key.Key_Right, (0, column)) for column in range(1, columns)),
        (Qt.Key.Key_Right, (1, 0)),
        (Qt.Key.Key_Left, (0, last_of_its_row)),
        (Qt.Key.Key_Right, (1, 0)),
        (Qt.Key.Key_Down, (1, 1)),
    ):
        qtbot.keyClick(diagram, key)
        assert view.neuron == diagram.chosen_neuron == neuron


def test_escape_lets_the_neuron_go_before_it_stops_the_run(user, qtbot, view, diagram):
    user.set_up(epochs=100_000)
    user.press("trainAction")
    user.wait_for_state(RunState.RUNNING)
    qtbot.waitUntil(lambda: diagram.sizes == (128, 10))
    user.window.activateWindow()
    diagram.setFocus()
    click(qtbot, diagram, diagram.frame((0, 3)))
    assert view.neuron == diagram.chosen_neuron == (0, 3)
    qtbot.keyClick(user.window.windowHandle(), Qt.Key.Key_Escape)
    assert view.neuron is diagram.chosen_neuron is None
    assert user.session.state is RunState.RUNNING
    qtbot.keyClick(user.window.windowHandle(), Qt.Key.Key_Escape)
    user.wait_for_state(RunState.IDLE)


@pytest.mark.parametrize("count", [1, 10, 20, 21, 128, 1000, 4096])
def test_neurons_however_many_stand_in_their_room_and_can_be_pointed_at(count):
    room = QRectF(100, 20, 60, 380)
    places = place_neurons(count, room)
    for neuron in {0, count // 2, count - 1}:
        frame = places.frame(neuron)
        assert room.adjusted(-0.1, -0.1, 0.1, 0.1).contains(frame)
        assert places.neuron_at(frame.center()) == neuron
    assert places.neuron_at(QPointF(0, 0)) is None


def test_another_network_of_the_same_shape_ends_the_experiment_too(user, qtbot, view, diagram):
    click(qtbot, diagram, diagram.frame((0, 39)))
    user.click("switchOff")
    assert not view.experiment.changes_nothing
    user.set_up(network=NetworkConfig((HiddenLayer(40), HiddenLayer(6))), seed=5)
    user.press("trainAction")
    user.answer("startAfreshButton")
    qtbot.waitUntil(lambda: view.experiment.changes_nothing)


def test_the_accuracy_in_the_laboratory_is_of_the_epoch_that_is_shown_also_after_a_while_away(user, qtbot, diagram):
    user.find("prune").setValue(80)
    qtbot.waitUntil(lambda: "instead of" in accuracy_words(user))
    before = accuracy_words(user)
    user.open_tab("Curves")
    user.look_back_to(0)
    user.open_view("Network")
    qtbot.waitUntil(lambda: "instead of" in accuracy_words(user) and accuracy_words(user) != before)
