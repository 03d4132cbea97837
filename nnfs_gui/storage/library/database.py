"""The library's SQLite file: how it is opened and set aside, and how its errors become sentences."""

import contextlib
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from nnfs_gui.storage.library.file_lock import FileLock
from nnfs_gui.storage.library.schema import APPLICATION_ID, MIGRATIONS, TABLES
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Text

_BUSY_SECONDS = 10.0
_PRAGMAS = (
    "page_size = 32768",  # a checkpoint is a megabyte: in large pages it is written in half the time
    "journal_mode = WAL",  # who reads and who writes do not wait for each other
    "synchronous = NORMAL",  # a process that dies loses nothing; a power failure perhaps the last epochs
    "wal_autocheckpoint = 2048",  # pages: so much is written before what waits for the disk
    "foreign_keys = ON",
    "secure_delete = OFF",  # where it is on, each replaced checkpoint would be written over with zeros
    "trusted_schema = OFF",  # a damaged or foreign file is read, never obeyed
    "cell_size_check = ON",
)
_DAMAGED = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)
_REFUSED = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH)
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


class LibraryError(ExplainedError):
    """The library cannot be read or written, or has not what was asked for; the message is one sentence."""


class _DamagedError(Exception):
    """The file is not the library that it should be."""


class Database:
    """One connection to the file, for one thread. Raises LibraryError if the file can be neither opened nor made.

    A damaged file is set aside under a new name and a new one begun; `notice` then says so, and else is None.
    """

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()
        self.notice: Text | None = None
        self._suspicion = self.path.with_name(f"{path.name}.suspect")  # stands where something in the file was wrong
        try:
            self._look_whose_it_is()
            self.path.parent.mkdir(parents=True, exist_ok=True)
            opening = FileLock(self.path.with_name(f"{path.name}.lock"))
            if not opening.acquire(_BUSY_SECONDS):
                raise LibraryError(
                    QT_TRANSLATE_NOOP("Core", "Another program has been opening {path} for too long."), path=path
                )
            try:
                self._connection = self._open()
                self._file = _identify(self.path)
            finally:
                opening.release()
        except OSError as error:
            raise LibraryError(
                QT_TRANSLATE_NOOP("Core", "{path} cannot be opened: {reason}."), path=path, reason=error.strerror or error
            ) from error

    def close(self) -> None:
        self._connection.close()

    @property
    def is_in_place(self) -> bool:
        """Whether the file still lies where it was opened.

        One that was moved or deleted can be written on as if nothing had happened, but whoever opens the path anew finds
        nothing of it, or another file.
        """
        try:
            return _identify(self.path) == self._file
        except OSError:
            return False

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give the connection; what SQLite finds wrong is raised as LibraryError."""
        with self._explaining():
            yield self._connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Give the connection for a transaction, of which all or nothing is done. An OSError becomes a LibraryError too."""
        with self.reading() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException as error:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                if isinstance(error, OSError):  # of a lock
                    raise LibraryError(
                        QT_TRANSLATE_NOOP("Core", "{path} cannot be written: {reason}."),
                        path=self.path,
                        reason=error.strerror or error,
                    ) from error
                raise

    @contextlib.contextmanager
    def _explaining(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if _code(error) not in (sqlite3.SQLITE_FULL, *_REFUSED, *_BUSY):
                with contextlib.suppress(OSError):
                    self._suspicion.touch()
            raise LibraryError(self._describe(error)) from error

    def _open(self) -> sqlite3.Connection:
        with self._explaining():
            try:
                return self._connect()
            except _DamagedError:
                aside = self._set_aside()
                self.notice = Text(
                    QT_TRANSLATE_NOOP("Core", "{path} was damaged. It is kept as {aside}, and a new library was begun."),
                    path=self.path,
                    aside=aside.name,
                )
                return self._connect()

    def _connect(self) -> sqlite3.Connection:
        """Open the file, bring it to the newest version, and look whether it can be relied on."""
        connection = sqlite3.connect(self.path, timeout=_BUSY_SECONDS, isolation_level=None)
        try:
            connection.text_factory = _decode
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}").fetchall()
            self._migrate(connection)
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if not tables >= TABLES:
                raise _DamagedError
            connection.execute("SELECT * FROM runs").fetchall()
            if self._suspicion.exists():
                if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
                    raise _DamagedError
                self._suspicion.unlink()
        except (sqlite3.Error, UnicodeDecodeError) as error:
            connection.close()
            if _code(error) in _DAMAGED:
                raise _DamagedError from error
            raise
        except BaseException:
            connection.close()
            raise
        return connection

    def _look_whose_it_is(self) -> None:
        """Refuse a file that is not for this program while nothing of it, or beside it, has been changed yet.

        SQLite opens it as one that nobody writes; what it then cannot read is looked at when it is opened for good. That
        the schema was ever changed stands in the header, so that the tables, which somebody may be writing, are left alone.
        """
        with contextlib.suppress(sqlite3.Error):
            with contextlib.closing(sqlite3.connect(f"{self.path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
                questions = ("PRAGMA schema_version", "PRAGMA user_version", "PRAGMA application_id")
                header = [connection.execute(question).fetchone()[0] for question in questions]
            self._refuse_others(*header)

    def _refuse_others(self, objects: int, version: int, application: int) -> None:
        """Refuse what belongs to another program, or to a newer version of this one. Without objects it is nobody's yet."""
        if objects and application != APPLICATION_ID:
            raise LibraryError(
                QT_TRANSLATE_NOOP("Core", "{path} belongs to another program and was left as it is. Give another file."),
                path=self.path,
            )
        if version > len(MIGRATIONS):
            raise LibraryError(
                QT_TRANSLATE_NOOP(
                    "Core", "{path} has version {version}; this program reads up to {newest}. Install a newer version of it."
                ),
                path=self.path,
                version=version,
                newest=len(MIGRATIONS),
            )

    def _migrate(self, connection: sqlite3.Connection) -> None:
        objects, version, application = (
            connection.execute(question).fetchone()[0]
            for question in ("SELECT count(*) FROM sqlite_master", "PRAGMA user_version", "PRAGMA application_id")
        )
        self._refuse_others(objects, version, application)
        for number in range(version, len(MIGRATIONS)):
            script = f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {number + 1};"
            try:
                connection.executescript(f"BEGIN IMMEDIATE; {MIGRATIONS[number]} {script} COMMIT;")
            except sqlite3.Error as error:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                if _code(error) == sqlite3.SQLITE_ERROR:  # the tables are not those that the version says
                    raise _DamagedError from error
                raise

    def _set_aside(self) -> Path:
        """Give the file, with what SQLite keeps beside it, a name that nothing has yet."""
        stem = f"{self.path.stem}.damaged-{datetime.now(UTC):%Y%m%d-%H%M%S}"
        number, aside = 1, self.path.with_name(f"{stem}{self.path.suffix}")
        while aside.exists():
            number += 1
            aside = self.path.with_name(f"{stem}-{number}{self.path.suffix}")
        for ending in ("-wal", "-shm", ""):
            part = self.path.with_name(self.path.name + ending)
            if part.exists():
                part.rename(aside.with_name(aside.name + ending))
        self._suspicion.unlink(missing_ok=True)
        return aside

    def _describe(self, error: sqlite3.Error | UnicodeDecodeError) -> Text:
        code = _code(error)
        if code == sqlite3.SQLITE_FULL:
            return Text(QT_TRANSLATE_NOOP("Core", "{path} could not be written: the disk is full."), path=self.path)
        if code in _REFUSED:
            return Text(QT_TRANSLATE_NOOP("Core", "{path} cannot be opened or written here."), path=self.path)
        if code in _BUSY:
            return Text(QT_TRANSLATE_NOOP("Core", "{path} is kept busy by another program."), path=self.path)
        if code in _DAMAGED:
            return Text(QT_TRANSLATE_NOOP("Core", "{path} is damaged: {reason}."), path=self.path, reason=error)
        return Text(
            QT_TRANSLATE_NOOP("Core", "{path} could not be read or written: {reason}."), path=self.path, reason=error
        )


def _identify(path: Path) -> tuple[int, int]:
    """Return what the system tells one file from all others by."""
    status = path.stat()
    return status.st_dev, status.st_ino


def _code(error: sqlite3.Error | UnicodeDecodeError) -> int:
    """Return what kind of error SQLite reports, or 0 if it comes from Python's side."""
    if isinstance(error, UnicodeDecodeError):  # SQLite's message cites what stands in the file, and that is no text
        return sqlite3.SQLITE_CORRUPT
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _decode(text: bytes) -> Any:
    return text.decode("utf-8", "replace")
