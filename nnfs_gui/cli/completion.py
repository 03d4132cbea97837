"""What a shell completes of the runs in the library."""

import os

import typer

from nnfs_gui.paths import NoHomeError, library_file
from nnfs_gui.storage.library.run_names import run_names
from nnfs_gui.words import showable

SHORT_ID = 8  # digits of a run's id, which no two runs of one library will share


def complete_run(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Return the runs that a command could mean, each by its id, with its name."""
    try:
        library = context.params.get("library") or library_file(os.environ)
    except NoHomeError:
        return []
    runs = run_names(library, incomplete, deleted=context.info_name == "restore")
    return [(showable(run[: max(SHORT_ID, len(incomplete))]), showable(name)) for run, name in runs]
