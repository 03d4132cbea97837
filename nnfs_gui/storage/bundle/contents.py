"""A bundle, or a library of somebody else, opened to be looked at and merged: what is in it, and what is here already."""

import contextlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nnfs_gui.storage.bundle.merge import own_library
from nnfs_gui.storage.bundle.reader import Unpacked, unpack_steps
from nnfs_gui.storage.bundle.relation import COMPARED, Relation, relate_runs
from nnfs_gui.storage.bundle.step import Step
from nnfs_gui.storage.file_kind import FileKind, kind_of
from nnfs_gui.storage.library.experiment_record import Experiment
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import Run
from nnfs_gui.storage.library.stored_rows import read_run
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True, slots=True)
class Entry:
    """A run that can be taken in, and how it stands to that of the same id here."""

    run: Run
    relation: Relation
    epochs_here: int  # of that


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a bundle or in a library, for a person to look at before it is merged."""

    path: Path
    size: int  # bytes
    library: Path  # what is to be merged: the library, or that of the bundle, which was unpacked
    bundle: Unpacked | None  # from when and whom it is; None for a library
    entries: tuple[Entry, ...]  # the runs, the oldest first
    experiments: tuple[Experiment, ...]
    drawings: int
    left_out: tuple[Text, ...]  # what is damaged, and why


def contents_steps(path: Path, folder: Path, target: Library) -> Iterator[Step | Contents]:
    """Look into a bundle, which is unpacked into an empty folder, or into a library; compare it with the library `target`.

    Yields Steps, and at the end what there is. Raises BundleError, LibraryError, and FileKindError for what is neither.
    """
    if path.resolve() == target.path:
        raise own_library(path)
    bundle: Unpacked | None = None
    library = path
    if kind_of(path) is not FileKind.LIBRARY:
        for step in unpack_steps(path, folder):
            if isinstance(step, Unpacked):
                bundle, library = step, step.library
            else:
                yield step
    with Library(library, only_reads=True) as source:
        runs = source.runs.entries()
        entries: list[Entry] = []
        for run in reversed(runs.runs):
            yield Step(len(entries), len(runs.runs))
            entries.append(_entry(source, target, run))
        damaged = (
            Text(QT_TRANSLATE_NOOP("Core", "The run {name} cannot be read: {reason}"), name=each.title, reason=each.problem)
            for each in runs.damaged
        )
        yield Contents(
            path,
            path.stat().st_size,
            library,
            bundle,
            tuple(entries),
            tuple(reversed(source.experiments.entries())),
            len(source.drawings.entries()),
            (*(() if bundle is None else bundle.damaged), *damaged),
        )


@contextlib.contextmanager
def room_for_unpacking() -> Iterator[Path]:
    """Give an empty folder, which is removed in the end."""
    with tempfile.TemporaryDirectory(prefix="nnfs_gui-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def _entry(source: Library, target: Library, run: Run) -> Entry:
    with source.snapshot() as there, target.snapshot() as here:
        theirs, ours = read_run(there, run.id, COMPARED), read_run(here, run.id, COMPARED)
    assert theirs is not None
    return Entry(run, relate_runs(ours, theirs), 0 if ours is None else len(ours["epochs"]))
