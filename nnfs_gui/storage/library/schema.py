"""The tables of the library. A version is reached from the one before by its migration, and a migration never changes."""

import contextlib
import functools
import sqlite3

APPLICATION_ID = 0x6E6E6673  # "nnfs", by which SQLite files tell whose they are

_FIRST = """
CREATE TABLE runs (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    notes TEXT NOT NULL DEFAULT '',
    created TEXT NOT NULL,
    config TEXT NOT NULL,
    versions TEXT NOT NULL,
    dataset TEXT NOT NULL,
    dataset_checksum TEXT NOT NULL,
    train_count INTEGER NOT NULL,
    status TEXT NOT NULL,
    epochs_done INTEGER NOT NULL DEFAULT 0,
    best_epoch INTEGER,
    seconds REAL NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE epochs (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    epoch INTEGER NOT NULL,
    train_loss REAL NOT NULL,
    train_accuracy REAL NOT NULL,
    validation_loss REAL,
    validation_accuracy REAL,
    learning_rate REAL NOT NULL,
    seconds REAL NOT NULL,
    PRIMARY KEY (run, epoch)
) WITHOUT ROWID;
CREATE TABLE checkpoints (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    epoch INTEGER NOT NULL,
    numbers TEXT NOT NULL,
    PRIMARY KEY (run, epoch)
) WITHOUT ROWID;
CREATE TABLE checkpoint_arrays (
    run INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    name TEXT NOT NULL,
    dtype TEXT NOT NULL,
    shape TEXT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (run, epoch, name),
    FOREIGN KEY (run, epoch) REFERENCES checkpoints ON DELETE CASCADE
);
CREATE TABLE tests (
    run INTEGER PRIMARY KEY REFERENCES runs ON DELETE CASCADE,
    correct INTEGER NOT NULL,
    total INTEGER NOT NULL,
    predictions BLOB NOT NULL
);
CREATE TABLE drawings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label INTEGER NOT NULL,
    strokes TEXT NOT NULL,
    created TEXT NOT NULL
);
"""

_CLASS_NAMES = """
ALTER TABLE runs ADD COLUMN class_names TEXT;
"""  # a list in JSON; NULL where they are not known, as in every run from before this version

_CHECKSUMS = """
ALTER TABLE checkpoint_arrays ADD COLUMN checksum INTEGER;
ALTER TABLE tests ADD COLUMN checksum INTEGER;
"""  # see `checksums.py`; NULL in what is from before this version

_PICTURES = """
ALTER TABLE drawings ADD COLUMN image BLOB;
"""  # the bytes of a framed picture, row by row, where there are no strokes; NULL in what was drawn

_INCIDENTS = """
CREATE TABLE incidents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    kind TEXT NOT NULL,
    place REAL NOT NULL,
    details TEXT NOT NULL
);
CREATE INDEX incidents_of_run ON incidents (run);
"""  # see `incidents.py`; runs from before this version have none

_FILMS = """
ALTER TABLE runs ADD COLUMN parent TEXT;
ALTER TABLE runs ADD COLUMN parent_epoch INTEGER;
ALTER TABLE runs ADD COLUMN parent_start TEXT;
ALTER TABLE runs ADD COLUMN film TEXT;
CREATE TABLE frames (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    epoch INTEGER NOT NULL,
    exponent INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    halves BLOB NOT NULL,
    PRIMARY KEY (run, epoch)
);
CREATE TABLE film_limits (
    kind TEXT PRIMARY KEY,
    bytes INTEGER NOT NULL
) WITHOUT ROWID;
"""  # see `run_record.py`; in runs from before this version the four columns are NULL, and there are no frames

_NAMED_DRAWINGS = """
ALTER TABLE drawings ADD COLUMN class_name TEXT;
"""  # of a drawing that is no digit, whose label is -1; NULL in one of a digit, which its label is

_EXPERIMENTS = """
ALTER TABLE runs ADD COLUMN experiment TEXT;
ALTER TABLE runs ADD COLUMN trial INTEGER;
CREATE UNIQUE INDEX run_of_trial ON runs (experiment, trial);
CREATE TABLE experiments (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    created TEXT NOT NULL,
    plan TEXT NOT NULL,
    dataset TEXT NOT NULL,
    dataset_checksum TEXT NOT NULL,
    status TEXT NOT NULL,
    wanted TEXT NOT NULL,
    chosen INTEGER,
    problem TEXT NOT NULL DEFAULT '',
    seconds REAL NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE trials (
    experiment INTEGER NOT NULL REFERENCES experiments ON DELETE CASCADE,
    number INTEGER NOT NULL,
    candidate INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    settings TEXT NOT NULL,
    epochs INTEGER NOT NULL,
    state TEXT NOT NULL,
    unwanted INTEGER NOT NULL DEFAULT 0,
    problem TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (experiment, number)
) WITHOUT ROWID;
CREATE TABLE reports (
    experiment INTEGER NOT NULL REFERENCES experiments ON DELETE CASCADE,
    place INTEGER NOT NULL,
    trial INTEGER NOT NULL,
    kind TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    validation_accuracy REAL,
    validation_loss REAL,
    PRIMARY KEY (experiment, place)
) WITHOUT ROWID;
"""  # see `experiment_record.py`; in a run that is no trial, as in every one from before this version, both columns are NULL

_AT_ONCE = """
ALTER TABLE experiments ADD COLUMN at_once INTEGER;
"""  # how many of its trials train at once while it is driven; NULL in one that was not, or before this version

MIGRATIONS: tuple[str, ...] = (
    _FIRST,
    _CLASS_NAMES,
    _CHECKSUMS,
    _PICTURES,
    _INCIDENTS,
    _FILMS,
    _NAMED_DRAWINGS,
    _EXPERIMENTS,
    _AT_ONCE,
)


@functools.cache
def expected_columns() -> frozenset[tuple[str, str]]:
    """Return the name of each table of the newest version with that of each column of it."""
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        for migration in MIGRATIONS:
            connection.executescript(migration)
        return columns_of(connection)


def columns_of(connection: sqlite3.Connection) -> frozenset[tuple[str, str]]:
    """Return the name of each table of a library with that of each column of it."""
    question = "SELECT tables.name, columns.name FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns"
    return frozenset(connection.execute(f"{question} WHERE tables.type = 'table'"))


def lacks_parents(connection: sqlite3.Connection) -> bool:
    """Say whether a table belongs to one that there is not: its name is damaged, and nothing could be written to it."""
    question = (
        "SELECT 1 FROM sqlite_master AS tables, pragma_foreign_key_list(tables.name) AS keys WHERE tables.type = 'table'"
        ' AND keys."table" NOT IN (SELECT name FROM sqlite_master)'
    )
    return connection.execute(question).fetchone() is not None
