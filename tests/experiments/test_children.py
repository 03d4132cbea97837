"""Trials in child processes, some of which are killed; and a driver in a process of its own, which is killed too."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from command_line import posix
from inline_engine import InlineEngine, begin
from other_processes import wait_until
from recorded_runs import DATASET
from small_runs import SMALL

from nnfs_gui import own_program
from nnfs_gui.experiments.domains import Values
from nnfs_gui.experiments.driver import DriveEnd, Driver, TrialChanged
from nnfs_gui.experiments.engines.children import ChildrenEngine
from nnfs_gui.experiments.plan import Plan
from nnfs_gui.storage.datasets.reader import read_dataset
from nnfs_gui.storage.library.experiment_record import ExperimentStatus, ReportKind, TrialState

RATES = {"optimizer.learning_rate": Values((0.01, 0.1))}


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """The small data set in a file, as the children read it."""
    path = tmp_path_factory.mktemp("data") / "small.npz"
    parts = {"x_train": DATASET.train_images, "y_train": DATASET.train_labels}
    np.savez(path, **parts, x_test=DATASET.test_images, y_test=DATASET.test_labels)
    return read_dataset(path)


@pytest.fixture
def plan(data, tmp_path_factory):
    path = next(tmp_path_factory.getbasetemp().glob("data*/small.npz"))
    return Plan("Killed", replace(SMALL, epochs=3), RATES, data=str(path)).fitted(data)


def engine_for(library, plan, data, count=2):
    return ChildrenEngine(library.path, plan, data.checksum, count)


def start(library, plan, data):
    return library.experiment_writer.begin(plan.name, plan.to_dict(), data.name, data.checksum)


def weights(library, experiment):
    return {
        trial.number: library.runs.checkpoint(trial.run_id).arrays["parameters"].tobytes()
        for trial in library.experiments.trials(experiment)
    }


def alone(library, plan):
    """The weights of the same trials, trained in this process."""
    experiment = begin(library, plan)
    assert list(Driver(library, experiment, InlineEngine(library), DATASET).run())[-1].status is ExperimentStatus.FINISHED
    return weights(library, experiment)


def test_children_train_what_a_run_alone_would_be_and_leave_nothing_behind(library, plan, data):
    experiment, engine = start(library, plan, data), engine_for(library, plan, data)
    processes = set()
    for _ in Driver(library, experiment, engine, data).run():
        processes |= set(engine.processes)
    assert library.experiments.get(experiment).status is ExperimentStatus.FINISHED
    assert len(processes) == 2
    assert weights(library, experiment) == alone(library, plan)
    left = {path.name for path in library.path.parent.iterdir()}
    assert left <= {f"library.sqlite3{ending}" for ending in ("", "-wal", "-shm", ".lock")}


def test_another_data_set_than_that_of_the_experiment_is_refused_by_the_children(library, plan, data):
    experiment = start(library, plan, data)
    engine = ChildrenEngine(library.path, plan, "0" * 32, 1)
    end = list(Driver(library, experiment, engine, data).run())[-1]
    assert (end.status, end.problem) == (
        ExperimentStatus.PAUSED,
        f"{data.name} is not the data set that the experiment began with.",
    )
    (trial,) = library.experiments.trials(experiment)
    assert trial.state is TrialState.WAITING


@posix
def test_where_no_child_can_begin_the_experiment_is_paused_and_no_trial_has_failed(library, plan, data, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/bin/false")
    experiment = start(library, plan, data)
    end = list(Driver(library, experiment, engine_for(library, plan, data), data).run())[-1]
    assert (end.status, end.problem) == (ExperimentStatus.PAUSED, "A process that trains ended with status 1.")
    assert {trial.state for trial in library.experiments.trials(experiment)} == {TrialState.WAITING}


@posix
def test_of_a_frozen_program_that_cannot_begin_it_is_said_what_it_fails_by(library, plan, data, monkeypatch, tmp_path):
    program = tmp_path / "nnfs-gui"
    program.write_text(
        "#!/bin/sh\necho 'ImportError: libx.so' >&2\necho '[PYI-7:ERROR] Failed to execute script' >&2\nexit 1\n"
    )
    program.chmod(0o755)
    monkeypatch.setattr(own_program, "IS_FROZEN", True)
    monkeypatch.setattr(sys, "executable", str(program))
    experiment = start(library, plan, data)
    end = list(Driver(library, experiment, engine_for(library, plan, data), data).run())[-1]
    assert end.problem == "A process that trains ended with status 1. ImportError: libx.so"


@pytest.mark.slow
def test_a_child_that_is_killed_takes_nothing_along(library, plan, data):
    plan = replace(plan, base=replace(plan.base, epochs=300))
    experiment, engine = start(library, plan, data), engine_for(library, plan, data)
    killed = set()
    for event in Driver(library, experiment, engine, data).run():
        if isinstance(event, TrialChanged) and event.epoch > 20 and not killed:
            killed = set(engine.processes)
            for process in killed:
                os.kill(process, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    assert event == DriveEnd(ExperimentStatus.FINISHED, event.chosen)
    assert killed
    assert weights(library, experiment) == alone(library, plan)
    kinds = [report.kind for report in library.experiments.reports(experiment)]
    assert kinds == [ReportKind.STARTED] * 2 + [ReportKind.FINISHED] * 2
    assert len(library.runs.of_experiment(experiment)) == 2


def epochs_done(library, experiment):
    return sum(trial.epochs_done for trial in library.experiments.trials(experiment))


@pytest.mark.slow
@posix
def test_a_driver_that_is_killed_takes_its_children_along_and_the_next_one_goes_on(library, plan, data, tmp_path):
    plan = replace(plan, base=replace(plan.base, epochs=300))
    experiment = start(library, plan, data)
    command = [sys.executable, "-m", "nnfs_gui", "experiment", "resume", experiment[:8], "--library", str(library.path)]
    for _ in range(2):
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            before = epochs_done(library, experiment)
            wait_until(lambda before=before: epochs_done(library, experiment) >= before + 20)
            process.kill()
    printed = subprocess.run([*command, "--json"], capture_output=True, check=True).stdout.splitlines()
    assert json.loads(printed[-1])["status"] == "finished"
    assert weights(library, experiment) == alone(library, plan)
    assert len(library.runs.of_experiment(experiment)) == 2


@pytest.mark.slow
@posix
def test_ctrl_c_pauses_and_a_pause_from_another_terminal_does_too(library, plan, data):
    plan = replace(plan, base=replace(plan.base, epochs=100_000))
    experiment = start(library, plan, data)
    command = [sys.executable, "-m", "nnfs_gui", "experiment"]
    where = [experiment[:8], "--library", str(library.path)]

    def is_paused_by(pause):
        with subprocess.Popen([*command, "resume", *where], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            states = [TrialState.RUNNING] * 2
            wait_until(lambda: [trial.state for trial in library.experiments.trials(experiment)] == states)
            pause(process)
            said = process.communicate(timeout=120)[1].decode()
        assert process.returncode == 130
        assert "The experiment is paused." in said
        assert library.experiments.get(experiment).status is ExperimentStatus.PAUSED
        assert {trial.state for trial in library.experiments.trials(experiment)} == {TrialState.WAITING}

    is_paused_by(lambda process: process.send_signal(signal.SIGINT))
    is_paused_by(lambda _: subprocess.run([*command, "pause", *where], check=True, capture_output=True))


@pytest.mark.slow
def test_with_fewer_at_once_a_child_ends_and_with_more_another_one_begins(library, plan, data):
    plan = replace(plan, base=replace(plan.base, epochs=60), seeds=2)
    experiment, engine = start(library, plan, data), engine_for(library, plan, data)
    asked, most_after = [2], 0
    for event in Driver(library, experiment, engine, data).run():
        last, count = event, len(engine.processes)
        if asked[-1] == count == 2:
            asked.append(1)
            library.experiments.resize(experiment, 1)
        elif asked[-1] == count == 1:
            asked.append(3)
            library.experiments.resize(experiment, 3)
        elif asked[-1] == 3:
            most_after = max(most_after, count)
    assert last.status is ExperimentStatus.FINISHED
    assert asked == [2, 1, 3]
    assert most_after >= 2
    assert {trial.epochs_done for trial in library.experiments.trials(experiment)} == {60}
