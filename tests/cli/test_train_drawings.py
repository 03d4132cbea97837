"""nnfs-gui train --drawings: pen strokes beside the images."""

import json

import pytest
from command_line import refusal, succeed
from drawing_files import SEVEN, write_json

from nnfs_gui.storage.model_file import load_model

FAST = ["--hidden", 16, "--epochs", 1, "--train-size", 500, "--no-library"]


@pytest.fixture
def hand(tmp_path):
    drawings = [{"strokes": SEVEN, "label": 7}, {"strokes": [[[0, 0], [0, 50]]], "label": 1}] * 20
    return write_json(tmp_path / "hand.json", drawings)


def test_drawings_stand_beside_the_images_and_the_model_names_both(tmp_path, hand):
    output = tmp_path / "both.safetensors"
    test = json.loads(succeed("train", *FAST, "--augment", "--drawings", hand, "--output", output, "--json")[-1])
    assert 0 < test["test_accuracy"] < 1
    assert load_model(output).dataset == "MNIST + hand.json"


def test_several_files_may_be_given(tmp_path, hand):
    output = tmp_path / "both.safetensors"
    succeed("train", *FAST, "--drawings", hand, "--drawings", hand, "--output", output)
    assert load_model(output).dataset == "MNIST + hand.json + hand.json"


def test_a_run_goes_on_with_the_drawings_that_it_began_with(tmp_path, hand):
    library = ["--library", tmp_path / "runs.sqlite3"]
    options = ["--hidden", 16, "--epochs", 1, "--train-size", 500, *library]
    succeed("train", *options, "--drawings", hand)
    run = json.loads(succeed("runs", "list", "--json", *library)[0])["id"]
    assert "another data set" in refusal("train", "--resume", run, "--epochs", 1, *library)
    succeed("train", "--resume", run, "--epochs", 1, "--drawings", hand, *library)
    assert json.loads(succeed("runs", "list", "--json", *library)[0])["epochs_done"] == 2


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ([], "holds no drawings"),
        ([{"strokes": SEVEN}], "drawing 1: there is no label"),
        ([{"strokes": SEVEN, "label": 7}, {"strokes": [], "label": 1}], "drawing 2"),
    ],
)
def test_what_cannot_be_learnt_is_refused_with_a_sentence(tmp_path, content, said):
    assert said in refusal("train", *FAST, "--drawings", write_json(tmp_path / "bad.json", content))
