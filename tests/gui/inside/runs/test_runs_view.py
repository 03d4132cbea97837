"""The table of runs: as a user finds, opens, compares, renames and deletes them."""

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from recorded_runs import drive
from runs_tab import SGD, SMALL, WIDE, Table
from setting_values import changed

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.gui.inside.runs.model import NAME, RunsModel
from nnfs_gui.gui.inside.runs.table import RunsTable
from nnfs_gui.gui.inside.runs.words import all_settings_words, date_hint, date_words, setting_table
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.inspection.runs.comparison import differing_settings
from nnfs_gui.nn import ActivationKind
from nnfs_gui.setting_kinds import Layers, Part, Switch
from nnfs_gui.settings import value_at
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import Run, RunStatus
from nnfs_gui.training.config import SETTINGS, HiddenLayer, NetworkConfig, OptimizerConfig, TrainingConfig
from nnfs_gui.training.trainer import Trainer


def test_before_the_first_run_a_sentence_says_what_will_be_there(open_table):
    assert "appears here" in open_table().view.sentence


def test_without_a_library_it_is_said_that_runs_are_not_kept(no_library, user, qtbot, open_table):
    user.answer_nothing()
    table = open_table()
    qtbot.waitUntil(lambda: "Runs are not kept" in table.view.sentence)


def test_what_cannot_be_done_with_a_run_says_why(user, qtbot, open_table, add_run, library_path, mnist):
    add_run(SMALL, "whole")
    with Library(library_path) as library:
        library.writer.end(library.writer.begin(SMALL, "MNIST", mnist.checksum, 2000, "hasty"), RunStatus.STOPPED)
    table = open_table()
    table.wait_for("whole", "hasty")

    def tips():
        return [user.find(f"{name}RunButton").toolTip() for name in ("open", "continue", "copy", "delete")]

    table.choose()
    assert [tip.startswith("Choose ") for tip in tips()] == [True] * 4
    table.choose("whole")
    assert [user.find(f"{name}RunButton").isEnabled() for name in ("open", "continue", "copy", "delete")] == [True] * 4
    assert "as if it had never stopped" in tips()[1]
    table.choose("hasty")
    assert tips()[:2] == ["It has no whole epoch, so no network."] * 2
    assert "Not tested" in table.tip("hasty", "test %")
    user.set_up(epochs=100_000, train_size=2000)
    user.press("trainAction")
    assert tips()[:3] == ["First end the training that is under way."] * 3
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_a_run_stands_in_the_table_with_its_figures(user, qtbot, open_table):
    user.train(epochs=2)
    table = open_table()
    table.wait_for("Run 1")
    qtbot.waitUntil(lambda: table.cell("Run 1", "test %") != "")
    assert table.cell("Run 1", "network") == "784-128-10"
    assert table.cell("Run 1", "settings") == "Adam 0.001, batch size 64, training images 2,000"
    assert table.cell("Run 1", "status") == "finished, 2"
    assert 70 < float(table.cell("Run 1", "valid. %")) < 100
    accuracy, interval = table.cell("Run 1", "test %"), table.cell("Run 1", "95 % interval")
    low, high = interval.split("–")
    assert float(low) < float(accuracy) < float(high)
    assert table.tip("Run 1", "test %") == f"{accuracy} ({interval})"
    assert table.tip("Run 1", "status") == "finished: 2 of 2 epochs"


def shown_columns(table):
    model, header = table.model, table.table.header()
    places = sorted(range(model.columnCount()), key=header.visualIndex)
    return [model.headerData(p, Qt.Orientation.Horizontal) for p in places if not table.table.isColumnHidden(p)]


def choose_column(table, title):
    """Choose an entry of the menu that the header opens."""
    menu = table.table.column_menu()
    next(action for action in menu.actions() if action.text() == title).trigger()
    menu.deleteLater()


def test_what_matters_is_seen_without_scrolling_in_a_small_window_and_all_in_a_large_one(user, qtbot, open_table, add_run):
    add_run(SMALL, "a name that is much longer than there is room for")
    user.window.resize(1366, 768)
    table = open_table()
    table.wait_for("a name that is much longer than there is room for")
    scroll = table.table.horizontalScrollBar()
    qtbot.waitUntil(lambda: scroll.maximum() == 0)
    essential = ["name", "network", "settings", "valid. %", "test %", "status", "begun"]
    assert shown_columns(table) == essential
    user.window.resize(1920, 1080)
    qtbot.waitUntil(lambda: len(shown_columns(table)) == 11)
    assert scroll.maximum() == 0
    assert [title for title in shown_columns(table) if title not in essential] == [
        "95 % interval",
        "time",
        "per second",
        "data",
    ]


ADAMS = [
    replace(SMALL, batch_size=100, optimizer=OptimizerConfig(learning_rate=rate)) for rate in (0.004, 0.0005, 0.1, 100.0)
]


@pytest.mark.parametrize("size", [(960, 600), (1280, 720), (1366, 768), (1920, 1080)])
def test_no_column_is_cut_below_what_it_says_and_settings_say_first_in_what_runs_differ(
    user, qtbot, open_table, add_run, size
):
    for place, config in enumerate(ADAMS):
        add_run(config, f"Run {place + 1}")
    user.window.resize(*size)
    table = open_table()
    table.wait_for("Run 1", "Run 2", "Run 3", "Run 4")
    qtbot.waitUntil(lambda: table.table.horizontalScrollBar().maximum() == 0)
    assert {"name", "settings", "valid. %", "test %"} <= set(shown_columns(table))
    words = table.table.fontMetrics().horizontalAdvance
    for column in range(table.model.columnCount()):
        title = table.model.headerData(column, Qt.Orientation.Horizontal)
        needed = [table.cell(name, title) for name in table.names]
        if title == "settings":
            assert needed[0].startswith("Adam 100, batch size 100, training images 2,000")
            needed = [text.partition(",")[0] for text in needed]
        if not table.table.isColumnHidden(column):
            assert table.table.columnWidth(column) >= max(map(words, needed)) + 8


@pytest.mark.slow
def test_a_rate_that_was_changed_while_a_run_trained_is_told_from_and_to(user, qtbot, open_table):
    user.set_up(epochs=100_000, train_size=2000, optimizer=OptimizerConfig(learning_rate=0.02))
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    user.show_config(replace(user.config, optimizer=OptimizerConfig(learning_rate=0.0005)))
    for _ in range(3):  # the first of them may have begun before
        with qtbot.waitSignal(user.session.epoch_finished):
            pass
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    table = open_table()
    table.wait_for("Run 1")
    qtbot.waitUntil(lambda: table.cell("Run 1", "settings").startswith("Adam 0.02 → 0.0005, "))
    table.tick("Run 1")
    qtbot.waitUntil(lambda: "Learning rate" in table.words())
    assert "0.02 → 0.0005" in table.words()


def test_a_filter_without_a_hit_says_so_and_is_cleared_by_a_click(user, qtbot, open_table, add_run):
    add_run(SMALL, "plain")
    table = open_table()
    table.wait_for("plain")
    qtbot.keyClicks(user.find("runsFilter", QLineEdit), "tanh")
    qtbot.waitUntil(user.find("noRunHas").isVisible)
    assert user.find("noRunHas").text() == "No run has “tanh”."
    user.click("clearFilterButton")
    assert table.table.isVisible()
    assert table.names == ["plain"]


def test_six_rows_are_seen_beside_a_comparison_in_a_small_window(user, qtbot, open_table, add_run):
    names = [f"Run {place}" for place in range(1, 8)]
    for place, name in enumerate(names):
        add_run(replace(SMALL, epochs=1, seed=place), name)
    user.window.resize(960, 600)
    table = open_table()
    table.wait_for(*names)
    table.tick("Run 1", "Run 2")
    qtbot.waitUntil(user.find("overlayPlot").isVisible)
    qtbot.waitUntil(lambda: table.table.viewport().height() >= 6 * table.table.visualRect(table.model.index(0, 0)).height())


def test_columns_are_shown_and_hidden_as_one_likes(user, qtbot, open_table, add_run):
    add_run(SMALL, "a")
    table = open_table()
    table.wait_for("a")
    choose_column(table, "per second")
    choose_column(table, "network")
    assert "per second" in shown_columns(table)
    assert "network" not in shown_columns(table)
    user.window.resize(1500, 800)
    assert "network" not in shown_columns(table)
    choose_column(table, "As many as there is room for")
    assert "network" in shown_columns(table)


@pytest.mark.slow
def test_the_columns_that_were_chosen_are_known_at_the_next_start(open_window, qtbot, add_run):
    add_run(SMALL, "a")
    table = Table(open_window())
    table.wait_for("a")
    choose_column(table, "network")
    table.user.window.close()
    again = Table(open_window())
    again.wait_for("a")
    assert "network" not in shown_columns(again)
    choose_column(again, "As many as there is room for")
    again.user.window.close()
    last = Table(open_window())
    last.wait_for("a")
    assert "network" in shown_columns(last)


def test_a_run_of_another_year_is_dated_with_the_year(qtbot, add_run, runs):
    run = runs(add_run(SMALL, "a"))
    assert date_words(run).endswith(run.created.astimezone().strftime("%H:%M"))
    old = replace(run, created=datetime(2020, 2, 29, 12, tzinfo=UTC))
    assert date_words(old) == "29 Feb 2020"
    assert "February 29, 2020" in date_hint(old)


def test_a_run_in_training_is_followed_and_its_curve_grows(user, qtbot, open_table):
    user.set_up(epochs=100_000, train_size=2000)
    user.press("trainAction")
    table = open_table()
    table.wait_for("Run 1")
    assert table.cell("Run 1", "status").startswith("in training")
    table.tick("Run 1")
    plot = user.find("overlayPlot")
    qtbot.waitUntil(lambda: plot.isVisible() and len(plot.points(0)[0]) > 1)
    points = len(plot.points(0)[0])
    qtbot.waitUntil(lambda: len(plot.points(0)[0]) > points)
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    qtbot.waitUntil(lambda: table.cell("Run 1", "status").startswith("stopped"))


def test_the_table_is_sorted_by_numbers_and_filtered_by_words(user, qtbot, open_table, add_run):
    for config, name in ((SMALL, "a"), (SGD, "b"), (WIDE, "c")):
        add_run(config, name)
    table = open_table()
    table.wait_for("a", "b", "c")
    assert table.names == ["c", "b", "a"]  # the newest first
    table.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    accuracies = [float(table.cell(name, "test %").split()[0]) for name in table.names]
    assert accuracies == sorted(accuracies, reverse=True)
    qtbot.keyClicks(user.find("runsFilter", QLineEdit), "SGD")
    table.wait_for("b")
    assert "1 of 3 runs" in user.find("runsCount").text()


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=list(SETTINGS))
def test_the_filter_finds_a_run_by_any_of_its_settings(setting):
    without, with_it = changed(setting)
    words = all_settings_words(with_it)
    if isinstance(setting.kind, (Part, Switch)):
        with_it, without = (without, with_it) if setting.default else (with_it, without)
        assert setting.name in all_settings_words(with_it)
        assert setting.name not in all_settings_words(without)
    else:
        own = set(words) - set(all_settings_words(without))
        value = value_at(with_it, setting.key)
        said = "7 tanh" if isinstance(setting.kind, Layers) else f"{value:g}" if isinstance(value, float) else str(value)
        assert any(said in word for word in own)


SEARCHES = {
    "relu": {"plain", "my sgd"},
    "ReLU": {"plain", "my sgd"},
    "tanh": {"bent"},
    "cross-entropy": {"plain", "bent", "my sgd"},
    "sgd": {"my sgd"},
    "adam": {"plain", "bent"},
    "MNIST": {"plain", "bent", "my sgd"},
    "vary": set(),
    "plain": {"plain"},
}


def test_the_filter_searches_all_that_a_row_and_its_settings_say(user, qtbot, open_table, add_run):
    bent = replace(SMALL, network=NetworkConfig((HiddenLayer(9, ActivationKind.TANH),)))
    for config, name in ((SMALL, "plain"), (bent, "bent"), (SGD, "my sgd")):
        add_run(config, name)
    table = open_table()
    for typed, found in SEARCHES.items():
        table.wait_for("plain", "bent", "my sgd")
        qtbot.keyClicks(user.find("runsFilter", QLineEdit), typed)
        table.wait_for(*found)
        user.find("runsFilter", QLineEdit).clear()


def test_a_run_is_renamed_in_place_and_noted_about(user, qtbot, open_table, add_run, runs):
    run_id = add_run(SMALL, "old")
    table = open_table()
    table.wait_for("old")
    table.table.edit(table.model.index(0, NAME))
    editor = table.table.findChild(QLineEdit)
    editor.setText("my best")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    table.wait_for("my best")
    table.choose("my best")
    qtbot.keyClicks(user.find("runNotes"), "learns well")
    qtbot.waitUntil(lambda: (runs(run_id).name, runs(run_id).notes) == ("my best", "learns well"))


def test_notes_are_those_of_the_run_that_is_chosen(user, qtbot, open_table, add_run, runs):
    first, second = add_run(SMALL, "first"), add_run(SMALL, "second")
    table = open_table()
    table.wait_for("first", "second")
    table.choose("first")
    qtbot.keyClicks(user.find("runNotes"), "one")
    table.choose("second")
    assert user.find("runNotes").toPlainText() == ""
    qtbot.waitUntil(lambda: runs(first).notes == "one")
    assert runs(second).notes == ""
    table.choose("first")
    qtbot.waitUntil(lambda: user.find("runNotes").toPlainText() == "one")


def test_deleted_runs_come_back_until_the_window_closes(user, qtbot, open_table, add_run, library_path):
    for name in ("a", "b", "c"):
        add_run(SMALL, name)
    table = open_table()
    table.wait_for("a", "b", "c")
    table.choose("a", "b")
    table.press("deleteRunButton")
    table.wait_for("c")
    table.press("undoDeleteButton")
    table.wait_for("a", "b", "c")
    table.choose("a")
    table.press("deleteRunButton")
    table.wait_for("b", "c")
    user.window.close()
    qtbot.waitUntil(lambda: not user.window.isVisible())
    with Library(library_path) as library:
        assert {run.name for run in library.runs.entries().runs} == {"b", "c"}
        assert library.runs.entries(deleted=True).runs == ()


def test_ticked_runs_are_laid_over_each_other_and_told_apart(user, qtbot, open_table, add_run):
    for config, name in ((SMALL, "plain"), (SGD, "descent"), (WIDE, "deep")):
        add_run(config, name)
    table = open_table()
    table.wait_for("plain", "descent", "deep")
    table.tick("plain", "descent", "deep")
    plot = user.find("overlayPlot")
    qtbot.waitUntil(lambda: plot.isVisible() and "deep" in table.words())
    assert [len(plot.points(curve)[0]) for curve in range(3)] == [3, 3, 3]
    pens = [plot.pen(curve) for curve in range(3)]
    assert len({(pen.color().name(), pen.style()) for pen in pens}) == 3
    assert len({pen.style() for pen in pens}) == 3  # colour alone carries no meaning
    words = table.words()
    for word in ("Network", "128 ReLU", "64 ReLU, 32 ReLU", "Optimizer", "SGD", "Learning rate"):
        assert word in words
    assert "Batch" not in words  # in which they do not differ
    assert words.count("(p") == 3  # each pair
    assert "by more than chance" in words


def test_without_ticks_there_is_no_plot(user, qtbot, open_table, add_run):
    add_run(SMALL, "plain")
    table = open_table()
    table.wait_for("plain")
    assert not user.find("overlayPlot").isVisible()
    table.choose("plain")
    table.table.setFocus()
    qtbot.keyClick(table.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: user.find("overlayPlot").isVisible())
    qtbot.keyClick(table.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not user.find("overlayPlot").isVisible())


def test_another_figure_can_be_compared(user, qtbot, open_table, add_run, library_path):
    run_id = add_run(SMALL, "plain")
    table = open_table()
    table.wait_for("plain")
    table.tick("plain")
    plot = user.find("overlayPlot")
    qtbot.waitUntil(plot.isVisible)
    user.find("overlayFigure").setCurrentIndex(3)
    with Library(library_path) as library:
        losses = [metrics.train_loss for metrics in library.runs.epochs(run_id)]
    assert plot.points(0)[1].tolist() == losses
    assert "error" in plot.y_label


def test_the_same_settings_with_the_same_seed_are_said_to_be_the_same(user, qtbot, open_table, add_run):
    add_run(SMALL, "one")
    add_run(SMALL, "other")
    table = open_table()
    table.wait_for("one", "other")
    table.tick("one", "other")
    qtbot.waitUntil(lambda: "all the same" in table.words())
    assert "may be chance (p\u00a0=\u00a01)" in table.words()


def test_opening_a_run_brings_its_network_its_settings_and_its_curves(user, qtbot, open_table, add_run, library_path):
    run_id = add_run(WIDE, "deep")
    add_run(SGD, "descent")
    table = open_table()
    table.wait_for("deep", "descent")
    table.choose("deep")
    with qtbot.waitSignal(user.session.current_changed):
        table.press("openRunButton")
    with Library(library_path) as library:
        parameters = library.runs.checkpoint(run_id).arrays["parameters"]
    assert np.array_equal(user.session.newest.network.parameters, parameters)
    assert user.config == WIDE
    assert user.find("lossPlot").points(2)[0].tolist() == [1, 2, 3]
    assert "deep" in user.status
    assert user.question is None


def test_a_stopped_run_goes_on_to_its_end_exactly_as_if_it_had_not_been_stopped(
    user, qtbot, open_table, add_run, runs, mnist
):
    run_id = add_run(replace(SMALL, epochs=5), "halted", until=2)
    table = open_table()
    table.wait_for("halted")
    table.choose("halted")
    with qtbot.waitSignal(user.session.ended):
        table.press("continueRunButton")
    trainer = Trainer(replace(SMALL, epochs=5), mnist)
    for _ in trainer.run():
        pass
    assert user.session.newest.network.parameters.tobytes() == trainer.network.parameters.tobytes()
    assert runs(run_id).status is RunStatus.FINISHED
    assert user.session.newest.run_id == run_id


def test_a_copy_has_the_same_settings_and_a_seed_that_none_has(user, qtbot, open_table, add_run):
    add_run(SMALL, "first")
    add_run(replace(SMALL, seed=1), "second")
    table = open_table()
    table.wait_for("first", "second")
    table.choose("first")
    table.press("copyRunButton")
    assert user.config == replace(SMALL, seed=2)
    assert "seed 2" in user.status


def test_a_run_that_learns_from_other_images_does_not_go_on_with_these(user, qtbot, open_table, library_path, mnist):
    other = replace(mnist, name="Others", train_images=mnist.train_images[:3000], train_labels=mnist.train_labels[:3000])
    with Library(library_path) as library:
        drive(Trainer(SMALL, other), library, name="others", until=1)
    table = open_table()
    table.wait_for("others")
    table.choose("others")
    table.press("continueRunButton")
    qtbot.waitUntil(lambda: user.question is not None)
    assert "Others" in user.question.text()
    user.question.close()
    assert user.session.state is RunState.IDLE


def test_while_a_run_is_trained_no_other_can_be_opened(user, qtbot, open_table, add_run):
    add_run(SMALL, "other")
    user.set_up(epochs=100_000, train_size=2000)
    user.press("trainAction")
    table = open_table()
    table.wait_for("other", "Run 2")
    table.choose("other")
    assert not user.find("openRunButton").isEnabled()
    assert user.find("deleteRunButton").isEnabled()
    table.choose("Run 2")
    assert not user.find("deleteRunButton").isEnabled()
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_two_thousand_runs_are_shown_and_sorted_at_once(qtbot):
    now = datetime.now(UTC)
    many = [
        Run(
            number, f"{number:032x}", f"Run {number}", "", now + timedelta(seconds=number), SMALL, {}, "MNIST", "", DIGITS,
            54_000, RunStatus.FINISHED, 100, 90, 0.9 + number % 97 / 1000, 0.9, 12.5, 9000 + number % 89, 10_000,
        )
        for number in range(2000, 0, -1)
    ]  # fmt: skip
    model = RunsModel()
    table = RunsTable(model)
    qtbot.addWidget(table)
    table.resize(900, 500)
    table.show()
    start = time.thread_time()
    model.set_runs(many)
    table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    table.filter("run 1")
    table.grab()
    assert time.thread_time() - start < 10  # seconds at work, half of one on a machine that does nothing else
    start = time.thread_time()
    for place in range(0, 1000, 50):
        table.verticalScrollBar().setValue(place)
        table.grab()
    assert (time.thread_time() - start) / 20 < 0.5
    start = time.thread_time()
    model.update_run(replace(many[5], epochs_done=101))
    assert time.thread_time() - start < 0.5


def test_images_that_are_varied_differ_in_one_setting():
    configs = [TrainingConfig(), replace(TrainingConfig(), augmentation=Augmentation())]
    courses = {key: [(value,) for value in values] for key, values in differing_settings(configs).items()}
    assert setting_table(courses) == {"Change the images each time": ["no", "yes"]}
