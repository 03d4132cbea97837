"""What the commands have in common: options, the files that they are given, and how they refuse what cannot be used."""

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from nnfs_gui import interruption
from nnfs_gui.cli.output import warn
from nnfs_gui.cli.terminal import follow
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.nn import Network
from nnfs_gui.numbers import NumberError, parse_fraction, parse_fractions, parse_share, parse_whole
from nnfs_gui.paths import LIBRARY_VARIABLE, NoHomeError, library_file
from nnfs_gui.recognition.certainty import Certainty, certainty_steps
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.words import Text

_Read = TypeVar("_Read")

STANDARD = Path("-")  # the standard input or output
UNUSABLE = 2  # the exit status for input that cannot be used
INTERRUPTED = interruption.EXIT_STATUS

JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")]
LibraryOption = Annotated[
    Path | None,
    typer.Option("--library", envvar=LIBRARY_VARIABLE, help="The file that runs are kept in, in place of the usual one."),
]
OverwriteOption = Annotated[bool, typer.Option("--overwrite", help="Replace the output file if there is one.")]


def _read_number(parse: Callable[[str], _Read]) -> Callable[[object], _Read]:
    def read(given: object) -> _Read:
        try:
            return parse(str(given))
        except NumberError as error:
            raise typer.BadParameter(str(error)) from error

    return read


# what an option for a number is read by, in place of typer's own reading: as people write numbers, also with a comma
WHOLE_NUMBER: dict[str, Any] = {"parser": _read_number(parse_whole), "metavar": "INTEGER"}
FRACTION: dict[str, Any] = {"parser": _read_number(parse_fraction), "metavar": "FLOAT"}
FRACTIONS: dict[str, Any] = {"parser": _read_number(parse_fractions), "metavar": "FLOAT[,FLOAT...]"}
SHARE: dict[str, Any] = {"parser": _read_number(parse_share), "metavar": "SHARE"}  # as 0.1 or 10%


def fail(problem: Text | Exception | str, status: int = UNUSABLE) -> typer.Exit:
    """Say what is wrong in one sentence; raise what this returns to end the program."""
    warn(problem)
    return typer.Exit(status)


@contextlib.contextmanager
def stop_when_asked() -> Iterator[Callable[[], bool]]:
    """Give a question whose answer is yes after a Ctrl-C, which then ends nothing. A second one does what it always does.

    So does what else interrupts.
    """
    is_asked = threading.Event()

    def ask(*_: object) -> None:
        is_asked.set()
        give_back()

    give_back = interruption.hand_over(ask)
    try:
        yield is_asked.is_set
    finally:
        give_back()


def usual_library() -> Path:
    """Return where the user's own library lies. Raises LibraryError."""
    try:
        return library_file(os.environ)
    except NoHomeError as error:
        raise LibraryError(error) from error


def open_library(path: Path | None, *, begins: bool = False, patient: bool = False) -> Library:
    """Open the library in a file, or the user's own, as `Library` does. Raises LibraryError."""
    library = Library(path or usual_library(), begins=begins, patient=patient)
    say_notice(library)
    return library


def say_notice(library: Library) -> None:
    """Say what there is to say about how the library was opened."""
    notice = library.take_notice()
    if notice is not None:
        warn(notice)


def find_certainty(network: Network, dataset: Dataset) -> Certainty | None:
    """Learn when the network is sure; None where it reads too little for that."""
    try:
        return follow("Learning when the network is sure", certainty_steps(network, dataset))
    except (ValueError, OverflowError):
        return None


def check_output(path: Path, overwrite: bool) -> None:
    """Find out before the work what would keep its result from being saved."""
    problem = None
    try:
        target = path.resolve()
        folder = target.parent
        if path == STANDARD:
            problem = "The network is saved in a file, beside what is printed. Give its name in the place of -."
        elif not folder.is_dir():
            problem = f"There is no folder {folder} to save {path.name} in."
        elif not os.access(folder, os.W_OK):
            problem = f"Files cannot be written in the folder {folder}."
        elif target.is_symlink():  # what Python makes of it since 3.13
            problem = f"{path} is a link that leads to itself."
        elif path.exists() and not path.is_file():
            problem = f"{path} is not a file. Give the name of a file to save the result in."
        elif path.exists() and path.stat().st_size > 0 and not overwrite:
            problem = f"{path} exists and was left as it is. Choose another name, or add --overwrite."
    except (OSError, RuntimeError) as error:  # a name too long, or a link that leads to itself
        problem = f"{path} cannot be written: {error}."
    if problem:
        raise fail(problem)
