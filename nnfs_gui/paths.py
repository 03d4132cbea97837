"""Where the files lie that come with the program, and those that people make with it."""

import re
import sys
from collections.abc import Mapping
from pathlib import Path

from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError

LIBRARY_VARIABLE = "NNFS_GUI_LIBRARY"  # names the library's file, in place of the usual one
DESKTOP_NAME = "org.nnfs_gui.nnfs_gui"  # by which a desktop knows the program; of the files in resources/desktop
BUNDLED_MODEL = "models/mnist.safetensors"  # below resources/

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')  # on one of the systems
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)", re.IGNORECASE)  # which Windows takes these names for
_LONGEST_NAME = 100  # bytes, so that a suffix fits behind it everywhere

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent


class MissingFileError(ExplainedError, FileNotFoundError):
    """A file that comes with the program is not there."""


class NoHomeError(ExplainedError, OSError):
    """There is no folder for a person's data."""


def resource(name: str) -> Path:
    """Return the file or folder `name` of resources/, in the installed package or in the checkout that is being run.

    Raises MissingFileError.
    """
    installed = (_PACKAGE / "resources").is_dir()
    path = (_PACKAGE if installed else _CHECKOUT) / "resources" / name
    if not path.exists():
        raise MissingFileError(
            QT_TRANSLATE_NOOP("Core", "The program's file {path} is missing. Install the program again."), path=path
        )
    return path


def library_file(environment: Mapping[str, str], platform: str = sys.platform) -> Path:
    """Return where the library lies. Raises NoHomeError."""
    given = environment.get(LIBRARY_VARIABLE)
    return Path(given) if given else data_folder(environment, platform) / "library.sqlite3"


def points_folder(environment: Mapping[str, str], platform: str = sys.platform) -> Path:
    """Return the folder for points that are drawn by hand, which lies beside the library. Raises NoHomeError."""
    return library_file(environment, platform).parent / "points"


def data_folder(environment: Mapping[str, str], platform: str = sys.platform) -> Path:
    """Return the folder for a user's data that Qt calls AppDataLocation, without asking Qt. Raises NoHomeError."""
    if platform == "win32":
        given = environment.get("APPDATA")
        data = Path(given) if given else _home() / "AppData" / "Roaming"
    elif platform == "darwin":
        data = _home() / "Library" / "Application Support"
    else:
        given = environment.get("XDG_DATA_HOME", "")
        data = Path(given) if given.startswith("/") else _home() / ".local" / "share"
    return data / "nnfs_gui" / "nnfs_gui"


def _home() -> Path:
    """Return the person's home folder, which need not be there: a container may run under a number that nobody has."""
    try:
        home = Path.home()
    except RuntimeError:
        home = Path()
    if not home.is_absolute():
        raise NoHomeError(
            QT_TRANSLATE_NOOP(
                "Core", "Runs are not kept, for there is no home folder. Set {variable} to the path of a file for them."
            ),
            variable=LIBRARY_VARIABLE,
        )
    return home


def file_name(words: str) -> str:
    """Return words as the name of a file, without its suffix, which every system takes; "network" if nothing is left."""
    name = " ".join(_NOT_IN_NAMES.sub(" ", words).split())
    name = name.encode(errors="ignore")[:_LONGEST_NAME].decode(errors="ignore").strip(" .")
    return f"{name} network".strip() if not name or _DEVICES.match(name) else name
