"""Reads the experiments of the library, and changes what people change of them while somebody drives them or nobody does."""

import json
from collections.abc import Mapping
from typing import Any

from nnfs_gui.storage.library.database import Database
from nnfs_gui.storage.library.experiment_parsing import (
    number_of_experiment,
    parse_curves,
    parse_experiment,
    parse_report,
    parse_trial,
)
from nnfs_gui.storage.library.experiment_record import (
    MOST_AT_ONCE,
    Experiment,
    ExperimentStatus,
    Report,
    Trial,
    TrialCurve,
    TrialState,
)
from nnfs_gui.storage.library.experiment_writer import stop_resting
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_parsing import some_ids, where_key
from nnfs_gui.storage.library.run_record import RunStatus, TrialKey
from nnfs_gui.words import QT_TRANSLATE_NOOP, showable

_COLUMNS = (
    "number, id, name, created, plan, dataset, dataset_checksum, status, wanted, chosen, problem, seconds, deleted, at_once"
)
_TRIAL_COLUMNS = (
    "trials.number, candidate, seed, settings, trials.epochs, state, unwanted, trials.problem,"
    " runs.id, runs.epochs_done, runs.status"
)
_STOPPABLE = (TrialState.WAITING, TrialState.RUNNING, TrialState.PAUSED)

# a run that was there before the experiment, which it was adopted by as its first trial, is somebody's own
_MADE_BY_IT = (
    "runs.experiment = ?"
    " AND runs.created >= (SELECT experiments.created FROM experiments WHERE experiments.id = runs.experiment)"
)


class ExperimentTable:
    """The experiments. One is named by its id; every method may raise LibraryError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- what there is ------------------------------------------------------------------------------------------------

    def entries(self, *, deleted: bool = False) -> tuple[Experiment, ...]:
        """Return the experiments that are kept, or those that were deleted and can be restored; the newest first."""
        with self._database.reading() as connection:
            question = f"SELECT {_COLUMNS} FROM experiments WHERE (deleted IS 1) = ? ORDER BY number DESC"
            return tuple(map(parse_experiment, connection.execute(question, (deleted,)).fetchall()))

    def get(self, experiment_id: str) -> Experiment:
        """Return an experiment, deleted or not."""
        with self._database.reading() as connection:
            condition, value = where_key(experiment_id)
            row = connection.execute(f"SELECT {_COLUMNS} FROM experiments WHERE {condition}", (value,)).fetchone()
        if row is None:
            raise self._missing(experiment_id)
        return parse_experiment(row)

    def find(self, prefix: str) -> Experiment:
        """Return the experiment whose id begins with `prefix`, or whose name that is, if there is one and no other."""
        wanted = prefix.strip().lower()
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM experiments WHERE substr(id, 1, ?) = ? OR name = ?",
                (len(wanted), wanted, prefix.strip()),
            ).fetchall()
        if not wanted or not rows:
            raise self._missing(prefix)
        if len(rows) > 1:
            raise LibraryError(
                QT_TRANSLATE_NOOP(
                    "Core",
                    "{count:,} experiments have ids that begin with {prefix!r}, or that name. Give more of the id: {ids}.",
                ),
                count=len(rows),
                prefix=prefix,
                ids=some_ids([parse_experiment(row).id for row in rows]),
            )
        return parse_experiment(rows[0])

    def trials(self, experiment_id: str) -> tuple[Trial, ...]:
        """Return the trials that there are so far, by their numbers, without those that are damaged."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT {_TRIAL_COLUMNS} FROM experiments JOIN trials ON trials.experiment = experiments.number"
                " LEFT JOIN runs ON runs.experiment = experiments.id AND runs.trial = trials.number"
                " WHERE trials.experiment = ? ORDER BY trials.number",
                (number_of_experiment(connection, experiment_id),),
            ).fetchall()
        return tuple(trial for trial in map(parse_trial, rows) if trial is not None)

    def reports(self, experiment_id: str) -> tuple[Report, ...]:
        """Return the log, the first line first, without those that are damaged."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT place, trial, kind, epoch, validation_accuracy, validation_loss FROM reports"
                " WHERE experiment = ? ORDER BY place",
                (number_of_experiment(connection, experiment_id),),
            ).fetchall()
        return tuple(report for report in map(parse_report, rows) if report is not None)

    def unwanted(self, experiment_id: str) -> tuple[int, ...]:
        """Return the trials that people want to stop and that can."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT number FROM trials WHERE experiment = ? AND unwanted IS 1 AND state IN (?, ?, ?)",
                (number_of_experiment(connection, experiment_id), *_STOPPABLE),
            ).fetchall()
        return tuple(number for (number,) in rows)

    def run_of(self, trial: TrialKey) -> str | None:
        """Return the id of the run that a trial is, if it has begun."""
        with self._database.reading() as connection:
            question = "SELECT id FROM runs WHERE experiment = ? AND trial = ?"
            row = connection.execute(question, (trial.experiment, trial.number)).fetchone()
        return None if row is None else str(row[0])

    def curves(self, experiment_id: str) -> dict[int, TrialCurve]:
        """Return by their numbers what the trials that have a whole epoch have come to so far."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT trial, validation_accuracy, epochs.seconds FROM runs JOIN epochs ON epochs.run = runs.number"
                " WHERE runs.experiment = ? ORDER BY trial, epoch",
                (experiment_id,),
            ).fetchall()
        return parse_curves(rows)

    # --- what people change -------------------------------------------------------------------------------------------

    def rename(self, experiment_id: str, name: str) -> None:
        if not name.strip():
            raise LibraryError(QT_TRANSLATE_NOOP("Core", "An experiment needs a name."))
        self._set(experiment_id, "name", showable(name.strip()))

    def ask(self, experiment_id: str, wanted: ExperimentStatus) -> None:
        """Say that an experiment is to run, or to pause: who drives it looks at that within a second."""
        self._set(experiment_id, "wanted", wanted)

    def resize(self, experiment_id: str, at_once: int) -> None:
        """Say how many trials of an experiment are to train at once: who drives it sees to that, until another one does."""
        if not 1 <= at_once <= MOST_AT_ONCE:
            raise LibraryError(
                QT_TRANSLATE_NOOP("Core", "1 to {most:,} trials can train at once, not {count:,}."),
                most=MOST_AT_ONCE,
                count=at_once,
            )
        self._set(experiment_id, "at_once", at_once)

    def ask_to_stop(self, experiment_id: str, trial: int) -> None:
        """Say that a trial is to stop: who drives the experiment sees to that, or will."""
        with self._database.writing() as connection:
            number = number_of_experiment(connection, experiment_id)
            connection.execute(
                "UPDATE trials SET unwanted = 1 WHERE experiment = ? AND number = ? AND state IN (?, ?, ?)",
                (number, trial, *_STOPPABLE),
            )

    def set_plan(self, experiment_id: str, plan: Mapping[str, Any]) -> None:
        """Let an experiment go on by another plan, as who drives it finds out within a second; a finished one is paused."""
        self._set(experiment_id, "plan", json.dumps(plan, allow_nan=False))
        if self.get(experiment_id).status is ExperimentStatus.FINISHED:
            self._set(experiment_id, "status", ExperimentStatus.PAUSED)

    def delete(self, experiment_id: str) -> None:
        """Put an experiment and the runs that it made aside, from where `restore` brings them back.

        One that is driven is refused. A run that it only adopted stays.
        """
        with self._database.writing() as connection:
            experiment = self.get(experiment_id)
            if experiment.status is ExperimentStatus.RUNNING:
                raise LibraryError(
                    QT_TRANSLATE_NOOP("Core", "The experiment {name} is running. Pause it before it is deleted."),
                    name=experiment.title,
                )
            connection.execute("UPDATE experiments SET deleted = 1 WHERE number = ?", (experiment.number,))
            connection.execute(
                f"UPDATE runs SET deleted = 1 WHERE {_MADE_BY_IT} AND status IS NOT ?", (experiment_id, RunStatus.RUNNING)
            )

    def restore(self, experiment_id: str) -> None:
        """Bring a deleted experiment back, and all of its runs."""
        self._set(experiment_id, "deleted", 0)
        with self._database.writing() as connection:
            connection.execute("UPDATE runs SET deleted = 0 WHERE experiment = ?", (experiment_id,))

    def purge(self, experiment_id: str) -> None:
        """Remove a deleted experiment and its deleted runs for good."""
        with self._database.writing() as connection:
            condition, value = where_key(experiment_id)
            connection.execute(
                "DELETE FROM runs WHERE deleted IS 1 AND experiment IN"
                f" (SELECT id FROM experiments WHERE {condition} AND deleted IS 1)",
                (value,),
            )
            if connection.execute(f"DELETE FROM experiments WHERE {condition} AND deleted IS 1", (value,)).rowcount:
                connection.execute("UPDATE runs SET experiment = NULL, trial = NULL WHERE experiment = ?", (experiment_id,))

    def room(self, experiment_id: str) -> int:
        """Return how many bytes the weights of an experiment's runs take."""
        with self._database.reading() as connection:
            (size,) = connection.execute(
                "SELECT total(length(data)) FROM runs JOIN checkpoint_arrays ON run = number WHERE experiment = ?",
                (experiment_id,),
            ).fetchone()
        return int(size)

    def free_room(self, experiment_id: str) -> int:
        """Give up the weights of the runs that an experiment made, but for the chosen candidate's; return how many bytes.

        All figures stay. Trials that wait at an epoch cannot go on without their weights, and are stopped. The room is used
        by what is written later. An experiment that is driven is refused.
        """
        before = self.room(experiment_id)
        with self._database.writing() as connection:
            experiment = self.get(experiment_id)
            if experiment.status is ExperimentStatus.RUNNING:
                raise LibraryError(
                    QT_TRANSLATE_NOOP("Core", "The experiment {name} is running. Pause it before its room is freed."),
                    name=experiment.title,
                )
            stop_resting(connection, experiment.number)
            connection.execute(
                "DELETE FROM checkpoints WHERE run IN (SELECT runs.number FROM runs JOIN trials"
                " ON trials.experiment = ? AND trials.number = runs.trial"
                f" WHERE {_MADE_BY_IT} AND candidate IS NOT ? AND status IS NOT ?)",
                (experiment.number, experiment_id, experiment.chosen, RunStatus.RUNNING),
            )
        return before - self.room(experiment_id)

    def _set(self, experiment_id: str, column: str, value: str | int) -> None:
        with self._database.writing() as connection:
            condition, key = where_key(experiment_id)
            change = f"UPDATE experiments SET {column} = ? WHERE {condition}"
            if not connection.execute(change, (value, key)).rowcount:
                raise self._missing(experiment_id)

    def _missing(self, prefix: str) -> LibraryError:
        return LibraryError(
            QT_TRANSLATE_NOOP(
                "Core", "There is no experiment {prefix!r} in {path}. nnfs-gui experiment list shows all of them."
            ),
            prefix=prefix,
            path=self._database.path,
        )
