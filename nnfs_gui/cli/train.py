"""The command that trains: from settings, or on from where a run of the library stands."""

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from nnfs_gui.cli.completion import SHORT_ID, complete_run
from nnfs_gui.cli.data_options import MNIST, OPTION_NAMES, DataSource, read_dataset, with_data_options
from nnfs_gui.cli.drawings import read_labelled_strokes
from nnfs_gui.cli.fork import configure_fork, describe_fork, find_origin, more_epochs, notes_of_fork
from nnfs_gui.cli.input import (
    JsonOption,
    LibraryOption,
    OverwriteOption,
    check_output,
    fail,
    open_library,
)
from nnfs_gui.cli.output import say, warn
from nnfs_gui.cli.run_training import Output, Printed, run_training
from nnfs_gui.cli.settings import PresetOption, configure, with_setting_options
from nnfs_gui.data.dataset import Dataset, DatasetError
from nnfs_gui.data.drawings import with_drawings
from nnfs_gui.nn import ActivationKind
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.library_file import prepare_place
from nnfs_gui.storage.library.run_record import Run, RunStatus
from nnfs_gui.training.config import ConfigError, TrainingConfig
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
    target = None if output is None else Output(output, half)
    printed = Printed(as_json, preset is Preset.NOTEBOOK if answers is None else answers)
    if resume is not None:
        _check_beside_resume(context)
        _resume(library, resume, more_epochs(given), data, drawings or [], target, printed)
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
        run_training(trainer, opened, target, printed, name=name.strip())


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
    output: Output | None,
    printed: Printed,
) -> None:
    """Go on with a run of the library, to the last epoch of its settings or for so many more."""
    try:
        with open_library(library) as opened:
            begun = opened.runs.find(prefix)  # before the images, which take longer, are read
            dataset = _read_all(data.or_points(begun.dataset), drawings)
            run = opened.runs.find(prefix)  # as it stands now: another command may have trained it meanwhile
            if dataset.checksum != run.dataset_checksum:
                raise fail(data.of_another(run))
            trainer = _stand_where_it_stopped(opened, run, more, dataset, output)
            notes = f"Went on from the run {run.id[:SHORT_ID]} after {run.epochs_done:,} epochs."
            run_training(trainer, opened, output, printed, notes=notes, run_id=run.id)
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
    output: Output | None,
    printed: Printed,
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
                raise fail(data.of_another(run))
            say(describe_fork(run, wanted))
            trainer = Trainer(wanted.config, dataset, start=wanted.checkpoint, cores=available_cores())
            run_training(trainer, opened, output, printed, name=name, notes=notes_of_fork(wanted), parent=wanted.parent)
    except (LibraryError, ConfigError) as error:
        raise fail(error) from error


def _stand_where_it_stopped(opened: Library, run: Run, more: int | None, dataset: Dataset, output: Output | None) -> Trainer:
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
