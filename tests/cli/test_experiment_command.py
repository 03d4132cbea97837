"""Experiments from the command line, which starts child processes for them as it does for everybody."""

import csv
import json
import shutil
from pathlib import Path

import pytest
from command_line import refusal, run, succeed

from nnfs_gui.experiments.plan_file import read_plan
from nnfs_gui.storage.library.library import Library

PLAN = """
name = "Which rate?"
data = "{data}"
seeds = 2
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


@pytest.fixture(scope="module")
def path(plan, tmp_path_factory):
    """A library with an experiment that was run."""
    path = tmp_path_factory.mktemp("experiments") / "library.sqlite3"
    result = run("experiment", "run", plan, "--library", path, "--children", 2)
    assert result.exit_code == 0, result.stderr
    assert "it alone was tested, once: " in result.stdout
    return path


def test_an_experiment_trains_ordinary_runs_and_tests_the_best_candidate_alone(path):
    (shown,) = map(json.loads, succeed("experiment", "show", "Which rate?", "--json", "--library", path))
    assert (shown["status"], shown["chosen"]) == ("finished", 2)
    best, other = shown["candidates"]
    assert best["settings"] == {"optimizer.learning_rate": 0.01}
    assert [trial["seed"] for trial in best["trials"]] == [0, 1]
    assert best["mean"] > other["mean"]
    assert best["test_accuracy"] > 0.5
    assert best["test_interval"][0] < best["test_accuracy"] < best["test_interval"][1]
    assert other["test_accuracy"] is None
    runs = [json.loads(line) for line in succeed("runs", "list", "--json", "--library", path)]
    assert sorted(run["name"] for run in runs) == [f"Which rate? {number}" for number in range(1, 5)]
    assert {(run["status"], run["epochs_done"]) for run in runs} == {("finished", 2)}


def test_experiments_are_listed(path):
    (listed,) = map(json.loads, succeed("experiment", "list", "--json", "--library", path))
    assert (listed["name"], listed["status"], listed["trials"], listed["trials_over"]) == ("Which rate?", "finished", 4, 4)
    (_, line) = succeed("experiment", "list", "--library", path)
    assert line.split() == [listed["id"][:8], "finished", "4/4", "Which", "rate?"]


@pytest.mark.parametrize("command", ["show", "pause", "resume"])
def test_an_experiment_that_is_not_there_is_refused(path, command, tmp_path):
    assert "There is no experiment 'another'" in refusal("experiment", command, "another", "--library", path)


def test_what_is_over_is_neither_paused_nor_resumed(path):
    assert "is not being run" in refusal("experiment", "pause", "Which rate?", "--library", path)
    assert "is finished" in refusal("experiment", "resume", "Which rate?", "--library", path)


def test_where_there_is_no_library_none_is_made(tmp_path):
    path = tmp_path / "library.sqlite3"
    assert "There are no experiments" in refusal("experiment", "list", "--library", path)
    assert not path.exists()


def test_a_file_that_is_no_plan_is_refused_before_anything_is_recorded(tmp_path, plan):
    wrong = tmp_path / "wrong.toml"
    wrong.write_text("seeds = 0", encoding="utf-8")
    library = tmp_path / "library.sqlite3"
    assert "number of seeds" in refusal("experiment", "run", wrong, "--library", library)
    assert "could not be read" in refusal("experiment", "run", tmp_path / "none.toml", "--library", library)
    assert "--children" in refusal("experiment", "run", plan, "--library", library, "--children", 0)
    with Library(library) as opened:
        assert not opened.experiments.entries()


def test_the_trials_are_exported_as_a_table_and_the_plan_as_the_file_that_it_was(path, plan, tmp_path):
    table, again = tmp_path / "trials.csv", tmp_path / "plan.toml"
    succeed("experiment", "export", "Which rate?", table, "--library", path)
    rows = list(csv.DictReader(table.read_text(encoding="utf-8").splitlines()))
    assert [(row["trial"], row["learning-rate"], row["seed"], row["state"]) for row in rows] == [
        ("1", "0.0001", "0", "finished"),
        ("2", "0.0001", "1", "finished"),
        ("3", "0.01", "0", "finished"),
        ("4", "0.01", "1", "finished"),
    ]
    with Library(path) as library:
        runs = {run.id: run.validation_accuracy for run in library.runs.entries().runs}
    assert {row["run"]: float(row["validation_accuracy"]) for row in rows} == runs
    succeed("experiment", "export", "Which rate?", again, "--library", path)
    assert read_plan(again) == read_plan(plan)
    assert "exists and was left" in refusal("experiment", "export", "Which rate?", table, "--library", path)
    assert "should end in" in refusal("experiment", "export", "Which rate?", tmp_path / "x.txt", "--library", path)


def test_an_experiment_goes_on_with_more_values_from_a_file(path, plan, tmp_path):
    copy, more = Path(shutil.copy(path, tmp_path)), tmp_path / "more.toml"
    text = plan.read_text(encoding="utf-8")
    more.write_text(text.replace("[0.0001, 0.01]", "[0.0001, 0.01, 0.02]"), encoding="utf-8")
    result = run("experiment", "resume", "Which rate?", "--plan", more, "--library", copy, "--children", 1, "--json")
    assert result.exit_code == 0, result.stderr
    *news, shown = map(json.loads, result.stdout.splitlines())
    assert [(entry["trial"], entry["state"], entry["settings"]) for entry in news] == [
        (number, "finished", {"optimizer.learning_rate": 0.02}) for number in (5, 6)
    ]
    assert len(shown["candidates"]) == 3
    more.write_text(text.replace("epochs = 2", "epochs = 3"), encoding="utf-8")
    assert "it is another experiment" in refusal(
        "experiment", "resume", "Which rate?", "--plan", more, "--library", copy, "--children", 1
    )


def test_room_is_freed_and_experiments_are_deleted_and_brought_back(path, tmp_path):
    copy = Path(shutil.copy(path, tmp_path))
    assert "MB are free" in run("experiment", "free", "Which rate?", "--library", copy).stderr
    assert "could be stopped" in refusal("experiment", "stop", "Which rate?", 1, "--library", copy)
    succeed("experiment", "delete", "Which rate?", "--library", copy)
    assert succeed("experiment", "list", "--library", copy) == succeed("runs", "list", "--library", copy) == []
    assert len(succeed("experiment", "list", "--deleted", "--library", copy)) == 2
    succeed("experiment", "restore", "Which rate?", "--library", copy)
    assert len(succeed("runs", "list", "--library", copy)) == 5
    succeed("experiment", "delete", "Which rate?", "--forever", "--library", copy)
    assert succeed("experiment", "list", "--deleted", "--library", copy) == []


def test_an_experiment_is_repeated_with_the_same_trials(path, tmp_path):
    copy = Path(shutil.copy(path, tmp_path))
    succeed("experiment", "repeat", "Which rate?", "--library", copy, "--children", 1)
    again, first = map(json.loads, succeed("experiment", "list", "--json", "--library", copy))
    assert (again["name"], again["trials_over"], again["chosen"]) == ("Which rate?, again", 4, first["chosen"])
    with Library(copy) as library:
        figures = [
            {
                trial.number: library.runs.get(trial.run_id).validation_accuracy
                for trial in library.experiments.trials(each["id"])
            }
            for each in (again, first)
        ]
    assert figures[0] == figures[1]


def test_who_trains_a_trial_longer_gets_a_run_of_its_own_and_the_experiment_stays(path, small_mnist, tmp_path):
    copy = Path(shutil.copy(path, tmp_path))
    before = succeed("experiment", "show", "Which rate?", "--json", "--library", copy)
    trial = json.loads(before[0])["candidates"][0]["trials"][0]
    result = run("train", "--resume", trial["run"], "--epochs", 1, "--data", small_mnist, "--library", copy)
    assert result.exit_code == 0, result.stderr
    assert "is part of the experiment Which rate?, and stays as it is there. This training is kept as a new run." in (
        " ".join(result.stderr.split())
    )
    assert succeed("experiment", "show", "Which rate?", "--json", "--library", copy) == before
    (longer, *_) = [json.loads(line) for line in succeed("runs", "list", "--json", "--library", copy)]
    assert longer["epochs_done"] == 3


def test_how_many_train_at_once_is_changed_while_it_runs(path, tmp_path):
    copy = Path(shutil.copy(path, tmp_path))
    assert "is not being run" in refusal("experiment", "resize", "Which rate?", 1, "--library", copy)
    with Library(copy) as library:
        experiment = library.experiments.find("Which rate?").id
        library.experiment_writer.take(experiment, 2)
        succeed("experiment", "resize", "Which rate?", 1, "--library", copy)
        assert library.experiments.get(experiment).at_once == 1
        assert "1 to 10,000 trials can train at once" in refusal("experiment", "resize", experiment, 0, "--library", copy)
