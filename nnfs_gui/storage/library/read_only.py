"""Opens a library that cannot be written: the file is, or it lies in a folder or on a medium that is read-only."""

import contextlib
import shutil
import sqlite3
import tempfile
from pathlib import Path


def open_read_only(path: Path, undo: contextlib.ExitStack, *, briefly: bool = False) -> sqlite3.Connection:
    """Return a connection that only reads; `undo` closes it, and removes what was copied. Raises sqlite3.Error and OSError.

    SQLite writes beside a database even to read it. Where it cannot, the file is read as one that nobody writes; and where
    a log lies beside it, which would then be left out, a copy of both is read. `briefly`: where there is no log, so that
    nobody has it open, it is read as such a one in any case, and nothing is left beside it.
    """
    log = path.with_name(f"{path.name}-wal")
    if not briefly or log.exists():
        with contextlib.suppress(sqlite3.OperationalError):
            return _open(f"{path.as_uri()}?mode=ro", undo)
    if not log.is_file() or not log.stat().st_size:
        return _open(f"{path.as_uri()}?mode=ro&immutable=1", undo)
    folder = Path(undo.enter_context(tempfile.TemporaryDirectory(prefix="nnfs_gui-")))
    for file in (path, log):
        shutil.copyfile(file, folder / file.name)
    return _open((folder / path.name).as_uri(), undo)


def _open(uri: str, undo: contextlib.ExitStack) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # before that, nothing is read
    except BaseException:
        connection.close()
        raise
    undo.callback(connection.close)
    return connection
