"""Whatever ends the work on a bundle, the library is whole, no half file is there, and to begin again goes on."""

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from bundles import content, merge, take, write
from command_line import posix
from recorded_runs import record
from small_runs import small_config

from nnfs_gui.storage.bundle.manifest import BundleError
from nnfs_gui.storage.bundle.merge import merge_steps
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError

RUNS = 12
HELPERS = Path(__file__).resolve().parents[2] / "helpers"
# merges the first library into the second, or writes it into a file, and tells each step
WORK = """
import sys
from pathlib import Path
from nnfs_gui.storage.bundle.merge import merge_steps
from nnfs_gui.storage.bundle.writer import Selection, write_steps
from nnfs_gui.storage.library.library import Library
source, target = Library(Path(sys.argv[1])), Path(sys.argv[2])
if target.suffix == ".nnfs":
    steps = write_steps(source, target, Selection(everything=True))
else:
    steps = merge_steps(source, Library(target))
for step in steps:
    print(step, flush=True)
"""


@pytest.fixture
def many(library):
    """A library with some runs."""
    for number in range(RUNS):
        record(library, small_config(epochs=1, seed=number))
    return library


def kill_at_step(number, source, target):
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(HELPERS.parents[1]), str(HELPERS)])}
    command = [sys.executable, "-c", WORK, str(source), str(target)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        for _ in range(number):
            assert process.stdout.readline()
        process.send_signal(signal.SIGKILL)


@posix
@pytest.mark.slow
def test_a_process_that_is_killed_leaves_a_whole_library_and_no_half_bundle(many, tmp_path):
    target, bundle = tmp_path / "b" / "library.sqlite3", tmp_path / "x.nnfs"
    kill_at_step(4, many.path, target)
    with Library(target) as other:
        entries = other.runs.entries()
        assert 3 <= len(entries.runs) < RUNS
        assert not entries.damaged
        merge(many, other)
        assert content(other, tmp_path) == content(many, tmp_path)
    bundle.write_bytes(b"before")
    kill_at_step(4, many.path, bundle)
    assert bundle.read_bytes() == b"before"


def test_what_is_cancelled_goes_on_another_time(library, tmp_path):
    for number in range(3):
        record(library, small_config(epochs=1, seed=number))
    with Library(tmp_path / "b" / "library.sqlite3") as other:
        steps = merge_steps(library, other)
        next(steps), next(steps)
        steps.close()
        assert len(other.runs.entries().runs) == 1
        assert merge(library, other).new == 2
        assert content(other, tmp_path) == content(library, tmp_path)


@posix
def test_where_there_is_no_room_what_was_there_stays(library, tmp_path):
    record(library)
    bundle = tmp_path / "x.nnfs"
    bundle.write_bytes(b"before")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))  # bytes of a file, as where the disk is full
    try:
        with pytest.raises(BundleError, match="could not be written: File too large"):
            write(library, bundle)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert bundle.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [bundle.name]


def test_a_library_that_cannot_be_written_says_so(library, tmp_path, monkeypatch):
    record(library)
    bundle = tmp_path / "x.nnfs"
    write(library, bundle)
    with Library(tmp_path / "b" / "library.sqlite3") as other:
        record(other)
    with Library(tmp_path / "b" / "library.sqlite3") as other, other.snapshot() as connection:
        connection.execute("ROLLBACK")
        connection.execute("PRAGMA query_only = ON")
        with pytest.raises(LibraryError, match="cannot be opened or written here"):
            take(bundle, other)
