"""What is no library stays as it is, byte for byte; what was one is taken over, or left to the program that knows it."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from model_files import small_model
from recorded_runs import DATASET, record

from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_export import build_model
from nnfs_gui.storage.library.schema import APPLICATION_ID, MIGRATIONS
from nnfs_gui.storage.model_file import save_model

LOOKING, TAKING = {"begins": False}, {}
WAYS = pytest.mark.parametrize("way", [LOOKING, TAKING], ids=["who looks", "who records"])


def files_beside(path):
    return {file.name: file.read_bytes() for file in path.parent.iterdir()}


def bookmarks(path, journal="DELETE"):
    """Make a database of another program."""
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"PRAGMA journal_mode = {journal}")
        connection.execute("CREATE TABLE bookmarks (url TEXT)")


FOREIGN = {
    "a diary": lambda path: path.write_text("Dear diary, today I read of CREATE TABLE checkpoint_arrays."),
    "one byte": lambda path: path.write_bytes(b"\n"),
    "a photo": lambda path: path.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(200_000)),
    "zeros": lambda path: path.write_bytes(bytes(10_000)),
    "noise": lambda path: path.write_bytes(np.random.default_rng(0).bytes(100_000)),
    "a model": lambda path: save_model(path, small_model()),
    "a database": bookmarks,
    "a database with a log": lambda path: bookmarks(path, "WAL"),
    "the beginning of a database": lambda path: path.write_bytes(b"SQLite format 3\0"),
}


@WAYS
@pytest.mark.parametrize("make", FOREIGN.values(), ids=FOREIGN.keys())
def test_a_foreign_file_is_left_as_it_is_with_all_that_lies_beside_it(path, make, way):
    path.parent.mkdir()
    make(path)
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).write_text("of another program")
    before = files_beside(path)
    for _ in range(2):
        with pytest.raises(
            LibraryError, match=r"is no library of this program and was left as it is\. Give another file\.$"
        ):
            Library(path, **way)
    assert files_beside(path) == before


@WAYS
def test_a_folder_or_what_is_no_plain_file_is_refused(tmp_path, way):
    for path in (tmp_path, tmp_path / "a file" / "library.sqlite3"):
        (tmp_path / "a file").touch()
        with pytest.raises(
            LibraryError, match=r"(is not a file\. Give a file for the library|cannot be opened or written).*\.$"
        ):
            Library(path, **way)
    assert [file.name for file in tmp_path.iterdir()] == ["a file"]


def test_an_empty_file_becomes_a_library_for_who_records(path):
    path.parent.mkdir()
    path.touch()
    with Library(path, begins=False) as library:
        assert library.runs.entries().runs == ()
    assert files_beside(path) == {path.name: b""}
    with Library(path) as library:
        assert library.take_notice() is None
        record(library)


def test_who_only_looks_makes_no_file(path):
    with Library(path, begins=False) as library:
        assert library.runs.entries().runs == ()
        assert library.drawings.entries() == []
    assert not path.parent.exists()


def test_a_link_is_followed_and_stays(path, tmp_path):
    link = tmp_path / "link.sqlite3"
    link.symlink_to(path)
    for times in (1, 2):
        with Library(link) as library:
            record(library)
            assert library.path == path
        assert len(Library(path).runs.entries().runs) == times
    path.write_bytes(b"damaged" + path.read_bytes()[7:])
    with Library(link) as library:
        assert "was damaged" in str(library.take_notice())
    assert link.is_symlink()
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    with pytest.raises(LibraryError, match=r"cannot be opened or written"):
        Library(loop)


@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal"])
def test_what_lies_where_sqlite_would_write_for_a_new_library_is_not_lost(path, ending):
    path.parent.mkdir()
    beside = path.with_name(path.name + ending)
    beside.write_text("of another program")
    with pytest.raises(LibraryError, match="is no library of this program and was left as it is"):
        Library(path)
    assert files_beside(path)[beside.name] == b"of another program"


def test_the_log_of_a_library_that_is_gone_is_set_aside(path, tmp_path):
    with Library(path) as library:
        record(library)
        log = path.with_name(f"{path.name}-wal")
        assert log.stat().st_size > 0
        elsewhere = tmp_path / "elsewhere" / path.name
        elsewhere.parent.mkdir()
        content = shutil.copyfile(log, elsewhere.with_name(log.name)).read_bytes()
    with Library(elsewhere) as library:
        assert library.runs.entries().runs == ()
        record(library)
    assert content in [file.read_bytes() for file in elsewhere.parent.iterdir() if "damaged" in file.name]


# --- of other versions -----------------------------------------------------------------------------------------------


def set_header(path, **pragmas):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        for name, value in {**pragmas, "journal_mode": "DELETE"}.items():
            connection.execute(f"PRAGMA {name} = {value}").fetchall()


@WAYS
@pytest.mark.parametrize(
    ("version", "says"),
    [
        (len(MIGRATIONS) + 1, f"this program reads up to {len(MIGRATIONS)}. Install a newer version of it."),
        (2**31 - 1, "Install a newer version of it."),
        (0, "which there never was, and was left as it is."),
        (-5, "which there never was, and was left as it is."),
        (-(2**31), "which there never was, and was left as it is."),
    ],
)
def test_a_library_of_a_version_that_is_not_known_is_left_as_it_is(path, version, says, way):
    Library(path).close()
    set_header(path, user_version=version)
    before = files_beside(path)
    with pytest.raises(LibraryError) as raised:
        Library(path, **way)
    assert str(raised.value).startswith(f"{path} has version {version}")
    assert str(raised.value).endswith(says)
    assert files_beside(path) == before


def test_a_database_that_another_program_has_open_is_left_as_it_is(path):
    path.parent.mkdir()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
        with pytest.raises(LibraryError, match="is no library of this program and was left as it is"):
            Library(path)
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("bookmarks",)]


@pytest.fixture
def older(path, tmp_path):
    """The file of a library of version 1, with a run and a drawing; and that run, and its trainer."""
    with Library(tmp_path / "new.sqlite3") as library:
        trainer, run = record(library)
        library.drawings.add([([np.ones((2, 2))], "1")])
    path.parent.mkdir()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"{MIGRATIONS[0]} PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 1;")
        connection.execute("ATTACH ? AS new", (str(tmp_path / "new.sqlite3"),))
        for table in ("runs", "epochs", "checkpoints", "checkpoint_arrays", "tests", "drawings"):
            columns = ", ".join(row[1] for row in connection.execute(f"PRAGMA main.table_info({table})"))
            connection.execute(f"INSERT INTO main.{table} SELECT {columns} FROM new.{table}")
        connection.commit()
    return path, run, trainer


def test_an_older_library_is_taken_over_with_all_its_runs_and_a_copy_of_it_is_kept(older):
    path, run, trainer = older
    with contextlib.closing(sqlite3.connect(path)) as reader:
        before = list(reader.iterdump())
    with Library(path) as library:
        assert library.take_notice() is None
        assert library.runs.entries().runs == (replace(run, class_names=(), film=None),)
        assert library.runs.checkpoint(run.id).arrays["parameters"].tobytes() == trainer.network.parameters.tobytes()
        assert [drawing.label for drawing in library.drawings.entries()] == ["1"]
        assert build_model(library, library.runs.get(run.id)).names == ("0", "1", "2"), "they are not known"
        _, new = record(library)
        assert library.runs.get(new.id).class_names == DATASET.class_names
    copy = path.with_name("library.version-1.sqlite3")
    with contextlib.closing(sqlite3.connect(copy)) as reader:
        assert list(reader.iterdump()) == before
        assert reader.execute("PRAGMA user_version").fetchone() == (1,)
    content = copy.read_bytes()
    shutil.copyfile(copy, path)  # gone back to, and come forth again: no copy is lost
    Library(path).close()
    assert copy.read_bytes() == content
    assert path.with_name("library.version-1-2.sqlite3").exists()


def test_an_older_library_that_another_window_writes_to_is_copied_with_what_is_in_its_log(older):
    path, run, _ = older
    with contextlib.closing(sqlite3.connect(path)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("UPDATE runs SET name = 'in the log'")
        writer.commit()
        Library(path).close()
    with contextlib.closing(sqlite3.connect(path.with_name("library.version-1.sqlite3"))) as reader:
        assert reader.execute("SELECT id, name FROM runs").fetchall() == [(run.id, "in the log")]


# --- that cannot be written ------------------------------------------------------------------------------------------


def make_unwritable(path, *, log=False):
    """Put folders where SQLite and the program write: so that nobody can, not even who may write everywhere."""
    for ending in ("-shm", ".lock", *([] if log else ["-wal"])):
        path.with_name(path.name + ending).mkdir()


def look_at_all_of_it(path, run, *, writes=False):
    with Library(path, begins=writes) as library:
        assert library.is_read_only
        says = f"{path} can be read here, but not written: no runs and drawings are kept."
        assert str(library.take_notice()) == (says if writes else "None")
        assert [(found.id, found.epochs_done) for found in library.runs.entries().runs] == [(run.id, 3)]
        assert len(library.runs.epochs(run.id)) == 3
        assert build_model(library, library.runs.get(run.id)).epochs == 3
        assert [drawing.label for drawing in library.drawings.entries()] == ["1"]
        for change in (
            lambda: library.runs.delete(run.id),
            lambda: library.runs.rename(run.id, "x"),
            lambda: library.drawings.add([([np.ones((2, 2))], "1")]),
        ):
            with pytest.raises(LibraryError, match=r"can be read here, but not written\.$"):
                change()
        assert library.runs.get(run.id).name == run.name
        assert library.state() == library.state()


@pytest.mark.parametrize("writes", [False, True])
def test_a_library_that_cannot_be_written_is_read(path, writes):
    with Library(path) as library:
        _, run = record(library)
        library.drawings.add([([np.ones((2, 2))], "1")])
    path.with_name(f"{path.name}.lock").unlink()
    make_unwritable(path)
    content = path.read_bytes()
    look_at_all_of_it(path, run, writes=writes)
    assert path.read_bytes() == content


def test_a_library_that_cannot_be_written_is_read_with_what_lies_in_its_log(path, tmp_path):
    with Library(path) as library:
        _, run = record(library)
        library.drawings.add([([np.ones((2, 2))], "1")])
        other = tmp_path / "elsewhere" / path.name
        other.parent.mkdir()
        for name in (path.name, f"{path.name}-wal"):
            shutil.copyfile(path.with_name(name), other.with_name(name))
    make_unwritable(other, log=True)
    look_at_all_of_it(other, run)


def test_an_older_library_that_cannot_be_written_is_read(older):
    path, run, _ = older
    make_unwritable(path)
    content = path.read_bytes()
    look_at_all_of_it(path, run)
    assert path.read_bytes() == content


def test_a_library_that_can_be_written_again_is_written(path):
    with Library(path) as library:
        record(library)
    path.with_name(f"{path.name}.lock").unlink()
    make_unwritable(path)
    with Library(path) as library:
        assert library.is_read_only
        for ending in ("-shm", "-wal", ".lock"):
            path.with_name(path.name + ending).rmdir()
        record(library)
        assert not library.is_read_only
        assert len(library.runs.entries().runs) == 2


def test_a_library_whose_file_alone_is_read_only_is_known_as_one_when_it_is_opened(path, monkeypatch):
    """SQLite would say so at the first transaction: after a training whose run is not kept."""
    with Library(path) as library:
        _, run = record(library)
        library.drawings.add([([np.ones((2, 2))], "1")])
    path.chmod(0o444)
    may = os.access
    monkeypatch.setattr(os, "access", lambda file, mode: may(file, mode) and not (Path(file) == path and mode == os.W_OK))
    look_at_all_of_it(path, run, writes=True)


ROOM_ELSEWHERE = """
import sys
from pathlib import Path
from recorded_runs import drive
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, TrainingConfig
from nnfs_gui.storage.datasets.mnist import load_mnist
from nnfs_gui.storage.library.library import Library
from nnfs_gui.training.trainer import Trainer
mnist, config = load_mnist(), TrainingConfig(epochs=1, train_size=100, network=NetworkConfig((HiddenLayer(4),)))
with Library(Path(sys.argv[1])) as library:
    for _ in range(int(sys.argv[2])):
        drive(Trainer(config, mnist), library)
"""


@pytest.mark.slow
def test_no_room_is_needed_but_where_the_library_lies(path, tmp_path):
    """A full folder for temporary files made SQLite say that the disk was full, and the test of a run was lost."""
    elsewhere = tmp_path / "temporary"
    elsewhere.mkdir()
    before = elsewhere.stat().st_mtime_ns
    places = {"SQLITE_TMPDIR": str(elsewhere), "TMPDIR": str(elsewhere), "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", ROOM_ELSEWHERE, path, "20"], env={**os.environ, **places}, check=True)
    assert elsewhere.stat().st_mtime_ns == before
