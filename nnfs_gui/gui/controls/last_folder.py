"""The folder that a file was chosen in last, which the next dialog begins in."""

from pathlib import Path

from PySide6.QtCore import QSettings

_KEY = "folder"


def last_folder() -> str:
    """Return the folder, also of an earlier start of the program; that of the person, if it is gone or there was none."""
    folder = str(_store().value(_KEY, ""))
    return folder if folder and Path(folder).is_dir() else str(Path.home())


def remember_folder_of(chosen: str) -> None:
    """Begin the next dialog where this file or folder lies."""
    _store().setValue(_KEY, str(Path(chosen).parent))


def _store() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "nnfs_gui", "nnfs_gui")
