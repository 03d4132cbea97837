"""Points that were drawn, in files: those on the plane, those of runs, and what becomes of damaged ones."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.data.own_points import OwnPoints, starter
from nnfs_gui.storage.datasets.own_points_file import keep, keep_current, prune, read_current, read_own_points


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("NNFS_GUI_LIBRARY", str(tmp_path / "library.sqlite3"))
    return tmp_path / "points"


def test_what_stands_on_the_plane_is_read_again_and_nothing_where_nothing_was_drawn(folder):
    assert read_current(folder) is None

    keep_current(folder, starter())

    assert read_current(folder) == starter()
    assert read_own_points("points:drawn") == starter()


def test_points_of_a_run_are_found_by_their_name_though_others_were_drawn_since(folder):
    first, later = starter(), starter().add(0.9, 0.9, 2)
    keep(folder, first)
    keep_current(folder, later)
    keep(folder, later)

    assert read_own_points(first.name) == first
    assert read_own_points(later.name) == later


def test_states_that_no_run_learnt_from_are_removed_when_they_are_a_day_old(folder):
    named, unnamed, fresh = starter(), starter().add(0.9, 0.9, 2), starter().add(0.8, 0.8, 2)
    for points in (named, unnamed, fresh):
        keep(folder, points)
    keep_current(folder, unnamed)
    for path in folder.iterdir():
        if path.stem != fresh.name[-12:]:
            os.utime(path, (0, 0))

    prune(folder, {named.name, "MNIST", "points:drawn?id=../../x"})

    kept = {path.stem for path in folder.iterdir()}
    assert kept == {"drawn", named.name[-12:], fresh.name[-12:]}


def test_a_damaged_file_is_laid_aside_and_its_points_are_not_written_over(folder):
    folder.mkdir()
    (folder / "drawn.json").write_bytes(b"{ not json")

    with pytest.raises(DatasetError, match=r"moved to .*drawn damaged\.json"):
        read_current(folder)

    assert (folder / "drawn damaged.json").read_bytes() == b"{ not json"
    assert read_current(folder) is None


def test_a_file_that_was_changed_is_no_longer_what_its_name_says(folder):
    keep(folder, starter())
    (path,) = folder.iterdir()
    path.write_bytes(starter().add(0.5, 0.5, 0).dump())

    with pytest.raises(DatasetError, match="were changed"):
        read_own_points(starter().name)


@pytest.mark.parametrize("name", ["points:drawn?id=", "points:drawn?id=../x", "points:drawn?seed=1", "points:drawn?id=00"])
def test_a_name_that_leads_nowhere_is_refused(folder, name):
    with pytest.raises(DatasetError, match="not there any more"):
        read_own_points(name)


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_content_is_points_or_no_points(content):
    try:
        points = OwnPoints.parse(content)
    except ValueError:
        return
    assert OwnPoints.parse(points.dump()) == points
