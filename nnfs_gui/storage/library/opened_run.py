"""A run of the library, with all that is needed to look at it and to go on with it."""

import contextlib
from dataclasses import dataclass

from nnfs_gui.nn import Network
from nnfs_gui.storage.library.fork import whole_course
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_export import build_model
from nnfs_gui.storage.library.run_record import Fork, Run, Weights
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.config import ConfigError, TrainingConfig
from nnfs_gui.training.events import EpochMetrics, Incident
from nnfs_gui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, eq=False)
class OpenedRun:
    """A run with at least one whole epoch.

    `network` is the one that it ended with; `checkpoint` is that of its last epoch, and `config` its settings, with the
    learning rate and the change of the images as they were then.
    """

    run: Run
    config: TrainingConfig
    network: Network
    checkpoint: Checkpoint
    epochs: tuple[EpochMetrics, ...]
    class_names: tuple[str, ...] = ()  # if they are known
    best_epoch: int | None = None  # the one that `network` is of, if that is not the last
    incidents: tuple[Incident, ...] = ()  # in the order of their places
    before: "OpenedParent | None" = None  # what it forked from, if that is still there
    forks: tuple[Fork, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class OpenedParent:
    """The run that another one forked from, and its figures after those of the ones that it comes from itself."""

    run: Run
    epochs: tuple[EpochMetrics, ...]


def open_run(library: Library, run_id: str) -> OpenedRun:
    """Read a run. Raises LibraryError if it cannot be read, or has no whole epoch."""
    run = library.runs.get(run_id)
    checkpoint = library.runs.checkpoint(run_id)
    if checkpoint is None:
        raise LibraryError(
            QT_TRANSLATE_NOOP("Core", "{name} ended before its first epoch did, so it has no network."), name=run.title
        )
    model = build_model(library, run)
    try:
        config = checkpoint.settings(run.config)
    except ConfigError as error:  # a whole sentence
        raise LibraryError(
            QT_TRANSLATE_NOOP("Core", "The checkpoint of {name} cannot be read: {reason}"), name=run.title, reason=error
        ) from error
    except (KeyError, ValueError, TypeError) as error:
        raise LibraryError(
            QT_TRANSLATE_NOOP("Core", "The checkpoint of {name} cannot be read: {reason}."), name=run.title, reason=error
        ) from error
    best_epoch = run.best_epoch if run.final_weights is Weights.BEST and run.best_epoch != run.epochs_done else None
    epochs = tuple(library.runs.epochs(run_id))
    return OpenedRun(
        run,
        config,
        model.network,
        checkpoint,
        epochs,
        model.class_names,
        best_epoch,
        library.runs.incidents(run_id),
        _open_parent(library, run),
        find_forks(library, run),
    )


def _open_parent(library: Library, run: Run) -> OpenedParent | None:
    """Read what a run forked from; None where it did not, or where that is gone or damaged."""
    if run.parent is None:
        return None
    try:
        return OpenedParent(library.runs.get(run.parent.run_id), whole_course(library, run.parent.run_id))
    except LibraryError:
        return None


def find_forks(library: Library, run: Run) -> tuple[Fork, ...]:
    """Return the runs that forked from a run, and the one that it forked from itself, if that is there and can be read."""
    forks = [Fork(child.name, child.parent.epoch) for child in library.runs.forks(run.id) if child.parent is not None]
    if run.parent is not None:
        with contextlib.suppress(LibraryError):
            forks.append(Fork(library.runs.get(run.parent.run_id).name, run.parent.epoch, is_parent=True))
    return tuple(forks)
