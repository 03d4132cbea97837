"""Drawings as strokes, from JSON."""

import numpy as np
import pytest
from drawing_files import SEVEN, failure, read_one, write_json

from nnfs_gui.storage.drawing_file import read_drawings
from nnfs_gui.storage.strokes import reader


@pytest.mark.parametrize("name", ["x.json", "x.json.gz", "X.JSON", "X.JSON.GZ", "x.Json.Gz"])
def test_drawings_are_read_plain_and_gzipped(tmp_path, name):
    entries = [{"label": 7, "strokes": SEVEN}, {"label": 1, "strokes": [[[5, 1]]]}]
    drawings = read_drawings(write_json(tmp_path / name, entries))
    assert [drawing.label for drawing in drawings] == ["7", "1"]
    assert all((drawing.image.shape, drawing.image.dtype) == ((28, 28), np.uint8) for drawing in drawings)
    assert drawings[0].image.any()
    assert not np.array_equal(drawings[0].image, drawings[1].image)


def test_a_label_may_be_left_out_null_or_blank_and_each_digit_is_one(tmp_path):
    entries = [{"strokes": SEVEN}, {"strokes": SEVEN, "label": None}, {"strokes": SEVEN, "label": " "}]
    entries += [{"strokes": SEVEN, "label": digit} for digit in range(10)]
    drawings = read_drawings(write_json(tmp_path / "x.json", entries))
    assert [drawing.label for drawing in drawings] == [None, None, None, *"0123456789"]


@pytest.mark.parametrize("strokes", [[], [[]], [[], [], []]])
def test_a_drawing_without_ink_is_an_empty_image(tmp_path, strokes):
    assert not read_one(write_json(tmp_path / "x.json", [{"strokes": strokes}])).any()


def test_a_list_without_drawings_holds_none(tmp_path):
    assert read_drawings(write_json(tmp_path / "x.json", [])) == []


def test_y_points_down(tmp_path):
    image = read_one(write_json(tmp_path / "x.json", [{"strokes": SEVEN}])).astype(int)
    rows = np.flatnonzero(image.any(axis=1))
    assert np.count_nonzero(image[rows[0] + 1] > 128) > 8  # the bar of the 7, on top
    assert np.count_nonzero(image[rows[-1] - 1] > 128) < 4  # and its foot


def test_strokes_are_not_joined_and_empty_ones_do_not_matter(tmp_path):
    apart = read_one(write_json(tmp_path / "x.json", [{"strokes": [[[0, 0], [0, 10]], [], [[10, 0], [10, 10]]]}]))
    joined = read_one(write_json(tmp_path / "y.json", [{"strokes": [[[0, 0], [0, 10], [10, 0], [10, 10]]]}]))
    assert not apart[14, 14]
    assert joined[14, 14]


def test_a_single_point_is_a_dot(tmp_path):
    image = read_one(write_json(tmp_path / "x.json", [{"strokes": [[[-3.5, 1e6]]]}]))
    assert image[14, 14] == 255
    assert 0 < np.count_nonzero(image) < 30


SMALL = [1e-3, 1e-9, 1e-150, 1e-300, 1e-307, 1e-310, 5e-324]


@pytest.mark.parametrize("size", SMALL)
def test_a_drawing_of_any_size_has_ink(tmp_path, size):
    assert read_one(write_json(tmp_path / "x.json", [{"strokes": [[[0, 0], [0, size], [size, size]]]}])).any()
    assert read_one(write_json(tmp_path / "x.json", [{"strokes": [[[1e9, 0], [1e9, size], [1e9 - size, 0]]]}])).any()


BAD_FILES = {
    "empty": "",
    "no JSON": "strokes",
    "cut off": '[{"strokes": [[[1, 2], [3',
    "null": "null",
    "a number": "7",
    "true": "true",
    "a text": '"[]"',
    "nested without end": "[" * 100_000,
    "a number of 5,000 digits": f"[{'9' * 5000}]",
}


@pytest.mark.parametrize("text", BAD_FILES.values(), ids=BAD_FILES.keys())
def test_a_file_that_holds_no_list_of_drawings_is_refused(tmp_path, text):
    failure(write_json(tmp_path / "x.json", text))
    failure(write_json(tmp_path / "x.json.gz", text))


BAD_DRAWINGS = {
    "null": "null",
    "a number": "5",
    "a text": '"strokes"',
    "no strokes": '{"label": 3}',
    "strokes null": '{"strokes": null}',
    "strokes a text": '{"strokes": "[]"}',
    "strokes an object": '{"strokes": {}}',
    "strokes a number": '{"strokes": 0}',
}
BAD_STROKES = {
    "null": "null",
    "zero": "0",
    "a number": "3",
    "false": "false",
    "true": "true",
    "an empty text": '""',
    "a text": '"1 2"',
    "an empty object": "{}",
    "points without numbers": "[[]]",
    "one number": "[[1]]",
    "ragged points": "[[1, 2], [3]]",
    "ragged the other way": "[[1], [2, 3]]",
    "a point and a number": "[[1, 2], 3]",
    "one level too many": "[[[1, 2]]]",
    "numbers in words": '[["1", "2"]]',
    "truth for numbers": "[[true, false]]",
    "null for a number": "[[null, 1]]",
    "an object for a number": "[[{}, 1]]",
    "NaN": "[[NaN, 1]]",
    "Infinity": "[[1, Infinity]]",
    "-Infinity": "[[1, 2], [-Infinity, 2]]",
    "1e999": "[[1, 1e999]]",
    "1e10": "[[1, 1e10]]",
    "a whole number of 400 digits": f"[[{'9' * 400}, 1]]",
    "a whole number of 4,000 digits": f"[[-{'9' * 4000}, 1]]",
    "60 levels": "[" * 60 + "]" * 60,
    "900 levels": "[" * 900 + "]" * 900,
}
BAD_LABELS = [
    "true",
    "[]",
    "[7]",
    "{}",
    "NaN",
    "Infinity",
    "1e999",
    "9" * 4000,
    f'"{"A" * 3_001}"',
]
BAD_ENTRIES = (
    BAD_DRAWINGS
    | {f"a stroke: {name}": f'{{"strokes": [{stroke}]}}' for name, stroke in BAD_STROKES.items()}
    | {f"the label {label[:12]}": f'{{"strokes": [], "label": {label}}}' for label in BAD_LABELS}
)


@pytest.mark.parametrize("entry", BAD_ENTRIES.values(), ids=BAD_ENTRIES.keys())
def test_a_malformed_drawing_is_refused_and_counted_from_1(tmp_path, entry):
    message = failure(write_json(tmp_path / "x.json", f'[{{"strokes": [[[1, 2]]]}}, {entry}]'))
    assert "drawing 2:" in message


@pytest.mark.parametrize("place", ['[{"strokes": [DEEP]}]', '[{"strokes": [], "label": DEEP}]', "[DEEP]"])
def test_a_file_nested_nearly_too_deep_to_be_read_is_refused(tmp_path, place):
    # what JSON's reader just takes may be too deep for whoever prints it
    for depth in range(700, 1000, 10):
        failure(write_json(tmp_path / "x.json", place.replace("DEEP", "[" * depth + "]" * depth)))


def test_bytes_that_are_no_text_are_refused(tmp_path):
    path = tmp_path / "x.json"
    for content in (b"\x80abc", b"\xff\xfe[", b"[\xc3(]", bytes(100)):
        path.write_bytes(content)
        failure(path)


def test_a_gzip_file_that_is_cut_off_is_refused(tmp_path):
    path = tmp_path / "x.json.gz"
    content = write_json(path, [{"label": 7, "strokes": SEVEN}]).read_bytes()
    for length in range(1, len(content)):
        path.write_bytes(content[:length])
        failure(path)
    path.write_bytes(content[:-8] + b"\0\0\0\0" + content[-4:])  # a wrong sum
    assert "gzip" in failure(path)


def test_a_small_gzip_file_that_unpacks_without_end_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(reader, "MOST_BYTES", 1024**2)
    assert "more than 1 MB" in failure(write_json(tmp_path / "x.json.gz", "[" + " " * 2 * 1024**2 + "]"))


def test_a_drawing_has_at_most_100_000_points(tmp_path):
    points = [[i % 317, i % 211] for i in range(100_000)]
    assert read_one(write_json(tmp_path / "x.json", [{"strokes": [points]}])).any()
    assert "100,000 points" in failure(write_json(tmp_path / "x.json", [{"strokes": [points, [[0, 0]]]}]))


def test_a_drawing_keeps_its_strokes_and_its_writer(tmp_path):
    entries = [{"strokes": SEVEN, "label": 7, "writer": writer} for writer in ("Ada", 12, None)]
    drawings = read_drawings(write_json(tmp_path / "writers.json", entries))
    assert [drawing.writer for drawing in drawings] == ["Ada", "12", None]
    assert [stroke.tolist() for stroke in drawings[0].strokes] == SEVEN


@pytest.mark.parametrize("writer", [["Ada"], 1.5, True, {}])
def test_a_writer_that_is_neither_a_name_nor_a_number_is_refused(tmp_path, writer):
    message = failure(write_json(tmp_path / "writer.json", [{"strokes": SEVEN, "writer": writer}]))
    assert "writer" in message
