import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QStandardPaths

from nnfs_gui.paths import file_name, library_file


@pytest.fixture
def names(qapp):
    """Qt knows the program by these."""
    before = QCoreApplication.organizationName(), QCoreApplication.applicationName()
    QCoreApplication.setOrganizationName("nnfs_gui")
    QCoreApplication.setApplicationName("nnfs_gui")
    yield
    QCoreApplication.setOrganizationName(before[0])
    QCoreApplication.setApplicationName(before[1])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the variables are those of Linux")
@pytest.mark.parametrize("given", [None, "/elsewhere/data", "relative", ""])
def test_the_library_lies_where_qt_keeps_a_users_data(names, monkeypatch, tmp_path, given):
    monkeypatch.setenv("HOME", str(tmp_path))
    environment = {} if given is None else {"XDG_DATA_HOME": given}
    if given is None:
        monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    else:
        monkeypatch.setenv("XDG_DATA_HOME", given)
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    assert library_file(environment) == Path(folder) / "library.sqlite3"


def test_windows_and_macos_keep_it_where_they_keep_such_files(monkeypatch, tmp_path):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    end = Path("nnfs_gui", "nnfs_gui", "library.sqlite3")
    assert library_file({"APPDATA": "roaming"}, "win32") == "roaming" / end
    assert library_file({}, "win32") == tmp_path / "AppData" / "Roaming" / end
    assert library_file({"XDG_DATA_HOME": "/x"}, "darwin") == tmp_path / "Library" / "Application Support" / end


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Run 1, epoch 2", "Run 1, epoch 2"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"),
        ("../../etc/passwd", "etc passwd"),
        (" .hidden. ", "hidden"),
        ("two\nlines\t", "two lines"),
        ("Größe 8", "Größe 8"),
        ("lr 0.01", "lr 0.01"),
        ("", "network"),
        ("...", "network"),
        ("con", "con network"),
        ("NUL.1", "NUL.1 network"),
        ("console", "console"),
        ("\ud800", "network"),
        ("x" * 300, "x" * 100),
        ("ö" * 300, "ö" * 50),
    ],
)
def test_any_words_become_a_name_that_every_system_takes(words, name):
    assert file_name(words) == name
