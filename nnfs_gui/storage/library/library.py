"""The library: every run with its settings, figures and weights, and every taught drawing, in one SQLite file.

Several windows and commands may use one file at once. Each thread opens a Library of its own.
"""

from pathlib import Path
from types import TracebackType
from typing import Self

from nnfs_gui.storage.library.database import Database
from nnfs_gui.storage.library.drawing_table import DrawingTable
from nnfs_gui.storage.library.run_table import RunTable
from nnfs_gui.storage.library.run_writer import RunWriter


class Library:
    """The library in the file `path`, which is made if there is none. Raises LibraryError.

    A damaged file is set aside under a new name and a new one begun; `notice` then is the sentence that says so, and else
    None. Runs whose process died are found to be interrupted when a library is opened.
    """

    def __init__(self, path: Path) -> None:
        self._database = Database(path)
        self.path = self._database.path
        self.notice = self._database.notice
        self.runs = RunTable(self._database)
        self.writer = RunWriter(self._database)
        self.drawings = DrawingTable(self._database)
        try:
            self.writer.mark_interrupted()
        except BaseException:
            self.close()
            raise

    def state(self) -> tuple[int, int]:
        """Return what is different after anybody has written. Runs whose process died are found here too."""
        self.writer.mark_interrupted()
        with self._database.reading() as connection:
            (by_others,) = connection.execute("PRAGMA data_version").fetchone()
            return int(by_others), connection.total_changes

    def holds(self, run_id: str) -> bool:
        """Say whether a run is in the file that now lies where the library was opened, and not about to be purged."""
        return self._database.is_in_place and self.runs.has(run_id)

    def close(self) -> None:
        self.writer.close()
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
