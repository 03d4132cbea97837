"""A curve that was predicted lies over those of the run that it was meant for, and over no other's."""

import pytest
from lesson_files import HEAD, lesson_of
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from runs_tab import Table

from nnfs_gui.gui.curves.widgets.curves_prediction import PREDICTION_LINE
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.lessons.progress import Predicted

STEPS = """
[[step]]
key = "guess"
title = "Guess"
text = "How does it go?"
[step.predict]
of = "{of}"
kind = "curve"
question = "How?"
epochs = 3
[[step]]
key = "see"
title = "See"
text = "Now."
do = "Press *Train*."
until = [{{is = "run", epochs = 3, ended = true}}]
[[step]]
key = "look"
title = "Look"
text = "At both."
"""
NAME = "your prediction"
WORDS = {"train loss": "training error", "validation accuracy": "validation images read right"}
SETTINGS = {"epochs": 3, "train_size": 300}


def predicting(user, of, guess):
    """Open a lesson that asks for a curve, answer it, and stand before the step in which it comes true."""
    lessons = user.window.lessons
    lessons.open(lesson_of(HEAD + STEPS.format(of=of)))
    lessons.record_prediction("guess", Predicted(guess))
    go_on(user)


def go_on(user):
    user.qtbot.waitUntil(user.find("lessonNext").isEnabled)
    user.click("lessonNext")


def press_and_answer(user, action, button):
    user.press(action)
    if user.question is not None:
        user.answer(button)


def predicted(user):
    """Return the points of the prediction in the plots of the error and of the accuracy."""
    found = []
    for plot in user.curves.plots:
        (line,) = (zip(x.tolist(), y.tolist(), strict=True) for name, x, y in plot.series if name.startswith(NAME))
        found.append(list(line))
    return found


def legends(user):
    """Return what the legends say of a prediction, as a screen reader hears it."""
    entries = [entry for entry in user.curves.findChildren(QWidget) if entry.accessibleName() == NAME]
    return [entry.spoken_value() for entry in entries if not entry.isHidden()]


@pytest.mark.parametrize(("of", "place"), [("train loss", 0), ("validation accuracy", 1)])
def test_it_lies_over_the_run_that_it_was_meant_for_until_the_lesson_ends(open_window, of, place):
    user = open_window()
    guess = (2.0, 1.5, 1.25)
    predicting(user, of, guess)
    assert predicted(user) == [[], []]
    assert legends(user) == []
    user.train(**SETTINGS)
    user.qtbot.waitUntil(lambda: predicted(user)[place] == list(enumerate(guess, 1)))
    assert predicted(user)[1 - place] == []
    assert legends(user) == [f"{NAME} {'1.2500' if place == 0 else '1.25 %'}"]
    assert f"{NAME} ({WORDS[of]}): 1.25 at epoch 3" in user.curves.plots[place].spoken_value()
    go_on(user)
    assert predicted(user)[place]  # in the steps that talk of it, too
    user.press("hideLessonsAction")
    assert predicted(user) == [[], []]
    assert legends(user) == []


def test_another_run_has_it_not_and_the_one_that_it_was_meant_for_has_it_again(open_window):
    user = open_window()
    predicting(user, "train loss", (2.0, 1.5, 1.25))
    user.train(**SETTINGS)
    user.qtbot.waitUntil(lambda: bool(predicted(user)[0]))
    go_on(user)
    with user.qtbot.waitSignal(user.session.tested):
        press_and_answer(user, "trainAction", "startAfreshButton")
    user.qtbot.rest(500)  # for as long as what happens is looked at once
    assert predicted(user) == [[], []]
    table = Table(user)
    user.qtbot.waitUntil(lambda: len(table.names) == 2)
    table.open("Run 1")
    user.qtbot.waitUntil(lambda: bool(predicted(user)[0]))


def test_a_run_that_goes_on_keeps_all_of_it(open_window):
    user = open_window()
    predicting(user, "train loss", (2.0, 1.5, 1.25))
    user.set_up(**SETTINGS)
    user.press("stepAction")
    user.qtbot.waitUntil(lambda: user.session.state is RunState.PAUSED and bool(predicted(user)[0]))
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    assert len(predicted(user)[0]) == 3
    press_and_answer(user, "trainAction", "continueButton")
    assert user.session.newest.last_epoch == 1
    assert len(predicted(user)[0]) == 3
    user.wait_for_state(RunState.IDLE)
    assert len(predicted(user)[0]) == 3


def test_it_can_be_switched_off_and_is_then_in_no_table(open_window):
    user = open_window()
    choice = user.find("showPrediction", QAction)
    assert not choice.isVisible()  # nothing was predicted
    predicting(user, "train loss", (2.0, 1.5, 1.25))
    user.train(**SETTINGS)
    user.qtbot.waitUntil(lambda: bool(predicted(user)[0]))
    assert choice.isVisible()
    assert [row[2:4] for row in user.curves.plot_table().rows if row[1].startswith(NAME)] == [(1, 2.0), (2, 1.5), (3, 1.25)]
    choice.trigger()
    assert predicted(user) == [[], []]
    assert legends(user) == []
    assert [row for row in user.curves.plot_table().rows if row[1].startswith(NAME)] == []
    choice.trigger()
    assert predicted(user)[0]


def test_it_looks_like_no_other_curve_also_without_colours(open_window):
    user = open_window()
    for plot in user.curves.plots:
        *others, own = ([*plot.pen(number).dashPattern()] for number in range(len(plot.series)))
        assert tuple(own) == PREDICTION_LINE
        assert own not in others
