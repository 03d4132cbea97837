"""Builds the program: the Qt application, the session and the window."""

import gc
import os
import signal
import socket
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QLocale, QObject, QSocketNotifier, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from nnfs_gui import __version__, interruption
from nnfs_gui.gui.accessibility.interfaces import install_interfaces
from nnfs_gui.gui.background.garbage_collector import GarbageCollector
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.controls.settings_store import settings_notice
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.translation import speak
from nnfs_gui.gui.window.error_report import ErrorReporter
from nnfs_gui.gui.window.main_window import MainWindow
from nnfs_gui.gui.window.settings import WindowSettings
from nnfs_gui.gui.words import in_words
from nnfs_gui.languages import choose_language
from nnfs_gui.paths import BUNDLED_MODEL, DESKTOP_NAME, NoHomeError, library_file, resource
from nnfs_gui.storage.datasets.reading import UNCHOSEN, Choices
from nnfs_gui.storage.error_log import ErrorLog, usual_log
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.library_file import prepare_place

SWITCH_SECONDS = 0.0005  # how long the training may keep the window waiting for Python


def build_app(
    argv: Sequence[str],
    data: Path | None = None,
    choices: Choices = UNCHOSEN,
    files: Sequence[Path] = (),
    log: ErrorLog | None = None,
) -> tuple[QApplication, MainWindow]:
    """Make the application and its window, which is not shown yet, and begin to read the data set.

    The event loop is not entered. `data` is a folder or a file with a data set, in the place of MNIST, read by
    these choices. `files` are opened by what they are as soon as the window has what it begins with.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)  # every point of a stroke
        application = QApplication(list(argv))
    install_interfaces()
    application.setApplicationName("nnfs_gui")
    application.setApplicationDisplayName("nnfs_gui")
    application.setOrganizationName("nnfs_gui")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(DESKTOP_NAME)  # on Wayland, what says which icon a window has
    application.setStyle("Fusion")
    speak(choose_language(WindowSettings().language, os.environ, QLocale.system().uiLanguages()))
    QDir.addSearchPath("icons", str(resource("icons")))
    application.setWindowIcon(QIcon("icons:app.svg"))
    path, notice = _find_library()
    session, worker = TrainingSession(path), LibraryWorker(path)
    window = MainWindow(session, worker, resource("mnist"), resource(BUNDLED_MODEL), log or usual_log())
    application.aboutToQuit.connect(session.shutdown)
    application.aboutToQuit.connect(worker.shutdown)
    notices = [said for said in ("" if notice is None else in_words(notice), settings_notice()) if said]
    if notices:
        window.messages.take_once_shown(Message("\n".join(notices), Severity.WARNING))
    window.opener.open_once_ready(files)
    window.last_run.reopen()
    window.first_minute.offer()
    window.lessons.begin()
    if data is None:
        window.last_run.open_data()
    else:
        window.datasets.take(data, choices=choices)
    return application, window


def _find_library() -> tuple[Path | None, LibraryError | NoHomeError | None]:
    """Return where the person's library lies, which is opened in the background; or what there is to say about it."""
    try:
        path = library_file(os.environ)
        prepare_place(path)
    except (LibraryError, NoHomeError) as error:
        return None, error
    return path, None


def run(argv: Sequence[str], data: Path | None = None, choices: Choices = UNCHOSEN, files: Sequence[Path] = ()) -> int:
    """Open the window and return when it is closed."""
    sys.setswitchinterval(SWITCH_SECONDS)
    gc.disable()  # until the window stands, and has a collector of its own
    log = usual_log()
    reporter = ErrorReporter(log)
    with reporter.listening():
        with interruption.nothing_to_lose():
            application, window = build_app(argv, data, choices, files, log)
        reporter.message.connect(window.messages.take)
        interrupts = _InterruptListener(window)
        window.show()
        gc.freeze()  # what the window is made of stays: no collection need go through it, which takes a tenth of a second
        GarbageCollector(window)
        status = application.exec()
        interrupts.stop()
        return status


class _InterruptListener(QObject):
    """Closes the window on what interrupts, such as Ctrl-C in the terminal it was started from, as if by hand.

    Python runs a signal's handler between any two of its own instructions, and an idle window executes none; so the signal
    writes to a socket, and the event loop closes the window when it is at that: in the middle of a painting, nothing could.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._close_window)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._give_back = interruption.hand_over(lambda *_: None)

    def stop(self) -> None:
        """Leave the signals to Python again."""
        signal.set_wakeup_fd(-1)
        self._give_back()
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    @Slot()
    def _close_window(self) -> None:
        self._reader.recv(64)
        self._window.close()
