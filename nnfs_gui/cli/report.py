"""What the commands that write reports have in common."""

from pathlib import Path

from nnfs_gui.cli.input import check_output, fail
from nnfs_gui.cli.output import say
from nnfs_gui.cli.terminal import follow
from nnfs_gui.cli.with_qt import page_as_pdf
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.pages.html import ENGLISH_WORDING, HTML
from nnfs_gui.pages.report.subject import Subject, report_steps
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.whole_file import replace_file, unwritable

PDF = ".pdf"
ENDINGS = f"{HTML} or {PDF}"


def check_report(output: Path, overwrite: bool) -> None:
    """End the program with a sentence where no report can be written into a file, before anything is read."""
    if output.suffix.lower() not in (HTML, PDF):
        raise fail(f"{output} should end in {ENDINGS}, which says what is written.")
    check_output(output, overwrite)


def write_report(library: Library, subject: Subject, dataset: Dataset | None, output: Path) -> None:
    """Write a report; the file is whole or as it was. Raises LibraryError."""
    page = follow("Writing the report", report_steps(library, subject, dataset, ENGLISH_WORDING))
    content = page_as_pdf(page) if output.suffix.lower() == PDF else page.encode()
    try:
        replace_file(output, content)
    except OSError as error:
        raise fail(unwritable(output, error)) from error
    say(f"Wrote {output}.")
