"""Writes the film of a run while it trains, within the transactions of `RunWriter`."""

import dataclasses
import sqlite3
from collections.abc import Mapping

from nnfs_gui.inspection.runs.frames import HALF, Frame
from nnfs_gui.storage.library.films.plan import FilmPlan, frames_in
from nnfs_gui.storage.library.films.room import epochs_of, make_room, read_limits
from nnfs_gui.storage.library.run_record import FilmState
from nnfs_gui.training.config import MOST_EPOCHS


def begin_film(connection: sqlite3.Connection, number: int, first_epoch: int, frame_bytes: int) -> FilmPlan:
    """Make room for the film of a run that trains on from this epoch; return how it goes on.

    Trials have none: the films of a hundred of them would take the room of all others.
    """
    (is_trial,) = connection.execute("SELECT experiment IS NOT NULL FROM runs WHERE number = ?", (number,)).fetchone()
    most = 0 if is_trial else make_room(connection, number, frame_bytes)
    epochs = epochs_of(connection, number)
    state = FilmState.KEPT
    if not most and not epochs:
        limit = read_limits(connection).run
        state = FilmState.TOO_LARGE if limit and not frames_in(limit, frame_bytes) else FilmState.OFF
    connection.execute("UPDATE runs SET film = ? WHERE number = ?", (state, number))
    return FilmPlan.of(epochs, first_epoch, most)


def add_frames(connection: sqlite3.Connection, number: int, frames: Mapping[int, Frame], plan: FilmPlan) -> FilmPlan:
    """Add those frames that the film wants, by their epochs, ascending, and thin it; return how it goes on."""
    for epoch, frame in frames.items():
        if not plan.wants(epoch):
            continue
        added = connection.execute(
            "INSERT OR IGNORE INTO frames VALUES (?, ?, ?, ?, ?)",
            (number, epoch, frame.exponent, frame.checksum, frame.halves.astype(HALF, copy=False)),
        ).rowcount
        plan = dataclasses.replace(plan, count=plan.count + added)
        while plan.count > plan.most and plan.step <= MOST_EPOCHS:
            step = 2 * plan.step
            dropped = connection.execute(
                "DELETE FROM frames WHERE run = ? AND (epoch - ?) % ? != 0", (number, plan.first, step)
            ).rowcount
            plan = dataclasses.replace(plan, step=step, count=plan.count - dropped)
    return plan
