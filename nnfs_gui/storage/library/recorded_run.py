"""Drives a trainer and records its run: the one way in which window, command line and tests train.

It stands here and not beside the trainer because a run begins and ends in the library, which may refuse it.
"""

import logging
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from time import perf_counter

from nnfs_gui.nn import FloatArray
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.recorder import RunRecorder, text_of
from nnfs_gui.storage.library.run_record import Parent, RunStatus, TrialKey
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.events import (
    BestRestored,
    EpochResult,
    Incident,
    Paused,
    Progress,
    SettingsChanged,
    Started,
    TrainingDivergedError,
)
from nnfs_gui.training.trainer import Trainer
from nnfs_gui.unexpected import unexpected
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Text

LEAST_PAUSE_SECONDS = 1.0  # so long a run stands still before that is told of

_LOGGER = logging.getLogger(__name__)


class Ending(Enum):
    """Why a run is over."""

    FINISHED = auto()
    STOPPED = auto()
    DIVERGED = auto()
    FAILED = auto()
    REFUSED = auto()  # it never began


_STATUS = {
    Ending.FINISHED: RunStatus.FINISHED,
    Ending.STOPPED: RunStatus.STOPPED,
    Ending.DIVERGED: RunStatus.DIVERGED,
    Ending.FAILED: RunStatus.INTERRUPTED,
}
assert set(_STATUS) == set(Ending) - {Ending.REFUSED}

_OVER = QT_TRANSLATE_NOOP(
    "Core",
    "This run is over. {reason} With other settings it is another run.",
)


@dataclass(frozen=True, slots=True)
class RunBegun:
    """The training begins, recorded as this run of the library; as none where there is none, or it cannot be written yet."""

    run_id: str | None


@dataclass(frozen=True, slots=True)
class RunRecorded:
    """The run is in the library by now, as this one, with all its epochs."""

    run_id: str


@dataclass(frozen=True, slots=True)
class Notice:
    """Something about the library that people should know, and that stops nothing."""

    text: Text | str


@dataclass(frozen=True, slots=True, eq=False)
class RunEnd:
    """The end of a run.

    `snapshot` holds the parameters to keep, shape (parameter count,): those of its last epoch, of its best one if that was
    asked for, or where a run from random weights was stopped in its first epoch, the newest. It is None where a run came to
    nothing. `epoch` is the whole epoch that the snapshot is of or, without one, that the run began after.

    `checkpoint` is that of the last whole epoch, the one that the run began after included, and `run_id` the run of the
    library that stands there; None if there is none, or it is lost.
    """

    ending: Ending
    message: Text | str = ""  # what went wrong, or why it ended before its last epoch
    epoch: int = 0
    snapshot: FloatArray | None = None
    checkpoint: Checkpoint | None = None
    run_id: str | None = None
    problem: Text | str = ""  # why the library has not all of it


RunEvent = RunBegun | RunRecorded | Notice | Incident | Progress | EpochResult | BestRestored | RunEnd


def recorded_run(
    trainer: Trainer,
    library: Library | None,
    *,
    name: str = "",
    notes: str = "",
    run_id: str | None = None,
    parent: Parent | None = None,
    trial: TrialKey | None = None,
    should_stop: Callable[[], bool] = lambda: False,
    clock: Callable[[], float] = perf_counter,
) -> Generator[RunEvent, None, None]:
    """Train to the end and record the run. Yields what happens and, whatever that is, last a RunEnd.

    With `run_id`, that run of the library goes on. If it has been trained further elsewhere or removed, or is a trial of an
    experiment and not this `trial`, a new run is begun, which is called `name`, has these `notes`, and perhaps a `parent`,
    or is a `trial` itself. An EpochResult comes when the epoch is on record, or could not be recorded; that is then tried
    again after the next one, and of a run that was late in the library a RunRecorded tells.
    Who keeps an event for a second or more pauses the run, which is told by a Paused, unless one goes batch by batch. The
    run is stopped at the first event after which `should_stop` is true. Closing the generator leaves the run at once, as an
    interrupted one: whoever may leave it otherwise than by its last event closes it before the library.
    """
    epoch, snapshot = trainer.first_epoch - 1, None
    if should_stop():
        yield RunEnd(Ending.STOPPED, "", epoch, checkpoint=trainer.start)
        return
    try:
        recorder = _begin(trainer, library, name, notes, run_id, parent, trial)
    except (LibraryError, ExplainedError) as error:
        yield RunEnd(Ending.REFUSED, text_of(error), epoch, checkpoint=trainer.start)
        return
    ending = Ending.FINISHED
    message: Text | str = ""
    yield from map(Notice, recorder.take_news())
    try:
        for event in _with_incidents(_recorded(trainer, recorder), trainer, recorder, clock):
            if isinstance(event, EpochResult):
                epoch, snapshot = event.metrics.epoch, event.snapshot
            elif isinstance(event, BestRestored):
                epoch, snapshot = event.epoch, event.snapshot
            yield event
            if isinstance(event, Progress | EpochResult) and should_stop():
                ending = Ending.STOPPED
                break
        if snapshot is None and (ending is Ending.FINISHED or trainer.first_epoch == 1):
            snapshot = trainer.snapshot()
        if ending is Ending.FINISHED:
            message = trainer.stop_reason or ""
    except TrainingDivergedError as error:
        ending, message = Ending.DIVERGED, text_of(error)
    except Exception as error:  # whatever it was, who drives says it and goes on
        _LOGGER.exception("a run ended with an unexpected error")
        ending, message = Ending.FAILED, unexpected(error)
    except BaseException:  # who drives is gone, or the program is about to end
        recorder.end(RunStatus.INTERRUPTED)
        raise
    if recorder.end(_STATUS[ending]):
        yield from map(Notice, recorder.take_news())
        recorder.end(_STATUS[ending], waits=True)
    yield from map(Notice, recorder.take_news())
    run_id = recorder.run_id if recorder.keeps_checkpoint else None
    yield RunEnd(ending, message, epoch, snapshot, recorder.checkpoint, run_id, recorder.problem)


def _recorded(trainer: Trainer, recorder: RunRecorder) -> Iterator[RunEvent]:
    """Yield what the trainer tells, each epoch once it is on record, and what there is to say about that."""
    told = recorder.run_id
    yield RunBegun(told)
    for event in trainer.run():
        if isinstance(event, EpochResult):
            recorder.record(event)
            yield from map(Notice, recorder.take_news())
            if recorder.run_id is not None and recorder.run_id != told:
                yield RunRecorded(told := recorder.run_id)
        yield event


def _with_incidents(
    events: Iterator[RunEvent], trainer: Trainer, recorder: RunRecorder, clock: Callable[[], float]
) -> Iterator[RunEvent]:
    """Yield the events, and where the run starts and where it is kept waiting; all that happens to it is recorded."""
    place = float(trainer.first_epoch - 1)
    for event in events:
        if isinstance(event, Progress):
            place = event.epochs_done
        elif isinstance(event, EpochResult):
            place = float(event.metrics.epoch)
        elif isinstance(event, SettingsChanged):
            recorder.note(event)
        told_at = clock()
        yield event
        waited = clock() - told_at
        incident: Incident | None = None
        if isinstance(event, RunBegun):
            counts = trainer.train_count, trainer.validation_count
            incident = Started(place, trainer.last_epoch, datetime.now(UTC), *counts)
        elif waited >= LEAST_PAUSE_SECONDS and _may_pause(event):
            incident = Paused(place, waited)
        if incident is not None:
            recorder.note(incident)
            yield incident


def _may_pause(event: RunEvent) -> bool:
    """Say whether who keeps an event for long has paused the run, and does not just look at it batch by batch."""
    return isinstance(event, EpochResult) or (isinstance(event, Progress) and not event.ends_batch)


def _begin(
    trainer: Trainer,
    library: Library | None,
    name: str,
    notes: str,
    run_id: str | None,
    parent: Parent | None,
    trial: TrialKey | None,
) -> RunRecorder:
    """Begin to record. Raises LibraryError if the run is being trained elsewhere, or ExplainedError if it is over."""
    reason = trainer.stop_reason
    if reason is not None and not _lacks_its_end(library, run_id):
        raise ExplainedError(_OVER, reason=reason)
    return RunRecorder(library, trainer, name=name, notes=notes, run_id=run_id, parent=parent, trial=trial)


def _lacks_its_end(library: Library | None, run_id: str | None) -> bool:
    """Say whether a run of the library may have been trained to its end, which was then not recorded."""
    return library is not None and run_id is not None and library.runs.get(run_id).status is not RunStatus.FINISHED
