"""Finds out before Qt is loaded what would keep it from starting, because Qt itself aborts with a misleading message.

Qt is an extra of the program, which may have been installed without it.

It speaks English: what translates is Qt.
"""

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

_PACKAGES = ("PySide6", "pyqtgraph")  # what the extra gui brings
# the shared libraries that Qt loads on Linux, and the Debian and Ubuntu packages that hold them
_ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
}
_XCB = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
_VARIABLES = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}  # which name the screens of Qt's platforms, in Qt's order
_LEAST_DEPTH = 15  # bits of colour a pixel
_WAYLAND = {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"}


def find_problem() -> str | None:
    """Return a sentence that says what is missing and how to install it, or None if a window can be opened."""
    if not all(map(find_spec, _PACKAGES)):
        return (
            f'The window needs Qt, which is not installed here. Install it: {sys.executable} -m pip install "nnfs-gui[gui]"'
        )
    if not sys.platform.startswith("linux"):
        return None
    libraries = dict(_ALWAYS)
    asked_for = os.environ.get("QT_QPA_PLATFORM") or ";".join(_VARIABLES)
    platforms = [each.partition(":")[0] for each in asked_for.split(";")]  # Qt takes the first that works
    needs_screen = _VARIABLES.keys() >= set(platforms)
    screens = {each: os.environ[_VARIABLES[each]] for each in platforms if needs_screen and os.environ.get(_VARIABLES[each])}
    if needs_screen and not screens:
        names = " and ".join(sorted(_VARIABLES[each] for each in platforms))
        return (
            f"There is no screen to open a window on: {names} {'is' if len(platforms) == 1 else 'are'} not set. "
            "Without a window, use nnfs-gui train, evaluate or predict."
        )
    if screens:
        libraries |= _XCB if "xcb" in screens else _WAYLAND
    missing = _packages_of_missing(libraries)
    if missing:
        return f"Qt needs system libraries that are missing here. Install them: sudo apt install {' '.join(missing)}"
    problems = [
        _problem_of_x11(screen) if each == "xcb" else _problem_of_wayland(screen) for each, screen in screens.items()
    ]
    return None if None in problems else next(iter(problems), None)


def missing_packages() -> list[str]:
    """Return the Debian and Ubuntu packages that Qt needs on any screen and that are missing on this Linux machine."""
    return _packages_of_missing(_ALWAYS | _XCB | _WAYLAND) if sys.platform.startswith("linux") else []


def _packages_of_missing(libraries: Mapping[str, str]) -> list[str]:
    return [package for library, package in libraries.items() if not _loads(library)]


def _problem_of_x11(screen: str) -> str | None:
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = x11.XOpenDisplay(screen.encode())
    if not display:
        return f"The screen {screen} does not answer. Set DISPLAY to a screen that is there and that you may use."
    depth = x11.XDefaultDepth(ctypes.c_void_p(display), x11.XDefaultScreen(ctypes.c_void_p(display)))
    x11.XCloseDisplay(ctypes.c_void_p(display))
    if depth < _LEAST_DEPTH:  # Qt would open a window there in which nothing is seen
        return (
            f"The screen {screen} has {depth} bits a pixel, too few for a window. Set it to more colours, as 24 bits have."
        )
    return None


def _problem_of_wayland(screen: str) -> str | None:
    place = Path(os.environ.get("XDG_RUNTIME_DIR", ""), screen)  # the second alone, if it is a whole path
    try:
        with socket.socket(socket.AF_UNIX) as compositor:
            compositor.connect(str(place))
    except (OSError, ValueError):
        return f"The screen {screen} does not answer. Set WAYLAND_DISPLAY and XDG_RUNTIME_DIR to one that is there."
    return None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
