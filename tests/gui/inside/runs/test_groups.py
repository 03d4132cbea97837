"""Runs of an experiment fold into one row, and are compared as one."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QScrollArea
from recorded_runs import DATASET, drive
from small_runs import network_config, small_config

from nnfs_gui.gui.inside.runs.group_words import summary_words
from nnfs_gui.gui.inside.runs.groups import RunGroup, fold
from nnfs_gui.gui.inside.runs.model import NAME
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import TrialKey
from nnfs_gui.training.trainer import Trainer

NARROW, WIDE = small_config(), small_config(network=network_config(30), batch_size=4)


@pytest.fixture
def add_experiment(library_path):
    """Train each of these settings with each of these seeds as an experiment of this name; return its id."""

    def add(name, *configs, seeds=range(3), until=None):
        with Library(library_path) as library:
            key = library.experiment_writer.begin(name, {}, "small", DATASET.checksum)
            trials = [replace(config, seed=seed) for config in configs for seed in seeds]
            for number, config in enumerate(trials, 1):
                last = until if number == len(trials) else None
                trial = TrialKey(key, number)
                drive(Trainer(config, DATASET), library, until=last, name=f"{name} {number}", trial=trial)
        return key

    return add


@pytest.fixture
def folded(library_path):
    """Return what folds in the library."""

    def fold_all():
        with Library(library_path) as library:
            runs, experiments = library.runs.entries().runs, library.experiments.entries()
            return fold(runs, {experiment.id: experiment.name for experiment in experiments}), runs

    return fold_all


def test_runs_of_one_candidate_fold_into_one_row_in_the_place_of_the_newest(add_experiment, folded, library_path):
    key = add_experiment("Which luck?", NARROW)
    with Library(library_path) as library:
        drive(Trainer(NARROW, DATASET), library, name="alone")
    parts, runs = folded()
    assert [part.name for part in parts] == ["alone", "Which luck?"]
    group = parts[1]
    assert (group.id, group.is_candidate, group.runs) == (key, True, runs[1:])
    shares = [run.validation_accuracy for run in runs[1:]]
    assert group.summary.mean == pytest.approx(np.mean(shares))
    assert group.summary.spread == pytest.approx(np.std(shares, ddof=1))


def test_candidates_of_an_experiment_fold_by_themselves_and_are_called_by_what_differs(add_experiment, folded):
    add_experiment("How wide?", NARROW, WIDE, seeds=range(2))
    ((group,), _) = folded()
    assert not group.is_candidate
    assert group.summary is None
    assert [part.name for part in group.parts] == ["30 ReLU, batch size 4", "8 ReLU, batch size 10"]
    assert [len(part.runs) for part in group.parts] == [2, 2]


def test_a_candidate_of_one_run_is_that_run(add_experiment, folded):
    add_experiment("How wide?", NARROW, WIDE, seeds=range(1))
    ((group,), runs) = folded()
    assert group.parts == runs


def test_only_runs_that_finished_stand_for_a_group_once_there_are_some(add_experiment, folded):
    add_experiment("Luck", NARROW, until=1)
    ((group,), runs) = folded()
    assert group.summary.count == 2
    assert group.representatives == runs[1:]
    assert summary_words(group).startswith("Mean of 2 finished runs: ")


def test_a_group_follows_a_run_that_comes_further(add_experiment, folded):
    add_experiment("How wide?", NARROW, WIDE, seeds=range(2))
    ((group,), runs) = folded()
    further = replace(runs[0], seconds=1000.0)
    assert group.with_run(further) == fold((further, *runs[1:]), {group.id: "How wide?"})[0]
    assert isinstance(group.with_run(further).parts[0], RunGroup)


def row_of(table, name):
    return table.model.index(table.names.index(name), NAME)


def tick(table, index):
    table.model.setData(index, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)


@pytest.fixture
def announced(monkeypatch):
    """What is read out by itself."""
    words = []

    def take(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            words.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    return words


@pytest.mark.slow
def test_a_group_is_unfolded_and_folded_by_keys_and_stays_so_when_runs_come(
    user, qtbot, open_table, add_experiment, announced
):
    add_experiment("Luck", NARROW)
    table = open_table()
    table.wait_for("Luck")
    view, group = table.table, row_of(table, "Luck")
    assert not view.isExpanded(group)
    view.setCurrentIndex(group)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.isExpanded(group)
    assert [table.model.index(row, NAME, group).data() for row in range(3)] == ["Luck 3", "Luck 2", "Luck 1"]
    assert announced[-1] == "Luck is unfolded, rows: 3."
    assert QAccessible.queryAccessibleInterface(view).focusChild().state().expanded
    add_experiment("More", WIDE, seeds=range(2))
    table.wait_for("Luck", "More")
    assert view.isExpanded(row_of(table, "Luck"))
    assert view.selectionModel().selectedRows() == [row_of(table, "Luck")]
    assert user.find("openRunButton").toolTip() == "Unfold the group (Right), and choose one of its runs."
    view.setCurrentIndex(row_of(table, "Luck"))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert not view.isExpanded(row_of(table, "Luck"))
    assert announced[-1] == "Luck is folded."


def test_the_table_says_mean_and_interval_of_a_group_and_its_runs_are_found_in_it(
    user, qtbot, open_table, add_experiment, folded
):
    add_experiment("Luck", NARROW)
    add_experiment("Wide", WIDE)
    (_, group), _ = folded()
    table = open_table()
    table.wait_for("Luck", "Wide")
    half = 100 * (group.summary.interval[1] - group.summary.mean)
    assert table.cell("Luck", "valid. %") == f"{100 * group.summary.mean:.2f} ± {half:.2f}"
    assert table.cell("Luck", "status") == "3 of 3 finished"
    assert "Standard deviation over the seeds" in table.tip("Luck", "valid. %")
    assert user.find("runsCount").text() == "6 runs"
    qtbot.keyClicks(user.find("runsFilter", QLineEdit), "Luck 2")
    table.wait_for("Luck")
    assert user.find("runsCount").text() == "1 of 6 runs"


def test_a_ticked_group_is_a_line_with_a_band_and_two_are_compared_by_their_seeds(
    user, qtbot, open_table, add_experiment, library_path
):
    add_experiment("Narrow", NARROW, seeds=range(6))
    add_experiment("Wide", WIDE, seeds=range(6))
    table = open_table()
    table.wait_for("Narrow", "Wide")
    tick(table, row_of(table, "Wide"))
    plot = user.find("overlayPlot")
    qtbot.waitUntil(lambda: plot.isVisible() and len(plot.points(0)[0]) == 3)
    user.find("overlayFigure").setCurrentIndex(3)  # training error
    with Library(library_path) as library:
        runs = [run.id for run in library.runs.entries().runs if run.name.startswith("Wide ")]
        losses = np.array([[metrics.train_loss for metrics in library.runs.epochs(run_id)] for run_id in runs])
    assert plot.points(0)[1] == pytest.approx(losses.mean(axis=0))
    places, low, high = plot.band(0)
    assert places.tolist() == [1, 2, 3]
    assert high - low == pytest.approx(2 * losses.std(axis=0, ddof=1))
    assert "Wide: mean of 6 runs, ± standard deviation" in table.words()
    tick(table, row_of(table, "Narrow"))
    qtbot.waitUntil(lambda: "6 seeds" in table.words() or "seeds agree" in table.words())
    assert "8 ReLU" in table.words()
    assert table.cell("Wide", "settings").startswith("30 ReLU, ")
    words = user.find("runOverlay").findChild(QScrollArea)
    (sentence,) = (label for label in words.findChildren(QLabel) if "seeds" in label.text() and "mean" not in label.text())
    seen = words.viewport()
    for width in (1920, 960):
        user.window.resize(width, 700)
        qtbot.waitUntil(lambda: sentence.mapTo(seen, QPoint(sentence.width(), 0)).x() <= seen.width())  # it is not cut
        assert sentence.heightForWidth(sentence.width()) <= sentence.height()


def test_the_menu_of_a_row_offers_what_the_buttons_do(user, qtbot, open_table, add_experiment):
    add_experiment("Luck", NARROW)
    table = open_table()
    table.wait_for("Luck")
    table.table.setCurrentIndex(row_of(table, "Luck"))
    table.table.menu_wanted.emit(QPoint(0, 0))
    menu = user.find("runMenu", QMenu)
    offers = {action.text(): action.isEnabled() for action in menu.actions() if action.text()}
    assert offers == {
        "Open": False,
        "Continue": False,
        "Fork…": False,
        "Copy": False,
        "Repeat with other seeds…": False,
        "Delete": True,
        "Export as a bundle…": True,
        "Report…": True,
        "Report on the comparison…": False,
        "Columns": True,
    }
    menu.close()
