"""What a shell completes: commands, options, and the runs of the library."""

import subprocess
import sys

import pytest
from command_line import succeed, without_screen

from nnfs_gui.storage.library.library import Library

pytestmark = pytest.mark.slow

START = "import sys; sys.argv[0] = 'nnfs-gui'; from nnfs_gui.__main__ import main; main()"


def complete(line, shell="bash", **environment):
    """Return what the program tells a shell in which this is typed, in a process of its own as the shell does."""
    words = line.split(" ")
    asked = {"_NNFS_GUI_COMPLETE": f"complete_{shell}", "COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)}
    asked |= {"_TYPER_COMPLETE_ARGS": line}
    result = subprocess.run(
        [sys.executable, "-c", START],
        env=without_screen() | asked | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert result.stderr == ""
    return result.stdout.split()


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """A library with a run, one that was deleted, and one whose name is no line of text."""
    path = tmp_path_factory.mktemp("library") / "library.sqlite3"
    for name in ("first", "gone", "odd"):
        succeed("train", "--epochs", 1, "--train-size", 100, "--name", name, "--library", path)
    with Library(path) as opened:
        odd, gone, first = opened.runs.entries().runs
        opened.runs.delete(gone.id)
        opened.runs.rename(odd.id, "a\tb\x1b]0;c")
    return path, first.id[:8], gone.id[:8], odd.id[:8]


def test_runs_are_completed_by_their_ids_the_deleted_ones_where_they_are_restored(library):
    path, first, gone, odd = library
    known = {"NNFS_GUI_LIBRARY": str(path)}
    assert complete("nnfs-gui runs show ", **known) == [odd, first]
    assert complete(f"nnfs-gui runs show {first[:5]}", **known) == [first]
    assert complete(f"nnfs-gui runs compare {first} {odd[:5]}", **known) == [odd]
    assert complete("nnfs-gui runs restore ", **known) == [gone]
    assert complete(f"nnfs-gui train --resume {odd[:4]}", **known) == [odd]
    assert complete(f"nnfs-gui runs delete --library {path} ") == [odd, first]
    told = " ".join(complete("nnfs-gui runs show ", shell="zsh", **known))
    assert "first" in told
    assert "\x1b" not in told


@pytest.mark.parametrize("kind", ["none", "empty", "folder", "foreign", "damaged"])
def test_a_library_that_cannot_be_read_completes_nothing_and_is_left_as_it_is(library, tmp_path, kind):
    path = tmp_path / "library.sqlite3"
    content = {"empty": b"", "foreign": b"my diary", "damaged": library[0].read_bytes()[:4096]}.get(kind)
    if content is not None:
        path.write_bytes(content)
    elif kind == "folder":
        path.mkdir()
    assert complete("nnfs-gui runs show ", NNFS_GUI_LIBRARY=str(path)) == []
    assert [file.name for file in tmp_path.iterdir()] == ([] if kind == "none" else [path.name])
    assert content is None or path.read_bytes() == content


def test_a_run_that_another_process_trains_is_completed(tmp_path):
    path = tmp_path / "library.sqlite3"
    with Library(path, begins=True):
        succeed("train", "--epochs", 1, "--train-size", 100, "--library", path)
        assert path.with_name("library.sqlite3-wal").exists()
        assert len(complete("nnfs-gui runs show ", NNFS_GUI_LIBRARY=str(path))) == 1


def test_without_a_home_folder_nothing_is_completed(monkeypatch):
    monkeypatch.delenv("NNFS_GUI_LIBRARY")
    assert complete("nnfs-gui runs show ", HOME="nowhere", XDG_DATA_HOME="") == []


def test_commands_and_options_are_completed():
    assert complete("nnfs-gui tr") == ["train"]
    assert {"train", "runs", "window"} <= set(complete("nnfs-gui "))
    assert {"--version", "--install-desktop"} <= set(complete("nnfs-gui --"))
    assert complete("nnfs-gui train --res") == ["--resume"]
    assert complete("nnfs-gui runs exp") == ["export"]


def test_completing_a_command_loads_none_of_them():
    code = "import atexit; atexit.register(lambda: print('numpy' in sys.modules));"
    asked = {"_NNFS_GUI_COMPLETE": "complete_bash", "COMP_WORDS": "nnfs-gui ev", "COMP_CWORD": "1"}
    arguments = [sys.executable, "-c", START.replace(";", f"; {code}", 1)]
    result = subprocess.run(arguments, env=without_screen() | asked, capture_output=True, text=True, check=False)
    assert result.stdout.split() == ["evaluate", "False"]


def test_experiments_are_completed_by_their_ids(library):
    path = library[0]
    with Library(path) as opened:
        experiment = opened.experiment_writer.begin("Which rate?", {}, "small", "0")
    known = {"NNFS_GUI_LIBRARY": str(path)}
    assert complete("nnfs-gui experiment show ", **known) == [experiment[:8]]
    assert complete("nnfs-gui experiment restore ", **known) == []
