"""The strip that names the network which answers, and what it makes possible."""

import dataclasses
import re

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from runs_tab import SMALL, Table
from user import visible_words_of

from nnfs_gui.gui.inside.runs.model import NAME
from nnfs_gui.gui.session.current_network import Teaching
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.storage.library.library import Library
from nnfs_gui.training.config import OptimizerConfig

pytestmark = pytest.mark.slow

BUILT_IN = "the built-in network"
LEANING_ONE = [(0.1, 0.5), (0.6, 0.1), (0.5, 0.9)]


def teach(user):
    """Correct a drawing, and wait until the network has learnt it."""
    user.draw(LEANING_ONE)
    user.correct(1)
    user.qtbot.waitUntil(lambda: user.is_taught)


def offered(user):
    """What the strip's menu offers, and which of it is chosen."""
    actions = user.find("networkName").menu().actions()
    of_last_runs = ("recentRun", "allRuns")
    shown = [a for a in actions if a.isVisible() and a.text() and not a.objectName().startswith(of_last_runs)]
    return [action.text() for action in shown], [action.text() for action in shown if action.isChecked()]


def test_at_the_start_it_names_the_built_in_network(user):
    user.wait_for_network(BUILT_IN)
    assert offered(user) == ([BUILT_IN], [BUILT_IN])
    assert not user.find("wayBackButton").isVisible()


def test_a_run_is_named_with_its_number_and_its_epoch(user):
    user.train(epochs=3)
    user.wait_for_network("Run 1, epoch 3")


def test_a_run_that_was_renamed_is_named_so_beside_its_number(user, qtbot, open_table):
    user.train(epochs=1)
    table = open_table()
    table.wait_for("Run 1")
    table.model.setData(table.model.index(0, NAME), "two layers")
    user.wait_for_network("Run 1, two layers, epoch 1")


def test_a_run_keeps_its_name_when_another_one_is_gone_before_it_could_be_asked_for(user, qtbot):
    user.train(epochs=1)
    user.wait_for_network("Run 1, epoch 1")
    worker = user.window.findChild(LibraryWorker)

    def wait_for_answers():
        answered = []
        worker.ask(lambda library: library.state(), answered.append)  # after all that was asked before
        qtbot.waitUntil(lambda: bool(answered))

    for _ in "the test of the run", "and what follows when that is kept":
        wait_for_answers()
    user.session.recorded.emit("the id of a run that was removed at once")
    wait_for_answers()
    assert user.network == "Run 1, epoch 1"


def test_a_run_that_ended_with_its_best_epoch_says_which_that_is_and_of_how_many(user):
    user.train(epochs=8, train_size=1000, optimizer=OptimizerConfig(learning_rate=0.1), keep_best=True)
    best = user.session.newest.epoch
    if best < 8:
        user.wait_for_network(f"Run 1, epoch {best} of 8, its best on the validation images")
    else:
        user.wait_for_network("Run 1, epoch 8")


def test_while_it_learns_it_says_so(user, qtbot):
    user.set_up(epochs=1000)
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    qtbot.waitUntil(lambda: user.network.startswith("Run 1, epoch ") and user.network.endswith(", it is learning"))
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    user.wait_for_network(f"Run 1, epoch {user.session.newest.epoch:,}")


def test_while_it_is_paused_it_says_so_and_within_which_epoch(user, qtbot):
    user.set_up(epochs=1000)
    user.press("stepAction")
    user.wait_for_network("Run 1, epoch 1, paused")
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    user.set_up(epochs=1000, train_size=20_000, batch_size=2)
    user.press("trainAction")
    with qtbot.waitSignal(user.session.epoch_finished):
        user.answer("startAfreshButton")
    qtbot.waitUntil(lambda: user.session.newest.moment > 0)
    user.press("pauseAction")
    user.wait_for_network("Run 2, epoch 1, paused within epoch 2")
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_who_looks_back_reads_at_which_epoch_and_one_click_leads_to_the_newest(user, qtbot):
    user.train(epochs=4)
    user.look_back_to(1)
    user.wait_for_network("Run 1, epoch 1 of 4, looking back")
    qtbot.waitUntil(lambda: user.find("wayBackButton").text() == "Back to epoch 4")
    user.click("wayBackButton")
    user.wait_for_network("Run 1, epoch 4")
    assert not user.find("wayBackButton").isVisible()


def test_a_file_is_named(user, choose_file, tmp_path, qtbot):
    user.train(epochs=2)
    choose_file(tmp_path / "my.safetensors")
    with qtbot.waitSignal(user.window.models.saved):
        user.press("saveModelAction")
    user.press("openModelAction")
    user.wait_for_network("from my.safetensors, epoch 2")


def test_a_network_that_no_library_and_no_file_holds_is_said_to_be_unsaved(no_library, open_window):
    user = open_window()
    user.answer_nothing()
    user.train(epochs=1)
    user.wait_for_network("a run that is not kept, epoch 1, not saved")


def test_a_file_with_the_hand_does_not_save_the_network_without_it(no_library, open_window, choose_file, tmp_path, qtbot):
    user = open_window()
    user.answer_nothing()
    user.train(epochs=1)
    lies_over = user.session.newest
    assert user.session.teach(lies_over, lies_over.network.copy(), Teaching(1))
    choose_file(tmp_path / "with_hand.safetensors")
    with qtbot.waitSignal(user.window.models.saved):
        user.press("saveModelAction")
    assert user.session.newest.is_saved
    user.press("forgetAction")
    user.wait_for_network("a run that is not kept, epoch 1, not saved")
    assert not user.session.newest.is_saved


# --- with the hand ----------------------------------------------------------------------------------------------------


def test_the_hand_is_named_with_its_drawings_and_one_click_takes_it_away(user):
    teach(user)
    user.wait_for_network(f"{BUILT_IN}, with your hand, 1 drawing")
    assert offered(user) == ([BUILT_IN, "with your hand, 1 drawing"], ["with your hand, 1 drawing"])
    user.click("wayBackButton")
    user.wait_for_network(BUILT_IN)
    assert not user.is_taught


def test_the_menu_gives_the_hand_back(user, qtbot):
    teach(user)
    user.click("wayBackButton")
    user.wait_for_network(BUILT_IN)
    user.press("withHandAction")
    user.wait_for_network(f"{BUILT_IN}, with your hand, 1 drawing")


def test_a_hand_that_was_forgotten_is_not_learnt_again_by_whatever_network_is_opened(user, qtbot, open_window):
    teach(user)
    user.press("forgetAction")
    user.wait_for_network(BUILT_IN)
    for change in (
        lambda: user.press("useBundledAction"),
        lambda: user.train(epochs=1),
        lambda: user.press("useBundledAction"),
    ):
        with qtbot.waitSignal(user.session.tested):
            change()
        user.wait_until_settled()
        assert not user.is_taught
    user.window.close()
    qtbot.waitUntil(lambda: not user.window.isVisible())
    again = open_window()
    with qtbot.waitSignal(again.session.tested):
        again.press("useBundledAction")
    again.wait_until_settled()
    assert not again.is_taught, "nor at the next start"
    again.press("learnAction")
    qtbot.waitUntil(lambda: again.is_taught)


def test_the_hand_lies_over_a_run_that_was_opened_and_the_run_itself_is_one_click_away(user, qtbot):
    user.train(epochs=2)
    teach(user)
    user.wait_for_network("Run 1, epoch 2, with your hand, 1 drawing")
    assert offered(user)[0] == ["Run 1, epoch 2", "with your hand, 1 drawing", "The built-in network"]
    user.press("ownNetworkAction")
    user.wait_for_network("Run 1, epoch 2")


# --- switching --------------------------------------------------------------------------------------------------------


def test_the_menu_switches_between_a_run_and_the_built_in_network(user, qtbot):
    user.train(epochs=2)
    user.wait_for_network("Run 1, epoch 2")
    user.press("builtInNetworkAction")
    user.wait_for_network(BUILT_IN)
    qtbot.waitUntil(lambda: offered(user) == ([BUILT_IN, "Run 1"], [BUILT_IN]))
    user.press("formerRunAction")
    user.wait_for_network("Run 1, epoch 2")


def test_the_menu_offers_the_last_runs_and_the_view_of_all(user, qtbot, add_run):
    for number in range(1, 8):
        add_run(SMALL, f"Run {number}" if number != 4 else "my fourth")
    menu = user.find("networkName").menu()

    def runs():
        return [action.text() for action in menu.actions() if action.objectName().startswith("recentRun")]

    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: runs() == ["Run 7", "Run 6", "Run 5", "Run 4, my fourth", "Run 3"])
    user.press("recentRun4")
    user.wait_for_network("Run 4, my fourth, epoch 3")
    qtbot.waitUntil(lambda: runs() == ["Run 7", "Run 6", "Run 5", "Run 3", "Run 2"])
    user.press("allRunsAction")
    qtbot.waitUntil(user.find("runsTable").isVisible)


def test_the_menu_takes_the_hand_from_the_built_in_network(user, qtbot):
    teach(user)
    user.wait_for_network(f"{BUILT_IN}, with your hand, 1 drawing")
    user.press("ownNetworkAction")
    user.wait_for_network(BUILT_IN)
    user.wait_until_settled()
    assert not user.is_taught


def test_on_other_images_of_the_same_classes_no_figure_of_the_old_ones_stands_there(user, qtbot, few_digits):
    user.train(epochs=1)
    with qtbot.waitSignal(user.session.tested):
        user.session.use_dataset(few_digits)
    assert user.figures["validation"] == ("–", "")
    assert user.figures["test"][0] != "–"


def test_while_a_run_trains_no_other_network_is_offered(user, qtbot):
    user.set_up(epochs=1000)
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    qtbot.waitUntil(lambda: not user.action("builtInNetworkAction").isEnabled())
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    qtbot.waitUntil(user.action("builtInNetworkAction").isEnabled)


# --- every figure is one of the network that is named -----------------------------------------------------------------


@pytest.fixture
def mistakes(user):
    """The share of a set's images that are read right, as the view of the mistakes says."""

    def look(images):
        user.open_view("Mistakes")
        user.find("mistakesSet").setCurrentText(images)
        user.qtbot.waitUntil(lambda: f"{images.lower()} images" in user.find("mistakesFigure").text())
        return re.search(r"[\d.]+(?= %)", user.find("mistakesFigure").text())[0]

    return look


@pytest.mark.parametrize("with_hand", [False, True])
def test_the_large_figures_are_those_of_the_view_of_mistakes_with_the_hand_and_without(user, qtbot, mistakes, with_hand):
    user.train(epochs=2)
    if with_hand:
        with qtbot.waitSignal(user.session.tested):
            teach(user)
    shown = {name: number for name, (number, _) in user.figures.items()}
    assert shown == {"validation": f"{mistakes('Validation')} %", "test": f"{mistakes('Test')} %"}
    assert ["with your hand" in detail for _, detail in user.figures.values()] == [with_hand, with_hand]


def test_beside_the_figures_with_the_hand_the_curves_are_said_to_be_without_it(user, qtbot):
    user.train(epochs=2)
    with qtbot.waitSignal(user.session.tested):
        teach(user)
    assert "the run itself, without your hand" in visible_words_of(user.curves)
    user.click("wayBackButton")
    qtbot.waitUntil(lambda: "without your hand" not in visible_words_of(user.curves))


def test_of_curves_that_there_are_not_nothing_is_said(user, qtbot):
    teach(user)
    qtbot.waitUntil(lambda: "with your hand" in user.figures["test"][1])
    assert "the run itself" not in visible_words_of(user.curves)


def test_what_stands_beside_the_figures_is_not_cut_off(user, qtbot):
    user.window.resize(1366, 768)
    teach(user)
    qtbot.waitUntil(lambda: "with your hand" in user.figures["test"][1])
    labels = user.find("runFigures").findChildren(QLabel)
    qtbot.waitUntil(lambda: all(label.width() >= label.sizeHint().width() for label in labels))


def test_nothing_moves_when_the_way_back_appears(user):
    user.wait_for_network(BUILT_IN)
    before = user.find("setupPanel").mapTo(user.window, QPoint(0, 0))
    teach(user)
    user.wait_for_network(f"{BUILT_IN}, with your hand, 1 drawing")
    assert user.find("setupPanel").mapTo(user.window, QPoint(0, 0)) == before


def test_until_the_taught_network_was_measured_no_figure_of_another_stands_there(user, qtbot, few_digits):
    user.train(epochs=1)
    seen = []
    user.session.current_changed.connect(lambda current, _: seen.append((current.taught, user.figures)))
    with qtbot.waitSignal(user.session.tested):
        teach(user)
    taught = [figures for taught, figures in seen if taught is not None]
    assert taught
    assert all(figure == ("–", "") for figures in taught for figure in figures.values())
    assert all("with your hand" in detail for _, detail in user.figures.values())
    user.session.use_dataset(few_digits)  # nor on other images
    assert all(figure == ("–", "") for figure in user.figures.values())


def test_the_table_shows_validation_and_test_of_one_network_and_the_best_epoch_apart(user, qtbot, open_table, runs):
    user.train(epochs=6, train_size=1000, optimizer=OptimizerConfig(learning_rate=0.05))
    run = runs(user.session.newest.run_id)
    table = open_table()
    table.wait_for("Run 1")
    qtbot.waitUntil(lambda: bool(table.cell("Run 1", "test %")))
    last = user.figures["validation"][0].removesuffix(" %")
    assert abs(float(table.cell("Run 1", "valid. %")) - float(last)) < 0.1
    assert "after epoch 6" in table.tip("Run 1", "valid. %")
    if run.best_epoch != 6:
        assert f"The best was {100 * run.best_validation_accuracy:.2f} % after epoch {run.best_epoch}." in table.tip(
            "Run 1", "valid. %"
        )


# --- what is lost -----------------------------------------------------------------------------------------------------


def test_built_in_mnist_after_other_data_brings_back_a_network_that_answers(user, qtbot, few_digits, seven):
    letters = dataclasses.replace(few_digits, class_names=tuple("abcdefghij"), name="letters")
    user.session.use_dataset(letters)
    user.wait_for_network("nobody yet, press Train")
    user.press("useMnistAction")
    user.wait_for_network(BUILT_IN)
    user.draw(seven)
    qtbot.waitUntil(lambda: user.shown_answer == "It is a 7")


def purge(library_path, user):
    """Delete the run in another window, for good."""
    with Library(library_path) as library:
        run_id = user.session.newest.run_id
        library.runs.delete(run_id)
        library.runs.purge(run_id)


def delete(library_path, user):
    """Delete the run in this window, which purges it when it closes."""
    table = Table(user)
    table.wait_for("Run 1")
    table.choose("Run 1")
    table.press("deleteRunButton")
    table.wait_for()


def remove(library_path, user):
    library_path.unlink()


def move(library_path, user):
    library_path.rename(library_path.with_name("elsewhere.sqlite3"))


@pytest.mark.parametrize("lose", [purge, delete, remove, move])
def test_a_run_that_vanished_leaves_its_network_unsaved_and_closing_asks(user, qtbot, library_path, lose):
    user.train(epochs=1)
    lose(library_path, user)
    user.window.close()
    qtbot.waitUntil(lambda: user.question is not None)
    assert "Save the trained network?" in user.question.text()
    user.answer("cancelButton")
    assert user.window.isVisible()
    assert not user.session.newest.is_saved
    user.wait_for_network("a run that is not kept, epoch 1, not saved")


def test_a_run_that_vanished_goes_on_as_a_new_one(user, qtbot, library_path, runs):
    user.train(epochs=1)
    lost = user.session.newest.run_id
    purge(library_path, user)
    user.press("trainAction")
    with qtbot.waitSignal(user.session.tested):
        user.answer("continueButton")
    assert user.session.newest.run_id not in (None, lost)
    assert runs(user.session.newest.run_id).epochs_done == 2
    assert user.session.newest.is_saved


def test_a_run_that_is_still_there_closes_without_a_question(user, qtbot):
    user.train(epochs=1)
    user.window.close()
    qtbot.waitUntil(lambda: not user.window.isVisible())
    assert user.question is None
