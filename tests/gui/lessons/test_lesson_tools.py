"""Predictions come true, challenges have boards, one's own lessons are followed, and a summary is written: in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget

from nnfs_gui.training.config import HiddenLayer, NetworkConfig, TrainingConfig

LESSON = """
key = "mine"
title = "Mine"
question = "What will happen?"

[[step]]
key = "number"
title = "A number"
text = "Say it."
[step.predict]
of = "right"
kind = "number"
question = "How many are right?"
low = 0
high = 100
unit = "%"
truth = "run.validation_accuracy"

[[step]]
key = "train"
title = "Train"
text = "Press it."
until = [{is = "run", epochs = ">= 2"}]

[[step]]
key = "curve"
title = "A curve"
text = "Draw it."
[step.predict]
of = "validation accuracy"
kind = "curve"
question = "How does it rise?"
epochs = 2

[[step]]
key = "again"
title = "Again"
text = "Press it again."
until = [{is = "run", epochs = ">= 2"}]

[hide]
zones = ["set up"]
views = ["steps"]
"""


@pytest.fixture
def opened_urls(monkeypatch):
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toLocalFile()) or True)
    return urls


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(LESSON)
    return path


def title(user):
    return user.find("lessonStepTitle").text()


def open_lesson(user, choose_file, path):
    choose_file(path)
    user.press("openLessonAction")
    user.qtbot.waitUntil(lambda: user.find("lessonTitle").text() != "")


def go_on(user):
    user.qtbot.waitUntil(user.find("lessonNext").isEnabled)
    user.click("lessonNext")


def shown(user, name):
    """Return what is to be seen of this name: what belonged to the step before may still be there."""

    def visible():
        return [widget for widget in user.window.findChildren(QWidget, name) if widget.isVisible()]

    user.qtbot.waitUntil(lambda: len(visible()) == 1)
    return visible()[0]


def result(user):
    return shown(user, "predictionResult").text().replace("\N{NO-BREAK SPACE}", " ")


def wait_for_score(user):
    said = shown(user, "predictionResult")
    user.qtbot.waitUntil(lambda: "Score: " in said.text())


@pytest.mark.slow
def test_what_was_predicted_of_a_run_is_not_compared_with_one_that_goes_on_from_another(user, choose_file, path):
    path.write_text(
        LESSON.replace('key = "again"', 'key = "afresh"').replace('">= 2"}]\n\n[hide]', '">= 2", afresh = true}]\n\n[hide]')
    )
    open_lesson(user, choose_file, path)
    user.click("predictButton")
    go_on(user)
    user.train(epochs=2, train_size=300)
    go_on(user)
    shown(user, "predictedCurve").setFocus()
    user.qtbot.keyClick(user.find("predictedCurve"), Qt.Key.Key_Right)
    user.qtbot.keyClick(user.find("predictedCurve"), Qt.Key.Key_Up)
    user.qtbot.keyClick(user.find("predictedCurve"), Qt.Key.Key_Return)
    go_on(user)
    user.set_up(epochs=2, train_size=400)
    for button, words in (("continueButton", "is drawn over it"), ("startAfreshButton", "Score: ")):
        with user.qtbot.waitSignal(user.session.tested):
            user.press("trainAction")
            user.answer(button)
        assert user.find("lessonNext").isEnabled() is (button == "startAfreshButton") or words == "Score: "
        user.qtbot.waitUntil(lambda words=words: words in result(user))


@pytest.mark.slow
def test_predictions_are_kept_compared_with_the_next_run_and_remembered(user, choose_file, path):
    open_lesson(user, choose_file, path)
    assert not user.find("lessonNext").isEnabled()
    field = user.find("predictedNumber")
    field.setValue(90)
    user.click("predictButton")
    assert result(user) == "Your prediction: 90.0 %. What happens is not known yet."
    go_on(user)
    assert result(user) == "Your prediction: 90.0 %. What happens is not known yet."
    user.train()
    wait_for_score(user)
    accuracy = 100 * user.session.history.metrics(2)[-1].validation_accuracy
    score = 100 - 2 * abs(90 - accuracy)
    assert f"What happened: {accuracy:.1f} %. Score: {score:.0f} of 100." in result(user)
    go_on(user)
    plot = shown(user, "predictedCurve")
    plot.setFocus()
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp):
        QTest.keyClick(plot, key)
    shown(user, "predictButton").click()
    assert shown(user, "predictionOutcome").lines[0].y.tolist() == [80, 80]
    go_on(user)
    user.set_up(seed=1)
    with user.qtbot.waitSignal(user.session.tested):
        user.press("trainAction")
        user.answer("startAfreshButton")
    wait_for_score(user)
    expected, happened = shown(user, "predictionOutcome").lines
    shares = [100 * metrics.validation_accuracy for metrics in user.session.history.metrics(2)]
    assert happened.y.tolist() == shares
    assert f"Score: {100 - sum(abs(80 - share) for share in shares):.0f} of 100." in result(user)
    assert len(expected.y) == 2
    for _ in range(3):
        user.click("lessonBack")
    assert "Score: " in result(user)
    shown(user, "predictAgainButton").click()
    user.qtbot.waitUntil(lambda: not user.find("lessonNext").isEnabled())
    shown(user, "predictButton").click()
    go_on(user)
    assert "not known yet" in result(user)  # the runs before it do not count


PAD = """
key = "pad"
title = "Pad"
question = "What will happen?"

[[step]]
key = "guess"
title = "Guess"
text = "Say it."
[step.predict]
of = "longest bar"
kind = "number"
question = "How long?"
unit = "%"
truth = "pad.confidence"

[[step]]
key = "draw"
title = "Draw"
text = "Draw it."
until = [{is = "pad", strokes = ">= 2"}]
"""


def test_a_prediction_of_the_pad_says_what_stands_there_as_long_as_one_draws(user, choose_file, path):
    path.write_text(PAD)
    open_lesson(user, choose_file, path)
    user.click("predictButton")
    go_on(user)
    user.draw(((0.5, 0.2), (0.5, 0.8)))
    user.draw(((0.2, 0.5), (0.8, 0.5)))
    wait_for_score(user)

    def says_what_the_bars_say():
        return f"What happened: {100 * max(user.shown_probabilities()):.1f} %" in result(user)

    user.qtbot.waitUntil(says_what_the_bars_say)
    user.draw(((0.2, 0.2), (0.8, 0.8)))
    user.qtbot.waitUntil(says_what_the_bars_say)
    before = result(user)
    user.press("clearAction")
    user.draw(((0.5, 0.2), (0.5, 0.8)))  # this is not yet what the step asks for
    user.wait_until_settled()
    assert result(user) == before


def test_a_lesson_that_is_being_written_is_followed_and_its_mistakes_have_their_lines(user, choose_file, path):
    open_lesson(user, choose_file, path)
    assert title(user) == "A number"
    line = LESSON.split("\n").index("low = 0") + 1
    path.write_text(LESSON.replace("low = 0", "low = 200"))
    user.qtbot.waitUntil(lambda: title(user) == "Wrong in this lesson")
    assert user.find("lessonProblems").text() == f"Line {line}: “low” must be less than “high”."
    path.write_text(LESSON.replace('title = "A number"', 'title = "Another"'))
    user.qtbot.waitUntil(lambda: title(user) == "Another")
    user.press("hideLessonsAction")
    path.write_text(LESSON)
    user.qtbot.rest(500)
    assert not user.find("lessonPanel").isVisible(), "who has hidden it does not get it back by saving"


@pytest.mark.slow
def test_a_new_lesson_is_written_opened_in_an_editor_and_shown(user, choose_file, tmp_path, opened_urls):
    choose_file(tmp_path / "new.toml")
    user.press("newLessonAction")
    user.qtbot.waitUntil(lambda: user.find("lessonTitle").text() == "My lesson")
    assert opened_urls == [str(tmp_path / "new.toml")]
    assert (tmp_path / "new.toml").read_text().startswith("# A lesson of nnfs_gui.")


def test_what_a_lesson_hides_is_back_when_its_panel_is_hidden(user, choose_file, path):
    open_lesson(user, choose_file, path)
    tabs = user.find("insideTabs")
    steps = [tabs.tabText(place) for place in range(tabs.count())].index("Steps")
    user.open_tab("Network")
    assert not tabs.isTabVisible(steps)
    assert not user.find("leftTabs").isTabVisible(0)
    user.press("hideLessonsAction")
    assert tabs.isTabVisible(steps)
    assert user.find("leftTabs").isTabVisible(0)
    user.qtbot.waitUntil(user.find("setupPanel").isVisible)


@pytest.mark.slow
def test_a_challenge_shows_the_runs_that_keep_its_rules_and_opens_the_one_that_is_clicked(add_run, open_window, monkeypatch):
    small = TrainingConfig(NetworkConfig((HiddenLayer(12),)), epochs=1, train_size=100, validation_share=0.2)
    run_id = add_run(small, "tiny")
    user = open_window()
    user.press("lessonsAction")
    lessons = user.find("lessonList", QListWidget)
    user.qtbot.waitUntil(lambda: lessons.count() > 0)
    row = next(row for row in range(lessons.count()) if "100 images" in lessons.item(row).text())
    QTest.mouseClick(lessons.viewport(), Qt.MouseButton.LeftButton, pos=lessons.visualItemRect(lessons.item(row)).center())
    runs = user.find("challengeRuns", QListWidget)
    user.qtbot.waitUntil(lambda: runs.count() == 1)
    assert "Run 1, tiny: 784-12-10" in runs.item(0).text()
    user.qtbot.waitUntil(user.find("lessonNext").isEnabled)  # a run has kept the rules
    runs.setCurrentRow(0)
    QTest.keyClick(runs, Qt.Key.Key_Return)
    user.qtbot.waitUntil(lambda: user.session.current.run_id == run_id)


@pytest.mark.slow
def test_the_summary_has_the_steps_the_scores_and_the_runs(user, choose_file, tmp_path, opened_urls):
    user.press("lessonsAction")
    lessons = user.find("lessonList", QListWidget)
    user.qtbot.waitUntil(lambda: lessons.count() > 0)
    lessons.setCurrentRow(0)
    QTest.keyClick(lessons, Qt.Key.Key_Return)
    user.train(epochs=1, train_size=200)
    choose_file(tmp_path / "learnt.html")
    user.press("summaryAction")
    user.qtbot.waitUntil(lambda: opened_urls == [str(tmp_path / "learnt.html")])
    page = (tmp_path / "learnt.html").read_text()
    assert "Begun on " in page
    assert "784-128-10" in page
