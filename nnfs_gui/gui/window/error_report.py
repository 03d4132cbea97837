"""What goes wrong though nobody expected it: it is written to the log, said once, and the program goes on."""

import contextlib
import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Iterator
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, Slot, qInstallMessageHandler

from nnfs_gui.gui.controls.message import Message
from nnfs_gui.storage.error_log import ErrorLog

LOGGER = logging.getLogger("nnfs_gui")
_LOGGED = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class ErrorReporter(QObject):
    """Listens, from whichever thread something goes wrong in, and says each different error once."""

    message = Signal(object)  # Message
    _caught = Signal()

    def __init__(self, log: ErrorLog) -> None:
        super().__init__()
        self._log = log
        self._told: set[str] = set()
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)  # not while something is painted

    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        """Hear of everything that Python, its threads and Qt report, and let a crash leave its trace."""
        LOGGER.addHandler(self._log)
        hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self.report
        threading.excepthook = lambda found: self.report(found.exc_type, found.exc_value, found.exc_traceback)
        sys.unraisablehook = lambda found: self.report(found.exc_type, found.exc_value, found.exc_traceback)
        before = qInstallMessageHandler(self._take_qt_message)
        try:
            with _tracing_crashes(self._log):
                yield
        except Exception:  # the terminal gets it as well
            LOGGER.exception("the program ended with an error")
            raise
        finally:
            sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
            qInstallMessageHandler(before)
            LOGGER.removeHandler(self._log)

    def report(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Take an error that nobody has caught."""
        traceback.print_exception(kind, error, trace)
        LOGGER.error("an unexpected error", exc_info=error)
        words = f"{kind.__name__}: {error}"
        if words not in self._told:  # an error in painting comes back 60 times a second
            self._told.add(words)
            self._caught.emit()

    def _take_qt_message(self, kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        """Write what Qt says to the log, or to the terminal what has no place there or ends the program."""
        if kind in _LOGGED:
            LOGGER.warning("Qt says: %s", text)
        is_in_log = kind in _LOGGED and self._log.is_kept
        if sys.stderr is not None and (not is_in_log or kind is QtMsgType.QtFatalMsg):
            sys.stderr.write(f"{text}\n")

    @Slot()
    def _tell(self) -> None:
        words = self.tr("Something went wrong in the program; it goes on. What it was stands in {0}.")
        if not self._log.is_kept:
            words = self.tr("Something went wrong in the program; it goes on. Help > Copy diagnostics says what it was.")
        self.message.emit(Message(words.format(self._log.path)))


@contextlib.contextmanager
def _tracing_crashes(log: ErrorLog) -> Iterator[None]:
    """Let Python write to the log where it was when the process crashes."""
    with contextlib.ExitStack() as stack:
        with contextlib.suppress(OSError):
            faulthandler.enable(stack.enter_context(log.open()))
            stack.callback(faulthandler.disable)
        yield
