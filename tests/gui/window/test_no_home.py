"""A container may run the program under a number that nobody has, without a home, or with one that cannot be written."""

import os
import sys
from pathlib import Path

import pytest
from command_line import QUICK, run
from PySide6.QtCore import QSettings

from nnfs_gui.gui.controls.last_folder import last_folder
from nnfs_gui.gui.controls.settings_store import settings_file
from nnfs_gui.paths import LIBRARY_VARIABLE

NOBODY = 4_294_000  # a number without an entry in the list of users
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere nobody is without a home")


def lose_home(monkeypatch):
    for variable in (LIBRARY_VARIABLE, "XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(os, "getuid", lambda: NOBODY)


def lock_home(monkeypatch):
    """Also root cannot make a folder in /proc."""
    lose_home(monkeypatch)
    monkeypatch.setenv("HOME", "/proc/nobody")


@pytest.mark.parametrize("leave", [lose_home, lock_home])
def test_the_window_opens_without_a_home_and_says_once_what_is_not_kept(open_window, monkeypatch, leave):
    leave(monkeypatch)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "/proc/nobody/.config")
    user = open_window()
    user.qtbot.waitUntil(lambda: user.question is not None)
    said = user.question.text().splitlines()
    assert "Runs are not kept" in said[0] or "library.sqlite3 cannot be opened" in said[0]
    assert said[1:] == [f"The settings of the window are not kept: {settings_file()} cannot be written."]
    user.answer_nothing()
    assert Path(last_folder()).is_dir()
    user.train(epochs=1, train_size=300)
    assert user.session.newest.last_epoch == 1


@pytest.mark.parametrize("leave", [lose_home, lock_home])
def test_a_command_trains_without_a_home_and_says_that_the_run_is_not_kept(monkeypatch, leave):
    leave(monkeypatch)
    result = run("train", *QUICK)
    assert result.exit_code == 0
    assert "accuracy on all" in result.stdout
    assert (
        "his run is not recorded." in result.stderr
        or "of this run is recorded: of 2 epochs the library has 0." in result.stderr
    )
    for command in (["list"], ["show", "1"]):
        listed = run("runs", *command)
        assert listed.stdout == ""
        assert ("There are no runs" in listed.stderr) != ("no home folder" in listed.stderr)


def test_the_folder_for_data_is_enough(monkeypatch, tmp_path):
    lose_home(monkeypatch)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert run("train", *QUICK).stderr == ""
    assert len(run("runs", "list").stdout.splitlines()) == 2
