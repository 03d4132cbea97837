"""Files that are no libraries, and libraries in which something is damaged."""

import contextlib
import json
import sqlite3
from dataclasses import replace

import numpy as np
import pytest
from recorded_runs import ADAM, DATASET, record

from nnfs_gui.storage.library.database import LibraryError
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.recorded_run import recorded_run
from nnfs_gui.storage.library.run_export import build_model
from nnfs_gui.storage.library.schema import APPLICATION_ID, MIGRATIONS
from nnfs_gui.training.trainer import Trainer


@pytest.mark.parametrize("content", [b"no library", b"x" * 10_000, bytes(10_000)], ids=["text", "noise", "zeros"])
def test_a_damaged_file_is_set_aside_and_a_new_library_begun(path, content):
    path.parent.mkdir()
    for times in (1, 2):
        path.write_bytes(content)
        with Library(path) as library:
            assert str(library.notice).startswith(f"{path} was damaged. It is kept as library.damaged-")
            assert str(library.notice).count(".  ") == 0
            record(library)
        aside = [file for file in path.parent.iterdir() if "damaged" in file.name]
        assert [file.read_bytes() for file in aside] == [content] * times
        with Library(path) as library:
            assert library.notice is None
            assert len(library.runs.entries().runs) == 1


def test_an_empty_file_becomes_a_library(path):
    path.parent.mkdir()
    path.touch()
    with Library(path) as library:
        assert library.notice is None
        record(library)


def files_beside(path):
    return {file.name: file.read_bytes() for file in path.parent.iterdir()}


def test_a_library_of_a_newer_program_is_left_as_it_is(path):
    Library(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    before = files_beside(path)
    with pytest.raises(LibraryError, match=r"has version 3; this program reads up to 2\. Install a newer version of it\.$"):
        Library(path)
    assert files_beside(path) == before


def test_a_library_from_before_class_names_were_kept_is_taken_over_with_all_its_runs(path, tmp_path):
    with Library(tmp_path / "new.sqlite3") as library:
        trainer, run = record(library)
        library.drawings.add([([np.ones((2, 2))], 1)])
    path.parent.mkdir()
    with sqlite3.connect(path) as connection:
        connection.executescript(f"{MIGRATIONS[0]} PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 1;")
        connection.execute("ATTACH ? AS new", (str(tmp_path / "new.sqlite3"),))
        for table in ("runs", "epochs", "checkpoints", "checkpoint_arrays", "tests", "drawings"):
            columns = ", ".join(row[1] for row in connection.execute(f"PRAGMA main.table_info({table})"))
            connection.execute(f"INSERT INTO main.{table} SELECT {columns} FROM new.{table}")
    connection.close()
    with Library(path) as library:
        assert library.notice is None
        assert library.runs.entries().runs == (replace(run, class_names=()),)
        assert library.runs.checkpoint(run.id).arrays["parameters"].tobytes() == trainer.network.parameters.tobytes()
        assert [drawing.label for drawing in library.drawings.entries()] == [1]
        assert build_model(library, library.runs.get(run.id)).names == ("0", "1", "2"), "they are not known"
        _, new = record(library)
        assert library.runs.get(new.id).class_names == DATASET.class_names


@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
def test_a_database_of_another_program_is_left_as_it_is(path, journal):
    path.parent.mkdir()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA journal_mode = {journal}")
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    connection.close()
    before = files_beside(path)
    with pytest.raises(LibraryError, match="belongs to another program and was left as it is"):
        Library(path)
    assert files_beside(path) == before


def test_a_database_that_another_program_has_open_is_left_as_it_is(path):
    path.parent.mkdir()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
        with pytest.raises(LibraryError, match="belongs to another program and was left as it is"):
            Library(path)
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("bookmarks",)]


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(tmp_path):
    (tmp_path / "file").touch()
    for path in (tmp_path / "file" / "library.sqlite3", tmp_path):
        with pytest.raises(LibraryError, match=r"^.* (cannot be opened|cannot be opened or written here).*\.$"):
            Library(path)


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
    assert (entries.runs, entries.unreadable) == ((good,), 1)
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
    attempt(library.drawings.add, [([np.ones((2, 2))], 1)])
    return errors


def _records(path):
    with Library(path) as library:
        *_, end = recorded_run(Trainer(ADAM, DATASET), library)
        assert not end.problem or str(end.problem).endswith(".")
        return not end.problem


@pytest.fixture(scope="module")
def whole_file(tmp_path_factory):
    """The bytes of a library with two runs and a drawing."""
    path = tmp_path_factory.mktemp("whole") / "library.sqlite3"
    with Library(path) as library:
        record(library, replace(ADAM, epochs=2))
        record(library, replace(ADAM, epochs=2))
        library.drawings.add([([np.ones((2, 2))], 1)])
    return path.read_bytes()


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
        with Library(path) as library:
            errors = use(library)
        assert all(error.endswith(".") and "\n" not in error for error in errors)
    assert any(_records(path) for _ in range(3))
    aside = [file for file in path.parent.iterdir() if "damaged" in file.name and file.suffix == ".sqlite3"]
    assert len(aside) <= 1
    if aside:
        assert len(aside[0].read_bytes()) >= len(content) - 40_000
