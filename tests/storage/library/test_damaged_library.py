"""Files that are no libraries, and libraries in which something is damaged."""

import contextlib
import json
import re
import sqlite3
from dataclasses import replace

import numpy as np
import pytest
from recorded_runs import ADAM, DATASET, record

from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.recorded_run import recorded_run
from nnfs_gui.storage.library.schema import expected_columns
from nnfs_gui.training.trainer import Trainer


@pytest.fixture(scope="module")
def whole_file(tmp_path_factory):
    """The bytes of a library with two runs and a drawing."""
    path = tmp_path_factory.mktemp("whole") / "library.sqlite3"
    with Library(path) as library:
        record(library, replace(ADAM, epochs=2))
        record(library, replace(ADAM, epochs=2))
        library.drawings.add([([np.ones((2, 2))], "1")])
    return path.read_bytes()


def damage(content, start, length):
    """Return the content with noise from `start` on."""
    return content[:start] + np.random.default_rng(0).bytes(length) + content[start + length :]


@pytest.mark.parametrize(
    "change",
    [
        lambda content: damage(content, 0, 16),
        lambda content: damage(content, 0, 100),
        lambda content: damage(content, 60, 40),
        lambda content: damage(content, 100, 8),
        lambda content: content[:5000],
        lambda content: content[:100],
    ],
    ids=["what it is", "header", "whose it is", "first page", "short", "only a header"],
)
def test_a_damaged_library_is_set_aside_by_what_writes_and_a_new_one_begun(path, whole_file, change):
    content = change(whole_file)
    path.parent.mkdir()
    for times in (1, 2):
        path.write_bytes(content)
        with pytest.raises(LibraryError, match=r"is damaged\. The next training sets it aside under another name"):
            Library(path, begins=False)
        assert path.read_bytes() == content
        with Library(path) as library:
            assert str(library.take_notice()).startswith(f"{path} was damaged. It is kept as library.damaged-")
            assert library.take_notice() is None
            record(library)
        aside = [file for file in path.parent.iterdir() if "damaged" in file.name]
        assert [file.read_bytes() for file in aside] == [content] * times
        with Library(path) as library:
            assert library.take_notice() is None
            assert len(library.runs.entries().runs) == 1


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("config", "{}"),
        ("config", json.dumps({"from": "the future"})),
        ("config", "\udcff".encode("utf-8", "surrogateescape")),
        ("status", "dreaming"),
        ("created", "yesterday"),
        ("created", 7),
        ("versions", "[1]"),
        ("class_names", "{}"),
        ("class_names", "[1, 2, 3]"),
        ("class_names", '["a", "b"]'),
        ("epochs_done", "many"),
        ("seconds", b"x"),
    ],
)
def test_a_run_that_cannot_be_read_is_counted_and_the_others_are_listed(library, column, value):
    _, bad = record(library)
    _, good = record(library)
    with sqlite3.connect(library.path) as connection:
        connection.execute(f"UPDATE runs SET {column} = ? WHERE id = ?", (value, bad.id))
    entries = library.runs.entries()
    assert (entries.runs, [run.id for run in entries.damaged]) == ((good,), [bad.id])
    with pytest.raises(LibraryError, match=f"The run {bad.id} cannot be read: "):
        library.runs.get(bad.id)


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("checkpoints", "numbers", "{"),
        ("checkpoints", "numbers", '{"learning_rate": "fast"}'),
        ("checkpoint_arrays", "dtype", "|O"),
        ("checkpoint_arrays", "shape", "[-1]"),
        ("checkpoint_arrays", "shape", "[3]"),
        ("checkpoint_arrays", "data", b"123"),
        ("checkpoint_arrays", "data", "text"),
        ("tests", "predictions", b"123"),
    ],
)
def test_weights_and_predictions_that_are_damaged_are_refused(library, table, column, value):
    _, run = record(library)
    with sqlite3.connect(library.path) as connection:
        connection.execute(f"UPDATE {table} SET {column} = ?", (value,))
    read = library.runs.predictions if table == "tests" else library.runs.checkpoint
    with pytest.raises(LibraryError, match=f"The run {run.id} cannot be read: "):
        read(run.id)


def use(library):
    """Do all that one does with a library; an error of the library is raised in the end, when all was tried."""
    errors = []

    def attempt(action, *arguments):
        try:
            return action(*arguments)
        except LibraryError as error:
            errors.append(str(error))
            return None

    entries = attempt(library.runs.entries)
    for run in entries.runs if entries else ():
        for read in (library.runs.epochs, library.runs.checkpoint, library.runs.predictions):
            attempt(read, run.id)
        attempt(library.runs.rename, run.id, "again")
    attempt(library.drawings.entries)
    attempt(library.drawings.add, [([np.ones((2, 2))], "1")])
    return errors


def is_left_alone(error):
    return re.search("is no library of this program and was left as it is|there never was", error)


def _records(path):
    with Library(path) as library:
        *_, end = recorded_run(Trainer(ADAM, DATASET), library)
        assert not end.problem or str(end.problem).endswith(".")
        return not end.problem


@pytest.mark.parametrize("seed", range(60))
def test_whatever_is_changed_in_the_file_it_opens_or_is_set_aside_and_every_error_is_a_sentence(path, whole_file, seed):
    content = bytearray(whole_file)
    rng = np.random.default_rng(seed)
    match seed % 4:
        case 0:  # single bytes anywhere
            for position in rng.integers(0, len(content), 200):
                content[position] = rng.integers(0, 256)
        case 1:  # the head of a page, where SQLite's own structure lies
            page = int(rng.integers(0, len(content) // 32768)) * 32768
            content[page : page + 128] = rng.bytes(128)
        case 2:  # the end is missing
            del content[int(rng.integers(1, len(content))) :]
        case 3:  # a part was never written
            start = int(rng.integers(0, len(content)))
            content[start : start + 40_000] = bytes(len(content[start : start + 40_000]))
    path.parent.mkdir()
    path.write_bytes(content)
    for _ in range(3):  # what cannot be read now is found at the next opening
        with Library(path, patient=True) as library:
            errors = use(library)
        if any(is_left_alone(error) for error in errors):  # nothing tells any more that it was a library
            assert path.read_bytes() == content
            return
        assert all(error.endswith(".") and "\n" not in error for error in errors)
    assert any(_records(path) for _ in range(3))
    aside = [file for file in path.parent.iterdir() if "damaged" in file.name and file.suffix == ".sqlite3"]
    assert len(aside) <= 1
    if aside:
        assert len(aside[0].read_bytes()) >= len(content) - 40_000


@pytest.mark.parametrize("table", sorted({table for table, _ in expected_columns()} - {"sqlite_sequence"}))
def test_a_library_whose_table_lacks_a_column_is_set_aside_and_takes_runs_again(path, table):
    with Library(path) as library:
        record(library)
    column = min(column for its, column in expected_columns() if its == table)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(f"ALTER TABLE {table} RENAME COLUMN {column} TO somewhat")
    with Library(path) as library:
        assert "was damaged" in str(library.take_notice())
        record(library)
        assert len(library.runs.entries().runs) == 1


@pytest.mark.parametrize("table", ["epochs", "tests", "incidents", "reports"])
def test_a_library_whose_table_belongs_to_none_that_there_is_is_set_aside_and_takes_runs_again(path, table):
    with Library(path) as library:
        record(library)
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        change = "UPDATE sqlite_master SET sql = replace(sql, 'REFERENCES ', 'REFERENCES x') WHERE name = ?"
        assert connection.execute(change, (table,)).rowcount == 1
    with Library(path) as library:
        assert "was damaged" in str(library.take_notice())
        record(library)
        assert len(library.runs.entries().runs) == 1
