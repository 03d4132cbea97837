import ctypes
import ctypes.util
import socket
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner

from nnfs_gui import preflight
from nnfs_gui.cli import main as cli


@pytest.fixture(autouse=True)
def linux(monkeypatch):
    """A Linux machine without a screen, with every library."""
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    lack(monkeypatch)


@pytest.fixture
def compositor(monkeypatch):
    """A screen of Wayland, wayland-0; returns the folder that it lies in."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as listener:  # a short path: 107 bytes
        listener.bind(f"{folder}/wayland-0")
        listener.listen()
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


def lack(monkeypatch, *libraries, depth=24):
    """Make the machine one that has all libraries but these, and the screen :0. Returns the list of those asked for."""
    asked = []

    def load(name, *args, **kwargs):
        asked.append(name)
        if any(name.startswith(library) for library in libraries):
            raise OSError(f"{name}: cannot open shared object file: No such file or directory")
        return SimpleNamespace(
            XOpenDisplay=open_display,
            XCloseDisplay=lambda _: 0,
            XDefaultScreen=lambda _: 0,
            XDefaultDepth=lambda *_: depth,
        )

    def open_display(screen):
        return 1 if screen == b":0" else None

    monkeypatch.setattr(ctypes, "CDLL", load)
    return asked


@pytest.mark.parametrize("package", ["PySide6", "pyqtgraph"])
def test_where_the_extra_is_missing_that_brings_qt_the_window_says_how_to_install_it(package, monkeypatch):
    monkeypatch.setitem(sys.modules, package, None)
    result = CliRunner().invoke(cli.app, [])
    said = f'The window needs Qt, which is not installed here. Install it: {sys.executable} -m pip install "nnfs-gui[gui]"\n'
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", said)


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so", "libegl1"),
        ("libGL.so", "libgl1"),
        ("libxkbcommon.so", "libxkbcommon0"),
        ("libdbus-1.so", "libdbus-1-3"),
        ("libfontconfig.so", "libfontconfig1"),
        ("libglib-2.0.so", "libglib2.0-0"),
        ("libxcb-cursor.so", "libxcb-cursor0"),
        ("libxcb-icccm.so", "libxcb-icccm4"),
        ("libxkbcommon-x11.so", "libxkbcommon-x11-0"),
    ],
)
def test_a_missing_library_is_answered_with_the_package_to_install(monkeypatch, library, package):
    monkeypatch.setenv("DISPLAY", ":0")
    lack(monkeypatch, library)
    problem = preflight.find_problem()
    assert problem is not None
    assert problem.endswith(f"sudo apt install {package}")


def test_all_missing_libraries_are_named_in_one_command(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    lack(monkeypatch, "libEGL", "libxcb-cursor", "libxcb-shape")
    problem = preflight.find_problem()
    assert problem is not None
    assert problem.partition("sudo apt install ")[2].split() == ["libegl1", "libxcb-cursor0", "libxcb-shape0"]


def test_a_machine_with_everything_has_no_problem(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    assert preflight.find_problem() is None


def test_libraries_are_looked_for_by_loading_them(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    asked = lack(monkeypatch)
    preflight.find_problem()
    assert {"libEGL.so.1", "libxcb-cursor.so.0"} <= set(asked)


@pytest.mark.usefixtures("compositor")
def test_wayland_needs_its_own_libraries_and_not_those_of_x11(monkeypatch):
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    lack(monkeypatch, "libxcb-cursor")
    assert preflight.find_problem() is None
    lack(monkeypatch, "libwayland-cursor")
    assert "libwayland-cursor0" in str(preflight.find_problem())


@pytest.mark.parametrize("platform", [None, "xcb", "wayland", "xcb:glintegration=none"])
def test_without_a_screen_it_says_so_and_what_works_without_one(monkeypatch, platform):
    if platform is not None:
        monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    problem = preflight.find_problem()
    assert problem is not None
    assert "no screen" in problem
    assert "DISPLAY" in problem
    assert "nnfs-gui train" in problem


def test_an_empty_display_is_no_screen(monkeypatch):
    monkeypatch.setenv("DISPLAY", "")
    monkeypatch.setenv("WAYLAND_DISPLAY", "")
    assert "no screen" in str(preflight.find_problem())


def test_x11_that_was_asked_for_needs_a_screen_of_its_own(monkeypatch):
    # Qt looks for X11 alone, finds no DISPLAY, and aborts
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert "DISPLAY" in str(preflight.find_problem())


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:size=800x600"])
def test_a_platform_without_a_screen_needs_none(monkeypatch, platform):
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    lack(monkeypatch, "libxcb", "libwayland")
    assert preflight.find_problem() is None


def test_a_platform_without_a_screen_still_needs_the_libraries_that_qt_always_loads(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    lack(monkeypatch, "libEGL")
    assert "libegl1" in str(preflight.find_problem())


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_bring_what_qt_needs(monkeypatch, platform):
    monkeypatch.setattr(sys, "platform", platform)
    lack(monkeypatch, "lib")
    assert preflight.find_problem() is None


@pytest.mark.parametrize("missing", ["screen", "library"])
def test_the_program_ends_with_the_sentence_in_place_of_a_window(monkeypatch, missing):
    if missing == "library":
        monkeypatch.setenv("DISPLAY", ":0")
        lack(monkeypatch, "libxcb-cursor")
    result = CliRunner().invoke(cli.app, [])
    assert result.exit_code == 2
    assert result.stderr.splitlines() == [preflight.find_problem()]
    assert result.stdout == ""


def test_a_screen_that_does_not_answer_is_named(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":77")
    problem = preflight.find_problem()
    assert ":77" in problem
    assert "DISPLAY" in problem


@pytest.mark.parametrize(
    ("platform", "x11", "wayland", "named"),
    [
        (None, None, "wayland-0", None),
        (None, None, "wayland-9", "wayland-9"),
        (None, ":0", "wayland-9", None),
        (None, ":77", "wayland-0", None),
        (None, ":77", "wayland-9", "wayland-9"),
        ("wayland", ":0", "wayland-9", "wayland-9"),
        ("xcb", ":77", "wayland-0", ":77"),
        ("wayland;xcb", ":0", "wayland-9", None),
        ("wayland;xcb", ":77", None, ":77"),
        ("wayland;offscreen", None, None, None),
    ],
)
@pytest.mark.usefixtures("compositor")
def test_of_the_screens_that_qt_would_try_one_must_answer(monkeypatch, platform, x11, wayland, named):
    for name, value in (("QT_QPA_PLATFORM", platform), ("DISPLAY", x11), ("WAYLAND_DISPLAY", wayland)):
        if value is not None:
            monkeypatch.setenv(name, value)
    problem = preflight.find_problem()
    assert problem is None if named is None else str(problem).startswith(f"The screen {named} does not answer. Set ")


def test_a_screen_of_wayland_may_be_a_whole_path_and_needs_the_folder_of_the_session_otherwise(monkeypatch, compositor):
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert "XDG_RUNTIME_DIR" in str(preflight.find_problem())
    monkeypatch.setenv("WAYLAND_DISPLAY", str(compositor / "wayland-0"))
    assert preflight.find_problem() is None


def test_a_screen_of_too_few_colours_is_refused_for_nothing_would_be_seen_there(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    lack(monkeypatch, depth=8)
    assert "The screen :0 has 8 bits a pixel" in str(preflight.find_problem())
    lack(monkeypatch, depth=15)
    assert preflight.find_problem() is None


def test_an_x11_screen_that_is_not_there_is_found_out_by_opening_it(monkeypatch):
    monkeypatch.undo()
    if not sys.platform.startswith("linux") or ctypes.util.find_library("X11") is None:
        pytest.skip("there is no X11 here")
    load = ctypes.CDLL
    monkeypatch.setattr(ctypes, "CDLL", lambda name: load(name) if name == "libX11.so.6" else None)
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":7654")
    assert str(preflight.find_problem()).startswith("The screen :7654 does not answer.")
