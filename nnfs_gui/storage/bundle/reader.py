"""Unpacks a bundle into a folder of its own, as one beside a library has it, where it can be looked at and merged.

Nothing of a bundle is believed: its archive is checked before it is read (`archive.py`), each member by its SHA-256, each
value by its kind, and each run is read once as the library reads it. What is damaged is left out, and said.
"""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from nnfs_gui.data.own_points import OwnPoints
from nnfs_gui.paths import file_name
from nnfs_gui.storage.bundle.archive import Archive, DamagedMemberError, damaged_member, open_archive
from nnfs_gui.storage.bundle.beside import Beside, keep_beside
from nnfs_gui.storage.bundle.manifest import (
    CLASSES,
    DRAWINGS,
    EXPERIMENTS,
    LESSONS,
    POINTS,
    RUNS,
    BundleError,
    Manifest,
    parse_json,
)
from nnfs_gui.storage.bundle.rows_file import NO_ROWS, unpack
from nnfs_gui.storage.bundle.soundness import UnsoundRunError, check_run
from nnfs_gui.storage.bundle.step import Step
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.stored_rows import (
    OF_EXPERIMENT,
    OF_RUN,
    Rows,
    insert_drawing,
    insert_experiment,
    insert_run,
)
from nnfs_gui.words import QT_TRANSLATE_NOOP, InvalidValueError, Text

_LIBRARY = "library.sqlite3"
_OTHER_ID = QT_TRANSLATE_NOOP("Core", "it is not what its name says")


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A bundle in a folder: its library, and what lies beside one."""

    path: Path  # of the bundle
    size: int
    manifest: Manifest
    library: Path
    lessons: str = ""  # how far somebody has come in the lessons; nothing where that is not in it
    damaged: tuple[Text, ...] = ()  # what was left out, and why


def unpack_steps(path: Path, folder: Path) -> Iterator[Step | Unpacked]:
    """Unpack a bundle into an empty folder: yields a Step after each run, and at the end what there is.

    Raises BundleError for what is no bundle, or none of whose members can be read, and LibraryError where there is no room.
    """
    with open_archive(path) as archive, Library(folder / _LIBRARY) as library:
        unpacking = _Unpacking(path, archive, library)
        runs = archive.names(RUNS, ".json")
        for place, name in enumerate(runs):
            yield Step(place, len(runs))
            unpacking.attempt(name, unpacking.take_run)
        for start, take in (
            (EXPERIMENTS, unpacking.take_experiment),
            (DRAWINGS, unpacking.take_drawings),
            (POINTS, unpacking.take_points),
            (CLASSES, unpacking.take_classes),
            (LESSONS, unpacking.take_lessons),
        ):
            for name in archive.names(start, ".json"):
                unpacking.attempt(name, take)
        if unpacking.damaged and not unpacking.taken:
            raise BundleError(unpacking.damaged[0])
        size = path.stat().st_size
    yield Unpacked(path, size, archive.manifest, library.path, unpacking.lessons, tuple(unpacking.damaged))


class _Unpacking:
    """A bundle that is being unpacked into a library, and the folder where that lies."""

    def __init__(self, path: Path, archive: Archive, library: Library) -> None:
        self._path = path
        self._archive = archive
        self._library = library
        self.taken = 0
        self.damaged: list[Text] = []
        self.lessons = ""

    def attempt(self, name: str, take: Callable[[str], None]) -> None:
        """Take a member in, or tell why it is left out."""
        try:
            take(name)
        except InvalidValueError as error:
            title = self._archive.manifest.titles[name]
            self.damaged.append(damaged_member(self._path, name, title, error).text)
        except DamagedMemberError as error:
            self.damaged.append(error.text)
        except UnsoundRunError as error:
            problem = QT_TRANSLATE_NOOP("Core", "In {path}: {problem}")
            self.damaged.append(Text(problem, path=self._path, problem=error))
        else:
            self.taken += 1

    def take_run(self, name: str) -> None:
        rows = self._rows(name, ("runs", *OF_RUN))
        run_id = _id_of(name, rows, "runs")
        with self._inserting() as connection:
            insert_run(connection, rows)
            check_run(self._library, run_id)

    def take_experiment(self, name: str) -> None:
        rows = self._rows(name, ("experiments", *OF_EXPERIMENT))
        _id_of(name, rows, "experiments")
        with self._inserting() as connection:
            insert_experiment(connection, rows)

    def take_drawings(self, name: str) -> None:
        rows = self._rows(name, ("drawings",))
        with self._inserting() as connection:
            for row in rows.get("drawings", ()):
                insert_drawing(connection, row)

    def take_points(self, name: str) -> None:
        content = self._archive.read(name)
        try:
            points = OwnPoints.parse(content)
        except ValueError as error:
            raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "it holds no points ({reason})"), reason=error) from error
        if f"{POINTS}{points.name.rpartition('=')[2]}.json" != name:
            raise InvalidValueError(_OTHER_ID)
        keep_beside(self._library.path.parent, Beside(points=(points,)))

    def take_classes(self, name: str) -> None:
        title, content = self._archive.manifest.titles[name], self._archive.read(name)
        called = file_name(title)
        if not keep_beside(self._library.path.parent, Beside(classes=((called, content),))):
            raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "it holds no drawings"))

    def take_lessons(self, name: str) -> None:
        content = self._archive.read(name)
        parse_json(content)
        self.lessons = content.decode()

    @contextlib.contextmanager
    def _inserting(self) -> Iterator[sqlite3.Connection]:
        try:
            with self._library.changing() as connection:
                yield connection
        except LibraryError as error:
            if isinstance(error.__cause__, sqlite3.IntegrityError | sqlite3.DataError):
                raise InvalidValueError(NO_ROWS) from error
            raise

    def _rows(self, name: str, tables: tuple[str, ...]) -> Rows:
        return unpack(self._archive.read(name), self._archive.read(name.replace(".json", ".bin")), tables)


def _id_of(name: str, rows: Rows, table: str) -> str:
    """Return the id of the one run or experiment in a member, which its name says too. Raises InvalidValueError."""
    expected = name.removeprefix(f"{table}/").removesuffix(".json")
    found = rows.get(table, [])
    if len(found) != 1 or found[0].get("id") != expected:
        raise InvalidValueError(_OTHER_ID)
    return expected
