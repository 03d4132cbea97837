"""Two libraries, for what goes from one to the other."""

import pytest

from nnfs_gui.storage.library.library import Library


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path / "a" / "library.sqlite3") as opened:
        yield opened


@pytest.fixture
def other(tmp_path):
    with Library(tmp_path / "b" / "library.sqlite3") as opened:
        yield opened
