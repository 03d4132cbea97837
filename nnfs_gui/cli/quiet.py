"""The option --quiet, which every command has: whether it says more than its result."""

from typing import Annotated, Any

import typer

_chosen = {"quiet": False}  # for the command that runs


def is_quiet() -> bool:
    """Say whether remarks and progress are to be kept back."""
    return _chosen["quiet"]


def quiet_option() -> Any:
    """Return the option, for a command that typer has made."""

    def choose(quiet: bool) -> None:
        _chosen["quiet"] = quiet

    words = "Print the result alone, without progress and remarks. What goes wrong is still said."
    option = typer.Option("--quiet", "-q", help=words, callback=choose, expose_value=False)
    app = typer.Typer(add_completion=False)

    @app.command()
    def command(quiet: Annotated[bool, option] = False) -> None: ...

    return typer.main.get_command(app).params[0]
