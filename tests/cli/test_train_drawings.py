"""nnfs-gui train --drawings: pen strokes beside the images."""

import json

import pytest
from command_line import refusal, run, succeed
from drawing_files import SEVEN, write_json

from nnfs_gui.storage.drawing_file import read_pen_drawings
from nnfs_gui.storage.network_reader import read_network

FAST = ["--hidden", 16, "--epochs", 1, "--train-size", 500, "--no-library"]


@pytest.fixture
def hand(tmp_path):
    drawings = [{"strokes": SEVEN, "label": 7}, {"strokes": [[[0, 0], [0, 50]]], "label": 1}] * 20
    return write_json(tmp_path / "hand.json", drawings)


def test_drawings_stand_beside_the_images_and_the_model_names_both(tmp_path, hand):
    output = tmp_path / "both.safetensors"
    test = json.loads(succeed("train", *FAST, "--augment", "--drawings", hand, "--output", output, "--json")[-1])
    assert 0 < test["test_accuracy"] < 1
    assert read_network(output).dataset == "MNIST + hand.json"


def test_several_files_may_be_given(tmp_path, hand):
    output = tmp_path / "both.safetensors"
    succeed("train", *FAST, "--drawings", hand, "--drawings", hand, "--output", output)
    assert read_network(output).dataset == "MNIST + hand.json + hand.json"


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
        ([{"strokes": SEVEN}], "does not say what its drawings are"),
        ([{"strokes": SEVEN, "label": 7}, {"strokes": SEVEN}], "drawing 2: there is no label"),
        ([{"strokes": SEVEN, "label": 7}, {"strokes": [], "label": 1}], "drawing 2"),
        ([{"strokes": SEVEN, "label": 7}, {"strokes": SEVEN, "label": "x"}], "drawing 2: the label should be a digit"),
        ([{"strokes": SEVEN, "label": "A"}], "bad.json` trains on labels of any kind."),
    ],
)
def test_what_cannot_be_learnt_is_refused_with_a_sentence(tmp_path, content, said):
    assert said in refusal("train", *FAST, "--drawings", write_json(tmp_path / "bad.json", content))


# --- drawings alone, whatever their labels ----------------------------------------------------------------------------

HOOK, BAR, BOW = [[[0, 0], [9, 0], [9, 30]]], [[[0, 0], [30, 2]]], [[[0, 0], [15, 20], [30, 0]]]
SHAPES = {"hook": HOOK, "a bar": BAR, "BAR": [[[0, 0], [2, 30]]], "12": BOW}
ALONE = ["--hidden", 32, "--epochs", 8, "--learning-rate", 0.01, "--batch-size", 8, "--no-library", "--augment"]


def shapes(writers):
    """Each shape by each writer, who all draw it a little otherwise."""
    return [
        {"label": name, "writer": f"writer {w}", "strokes": [[[x * (1 + w / 50), y] for x, y in s] for s in strokes]}
        for w in range(writers)
        for name, strokes in SHAPES.items()
    ]


def test_drawings_alone_are_learnt_and_their_names_are_in_the_model(tmp_path):
    output, data = tmp_path / "shapes.safetensors", write_json(tmp_path / "shapes.json.gz", shapes(24))
    said = run("train", *ALONE, "--data", data, "--output", output)
    assert said.exit_code == 0
    assert "the drawings of 4 of the 24 writers; none of their drawings train" in said.output
    model = read_network(output)
    assert (model.dataset, model.class_names) == ("shapes.json.gz", ("12", "a bar", "BAR", "hook"))
    predicted = [json.loads(line) for line in succeed("predict", data, "--model", output, "--json")]
    right = [entry["class"] == entry["label"] for entry in predicted]
    assert sum(right) > 0.9 * len(right)


def test_digits_alone_may_be_named_by_words_beside_the_images(tmp_path, hand):
    words = write_json(tmp_path / "words.json", [{"strokes": SEVEN, "label": "Seven"}, {"strokes": BAR, "word": "one"}] * 9)
    output = tmp_path / "both.safetensors"
    succeed("train", *FAST, "--drawings", words, "--drawings", hand, "--output", output)
    assert read_network(output).class_names == tuple("0123456789")


def test_more_drawings_of_the_same_classes_stand_beside_those_of_a_file(tmp_path):
    data, more = (write_json(tmp_path / name, shapes(6)) for name in ("data.json", "more.json"))
    output = tmp_path / "both.safetensors"
    succeed("train", *ALONE, "--data", data, "--drawings", more, "--output", output)
    assert read_network(output).dataset == "data.json + more.json"
    other = write_json(tmp_path / "other.json", [{"label": "cross", "strokes": BAR}])
    refused = run("train", *ALONE, "--data", data, "--drawings", other)
    assert refused.exit_code == 2
    assert "drawing 1: the label should be one of the classes 12, a bar, BAR, hook, got 'cross'." in refused.stderr


@pytest.fixture(scope="module")
def reads_shapes(tmp_path_factory):
    """A model of shapes, and the file that it learned from."""
    folder = tmp_path_factory.mktemp("shapes")
    data, model = write_json(folder / "shapes.json", shapes(24)), folder / "shapes.safetensors"
    succeed("train", *ALONE, "--data", data, "--output", model)
    return model, data


def test_evaluate_takes_the_labels_of_the_model(reads_shapes):
    model, data = reads_shapes
    result = json.loads(succeed("evaluate", model, "--strokes", data, "--json")[0])
    assert result["classes"] == ["12", "a bar", "BAR", "hook"]
    assert result["images"] == 96
    assert result["accuracy"] > 0.9
    assert len(result["per_writer"]) == 24


def test_evaluate_names_the_classes_that_nobody_could_tell_apart(tmp_path):
    alike = [{**entry, "label": {"12": "O", "a bar": "o", "BAR": "l", "hook": "x"}[entry["label"]]} for entry in shapes(40)]
    for entry in alike:
        if entry["label"] == "o":
            entry["strokes"] = next(o["strokes"] for o in alike if (o["label"], o["writer"]) == ("O", entry["writer"]))
    data, model = write_json(tmp_path / "alike.json", alike), tmp_path / "alike.safetensors"
    succeed("train", *ALONE, "--data", data, "--output", model)
    found = json.loads(succeed("evaluate", model, "--strokes", data, "--json")[0])["lookalikes"]
    assert found["groups"] == [["O", "o"]]
    assert found["share_of_mistakes"] > 0.9
    assert found["accuracy"] > 0.95
    assert "hard to tell apart: O or o" in succeed("evaluate", model, "--strokes", data)


def test_teach_takes_the_labels_of_the_model_and_what_it_learned_from(tmp_path, reads_shapes):
    model, data = reads_shapes
    output = tmp_path / "taught.safetensors"
    mine = write_json(tmp_path / "mine.json", [{"label": "hook", "strokes": [[[30, 0], [0, 2], [0, 30], [30, 30]]]}] * 3)
    result = json.loads(succeed("teach", mine, "--model", model, "--data", data, "--output", output, "--json")[-1])
    assert result["drawings_after"]["accuracy"] == 1
    assert read_network(output).class_names == ("12", "a bar", "BAR", "hook")
    other = write_json(tmp_path / "other.json", [{"label": "7", "strokes": BAR}])
    unknown = refusal("teach", other, "--model", model, "--data", data, "--output", output)
    assert "drawing 1: the label should be one of the classes 12, a bar, BAR, hook, got '7'." in unknown
    assert "Give what it learned from with --data." in refusal(
        "teach", mine, "--model", model, "--output", output, "--overwrite"
    )


UCI = """.COMMENT Pen-based handwritten digits
.VERSION 1.0
.DATA_SOURCE somebody
.HIERARCHY DIGIT
.COORD X Y
.X_POINTS_PER_INCH 100
.WRITER_ID 12

.SEGMENT DIGIT ? "8"
.COMMENT 8 12 30
.PEN_DOWN
 267   333
 251   343
 200   203
.PEN_UP
.DT 151
.PEN_DOWN
 200   203
 260   400
.PEN_UP
.SEGMENT DIGIT ? "3"
.COMMENT 3 12 31
.PEN_DOWN
 267   333
 251   100
.PEN_UP
.DT 151
"""


@pytest.mark.parametrize("text", [UCI, UCI.replace("\n", "\r\n"), UCI[UCI.index(".SEGMENT") :]])
def test_the_files_of_uci_s_pen_digits_are_learnt_as_published(tmp_path, text):
    (tmp_path / "pendigits-orig.tra").write_bytes(text.encode())
    output = tmp_path / "both.safetensors"
    succeed("train", *FAST, "--drawings", tmp_path / "pendigits-orig.tra", "--output", output)
    assert read_network(output).dataset == "MNIST + pendigits-orig.tra"
    eight, three = read_pen_drawings(tmp_path / "pendigits-orig.tra")
    assert (eight.label, len(eight.strokes), three.label, len(three.strokes)) == ("8", 2, "3", 1)
    assert eight.writer == three.writer == ("12" if "WRITER" in text else None)
    assert eight.strokes[0].tolist() == [[267, -333], [251, -343], [200, -203]]
