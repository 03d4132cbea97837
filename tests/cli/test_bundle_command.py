"""Runs are handed on at a terminal."""

import json

import numpy as np
import pytest
from command_line import posix, refusal, run, succeed
from recorded_runs import record

from nnfs_gui.lessons.progress import LessonProgress, Progress, read_progress, write_progress
from nnfs_gui.storage.library.library import Library


@pytest.fixture
def here(tmp_path):
    return tmp_path / "here" / "library.sqlite3"


@pytest.fixture
def there(tmp_path):
    """The library of another person, with a run and a lesson that was gone through."""
    path = tmp_path / "there" / "library.sqlite3"
    with Library(path) as library:
        record(library, name="first")
    write_progress(path.with_name("lessons.json"), Progress(lessons={"01_x": LessonProgress(finished=True)}))
    return path


def test_a_bundle_is_written_looked_into_and_merged(here, there, tmp_path):
    bundle = tmp_path / "x.nnfs"
    (line,) = succeed("bundle", "write", bundle, "--all", "--lessons", "--from", "Ann\x1b", "--library", there)
    assert line.endswith("bytes: 1 run.")
    head, _, row = succeed("bundle", "show", bundle, "--library", here)
    assert head.startswith("A bundle from Ann\\x1b of 0.0 MB, written on ")
    assert head.endswith(": 1 run, 0 experiments, 0 drawings, lessons.")
    assert row.endswith("16-8-3, first")
    assert not here.exists()
    assert succeed("bundle", "merge", bundle, "--lessons", "--library", here) == ["Merged x.nnfs: 1 run is new."]
    assert read_progress(here.with_name("lessons.json"))[0].of("01_x").finished
    assert succeed("bundle", "show", bundle, "--library", here)[-1].endswith("is here already.")
    (told,) = succeed("bundle", "merge", bundle, "--json", "--library", here)
    assert (json.loads(told)["new"], json.loads(told)["there"]) == (0, 1)


def test_drawings_are_taken_where_that_is_wanted(here, there):
    with Library(there) as library:
        library.drawings.add([([np.array([[0.1, 0.2]])], "7")])
    result = run("bundle", "merge", there, "--library", here)
    assert result.stderr == "Left out: 1 drawing; --drawings takes them.\n"
    assert succeed("bundle", "merge", there, "--drawings", "--library", here) == [
        "Merged library.sqlite3: 1 run was here already, 1 drawing."
    ]


def test_another_library_is_merged(here, there):
    assert succeed("bundle", "merge", there, "--library", here) == ["Merged library.sqlite3: 1 run is new."]
    assert "is the library that it would be merged into" in refusal("bundle", "merge", there, "--library", there)


def test_what_cannot_be_done_is_said_in_a_sentence(here, there, tmp_path):
    bundle = tmp_path / "x.nnfs"
    assert "should end in .nnfs" in refusal("bundle", "write", tmp_path / "x.zip", "--all", "--library", there)
    assert "There are no runs in" in refusal("bundle", "write", bundle, "--all", "--library", here)
    assert "Name the runs, or add" in refusal("bundle", "write", bundle, "--library", there)
    assert "There is no run 'ffff'" in refusal("bundle", "write", bundle, "ffff", "--library", there)
    assert "is not there" in refusal("bundle", "merge", bundle, "--library", here)
    bundle.write_text("label,x,y\n1,2,3")
    assert "is neither a bundle (.nnfs) nor a library" in refusal("bundle", "show", bundle, "--library", here)
    assert bundle.read_text() == "label,x,y\n1,2,3"


@posix
def test_a_folder_that_cannot_be_written_is_named(there, tmp_path):
    assert "There is no folder" in refusal("bundle", "write", tmp_path / "none" / "x.nnfs", "--all", "--library", there)
    assert run("bundle", "write", "/dev/full/x.nnfs", "--all", "--library", there).exit_code == 2
