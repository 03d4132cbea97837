import gzip
import json
from pathlib import Path

import numpy as np
import PIL.Image
import PIL.ImageDraw
import pytest
from command_line import refusal, succeed, write_data

from nnfs_gui.ink.picture import frame_picture
from nnfs_gui.nn import Dense, Network
from nnfs_gui.storage.drawing_file import read_drawings
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_file import save_model
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.training.evaluation import evaluate

# crossed sevens and ones with a long up-stroke, as they are written in much of Europe
SEVEN = [[[10, 10], [60, 10], [30, 90]], [[20, 50], [55, 50]]]
ONE = [[[10, 60], [50, 5], [50, 95]]]


def drawings_of(strokes, label, count, **more):
    """Some drawings of one digit, each a little wider than the one before."""
    return [
        {"strokes": [[[x * (1 + 0.1 * i), y] for x, y in stroke] for stroke in strokes], "label": label} | more
        for i in range(count)
    ]


def write(path, entries):
    text = json.dumps(entries).encode()
    path.write_bytes(gzip.compress(text) if path.suffix == ".gz" else text)
    return path


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    path = tmp_path_factory.mktemp("model") / "model.safetensors"
    succeed("train", "--hidden", "64,32", "--epochs", 4, "--train-size", 10_000, "--output", path)
    return path


@pytest.fixture
def drawings(tmp_path):
    return write(tmp_path / "mine.json", drawings_of(SEVEN, 7, 3) + drawings_of(ONE, 1, 3))


# --- teach -----------------------------------------------------------------------------------------------------------


def test_teach_saves_a_network_that_reads_the_drawings(model, drawings, tmp_path):
    taught = tmp_path / "taught.safetensors"
    (line,) = succeed("teach", drawings, "--model", model, "--output", taught, "--json")
    result = json.loads(line)
    shares = ["drawings_before", "drawings_after", "held_out_before", "held_out_after", "test_before", "test_after"]
    assert list(result) == ["drawings", "seconds", *shares]
    assert result["drawings"] == 6
    assert result["drawings_after"]["accuracy"] > result["drawings_before"]["accuracy"]
    evaluated = json.loads(succeed("evaluate", taught, "--strokes", drawings, "--json")[0])
    assert evaluated["accuracy"] == result["drawings_after"]["accuracy"]
    assert read_network(taught).config == read_network(model).config
    assert read_network(taught).dataset == "MNIST"


def test_teach_prints_a_table_for_people(model, drawings, tmp_path):
    lines = succeed("teach", drawings, "--model", model, "--output", tmp_path / "taught.safetensors")
    assert lines[0].startswith("6 drawings taught in ")
    assert [line.split()[0] for line in lines[2:6]] == ["before", "drawings", "held", "test"]
    assert lines[3].endswith(" of 6")
    assert lines[5].endswith("%")
    assert any(line.startswith("It now reads ") for line in lines)
    assert any(line.startswith("It cost ") for line in lines)


def test_teach_can_leave_the_measuring_out(model, drawings, tmp_path):
    options = ("--model", model, "--output", tmp_path / "taught.safetensors", "--no-check")
    (line,) = succeed("teach", drawings, *options)
    assert line.startswith("6 drawings taught in ")
    assert list(json.loads(succeed("teach", drawings, *options, "--overwrite", "--json")[0])) == ["drawings", "seconds"]


@pytest.mark.slow
def test_the_same_drawings_and_seed_give_the_same_file(model, drawings, tmp_path):
    files = [tmp_path / name for name in ("a.safetensors", "b.safetensors", "c.safetensors")]
    for file, seed in zip(files, (1, 1, 2), strict=True):
        succeed("teach", drawings, "--model", model, "--output", file, "--seed", seed, "--no-check")
    first, second, third = (file.read_bytes() for file in files)
    assert first == second != third


def test_an_output_that_exists_is_left_as_it_is(model, drawings, tmp_path):
    taught = tmp_path / "taught.safetensors"
    taught.write_text("mine")
    assert "--overwrite" in refusal("teach", drawings, "--model", model, "--output", taught)
    assert taught.read_text() == "mine"


@pytest.mark.parametrize("command", [("teach", "--output", "out.safetensors"), ("evaluate", "--strokes")])
def test_what_a_signature_pad_saves_has_no_labels_to_teach_or_to_test(tmp_path, monkeypatch, command):
    monkeypatch.chdir(tmp_path)
    Path("signature.json").write_text(json.dumps([{"points": [{"x": x, "y": x} for x in range(3)]}] * 2))
    assert "signature.json does not say what its drawings are." in refusal(*command, "signature.json")


def test_drawings_without_labels_cannot_be_taught(model, tmp_path):
    entries = drawings_of(SEVEN, 7, 2)
    del entries[1]["label"]
    path = write(tmp_path / "mine.json", entries)
    message = refusal("teach", path, "--model", model, "--output", tmp_path / "taught.safetensors")
    assert f"{path}, drawing 2: there is no label." in message


@pytest.mark.parametrize("command", ["teach", "evaluate"])
def test_a_file_without_drawings_is_refused(model, tmp_path, command):
    path = write(tmp_path / "none.json", [])
    teach = ("teach", path, "--model", model, "--output", tmp_path / "taught.safetensors")
    message = refusal(*(teach if command == "teach" else ("evaluate", model, "--strokes", path)))
    assert message == f"{path} holds no drawings."


def test_weights_that_nothing_can_be_calculated_with_are_refused(drawings, tmp_path):
    broken = tmp_path / "broken.safetensors"
    network = Network([Dense(784, 10)])
    network.parameters[:] = 1e38
    save_model(broken, Model(network))
    message = refusal("teach", drawings, "--model", broken, "--output", tmp_path / "taught.safetensors")
    assert message == "The network's weights are too large to calculate with."
    assert not (tmp_path / "taught.safetensors").exists()


def pictures(folder, *names):
    """Pictures of a crossed seven or a one, as their names say, each a little larger than the one before."""
    for number, name in enumerate(names):
        sheet = PIL.Image.new("L", (120 + 10 * number, 140), 255)
        pen = PIL.ImageDraw.Draw(sheet)
        for stroke in SEVEN if "7" in name else ONE:
            pen.line([(20 + x * (1 + 0.1 * number), 20 + y) for x, y in stroke], fill=0, width=7)
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        sheet.save(folder / name)
    return folder


def test_teach_takes_pictures_folders_and_files_of_strokes_beside_one_another(model, drawings, tmp_path):
    taught = tmp_path / "taught.safetensors"
    loose = pictures(tmp_path / "loose", "7_3.png", "digit-1.png")
    sorted_ones = pictures(tmp_path / "sorted", "7/IMG_1.png", "1/IMG_2.png", "1/IMG_3.png")
    paths = [loose / "7_3.png", loose / "digit-1.png", sorted_ones, drawings]
    (line,) = succeed("teach", *paths, "--model", model, "--output", taught, "--json")
    result = json.loads(line)
    assert result["drawings"] == 11
    assert result["drawings_after"]["accuracy"] > result["drawings_before"]["accuracy"]
    evaluated = json.loads(succeed("evaluate", taught, "--strokes", sorted_ones, "--json")[0])
    assert (evaluated["images"], evaluated["accuracy"]) == (3, 1.0)


UNUSABLE = {
    ("IMG_7.png",): "Nothing says what {path} shows. Let its name begin with that, as 7_12.png does",
    ("a/IMG_1.png", "b/IMG_2.png"): "{path}, drawing 1: the label should be a digit from 0 to 9, got 'a'.",
    ("IMG_11.png", "IMG_7.png"): "{path} holds 2 pictures, but nothing says what they show.",
    (): "There are no pictures in {path}.",
}


@pytest.mark.parametrize("names", UNUSABLE)
def test_pictures_of_which_nothing_says_what_they_show_are_refused(tmp_path, names):
    folder = pictures(tmp_path / "folder", *names)
    folder.mkdir(exist_ok=True)
    path = folder / names[0] if len(names) == 1 else folder
    said = refusal("teach", path, "--output", tmp_path / "taught.safetensors")
    assert said.startswith(UNUSABLE[names].format(path=path))


def test_a_picture_without_ink_cannot_be_taught(tmp_path):
    PIL.Image.new("L", (60, 60), 255).save(tmp_path / "7.png")
    said = refusal("teach", tmp_path / "7.png", "--output", tmp_path / "taught.safetensors")
    assert said == f"There is no ink in {tmp_path / '7.png'}."


# --- evaluate on drawings, and through the pad -----------------------------------------------------------------------


@pytest.mark.parametrize("name", ["all.json", "all.json.gz"])
def test_evaluate_measures_on_drawings_for_each_digit_and_writer(model, tmp_path, name):
    entries = drawings_of(SEVEN, 7, 3, writer="Ada") + drawings_of(ONE, 1, 2, writer="Ben")
    path = write(tmp_path / name, entries)
    result = json.loads(succeed("evaluate", model, "--strokes", path, "--json")[0])
    network = read_network(model).network
    right = [network.predict(d.image.reshape(-1) / 255) == int(d.label) for d in read_drawings(path)]
    assert (result["images"], result["correct"]) == (5, sum(right))
    assert result["per_writer"] == {"Ada": pytest.approx(np.mean(right[:3])), "Ben": pytest.approx(np.mean(right[3:]))}
    assert [digit for digit, share in enumerate(result["per_digit"]) if share is not None] == [1, 7]
    assert succeed("evaluate", model, "--strokes", path)[-1].endswith("Ben")


def test_drawings_without_writers_have_no_table_of_writers(model, drawings):
    assert "per_writer" not in json.loads(succeed("evaluate", model, "--strokes", drawings, "--json")[0])
    assert "writer" not in "\n".join(succeed("evaluate", model, "--strokes", drawings))


@pytest.mark.slow
def test_evaluate_through_the_pad_shows_both_accuracies(model, mnist, tmp_path):
    images, labels = mnist.test_images[:500], mnist.test_labels[:500]
    data = write_data(tmp_path, images[:1], labels[:1], images, labels)
    result = json.loads(succeed("evaluate", model, "--data", data, "--through-pad", "--json")[0])
    framed = np.stack([frame_picture(image) for image in images])
    network = read_network(model).network
    assert result["accuracy"] == evaluate(network, images, labels).accuracy
    assert result["through_pad"]["accuracy"] == evaluate(network, framed, labels).accuracy
    assert abs(result["accuracy"] - result["through_pad"]["accuracy"]) < 0.005
    direct, through, *_ = succeed("evaluate", model, "--data", data, "--through-pad")
    assert direct.startswith(f"accuracy: {result['accuracy']:.2%}")
    assert through.startswith(f"framed as drawings are: {result['through_pad']['accuracy']:.2%}")


@pytest.mark.parametrize("other", [("--through-pad",), ("--data", ".")])
def test_drawings_leave_no_room_for_test_images(model, drawings, other):
    assert other[0] in refusal("evaluate", model, "--strokes", drawings, *other)
