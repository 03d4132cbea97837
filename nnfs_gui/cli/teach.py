"""The command that teaches a model somebody's hand, and measures what that has brought."""

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from nnfs_gui.cli import terminal
from nnfs_gui.cli.data_options import MNIST, DataSource, read_dataset, with_data_options
from nnfs_gui.cli.drawings import images_of, read_labelled
from nnfs_gui.cli.input import (
    INTERRUPTED,
    WHOLE_NUMBER,
    JsonOption,
    OverwriteOption,
    check_output,
    fail,
    find_certainty,
)
from nnfs_gui.cli.model_options import (
    ActivationOption,
    Activations,
    ModelOption,
    OutputActivationOption,
    read_drawing_model,
)
from nnfs_gui.cli.output import say
from nnfs_gui.data.dataset import Dataset, describe_images
from nnfs_gui.data.drawings import Drawings
from nnfs_gui.paths import BUNDLED_MODEL
from nnfs_gui.recognition.before_after import BeforeAfter, compare
from nnfs_gui.recognition.teaching import Taught, Teacher
from nnfs_gui.storage.model import Model, require_fit
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.model_file import save_model


@with_data_options
def teach(
    *,
    drawings: Annotated[
        list[Path],
        typer.Argument(
            metavar="PATH...",
            help="Files of pen strokes with labels (JSON, UNIPEN, InkML), pictures whose names begin with what they show, "
            "as 7_12.png does, or folders of such, also with a folder for each class; or -.",
        ),
    ],
    output: Annotated[Path, typer.Option(help="Save the taught network in this .safetensors file.")],
    model: ModelOption = None,
    data: DataSource = MNIST,
    activation: ActivationOption = None,
    output_activation: OutputActivationOption = None,
    seed: Annotated[int, typer.Option(help="The same seed and drawings give the same network.", **WHOLE_NUMBER)] = 0,
    check: Annotated[bool, typer.Option(help="Measure afterwards what it has brought.")] = True,
    overwrite: OverwriteOption = False,
    as_json: JsonOption = False,
) -> None:
    """Teach a network a hand by drawings or pictures, and measure what that has brought.

    What it learned before, it learned from --data, and goes on reading.
    """
    if seed < 0:
        raise fail(f"--seed must be at least 0, got {seed}.")
    original, side = read_drawing_model(model, Activations(activation, output_activation))
    if not data and not original.reads_digits:
        kind = describe_images(original.network.input_size, original.names)
        raise fail(f"{model} reads images of {kind}, which are not MNIST's. Give what it learned from with --data.")
    found, labels = read_labelled(drawings, original.names)
    own = Drawings.of(images_of(found, side), [drawing.strokes for drawing in found], labels)
    check_output(output, overwrite)
    dataset = read_dataset(data)
    _require_same_classes(original, dataset, model)
    teacher = Teacher(original.network, dataset, seed=seed)
    try:
        taught = next(event for event in teacher.teach(own) if isinstance(event, Taught))
    except KeyboardInterrupt as error:
        raise fail(f"Interrupted, so {output} was not written.", INTERRUPTED) from error
    except OverflowError as error:
        raise fail(error) from error
    certainty = find_certainty(taught.network, dataset)
    try:
        save_model(output, dataclasses.replace(original, network=taught.network, certainty=certainty))
    except ModelFileError as error:
        raise fail(error) from error
    say(f"Saved the taught network in {output}.")
    try:
        result = None
        if check:
            result = next(event for event in compare(teacher, taught, own) if isinstance(event, BeforeAfter))
    except KeyboardInterrupt as error:
        raise fail("Interrupted while measuring what it has brought.", INTERRUPTED) from error
    terminal.print_teaching(len(own), taught.seconds, result, as_json)


def _require_same_classes(model: Model, dataset: Dataset, path: Path | None) -> None:
    """Refuse to teach a network among images that are not those it reads."""
    try:
        require_fit(path or Path(BUNDLED_MODEL), model, dataset)
    except ModelFileError as error:
        raise fail(error) from error
    if model.network.output_size != dataset.classes:
        classes = model.network.output_size
        raise fail(f"{path} tells {classes} classes apart, but {dataset.name} has only the first {dataset.classes} of them.")
