"""The commands for experiments: run, list, show, pause and export them; and the one that a child process is started by."""

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from nnfs_gui.cli.completion import SHORT_ID
from nnfs_gui.cli.experiment_output import Watcher, print_experiment, print_experiments
from nnfs_gui.cli.input import (
    INTERRUPTED,
    WHOLE_NUMBER,
    JsonOption,
    LibraryOption,
    fail,
    open_library,
    stop_when_asked,
    usual_library,
)
from nnfs_gui.cli.output import say
from nnfs_gui.data.dataset import Dataset, DatasetError
from nnfs_gui.experiments.driver import DriveEnd, Driver
from nnfs_gui.experiments.engines import worker
from nnfs_gui.experiments.engines.children import ChildrenEngine
from nnfs_gui.experiments.plan import Plan
from nnfs_gui.experiments.plan_file import PlanFileError, read_plan
from nnfs_gui.paths import MissingFileError
from nnfs_gui.settings import ConfigError
from nnfs_gui.storage.datasets.reading import UndecidedError
from nnfs_gui.storage.library.experiment_record import Experiment, ExperimentStatus
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError

_PAUSE_SECONDS = 30.0  # within which who drives an experiment has paused it

app = typer.Typer(
    help="Train many networks that differ in what a file says, several at once, and compare them.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)
ExperimentArgument = Annotated[
    str, typer.Argument(metavar="EXPERIMENT", help="An experiment's name or id, or an unambiguous beginning of its id.")
]
ChildrenOption = Annotated[
    int | None,
    typer.Option(
        "--children", help="Train so many networks at once; as many as there are cores if left out.", **WHOLE_NUMBER
    ),
]


@app.command("run")
def run_experiment(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The plan of the experiment, in TOML.")],
    children: ChildrenOption = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Run the experiment that a file describes. Ctrl-C pauses it."""
    _check_children(children)
    try:
        plan = read_plan(file)
        dataset = _read(plan)
        plan = plan.fitted(dataset)
        with open_library(library, begins=True) as opened:
            experiment_id = opened.experiment_writer.begin(plan.name, plan.to_dict(), dataset.name, dataset.checksum)
            _drive(opened, opened.experiments.get(experiment_id), plan, dataset, children, as_json)
    except (PlanFileError, ConfigError, LibraryError) as error:
        raise fail(error) from error


@app.command()
def resume(
    experiment: ExperimentArgument,
    children: ChildrenOption = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Go on with an experiment exactly where it was paused, or where whoever ran it died."""
    _check_children(children)
    try:
        with open_library(library) as opened:
            found = opened.experiments.find(experiment)
            if found.status is ExperimentStatus.FINISHED:
                raise fail(f"{found.name} is finished: there is nothing left to train.")
            plan = Plan.from_dict(found.plan)
            dataset = _read(plan)
            if dataset.checksum != found.dataset_checksum:
                raise fail(f"{found.name} learns from {found.dataset}, which is not what is read from there now.")
            _drive(opened, found, plan, dataset, children, as_json)
    except (ConfigError, LibraryError) as error:
        raise fail(error) from error


@app.command("list")
def list_experiments(
    deleted: Annotated[bool, typer.Option("--deleted", help="List those that were deleted and can be restored.")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the experiments, the newest first."""
    with _opened(library) as opened:
        found = opened.experiments.entries(deleted=deleted)
        if not found:
            say(f"There are no {'deleted ' if deleted else ''}experiments in {opened.path}.")
        print_experiments([(each, opened.experiments.trials(each.id)) for each in found], as_json)


@app.command()
def show(experiment: ExperimentArgument, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Show an experiment and its candidates, the best first."""
    with _opened(library) as opened:
        found = opened.experiments.find(experiment)
        print_experiment(opened, found, as_json)


@app.command()
def pause(experiment: ExperimentArgument, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Pause an experiment that is being run by another command or window."""
    with _opened(library) as opened:
        found = opened.experiments.find(experiment)
        if found.status is not ExperimentStatus.RUNNING:
            raise fail(f"{found.name} is not being run: it is {found.status}.")
        opened.experiments.ask(found.id, ExperimentStatus.PAUSED)
        end = time.monotonic() + _PAUSE_SECONDS
        while found.status is ExperimentStatus.RUNNING:
            if time.monotonic() > end:
                raise fail(f"{found.name} has been asked to pause, and goes on so far.", 1)
            time.sleep(0.1)
            opened.state()
            found = opened.experiments.get(found.id)
        print_experiments([(found, opened.experiments.trials(found.id))], as_json)


@app.command(hidden=True)
def work(library: Annotated[Path, typer.Argument()]) -> None:
    """Train what the standard input says: what an experiment starts."""
    worker.main(library)


@contextlib.contextmanager
def _opened(path: Path | None) -> Iterator[Library]:
    """Give the library; what is wrong with it, or not in it, ends the program with a sentence. None is made."""
    try:
        file = path or usual_library()
        if not file.exists():
            raise fail(f"There are no experiments in {file}.")
        with open_library(file) as library:
            yield library
    except (LibraryError, OSError) as error:
        raise fail(error) from error


def _check_children(count: int | None) -> None:
    if count is not None and count < 1:
        raise fail(f"--children is at least 1, got {count}.")


def _read(plan: Plan) -> Dataset:
    try:
        return worker.read_plan_data(plan.data, plan.choices)
    except (DatasetError, UndecidedError, MissingFileError) as error:
        raise fail(error) from error


def _drive(
    library: Library, experiment: Experiment, plan: Plan, dataset: Dataset, children: int | None, as_json: bool
) -> None:
    """Drive an experiment, and print what becomes of it. Raises LibraryError if somebody else does."""
    engine = ChildrenEngine(library.path, plan, dataset.checksum, children or os.cpu_count() or 1)
    watcher = Watcher(experiment, as_json)
    with (
        stop_when_asked() as should_pause,
        contextlib.closing(Driver(library, experiment.id, engine, dataset).run(should_pause)) as events,
    ):
        for event in events:
            watcher.tell(event)
            if isinstance(event, DriveEnd):
                end = event
    print_experiment(library, library.experiments.get(experiment.id), as_json)
    if end.problem:
        raise fail(end.problem, 1)
    if end.status is ExperimentStatus.PAUSED:
        say(f"Go on with: nnfs-gui experiment resume {experiment.id[:SHORT_ID]}")
        raise fail("The experiment is paused.", INTERRUPTED)
