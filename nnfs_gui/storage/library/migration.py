"""Brings the tables of a library from the version that it has to the newest one."""

import contextlib
import sqlite3
from pathlib import Path

from nnfs_gui.storage.library.schema import APPLICATION_ID, MIGRATIONS


def migrate(connection: sqlite3.Connection, version: int, path: Path | None) -> None:
    """Go through the migrations that follow a version, each in a transaction. Raises sqlite3.Error and OSError.

    First a copy of the library in the file `path` is kept beside it, for the program that wrote it.
    """
    if path is not None:
        _keep_copy(connection, version, path)
    for number in range(version, len(MIGRATIONS)):
        script = f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {number + 1};"
        try:
            connection.executescript(f"BEGIN IMMEDIATE; {MIGRATIONS[number]} {script} COMMIT;")
        except sqlite3.Error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _keep_copy(connection: sqlite3.Connection, version: int, path: Path) -> None:
    """Copy the whole library, what lies in its log included, to a name that nothing has yet."""
    number, copy = 1, path.with_name(f"{path.stem}.version-{version}{path.suffix}")
    while copy.exists():
        number += 1
        copy = path.with_name(f"{path.stem}.version-{version}-{number}{path.suffix}")
    try:
        with contextlib.closing(sqlite3.connect(copy)) as target:
            connection.backup(target)
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
