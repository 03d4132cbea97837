"""The command that takes a model to other programs."""

from pathlib import Path
from typing import Annotated

import typer

from nnfs_gui.cli import terminal
from nnfs_gui.cli.input import JsonOption, OverwriteOption, check_output, fail
from nnfs_gui.storage.model_export import EXPORTS, export_model
from nnfs_gui.storage.model_file import ModelFileError, load_model


def export(
    model: Annotated[Path, typer.Argument(help="A .safetensors file of this program.")],
    output: Annotated[Path, typer.Argument(metavar="OUT", help=f"A file that ends in {', '.join(EXPORTS)}.")],
    overwrite: OverwriteOption = False,
    as_json: JsonOption = False,
) -> None:
    """Write a model as ONNX (.onnx) or NumPy's arrays (.npz), or the script that trains it (.py)."""
    if output.suffix.lower() not in EXPORTS:
        raise fail(f"{output} should end in {', '.join(EXPORTS)}: that says what is written.")
    check_output(output, overwrite)
    try:
        loaded = load_model(model)
        export_model(output, loaded)
    except ModelFileError as error:
        raise fail(error) from error
    terminal.print_export(output, len(loaded.network.parameters), as_json)
