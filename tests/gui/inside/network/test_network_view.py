"""The diagram and the laboratory: as a user plays with them."""

import re

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt

from nnfs_gui.gui.inside.network.neuron_places import place_neurons
from nnfs_gui.gui.session.training_session import RunState
from nnfs_gui.training.config import ActivationKind, HiddenLayer, NetworkConfig

NETWORK = 2


@pytest.fixture
def diagram(user, qtbot, seven):
    """The view, with a seven on the pad, after a run of a network of 784, 40, 6 and 10."""
    user.train(network=NetworkConfig((HiddenLayer(40), HiddenLayer(6))))
    user.draw(seven)
    return open_diagram(user, qtbot)


def open_diagram(user, qtbot):
    user.window._inside.tabs.show_view(NETWORK)
    view = user.window._inside._presenters[-1].view
    qtbot.waitUntil(view._diagram.isVisible)
    return view


def answers(view):
    return view._diagram._state.traces[-1].activation


def click(qtbot, view, stage, neuron):
    at = view._diagram._places[stage].frame(neuron).center().toPoint()
    qtbot.mouseClick(view._diagram, Qt.MouseButton.LeftButton, pos=at)


def test_before_there_is_a_drawing_it_says_what_will_be_there(user, qtbot):
    user.train()
    user.window._inside.tabs.show_view(NETWORK)
    view = user.window._inside._presenters[-1].view
    qtbot.waitUntil(lambda: "Draw on the right" in view._sentence.text())


def test_its_answers_are_those_to_the_drawing_as_it_is(user, qtbot, diagram):
    image = user.window._reader.image.reshape(-1) / 255
    np.testing.assert_allclose(answers(diagram), user.session.network.predict_proba(image), rtol=1e-5)


def test_it_follows_the_drawing_and_the_time_machine(user, qtbot, diagram, one):
    before = answers(diagram)
    user.find("epochSlider").setValue(0)
    qtbot.waitUntil(lambda: not np.allclose(answers(diagram), before))
    at_the_start = answers(diagram)
    user.draw(one)
    qtbot.waitUntil(lambda: not np.allclose(answers(diagram), at_the_start))


def test_pointing_at_a_neuron_says_its_numbers(user, qtbot, diagram):
    neuron = int(diagram._diagram._state.traces[1].z.argmax())
    qtbot.mouseMove(diagram._diagram, diagram._diagram._places[1].frame(neuron).center().toPoint())
    words = diagram._words.text()
    z = diagram._diagram._state.traces[1].z[neuron]
    assert f"Neuron {neuron} of layer 2" in words
    assert f"z = {z:.3f}" in words
    assert "inputs × weights" in words
    assert {link.target for link in diagram._diagram._state.links[1]} == {neuron}
    qtbot.mouseMove(diagram._diagram, diagram._diagram.rect().bottomLeft())
    assert "Point at a neuron" in diagram._words.text()


def test_a_neuron_that_was_clicked_stays_and_a_second_click_lets_it_go(user, qtbot, diagram):
    click(qtbot, diagram, 2, 7)
    qtbot.mouseMove(diagram._diagram, diagram._diagram.rect().bottomLeft())
    assert "Digit 7" in diagram._words.text()
    click(qtbot, diagram, 2, 7)
    assert diagram._chosen is None


def test_switching_neurons_off_changes_the_answer_and_the_accuracy_and_reset_brings_it_back(user, qtbot, diagram):
    before = answers(diagram)
    network = user.session.network.parameters.copy()
    assert not user.find("switchOff").isEnabled()
    for neuron in range(3):
        click(qtbot, diagram, 1, neuron)
        user.find("switchOff").click()
    qtbot.waitUntil(lambda: "In the laboratory" in diagram._accuracy.text())
    qtbot.waitUntil(lambda: not np.allclose(answers(diagram), before))
    assert diagram._diagram._state.off == {(1, 0), (1, 1), (1, 2)}
    user.find("resetLaboratory").click()
    qtbot.waitUntil(lambda: np.allclose(answers(diagram), before))
    assert "Nothing is changed" in diagram._accuracy.text()
    assert np.array_equal(user.session.network.parameters, network)


@pytest.mark.parametrize("control", ["prune", "shake"])
def test_pruning_and_shaking_the_weights_cost_accuracy(user, qtbot, diagram, control):
    user.find(control).setValue(user.find(control).maximum())
    qtbot.waitUntil(lambda: "In the laboratory" in diagram._accuracy.text())
    after, before = map(float, re.findall(r"\d+\.\d", diagram._accuracy.text()))
    assert after < before


def test_an_output_neuron_has_a_bias_to_shift_but_cannot_be_switched_off(user, qtbot, diagram):
    click(qtbot, diagram, 2, 3)
    assert not user.find("switchOff").isEnabled()
    user.find("biasShift").setValue(user.find("biasShift").maximum())
    before = answers(diagram)[3]
    qtbot.waitUntil(lambda: answers(diagram)[3] > before)


def test_each_neuron_keeps_its_own_shift(user, qtbot, diagram):
    click(qtbot, diagram, 1, 0)
    user.find("biasShift").setValue(20)
    click(qtbot, diagram, 1, 1)
    assert user.find("biasShift").value() == 0
    click(qtbot, diagram, 1, 0)
    assert user.find("biasShift").value() == 20


def test_another_network_ends_the_experiment(user, qtbot, diagram):
    click(qtbot, diagram, 0, 39)
    user.find("switchOff").click()
    user.set_up(network=NetworkConfig((HiddenLayer(5),)))
    with qtbot.waitSignal(user.session.tested, timeout=20_000):
        user.press("trainAction")
    qtbot.waitUntil(lambda: len(diagram._diagram._state.traces) == 2)
    assert diagram.experiment.changes_nothing


def test_another_network_of_the_same_size_has_no_neuron_chosen(user, qtbot, diagram):
    click(qtbot, diagram, 0, 5)
    user.set_up(network=NetworkConfig((HiddenLayer(40, ActivationKind.TANH), HiddenLayer(6))))
    with qtbot.waitSignal(user.session.tested, timeout=20_000):
        user.press("trainAction")
    qtbot.waitUntil(lambda: diagram.neuron is None)
    assert diagram._diagram._chosen is None


def test_the_arrow_keys_move_as_the_eye_does_through_blocks_and_from_layer_to_layer(user, qtbot, diagram):
    block, column_of_six = diagram._diagram._places[:2]
    assert block.columns > 1
    middle = column_of_six.frame(0).center().y()
    last_of_its_row = int((middle - block.top) // block.pitch) * block.columns + block.columns - 1
    for key, neuron in (
        (Qt.Key.Key_Down, (0, 0)),
        (Qt.Key.Key_Down, (0, block.columns)),
        (Qt.Key.Key_Up, (0, 0)),
        (Qt.Key.Key_Up, (0, 0)),
        *((Qt.Key.Key_Right, (0, column)) for column in range(1, block.columns)),
        (Qt.Key.Key_Right, (1, 0)),
        (Qt.Key.Key_Left, (0, last_of_its_row)),
        (Qt.Key.Key_Right, (1, 0)),
        (Qt.Key.Key_Down, (1, 1)),
    ):
        qtbot.keyClick(diagram._diagram, key)
        assert diagram._chosen == diagram._diagram._chosen == neuron


def test_escape_lets_the_neuron_go_before_it_stops_the_run(user, qtbot, diagram):
    user.set_up(epochs=100_000)
    user.press("trainAction")
    user.wait_for_state(RunState.RUNNING)
    qtbot.waitUntil(lambda: len(diagram._diagram._state.traces) == 2)
    user.window.activateWindow()
    diagram._diagram.setFocus()
    click(qtbot, diagram, 0, 3)
    qtbot.keyClick(user.window.windowHandle(), Qt.Key.Key_Escape)
    assert diagram._chosen is None
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


def test_another_network_of_the_same_shape_ends_the_experiment_too(user, qtbot, diagram):
    click(qtbot, diagram, 0, 39)
    user.find("switchOff").click()
    assert not diagram.experiment.changes_nothing
    user.set_up(network=NetworkConfig((HiddenLayer(40), HiddenLayer(6))), seed=5)
    user.press("trainAction")
    user.answer("startAfreshButton")
    qtbot.waitUntil(lambda: diagram.experiment.changes_nothing)


def test_the_accuracy_in_the_laboratory_is_of_the_epoch_that_is_shown_also_after_a_while_away(user, qtbot, diagram):
    user.find("prune").setValue(80)
    qtbot.waitUntil(lambda: "instead of" in diagram._accuracy.text())
    before = diagram._accuracy.text()
    user.window._inside.tabs.show_view(0)
    user.find("epochSlider").setValue(0)
    open_diagram(user, qtbot)
    qtbot.waitUntil(lambda: diagram._accuracy.text() != before)
