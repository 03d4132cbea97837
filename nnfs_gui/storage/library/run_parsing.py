"""Makes values of what stands in the library, where nothing is believed: anybody can have written it, or a damaged disk."""

import contextlib
import itertools
import json
import math
import re
import reprlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.storage.checksums import array_checksum
from nnfs_gui.storage.library.incidents import KINDS
from nnfs_gui.storage.library.run_record import PREDICTION_TYPE, FilmState, ForkStart, Parent, Run, RunStatus, TrialKey
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.config import MOST_EPOCHS, MOST_THREADS, TrainingConfig
from nnfs_gui.training.events import EpochMetrics, Incident, Paused, SettingsChanged, Started
from nnfs_gui.words import QT_TRANSLATE_NOOP, InvalidValueError, Text, showable, showable_lines

# what making a value of anything at all may raise
UNBELIEVABLE = (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError)
_ID = re.compile(r"[0-9a-f]{32}")
_ARRAY_TYPES = ("<f4", "<f8")
_ARRAYS = {"parameters": 1, "optimizer": 2, "best": 1, "raw": 1}  # their dimensions
_MOST = 2**31 - 1  # of whatever is counted
_LONGEST_STATUS, _LONGEST_NAME, _LONGEST_TEXT = 20, 10_000, 1_000_000  # characters
_PARENT_DAMAGED = QT_TRANSLATE_NOOP("Core", "The library's note of where this run went on from another one is damaged.")
_LONGEST_NUMBER = 18  # characters, which SQLite's numbers have at least
_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
_FEWEST_DIGITS, _MOST_DIGITS = 8, 32  # of an id
_MOST_NAMED = 10  # of several that may be meant


def run_key(run_id: Any, number: int) -> str:
    """Return what a run is named by: its id, or if that is none, # and its number."""
    return run_id if isinstance(run_id, str) and _ID.fullmatch(run_id) else f"#{number}"


def some_ids(ids: Sequence[str]) -> str:
    """Return the beginnings of some ids, as many digits of each as tell all of them apart."""
    lengths = range(_FEWEST_DIGITS, _MOST_DIGITS + 1)
    digits = next((length for length in lengths if len({each[:length] for each in ids}) == len(ids)), _MOST_DIGITS)
    return ", ".join([each[:digits] for each in ids[:_MOST_NAMED]] + ["…"] * (len(ids) > _MOST_NAMED))


def where_key(key: str) -> tuple[str, str | int]:
    """Return the condition for what has this key, and the value in it: its id, or its number where its key is that."""
    is_number = key.startswith("#") and key[1:].isdecimal() and len(key) <= _LONGEST_NUMBER
    return ("number = ?", int(key[1:])) if is_number else ("id = ?", key)


def parse_run(row: tuple[Any, ...]) -> Run:
    """Make a run of its row. Raises one of UNBELIEVABLE where a value is not what it should be."""
    number, run_id, name, notes, created, settings, versions, dataset, checksum, names, train_count, *figures = row
    status, epochs_done, best_epoch, best_accuracy, last_accuracy, seconds, correct, total, deleted, *figures = figures
    numbers, epochs, parent, parent_epoch, parent_start, film, experiment, trial = figures
    if run_key(run_id, number) != run_id:
        raise _wrong("id", run_id)
    first = TrainingConfig.from_dict(json.loads(_text("config", settings, _LONGEST_TEXT)))
    done = _whole("epochs_done", epochs_done, 0, MOST_EPOCHS)
    own, has_other_rates = _check_epochs(done, epochs)
    best = None if best_epoch is None else _whole("best_epoch", best_epoch, 1, done)
    config, threads = _last_settings(first, done, numbers)
    of_best, of_last = _share("best accuracy", best_accuracy), _share("last accuracy", last_accuracy)
    if (best is None) != (of_best is None):
        raise _wrong("best_epoch", best_epoch)
    tested = None if total is None else _whole("total", total, 1, _MOST)
    return Run(
        number=number,
        id=run_id,
        name=showable(_text("name", name, _LONGEST_NAME)),
        notes=showable_lines(_text("notes", notes, _LONGEST_TEXT)),
        created=_parse_time(created),
        config=config,
        versions=_parse_versions(versions),
        dataset=showable(_text("dataset", dataset, _LONGEST_NAME)),
        dataset_checksum=_text("dataset_checksum", checksum, _LONGEST_NAME),
        class_names=() if names is None else _parse_names(names, config.network.outputs),
        train_count=_whole("train_count", train_count, 0, _MOST),
        status=RunStatus(_text("status", status, _LONGEST_STATUS)),
        epochs_done=done,
        best_epoch=best,
        best_validation_accuracy=of_best,
        last_validation_accuracy=of_last,
        seconds=_number("seconds", seconds, 0),
        threads=threads,
        test_correct=None if tested is None else _whole("correct", correct, 0, tested),
        test_total=tested,
        deleted=bool(_whole("deleted", deleted, 0, 1)),
        changed=config != first or has_other_rates,
        first_config=first if config != first else None,
        parent=(origin := _parse_parent(parent, parent_epoch, parent_start)),
        film=None if film is None else _parse_film(film),
        own_epochs=own,
        trial=_parse_trial(experiment, trial),
        damage=None if origin is not None or parent is None else Text(_PARENT_DAMAGED),
    )


def parse_epochs(rows: list[tuple[Any, ...]]) -> list[EpochMetrics]:
    """Make the figures of epochs, which follow each other, of their rows."""
    epochs = [_parse_epoch(*row) for row in rows]
    for before, after in itertools.pairwise(epochs):
        if after.epoch != before.epoch + 1:
            raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "its epoch {epoch:,} is missing"), epoch=before.epoch + 1)
    return epochs


def parse_incidents(rows: list[tuple[Any, ...]], config: TrainingConfig) -> tuple[Incident, ...]:
    """Make incidents of a run's settings and their rows, in the order of their places; those that cannot be are left out."""
    incidents = []
    for kind, place, details in rows:
        with contextlib.suppress(*UNBELIEVABLE):
            incidents.append(_parse_incident(kind, place, json.loads(_text("details", details, _LONGEST_TEXT)), config))
    return tuple(sorted(incidents, key=lambda incident: incident.place))


def parse_checkpoint(epoch: Any, numbers: Any, arrays: list[tuple[Any, ...]]) -> Checkpoint:
    """Make a checkpoint of its epoch, its numbers, and of its arrays' names, kinds, shapes, bytes and checksums."""
    parsed = {name: _parse_array(name, *array) for name, *array in arrays}
    checkpoint = Checkpoint(_whole("epoch", epoch, 1, MOST_EPOCHS), _parse_numbers(numbers), parsed)
    _whole("threads", checkpoint.threads, 0, MOST_THREADS)
    return checkpoint


def parse_predictions(data: Any, total: Any, checksum: Any) -> npt.NDArray[np.int64]:
    """Make predictions, shape (n,), of their bytes."""
    if not isinstance(data, bytes) or len(data) != _whole("total", total, 1, _MOST) * PREDICTION_TYPE.itemsize:
        raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "its predictions are not as many as its test had images"))
    predictions = np.frombuffer(data, PREDICTION_TYPE)
    _check("predictions", predictions, checksum)
    return predictions.astype(np.int64)


def _wrong(field: str, value: Any) -> InvalidValueError:
    return InvalidValueError(QT_TRANSLATE_NOOP("Core", "its {field} is {value}"), field=field, value=reprlib.repr(value))


def _text(field: str, value: Any, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest:
        raise _wrong(field, value)
    return value


def _whole(field: str, value: Any, low: int, high: int) -> int:
    if type(value) is not int or not low <= value <= high:
        raise _wrong(field, value)
    return value


def _number(field: str, value: Any, low: float = -math.inf, high: float = math.inf) -> float:
    if type(value) not in (int, float) or not math.isfinite(value) or not low <= value <= high:
        raise _wrong(field, value)
    return float(value)


def _share(field: str, value: Any) -> float | None:
    return None if value is None else _number(field, value, 0, 1)


def _check_epochs(done: int, told: Any) -> tuple[int, bool]:
    """See that the epochs are as many as they should be, with sound figures; return their count, and if their rates differ.

    `told` is their count, the first, the last, whether the rates differ, and the first with figures that are not sound, or
    0, in a text; see `run_table`.
    """
    count, first, last, differ, unsound = map(int, told.split())
    if (last if count else 0) != done or (count and count != last - first + 1):
        raise InvalidValueError(
            QT_TRANSLATE_NOOP("Core", "it has {done:,} epochs, but the figures of {count:,}"), done=done, count=count
        )
    if unsound:
        raise _unsound(unsound)
    return count, bool(differ)


def _unsound(epoch: int) -> InvalidValueError:
    return InvalidValueError(
        QT_TRANSLATE_NOOP("Core", "figures of its epoch {epoch:,} are missing, or cannot be right"), epoch=epoch
    )


def _last_settings(config: TrainingConfig, epoch: int, numbers: Any) -> tuple[TrainingConfig, int | None]:
    """Return the settings at the end of the last epoch and the number of threads.

    If its checkpoint is missing or unreadable, these are the settings as they began, and None.
    """
    try:
        checkpoint = Checkpoint(epoch, _parse_numbers(numbers), {})
        return checkpoint.settings(config), checkpoint.threads or None
    except UNBELIEVABLE:  # who goes on with the run is told
        return config, None


def _parse_parent(run_id: Any, epoch: Any, start: Any) -> Parent | None:
    """Return where a run forked; None where it did not, or where that is damaged: its own weights are read without it."""
    with contextlib.suppress(*UNBELIEVABLE):
        if run_key(run_id, 0) == run_id:
            return Parent(run_id, _whole("parent_epoch", epoch, 0, MOST_EPOCHS), ForkStart(start))
    return None


def _parse_trial(experiment: Any, trial: Any) -> TrialKey | None:
    """Return which trial a run is; None where it is none, or where that is damaged: it is a whole run all the same."""
    with contextlib.suppress(*UNBELIEVABLE):
        if run_key(experiment, 0) == experiment:
            return TrialKey(experiment, _whole("trial", trial, 1, _MOST))
    return None


def _parse_film(film: Any) -> FilmState:
    """Return what became of the film; where that is damaged, its frames say it, and without any, it counts as damaged."""
    try:
        return FilmState(film)
    except UNBELIEVABLE:
        return FilmState.KEPT


def _parse_time(text: Any) -> datetime:
    time = datetime.fromisoformat(_text("created", text, _LONGEST_NAME)).astimezone(UTC)
    if time < _EARLIEST:
        raise _wrong("created", text)
    return time


def _parse_versions(text: Any) -> Mapping[str, str]:
    versions = json.loads(_text("versions", text, _LONGEST_TEXT))
    if not isinstance(versions, dict):
        raise _wrong("versions", text)
    return {showable(str(key)): showable(str(value)) for key, value in versions.items()}


def _parse_names(text: Any, classes: int) -> tuple[str, ...]:
    names = json.loads(_text("class_names", text, _LONGEST_TEXT))
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "the names of its classes are no texts"))
    if len(names) != classes:
        raise InvalidValueError(
            QT_TRANSLATE_NOOP("Core", "it names {names} classes of {classes}"), names=len(names), classes=classes
        )
    return tuple(map(showable, names))


def _parse_epoch(epoch: Any, *figures: Any) -> EpochMetrics:
    train_loss, train_accuracy, loss, accuracy, rate, seconds = figures
    if (loss is None) != (accuracy is None):
        raise _unsound(_whole("epoch", epoch, 1, MOST_EPOCHS))
    return EpochMetrics(
        _whole("epoch", epoch, 1, MOST_EPOCHS),
        _number("train_loss", train_loss),
        _number("train_accuracy", train_accuracy, 0, 1),
        None if loss is None else _number("validation_loss", loss),
        _share("validation_accuracy", accuracy),
        _number("learning_rate", rate, 0),
        _number("seconds", seconds, 0),
    )


def _parse_incident(kind: Any, place: Any, details: Any, config: TrainingConfig) -> Incident:
    place = _number("place", place, 0, MOST_EPOCHS)
    match {name: incident for incident, name in KINDS.items()}[kind]:
        case paused if paused is Paused:
            return Paused(place, _number("seconds", details["seconds"], 0))
        case changed if changed is SettingsChanged:
            then = (Checkpoint(0, _checked_numbers(details[name]), {}) for name in ("before", "after"))
            return SettingsChanged(place, *(checkpoint.settings(config) for checkpoint in then))
        case _:
            counts = (_whole(name, details[name], 0, _MOST) for name in ("train_count", "validation_count"))
            last_epoch = _whole("last_epoch", details["last_epoch"], 1, MOST_EPOCHS)
            return Started(place, last_epoch, _parse_time(details["at"]), *counts)


def _parse_numbers(text: Any) -> dict[str, float]:
    return _checked_numbers(json.loads(_text("numbers", text, _LONGEST_TEXT)))


def _checked_numbers(numbers: Any) -> dict[str, float]:
    if not isinstance(numbers, dict):
        raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "a checkpoint holds what is no number"))
    for name, number in numbers.items():
        _number(name, number, 0 if name == "optimizer_steps" else -math.inf)
    return numbers


def _parse_array(name: Any, dtype: Any, shape: Any, data: Any, checksum: Any) -> npt.NDArray[Any]:
    if name not in _ARRAYS:
        raise _wrong("array", name)
    if dtype not in _ARRAY_TYPES or not isinstance(data, bytes):
        raise InvalidValueError(
            QT_TRANSLATE_NOOP("Core", "an array is of the unknown type {dtype}"), dtype=reprlib.repr(dtype)
        )
    sides = json.loads(_text("shape", shape, _LONGEST_NAME))
    if (
        not isinstance(sides, list)
        or len(sides) != _ARRAYS[name]
        or not all(type(side) is int and 0 <= side <= _MOST for side in sides)
    ):
        raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "an array has the shape {shape}"), shape=reprlib.repr(shape))
    kind = np.dtype(dtype)
    if math.prod(sides) * kind.itemsize != len(data):
        raise InvalidValueError(
            QT_TRANSLATE_NOOP("Core", "an array of shape {shape} has {size:,} bytes"), shape=shape, size=len(data)
        )
    array = np.frombuffer(data, kind).reshape(sides)
    _check(name, array, checksum)
    array = array.astype(kind.newbyteorder("="))
    if not np.isfinite(array).all():
        raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "an array holds values that are not numbers"))
    return array


def _check(name: str, array: npt.NDArray[Any], checksum: Any) -> None:
    """See that an array is as it was written; those from before there were checksums are believed."""
    if checksum is not None and checksum != array_checksum(array):
        raise InvalidValueError(
            QT_TRANSLATE_NOOP("Core", "its {name} are damaged: the numbers are not those that were written"), name=name
        )
