"""The program as a process: it opens, it ends, and what goes wrong is said."""

import os
import shutil
import signal
import subprocess
import sys

import pytest
from user import PATIENCE

import nnfs_gui
from nnfs_gui.paths import DESKTOP_NAME

pytestmark = pytest.mark.slow


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
import sys, threading
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLabel, QMessageBox
from nnfs_gui import app
build = app.build_app
def go_wrong(window):
    for _ in range(3):
        QTimer.singleShot(0, lambda: 1 / 0)
    threading.Thread(target=lambda: [].pop()).start()
    qWarning("a warning of Qt")
    look = QTimer(window)
    look.timeout.connect(lambda: tell_and_close(window, look))
    look.start(20)
def tell_and_close(window, look):
    said = window.findChild(QLabel, "statusLabel").text()
    if said.startswith("Something went wrong"):
        look.stop()
        print(said, flush=True)
        window.findChild(QAction, "copyDiagnosticsAction").trigger()
        print(QGuiApplication.clipboard().text(), flush=True)
        assert window.findChild(QMessageBox) is None
        QTimer.singleShot(100, window.close)
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
@pytest.mark.parametrize("asked", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_who_asks_the_program_to_end_closes_its_window(settings, asked):
    with start(code=WITH_WINDOW.format(do="print('ready', flush=True)"), **settings) as program:
        assert program.stdout.readline() == "ready\n"
        program.send_signal(getattr(signal, asked))
        assert program.wait(timeout=PATIENCE / 1000) == 0


# Interrupts the program as soon as it loads a module.
INTERRUPTED = """
import os, signal, sys
class Interrupter:
    def find_spec(self, name, *_):
        if name == "{module}":
            os.kill(os.getpid(), signal.{asked})
sys.meta_path.insert(0, Interrupter())
signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever started these tests
from nnfs_gui.__main__ import main
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no signals for one process")
@pytest.mark.parametrize("asked", ["SIGINT", "SIGTERM", "SIGHUP"])
@pytest.mark.parametrize("module", ["typer", "shiboken6", "nnfs_gui.gui.window.main_window", "PySide6.QtSvg"])
def test_who_asks_it_to_end_while_it_is_loaded_sees_it_end_without_a_word(settings, module, asked):
    with start(code=INTERRUPTED.format(module=module, asked=asked), **settings) as program:
        assert program.communicate(timeout=PATIENCE / 1000) == ("", "")
        assert program.returncode == 130


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGHUP")
def test_a_window_that_is_to_outlive_its_terminal_does(settings):
    do = "(__import__('os').kill(__import__('os').getpid(), 1), print('alive', flush=True), window.close())"
    code = f"import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN)\n{WITH_WINDOW.format(do=do)}"
    with start(code=code, **settings) as program:
        assert program.communicate(timeout=PATIENCE / 1000)[0] == "alive\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGTERM for one process")
def test_who_asks_the_program_to_end_waits_until_it_has_done_what_it_is_at(settings):
    kill = "__import__('os').kill(__import__('os').getpid(), 15)"
    with start(code=WITH_WINDOW.format(do=f"({kill}, print(window.isHidden(), flush=True))"), **settings) as program:
        assert program.communicate(timeout=PATIENCE / 1000)[0] == "False\n"
    assert program.returncode == 0


def test_without_a_terminal_a_script_of_its_own_opens_the_window_which_a_desktop_knows(settings, tmp_path):
    """On Windows there is none for a script of a window: Python has no stdout and no stderr there."""
    told = tmp_path / "told"
    do = f"(open({str(told)!r}, 'w').write(application.desktopFileName()), window.close())"
    main = "from nnfs_gui.__main__ import open_window; sys.argv[:] = ['nnfs-gui-window']; open_window()"
    code = WITH_WINDOW.format(do=do).replace('sys.exit(app.run(["nnfs-gui"]))', f"sys.stdout = sys.stderr = None; {main}")
    with start(code=code, **settings) as program:
        assert program.wait(timeout=PATIENCE / 1000) == 0
    assert told.read_text() == DESKTOP_NAME


def test_an_error_that_nobody_expected_is_said_and_logged_and_the_program_goes_on(settings, tmp_path):
    log = tmp_path / "data" / "nnfs_gui" / "nnfs_gui" / "nnfs_gui.log"
    with start(code=WITH_WINDOW.format(do="go_wrong(window)"), **settings, XDG_DATA_HOME=str(log.parents[2])) as program:
        output, errors = program.communicate(timeout=PATIENCE / 1000)
    assert program.returncode == 0, errors
    said, *copied = output.splitlines()
    assert said == f"Something went wrong in the program; it goes on. What it was stands in {log}."
    logged = log.read_text("utf-8")
    for trace in ("ZeroDivisionError: division by zero", "IndexError: pop from empty list", "Qt says: a warning of Qt"):
        assert logged.count(trace) == 1
        assert trace in "\n".join(copied)
    assert "ZeroDivisionError" in errors
    assert "a warning of Qt" not in errors  # the log has it
    assert copied[0] == f"nnfs_gui {nnfs_gui.__version__}"
    assert f"Log: {log}, {log.stat().st_size:,} bytes" in copied
    for told in (
        "Python 3.",
        "NumPy 2.",
        "PySide6-Essentials 6.",
        "Qt platform: offscreen",
        "Screen ",
        "Library: ",
        "Settings: ",
    ):
        assert any(told in line for line in copied), told


def test_an_error_is_said_where_no_log_can_be_written(settings):
    with start(code=WITH_WINDOW.format(do="go_wrong(window)"), **settings, XDG_DATA_HOME="/proc/nobody") as program:
        output, errors = program.communicate(timeout=PATIENCE / 1000)
    assert program.returncode == 0, errors
    said, *copied = output.splitlines()
    assert said == "Something went wrong in the program; it goes on. Help > Copy diagnostics says what it was."
    assert "ZeroDivisionError: division by zero" in copied
    assert "a warning of Qt" in errors


def test_a_crash_leaves_its_trace_in_the_log(settings, tmp_path):
    do = "ctypes.string_at(0)"
    code = WITH_WINDOW.format(do=do).replace("import sys, threading", "import ctypes, sys, threading")
    with start(code=code, **settings, XDG_DATA_HOME=str(tmp_path)) as program:
        program.communicate(timeout=PATIENCE / 1000)
    assert program.returncode != 0
    logged = (tmp_path / "nnfs_gui" / "nnfs_gui" / "nnfs_gui.log").read_text("utf-8")
    assert "Fatal Python error: Segmentation fault" in logged
    assert "string_at" in logged


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
