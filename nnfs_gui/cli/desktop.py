"""Puts the program into the menu of a Linux desktop, for the person who runs it, and takes it out again.

The files of a package would land in a virtual environment, where no desktop looks, and could not say where the program is.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from nnfs_gui.cli.input import fail
from nnfs_gui.cli.output import echo
from nnfs_gui.paths import DESKTOP_NAME, NoHomeError, data_folder, resource

_ENTRY = f"applications/{DESKTOP_NAME}.desktop"
_FILES = {  # below the folder for a person's data: what is copied there
    _ENTRY: f"desktop/{DESKTOP_NAME}.desktop",
    f"metainfo/{DESKTOP_NAME}.metainfo.xml": f"desktop/{DESKTOP_NAME}.metainfo.xml",
    f"mime/packages/{DESKTOP_NAME}.xml": f"desktop/{DESKTOP_NAME}.mime.xml",
    f"icons/hicolor/scalable/apps/{DESKTOP_NAME}.svg": "icons/app.svg",
    **{f"icons/hicolor/{side}x{side}/apps/{DESKTOP_NAME}.png": f"icons/app-{side}.png" for side in (48, 128, 256)},
}
_CACHES = (("update-desktop-database", "applications"), ("update-mime-database", "mime"))


def install() -> None:
    """Write the entry of the menu, with the icons, and what says which files the program opens."""
    folder = _data_home()
    try:
        for target, source in _FILES.items():
            (folder / target).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(resource(source), folder / target)
        entry = (folder / _ENTRY).read_text(encoding="utf-8")
        (folder / _ENTRY).write_text(entry.replace("Exec=nnfs-gui", f"Exec={_command()}"), encoding="utf-8")
    except OSError as error:
        raise fail(f"The program could not be added to the menu: {error}.") from error
    _bring_up_to_date(folder)
    echo(f"The program is in the menu now, by {folder / _ENTRY}.")


def uninstall() -> None:
    """Remove what `install` wrote."""
    folder = _data_home()
    try:
        for target in _FILES:
            (folder / target).unlink(missing_ok=True)
    except OSError as error:
        raise fail(f"The program could not be removed from the menu: {error}.") from error
    _bring_up_to_date(folder)
    echo("The program is in the menu no more.")


def _data_home() -> Path:
    if sys.platform in ("win32", "darwin"):
        raise fail("Only the menus of Linux desktops are made of such files. Here, make a shortcut to nnfs-gui-window.")
    try:
        return data_folder(os.environ).parents[1]
    except NoHomeError as error:
        raise fail("There is no home folder with a menu of its own. Set XDG_DATA_HOME to a folder for it.") from error


def _command() -> str:
    """Return how the program is started from anywhere, as an entry of a menu writes it."""
    script = Path(sys.executable).with_name("nnfs-gui")
    words = [str(script)] if script.exists() else [sys.executable, "-m", "nnfs_gui"]
    return " ".join(map(_quoted, words))


def _quoted(word: str) -> str:
    """Quote a word as the specification of desktop entries wants it: first as a shell does, and then as a value."""
    for sign in '\\"`$':
        word = word.replace(sign, f"\\{sign}")
    return '"{}"'.format(word.replace("\\", "\\\\").replace("%", "%%"))


def _bring_up_to_date(folder: Path) -> None:
    """Tell the desktop, where it keeps lists of such files. It may be one that keeps none."""
    for program, part in _CACHES:
        if shutil.which(program) and (folder / part).is_dir():
            subprocess.run([program, folder / part], capture_output=True, check=False)
