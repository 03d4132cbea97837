"""nnfs-gui predict: pictures and drawings."""

import dataclasses
import gzip
import json
import re

import numpy as np
import PIL.Image
import pytest
from broken_pictures import save_broken_six
from command_line import DRAWINGS, refusal, run, succeed

from nnfs_gui.storage.model_file import save_model
from nnfs_gui.storage.network_reader import read_network


def test_pictures_of_either_kind_are_read(model, mnist, tmp_path):
    files, labels = [], mnist.test_labels[:20]
    for number, image in enumerate(mnist.test_images[:20]):
        for name, picture in ((f"{number}-light.png", image), (f"{number}-dark.jpg", np.kron(255 - image, np.ones((6, 6))))):
            PIL.Image.fromarray(picture.astype(np.uint8)).save(tmp_path / name)
            files.append(tmp_path / name)

    entries = [json.loads(line) for line in succeed("predict", "--model", model, *files, "--json")]

    assert [entry["file"] for entry in entries] == list(map(str, files))
    for entry in entries:
        assert list(entry) == ["file", "drawing", "label", "digit", "sure", "probabilities"]
        assert (entry["drawing"], entry["label"]) == (1, None)
        assert len(entry["probabilities"]) == 10
        assert sum(entry["probabilities"]) == pytest.approx(1, abs=1e-5)
        assert entry["digit"] == int(np.argmax(entry["probabilities"]))
    light, dark = ([entry["digit"] for entry in entries[start::2]] for start in (0, 1))
    assert light == dark
    assert np.count_nonzero([entry["sure"] for entry in entries]) >= 34
    assert np.count_nonzero(light == labels) >= 17


def test_strokes_of_other_programs_are_read_as_digits(tmp_path):
    seven, one = DRAWINGS[1]["strokes"], DRAWINGS[0]["strokes"]
    columns = [[[[point[axis] for point in stroke] for axis in (0, 1)] for stroke in strokes] for strokes in (seven, one)]
    quick = [json.dumps({"word": word, "drawing": rows}) for word, rows in zip(("seven", "one"), columns, strict=True)]
    (tmp_path / "quick.ndjson").write_text("\n".join(quick))
    upright = "".join(".PEN_DOWN\n" + "".join(f"{x} {-y}\n" for x, y in stroke) + ".PEN_UP\n" for stroke in seven)
    (tmp_path / "unipen.txt").write_text(f'.VERSION 1.0\n.COORD X Y\n.SEGMENT DIGIT 0 ? "7"\n{upright}')
    (tmp_path / "signature.json").write_text(json.dumps([{"points": [{"x": x, "y": y} for x, y in s]} for s in seven]))
    files = [tmp_path / name for name in ("quick.ndjson", "unipen.txt", "signature.json")]
    entries = [json.loads(line) for line in succeed("predict", *files, "--json")]
    assert [(entry["label"], entry["digit"]) for entry in entries] == [(7, 7), (1, 1), (7, 7), (None, 7)]


@pytest.mark.parametrize("name", ["drawings.json", "drawings.json.gz"])
def test_drawings_are_read_one_by_one(model, tmp_path, name):
    path = tmp_path / name
    content = json.dumps(DRAWINGS).encode()
    path.write_bytes(gzip.compress(content) if name.endswith(".gz") else content)

    entries = [json.loads(line) for line in succeed("predict", "--model", model, path, "--json")]
    assert [entry["drawing"] for entry in entries] == [1, 2, 3]
    assert [entry["label"] for entry in entries] == [1, None, 0]
    assert [entry["digit"] for entry in entries] == [1, 7, 0]

    lines = succeed("predict", "--model", model, path)
    assert lines[0::2] == [
        f"{path}, drawing 1: 1  (label 1)",
        f"{path}, drawing 2: 7",
        f"{path}, drawing 3: 0  (label 0)",
    ]
    for entry, line in zip(entries, lines[1::2], strict=True):
        assert re.findall(r"(\d): (\S+)%", line) == [
            (str(d), f"{100 * p:.1f}") for d, p in enumerate(entry["probabilities"])
        ]


def test_a_drawing_that_is_no_digit_is_read_but_not_for_sure(model, tmp_path):
    path = tmp_path / "drawings.json"
    path.write_text(json.dumps([{"strokes": [[[0, 0], [100, 100]], [[100, 0], [0, 100]]]}, {"strokes": [[[5, 5]]]}]))
    assert [json.loads(line)["sure"] for line in succeed("predict", "--model", model, path, "--json")] == [False, False]
    assert all(line.endswith(", but not sure") for line in succeed("predict", "--model", model, path)[0::2])


def test_a_picture_of_which_ink_is_missing_is_not_read_for_sure(tmp_path):
    broken, whole = tmp_path / "broken.png", tmp_path / "whole.png"
    save_broken_six(broken)
    save_broken_six(whole, whole=True)
    assert [json.loads(line)["sure"] for line in succeed("predict", "--json", broken, whole)] == [False, True]


def test_a_model_that_does_not_know_when_it_is_sure_says_null(model, tmp_path):
    bare, path = tmp_path / "bare.safetensors", tmp_path / "drawings.json"
    save_model(bare, dataclasses.replace(read_network(model), certainty=None))
    path.write_text(json.dumps(DRAWINGS))
    assert {json.loads(line)["sure"] for line in succeed("predict", "--model", bare, path, "--json")} == {None}
    assert not any("sure" in line for line in succeed("predict", "--model", bare, path))


def test_an_answer_that_is_more_likely_wrong_is_not_sure_though_no_certainty_is_known(model, tmp_path):
    unlearnt, path = tmp_path / "unlearnt.safetensors", tmp_path / "drawings.json"
    loaded = read_network(model)
    loaded.network.parameters[:] = 0
    save_model(unlearnt, dataclasses.replace(loaded, certainty=None))
    path.write_text(json.dumps(DRAWINGS))
    assert {json.loads(line)["sure"] for line in succeed("predict", "--model", unlearnt, path, "--json")} == {False}
    answers = [line for line in succeed("predict", "--model", unlearnt, path) if line.startswith(str(path))]
    assert all(line.endswith(", but not sure") for line in answers)


def blank_files(folder):
    paper, noise, strokes = folder / "paper.png", folder / "noise.png", folder / "blank.json"
    PIL.Image.new("L", (90, 60), 255).save(paper)
    grain = np.random.default_rng(0).normal(200, 3, (200, 300))
    PIL.Image.fromarray(grain.clip(0, 255).astype(np.uint8)).save(noise)
    strokes.write_text(json.dumps([{"strokes": []}, {"strokes": [[]], "label": 3}]))
    return paper, noise, strokes


def test_where_there_is_no_ink_nothing_is_read_and_it_is_said_why(model, tmp_path):
    files = blank_files(tmp_path)
    entries = [json.loads(line) for line in succeed("predict", "--model", model, *files, "--json")]
    assert [(entry["drawing"], entry["label"]) for entry in entries] == [(1, None), (1, None), (1, None), (2, 3)]
    for entry in entries:
        assert list(entry) == ["file", "drawing", "label", "digit", "sure", "probabilities", "reason"]
        assert [entry[key] for key in ("digit", "sure", "probabilities")] == [None] * 3
        assert entry["reason"] == "There is no ink in it."
    lines = succeed("predict", "--model", model, *files)
    assert lines[0] == f"{files[0]}, drawing 1: There is no ink in it."
    assert len(lines) == 4


def test_that_only_the_first_page_of_a_picture_is_read_is_said(model, mnist, tmp_path):
    path, page = tmp_path / "pages.tif", PIL.Image.fromarray(mnist.test_images[0])
    for others in ([], [page]):
        page.save(path, save_all=True, append_images=others)
        said = run("predict", "--model", model, path).stderr
        assert (said == f"{path} has several pages or moments; only the first is read.\n") == bool(others)


def test_what_came_before_a_file_that_is_no_picture_is_printed(model, mnist, tmp_path):
    good, bad = tmp_path / "good.png", tmp_path / "bad.png"
    PIL.Image.fromarray(mnist.test_images[0]).save(good)
    bad.write_bytes(b"no picture")
    result = run("predict", "--model", model, good, bad, good)
    assert result.exit_code == 2
    assert result.stdout.startswith(f"{good}, drawing 1: ")
    assert result.stdout.count("\n") == 2
    assert result.stderr == f"{bad} is not a picture that can be read.\n"
    archive = tmp_path / "digits.zip"
    archive.write_bytes(b"PK\x03\x04")
    assert "digits.zip is an archive. Unpack it" in run("predict", "--model", model, archive).stderr


NO_DRAWINGS = {
    "none.png": None,
    "text.png": b"Dear reader",
    "empty.jpg": b"",
    "text.json": b"Dear reader",
    "object.json": b"{}",
    "label.json": b'[{"strokes": [], "label": [10]}]',
    "points.json": b'[{"strokes": [[[1, 2], [3]]]}]',
    "nan.json": b'[{"strokes": [[[NaN, 2]]]}]',
    "cut.json.gz": b"\x1f\x8b\x08\0\0",
}


@pytest.mark.parametrize("name", NO_DRAWINGS)
def test_predict_refuses_a_file_without_a_drawing_in_one_sentence(model, tmp_path, name):
    if NO_DRAWINGS[name] is not None:
        (tmp_path / name).write_bytes(NO_DRAWINGS[name])
    assert refusal("predict", "--model", model, tmp_path / name).startswith(str(tmp_path / name))
