"""The command that measures a model on test images, or on drawings."""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import numpy as np
import numpy.typing as npt
import typer

from nnfs_gui.cli import terminal
from nnfs_gui.cli.data_options import MNIST, DataSource, read_dataset, with_data_options
from nnfs_gui.cli.drawings import images_of, read_with_strangers
from nnfs_gui.cli.input import (
    JsonOption,
    fail,
    find_certainty,
)
from nnfs_gui.cli.model_options import (
    MODEL_HELP,
    ActivationOption,
    Activations,
    OutputActivationOption,
    read_drawing_model,
    read_model,
)
from nnfs_gui.data.dataset import Images, Labels
from nnfs_gui.nn import Network
from nnfs_gui.recognition.certainty import measure_certainty
from nnfs_gui.recognition.self_test import SelfTest, self_test_steps
from nnfs_gui.storage.drawing_file import Drawing
from nnfs_gui.storage.model import Model
from nnfs_gui.training.evaluation import Evaluation, evaluation_steps


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
        raise fail(f"--through-pad frames digits, but {dataset.name} has {dataset.kind}.")
    loaded = read_model(model, activations, dataset)
    network = loaded.network
    result = _test(network, dataset.test_images, dataset.test_labels, "Reading the test data")
    framed = None
    if through_pad:
        framed = next(step.framed for step in self_test_steps(network, dataset) if isinstance(step, SelfTest))
    certainty = loaded.certainty or find_certainty(network, dataset)
    sureness = None
    if certainty is not None:
        sureness = measure_certainty(certainty, network, dataset.test_images, dataset.test_labels)
    names = loaded.class_names or dataset.class_names
    terminal.print_evaluation(result, names, as_json, certainty=sureness, framed=framed, of_points=dataset.shows_points)


def _evaluate_on_drawings(path: Path, loaded: Model, side: int, as_json: bool) -> None:
    """Test a model on drawings of its classes, and on those of others: of these it should not be sure."""
    drawings, labels, strangers = read_with_strangers(path, loaded.names)
    certainty, network = loaded.certainty, loaded.network
    if drawings:
        images = images_of(drawings, side)
        result = _test(network, images, labels, "Reading the drawings")
        sureness = None if certainty is None else measure_certainty(certainty, network, images, labels, _frayed(drawings))
        writers = _by_writer(drawings, labels, result)
        terminal.print_evaluation(result, loaded.names, as_json, certainty=sureness, writers=writers)
    if strangers and certainty is None:
        raise fail(
            f"{path} also holds drawings of other classes than the model's, of which it does not know whether it is sure."
        )
    if strangers and certainty is not None:
        sure = certainty.read(network, images_of(strangers, side), _frayed(strangers)).sure
        terminal.print_strangers([str(drawing.label) for drawing in strangers], sure.tolist(), as_json)


def _test(network: Network, images: Images, labels: Labels, words: str) -> Evaluation:
    passes = math.ceil(len(images) / network.rows_per_pass)
    return terminal.follow(words, evaluation_steps(network, images, labels), passes)


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
