"""nnfs-gui train: on how many threads."""

import json

import pytest
from command_line import settings_of, succeed

from nnfs_gui.cli import train as cli_train
from nnfs_gui.training.threads import threads_for

LARGE = ("--hidden", 160, "--batch-size", 128, "--train-size", 160, "--schedule", "constant", "--json")


@pytest.mark.usefixtures("small_mnist")
def test_a_run_is_shown_with_its_threads_and_goes_on_with_them_on_a_machine_of_fewer_cores(tmp_path, monkeypatch):
    library = ("--library", tmp_path / "runs.sqlite3")
    monkeypatch.setattr(cli_train, "available_cores", lambda: 2)
    whole = json.loads(succeed("train", *LARGE, "--epochs", 2, "--no-library")[1])
    succeed("train", *LARGE, "--epochs", 1, *library)
    (listed,) = map(json.loads, succeed("runs", "list", "--json", *library))
    monkeypatch.setattr(cli_train, "available_cores", lambda: 1)
    last = json.loads(succeed("train", "--resume", listed["id"], "--epochs", 1, "--json", *library)[0])
    shown = json.loads("".join(succeed("runs", "show", listed["id"], "--json", *library)))
    assert (shown["threads_used"], shown["config"]["threads"]) == (2, 0)
    for figure in ("epoch", "train_loss", "validation_loss"):
        assert last[figure] == whole[figure]


def test_a_number_of_threads_is_taken_as_it_is():
    config, _ = settings_of("nnfs-gui train --threads 3")
    assert threads_for(config, cores=1) == 3


def test_without_one_a_preset_asks_for_nothing():
    config, _ = settings_of("nnfs-gui train --preset best")
    assert config.threads == 0
