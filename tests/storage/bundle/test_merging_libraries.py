"""Libraries of somebody else are merged as bundles are, and nothing of them is changed."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from bundles import content, merge
from made_experiments import begin_experiment, small_plan, train_trial
from recorded_runs import record
from small_runs import small_config

from nnfs_gui.experiments.domains import Values
from nnfs_gui.storage.library.experiment_record import Report, ReportKind
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.schema import expected_columns
from nnfs_gui.storage.library.stored_rows import carried_columns

OLD = Path(__file__).resolve().parents[2] / "compatibility" / "files" / "library-4.sqlite3"
NOT_CARRIED = {"film_limits", "sqlite_sequence"}  # what a person chose for one machine; SQLite's own
TWO = small_plan({"batch_size": Values((10, 20))}, seeds=1, epochs=1)


def test_every_table_of_the_library_is_handed_on_or_is_known_not_to_be():
    tables = {table for table, _ in expected_columns()}
    for table in tables - NOT_CARRIED:
        assert carried_columns(table)


def test_a_library_of_an_older_version_is_merged_and_left_as_it_is(other, tmp_path):
    path = tmp_path / "old" / "library.sqlite3"
    path.parent.mkdir()
    shutil.copy(OLD, path)
    before = path.read_bytes()
    with Library(path, only_reads=True) as old:
        merged = merge(old, other)
        assert merged.new == len(old.runs.entries().runs) == len(other.runs.entries().runs) == 5
        assert (merged.drawings, merged.left_out) == (2, [])
        assert content(old, tmp_path) == content(other, tmp_path)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_library_that_somebody_trains_in_is_merged_as_it_stands(library, other):
    record(library, until=1)
    with Library(library.path, only_reads=True) as theirs:
        assert merge(theirs, other).new == 1
        record(library)  # goes on meanwhile
        assert merge(theirs, other).new == 1
    assert not library.is_read_only


@pytest.mark.parametrize("kind", ["foreign", "newer", "damaged"])
def test_what_is_no_library_is_refused_and_left_as_it_is(tmp_path, kind):
    path = tmp_path / "x" / "library.sqlite3"
    path.parent.mkdir()
    if kind == "foreign":
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE runs (name TEXT)")
    else:
        Library(path).close()
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("PRAGMA user_version = 99" if kind == "newer" else "DROP TABLE tests")
            connection.commit()
        path.with_name(f"{path.name}.lock").unlink()
    before = path.read_bytes()
    with pytest.raises(LibraryError, match=r"no library|has version 99|is damaged: it lacks"):
        Library(path, only_reads=True)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_runs_that_have_nothing_but_the_id_in_common_are_two(library, other):
    _, ours = record(other, small_config(epochs=1), name="ours")
    _, theirs = record(library, small_config(epochs=2, seed=5), name="theirs")
    with library.changing() as connection:
        connection.execute("UPDATE runs SET id = ?, created = '2020-01-01T00:00:00+00:00'", (ours.id,))
    for copies in (1, 0):
        assert merge(library, other).copies == copies
    assert {run.name: run.epochs_done for run in other.runs.entries().runs} == {"ours": 1, "theirs": 2}
    assert other.runs.get(ours.id).name == "ours"
    assert theirs.id != ours.id


def test_experiments_that_went_on_otherwise_are_two_with_runs_of_their_own(library, other):
    experiment, trials = begin_experiment(library, TWO)
    merge(library, other)
    train_trial(library, TWO, experiment, trials[0])
    other.experiment_writer.take(experiment, 1)
    other.experiment_writer.report(experiment, Report(0, trials[1].number, ReportKind.FAILED, 0), "no memory")
    for experiments in (1, 0):
        assert merge(library, other).experiments == experiments
    copy, original = other.experiments.entries()
    assert (original.id, copy.name) == (experiment, TWO.name)
    assert [len(other.runs.of_experiment(each.id)) for each in (original, copy)] == [0, 1]
    assert other.experiments.reports(copy.id) == library.experiments.reports(experiment)


def test_trials_that_both_have_trained_to_the_same_end_are_there_once(library, other):
    experiment, trials = begin_experiment(library, TWO)
    merge(library, other)
    for each in (library, other):
        train_trial(each, TWO, experiment, trials[0])
    merged = merge(library, other)
    assert (merged.new, merged.there) == (0, 1)
    assert len(other.runs.entries().runs) == 1
