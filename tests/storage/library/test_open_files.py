"""A process that opens a library a second time keeps the locks of the first: others do not take it for closed."""

import subprocess
import sys

import pytest

from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_file import prepare_place

WRITES = """
import sys
from pathlib import Path
from nnfs_gui.storage.library.library import Library
with Library(Path(sys.argv[1])) as library:
    library.experiment_writer.begin(sys.argv[2], {}, "small", "")
"""


def write_elsewhere(path, name):
    subprocess.run([sys.executable, "-c", WRITES, str(path), name], check=True)


@pytest.mark.parametrize("again", [lambda path: Library(path).close(), prepare_place], ids=["opened", "looked at"])
def test_what_is_written_into_an_open_library_stays_though_it_was_opened_again_and_another_process_closed_it(
    tmp_path, again
):
    path = tmp_path / "library.sqlite3"
    with Library(path) as library:
        library.experiment_writer.begin("first", {}, "small", "")
        again(path)
        write_elsewhere(path, "second")
        assert path.with_name(f"{path.name}-wal").exists()
        library.experiment_writer.begin("third", {}, "small", "")
        write_elsewhere(path, "fourth")
        names = {experiment.name for experiment in library.experiments.entries()}
    assert names == {"first", "second", "third", "fourth"}
    with Library(path) as library:
        assert {experiment.name for experiment in library.experiments.entries()} == names


def test_a_file_that_took_the_place_of_an_open_library_is_looked_at(tmp_path):
    path = tmp_path / "library.sqlite3"
    with Library(path):
        path.rename(tmp_path / "moved.sqlite3")
        path.write_text("something else")
        with pytest.raises(Exception, match="is no library"):
            Library(path)
    assert path.read_text() == "something else"
