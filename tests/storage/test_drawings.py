import numpy as np
import pytest

from nnfs_gui.ink.strokes import frame_strokes
from nnfs_gui.storage.drawing_file import Drawing, DrawingFileError, read_drawings
from nnfs_gui.storage.drawings import export_drawings


def drawing(label, *strokes):
    arrays = tuple(np.array(stroke, np.float64) for stroke in strokes)
    return Drawing(frame_strokes(arrays), label, strokes=arrays)


DRAWINGS = [drawing(7, [[10, 10], [60, 10], [30, 90.25]], [[20, 50], [50, 50]]), drawing(1, [[0.1, 0], [0, 80]])]


@pytest.mark.parametrize("name", ["mine.json", "mine.json.gz"])
def test_exported_drawings_come_back_as_they_were(tmp_path, name):
    path = tmp_path / name
    export_drawings(path, DRAWINGS)
    for read, written in zip(read_drawings(path), DRAWINGS, strict=True):
        assert read.label == str(written.label)
        np.testing.assert_array_equal(read.image, written.image)
        for stroke, original in zip(read.strokes, written.strokes, strict=True):
            np.testing.assert_array_equal(stroke, original)


@pytest.mark.parametrize("label", ["x" * 101, "x" * 2000, "\\x1b" * 300, "\u77e9" * 500])
def test_drawings_of_a_class_with_a_long_name_come_back(tmp_path, label):
    export_drawings(tmp_path / "mine.json", [drawing(label, [[0, 0], [1, 1]])])
    assert [read.label for read in read_drawings(tmp_path / "mine.json")] == [label]


def test_no_drawings_make_an_empty_list(tmp_path):
    export_drawings(tmp_path / "mine.json", [])
    assert read_drawings(tmp_path / "mine.json") == []


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    path = tmp_path / "nowhere" / "mine.json"
    with pytest.raises(DrawingFileError, match=r"mine\.json could not be written: .*\.$"):
        export_drawings(path, DRAWINGS)
