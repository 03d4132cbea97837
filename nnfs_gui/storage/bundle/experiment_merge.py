"""Merges experiments: their plans, trials and logs. The runs of their trials are merged like all others."""

import sqlite3

from nnfs_gui.storage.bundle.both_sides import better_name, free_name
from nnfs_gui.storage.bundle.relation import Relation, another_id, relate_experiments
from nnfs_gui.storage.library.experiment_record import ExperimentStatus, TrialState
from nnfs_gui.storage.library.stored_rows import (
    Row,
    Rows,
    insert_experiment,
    insert_of_experiment,
    names_of,
    number_and_state,
    read_experiment,
    update,
)

_STAYS = ("id", "name", "created", "wanted", "at_once")


class ExperimentMerge:
    """Remembers under which ids experiments are here. One that went on otherwise than here comes as one of its own."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    def take(self, connection: sqlite3.Connection, rows: Rows) -> bool:
        """Take an experiment over, within a transaction; say whether that changed anything."""
        (experiment,) = rows["experiments"]
        rest(rows)
        own_id = str(experiment["id"])
        ours, relation = read_experiment(connection, own_id), Relation.OTHER
        while True:
            relation = relate_experiments(ours, rows)
            if ours is None or relation is not Relation.OTHER:
                break
            experiment["id"] = another_id(str(experiment["id"]), _first_difference(ours, rows))
            ours = read_experiment(connection, str(experiment["id"]))
        here = str(experiment["id"])
        self._ids[own_id] = here
        if ours is None:
            experiment["name"] = free_name(str(experiment["name"]), names_of(connection, "experiments"))
            insert_experiment(connection, rows)
            return True
        number, status = number_and_state(connection, "experiments", here)
        changes: Row = {"deleted": 0, "name": better_name(str(ours["experiments"][0]["name"]), str(experiment["name"]))}
        is_longer = relation is Relation.LONGER and status != ExperimentStatus.RUNNING
        if is_longer:
            insert_of_experiment(connection, number, rows)
            changes |= {column: value for column, value in experiment.items() if column not in _STAYS}
        update(connection, "experiments", number, changes)
        return is_longer

    def place_trial(self, run: Row) -> None:
        """Let a run be a trial of the experiment under the id that this has here; of one that did not come it is none."""
        before = run["experiment"]
        here = self._ids.get(str(before))
        if here is None:
            run["experiment"] = run["trial"] = None
        elif here != before:
            run["experiment"], run["id"] = here, another_id(str(run["id"]), here)


def rest(rows: Rows) -> None:
    """Let an experiment that somebody drives be paused, as it is for whoever has it elsewhere."""
    (experiment,) = rows["experiments"]
    if experiment["status"] == ExperimentStatus.RUNNING:
        experiment["status"] = ExperimentStatus.PAUSED
    for trial in rows["trials"]:
        if trial["state"] == TrialState.RUNNING:
            trial["state"] = TrialState.WAITING


def _first_difference(ours: Rows, theirs: Rows) -> object:
    mine, other = ours["reports"], theirs["reports"]
    return next(there for here, there in zip(mine, other, strict=False) if here != there)
