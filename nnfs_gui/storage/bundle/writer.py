"""Writes a bundle: what was chosen of a library, as it stands at one moment, into a file that is whole or not there."""

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from nnfs_gui import __version__
from nnfs_gui.storage.bundle.archive import ArchiveWriter
from nnfs_gui.storage.bundle.beside import read_beside
from nnfs_gui.storage.bundle.experiment_merge import rest
from nnfs_gui.storage.bundle.manifest import (
    CLASSES,
    DRAWINGS,
    EXPERIMENTS,
    LESSONS,
    MOST_BYTES,
    MOST_JSON_BYTES,
    MOST_MEMBERS,
    POINTS,
    RUNS,
    BundleError,
    Manifest,
)
from nnfs_gui.storage.bundle.rows_file import pack
from nnfs_gui.storage.bundle.soundness import check_run
from nnfs_gui.storage.bundle.step import Step
from nnfs_gui.storage.library.fork import lineage
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_record import FilmState, RunStatus
from nnfs_gui.storage.library.stored_rows import (
    OF_RUN,
    OF_RUN_WITHOUT_FILM,
    Rows,
    kept_experiments,
    kept_runs,
    read_drawings,
    read_experiment,
    read_run,
)
from nnfs_gui.storage.whole_file import replacing, unwritable
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_MEMBERS_OF_RUN = 2


@dataclass(frozen=True, slots=True)
class Selection:
    """What goes into a bundle: runs, with those that they forked from, and experiments, with the runs of their trials."""

    runs: tuple[str, ...] = ()  # by their ids
    experiments: tuple[str, ...] = ()
    everything: bool = False  # all runs and experiments that are not deleted
    films: bool = False  # by which one looks back at each epoch
    drawings: bool = False  # a person's
    lessons: str = ""  # how far somebody has come in the lessons; nothing leaves that out
    sender: str = ""  # whatever that person wishes to be called


@dataclass(frozen=True, slots=True)
class Written:
    """A bundle that was written."""

    path: Path
    size: int  # bytes
    runs: int
    experiments: int
    drawings: int
    left_out: tuple[Text, ...] = ()  # what could not be read, and why


@dataclass(slots=True)
class _Chosen:
    runs: list[str] = field(default_factory=list)
    experiments: list[str] = field(default_factory=list)


def write_steps(
    library: Library, path: Path, selection: Selection, created: datetime | None = None
) -> Iterator[Step | Written]:
    """Write a bundle, run by run: yields a Step after each, and at the end what was written.

    Raises LibraryError for what is not in the library, and BundleError where the file cannot be written: what was there
    stays as it was. A run that is being trained is handed on as it stands, to go on from its last epoch.
    """
    with library.snapshot() as connection:
        chosen = _choose(library, connection, selection)
        if not (chosen.runs or chosen.experiments or selection.drawings or selection.lessons):
            raise BundleError(QT_TRANSLATE_NOOP("Core", "There is nothing to put into {path}."), path=path)
        if len(chosen.runs) * _MEMBERS_OF_RUN + len(chosen.experiments) > MOST_MEMBERS // 2:
            raise _too_large(path)
        try:
            with replacing(path) as file, contextlib.closing(ArchiveWriter(file)) as archive:
                writing = _Writing(library, connection, archive, path, selection, set(chosen.experiments))
                yield from writing.steps(chosen)
                archive.finish(Manifest(__version__, created or datetime.now(UTC), selection.sender, ()))
                size = file.tell()
        except OSError as error:
            raise BundleError(unwritable(path, error)) from error
    yield Written(path, size, writing.runs, len(chosen.experiments), writing.drawings, tuple(writing.left_out))


def _choose(library: Library, connection: sqlite3.Connection, selection: Selection) -> _Chosen:
    """Return what is handed on: parents before what forked from them, in the order of the library."""
    kept, experiments = kept_runs(connection), kept_experiments(connection)
    wanted = {library.experiments.get(each).id for each in selection.experiments}
    experiments = [each for each in experiments if selection.everything or each in wanted]
    runs = {library.runs.get(each).id for each in selection.runs}
    for experiment in experiments:
        runs |= {run.id for run in library.runs.of_experiment(experiment)}
    for run_id in tuple(runs):
        with contextlib.suppress(LibraryError):
            runs |= {run.id for run, _ in lineage(library, run_id)}
    return _Chosen([each for each in kept if selection.everything or each in runs], experiments)


@dataclass(slots=True)
class _Writing:
    """A bundle that is being written."""

    library: Library
    connection: sqlite3.Connection
    archive: ArchiveWriter
    path: Path
    selection: Selection
    experiments: set[str]
    runs: int = 0
    drawings: int = 0
    datasets: set[str] = field(default_factory=set)
    left_out: list[Text] = field(default_factory=list)

    def steps(self, chosen: _Chosen) -> Iterator[Step]:
        """Add what was chosen, and what belongs to it."""
        for place, run_id in enumerate(chosen.runs):
            yield Step(place, len(chosen.runs))
            self.add_run(run_id)
        for experiment_id in chosen.experiments:
            self.add_experiment(experiment_id)
        self.add_rest()

    def add_run(self, run_id: str) -> None:
        """Add a run, unless it is damaged: that is told."""
        try:
            check_run(self.library, run_id)
        except LibraryError as error:
            self.left_out.append(error.text)
            return
        rows = read_run(self.connection, run_id, OF_RUN if self.selection.films else OF_RUN_WITHOUT_FILM)
        assert rows is not None
        (run,) = rows["runs"]
        if run["film"] == FilmState.KEPT and not self.selection.films:
            run["film"] = FilmState.LEFT_OUT
        if run["status"] == RunStatus.RUNNING:
            run["status"] = RunStatus.INTERRUPTED
        if run["experiment"] not in self.experiments:
            run["experiment"] = run["trial"] = None
        self._add(f"{RUNS}{run_id}", rows, str(run["name"]))
        self.datasets.add(str(run["dataset"]))
        self.runs += 1

    def add_experiment(self, experiment_id: str) -> None:
        rows = read_experiment(self.connection, experiment_id)
        assert rows is not None
        (experiment,) = rows["experiments"]
        rest(rows)
        self._add(f"{EXPERIMENTS}{experiment_id}", rows, str(experiment["name"]))
        self.datasets.add(str(experiment["dataset"]))

    def add_rest(self) -> None:
        """Add the drawings, what the runs learnt from, and how far somebody has come in the lessons."""
        if self.selection.drawings:
            drawings = read_drawings(self.connection, [each.id for each in self.library.drawings.entries()])
            self._add(DRAWINGS, {"drawings": drawings})
            self.drawings = len(drawings)
        beside = read_beside(self.library.path.parent, self.datasets)
        for points in beside.points:
            self._put(f"{POINTS}{points.name.rpartition('=')[2]}.json", [points.dump()], points.name)
        for number, (name, content) in enumerate(beside.classes, 1):
            self._put(f"{CLASSES}{number}.json", [content], name)
        if self.selection.lessons:
            self._put(LESSONS, [self.selection.lessons.encode()])

    def _add(self, name: str, rows: Rows, title: str = "") -> None:
        content, blobs = pack(rows)
        self._put(f"{name}.json", [content], title)
        if blobs:
            self._put(f"{name}.bin", blobs, title)

    def _put(self, name: str, pieces: Sequence[bytes], title: str = "") -> None:
        size = sum(map(len, pieces))
        if self.archive.size + size > MOST_BYTES * 9 // 10 or (name.endswith(".json") and size > MOST_JSON_BYTES):
            raise _too_large(self.path)
        self.archive.add(name, list(pieces), title)


def _too_large(path: Path) -> BundleError:
    return BundleError(
        QT_TRANSLATE_NOOP(
            "Core", "{path} would be larger than a bundle may be, {most:,} MB. Leave out the films, or some of the runs."
        ),
        path=path,
        most=MOST_BYTES // 1024**2,
    )
