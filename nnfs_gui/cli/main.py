"""The command line: opens the window, or trains, evaluates, teaches and predicts without one."""

from typing import Annotated

import typer

from nnfs_gui import __version__
from nnfs_gui.cli.commands import CommandGroup, declare_commands
from nnfs_gui.cli.output import echo

_EXIT_STATUS = (
    "Exit status: 0 if all went well; 1 if something failed while it ran, such as a training that diverged; 2 if the "
    "command, or a file that it names, cannot be used; 130 after Ctrl-C, or where the system asked the program to end."
)

app = typer.Typer(
    cls=CommandGroup,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    epilog=_EXIT_STATUS,
    context_settings={"help_option_names": ["-h", "--help"]},
)
declare_commands(app)


def _print_version(wanted: bool) -> None:
    if wanted:
        echo(__version__)
        raise typer.Exit


def _install_desktop(wanted: bool) -> None:
    if wanted:
        from nnfs_gui.cli import desktop  # noqa: PLC0415  it is seldom needed

        desktop.install()
        raise typer.Exit


def _uninstall_desktop(wanted: bool) -> None:
    if wanted:
        from nnfs_gui.cli import desktop  # noqa: PLC0415

        desktop.uninstall()
        raise typer.Exit


@app.callback()
def start(
    *,
    version: Annotated[
        bool, typer.Option("--version", "-V", callback=_print_version, is_eager=True, help="Print the version and end.")
    ] = False,
    install: Annotated[
        bool,
        typer.Option("--install-desktop", callback=_install_desktop, help="Add the program to the menu of a Linux desktop."),
    ] = False,
    uninstall: Annotated[
        bool, typer.Option("--uninstall-desktop", callback=_uninstall_desktop, help="Remove it from the menu.")
    ] = False,
) -> None:
    """Set up a neural network, watch it learn, and draw digits for it to read.

    Without a command, open the window, with --data on another data set; nnfs-gui FILE opens a network, a data set, a
    picture, drawings or a bundle in it.
    """
