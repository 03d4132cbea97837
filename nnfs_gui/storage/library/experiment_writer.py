"""Writes an experiment into the library while it is driven: each decision and each report is one transaction.

An experiment whose driver died is told from one that is driven by a lock that only the living hold.
"""

import contextlib
import itertools
import json
import sqlite3
import uuid
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from nnfs_gui.storage.library.database import Database
from nnfs_gui.storage.library.default_names import experiment_name
from nnfs_gui.storage.library.experiment_parsing import number_of_experiment
from nnfs_gui.storage.library.experiment_record import (
    AFTER,
    ExperimentStatus,
    Report,
    ReportKind,
    Trial,
    TrialState,
)
from nnfs_gui.storage.library.file_lock import FileLock
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_parsing import run_key
from nnfs_gui.storage.library.run_record import RunStatus
from nnfs_gui.words import QT_TRANSLATE_NOOP, showable

_SHORT_PATIENCE_SECONDS = 0.5
_LONG_PATIENCE_SECONDS = 60.0  # of who drives: another program may take half a minute to copy a file


class ExperimentDrivenError(LibraryError):
    """Somebody else drives the experiment."""


class ExperimentWriter:
    """Writes the experiments that this process drives. Every method is a transaction, and may raise LibraryError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._locks: dict[str, FileLock] = {}

    def begin(self, name: str, plan: Mapping[str, Any], dataset: str, dataset_checksum: str) -> str:
        """Add an experiment, which waits for who drives it, and return its id.

        Where another one is called so already, a number behind the name tells them apart.
        """
        experiment_id = uuid.uuid4().hex
        created = datetime.now(UTC).isoformat(timespec="seconds")
        with self._database.writing() as connection:
            number = connection.execute(
                "INSERT INTO experiments (id, name, created, plan, dataset, dataset_checksum, status, wanted)"
                " VALUES (?, '', ?, ?, ?, ?, ?, ?)",
                (
                    experiment_id,
                    created,
                    json.dumps(plan, allow_nan=False),
                    dataset,
                    dataset_checksum,
                    ExperimentStatus.WAITING,
                    ExperimentStatus.RUNNING,
                ),
            ).lastrowid
            assert number is not None
            shown = _free_name(connection, showable(name.strip()) or experiment_name(number))
            connection.execute("UPDATE experiments SET name = ? WHERE number = ?", (shown, number))
        return experiment_id

    # --- who drives ---------------------------------------------------------------------------------------------------

    def take(self, experiment_id: str, at_once: int | None = None) -> None:
        """Drive an experiment from now on, so many trials at once. Raises ExperimentDrivenError where somebody does."""
        lock = self._lock_of(experiment_id)
        try:
            with self._database.writing() as connection:
                number = number_of_experiment(connection, experiment_id)
                if not lock.try_acquire():
                    raise ExperimentDrivenError(
                        QT_TRANSLATE_NOOP("Core", "This experiment is being run by another window or command.")
                    )
                connection.execute(
                    "UPDATE experiments SET status = ?, wanted = ?, at_once = ?, problem = '' WHERE number = ?",
                    (ExperimentStatus.RUNNING, ExperimentStatus.RUNNING, at_once, number),
                )
                _leave_trials(connection, number)
        except BaseException:
            lock.release()
            raise
        self._locks[experiment_id] = lock

    def leave(
        self,
        experiment_id: str,
        status: ExperimentStatus,
        problem: str = "",
        chosen: int | None = None,
        seconds: float = 0.0,
    ) -> None:
        """Drive it no more, so many seconds after they were told last: it is paused, or finished with the best candidate."""
        try:
            with self._database.writing() as connection:
                number = number_of_experiment(connection, experiment_id)
                connection.execute(
                    "UPDATE experiments SET status = ?, problem = ?, chosen = ?, seconds = seconds + ? WHERE number = ?",
                    (status, problem, chosen, seconds, number),
                )
                _leave_trials(connection, number)
                self._let_go(experiment_id, remove_file=True)
        finally:
            self._let_go(experiment_id)  # even if nothing can be written: the next opening finds it left

    def mark_left(self) -> None:
        """Find the experiments whose driver died, which are paused; where nothing can be written, another time."""
        question = "SELECT id, number FROM experiments WHERE status = ?"
        with self._database.reading() as connection:
            if not connection.execute(question, (ExperimentStatus.RUNNING,)).fetchone():
                return
        if self._database.is_read_only:
            return
        with contextlib.suppress(LibraryError), self._database.writing(_SHORT_PATIENCE_SECONDS) as connection:
            for experiment_id, number in connection.execute(question, (ExperimentStatus.RUNNING,)).fetchall():
                lock = self._lock_of(run_key(experiment_id, number))
                if lock.try_acquire():
                    change = "UPDATE experiments SET status = ? WHERE number = ?"
                    connection.execute(change, (ExperimentStatus.PAUSED, number))
                    _leave_trials(connection, number)
                    lock.release(remove_file=True)

    def close(self) -> None:
        """Leave the experiments that are still driven, which are then found to be left."""
        for experiment_id in list(self._locks):
            self._let_go(experiment_id)

    # --- the log ------------------------------------------------------------------------------------------------------

    def start(self, experiment_id: str, trials: Sequence[Trial]) -> None:
        """Record the decision that trials, new ones or such as stand at an epoch, train up to their `epochs`."""
        with self._logging(experiment_id) as (connection, number):
            for trial in trials:
                _insert(connection, number, trial)

    def adopt(self, experiment_id: str, run_id: str, trial: Trial, report: Report) -> bool:
        """Let a run that finished be a trial, whose end the report tells; say whether it could: it may be one already."""
        with self._database.writing() as connection:
            number = number_of_experiment(connection, experiment_id)
            change = "UPDATE runs SET experiment = ?, trial = ? WHERE id = ? AND experiment IS NULL AND status = ?"
            values = experiment_id, trial.number, run_id, RunStatus.FINISHED
            if not connection.execute(change, values).rowcount:
                return False
            _insert(connection, number, trial)
            _conclude(connection, number, report)
        return True

    def set_running(self, experiment_id: str, trial: int, *, running: bool = True) -> None:
        """Say that a trial is being trained, or that it waits again."""
        state = TrialState.RUNNING if running else TrialState.WAITING
        with self._logging(experiment_id) as (connection, number):
            connection.execute(
                "UPDATE trials SET state = ? WHERE experiment = ? AND number = ? AND state IN (?, ?)",
                (state, number, trial, TrialState.WAITING, TrialState.RUNNING),
            )

    def report(self, experiment_id: str, report: Report, problem: str = "", seconds: float = 0.0) -> None:
        """Record what came of a trial after so many more seconds; its place is the next one.

        What came of the same decision before is not replaced.
        """
        with self._logging(experiment_id) as (connection, number):
            last = connection.execute(
                "SELECT kind FROM reports WHERE experiment = ? AND trial = ? ORDER BY place DESC LIMIT 1",
                (number, report.trial),
            ).fetchone()
            is_open = last is not None and (last[0] == ReportKind.STARTED or report.kind is ReportKind.STOPPED)
            if not is_open:
                return
            connection.execute("UPDATE experiments SET seconds = seconds + ? WHERE number = ?", (seconds, number))
            _conclude(connection, number, report, problem)

    @contextlib.contextmanager
    def _logging(self, experiment_id: str) -> Iterator[tuple[sqlite3.Connection, int]]:
        with self._database.writing(_LONG_PATIENCE_SECONDS) as connection:
            yield connection, number_of_experiment(connection, experiment_id)

    def _lock_of(self, experiment_id: str) -> FileLock:
        return FileLock(self._database.path.with_name(f"{self._database.path.name}.experiment.{experiment_id}.lock"))

    def _let_go(self, experiment_id: str, *, remove_file: bool = False) -> None:
        lock = self._locks.pop(experiment_id, None)
        if lock is not None:
            lock.release(remove_file=remove_file)


def _free_name(connection: sqlite3.Connection, name: str) -> str:
    """Return a name, or where an experiment is called so, the same with a number behind it."""
    taken = {row[0] for row in connection.execute("SELECT name FROM experiments").fetchall()}
    numbered = (f"{name} ({number})" for number in itertools.count(2))
    return next(each for each in itertools.chain([name], numbered) if each not in taken)


def _insert(connection: sqlite3.Connection, number: int, trial: Trial) -> None:
    """Record that a trial is to train up to its `epochs`."""
    connection.execute(
        "INSERT INTO trials (experiment, number, candidate, seed, settings, epochs, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET epochs = excluded.epochs, state = excluded.state",
        (
            number,
            trial.number,
            trial.candidate,
            trial.seed,
            json.dumps(dict(trial.settings), allow_nan=False),
            trial.epochs,
            TrialState.WAITING,
        ),
    )
    _log(connection, number, Report(0, trial.number, ReportKind.STARTED, trial.epochs))


def _conclude(connection: sqlite3.Connection, number: int, report: Report, problem: str = "") -> None:
    """Record what came of a trial."""
    _log(connection, number, report)
    connection.execute(
        "UPDATE trials SET state = ?, problem = ? WHERE experiment = ? AND number = ?",
        (AFTER[report.kind], problem, number, report.trial),
    )


def _leave_trials(connection: sqlite3.Connection, number: int) -> None:
    """Let what was being trained wait: who drives next goes on with its run."""
    connection.execute(
        "UPDATE trials SET state = ? WHERE experiment = ? AND state = ?", (TrialState.WAITING, number, TrialState.RUNNING)
    )


def _log(connection: sqlite3.Connection, number: int, report: Report) -> None:
    connection.execute(
        "INSERT INTO reports SELECT ?, ifnull(max(place), 0) + 1, ?, ?, ?, ?, ? FROM reports WHERE experiment = ?",
        (
            number,
            report.trial,
            report.kind,
            report.epoch,
            report.validation_accuracy,
            report.validation_loss,
            number,
        ),
    )


def stop_resting(connection: sqlite3.Connection, number: int) -> None:
    """Stop the trials of an experiment that are neither at their end nor being trained."""
    resting = connection.execute(
        "SELECT number, (SELECT epochs_done FROM runs JOIN experiments ON experiments.id = runs.experiment"
        " WHERE experiments.number = trials.experiment AND trial = trials.number)"
        " FROM trials WHERE experiment = ? AND state IN (?, ?)",
        (number, TrialState.WAITING, TrialState.PAUSED),
    ).fetchall()
    for trial, epochs_done in resting:
        if epochs_done:  # one without an epoch has no weights to miss
            _conclude(connection, number, Report(0, trial, ReportKind.STOPPED, epochs_done))
