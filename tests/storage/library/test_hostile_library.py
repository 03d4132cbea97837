"""A library in which one value is not what it should be: the rest works, and what is wrong is said and can be deleted."""

import contextlib
import json
import shutil
import sqlite3
from dataclasses import replace

import numpy as np
import pytest
from recorded_runs import ADAM, DATASET, drive, record

from nnfs_gui.storage.library.films.plan import FilmLimits
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.opened_run import open_run
from nnfs_gui.storage.library.recorded_run import Ending
from nnfs_gui.storage.library.run_comparison import compare_runs
from nnfs_gui.storage.library.run_export import build_model, describe, tabulate
from nnfs_gui.storage.library.run_record import FilmState, Weights
from nnfs_gui.storage.library.schema import MIGRATIONS
from nnfs_gui.training.config import ConfigError
from nnfs_gui.training.trainer import Trainer

COUNT = ADAM.network.parameter_count
CONFIG = replace(ADAM, epochs=4, keep_best=True, patience=9)
VALUES = {
    "NULL": None,
    "nothing": "",
    "text": "many",
    "no UTF-8": b"\xff\xfe\x00",
    "a surrogate": b"\xed\xa0\x80",
    "controls": "\x1b[31m\x00\n\u202e",
    "a way out": "../../../etc/passwd",
    "a long text": "x" * 200_000,
    "deep brackets": "[" * 200_000,
    "deep braces": '{"a":' * 100_000,
    "many digits": "9" * 6000,
    "not a number": '{"learning_rate": NaN, "optimizer_steps": 1}',
    "infinite": '{"learning_rate": Infinity, "optimizer_steps": 1e999}',
    "a huge exponent": "[[[1e400, 2], [3, 4]]]",
    "an object": "{}",
    "a list": "[]",
    "lists": "[[], {}, null]",
    "null": "null",
    "zero": 0,
    "negative": -1,
    "small": -(2**63),
    "large": 2**63 - 1,
    "a fraction": 0.5,
    "a large fraction": 1e308,
    "infinity": float("inf"),
    "minus infinity": float("-inf"),
    "another day": "0001-01-01T00:00:00+23:59",
    "the last day": "9999-12-31T23:59:59-23:59",
}


def columns():
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript("".join(MIGRATIONS))
        tables = ("runs", "epochs", "checkpoints", "checkpoint_arrays", "tests", "drawings")
        found = [(table, row[1]) for table in tables for row in connection.execute(f"PRAGMA table_info({table})")]
        return [*found, ("frames", "epoch"), ("film_limits", "bytes")]  # damaged frames have tests of their own


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The file of a library with two runs and two drawings, which takes any value anywhere; and the ids of the runs."""
    path = tmp_path_factory.mktemp("whole") / "library.sqlite3"
    with Library(path) as library:
        ids = [record(library, CONFIG)[1].id for _ in range(2)]
        library.drawings.add([([np.ones((2, 2))], "1"), ([np.ones((2, 2))], "2")])
        library.films.set_limits(FilmLimits(run=1_000_000, all=3_000_000))
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '') WHERE sql NOT LIKE '%ROWID'")
    return path, *ids


def put(path, table, column, value):
    """Put a value into a table; say whether SQLite took it."""
    row = {"runs": "number = 1", "drawings": "id = 1", "film_limits": "kind = 'run'"}.get(table, "run = 1")
    place = "CAST(? AS TEXT)" if isinstance(value, bytes) and value[:1] != b"\xff" else "?"
    try:
        with contextlib.closing(sqlite3.connect(path)) as connection, connection:
            connection.execute(f"UPDATE OR REPLACE {table} SET {column} = {place} WHERE {row}", (value,))
    except sqlite3.IntegrityError:
        return False
    return True


def use(library, key):
    """Do with a run all that one does with runs; return the sentences that said what could not be done."""
    said = []

    def attempt(action):
        try:
            return action()
        except (LibraryError, ConfigError) as error:
            said.append(str(error))
            return None

    run = attempt(lambda: library.runs.get(key))
    epochs = attempt(lambda: library.runs.epochs(key))
    attempt(lambda: library.runs.predictions(key))
    for weights in Weights:
        attempt(lambda weights=weights: library.runs.checkpoint(key, weights))
    opened = attempt(lambda: open_run(library, key))
    attempt(lambda: library.films.frames(key, library.films.epochs(key), COUNT))
    assert library.films.room().limits.run in (1_000_000, FilmLimits().run, 0)
    attempt(lambda: compare_runs(library, [key], DATASET))
    if run is not None:
        json.dumps(describe(run, epochs or []), allow_nan=False).encode()
        tabulate(epochs or []).encode()
        attempt(lambda: build_model(library, run))
        name = run.name + run.notes + run.dataset + "".join(run.class_names) + str(run.created)
        assert name.replace("\n", "").isprintable()
    if opened is not None:
        config = replace(opened.config, epochs=opened.run.epochs_done + 1)
        trainer = attempt(lambda: Trainer(config, DATASET, opened.checkpoint))
        if trainer is not None:
            end = drive(trainer, library, run_id=opened.run.id)
            assert end.ending is not Ending.FAILED, str(end.message)
    return said


def refuses_epochs(library, runs):
    """Say whether figures of a run that is listed as any other cannot be read."""
    try:
        return not all(len(library.runs.epochs(run.id)) == run.epochs_done for run in runs)
    except LibraryError:
        return True


@pytest.mark.slow
@pytest.mark.parametrize(("table", "column"), columns(), ids=lambda part: part)
def test_one_bad_value_harms_nothing_else(whole, tmp_path, table, column):
    origin, _, good = whole
    for name, value in VALUES.items():
        path = tmp_path / f"{name}.sqlite3"
        shutil.copyfile(origin, path)
        if not put(path, table, column, value):
            continue
        with Library(path) as library:
            entries = [library.runs.entries(), library.runs.entries(deleted=True)]
            runs, damaged = ([run for part in entries for run in getattr(part, kind)] for kind in ("runs", "damaged"))
            assert len(runs) + len(damaged) == 2, name
            assert [run for run in runs if run.id == good], name
            for run in damaged:
                assert str(run.problem).endswith("."), name
                assert (run.name + str(run.problem)).isprintable(), name
                assert len(str(run.problem)) < 300, (name, str(run.problem)[:300])
            keys = [run.id for run in (*runs, *damaged) if run.id != good]
            assert not refuses_epochs(library, runs), name
            said = [sentence for key in keys for sentence in use(library, key)]
            assert all(sentence.endswith(".") and sentence.isprintable() for sentence in said), (name, said)
            assert use(library, good) == [], name
            assert "2" in [drawing.label for drawing in library.drawings.entries()]
            library.state()
            for key in keys:
                assert library.runs.find_key(key) == key
                library.runs.delete(key)
                library.runs.restore(key)
                library.runs.delete(key)
                library.runs.purge(key)
            assert [run.id for run in library.runs.entries().runs] == [good], name
            assert library.runs.entries().damaged == library.runs.entries(deleted=True).damaged == (), name
            record(library)


BAD = {
    "a date": ("UPDATE runs SET created = 'yesterday' WHERE number = 1", "Invalid isoformat string"),
    "versions": ("UPDATE runs SET versions = '[1]' WHERE number = 1", "its versions is '[1]'"),
    "a figure": ("UPDATE runs SET seconds = 'long' WHERE number = 1", "its seconds is 'long'"),
    "an id with a slash": ("UPDATE runs SET id = '../x', status = 'running' WHERE number = 1", "its id is '../x'"),
    "an epoch": ("DELETE FROM epochs WHERE run = 1 AND epoch = 2", "it has 4 epochs, but the figures of 3."),
    "all epochs": ("DELETE FROM epochs WHERE run = 1", "it has 4 epochs, but the figures of 0."),
    "fewer": ("UPDATE runs SET epochs_done = 3 WHERE number = 1", "it has 3 epochs, but the figures of 4."),
    "very many": ("UPDATE runs SET epochs_done = 2147483647 WHERE number = 1", "its epochs_done is 2147483647"),
    "no loss": ("UPDATE epochs SET validation_loss = NULL WHERE run = 1", "figures of its epoch 1 are missing"),
    "no accuracy": ("UPDATE epochs SET validation_accuracy = NULL WHERE run = 1 AND epoch = 2", "figures of its epoch 2"),
    "a loss in words": ("UPDATE epochs SET validation_loss = 'low' WHERE run = 1 AND epoch = 3", "figures of its epoch 3"),
    "a loss of bytes": ("UPDATE epochs SET train_loss = x'00' WHERE run = 1 AND epoch = 4", "figures of its epoch 4"),
    "an accuracy of 2": ("UPDATE epochs SET train_accuracy = 2 WHERE run = 1 AND epoch = 3", "figures of its epoch 3"),
    "a test": ("UPDATE tests SET correct = 21 WHERE run = 1", "its correct is 21"),
    "deleted": ("UPDATE runs SET deleted = 7 WHERE number = 1", "its deleted is 7"),
}


@pytest.mark.parametrize("column", ["parent", "parent_epoch", "parent_start", "film"])
def test_where_a_run_comes_from_and_its_film_are_not_needed_to_read_its_weights(whole, tmp_path, column):
    for name, value in VALUES.items():
        path = shutil.copyfile(whole[0], tmp_path / f"{name}.sqlite3")
        with contextlib.closing(sqlite3.connect(path)) as connection, connection:
            fork = "parent = (SELECT id FROM runs WHERE number = 2), parent_epoch = 2, parent_start = 'exact'"
            connection.execute(f"UPDATE runs SET {fork} WHERE number = 1")
            connection.execute(f"UPDATE runs SET {column} = ? WHERE number = 1", (value,))
        with Library(path) as library:
            (run,) = [run for run in library.runs.entries().runs if run.number == 1]
            assert open_run(library, run.id).run == run
            if column == "film":
                assert (run.damage, run.film) == (None, FilmState.KEPT if value is not None else None)
                assert run.parent is not None
            elif value is None or run.parent is None:
                assert run.parent is None
                assert (run.damage is None) == (column == "parent" and value is None)
                note = "The library's note of where this run went on from another one is damaged."
                assert describe(run, [])["damage"] == (None if run.damage is None else note)
            else:
                assert (column, run.damage) == ("parent_epoch", None), name  # a number that can be one


@pytest.mark.parametrize(("change", "says"), BAD.values(), ids=BAD.keys())
def test_what_is_wrong_with_a_run_is_said_where_it_is_listed(whole, tmp_path, change, says):
    path = shutil.copyfile(whole[0], tmp_path / "library.sqlite3")
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(change)
    with Library(path) as library:
        (run,) = library.runs.entries().damaged
        assert (run.number, run.name) == (1, "Run 1")
        assert says in str(run.problem)


@pytest.mark.parametrize("name", ["parameters", "optimizer", "best"])
def test_a_flipped_bit_of_an_array_is_noticed_wherever_it_is(whole, tmp_path, name):
    path = shutil.copyfile(whole[0], tmp_path / "library.sqlite3")
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection, Library(path) as library:
        place = "FROM checkpoint_arrays WHERE run = 1 AND epoch = 4 AND name = ?"
        ((data,),) = connection.execute(f"SELECT data {place}", (name,))
        for bit in np.random.default_rng(0).integers(0, 8 * len(data), 40).tolist():
            changed = bytearray(data)
            changed[bit // 8] ^= 1 << bit % 8
            connection.execute(
                "UPDATE checkpoint_arrays SET data = ? WHERE run = 1 AND name = ? AND epoch = 4", (bytes(changed), name)
            )
            with pytest.raises(LibraryError, match=f"its {name} are damaged: the numbers are not those that were written"):
                library.runs.checkpoint(whole[1])


def test_flipped_predictions_are_noticed_and_what_has_no_checksum_is_believed(whole, tmp_path):
    path = shutil.copyfile(whole[0], tmp_path / "library.sqlite3")
    _, bad, good = whole
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection, Library(path) as library:
        connection.execute("UPDATE tests SET predictions = zeroblob(40) WHERE run = 1")
        with pytest.raises(LibraryError, match="its predictions are damaged"):
            library.runs.predictions(bad)
        connection.execute("UPDATE tests SET checksum = NULL")
        connection.execute("UPDATE checkpoint_arrays SET checksum = NULL")
        assert len(library.runs.predictions(bad)) == len(library.runs.predictions(good)) == 20
        assert library.runs.checkpoint(good).arrays.keys() == {"parameters", "optimizer", "best"}
