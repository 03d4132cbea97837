"""Keeps the films of all runs within their limits: room is made by thinning the oldest films, and then by dropping them.

All of it works within the transaction of a connection, and touches no film of a run that trains.
"""

import sqlite3
from collections.abc import Iterable

from nnfs_gui.storage.library.films.plan import (
    FEW_FRAMES,
    MEGABYTE,
    MOST_BYTES_OF_ALL,
    MOST_BYTES_OF_RUN,
    MOST_FRAMES,
    FilmLimits,
    evenly,
    frames_in,
    room_of,
)
from nnfs_gui.storage.library.run_record import FilmState, RunStatus
from nnfs_gui.training.config import MOST_EPOCHS

_KINDS = ("run", "all")
_MOST_BYTES = {"run": MOST_BYTES_OF_RUN, "all": MOST_BYTES_OF_ALL}


def read_limits(connection: sqlite3.Connection) -> FilmLimits:
    """Return the limits; what cannot be one is as if it were not there."""
    rows = dict(connection.execute("SELECT kind, bytes FROM film_limits"))
    given = {kind: rows.get(kind) for kind in _KINDS}
    return FilmLimits(
        **{kind: value for kind, value in given.items() if type(value) is int and 0 <= value <= _MOST_BYTES[kind]}
    )


def write_limits(connection: sqlite3.Connection, limits: FilmLimits) -> None:
    """Let these be the limits from now on. Raises ValueError if more is asked for than can be."""
    for kind in _KINDS:
        value = getattr(limits, kind)
        if not 0 <= value <= _MOST_BYTES[kind]:
            raise ValueError(f"it is 0 to {_MOST_BYTES[kind] // MEGABYTE:,} MB, not {value // MEGABYTE:,}")
        connection.execute("INSERT OR REPLACE INTO film_limits VALUES (?, ?)", (kind, value))


def room_taken(connection: sqlite3.Connection) -> dict[int, int]:
    """Return how many bytes of the file the film of each run takes, by the numbers of the runs, the oldest first."""
    rows = connection.execute("SELECT run, length(halves), count(*) FROM frames GROUP BY run, length(halves) ORDER BY run")
    taken: dict[int, int] = {}
    for number, size, count in rows:
        taken[number] = taken.get(number, 0) + count * room_of(size or 0)
    return taken


def make_room(connection: sqlite3.Connection, number: int, frame_bytes: int) -> int:
    """Make room for the film of a run that begins to train, and return how many frames it may have.

    Every run that trains counts as if its film were as large as it may become.
    """
    limits = read_limits(connection)
    left = room_for_resting(connection, limits, beside=number)
    most = frames_in(min(limits.run, left), frame_bytes)
    keep_within(connection, left - most * room_of(frame_bytes), spared=number)
    return most


def room_for_resting(connection: sqlite3.Connection, limits: FilmLimits, *, beside: int | None = None) -> int:
    """Return how many bytes runs may take that do not train, or that begin to: `beside` is not counted."""
    (training,) = connection.execute(
        "SELECT count(*) FROM runs WHERE status = ? AND number IS NOT ? AND experiment IS NULL", (RunStatus.RUNNING, beside)
    ).fetchone()
    return max(limits.all - int(training) * limits.run, 0)


def keep_within(connection: sqlite3.Connection, room: int, *, spared: int | None = None) -> None:
    """Thin and drop films, those of the oldest runs first, until those of runs that do not train take no more than this."""
    taken = _taken_by_resting(connection, spared)
    for shrink in (_thin, _drop):
        for number in list(taken):
            if sum(taken.values()) <= room:
                return
            taken[number] = shrink(connection, number, taken[number])


def keep_each_within(connection: sqlite3.Connection, room: int) -> None:
    """Thin the film of each run that does not train until it takes no more than this; or drop it."""
    for number, taken in _taken_by_resting(connection, None).items():
        if taken > room:
            epochs = epochs_of(connection, number)
            most = room * len(epochs) // taken
            if most > 1:
                _keep(connection, number, evenly(epochs, most))
            else:
                _drop(connection, number, taken)


def epochs_of(connection: sqlite3.Connection, number: int) -> list[int]:
    """Return the epochs that there are frames of, ascending; not more than a film has."""
    rows = connection.execute(
        "SELECT epoch FROM frames WHERE run = ? AND typeof(epoch) = 'integer' AND epoch BETWEEN 0 AND ?"
        " ORDER BY epoch LIMIT ?",
        (number, MOST_EPOCHS, MOST_FRAMES),
    )
    return [epoch for (epoch,) in rows]


def _taken_by_resting(connection: sqlite3.Connection, spared: int | None) -> dict[int, int]:
    training = {number for (number,) in connection.execute("SELECT number FROM runs WHERE status = ?", (RunStatus.RUNNING,))}
    return {number: room for number, room in room_taken(connection).items() if number not in {*training, spared}}


def _thin(connection: sqlite3.Connection, number: int, taken: int) -> int:
    """Leave a few frames of a film, which took so much room; return what it takes then."""
    epochs = epochs_of(connection, number)
    kept = evenly(epochs, FEW_FRAMES)
    _keep(connection, number, kept)
    return taken * len(kept) // max(len(epochs), 1)


def _drop(connection: sqlite3.Connection, number: int, _: int) -> int:
    connection.execute("DELETE FROM frames WHERE run = ?", (number,))
    connection.execute("UPDATE runs SET film = ? WHERE number = ?", (FilmState.DROPPED, number))
    return 0


def _keep(connection: sqlite3.Connection, number: int, epochs: Iterable[int]) -> None:
    kept = set(epochs)
    gone = [(number, epoch) for epoch in epochs_of(connection, number) if epoch not in kept]
    connection.executemany("DELETE FROM frames WHERE run = ? AND epoch = ?", gone)
