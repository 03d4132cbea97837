"""What - stands for where a file is written: the standard output."""

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from nnfs_gui.cli.input import STANDARD, check_output, fail

FormatOption = Annotated[
    str | None,
    typer.Option(
        "--format", metavar="ENDING", help="What to write, where OUT is -, the standard output: such as csv or npz."
    ),
]


def output_name(output: Path, ending: str | None) -> Path:
    """Return the name that says what is to be written: that of the file, or one made of --format for the standard output."""
    if output != STANDARD:
        if ending is not None:
            raise fail(f"--format says what to write to -, the standard output; {output.name} says it by its ending.")
        return output
    if ending is None:
        raise fail("Add --format, such as --format csv: it says what to write to the standard output.")
    return Path(f"standard output.{ending.removeprefix('.')}")


@contextlib.contextmanager
def file_for(output: Path, name: Path, overwrite: bool) -> Iterator[Path]:
    """Give the file to write: that one, or one that then goes to the standard output. `name` is its `output_name`."""
    if output != STANDARD:
        check_output(output, overwrite)
        yield output
        return
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, name)
        yield file
        if len(list(Path(folder).iterdir())) > 1:
            raise fail("The script reads a data set that is written beside it, so the script needs the name of a file.")
        stream = typer.get_binary_stream("stdout")
        stream.write(file.read_bytes())
        stream.flush()
