"""Steps as in training: which neurons dropout leaves out, in the picture, in words and in the numbers of each page."""

import re
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel, QToolButton
from small_runs import small_dataset
from step_settings import config_of
from user import visible_words_of

from nnfs_gui.gui.inside.steps.diagram_states import diagram_state
from nnfs_gui.gui.inside.steps.number_table import NumberTable
from nnfs_gui.gui.inside.steps.pages.backward import BlamePage
from nnfs_gui.gui.inside.steps.pages.forward import ActivationPage
from nnfs_gui.gui.inside.steps.pages.mask_row import MaskRow
from nnfs_gui.gui.inside.steps.scene import Calculated, Scene
from nnfs_gui.gui.inside.steps.track import Kind
from nnfs_gui.gui.inside.steps.view import StepsView
from nnfs_gui.inspection.steps.walk import take_walk
from nnfs_gui.training.building import build_network
from nnfs_gui.training.config import HiddenLayer, NetworkConfig

CONFIG = replace(config_of("tanh", "cross-entropy", "sgd", "none", "float64"), dropout=(0.5, 0.0))


def calculated(draw):
    network = build_network(CONFIG, np.random.default_rng(1))
    walk = take_walk(network, CONFIG, small_dataset().train_images[0], 1, draw)
    return Calculated(walk, CONFIG, tuple("abc"), answer_is_known=True, remembers=False, pad_temperature=1.0)


@pytest.fixture(scope="module")
def drawn():
    return calculated((2, 3, 1))


def neuron_that(walk, *, is_left_out):
    return next(place for place in range(6) if walk.stages[0].is_left_out(place) is is_left_out)


def shown(qtbot, page, scene):
    qtbot.addWidget(page)
    page.show_scene(scene)
    return page


def test_the_activation_page_draws_the_mask_and_its_numbers_come_out(qtbot, drawn):
    layer = drawn.walk.stages[0]
    stays = neuron_that(drawn.walk, is_left_out=False)
    page = shown(qtbot, ActivationPage(), Scene(drawn, 0, stays, 0))
    response, factor, told = [picture.values.ravel().tolist() for picture in page.findChild(MaskRow).pictures]
    assert set(factor) == {0, 2}
    assert told == [a * m for a, m in zip(response, factor, strict=True)] == layer.activation.tolist()
    left_out = factor.count(0)
    assert f"Dropout (p = 0.5) has left out {left_out} of 6 neurons at random, m = 0" in page.words
    assert "1 / (1 − 0.5) = 2.0000" in page.words
    found = re.search(r"stays: a = (\S+) × (\S+) = <b>(\S+)</b>", page.words)
    first, second, product = (float(number.replace("−", "-")) for number in found.groups())
    assert first * second == pytest.approx(product, abs=1e-3)
    assert page.findChild(QLabel, "stepFormula").text().endswith("m<sub>1</sub> / (1 − p)")
    assert "nn.dropout.Dropout.forward" in page.findChild(QLabel, "stepCode").text()
    page.show_scene(Scene(drawn, 0, neuron_that(drawn.walk, is_left_out=True), 0))
    assert "is left out: whatever it has calculated, it tells <b>a = 0</b>" in page.words


def test_a_layer_without_dropout_shows_none_and_an_answer_says_how_training_differs(qtbot, drawn):
    page = shown(qtbot, ActivationPage(), Scene(drawn, 1, 0, 0))
    assert page.findChild(MaskRow).isHidden()
    assert "ropout" not in page.words
    page.show_scene(Scene(calculated(None), 0, 0, 0))
    assert page.findChild(MaskRow).isHidden()
    assert "leaves out 50 % of the neurons at random and multiplies the others by 2.0000; here, as in every" in page.words


def test_the_blame_comes_back_through_the_same_mask(qtbot, drawn):
    stays, gone = (neuron_that(drawn.walk, is_left_out=is_left_out) for is_left_out in (False, True))
    page = shown(qtbot, BlamePage(), Scene(drawn, 0, stays, 0))
    *addends, blame, times_mask, times_slope = page.findChild(NumberTable, "blameTable").rows
    layer = drawn.walk.stages[0]
    assert sum(row.bar for row in addends) == pytest.approx(blame.bar) == pytest.approx(float(layer.blame[stays]))
    assert times_mask.bar == 2 * blame.bar
    assert times_slope.bar == pytest.approx(times_mask.bar * float(layer.slope[stays]))
    assert "As dropout multiplied it by 2.0000 on the way forward" in page.words
    assert "nn.dropout.Dropout.backward" in page.findChild(QLabel, "stepCode").text()
    page.show_scene(Scene(drawn, 0, gone, 0))
    assert page.findChild(NumberTable, "blameTable").rows[-1].bar == 0
    assert "nothing comes back through it" in page.words


def test_the_diagram_crosses_out_what_was_left_out_as_soon_as_it_is_known(drawn):
    left_out = {(0, place) for place in range(6) if drawn.walk.stages[0].is_left_out(place)}
    assert diagram_state(Scene(drawn, 0, 0, 0), Kind.SUM).off == set()
    assert diagram_state(Scene(drawn, 0, 0, 0), Kind.ACTIVATION).off == left_out
    assert diagram_state(Scene(drawn, 0, 0, 0), Kind.BLAME).off == left_out
    assert diagram_state(Scene(calculated(None), 0, 0, 0), Kind.ACTIVATION).off == set()


def test_the_switch_is_there_where_the_settings_have_dropout(qtbot, drawn):
    view = shown_view(qtbot, drawn)
    switch = view.findChild(QToolButton, "asInTraining")
    assert not switch.isHidden()
    view.show_calculated(replace(drawn, rules=replace(CONFIG, dropout=0.0)))
    assert switch.isHidden()


def shown_view(qtbot, calculated):
    view = StepsView()
    qtbot.addWidget(view)
    view.show_calculated(calculated)
    return view


@pytest.mark.slow
def test_a_switch_shows_it_as_in_training_and_the_pad_answers_with_all_neurons(user, seven):
    user.train(network=NetworkConfig((HiddenLayer(12),)), dropout=0.5)
    user.wait_until_settled()
    user.draw(seven)
    view = user.open_view("Steps")
    user.wait_until_settled()
    answer = user.find("predictionBars").probabilities
    switch, diagram = user.find("asInTraining"), user.find("stepsDiagram")
    assert switch.isVisible()
    crossed_out = [diagram.crossed_out]
    for _ in range(2):
        user.click("asInTraining")
        track = user.find("stepTrack")
        place = next(place for place, title in enumerate(track.titles) if "softmax" in title)
        track.step_chosen.emit(place)
        user.wait_until_settled()
        assert re.search(r"dropout has left out \d+ of 12 neurons, which are crossed out", visible_words_of(view))
        crossed_out.append(diagram.crossed_out)
        assert user.find("predictionBars").probabilities == answer
        user.click("asInTraining")
        user.wait_until_settled()
    assert crossed_out[0] == diagram.crossed_out == frozenset()
    assert len(set(crossed_out)) == 3, "each time others are left out"
    assert "crossed out" not in visible_words_of(view)
