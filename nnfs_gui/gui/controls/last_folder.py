"""The folder that a file was chosen in last, which the next dialog begins in."""

from pathlib import Path

from PySide6.QtCore import QDir

from nnfs_gui.gui.controls.settings_store import settings_store, text_of

_KEY = "folder"


def last_folder() -> str:
    """Return the folder, also of an earlier start of the program; that of the person, if it is gone or there was none."""
    folders = (text_of(settings_store(), _KEY), QDir.homePath(), QDir.rootPath())
    return next(folder for folder in folders if folder and QDir(folder).exists())


def remember_folder_of(chosen: str) -> None:
    """Begin the next dialog where this file or folder lies."""
    settings_store().setValue(_KEY, str(Path(chosen).parent))
