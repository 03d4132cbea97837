"""The first start offers one minute in the window: it follows what one does, and never comes back."""

import pytest
from PySide6.QtCore import Qt

from nnfs_gui.gui.controls.settings_store import settings_store
from nnfs_gui.training.config import TrainingConfig


@pytest.fixture
def no_first_minute():
    """Here it is offered."""


def words(user):
    return user.find("firstMinuteWords").text()


def wait_for(user, beginning):
    user.qtbot.waitUntil(lambda: user.find("firstMinute").isVisible() and words(user).startswith(beginning))


@pytest.mark.slow
def test_draw_train_draw_again_and_it_is_over(open_window, seven):
    user = open_window()
    wait_for(user, "New here?")
    user.click("firstMinuteGoButton")
    wait_for(user, "1 of 3")
    user.press("testDigitAction")  # which nobody has drawn
    user.wait_until_settled()
    user.press("clearAction")
    user.draw(seven)
    wait_for(user, "2 of 3")
    user.train(epochs=1, train_size=500)
    wait_for(user, "3 of 3")
    user.press("testDigitAction")
    user.wait_until_settled()
    user.press("undoAction")  # back to what was drawn before
    user.wait_until_settled()
    assert words(user).startswith("3 of 3")
    user.press("clearAction")
    user.draw(seven)
    wait_for(user, "That is all there is to it")
    user.click("firstMinuteGoButton")
    user.qtbot.waitUntil(user.find("lessonList").isVisible)
    assert not user.find("firstMinute").isVisible()
    assert not open_window().find("firstMinute").isVisible()


def test_a_digit_that_stands_on_the_pad_already_is_not_asked_for(open_window, seven):
    user = open_window()
    wait_for(user, "New here?")
    user.draw(seven)
    user.qtbot.waitUntil(lambda: bool(user.shown_answer))
    user.click("firstMinuteGoButton")
    wait_for(user, "2 of 3: The bars")


def test_who_closes_it_is_not_asked_again(open_window):
    user = open_window()
    wait_for(user, "New here?")
    user.click("firstMinuteCloseButton")
    assert not user.find("firstMinute").isVisible()
    again = open_window()
    again.wait_until_settled()
    assert not again.find("firstMinute").isVisible()


@pytest.mark.slow
def test_who_has_runs_already_is_not_asked(add_run, open_window, qtbot):
    add_run(TrainingConfig(epochs=1, train_size=200), "before")
    user = open_window()
    qtbot.waitUntil(lambda: settings_store().value("first_minute") == "over")
    assert not user.find("firstMinute").isVisible()


@pytest.mark.slow
def test_who_opens_a_lesson_needs_no_other_guide(open_window):
    user = open_window()
    wait_for(user, "New here?")
    user.press("lessonsAction")
    lessons = user.find("lessonList")
    user.qtbot.waitUntil(lambda: lessons.isVisible() and lessons.count() > 0)
    assert user.find("firstMinute").isVisible()
    user.qtbot.keyClick(lessons, Qt.Key.Key_Return)
    user.qtbot.waitUntil(lambda: not user.find("firstMinute").isVisible())


def test_nothing_moves_for_who_trains_at_once_and_the_bar_goes_on_from_there(open_window):
    user = open_window()
    wait_for(user, "New here?")
    pad = user.find("drawingPad")
    before = pad.mapTo(user.window, pad.rect().topLeft()), pad.size()
    user.train(epochs=1, train_size=500)
    assert (pad.mapTo(user.window, pad.rect().topLeft()), pad.size()) == before
    wait_for(user, "3 of 3")


def test_it_goes_where_points_are_opened_of_which_it_has_nothing_to_say(open_window):
    user = open_window()
    wait_for(user, "New here?")
    user.action("moonsPointsAction").trigger()
    user.qtbot.waitUntil(lambda: not user.find("firstMinute").isVisible())


def test_what_is_below_the_bar_stays_where_it_is_from_step_to_step(open_window):
    user = open_window()
    wait_for(user, "New here?")
    height = user.find("firstMinute").height()
    user.click("firstMinuteGoButton")
    wait_for(user, "1 of 3")
    user.wait_until_settled()
    assert user.find("firstMinute").height() == height
