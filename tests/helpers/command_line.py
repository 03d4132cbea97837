"""Gives commands as a person does at a terminal, without starting a process for each."""

import os
import shlex
import sys
from types import SimpleNamespace

import numpy as np
import pytest
from typer.testing import CliRunner

from nnfs_gui.cli import main as cli
from nnfs_gui.cli import train as cli_train

QUICK = ("--epochs", 2, "--train-size", 300)
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files and signals")


def run(*arguments):
    """Do what the command line does with these arguments; an error that it would show as a traceback is raised."""
    result = CliRunner().invoke(cli.app, list(map(str, arguments)))
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def succeed(*arguments):
    """Return the lines that a command prints which must come to its end."""
    result = run(*arguments)
    assert result.exit_code == 0, result.stderr
    return result.stdout.splitlines()


def refusal(*arguments):
    """Return the sentence with which a command refuses to begin."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert result.stderr.endswith(".\n")
    return result.stderr.strip()


class _ReadError(Exception):
    """The command line has read what to train, which is as far as it is to go."""


def settings_of(command):
    """Return the config that a command would train with on MNIST, and where it would read its data."""
    program, *arguments = shlex.split(command)
    assert program == "nnfs-gui"
    read = []

    def read_dataset(source):
        read.append(source.path)
        return SimpleNamespace(side=28, inputs=784, classes=10)

    def make_trainer(config, dataset, **_):
        read.append(config)
        raise _ReadError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cli_train, "read_dataset", read_dataset)
        patch.setattr(cli_train, "Trainer", make_trainer)
        result = CliRunner().invoke(cli.app, arguments)
    assert isinstance(result.exception, _ReadError), f"{command}: {result.stderr}"
    folder, config = read
    return config, folder


def without_screen():
    """Return the environment without anything that says where a window could be shown."""
    return {name: value for name, value in os.environ.items() if not name.endswith("DISPLAY") and not name.startswith("QT_")}


def write_idx(path, array):
    header = bytes([0, 0, 8, array.ndim]) + b"".join(size.to_bytes(4, "big") for size in array.shape)
    path.write_bytes(header + array.astype(np.uint8).tobytes())


def write_data(folder, train_images, train_labels, test_images, test_labels):
    write_idx(folder / "train-images-idx3-ubyte", train_images)
    write_idx(folder / "train-labels-idx1-ubyte", train_labels)
    write_idx(folder / "t10k-images-idx3-ubyte", test_images)
    write_idx(folder / "t10k-labels-idx1-ubyte", test_labels)
    return folder


DRAWINGS = [
    {"label": 1, "strokes": [[[50, 10], [50, 90]]]},
    {"strokes": [[[20, 10], [80, 10], [45, 90]]]},
    {"label": 0, "strokes": [[[50 + 25 * np.sin(t / 4), 50 - 40 * np.cos(t / 4)] for t in range(27)]]},
]
