"""nnfs-gui train: runs that end before their time."""

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from command_line import posix, refusal, run, succeed, without_screen
from run_endings import BEFORE, CASES, EPOCHS, World, actor, check_library

from nnfs_gui.cli import train as cli_train
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.recorded_run import Ending
from nnfs_gui.storage.library.run_record import RunStatus
from nnfs_gui.storage.network_reader import read_network

pytestmark = pytest.mark.slow

STATUSES = {Ending.FINISHED: 0, Ending.STOPPED: 130, Ending.DIVERGED: 1, Ending.FAILED: 1, Ending.REFUSED: 2}
DIVERGING = ("--optimizer", "sgd", "--learning-rate", 100, "--init", "normal")


def test_a_run_that_diverges_ends_with_a_sentence_and_what_to_try(tmp_path, small_mnist):
    path = tmp_path / "m.safetensors"
    result = run("train", "--data", small_mnist, *DIVERGING, "--hidden", "50,50,50", "--output", path)
    assert result.exit_code == 1
    assert result.stdout == ""
    said = result.stderr.splitlines()
    assert said[0] == f"No epoch was finished, so {path} was not written."
    assert "learning rate" in said[1]
    assert len(said) == 2
    assert list(tmp_path.iterdir()) == []


def test_a_run_that_diverges_late_keeps_the_last_epoch_that_went_well(tmp_path):
    # one batch an epoch: after the first step the error is large, after the second it is no number
    path = tmp_path / "m.safetensors"
    options = ("--hidden", "50,50,50,50,50", "--train-size", 64, "--epochs", 5)
    result = run("train", *DIVERGING, *options, "--output", path)
    assert result.exit_code == 1
    assert "Traceback" not in result.stderr
    model = read_network(path)
    assert 1 <= model.epochs <= 2
    assert f"Saved the network after epoch {model.epochs} in {path}." in result.stderr
    assert result.stdout.count("error=") >= model.epochs


@pytest.mark.parametrize("as_json", [[], ["--json"]], ids=["plain", "json"])
@pytest.mark.parametrize(("hidden", "epochs"), [("50,50,50,50,50", 2), ("50,50,50,50,50,50,50", 1)])
def test_a_run_whose_very_last_step_goes_wrong_saves_no_ruin(tmp_path, hidden, epochs, as_json):
    path = tmp_path / "m.safetensors"
    options = ("--hidden", hidden, "--train-size", 64, "--epochs", epochs, "--output", path)
    result = run("train", *DIVERGING, *options, *as_json)
    assert result.exit_code in (0, 1)
    if as_json:
        assert all(json.loads(line) for line in result.stdout.splitlines())
    if path.exists():
        network = read_network(path).network
        assert np.isfinite(network.parameters).all()
    else:
        assert result.exit_code == 1


def command(*arguments):
    """Return how to run the program in a process of its own that Ctrl-C reaches, however these tests were started."""
    start = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from nnfs_gui.__main__ import main; main()"
    )
    return [sys.executable, "-c", start, *map(str, arguments)]


def interrupt(moment, *arguments, by=signal.SIGINT):
    """Run the program, and press Ctrl-C, or send another signal, as soon as the bar on its terminal shows `moment`.

    Returns what the bar was, what was said below it, what was printed, and the exit status.
    """
    environment = without_screen() | {"OPENBLAS_NUM_THREADS": "1"}
    terminal, its_end = os.openpty()
    with subprocess.Popen(
        command(*arguments), stdout=subprocess.PIPE, stderr=its_end, text=True, env=environment
    ) as process:
        os.close(its_end)
        seen = ""
        while not re.search(moment, seen):
            seen += os.read(terminal, 4096).decode()
        process.send_signal(by)
        try:
            while piece := os.read(terminal, 4096):
                seen += piece.decode()
        except OSError:  # what Linux says in place of an end
            pass
        printed = process.stdout.read()
    os.close(terminal)
    bar, _, said = seen.rpartition("\r\x1b[K")  # each bar is written over the one before, and the last one wiped away
    return bar, said.splitlines(), printed.splitlines(), process.returncode


@posix
@pytest.mark.parametrize("as_json", [[], ["--json"]], ids=["plain", "json"])
def test_ctrl_c_amid_an_epoch_saves_the_last_finished_one_and_says_so(tmp_path, as_json):
    path, again = tmp_path / "m.safetensors", tmp_path / "again.safetensors"
    options = ("train", "--preset", "notebook", "--train-size", 4000)

    _, said, printed, status = interrupt(r"[1-9]\.[3-7]/100000 ", *options, "--epochs", 100_000, "--output", path, *as_json)

    assert status == 130
    model = read_network(path)
    assert len(printed) <= model.epochs <= len(printed) + 1  # the last may have been learnt and not yet printed
    assert said[0] == f"Saved the network after epoch {model.epochs} in {path}."
    assert re.fullmatch(r"Go on with: nnfs-gui train --resume [0-9a-f]{8}", said[1])
    assert said[2:] == [f"Interrupted after {model.epochs} of 100000 epochs."]
    assert list(tmp_path.iterdir()) == [path]
    # and it is not the state in which the interruption found it
    succeed(*options, "--epochs", model.epochs, "--output", again)
    assert read_network(again).network.parameters.tobytes() == model.network.parameters.tobytes()


@posix
@pytest.mark.parametrize("asked", ["SIGTERM", "SIGHUP"])
def test_a_system_that_ends_the_program_and_a_terminal_that_is_closed_do_what_ctrl_c_does(tmp_path, asked):
    options = ("train", "--train-size", 4000, "--epochs", 100_000, "--library", tmp_path / "library.sqlite3")
    _, said, printed, status = interrupt(r"[1-9]\.[3-7]/100000 ", *options, by=getattr(signal, asked))
    assert status == 130
    assert said[-1].startswith("Interrupted after ")
    with Library(tmp_path / "library.sqlite3") as library:
        (kept,) = library.runs.entries().runs
    assert kept.status is RunStatus.STOPPED
    assert kept.epochs_done >= len(printed) > 0


@posix
def test_a_reader_that_goes_away_ends_the_run_quietly_and_it_is_kept(tmp_path):
    library = tmp_path / "library.sqlite3"
    arguments = command("train", "--train-size", 2000, "--epochs", 1000, "--library", library)
    environment = without_screen() | {"PYTHONUNBUFFERED": "1"}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(arguments, **pipes, text=True, env=environment) as process:
        assert process.stdout.readline().startswith("1/1000, error=")
        process.stdout.close()
        said = process.stderr.read()
    assert (said, process.returncode) == ("", 1)
    with Library(library) as opened:
        (kept,) = opened.runs.entries().runs
    assert kept.epochs_done >= 1


def test_a_quiet_run_prints_its_result_alone_and_what_goes_wrong(tmp_path, small_mnist):
    options = ("--data", small_mnist, "--epochs", 2, "--output", tmp_path / "m.safetensors")
    result = run("train", *options, "--quiet")
    assert (result.exit_code, result.stderr) == (0, "")
    assert [line.partition(" ")[0] for line in result.stdout.splitlines()] == ["accuracy", "101,770"]
    (test,) = map(json.loads, succeed("train", *options, "-q", "--json", "--overwrite"))
    assert test["test_accuracy"] > 0
    assert run("train", *options, "-q").stderr.endswith("or add --overwrite.\n")
    assert run("train", *options, "--overwrite").stderr.startswith("Saved the network")  # the next one is as ever


@posix
def test_a_terminal_shows_a_bar_and_ctrl_c_in_the_first_epoch_leaves_the_old_file(tmp_path):
    path = tmp_path / "m.safetensors"
    path.write_bytes(b"precious")
    options = ("--hidden", "512,512", "--batch-size", 1, "--epochs", 5, "--output", path, "--overwrite")

    bar, said, printed, status = interrupt(" images/s, ", "train", *options)

    assert re.search(r"\[\.{30}\] 0\.0/5  [\d,]+ images/s, \d+ s left", bar)
    assert said[0] == f"No epoch was finished, so {path} was not written."
    assert said[-1] == "Interrupted after 0 of 5 epochs."
    assert printed == []
    assert status == 130
    assert path.read_bytes() == b"precious"


def press_ctrl_c():
    signal.raise_signal(signal.SIGINT)


def train_before(path, settings):
    """Train a run that is to go on, and return its id: it is stopped as its second epoch begins."""
    with pytest.MonkeyPatch.context() as patch:
        case = CASES["stopped in its last epoch"]
        world = World(path, contextlib.ExitStack(), stop=press_ctrl_c)
        patch.setattr(cli_train, "Trainer", actor(replace(case, in_epoch=BEFORE + 1), world))
        assert run("train", *settings).exit_code == STATUSES[Ending.STOPPED]
    with Library(path) as library:
        (begun,) = library.runs.entries().runs
    return begun.id


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_run_ends_in_the_terminal_as_it_does_anywhere(tmp_path, monkeypatch, small_mnist, case):
    monkeypatch.setattr("nnfs_gui.training.progress_timer.SLICE_SECONDS", 0.0)  # an event for each pass
    output, library = tmp_path / "m.safetensors", tmp_path / "folder" / "library.sqlite3"
    shared = ("--data", small_mnist, "--library", library)
    settings = (*shared, "--epochs", EPOCHS, "--hidden", 8)
    run_id = train_before(library, settings) if case.goes_on else None
    with contextlib.ExitStack() as undo:
        world = World(library, undo, run_id, press_ctrl_c)
        monkeypatch.setattr(cli_train, "Trainer", actor(case, world))
        result = run("train", *((*shared, "--resume", run_id) if run_id else settings), "--output", output)
        kept = check_library(case, library)
    assert result.exit_code == STATUSES[case.ending]
    assert re.search(case.says, result.stderr)
    for said in ("Not all of this run is recorded so far", "Not all of this run is recorded: of"):
        assert result.stderr.count(said) == (case.says.startswith("Not all") or case.says.startswith("The disk"))
    if case.ending is Ending.REFUSED or case.epoch == 0:
        assert not output.exists()
    else:
        assert read_network(output).epochs == case.epoch
    if kept is not None:
        is_tested = case.ending is Ending.FINISHED
        assert (kept.test_accuracy is not None) == is_tested


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        (("--target-accuracy", "1%"), "its target was 1.00\u00a0%."),
        (("--most-minutes", "0.00001"), "Its time, 1e-05 min of training, is over."),
        (("--patience", 1, "--watch", "loss", "--least-improvement", 1), "its patience (1) is at an end."),
    ],
)
def test_a_run_that_ends_early_says_why_at_its_end_and_in_the_library(small_mnist, tmp_path, rule, reason):
    options = ("--data", small_mnist, "--library", tmp_path / "library.sqlite3")
    result = run("train", "--hidden", 4, "--train-size", 100, "--epochs", 9, *rule, *options)
    assert result.exit_code == 0
    assert reason in result.stderr
    assert " of 9 epochs. " in result.stderr
    (listed,) = map(json.loads, succeed("runs", "list", *options[2:], "--json"))
    (shown,) = map(json.loads, succeed("runs", "show", listed["id"], *options[2:], "--json"))
    assert shown["ended_early"].endswith(reason)
    assert reason in refusal("train", "--resume", listed["id"], "--epochs", 3, *options)
