"""Which runs a command takes, from which library, and the data set that they learnt from."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from nnfs_gui.cli.completion import complete_run
from nnfs_gui.cli.data_options import DataSource, read_dataset
from nnfs_gui.cli.input import fail, open_library, usual_library
from nnfs_gui.cli.output import say
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_record import Run
from nnfs_gui.storage.model_error import ModelFileError

RunArgument = Annotated[
    str, typer.Argument(metavar="RUN", help="A run's id, or an unambiguous beginning of it.", autocompletion=complete_run)
]
RunsArgument = Annotated[
    list[str], typer.Argument(metavar="RUN...", help="Ids, or unambiguous beginnings of them.", autocompletion=complete_run)
]


def library_path(path: Path | None) -> Path:
    """Return the file of the library, that one or the user's own."""
    try:
        return path or usual_library()
    except LibraryError as error:
        raise fail(error) from error


def is_missing(path: Path) -> bool:
    """Return whether there is no such file."""
    try:
        path.stat()
    except FileNotFoundError:
        return True
    except OSError:  # opening it says what is wrong
        return False
    return False


@contextmanager
def opened_runs(path: Path | None) -> Iterator[Library]:
    """Give the library; what is wrong with it, or not in it, ends the program with a sentence. None is made."""
    if is_missing(library_path(path)):
        raise fail(f"There are no runs in {library_path(path)}.")
    try:
        with open_library(path) as library:
            yield library
    except (LibraryError, ModelFileError) as error:
        raise fail(error) from error


def dataset_of(runs: Sequence[Run], data: DataSource) -> Dataset:
    """Read the data set that runs learnt from; where it is another one, say so, or end if it was named."""
    dataset = read_dataset(data.or_points(runs[0].dataset))
    other = next((run for run in runs if run.dataset_checksum != dataset.checksum), None)
    if other is not None:
        problem = data.of_another(other)
        if data:
            raise fail(problem)
        say(problem)
    return dataset
