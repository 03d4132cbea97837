"""The program as a process: it opens, it ends, and what goes wrong is said."""

import os
import shutil
import signal
import subprocess
import sys

import pytest
from user import PATIENCE

from nnfs_gui.paths import DESKTOP_NAME


def start(*arguments, code="from nnfs_gui.__main__ import main; main()", **environment):
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def settings(tmp_path):
    return {"XDG_CONFIG_HOME": str(tmp_path)}


# Opens the window as the command does, but does something once its data set is there.
WITH_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from nnfs_gui import app
build = app.build_app
def go_wrong(window):
    QTimer.singleShot(0, lambda: 1 / 0)
    look = QTimer(window)
    look.timeout.connect(lambda: tell_and_close(window, look))
    look.start(20)
def tell_and_close(window, look):
    box = window.findChild(QMessageBox)
    if box is not None:
        look.stop()
        print(box.informativeText(), flush=True)
        window.close()
def build_and_do(*arguments):
    application, window = build(*arguments)
    window.session.dataset_loaded.connect(lambda _: QTimer.singleShot(0, lambda: {do}))
    return application, window
app.build_app = build_and_do
sys.exit(app.run(["nnfs-gui"]))
"""


def test_closing_the_window_ends_the_program(settings):
    with start(code=WITH_WINDOW.format(do="window.close()"), **settings) as program:
        assert program.wait(timeout=PATIENCE / 1000) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGINT for one process")
@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_who_asks_the_program_to_end_closes_its_window(settings, asked):
    with start(code=WITH_WINDOW.format(do="print('ready', flush=True)"), **settings) as program:
        assert program.stdout.readline() == "ready\n"
        program.send_signal(asked)
        assert program.wait(timeout=PATIENCE / 1000) == 0


def test_without_a_terminal_a_script_of_its_own_opens_the_window_which_a_desktop_knows(settings, tmp_path):
    """On Windows there is none for a script of a window: Python has no stdout and no stderr there."""
    told = tmp_path / "told"
    do = f"(open({str(told)!r}, 'w').write(application.desktopFileName()), window.close())"
    main = "from nnfs_gui.__main__ import open_window; sys.argv[:] = ['nnfs-gui-window']; open_window()"
    code = WITH_WINDOW.format(do=do).replace('sys.exit(app.run(["nnfs-gui"]))', f"sys.stdout = sys.stderr = None; {main}")
    with start(code=code, **settings) as program:
        assert program.wait(timeout=PATIENCE / 1000) == 0
    assert told.read_text() == DESKTOP_NAME


def test_an_error_that_nobody_expected_is_shown_and_the_program_goes_on(settings):
    with start(code=WITH_WINDOW.format(do="go_wrong(window)"), **settings) as program:
        output, errors = program.communicate(timeout=PATIENCE / 1000)
    assert program.returncode == 0
    assert "ZeroDivisionError" in output
    assert "ZeroDivisionError" in errors


def test_without_a_screen_one_sentence_says_so(settings):
    missing = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    with start(**settings, **missing) as program:
        _, errors = program.communicate(timeout=PATIENCE / 1000)
    assert program.returncode == 2
    assert "no screen" in errors
    assert len(errors.splitlines()) == 1


@pytest.mark.parametrize("name", ["tr_TR", "de_DE", "ar_EG", "zh_CN"])
def test_the_window_opens_whatever_the_language_of_the_system(settings, tmp_path, name):
    """With the system's own locale, or one that is made here where its source is; else Qt alone takes the language over."""
    make_locale = shutil.which("localedef")
    if make_locale is not None:
        subprocess.run(
            [make_locale, "-i", name, "-f", "UTF-8", tmp_path / f"{name}.UTF-8"], capture_output=True, check=False
        )
        if any(tmp_path.glob(f"{name}.*")):
            settings["LOCPATH"] = str(tmp_path)
    with start(code=WITH_WINDOW.format(do="window.close()"), **settings, LC_ALL=f"{name}.UTF-8") as program:
        _, errors = program.communicate(timeout=PATIENCE / 1000)
    assert program.returncode == 0
    assert "Error" not in errors
