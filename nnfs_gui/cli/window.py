"""The command that opens the window."""

import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from nnfs_gui import interruption, preflight
from nnfs_gui.cli.commands import COMMANDS
from nnfs_gui.cli.data_options import MNIST, DataSource, with_data_options
from nnfs_gui.cli.input import fail
from nnfs_gui.paths import LIBRARY_VARIABLE
from nnfs_gui.storage.file_kind import FileKind, FileKindError, kind_of


@with_data_options
def window(
    *,
    data: DataSource = MNIST,
    files: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[FILE]...", help="A network, a data set, a picture, drawings or a bundle to begin with; one of each."
        ),
    ] = None,
) -> None:
    """Open the window, and what the files are; as does nnfs-gui without a command."""
    named = files or []
    if data and named and str(named[0]) in COMMANDS:
        raise fail(f"Give --data after the command: nnfs-gui {named[0]} --data {data.path}")
    if sys.stderr is not None:  # where Windows gives no terminal, the window says what is wrong with them
        _check(named)
    problem = preflight.find_problem()
    if problem:
        raise fail(problem)
    with interruption.nothing_to_lose():
        from nnfs_gui.app import run  # noqa: PLC0415  what is wrong up to here is said without Qt

    raise typer.Exit(run(sys.argv[:1], data.path, data.choices, named))


def _check(files: Sequence[Path]) -> None:
    """Refuse what the window cannot open, before it opens."""
    for file in files:
        try:
            kind = kind_of(file)
        except FileKindError as error:
            raise fail(error) from error
        if kind is FileKind.LIBRARY:
            named = shlex.quote(str(file))
            raise fail(
                f"{file} is a library of runs. nnfs-gui bundle merge {named} takes it into yours. To open it in place of "
                f"yours: {LIBRARY_VARIABLE}={named} nnfs-gui."
            )
