"""The program itself: its version, its help, and what it loads."""

import subprocess
import sys

import PIL.Image
import pytest
from command_line import succeed, without_screen

import nnfs_gui


def test_the_version_is_printed():
    assert succeed("--version") == [nnfs_gui.__version__]


@pytest.mark.parametrize(
    ("words", "mentioned"),
    [
        ([], ["train", "evaluate", "predict", "runs", "--data", "--version"]),
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
