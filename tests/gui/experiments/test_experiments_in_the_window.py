"""Experiments as a person plans and runs them in the window."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTabWidget, QToolButton
from user import words_of

from nnfs_gui.experiments.plan import Strategy
from nnfs_gui.gui.controls.number_boxes import WholeBox
from nnfs_gui.gui.controls.scroll_column import ScrollColumn
from nnfs_gui.gui.experiments.widgets.new_experiment_dialog import NewExperimentDialog
from nnfs_gui.storage.library.experiment_record import ExperimentStatus, TrialState

SMALL = {"epochs": 1, "train_size": 500, "validation_share": 0.01}


@pytest.fixture
def dialog(user):
    """The dialog, for an experiment whose runs take moments."""
    user.set_up(**SMALL)
    user.press("newExperimentAction")
    user.qtbot.waitUntil(lambda: user.window.findChild(NewExperimentDialog) is not None)
    return user.window.findChild(NewExperimentDialog)


def _child(dialog, name, kind=QToolButton):
    return dialog.findChild(kind, name)


def _cost(dialog):
    return _child(dialog, "experimentCost", object).text()


def _colour(dialog):
    label = _child(dialog, "experimentCost", QLabel)
    return label.palette().color(label.foregroundRole())


def test_it_says_what_it_costs_before_it_starts(dialog):
    assert "9 runs of 1 epoch, about" in _cost(dialog)
    assert "MB on the disk" in _cost(dialog)
    _child(dialog, "experimentSeeds", WholeBox).setValue(1)
    assert _cost(dialog).startswith("3 runs")
    assert "combinations" not in _cost(dialog)
    _child(dialog, "experimentRuns", WholeBox).setValue(2)
    assert "only the first 2 of 3 combinations" in _cost(dialog)


def test_what_is_wrong_is_said_and_cannot_be_started(dialog):
    values = _child(dialog, "variedValues", QLineEdit)
    for text, words in (("0.1 much", "no number"), ("", "1 to 1,000 values"), ("-1", "learning rate must be")):
        values.setText(text)
        assert words in _cost(dialog)
        assert not dialog.findChild(object, "startExperimentButton").isEnabled()
    refused = _colour(dialog)
    values.setText("0,01; 0.1")
    assert _colour(dialog) != refused
    assert dialog.plan.varied["optimizer.learning_rate"].values == (0.01, 0.1)


@pytest.mark.parametrize(
    ("key", "text", "expected"),
    [
        ("optimizer.learning_rate", "0.1,0.01,0.001", (0.1, 0.01, 0.001)),
        ("optimizer.learning_rate", "0,1 0,01", (0.1, 0.01)),
        ("network.layer_size", "16,32,64", (16, 32, 64)),
        ("network.layer_size", "1,024 2,048", (1024, 2048)),
        ("network.layer_size", "128,256", (128, 256)),
        ("network.layer_size", "128,256,512", (128, 256, 512)),
        ("network.layer_count", "1,2", (1, 2)),
    ],
)
def test_values_may_have_commas_between_them(dialog, key, text, expected):
    setting = _child(dialog, "variedSetting", QComboBox)
    setting.setCurrentIndex(setting.findData(key))
    _child(dialog, "variedValues", QLineEdit).setText(text)
    assert dialog.plan.varied[key].values == expected


@pytest.mark.parametrize(
    ("key", "text", "shown"),
    [
        ("network.layer_size", "128,256", "128  256"),
        ("network.layer_size", "1,128", "1128"),
        ("optimizer.learning_rate", "0,1; 0,01", "0.1  0.01"),
        ("optimizer.learning_rate", "0.1 much", "0.1 much"),
    ],
)
def test_when_the_typing_has_ended_values_stand_there_as_they_are_read(dialog, key, text, shown):
    setting = _child(dialog, "variedSetting", QComboBox)
    setting.setCurrentIndex(setting.findData(key))
    values = _child(dialog, "variedValues", QLineEdit)
    values.setText(text)
    values.editingFinished.emit()
    assert values.text() == shown


def test_commas_that_may_mark_decimals_are_not_taken_for_a_list(dialog):
    _child(dialog, "variedValues", QLineEdit).setText("0,1,0,01")
    assert "no number" in _cost(dialog)


def test_what_is_drawn_for_ever_gets_a_budget(dialog):
    strategy = _child(dialog, "experimentStrategy", QComboBox)
    strategy.setCurrentIndex(strategy.findData(Strategy.HALVING))
    assert dialog.plan.strategy is Strategy.HALVING
    assert dialog.plan.runs == 30
    assert "only the best third goes on" in words_of(dialog)


def test_on_a_small_screen_three_settings_and_the_budget_are_seen_at_once(dialog, user):
    dialog.resize(864, 540)  # of 960x600
    for _ in range(2):
        _child(dialog, "addVaried").click()
    for how in dialog.findChildren(QComboBox, "variedHow"):
        how.setCurrentIndex(1)  # a range, which has the most fields
    scroll = dialog.findChild(ScrollColumn)
    user.qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() == 0)
    assert _child(dialog, "experimentMinutes", WholeBox).isVisible()


def test_a_plan_goes_into_a_file_and_comes_back(dialog, user, tmp_path):
    _child(dialog, "addVaried").click()
    plan = dialog.plan
    assert list(plan.varied) == ["optimizer.learning_rate", "network.layer_size"]
    dialog.show_plan(plan)
    assert dialog.plan == plan


def test_an_experiment_runs_in_the_background_and_is_seen(dialog, user, library):
    _child(dialog, "experimentSeeds", WholeBox).setValue(1)
    _child(dialog, "variedValues", QLineEdit).setText("0.001 0.01")
    dialog.findChild(object, "startExperimentButton").click()
    user.qtbot.waitUntil(lambda: user.window.findChild(object, "experimentBox") is not None)

    def is_finished():
        return [each.status for each in library.experiments.entries()] == [ExperimentStatus.FINISHED]

    user.qtbot.waitUntil(is_finished)
    (experiment,) = library.experiments.entries()
    trials = library.experiments.trials(experiment.id)
    assert [trial.state for trial in trials] == [TrialState.FINISHED] * 2
    assert experiment.chosen is not None
    user.qtbot.waitUntil(lambda: "Chosen by validation" in user.find("experimentStanding").text())
    standing = user.find("experimentStanding").text()
    assert "On the test data, measured once" in standing
    user.find("candidatesTable").selectRow(0)
    with user.qtbot.waitSignal(user.session.tested):
        user.click("longerCandidateButton")
    assert library.experiments.trials(experiment.id) == trials
    assert user.find("experimentStanding").text() == standing
    longer = library.runs.entries().runs[0]
    assert (longer.trial, longer.parent.epoch, longer.epochs_done) == (None, 1, 2)


@pytest.mark.slow
def test_a_window_that_closes_loses_nothing_and_the_next_one_offers_to_go_on(dialog, user, library, open_window):
    user.set_up(**{**SMALL, "epochs": 100_000})
    dialog.reject()
    user.press("addToQueueAction")
    user.qtbot.waitUntil(
        lambda: any(trial.run_id for each in library.experiments.entries() for trial in library.experiments.trials(each.id))
    )
    user.window.close()
    (experiment,) = library.experiments.entries()
    assert experiment.status is ExperimentStatus.PAUSED
    assert experiment.wanted is ExperimentStatus.RUNNING


def test_the_queue_waits_for_the_training_in_the_window_and_can_be_emptied(user, library):
    user.set_up(**{**SMALL, "epochs": 100_000})
    user.press("trainAction")
    user.qtbot.waitUntil(lambda: user.action("pauseAction").isEnabled())
    tabs = user.find("insideTabs", QTabWidget)
    before = tabs.currentIndex()
    user.press("addToQueueAction")
    user.qtbot.waitUntil(lambda: "It is in the queue" in user.find("statusLabel").text())
    user.qtbot.waitUntil(lambda: len(library.experiments.entries()) == 1)
    assert tabs.currentIndex() == before
    user.open_tab("Experiments")
    user.qtbot.waitUntil(lambda: user.find("goExperimentButton").isVisible())
    user.qtbot.waitUntil(lambda: user.find("goExperimentButton").text() == "Start next")
    assert "It waits" in user.find("experimentStanding").text()
    (experiment,) = library.experiments.entries()
    assert experiment.status is ExperimentStatus.WAITING
    user.press("addToQueueAction")
    user.qtbot.waitUntil(lambda: len(library.experiments.entries()) == 2)
    assert {each.name for each in library.experiments.entries()} == {"Queued run", "Queued run (2)"}
    box = user.find("experimentBox")
    user.qtbot.waitUntil(lambda: box.count() == 2)
    assert "(2)" not in box.currentText()  # what one looks at stays
    box.setCurrentIndex(0)
    user.qtbot.waitUntil(lambda: "(2)" in user.find("experimentBox").currentText())
    user.press("deleteExperimentAction")
    user.answer("deleteButton")
    user.qtbot.waitUntil(lambda: len(library.experiments.entries()) == 1)
    user.qtbot.waitUntil(lambda: "(2)" not in user.find("experimentBox").currentText())
    user.press("deleteExperimentAction")
    user.answer("deleteButton")
    user.qtbot.waitUntil(lambda: library.experiments.entries() == ())
    user.press("stopAction")


@pytest.mark.slow
def test_an_experiment_pauses_and_goes_on_from_the_window(dialog, user, library):
    user.set_up(**{**SMALL, "epochs": 600})
    dialog.reject()
    user.press("addToQueueAction")

    def status():
        return library.experiments.entries()[0].status

    user.qtbot.waitUntil(lambda: library.experiments.entries() != () and status() is ExperimentStatus.RUNNING)
    user.open_tab("Experiments")
    button = user.find("goExperimentButton")
    user.qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled() and button.text() == "Pause")
    user.click("goExperimentButton")
    user.qtbot.waitUntil(lambda: status() is ExperimentStatus.PAUSED)
    user.qtbot.waitUntil(lambda: "is paused; Resume" in user.find("statusLabel").text())
    user.qtbot.waitUntil(lambda: user.find("goExperimentButton").text() == "Resume")
    user.click("goExperimentButton")
    user.qtbot.waitUntil(lambda: status() is ExperimentStatus.FINISHED)
    (trial,) = library.experiments.trials(library.experiments.entries()[0].id)
    assert trial.epochs_done == 600
    user.qtbot.waitUntil(lambda: "The queued run has ended" in user.find("statusLabel").text())
