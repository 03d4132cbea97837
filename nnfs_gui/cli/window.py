"""The command that opens the window."""

import sys
from typing import Annotated

import typer

from nnfs_gui import preflight
from nnfs_gui.cli.data_options import MNIST, DataSource, with_data_options
from nnfs_gui.cli.input import fail


@with_data_options
def window(
    *,
    data: DataSource = MNIST,
    words: Annotated[list[str] | None, typer.Argument(hidden=True)] = None,
) -> None:
    """Open the window, as does nnfs-gui without a command."""
    if words:
        raise fail(f"Give --data after the command: nnfs-gui {words[0]} --data {data.path}")
    problem = preflight.find_problem()
    if problem:
        raise fail(problem)
    from nnfs_gui.app import run  # noqa: PLC0415  what is wrong up to here is said without Qt

    raise typer.Exit(run(sys.argv[:1], data.path, data.choices))
