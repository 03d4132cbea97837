"""The command that takes a model to other programs, and to other people."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from nnfs_gui.cli import terminal
from nnfs_gui.cli.data_options import MNIST, DataSource, read_dataset, with_data_options
from nnfs_gui.cli.drawings import drawings_in
from nnfs_gui.cli.input import STANDARD, JsonOption, OverwriteOption, check_output, fail
from nnfs_gui.cli.model_options import MODEL_HELP, ActivationOption, Activations, OutputActivationOption, read_model
from nnfs_gui.cli.output import say
from nnfs_gui.cli.standard_streams import FormatOption, file_for, output_name
from nnfs_gui.cli.terminal import follow
from nnfs_gui.cli.with_qt import diagram_as_svg
from nnfs_gui.codegen import notebook, script
from nnfs_gui.data.dataset import POINT_INPUTS, Dataset
from nnfs_gui.ink.resizing import fit_side
from nnfs_gui.lessons.notebook_words import notebook_words
from nnfs_gui.pages import web_page
from nnfs_gui.pages.web_page import WebPage, export_steps
from nnfs_gui.paths import resource
from nnfs_gui.storage import model_file
from nnfs_gui.storage.model import Model, require_fit
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.model_export import export_model
from nnfs_gui.storage.script_export import ScriptSource, data_file, export_script, find_source
from nnfs_gui.storage.whole_file import write_checked
from nnfs_gui.training.config import TrainingConfig

DIAGRAM = ".svg"
ImageOption = Annotated[
    Path | None,
    typer.Option("--image", metavar="FILE", help=f"For {DIAGRAM}: a picture or a drawing that the network reads there."),
]


@dataclass(frozen=True, slots=True)
class ScriptTarget:
    """Where a script goes: a file, whether those that are there may be replaced, and whether it is printed in the end."""

    file: Path
    overwrite: bool
    is_printed: bool


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """A model that was read from a file, the file to write, and what --data names."""

    model: Model
    path: Path
    target: ScriptTarget
    data: DataSource
    image: Path | None = None  # a picture or a drawing that the network reads


@dataclass(frozen=True, slots=True)
class ExportKind:
    """A kind of file that a model is written as: its ending, what it is, and who writes it, who may raise ModelFileError."""

    ending: str
    what: str
    write: Callable[[Order], None]
    takes_data: bool = False  # whether it reads what --data names
    takes_image: bool = False  # whether it shows how the network reads what --image names


def _write_model(order: Order) -> None:
    export_model(order.target.file, order.model)


def _write_script(order: Order) -> None:
    """Write the script of a model, which knows its data set by name alone."""
    config, dataset = _training_of(order, "script")
    write_script_to(order.target, config, dataset, order.data.path)


def _write_notebook(order: Order) -> None:
    """Write the notebook of a model, which knows its data set by name alone."""
    config, dataset = _training_of(order, "notebook")
    write_notebook_to(order.target.file, config, dataset, order.data.path)


def _training_of(order: Order, what: str) -> tuple[TrainingConfig, Dataset]:
    """Return by which settings a model was trained and on which images, or say why that cannot become a script."""
    path, model, data = order.path, order.model, order.data
    if model.config is None:
        raise fail(f"There is no {what}: the settings of {path}, which it would need, are not known.")
    if not data and model.dataset not in ("", "MNIST"):
        raise fail(f"{path} learnt from {model.dataset}, which the {what} would need. Give it with --data.")
    dataset = read_dataset(data)
    if not model.fits(dataset):
        raise fail(f"{path} did not learn from {dataset.name}, which holds {dataset.kind}. Give its data set with --data.")
    return model.config, dataset


def _write_page(order: Order) -> None:
    """Write a page, for which the network is tested on what --data names, or on MNIST where it reads such digits."""
    dataset = read_dataset(order.data) if order.data or order.model.reads_digits else None
    require_fit(order.path, order.model, dataset)
    write_page_to(order.target.file, WebPage(order.path.stem, order.model), dataset)


def _write_diagram(order: Order) -> None:
    """Write the diagram of a model."""
    write_diagram_to(order.target.file, order.model, order.path.name, order.image)


KINDS = (
    ExportKind(".onnx", "ONNX", _write_model),
    ExportKind(".npz", "NumPy's arrays", _write_model),
    ExportKind(model_file.SUFFIX, "safetensors, as the program saves it", _write_model),
    ExportKind(script.SUFFIX, "the script that trains it", _write_script, takes_data=True),
    ExportKind(notebook.SUFFIX, "a Jupyter notebook that explains its training", _write_notebook, takes_data=True),
    ExportKind(web_page.SUFFIX, "a web page to draw on, for any browser", _write_page, takes_data=True),
    ExportKind(DIAGRAM, "a diagram of its neurons and strongest connections", _write_diagram, takes_image=True),
)
_BY_ENDING = {kind.ending: kind for kind in KINDS}
ENDINGS = tuple(_BY_ENDING)
KINDS_IN_WORDS = "; ".join(f"{kind.ending}: {kind.what}" for kind in KINDS)


@with_data_options
def export(
    *,
    model: Annotated[Path, typer.Argument(help=f"{MODEL_HELP}.")],
    output: Annotated[
        Path, typer.Argument(metavar="OUT", help=f"A file, whose ending says what is written; or -. {KINDS_IN_WORDS}.")
    ],
    image: ImageOption = None,
    data: DataSource = MNIST,
    activation: ActivationOption = None,
    output_activation: OutputActivationOption = None,
    ending: FormatOption = None,
    overwrite: OverwriteOption = False,
    as_json: JsonOption = False,
) -> None:
    """Write a model for other programs and people: as ONNX, NumPy's arrays, the script that trains it and more.

    The script reads MNIST, or what it was trained on and --data names. What are not four files as MNIST's is written beside
    it as .npz. The notebook holds 1,000 of the training images itself. The web page says how well the network reads these
    images with the rounded weights that it holds. The page of a run of the library, which `runs export` writes, has its
    curves too.
    """
    name = output_name(output, ending)
    check_kind(name, ENDINGS, data, image)
    kind = _BY_ENDING[name.suffix.lower()]
    with file_for(output, name, overwrite) as file:
        loaded = read_model(model, Activations(activation, output_activation))
        try:
            kind.write(Order(loaded, model, ScriptTarget(file, overwrite, output == STANDARD), data, image))
        except ModelFileError as error:
            raise fail(error) from error
    if output != STANDARD:
        terminal.print_export(output, len(loaded.network.parameters), as_json)


def check_kind(name: Path, endings: Sequence[str], data: DataSource, image: Path | None) -> None:
    """End the program with a sentence where a file is of none of these kinds, or needs not what was given for it."""
    ending = name.suffix.lower()
    if ending not in endings:
        raise fail(f"{name} should end in {', '.join(endings)}: that says what is written.")
    kind = _BY_ENDING.get(ending)
    if data and not (kind and kind.takes_data):
        readers = ", ".join(kind.ending for kind in KINDS if kind.takes_data)
        raise fail(f"--data says what is read for {readers}, but {name.name} needs none. Leave it out.")
    if image is not None and not (kind and kind.takes_image):
        raise fail(f"--image is for a diagram, {DIAGRAM}, but {name.name} is none. Leave it out.")


def write_script_to(target: ScriptTarget, config: TrainingConfig, dataset: Dataset, data: Path | None) -> None:
    """Write the script that trains with these settings on a data set, which lies in a file or a folder, or is MNIST.

    Nothing is written unless all of it can be. Raises ModelFileError.
    """
    source = _source_of(dataset, data)
    if source.needs_file and target.is_printed:
        raise fail(f"{dataset.name} is written beside the script. Give the name of a file in the place of -.")
    if source.needs_file:
        check_output(data_file(target.file), target.overwrite)
    for file in export_script(target.file, source.write(config), source, overwrite=target.overwrite):
        if file != target.file:
            say(f"Wrote {file}, the data set that the script reads.")


def write_notebook_to(file: Path, config: TrainingConfig, dataset: Dataset, data: Path | None) -> None:
    """Write the notebook that trains with these settings on a sample of a data set, as `write_script_to` says of it.

    Raises ModelFileError.
    """
    write_checked(file, _source_of(dataset, data).write_notebook(config, notebook_words()).encode())


def write_page_to(file: Path, page: WebPage, dataset: Dataset | None) -> None:
    """Write a web page; what its rounded weights cost is measured on a data set, if one is given. Raises ModelFileError."""
    follow("Testing the weights of 8 bits ...", export_steps(file, page, dataset))


def write_diagram_to(file: Path, model: Model, name: str, picture: Path | None) -> None:
    """Write the diagram of a model, which reads the first drawing of a file, if one is named. Raises ModelFileError."""
    image = None
    if picture is not None:
        if model.side is None:
            raise fail(f"--image is a picture, but {name} reads points. Leave it out.")
        drawing = next(iter(drawings_in(picture)))
        image = fit_side(drawing.image, model.side)
    elif model.side is None and model.network.input_size != POINT_INPUTS:
        raise fail(f"There is no diagram: {name} reads neither square images nor points.")
    write_checked(file, diagram_as_svg(model, image, name))


def _source_of(dataset: Dataset, data: Path | None) -> ScriptSource:
    return ScriptSource(dataset, resource("mnist")) if data is None else find_source(dataset, data)
