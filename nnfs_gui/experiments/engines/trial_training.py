"""Trains one trial into a library: as a new run, or on from where its run stands."""

import contextlib
import threading
from collections.abc import Callable
from typing import Any

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.experiments.engines.engine import Began, Ended, EpochDone, Job
from nnfs_gui.storage.library.experiment_record import ReportKind
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.recorded_run import Ending, RunBegun, RunEnd, recorded_run
from nnfs_gui.storage.library.run_record import Run, RunStatus
from nnfs_gui.training.config import ConfigError
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer
from nnfs_gui.words import ExplainedError

_OVER = {RunStatus.FINISHED: ReportKind.FINISHED, RunStatus.DIVERGED: ReportKind.DIVERGED}


class TrialBusyError(ExplainedError):
    """Somebody else still trains the trial, such as the child of a driver that died; it is worth while to try again."""


class TrialUnrecordedError(ExplainedError):
    """What was trained is not in the library, where there is perhaps no room: nothing is to be trained before that is so."""


def train_trial(
    library: Library,
    dataset: Dataset,
    job: Job,
    tell: Callable[[Began | EpochDone], None],
    should_stop: Callable[[], bool],
) -> Ended:
    """Train a trial up to the epoch that it is to reach, which it may have done before; return what came of it.

    `tell` is told when it begins, and of each epoch, once that is in the library. Raises TrialBusyError and
    TrialUnrecordedError.
    """
    try:
        return _train(library, dataset, job, tell, should_stop)
    except (LibraryError, ConfigError) as error:
        return Ended(job.trial.number, ReportKind.FAILED, 0, problem=str(error))


def _train(
    library: Library,
    dataset: Dataset,
    job: Job,
    tell: Callable[[Began | EpochDone], None],
    should_stop: Callable[[], bool],
) -> Ended:
    number = job.trial.number
    library.writer.mark_interrupted()
    run_id = library.experiments.run_of(job.trial)
    run = None if run_id is None else library.runs.get(run_id)
    if run is not None and is_done(run, job):
        tell(Began(number, run.id))  # only its end was not told any more
        return trial_end(library, run, job)
    config = job.config if run is None else run.config
    trainer = Trainer(config, dataset, start=None if run is None else library.runs.checkpoint(run.id))
    reached = threading.Event()
    recording: dict[str, Any] = {"name": job.name, "run_id": run_id, "trial": job.trial}
    recording["should_stop"] = lambda: reached.is_set() or should_stop()
    with contextlib.closing(recorded_run(trainer, library, **recording)) as events:
        for event in events:
            match event:
                case RunBegun(begun):
                    tell(Began(number, begun))
                case EpochResult(metrics):
                    tell(EpochDone(number, metrics.epoch, metrics.validation_accuracy))
                    if metrics.epoch == job.until < config.epochs:
                        reached.set()
                case RunEnd():
                    end = event
    return _after(library, job, end)


def _after(library: Library, job: Job, end: RunEnd) -> Ended:
    """Return what came of a training."""
    number = job.trial.number
    if end.ending is Ending.REFUSED:
        raise TrialBusyError(end.message)
    if end.problem:
        raise TrialUnrecordedError(end.problem)
    if end.ending is Ending.FAILED:
        return Ended(number, ReportKind.FAILED, end.epoch, problem=str(end.message))
    if end.ending is Ending.DIVERGED:
        return Ended(number, ReportKind.DIVERGED, end.epoch, problem=str(end.message))
    if end.run_id is None:  # it was stopped before its first epoch
        return Ended(number, ReportKind.STOPPED, end.epoch)
    return trial_end(library, library.runs.get(end.run_id), job)


def is_done(run: Run, job: Job) -> bool:
    """Say whether the run of a trial has all that a job is to train."""
    return run.status in _OVER or (run.epochs_done >= job.until and run.status is not RunStatus.RUNNING)


def trial_end(library: Library, run: Run, job: Job) -> Ended:
    """Return what came of a trial, as its run in the library says."""
    number = job.trial.number
    kind = _OVER.get(run.status) or (ReportKind.REACHED if run.epochs_done >= job.until else ReportKind.STOPPED)
    if kind is ReportKind.DIVERGED or not run.epochs_done:
        return Ended(number, kind, run.epochs_done)
    epoch = run.best_epoch if run.config.keep_best and run.best_epoch is not None else run.epochs_done
    metrics = library.runs.epochs(run.id)[epoch - 1]
    return Ended(number, kind, run.epochs_done, metrics.validation_accuracy, metrics.validation_loss)
