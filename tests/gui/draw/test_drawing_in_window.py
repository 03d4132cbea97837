"""Draw a digit, and read the answer."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from nnfs_gui.gui.session.run_state import RunState


def strokes(user):
    return user.find("drawingPad").ink.strokes


def test_the_first_drawing_is_answered_by_the_network_that_comes_with_the_program(user, qtbot, seven):
    user.draw(seven)
    qtbot.waitUntil(lambda: user.shown_answer == "It is a 7")


def test_a_drawn_seven_is_read_as_a_seven(user, qtbot, seven):
    user.draw(seven)
    qtbot.waitUntil(lambda: user.shown_answer == "It is a 7")
    probabilities = user.shown_probabilities()
    assert np.argmax(probabilities) == 7
    assert sum(probabilities) == pytest.approx(1, abs=1e-5)


def test_it_answers_while_the_pen_is_still_down(user, qtbot, one):
    pad = user.find("drawingPad")
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(140, 40))
    for y in range(40, 240, 10):
        qtbot.mouseMove(pad, QPoint(140, y))
    qtbot.waitUntil(lambda: user.shown_answer == "It is a 1")
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(140, 240))


def test_a_blank_pad_shows_no_answer(user, qtbot, seven):
    assert user.shown_answer == ""
    user.draw(seven)
    qtbot.waitUntil(lambda: user.shown_answer != "")
    user.press("clearAction")
    qtbot.waitUntil(lambda: user.shown_answer == "")
    assert user.shown_probabilities() is None


def test_the_bars_move_while_the_network_learns(user, qtbot, seven):
    user.draw(seven)
    user.set_up(epochs=100_000, train_size=5000)
    user.press("trainAction")
    seen = set()

    def three_answers_were_seen():
        seen.add(user.shown_probabilities())
        return len(seen - {None}) >= 3

    qtbot.waitUntil(three_answers_were_seen)
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_strokes_are_undone_and_redone_one_by_one(user, seven, one):
    assert not user.action("undoAction").isEnabled()
    user.draw(seven, one)
    both = strokes(user)
    assert len(both) == 2
    user.press("undoAction")
    assert strokes(user) == both[:1]
    user.press("undoAction")
    assert strokes(user) == ()
    assert not user.action("undoAction").isEnabled()
    user.press("redoAction")
    user.press("redoAction")
    assert strokes(user) == both


def test_clearing_can_be_undone(user, qtbot, seven):
    user.draw(seven)
    drawn = strokes(user)
    qtbot.keyClick(user.find("drawingPad"), Qt.Key.Key_Delete)
    assert strokes(user) == ()
    user.press("undoAction")
    assert strokes(user) == drawn


def test_the_eraser_cuts_a_stroke_in_two_even_where_it_has_no_point(user, one):
    user.draw(one)
    user.press("eraseAction")
    user.draw([(0.3, 0.5), (0.7, 0.5)])
    assert len(strokes(user)) == 2
    upper, lower = strokes(user)
    assert max(y for _, y in upper) < 0.5 < min(y for _, y in lower)
    user.press("undoAction")
    assert len(strokes(user)) == 1


def test_erasing_where_nothing_is_changes_nothing(user, one):
    user.draw(one)
    drawn = strokes(user)
    user.press("eraseAction")
    user.draw([(0.05, 0.1), (0.1, 0.9)])
    assert strokes(user) == drawn
    user.press("undoAction")
    assert strokes(user) == ()


def test_the_right_button_erases(user, qtbot, one):
    user.draw(one)
    pad = user.find("drawingPad")
    middle = QPoint(pad.width() // 2, min(pad.width(), pad.height()) // 2)
    qtbot.mousePress(pad, Qt.MouseButton.RightButton, pos=middle)
    qtbot.mouseRelease(pad, Qt.MouseButton.RightButton, pos=middle)
    assert len(strokes(user)) == 2


def test_a_random_test_digit_comes_with_its_label_and_goes_when_one_draws(user, qtbot, seven):
    user.press("testDigitAction")
    qtbot.waitUntil(lambda: "Test digit" in user.caption)
    picture = user.find("drawingPad").ink.picture
    matches = np.flatnonzero((user.session.dataset.test_images == picture).all(axis=(1, 2)))
    assert f"true label {user.session.dataset.test_labels[matches[0]]}" in user.caption
    user.draw(seven)
    qtbot.waitUntil(lambda: user.caption == "")
    assert user.find("drawingPad").ink.picture is None
    user.press("undoAction")
    assert user.find("drawingPad").ink.picture is picture


def test_the_network_sees_the_same_however_large_the_window_is(user, qtbot, seven):
    user.draw(seven)
    qtbot.waitUntil(lambda: user.read_image is not None)
    before = user.read_image
    user.window.resize(1800, 1000)
    qtbot.waitUntil(lambda: user.window.width() == 1800)
    user.press("clearAction")
    qtbot.waitUntil(lambda: user.read_image is None)
    user.draw(seven)
    qtbot.waitUntil(lambda: user.read_image is not None)
    difference = np.abs(user.read_image.astype(int) - before)
    assert difference.mean() < 2


def test_a_second_button_pressed_while_drawing_loses_nothing(user, qtbot):
    pad = user.find("drawingPad")
    left, right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
    qtbot.mousePress(pad, left, pos=QPoint(140, 40))
    qtbot.mouseMove(pad, QPoint(140, 200))
    qtbot.mousePress(pad, right, pos=QPoint(20, 20))
    qtbot.mouseRelease(pad, right, pos=QPoint(20, 20))
    assert len(strokes(user)) == 1


def test_clearing_while_drawing_on_a_picture_can_be_undone_to_the_picture(user):
    pad = user.find("drawingPad")
    user.press("testDigitAction")
    picture = pad.ink.picture
    user.qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(140, 40))
    user.qtbot.mouseMove(pad, QPoint(140, 200))
    user.press("clearAction")
    assert pad.ink.is_blank
    user.press("undoAction")
    user.press("undoAction")
    assert pad.ink.picture is picture


def test_the_eraser_works_on_a_test_digit_and_its_label_stays(user):
    pad = user.find("drawingPad")
    user.press("testDigitAction")
    before = pad.ink
    user.press("eraseAction")
    user.draw([(0.1, 0.5), (0.9, 0.5)])
    assert pad.ink.picture.sum() < before.picture.sum()
    assert not pad.ink.picture[14].any()
    assert pad.ink.label == before.label
