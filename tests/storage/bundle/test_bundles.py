"""What is written into a bundle comes out of it to the last bit, and nothing of it is written over here."""

from datetime import UTC, datetime

import pytest
from made_experiments import make_experiment
from recorded_runs import record

from nnfs_gui.storage.bundle.merge import Merged, merge_steps
from nnfs_gui.storage.bundle.reader import Unpacked, unpack_steps
from nnfs_gui.storage.bundle.writer import Selection, Written, write_steps
from nnfs_gui.storage.library.library import Library

THEN = datetime(2026, 11, 28, tzinfo=UTC)


def last(steps):
    for step in steps:
        result = step
    return result


def write(library, path, **selection):
    written = last(write_steps(library, path, Selection(**selection), THEN))
    assert isinstance(written, Written)
    return written


def take(path, library, tmp_path, name="unpacked"):
    folder = tmp_path / name
    folder.mkdir()
    unpacked = last(unpack_steps(path, folder))
    assert isinstance(unpacked, Unpacked)
    with Library(unpacked.library) as source:
        merged = last(merge_steps(source, library))
    assert isinstance(merged, Merged)
    return merged


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path / "a" / "library.sqlite3") as opened:
        yield opened


@pytest.fixture
def other(tmp_path):
    with Library(tmp_path / "b" / "library.sqlite3") as opened:
        yield opened


def test_out_into_an_empty_library_and_out_again_are_the_same_bytes(library, other, tmp_path):
    record(library, name="first")
    record(library, until=2)
    make_experiment(library)
    library.drawings.add([([[[0.1, 0.2], [0.3, 0.4]]], "7")])
    everything = {"everything": True, "films": True, "drawings": True}
    write(library, tmp_path / "out.nnfs", **everything)
    merged = take(tmp_path / "out.nnfs", other, tmp_path)
    assert (merged.new, merged.drawings, merged.experiments) == (len(library.runs.entries().runs), 1, 1)
    write(other, tmp_path / "again.nnfs", **everything)
    assert (tmp_path / "out.nnfs").read_bytes() == (tmp_path / "again.nnfs").read_bytes()
