"""Drawn data sets in files: what was drawn comes back, and what another one has written stays."""

import itertools
import json
import os
from pathlib import Path

import numpy as np
import pytest
from drawn_shapes import draw_shape

from nnfs_gui.recognition.drawn_classes import ClassDrawing, DrawnClasses
from nnfs_gui.storage.drawing_file import DrawingFileError
from nnfs_gui.storage.drawn_classes_file import DrawnClassesFolder, drawn_classes_steps, new_name

STROKES = [[[0, 0], [5, 9], [9, 0]]]


def read(path):
    return [found for found in drawn_classes_steps(path) if found is not None][-1]


def write(path, *entries):
    path.write_text(json.dumps(list(entries)))
    return path


def classes_of(*labels, writer=None):
    rng = np.random.default_rng(len(labels))
    return DrawnClasses().with_drawings([ClassDrawing.of(draw_shape("star", rng), label, writer) for label in labels])


NAMES = ["circle", "A", "a", "7", "two  words", "\u77e9\u5f62", "{brace}", "<b>", "a,b", "\\alpha", "x\ty", "."]


def test_whatever_classes_are_called_they_come_back_in_their_order_with_their_writers(tmp_path):
    names = [name for name in NAMES if "\t" not in name]
    folder, classes = DrawnClassesFolder(tmp_path), classes_of(*names, writer="Ada")
    assert folder.keep("x", classes) == "x"
    back = read(folder.path("x"))
    assert back.names == tuple(names)
    for before, after in zip(classes.drawings, back.drawings, strict=True):
        assert (before.label, before.writer) == (after.label, after.writer)
        assert all(np.array_equal(*pair) for pair in zip(before.strokes, after.strokes, strict=True))


@pytest.mark.parametrize("drawn", [(), ("B",), ("B", "A")])
def test_classes_without_drawings_come_back(tmp_path, drawn):
    folder, classes = DrawnClassesFolder(tmp_path), classes_of(*drawn).with_classes(["C", "D"])
    folder.keep("x", classes)
    back = read(folder.path("x"))
    assert back.counts == classes.counts
    assert back.names == classes.names
    folder.keep("x", back.without_class("C").without_class("D"))
    assert folder.path("x").exists() == bool(drawn)


@pytest.mark.parametrize("names", list(itertools.permutations(["A", "B", "without", "7"])))
def test_classes_keep_their_places_whichever_has_drawings_and_was_drawn_first(tmp_path, names):
    classes = DrawnClasses().with_classes(names).with_drawings(classes_of("B", "A", "B", "7").drawings)
    folder = DrawnClassesFolder(tmp_path)
    folder.keep("x", classes)
    back = read(folder.path("x"))
    assert back.names == names
    assert [drawing.label for drawing in back.drawings] == ["B", "A", "B", "7"]


@pytest.mark.parametrize(
    ("bare", "kept"), [("x" * 99 + "\x1b", 2), ("\u202e" * 30, 2), (tuple(map(str, range(100, 162))), 62)]
)
def test_a_bare_class_that_cannot_be_is_left_out_and_takes_no_drawing_with_it(tmp_path, bare, kept):
    labels = [bare] if isinstance(bare, str) else bare
    entries = [{"label": label, "strokes": []} for label in labels]
    back = read(write(tmp_path / "x.json", *entries, {"label": "B", "strokes": []}, {"label": "A", "strokes": STROKES}))
    assert back.counts["A"] == 1
    assert len(back.names) == kept


@pytest.mark.parametrize("name", NAMES)
def test_a_label_of_a_file_is_a_class_whatever_stands_in_it(tmp_path, name):
    found = read(write(tmp_path / "x.json", {"label": name, "strokes": STROKES}, {"label": "other", "strokes": STROKES}))
    assert list(found.counts.values()) == [1, 1]


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        ([], "holds no drawings that say what they are"),
        ([{"strokes": STROKES}], "holds no drawings that say what they are"),
        ([{"label": str(number), "strokes": STROKES} for number in range(63)], "There are at most 62 classes."),
    ],
)
def test_what_is_no_data_set_is_told_in_a_sentence(tmp_path, entries, said):
    with pytest.raises(DrawingFileError, match=said):
        read(write(tmp_path / "x.json", *entries))


def test_data_sets_are_listed_the_one_that_was_changed_last_first_and_an_empty_one_is_gone(tmp_path):
    folder = DrawnClassesFolder(tmp_path)
    assert folder.names() == []
    for place, name in enumerate("abc"):
        folder.keep(name, classes_of("x"))
        os.utime(folder.path(name), (place, place))
    assert DrawnClassesFolder(tmp_path).names() == ["c", "b", "a"]
    other = DrawnClassesFolder(tmp_path)
    list(other.steps("b"))
    other.keep("b", DrawnClasses())
    assert other.names() == ["c", "a"]


def test_of_two_windows_none_writes_over_what_the_other_has_drawn(tmp_path):
    one, other = DrawnClassesFolder(tmp_path), DrawnClassesFolder(tmp_path)
    one.keep("x", classes_of("mine"))
    assert other.keep("x", classes_of("yours")) == "x 2"  # which the other has never read
    assert other.keep("x", classes_of("yours", "yours")) == "x 2"
    list(other.steps("x"))
    assert other.keep("x", classes_of("mine", "ours")) == "x"
    assert one.keep("x", classes_of("mine", "mine")) == "x 3"
    assert one.keep("x 2", DrawnClasses()) != "x 2"  # nor throws it away
    assert read(one.path("x")).names == ("mine", "ours")
    assert read(one.path("x 2")).counts == {"yours": 2}


def test_what_another_window_puts_there_at_that_very_moment_is_not_taken_for_ones_own(tmp_path, monkeypatch):
    folder, replace = DrawnClassesFolder(tmp_path), Path.replace
    theirs = [{"label": "theirs", "strokes": STROKES}]

    def replace_and_be_replaced(temporary, target):
        replace(temporary, target)
        write(target, *theirs)

    monkeypatch.setattr(Path, "replace", replace_and_be_replaced)
    folder.keep("x", classes_of("mine"))
    monkeypatch.undo()
    assert folder.keep("x", classes_of("mine", "mine")) == "x 2"
    assert read(folder.path("x")).names == ("theirs",)


@pytest.mark.parametrize(
    ("wanted", "taken", "name"),
    [("a", [], "a"), ("a", ["A"], "a 2"), ("a", ["a", "a 2"], "a 3"), ("a/b", [], "a b"), ("con", [], "con network")],
)
def test_a_new_name_is_one_that_every_system_takes(wanted, taken, name):
    assert new_name(wanted, taken) == name
