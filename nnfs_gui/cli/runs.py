"""The commands for the runs in the library: list, show, rename, delete, export and compare them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from nnfs_gui.cli import terminal
from nnfs_gui.cli.completion import SHORT_ID
from nnfs_gui.cli.data_options import MNIST, DataSource, read_dataset, with_data_options
from nnfs_gui.cli.input import UNUSABLE, WHOLE_NUMBER, JsonOption, LibraryOption, OverwriteOption, fail
from nnfs_gui.cli.output import say, warn
from nnfs_gui.cli.report import ENDINGS, check_report, write_report
from nnfs_gui.cli.run_export import export
from nnfs_gui.cli.run_options import RunArgument, RunsArgument, dataset_of, is_missing, library_path, opened_runs
from nnfs_gui.pages.report.subject import Subject
from nnfs_gui.storage.library.films.plan import MEGABYTE
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_comparison import compare_runs, compare_settings
from nnfs_gui.storage.library.run_record import Run, RunList
from nnfs_gui.storage.library.run_table import RunTable

app = typer.Typer(
    help="List, show, rename, delete, export and compare the runs in the library.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)


@contextmanager
def _changed(path: Path | None, run: str, as_json: bool) -> Iterator[tuple[RunTable, str]]:
    """Give the runs of the library and the id of one to be changed; print the run as it is afterwards."""
    with opened_runs(path) as opened:
        run_id = opened.runs.find(run).id
        yield opened.runs, run_id
        terminal.print_runs([opened.runs.get(run_id)], as_json)


@app.command("list")
def list_runs(
    deleted: Annotated[bool, typer.Option("--deleted", help="List the runs that were deleted and can be restored.")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the runs, the newest first."""
    entries = RunList()
    if not is_missing(library_path(library)):
        with opened_runs(library) as opened:
            entries = opened.runs.entries(deleted=deleted)
    if entries == RunList():
        say(f"There are no {'deleted ' if deleted else ''}runs in {library_path(library)}.")
    terminal.print_runs(entries.runs, as_json)
    for run in entries.damaged:
        warn(f"The run {run.id[:SHORT_ID]} {run.name} cannot be read: {run.problem}")


@app.command()
def films(
    run_limit: Annotated[
        int | None,
        typer.Option(
            "--of-run",
            help="Let the film of a run take so many megabytes; 0 for none. Larger ones are thinned, or dropped, at once.",
            **WHOLE_NUMBER,
        ),
    ] = None,
    all_limit: Annotated[
        int | None,
        typer.Option(
            "--of-all", help="Let all films together take so many megabytes. The oldest make room at once.", **WHOLE_NUMBER
        ),
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say how much room the films of the runs' weights take in the library, and may take; or change that."""
    with opened_runs(library) as opened:
        limits = opened.films.room().limits
        given = {"run": run_limit, "all": all_limit}
        wanted = replace(limits, **{kind: value * MEGABYTE for kind, value in given.items() if value is not None})
        if wanted != limits:
            opened.films.set_limits(wanted)
        terminal.print_films(opened.films.room(), as_json)


@app.command()
def show(run: RunArgument, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Show all that is known of a run: its settings, and the figures of each epoch."""
    with opened_runs(library) as opened:
        found = opened.runs.find(run)
        terminal.print_run(found, opened.runs.epochs(found.id), as_json)


@app.command()
def rename(
    run: RunArgument,
    name: Annotated[str, typer.Argument(help="The new name.")],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Give a run another name."""
    with _changed(library, run, as_json) as (runs, run_id):
        runs.rename(run_id, name)


@app.command()
def note(
    run: RunArgument,
    text: Annotated[str, typer.Argument(help="The notes, in place of those that were there.")],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write notes beside a run."""
    with _changed(library, run, as_json) as (runs, run_id):
        runs.set_notes(run_id, text)


@app.command()
def delete(
    runs: RunsArgument,
    forever: Annotated[bool, typer.Option("--forever", help="So that they cannot be restored.")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Delete runs. Unless it is forever, `runs restore` brings them back."""

    def remove(table: RunTable, run_id: str) -> None:
        table.delete(run_id)
        if forever:
            table.purge(run_id)

    _change_each(runs, library, as_json, remove)


@app.command()
def restore(runs: RunsArgument, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Bring deleted runs back."""
    _change_each(runs, library, as_json, RunTable.restore)


def _change_each(runs: list[str], path: Path | None, as_json: bool, change: Callable[[RunTable, str], None]) -> None:
    """Change runs and print them as they were; what is wrong with one of them is said, and does not keep the others."""
    found: dict[str, None] = {}
    changed: list[Run] = []
    problems: list[str] = []
    with opened_runs(path) as opened:
        for prefix in runs:
            with _noting(problems):
                found[opened.runs.find_key(prefix)] = None
        for run_id in found:
            with _noting(problems):
                run = _read_if_possible(opened.runs, run_id)
                change(opened.runs, run_id)
                if run is not None:
                    changed.append(run)
    terminal.print_runs(changed, as_json)
    if problems:
        for problem in problems:
            say(problem)
        raise typer.Exit(UNUSABLE)


def _read_if_possible(runs: RunTable, run_id: str) -> Run | None:
    """Read a run; one that is damaged can be deleted unread."""
    try:
        return runs.get(run_id)
    except LibraryError:
        return None


@contextmanager
def _noting(problems: list[str]) -> Iterator[None]:
    try:
        yield
    except LibraryError as error:
        problems.append(str(error))


app.command()(export)


@app.command()
@with_data_options
def compare(
    *,
    runs: RunsArgument,
    data: DataSource = MNIST,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say in which settings runs differ, and which reads the test images better by more than chance (McNemar's exact test).

    Of more than four that is how the best one stands to the others. Of more than two, p is corrected (Holm).
    """
    with opened_runs(library) as opened:
        found = [opened.runs.find(run) for run in runs]
        if len(found) < 2:
            raise fail("Name at least two runs to compare.")
        dataset = read_dataset(data.or_points(found[0].dataset))
        for run in found:
            if run.test_accuracy is None:
                raise fail(f"{run.name} was not tested: only a run that came to its end is.")
            if run.dataset_checksum != dataset.checksum:
                raise fail(data.of_another(run))
        comparison = compare_runs(opened, [run.id for run in found], dataset)
    terminal.print_comparison(comparison, compare_settings(found), as_json)


@app.command()
@with_data_options
def report(
    *,
    runs: RunsArgument,
    output: Annotated[Path, typer.Argument(metavar="OUT", help=f"A file that ends in {ENDINGS}.")],
    data: DataSource = MNIST,
    overwrite: OverwriteOption = False,
    library: LibraryOption = None,
) -> None:
    """Write a report that can be printed and handed in: on a run, or if several are named, on how they compare.

    How the classes are read, and what was misread, is in it where the run was trained on MNIST, or on what --data names.
    """
    check_report(output, overwrite)
    with opened_runs(library) as opened:
        found = [opened.runs.find(run) for run in runs]
        write_report(opened, Subject(found[0].name, tuple(run.id for run in found)), dataset_of(found, data), output)
