"""The one way to the terminal: what stands in names that come from files is printed, and never obeyed."""

import json
from collections.abc import Mapping
from typing import Any

import typer

from nnfs_gui.cli.quiet import is_quiet
from nnfs_gui.words import Text, showable, showable_lines


def echo(lines: str) -> None:
    """Print a result. What a terminal would take for a command is printed as its code; a name in it must be one line."""
    typer.echo(showable_lines(lines))


def print_json(entry: Mapping[str, Any]) -> None:
    """Print an object in one line, in ASCII."""
    typer.echo(json.dumps(entry, allow_nan=False))


def say(said: Text | Exception | str) -> None:
    """Write a remark to standard error, unless --quiet keeps remarks back."""
    if not is_quiet():
        warn(said)


def warn(said: Text | Exception | str) -> None:
    """Write a sentence that nobody may miss to standard error, in one line; templates and fields are put together here.

    The command line speaks English, as its options and its help do: it works without Qt, which translates.
    """
    typer.echo(showable(str(said)), err=True)
