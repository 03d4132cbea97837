"""Reads the films of runs, and says how much room they take and may take."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnfs_gui.inspection.runs.frames import HALF, LEAST_EXPONENT, MOST_EXPONENT, Frame
from nnfs_gui.storage.library.database import Database
from nnfs_gui.storage.library.films.plan import FilmLimits
from nnfs_gui.storage.library.films.room import (
    epochs_of,
    keep_each_within,
    keep_within,
    read_limits,
    room_for_resting,
    room_taken,
    write_limits,
)
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class FilmRoom:
    """How much room the films of a library may take, and take: in bytes, by the numbers of the runs."""

    limits: FilmLimits
    taken: Mapping[int, int]

    @property
    def total(self) -> int:
        """What all films take."""
        return sum(self.taken.values())


class FilmTable:
    """The films. Every method may raise LibraryError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def epochs(self, run_id: str) -> list[int]:
        """Return the epochs of a run that its film may have frames of, ascending; not more than a film has."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT number FROM runs WHERE id = ?", (run_id,)).fetchone()
            return [] if row is None else epochs_of(connection, row[0])

    def frames(self, run_id: str, epochs: Sequence[int], parameter_count: int) -> dict[int, Frame]:
        """Return the frames of some epochs of a run, without those that are damaged or not of so many parameters."""
        frames: dict[int, Frame] = {}
        question = (  # of one that is larger than it should be, nothing is read
            "SELECT exponent, frames.checksum, halves FROM frames JOIN runs ON run = number"
            " WHERE id = ? AND frames.epoch = ? AND typeof(halves) = 'blob' AND length(halves) = ?"
        )
        with self._database.reading() as connection:
            for epoch in epochs:
                row = connection.execute(question, (run_id, epoch, HALF.itemsize * parameter_count)).fetchone()
                frame = None if row is None else _parse_frame(*row)
                if frame is not None:
                    frames[epoch] = frame
        return frames

    def room(self) -> FilmRoom:
        """Return how much room films may take, and take."""
        with self._database.reading() as connection:
            return FilmRoom(read_limits(connection), room_taken(connection))

    def set_limits(self, limits: FilmLimits) -> None:
        """Let films take so much room from now on. Those of runs that do not train are thinned, or dropped, at once."""
        with self._database.writing() as connection:
            try:
                write_limits(connection, limits)
            except ValueError as error:
                raise LibraryError(
                    QT_TRANSLATE_NOOP("Core", "Films cannot take that much room: {reason}."), reason=error
                ) from error
            keep_each_within(connection, limits.run)
            keep_within(connection, room_for_resting(connection, limits))


def _parse_frame(exponent: Any, checksum: Any, halves: bytes) -> Frame | None:
    """Make a frame of what stands in the library; None where it is not what was written."""
    if type(exponent) is not int or not LEAST_EXPONENT <= exponent <= MOST_EXPONENT:
        return None
    frame = Frame(np.frombuffer(halves, HALF), exponent)
    return frame if frame.checksum == checksum and np.isfinite(frame.halves).all() else None
