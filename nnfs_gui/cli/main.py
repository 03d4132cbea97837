"""The command line: opens the window, or trains, evaluates, teaches and predicts without one."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from nnfs_gui import __version__, preflight
from nnfs_gui.cli import export as cli_export
from nnfs_gui.cli import runs as cli_runs
from nnfs_gui.cli import teach as cli_teach
from nnfs_gui.cli import terminal
from nnfs_gui.cli import train as cli_train
from nnfs_gui.cli.data_options import MNIST, DataSource, with_data_options
from nnfs_gui.cli.input import JsonOption, fail, read_model
from nnfs_gui.ink.framing import Images
from nnfs_gui.ink.resizing import fit_side
from nnfs_gui.recognition.certainty import average_views
from nnfs_gui.storage.drawing_file import DrawingFileError, read_drawings
from nnfs_gui.storage.model_file import Model

app = typer.Typer(pretty_exceptions_enable=False, rich_markup_mode=None)
app.command()(cli_train.train)
app.command()(cli_export.export)
app.command()(cli_teach.evaluate)
app.command()(cli_teach.teach)
app.add_typer(cli_runs.app, name="runs")


@app.callback(invoke_without_command=True)
@with_data_options
def start(
    *,
    context: typer.Context,
    data: DataSource = MNIST,
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

        raise typer.Exit(run(sys.argv[:1], data.path, data.choices))
    elif data:
        raise fail(f"Give --data after the command: nnfs-gui {context.invoked_subcommand} --data {data.path}")


@app.command()
def predict(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Pictures, or JSON files of pen strokes.")],
    model: cli_teach.ModelOption = None,
    as_json: JsonOption = False,
) -> None:
    """Read the digit in each picture or drawing, and print the probability of each class."""
    loaded = read_model(model)
    side = loaded.side
    if side is None:
        raise fail(f"{model} has {loaded.network.input_size:,} inputs, which are the pixels of no square image.")
    for file in files:
        try:
            drawings = read_drawings(file)
        except DrawingFileError as error:
            raise fail(error) from error
        for number, drawing in enumerate(drawings, start=1):
            try:
                probabilities, sure = _read(loaded, fit_side(drawing.views, side))
            except OverflowError as error:
                raise fail(error) from error
            terminal.print_prediction(str(file), number, drawing, probabilities, sure, loaded.names, as_json)


def _read(model: Model, views: Images) -> tuple[list[float], bool | None]:
    """Return the probability of each class, and whether the network is sure, which only a model with a certainty knows.

    `views` are those of one drawing, shape (views, side, side).
    """
    if model.certainty is None:
        return model.network.predict_proba(views.reshape(len(views), -1) / 255).mean(axis=0).tolist(), None
    readings = average_views(model.certainty.read(model.network, views), len(views))
    return readings.probabilities[0].tolist(), bool(readings.sure[0])
