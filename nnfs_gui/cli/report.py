"""What the commands that write reports have in common."""

from pathlib import Path

from nnfs_gui.cli.input import check_output, fail
from nnfs_gui.cli.output import say
from nnfs_gui.storage.whole_file import replace_file

_HTML = ".html"


def check_report(output: Path, overwrite: bool) -> None:
    """End the program with a sentence where no report can be written into a file, before anything is read."""
    if output.suffix.lower() != _HTML:
        raise fail(f"{output} should end in {_HTML}, which says what is written.")
    check_output(output, overwrite)


def write_report(output: Path, page: str) -> None:
    """Write a page; the file is whole or as it was."""
    try:
        replace_file(output, page.encode())
    except OSError as error:
        raise fail(f"{output} could not be written: {error.strerror or error}.") from error
    say(f"Wrote {output}.")
