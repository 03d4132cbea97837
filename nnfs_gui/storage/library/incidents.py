"""What happened to a run from outside, as the library holds it: a row for each incident, with its details as JSON."""

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from nnfs_gui.training.checkpoint import changing_numbers
from nnfs_gui.training.events import Incident, Paused, SettingsChanged, Started

KINDS: dict[type[Incident], str] = {Started: "started", SettingsChanged: "settings", Paused: "paused"}


def insert_incidents(connection: sqlite3.Connection, number: int, incidents: Iterable[Incident]) -> None:
    """Add incidents to the run with this number, within a transaction."""
    connection.executemany(
        "INSERT INTO incidents (run, kind, place, details) VALUES (?, ?, ?, ?)",
        [(number, KINDS[type(incident)], float(incident.place), json.dumps(_details(incident))) for incident in incidents],
    )


def _details(incident: Incident) -> dict[str, Any]:
    match incident:
        case Started():
            counts = {"train_count": incident.train_count, "validation_count": incident.validation_count}
            return {"last_epoch": incident.last_epoch, "at": incident.at.isoformat(timespec="seconds"), **counts}
        case SettingsChanged():
            return {"before": changing_numbers(incident.before), "after": changing_numbers(incident.after)}
        case Paused():
            return {"seconds": incident.seconds}
