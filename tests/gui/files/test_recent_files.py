"""The list of files that were opened last, as the settings keep it."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.controls.settings_store import settings_store
from nnfs_gui.gui.files.recent_files import MOST, RecentFile, RecentFiles
from nnfs_gui.gui.files.recent_menu import RecentMenu
from nnfs_gui.storage.datasets.reading import Choices, Ink


@pytest.fixture
def recent(qapp):
    return RecentFiles("recent_data_sets")


def names(recent):
    return [entry.path.name for entry in recent.entries]


def test_the_newest_comes_first_none_comes_twice_and_there_are_few(recent):
    for name in "abcdefghijcd":
        recent.add(RecentFile(Path(name)))
    assert names(recent) == list("dcjihgfe")
    assert len(recent.entries) == MOST
    assert recent.entries[0].path == Path("d").absolute()
    assert names(RecentFiles("recent_data_sets")) == names(recent)
    assert RecentFiles("recent_models").entries == ()


def test_a_file_is_kept_as_it_was_read(recent):
    choices = Choices(label_column="class & <b>", turned=False, without_incomplete=True, ink=Ink.EACH, frame=True)
    file = RecentFile(Path("/data/not \udcff utf-8, ü & <b>"), "abc", choices)
    recent.add(file)
    assert recent.entries == (file,)
    assert recent.find("abc") == file
    assert recent.find("abd") is None


def test_a_file_is_forgotten(recent):
    for name in "ab":
        recent.add(RecentFile(Path(name)))
    assert recent.forget(Path("a"))
    assert not recent.forget(Path("a"))
    assert names(recent) == ["b"]
    recent.clear()
    assert recent.entries == ()


@pytest.mark.parametrize(
    "text",
    ["", "no JSON", "[" * 100_000, "7", "{}", "null", '"text"', '[7, null, [], {}, {"path": 7}, {"path": "relative"}]'],
)
def test_what_was_edited_so_that_it_cannot_be_is_left_out(recent, text):
    settings_store().setValue("recent_data_sets", text)
    assert recent.entries == ()
    recent.add(RecentFile(Path("/a")))
    assert names(recent) == ["a"]


def test_choices_that_cannot_be_are_none(recent):
    bad = {
        "path": "/a",
        "checksum": 7,
        "choices": {"label_column": 7, "turned": "x", "without_incomplete": 1, "ink": [1], "frame": 1},
    }
    settings_store().setValue("recent_data_sets", json.dumps([bad, {"path": "/b", "choices": [1]}]))
    assert recent.entries == (RecentFile(Path("/a")), RecentFile(Path("/b")))


def test_an_odd_name_is_shown_as_text(recent, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    recent.add(RecentFile(Path("/\u202egpj \udcff\n<b>&.npz")))
    (entry, *_) = RecentMenu("menu", "Recent", "None yet.", recent, parent).actions()
    assert entry.text() == r"/\u202egpj \xff\x0a<b>&&.npz"
    assert "&lt;b&gt;&amp;.npz" in entry.toolTip()
    assert entry.data().path.name == "\u202egpj \udcff\n<b>&.npz"


def test_a_long_path_is_shortened_in_its_middle(recent, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    recent.add(RecentFile(Path("/begin", *["between"] * 30, "end & more.npz")))
    menu = RecentMenu("menu", "Recent", "None yet.", recent, parent)
    text = menu.actions()[0].text()
    assert text.startswith("/begin")
    assert text.endswith("end && more.npz")
    assert len(text) < 90
