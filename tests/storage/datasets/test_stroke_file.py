"""Files of pen strokes as data sets."""

import json

import numpy as np
import pytest
from dataset_sources import refusal
from drawing_files import SEVEN, write_json

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.data.drawings import with_drawings
from nnfs_gui.storage.datasets.reader import dataset_steps, read_dataset
from nnfs_gui.storage.datasets.reading import Choices, UndecidedError
from nnfs_gui.storage.drawing_file import read_pen_drawings

UNIPEN = "".join(
    f'.SEGMENT DIGIT ? "{digit}"\n.COMMENT {digit} {writer}\n.PEN_DOWN\n 1 {9 + digit}\n 6 {writer}\n.PEN_UP\n.DT 9\n'
    for writer in range(8)
    for digit in range(3)
)


def entries(count=24, labels="ABC"):
    return [
        {"strokes": [[[x + i, y] for x, y in stroke] for stroke in SEVEN], "label": labels[i % len(labels)]}
        for i in range(count)
    ]


@pytest.mark.parametrize("name", ["x.json", "x.json.gz", "x.txt", "x"])
def test_drawings_with_labels_are_a_data_set_whatever_the_file_is_called(tmp_path, name):
    dataset = read_dataset(write_json(tmp_path / name, entries()))
    assert (dataset.name, dataset.class_names, dataset.side) == (name, ("A", "B", "C"), 28)
    assert (len(dataset.train_labels), len(dataset.test_labels)) == (21, 3)
    assert len(dataset.drawn.numbers) == 21


def test_lines_of_json_are_read_as_well(tmp_path):
    (tmp_path / "x.ndjson").write_text("\n".join(map(json.dumps, entries())))
    assert read_dataset(tmp_path / "x.ndjson").class_names == ("A", "B", "C")


@pytest.mark.parametrize("header", ["", ".VERSION 1.0\n.COMMENT 3 digits by 8 people\n  each once\n.COORD X Y\n\n"])
def test_uci_s_file_of_pen_digits_is_one(tmp_path, header):
    (tmp_path / "pendigits-orig.tra").write_text(header + UNIPEN)
    dataset = read_dataset(tmp_path / "pendigits-orig.tra")
    assert dataset.class_names == ("0", "1", "2")
    assert len(dataset.train_labels) + len(dataset.test_labels) == 24


def test_many_drawings_are_read_in_many_pieces(tmp_path):
    path = write_json(tmp_path / "x.json", entries(600))
    assert sum(step is None for step in dataset_steps(path)) > 15


@pytest.mark.parametrize("incomplete", [{"strokes": SEVEN}, {"strokes": [[]], "label": "A"}])
def test_drawings_without_label_or_ink_are_left_out_if_one_says_so(tmp_path, incomplete):
    path = write_json(tmp_path / "x.json", [*entries(), incomplete])
    with pytest.raises(UndecidedError, match=r"no label, or no ink: 25\.") as undecided:
        read_dataset(path)
    assert [question.choice for question in undecided.value.questions] == ["without_incomplete"]
    dataset = read_dataset(path, choices=Choices(without_incomplete=True))
    assert len(dataset.train_labels) + len(dataset.test_labels) == 24
    assert str(dataset.assumptions[0]) == "1 drawing without a label or without ink was left out: 25."


def test_what_is_no_data_set_is_refused_with_a_sentence(tmp_path):
    path = tmp_path / "x.json"
    assert refusal(write_json(path, [{"strokes": SEVEN}] * 3)).startswith(f"{path} does not say what its drawings are.")
    assert "holds no drawings" in refusal(write_json(path, []))
    assert "has 1 class; expected 2 to 62" in refusal(write_json(path, entries(labels="A")))
    assert "drawing 2: a stroke should be" in refusal(write_json(path, [*entries(1), {"strokes": [[["a", 1]]]}]))


def test_drawings_of_digits_may_stand_beside_mnist_as_the_command_line_does_it(tmp_path, mnist):
    path = write_json(tmp_path / "x.json", entries(labels=["7", "One"]))
    (reading,) = filter(None, dataset_steps(path, choices=Choices(beside_mnist=True)))
    found = read_pen_drawings(path)
    labels = np.array([7, 1] * 12, np.uint8)
    assert reading.dataset.checksum == with_drawings(mnist, "x.json", [d.strokes for d in found], labels).checksum
    assert (reading.dataset.name, reading.dataset.class_names) == ("MNIST + x.json", DIGITS)
    assert "MNIST's test images test" in str(reading.dataset.assumptions[-1])
    assert [(question.choice, question.answer) for question in reading.questions] == [("beside_mnist", True)]


@pytest.mark.parametrize(("labels", "asked"), [("37", True), (["one", "2"], True), ("A1", False), ("AB", False)])
def test_only_digits_may_stand_beside_mnist(tmp_path, labels, asked):
    path = write_json(tmp_path / "x.json", entries(labels=labels))
    (reading,) = filter(None, dataset_steps(path))
    assert [question.choice for question in reading.questions] == ["beside_mnist"] * asked
    if not asked:
        assert "the label should be a digit from 0 to 9" in refusal(path, Choices(beside_mnist=True))
