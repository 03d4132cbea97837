"""The commands for bundles: write one, see what is in one, and merge one, or another library, into one's own."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from nnfs_gui.cli.completion import SHORT_ID, complete_experiment, complete_run
from nnfs_gui.cli.input import JsonOption, LibraryOption, OverwriteOption, check_output, fail, open_library, usual_library
from nnfs_gui.cli.output import echo, print_json, say, warn
from nnfs_gui.cli.terminal import ProgressLine, print_runs
from nnfs_gui.lessons.progress import FILE as LESSONS_FILE
from nnfs_gui.lessons.progress import (
    ProgressError,
    format_progress,
    keep_progress,
    merge_progress,
    parse_progress,
    read_progress,
)
from nnfs_gui.storage.bundle.contents import Contents, contents_steps, room_for_unpacking
from nnfs_gui.storage.bundle.manifest import SUFFIX, BundleError
from nnfs_gui.storage.bundle.merge import Merged, merge_steps
from nnfs_gui.storage.bundle.relation import Relation
from nnfs_gui.storage.bundle.step import Step
from nnfs_gui.storage.bundle.writer import Selection, Written, write_steps
from nnfs_gui.storage.file_kind import FileKind, FileKindError, kind_of
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.words import showable

_MEGABYTE = 1_000_000
_STANDS = {  # how a run stands to the one here
    Relation.NEW: "new",
    Relation.SAME: "here already",
    Relation.SHORTER: "here already, with more epochs",
    Relation.LONGER: "goes on further than here",
    Relation.OTHER: "went on otherwise than here",
}
assert set(_STANDS) == set(Relation)
_Result = TypeVar("_Result")

app = typer.Typer(
    help="Hand runs on in one file, see what is in such a file, and merge it, or another library, into yours.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)
FileArgument = Annotated[Path, typer.Argument(metavar="FILE", help=f"A bundle ({SUFFIX}), or another library.")]


@app.command()
def write(
    *,
    output: Annotated[Path, typer.Argument(metavar="OUT", help=f"A file that ends in {SUFFIX}.")],
    runs: Annotated[
        list[str] | None,
        typer.Argument(metavar="[RUN]...", help="Ids, or unambiguous beginnings of them.", autocompletion=complete_run),
    ] = None,
    experiments: Annotated[
        list[str] | None,
        typer.Option(
            "--experiment", help="An experiment with all of its runs, by its name or id.", autocompletion=complete_experiment
        ),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="All runs and experiments.")] = False,
    films: Annotated[bool, typer.Option("--films", help="With the films, by which one looks back at each epoch.")] = False,
    drawings: Annotated[bool, typer.Option("--drawings", help="With your own drawings.")] = False,
    lessons: Annotated[bool, typer.Option("--lessons", help="With how far you have come in the lessons.")] = False,
    sender: Annotated[str, typer.Option("--from", help="What you wish to be called, for who opens it.")] = "",
    overwrite: OverwriteOption = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write runs into one file, with their settings, epochs, weights and notes, and the runs that they forked from."""
    if output.suffix.lower() != SUFFIX:
        raise fail(f"{output} should end in {SUFFIX}.")
    check_output(output, overwrite)
    with _refusing(), open_library(_existing(library)) as opened:
        selection = Selection(
            runs=tuple(opened.runs.find(run).id for run in runs or ()),
            experiments=tuple(opened.experiments.find(each).id for each in experiments or ()),
            everything=everything,
            films=films,
            drawings=drawings,
            lessons=_read_lessons(opened) if lessons else "",
            sender=showable(sender),
        )
        if selection == Selection(films=films, sender=selection.sender):
            raise fail("Name the runs, or add --experiment, --all, --drawings or --lessons.")
        written = _follow(f"Writing {output.name}", write_steps(opened, output, selection), Written)
    for problem in written.left_out:
        warn(problem)
    if as_json:
        print_json({"file": showable(str(output)), "bytes": written.size, "runs": written.runs})
    else:
        echo(f"Wrote {showable(str(output))}, {written.size:,} bytes: {_count(written.runs, 'run')}.")


@app.command()
def show(file: FileArgument, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Say what is in a bundle, or in another library, and what of it is in yours already."""
    with _looking_into(file, library, begins=False) as (contents, _):
        if as_json:
            for entry in contents.entries:
                print_json({"id": entry.run.id, "name": entry.run.name, "relation": entry.relation.name.lower()})
            return
        echo(_head(contents))
        print_runs([entry.run for entry in contents.entries], as_json=False)
        for entry in contents.entries:
            if entry.relation is not Relation.NEW:
                echo(f"{entry.run.id[:SHORT_ID]} is {_STANDS[entry.relation]}.")


@app.command()
def merge(
    file: FileArgument,
    drawings: Annotated[
        bool, typer.Option("--drawings", help="Also its drawings, which then teach networks your hand as yours do.")
    ] = False,
    lessons: Annotated[bool, typer.Option("--lessons", help="Also how far somebody has come in the lessons.")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take all of a bundle, or of another library, into yours. Nothing of yours is lost; names and notes stay."""
    with _looking_into(file, library, begins=True) as (contents, target):
        with Library(contents.library, only_reads=True) as source:
            merged = _follow("Merging", merge_steps(source, target, drawings=drawings), Merged)
        if lessons and contents.bundle is not None and contents.bundle.lessons:
            path = target.path.with_name(LESSONS_FILE)
            before = read_progress(path)[0]
            keep_progress(path, before, merge_progress(before, parse_progress(contents.bundle.lessons)))
        if contents.drawings and not drawings:
            say(f"Left out: {_count(contents.drawings, 'drawing')}; --drawings takes them.")
    for problem in merged.left_out:
        warn(problem)
    figures = {name: getattr(merged, name) for name in _MERGED}
    if as_json:
        print_json(figures)
    else:
        done = ", ".join(f"{figures[name]:,} {words[figures[name] > 1]}" for name, words in _MERGED.items() if figures[name])
        echo(f"Merged {showable(file.name)}: {done or 'there was nothing in it'}.")


_MERGED = {  # what came of merging: of one, and of several
    "new": ("run is new", "runs are new"),
    "longer": ("run is longer now", "runs are longer now"),
    "copies": ("run went on otherwise than here and is one of its own", "runs went on otherwise and are runs of their own"),
    "there": ("run was here already", "runs were here already"),
    "busy": ("run is being trained here and was left out", "runs are being trained here and were left out"),
    "experiments": ("experiment", "experiments"),
    "drawings": ("drawing", "drawings"),
    "files": ("file that runs learnt from", "files that runs learnt from"),
}


def _existing(path: Path | None) -> Path:
    found = path or usual_library()
    if not found.exists():
        raise fail(f"There are no runs in {found}.")
    return found


@contextlib.contextmanager
def _refusing() -> Iterator[None]:
    """End the program with the sentence that says what is wrong."""
    try:
        yield
    except (LibraryError, BundleError, FileKindError, ProgressError) as error:
        raise fail(error) from error


@contextlib.contextmanager
def _looking_into(file: Path, path: Path | None, *, begins: bool) -> Iterator[tuple[Contents, Library]]:
    """Give what is in a bundle or a library, and the person's own library."""
    with _refusing(), room_for_unpacking() as folder:
        kind = kind_of(file)
        if kind not in (FileKind.BUNDLE, FileKind.LIBRARY):
            raise fail(f"{file} is neither a bundle ({SUFFIX}) nor a library of runs.")
        with open_library(path, begins=begins) as target:
            contents = _follow(f"Reading {file.name}", contents_steps(file, folder, target), Contents)
            for problem in contents.left_out:
                warn(problem)
            yield contents, target


def _read_lessons(library: Library) -> str:
    progress, notice = read_progress(library.path.with_name(LESSONS_FILE))
    if notice is not None:
        say(notice)
    return format_progress(progress)


def _follow(words: str, steps: Iterator[Any], kind: type[_Result]) -> _Result:
    """Go through steps to their result, and show meanwhile how far they have come."""
    line = ProgressLine()
    try:
        for step in steps:
            if isinstance(step, kind):
                return step
            assert isinstance(step, Step)
            line.write(f"{words}: {step.done:,} of {step.of:,}")
    finally:
        line.clear()
    raise AssertionError("the last step is the result")


def _head(contents: Contents) -> str:
    size = f"{contents.size / _MEGABYTE:,.1f} MB"
    parts = [_count(len(contents.entries), "run"), _count(len(contents.experiments), "experiment")]
    parts.append(_count(contents.drawings, "drawing"))
    if contents.bundle is None:
        return f"A library of {size}: {', '.join(parts)}."
    manifest = contents.bundle.manifest
    sender = f" from {manifest.sender}" if manifest.sender else ""
    lessons = [*parts, "lessons"] if contents.bundle.lessons else parts
    when = f"{manifest.created:%Y-%m-%d %H:%M} UTC"
    return f"A bundle{sender} of {size}, written on {when} by version {manifest.program}: {', '.join(lessons)}."


def _count(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"
