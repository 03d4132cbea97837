"""What SQLite finds wrong, as errors of the library in sentences."""

import sqlite3
from pathlib import Path

from nnfs_gui.storage.library.library_error import LibraryBusyError, LibraryError, LibraryFullError
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

DAMAGED = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)
_REFUSED = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH)
BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_NO_ROOM = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE)  # the second where a quota or a limit of the file is reached


def explained(error: sqlite3.Error | UnicodeDecodeError, path: Path) -> LibraryError:
    """Return the error of the library in this file that says in a sentence what SQLite reports."""
    return _kind_of(error)(_describe(error, path))


def is_suspicious(error: sqlite3.Error | UnicodeDecodeError) -> bool:
    """Say whether something in the file may be wrong: there is room, it may be written, and nobody keeps it busy."""
    return code_of(error) not in (sqlite3.SQLITE_FULL, *_REFUSED, *BUSY)


def code_of(error: sqlite3.Error | UnicodeDecodeError) -> int:
    """Return what kind of error SQLite reports, or 0 if it comes from Python's side."""
    if isinstance(error, UnicodeDecodeError):  # SQLite's message cites what stands in the file, and that is no text
        return sqlite3.SQLITE_CORRUPT
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _kind_of(error: sqlite3.Error | UnicodeDecodeError) -> type[LibraryError]:
    if code_of(error) in BUSY:
        return LibraryBusyError
    return LibraryFullError if getattr(error, "sqlite_errorcode", 0) in _NO_ROOM else LibraryError


def _describe(error: sqlite3.Error | UnicodeDecodeError, path: Path) -> Text:
    code = code_of(error)
    if code == sqlite3.SQLITE_FULL:
        return Text(QT_TRANSLATE_NOOP("Core", "{path} could not be written: the disk is full."), path=path)
    if code in _REFUSED:
        return Text(QT_TRANSLATE_NOOP("Core", "{path} cannot be opened or written here."), path=path)
    if code in BUSY:
        return Text(QT_TRANSLATE_NOOP("Core", "{path} is kept busy by another program."), path=path)
    if code in DAMAGED:
        return Text(QT_TRANSLATE_NOOP("Core", "{path} is damaged: {reason}."), path=path, reason=error)
    return Text(QT_TRANSLATE_NOOP("Core", "{path} could not be read or written: {reason}."), path=path, reason=error)
