"""The ways in which a run ends, and what must be left of it: the same for whatever drives it."""

import contextlib
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from recorded_runs import drive

from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.recorded_run import Ending
from nnfs_gui.storage.library.run_record import RunStatus
from nnfs_gui.storage.library.run_writer import RunWriter
from nnfs_gui.training.events import EpochResult, TrainingDivergedError
from nnfs_gui.training.trainer import Trainer

EPOCHS = 3  # of every run
BEFORE = 1  # of those, how many a run that goes on has behind it


def nothing(*_):
    pass


@dataclass
class World:
    """What surrounds a run that is trained."""

    path: Path  # of the library
    undo: contextlib.ExitStack  # of what is done to it
    run_id: str | None = None  # of the run that goes on
    stop: Callable[[], None] = nothing  # how a stop is asked for


def stop(world, trainer):
    world.stop()


def diverge(world, trainer):
    raise TrainingDivergedError("The steps are too large.")


def fail(world, trainer):
    raise RuntimeError("the disk is made of cheese")


def fill_the_disk(world, trainer):
    def refuse(*arguments):
        raise LibraryError("The disk is full.")

    world.undo.enter_context(mock.patch.object(RunWriter, "record_epochs", refuse))


def delete_the_library(world, trainer):
    world.path.unlink()


def move_the_library(world, trainer):
    world.path.rename(world.path.with_name("away.sqlite3"))


def move_its_folder(world, trainer):
    world.path.parent.rename(world.path.parent.with_name("away"))


def replace_the_library(world, trainer):
    for file in world.path.parent.glob(f"{world.path.name}*"):
        file.unlink()
    Library(world.path).close()


def remove_the_run(world, trainer):
    with contextlib.closing(sqlite3.connect(world.path)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("DELETE FROM runs")


def train_it_further(world, trainer):
    with Library(world.path) as elsewhere:
        other = Trainer(trainer.config, trainer.dataset, elsewhere.runs.checkpoint(world.run_id))
        drive(other, elsewhere, run_id=world.run_id, until=BEFORE + 1)


def train_it_elsewhere(world):
    elsewhere = world.undo.enter_context(Library(world.path))
    elsewhere.writer.reopen(world.run_id, elsewhere.runs.get(world.run_id).config, BEFORE)


@dataclass(frozen=True)
class Case:
    """What happens at the first event of an epoch (0: when the trainer has just been made), and what comes of it."""

    ending: Ending
    runs: tuple[tuple[RunStatus, int], ...]  # the status and the epochs of each in the library, the oldest first
    act: Callable[[World, Trainer], object] = nothing
    in_epoch: int = 0
    before: Callable[[World], object] = nothing  # what has happened already
    goes_on: bool = False  # with a run that was stopped after `BEFORE` epochs
    epoch: int = EPOCHS  # the one that the run ends with
    is_new: bool = True  # whether there is a network to keep
    kept: int | None = 0  # which of the runs holds it
    says: str = ""  # about the ending, or what was not recorded


STOPPED_BEFORE = (RunStatus.STOPPED, BEFORE)
CASES = {
    "finished": Case(Ending.FINISHED, ((RunStatus.FINISHED, 3),)),
    "stopped before it began": Case(Ending.STOPPED, (), stop, 0, epoch=0, is_new=False, kept=None),
    "stopped in its first epoch": Case(Ending.STOPPED, ((RunStatus.STOPPED, 0),), stop, 1, epoch=0, kept=None),
    "stopped in its last epoch": Case(Ending.STOPPED, ((RunStatus.STOPPED, 2),), stop, 3, epoch=2),
    "diverged in its first epoch": Case(
        Ending.DIVERGED, ((RunStatus.DIVERGED, 0),), diverge, 1, epoch=0, is_new=False, kept=None, says="too large"
    ),
    "diverged in its last epoch": Case(Ending.DIVERGED, ((RunStatus.DIVERGED, 2),), diverge, 3, epoch=2, says="too large"),
    "failed": Case(Ending.FAILED, ((RunStatus.INTERRUPTED, 1),), fail, 2, epoch=1, says="RuntimeError: .* cheese"),
    "the disk is full from the first epoch on": Case(
        Ending.FINISHED, ((RunStatus.INTERRUPTED, 0),), fill_the_disk, 1, kept=None, says="Not all .* The disk is full."
    ),
    "the disk is full from the last epoch on": Case(
        Ending.FINISHED, ((RunStatus.INTERRUPTED, 2),), fill_the_disk, 3, kept=None, says="Not all .* The disk is full."
    ),
    "removed while it trained": Case(
        Ending.FINISHED, (), remove_the_run, 2, kept=None, says="was removed from the library .* not kept"
    ),
    "removed just before it was stopped": Case(
        Ending.STOPPED, (), lambda *both: (remove_the_run(*both), stop(*both)), 3, epoch=2, kept=None, says="was removed"
    ),
    "the library was deleted while it trained": Case(
        Ending.FINISHED, (), delete_the_library, 2, kept=None, says="was moved or deleted .* not kept"
    ),
    "the library was moved while it trained": Case(
        Ending.FINISHED, (), move_the_library, 2, kept=None, says="was moved or deleted .* not kept"
    ),
    "the library's folder was moved while it trained": Case(
        Ending.FINISHED, (), move_its_folder, 2, kept=None, says="was moved or deleted .* not kept"
    ),
    "another library took its place while it trained": Case(
        Ending.STOPPED, (), lambda *both: (replace_the_library(*both), stop(*both)), 2, epoch=1, kept=None, says="moved or"
    ),
    "went on and finished": Case(Ending.FINISHED, ((RunStatus.FINISHED, 3),), goes_on=True),
    "went on and was stopped at once": Case(Ending.STOPPED, (STOPPED_BEFORE,), stop, 2, goes_on=True, epoch=1, is_new=False),
    "went on and diverged": Case(
        Ending.DIVERGED, ((RunStatus.DIVERGED, 2),), diverge, 3, goes_on=True, epoch=2, says="too large"
    ),
    "went on, and the disk was full": Case(
        Ending.FINISHED, (STOPPED_BEFORE,), fill_the_disk, 2, goes_on=True, kept=None, says="The disk is full."
    ),
    "was trained further elsewhere": Case(
        Ending.FINISHED,
        ((RunStatus.STOPPED, 2), (RunStatus.FINISHED, 3)),
        train_it_further,
        goes_on=True,
        kept=1,
        says="trained elsewhere and has 2 epochs now, not 1. This training is kept as a new run.",
    ),
    "was removed before it went on": Case(
        Ending.FINISHED,
        ((RunStatus.FINISHED, 3),),
        remove_the_run,
        goes_on=True,
        says="was removed from .* This training is kept as a new run.",
    ),
    "is being trained elsewhere": Case(
        Ending.REFUSED,
        ((RunStatus.RUNNING, 1),),
        before=train_it_elsewhere,
        goes_on=True,
        epoch=1,
        is_new=False,
        kept=None,
        says="is being trained by another",
    ),
}


def actor(case, world):
    """Return a kind of Trainer to which that happens, in a world where the rest has happened."""
    case.before(world)

    class ActingTrainer(Trainer):
        def __init__(self, *arguments, **options):
            super().__init__(*arguments, **options)
            if case.in_epoch == 0:
                case.act(world, self)

        def run(self):
            epoch, has_acted = self.first_epoch, False
            for event in super().run():
                if epoch == case.in_epoch and not has_acted:
                    has_acted = True
                    case.act(world, self)
                yield event
                if isinstance(event, EpochResult):
                    epoch = event.metrics.epoch + 1

    return ActingTrainer


def begin(path, config, dataset):
    """Train a run that is to go on, and return its id."""
    with Library(path) as library:
        return drive(Trainer(config, dataset), library, until=BEFORE).run_id


def runs_in(path):
    """Return the runs of a library, the oldest first; none where there is no library."""
    if not path.exists():
        return []
    with Library(path) as library:
        return list(library.runs.entries().runs[::-1])


def check_library(case, path):
    """See that the library holds what it must, and return the run that holds what is kept."""
    runs = runs_in(path)
    assert [(run.status, run.epochs_done) for run in runs] == list(case.runs)
    return None if case.kept is None else runs[case.kept]


def check_end(case, end, kept, snapshots):
    """See that the end of a run tells what it must; `snapshots` are the parameters of each epoch in one go, from 1 on."""
    assert (end.ending, end.epoch) == (case.ending, case.epoch)
    assert end.run_id == (None if kept is None else kept.id)
    assert (end.snapshot is not None) == case.is_new
    if case.is_new and case.epoch:
        assert end.snapshot.tobytes() == snapshots[case.epoch].tobytes()
    assert (0 if end.checkpoint is None else end.checkpoint.epoch) == case.epoch
