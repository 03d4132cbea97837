"""The table of runs beside other windows and commands, which write to the same library."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from runs_tab import SMALL

from nnfs_gui.storage.library.library import Library

pytestmark = pytest.mark.slow


def test_enter_after_renaming_opens_nothing(user, qtbot, open_table, add_run):
    add_run(SMALL, "old")
    table = open_table()
    table.wait_for("old")
    before = user.session.newest.network
    table.table.setCurrentIndex(table.model.index(0, 0))
    table.table.setFocus()
    qtbot.keyClick(table.table, Qt.Key.Key_F2)
    editor = table.table.findChild(QLineEdit)
    editor.setText("new")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    table.wait_for("new")
    with qtbot.assertNotEmitted(user.session.current_changed, wait=200):
        assert user.session.newest.network is before


def test_of_several_runs_those_that_are_not_in_training_are_deleted_and_it_is_said_which_is(
    user, qtbot, open_table, add_run, library_path, mnist
):
    for name in ("a", "b"):
        add_run(SMALL, name)
    with Library(library_path) as elsewhere:
        table = open_table()
        table.wait_for("a", "b")
        elsewhere.writer.begin(SMALL, "MNIST", mnist.checksum, 2000, "c")
        table.choose("a", "b")
        table.view.delete_wanted.emit([run.id for run in elsewhere.runs.entries().runs])
        table.wait_for("c")
    assert "c is being trained" in user.status
    table.press("undoDeleteButton")
    table.wait_for("a", "b", "c")


def test_what_is_trained_in_a_terminal_moves_while_one_looks(user, qtbot, open_table, library_path, mnist):
    with Library(library_path) as elsewhere:
        run_id = elsewhere.writer.begin(SMALL, "MNIST", mnist.checksum, 2000, "terminal")
        table = open_table()
        table.wait_for("terminal")
        assert table.cell("terminal", "status").startswith("in training")
        elsewhere.runs.set_notes(run_id, "written in the terminal")
        table.choose("terminal")
        qtbot.waitUntil(lambda: user.find("runNotes").toPlainText() == "written in the terminal")
    qtbot.waitUntil(lambda: table.cell("terminal", "status").startswith("interrupted"))


def test_after_a_deleted_run_went_on_there_is_nothing_to_undo(user, qtbot, open_table, add_run, library_path):
    run_id = add_run(SMALL, "a")
    add_run(SMALL, "b")
    table = open_table()
    table.wait_for("a", "b")
    table.choose("a")
    table.press("deleteRunButton")
    table.wait_for("b")
    with Library(library_path) as elsewhere:
        elsewhere.runs.restore(run_id)
    qtbot.waitUntil(lambda: not user.find("undoDeleteButton").isEnabled())


@pytest.mark.parametrize("name", ["<h1>big</h1> a", "<b>bold</b>"])
def test_a_name_is_shown_as_it_is(user, qtbot, open_table, add_run, name):
    for each in (name, "other"):
        add_run(SMALL, each)
    table = open_table()
    table.wait_for(name, "other")
    table.tick(name, "other")
    qtbot.waitUntil(lambda: name in table.words())
    labels = [label for label in user.find("runOverlay").findChildren(QLabel) if name in label.text()]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in [*labels, user.find("statusLabel")])
    assert "&lt;" in table.tip(name, "name")


def test_a_very_long_name_leaves_room_for_the_rest(user, qtbot, open_table, add_run):
    long = "x" * 300
    for name in (long, "short"):
        add_run(SMALL, name)
    table = open_table()
    table.wait_for(long, "short")
    table.tick(long, "short")
    qtbot.waitUntil(lambda: "xxx…" in table.words())
    assert long not in table.words()


def test_runs_are_found_by_their_notes_and_their_data_but_not_by_numbers_that_are_not_words(
    user, qtbot, open_table, add_run, library_path
):
    run_id = add_run(SMALL, "a")
    add_run(SMALL, "b")
    with Library(library_path) as library:
        library.runs.set_notes(run_id, "a zebra")
    table = open_table()
    table.wait_for("a", "b")
    field = user.find("runsFilter", QLineEdit)
    qtbot.keyClicks(field, "Zebra")
    table.wait_for("a")
    field.clear()
    qtbot.keyClicks(field, "mnist")
    table.wait_for("a", "b")
    assert table.cell("a", "data") == "MNIST"


def test_a_name_that_is_being_typed_is_not_broken_off_by_a_run_that_begins_elsewhere(
    user, qtbot, open_table, add_run, library_path, mnist, monkeypatch
):
    looks, state = [], Library.state
    monkeypatch.setattr(Library, "state", lambda library: (looks.append(library), state(library))[1])
    add_run(SMALL, "old")
    table = open_table()
    table.wait_for("old")
    table.table.setCurrentIndex(table.model.index(0, 0))
    qtbot.keyClick(table.table, Qt.Key.Key_F2)
    with Library(library_path) as elsewhere:
        elsewhere.writer.begin(SMALL, "MNIST", mnist.checksum, 2000, "terminal")
        before = len(looks)
        qtbot.waitUntil(lambda: len(looks) >= before + 2)  # what the first look found has been told by the second
        editor = table.table.findChild(QLineEdit)
        assert editor is not None
        editor.setText("new")
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: {"new", "terminal"} == set(table.names))
