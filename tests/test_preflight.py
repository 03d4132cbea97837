import ctypes
import ctypes.util
import sys
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner

from nnfs_gui import preflight
from nnfs_gui.cli import main as cli


@pytest.fixture(autouse=True)
def linux(monkeypatch):
    """A Linux machine without a screen, with every library."""
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    lack(monkeypatch)


def lack(monkeypatch, *libraries):
    """Make the machine one that has all libraries but these, and the screen :0. Returns the list of those asked for."""
    asked = []

    def load(name, *args, **kwargs):
        asked.append(name)
        if any(name.startswith(library) for library in libraries):
            raise OSError(f"{name}: cannot open shared object file: No such file or directory")
        return SimpleNamespace(XOpenDisplay=open_display, XCloseDisplay=lambda _: 0)

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
