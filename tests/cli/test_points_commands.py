"""Points on a plane at the command line: train, go on, evaluate, find a rate; and the plan of an experiment."""

import json
import os
from pathlib import Path
from time import process_time

import pytest
from command_line import refusal, succeed

from nnfs_gui.codegen.command import train_command
from nnfs_gui.data.own_points import starter
from nnfs_gui.experiments.plan_file import read_plan, write_plan
from nnfs_gui.paths import points_folder
from nnfs_gui.storage.datasets.own_points_file import keep, keep_current
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.training.presets import PRESETS, Preset

SPIRALS = "points:spirals?noise=0.02"


def test_spirals_reach_95_percent_with_the_preset_that_is_theirs_and_can_be_gone_on_with(tmp_path):
    library_path = tmp_path / "library.sqlite3"
    model = tmp_path / "spirals.safetensors"

    began = process_time()
    *_, told = map(json.loads, succeed("train", "--data", SPIRALS, "--json", "--output", model, "--library", library_path))

    assert told["test_accuracy"] >= 0.95
    assert process_time() - began < 10
    assert read_network(model).network.input_size == 2
    assert read_network(model).dataset == SPIRALS
    with Library(library_path) as library:
        (run,) = library.runs.entries().runs
    assert (run.dataset, run.config.network.hidden) == (SPIRALS, PRESETS[Preset.SPIRALS].network.hidden)
    (right,) = map(json.loads, succeed("evaluate", model, "--data", SPIRALS, "--json"))
    assert right["accuracy"] == pytest.approx(told["test_accuracy"])
    assert succeed("evaluate", model, "--json") == succeed("evaluate", model, "--data", SPIRALS, "--json")
    tested = "\n".join(succeed("evaluate", model))
    assert "200 points" in tested
    assert "image" not in tested
    more = ("--resume", run.id, "--epochs", 1, "--json", "--library", library_path)
    assert json.loads(succeed("train", *more)[0])["epoch"] == 201
    other = ("--data", "points:moons", "--epochs", 1, "--library", library_path)
    assert "which is another data set" in refusal("train", "--resume", run.id, *other)


def test_a_rate_is_found_for_points():
    (found,) = map(json.loads, succeed("find-rate", "--data", "points:moons?points=200", "--json"))

    assert found["proposed"] is None or found["proposed"] > 0


def test_points_that_were_drawn_are_found_by_their_name_and_by_the_word():
    folder, points = points_folder(os.environ), starter()
    keep(folder, points)
    keep_current(folder, points)

    for name in (points.name, "points:drawn"):
        *_, told = map(json.loads, succeed("train", "--data", name, "--epochs", 1, "--json", "--no-library"))
        assert 0 <= told["test_accuracy"] <= 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--data", "points:star"), "circle, xor, moons, spirals, blobs"),
        (("--data", "points:moons", "--preset", "robust"), "--no-augment"),
        (("--data", "points:moons", "--turn"), "not of a kind for which one can choose"),
        (("--data", "points:drawn?id=0123456789ab"), "not there any more"),
        (("--data", "points:drawn?id=../../secret"), "not there any more"),
    ],
)
def test_what_makes_no_sense_for_points_is_refused(arguments, told):
    assert told in refusal("train", *arguments, "--no-library")


def test_the_command_says_nothing_of_the_preset_that_points_have_anyway():
    config = PRESETS[Preset.SPIRALS]

    assert train_command(config, Path(SPIRALS)) == f"nnfs-gui train --data '{SPIRALS}'"
    assert "--preset quick-start" in train_command(PRESETS[Preset.QUICK_START], Path(SPIRALS))
    assert train_command(PRESETS[Preset.QUICK_START]) == "nnfs-gui train"


def test_a_plan_begins_with_the_preset_of_points_and_keeps_their_name(tmp_path):
    path = tmp_path / "plan.toml"
    path.write_text(f'data = "{SPIRALS}"\n[vary]\nlearning-rate = [0.1, 0.2]\n')

    plan = read_plan(path)
    write_plan(plan, path)

    assert plan.data == SPIRALS
    assert plan.base.network.hidden == PRESETS[Preset.SPIRALS].network.hidden
    assert read_plan(path) == plan
