"""The commands for experiments, and the one that a child process is started by."""

import contextlib
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from nnfs_gui.cli.completion import SHORT_ID, complete_experiment
from nnfs_gui.cli.engine_options import EngineChoice, with_engine_options
from nnfs_gui.cli.experiment_output import Watcher, describe_estimate, print_experiment, print_experiments
from nnfs_gui.cli.input import (
    INTERRUPTED,
    WHOLE_NUMBER,
    JsonOption,
    LibraryOption,
    OverwriteOption,
    check_output,
    fail,
    open_library,
    stop_when_asked,
    usual_library,
)
from nnfs_gui.cli.output import say
from nnfs_gui.cli.report import ENDINGS, check_report, write_report
from nnfs_gui.data.dataset import Dataset, DatasetError
from nnfs_gui.experiments.driver import DriveEnd, Driver
from nnfs_gui.experiments.engines import worker
from nnfs_gui.experiments.engines.engine import Engine, EngineError
from nnfs_gui.experiments.estimate import estimate, try_pace
from nnfs_gui.experiments.plan import Plan
from nnfs_gui.experiments.plan_file import SUFFIX, PlanFileError, format_plan, read_plan
from nnfs_gui.experiments.results import read_results, tabulate_trials
from nnfs_gui.pages.report.subject import Subject
from nnfs_gui.paths import MissingFileError
from nnfs_gui.setting_kinds import ConfigError
from nnfs_gui.storage.datasets.reading import UndecidedError
from nnfs_gui.storage.library.default_names import again_name
from nnfs_gui.storage.library.experiment_record import Experiment, ExperimentStatus
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.whole_file import replace_file, unwritable

_PAUSE_SECONDS = 30.0  # within which who drives an experiment has paused it

app = typer.Typer(
    help="Train many networks that differ in what a file says, several at once, and compare them.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)
ExperimentArgument = Annotated[
    str,
    typer.Argument(
        metavar="EXPERIMENT",
        help="An experiment's name or id, or an unambiguous beginning of its id.",
        autocompletion=complete_experiment,
    ),
]


@app.command("run")
@with_engine_options
def run_experiment(
    *,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The plan of the experiment, in TOML.")],
    engine: EngineChoice,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Run the experiment that a file describes. Ctrl-C pauses it."""
    try:
        plan = read_plan(file)
        dataset = _read(plan)
        plan = plan.fitted(dataset)
        images = len(dataset.train_images)
        with open_library(library, begins=True) as opened, contextlib.closing(engine.open(opened, plan, dataset)) as trains:
            count = trains.slots
            say(describe_estimate(estimate(plan, images, count, try_pace(plan, dataset)), count))
            experiment_id = opened.experiment_writer.begin(plan.name, plan.to_dict(), dataset.name, dataset.checksum)
            _drive(opened, opened.experiments.get(experiment_id), trains, dataset, as_json)
    except (PlanFileError, ConfigError, LibraryError, EngineError) as error:
        raise fail(error) from error


@app.command()
@with_engine_options
def resume(
    *,
    experiment: ExperimentArgument,
    plan_file: Annotated[
        Path | None,
        typer.Option(
            "--plan", metavar="FILE", help="Go on by this plan, with other values, seeds or another budget than until now."
        ),
    ] = None,
    engine: EngineChoice,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Go on with an experiment exactly where it was paused, or where whoever ran it died."""
    try:
        with open_library(library) as opened:
            found = opened.experiments.find(experiment)
            if found.status is ExperimentStatus.FINISHED and plan_file is None:
                raise fail(f"{found.name} is finished. Give --plan with more values, seeds or runs to go on.")
            if found.deleted:
                opened.experiments.restore(found.id)
            plan = Plan.from_dict(found.plan)
            dataset = _read(plan)
            if dataset.checksum != found.dataset_checksum:
                raise fail(f"{found.name} learns from {found.dataset}, which is not what is read from there now.")
            if plan_file is not None:
                other = read_plan(plan_file).fitted(dataset)
                plan.check_change(other)
                opened.experiments.set_plan(found.id, other.to_dict())
            with contextlib.closing(engine.open(opened, plan, dataset)) as trains:
                _drive(opened, found, trains, dataset, as_json)
    except (PlanFileError, ConfigError, LibraryError, EngineError) as error:
        raise fail(error) from error


@app.command()
@with_engine_options
def repeat(
    *,
    experiment: ExperimentArgument,
    engine: EngineChoice,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Run an experiment once more, with the same trials and the same decisions, in whichever order results arrive now."""
    try:
        with open_library(library) as opened:
            found = opened.experiments.find(experiment)
            plan = Plan.from_dict(found.plan)
            dataset = _read(plan)
            if dataset.checksum != found.dataset_checksum:
                raise fail(f"{found.name} learns from {found.dataset}, which is not what is read from there now.")
            plan = replace(plan, repeats=found.id)
            with contextlib.closing(engine.open(opened, plan, dataset)) as trains:
                again = opened.experiment_writer.begin(
                    again_name(found.name), plan.to_dict(), dataset.name, dataset.checksum
                )
                _drive(opened, opened.experiments.get(again), trains, dataset, as_json)
    except (ConfigError, LibraryError, EngineError) as error:
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


@app.command()
def resize(
    experiment: ExperimentArgument,
    count: Annotated[int, typer.Argument(help="How many trials are to train at once.", **WHOLE_NUMBER)],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Train more or fewer trials at once from now on, of an experiment that another command or window is running."""
    with _opened(library) as opened:
        found = opened.experiments.find(experiment)
        if found.status is not ExperimentStatus.RUNNING:
            raise fail(f"{found.name} is not being run: it is {found.status}.")
        opened.experiments.resize(found.id, count)
        print_experiments([(found, opened.experiments.trials(found.id))], as_json)


@app.command()
def stop(
    experiment: ExperimentArgument,
    trial: Annotated[int, typer.Argument(metavar="TRIAL", help="The number of the trial.")],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Stop one trial of an experiment; the others go on."""
    with _opened(library) as opened:
        found = opened.experiments.find(experiment)
        opened.experiments.ask_to_stop(found.id, trial)
        if trial not in opened.experiments.unwanted(found.id):
            raise fail(f"There is no trial {trial} of {found.name} that could be stopped.")
        print_experiments([(found, opened.experiments.trials(found.id))], as_json)


@app.command()
def free(experiment: ExperimentArgument, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Give up the weights of an experiment's runs, but for those of the best candidate. All figures stay."""
    with _opened(library) as opened:
        found = opened.experiments.find(experiment)
        size = opened.experiments.free_room(found.id)
        say(f"{size / 1_000_000:,.1f} MB are free in the library for later runs.")
        print_experiments([(found, opened.experiments.trials(found.id))], as_json)


@app.command()
def delete(
    experiment: ExperimentArgument,
    forever: Annotated[bool, typer.Option("--forever", help="So that it cannot be restored.")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Delete an experiment and its runs. Unless it is forever, `experiment restore` brings them back."""
    with _opened(library) as opened:
        found = opened.experiments.find(experiment)
        trials = opened.experiments.trials(found.id)
        opened.experiments.delete(found.id)
        if forever:
            opened.experiments.purge(found.id)
        print_experiments([(found, trials)], as_json)


@app.command()
def restore(experiment: ExperimentArgument, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Bring a deleted experiment and its runs back."""
    with _opened(library) as opened:
        found = opened.experiments.find(experiment)
        opened.experiments.restore(found.id)
        print_experiments([(found, opened.experiments.trials(found.id))], as_json)


@app.command()
def export(
    experiment: ExperimentArgument,
    output: Annotated[
        Path, typer.Argument(metavar="OUT", help="A file that ends in .csv (the trials) or .toml (the plan).")
    ],
    overwrite: OverwriteOption = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the trials of an experiment with their settings and figures (.csv), or its plan (.toml)."""
    kind = output.suffix.lower()
    if kind not in (".csv", SUFFIX):
        raise fail(f"{output} should end in .csv or {SUFFIX}, which says what is written.")
    check_output(output, overwrite)
    with _opened(library) as opened:
        found = opened.experiments.find(experiment)
        try:
            plan = Plan.from_dict(found.plan)
            runs = {run.id: run for run in opened.runs.of_experiment(found.id)}
            text = format_plan(plan) if kind == SUFFIX else tabulate_trials(read_results(opened, found.id), runs)
            replace_file(output, text.encode())
        except ConfigError as error:
            raise fail(error) from error
        except OSError as error:
            raise fail(unwritable(output, error)) from error
        print_experiments([(found, opened.experiments.trials(found.id))], as_json)


@app.command()
def report(
    experiment: ExperimentArgument,
    output: Annotated[Path, typer.Argument(metavar="OUT", help=f"A file that ends in {ENDINGS}.")],
    overwrite: OverwriteOption = False,
    library: LibraryOption = None,
) -> None:
    """Write a report on an experiment that can be printed and handed in."""
    check_report(output, overwrite)
    with _opened(library) as opened:
        found = opened.experiments.find(experiment)
        write_report(opened, Subject(found.name, experiment=found.id), None, output)


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


def _read(plan: Plan) -> Dataset:
    try:
        return worker.read_plan_data(plan.data, plan.choices)
    except (DatasetError, UndecidedError, MissingFileError) as error:
        raise fail(error) from error


def _drive(library: Library, experiment: Experiment, engine: Engine, dataset: Dataset, as_json: bool) -> None:
    """Drive an experiment, and print what becomes of it. Raises LibraryError if somebody else does."""
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
