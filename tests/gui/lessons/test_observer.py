"""What a person does in the window is seen by lessons: each act once it is done, and how everything is."""

import pytest
from lesson_files import HEAD, condition, lesson_of
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QSpinBox, QWidget
from runs_tab import SMALL, WIDE, Table
from user import click

from nnfs_gui.data.points import PointsKind, PointsRecipe
from nnfs_gui.gui.experiments.widgets.repeat_dialog import RepeatDialog
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.lessons.conditions import holds
from nnfs_gui.lessons.situation import Since
from nnfs_gui.paths import resource

THREE = ((0.35, 0.2), (0.6, 0.2), (0.45, 0.45), (0.65, 0.65), (0.35, 0.8))
STEP = '[[step]]\nkey = "{}"\ntitle = "X"\ntext = "X"\nuntil = [{{is = "pad", strokes = 99}}, {{is = "experiment"}}]\n'
LESSON = lesson_of(HEAD + STEP.format("a") + STEP.format("b"))


class Learner:
    """A user at a lesson, who looks what it sees of what is done."""

    def __init__(self, user):
        self.user = user
        self.lessons = user.window.lessons
        self.lessons.open(LESSON)

    @property
    def situation(self):
        return self.lessons.situation

    def count(self, act):
        count = self.situation.acts.get(act)
        return 0 if count is None else count.step

    def wait_for(self, act):
        self.user.qtbot.waitUntil(lambda: self.count(act) > 0)

    def does(self, act, *doings):
        """Do something, upon which this act is seen, and was not before."""
        assert self.count(act) == 0, act
        for do in doings:
            do()
        self.wait_for(act)


@pytest.fixture
def learner(open_window):
    return Learner(open_window())


def test_what_is_done_on_the_pad_is_seen(learner):
    user = learner.user
    assert not learner.situation.pad.ink
    learner.does("draw", lambda: user.draw(THREE))
    pad = learner.situation.pad
    assert (pad.ink, pad.picture, pad.strokes, pad.truth) == (True, False, 1, "")
    assert pad.answer == str(max(range(10), key=user.shown_probabilities().__getitem__))
    assert pad.confidence == max(user.shown_probabilities())
    user.draw(((0.2, 0.9), (0.8, 0.9)))
    user.qtbot.waitUntil(lambda: learner.situation.pad.strokes == 2)
    assert learner.count("draw") == 1  # it is still the same drawing
    learner.does("clear", lambda: user.press("clearAction"))
    user.qtbot.waitUntil(lambda: not learner.situation.pad.ink)
    learner.does("random_digit", lambda: user.press("testDigitAction"))
    user.qtbot.waitUntil(lambda: learner.situation.pad.ink)
    pad = learner.situation.pad
    assert (pad.ink, pad.picture, pad.strokes) == (True, True, 0)
    assert pad.truth == str(user.find("drawingPad").ink.label)
    user.qtbot.waitUntil(lambda: learner.situation.pad.new)
    learner.lessons.open(LESSON, "b")
    learner.lessons.open(LESSON, "a")
    assert not learner.situation.pad.new  # it was there before the step began
    user.press("clearAction")
    user.draw(THREE)
    user.qtbot.waitUntil(lambda: learner.situation.pad.new)
    learner.does("teach", lambda: user.correct(3))
    user.qtbot.waitUntil(lambda: learner.situation.network.taught)
    assert learner.situation.pad.truth == "3"
    learner.does("forget", lambda: user.press("forgetAction"))


def test_a_stroke_counts_when_the_pen_is_lifted_and_what_it_brings_was_read(learner):
    user = learner.user
    user.draw(THREE)
    user.qtbot.waitUntil(lambda: learner.situation.pad.strokes == 1)
    before, pad = learner.situation.pad, user.find("drawingPad")
    left = Qt.MouseButton.LeftButton
    user.qtbot.mousePress(pad, left, pos=QPoint(20, 20))
    shares = user.shown_probabilities()
    user.qtbot.mouseMove(pad, QPoint(120, 150))
    user.qtbot.waitUntil(lambda: user.shown_probabilities() != shares)  # the bars follow the pen
    assert learner.situation.pad == before
    user.qtbot.mouseRelease(pad, left, pos=QPoint(120, 150))
    user.qtbot.waitUntil(lambda: learner.situation.pad.strokes == 2)
    assert learner.situation.pad.confidence == max(user.shown_probabilities())


def test_a_network_that_is_opened_from_a_file_is_seen(learner, choose_file):
    choose_file(resource("lessons/models/broken_1.safetensors"))
    learner.does("open_network", lambda: learner.user.press("openModelAction"))
    assert learner.situation.network.kind == "file"


def test_runs_are_seen_as_they_go(learner):
    user = learner.user
    assert learner.situation.network.kind == "built-in"
    user.set_up(epochs=3, train_size=500)
    learner.does("slow_motion", lambda: user.press("twentyBatchesAction"))
    learner.does("train", lambda: user.press("trainAction"))
    (run,) = learner.situation.runs
    assert (run.since, run.ended, run.epochs, run.config.epochs) == (Since.STEP, False, 0, 3)
    learner.does("pause", lambda: user.press("pauseAction"))
    learner.does("one_batch", lambda: user.press("batchAction"))
    user.wait_for_state(RunState.PAUSED)
    user.press("fullSpeedAction")
    learner.does("one_epoch", lambda: user.press("stepAction"))
    user.qtbot.waitUntil(lambda: learner.situation.runs[-1].epochs == 1)
    user.wait_for_state(RunState.PAUSED)
    learner.does("stop", lambda: user.press("stopAction"))
    user.wait_for_state(RunState.IDLE)
    user.qtbot.waitUntil(lambda: learner.situation.runs[-1].test_accuracy is not None)
    run = learner.situation.runs[-1]
    assert (run.ended, run.diverged, run.epochs, run.data.kind, run.afresh) == (True, False, 1, "digits", True)
    assert run.images == 500
    assert run.validation_accuracy == run.best_accuracy == run.course[-1].validation_accuracy
    assert learner.situation.network.lowest_error
    learner.does("look_back", lambda: user.look_back_to(0))
    assert learner.situation.network.looks_back
    assert learner.situation.network.lowest_error is None  # nothing was validated before the first epoch
    user.qtbot.waitUntil(lambda: learner.situation.layers is not None)
    learner.lessons.open(LESSON, "b")
    assert learner.situation.acts["train"].step == 0
    assert learner.situation.acts["train"].lesson == 1
    assert learner.situation.runs[-1].since is Since.LESSON
    learner.does("find_rate", lambda: user.click("findRateButton"))
    user.open_dialog(QDialog).close()


@pytest.mark.slow
def test_what_is_done_in_the_views_is_seen(learner, add_run):
    user = learner.user
    first, second = add_run(SMALL, "first"), add_run(SMALL, "second")
    user.draw(THREE)
    user.correct(3)
    user.qtbot.waitUntil(lambda: learner.situation.network.taught)
    learner.does("smallest_change", lambda: user.open_view("Why"))
    assert learner.situation.view.name == "why"
    learner.does("robustness", lambda: user.open_view("Robustness"))
    user.wait_until_settled()  # other changes are measured as well, but nobody looks at them
    user.open_view("Why")
    user.open_view("Robustness")
    assert learner.count("robustness") == 1
    user.find("robustnessChange").setCurrentIndex(1)
    user.qtbot.waitUntil(lambda: learner.count("robustness") == 2)
    learner.lessons.open(LESSON, "b")  # what is looked at still when a step begins is looked at in it
    assert learner.count("robustness") == 1
    user.open_view("Steps")
    track = user.find("stepTrack")
    user.qtbot.waitUntil(lambda: any("the proof" in title for title in track.titles))

    def go_to_proof():
        place = next(place for place, title in enumerate(track.titles) if "the proof" in title)
        click(user.qtbot, track, track.mark(place))

    go_to_proof()
    user.qtbot.waitUntil(lambda: learner.situation.view.page == "proof")
    user.find("stepAnswer").activated.emit(4)  # a 3
    user.qtbot.waitUntil(lambda: user.window.findChild(QWidget, "nudgeSize") is not None)
    assert learner.count("proof") == 0
    learner.does("proof", lambda: user.qtbot.keyClick(user.find("nudgeSize"), Qt.Key.Key_Left))
    learner.does("choose_neuron", lambda: user.qtbot.keyClick(user.find("stepsDiagram"), Qt.Key.Key_Down))
    click(user.qtbot, track, track.mark(track.count - 1))
    user.qtbot.waitUntil(lambda: learner.situation.view.page == "outcome")
    learner.does("take_step", lambda: user.click("doStep"))
    assert not learner.situation.view.tiny
    user.click("useTiny")
    assert learner.situation.view.tiny
    user.open_view("Network")
    user.find("diagram").chosen.emit((1, 3))
    learner.does("switch_neuron", lambda: user.click("switchOff"))
    user.press("forgetAction")
    table = Table(user)
    learner.does("open_run", lambda: table.open("first"))
    user.qtbot.waitUntil(lambda: learner.situation.network.kind == "run")
    learner.does("compare", lambda: table.tick("first", "second"))
    ids = {run.id for run in learner.situation.runs}
    assert ids >= {first, second}
    table.choose("first")

    def fork():
        user.qtbot.waitUntil(lambda: user.find("epochSlider").isEnabled())  # the run's epochs are read meanwhile
        user.look_back_to(0)
        user.qtbot.waitUntil(lambda: user.session.current.epoch == 0)
        user.click("forkButton")
        user.answer("goOnFromHereButton")

    learner.does("fork", fork)
    user.qtbot.waitUntil(lambda: user.session.state is RunState.RUNNING)
    user.wait_for_state(RunState.IDLE)


def test_it_is_seen_whether_a_run_began_with_new_weights(learner, choose_file):
    user = learner.user
    user.train(epochs=1, train_size=300)
    assert [run.afresh for run in learner.situation.runs] == [True]
    with user.qtbot.waitSignal(user.session.tested):
        user.press("trainAction")
        user.answer("continueButton")
    assert (learner.situation.runs[-1].epochs, learner.situation.runs[-1].afresh) == (2, True)  # it is the same run
    choose_file(resource("lessons/models/broken_1.safetensors"))
    user.press("openModelAction")
    user.qtbot.waitUntil(lambda: learner.situation.network.kind == "file")
    user.set_up(epochs=1, train_size=300, network=user.config.network)
    with user.qtbot.waitSignal(user.session.tested):
        user.press("trainAction")
        user.answer("continueButton")
    assert not learner.situation.runs[-1].afresh


def test_points_that_are_drawn_are_seen(learner):
    user = learner.user
    user.window.datasets.take(PointsRecipe(PointsKind.SPIRALS).name)
    user.qtbot.waitUntil(lambda: learner.situation.data.kind == "points")
    assert learner.situation.data.name == "spirals"
    plane = user.find("pointPlane")
    user.qtbot.waitUntil(plane.isVisible)
    user.qtbot.mouseClick(plane, Qt.MouseButton.LeftButton, pos=QPoint(plane.width() // 2, plane.height() // 2))
    user.qtbot.waitUntil(lambda: learner.situation.pad.ink)
    user.press("drawPointsAction")
    user.qtbot.waitUntil(lambda: learner.situation.data.name != "spirals")
    learner.does("own_points", lambda: user.qtbot.mouseClick(plane, Qt.MouseButton.LeftButton, pos=QPoint(80, 90)))


@pytest.mark.slow
def test_repeated_runs_and_their_experiment_are_seen(learner, add_run):
    user = learner.user
    add_run(WIDE, "other")
    add_run(SMALL, "mine")
    table = Table(user)
    table.wait_for("mine", "other")
    table.choose("mine")
    assert learner.situation.experiments == ()
    table.press("repeatRunButton")
    user.qtbot.waitUntil(lambda: user.open_dialog(RepeatDialog) is not None)
    user.find("repeatCount", QSpinBox).setValue(5)
    learner.does("repeat_seeds", lambda: user.click("acceptButton"))
    user.qtbot.waitUntil(lambda: learner.situation.experiments[-1].ended)
    experiment = learner.situation.experiments[-1]
    assert (experiment.seeds, experiment.runs, experiment.since) == (5, 5, Since.STEP)
    runs = condition("runs", seeds=5, since="ever")
    user.qtbot.waitUntil(lambda: holds(runs, learner.situation))
    table = Table(user)
    table.wait_for("mine, 5 seeds", "other")
    learner.does("compare", lambda: table.tick("mine, 5 seeds", "other"))
    assert learner.count("compare_seeds") == 0  # one of the two is a single run
