"""A run is repeated with other seeds, from the table of runs and from the menu."""

import re

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSpinBox
from runs_tab import SMALL, Table

from nnfs_gui.gui.experiments.widgets.repeat_dialog import RepeatDialog
from nnfs_gui.storage.library.experiment_record import ExperimentStatus
from nnfs_gui.storage.library.library import Library


def open_dialog(user, qtbot):
    qtbot.waitUntil(lambda: user.open_dialog(RepeatDialog) is not None)
    return user.open_dialog(RepeatDialog)


def test_the_dialog_says_what_it_costs_and_what_so_many_runs_can_tell(user, qtbot, open_table, add_run):
    add_run(SMALL, "mine")
    table = open_table()
    table.wait_for("mine")
    table.choose("mine")
    table.press("repeatRunButton")
    dialog = open_dialog(user, qtbot)
    count = user.find("repeatCount", QSpinBox)
    assert count.value() == 10
    assert "9 runs to be trained" in user.find("repeatCost").text()
    count.setValue(5)
    assert "4 runs to be trained" in user.find("repeatCost").text()
    assert user.find("repeatHint").text().endswith("from luck takes 6 or more.")
    dialog.reject()


def test_from_the_menu_the_run_that_is_open_is_repeated(user, qtbot, open_table, add_run):
    assert not user.find("repeatRunAction", QAction).isEnabled()
    add_run(SMALL, "mine")
    table = open_table()
    table.open("mine")
    qtbot.waitUntil(user.find("repeatRunAction", QAction).isEnabled)
    user.press("repeatRunAction")
    open_dialog(user, qtbot).reject()


@pytest.mark.slow
def test_a_repeated_run_folds_into_a_row_with_the_others_and_is_the_first_of_them(
    user, qtbot, open_table, add_run, library_path
):
    run_id = add_run(SMALL, "mine")
    table = open_table()
    table.wait_for("mine")
    table.choose("mine")
    table.press("repeatRunButton")
    open_dialog(user, qtbot)
    user.find("repeatCount", QSpinBox).setValue(5)
    user.click("acceptButton")

    def experiment():
        with Library(library_path) as library:
            entries = library.experiments.entries()
            return entries[0] if entries else None

    qtbot.waitUntil(lambda: (found := experiment()) is not None and found.status is ExperimentStatus.FINISHED)
    with Library(library_path) as library:
        trials = library.experiments.trials(experiment().id)
        accuracies = [library.runs.get(trial.run_id).validation_accuracy for trial in trials]
    assert trials[0].run_id == run_id
    assert [trial.seed for trial in trials] == [0, 1, 2, 3, 4]
    assert len(set(accuracies)) > 1
    table = Table(user)
    table.wait_for("mine, 5 seeds")
    qtbot.waitUntil(lambda: table.cell("mine, 5 seeds", "status") == "5 of 5 finished")
    assert re.fullmatch(r"\d\d\.\d\d ± \d+\.\d\d", table.cell("mine, 5 seeds", "valid. %"))
