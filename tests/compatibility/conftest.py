"""Copies of the files of the version before, where the program looks for them, and the window that opens with them."""

import json
import shutil

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from what_files_tell import FILES, write_few_digits

from nnfs_gui.app import build_app
from nnfs_gui.paths import LIBRARY_VARIABLE


@pytest.fixture(scope="session")
def expected():
    """What the version that wrote the files made of them."""
    return json.loads((FILES / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def few_digits(mnist, tmp_path_factory):
    """The file of a data set that some of the runs learnt from."""
    path = tmp_path_factory.mktemp("data") / "few.npz"
    write_few_digits(mnist, path)
    return path


@pytest.fixture
def library(tmp_path, monkeypatch):
    """The file of the library."""
    path = tmp_path / "library.sqlite3"
    shutil.copy(FILES / path.name, path)
    monkeypatch.setenv(LIBRARY_VARIABLE, str(path))
    return path


@pytest.fixture
def settings(tmp_path):
    """The file of the window's settings."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    path = tmp_path / "settings" / "nnfs_gui" / "nnfs_gui.ini"
    path.parent.mkdir(parents=True)
    shutil.copy(FILES / path.name, path)
    return path


@pytest.fixture
def open_window(qtbot, settings):
    """Opens the window as the program does."""
    windows = []

    def open_it():
        _, window = build_app(["nnfs-gui"])
        windows.append(window)
        window.show()
        return window

    yield open_it
    for window in windows:
        window.close()
        qtbot.waitUntil(lambda w=window: not w.isVisible())
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
