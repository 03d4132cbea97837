"""A pipe that nobody writes into makes no command wait, whatever it is given as."""

import os
import signal

import pytest
from command_line import posix, refusal, run

from nnfs_gui.storage.library.run_names import run_names

pytestmark = posix
SECONDS = 20  # far more than a refusal takes on a busy machine


@pytest.fixture
def pipe(tmp_path):
    """Make a pipe under any name. A command that waits for it is interrupted, which fails the test."""

    def fail(*_):
        raise TimeoutError("the command waits for the pipe")

    def make(name):
        os.mkfifo(tmp_path / name)
        return tmp_path / name

    before = signal.signal(signal.SIGALRM, fail)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    yield make
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("name", ["x.png", "x.json", "x.json.gz", "x.jsonl", "x.ndjson", "x.tra", "x"])
def test_predict_does_not_wait_for_a_pipe(pipe, name):
    assert "it is a pipe" in refusal("predict", pipe(name))


@pytest.mark.parametrize("command", [["evaluate"], ["predict", "x.png", "--model"], ["export", "--overwrite"]])
@pytest.mark.parametrize("name", ["model.safetensors", "model.npz"])
def test_no_command_waits_for_a_model(pipe, command, name, tmp_path):
    words = [*command, pipe(name), *([tmp_path / "x.npz"] if command[0] == "export" else [])]
    assert "it is a pipe" in refusal(*words)


@pytest.mark.parametrize(
    "name",
    ["x.npz", "x.npy", "x.csv", "x.csv.gz", "x.tsv", "x.txt", "train-images-idx3-ubyte", "train-images.idx3-ubyte.gz", "x"],
)
def test_no_data_set_is_waited_for(pipe, name):
    assert refusal("train", "--data", pipe(name)).endswith(".")


@pytest.mark.parametrize(
    "name",
    ["train.csv", "x_train.npy", "train-images-idx3-ubyte", "mapping.txt", "class-names.txt", "labels.csv", "0/1.png"],
)
def test_no_folder_with_a_pipe_in_it_is_waited_for(pipe, tmp_path, name):
    for folder in (tmp_path / "0", tmp_path / "1"):
        folder.mkdir()
    pipe(name)
    assert refusal("train", "--data", tmp_path).endswith(".")


@pytest.mark.parametrize("name", ["library.sqlite3", "library.sqlite3.lock"])
@pytest.mark.parametrize(
    "command",
    [["runs", "list"], ["runs", "show", "1"], ["experiment", "list"], ["train", "--epochs", "1", "--train-size", "100"]],
)
def test_no_library_is_waited_for(pipe, tmp_path, name, command):
    pipe(name)
    result = run(*command, "--library", tmp_path / "library.sqlite3")
    assert result.exit_code in (0, 2)
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("command", [["show"], ["merge"]])
def test_no_bundle_is_waited_for(pipe, tmp_path, command):
    assert "it is a pipe" in refusal("bundle", *command, pipe("x.nnfs"), "--library", tmp_path / "library.sqlite3")


def test_no_plan_of_an_experiment_is_waited_for(pipe):
    assert "it is a pipe" in refusal("experiment", "run", pipe("x.toml"))


def test_no_lesson_is_waited_for(pipe):
    assert "it is a pipe" in refusal("lesson", "check", pipe("x.toml"))


@pytest.mark.parametrize("option", ["--strokes"])
def test_no_drawings_are_waited_for(pipe, option):
    assert "it is a pipe" in refusal("evaluate", option, pipe("x.json"))


def test_who_types_the_id_of_a_run_does_not_wait(pipe):
    assert run_names(pipe("library.sqlite3"), "") == []
