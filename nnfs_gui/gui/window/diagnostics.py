"""What whoever is asked for help needs to know of the program and the machine that it runs on."""

import os
import platform
import sqlite3
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from nnfs_gui import __version__
from nnfs_gui.gui.controls.settings_store import settings_file
from nnfs_gui.paths import NoHomeError, library_file
from nnfs_gui.storage.error_log import ErrorLog

# what the program is made of: the name of each package, and its licence
PACKAGES = {
    "NumPy": "BSD 3-Clause",
    "PySide6-Essentials": "LGPL 3",
    "pyqtgraph": "MIT",
    "Pillow": "MIT-CMU",
    "safetensors": "Apache 2.0",
    "threadpoolctl": "BSD 3-Clause",
    "typer": "MIT",
}


def version_of(package: str) -> str:
    """Return the version of a package, or a dash where the system does not say it."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "–"


def describe(log: ErrorLog) -> str:
    """Return versions, the platform, the screens, where the files lie, and the last errors; a line for each, in English."""
    return "\n".join([*_lines(log), "", *(log.last or ["No errors since the program was started."])])


def _lines(log: ErrorLog) -> Iterator[str]:
    yield f"nnfs_gui {__version__}"
    yield f"Python {platform.python_version()} ({sys.implementation.name}), SQLite {sqlite3.sqlite_version}, Qt {qVersion()}"
    yield ", ".join(f"{package} {version_of(package)}" for package in PACKAGES)
    yield f"BLAS: {_blas()}"
    yield f"{QSysInfo.prettyProductName()}, {platform.platform()}"
    yield f"Qt platform: {QGuiApplication.platformName()}"
    for screen in QGuiApplication.screens():
        size = screen.size()
        dots = f"{screen.devicePixelRatio():g} pixels for each point, {screen.logicalDotsPerInch():.0f} dpi"
        yield f"Screen {screen.name()}: {size.width()} x {size.height()}, {dots}, {screen.refreshRate():.0f} Hz"
    font = QGuiApplication.font()
    yield f"Font: {font.family()}, {font.pointSizeF():g} pt"
    try:
        yield f"Library: {_with_size(library_file(os.environ))}"
    except NoHomeError as error:
        yield f"Library: {error}"
    yield f"Settings: {_with_size(settings_file())}"
    yield f"Log: {'none' if log.path is None else _with_size(log.path)}{'' if log.is_kept else ', cannot be written'}"


def _blas() -> str:
    try:
        found = np.show_config(mode="dicts")["Build Dependencies"]["blas"]
        return f"{found['name']} {found['version']}"
    except (KeyError, TypeError):
        return "unknown"


def _with_size(path: Path) -> str:
    try:
        return f"{path}, {path.stat().st_size:,} bytes"
    except OSError as error:
        return f"{path}, {error.strerror or error}"
