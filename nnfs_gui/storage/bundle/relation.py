"""How a run or an experiment of another library stands to the one of the same id here, told by what is in them alone."""

import hashlib
import json
from enum import Enum, auto
from typing import Any

from nnfs_gui.storage.library.stored_rows import Row, Rows

COMPARED = ("epochs", "checkpoints", "tests")  # the tables of two runs that are compared, or may be completed
_ORIGIN = ("created", "dataset_checksum", "parent", "parent_epoch")


class Relation(Enum):
    """What theirs is to ours."""

    NEW = auto()  # there is none here
    SAME = auto()  # both came equally far
    LONGER = auto()  # it is ours, and goes on where ours ends
    SHORTER = auto()  # ours goes on where it ends
    OTHER = auto()  # both went on from where they were the same, or they have nothing in common but the id


def relate_runs(ours: Rows | None, theirs: Rows) -> Relation:
    """Compare runs by where they come from and by the figures of the epochs that both have; how long these took is not told.

    One that goes on, but has no weights any more with which ours could, is another one: ours are not given up for it.
    """
    if ours is None:
        return Relation.NEW
    mine, other = _figures(ours), _figures(theirs)
    if _origin(ours) != _origin(theirs) or any(mine[epoch] != other[epoch] for epoch in mine.keys() & other.keys()):
        return Relation.OTHER
    here, there = len(mine), len(other)
    if there > here:
        loses = bool(ours.get("checkpoints")) and not theirs.get("checkpoints")
        return Relation.OTHER if loses else Relation.LONGER
    return Relation.SHORTER if there < here else Relation.SAME


def relate_experiments(ours: Rows | None, theirs: Rows) -> Relation:
    """Compare experiments by what was decided and what came of it."""
    if ours is None:
        return Relation.NEW
    mine, other = ours["reports"], theirs["reports"]
    common = min(len(mine), len(other))
    if mine[:common] != other[:common]:
        return Relation.OTHER
    if len(mine) == len(other):
        return Relation.SAME
    return Relation.LONGER if len(other) > len(mine) else Relation.SHORTER


def another_id(run_id: str, *what: Any) -> str:
    """Return the id of a run or experiment that cannot have its own, which is another one's here: always the same."""
    return hashlib.sha256(json.dumps([run_id, what], default=repr).encode()).hexdigest()[:32]


def first_difference(ours: Rows, theirs: Rows) -> Any:
    """Return that by which a run differs from the one here, which stays the same as both of them go on."""
    mine, other = _figures(ours), _figures(theirs)
    if _origin(ours) == _origin(theirs):
        for epoch in sorted(mine.keys() & other.keys()):
            if mine[epoch] != other[epoch]:
                return other[epoch]
    return _origin(theirs)


def _origin(rows: Rows) -> list[Any]:
    (run,) = rows["runs"]
    return [run.get(column) for column in _ORIGIN]


def _figures(rows: Rows) -> dict[Any, list[Any]]:
    return {row["epoch"]: _without_time(row) for row in rows["epochs"]}


def _without_time(row: Row) -> list[Any]:
    return [value for column, value in sorted(row.items()) if column != "seconds"]
