"""A lesson is gone through in the window: what is done is judged, pointed at and remembered, and nothing is in its way."""

import json

import pytest
from lesson_files import HEAD, LESSON, lesson_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QListWidget, QScrollArea, QTabBar, QToolButton

from nnfs_gui.gui.accessibility.reading_order import stops_in
from nnfs_gui.gui.controls import wrapping_label
from nnfs_gui.gui.lessons import lessons_controller
from nnfs_gui.gui.lessons.widgets import lesson_panel
from nnfs_gui.gui.lessons.widgets.lesson_list import LessonList
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.lessons.lesson import Step
from nnfs_gui.lessons.progress import Predicted
from nnfs_gui.lessons.shelf import Entry

THREE = ((0.35, 0.2), (0.6, 0.2), (0.45, 0.45), (0.65, 0.65), (0.35, 0.8))
STEPS = """
[[step]]
key = "draw"
title = "Draw"
text = "There is an [[epoch]]."
do = "Draw *something*."
point_at = "pad"
hints = ["On the right.", "With the mouse."]
until = [{is = "pad", ink = true}]
[[step]]
key = "train"
title = "Train"
text = "Little."
do = "Press *Set these*, then *Train*."
point_at = "settings.hidden"
settings = {hidden = "8", epochs = 2, train_size = 300, validation_share = 0.1}
until = [{is = "settings", hidden = "8"}, {is = "run", hidden = "8", epochs = 2, ended = true}]
[[step]]
key = "guess"
title = "Guess"
text = "How many?"
[step.predict]
of = "test accuracy"
kind = "number"
question = "How many?"
truth = "run.test_accuracy"
[[step]]
key = "look"
title = "Look"
text = "At the weights."
point_at = "weights.mosaic"
until = [{is = "view", name = "weights"}]
"""
LONG = lesson_of(HEAD + STEPS)


@pytest.fixture
def learner(open_window):
    """A user before whom a lesson of four steps lies open."""
    user = open_window()
    user.window.lessons.open(LONG)
    return user


def step(user):
    return user.find("lessonStepTitle").text()


def may_go_on(user):
    return user.find("lessonNext").isEnabled()


def missing(user):
    label = user.find("lessonMissing")
    return label.text() if label.isVisible() else ""


def wait_until_done(user):
    user.qtbot.waitUntil(lambda: may_go_on(user))


def test_a_lesson_is_gone_through_by_doing_what_it_asks(learner):
    assert (step(learner), learner.find("lessonCount").text()) == ("Draw", "Step 1 of 4")
    assert not may_go_on(learner)
    assert missing(learner) == "Not yet: nothing stands on the pad."
    learner.draw(THREE)
    wait_until_done(learner)
    assert missing(learner) == "✓ Done."
    learner.click("lessonNext")
    assert step(learner) == "Train"
    assert missing(learner) == "Not yet: the size of the hidden layers is 128; it must be 8."
    learner.click("setLessonSettings")
    assert [layer.size for layer in learner.config.network.hidden] == [8]
    learner.qtbot.waitUntil(lambda: missing(learner).startswith("Not yet: nothing was trained since this step began."))
    with learner.qtbot.waitSignal(learner.session.tested):
        learner.press("trainAction")
    wait_until_done(learner)
    learner.click("lessonNext")
    assert missing(learner) == "Not yet: say what you expect."
    learner.window.lessons.record_prediction("guess", Predicted((50.0,)))
    wait_until_done(learner)
    learner.click("lessonNext")
    assert not may_go_on(learner)
    learner.open_tab("Weights")
    wait_until_done(learner)
    assert learner.find("lessonNext").text() == "Finish"
    with learner.qtbot.waitSignal(learner.window.lessons.lesson_done):
        learner.click("lessonNext")
    assert learner.window.lessons.store.progress.of("first").finished


def test_what_a_step_has_set_can_be_undone(learner):
    before = learner.config
    learner.draw(THREE)
    wait_until_done(learner)
    learner.click("lessonNext")
    learner.click("setLessonSettings")
    assert learner.config != before
    learner.press("undoSettingsAction")
    assert learner.config == before


def test_ticks_and_the_step_are_remembered_by_the_next_window(learner, open_window, library_path):
    learner.draw(THREE)
    wait_until_done(learner)
    learner.click("lessonNext")
    learner.window.lessons.shutdown()
    kept = json.loads((library_path.parent / "lessons.json").read_text())
    assert (kept["current"], kept["lessons"]["first"]["step"]) == ("first", "train")
    assert kept["lessons"]["first"]["ticked"] == ["draw"]
    assert kept["lessons"]["first"]["acts"] == {"draw": 1}
    later = open_window()
    later.window.lessons.open(LONG)
    assert step(later) == "Train"
    later.click("lessonBack")
    assert (step(later), missing(later), may_go_on(later)) == ("Draw", "✓ Done.", True)


def test_what_is_pointed_at_is_outlined_and_shown_only_when_one_asks(learner):
    outline = learner.find("lessonOutline")
    assert outline.target is learner.find("drawingPad")
    assert outline.isVisible()
    assert outline.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    learner.draw(THREE)
    wait_until_done(learner)
    learner.click("lessonNext")
    assert outline.target is learner.find("leftTabs")  # it stands on the page behind the lesson
    learner.click("lessonShowMe")
    learner.qtbot.waitUntil(lambda: outline.target is learner.find("layersEditor"))
    assert learner.find("setupPanel").isVisible()
    tabs = learner.find("leftTabs", QTabBar)
    tabs.setCurrentIndex(1)
    assert learner.find("lessonPanel").isVisible()
    assert step(learner) == "Train"


def test_in_a_small_window_a_lesson_and_the_pad_that_it_asks_for_are_both_seen_until_it_shows_a_view(learner):
    learner.window.resize(960, 600)
    learner.window.lessons.open(LONG, "draw")
    pad, panel = learner.find("drawingPad"), learner.find("lessonPanel")
    learner.qtbot.waitUntil(lambda: not pad.isVisible())
    learner.click("lessonShowMe")
    learner.qtbot.waitUntil(pad.isVisible)
    learner.wait_until_settled()
    assert panel.isVisible()
    assert learner.window.width() == 960
    learner.open_view("Mistakes")
    learner.wait_until_settled()
    middle = learner.find("insideArea")
    around = [area for area in learner.window.findChildren(QScrollArea) if area.isAncestorOf(middle)]
    inside = [area for area in middle.findChildren(QScrollArea) if area.isVisible()]
    assert all(area.horizontalScrollBar().maximum() == 0 for area in (*around, *inside))  # all is there, from edge to edge
    learner.find("leftTabs", QTabBar).setCurrentIndex(0)
    learner.find("leftTabs", QTabBar).setCurrentIndex(1)
    learner.wait_until_settled()
    assert pad.isVisible()
    learner.window.lessons.pointer.point_at("view.health")
    learner.window.lessons.pointer.show()
    learner.qtbot.waitUntil(lambda: not pad.isVisible())
    assert panel.isVisible()


def test_what_stands_in_a_folded_zone_is_pointed_at_by_the_button_that_unfolds_it(learner):
    outline = learner.find("lessonOutline")
    learner.click("drawZoneButton")
    learner.window.lessons.open(LONG, "draw")
    assert outline.target is learner.find("drawZoneButton")
    learner.click("lessonShowMe")
    learner.qtbot.waitUntil(lambda: outline.target is learner.find("drawingPad"))
    learner.click("drawZoneButton")
    learner.qtbot.waitUntil(lambda: outline.target is learner.find("drawZoneButton"))


def test_the_keys_go_through_the_panel_as_the_eye_does_and_a_screen_reader_is_told_of_each_step(learner, monkeypatch):
    said = []
    monkeypatch.setattr(lesson_panel, "announce", lambda _, words: said.append(words))
    stops = stops_in(learner.find("lessonPanel"))
    assert [stop.objectName() for stop in stops] == ["allLessons", "stepPage", "lessonText", "lessonShowMe"]
    for stop in stops:
        assert QAccessible.queryAccessibleInterface(stop).text(QAccessible.Text.Name), stop.objectName()
    assert all(button.toolTip() for button in learner.find("lessonPanel").findChildren(QToolButton) if button.isVisible())
    learner.draw(THREE)
    wait_until_done(learner)
    learner.click("lessonNext")
    assert said == ["Done. You may go on.", "Step 2 of 4: Train. Little. Press Set these, then Train."]


def test_a_step_is_told_with_its_picture_and_its_question_and_a_link_by_its_name(learner, monkeypatch):
    said = []
    monkeypatch.setattr(lesson_panel, "announce", lambda _, words: said.append(words))
    monkeypatch.setattr(wrapping_label, "announce", lambda _, words: said.append(words))
    page, text = learner.find("stepPage"), learner.find("lessonText")
    text.setFocus(Qt.FocusReason.TabFocusReason)
    learner.qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert said == ["Link: epoch"]
    learner.window.lessons.open(LONG, "guess")
    assert said[-1] == "Step 3 of 4: Guess. How many? How many?"
    assert QAccessible.queryAccessibleInterface(learner.find("predictedNumber")).text(QAccessible.Text.Name) == "How many?"
    picture = Step(key="a", title="A", text="Look.", picture_text="A circle.")
    page.show_step(picture, None)
    assert page.accessibleDescription() == "Look. In the picture: A circle."


def test_the_focus_stays_in_the_step_whatever_of_the_one_before_had_it(learner, qtbot):
    page, focused = learner.find("stepPage"), []
    learner.draw(THREE)
    wait_until_done(learner)
    learner.click("lessonNext")
    QApplication.instance().focusChanged.connect(lambda _, new: focused.append(new))
    learner.find("setLessonSettings").setFocus(Qt.FocusReason.TabFocusReason)
    learner.window.lessons.open(LONG, "guess")
    assert QApplication.focusWidget() is page
    field = learner.find("predictedNumber")
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(field, Qt.Key.Key_Return)  # keeps the prediction
    assert "Your prediction: 50" in learner.find("predictionResult").text()
    assert QApplication.focusWidget() is page
    learner.press("lessonsAction")
    assert QApplication.focusWidget() is learner.find("lessonList")
    assert {widget for widget in focused if widget is not None} <= {
        page,
        field,
        learner.find("lessonList"),
        learner.find("setLessonSettings"),
    }


def test_what_is_done_is_marked_on_the_tab_and_told_while_the_settings_are_in_front(learner, monkeypatch):
    said = []
    monkeypatch.setattr(lesson_panel, "announce", lambda _, words: said.append(words))
    tabs = learner.find("leftTabs", QTabBar)
    tabs.setCurrentIndex(0)
    assert tabs.tabText(1) == "Lesson"
    learner.draw(THREE)
    learner.qtbot.waitUntil(lambda: tabs.tabText(1) == "Lesson ✓")
    assert said == ["Done. You may go on."]
    tabs.setCurrentIndex(1)
    learner.click("lessonNext")
    assert tabs.tabText(1) == "Lesson"


def test_a_setting_that_is_folded_away_is_pointed_at_by_the_heading_of_its_fold(open_window):
    user = open_window()
    lesson = lesson_of(HEAD + STEPS.replace("settings.hidden", "settings.augment"))
    user.window.lessons.open(lesson, "train")
    user.find("leftTabs", QTabBar).setCurrentIndex(0)
    outline = user.find("lessonOutline")
    user.qtbot.waitUntil(lambda: isinstance(outline.target, QToolButton) and outline.target.text() == "Vary the images")
    user.qtbot.mouseClick(outline.target, Qt.MouseButton.LeftButton)
    user.qtbot.waitUntil(lambda: outline.target is user.find("augment"))


def test_a_view_that_is_not_open_is_pointed_at_by_its_tab(learner):
    learner.window.lessons.open(LONG, "look")
    outline = learner.find("lessonOutline")
    bar, tab = outline.target, outline.part
    assert isinstance(bar, QTabBar)
    assert bar.rect().contains(tab.center())
    learner.click("lessonShowMe")
    learner.qtbot.waitUntil(lambda: outline.target is learner.find("weightsMosaic"))


def test_the_settings_are_one_click_away_and_the_panel_can_be_hidden(learner):
    tabs = learner.find("leftTabs", QTabBar)
    assert [tabs.tabText(place) for place in range(tabs.count())] == ["Set up", "Lesson"]
    tabs.setCurrentIndex(0)
    assert learner.find("setupPanel").isVisible()
    assert not learner.find("lessonPanel").isVisible()
    learner.press("hideLessonsAction")
    assert not tabs.isVisible()
    assert not learner.find("lessonOutline").isVisible()
    assert not learner.action("hideLessonsAction").isEnabled()
    learner.press("trainAction")  # nothing is in the way
    learner.press("stopAction")
    learner.wait_for_state(RunState.IDLE)


def test_lessons_are_listed_and_opened_by_the_keyboard(open_window):
    user = open_window()
    user.qtbot.waitUntil(lambda: bool(user.window.lessons.shelf.lessons))
    user.press("lessonsAction")
    rows = user.find("lessonList", QListWidget)
    assert rows.hasFocus()
    first = user.window.lessons.shelf.lessons[0]
    assert rows.count() == len(user.window.lessons.shelf.lessons) + 1  # and a heading
    assert rows.item(0).text().startswith(f"Next: {first.title}")
    user.qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert user.window.lessons.lesson.key == first.key
    assert user.find("stepPage").hasFocus()


def test_enter_opens_a_lesson_at_its_first_step_also_where_that_is_only_read(open_window):
    user = open_window()
    user.qtbot.waitUntil(lambda: bool(user.window.lessons.shelf.lessons))
    user.press("lessonsAction")
    rows = user.find("lessonList", QListWidget)
    keys = [lesson.key for lesson in user.window.lessons.shelf.lessons]
    rows.setCurrentRow(keys.index("forward"))
    user.qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert user.find("lessonCount").text() == "Step 1 of 10"


def listed(following, *finished):
    return [
        Entry(key, key, "Why?", minutes=5, steps=2, done=0, finished=key in finished, is_next=key == following)
        for key in ("one", "two", "three")
    ]


def test_the_list_stands_at_the_next_lesson_once_one_is_finished(qtbot):
    shown = LessonList()
    qtbot.addWidget(shown)
    rows = shown.rows
    shown.show_entries(listed("one"))
    rows.setCurrentRow(1)
    shown.show_entries(listed("one"))
    assert rows.currentRow() == 1
    shown.show_entries(listed("three", "one", "two"))
    assert rows.currentRow() == 2
    rows.setCurrentRow(0)
    shown.show_entries(listed("three", "one", "two"))
    assert rows.currentRow() == 0


def test_enter_goes_on_where_one_may(learner):
    page = learner.find("stepPage")
    learner.qtbot.keyClick(page, Qt.Key.Key_Return)
    assert step(learner) == "Draw"
    learner.draw(THREE)
    wait_until_done(learner)
    learner.qtbot.keyClick(page, Qt.Key.Key_Return)
    assert step(learner) == "Train"


def test_a_step_without_a_task_is_read_and_one_goes_on(open_window):
    user = open_window()
    user.window.lessons.open(lesson_of(LESSON))
    assert may_go_on(user)
    assert missing(user) == ""


def test_hints_come_one_after_the_other_and_none_once_it_is_done(open_window, monkeypatch):
    monkeypatch.setattr(lessons_controller, "HINT_MS", 50)
    user = open_window()
    user.window.lessons.open(LONG)
    hints = user.find("lessonHints")
    user.qtbot.waitUntil(lambda: "On the right." in hints.text())
    user.qtbot.waitUntil(lambda: hints.text().endswith("With the mouse.</p>"))
    user.draw(THREE)
    wait_until_done(user)
    assert not hints.isVisible()
    user.click("lessonNext")
    assert not hints.isVisible()


def test_a_term_in_the_text_opens_its_entry(learner):
    wanted = []
    learner.window.lessons.term_wanted.connect(wanted.append)
    learner.find("lessonText").linkActivated.emit("term:learning-rate")
    learner.find("lessonText").linkActivated.emit("https://example.org")
    assert wanted == ["learning-rate"]


def test_steps_signal_what_happens(learner):
    lessons, heard = learner.window.lessons, []
    lessons.step_entered.connect(lambda _, entered: heard.append(("entered", entered.key)))
    lessons.step_done.connect(lambda _, done: heard.append(("done", done.key)))
    learner.draw(THREE)
    wait_until_done(learner)
    learner.click("lessonNext")
    assert heard == [("done", "draw"), ("entered", "train")]


def test_challenges_stand_below_a_heading_which_their_entry_in_the_menu_leads_to(open_window):
    user = open_window()
    user.qtbot.waitUntil(lambda: bool(user.window.lessons.shelf.lessons))
    user.press("challengesAction")
    rows = user.find("lessonList", QListWidget)
    texts = [rows.item(row).text() for row in range(rows.count())]
    heading = texts.index("Challenges")
    challenges = [lesson.title for lesson in user.window.lessons.shelf.lessons if lesson.challenge is not None]
    assert [text.splitlines()[0].replace("\xa0", " ") for text in texts[heading + 1 :]] == challenges
    assert rows.currentRow() == heading + 1
    assert rows.viewport().rect().contains(rows.visualItemRect(rows.item(heading)))
    user.qtbot.keyClick(rows, Qt.Key.Key_Up)  # a heading is no row to stand at
    assert texts[rows.currentRow()] != "Challenges"


def test_the_focus_stays_in_the_step_where_its_buttons_cannot_be_pressed_any_more(learner):
    learner.draw(THREE)
    wait_until_done(learner)
    following, page = learner.find("lessonNext"), learner.find("stepPage")
    following.setFocus()
    learner.qtbot.keyClick(following, Qt.Key.Key_Space)
    learner.qtbot.waitUntil(page.hasFocus)  # and not on Back, where the next key would undo it
    assert step(learner) == "Train"
    learner.find("lessonBack").setFocus()
    learner.qtbot.keyClick(learner.find("lessonBack"), Qt.Key.Key_Space)
    learner.qtbot.waitUntil(page.hasFocus)
    assert step(learner) == "Draw"


def test_who_comes_back_from_the_settings_has_the_focus_in_the_step(learner):
    tabs = learner.find("leftTabs", QTabBar)
    tabs.setCurrentIndex(0)
    learner.find("learningRate").setFocus()
    learner.qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    learner.qtbot.waitUntil(learner.find("stepPage").hasFocus)
    tabs.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):  # who goes from tab to tab by the keys stays there
        learner.qtbot.keyClick(tabs, key)
    learner.wait_until_settled()
    assert tabs.currentIndex() == 1
    assert tabs.hasFocus()
