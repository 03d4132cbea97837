"""Reads the runs of the library, and changes what people change of them: names, notes, and whether they are kept."""

import json
import math
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from nnfs_gui.storage.library.database import Database, LibraryError
from nnfs_gui.storage.library.run_record import PREDICTION_TYPE, Run, RunList, RunStatus, Weights
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.config import ConfigError, TrainingConfig
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.words import QT_TRANSLATE_NOOP, InvalidValueError, showable, showable_lines

_COLUMNS = (
    "number, id, name, notes, created, config, versions, dataset, dataset_checksum, class_names, train_count, status,"
    " epochs_done, best_epoch, best.validation_accuracy, final.validation_accuracy, runs.seconds, correct, total, deleted,"
    " numbers,"
    " (SELECT COUNT(DISTINCT learning_rate) FROM epochs WHERE run = number)"
)
_FROM = (
    "FROM runs LEFT JOIN epochs AS best ON best.run = number AND best.epoch = best_epoch"
    " LEFT JOIN epochs AS final ON final.run = number AND final.epoch = epochs_done"
    " LEFT JOIN checkpoints ON checkpoints.run = number AND checkpoints.epoch = epochs_done"
    " LEFT JOIN tests ON tests.run = number"
)
_ARRAY_TYPES = ("<f4", "<f8")
_T = TypeVar("_T")


class RunTable:
    """The runs. A run is named by its id; every method may raise LibraryError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def entries(self, *, deleted: bool = False) -> RunList:
        """Return the runs that are kept, or those that were deleted and can be restored."""
        runs, unreadable = [], 0
        with self._database.reading() as connection:
            rows = connection.execute(f"SELECT {_COLUMNS} {_FROM} WHERE deleted = ? ORDER BY number DESC", (deleted,))
            for row in rows.fetchall():
                try:
                    runs.append(_parse_run(row))
                except (ValueError, TypeError):
                    unreadable += 1
        return RunList(tuple(runs), unreadable)

    def get(self, run_id: str) -> Run:
        """Return a run, deleted or not."""
        with self._database.reading() as connection:
            row = connection.execute(f"SELECT {_COLUMNS} {_FROM} WHERE id = ?", (run_id,)).fetchone()
        if row is None:
            raise LibraryError(
                QT_TRANSLATE_NOOP("Core", "There is no run {run_id} in {path}."), run_id=run_id, path=self._database.path
            )
        return self._believe(run_id, lambda: _parse_run(row))

    def has(self, run_id: str) -> bool:
        """Say whether there is such a run, and it is not deleted."""
        with self._database.reading() as connection:
            return connection.execute("SELECT 1 FROM runs WHERE id = ? AND NOT deleted", (run_id,)).fetchone() is not None

    def find(self, prefix: str) -> Run:
        """Return the run whose id begins with `prefix`, deleted or not, if there is one and no other."""
        wanted = prefix.strip().lower()
        with self._database.reading() as connection:
            rows = connection.execute("SELECT id FROM runs WHERE substr(id, 1, ?) = ?", (len(wanted), wanted)).fetchall()
        if not wanted or not rows:
            raise LibraryError(
                QT_TRANSLATE_NOOP("Core", "There is no run {prefix!r} in {path}."), prefix=prefix, path=self._database.path
            )
        if len(rows) > 1:
            raise LibraryError(
                QT_TRANSLATE_NOOP("Core", "{count} runs have ids that begin with {prefix!r}. Give more of the id."),
                count=len(rows),
                prefix=prefix,
            )
        return self.get(rows[0][0])

    def epochs(self, run_id: str) -> list[EpochMetrics]:
        """Return the figures of each epoch, the first one first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT epoch, train_loss, train_accuracy, validation_loss, validation_accuracy, learning_rate,"
                " epochs.seconds FROM epochs JOIN runs ON run = number WHERE id = ? ORDER BY epoch",
                (run_id,),
            ).fetchall()
        return [EpochMetrics(*row) for row in rows]

    def checkpoint(self, run_id: str, weights: Weights = Weights.LAST) -> Checkpoint | None:
        """Return a run at the end of its last epoch, or of its best; None if there is no such epoch."""
        column = {Weights.LAST: "epochs_done", Weights.BEST: "best_epoch"}[weights]
        with self._database.reading() as connection:
            rows = connection.execute(  # a single one, because a run that is being trained may come to its next epoch
                "SELECT checkpoints.epoch, numbers, arrays.name, dtype, shape, data FROM runs JOIN checkpoints"
                f" ON checkpoints.run = number AND checkpoints.epoch = {column} LEFT JOIN checkpoint_arrays AS arrays"
                " ON arrays.run = number AND arrays.epoch = checkpoints.epoch WHERE id = ?",
                (run_id,),
            ).fetchall()
        if not rows:
            return None
        epoch, numbers = rows[0][:2]
        arrays = [row[2:] for row in rows if row[2] is not None]
        return self._believe(
            run_id, lambda: Checkpoint(epoch, _parse_numbers(numbers), {name: _parse_array(*row) for name, *row in arrays})
        )

    def predictions(self, run_id: str) -> npt.NDArray[np.int64] | None:
        """Return what the network that the run ended with took each test image for, or None if it was not tested."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT predictions FROM tests JOIN runs ON run = number WHERE id = ?", (run_id,)
            ).fetchone()
        if row is None:
            return None
        return self._believe(run_id, lambda: np.frombuffer(row[0], PREDICTION_TYPE).astype(np.int64))

    def rename(self, run_id: str, name: str) -> None:
        if not name.strip():
            raise LibraryError(QT_TRANSLATE_NOOP("Core", "A run needs a name."))
        self._set(run_id, "name", showable(name.strip()))

    def set_notes(self, run_id: str, notes: str) -> None:
        self._set(run_id, "notes", showable_lines(notes))

    def delete(self, run_id: str) -> None:
        """Put a run aside, from where `restore` brings it back. Raises LibraryError for a run that is being trained."""
        with self._database.writing() as connection:
            changed = connection.execute(
                "UPDATE runs SET deleted = 1 WHERE id = ? AND status != ?", (run_id, RunStatus.RUNNING)
            ).rowcount
        if not changed:
            raise LibraryError(
                QT_TRANSLATE_NOOP("Core", "The run {name} is being trained. Stop it before it is deleted."),
                name=self.get(run_id).name,
            )

    def restore(self, run_id: str) -> None:
        """Bring a deleted run back."""
        self._set(run_id, "deleted", 0)

    def purge(self, run_id: str) -> None:
        """Remove a deleted run for good; the room that it took is used by later ones."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM runs WHERE id = ? AND deleted", (run_id,))

    def _set(self, run_id: str, column: str, value: str | int) -> None:
        with self._database.writing() as connection:
            if not connection.execute(f"UPDATE runs SET {column} = ? WHERE id = ?", (value, run_id)).rowcount:
                raise LibraryError(
                    QT_TRANSLATE_NOOP("Core", "There is no run {run_id} in {path}."), run_id=run_id, path=self._database.path
                )

    def _believe(self, run_id: str, parse: Callable[[], _T]) -> _T:
        try:
            return parse()
        except ConfigError as error:  # a whole sentence
            raise LibraryError(
                QT_TRANSLATE_NOOP("Core", "The run {run_id} cannot be read: {reason}"), run_id=run_id, reason=error
            ) from error
        except (ValueError, TypeError, AttributeError) as error:
            raise LibraryError(
                QT_TRANSLATE_NOOP("Core", "The run {run_id} cannot be read: {reason}."), run_id=run_id, reason=error
            ) from error


def _parse_run(row: tuple[Any, ...]) -> Run:
    """Make a run of its row. Raises ValueError or TypeError where a value is not what it should be."""
    number, run_id, name, notes, created, settings, versions, dataset, checksum, names, train_count, *figures = row
    status, epochs_done, best_epoch, best_accuracy, last_accuracy, seconds, correct, total, deleted, numbers, rates = figures
    counts = (number, train_count, epochs_done, best_epoch, correct, total)
    if not all(count is None or type(count) is int for count in counts):
        raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "a count is no whole number"))
    first = TrainingConfig.from_dict(json.loads(settings))
    config = _last_settings(first, epochs_done, numbers)
    return Run(
        number=number,
        id=str(run_id),
        name=showable(str(name)),
        notes=showable_lines(str(notes)),
        created=_parse_time(created),
        config=config,
        versions={str(key): str(value) for key, value in dict(json.loads(versions)).items()},
        dataset=showable(str(dataset)),
        dataset_checksum=str(checksum),
        class_names=() if names is None else _parse_names(names, config.network.outputs),
        train_count=train_count,
        status=RunStatus(status),
        epochs_done=epochs_done,
        best_epoch=best_epoch,
        best_validation_accuracy=None if best_accuracy is None else float(best_accuracy),
        last_validation_accuracy=None if last_accuracy is None else float(last_accuracy),
        seconds=float(seconds),
        test_correct=correct,
        test_total=total,
        deleted=bool(deleted),
        changed=config != first or rates > 1,
    )


def _last_settings(config: TrainingConfig, epoch: int, numbers: Any) -> TrainingConfig:
    """Return the settings at the end of the last epoch, or as they began if its checkpoint is missing or unreadable."""
    try:
        return Checkpoint(epoch, _parse_numbers(numbers), {}).settings(config)
    except (KeyError, ValueError, TypeError):  # who goes on with the run is told
        return config


def _parse_time(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _parse_names(text: Any, classes: int) -> tuple[str, ...]:
    names = json.loads(text)
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "the names of its classes are no texts"))
    if len(names) != classes:
        raise InvalidValueError(
            QT_TRANSLATE_NOOP("Core", "it names {names} classes of {classes}"), names=len(names), classes=classes
        )
    return tuple(map(showable, names))


def _parse_numbers(text: Any) -> dict[str, float]:
    numbers = dict(json.loads(text))
    if not all(type(number) in (int, float) for number in numbers.values()):
        raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "a checkpoint holds what is no number"))
    return numbers


def _parse_array(dtype: Any, shape: Any, data: Any) -> npt.NDArray[Any]:
    if dtype not in _ARRAY_TYPES or not isinstance(data, bytes):
        raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "an array is of the unknown type {dtype!r}"), dtype=dtype)
    sides = json.loads(shape)
    if not isinstance(sides, list) or not all(type(side) is int and side >= 0 for side in sides):
        raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "an array has the shape {shape!r}"), shape=shape)
    kind = np.dtype(dtype)
    if math.prod(sides) * kind.itemsize != len(data):
        raise InvalidValueError(
            QT_TRANSLATE_NOOP("Core", "an array of shape {shape} has {size:,} bytes"), shape=shape, size=len(data)
        )
    array = np.frombuffer(data, kind).astype(kind.newbyteorder("="))
    if not np.isfinite(array).all():
        raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "an array holds values that are not numbers"))
    return array.reshape(sides)
