"""The command that trains: from settings, or on from where a run of the library stands."""

import contextlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Annotated, Any

import typer

from nnfs_gui.cli import terminal
from nnfs_gui.cli.completion import SHORT_ID, complete_run
from nnfs_gui.cli.data_options import MNIST, OPTION_NAMES, DataSource, read_dataset, with_data_options
from nnfs_gui.cli.drawings import read_labelled_strokes
from nnfs_gui.cli.fork import configure_fork, describe_fork, find_origin, notes_of_fork
from nnfs_gui.cli.input import (
    INTERRUPTED,
    JsonOption,
    LibraryOption,
    OverwriteOption,
    check_output,
    fail,
    find_certainty,
    open_library,
    stop_when_asked,
)
from nnfs_gui.cli.output import say, warn
from nnfs_gui.cli.quiet import is_quiet
from nnfs_gui.cli.settings import PresetOption, configure, with_setting_options
from nnfs_gui.data.dataset import Dataset, DatasetError
from nnfs_gui.data.drawings import with_drawings
from nnfs_gui.nn import ActivationKind
from nnfs_gui.storage.library.database import LibraryError
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_file import prepare_place
from nnfs_gui.storage.library.recorded_run import Ending, Notice, RunBegun, RunEnd, RunEvent, RunRecorded, recorded_run
from nnfs_gui.storage.library.recorder import not_recorded
from nnfs_gui.storage.library.run_record import Parent, Run, RunStatus
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.model_file import save_model
from nnfs_gui.training.config import ConfigError, Precision, TrainingConfig
from nnfs_gui.training.evaluation import Evaluation, evaluate
from nnfs_gui.training.events import BestRestored, EpochResult, Progress
from nnfs_gui.training.presets import PRESETS, Preset, usual_preset
from nnfs_gui.training.threads import available_cores
from nnfs_gui.training.trainer import Trainer

_BESIDE_RESUME = {
    "resume",
    "epochs",
    *OPTION_NAMES,
    "drawings",
    "output",
    "half",
    "overwrite",
    "library",
    "answers",
    "as_json",
}

_AVERAGED = (
    "The weights are averaged: what is validated, tested and kept is their mean. The error of an epoch is that of the "
    "weights as they are trained."
)


@dataclass(frozen=True, slots=True)
class _Output:
    """The file to save the network in, and whether with weights in half precision."""

    path: Path
    half: bool

    def check(self, config: TrainingConfig) -> None:
        """Refuse to round what is not to be rounded."""
        if self.half and config.precision is not Precision.FLOAT32:
            raise fail(f"--half rounds float32 numbers, but the precision is {config.precision}.")


@dataclass(frozen=True, slots=True)
class _Printed:
    """How a run is printed, and whether the answers to the first test images are."""

    as_json: bool
    answers: bool


@with_data_options
@with_setting_options
def train(
    *,
    context: typer.Context,
    preset: PresetOption = None,
    activation: Annotated[ActivationKind | None, typer.Option(help="The activation of every hidden layer.")] = None,
    given: dict[str, Any],
    data: DataSource = MNIST,
    drawings: Annotated[
        list[Path] | None,
        typer.Option(
            help="Beside the images, also learn from the drawings of this file of pen strokes, whose labels are names of "
            "the classes (for digits also their English words); may be given several times."
        ),
    ] = None,
    output: Annotated[Path | None, typer.Option(help="Save the network in this .safetensors file.")] = None,
    half: Annotated[
        bool, typer.Option("--half", help="Save the weights in half precision, in a file of half the size.")
    ] = False,
    overwrite: OverwriteOption = False,
    name: Annotated[str, typer.Option(help="What the run is called in the library.")] = "",
    resume: Annotated[
        str | None,
        typer.Option(
            metavar="RUN",
            help="Go on with this run, to its last epoch or for --epochs more.",
            autocompletion=complete_run,
        ),
    ] = None,
    origin: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="RUN@EPOCH",
            help="Begin a run of its own at this epoch of another one, with its settings but for those that are given; "
            "EPOCH is a number, best, or last, which is meant without it. --epochs says how many more.",
            autocompletion=complete_run,
        ),
    ] = None,
    library: LibraryOption = None,
    no_library: Annotated[bool, typer.Option("--no-library", help="Do not keep this run.")] = False,
    answers: Annotated[
        bool | None,
        typer.Option(
            "--answers/--no-answers",
            help="Whether to print the answers to the first 20 test images at the end; the preset notebook does.",
        ),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Train a network, print the error of each epoch, and test it."""
    if output is not None:
        check_output(output, overwrite)
    target = None if output is None else _Output(output, half)
    printed = _Printed(as_json, preset is Preset.NOTEBOOK if answers is None else answers)
    if resume is not None:
        _check_beside_resume(context)
        more = given["epochs"]
        if more is not None and more < 1:
            raise fail(f"--epochs says how many more to train, which is at least 1; got {more}.")
        _resume(library, resume, more, data, drawings or [], target, printed)
        return
    if name and not name.strip():
        raise fail("A run needs a name.")
    if origin is not None:
        _check_beside_from(context, no_library=no_library)
        _fork(library, origin, given, data, drawings or [], target, printed, name.strip())
        return
    config = configure(PRESETS[preset or usual_preset(of_points=data.is_points)], given, activation)
    if target is not None:
        target.check(config)
    if library is not None and not no_library:
        _check_library(library)
    trainer = _prepare(config, _read_all(data, drawings or []))
    with contextlib.nullcontext() if no_library else _open_if_possible(library) as opened:
        _run(trainer, opened, target, printed, name=name.strip())


def _read_all(data: DataSource, drawings: Sequence[Path]) -> Dataset:
    """Read a data set, and the drawings that are to stand beside its images."""
    dataset = read_dataset(data)
    for path in drawings:
        found, labels = read_labelled_strokes(path, dataset.class_names)
        strokes = [drawing.strokes for drawing in found]
        try:
            dataset = with_drawings(dataset, path.name, strokes, labels)
        except DatasetError as error:
            raise fail(error) from error
    return dataset


def _prepare(config: TrainingConfig, dataset: Dataset) -> Trainer:
    """Make a trainer, whose network has an input for each pixel and an output for each class."""
    try:
        return Trainer(config.fitted(dataset), dataset, cores=available_cores())
    except ConfigError as error:
        raise fail(error) from error


def _check_beside_resume(context: typer.Context) -> None:
    """Refuse what a run that goes on has already, or cannot do without."""
    for name in context.params:
        source = context.get_parameter_source(name)
        if name not in _BESIDE_RESUME and source is not None and source.name == "COMMANDLINE":
            raise fail(f"A run goes on as it began; leave out --{name.replace('_', '-')} beside --resume.")


def _resume(
    library: Path | None,
    prefix: str,
    more: int | None,
    data: DataSource,
    drawings: Sequence[Path],
    output: _Output | None,
    printed: _Printed,
) -> None:
    """Go on with a run of the library, to the last epoch of its settings or for so many more."""
    try:
        with open_library(library) as opened:
            begun = opened.runs.find(prefix)  # before the images, which take longer, are read
            dataset = _read_all(data.or_points(begun.dataset), drawings)
            run = opened.runs.find(prefix)  # as it stands now: another command may have trained it meanwhile
            if dataset.checksum != run.dataset_checksum:
                raise fail(f"{run.name} learns from {run.dataset}, which is another data set. {data.advice}")
            trainer = _stand_where_it_stopped(opened, run, more, dataset, output)
            notes = f"Went on from the run {run.id[:SHORT_ID]} after {run.epochs_done:,} epochs."
            _run(trainer, opened, output, printed, notes=notes, run_id=run.id)
    except (LibraryError, ConfigError) as error:
        raise fail(error) from error


def _check_beside_from(context: typer.Context, *, no_library: bool) -> None:
    """Refuse what a fork has from the run that it comes from, or cannot do without."""
    for name in ("preset", "activation"):
        source = context.get_parameter_source(name)
        if source is not None and source.name == "COMMANDLINE":
            raise fail(f"What goes on has the settings of the run that it comes from; leave out --{name} beside --from.")
    if no_library:
        raise fail("The run to go on from is in the library; leave out --no-library beside --from.")


def _fork(
    library: Path | None,
    text: str,
    given: dict[str, Any],
    data: DataSource,
    drawings: Sequence[Path],
    output: _Output | None,
    printed: _Printed,
    name: str,
) -> None:
    """Let a run of its own go on from an epoch of a run of the library."""
    try:
        with open_library(library) as opened:
            run, epoch = find_origin(opened, text)
            wanted = configure_fork(opened, run, epoch, given)  # before the images, which take longer, are read
            if output is not None:
                output.check(wanted.config)
            dataset = _read_all(data.or_points(run.dataset), drawings)
            if dataset.checksum != run.dataset_checksum:
                raise fail(f"{run.name} learns from {run.dataset}, which is another data set. {data.advice}")
            say(describe_fork(run, wanted))
            trainer = Trainer(wanted.config, dataset, start=wanted.checkpoint, cores=available_cores())
            _run(trainer, opened, output, printed, name=name, notes=notes_of_fork(wanted), parent=wanted.parent)
    except (LibraryError, ConfigError) as error:
        raise fail(error) from error


def _stand_where_it_stopped(
    opened: Library, run: Run, more: int | None, dataset: Dataset, output: _Output | None
) -> Trainer:
    """Make a trainer that goes on with a run. Raises LibraryError or ConfigError."""
    epochs = run.config.epochs if more is None else run.epochs_done + more
    is_finished = run.status is RunStatus.FINISHED  # else perhaps only its end was not recorded
    if more is None and run.epochs_done >= epochs and is_finished:
        raise fail(f"{run.name} has all of its {epochs} epochs. Give --epochs to train so many more.")
    if output is not None:
        output.check(run.config)
    config = TrainingConfig.from_dict(run.config.to_dict() | {"epochs": epochs})
    return Trainer(config, dataset, start=opened.runs.checkpoint(run.id))


def _check_library(path: Path) -> None:
    """Refuse a file that was named and can never be a library: trying again, as where one is busy, would not help."""
    try:
        prepare_place(path)
    except LibraryError as error:
        raise fail(error) from error
    if not path.exists() and not os.access(path.parent, os.W_OK):
        raise fail(f"Files cannot be written in the folder {path.parent.absolute()}. Give another --library.")


def _open_if_possible(path: Path | None) -> contextlib.AbstractContextManager[Library | None]:
    """Open the library, or say why the run is trained without."""
    try:
        return open_library(path, begins=True, patient=True)
    except LibraryError as error:
        warn(f"This run is not recorded. {error}")
        return contextlib.nullcontext()


def _run(
    trainer: Trainer,
    library: Library | None,
    output: _Output | None,
    printed: _Printed,
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


def _tell(events: Iterator[RunEvent], epochs: int, printed: _Printed) -> tuple[str | None, RunEnd]:
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
                say(f"Epoch {epoch} did best on the validation images: its network is kept.")
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


def _save(output: _Output, trainer: Trainer, epochs: int) -> None:
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
