"""What a child process does: it reads the data set once, and trains one trial after the other, told by lines of JSON."""

import contextlib
import json
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from nnfs_gui.data.dataset import Dataset, DatasetError
from nnfs_gui.experiments.engines.engine import Ended, Job
from nnfs_gui.paths import MissingFileError, resource
from nnfs_gui.storage.datasets.reader import read_dataset
from nnfs_gui.storage.datasets.reading import Choices, UndecidedError
from nnfs_gui.storage.library.database import LibraryError
from nnfs_gui.storage.library.experiment_record import ReportKind
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.recorded_run import Ending, RunBegun, RunEnd, recorded_run
from nnfs_gui.storage.library.run_record import Run, RunStatus, TrialKey
from nnfs_gui.training.config import ConfigError, TrainingConfig
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer
from nnfs_gui.words import QT_TRANSLATE_NOOP

_NICENESS = 10
_LAST_SECONDS = 5.0  # after which a child whose parent is gone ends, whatever it does
_TAKEN_SECONDS = 20.0  # for which a run is waited for that the child of a driver that died is about to leave
_KINDS = {RunStatus.FINISHED: ReportKind.FINISHED, RunStatus.DIVERGED: ReportKind.DIVERGED}


def work(path: Path, told: IO[bytes], answers: IO[bytes]) -> None:
    """Train what the lines of `told` say, into the library in the file `path`, until there are no more."""
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    answer = _Answer(answers)
    orders = _Orders(told)
    try:
        data = orders.next()
        if data is None:
            return
        dataset = _read(data)
        with Library(path) as library:
            while (order := orders.next()) is not None:
                answer(**_told(_train(library, dataset, _job(order["job"]), orders, answer)))
    except (DatasetError, MissingFileError, UndecidedError, LibraryError) as error:
        answer(fault=str(error))


def read_plan_data(data: str | None, choices: Choices) -> Dataset:
    """Read the data set that a plan names. Raises DatasetError, UndecidedError or MissingFileError."""
    return read_dataset(resource("mnist"), "MNIST") if data is None else read_dataset(Path(data), None, choices)


class _Answer:
    """Tells the parent in lines of JSON."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def __call__(self, **entry: Any) -> None:
        with contextlib.suppress(OSError):  # nobody listens any more: that ends the child in another way
            self._stream.write(json.dumps(entry, allow_nan=False).encode() + b"\n")
            self._stream.flush()


class _Orders:
    """Reads what the parent tells, in a thread, so that a trial can be stopped; the end of it is that of the parent."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._lines: list[dict[str, Any]] = []
        self._change = threading.Condition()
        self._stopped: set[int] = set()
        self.is_over = False
        threading.Thread(target=self._read, daemon=True).start()

    def next(self) -> dict[str, Any] | None:
        with self._change:
            self._change.wait_for(lambda: self._lines or self.is_over)
            return None if self.is_over else self._lines.pop(0)

    def is_stopped(self, trial: int) -> bool:
        return self.is_over or trial in self._stopped

    def _read(self) -> None:
        for line in self._stream:
            order = json.loads(line)
            with self._change:
                if "stop" in order:
                    self._stopped.add(order["stop"])
                else:
                    if "job" in order:
                        self._stopped.discard(order["job"]["trial"]["number"])
                    self._lines.append(order)
                self._change.notify_all()
        with self._change:
            self.is_over = True
            self._change.notify_all()
        time.sleep(_LAST_SECONDS)
        os._exit(1)  # the library is as after a whole transaction


def _read(data: dict[str, Any]) -> Dataset:
    dataset = read_plan_data(data["data"], Choices(**data["choices"]))
    if dataset.checksum != data["checksum"]:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{name} is not the data set that the experiment began with."), name=dataset.name
        )
    return dataset


def _job(values: dict[str, Any]) -> Job:
    config = TrainingConfig.from_dict(values["config"])
    return Job(**values | {"config": config, "trial": TrialKey(**values["trial"])})


def _told(ended: Ended) -> dict[str, Any]:
    figures = {"accuracy": ended.validation_accuracy, "loss": ended.validation_loss}
    return {"ended": ended.trial, "kind": ended.kind, "epoch": ended.epoch, **figures, "problem": ended.problem}


def _train(library: Library, dataset: Dataset, job: Job, orders: _Orders, answer: Callable[..., None]) -> Ended:
    """Train a trial up to its epoch; what another child is about to leave is waited for."""
    number, patience = job.trial.number, time.monotonic() + _TAKEN_SECONDS
    while True:
        try:
            end = _train_once(library, dataset, job, orders, answer)
        except (LibraryError, ConfigError) as error:
            return Ended(number, ReportKind.FAILED, 0, problem=str(error))
        if isinstance(end, Ended):
            return end
        if time.monotonic() > patience or orders.is_stopped(number):
            return Ended(number, ReportKind.FAILED, 0, problem=end)
        time.sleep(0.2)


def _train_once(library: Library, dataset: Dataset, job: Job, orders: _Orders, answer: Callable[..., None]) -> Ended | str:
    """Train a trial; return what came of it, or why it could not begin."""
    number = job.trial.number
    library.writer.mark_interrupted()
    run_id = job.run_id or library.experiments.run_of(job.trial)
    run = None if run_id is None else library.runs.get(run_id)
    if run is not None and (run.status in _KINDS or (run.epochs_done >= job.until and run.status is not RunStatus.RUNNING)):
        answer(began=number, run=run.id)
        return _ended(library, run, job)  # its end was not told any more
    config = job.config if run is None else run.config
    trainer = Trainer(config, dataset, start=None if run is None else library.runs.checkpoint(run.id))
    reached = threading.Event()

    def should_stop() -> bool:
        return reached.is_set() or orders.is_stopped(number)

    recording: dict[str, Any] = {"name": job.name, "run_id": run_id, "trial": job.trial}
    with contextlib.closing(recorded_run(trainer, library, **recording, should_stop=should_stop)) as events:
        for event in events:
            match event:
                case RunBegun():
                    answer(began=number, run=event.run_id)
                case EpochResult(metrics):
                    answer(epoch=metrics.epoch, of=number, accuracy=metrics.validation_accuracy)
                    if metrics.epoch == job.until < config.epochs:
                        reached.set()
                case RunEnd():
                    end = event
    if end.ending is Ending.REFUSED:
        return str(end.message)
    if end.ending is Ending.FAILED or end.problem or end.run_id is None:
        if end.ending is Ending.STOPPED and not end.problem:  # before its first epoch
            return Ended(number, ReportKind.STOPPED, end.epoch)
        if end.ending is Ending.DIVERGED and not end.problem:
            return Ended(number, ReportKind.DIVERGED, end.epoch, problem=str(end.message))
        return Ended(number, ReportKind.FAILED, end.epoch, problem=str(end.problem or end.message))
    ended = _ended(library, library.runs.get(end.run_id), job)
    return ended if ended.kind is not ReportKind.DIVERGED else Ended(number, ended.kind, end.epoch, problem=str(end.message))


def _ended(library: Library, run: Run, job: Job) -> Ended:
    """Return what came of a trial, as its run in the library says."""
    number = job.trial.number
    kind = _KINDS.get(run.status) or (ReportKind.REACHED if run.epochs_done >= job.until else ReportKind.STOPPED)
    if kind is ReportKind.DIVERGED or not run.epochs_done:
        return Ended(number, kind, run.epochs_done)
    epoch = run.best_epoch if run.config.keep_best and run.best_epoch is not None else run.epochs_done
    metrics = library.runs.epochs(run.id)[epoch - 1]
    return Ended(number, kind, run.epochs_done, metrics.validation_accuracy, metrics.validation_loss)


def main(path: Path) -> None:
    """Be a child: what the parent tells comes by the standard input, and nothing else is printed on the output."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    work(path, sys.stdin.buffer, answers)
