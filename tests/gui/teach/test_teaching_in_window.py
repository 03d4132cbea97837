"""The network learns the hand of the person who draws."""

import contextlib
import dataclasses
import json
import sqlite3
import threading
import time

import numpy as np
import PIL.Image
import PIL.ImageDraw
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QListWidget, QPushButton

from nnfs_gui.gui.teach.personal_drawings import PersonalDrawings
from nnfs_gui.gui.teach.widgets.drawings_dialog import DrawingsDialog
from nnfs_gui.gui.teach.widgets.teaching_report import TeachingReport
from nnfs_gui.recognition.teaching import Teacher
from nnfs_gui.storage.library.library import Library

pytestmark = pytest.mark.slow

LEANING_ONE = [(0.1, 0.5), (0.6, 0.1), (0.5, 0.9)]  # a 1 with a long up-stroke, which may be taken for a 7


@pytest.fixture
def drawings(library_path, qtbot):
    """What the drawings that are kept are said to be, when all is written."""

    def look():
        windows = QApplication.topLevelWidgets()
        kept = [personal for window in windows for personal in window.findChildren(PersonalDrawings)]
        qtbot.waitUntil(lambda: all(personal.is_written for personal in kept))
        with Library(library_path) as library:
            return [int(drawing.label) for drawing in library.drawings.entries()]

    return look


@pytest.fixture
def letters(few_digits):
    """Images of the same size in as many classes, which are no digits."""
    return dataclasses.replace(few_digits, name="letters", class_names=tuple("abcdefghij"))


@pytest.fixture
def teacher(user, qtbot):
    """A user whose drawing has been corrected, and learnt."""
    user.draw(LEANING_ONE)
    user.correct(1)
    qtbot.waitUntil(lambda: user.is_taught)
    return user


def open_drawings(user):
    user.press("drawingsAction")
    return user.open_dialog(DrawingsDialog)


def choose(dialog, box, text):
    combo = dialog.findChild(QComboBox, box)
    combo.setCurrentText(text)
    combo.activated.emit(combo.currentIndex())


def click(qtbot, dialog, name):
    button = dialog.findChild(QPushButton, name)
    qtbot.waitUntil(button.isEnabled)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def import_drawings(user, qtbot, choose_file):
    """Add the drawings of a file to those that are kept, in the dialog that shows these."""

    def import_from(path):
        choose_file(path)
        click(qtbot, open_drawings(user), "importDrawingsButton")

    return import_from


def test_nothing_can_be_corrected_on_a_blank_pad(user, qtbot):
    assert not user.find("correctionRow").isEnabled()


def test_a_corrected_drawing_is_kept_learnt_and_then_read_right(teacher, qtbot, drawings):
    assert drawings() == [1]
    qtbot.waitUntil(lambda: np.argmax(teacher.shown_probabilities()) == 1)
    assert "has learnt your drawing" in teacher.status


def test_the_network_from_before_is_one_click_away(teacher, drawings):
    taught = teacher.session.newest.network
    teacher.press("forgetAction")
    assert teacher.session.newest.network is not taught
    assert not teacher.action("forgetAction").isEnabled()
    assert drawings() == [1], "the drawings are kept"


def test_what_was_taught_is_known_at_the_next_start(teacher, open_window, qtbot):
    taught = teacher.session.newest.network.parameters.copy()
    again = open_window()
    qtbot.waitUntil(lambda: again.is_taught)
    np.testing.assert_array_equal(again.session.newest.network.parameters, taught)


def test_the_guide_asks_for_each_digit_and_reports_what_it_brought(user, qtbot, drawings, seven):
    user.press("teachAction")
    user.answer("onceButton")
    assert user.find("wantedDigit").text() == "Draw a 0"
    assert not user.find("nextDigitButton").isEnabled(), "nothing is drawn yet"
    for digit in range(10):
        assert user.find("wantedDigit").text() == f"Draw {'an' if digit == 8 else 'a'} {digit}"
        if digit == 7:
            user.draw(seven)
            qtbot.waitUntil(lambda: user.find("nextDigitButton").isEnabled())
            user.click("nextDigitButton")
        else:
            user.click("skipDigitButton")
    qtbot.waitUntil(lambda: user.open_dialog(TeachingReport) is not None)
    assert drawings() == [7]
    report = user.open_dialog(TeachingReport)
    taught = user.session.newest.network
    click(qtbot, report, "goBackButton")
    assert user.session.newest.network is not taught


def test_a_guide_that_is_cancelled_without_a_drawing_changes_nothing(user, drawings):
    network = user.session.newest.network
    user.press("teachAction")
    user.answer("thriceButton")
    user.click("cancelTeachingButton")
    assert user.session.newest.network is network
    assert drawings() == []


def test_drawings_are_looked_through_relabelled_deleted_and_brought_back(teacher, qtbot, drawings):
    dialog = open_drawings(teacher)
    shown = dialog.findChild(QListWidget, "drawingsList")
    qtbot.waitUntil(lambda: [shown.item(row).text() for row in range(shown.count())] == ["1"])
    shown.item(0).setSelected(True)
    choose(dialog, "relabelBox", "Each is a 7")
    assert drawings() == [7]
    assert shown.item(0).text() == "7"
    shown.item(0).setSelected(True)
    click(qtbot, dialog, "removeDrawingsButton")
    assert drawings() == []
    click(qtbot, dialog, "undoRemovalButton")
    assert drawings() == [7]
    dialog.close()


def test_drawings_go_out_to_a_file_and_come_in_again(teacher, qtbot, choose_file, drawings, import_drawings, tmp_path):
    path = tmp_path / "mine.json"
    choose_file(path)
    click(qtbot, open_drawings(teacher), "exportDrawingsButton")
    assert json.loads(path.read_text())[0]["label"] == 1
    import_drawings(path)
    qtbot.waitUntil(lambda: teacher.status == "0 drawings were added. Left out because you have them already: 1.")
    entries = json.loads(path.read_text())
    path.write_text(
        json.dumps([*entries, {"word": "Seven", "drawing": [[[10, 90, 50], [10, 12, 100]]]}, {"strokes": [[[1, 2]]]}])
    )
    import_drawings(path)
    assert drawings() == [1], "it is read in the background"
    qtbot.waitUntil(lambda: drawings() == [1, 7])
    left_out = "Left out because you have them already: 1. Left out because they have no label: 1."
    qtbot.waitUntil(lambda: teacher.status == f"1 drawing was added. {left_out}")


@pytest.mark.parametrize("content", ["{", '[{"label": 7}]'])
def test_a_file_that_cannot_be_read_adds_nothing_and_says_why(user, qtbot, drawings, import_drawings, tmp_path, content):
    (tmp_path / "bad.json").write_text(content)
    import_drawings(tmp_path / "bad.json")
    qtbot.waitUntil(lambda: user.question is not None)
    assert "bad.json" in user.question.text()
    user.question.close()
    assert drawings() == []


def test_a_correction_that_costs_others_their_reading_is_told_and_taken_back(user, qtbot, drawings):
    user.draw([(0.3, 0.1), (0.7, 0.1), (0.45, 0.9)])  # a 7
    user.correct(2)
    qtbot.waitUntil(lambda: user.question is not None)
    assert "Since it learnt your 2" in user.question.text()
    assert drawings() == [2]
    user.question.findChild(QPushButton, "undoCorrectionButton").click()
    qtbot.waitUntil(lambda: not user.is_taught)
    assert drawings() == []


def test_a_window_that_is_closed_while_drawings_are_read_waits_for_them(user, qtbot, import_drawings, tmp_path):
    strokes = [[[0.1 * point, 0.2 * point] for point in range(10)]]
    (tmp_path / "many.json").write_text(json.dumps([{"strokes": strokes, "label": 1}] * 200))
    import_drawings(tmp_path / "many.json")
    user.window.close()
    qtbot.waitUntil(lambda: not user.window.isVisible())


def test_a_file_without_labelled_drawings_gives_one_sentence(user, qtbot, import_drawings, tmp_path):
    path = tmp_path / "empty.json"
    path.write_text("[]")
    import_drawings(path)
    qtbot.waitUntil(lambda: user.question is not None)
    assert "no labelled drawings" in user.question.text()
    user.question.close()


def test_a_correction_made_while_a_run_is_under_way_is_learnt_when_it_has_ended(user, qtbot, drawings):
    user.set_up(epochs=100_000, train_size=500)
    user.press("trainAction")
    user.draw(LEANING_ONE)
    user.correct(1)
    qtbot.waitUntil(lambda: "when the training has ended" in user.status)
    assert drawings() == [1]
    assert not user.is_taught
    user.press("stopAction")
    qtbot.waitUntil(lambda: user.is_taught)


def test_a_correction_waits_for_no_step_of_the_teaching_that_it_replaces(user, qtbot, monkeypatch):
    begun, gate, teach = threading.Event(), threading.Event(), Teacher.teach

    def slow(teacher, drawings):
        begun.set()
        gate.wait()
        yield from teach(teacher, drawings)

    monkeypatch.setattr(Teacher, "teach", slow)
    user.draw(LEANING_ONE)
    user.correct(1)
    qtbot.waitUntil(begun.is_set)
    user.correct(7)  # if it waited, that would be forever
    gate.set()
    qtbot.waitUntil(lambda: user.is_taught)
    qtbot.waitUntil(lambda: np.argmax(user.shown_probabilities()) == 7)


def test_a_network_that_is_opened_while_another_one_is_taught_stays(user, qtbot, tmp_path, monkeypatch):
    ends, teach = [], Teacher.teach

    def note(teacher, *arguments):
        yield from teach(teacher, *arguments)
        ends.append(True)

    monkeypatch.setattr(Teacher, "teach", note)
    with qtbot.waitSignal(user.window.models.saved):
        user.window.models.save(tmp_path / "other.safetensors")
    user.draw(LEANING_ONE)
    user.correct(1)
    with qtbot.waitSignal(user.session.current_changed):
        user.window.models.load(tmp_path / "other.safetensors")
    assert not ends, "there is nothing to be seen if it was taught before"
    other = user.session.newest.base
    assert not user.is_taught
    qtbot.waitUntil(lambda: user.is_taught)
    assert user.session.newest.base is other
    assert user.session.newest.origin.name == "other.safetensors"


def test_a_drawing_is_learnt_by_a_network_whose_run_turns_out_to_be_lost_meanwhile(user, qtbot):
    user.train(epochs=1)
    user.draw(LEANING_ONE)
    user.correct(1)
    user.session.lose_run(user.session.newest.run_id)
    user.wait_for_network("a run that is not kept, epoch 1, with your hand, 1 drawing")


def test_when_a_network_is_given_up_while_it_is_taught_nothing_more_is_said_of_that(user, qtbot, letters):
    user.draw(LEANING_ONE)
    user.correct(1)
    qtbot.waitUntil(lambda: user.status.startswith("Learning your hand"))
    said = []
    user.session.use_dataset(letters)
    user.window.findChild(PersonalDrawings).progressed.connect(said.append)
    assert user.status.startswith("Ready. letters")
    qtbot.rest(200)
    assert said == []


def test_deleting_every_drawing_brings_the_untaught_network_back(teacher, qtbot, drawings):
    dialog = open_drawings(teacher)
    shown = dialog.findChild(QListWidget, "drawingsList")
    qtbot.waitUntil(lambda: shown.count() == 1)
    shown.selectAll()
    click(qtbot, dialog, "removeDrawingsButton")
    assert drawings() == []
    assert not teacher.is_taught


def test_the_guide_takes_no_picture_for_a_drawing(user, qtbot, drawings):
    user.press("teachAction")
    user.answer("onceButton")
    user.press("testDigitAction")
    qtbot.waitUntil(lambda: user.read_image is not None)
    assert not user.find("nextDigitButton").isEnabled()
    user.click("cancelTeachingButton")
    assert drawings() == []


@pytest.fixture
def ones(tmp_path):
    """A picture of two ones with long up-strokes, which may be taken for sevens."""
    sheet = PIL.Image.new("L", (300, 160), 255)
    pen = PIL.ImageDraw.Draw(sheet)
    for left in (20, 170):
        pen.line([(left + 100 * x, 20 + 120 * y) for x, y in LEANING_ONE], fill=0, width=10)
    path = tmp_path / "ones.png"
    sheet.save(path)
    return path


def test_a_picture_is_corrected_kept_and_learnt_as_a_drawing_is(user, qtbot, drawings, ones, choose_file, tmp_path):
    user.window.opener.open([ones])
    qtbot.waitUntil(lambda: len(user.shown_answer) == 2)
    image = user.read_image
    user.correct(1)
    assert drawings() == [1]
    assert user.find("itWas1").isChecked()
    qtbot.waitUntil(lambda: user.is_taught)
    dialog = open_drawings(user)
    shown = dialog.findChild(QListWidget, "drawingsList")
    qtbot.waitUntil(lambda: shown.count() == 1)
    thumbnail = shown.item(0).icon().pixmap(56, 56).toImage()
    assert thumbnail.pixelColor(28, 28).value() == pytest.approx(int(image[14, 14]), abs=2)
    choose_file(tmp_path / "mine.json")
    click(qtbot, dialog, "exportDrawingsButton")
    qtbot.waitUntil(lambda: user.question is not None)
    assert "All of your drawings are pictures" in user.status
    user.answer_nothing()
    dialog.close()
    user.click_on_pad(0.75, 0.5)
    assert not user.find("itWas1").isChecked(), "it is the other one of the two"
    user.click_on_pad(0.2, 0.5)
    user.correct(1)
    assert drawings() == []


def test_of_drawings_and_pictures_the_drawings_go_out_to_a_file(teacher, qtbot, drawings, ones, choose_file, tmp_path):
    teacher.window.opener.open([ones])
    qtbot.waitUntil(lambda: len(teacher.shown_answer) == 2)
    teacher.correct(1)
    assert drawings() == [1, 1]
    path = tmp_path / "mine.json"
    choose_file(path)
    click(qtbot, open_drawings(teacher), "exportDrawingsButton")
    qtbot.waitUntil(lambda: "Left out because they are pictures" in teacher.status)
    assert [entry["label"] for entry in json.loads(path.read_text())] == [1]


def test_an_image_of_the_data_set_is_nobodys_hand(user, qtbot):
    user.press("testDigitAction")
    qtbot.waitUntil(lambda: user.read_image is not None)
    assert not user.find("correctionRow").isEnabled()


def test_drawings_that_the_filter_hides_are_not_deleted(library_path, open_window, qtbot, drawings):
    with Library(library_path) as library:
        library.drawings.add(([np.array(LEANING_ONE)], label) for label in ("3", "4"))
    dialog = open_drawings(open_window())
    shown = dialog.findChild(QListWidget, "drawingsList")
    qtbot.waitUntil(lambda: shown.count() == 2)
    shown.selectAll()
    choose(dialog, "classFilter", "3")
    click(qtbot, dialog, "removeDrawingsButton")
    assert drawings() == [4]
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


def test_another_digit_corrects_the_correction(teacher, qtbot, drawings):
    taught = teacher.session.newest.network
    teacher.click("itWas4")
    qtbot.waitUntil(lambda: teacher.session.newest.network is not taught)
    assert teacher.is_taught
    assert drawings() == [4]
    assert is_marked(teacher, 4)
    assert not is_marked(teacher, 1)


def test_the_same_digit_takes_the_correction_back(teacher, drawings):
    teacher.click("itWas1")
    assert drawings() == []
    assert not is_marked(teacher, 1)
    assert not teacher.is_taught
    dialog = open_drawings(teacher)
    assert dialog.findChild(QPushButton, "undoRemovalButton").isEnabled(), "in the list of drawings it can be brought back"


def test_a_correction_that_is_taken_back_while_it_is_learnt_is_not_learnt(user, qtbot, drawings):
    network = user.session.newest.network
    user.draw(LEANING_ONE)
    user.correct(1)
    user.correct(1)
    qtbot.rest(300)
    assert drawings() == []
    assert user.session.newest.network is network
    assert not user.is_taught


def test_a_correction_while_another_program_keeps_the_library_is_learnt_at_once_and_kept_later(
    user, qtbot, drawings, library_path
):
    personal = user.window.findChild(PersonalDrawings)
    qtbot.waitUntil(library_path.exists)
    with contextlib.closing(sqlite3.connect(library_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        user.draw(LEANING_ONE)
        before = time.perf_counter()
        user.correct(1)
        assert time.perf_counter() - before < 5, "the window waits for the library"
        qtbot.waitUntil(lambda: user.is_taught)
        assert not personal.is_written
    assert drawings() == [1]
