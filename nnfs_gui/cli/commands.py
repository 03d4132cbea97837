"""The commands: each is a name and a line of help until it is used, and loaded then.

So the version, the help and what is wrong with a command's name are told before NumPy is loaded.
"""

import importlib
import os
from typing import Any

import typer
from typer.core import TyperGroup

from nnfs_gui.cli.quiet import quiet_option

WINDOW = "window"  # the command that is meant where none is named
# by a command's name: the module of nnfs_gui.cli and what in it declares the command, and the first line of its help
COMMANDS = {
    WINDOW: ("window:window", "Open the window, and what the files are; as does nnfs-gui without a command."),
    "train": ("train:train", "Train a network, print the error of each epoch, and test it."),
    "find-rate": (
        "find_rate:find_rate",
        "Find a learning rate: train copies of the network for a moment with a growing one, and watch the error.",
    ),
    "evaluate": (
        "evaluate:evaluate",
        "Test a model: its accuracy with the 95% interval, for each class, what it takes for what, when it is not sure.",
    ),
    "predict": ("predict:predict", "Read the digit in each picture or drawing, and print the probability of each class."),
    "teach": ("teach:teach", "Teach a network a hand by drawings or pictures, and measure what that has brought."),
    "export": (
        "export:export",
        "Write a model for other programs and people: as ONNX, NumPy's arrays, the script that trains it and more.",
    ),
    "experiment": (
        "experiment:app",
        "Train many networks that differ in what a file says, several at once, and compare them.",
    ),
    "lesson": (
        "lesson:app",
        "Check a lesson that you have written, list those that come with the program, or begin a new one.",
    ),
    "bundle": (
        "bundle:app",
        "Hand runs on in one file, see what is in such a file, and merge it, or another library, into yours.",
    ),
    "runs": ("runs:app", "List, show, rename, delete, export and compare the runs in the library."),
}


class CommandGroup(TyperGroup):
    """The commands of the table. What begins with none of them is for the window."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Take the arguments apart; where no command is named, name that for the window."""
        if args:
            own = {name for parameter in self.get_params(ctx) for name in parameter.opts}
            is_for_window = args[0] not in COMMANDS and args[0].partition("=")[0] not in own and _is_input(args[0])
        else:
            is_for_window = not ctx.resilient_parsing  # a shell asks what may come first
        return super().parse_args(ctx, [WINDOW, *args] if is_for_window else args)

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """Return the name of a command, the command, which is loaded now, and its own arguments."""
        name, command, rest = super().resolve_command(ctx, args)
        return name, _load(name) if name in COMMANDS else command, rest


def declare_commands(app: typer.Typer) -> None:
    """Give an app that is made of a CommandGroup the commands of the table."""

    def load_first() -> None:
        raise AssertionError("a command is loaded before it is called")

    for name, (_, first_line) in COMMANDS.items():
        app.command(name, help=first_line)(load_first)


def _is_input(word: str) -> bool:
    """Say whether a word is no mistyped command: an option, or something that may be a file."""
    return word.startswith("-") or os.path.sep in word or "." in word or os.path.lexists(word)


def _load(name: str) -> Any:
    """Return a command, with what all commands have in common."""
    module, _, attribute = COMMANDS[name][0].partition(":")
    target = getattr(importlib.import_module(f"nnfs_gui.cli.{module}"), attribute)
    if isinstance(target, typer.Typer):
        group = typer.main.get_command(target)
        for command in group.commands.values():  # type: ignore[attr-defined]  # it is a group
            command.params.append(quiet_option())
        return group
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(name)(target)
    command = typer.main.get_command(app)
    command.params.append(quiet_option())
    return command
