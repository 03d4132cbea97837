"""The network learns the hand of the person who draws."""

import json

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QPushButton

from nnfs_gui.gui.teach.widgets.drawings_dialog import DrawingsDialog
from nnfs_gui.gui.teach.widgets.teaching_report import TeachingReport

LEANING_ONE = [(0.1, 0.5), (0.6, 0.1), (0.5, 0.9)]  # a 1 with a long up-stroke, which may be taken for a 7
PATIENCE = 60_000


@pytest.fixture
def teacher(user, qtbot):
    """A user whose drawing has been corrected, and learnt."""
    user.draw(LEANING_ONE)
    qtbot.waitUntil(lambda: user.find("correctionRow").isEnabled())
    with qtbot.waitSignal(user.window._personal.taught, timeout=PATIENCE):
        qtbot.mouseClick(user.find("itWas1"), Qt.MouseButton.LeftButton)
    return user


def drawings(user):
    return user.window._personal.drawings


def open_dialog(user, kind):
    return next((dialog for dialog in user.window.findChildren(kind) if dialog.isVisible()), None)


def click(qtbot, dialog, name):
    qtbot.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_nothing_can_be_corrected_on_a_blank_pad(user, qtbot):
    assert not user.find("correctionRow").isEnabled()


def test_a_corrected_drawing_is_kept_learnt_and_then_read_right(teacher, qtbot):
    assert [drawing.label for drawing in drawings(teacher)] == [1]
    qtbot.waitUntil(lambda: np.argmax(teacher.shown_probabilities()) == 1)
    assert "has learnt your drawing" in teacher.status


def test_the_network_from_before_is_one_click_away(teacher, qtbot):
    taught = teacher.session.network
    teacher.press("forgetAction")
    assert teacher.session.network is not taught
    assert not teacher.action("forgetAction").isEnabled()
    assert len(drawings(teacher)) == 1, "the drawings are kept"


def test_what_was_taught_is_known_at_the_next_start(teacher, open_window, qtbot):
    taught = teacher.session.network.parameters.copy()
    again = open_window()
    qtbot.waitUntil(lambda: again.window._personal.is_taught, timeout=PATIENCE)
    np.testing.assert_array_equal(again.session.network.parameters, taught)


def test_the_guide_asks_for_each_digit_and_reports_what_it_brought(user, qtbot, seven):
    user.press("teachAction")
    user.answer("onceButton")
    assert user.find("wantedDigit").text() == "Draw a 0"
    assert not user.find("nextDigitButton").isEnabled(), "nothing is drawn yet"
    for digit in range(10):
        assert user.find("wantedDigit").text() == f"Draw a {digit}"
        if digit == 7:
            user.draw(seven)
            qtbot.waitUntil(lambda: user.find("nextDigitButton").isEnabled())
            qtbot.mouseClick(user.find("nextDigitButton"), Qt.MouseButton.LeftButton)
        else:
            qtbot.mouseClick(user.find("skipDigitButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: open_dialog(user, TeachingReport) is not None, timeout=PATIENCE)
    assert [drawing.label for drawing in drawings(user)] == [7]
    report = open_dialog(user, TeachingReport)
    taught = user.session.network
    click(qtbot, report, "goBackButton")
    assert user.session.network is not taught


def test_a_guide_that_is_cancelled_without_a_drawing_changes_nothing(user, qtbot):
    network = user.session.network
    user.press("teachAction")
    user.answer("thriceButton")
    qtbot.mouseClick(user.find("cancelTeachingButton"), Qt.MouseButton.LeftButton)
    assert user.session.network is network
    assert drawings(user) == []


def test_drawings_are_looked_through_relabelled_deleted_and_brought_back(teacher, qtbot):
    teacher.press("drawingsAction")
    dialog = open_dialog(teacher, DrawingsDialog)
    shown = dialog.findChild(QListWidget, "drawingsList")
    qtbot.waitUntil(lambda: [shown.item(row).text() for row in range(shown.count())] == ["1"])
    shown.item(0).setSelected(True)
    dialog.relabelled.emit(dialog._chosen(), 7)
    assert [drawing.label for drawing in drawings(teacher)] == [7]
    shown.item(0).setSelected(True)
    click(qtbot, dialog, "removeDrawingsButton")
    assert drawings(teacher) == []
    click(qtbot, dialog, "undoRemovalButton")
    assert [drawing.label for drawing in drawings(teacher)] == [7]
    dialog.close()


def test_drawings_go_out_to_a_file_and_come_in_again(teacher, qtbot, tmp_path):
    path = tmp_path / "mine.json"
    hand = teacher.window._personal
    hand.export(path)
    assert json.loads(path.read_text())[0]["label"] == 1
    hand.import_file(path)
    assert [drawing.label for drawing in drawings(teacher)] == [1], "it is read in the background"
    qtbot.waitUntil(lambda: [drawing.label for drawing in drawings(teacher)] == [1, 1])
    assert teacher.status == "1 drawing was added."


@pytest.mark.parametrize("content", ["{", '[{"label": 7}]'])
def test_a_file_that_cannot_be_read_adds_nothing_and_says_why(user, qtbot, tmp_path, content):
    (tmp_path / "bad.json").write_text(content)
    user.window._personal.import_file(tmp_path / "bad.json")
    qtbot.waitUntil(lambda: user.question is not None)
    assert "bad.json" in user.question.text()
    user.question.close()
    assert drawings(user) == []


def test_a_window_that_is_closed_while_drawings_are_read_waits_for_them(user, qtbot, tmp_path):
    strokes = [[[0.1 * point, 0.2 * point] for point in range(10)]]
    (tmp_path / "many.json").write_text(json.dumps([{"strokes": strokes, "label": 1}] * 200))
    user.window._personal.import_file(tmp_path / "many.json")
    user.window.close()
    qtbot.waitUntil(lambda: not user.window.isVisible())


def test_a_file_without_labelled_drawings_gives_one_sentence(user, qtbot, tmp_path):
    path = tmp_path / "empty.json"
    path.write_text("[]")
    user.window._personal.import_file(path)
    qtbot.waitUntil(lambda: user.question is not None)
    assert "no labelled drawings" in user.question.text()
    user.question.close()


def test_a_correction_made_while_a_run_is_under_way_is_learnt_when_it_has_ended(user, qtbot):
    user.set_up(epochs=1000, train_size=500)
    user.press("trainAction")
    user.draw(LEANING_ONE)
    qtbot.waitUntil(lambda: user.find("correctionRow").isEnabled())
    qtbot.mouseClick(user.find("itWas1"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "drawing is kept" in user.status)
    assert len(drawings(user)) == 1
    with qtbot.waitSignal(user.window._personal.taught, timeout=PATIENCE):
        user.press("stopAction")


def test_a_network_that_is_opened_while_another_one_is_taught_stays(user, qtbot, tmp_path):
    with qtbot.waitSignal(user.window.models.saved):
        user.window.models.save(tmp_path / "other.safetensors")
    user.window._personal.keep([np.array(LEANING_ONE)], 1)
    user.window._personal.learn()
    task = user.window._personal._task
    with qtbot.waitSignal(user.session.model_loaded):
        user.window.models.load(tmp_path / "other.safetensors")
    other = user.session.network
    qtbot.waitUntil(task.isFinished, timeout=PATIENCE)
    assert user.session.network is other
    assert not user.window._personal.is_taught


def test_deleting_every_drawing_brings_the_untaught_network_back(teacher, qtbot):
    hand = teacher.window._personal
    hand.remove([drawing.id for drawing in drawings(teacher)])
    assert not hand.is_taught


def test_the_guide_takes_no_picture_for_a_drawing(user, qtbot):
    user.press("teachAction")
    user.answer("onceButton")
    user.press("testDigitAction")
    qtbot.waitUntil(lambda: user.window._reader.image is not None)
    assert not user.find("nextDigitButton").isEnabled()
    qtbot.mouseClick(user.find("cancelTeachingButton"), Qt.MouseButton.LeftButton)
    assert drawings(user) == []


def test_drawings_that_the_filter_hides_are_not_deleted(user, qtbot):
    hand = user.window._personal
    for label in (3, 4):
        hand.keep([np.array(LEANING_ONE)], label)
    user.press("drawingsAction")
    dialog = open_dialog(user, DrawingsDialog)
    shown = dialog.findChild(QListWidget, "drawingsList")
    qtbot.waitUntil(lambda: shown.count() == 2)
    shown.selectAll()
    dialog._digit.setCurrentIndex(dialog._digit.findData(3))
    click(qtbot, dialog, "removeDrawingsButton")
    assert [drawing.label for drawing in drawings(user)] == [4]
    dialog.close()


def test_no_dialog_stays_open(user):
    assert not [dialog for dialog in user.window.findChildren(QDialog) if dialog.isVisible()]


# --- on second thoughts ----------------------------------------------------------------------------------------------


def is_marked(user, digit):
    return user.find(f"itWas{digit}").isChecked()


def test_the_digit_that_a_drawing_is_kept_as_is_marked_until_another_one_is_drawn(teacher, qtbot):
    qtbot.waitUntil(lambda: is_marked(teacher, 1))
    teacher.press("clearAction")
    qtbot.waitUntil(lambda: not is_marked(teacher, 1))
    teacher.press("undoAction")
    qtbot.waitUntil(lambda: is_marked(teacher, 1))


def test_another_digit_corrects_the_correction(teacher, qtbot):
    with qtbot.waitSignal(teacher.window._personal.taught, timeout=PATIENCE):
        qtbot.mouseClick(teacher.find("itWas4"), Qt.MouseButton.LeftButton)
    assert [drawing.label for drawing in drawings(teacher)] == [4]
    assert is_marked(teacher, 4)
    assert not is_marked(teacher, 1)


def test_the_same_digit_takes_the_correction_back(teacher, qtbot):
    qtbot.mouseClick(teacher.find("itWas1"), Qt.MouseButton.LeftButton)
    assert not drawings(teacher)
    assert not is_marked(teacher, 1)
    assert not teacher.window._personal.is_taught
    assert teacher.window._personal.can_undo, "in the list of drawings it can be brought back"


def test_a_correction_that_is_taken_back_while_it_is_learnt_is_not_learnt(user, qtbot):
    user.draw(LEANING_ONE)
    qtbot.waitUntil(lambda: user.find("correctionRow").isEnabled())
    for _ in range(2):
        qtbot.mouseClick(user.find("itWas1"), Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(user.window._personal.taught, wait=300):
        assert not drawings(user)
    assert not user.window._personal.is_taught
