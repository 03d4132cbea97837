"""nnfs-gui evaluate: on the images of a data set."""

import dataclasses
import io
import json
import re
import sys

import numpy as np
import pytest
from command_line import refusal, succeed, write_data

from nnfs_gui.cli import main as cli
from nnfs_gui.storage.model_file import save_model
from nnfs_gui.storage.network_reader import read_network


def test_evaluate_prints_figures_that_agree_with_each_other(model, mnist):
    lines = succeed("evaluate", model, "--json")
    assert len(lines) == 1
    result = json.loads(lines[0])
    sureness = ["calibration_error", "silent", "silent_of_right"]
    assert list(result) == ["accuracy", "interval", "correct", "images", "per_digit", "confusion", *sureness]
    confusion = np.array(result["confusion"])
    assert confusion.shape == (10, 10)
    assert confusion.sum() == result["images"] == 10_000
    assert confusion.sum(axis=1).tolist() == np.bincount(mnist.test_labels).tolist()
    assert np.trace(confusion) == result["correct"]
    assert result["accuracy"] == result["correct"] / 10_000 > 0.85
    assert result["per_digit"] == pytest.approx(np.diag(confusion) / confusion.sum(axis=1))
    low, high = result["interval"]
    assert low < result["accuracy"] < high
    assert 0.005 < high - low < 0.02
    assert 0 < result["calibration_error"] < 0.05
    assert 0 < result["silent_of_right"] < 0.03
    assert result["silent_of_right"] < result["silent"] < 0.2


@pytest.mark.slow
def test_evaluate_tells_when_a_network_is_sure_even_if_its_file_does_not(model, tmp_path):
    bare = tmp_path / "bare.safetensors"
    save_model(bare, dataclasses.replace(read_network(model), certainty=None))
    assert succeed("evaluate", bare, "--json") == succeed("evaluate", model, "--json")


def test_evaluate_prints_a_table_for_people(model):
    result = json.loads(succeed("evaluate", model, "--json")[0])
    lines = succeed("evaluate", model)
    assert lines[0].startswith(f"accuracy: {result['accuracy']:.2%} (95% interval {result['interval'][0]:.2%} to ")
    assert lines[0].endswith(f"{result['correct']:,} of 10,000 images")
    rows = [line.replace(",", "").split() for line in lines]
    per_digit = [row for row in rows if len(row) == 3 and row[1].endswith("%")]
    assert [(int(row[0]), row[1]) for row in per_digit] == [(i, f"{x:.2%}") for i, x in enumerate(result["per_digit"])]
    assert f"expected calibration error: {result['calibration_error']:.2%}" in lines
    assert any(line.startswith(f"not sure: {result['silent']:.2%} of all images") for line in lines)
    confusion = [row for row in rows if len(row) == 11 and row[0].isdigit()]
    assert [list(map(int, row)) for row in confusion] == [[i, *row] for i, row in enumerate(result["confusion"])]


def test_evaluate_takes_other_data_even_without_some_digits(model, mnist, tmp_path):
    chosen = np.flatnonzero(mnist.test_labels[:200] < 3)
    data = write_data(
        tmp_path, mnist.train_images[:5], mnist.train_labels[:5], mnist.test_images[chosen], mnist.test_labels[chosen]
    )
    result = json.loads(succeed("evaluate", model, "--data", data, "--json")[0])
    assert result["images"] == len(chosen)
    assert 0 <= result["silent"] < 0.2
    assert [share is None for share in result["per_digit"]] == [digit > 2 for digit in range(10)]
    assert any(line.split() == ["9", "-", "0"] for line in succeed("evaluate", model, "--data", data))


def test_evaluate_refuses_bad_data_in_a_sentence(model, tmp_path):
    assert str(tmp_path) in refusal("evaluate", model, "--data", tmp_path)


def test_on_a_terminal_it_shows_how_far_it_is_and_leaves_nothing_of_that(model, monkeypatch):
    shown = io.StringIO()
    shown.isatty = lambda: True
    monkeypatch.setattr(sys, "stderr", shown)
    with pytest.raises(SystemExit) as end:
        cli.app(["evaluate", str(model)])
    assert end.value.code == 0
    shares = [int(share) for share in re.findall(r"Reading the test data (\d+)%", shown.getvalue())]
    assert len(shares) > 3
    assert shares == sorted(shares)
    assert shares[-1] == 100
    assert shown.getvalue().endswith("\r\x1b[K")
