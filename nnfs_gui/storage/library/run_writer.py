"""Writes runs into the library while they happen.

An epoch is one transaction. A run whose process died is told from one in training by a lock that only the living hold.
"""

import contextlib
import json
import platform
import sqlite3
import uuid
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

import numpy as np

from nnfs_gui import __version__
from nnfs_gui.inspection.runs.frames import Frame
from nnfs_gui.storage.checksums import array_checksum
from nnfs_gui.storage.library.database import PATIENCE_SECONDS, Database
from nnfs_gui.storage.library.default_names import name_text, run_name
from nnfs_gui.storage.library.file_lock import FileLock
from nnfs_gui.storage.library.films.plan import FilmPlan
from nnfs_gui.storage.library.films.writer import add_frames, begin_film
from nnfs_gui.storage.library.incidents import insert_incidents
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_parsing import run_key
from nnfs_gui.storage.library.run_record import PREDICTION_TYPE, Parent, RunStatus, TrialKey
from nnfs_gui.training.best_epoch import is_better
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.evaluation import Evaluation
from nnfs_gui.training.events import EpochMetrics, Incident
from nnfs_gui.words import QT_TRANSLATE_NOOP, showable, showable_lines

_SHORT_PATIENCE_SECONDS = 0.5
_LEFT_FREE_BYTES = 100_000_000  # of the disk by films: for the library's log, 34 MB, and the checkpoints of large networks
_REMOVED = QT_TRANSLATE_NOOP("Core", "This run was removed from the library while it was trained, so it is not kept.")


class RunMovedOnError(LibraryError):
    """A run does not go on as it was to: elsewhere it was trained further, or removed, or it belongs to an experiment."""


class RunLostError(LibraryError):
    """What was trained is in the library no more."""


class RunBeingTrainedError(LibraryError):
    """A run that was to go on is being trained by somebody else."""


class TrialTakenError(LibraryError):
    """A trial has a run already."""


class RunWriter:
    """Writes the runs of this process. Every method is a transaction, and may raise LibraryError.

    `patience` says for how many seconds is waited where another program keeps the library busy.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._locks: dict[str, FileLock] = {}
        self._before: dict[str, tuple[str, str]] = {}  # the status and the settings of a run that was reopened

    def begin(
        self,
        config: TrainingConfig,
        dataset: str,
        dataset_checksum: str,
        train_count: int,
        name: str = "",
        notes: str = "",
        class_names: Sequence[str] = (),
        created: datetime | None = None,
        parent: Parent | None = None,
        trial: TrialKey | None = None,
        patience: float = PATIENCE_SECONDS,
    ) -> str:
        """Add a run that is being trained, since now or `created`, and return its id.

        Without a name it is called Run and its number. `class_names` are those of the network's outputs, if they are known.
        `parent` says from where it forked, and `trial` for which trial of an experiment it is trained: where that has a run
        already, TrialTakenError is raised.
        """
        run_id = uuid.uuid4().hex
        versions = {"program": __version__, "python": platform.python_version(), "numpy": np.__version__}
        values = {
            "id": run_id,
            "notes": showable_lines(notes),
            "created": (created or datetime.now(UTC)).isoformat(timespec="seconds"),
            "config": json.dumps(config.to_dict()),
            "versions": json.dumps(versions),
            "dataset": dataset,
            "dataset_checksum": dataset_checksum,
            "class_names": json.dumps(class_names) if class_names else None,
            "train_count": train_count,
            "status": RunStatus.RUNNING,
            "parent": parent and parent.run_id,
            "parent_epoch": parent and parent.epoch,
            "parent_start": parent and parent.start,
            "experiment": trial and trial.experiment,
            "trial": trial and trial.number,
        }
        columns, places = ", ".join(values), ", ".join(f":{key}" for key in values)
        with self._holding(run_id, patience) as connection:
            if trial is not None:
                _refuse_taken(connection, trial)
            number = connection.execute(f"INSERT INTO runs (name, {columns}) VALUES ('', {places})", values).lastrowid
            assert number is not None
            connection.execute("UPDATE runs SET name = ? WHERE number = ?", (showable(name) or run_name(number), number))
        return run_id

    def reopen(
        self,
        run_id: str,
        config: TrainingConfig,
        epochs_done: int,
        patience: float = PATIENCE_SECONDS,
        trial: TrialKey | None = None,
    ) -> None:
        """Say that a run, deleted or not, goes on after so many epochs, and to which epoch.

        The settings that it began with stay; what holds from now on is in the checkpoints. One that is being trained raises
        RunBeingTrainedError; one that was removed or has other epochs by now raises RunMovedOnError, and stays as it is. So
        does one that is another `trial` than is told, or one at all where none is told.
        """
        with self._holding(run_id, patience) as connection:
            row = connection.execute(
                "SELECT runs.name, experiments.name, experiment, trial, epochs_done, runs.status, config FROM runs"
                " LEFT JOIN experiments ON experiments.id = experiment WHERE runs.id = ?",
                (run_id,),
            ).fetchone()
            if row is None:
                raise RunMovedOnError(
                    QT_TRANSLATE_NOOP("Core", "The run was removed from {path}."), path=self._database.path
                )
            name, experiment, *its_trial, epochs, before_status, before_config = row
            if experiment is not None and (trial is None or its_trial != [trial.experiment, trial.number]):
                raise RunMovedOnError(
                    QT_TRANSLATE_NOOP("Core", "{name} is part of the experiment {experiment}, and stays as it is there."),
                    name=name_text(str(name)),
                    experiment=name_text(str(experiment)),
                )
            if epochs != epochs_done:
                raise RunMovedOnError(
                    QT_TRANSLATE_NOOP(
                        "Core", "{name} was trained elsewhere and has {epochs:,} epochs now, not {epochs_done:,}."
                    ),
                    name=name_text(str(name)),
                    epochs=epochs,
                    epochs_done=epochs_done,
                )
            change = "UPDATE runs SET status = ?, config = json_set(config, '$.epochs', ?), deleted = 0 WHERE id = ?"
            connection.execute(change, (RunStatus.RUNNING, config.epochs, run_id))
        self._before[run_id] = (before_status, before_config)

    def begin_film(self, run_id: str, first_epoch: int, frame_bytes: int, patience: float = PATIENCE_SECONDS) -> FilmPlan:
        """Make room for the film of a run of this process, which trains on from this epoch; return how it is kept."""
        with self._database.writing(patience) as connection:
            return begin_film(connection, _number_of(connection, run_id), first_epoch, frame_bytes)

    def record_epochs(
        self,
        run_id: str,
        epochs: Sequence[EpochMetrics],
        checkpoints: Sequence[Checkpoint],
        incidents: Sequence[Incident] = (),
        patience: float = PATIENCE_SECONDS,
    ) -> None:
        """Add epochs, of which the checkpoints of the last and the best are needed, and incidents.

        Of all checkpoints these two are kept.
        """
        with self._database.writing(patience) as connection:
            row = connection.execute(
                "SELECT number, best_epoch, validation_accuracy, validation_loss FROM runs"
                " LEFT JOIN epochs ON run = number AND epoch = best_epoch WHERE id = ?",
                (run_id,),
            ).fetchone()
            if row is None:
                raise RunLostError(_REMOVED)
            number, best_epoch, best_accuracy, best_loss = row
            for metrics in epochs:
                accuracy, loss = metrics.validation_accuracy, metrics.validation_loss
                if (
                    accuracy is not None
                    and loss is not None
                    and (best_epoch is None or is_better(accuracy, loss, best_accuracy, best_loss))
                ):
                    best_epoch, best_accuracy, best_loss = metrics.epoch, accuracy, loss
                figures = (metrics.train_loss, metrics.train_accuracy, loss, accuracy)
                connection.execute(
                    "INSERT INTO epochs VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    (number, metrics.epoch, *figures, metrics.learning_rate, metrics.seconds),
                )
            insert_incidents(connection, number, incidents)
            kept = (epochs[-1].epoch, best_epoch or 0)
            for checkpoint in checkpoints:
                if checkpoint.epoch in kept:
                    _insert_checkpoint(connection, number, checkpoint)
            connection.execute("DELETE FROM checkpoints WHERE run = ? AND epoch NOT IN (?, ?)", (number, *kept))
            connection.execute("DELETE FROM tests WHERE run = ?", (number,))  # of another network than this
            connection.execute(
                "UPDATE runs SET epochs_done = ?, best_epoch = ?, seconds = seconds + ? WHERE number = ?",
                (epochs[-1].epoch, best_epoch, sum(metrics.seconds for metrics in epochs), number),
            )

    def record_frames(
        self, run_id: str, film: FilmPlan, frames: Mapping[int, Frame], patience: float = PATIENCE_SECONDS
    ) -> FilmPlan:
        """Add frames to the film of a run, by their epochs, ascending; return how it goes on.

        Raises LibraryFullError where so little of the disk is free that epochs may need it.
        """
        self._database.leave_free(_LEFT_FREE_BYTES)
        with self._database.writing(patience) as connection:
            return add_frames(connection, _number_of(connection, run_id), frames, film)

    def shorten_log(self) -> None:
        """Give the room of what was written lately, and lies in the library's log, to the library."""
        self._database.shorten_log()

    def end(self, run_id: str, status: RunStatus, patience: float = PATIENCE_SECONDS) -> None:
        """Say how a run of this process ended. Raises RunLostError if it was removed, or the library moved or deleted."""
        self._end(run_id, "UPDATE runs SET status = ? WHERE id = ?", (status, run_id), patience)
        self._database.shorten_log()

    def give_back(self, run_id: str) -> None:
        """Leave a run that was reopened, and of which no epoch was recorded since, as it was before."""
        self._end(
            run_id, "UPDATE runs SET status = ?, config = ? WHERE id = ?", (*self._before[run_id], run_id), PATIENCE_SECONDS
        )

    def _end(self, run_id: str, change: str, values: tuple[str, ...], patience: float) -> None:
        try:
            with self._database.writing(patience) as connection:
                is_there = connection.execute(change, values).rowcount > 0
                self._let_go(run_id)
        finally:
            self._let_go(run_id)  # even if nothing can be written: the next opening finds the run interrupted
        if not self._database.is_in_place:
            raise RunLostError(
                QT_TRANSLATE_NOOP(
                    "Core", "{path} was moved or deleted while this run was trained, so the run is not kept in it."
                ),
                path=self._database.path,
            )
        if not is_there:
            raise RunLostError(_REMOVED)

    def set_test(self, run_id: str, test: Evaluation, epochs_done: int) -> None:
        """Keep how the network that a run ended with after so many epochs did on the test images.

        Of a run that has other epochs by now, or is being trained, this is not the test: it is left out.
        """
        predictions = test.predictions.astype(PREDICTION_TYPE)
        with self._database.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO tests SELECT number, ?, ?, ?, ? FROM runs"
                " WHERE id = ? AND epochs_done = ? AND status != ?",
                (
                    test.correct,
                    test.total,
                    predictions,
                    array_checksum(predictions),
                    run_id,
                    epochs_done,
                    RunStatus.RUNNING,
                ),
            )

    def mark_interrupted(self) -> None:
        """Find the runs whose process ended before they did. Where nothing can be written now, that is done another time."""
        with self._database.reading() as connection:
            if not connection.execute("SELECT 1 FROM runs WHERE status = ?", (RunStatus.RUNNING,)).fetchone():
                return
        if not self._database.is_read_only:
            with contextlib.suppress(LibraryError):
                self._mark_interrupted()

    def _mark_interrupted(self) -> None:
        with self._database.writing(_SHORT_PATIENCE_SECONDS) as connection:
            rows = connection.execute("SELECT id, number FROM runs WHERE status = ?", (RunStatus.RUNNING,)).fetchall()
            for run_id, number in rows:
                lock = self._lock_of(run_key(run_id, number))  # an id that is damaged may be no part of a file's name
                if lock.try_acquire():
                    connection.execute("UPDATE runs SET status = ? WHERE number = ?", (RunStatus.INTERRUPTED, number))
                    lock.release(remove_file=True)

    def close(self) -> None:
        """Leave the runs that have not been ended, which are then found to be interrupted."""
        for lock in self._locks.values():
            lock.release()
        self._locks.clear()

    # Locks are taken, and removed, inside write transactions only, so that no two processes do so at once.

    def _lock_of(self, run_id: str) -> FileLock:
        return FileLock(self._database.path.with_name(f"{self._database.path.name}.{run_id}.lock"))

    @contextlib.contextmanager
    def _holding(self, run_id: str, patience: float) -> Iterator[sqlite3.Connection]:
        """Give a transaction in which the run's lock is taken; unless it fails, the lock is held from then on."""
        lock = self._lock_of(run_id)
        try:
            with self._database.writing(patience) as connection:
                if not lock.try_acquire():
                    raise RunBeingTrainedError(
                        QT_TRANSLATE_NOOP("Core", "This run is being trained by another window or command.")
                    )
                yield connection
        except BaseException:
            lock.release(remove_file=True)
            raise
        self._locks[run_id] = lock

    def _let_go(self, run_id: str) -> None:
        lock = self._locks.pop(run_id, None)
        if lock is not None:
            lock.release(remove_file=True)


def _number_of(connection: sqlite3.Connection, run_id: str) -> int:
    row = connection.execute("SELECT number FROM runs WHERE id = ?", (run_id,)).fetchone()
    if row is None:
        raise RunLostError(_REMOVED)
    return int(row[0])


def _refuse_taken(connection: sqlite3.Connection, trial: TrialKey) -> None:
    question = "SELECT name FROM runs WHERE experiment = ? AND trial = ?"
    row = connection.execute(question, (trial.experiment, trial.number)).fetchone()
    if row is not None:
        raise TrialTakenError(
            QT_TRANSLATE_NOOP("Core", "Trial {number:,} of this experiment has a run already, {name}."),
            number=trial.number,
            name=name_text(str(row[0])),
        )


def _insert_checkpoint(connection: sqlite3.Connection, number: int, checkpoint: Checkpoint) -> None:
    connection.execute(
        "INSERT INTO checkpoints VALUES (?, ?, ?)", (number, checkpoint.epoch, json.dumps(dict(checkpoint.numbers)))
    )
    for name, array in checkpoint.arrays.items():
        little = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
        shape = json.dumps(array.shape)
        connection.execute(
            "INSERT INTO checkpoint_arrays VALUES (?, ?, ?, ?, ?, ?, ?)",
            (number, checkpoint.epoch, name, little.dtype.str, shape, little, array_checksum(array)),
        )
