"""The films of runs: which frames of their weights are kept, in how much room, and what comes of damaged ones."""

import contextlib
import itertools
import sqlite3
from dataclasses import replace

import numpy as np
import pytest
from recorded_runs import ADAM, DATASET, drive, record
from small_runs import FROZEN, small_config

from nnfs_gui.storage.library.films.plan import PAGE_BYTES, FilmLimits, FilmPlan, evenly, frames_in, room_of
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_record import FilmState, ForkStart, Parent, Weights
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer

COUNT = ADAM.network.parameter_count
FRAME = 2 * COUNT
ROOM = room_of(FRAME)


def frames(library, run):
    return library.films.frames(run.id, library.films.epochs(run.id), COUNT)


def limit(library, frames_of_run, frames_of_all=1000):
    library.films.set_limits(FilmLimits(frames_of_run * ROOM, frames_of_all * ROOM))


def change(path, statement, *values):
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement, values)


# --- what is kept ----------------------------------------------------------------------------------------------------


def test_a_run_keeps_its_random_weights_and_those_of_each_epoch_in_half_precision(library):
    config = replace(ADAM, epochs=4)
    trainer = Trainer(config, DATASET)
    then = {0: trainer.network.parameters.copy()}
    then |= {event.metrics.epoch: event.snapshot for event in trainer.run() if isinstance(event, EpochResult)}
    _, run = record(library, config)
    kept = frames(library, run)
    assert list(kept) == list(then) == [0, 1, 2, 3, 4]
    for epoch, frame in kept.items():
        assert np.abs(frame.parameters - then[epoch]).max() <= 2**-11 * np.abs(then[epoch]).max()
    assert (library.runs.checkpoint(run.id).arrays["parameters"] == then[4]).all(), "the last is kept as it is"
    assert library.runs.get(run.id).film is FilmState.KEPT


@pytest.mark.parametrize("epochs", [5, 6, 7, 20, 40])
def test_a_film_keeps_its_first_epoch_and_others_evenly_and_never_more_than_there_is_room_for(library, epochs):
    limit(library, 6)
    _, run = record(library, small_config(epochs=epochs, optimizer=FROZEN))
    kept = library.films.epochs(run.id)
    assert kept[0] == 0
    assert len({after - before for before, after in itertools.pairwise(kept)}) == 1
    assert 3 <= len(kept) <= 6
    assert library.films.room().total <= 6 * ROOM
    assert epochs - kept[-1] < kept[1], "the last epoch has its checkpoint"


def test_a_run_that_goes_on_goes_on_with_its_film(path):
    with Library(path) as library:
        limit(library, 6)
        _, run = record(library, small_config(epochs=30, optimizer=FROZEN), until=9)
        assert library.films.epochs(run.id) == [0, 2, 4, 6, 8]
    with Library(path) as library:
        record(library, run_id=run.id, until=11)
        assert library.films.epochs(run.id) == [0, 2, 4, 6, 8, 10]
        record(library, run_id=run.id)
        assert library.films.epochs(run.id) == [0, 8, 16, 24]


def test_a_run_from_before_there_were_films_has_one_from_where_it_goes_on(path):
    with Library(path) as library:
        _, run = record(library, small_config(epochs=5), until=2)
    change(path, "DELETE FROM frames")
    change(path, "UPDATE runs SET film = NULL")
    with Library(path) as library:
        assert library.runs.get(run.id).film is None
        record(library, run_id=run.id)
        assert library.films.epochs(run.id) == [2, 3, 4, 5]
        assert library.runs.get(run.id).film is FilmState.KEPT


def test_what_waits_for_a_busy_library_is_not_missing_in_the_film(library, path):
    trainer = Trainer(small_config(epochs=3), DATASET)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        class ReleasingTrainer(Trainer):
            def run(self):
                for event in super().run():
                    if isinstance(event, EpochResult) and event.metrics.epoch == 3:
                        other.execute("ROLLBACK")
                    yield event

        trainer = ReleasingTrainer(small_config(epochs=3), DATASET)
        end = drive(trainer, library)
    assert not end.problem
    assert library.films.epochs(end.run_id) == [0, 1, 2, 3]


def test_a_network_whose_frame_takes_more_than_a_film_may_has_none_and_it_is_known_why(library):
    library.films.set_limits(FilmLimits(run=ROOM))
    _, large = record(library)
    library.films.set_limits(FilmLimits(run=0))
    _, unwanted = record(library)
    assert [library.films.epochs(run.id) for run in (large, unwanted)] == [[], []]
    assert [library.runs.get(run.id).film for run in (large, unwanted)] == [FilmState.TOO_LARGE, FilmState.OFF]


# --- room ------------------------------------------------------------------------------------------------------------


def test_room_is_made_by_thinning_the_oldest_films_and_then_by_dropping_them(library):
    limit(library, 20, 50)
    runs = [record(library, small_config(epochs=19, optimizer=FROZEN))[1] for _ in range(4)]
    assert [len(library.films.epochs(run.id)) for run in runs] == [8, 8, 8, 20]
    kept = library.films.epochs(runs[0].id)
    assert (kept[0], kept[-1]) == (0, 19), "what was thinned has its ends"
    limit(library, 20, 25)
    assert library.films.epochs(runs[0].id) == []
    assert library.runs.get(runs[0].id).film is FilmState.DROPPED
    assert library.films.room().total <= 25 * ROOM
    assert library.films.epochs(runs[-1].id)


def test_no_room_is_taken_from_a_run_that_trains(library, path):
    limit(library, 20, 30)
    trainer = Trainer(small_config(epochs=19, optimizer=FROZEN), DATASET)
    with Library(path) as other:

        class Watched(Trainer):
            def run(self):
                for event in super().run():
                    yield event
                    if isinstance(event, EpochResult) and event.metrics.epoch == 12:
                        record(other, small_config(epochs=19, optimizer=FROZEN))
                        limit(other, 20, 10)

        trainer = Watched(small_config(epochs=19, optimizer=FROZEN), DATASET)
        end = drive(trainer, library)
    assert library.films.epochs(end.run_id) == list(range(20))
    (other_run,) = (run for run in library.runs.entries().runs if run.id != end.run_id)
    assert library.films.epochs(other_run.id) == []


def test_less_room_for_a_run_thins_the_films_that_there_are(library):
    _, run = record(library, small_config(epochs=19, optimizer=FROZEN))
    limit(library, 5)
    kept = library.films.epochs(run.id)
    assert len(kept) == 5
    assert (kept[0], kept[-1]) == (0, 19)
    limit(library, 0)
    assert library.films.epochs(run.id) == []


@pytest.mark.parametrize("limits", [FilmLimits(run=-1), FilmLimits(all=-1), FilmLimits(run=10**12)])
def test_limits_that_cannot_be_are_refused(library, limits):
    with pytest.raises(LibraryError, match="Films cannot take that much room"):
        library.films.set_limits(limits)
    assert library.films.room().limits == FilmLimits()


@pytest.mark.parametrize("size", [2, 20, 500, 9_000, 20_000, 40_000, 203_540])
def test_films_take_no_more_of_the_file_than_is_reckoned(tmp_path, size):
    with contextlib.closing(sqlite3.connect(tmp_path / "any.sqlite3")) as connection:
        connection.execute(f"PRAGMA page_size = {PAGE_BYTES}")
        connection.execute(
            "CREATE TABLE frames (run INTEGER, epoch INTEGER, exponent INTEGER, checksum INTEGER, halves BLOB)"
        )
        most = frames_in(5_000_000, size)
        for epoch in range(most):
            connection.execute("INSERT INTO frames VALUES (2000000000, ?, -15, 4000000000, ?)", (epoch, bytes(size)))
        connection.commit()
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
    assert (pages - 2) * PAGE_BYTES <= most * room_of(size) + PAGE_BYTES
    assert most * room_of(size) <= 5_000_000


# --- deleted and damaged ---------------------------------------------------------------------------------------------


def test_a_film_stays_with_a_run_that_is_deleted_until_it_is_gone_for_good(library):
    _, run = record(library)
    library.runs.delete(run.id)
    assert library.films.epochs(run.id) == [0, 1, 2, 3]
    library.runs.restore(run.id)
    assert len(frames(library, run)) == 4
    library.runs.delete(run.id)
    library.runs.purge(run.id)
    assert library.films.room().total == 0


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("halves", b"\x01" * FRAME),
        ("halves", b""),
        ("halves", bytes(3_000_000)),
        ("halves", "text"),
        ("checksum", 1),
        ("exponent", 1),
        ("exponent", 10**6),
        ("exponent", "many"),
    ],
)
def test_a_damaged_frame_is_left_out_and_the_others_are_read(library, path, column, value):
    _, run = record(library)
    change(path, f"UPDATE frames SET {column} = ? WHERE epoch = 2", value)
    assert list(frames(library, run)) == [0, 1, 3]


# --- parents ---------------------------------------------------------------------------------------------------------


def test_a_run_knows_from_where_it_forked(library):
    _, first = record(library)
    parent = Parent(first.id, 3, ForkStart.EXACT)
    trainer = Trainer(small_config(epochs=5), DATASET, library.runs.checkpoint(first.id, Weights.LAST))
    end = drive(trainer, library, parent=parent)
    assert library.runs.get(end.run_id).parent == parent
    assert library.runs.get(first.id).parent is None
    assert [run.id for run in library.runs.forks(first.id)] == [end.run_id]
    assert library.films.epochs(end.run_id) == [3, 4, 5]
    library.runs.delete(first.id)
    library.runs.purge(first.id)
    assert library.runs.get(end.run_id).parent == parent


def test_a_run_that_was_trained_further_elsewhere_is_the_parent_of_the_one_that_is_kept_in_its_place(library):
    _, run = record(library, small_config(epochs=5), until=2)
    trainer = Trainer(small_config(epochs=5), DATASET, library.runs.checkpoint(run.id))
    record(library, run_id=run.id, until=3)
    end = drive(trainer, library, run_id=run.id)
    assert library.runs.get(end.run_id).parent == Parent(run.id, 2, ForkStart.EXACT)


# --- the plan --------------------------------------------------------------------------------------------------------


def test_a_plan_goes_on_with_the_steps_that_there_are():
    assert FilmPlan.of([4, 8, 12], 12, 10) == FilmPlan(10, 4, 4, 3)
    assert FilmPlan.of([], 7, 10) == FilmPlan(10, 7)
    plan = FilmPlan(10, 4, 4, 3)
    assert [epoch for epoch in range(20) if plan.wants(epoch)] == [4, 8, 12, 16]
    assert not FilmPlan(0, 0).wants(0)


def test_what_lies_evenly_has_both_ends():
    assert evenly(range(101), 5) == [0, 25, 50, 75, 100]
    assert evenly([1, 2], 5) == [1, 2]
