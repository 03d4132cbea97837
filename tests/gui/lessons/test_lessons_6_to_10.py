"""Lessons 6 to 10, each gone through to its end by somebody who does what it asks, and nothing else."""

import pytest
from lesson_driver import LessonDriver
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from runs_tab import Table

from nnfs_gui.gui.experiments.widgets.repeat_dialog import RepeatDialog

pytestmark = pytest.mark.slow
STAR = [[(0.5, 0.1), (0.5, 0.9)], [(0.1, 0.5), (0.9, 0.5)], [(0.2, 0.2), (0.8, 0.8)], [(0.8, 0.2), (0.2, 0.8)]]


@pytest.fixture
def take(user):
    """Opens a lesson."""
    return lambda key: LessonDriver(user, key)


# --- what a person does ---------------------------------------------------------------------------------------------------


def outcome(user):
    """Return what is said of a prediction when it has come true."""
    words = user.find("predictionResult", QLabel)
    user.qtbot.waitUntil(lambda: "Score: " in words.text())
    return words.text()


def set_these_and_train(learner):
    learner.set_these()
    learner.train()


def go_to(user, title):
    """Click the mark of a step in the view Steps."""
    user.open_view("Steps")
    track = user.find("stepTrack")
    user.qtbot.waitUntil(lambda: title in track.titles)
    place = track.mark(track.titles.index(title)).center()
    user.qtbot.mouseClick(track, Qt.MouseButton.LeftButton, pos=place.toPoint())


def look_at_the_next_neuron(user):
    user.qtbot.keyClick(user.find("stepsDiagram"), Qt.Key.Key_Down)


def throw_the_dice_until(user, is_enough):
    """Press the dice until the digit on the pad is of the kind that is wanted."""
    for _ in range(200):
        user.press("testDigitAction")
        user.wait_until_settled()
        if is_enough(user.window.lessons.situation.pad):
            return
    raise AssertionError("there is no such digit")


def open_the_network(user):
    """Open the network of the step, and look at its health."""
    user.click("openLessonNetwork")
    user.qtbot.waitUntil(lambda: user.network.startswith("from broken"))
    user.open_view("Health")


def repeat(user):
    """Repeat the run that is open with ten seeds, wait until all have ended, and return what they are called in Runs."""
    user.qtbot.waitUntil(user.action("repeatRunAction").isEnabled)
    user.press("repeatRunAction")
    user.qtbot.waitUntil(lambda: user.open_dialog(RepeatDialog) is not None)
    user.click("acceptButton")
    user.qtbot.waitUntil(lambda: "has ended" in user.status)
    return f"{user.network.partition(',')[0]}, 10 seeds"


# --- lessons --------------------------------------------------------------------------------------------------------------


def test_forward(user, take):
    learner = take("forward")
    learner.read("arithmetic")
    learner.predict("count", 12_730)
    with learner.step("train"):
        set_these_and_train(learner)
        assert "What happened: 12,730. Score: 100 of 100." in outcome(user)
    with learner.step("image", already=("network",)):
        throw_the_dice_until(user, lambda pad: pad.confidence > 0.95)  # of another one it is to be less sure
        user.open_view("Steps")
    with learner.step("sum"):
        go_to(user, "layer 1 adds up its inputs")
    with learner.step("bend"):
        go_to(user, "the activation of layer 1")
        assert not learner.may_go_on
        look_at_the_next_neuron(user)
    with learner.step("softmax"):
        go_to(user, "the softmax")
        throw_the_dice_until(user, lambda pad: pad.confidence < 0.9)
    with learner.step("unsure"):
        user.qtbot.waitUntil(lambda: "put another digit on the pad" in learner.missing)  # the one there is unsure as well
        throw_the_dice_until(user, lambda pad: pad.confidence < 0.9)
    with learner.step("tiny"):
        user.click("useTiny")
        go_to(user, "all of its numbers")
    learner.finish("try")


def test_backward(user, take):
    learner = take("backward")
    with learner.step("knobs"):
        set_these_and_train(learner)
    with learner.step("mistake", already=("network",)):
        throw_the_dice_until(user, lambda pad: pad.answer != pad.truth)
    with learner.step("loss"):
        user.open_view("Steps")
        user.click("useTiny")
        go_to(user, "all of its numbers")
        go_to(user, "how wrong the answer is")
        user.qtbot.waitUntil(lambda: "your own network is meant" in learner.missing)
        user.click("useTiny")
    for key, title in (("turn", "the blame at the outputs"), ("weight", "the gradients of layer 2")):
        with learner.step(key):
            go_to(user, title)
    with learner.step("hidden"):
        go_to(user, "the blame of layer 1")
        assert not learner.may_go_on
        look_at_the_next_neuron(user)
    with learner.step("proof"):
        go_to(user, "the proof")
        assert not learner.may_go_on
        user.qtbot.keyClick(user.find("nudgeSize"), Qt.Key.Key_Left)
    with learner.step("step"):
        go_to(user, "taking the step")
        assert not learner.may_go_on
        user.click("doUntilBelieved")
    learner.predict("guess", 0.3)
    with learner.step("run"):
        set_these_and_train(learner)
        outcome(user)
    learner.finish("try")


def test_broken(user, take):
    learner = take("broken")
    learner.read("waiting")
    with learner.step("first"):
        open_the_network(user)
    for key, change in (
        ("revive", {"learning_rate": 0.002}),
        ("tanh", {"init": "glorot"}),
        ("sigmoid", {"learning_rate": 0.002}),
        ("past", {}),
    ):
        with learner.step(key, already=("network", "health")):
            if key != "revive":
                open_the_network(user)
            learner.change(**change)
            learner.train()
    with learner.step("deep", already=("health", "view")):
        open_the_network(user)
    learner.predict("guess", 0.9)
    with learner.step("patience"):
        set_these_and_train(learner)
        outcome(user)
    with learner.step("bend", already=("network", "health")):
        learner.change(activation="relu")
        learner.train()
    learner.finish("try")


def test_fails(user, take):
    learner = take("fails")
    learner.predict("guess", 97)
    with learner.step("train"):
        set_these_and_train(learner)
        outcome(user)
    with learner.step("matrix", already=("network",)):
        view = user.open_view("Mistakes")
        gallery = user.find("mistakesGallery")
        user.qtbot.waitUntil(lambda: len(gallery.indices) > 0)
        assert view.isVisible()
        user.qtbot.mouseClick(gallery.viewport(), Qt.MouseButton.LeftButton, pos=gallery.frame(0).center().toPoint())
    with learner.step("robustness"):
        user.open_view("Robustness")
        user.wait_until_settled()
        assert "(So far 1 of 2 times.)" in learner.missing  # all changes were measured, but one was looked at
        user.find("robustnessChange").setCurrentIndex(1)
    learner.predict("scribble-guess", 50)
    with learner.step("scribble", already=("pad",)):
        learner.draw_anew(*STAR)
        assert f"What happened: {100 * max(user.shown_probabilities()):.1f} %." in outcome(user)
    with learner.step("change", already=("network",)):
        throw_the_dice_until(user, lambda pad: pad.answer == pad.truth)
        user.open_view("Why")
    with learner.step("teach", already=("pad",)):
        user.qtbot.waitUntil(user.find("whyChangePut").isEnabled)
        user.click("whyChangePut")
        user.qtbot.waitUntil(user.find("whyTeach").isEnabled)
        user.click("whyTeach")
        user.qtbot.waitUntil(lambda: user.is_taught)
        if user.question is not None:
            user.answer("keepCorrectionButton")
    with learner.step("price"):
        if user.question is not None:
            user.answer("keepCorrectionButton")
        user.press("forgetAction")
    learner.finish("try")


def test_how_sure(user, take):
    learner = take("how-sure")
    learner.read("luck")
    with learner.step("train"):
        set_these_and_train(learner)
    learner.read("interval")
    learner.predict("guess", 91)
    with learner.step("seed"):
        set_these_and_train(learner)
        outcome(user)
    names = []
    with learner.step("repeat"):
        names.append(repeat(user))
    with learner.step("rival"):
        set_these_and_train(learner)
        names.append(repeat(user))
    with learner.step("compare"):
        table = Table(user)
        user.qtbot.waitUntil(lambda: set(names) <= set(table.names))
        table.tick(*names)
        user.qtbot.waitUntil(lambda: "is more than luck: 10 of 10 seeds agree" in table.words())
    learner.finish("try")
