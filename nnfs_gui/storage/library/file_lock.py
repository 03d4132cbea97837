"""A lock on a file, which the system opens by itself when the process that holds it ends, however it ends."""

import contextlib
import sys
import time
from pathlib import Path
from typing import BinaryIO

from nnfs_gui.storage.plain_file import open_to_append

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_PAUSE_SECONDS = 0.01


class FileLock:
    """At most one holder at a time, among all processes and also within one. Every method may raise OSError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None

    def try_acquire(self) -> bool:
        """Take the lock if it is free, and say whether it was. The file is made if there is none."""
        file = open_to_append(self._path)
        try:
            if sys.platform == "win32":
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):  # the latter is what Windows calls it
            file.close()
            return False
        except BaseException:
            file.close()
            raise
        self._file = file
        return True

    def acquire(self, seconds: float) -> bool:
        """Take the lock as soon as it is free, and say whether that was within so many seconds."""
        end = time.monotonic() + seconds
        while not self.try_acquire():
            if time.monotonic() >= end:
                return False
            time.sleep(_PAUSE_SECONDS)
        return True

    def release(self, *, remove_file: bool = False) -> None:
        """Give the lock back. Remove its file only where nobody else can be about to take the lock."""
        if self._file is None:
            return
        if sys.platform == "win32":
            self._file.seek(0)
            msvcrt.locking(self._file.fileno(), msvcrt.LK_UNLCK, 1)
        self._file.close()
        self._file = None
        if remove_file:
            with contextlib.suppress(OSError):  # an empty file that stays does no harm
                self._path.unlink()
