"""A library that is read-only or damaged, in the window."""

import contextlib
import sqlite3

from runs_tab import SMALL, Table

from nnfs_gui.training.config import HiddenLayer, NetworkConfig


def test_over_a_library_that_cannot_be_written_it_is_said_once_that_runs_are_not_kept(
    open_window, qtbot, add_run, library_path
):
    add_run(SMALL, "before")
    library_path.with_name(f"{library_path.name}.lock").unlink()
    for ending in ("-shm", "-wal", ".lock"):  # where SQLite and the program write: nobody can
        library_path.with_name(library_path.name + ending).mkdir()
    user = open_window()
    qtbot.waitUntil(lambda: user.question is not None)
    assert user.question.text().endswith("can be read here, but not written: no runs and drawings are kept.")
    user.answer_nothing()
    for size in (5, 6):
        user.train(epochs=1, train_size=300, network=NetworkConfig((HiddenLayer(size),)))
        assert user.question is None
        assert not user.session.newest.is_saved
        user.session.set_saved(user.session.newest)
    table = Table(user)
    table.wait_for("before")
    table.open("before")
    qtbot.waitUntil(lambda: user.session.newest.run_id is not None)


def test_a_run_that_is_damaged_stands_in_the_table_with_what_is_wrong_and_can_be_deleted(
    open_window, qtbot, add_run, library_path
):
    add_run(SMALL, "whole")
    add_run(SMALL, "broken")
    with contextlib.closing(sqlite3.connect(library_path)) as connection, connection:
        connection.execute("UPDATE runs SET created = 'yesterday', id = '../x' WHERE name = 'broken'")
    user = open_window()
    table = Table(user)
    table.wait_for("whole", "broken")
    assert user.find("runsCount").text() == "2 runs, 1 unreadable"
    assert table.cell("broken", "status") == "cannot be read"
    assert table.tip("broken", "name").endswith("its id is '../x'.")
    table.choose("broken")
    enabled = [user.find(f"{name}RunButton").isEnabled() for name in ("open", "continue", "copy", "delete")]
    assert enabled == [False, False, False, True]
    assert user.find("openRunButton").toolTip() == "It cannot be read: its id is '../x'."
    for column in range(table.model.columnCount()):
        table.table.sortByColumn(column, table.table.header().sortIndicatorOrder())
    table.press("deleteRunButton")
    table.wait_for("whole")
    table.press("undoDeleteButton")
    table.wait_for("whole", "broken")
