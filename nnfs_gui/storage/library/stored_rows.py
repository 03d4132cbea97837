"""Runs, experiments and drawings as rows of the library's tables: what goes from one library to another, to the last bit.

A row is told by the names of its columns, without those that mean something in one file alone, such as its number there.
All functions work within the transaction of a connection.
"""

import functools
import sqlite3
from collections.abc import Iterable, Mapping

from nnfs_gui.storage.library.schema import expected_columns

Value = str | int | float | bytes | None
Row = dict[str, Value]
Rows = Mapping[str, list[Row]]  # by the names of the tables

# the tables of what is handed on: by which columns their rows are ordered, and which mean something in one file alone
_ORDER = {
    "runs": "number",
    "epochs": "epoch",
    "incidents": "id",
    "checkpoints": "epoch",
    "checkpoint_arrays": "epoch, name",
    "tests": "run",
    "frames": "epoch",
    "experiments": "number",
    "trials": "number",
    "reports": "place",
    "drawings": "id",
}
_LOCAL = {
    "runs": {"number", "deleted"},
    "epochs": {"run"},
    "incidents": {"id", "run"},
    "checkpoints": {"run"},
    "checkpoint_arrays": {"run"},
    "tests": {"run"},
    "frames": {"run"},
    "experiments": {"number", "deleted"},
    "trials": {"experiment"},
    "reports": {"experiment"},
    "drawings": {"id"},
}
OF_RUN_WITHOUT_FILM = ("epochs", "incidents", "checkpoints", "checkpoint_arrays", "tests")
OF_RUN = (*OF_RUN_WITHOUT_FILM, "frames")
OF_EXPERIMENT = ("trials", "reports")


@functools.cache
def carried_columns(table: str) -> tuple[str, ...]:
    """Return the columns of a table that are handed on. Raises KeyError where it is none of them."""
    local = _LOCAL[table]
    return tuple(sorted(column for name, column in expected_columns() if name == table and column not in local))


def kept_runs(connection: sqlite3.Connection) -> list[str]:
    """Return the ids of the runs that are not deleted, the oldest first."""
    return _ids(connection, "SELECT id FROM runs WHERE deleted IS NOT 1 ORDER BY number")


def kept_experiments(connection: sqlite3.Connection) -> list[str]:
    """Return the ids of the experiments that are not deleted, the oldest first."""
    return _ids(connection, "SELECT id FROM experiments WHERE deleted IS NOT 1 ORDER BY number")


def read_run(connection: sqlite3.Connection, run_id: str, tables: Iterable[str] = OF_RUN) -> Rows | None:
    """Return a run, deleted or not, with its rows of some tables; None where there is none."""
    return _read(connection, "runs", run_id, tables)


def read_experiment(connection: sqlite3.Connection, experiment_id: str) -> Rows | None:
    """Return an experiment, deleted or not, with its trials and its log; None where there is none."""
    return _read(connection, "experiments", experiment_id, OF_EXPERIMENT)


def read_drawings(connection: sqlite3.Connection, ids: Iterable[int]) -> list[Row]:
    """Return the drawings with these ids."""
    return [row for each in ids for row in _select(connection, "drawings", "id", each)]


def insert_run(connection: sqlite3.Connection, rows: Rows) -> None:
    """Add a run with all of its rows."""
    number = _insert(connection, "runs", rows["runs"][0])
    insert_of_run(connection, number, rows)


def insert_of_run(connection: sqlite3.Connection, number: int, rows: Rows) -> None:
    """Give a run rows of its tables; frames that its film has stay."""
    for table in OF_RUN:
        for row in rows.get(table, ()):
            _insert(connection, table, {"run": number, **row}, "OR IGNORE" if table == "frames" else "")


def replace_of_run(connection: sqlite3.Connection, number: int, rows: Rows) -> None:
    """Let a run have these rows in the place of its own, but for the frames of its film, which stay."""
    for table in ("epochs", "incidents", "checkpoints", "tests"):
        connection.execute(f"DELETE FROM {table} WHERE run = ?", (number,))
    insert_of_run(connection, number, rows)


def insert_experiment(connection: sqlite3.Connection, rows: Rows) -> None:
    """Add an experiment with its trials and its log; its runs are added as runs."""
    insert_of_experiment(connection, _insert(connection, "experiments", rows["experiments"][0]), rows)


def insert_of_experiment(connection: sqlite3.Connection, number: int, rows: Rows) -> None:
    """Let an experiment have these trials and this log in the place of its own."""
    for table in OF_EXPERIMENT:
        connection.execute(f"DELETE FROM {table} WHERE experiment = ?", (number,))
        for row in rows.get(table, ()):
            _insert(connection, table, {"experiment": number, **row})


def insert_drawing(connection: sqlite3.Connection, row: Row) -> None:
    """Add a drawing."""
    _insert(connection, "drawings", row)


def update(connection: sqlite3.Connection, table: str, number: int, values: Row) -> None:
    """Change columns of the run or of the experiment with this number."""
    if values:
        changes = ", ".join(f"{column} = :{column}" for column in values)
        connection.execute(f"UPDATE {table} SET {changes} WHERE number = :number", {**values, "number": number})


def number_and_state(connection: sqlite3.Connection, table: str, key: str) -> tuple[int, str]:
    """Return by which number a run or an experiment that is there is called in this file, and its status."""
    number, status = connection.execute(f"SELECT number, status FROM {table} WHERE id = ?", (key,)).fetchone()
    return int(number), str(status)


def run_of_trial(connection: sqlite3.Connection, experiment_id: str, trial: Value) -> str | None:
    """Return the id of the run that a trial is, if it has begun."""
    row = connection.execute("SELECT id FROM runs WHERE experiment = ? AND trial = ?", (experiment_id, trial)).fetchone()
    return None if row is None else str(row[0])


def names_of(connection: sqlite3.Connection, table: str) -> set[str]:
    """Return what the runs or the experiments are called."""
    return set(_ids(connection, f"SELECT name FROM {table}"))


def _ids(connection: sqlite3.Connection, question: str) -> list[str]:
    return [value for (value,) in connection.execute(question).fetchall() if isinstance(value, str)]


def _read(connection: sqlite3.Connection, table: str, key: str, parts: Iterable[str]) -> Rows | None:
    found = connection.execute(f"SELECT number FROM {table} WHERE id = ?", (key,)).fetchone()
    if found is None:
        return None
    parent = "run" if table == "runs" else "experiment"
    return {table: _select(connection, table, "number", found[0])} | {
        part: _select(connection, part, parent, found[0]) for part in parts
    }


def _select(connection: sqlite3.Connection, table: str, key: str, value: int) -> list[Row]:
    columns = carried_columns(table)
    question = f"SELECT {', '.join(columns)} FROM {table} WHERE {key} = ? ORDER BY {_ORDER[table]}"
    return [dict(zip(columns, row, strict=True)) for row in connection.execute(question, (value,)).fetchall()]


def _insert(connection: sqlite3.Connection, table: str, row: Row, how: str = "") -> int:
    places = ", ".join(f":{column}" for column in row)
    statement = f"INSERT {how} INTO {table} ({', '.join(row)}) VALUES ({places})"
    return connection.execute(statement, row).lastrowid or 0
