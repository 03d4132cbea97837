"""What a shell completes of the runs and experiments in the library."""

import os
from collections.abc import Callable

import typer

from nnfs_gui.paths import NoHomeError, library_file
from nnfs_gui.storage.library.run_names import experiment_names, run_names
from nnfs_gui.words import showable

SHORT_ID = 8  # digits of a run's id, which no two runs of one library will share


def complete_run(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Return the runs that a command could mean, each by its id, with its name."""
    return _complete(run_names, context, incomplete)


def complete_experiment(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Return the experiments that a command could mean, each by its id, with its name."""
    return _complete(experiment_names, context, incomplete)


def _complete(names: Callable[..., list[tuple[str, str]]], context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    try:
        library = context.params.get("library") or library_file(os.environ)
    except NoHomeError:
        return []
    found = names(library, incomplete, deleted=context.info_name == "restore")
    return [(showable(key[: max(SHORT_ID, len(incomplete))]), showable(name)) for key, name in found]
