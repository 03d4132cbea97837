"""The way of an image, step by step, as a user goes it in the window."""

import re

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton
from user import click, visible_words_of

from nnfs_gui.gui.inside.steps import step_bar
from nnfs_gui.gui.inside.steps.track import Kind, Step, steps_of
from nnfs_gui.inspection.steps.walk import take_walk
from nnfs_gui.training.config import HiddenLayer, LossKind, NetworkConfig


def test_the_steps_go_forward_into_the_error_and_back_to_the_first_layer():
    kinds = [(step.kind.name, step.stage) for step in steps_of(2)]
    assert kinds == [
        ("IMAGE", 0),
        ("SUM", 0),
        ("ACTIVATION", 0),
        ("SUM", 1),
        ("SOFTMAX", 1),
        ("LOSS", 1),
        ("OUTPUT_BLAME", 1),
        ("WEIGHTS", 1),
        ("BLAME", 0),
        ("WEIGHTS", 0),
        ("PROOF", None),
        ("UPDATE", None),
        ("OUTCOME", None),
    ]
    assert [step.kind for step in steps_of(1)][1:4] == [Kind.SUM, Kind.SOFTMAX, Kind.LOSS]
    assert steps_of(2, whole=True)[0] == Step(Kind.WHOLE, None)


class Way:
    """What a person does with the view, and reads in it."""

    def __init__(self, user):
        self.user = user
        self.view = user.open_view("Steps")
        self.track = user.find("stepTrack")

    def go_to(self, words):
        place = next(place for place, title in enumerate(self.track.titles) if words in title)
        click(self.user.qtbot, self.track, self.track.mark(place))
        self.user.wait_until_settled()

    @property
    def words(self):
        return visible_words_of(self.view)

    @property
    def title(self):
        return self.user.find("stepTitle", QLabel).text()

    def table(self, name):
        return self.user.find(name).rows

    def walk(self, label):
        current = self.user.session.newest
        return take_walk(current.network.twin(), current.config, self.user.read_image, label)

    def say(self, label):
        box = self.user.find("stepAnswer", QComboBox)
        box.setCurrentIndex(label + 1)
        box.activated.emit(label + 1)
        self.user.wait_until_settled()


@pytest.fixture
def way(user, seven):
    """The view, with a seven on the pad, after a run of a network of 784, 12 and 10."""
    user.train(network=NetworkConfig((HiddenLayer(12),)), loss=LossKind.MSE)
    user.wait_until_settled()
    user.draw(seven)
    way = Way(user)
    user.wait_until_settled()
    return way


def test_a_page_is_as_high_at_first_sight_as_when_one_comes_back_to_it(way):
    heights = {}
    for title in (*way.track.titles[:4], *way.track.titles[3::-1]):
        way.go_to(title)
        heights.setdefault(title, []).append(way.view.content.minimumSizeHint().height())
    assert all(first == again for first, again in heights.values()), heights


def test_a_drawing_is_followed_forward_and_the_way_back_asks_what_it_is(user, way, qtbot):
    assert way.title == "1 of 13: the image as numbers"
    assert "<b>784</b> numbers" in way.words
    way.track.setFocus()
    qtbot.keyClick(way.track, Qt.Key.Key_Right)
    user.wait_until_settled()
    assert way.title == "2 of 13: layer 1 adds up its inputs"
    assert [title.split()[-1] for title in user.find("sumTable").titles] == ["from", "input", "weight", "product"]
    qtbot.keyClick(user.find("playSteps"), Qt.Key.Key_Right)
    assert way.title == "3 of 13: the activation of layer 1"
    qtbot.keyClick(user.find("stepNext"), Qt.Key.Key_Left)
    assert way.title == "2 of 13: layer 1 adds up its inputs"
    way.go_to("layer 2 adds up")
    rows = way.table("sumTable")
    answer = int(way.walk(0).probabilities.argmax())
    last = way.walk(answer).stages[-1]
    assert rows[-1].cells[-1] == f"{last.z[answer]:,.3f}".replace("-", "−")
    assert sum(row.bar for row in rows[:-1]) == pytest.approx(float(last.z[answer]), abs=1e-4)
    way.go_to("how wrong")
    assert "What is it?" in way.words
    user.click("stepIs4")
    user.wait_until_settled()
    assert user.find("stepAnswer", QComboBox).currentText() == "4"
    rows = way.table("lossTable")
    walk = way.walk(4)
    assert [row.cells[0] for row in rows if row.bold] == ["4"]
    assert sum(row.bar for row in rows) == pytest.approx(walk.loss, rel=1e-5)
    way.go_to("blame at the outputs")
    assert [row.bar for row in way.table("outputBlameTable")] == pytest.approx(walk.stages[-1].z_gradient.tolist())


def test_a_step_needs_no_more_room_than_its_own_page_whichever_were_seen_before(user, way, qtbot):
    user.window.resize(1000, 600)
    content = way.view.content

    def height_at(words):
        way.go_to(words)
        user.wait_until_settled()
        qtbot.waitUntil(lambda: content.height() >= content.minimumSizeHint().height())
        return content.layout().totalMinimumHeightForWidth(content.width())

    softmax, first = height_at("softmax"), height_at("the image as numbers")
    assert softmax > first
    assert height_at("how wrong") < first, "there is a question alone"
    assert height_at("the image as numbers") == first


def test_the_way_back_is_proved_and_the_step_is_taken_on_a_copy(user, way, qtbot):
    kept = user.shown_parameters.copy()
    way.say(4)
    way.go_to("the proof")
    assert re.search(r"<u>[−0-9.]+</u>", user.find("proofDigits", QLabel).text())
    way.go_to("optimizer")
    assert "The optimizer remembers the " in way.words
    memory_steps = user.session.newest.checkpoint.numbers["optimizer_steps"]
    assert f"{int(memory_steps):,} steps" in way.words
    assert way.table("updateTable")[-1].cells[0] == "the weight after"
    way.go_to("taking the step")
    user.click("doUntilBelieved")
    user.wait_until_settled()
    after = user.find("barsAfter").probabilities
    assert int(np.argmax(after)) == 4
    took = re.search(r"took (\d+) steps? to believe you: 4", way.words)
    steps = int(took[1])
    assert re.search(r"Of 200 other images, which validate, the copy reads \d+ right; before it were \d+", way.words)
    user.click("doStep")
    user.wait_until_settled()
    assert f"after {steps + 1} steps" in way.words
    user.click("forgetSteps")
    user.wait_until_settled()
    assert user.find("barsAfter").probabilities == user.find("barsBefore").probabilities
    assert user.shown_parameters.tolist() == kept.tolist()


def test_an_image_of_the_data_set_knows_its_answer_and_another_one_may_be_told(user, way, qtbot):
    box = user.find("stepAnswer", QComboBox)

    def open_one():
        user.press("testDigitAction")
        qtbot.waitUntil(lambda: "true label" in user.caption and user.caption.endswith(box.currentText()))
        return int(box.currentText())

    label = open_one()
    way.say((label + 1) % 10)
    assert box.currentText() == str((label + 1) % 10)
    way.go_to("how wrong")
    assert [row.cells[0] for row in way.table("lossTable") if row.bold] == [box.currentText()]
    open_one()


def test_a_tiny_network_shows_all_of_its_numbers(user, way):
    user.click("useTiny")
    user.wait_until_settled()
    assert way.title.endswith("of 14: all of its numbers") or "A tiny network of 7 x 7" in way.words
    way.go_to("all of its numbers")
    assert "<b>130</b> numbers" in way.words
    assert len(way.table("wholeOutputs")) == 10
    assert not user.find("stepsDiagram").isVisible()
    user.click("useTiny")
    user.wait_until_settled()
    assert "tiny network" not in way.words
    assert user.find("stepsDiagram").isVisible()


def test_playing_goes_on_by_itself_and_stops_where_one_takes_over(monkeypatch, request, qtbot):
    monkeypatch.setattr(step_bar, "PLAY_MS", 100)  # in the place of three seconds
    way = request.getfixturevalue("way")
    user = way.user
    play = user.find("playSteps", QToolButton)
    user.click("playSteps")
    assert play.text() == "Stop"
    qtbot.waitUntil(lambda: way.title.startswith("2 of 13"))
    way.go_to("activation")
    assert play.text() == "Play"


def test_a_neuron_that_is_chosen_in_the_diagram_is_looked_at_in_its_layer(user, way, qtbot):
    way.go_to("layer 1 adds up")
    diagram = user.find("stepsDiagram")
    click(qtbot, diagram, diagram.frame((0, 3)))
    user.wait_until_settled()
    assert "<b>neuron 3</b>" in way.words
    click(qtbot, diagram, diagram.frame((1, 5)))
    user.wait_until_settled()
    assert way.title == "4 of 13: layer 2 adds up its inputs"
    assert "<b>5</b>" in way.words


def test_an_empty_pad_says_what_will_be_there(user):
    view = user.open_tab("Steps")
    user.qtbot.waitUntil(lambda: "Draw on the right" in view.sentence)
    assert "every number" in view.sentence
