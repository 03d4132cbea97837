"""nnfs-gui evaluate --strokes with drawings of other classes than the model's: of these it should not be sure."""

import json

import numpy as np
from command_line import refusal, succeed
from drawing_files import SEVEN, write_json

TURN = np.linspace(0, 12 * np.pi, 200)
SPIRAL = np.stack([TURN * np.cos(TURN), TURN * np.sin(TURN)], axis=1).round(2).tolist()
STAR = [[[50 + 50 * np.sin(a * 2.5133), 50 - 50 * np.cos(a * 2.5133)] for a in range(6)]]


def test_it_says_of_how_many_drawings_of_no_class_it_is_not_sure(tmp_path):
    drawings = [{"strokes": SEVEN, "label": "7"}] * 2 + [{"strokes": [SPIRAL], "label": "spiral"}] * 3
    drawings += [{"strokes": STAR, "label": "star"}]
    known, others = map(json.loads, succeed("evaluate", "--json", "--strokes", write_json(tmp_path / "x.json", drawings)))
    assert (known["images"], known["correct"]) == (2, 2)
    found = others["of_no_class"]
    assert found["per_label"] == {"spiral": {"not_sure": 3, "drawings": 3}, "star": {"not_sure": 1, "drawings": 1}}
    assert (found["drawings"], found["not_sure"], found["share"]) == (4, 4, 1.0)
    assert found["interval"][0] < 1


def test_a_file_of_strangers_alone_is_measured_as_well(tmp_path):
    lines = succeed("evaluate", "--strokes", write_json(tmp_path / "x.json", [{"strokes": [SPIRAL], "label": "spiral"}]))
    text = "\n".join(lines)
    assert "of none of its classes: 1 drawing\n" in text
    assert "not sure, as it should be: 100.00%" in text


def test_a_model_that_does_not_know_when_it_is_sure_says_so(tmp_path):
    model = tmp_path / "letters.safetensors"
    letters = [{"strokes": SEVEN, "label": "a"}, {"strokes": STAR, "label": "b"}] * 8
    data = write_json(tmp_path / "letters.json", letters)
    succeed("train", "--data", data, "--hidden", 4, "--epochs", 1, "--no-library", "--output", model)
    strangers = write_json(tmp_path / "x.json", [{"strokes": [SPIRAL], "label": "spiral"}])
    assert "does not know whether it is sure" in refusal("evaluate", model, "--strokes", strangers)
