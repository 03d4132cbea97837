"""Runs that were opened, and looked back on."""

import contextlib
import sqlite3
from dataclasses import replace

import numpy as np
import pytest
from recorded_runs import drive
from runs_tab import SMALL, Table
from user import visible_words_of

from nnfs_gui.gui.inside.runs.films_dialog import FilmsDialog
from nnfs_gui.gui.run.film_reader import coarse_to_fine
from nnfs_gui.storage.library.films.plan import FilmLimits
from nnfs_gui.storage.library.fork import fork, fork_point
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import ForkStart, Parent
from nnfs_gui.training.trainer import Trainer


def change(path, statement):
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def test_a_run_of_another_day_can_be_looked_back_on_and_its_strip_says_what_is_rounded(
    open_window, qtbot, add_run, library_path
):
    add_run(SMALL, "of the terminal")
    add_run(SMALL, "damaged")
    change(library_path, "UPDATE frames SET exponent = 99 WHERE epoch = 1 AND run = 2")
    user = open_window()
    table = Table(user)
    table.open("of the terminal")
    machine = user.find("timeMachine")
    qtbot.waitUntil(lambda: machine.epochs == (0, 1, 2, 3))
    newest = user.session.newest.network.parameters.copy()
    with Library(library_path) as library:
        (run,) = (run for run in library.runs.entries().runs if run.name == "of the terminal")
        frames = library.films.frames(run.id, library.films.epochs(run.id), len(newest))
    user.look_back_to(0)
    np.testing.assert_array_equal(user.shown_parameters, frames[0].parameters)
    qtbot.waitUntil(lambda: user.find("networkDetail").text() == "looking back, in half precision")
    user.look_back_to(3)
    np.testing.assert_array_equal(user.shown_parameters, newest)
    qtbot.waitUntil(lambda: user.find("networkDetail").text() == "looking back")
    table.open("damaged")
    qtbot.waitUntil(lambda: machine.epochs == (0, 2, 3))
    qtbot.waitUntil(lambda: user.status == "Of the film of damaged one frame is damaged and left out.")


def test_a_run_without_a_film_says_so_in_the_place_of_the_time_machine(open_window, qtbot, add_run, library_path):
    add_run(SMALL, "old")
    change(library_path, "DELETE FROM frames")
    change(library_path, "UPDATE runs SET film = NULL, best_epoch = epochs_done")
    change(library_path, "DELETE FROM checkpoints WHERE epoch < 3")
    user = open_window()
    Table(user).open("old")
    why = "This run was trained by a version of the program that kept no film of the weights."
    qtbot.waitUntil(lambda: why in visible_words_of(user.find("timeMachine")))
    assert not user.find("epochSlider").isVisible()


def test_frames_are_read_from_far_apart_to_near_and_each_once():
    assert list(coarse_to_fine(range(9))) == [0, 8, 4, 2, 6, 1, 3, 5, 7]
    for count in range(30):
        assert sorted(coarse_to_fine(range(count))) == list(range(count))


def test_a_run_goes_on_from_an_earlier_epoch_as_a_run_of_its_own_and_the_curves_part(open_window, qtbot, add_run, runs):
    parent = add_run(replace(SMALL, keep_best=False), "first")
    user = open_window()
    Table(user).open("first")
    machine = user.find("timeMachine")
    qtbot.waitUntil(lambda: machine.epochs == (0, 1, 2, 3))
    user.open_tab("Curves")
    user.look_back_to(0)
    qtbot.waitUntil(lambda: user.session.current.epoch == 0)
    user.show_config(replace(user.config, optimizer=replace(user.config.optimizer, learning_rate=0.02), epochs=2))
    user.click("forkButton")
    qtbot.waitUntil(lambda: user.question is not None)
    asked = user.question.informativeText()
    assert "learning rate 0.001 → 0.02" in asked.replace("\xa0", " ")
    assert "half precision" in asked
    with qtbot.waitSignal(user.session.tested):
        user.answer("goOnFromHereButton")
    child = runs(user.session.newest.run_id)
    assert child.parent == Parent(parent, 0, ForkStart.ROUNDED)
    assert (child.epochs_done, child.config.optimizer.learning_rate) == (2, 0.02)
    assert runs(parent).epochs_done == 3
    curves = {name: x.tolist() for name, x, _ in user.curves.plots[1].series if len(x)}
    assert curves == {
        "parent, training": [1, 2, 3],
        "parent, validation": [1, 2, 3],
        "training": [1, 2],
        "validation": [1, 2],
    }
    assert user.find("parentLegend").isVisible()
    assert machine.epochs == (0, 1, 2)


@pytest.mark.slow
def test_from_its_last_epoch_a_fork_is_exact_and_its_past_and_its_parents_curve_are_there_another_day(
    open_window, qtbot, add_run, runs
):
    parent = add_run(SMALL, "first")
    user = open_window()
    Table(user).open("first")
    qtbot.waitUntil(lambda: user.session.newest.run_id == parent)
    user.click("forkButton")
    qtbot.waitUntil(lambda: user.question is not None)
    assert "It begins exactly where that epoch ended" in user.question.informativeText()
    with qtbot.waitSignal(user.session.tested):
        user.answer("goOnFromHereButton")
    child = user.session.newest.run_id
    assert runs(child).parent == Parent(parent, 3, ForkStart.EXACT)
    assert runs(child).epochs_done == 6
    table = Table(user)
    table.open("first")
    qtbot.waitUntil(lambda: user.session.newest.run_id == parent)
    assert not user.find("parentLegend").isVisible()
    table.open(runs(child).name)
    qtbot.waitUntil(lambda: user.session.newest.run_id == child)
    qtbot.waitUntil(lambda: user.find("timeMachine").epochs == (0, 1, 2, 3, 4, 5, 6))
    _, accuracy = user.curves.plots
    curves = {name: x.tolist() for name, x, _ in accuracy.series}
    assert (curves["parent, training"], curves["training"]) == ([1, 2, 3], [3, 4, 5, 6])


def test_what_films_take_is_said_and_may_be_changed_and_a_run_says_from_where_it_forked(
    open_window, qtbot, add_run, library_path, mnist
):
    parent = add_run(SMALL, "first")
    with Library(library_path) as library:
        wanted = fork(fork_point(library, parent, 3), SMALL)
        trainer = Trainer(wanted.config, mnist, wanted.checkpoint)
        drive(trainer, library, parent=wanted.parent, name="second")
    user = open_window()
    table = Table(user)
    table.wait_for("first", "second")
    assert table.cell("second", "settings").startswith("from first, epoch 3, ")
    user.click("filmsButton")
    qtbot.waitUntil(lambda: user.open_dialog(FilmsDialog) is not None)
    assert user.find("filmsTaken").text().startswith("The films of 2 runs take ")
    user.find("filmOfRun").setValue(0)
    user.click("acceptButton")

    def are_gone():
        with Library(library_path) as library:
            return not library.films.room().taken and library.films.room().limits == FilmLimits(run=0)

    qtbot.waitUntil(are_gone)
    table.choose("first")
    user.click("forkRunButton")
    qtbot.waitUntil(lambda: user.question is not None)
    assert "Go on from epoch 3 of first?" in user.question.text()
    user.answer("cancelButton")
