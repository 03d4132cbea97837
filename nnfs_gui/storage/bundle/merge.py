"""Merges a library into another one, run by run, so that nothing is lost and what a person made here stays.

A run that is not here is taken over. Of one that is (see `relation.py`), the side that went on further is kept: the figures
and weights of the longer one, which are the shorter one's and more. Where both went on from where they were the same, theirs
becomes a run of its own. A name that somebody gave here stays, and notes of both stand one under the other; a run that is
being trained here stays as it is, and one that was deleted here, and can be restored, is. Merging the same once more changes
nothing.

Each run is one transaction, so whatever ends this, the library is whole, and to begin again goes on.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from nnfs_gui.storage.bundle.beside import keep_beside, read_beside
from nnfs_gui.storage.bundle.both_sides import better_name, free_name, joined_notes
from nnfs_gui.storage.bundle.experiment_merge import ExperimentMerge
from nnfs_gui.storage.bundle.manifest import BundleError
from nnfs_gui.storage.bundle.relation import COMPARED, Relation, another_id, first_difference, relate_runs
from nnfs_gui.storage.bundle.soundness import UnsoundRunError, check_run
from nnfs_gui.storage.bundle.step import Step
from nnfs_gui.storage.library.default_names import name_text
from nnfs_gui.storage.library.films.room import keep_within, read_limits, room_for_resting
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import FilmState, RunStatus
from nnfs_gui.storage.library.stored_rows import (
    Row,
    Rows,
    Value,
    insert_drawing,
    insert_of_run,
    insert_run,
    kept_experiments,
    kept_runs,
    names_of,
    number_and_state,
    read_drawings,
    read_experiment,
    read_run,
    replace_of_run,
    run_of_trial,
    update,
)
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_MOST_TRIES = 100  # of another id for a run


@dataclass(slots=True)
class Merged:
    """What came of merging; what was left out is told with why."""

    new: int = 0  # runs that were not here
    longer: int = 0  # that are longer now
    copies: int = 0  # that went on otherwise than those here, and became runs of their own
    there: int = 0  # that were here already
    busy: int = 0  # that are being trained here, and stay as they are
    experiments: int = 0  # that were not here, or are longer now
    drawings: int = 0
    files: int = 0  # with points or drawn classes
    left_out: list[Text] = field(default_factory=list)


def merge_steps(source: Library, target: Library, *, drawings: bool = True) -> Iterator[Step | Merged]:
    """Merge a library into another: yields a Step after each run, and at the end what came of it.

    Raises LibraryError where the target cannot be written, and BundleError where that is the case beside it.
    """
    if source.path == target.path:
        raise own_library(source.path)
    merging = _Merging(source, target)
    with source.snapshot() as connection:
        runs, experiments = kept_runs(connection), kept_experiments(connection)
        for experiment_id in experiments:
            merging.take_experiment(connection, experiment_id)
        for place, run_id in enumerate(runs):
            yield Step(place, len(runs))
            merging.take_run(connection, run_id)
        if drawings:
            merging.take_drawings(connection)
    merging.take_files()
    with target.changing() as connection:
        keep_within(connection, room_for_resting(connection, read_limits(connection)))
    yield merging.result


def own_library(path: Path) -> BundleError:
    """Return the error that says that a library cannot be merged into itself."""
    return BundleError(QT_TRANSLATE_NOOP("Core", "{path} is the library that it would be merged into."), path=path)


class _Merging:
    def __init__(self, source: Library, target: Library) -> None:
        self._source = source
        self._target = target
        self._experiments = ExperimentMerge()
        self._datasets: set[str] = set()
        self.result = Merged()

    def take_experiment(self, theirs: sqlite3.Connection, experiment_id: str) -> None:
        rows = read_experiment(theirs, experiment_id)
        assert rows is not None  # it is in the snapshot
        self._datasets.add(str(rows["experiments"][0]["dataset"]))
        with self._target.changing() as ours:
            self.result.experiments += self._experiments.take(ours, rows)

    def take_run(self, theirs: sqlite3.Connection, run_id: str) -> None:
        try:
            check_run(self._source, run_id)
        except UnsoundRunError as error:
            self.result.left_out.append(error.text)
            return
        rows = read_run(theirs, run_id)
        assert rows is not None
        (run,) = rows["runs"]
        if run["status"] == RunStatus.RUNNING:
            run["status"] = RunStatus.INTERRUPTED
        self._datasets.add(str(run["dataset"]))
        with self._target.changing() as ours:
            self._put(ours, rows)

    def take_drawings(self, theirs: sqlite3.Connection) -> None:
        """Take the drawings that are not here: one that is, whatever it is called here, stays as it is."""
        ids = [each.id for each in self._source.drawings.entries()]
        with self._target.changing() as ours:
            here = {_ink(row) for row in read_drawings(ours, [each.id for each in self._target.drawings.entries()])}
            for row in read_drawings(theirs, ids):
                if _ink(row) not in here:
                    here.add(_ink(row))
                    insert_drawing(ours, row)
                    self.result.drawings += 1

    def take_files(self) -> None:
        """Take what the runs learnt from and lies beside their library."""
        beside = read_beside(self._source.path.parent, self._datasets)
        self.result.files = keep_beside(self._target.path.parent, beside)

    def _put(self, connection: sqlite3.Connection, rows: Rows) -> None:
        (run,) = rows["runs"]
        own_id = run["id"]
        self._experiments.place_trial(run)
        _meet_twin(connection, rows)
        ours, relation = _find_place(connection, rows)
        if relation is Relation.NEW:
            self._put_new(connection, rows)
            if run["id"] == own_id:
                self.result.new += 1
            else:
                self.result.copies += 1
            return
        assert ours is not None
        number, status = number_and_state(connection, "runs", str(run["id"]))
        if status == RunStatus.RUNNING:
            self.result.busy += 1
            return
        changes = _made_by_people(ours["runs"][0], run)
        if relation is Relation.LONGER:
            stays = ("id", "name", "notes", "created", "experiment", "trial")
            changes |= {column: value for column, value in run.items() if column not in stays}
            replace_of_run(connection, number, rows)
            self.result.longer += 1
        else:
            changes |= _complete(connection, number, ours, rows, relation)
            self.result.there += 1
        if ours["runs"][0]["experiment"] is None and self._is_free(connection, run):
            changes |= {"experiment": run["experiment"], "trial": run["trial"]}
        update(connection, "runs", number, changes)

    def _put_new(self, connection: sqlite3.Connection, rows: Rows) -> None:
        (run,) = rows["runs"]
        if not self._is_free(connection, run):
            run["experiment"] = run["trial"] = None
        run["name"] = free_name(str(run["name"]), names_of(connection, "runs"))
        insert_run(connection, rows)

    def _is_free(self, connection: sqlite3.Connection, run: Row) -> bool:
        """Say whether a run is a trial that has no run here."""
        experiment, trial = run["experiment"], run["trial"]
        return experiment is not None and run_of_trial(connection, str(experiment), trial) is None


def _meet_twin(connection: sqlite3.Connection, rows: Rows) -> None:
    """Take a run of a trial for the run that this trial has here, if they went the same way: both sides have trained it."""
    (run,) = rows["runs"]
    here = None if run["experiment"] is None else run_of_trial(connection, str(run["experiment"]), run["trial"])
    twin = None if here is None or here == run["id"] else read_run(connection, here, COMPARED)
    if twin is not None:
        created, run["created"] = run["created"], twin["runs"][0]["created"]
        if relate_runs(twin, rows) is Relation.OTHER:
            run["created"] = created
        else:
            run["id"] = here


def _find_place(connection: sqlite3.Connection, rows: Rows) -> tuple[Rows | None, Relation]:
    """Give a run its own id or, where that is another one's here, always the same other one; return which run has it."""
    (run,) = rows["runs"]
    for _ in range(_MOST_TRIES):
        ours = read_run(connection, str(run["id"]), COMPARED)
        relation = relate_runs(ours, rows)
        if ours is None or relation is not Relation.OTHER:
            return ours, relation
        run["id"] = another_id(str(run["id"]), first_difference(ours, rows))
    raise BundleError(
        QT_TRANSLATE_NOOP("Core", "There are too many other runs of the same id as {name}."),
        name=name_text(str(run["name"])),
    )


def _made_by_people(ours: Row, theirs: Row) -> Row:
    """Return what people called a run and noted about it, of both; one that was deleted here is there again."""
    return {
        "name": better_name(str(ours["name"]), str(theirs["name"])),
        "notes": joined_notes(str(ours["notes"]), str(theirs["notes"])),
        "deleted": 0,
    }


def _complete(connection: sqlite3.Connection, number: int, ours: Rows, theirs: Rows, relation: Relation) -> Row:
    """Give a run here what it lacks and theirs has: weights, a test, a film; return what changes in its row."""
    (mine,), (other,) = ours["runs"], theirs["runs"]
    wanted = {mine["epochs_done"], mine["best_epoch"]} - {row["epoch"] for row in ours["checkpoints"]}
    lacking = {
        table: [row for row in theirs[table] if row["epoch"] in wanted] for table in ("checkpoints", "checkpoint_arrays")
    }
    changes: Row = {}
    if relation is Relation.SAME:
        if mine["status"] == RunStatus.INTERRUPTED:  # nobody knew yet how it ended
            changes = {column: other[column] for column in ("status", "config")}
        if not ours["tests"] and changes.get("status", mine["status"]) == other["status"]:
            lacking["tests"] = theirs["tests"]
        if mine["film"] == FilmState.LEFT_OUT and theirs.get("frames"):
            lacking["frames"] = theirs["frames"]
            changes["film"] = other["film"]
    insert_of_run(connection, number, lacking)
    return changes


def _ink(row: Row) -> tuple[Value, ...]:
    """Return by what a drawing is known, whatever it is called."""
    return row["strokes"], row["image"], row["created"]
