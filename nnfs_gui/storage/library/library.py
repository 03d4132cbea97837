"""The library: every run with its settings, figures and weights, and every taught drawing, in one SQLite file.

Several windows and commands may use one file at once. Each thread opens a Library of its own.
"""

import sqlite3
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self

from nnfs_gui.storage.library.database import Database
from nnfs_gui.storage.library.drawing_table import DrawingTable
from nnfs_gui.storage.library.experiment_table import ExperimentTable
from nnfs_gui.storage.library.experiment_writer import ExperimentWriter
from nnfs_gui.storage.library.films.table import FilmTable
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_table import RunTable
from nnfs_gui.storage.library.run_writer import RunWriter
from nnfs_gui.words import Text


class Library:
    """The library in the file `path`, which is made if there is none.

    It is opened at once, which may raise LibraryError, or with `patient` as soon as that is possible: until then each
    question raises the LibraryError. A damaged library is set aside under a new name and a new one begun; `take_notice` then
    says so. With `begins=False` neither is done: who only looks finds no runs, or a LibraryError. A file that never was a
    library is always refused and left as it is, and one that cannot be written `is_read_only`.

    Runs whose process died are found to be interrupted when a library is opened, and experiments to be paused.
    """

    def __init__(self, path: Path, *, begins: bool = True, patient: bool = False, only_reads: bool = False) -> None:
        self._database = Database(path, begins=begins, only_reads=only_reads)
        self.path = self._database.path
        self.runs = RunTable(self._database)
        self.writer = RunWriter(self._database)
        self.films = FilmTable(self._database)
        self.drawings = DrawingTable(self._database)
        self.experiments = ExperimentTable(self._database)
        self.experiment_writer = ExperimentWriter(self._database)
        try:
            self._database.open()
            self._mark_dead()
        except LibraryError:
            if not patient:
                self.close()
                raise
        except BaseException:
            self.close()
            raise

    @property
    def is_read_only(self) -> bool:
        return self._database.is_read_only

    def take_notice(self) -> Text | None:
        """Return what there is to say about how the library was opened, once."""
        return self._database.take_notice()

    def state(self) -> tuple[int, int]:
        """Return what is different after anybody has written. Runs whose process died are found here too."""
        self._mark_dead()
        with self._database.reading() as connection:
            (by_others,) = connection.execute("PRAGMA data_version").fetchone()
            return int(by_others), connection.total_changes

    def holds(self, run_id: str) -> bool:
        """Say whether a run is in the file that now lies where the library was opened, and not about to be purged."""
        return self._database.is_in_place and self.runs.has(run_id)

    def snapshot(self) -> AbstractContextManager[sqlite3.Connection]:
        """Give the file, for `stored_rows`, as it is now: everything that is read in it belongs together."""
        return self._database.snapshot()

    def changing(self) -> AbstractContextManager[sqlite3.Connection]:
        """Give the file, for `stored_rows`, for a transaction, of which all or nothing is done."""
        return self._database.writing()

    def _mark_dead(self) -> None:
        """Find what was going on in processes that are no more."""
        self.writer.mark_interrupted()
        self.experiment_writer.mark_left()

    def close(self) -> None:
        self.experiment_writer.close()
        self.writer.close()
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
