"""The command line: opens the window, or trains, evaluates and predicts without one."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from nnfs_gui import __version__, cli_runs, cli_train, preflight, terminal
from nnfs_gui.cli_input import DataOption, JsonOption, fail, read_dataset
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.data.resizing import fit_side
from nnfs_gui.storage.drawing_file import DrawingFileError, read_drawings
from nnfs_gui.storage.model_file import Model, ModelFileError, load_model
from nnfs_gui.training import evaluation

app = typer.Typer(pretty_exceptions_enable=False, rich_markup_mode=None)
app.command()(cli_train.train)
app.add_typer(cli_runs.app, name="runs")


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    data: DataOption = None,
    version: Annotated[bool, typer.Option("--version", help="Print the version and end.")] = False,
) -> None:
    """Set up a neural network, watch it learn, and draw digits for it to read. Without a command, open the window."""
    if version:
        typer.echo(__version__)
    elif context.invoked_subcommand is None:
        problem = preflight.find_problem()
        if problem:
            raise fail(problem)
        from nnfs_gui.app import run  # noqa: PLC0415  the commands below work without Qt

        raise typer.Exit(run(sys.argv[:1], data))
    elif data is not None:
        raise fail(f"Give --data after the command: nnfs-gui {context.invoked_subcommand} --data {data}")


@app.command()
def evaluate(
    model: Annotated[Path, typer.Argument(help="A .safetensors file of this program.")],
    data: DataOption = None,
    as_json: JsonOption = False,
) -> None:
    """Test a model: its accuracy with the 95 % interval, for each class, and what it takes for what."""
    dataset = read_dataset(data)
    loaded = _load_model(model, dataset)
    result = evaluation.evaluate(loaded.network, dataset.test_images, dataset.test_labels)
    terminal.print_evaluation(result, loaded.class_names or dataset.class_names, as_json)


@app.command()
def predict(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Pictures, or JSON files of pen strokes.")],
    model: Annotated[Path, typer.Option("--model", help="A .safetensors file of this program.")],
    as_json: JsonOption = False,
) -> None:
    """Read the digit in each picture or drawing, and print the probability of each class."""
    loaded = _load_model(model)
    network, side = loaded.network, loaded.side
    if side is None:
        raise fail(f"{model} has {network.input_size:,} inputs, which are the pixels of no square image.")
    for file in files:
        try:
            drawings = read_drawings(file)
        except DrawingFileError as error:
            raise fail(str(error)) from error
        for number, drawing in enumerate(drawings, start=1):
            try:
                probabilities = network.predict_proba(fit_side(drawing.image, side).reshape(-1) / 255)
            except OverflowError as error:
                raise fail(str(error)) from error
            terminal.print_prediction(str(file), number, drawing, probabilities.tolist(), loaded.names, as_json)


def _load_model(path: Path, dataset: Dataset | None = None) -> Model:
    try:
        return load_model(path, dataset=dataset)
    except ModelFileError as error:
        raise fail(str(error)) from error
