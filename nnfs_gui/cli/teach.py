"""The commands that teach a model somebody's hand, and that measure models on test images and on drawings."""

import dataclasses
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import numpy as np
import numpy.typing as npt
import typer

from nnfs_gui.cli import terminal
from nnfs_gui.cli.data_options import MNIST, DataSource, read_dataset, with_data_options
from nnfs_gui.cli.drawings import read_labelled, read_with_strangers
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
    MODEL_HELP,
    ActivationOption,
    Activations,
    ModelOption,
    OutputActivationOption,
    read_drawing_model,
    read_model,
)
from nnfs_gui.cli.output import say
from nnfs_gui.data.dataset import Dataset, Images, Labels, describe_images
from nnfs_gui.data.drawings import Drawings
from nnfs_gui.ink.resizing import fit_side
from nnfs_gui.nn import Network
from nnfs_gui.paths import BUNDLED_MODEL
from nnfs_gui.recognition.before_after import BeforeAfter, compare
from nnfs_gui.recognition.certainty import measure_certainty
from nnfs_gui.recognition.self_test import SelfTest, self_test_steps
from nnfs_gui.recognition.teaching import Taught, Teacher
from nnfs_gui.storage.drawing_file import Drawing
from nnfs_gui.storage.model import Model, require_fit
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.model_file import save_model
from nnfs_gui.training.evaluation import Evaluation, evaluation_steps


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
    own = Drawings.of(_as_images(found, side), [drawing.strokes for drawing in found], labels)
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


@with_data_options
def evaluate(
    *,
    model: Annotated[Path | None, typer.Argument(help=f"{MODEL_HELP}; without one, the program's own.")] = None,
    data: DataSource = MNIST,
    strokes: Annotated[
        Path | None,
        typer.Option(help="Test it on the drawings of a file of pen strokes, on pictures, as `teach` takes them, or -."),
    ] = None,
    activation: ActivationOption = None,
    output_activation: OutputActivationOption = None,
    through_pad: Annotated[bool, typer.Option("--through-pad", help="Also frame the test images as drawings are.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Test a model: its accuracy with the 95% interval, for each class, what it takes for what, when it is not sure."""
    if strokes is not None and (data or through_pad):
        raise fail(f"--strokes tests on drawings, so {'--data' if data else '--through-pad'} has no meaning beside it.")
    if strokes is not None:
        _evaluate_on_drawings(strokes, *read_drawing_model(model, Activations(activation, output_activation)), as_json)
        return
    activations = Activations(activation, output_activation)
    if not data and model is not None:  # it may have learnt from points, which it names
        data = data.or_points(read_model(model, activations).dataset)
    dataset = read_dataset(data)
    if through_pad and not dataset.shows_digits:
        raise fail(f"--through-pad frames digits, but {dataset.name} has images of {dataset.kind}.")
    loaded = read_model(model, activations, dataset)
    network = loaded.network
    result = _test(network, dataset.test_images, dataset.test_labels, "Reading the test images")
    framed = None
    if through_pad:
        framed = next(step.framed for step in self_test_steps(network, dataset) if isinstance(step, SelfTest))
    certainty = loaded.certainty or find_certainty(network, dataset)
    sureness = None
    if certainty is not None:
        sureness = measure_certainty(certainty, network, dataset.test_images, dataset.test_labels)
    names = loaded.class_names or dataset.class_names
    terminal.print_evaluation(result, names, as_json, certainty=sureness, framed=framed)


def _evaluate_on_drawings(path: Path, loaded: Model, side: int, as_json: bool) -> None:
    """Test a model on drawings of its classes, and on those of others: of these it should not be sure."""
    drawings, labels, strangers = read_with_strangers(path, loaded.names)
    certainty, network = loaded.certainty, loaded.network
    if drawings:
        images = _as_images(drawings, side)
        result = _test(network, images, labels, "Reading the drawings")
        sureness = None if certainty is None else measure_certainty(certainty, network, images, labels, _frayed(drawings))
        writers = _by_writer(drawings, labels, result)
        terminal.print_evaluation(result, loaded.names, as_json, certainty=sureness, writers=writers)
    if strangers and certainty is None:
        raise fail(
            f"{path} also holds drawings of other classes than the model's, of which it does not know whether it is sure."
        )
    if strangers and certainty is not None:
        sure = certainty.read(network, _as_images(strangers, side), _frayed(strangers)).sure
        terminal.print_strangers([str(drawing.label) for drawing in strangers], sure.tolist(), as_json)


def _test(network: Network, images: Images, labels: Labels, words: str) -> Evaluation:
    passes = math.ceil(len(images) / network.rows_per_pass)
    return terminal.follow(words, evaluation_steps(network, images, labels), passes)


def _require_same_classes(model: Model, dataset: Dataset, path: Path | None) -> None:
    """Refuse to teach a network among images that are not those it reads."""
    try:
        require_fit(path or Path(BUNDLED_MODEL), model, dataset)
    except ModelFileError as error:
        raise fail(error) from error
    if model.network.output_size != dataset.classes:
        classes = model.network.output_size
        raise fail(f"{path} tells {classes} classes apart, but {dataset.name} has only the first {dataset.classes} of them.")


def _as_images(drawings: Sequence[Drawing], side: int) -> Images:
    """Return the images of drawings, shape (n, side, side)."""
    return fit_side(np.stack([drawing.image for drawing in drawings]), side)


def _frayed(drawings: Sequence[Drawing]) -> npt.NDArray[np.bool_]:
    """Return of which drawings ink is missing, shape (n,)."""
    return np.array([drawing.is_frayed for drawing in drawings])


def _by_writer(drawings: Sequence[Drawing], labels: Labels, result: Evaluation) -> dict[str, float]:
    """Return the accuracy on each writer's drawings, where the file names writers."""
    right: dict[str, list[bool]] = {}
    for drawing, is_right in zip(drawings, (result.predictions == labels).tolist(), strict=True):
        if drawing.writer is not None:
            right.setdefault(drawing.writer, []).append(is_right)
    return {writer: sum(answers) / len(answers) for writer, answers in right.items()}
