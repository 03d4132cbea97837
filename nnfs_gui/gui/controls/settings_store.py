"""The file of what the program remembers from one start to the next. It may have been edited: nothing in it is believed."""

from pathlib import Path

from PySide6.QtCore import QSettings

from nnfs_gui.gui.words import in_words, translate
from nnfs_gui.storage.plain_file import read_plain, unreadable

_MOST_BYTES = 1024 * 1024  # of the file; it has some thousands
_NAME = "nnfs_gui"


def settings_store() -> QSettings:
    """Return the settings; they are not kept where the file is none that can be read and written."""
    return QSettings("" if _problem() else str(settings_file()), QSettings.Format.IniFormat)


def settings_notice() -> str:
    """Say why the settings are not kept; nothing if they are."""
    path, problem = settings_file(), _problem()
    if problem is not None:
        reason = in_words(unreadable(path, problem))
        return translate("Settings", "The settings of the window are not kept. {0}").format(reason)
    if not settings_store().isWritable():
        return translate("Settings", "The settings of the window are not kept: {0} cannot be written.").format(path)
    return ""


def settings_file() -> Path:
    """Return where the settings lie. A QSettings reads its file when it is made, so another one is asked."""
    beside = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, _NAME, f"{_NAME}-beside")
    return Path(beside.fileName()).with_name(f"{_NAME}.ini")


def text_of(store: QSettings, key: str, default: str = "") -> str:
    """Return a value as text; what is no text, such as a list, is as if it were not there."""
    value = store.value(key, default)
    return value if isinstance(value, str) else default


def _problem() -> OSError | None:
    """Return what keeps the settings from being read, without opening what makes one wait; None for a new file."""
    try:
        read_plain(settings_file(), _MOST_BYTES)
    except FileNotFoundError:
        return None
    except OSError as error:
        return error
    return None
