"""The tab of experiments as a person uses it."""

import csv

import pytest
from made_experiments import begin_experiment, make_experiment, small_plan, train_trial
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from user import visible_words_of

from nnfs_gui.gui.controls.number_boxes import WholeBox
from nnfs_gui.gui.inside.experiments.presenter import ExperimentsPresenter
from nnfs_gui.storage.library.experiment_record import ExperimentStatus, Trial

PAGES = ("table", "scatter", "parallel", "importance", "curves")


@pytest.fixture
def tab(user):
    return lambda: user.open_tab("Experiments")


def _rows(user):
    model = user.find("candidatesTable").model()
    return [[model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())]


def test_the_empty_place_says_what_an_experiment_is(tab, user):
    view = tab()
    user.qtbot.waitUntil(lambda: "An experiment answers a question" in view.sentence)
    user.qtbot.waitUntil(lambda: user.find("firstExperimentButton").isVisible())


def test_candidates_stand_in_a_table_the_best_first(library, user, tab):
    make_experiment(library)
    tab()
    user.qtbot.waitUntil(lambda: len(_rows(user)) == 6)
    means = [float(row[2]) for row in _rows(user)]
    assert means == sorted(means, reverse=True)
    assert {(row[3], row[5]) for row in _rows(user)} == {("3", "2/2")}
    assert "12 finished" in user.find("experimentStanding").text()
    assert "Chosen by validation" in user.find("experimentStanding").text()


def test_it_is_live_and_what_is_chosen_stays_chosen(library, user, tab):
    plan = small_plan(seeds=1)
    experiment, trials = begin_experiment(library, plan)
    train_trial(library, plan, experiment, trials[0])
    tab()
    user.qtbot.waitUntil(lambda: len(_rows(user)) == 6 and _rows(user)[0][2] != "")
    table = user.find("candidatesTable")
    table.selectRow(0)
    number = table.current.number
    for trial in trials[1:]:
        train_trial(library, plan, experiment, trial)
    user.qtbot.waitUntil(lambda: all(row[2] for row in _rows(user)))
    assert table.current.number == number == 1


def test_the_progress_counts_the_runs_that_are_still_to_begin(library, user, tab):
    plan = small_plan(seeds=1)  # of six candidates
    experiment, trials = begin_experiment(library, plan, begun=2)
    train_trial(library, plan, experiment, trials[0])
    tab()
    user.qtbot.waitUntil(lambda: "1 finished, of 6 runs." in user.find("experimentStanding").text())
    progress = user.find("experimentProgress")
    assert progress.value() == pytest.approx(progress.maximum() / 6, abs=1)


def test_every_page_shows_something_and_goes_into_a_file(library, user, tab, tmp_path):
    make_experiment(library)
    presenter = tab().findChild(ExperimentsPresenter)
    user.qtbot.waitUntil(lambda: len(_rows(user)) == 6)
    for page in PAGES:
        user.click(f"{page}PageButton")
        for suffix, head in ((".png", b"\x89PNG"), (".svg", b"<?xml")) if page != "table" else ((".csv", b"Learning rate"),):
            path = tmp_path / f"{page}{suffix}"
            presenter.save(str(path))
            assert path.read_bytes().startswith(head)
    user.click("importancePageButton")
    user.qtbot.waitUntil(lambda: "too few candidates" in user.find("importanceWords").text())
    assert len(list(csv.reader((tmp_path / "table.csv").read_text().splitlines()))) == 7


def test_a_trial_can_be_stopped(library, user, tab):
    experiment, _ = begin_experiment(library, small_plan(seeds=1))
    tab()
    user.qtbot.waitUntil(lambda: len(_rows(user)) == 6)
    user.find("candidatesTable").selectRow(2)
    user.click("stopCandidateButton")
    user.qtbot.waitUntil(lambda: any(trial.unwanted for trial in library.experiments.trials(experiment)))
    assert sum(trial.unwanted for trial in library.experiments.trials(experiment)) == 1


def test_more_or_fewer_runs_train_at_once_while_it_runs(library, user, tab):
    experiment, _ = begin_experiment(library, small_plan(seeds=1))
    tab()
    box = user.find("experimentAtOnce", WholeBox)
    user.qtbot.waitUntil(lambda: box.isEnabled() and box.value() == 2)
    box.setValue(1)
    user.qtbot.waitUntil(lambda: library.experiments.get(experiment).at_once == 1)
    library.experiment_writer.leave(experiment, ExperimentStatus.PAUSED)
    user.qtbot.waitUntil(lambda: not box.isEnabled())
    assert "while the experiment runs" in box.toolTip()


def test_on_a_small_screen_each_page_is_seen_whole_with_what_can_be_done_below_it(library, open_window):
    make_experiment(library, small_plan(seeds=2))
    small = open_window((960, 600))
    view = small.open_tab("Experiments")
    small.qtbot.waitUntil(lambda: small.find("candidatesTable").model().rowCount() == 6)
    for page in PAGES:
        small.click(f"{page}PageButton")
        small.qtbot.waitUntil(lambda: view.content.height() <= view.content.parentWidget().height())
        assert small.find("openCandidateButton").isVisible() == (page != "importance")


def test_an_experiment_is_deleted_with_its_runs(library, user, tab):
    make_experiment(library)
    view = tab()
    user.qtbot.waitUntil(lambda: len(_rows(user)) == 6)
    user.press("deleteExperimentAction")
    user.answer("deleteButton")
    user.qtbot.waitUntil(lambda: "An experiment answers a question" in view.sentence)
    assert library.runs.entries().runs == ()


def test_what_cannot_be_done_says_why(library, user, tab):
    begin_experiment(library, small_plan(seeds=1))
    view = tab()
    user.qtbot.waitUntil(lambda: len(_rows(user)) == 6)
    buttons = [button for button in view.findChildren(QAbstractButton) if button.isVisible() and not button.isEnabled()]
    assert buttons
    assert all(button.toolTip() for button in buttons)
    assert "Choose a candidate first." in user.find("openCandidateButton").toolTip()


def test_rows_are_sorted_by_any_column_and_those_without_a_figure_come_last(library, user, tab):
    plan = small_plan(seeds=1)
    experiment, trials = begin_experiment(library, plan)
    for trial in trials[:3]:
        train_trial(library, plan, experiment, trial)
    tab()
    user.qtbot.waitUntil(lambda: sum(bool(row[2]) for row in _rows(user)) == 3)
    table = user.find("candidatesTable")
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        table.sortByColumn(2, order)
        assert [bool(row[2]) for row in _rows(user)] == [True] * 3 + [False] * 3


def test_a_click_on_a_point_opens_the_run_of_a_candidate(library, user, tab, qtbot):
    make_experiment(library)
    view = tab()
    user.qtbot.waitUntil(lambda: len(_rows(user)) == 6)
    user.click("scatterPageButton")
    chart = user.find("experimentScatter")
    with qtbot.waitSignal(view.open_wanted) as wanted:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.position(0).toPoint())
    assert library.runs.get(wanted.args[0]).trial.experiment
    assert "candidate" not in visible_words_of(view)[-1]


def test_room_is_freed_and_figures_stay(library, user, tab):
    experiment = make_experiment(library)
    tab()
    user.qtbot.waitUntil(lambda: len(_rows(user)) == 6)
    before, rows = library.experiments.room(experiment), _rows(user)
    user.press("freeExperimentAction")
    user.answer("freeButton")
    user.qtbot.waitUntil(lambda: library.experiments.room(experiment) < before)
    assert _rows(user) == rows


def test_a_right_click_on_a_point_offers_what_can_be_done_with_its_candidate(library, user, tab):
    make_experiment(library)
    tab()
    user.qtbot.waitUntil(lambda: len(_rows(user)) == 6)
    user.click("scatterPageButton")
    chart = user.find("experimentScatter")
    at = chart.position(2).toPoint()
    QTest.mouseMove(chart, at)
    user.qtbot.waitUntil(lambda: chart.current >= 0)
    chart.customContextMenuRequested.emit(at)
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()][:2] == ["Open", "Train longer"]
    assert user.find("candidatesTable").current is not None
    menu.close()


def test_settings_that_no_setting_can_have_are_shown_as_they_stand_in_the_library(library, user, tab):
    experiment, _ = begin_experiment(library, small_plan(seeds=1))
    wrong = [
        {"optimizer.learning_rate": "<b>much", "optimizer.kind": 7},
        {"optimizer.learning_rate": [1], "optimizer.kind": [2], "seed": None},
    ]
    trials = [Trial(number, number, 0, settings, 3) for number, settings in enumerate(wrong, 7)]
    library.experiment_writer.start(experiment, trials)
    tab()
    user.qtbot.waitUntil(lambda: len(_rows(user)) == 8)
    assert {"<b>much", "[1]"} < {row[0] for row in _rows(user)}
    for column in range(4):
        user.find("candidatesTable").sortByColumn(column, Qt.SortOrder.AscendingOrder)
    for page in PAGES:
        user.click(f"{page}PageButton")
