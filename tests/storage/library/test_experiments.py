"""Experiments, their trials and their log in the library."""

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest
from recorded_runs import DATASET, drive
from small_runs import small_config

from nnfs_gui.storage.library.experiment_record import AFTER, ExperimentStatus, Report, ReportKind, Trial, TrialState
from nnfs_gui.storage.library.experiment_writer import ExperimentDrivenError
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.opened_run import open_run
from nnfs_gui.storage.library.recorded_run import Ending
from nnfs_gui.storage.library.run_record import FilmState, RunStatus, TrialKey
from nnfs_gui.storage.library.schema import MIGRATIONS
from nnfs_gui.training.trainer import Trainer

PLAN = {"name": "Which rate?", "numbers": [1, 0.5]}


def begin(library, name="Which rate?"):
    return library.experiment_writer.begin(name, PLAN, "small", DATASET.checksum)


def trial(number, epochs=3, **changes):
    return Trial(number, number, 0, {"epochs": 3, "optimizer.kind": "sgd"}, epochs, **changes)


def train(library, experiment, number, **recording):
    return drive(Trainer(small_config(), DATASET), library, trial=TrialKey(experiment, number), **recording)


def test_an_experiment_waits_for_who_drives_it_and_is_named_by_its_number_where_it_has_no_name(library):
    first, second = begin(library), begin(library, " ")
    assert [experiment.name for experiment in library.experiments.entries()] == ["Experiment 2", "Which rate?"]
    experiment = library.experiments.get(first)
    assert (experiment.plan, experiment.dataset, experiment.dataset_checksum) == (PLAN, "small", DATASET.checksum)
    assert (experiment.status, experiment.wanted) == (ExperimentStatus.WAITING, ExperimentStatus.RUNNING)
    assert library.experiments.find(second[:12]).id == second
    assert library.experiments.find("Which rate?").id == first
    for wrong in ("", "zzz"):
        with pytest.raises(LibraryError):
            library.experiments.find(wrong)


def test_experiments_of_the_same_name_are_told_apart_and_which_may_be_meant_is_said(library):
    ids = [begin(library) for _ in range(3)]
    names = [library.experiments.get(each).name for each in ids]
    assert names == ["Which rate?", "Which rate? (2)", "Which rate? (3)"]
    library.experiments.rename(ids[1], names[0])  # as in a library from before they were
    with pytest.raises(LibraryError) as caught:
        library.experiments.find("Which rate?")
    assert all(each[:8] in str(caught.value) for each in ids[:2])
    assert ids[2][:8] not in str(caught.value)
    assert str(caught.value).startswith("2 experiments have ids that begin with 'Which rate?', or that name.")


def test_only_one_drives_an_experiment(library):
    experiment = begin(library)
    library.experiment_writer.take(experiment)
    with Library(library.path) as other:
        with pytest.raises(ExperimentDrivenError):
            other.experiment_writer.take(experiment)
        assert other.experiments.get(experiment).status is ExperimentStatus.RUNNING
        library.experiment_writer.leave(experiment, ExperimentStatus.PAUSED, "The disk is full.")
        assert other.experiments.get(experiment).problem == "The disk is full."
        other.experiment_writer.take(experiment)
        assert library.experiments.get(experiment).problem == ""
    assert [path.name for path in library.path.parent.glob("*experiment*")] == [
        f"library.sqlite3.experiment.{experiment}.lock"
    ]


def test_an_experiment_whose_driver_is_gone_is_paused_and_what_it_trained_waits(library):
    experiment = begin(library)
    with Library(library.path) as driver:
        driver.experiment_writer.take(experiment)
        driver.experiment_writer.start(experiment, [trial(1), trial(2)])
        driver.experiment_writer.set_running(experiment, 1)
        library.state()
        assert [each.state for each in library.experiments.trials(experiment)] == [TrialState.RUNNING, TrialState.WAITING]
    library.state()
    assert library.experiments.get(experiment).status is ExperimentStatus.PAUSED
    assert [each.state for each in library.experiments.trials(experiment)] == [TrialState.WAITING, TrialState.WAITING]


def test_a_trial_is_an_ordinary_run_and_has_only_one(library):
    experiment = begin(library)
    library.experiment_writer.start(experiment, [trial(1), trial(2)])
    end = train(library, experiment, 2, name="Which rate? 2")
    run = library.runs.get(end.run_id)
    assert (run.name, run.trial) == ("Which rate? 2", TrialKey(experiment, 2))
    assert run.film is FilmState.OFF
    assert not library.films.epochs(run.id)
    first, second = library.experiments.trials(experiment)
    assert (first.run_id, first.epochs_done) == (None, 0)
    assert (second.run_id, second.epochs_done, second.run_status) == (run.id, 3, RunStatus.FINISHED)
    assert train(library, experiment, 2).ending is Ending.REFUSED
    assert train(library, begin(library), 2).ending is Ending.FINISHED
    assert len(library.runs.entries().runs) == 2


@pytest.mark.parametrize("kind", [kind for kind in ReportKind if kind is not ReportKind.STARTED])
def test_the_log_keeps_the_order_and_what_came_of_a_decision_is_written_once(library, kind):
    experiment, writer = begin(library), library.experiment_writer
    writer.start(experiment, [trial(1, 1), trial(2, 1)])
    writer.report(experiment, Report(0, 2, kind, 1, 0.5, 1.25), "What went wrong.")
    writer.report(experiment, Report(0, 2, ReportKind.FINISHED, 1, 0.75, 1.0))
    writer.report(experiment, Report(0, 3, ReportKind.FINISHED, 1))
    assert library.experiments.reports(experiment) == (
        Report(1, 1, ReportKind.STARTED, 1),
        Report(2, 2, ReportKind.STARTED, 1),
        Report(3, 2, kind, 1, 0.5, 1.25),
    )
    last = library.experiments.trials(experiment)[1]
    assert (last.state, last.problem) == (AFTER[kind], "What went wrong.")


def test_a_trial_that_reached_its_epoch_can_be_told_to_go_on(library):
    experiment, writer = begin(library), library.experiment_writer
    writer.start(experiment, [trial(1, 1)])
    writer.report(experiment, Report(0, 1, ReportKind.REACHED, 1, 0.5, 1.25))
    writer.start(experiment, [trial(1, 3)])
    (going_on,) = library.experiments.trials(experiment)
    assert (going_on.epochs, going_on.state) == (3, TrialState.WAITING)
    writer.report(experiment, Report(0, 1, ReportKind.FINISHED, 3, 0.75, 1.0))
    assert [report.kind for report in library.experiments.reports(experiment)] == [
        ReportKind.STARTED,
        ReportKind.REACHED,
        ReportKind.STARTED,
        ReportKind.FINISHED,
    ]


def test_what_people_want_of_an_experiment_is_there_for_who_drives_it(library):
    experiment, table = begin(library), library.experiments
    library.experiment_writer.start(experiment, [trial(1), trial(2)])
    table.ask(experiment, ExperimentStatus.PAUSED)
    table.ask_to_stop(experiment, 2)
    table.rename(experiment, " Another ")
    table.set_plan(experiment, {"name": "other"})
    found = table.get(experiment)
    assert (found.wanted, found.name, found.plan) == (ExperimentStatus.PAUSED, "Another", {"name": "other"})
    assert [each.unwanted for each in table.trials(experiment)] == [False, True]
    with pytest.raises(LibraryError):
        table.rename(experiment, "")
    for change in (lambda: table.ask("no", ExperimentStatus.PAUSED), lambda: table.ask_to_stop("no", 1)):
        with pytest.raises(LibraryError):
            change()


def test_a_deleted_experiment_takes_its_runs_along_and_brings_them_back(library):
    experiment = begin(library)
    library.experiment_writer.start(experiment, [trial(1)])
    run_id = train(library, experiment, 1).run_id
    other = drive(Trainer(small_config(), DATASET), library).run_id
    library.experiment_writer.take(experiment)
    with pytest.raises(LibraryError, match="Pause it"):
        library.experiments.delete(experiment)
    library.experiment_writer.leave(experiment, ExperimentStatus.FINISHED, chosen=1)
    library.experiments.purge(experiment)  # of one that is not deleted nothing is lost
    library.experiments.delete(experiment)
    assert [run.id for run in library.runs.entries().runs] == [other]
    assert [found.id for found in library.experiments.entries(deleted=True)] == [experiment]
    library.experiments.restore(experiment)
    assert {run.id for run in library.runs.entries().runs} == {run_id, other}
    assert [(found.id, found.chosen) for found in library.experiments.entries()] == [(experiment, 1)]
    library.experiments.delete(experiment)
    library.experiments.purge(experiment)
    assert library.experiments.entries() == library.experiments.entries(deleted=True) == ()
    assert [run.id for run in library.runs.entries().runs] == [other]
    assert not library.runs.entries(deleted=True).runs


def test_the_weights_of_an_experiment_make_room_and_its_figures_and_the_chosen_network_stay(library):
    experiment, writer = begin(library), library.experiment_writer
    writer.take(experiment)
    writer.start(experiment, [trial(1), trial(2), trial(3, 2), trial(4)])
    ids = [train(library, experiment, number).run_id for number in (1, 2)]
    ids.append(train(library, experiment, 3, until=2).run_id)
    for number, kind in ((1, ReportKind.FINISHED), (2, ReportKind.FINISHED), (3, ReportKind.REACHED)):
        writer.report(experiment, Report(0, number, kind, 3 if number < 3 else 2, 0.5, 1.0))
    other = drive(Trainer(small_config(), DATASET), library).run_id
    with pytest.raises(LibraryError, match="Pause it"):
        library.experiments.free_room(experiment)
    writer.leave(experiment, ExperimentStatus.PAUSED, chosen=2)
    before = library.experiments.room(experiment)
    freed = library.experiments.free_room(experiment)
    assert freed == before - library.experiments.room(experiment) > 0
    kept = [other, ids[1]]
    assert all(library.runs.checkpoint(run_id) is not None for run_id in kept)
    for run_id in (ids[0], ids[2]):
        name = library.runs.get(run_id).name
        for read in (library.runs.checkpoint, lambda gone: open_run(library, gone)):
            with pytest.raises(LibraryError) as raised:
                read(run_id)
            assert str(raised.value) == (
                f"The weights of {name} are not in the library any more: they made room. Its figures are there."
            )
        assert library.runs.get(run_id).validation_accuracy == library.runs.epochs(run_id)[-1].validation_accuracy
    states = [each.state for each in library.experiments.trials(experiment)]
    assert states == [TrialState.FINISHED, TrialState.FINISHED, TrialState.STOPPED, TrialState.WAITING]
    assert library.experiments.free_room(experiment) == 0


def test_a_library_from_before_there_were_experiments_has_its_runs_and_takes_some(tmp_path):
    path = tmp_path / "library.sqlite3"
    with Library(path) as library:
        run_id = drive(Trainer(small_config(), DATASET), library).run_id
    version = next(number for number, migration in enumerate(MIGRATIONS) if "CREATE TABLE experiments" in migration)
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(
            "DROP INDEX run_of_trial; ALTER TABLE runs DROP COLUMN experiment; ALTER TABLE runs DROP COLUMN trial;"
            f"DROP TABLE reports; DROP TABLE trials; DROP TABLE experiments; PRAGMA user_version = {version};"
        )
    with Library(path) as library:
        assert library.take_notice() is None
        run = library.runs.get(run_id)
        assert (run.status, run.epochs_done, run.trial) == (RunStatus.FINISHED, 3, None)
        assert library.experiments.entries() == ()
        library.experiment_writer.start(begin(library), [trial(1)])
    assert (tmp_path / f"library.version-{version}.sqlite3").exists()


def columns():
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript("".join(MIGRATIONS))
        for table in ("experiments", "trials", "reports"):
            yield from ((table, row[1]) for row in connection.execute(f"PRAGMA table_info({table})"))


DAMAGE = [
    None,
    "",
    "many",
    b"\xff\xfe\x00",
    "\x1b[31m\x00",
    "x" * 20_000,
    "[" * 20_000,
    "{}",
    "[]",
    0,
    -1,
    2**63 - 1,
    0.5,
    9e999,
]


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A library with an experiment, whose trial is a run, for each value that damages."""
    path = tmp_path_factory.mktemp("whole") / "library.sqlite3"
    with Library(path) as library:
        for _ in DAMAGE:
            experiment = begin(library)
            library.experiment_writer.start(experiment, [trial(1)])
            library.experiment_writer.report(experiment, Report(0, 1, ReportKind.FINISHED, 3, 0.5, 1.0))
            config, key = small_config(), TrialKey(experiment, 1)
            library.writer.end(library.writer.begin(config, "small", "0", 100, trial=key), RunStatus.STOPPED)
    return path


@pytest.mark.parametrize(("table", "column"), [*columns(), ("runs", "experiment"), ("runs", "trial")])
def test_whatever_stands_in_a_damaged_value_the_rest_can_be_read_and_deleted(whole, tmp_path, table, column):
    path = Path(shutil.copy(whole, tmp_path))
    place = "number" if table in ("experiments", "runs") else "experiment"
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        for number, value in enumerate(DAMAGE, start=1):
            with contextlib.suppress(sqlite3.IntegrityError):
                connection.execute(f"UPDATE {table} SET {column} = ? WHERE {place} = ?", (value, number))
    with Library(path) as library:
        found = library.experiments.entries(deleted=True) + library.experiments.entries()
        assert len(found) == len(DAMAGE)
        for experiment in found:
            library.experiments.trials(experiment.id)
            library.experiments.reports(experiment.id)
        assert len(library.runs.entries().runs) == len(DAMAGE)
        for experiment in found:
            library.experiments.delete(experiment.id)
        assert not library.experiments.entries()
        assert len(library.experiments.entries(deleted=True)) == len(DAMAGE)
