"""Who trains the trials of an experiment, by options of the command line."""

import json
import os
import signal
import subprocess
import sys

import pytest
from command_line import posix, refusal, run
from other_processes import wait_until

from nnfs_gui.storage.library.experiment_record import TrialState
from nnfs_gui.storage.library.library import Library

PLAN = """
name = "Which rate?"
data = "{data}"
[settings]
epochs = 2
[vary]
learning-rate = [0.0001, 0.01]
"""


@pytest.fixture(scope="module")
def plan(small_mnist, tmp_path_factory):
    path = tmp_path_factory.mktemp("plan") / "plan.toml"
    path.write_text(PLAN.format(data=small_mnist.as_posix()), encoding="utf-8")
    return path


CANNOT_BE = {
    "--workers 0": "--workers is at least 1, got 0",
    "--children -1": "--children is at least 1, got -1",
    "--workers 2 --children 2": "Give one of --children, --workers and --scheduler",
    "--scheduler tcp://127.0.0.1:9 --workers 2": "Give one of --children, --workers and --scheduler",
    "--bind 0.0.0.0": "--bind says where --workers can be joined",
    "--tls-key key.pem": "TLS is for --scheduler and --workers",
    "--workers 2 --tls-key key.pem": "TLS needs three files",
    "--scheduler tls://127.0.0.1:9": "tls://127.0.0.1:9, begins with tls://: that needs the three files of TLS",
}


@pytest.mark.parametrize("options", CANNOT_BE)
@pytest.mark.parametrize("command", ["run", "resume"])
def test_what_does_not_go_together_is_refused(plan, tmp_path, command, options):
    path = tmp_path / "library.sqlite3"
    assert CANNOT_BE[options] in refusal("experiment", command, plan, "--library", path, *options.split())
    assert not path.exists()


@pytest.mark.parametrize("options", ["--workers 2", "--scheduler tcp://127.0.0.1:9"])
def test_without_dask_the_command_says_how_to_install_it_and_records_nothing(plan, tmp_path, monkeypatch, options):
    monkeypatch.setitem(sys.modules, "distributed", None)
    path = tmp_path / "library.sqlite3"
    result = run("experiment", "run", plan, "--library", path, *options.split())
    assert result.exit_code == 2
    assert "-m pip install distributed" in result.stderr
    with Library(path) as library:
        assert not library.experiments.entries()


@pytest.mark.slow  # a scheduler and its processes
def test_an_experiment_is_run_by_workers_of_dask(plan, tmp_path):
    pytest.importorskip("distributed")
    path = tmp_path / "library.sqlite3"
    result = run("experiment", "run", plan, "--library", path, "--workers", 2, "--json")
    assert result.exit_code == 0, result.stderr
    *trials, experiment = map(json.loads, result.stdout.splitlines())
    assert sorted(trial["trial"] for trial in trials) == [1, 2]
    assert (experiment["status"], experiment["chosen"]) == ("finished", 2)


@pytest.mark.slow  # as above
@posix
def test_ctrl_c_at_a_terminal_pauses_and_takes_no_worker_along(plan, tmp_path):
    pytest.importorskip("distributed")
    endless, path = tmp_path / "endless.toml", tmp_path / "library.sqlite3"
    endless.write_text(plan.read_text(encoding="utf-8").replace("epochs = 2", "epochs = 100000"), encoding="utf-8")
    command = [sys.executable, "-m", "nnfs_gui", "experiment", "run", str(endless), "--library", str(path), "--workers", "2"]
    pipes = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, **pipes, start_new_session=True) as process, Library(path) as library:
        wait_until(lambda: bool(library.experiments.entries()))
        (begun,) = library.experiments.entries()
        states = [TrialState.RUNNING] * 2
        wait_until(lambda: [trial.state for trial in library.experiments.trials(begun.id)] == states)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does
        said = process.communicate(timeout=120)[1].decode()
        assert process.returncode == 130
        assert said.endswith("The experiment is paused.\n")
        assert "Traceback" not in said
        trials = library.experiments.trials(begun.id)
        assert {trial.state for trial in trials} == {TrialState.WAITING}
        assert all(trial.epochs_done for trial in trials)  # by a part that ended after an epoch
