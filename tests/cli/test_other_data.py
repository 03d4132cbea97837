"""Other pictures than digits, from learning to reading."""

import json
import re

import numpy as np
import pytest
from command_line import DRAWINGS, refusal, run, succeed

from nnfs_gui.storage.network_reader import read_network


@pytest.fixture(scope="module")
def letters(mnist, tmp_path_factory):
    """A CSV file with the first 600 images of MNIST that are 0, 1 or 2, called A, B and C, at half the size."""
    chosen = np.flatnonzero(mnist.train_labels[:2500] < 3)[:600]
    rows = [
        ",".join(["ABC"[mnist.train_labels[i]], *map(str, mnist.train_images[i, ::2, ::2].ravel().tolist())]) for i in chosen
    ]
    path = tmp_path_factory.mktemp("letters") / "letters.csv"
    path.write_text("\n".join(rows))
    return path


@pytest.fixture(scope="module")
def letters_model(letters, tmp_path_factory):
    path = tmp_path_factory.mktemp("letters-model") / "letters.safetensors"
    result = run("train", "--data", letters, "--epochs", 3, "--output", path, "--answers")
    assert result.exit_code == 0
    assert "one sixth" in result.stderr
    assert set(re.findall(r"true: (\w)", result.stdout)) == set("ABC")
    return path


def test_a_network_learns_other_classes_in_images_of_another_size(letters, letters_model):
    model = read_network(letters_model)
    assert (model.network.input_size, model.network.output_size, model.class_names) == (14 * 14, 3, tuple("ABC"))
    result = json.loads(run("evaluate", letters_model, "--data", letters, "--json").stdout)
    assert result["classes"] == ["A", "B", "C"]
    assert np.shape(result["confusion"]) == (3, 3)
    assert result["accuracy"] > 0.85
    lines = [line.split() for line in run("evaluate", letters_model, "--data", letters).stdout.splitlines()]
    assert ["A", "B", "C"] in lines
    assert [line[0] for line in lines if len(line) == 4 and line[0] in "ABC"] == ["A", "B", "C"]


def test_predictions_of_other_classes_have_their_names(letters_model, tmp_path):
    path = tmp_path / "drawings.json"
    path.write_text(json.dumps(DRAWINGS))
    entries = [json.loads(line) for line in succeed("predict", "--model", letters_model, path, "--json")]
    assert [entry["class"] for entry in entries][::2] == ["B", "A"]
    lines = succeed("predict", "--model", letters_model, path)
    assert lines[0] == f"{path}, drawing 1: B  (label 1)"
    assert re.fullmatch(r" +A: \S+%  B: \S+%  C: \S+%", lines[1])


def test_a_model_and_data_that_do_not_fit_are_told_apart_in_a_sentence(model, letters, letters_model):
    assert "14 x 14 pixels in 3 classes (A, B, C), but MNIST has images of" in refusal("evaluate", letters_model)
    result = run("evaluate", model, "--data", letters)
    assert result.exit_code == 2
    assert "28 x 28 pixels in 10 classes (0, 1, 2 and so on), but letters.csv has" in result.stderr


def test_settings_too_large_for_large_images_are_refused_in_a_sentence(tmp_path):
    images = np.zeros((6, 64, 64), np.uint8)
    np.savez(tmp_path / "large.npz", x_train=images, y_train=np.arange(6), x_test=images, y_test=np.arange(6))
    said = refusal("train", "--data", tmp_path / "large.npz", "--hidden", "2000")
    assert "at most 4,000,000 can be trained here" in said
