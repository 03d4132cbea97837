"""Reads the runs of the library, and changes what people change of them: names, notes, and whether they are kept."""

import contextlib
from collections.abc import Callable
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from nnfs_gui.storage.library.database import Database
from nnfs_gui.storage.library.default_names import name_text
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_parsing import (
    UNBELIEVABLE,
    parse_checkpoint,
    parse_epochs,
    parse_incidents,
    parse_predictions,
    parse_run,
    run_key,
    some_ids,
    where_key,
)
from nnfs_gui.storage.library.run_record import DamagedRun, Run, RunList, RunStatus, Weights
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.config import ConfigError
from nnfs_gui.training.events import EpochMetrics, Incident
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text, showable, showable_lines

# whether `parse_epochs` would refuse the figures of an epoch: told by SQLite, which need not hand over each for a list
_UNSOUND = (
    "typeof(train_loss) || typeof(train_accuracy) || typeof(learning_rate) || typeof(seconds) != 'realrealrealreal'"
    " OR typeof(validation_loss) || typeof(validation_accuracy) NOT IN ('realreal', 'nullnull')"
    " OR max(abs(train_loss), abs(ifnull(validation_loss, 0)), learning_rate, seconds) = 9e999"
    " OR min(train_accuracy, ifnull(validation_accuracy, 0), learning_rate, seconds) < 0"
    " OR max(train_accuracy, ifnull(validation_accuracy, 0)) > 1"
)
_COLUMNS = (
    "number, id, name, notes, created, config, versions, dataset, dataset_checksum, class_names, train_count, status,"
    " epochs_done, best_epoch, best.validation_accuracy, final.validation_accuracy, runs.seconds, correct, total, deleted,"
    " numbers,"
    " (SELECT printf('%d %d %d %d %d', COUNT(*), MIN(epoch), MAX(epoch), MIN(learning_rate) IS NOT MAX(learning_rate),"
    f" MIN(CASE WHEN {_UNSOUND} THEN epoch END)) FROM epochs WHERE run = number),"
    " parent, parent_epoch, parent_start, film, experiment, trial"
)
_FROM = (
    "FROM runs LEFT JOIN epochs AS best ON best.run = number AND best.epoch = best_epoch"
    " LEFT JOIN epochs AS final ON final.run = number AND final.epoch = epochs_done"
    " LEFT JOIN checkpoints ON checkpoints.run = number AND checkpoints.epoch = epochs_done"
    " LEFT JOIN tests ON tests.run = number"
)
_LONGEST_SHOWN = 200  # characters of the name of a run that cannot be read
_MOST_INCIDENTS = 10_000
_T = TypeVar("_T")


class RunTable:
    """The runs. A run is named by its id; every method may raise LibraryError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def entries(self, *, deleted: bool = False, most: int | None = None) -> RunList:
        """Return the runs that are kept, or those that were deleted and can be restored; `most`: the newest so many."""
        runs, damaged = [], []
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} {_FROM} WHERE (deleted IS 1) = ? ORDER BY number DESC LIMIT ?",
                (deleted, -1 if most is None else most),
            ).fetchall()
        for row in rows:
            number, run_id, name = row[:3]
            try:
                runs.append(parse_run(row))
            except UNBELIEVABLE as error:
                shown = showable(name)[:_LONGEST_SHOWN] if isinstance(name, str) else ""
                damaged.append(DamagedRun(run_key(run_id, number), number, shown, _reason(error)))
        return RunList(tuple(runs), tuple(damaged))

    def get(self, run_id: str) -> Run:
        """Return a run, deleted or not."""
        condition, value = where_key(run_id)
        with self._database.reading() as connection:
            row = connection.execute(f"SELECT {_COLUMNS} {_FROM} WHERE {condition}", (value,)).fetchone()
        if row is None:
            raise self._missing(run_id)
        return self._believe(run_id, lambda: parse_run(row))

    def has(self, run_id: str) -> bool:
        """Say whether there is such a run, and it is not deleted."""
        with self._database.reading() as connection:
            found = connection.execute("SELECT 1 FROM runs WHERE id = ? AND deleted IS NOT 1", (run_id,)).fetchone()
        return found is not None

    def find(self, prefix: str) -> Run:
        """Return the run whose id begins with `prefix`, deleted or not, if there is one and no other."""
        return self.get(self.find_key(prefix))

    def find_key(self, prefix: str) -> str:
        """Return what the run is named by whose id begins with `prefix`, or # and its number, also if it cannot be read."""
        wanted = prefix.strip().lower()
        condition, value = where_key(wanted)
        if condition == "id = ?":
            condition = f"substr(id, 1, {len(wanted)}) = ?"
        with self._database.reading() as connection:
            rows = connection.execute(f"SELECT id, number FROM runs WHERE {condition}", (value,)).fetchall()
        if not wanted or not rows:
            raise LibraryError(
                QT_TRANSLATE_NOOP(
                    "Core",
                    "There is no run {prefix!r} in {path}. nnfs-gui runs list shows all: name one by the first letters of "
                    "its id, or by # and its number.",
                ),
                prefix=prefix,
                path=self._database.path,
            )
        if len(rows) > 1:
            raise LibraryError(
                QT_TRANSLATE_NOOP("Core", "{count:,} runs have ids that begin with {prefix!r}. Give more of the id: {ids}."),
                count=len(rows),
                prefix=prefix,
                ids=some_ids([run_key(*row) for row in rows]),
            )
        return run_key(*rows[0])

    def forks(self, run_id: str) -> list[Run]:
        """Return the runs that forked from this one and are not deleted, the oldest first; without any that is damaged."""
        return self._sound("parent = ? AND deleted IS NOT 1", run_id)

    def datasets(self) -> set[str]:
        """Return what the data sets are called that runs, deleted or not, and experiments learn from."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT dataset FROM runs UNION SELECT dataset FROM experiments").fetchall()
        return {name for (name,) in rows if isinstance(name, str)}

    def of_experiment(self, experiment_id: str) -> list[Run]:
        """Return the runs that are trials of an experiment, deleted or not, without any that is damaged."""
        return self._sound("experiment = ?", experiment_id)

    def _sound(self, condition: str, value: str) -> list[Run]:
        """Return the runs of a condition, the oldest first; without any that is damaged."""
        with self._database.reading() as connection:
            rows = connection.execute(f"SELECT {_COLUMNS} {_FROM} WHERE {condition} ORDER BY number", (value,)).fetchall()
        found = []
        for row in rows:
            with contextlib.suppress(*UNBELIEVABLE):
                found.append(parse_run(row))
        return found

    def epochs(self, run_id: str) -> list[EpochMetrics]:
        """Return the figures of each epoch, the first one first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT epoch, train_loss, train_accuracy, validation_loss, validation_accuracy, learning_rate,"
                " epochs.seconds FROM epochs JOIN runs ON run = number WHERE id = ? ORDER BY epoch",
                (run_id,),
            ).fetchall()
        return self._believe(run_id, lambda: parse_epochs(rows))

    def incidents(self, run_id: str) -> tuple[Incident, ...]:
        """Return what happened to a run from outside, in the order of the epochs, as far as that was recorded."""
        run = self.get(run_id)
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT kind, place, details FROM incidents WHERE run = ? ORDER BY id LIMIT ?", (run.number, _MOST_INCIDENTS)
            ).fetchall()
        return parse_incidents(rows, run.config)

    def checkpoint(self, run_id: str, weights: Weights = Weights.LAST) -> Checkpoint | None:
        """Return a run at the end of its last epoch, or of its best; None if there is no such epoch.

        Of one whose weights were given up to free room, or are missing otherwise, a LibraryError says so.
        """
        column = {Weights.LAST: "epochs_done", Weights.BEST: "best_epoch"}[weights]
        with self._database.reading() as connection:
            rows = connection.execute(  # a single one, because a run that is being trained may come to its next epoch
                "SELECT checkpoints.epoch, numbers, arrays.name, dtype, shape, data, checksum FROM runs JOIN checkpoints"
                f" ON checkpoints.run = number AND checkpoints.epoch = {column} LEFT JOIN checkpoint_arrays AS arrays"
                " ON arrays.run = number AND arrays.epoch = checkpoints.epoch WHERE id = ?",
                (run_id,),
            ).fetchall()
        if not rows:
            self._see_that_there_is_none(run_id, column)
            return None
        epoch, numbers = rows[0][:2]
        arrays = [row[2:] for row in rows if row[2] is not None]
        return self._believe(run_id, lambda: parse_checkpoint(epoch, numbers, arrays))

    def has_weights(self, run_id: str, epoch: int) -> bool:
        """Say whether there is a checkpoint of an epoch; it may be damaged."""
        with self._database.reading() as connection:
            question = "SELECT 1 FROM runs JOIN checkpoints ON run = number WHERE id = ? AND epoch = ?"
            return connection.execute(question, (run_id, epoch)).fetchone() is not None

    def predictions(self, run_id: str) -> npt.NDArray[np.int64] | None:
        """Return what the network that the run ended with took each test image for, or None if it was not tested."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT predictions, total, checksum FROM tests JOIN runs ON run = number WHERE id = ?", (run_id,)
            ).fetchone()
        if row is None:
            return None
        return self._believe(run_id, lambda: parse_predictions(*row))

    def rename(self, run_id: str, name: str) -> None:
        if not name.strip():
            raise LibraryError(QT_TRANSLATE_NOOP("Core", "A run needs a name."))
        self._set(run_id, "name", showable(name.strip()))

    def set_notes(self, run_id: str, notes: str) -> None:
        self._set(run_id, "notes", showable_lines(notes))

    def delete(self, run_id: str) -> None:
        """Put a run aside, from where `restore` brings it back. Raises LibraryError for a run that is being trained."""
        condition, value = where_key(run_id)
        with self._database.writing() as connection:
            changed = connection.execute(
                f"UPDATE runs SET deleted = 1 WHERE {condition} AND status IS NOT ?", (value, RunStatus.RUNNING)
            ).rowcount
        if not changed:
            raise LibraryError(
                QT_TRANSLATE_NOOP("Core", "The run {name} is being trained. Stop it before it is deleted."),
                name=self.get(run_id).title,
            )

    def restore(self, run_id: str) -> None:
        """Bring a deleted run back."""
        self._set(run_id, "deleted", 0)

    def purge(self, run_id: str) -> None:
        """Remove a deleted run for good; the room that it took is used by later ones."""
        condition, value = where_key(run_id)
        with self._database.writing() as connection:
            connection.execute(f"DELETE FROM runs WHERE {condition} AND deleted IS 1", (value,))

    def _set(self, run_id: str, column: str, value: str | int) -> None:
        condition, key = where_key(run_id)
        with self._database.writing() as connection:
            if not connection.execute(f"UPDATE runs SET {column} = ? WHERE {condition}", (value, key)).rowcount:
                raise self._missing(run_id)

    def _see_that_there_is_none(self, run_id: str, column: str) -> None:
        with self._database.reading() as connection:
            row = connection.execute(f"SELECT name, {column} FROM runs WHERE id = ?", (run_id,)).fetchone()
        if row is not None and row[1]:
            raise LibraryError(
                QT_TRANSLATE_NOOP(
                    "Core", "The weights of {name} are not in the library any more: they made room. Its figures are there."
                ),
                name=name_text(showable(str(row[0])[:_LONGEST_SHOWN])),
            )

    def _missing(self, run_id: str) -> LibraryError:
        return LibraryError(
            QT_TRANSLATE_NOOP("Core", "There is no run {run_id} in {path}."), run_id=run_id, path=self._database.path
        )

    def _believe(self, run_id: str, parse: Callable[[], _T]) -> _T:
        try:
            return parse()
        except UNBELIEVABLE as error:
            raise LibraryError(
                QT_TRANSLATE_NOOP("Core", "The run {run_id} cannot be read: {reason}"), run_id=run_id, reason=_reason(error)
            ) from error


def _reason(error: Exception) -> Text:
    """Return what is wrong as the end of a sentence."""
    if isinstance(error, ConfigError):  # a whole sentence
        return error.text
    return Text(QT_TRANSLATE_NOOP("Core", "{reason}."), reason=error)
