"""The library's SQLite file: how it is opened and set aside, and how its errors become sentences."""

import contextlib
import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from nnfs_gui.storage.library.file_lock import FileLock
from nnfs_gui.storage.library.library_error import LibraryBusyError, LibraryError, LibraryFullError, ReadOnlyLibraryError
from nnfs_gui.storage.library.library_file import FileKind, check_version, foreign, identify, leftovers
from nnfs_gui.storage.library.migration import migrate
from nnfs_gui.storage.library.open_files import OPENING, OpenFile
from nnfs_gui.storage.library.read_only import open_read_only
from nnfs_gui.storage.library.schema import APPLICATION_ID, MIGRATIONS, columns_of, expected_columns, lacks_parents
from nnfs_gui.storage.library.sqlite_errors import BUSY, DAMAGED, code_of, explained, is_suspicious
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

PATIENCE_SECONDS = 10.0  # for which what another program keeps busy is waited for
_GUARDS = (
    "trusted_schema = OFF",  # a damaged or foreign file is read, never obeyed
    "cell_size_check = ON",
)
_PRAGMAS = (
    "page_size = 32768",  # a checkpoint is a megabyte: in large pages it is written in half the time
    "journal_mode = WAL",  # who reads and who writes do not wait for each other
    "synchronous = NORMAL",  # a process that dies loses nothing; a power failure perhaps the last epochs
    "wal_autocheckpoint = 1024",  # pages: so much is written before what waits for the disk
    "journal_size_limit = 4194304",  # bytes, to which the log is cut when it begins anew
    "foreign_keys = ON",
    "temp_store = MEMORY",  # a few kilobytes, so that nobody needs room elsewhere, such as in a folder for temporary files
    "secure_delete = OFF",  # where it is on, each replaced checkpoint would be written over with zeros
)


class _DamagedError(Exception):
    """The file is not the library that it should be."""


class Database:
    """The file, for one thread. It is opened by `open`, or else when it is first asked for something.

    A damaged library is set aside under a new name and a new one begun, if `begins` is true; else it is left as it is, and
    nothing counts as a library without runs. One that cannot be written is opened as `is_read_only`; whoever writes tries
    whether that is still so. A file that never was a library is refused and left as it is. With `only_reads` nothing is
    changed of the file or left beside it, whatever its version is: it is somebody else's.
    """

    def __init__(self, path: Path, *, begins: bool = True, only_reads: bool = False) -> None:
        try:
            self.path = path.resolve()  # what SQLite keeps beside the file lies beside the one that a link leads to
        except RuntimeError:  # what Python before 3.13 makes of a link that leads to itself; opening it says so
            self.path = path.absolute()
        self.is_read_only = False
        self._begins = begins and not only_reads
        self._only_reads = only_reads
        self._notice: Text | None = None
        self._suspicion = self.path.with_name(f"{self.path.name}.suspect")  # stands where something in the file was wrong
        self._connection: sqlite3.Connection | None = None
        self._undo = contextlib.ExitStack()
        self._file = (0, 0)

    def open(self, patience: float = PATIENCE_SECONDS) -> sqlite3.Connection:
        """Open the file if it is not open. Raises LibraryError if it can be neither opened nor made."""
        if self._connection is None:
            with self._explaining():
                try:
                    self._connection = self._open(patience)
                    self._file = _identify(self.path) if self.path.exists() else (0, 0)
                except BaseException:
                    self.close()
                    raise
        return self._connection

    def close(self) -> None:
        self._undo.close()
        self._connection, self.is_read_only = None, False

    def take_notice(self) -> Text | None:
        """Return what there is to say about how the file was opened, once."""
        notice, self._notice = self._notice, None
        return notice

    @property
    def is_in_place(self) -> bool:
        """Whether the file still lies where it was opened.

        One that was moved or deleted can be written on as if nothing had happened, but whoever opens the path anew finds
        nothing of it, or another file.
        """
        try:
            return self._connection is None or _identify(self.path) == self._file
        except OSError:
            return False

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give the connection; what SQLite finds wrong is raised as LibraryError."""
        connection = self.open()
        with self._explaining():
            yield connection

    @contextlib.contextmanager
    def writing(self, patience: float = PATIENCE_SECONDS) -> Iterator[sqlite3.Connection]:
        """Give the connection for a transaction, of which all or nothing is done. An OSError becomes a LibraryError too.

        What another program keeps busy is waited for, for so many seconds.
        """
        if self.is_read_only:  # it may be writable by now
            self.close()
        connection = self.open(patience)
        if self.is_read_only:
            raise ReadOnlyLibraryError(
                QT_TRANSLATE_NOOP("Core", "{path} can be read here, but not written."), path=self.path
            )
        with self._explaining():
            connection.execute(f"PRAGMA busy_timeout = {round(1000 * patience)}")
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """Give the connection for reading what stands in the file now, whatever others write meanwhile."""
        with self.reading() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def leave_free(self, size: int) -> None:
        """Raise LibraryFullError if the disk has fewer bytes free than that."""
        with self._explaining():
            free = shutil.disk_usage(self.path.parent).free
        if free < size:
            raise LibraryFullError(
                QT_TRANSLATE_NOOP("Core", "The disk of {path} is nearly full: {free:,} MB of it are free."),
                path=self.path,
                free=free // 1_000_000,
            )

    def shorten_log(self) -> None:
        """Move what lies in the log into the file, and cut the log, unless somebody reads or writes meanwhile."""
        connection = self._connection
        if connection is not None and not self.is_read_only:
            with contextlib.suppress(sqlite3.Error):  # it is done another time
                connection.execute("PRAGMA busy_timeout = 0")
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    # --- opening ------------------------------------------------------------------------------------------------------

    def _open(self, patience: float) -> sqlite3.Connection:
        kind = identify(self.path)
        if kind is FileKind.NOTHING and not self._begins:
            return self._begin_in_memory()
        if self._only_reads:
            try:
                return self._open_for_reading()
            except _DamagedError as error:
                raise LibraryError(
                    QT_TRANSLATE_NOOP("Core", "{path} is damaged: it lacks what a library has."), path=self.path
                ) from error
        try:
            return self._open_for_writing(patience)
        except (OSError, sqlite3.Error) as error:
            is_damaged_or_busy = isinstance(error, sqlite3.Error) and code_of(error) in (*DAMAGED, *BUSY)
            if kind not in (FileKind.LIBRARY, FileKind.BLANK) or is_damaged_or_busy:
                raise
            with contextlib.suppress(OSError, sqlite3.Error, _DamagedError):
                return self._open_for_reading()
            raise

    def _open_for_writing(self, patience: float) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        opening = FileLock(self.path.with_name(f"{self.path.name}.lock"))
        if not opening.acquire(patience):
            raise LibraryBusyError(
                QT_TRANSLATE_NOOP("Core", "Another program has been opening {path} for too long."), path=self.path
            )
        try:
            kind = identify(self.path)  # once more: another window may have made it, or set it aside
            if kind is FileKind.NOTHING and (left := leftovers(self.path)):
                self._set_aside(left)
            if kind is not FileKind.DAMAGED:
                with contextlib.suppress(_DamagedError):
                    return self._connect(patience)
            if not self._begins:
                raise LibraryError(
                    QT_TRANSLATE_NOOP(
                        "Core", "{path} is damaged. The next training sets it aside under another name and begins a new one."
                    ),
                    path=self.path,
                )
            aside = self._set_aside([self.path.with_name(self.path.name + ending) for ending in ("-wal", "-shm", "")])
            self._notice = Text(
                QT_TRANSLATE_NOOP("Core", "{path} was damaged. It is kept as {aside}, and a new library was begun."),
                path=self.path,
                aside=aside.name,
            )
            return self._connect(patience)
        finally:
            opening.release()

    def _connect(self, patience: float) -> sqlite3.Connection:
        """Open the file, bring it to the newest version, and look whether it can be relied on."""
        with OPENING, contextlib.ExitStack() as undo:
            if self.path.exists() and not os.access(self.path, os.W_OK):  # SQLite says so at the first transaction only
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
            file = OpenFile(self.path)
            undo.callback(file.forget)
            connection = sqlite3.connect(self.path, timeout=patience, isolation_level=None)
            undo.callback(connection.close)
            try:
                version = self._look_at(connection)
                for pragma in _PRAGMAS:
                    connection.execute(f"PRAGMA {pragma}").fetchall()
                if version < len(MIGRATIONS):
                    self._bring_up(connection, version, copied=version > 0)
                self._rely_on(connection)
                if self._suspicion.exists():
                    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
                        raise _DamagedError
                    self._suspicion.unlink()
                file.note()
            except (sqlite3.Error, UnicodeDecodeError) as error:
                if code_of(error) in DAMAGED:
                    raise _DamagedError from error
                raise
            self._undo = undo.pop_all()
        return connection

    def _open_for_reading(self) -> sqlite3.Connection:
        """Open a library that cannot be written. One of an older version is read from a copy in memory."""
        with OPENING, contextlib.ExitStack() as undo:
            file = OpenFile(self.path)
            undo.callback(file.forget)
            connection = open_read_only(self.path, undo, briefly=self._only_reads)
            file.note()
            version = self._look_at(connection)
            if version < len(MIGRATIONS):
                memory = sqlite3.connect(":memory:", isolation_level=None)
                undo.callback(memory.close)
                connection.backup(memory)
                connection = memory
                self._look_at(connection)
                self._bring_up(connection, version)
            self._rely_on(connection)
            self._undo = undo.pop_all()
        self.is_read_only = True
        if self._begins:  # who only looks needs no more
            self._notice = Text(
                QT_TRANSLATE_NOOP("Core", "{path} can be read here, but not written: no runs and drawings are kept."),
                path=self.path,
            )
        return connection

    def _begin_in_memory(self) -> sqlite3.Connection:
        """Return a library without runs, for who only wants to look."""
        connection = sqlite3.connect(":memory:", isolation_level=None)
        self._undo.callback(connection.close)
        self._bring_up(connection, 0)
        return connection

    def _look_at(self, connection: sqlite3.Connection) -> int:
        """Return the library's version; refuse what belongs to others, before anything of it was changed."""
        connection.text_factory = _decode
        for pragma in _GUARDS:
            connection.execute(f"PRAGMA {pragma}")
        questions = ("SELECT count(*) FROM sqlite_master", "PRAGMA user_version", "PRAGMA application_id")
        objects, version, application = (connection.execute(question).fetchone()[0] for question in questions)
        if objects and application != APPLICATION_ID:
            raise foreign(self.path)
        check_version(self.path, version, objects)
        return int(version)

    def _bring_up(self, connection: sqlite3.Connection, version: int, *, copied: bool = False) -> None:
        try:
            migrate(connection, version, self.path if copied else None)
        except sqlite3.Error as error:
            if code_of(error) == sqlite3.SQLITE_ERROR:  # the tables are not those that the version says
                raise _DamagedError from error
            raise

    def _rely_on(self, connection: sqlite3.Connection) -> None:
        if not columns_of(connection) >= expected_columns() or lacks_parents(connection):
            raise _DamagedError
        connection.execute("SELECT * FROM runs").fetchall()

    def _set_aside(self, files: list[Path]) -> Path:
        """Give the file, with what SQLite keeps beside it, a name that nothing has yet; return that."""
        stem = f"{self.path.stem}.damaged-{datetime.now(UTC):%Y%m%d-%H%M%S}"
        number, aside = 1, self.path.with_name(f"{stem}{self.path.suffix}")
        endings = [file.name.removeprefix(self.path.name) for file in files]
        while any(aside.with_name(aside.name + ending).exists() for ending in ("", *endings)):
            number += 1
            aside = self.path.with_name(f"{stem}-{number}{self.path.suffix}")
        for file, ending in zip(files, endings, strict=True):
            if file.exists():
                file.rename(aside.with_name(aside.name + ending))
        self._suspicion.unlink(missing_ok=True)
        return aside

    # --- errors -------------------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _explaining(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if not self._only_reads and is_suspicious(error):
                with contextlib.suppress(OSError):
                    self._suspicion.touch()
            raise explained(error, self.path) from error
        except OSError as error:
            raise LibraryError(
                QT_TRANSLATE_NOOP("Core", "{path} cannot be opened or written: {reason}."),
                path=self.path,
                reason=error,
            ) from error


def _identify(path: Path) -> tuple[int, int]:
    """Return what the system tells one file from all others by."""
    status = path.stat()
    return status.st_dev, status.st_ino


def _decode(text: bytes) -> str:
    return text.decode("utf-8", "replace")
