import contextlib
import csv
import json
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import command_line
import numpy as np
import pytest
from typer.testing import CliRunner

from nnfs_gui.cli import input as cli_input
from nnfs_gui.cli import main as cli
from nnfs_gui.cli import run_training
from nnfs_gui.cli import train as cli_train
from nnfs_gui.cli.export import ENDINGS
from nnfs_gui.cli.input import LIBRARY_VARIABLE
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.arrays.idx import load_dataset
from nnfs_gui.storage.library.comparison_words import comparison_sentences
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_comparison import compare_runs
from nnfs_gui.storage.library.run_record import RunStatus, Weights
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.training.config import TrainingConfig

QUICK = ("--hidden", 8, "--train-size", 300)
KEYS = ["id", "name", "status", "epochs_done", "final_epoch", "validation_accuracy", "test_accuracy", "best_epoch"]
KEYS += ["best_validation_accuracy"]


@pytest.fixture
def worker(tmp_path):
    return tmp_path / "worker.sqlite3"


@contextlib.contextmanager
def changing(library):
    """A connection to a library's file that goes past the program."""
    with contextlib.closing(sqlite3.connect(library)) as connection, connection:
        yield connection


@pytest.fixture
def run(worker):
    """Do what the command line does with these arguments, with a library of its own."""

    def run(*arguments):
        result = CliRunner().invoke(cli.app, list(map(str, arguments)), env={LIBRARY_VARIABLE: str(worker)})
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return run


@pytest.fixture
def succeed(run):
    """Return the lines that a command prints which must come to its end."""

    def succeed(*arguments):
        result = run(*arguments)
        assert result.exit_code == 0, result.stderr
        return result.stdout.splitlines()

    return succeed


@pytest.fixture
def refusal(run):
    """Return the sentence with which a command refuses."""

    def refusal(*arguments):
        result = run(*arguments)
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr.count("\n") == 1
        assert result.stderr.endswith(".\n")
        return result.stderr.strip()

    return refusal


@pytest.fixture
def runs(succeed):
    """Return the runs that are listed."""
    return lambda *options: [json.loads(line) for line in succeed("runs", "list", "--json", *options)]


def parameters_of(worker, run_id, weights=Weights.LAST):
    with Library(worker) as library:
        return library.runs.checkpoint(run_id, weights).arrays["parameters"]


# --- train -----------------------------------------------------------------------------------------------------------


def test_a_training_is_kept_and_listed(succeed, runs):
    *epochs, test = map(json.loads, succeed("train", *QUICK, "--epochs", 2, "--json"))
    succeed("train", *QUICK, "--epochs", 1, "--name", "short")
    short, first = runs()
    assert list(first) == KEYS
    assert (first["name"], first["status"], first["epochs_done"]) == ("Run 1", "finished", 2)
    assert first["best_validation_accuracy"] == max(epoch["validation_accuracy"] for epoch in epochs)
    assert first["test_accuracy"] == test["test_accuracy"]
    assert (short["name"], short["epochs_done"]) == ("short", 1)


def test_a_training_can_be_left_out_of_the_library(succeed, worker):
    succeed("train", *QUICK, "--epochs", 1, "--no-library")
    assert not worker.exists()


def test_the_option_says_where_the_library_lies(succeed, worker, tmp_path):
    other = tmp_path / "other.sqlite3"
    succeed("train", *QUICK, "--epochs", 1, "--library", other)
    assert not worker.exists()
    assert len(succeed("runs", "list", "--library", other, "--json")) == 1


def test_a_usual_library_that_cannot_be_opened_is_told_and_the_training_goes_on(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.delenv(LIBRARY_VARIABLE)
    monkeypatch.setattr(cli_input, "library_file", lambda _: tmp_path / "file" / "worker.sqlite3")
    result = command_line.run("train", *QUICK, "--epochs", 1)
    assert result.exit_code == 0
    first, last = result.stderr.splitlines()
    assert first.startswith("Not all of this run is recorded so far, ")
    assert last.startswith("Not all of this run is recorded: of 1 epochs the library has 0. ")
    assert "accuracy on all 10,000 test images" in result.stdout


def test_a_damaged_library_is_told_and_the_training_is_kept_in_a_new_one(run, runs, worker):
    Library(worker).close()
    worker.write_bytes(b"junk" + worker.read_bytes()[4:])
    result = run("train", *QUICK, "--epochs", 1)
    assert result.exit_code == 0
    assert result.stderr.startswith(f"{worker} was damaged. It is kept as worker.damaged-")
    assert len(runs()) == 1


def test_a_run_that_diverges_is_kept_as_that(run, runs):
    diverging = ("--optimizer", "sgd", "--learning-rate", 100, "--init", "normal", "--hidden", "50,50,50,50,50")
    assert run("train", *diverging, "--train-size", 64, "--epochs", 5).exit_code == 1
    (entry,) = runs()
    assert (entry["status"], entry["test_accuracy"]) == ("diverged", None)
    assert 1 <= entry["epochs_done"] <= 2


# --- train --resume --------------------------------------------------------------------------------------------------


def stop(worker, run_id, config_epochs):
    """Make a run look as if it had been stopped before the last of so many epochs."""
    with Library(worker) as library:
        run = library.runs.get(run_id)
        config = run.config.to_dict() | {"epochs": config_epochs}
        library.writer.reopen(run_id, TrainingConfig.from_dict(config), run.epochs_done)
        library.writer.end(run_id, RunStatus.STOPPED)


@pytest.mark.slow
def test_a_run_that_was_interrupted_goes_on_in_a_new_process_as_if_it_had_not_been(worker, succeed, runs, tmp_path):
    """Killed after an epoch, resumed by another process, and compared with a run in one go, bit for bit."""
    options = ["train", *map(str, QUICK), "--train-size", "20000", "--epochs", "4", "--optimizer", "rmsprop"]
    environment = os.environ | {LIBRARY_VARIABLE: str(worker)}
    command = [sys.executable, "-u", "-m", "nnfs_gui"]
    with subprocess.Popen([*command, *options], stdout=subprocess.PIPE, text=True, env=environment) as process:
        process.stdout.readline()
        process.kill()
    (entry,) = runs()
    if entry["epochs_done"] < 4:  # else it was too fast for the kill
        assert entry["status"] == "interrupted"
        subprocess.run([*command, "train", "--resume", entry["id"][:6]], env=environment, check=True, capture_output=True)
    (entry,) = runs()
    assert (entry["status"], entry["epochs_done"]) == ("finished", 4)
    succeed(*options)
    whole = runs()[0]
    assert parameters_of(worker, entry["id"]).tobytes() == parameters_of(worker, whole["id"]).tobytes()
    assert entry["test_accuracy"] == whole["test_accuracy"]
    exported = [tmp_path / name for name in ("one.csv", "other.csv")]
    for file, found in zip(exported, (entry, whole), strict=True):
        succeed("runs", "export", found["id"], file)
    one, other = (list(csv.DictReader(file.read_text().splitlines())) for file in exported)
    assert [row | {"seconds": ""} for row in one] == [row | {"seconds": ""} for row in other]


def test_a_run_is_continued_for_more_epochs(succeed, runs, refusal, tmp_path):
    succeed("train", *QUICK, "--epochs", 2)
    (entry,) = runs()
    assert refusal("train", "--resume", entry["id"]) == "Run 1 has all of its 2 epochs. Give --epochs to train so many more."
    output = tmp_path / "m.safetensors"
    *epochs, test = map(json.loads, succeed("train", "--resume", entry["id"], "--epochs", 3, "--json", "--output", output))
    assert [epoch["epoch"] for epoch in epochs] == [3, 4, 5]
    (again,) = runs()
    assert (again["id"], again["epochs_done"], again["test_accuracy"]) == (entry["id"], 5, test["test_accuracy"])
    assert read_network(output).epochs == 5
    assert read_network(output).config.epochs == 5


def test_a_run_of_which_no_epoch_was_finished_begins_again(worker, succeed, runs):
    config = {**TrainingConfig().to_dict(), "epochs": 1, "train_size": 200}
    with Library(worker) as library:
        dataset = load_dataset(resource("mnist"), "MNIST")
        run_id = library.writer.begin(TrainingConfig.from_dict(config), "MNIST", dataset.checksum, 200)
        library.writer.end(run_id, RunStatus.INTERRUPTED)
    succeed("train", "--resume", run_id)
    (entry,) = runs()
    assert (entry["status"], entry["epochs_done"]) == ("finished", 1)


@pytest.mark.parametrize("option", [["--hidden", "9"], ["--seed", "1"], ["--no-shuffle"], ["--preset", "notebook"]])
def test_settings_beside_resume_are_refused(refusal, option):
    assert option[0].removeprefix("--no-").removeprefix("--") in refusal("train", "--resume", "abc", *option)


def test_resume_without_a_library_is_refused(refusal):
    assert refusal("train", "--resume", "abc", "--no-library") == (
        "A run goes on as it began; leave out --no-library beside --resume."
    )


def test_a_run_that_is_not_there_cannot_go_on(refusal, worker):
    assert refusal("train", "--resume", "abc").startswith(f"There is no run 'abc' in {worker}. nnfs-gui runs list shows all")


def test_a_run_goes_on_with_its_own_images_only(refusal, succeed, runs, worker):
    succeed("train", *QUICK, "--epochs", 1)
    (entry,) = runs()
    with changing(worker) as connection:
        connection.execute("UPDATE runs SET dataset = 'Fashion', dataset_checksum = 'other'")
    assert refusal("train", "--resume", entry["id"], "--epochs", 1) == (
        "Run 1 learnt from Fashion, which is another data set. Give it with --data."
    )


def test_as_many_more_epochs_as_are_none_are_refused(refusal, succeed, runs):
    succeed("train", *QUICK, "--epochs", 1)
    (entry,) = runs()
    for more in (0, -3):
        said = refusal("train", "--resume", entry["id"], "--epochs", more)
        assert said == f"--epochs says how many more to train, which is at least 1; got {more}."
    assert runs() == [entry]


def test_a_run_that_is_trained_further_while_the_images_are_read_goes_on_from_there(succeed, runs, monkeypatch):
    succeed("train", *QUICK, "--epochs", 1)
    (entry,) = runs()
    read_dataset = cli_train.read_dataset

    def train_meanwhile(path):
        monkeypatch.setattr(cli_train, "read_dataset", read_dataset)
        succeed("train", "--resume", entry["id"], "--epochs", 2)
        return read_dataset(path)

    monkeypatch.setattr(cli_train, "read_dataset", train_meanwhile)
    *epochs, _ = map(json.loads, succeed("train", "--resume", entry["id"], "--epochs", 2, "--json"))
    assert [epoch["epoch"] for epoch in epochs] == [4, 5]
    assert runs()[0]["epochs_done"] == 5


EARLY = ("--epochs", 30, "--patience", 1, "--keep-best", "--learning-rate", 0.5)


def test_a_run_that_stopped_early_is_over(refusal, succeed, runs):
    succeed("train", *QUICK, *EARLY)
    (entry,) = runs()
    assert entry["epochs_done"] < 30
    for more in ((), ("--epochs", 3)):
        said = refusal("train", "--resume", entry["id"], *more)
        assert said == (
            "This run is over. It no longer got better, and its patience (1) is at an end. "
            "With other settings it is another run."
        )
    assert runs() == [entry]


@pytest.mark.parametrize("options", [EARLY, ("--epochs", 2)], ids=["early", "at its last epoch"])
def test_a_run_that_died_after_its_last_epoch_ends_as_if_it_had_not(succeed, runs, worker, options):
    succeed("train", *QUICK, *options)
    (entry,) = runs()
    with Library(worker) as library:
        run = library.runs.get(entry["id"])
        library.writer.reopen(run.id, run.config, run.epochs_done)
        library.writer.end(run.id, RunStatus.INTERRUPTED)
    with changing(worker) as connection:
        connection.execute("DELETE FROM tests")
    succeed("train", "--resume", entry["id"])
    assert runs() == [entry]


def test_half_of_more_than_single_precision_is_refused_before_a_run_goes_on(refusal, succeed, runs, tmp_path):
    succeed("train", *QUICK, "--epochs", 1, "--precision", "float64")
    (entry,) = runs()
    options = ("--epochs", 1, "--half", "--output", tmp_path / "m.safetensors")
    said = refusal("train", "--resume", entry["id"], *options)
    assert said == "--half rounds float32 numbers, but the precision is float64."
    assert runs() == [entry]


def test_a_run_whose_network_cannot_be_saved_is_tested_all_the_same(run, runs, tmp_path, monkeypatch):
    def fail(*arguments, **options):
        raise ModelFileError("The disk is full.")

    monkeypatch.setattr(run_training, "save_model", fail)
    result = run("train", *QUICK, "--epochs", 1, "--output", tmp_path / "m.safetensors")
    assert (result.exit_code, result.stderr) == (2, "The disk is full.\n")
    assert runs()[0]["test_accuracy"] is not None


# --- runs ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def two(succeed, runs):
    """Two runs that were trained to their ends, the first one first."""
    succeed("train", *QUICK, "--epochs", 2, "--name", "gentle")
    succeed("train", *QUICK, "--epochs", 2, "--name", "wild", "--learning-rate", 0.05, "--seed", 3)
    return runs()[::-1]


def test_people_read_a_table(two, succeed):
    header, *lines = succeed("runs", "list")
    assert header.split() == ["id", "status", "epochs", "validation", "test", "seconds", "network,", "name"]
    for line, entry in zip(lines, two[::-1], strict=True):
        assert line.startswith(f"{entry['id'][:8]}  finished ")
        assert line.endswith(f"784-8-10, {entry['name']}")
        assert f"{entry['test_accuracy']:.2%}" in line


@pytest.mark.parametrize("options", [[], ["--json"]], ids=["plain", "json"])
def test_an_empty_library_lists_nothing_and_says_so(run, worker, options):
    Library(worker).close()
    for kind, more in (("", []), ("deleted ", ["--deleted"])):
        result = run("runs", "list", *options, *more)
        assert (result.exit_code, result.stdout, result.stderr) == (0, "", f"There are no {kind}runs in {worker}.\n")


def test_a_library_that_is_not_there_is_not_made_by_a_look_at_it(run, refusal, tmp_path):
    file = tmp_path / "not" / "there.sqlite3"
    said = f"There are no runs in {file}."
    result = run("runs", "list", "--library", file)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", f"{said}\n")
    for command in (["show", "a"], ["compare", "a", "b"], ["delete", "a"], ["export", "a", tmp_path / "a.csv"]):
        assert refusal("runs", *command, "--library", file) == said
    assert list(tmp_path.iterdir()) == []


def test_a_name_of_nothing_but_spaces_is_refused(refusal, succeed, runs):
    assert refusal("train", *QUICK, "--name", "   ") == "A run needs a name."
    succeed("train", *QUICK, "--epochs", 1, "--name", " first ")
    assert runs()[0]["name"] == "first"


def test_show_says_whether_a_run_is_deleted(two, succeed):
    run_id = two[0]["id"]
    assert "deleted: False" in succeed("runs", "show", run_id)
    succeed("runs", "delete", run_id)
    assert "deleted: True" in succeed("runs", "show", run_id)
    (shown,) = map(json.loads, succeed("runs", "show", run_id, "--json"))
    assert shown["deleted"] is True


def test_a_run_that_is_named_twice_is_deleted_once(two, succeed):
    run_id = two[0]["id"]
    assert list(map(json.loads, succeed("runs", "delete", run_id, run_id[:6], run_id, "--forever", "--json"))) == two[:1]


def test_a_run_that_cannot_be_deleted_does_not_keep_the_others(two, run, runs, worker):
    with Library(worker) as library:
        library.writer.reopen(two[0]["id"], library.runs.get(two[0]["id"]).config, 2)
        result = run("runs", "delete", two[0]["id"], "nobody", two[1]["id"], "--json")
        assert [entry["id"] for entry in runs()] == [two[0]["id"]]
    assert result.exit_code == 2
    assert list(map(json.loads, result.stdout.splitlines())) == two[1:]
    missing, in_training = result.stderr.splitlines()
    assert missing.startswith(f"There is no run 'nobody' in {worker}. nnfs-gui runs list shows all")
    assert in_training == "The run gentle is being trained. Stop it before it is deleted."


def test_show_tells_all(two, succeed):
    (line,) = succeed("runs", "show", two[0]["id"][:8], "--json")
    shown = json.loads(line)
    assert {key: shown[key] for key in KEYS} == two[0]
    assert shown["config"]["optimizer"]["kind"] == "adam"
    assert [epoch["epoch"] for epoch in shown["epochs"]] == [1, 2]
    assert shown["test_images"] == 10_000
    assert shown["network"] == "784-8-10"
    text = succeed("runs", "show", two[0]["id"])
    assert "name: gentle" in text
    assert "optimizer.learning_rate: 0.004" in text
    assert 'network.hidden: [{"size": 8, "activation": "relu"}]' in text
    assert text[-1].split()[:2] == ["2", f"{shown['epochs'][1]['train_loss']:.6f}"]


def test_a_run_is_renamed_and_noted(two, succeed, refusal):
    (line,) = succeed("runs", "rename", two[0]["id"], "new name", "--json")
    assert json.loads(line) == two[0] | {"name": "new name"}
    succeed("runs", "note", two[0]["id"], "a thought")
    assert "notes: a thought" in succeed("runs", "show", two[0]["id"])
    assert refusal("runs", "rename", two[0]["id"], " ") == "A run needs a name."


def test_deleted_runs_can_be_restored_unless_it_was_for_good(two, succeed, runs, refusal):
    ids = [entry["id"] for entry in two]
    succeed("runs", "delete", *ids)
    assert runs() == []
    assert runs("--deleted") == two[::-1]
    succeed("runs", "restore", ids[0])
    assert runs() == two[:1]
    succeed("runs", "delete", "--forever", ids[0])
    assert [entry["id"] for entry in runs("--deleted")] == [ids[1]]
    assert "There is no run" in refusal("runs", "restore", ids[0])


def test_a_run_is_exported_as_model_json_and_csv(two, succeed, worker, tmp_path):
    run_id = two[1]["id"]
    model, best, whole, table = (tmp_path / name for name in ("m.safetensors", "b.safetensors", "run.json", "run.CSV"))
    for options in ([model], [best, "--best"], [whole], [table]):
        succeed("runs", "export", run_id, *options)
    for path, weights in ((model, Weights.LAST), (best, Weights.BEST)):
        np.testing.assert_array_equal(read_network(path).network.parameters, parameters_of(worker, run_id, weights))
    assert read_network(model).config.seed == 3
    shown = json.loads(succeed("runs", "show", run_id, "--json")[0])
    assert json.loads(whole.read_text()) == shown
    with table.open() as file:
        rows = list(csv.DictReader(file))
    assert [int(row["epoch"]) for row in rows] == [1, 2]
    assert [float(row["validation_loss"]) for row in rows] == [epoch["validation_loss"] for epoch in shown["epochs"]]
    (figures,) = map(json.loads, succeed("evaluate", model, "--json"))
    assert figures["accuracy"] == two[1]["test_accuracy"]


def test_an_export_that_cannot_be_written_is_refused(two, refusal, tmp_path, worker):
    run_id = two[0]["id"]
    there = tmp_path / "there.csv"
    there.write_text("precious")
    assert "exists and was left as it is" in refusal("runs", "export", run_id, there)
    assert there.read_text() == "precious"
    assert f"should end in {', '.join([*ENDINGS, '.csv', '.json'])}" in refusal(
        "runs", "export", run_id, tmp_path / "x.pickle"
    )
    assert "There is no folder" in refusal("runs", "export", run_id, tmp_path / "none" / "x.csv")
    with Library(worker) as library:
        untrained = library.writer.begin(TrainingConfig(), "MNIST", "", 1, "untrained")
    assert refusal("runs", "export", untrained, tmp_path / "x.safetensors") == "untrained has no last epoch in the library."


def test_the_network_that_is_exported_is_the_one_that_the_run_ended_with_unless_another_is_chosen(
    succeed, runs, worker, tmp_path
):
    succeed("train", *QUICK, *EARLY)
    (entry,) = runs()
    epochs = {}
    for option in ("", "--best", "--last"):
        file = tmp_path / f"m{option}.safetensors"
        succeed("runs", "export", entry["id"], file, *filter(None, [option]))
        epochs[option] = read_network(file).epochs
    assert epochs == {"": entry["epochs_done"] - 1, "--best": entry["epochs_done"] - 1, "--last": entry["epochs_done"]}
    (figures,) = map(json.loads, succeed("evaluate", tmp_path / "m.safetensors", "--json"))
    assert figures["accuracy"] == entry["test_accuracy"]


def test_an_export_says_what_it_wrote(two, succeed, tmp_path):
    for ending in (*ENDINGS, ".json", ".csv"):
        file = tmp_path / f"m{ending}"
        (said,) = map(json.loads, succeed("runs", "export", two[0]["id"], file, "--json"))
        assert said == {"file": str(file), "bytes": file.stat().st_size, "parameters": 784 * 8 + 8 + 8 * 10 + 10}


def test_the_web_page_of_a_run_has_its_name_its_curves_and_what_its_rounding_costs(two, succeed, tmp_path):
    succeed("runs", "export", two[1]["id"], tmp_path / "page.html")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert f"{two[1]['name']}, which learnt from MNIST" in page
    assert "How it learnt" in page
    assert page.count("in epoch 1, ") == 4  # what its two charts tell of training and validation
    assert "of 10,000 test images" in page


def test_the_web_page_of_a_run_on_other_images_is_tested_where_these_are_given(run, succeed, refusal, tmp_path):
    images, labels = np.random.default_rng(0).integers(0, 256, (60, 4, 4), np.uint8), np.arange(60) % 3
    np.savez(tmp_path / "mine.npz", x_train=images, y_train=labels, x_test=images, y_test=labels)
    np.savez(tmp_path / "other.npz", x_train=images, y_train=labels, x_test=images, y_test=labels[::-1])
    succeed("train", "--data", tmp_path / "mine.npz", "--hidden", 4, "--epochs", 2)
    (entry,) = map(json.loads, succeed("runs", "list", "--json"))
    without, tested = tmp_path / "without.html", tmp_path / "tested.html"
    assert "learnt from mine.npz" in run("runs", "export", entry["id"], without).stderr
    assert "was not measured" in without.read_text(encoding="utf-8")
    refused = refusal("runs", "export", entry["id"], tested, "--data", tmp_path / "other.npz")
    assert "learnt from mine.npz" in refused
    assert not tested.exists()
    succeed("runs", "export", entry["id"], tested, "--data", tmp_path / "mine.npz")
    assert "images of mine.npz" in tested.read_text(encoding="utf-8")


def test_the_script_of_a_run_needs_the_data_set_that_the_run_was_trained_on(run, succeed, refusal, tmp_path):
    images = np.random.default_rng(0).integers(0, 256, (60, 4, 4), np.uint8)
    labels = np.arange(60) % 3
    np.savez(tmp_path / "mine.npz", x_train=images, y_train=labels, x_test=images, y_test=labels)
    np.savez(tmp_path / "other.npz", x_train=images, y_train=labels, x_test=images, y_test=labels[::-1])
    succeed("train", "--data", tmp_path / "mine.npz", "--hidden", 4, "--epochs", 2, "--precision", "float64")
    (entry,) = map(json.loads, succeed("runs", "list", "--json"))
    target = tmp_path / "s.py"
    for wrong in ([], ["--data", tmp_path / "other.npz"]):
        assert "learnt from mine.npz" in refusal("runs", "export", entry["id"], target, *wrong)
        assert list(tmp_path.glob("s.*")) == []
    assert "--data" in refusal("runs", "export", entry["id"], tmp_path / "x.csv", "--data", tmp_path / "mine.npz")
    (tmp_path / "s.npz").write_text("precious")
    assert "s.npz exists" in refusal("runs", "export", entry["id"], target, "--data", tmp_path / "mine.npz")
    assert not target.exists()
    (tmp_path / "s.npz").unlink()
    result = run("runs", "export", entry["id"], target, "--data", tmp_path / "mine.npz")
    assert "s.npz, the data set that the script reads" in result.stderr
    printed = subprocess.run([sys.executable, target], capture_output=True, text=True, check=True).stdout
    epochs = json.loads(succeed("runs", "show", entry["id"], "--json")[0])["epochs"]
    errors = [float(error) for error in re.findall(r", error=([\d.e+-]+)", printed)]
    np.testing.assert_allclose(errors, [epoch["train_loss"] for epoch in epochs], rtol=1e-9)


@pytest.mark.parametrize("option", ["--best", "--last"])
def test_a_choice_of_a_network_is_refused_where_none_is_written(two, refusal, tmp_path, option):
    said = refusal("runs", "export", two[0]["id"], tmp_path / "x.csv", option)
    assert said == f"{option} chooses a network, but x.csv holds none."
    assert not (tmp_path / "x.csv").exists()


def test_two_runs_are_compared_on_the_same_images(two, succeed, refusal, worker):
    ids = [entry["id"] for entry in two]
    (figures,) = map(json.loads, succeed("runs", "compare", *ids, "--json"))
    assert figures["runs"] == ids
    assert figures["settings"] == {"optimizer.learning_rate": [0.004, 0.05], "seed": [0, 3]}
    (pair,) = figures["pairs"]
    assert pair["runs"] == ids
    difference = (pair["only_first"] - pair["only_second"]) / 10_000
    assert difference == pytest.approx(two[0]["test_accuracy"] - two[1]["test_accuracy"], abs=1e-9)
    assert pair["p_value"] < 0.001
    text = succeed("runs", "compare", *ids)
    assert "optimizer.learning_rate: 0.004 | 0.05" in text
    better, worse = (entry["name"] for entry in sorted(two, key=lambda entry: -entry["test_accuracy"]))
    assert text[-1] == f"“{better}” reads more of the test data than “{worse}”, by more than chance (p\u00a0<\u00a00.001)."
    (same,) = map(json.loads, succeed("runs", "compare", ids[0], ids[0], "--json"))
    assert (same["settings"], same["pairs"][0]["p_value"]) == ({}, 1.0)
    assert refusal("runs", "compare", ids[0]) == "Name at least two runs to compare."
    with Library(worker) as library:
        untested = library.writer.begin(TrainingConfig(), "MNIST", "", 1, "untested")
    assert "untested was not tested" in refusal("runs", "compare", ids[0], untested)


def test_more_than_two_runs_are_compared_in_the_words_of_a_report(two, succeed, worker, mnist):
    ids = [entry["id"] for entry in two]
    text = succeed("runs", "compare", *ids, ids[0])
    with Library(worker) as library:
        comparison = compare_runs(library, [*ids, ids[0]], mnist)
    assert text[-4:] == list(map(str, comparison_sentences(comparison, has_settings=True)))
    assert text.count("    optimizer.learning_rate: 0.004, seed: 0") == 2
    assert len(succeed("runs", "compare", *ids * 4)) < 20


def test_a_library_that_cannot_be_opened_is_told_in_one_sentence(refusal, tmp_path):
    assert "is not a file" in refusal("runs", "list", "--library", tmp_path)


def test_runs_that_cannot_be_read_are_named_with_what_is_wrong_and_can_be_deleted(two, run, worker):
    with changing(worker) as connection:
        connection.execute("UPDATE runs SET config = '{}' WHERE number = 1")
    result = run("runs", "list", "--json")
    assert (result.exit_code, result.stdout.count("\n")) == (0, 1)
    said = re.fullmatch("The run ([0-9a-f]{8}) gentle cannot be read: These are not the settings.*\n", result.stderr)
    with changing(worker) as connection:
        connection.execute("UPDATE runs SET id = 'a/b' WHERE number = 1")
    assert "The run #1 gentle cannot be read: its id is 'a/b'." in run("runs", "list").stderr
    assert said is not None
    assert run("runs", "delete", "#1", "--forever").exit_code == 0
    assert run("runs", "list").stderr == ""


def test_shells_can_complete_the_commands(run):
    assert "--show-completion" in run("--help").stdout


def test_a_foreign_file_is_neither_renamed_nor_changed(refusal, tmp_path):
    diary = tmp_path / "diary.txt"
    diary.write_text("Dear diary,")
    for command in (("list",), ("show", "a"), ("rename", "a", "b"), ("delete", "a"), ("export", "a", tmp_path / "a.json")):
        assert "is no library of this program and was left as it is" in refusal("runs", *command, "--library", diary)
    assert "is no library of this program" in refusal("train", *QUICK, "--library", diary)
    assert {file.name: file.read_text() for file in tmp_path.iterdir() if file.name.startswith("diary")} == {
        "diary.txt": "Dear diary,"
    }


def _diary(path):
    path.write_text("Dear diary,")


def _table(path):
    path.write_text("label,pixel1\n1,0\n")


def _other_database(path):
    with changing(path) as connection:
        connection.execute("CREATE TABLE birds (name TEXT)")


def _newer_library(path):
    Library(path).close()
    with changing(path) as connection:
        connection.execute("PRAGMA user_version = 99")


def _log_of_another(path):
    path.with_name(f"{path.name}-wal").write_text("Dear diary,")


NO_LIBRARIES = {
    "a text": (_diary, "is no library of this program and was left as it is"),
    "a table": (_table, "is no library of this program and was left as it is"),
    "another database": (_other_database, "is no library of this program and was left as it is"),
    "a newer library": (_newer_library, "has version 99; this program reads up to"),
    "a file in the way": (_log_of_another, "is no library of this program and was left as it is"),
    "a folder": (Path.mkdir, "is not a file. Give a file for the library."),
    "a pipe": (os.mkfifo if hasattr(os, "mkfifo") else Path.mkdir, "is not a file. Give a file for the library."),
    "a link to itself": (lambda path: path.symlink_to(path), "cannot be opened or written"),
}


@pytest.mark.parametrize(("make", "says"), NO_LIBRARIES.values(), ids=NO_LIBRARIES.keys())
@pytest.mark.usefixtures("no_training")
def test_what_can_never_be_a_library_is_refused_before_the_training(refusal, tmp_path, make, says):
    path = tmp_path / "named"
    make(path)
    assert says in refusal("train", *QUICK, "--library", path)


@pytest.mark.usefixtures("no_training")
@pytest.mark.parametrize("name", ["", os.devnull, f"{__file__}/library.sqlite3"])
def test_a_name_that_no_library_can_have_is_refused_before_the_training(refusal, name):
    assert refusal("train", *QUICK, "--library", name)
