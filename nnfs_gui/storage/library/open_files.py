"""Which databases this process has open: those files it must not open in any other way.

On POSIX a process loses all of its locks on a file when it closes that file anywhere, even if it only read in it
(https://www.sqlite.org/howtocorrupt.html, section 2.2). Another process would then take the database for one that nobody has
open, and remove its log from under whoever goes on writing into that.
"""

import threading
from collections import Counter
from pathlib import Path

OPENING = threading.RLock()  # held while a file is opened, as a database or otherwise
_OPEN: Counter[tuple[int, int]] = Counter()


def is_open(path: Path) -> bool:
    """Say whether this process has the file open as a database. Raises OSError."""
    with OPENING:
        return _OPEN[_key(path)] > 0


class OpenFile:
    """A database that is open from `note` until `forget`, which comes when it is closed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._key: tuple[int, int] | None = None

    def note(self) -> None:
        """Count the file, which exists. Raises OSError."""
        with OPENING:
            self._key = _key(self._path)
            _OPEN[self._key] += 1

    def forget(self) -> None:
        with OPENING:
            if self._key is not None:
                _OPEN[self._key] -= 1
                if not _OPEN[self._key]:
                    del _OPEN[self._key]
                self._key = None


def _key(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino
