"""The ids and names of runs and experiments for a shell that completes them: found in a blink, without reading the rest."""

import contextlib
import sqlite3
from pathlib import Path

from nnfs_gui.storage.plain_file import open_plain

_MOST = 100
_BUSY_SECONDS = 0.2


def run_names(path: Path, prefix: str, *, deleted: bool = False) -> list[tuple[str, str]]:
    """Return the id and name of each run whose id begins so, the newest first; of the deleted ones, if it is for those.

    The file is only read. Where it cannot be, there are none: a person who types is not to be told so.
    """
    return _names("runs", path, prefix, deleted=deleted)


def experiment_names(path: Path, prefix: str, *, deleted: bool = False) -> list[tuple[str, str]]:
    """Return the id and name of each experiment, as `run_names` those of runs."""
    return _names("experiments", path, prefix, deleted=deleted)


def _names(table: str, path: Path, prefix: str, *, deleted: bool) -> list[tuple[str, str]]:
    question = f"SELECT id, name FROM {table} WHERE deleted = ? AND substr(id, 1, ?) = ? ORDER BY number DESC LIMIT ?"
    try:
        open_plain(path).close()  # SQLite would wait for who writes into a pipe
        # one that nobody has open is read as one that nobody will write: SQLite would leave files beside it else
        mode = "mode=ro" if path.with_name(f"{path.name}-wal").exists() else "mode=ro&immutable=1"
        address = f"{path.absolute().as_uri()}?{mode}"
        with contextlib.closing(sqlite3.connect(address, uri=True, timeout=_BUSY_SECONDS)) as connection:
            rows = connection.execute(question, (deleted, len(prefix), prefix, _MOST)).fetchall()
    except (sqlite3.Error, OSError, ValueError):
        return []
    return [(run, name) for run, name in rows if isinstance(run, str) and isinstance(name, str)]
