"""Makes values of what stands in the library of experiments. What is damaged in one value does not keep the others."""

import itertools
import json
import math
import operator
import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from nnfs_gui.storage.library.experiment_record import (
    MOST_AT_ONCE,
    Experiment,
    ExperimentStatus,
    Report,
    ReportKind,
    Trial,
    TrialCurve,
    TrialState,
)
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_parsing import UNBELIEVABLE, run_key, where_key
from nnfs_gui.storage.library.run_record import RunStatus
from nnfs_gui.training.config import MOST_EPOCHS
from nnfs_gui.words import QT_TRANSLATE_NOOP, showable

_MOST = 2**31 - 1  # of whatever is counted
_LONGEST_NAME, _LONGEST_TEXT = 10_000, 1_000_000  # characters
_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)


def number_of_experiment(connection: sqlite3.Connection, experiment_id: str) -> int:
    """Return by which number trials and reports name their experiment. Raises LibraryError if it is not there."""
    condition, value = where_key(experiment_id)
    row = connection.execute(f"SELECT number FROM experiments WHERE {condition}", (value,)).fetchone()
    if row is None:
        raise LibraryError(QT_TRANSLATE_NOOP("Core", "This experiment is not in the library, or not any more."))
    return int(row[0])


def parse_experiment(row: tuple[Any, ...]) -> Experiment:
    """Make an experiment of its row: one of which something is damaged can still be looked at, and deleted."""
    number, experiment_id, name, created, plan, dataset, checksum, status, wanted, chosen, problem, *rest = row
    seconds, deleted, at_once = rest
    return Experiment(
        number=number,
        id=run_key(experiment_id, number),
        name=_text(name),
        created=_time(created),
        plan=_mapping(plan),
        dataset=_text(dataset),
        dataset_checksum=_text(checksum),
        status=_member(ExperimentStatus, status) or ExperimentStatus.PAUSED,
        wanted=_member(ExperimentStatus, wanted) or ExperimentStatus.PAUSED,
        chosen=chosen if _is_whole(chosen, 1, _MOST) else None,
        problem=_text(problem),
        seconds=seconds if type(seconds) is float and 0 <= seconds < math.inf else 0.0,
        deleted=deleted == 1,
        at_once=at_once if _is_whole(at_once, 1, MOST_AT_ONCE) else None,
    )


def parse_trial(row: tuple[Any, ...]) -> Trial | None:
    """Make a trial of its row, or None where what it is to train is damaged."""
    number, candidate, seed, settings, epochs, state, unwanted, problem, run_id, epochs_done, run_status = row
    values, known = _mapping(settings), _member(TrialState, state)
    counts = ((number, 1, _MOST), (candidate, 1, _MOST), (seed, 0, _MOST), (epochs, 1, MOST_EPOCHS))
    if not all(_is_whole(*count) for count in counts) or known is None or (not values and settings != "{}"):
        return None
    return Trial(
        number,
        candidate,
        seed,
        values,
        epochs,
        known,
        unwanted == 1,
        _text(problem),
        run_id if isinstance(run_id, str) else None,
        epochs_done if _is_whole(epochs_done, 0, MOST_EPOCHS) else 0,
        _member(RunStatus, run_status),
    )


def parse_curves(rows: list[tuple[Any, ...]]) -> dict[int, TrialCurve]:
    """Make curves of the figures of all epochs, in the order of trials and epochs."""
    curves: dict[int, TrialCurve] = {}
    for trial, epochs in itertools.groupby(rows, key=operator.itemgetter(0)):
        figures = list(epochs)
        accuracies = tuple(value if isinstance(value, float) and 0 <= value <= 1 else math.nan for _, value, _ in figures)
        seconds = tuple(value if isinstance(value, float) and 0 <= value < math.inf else 0.0 for _, _, value in figures)
        if isinstance(trial, int):
            curves[trial] = TrialCurve(accuracies, seconds)
    return curves


def parse_report(row: tuple[Any, ...]) -> Report | None:
    """Make a report of its row, or None where it is damaged."""
    place, trial, kind, epoch, accuracy, loss = row
    known = _member(ReportKind, kind)
    counts = ((place, 1, _MOST), (trial, 1, _MOST), (epoch, 0, MOST_EPOCHS))
    if not all(_is_whole(*count) for count in counts) or known is None:
        return None
    if not all(figure is None or (type(figure) is float and math.isfinite(figure)) for figure in (accuracy, loss)):
        return None
    return Report(place, trial, known, epoch, accuracy, loss)


def _is_whole(value: Any, low: int, high: int) -> bool:
    return type(value) is int and low <= value <= high


def _text(value: Any) -> str:
    return showable(value) if isinstance(value, str) and len(value) <= _LONGEST_NAME else ""


def _time(value: Any) -> datetime:
    try:
        return max(datetime.fromisoformat(value).astimezone(UTC), _EARLIEST)
    except UNBELIEVABLE:
        return _EARLIEST


def _mapping(value: Any) -> Mapping[str, Any]:
    try:
        found = json.loads(value) if isinstance(value, str) and len(value) <= _LONGEST_TEXT else {}
    except UNBELIEVABLE:
        return {}
    return found if isinstance(found, dict) else {}


def _member(members: Any, value: Any) -> Any:
    try:
        return members(value)
    except UNBELIEVABLE:
        return None
