"""A pipe that nobody writes into makes no command wait, whatever it is given as."""

import os
import signal

import pytest
from command_line import posix, refusal

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
