"""The page of the command line, from the commands themselves."""

import html
from typing import Any

import typer

from nnfs_gui.cli.commands import COMMANDS
from nnfs_gui.cli.main import app
from nnfs_gui.training.config import SETTINGS

_PROGRAM = "nnfs-gui"
_OF_SETTINGS = {name for row in SETTINGS.values() for name in (row.option, row.negated_option)}
_HEAD = """# Command line

`{program} COMMAND --help` says the same at a terminal. Only `window` needs a screen; the others
do not load Qt.
"""


def command_line_page() -> str:
    """Return the page, in Markdown."""
    group: Any = typer.main.get_command(app)
    root = typer.Context(group, info_name=_PROGRAM)
    parts = [_HEAD.format(program=_PROGRAM), _options(group, root), f"{group.epilog}"]
    for name in COMMANDS:
        _, command, _ = group.resolve_command(root, [name])
        parts += _sections(command, typer.Context(command, info_name=name, parent=root), level=2)
    return "\n\n".join(filter(None, parts)) + "\n"


def _sections(command: Any, context: typer.Context, level: int) -> list[str]:
    usage = " ".join([context.command_path, *command.collect_usage_pieces(context)])
    parts = [
        f"{'#' * level} {context.command_path}",
        _paragraphs(command.help),
        f"```\n{usage}\n```",
        _options(command, context),
    ]
    for name, inner in getattr(command, "commands", {}).items():
        parts += [] if inner.hidden else _sections(inner, typer.Context(inner, info_name=name, parent=context), level + 1)
    return parts


def _options(command: Any, context: typer.Context) -> str:
    """Return a table of what a command takes, without settings, which have a page of their own."""
    records = []
    takes_settings = False
    for parameter in command.get_params(context):
        if _OF_SETTINGS.intersection(parameter.opts):
            takes_settings = True
        elif record := parameter.get_help_record(context):
            records.append(record)
    lines = [f"| `{name}` | {_as_cell(text)} |" for name, text in records if "--help" not in name]
    table = "\n".join(["| option | what it does |", "|---|---|", *lines]) if lines else ""
    settings = "Each [setting](settings.md) is an option too, such as `--learning-rate 0.01`." if takes_settings else ""
    return "\n\n".join(filter(None, [table, settings]))


def _as_cell(text: str) -> str:
    return html.escape(text, quote=False).replace("|", r"\|")


def _paragraphs(text: str) -> str:
    """Return paragraphs of help, whose lines are broken anywhere, as Markdown."""
    return html.escape(text, quote=False)
