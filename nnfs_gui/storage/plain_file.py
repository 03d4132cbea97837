"""Opens files that others have made: only plain ones, which never make one wait, and gzip files no further than a limit.

Every reader raises errors of its own kind, with the sentence that `unreadable` makes of an OSError:

    try:
        with open_unpacked(path, most_bytes=2**30) as file:
            ...
    except OSError as error:
        raise DatasetError(unreadable(path, error)) from error
"""

import contextlib
import gzip
import io
import os
import stat
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Text

_MEGABYTE = 1024 * 1024
_PIECE = 2**18  # bytes that are unpacked at once
GZIP = b"\x1f\x8b"  # how such a file begins
_NO_NAME = QT_TRANSLATE_NOOP("Core", "no file can have that name")
_NOT_WHOLE = QT_TRANSLATE_NOOP("Core", "it is not a whole gzip file ({reason})")
_TOO_LARGE = QT_TRANSLATE_NOOP("Core", "it holds more than {megabytes:,} MB")
_TOO_LARGE_UNPACKED = QT_TRANSLATE_NOOP("Core", "it unpacks to more than {megabytes:,} MB")
_KINDS = {
    stat.S_IFDIR: QT_TRANSLATE_NOOP("Core", "it is a folder, not a file"),
    stat.S_IFIFO: QT_TRANSLATE_NOOP("Core", "it is a pipe; only plain files are read"),
    stat.S_IFSOCK: QT_TRANSLATE_NOOP("Core", "it is a socket; only plain files are read"),
    # and all others that systems have
    stat.S_IFCHR: QT_TRANSLATE_NOOP("Core", "it is a device; only plain files are read"),
}


class PlainFileError(ExplainedError, OSError):
    """A file is not read; the text is a part of the sentence of another error, as that of the system would be."""


def unreadable(path: Path, error: OSError) -> Text:
    """Return the sentence that says why a file cannot be read."""
    return Text(QT_TRANSLATE_NOOP("Core", "{path} could not be read: {reason}."), path=path, reason=error)


def open_plain(path: Path) -> BinaryIO:
    """Open a plain file for reading. What is none is refused, without waiting for who writes into it. Raises OSError."""
    try:
        _check_kind(path.stat().st_mode)  # before it is opened, which rewinds some tapes
    except ValueError as error:  # a null character, or half of a surrogate pair
        raise PlainFileError(_NO_NAME) from error
    return os.fdopen(_open(path, os.O_RDONLY), "rb")


def open_to_append(path: Path, mode: int = 0o666) -> BinaryIO:
    """Open a plain file to write at its end, whoever else does; it is made if there is none. Raises OSError.

    `mode` are the rights of a new file. What is written goes there at once.
    """
    return os.fdopen(_open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, mode), "ab", buffering=0)


def read_plain(path: Path, most_bytes: int) -> bytes:
    """Return what a plain file holds, if that is not more than so many bytes. Raises OSError."""
    with open_plain(path) as file:
        too_large = os.fstat(file.fileno()).st_size > most_bytes
        content = b"" if too_large else file.read(most_bytes + 1)
    if too_large or len(content) > most_bytes:
        raise PlainFileError(_TOO_LARGE, megabytes=most_bytes // _MEGABYTE)
    return content


@contextlib.contextmanager
def open_unpacked(path: Path, most_bytes: int) -> Iterator[BinaryIO]:
    """Give a plain file for reading, unpacked if it was packed by gzip, whatever its name is.

    It raises OSError where it is not whole, and as soon as more than so many bytes are read from it.
    """
    with open_plain(path) as file:
        packed = file.read(len(GZIP)) == GZIP
        file.seek(0)
        source = gzip.GzipFile(fileobj=file, mode="rb") if packed else file
        bounded = io.BufferedReader(_Bounded(cast(BinaryIO, source), most_bytes, packed=packed), _PIECE)
        try:
            yield cast(BinaryIO, bounded)
        except (gzip.BadGzipFile, zlib.error, EOFError) as error:
            raise PlainFileError(_NOT_WHOLE, reason=error) from error


class _Bounded(io.RawIOBase):
    """Reads from another file, and not more of it than is allowed."""

    def __init__(self, source: BinaryIO, most_bytes: int, *, packed: bool) -> None:
        super().__init__()
        self._source = source
        self._left = self._most = most_bytes
        self._packed = packed

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        room = memoryview(buffer)
        piece = self._source.read(min(len(room), self._left + 1))
        if len(piece) > self._left:
            raise PlainFileError(_TOO_LARGE_UNPACKED if self._packed else _TOO_LARGE, megabytes=self._most // _MEGABYTE)
        self._left -= len(piece)
        room[: len(piece)] = piece
        return len(piece)


def _open(path: Path, flags: int, mode: int = 0o666) -> int:
    """Return a handle for a plain file, without waiting for anybody."""
    for name in ("O_BINARY", "O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC"):  # those that the system has
        flags |= getattr(os, name, 0)
    handle = os.open(path, flags, mode)
    try:
        _check_kind(os.fstat(handle).st_mode)  # it may be another by now
    except BaseException:
        os.close(handle)
        raise
    return handle


def _check_kind(mode: int) -> None:
    kind = stat.S_IFMT(mode)
    if kind != stat.S_IFREG:
        raise PlainFileError(_KINDS[kind if kind in _KINDS else stat.S_IFCHR])
