"""The program itself: its version, its help, and what it loads."""

import json
import subprocess
import sys
from pathlib import Path

import PIL.Image
import pytest
from command_line import run, succeed, without_screen

import nnfs_gui
from nnfs_gui.cli.commands import COMMANDS


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_the_version_is_printed(option):
    assert succeed(option) == [nnfs_gui.__version__]


WITH_WHAT_WAS_LOADED = """
import atexit, sys
heavy = ("numpy", "PIL", "PySide6", "safetensors", "sqlite3")
atexit.register(lambda: print("loaded:", *(name for name in heavy if name in sys.modules)))
from nnfs_gui.__main__ import main
main()
"""


@pytest.mark.parametrize(
    ("words", "status"), [("--version", 0), ("-V", 0), ("--help", 0), ("-h", 0), ("trian", 2), ("--help trian", 0)]
)
def test_what_is_said_at_once_loads_nothing_that_takes_long(words, status):
    arguments = [sys.executable, "-c", WITH_WHAT_WAS_LOADED, *words.split()]
    result = subprocess.run(arguments, env=without_screen(), capture_output=True, text=True, check=False)
    assert result.returncode == status
    assert result.stdout.splitlines()[-1] == "loaded:"


def test_a_mistyped_command_is_answered_with_the_one_that_may_be_meant():
    result = run("trian")
    assert result.exit_code == 2
    assert result.stderr.endswith("Error: No such command 'trian'. Did you mean 'train'?\n")


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_says_of_itself_what_the_list_of_commands_says(name):
    said, short = (" ".join(" ".join(succeed(name, option)).split()) for option in ("--help", "-h"))
    assert COMMANDS[name][1] in said
    assert said == short


@pytest.mark.parametrize(
    "name",
    [*COMMANDS, "runs list", "runs show", "runs delete", "runs compare", "experiment run", "lesson check", "bundle write"],
)
def test_every_command_can_be_quiet(name):
    if name not in ("runs", "experiment", "lesson", "bundle"):  # groups of commands
        assert "-q, --quiet" in "\n".join(succeed(*name.split(), "--help"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
@pytest.mark.parametrize("words", ["--version", "--help", "train --help", "predict --json drawing.json"])
def test_where_the_output_cannot_be_written_a_sentence_says_so(tmp_path, words):
    (tmp_path / "drawing.json").write_text(json.dumps([{"strokes": [[[0, 0], [9, 9]]]}]))
    arguments = [sys.executable, "-m", "nnfs_gui", *words.split()]
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            arguments, env=without_screen(), stdout=full, stderr=subprocess.PIPE, text=True, check=False, cwd=tmp_path
        )
    assert (result.returncode, result.stderr) == (1, "The output could not be written: No space left on device.\n")


WITHOUT_MEMORY = """
from nnfs_gui.cli import train
from nnfs_gui.__main__ import main
def read_too_much(*_):
    bytearray(2**62)
train.read_dataset = read_too_much
main()
"""


def test_where_there_is_not_enough_memory_a_sentence_says_so():
    arguments = [sys.executable, "-c", WITHOUT_MEMORY, "train", "--epochs", "1"]
    result = subprocess.run(arguments, env=without_screen(), capture_output=True, text=True, check=False)
    said = "There is not enough memory for this. Close other programs, or choose something smaller.\n"
    assert (result.returncode, result.stdout, result.stderr) == (1, "", said)


def test_the_help_says_what_the_exit_status_means():
    said = " ".join(" ".join(succeed("--help")).split())
    assert "Exit status: 0 if all went well; 1 if " in said
    assert "; 130 after Ctrl-C" in said


def test_options_of_the_window_before_a_command_are_not_lost_in_silence():
    result = run("--data", "somewhere", "train")
    assert (result.exit_code, result.stderr) == (2, "Give --data after the command: nnfs-gui train --data somewhere\n")


@pytest.mark.parametrize(
    ("words", "mentioned"),
    [
        ([], ["train", "evaluate", "predict", "runs", "--data", "--version"]),
        (["window"], ["--data"]),
        (["train"], ["--preset", "--hidden", "--activation", "--loss", "--optimizer", "--learning-rate", "--batch-size"]),
        (["train"], ["--resume", "--library", "--no-library", "--name"]),
        (["runs"], ["list", "show", "rename", "note", "delete", "restore", "export", "compare"]),
        (["train"], ["--epochs", "--train-size", "--init", "--seed", "--data", "--output", "--overwrite", "--json"]),
        (["evaluate"], ["model", "--data", "--json"]),
        (["predict"], ["--model", "FILE", "--json"]),
    ],
)
def test_help_names_what_can_be_asked_for(words, mentioned):
    text = "\n".join(succeed(*words, "--help")).lower()
    assert [word for word in mentioned if word.lower() not in text] == []


WITHOUT_WINDOW = """
import sys
from nnfs_gui.cli.main import app
data, model, picture = sys.argv[1:]
app(["train", "--data", data, "--epochs", "1", "--output", model], standalone_mode=False)
app(["evaluate", model, "--data", data], standalone_mode=False)
app(["predict", "--model", model, picture], standalone_mode=False)
loaded = {name.partition(".")[0] for name in sys.modules}
print("Qt:", loaded & {"PySide6", "shiboken6", "pyqtgraph"})
"""


def test_the_commands_run_without_a_screen_and_never_load_qt(small_mnist, mnist, tmp_path):
    picture = tmp_path / "x.png"
    PIL.Image.fromarray(mnist.test_images[0]).save(picture)
    arguments = [sys.executable, "-c", WITHOUT_WINDOW, small_mnist, tmp_path / "m.safetensors", picture]
    result = subprocess.run(arguments, env=without_screen(), capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert "error=" in result.stdout
    assert "confusion" in result.stdout
    assert "drawing 1: " in result.stdout
    assert result.stdout.endswith("Qt: set()\n")


def test_python_runs_the_package_as_the_program():
    arguments = [sys.executable, "-m", "nnfs_gui", "--version"]
    result = subprocess.run(arguments, env=without_screen(), capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout, result.stderr) == (0, f"{nnfs_gui.__version__}\n", "")
