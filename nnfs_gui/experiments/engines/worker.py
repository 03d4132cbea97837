"""What a child process does: it reads the data set once, and trains one trial after the other, told by lines of JSON."""

import contextlib
import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import IO, Any

from nnfs_gui.data.dataset import Dataset, DatasetError
from nnfs_gui.experiments.engines.engine import TAKEN_SECONDS, Began, Ended, EpochDone, Job
from nnfs_gui.experiments.engines.trial_training import TrialBusyError, TrialUnrecordedError, train_trial
from nnfs_gui.paths import MissingFileError, resource
from nnfs_gui.storage.datasets.reader import read_dataset
from nnfs_gui.storage.datasets.reading import Choices, UndecidedError
from nnfs_gui.storage.library.experiment_record import ReportKind
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_record import TrialKey
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.words import QT_TRANSLATE_NOOP

NICENESS = 10
_LAST_SECONDS = 5.0  # after which a child whose parent is gone ends, whatever it does
_BETWEEN_SECONDS = 0.2  # two attempts to take it


def work(path: Path, told: IO[bytes], answers: IO[bytes]) -> None:
    """Train what the lines of `told` say, into the library in the file `path`, until there are no more."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    answer = _Answer(answers)
    orders = _Orders(told)
    try:
        data = orders.next()
        if data is None:
            return
        dataset = _read(data)
        with Library(path) as library:
            answer(ready=True)
            while (order := orders.next()) is not None:
                answer(**_told(_train(library, dataset, _job(order["job"]), orders, answer)))
    except (DatasetError, MissingFileError, UndecidedError, LibraryError, TrialUnrecordedError) as error:
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


def _train(library: Library, dataset: Dataset, job: Job, orders: _Orders, answer: _Answer) -> Ended:
    """Train a trial up to its epoch; what another child is about to leave is waited for."""
    number, patience = job.trial.number, time.monotonic() + TAKEN_SECONDS

    def tell(event: Began | EpochDone) -> None:
        match event:
            case Began(_, run_id):
                answer(began=number, run=run_id)
            case EpochDone(_, epoch, accuracy):
                answer(epoch=epoch, of=number, accuracy=accuracy)

    while True:
        try:
            return train_trial(library, dataset, job, tell, lambda: orders.is_stopped(number))
        except TrialBusyError as error:
            if time.monotonic() > patience or orders.is_stopped(number):
                return Ended(number, ReportKind.FAILED, 0, problem=str(error))
        time.sleep(_BETWEEN_SECONDS)


def main(path: Path) -> None:
    """Be a child: what the parent tells comes by the standard input, and nothing else is printed on the output."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    work(path, sys.stdin.buffer, answers)
