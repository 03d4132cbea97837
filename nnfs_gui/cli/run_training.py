"""A training that a command drives: it is recorded and printed, then tested and saved."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from nnfs_gui.cli import terminal
from nnfs_gui.cli.completion import SHORT_ID
from nnfs_gui.cli.input import (
    INTERRUPTED,
    fail,
    find_certainty,
    stop_when_asked,
)
from nnfs_gui.cli.output import say, warn
from nnfs_gui.cli.quiet import is_quiet
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.recorded_run import Ending, Notice, RunBegun, RunEnd, RunEvent, RunRecorded, recorded_run
from nnfs_gui.storage.library.recorder import not_recorded
from nnfs_gui.storage.library.run_record import Parent
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.model_file import save_model
from nnfs_gui.training.config import Precision, TrainingConfig
from nnfs_gui.training.evaluation import Evaluation, evaluate
from nnfs_gui.training.events import BestRestored, EpochResult, Progress
from nnfs_gui.training.trainer import Trainer

_AVERAGED = (
    "The weights are averaged: what is validated, tested and kept is their mean. The error of an epoch is that of the "
    "weights as they are trained."
)


@dataclass(frozen=True, slots=True)
class Output:
    """The file to save the network in, and whether with weights in half precision."""

    path: Path
    half: bool

    def check(self, config: TrainingConfig) -> None:
        """Refuse to round what is not to be rounded."""
        if self.half and config.precision is not Precision.FLOAT32:
            raise fail(f"--half rounds float32 numbers, but the precision is {config.precision}.")


@dataclass(frozen=True, slots=True)
class Printed:
    """How a run is printed, and whether the answers to the first test images are."""

    as_json: bool
    answers: bool


def run_training(
    trainer: Trainer,
    library: Library | None,
    output: Output | None,
    printed: Printed,
    *,
    name: str = "",
    notes: str = "",
    run_id: str | None = None,
    parent: Parent | None = None,
) -> None:
    """Train, test and save the network; a run that ends before its time is not tested, and ends the program."""
    start = perf_counter()
    dataset = trainer.dataset
    if trainer.config.averaging:
        say(_AVERAGED)
    with stop_when_asked() as should_stop:
        recording: dict[str, Any] = {"name": name, "notes": notes, "run_id": run_id, "parent": parent}
        events = recorded_run(trainer, library, **recording, should_stop=should_stop)
        with contextlib.closing(events):
            run_id, end = _tell(events, trainer.last_epoch, printed)
    if end.ending is Ending.REFUSED:
        raise fail(str(end.message))
    if end.snapshot is not None:
        trainer.shown.adopt(end.snapshot)
    elif end.checkpoint is not None:  # no epoch was finished: the network is the one that the run went on from
        trainer.shown.adopt(end.checkpoint.arrays["parameters"])
    if end.ending is Ending.FINISHED:
        if end.message:
            say(f"Finished after {trainer.epochs_done:,} of {trainer.last_epoch:,} epochs. {end.message}")
        test = evaluate(trainer.shown, dataset.test_images, dataset.test_labels)
        _keep_test(library, end, test)
        seconds, parameters = perf_counter() - start, len(trainer.shown.parameters)
        terminal.print_test(test, dataset, parameters, seconds, printed.as_json, with_answers=printed.answers)
    if output is not None:
        _save(output, trainer, end.epoch)
    match end.ending:
        case Ending.STOPPED:
            if run_id is not None and not end.problem:
                say(f"Go on with: nnfs-gui train --resume {run_id[:SHORT_ID]}")
            raise fail(f"Interrupted after {end.epoch} of {trainer.last_epoch} epochs.", INTERRUPTED)
        case Ending.DIVERGED:
            raise fail(str(end.message), 1)
        case Ending.FAILED:
            raise fail(f"The training ended with an error. {end.message}", 1)


def _tell(events: Iterator[RunEvent], epochs: int, printed: Printed) -> tuple[str | None, RunEnd]:
    """Let the run go on from event to event, and print each epoch; return the run of the library, and the end."""
    run_id: str | None = None
    bar = terminal.ProgressBar(epochs)
    for event in events:
        if isinstance(event, Progress):
            bar.show(event)
            continue
        bar.clear()
        match event:
            case RunBegun() | RunRecorded():
                run_id = event.run_id
            case Notice(text):
                warn(text)
            case EpochResult(metrics):
                if not is_quiet():
                    terminal.print_epoch(metrics, epochs, printed.as_json)
            case BestRestored(epoch):
                say(f"Epoch {epoch} did best on the validation data: its network is kept.")
            case RunEnd():
                return run_id, event
    raise AssertionError("a run ends with a RunEnd")


def _keep_test(library: Library | None, end: RunEnd, test: Evaluation) -> None:
    """Keep how the network that the run ended with did on the test images, or say why not."""
    if library is None or end.run_id is None or end.checkpoint is None:
        return
    try:
        library.writer.set_test(end.run_id, test, end.checkpoint.epoch)
    except LibraryError as error:
        warn(not_recorded(error))


def _save(output: Output, trainer: Trainer, epochs: int) -> None:
    if epochs == 0:
        warn(f"No epoch was finished, so {output.path} was not written.")
        return
    dataset = trainer.dataset
    certainty = find_certainty(trainer.shown, dataset)
    try:
        model = Model(trainer.shown, trainer.config, epochs, dataset.name, dataset.class_names, certainty)
        save_model(output.path, model, half=output.half)
    except ModelFileError as error:
        raise fail(error) from error
    say(f"Saved the network after epoch {epochs} in {output.path}.")
