"""`nnfs-gui FILE`: what it hands to the window, and what it refuses before a window opens."""

import sqlite3
from types import SimpleNamespace

import numpy as np
import pytest
from command_line import refusal, run

from nnfs_gui import app
from nnfs_gui.cli import window


@pytest.fixture
def opened(monkeypatch):
    """The files that the window was opened with."""
    files = []

    def open_it(argv, data, choices, given):
        files.extend(given)
        return 0

    monkeypatch.setattr(app, "run", open_it)
    return files


@pytest.fixture
def npz(tmp_path):
    np.savez(tmp_path / "data", x_train=np.zeros((6, 3, 3)))
    return tmp_path / "data.npz"


@pytest.mark.parametrize("command", [(), ("window",)])
def test_files_are_opened_in_the_window(command, opened, model, npz, tmp_path):
    assert run(*command, model, npz, tmp_path).exit_code == 0
    assert opened == [model, npz, tmp_path]


def test_without_files_the_window_opens_as_ever(opened):
    assert run().exit_code == 0
    assert run("window").exit_code == 0
    assert opened == []


def test_a_file_with_the_name_of_a_command_is_named_by_its_path(opened, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "train").mkdir()
    assert run("./train").exit_code == 0
    assert [path.name for path in opened] == ["train"]


def test_what_cannot_be_opened_is_refused_before_the_window_opens(opened, model, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "diary.txt").write_text("Dear diary")
    assert refusal("gone.npz") == "gone.npz is not there."
    assert refusal(model, "gone.npz") == "gone.npz is not there."
    assert refusal("diary.txt").startswith("diary.txt cannot be opened: it is no network")
    with sqlite3.connect(tmp_path / "runs.sqlite3") as connection:
        connection.execute("CREATE TABLE run (id)")
    connection.close()
    said = refusal("runs.sqlite3")
    assert "nnfs-gui bundle merge runs.sqlite3 takes it into yours." in said
    assert said.endswith("To open it in place of yours: NNFS_GUI_LIBRARY=runs.sqlite3 nnfs-gui.")
    assert opened == []


def test_what_cannot_be_opened_is_left_to_the_window_where_there_is_no_terminal_to_say_it(opened, tmp_path, monkeypatch):
    monkeypatch.setattr(window, "sys", SimpleNamespace(stderr=None, argv=["nnfs-gui-window"]))
    assert run(tmp_path / "gone.npz").exit_code == 0
    assert opened == [tmp_path / "gone.npz"]
