"""The log of what went wrong though nobody expected it, which a person can send to whoever can mend it."""

import logging
import os
import traceback
from collections import deque
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from nnfs_gui import __version__
from nnfs_gui.paths import NoHomeError, data_folder
from nnfs_gui.storage.library.file_lock import FileLock
from nnfs_gui.storage.plain_file import open_to_append
from nnfs_gui.words import showable_lines

_NAME = "nnfs_gui.log"
_MOST_BYTES = 512 * 1024  # of the file; then it becomes the older one, in the place of the one before
_MOST_RECORDS = 200  # of one start of the program
_LONGEST = 8000  # characters of a record
_LAST = 10


class ErrorLog(logging.Handler):
    """Writes each different warning and error to a file, once; several programs may write to the same one.

    It holds messages, and the lines of the program that led to them; no drawings, and no values but those in a message.
    Where the file cannot be written, the last records are kept in memory alone.
    """

    def __init__(self, path: Path | None) -> None:
        super().__init__(logging.WARNING)
        self.path = path
        self.last: deque[str] = deque(maxlen=_LAST)
        self.is_kept = path is not None  # whether all records so far are in the file
        self._seen: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        """Take a record, from whichever thread. An error in painting comes back 60 times a second: only the first counts."""
        text = _describe(record)
        if text in self._seen or len(self._seen) >= _MOST_RECORDS:
            return
        self._seen.add(text)
        entry = f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC, nnfs_gui {__version__}, process {os.getpid()}: {text}\n"
        self.last.append(entry)
        try:
            with self.open() as file:
                file.write(entry.encode())
        except OSError:
            self.is_kept = False

    def open(self) -> BinaryIO:
        """Open the file to write at its end, whoever else does. Raises OSError."""
        if self.path is None:
            raise FileNotFoundError("there is no folder for the log")
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._turn_over(self.path)
        return open_to_append(self.path, 0o600)

    def _turn_over(self, path: Path) -> None:
        """Let a file that has become too large be the older one. Who comes second finds it small again."""
        if not path.exists() or path.stat().st_size < _MOST_BYTES:
            return
        lock = FileLock(path.with_name(f"{path.name}.lock"))
        if lock.try_acquire():
            try:
                if path.stat().st_size >= _MOST_BYTES:
                    path.replace(path.with_name(f"{path.name}.1"))
            finally:
                lock.release()


def usual_log() -> ErrorLog:
    """Return the log in the folder for the person's data, if there is one."""
    try:
        return ErrorLog(data_folder(os.environ) / _NAME)
    except NoHomeError:
        return ErrorLog(None)


def _describe(record: logging.LogRecord) -> str:
    text = record.getMessage()
    if record.exc_info and record.exc_info[1] is not None:
        text += "\n" + "".join(traceback.format_exception(record.exc_info[1]))
    text = showable_lines(text.rstrip())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST // 2]}\n[...]\n{text[-_LONGEST // 2 :]}"
