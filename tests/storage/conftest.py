"""What the tests of the files share."""

import pytest

from nnfs_gui.storage.library.library import Library


@pytest.fixture
def path(tmp_path):
    return tmp_path / "somewhere" / "library.sqlite3"


@pytest.fixture
def library(path):
    with Library(path) as library:
        yield library


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder for file after file of the same name: what is made up is made many times in one test."""
    return tmp_path_factory.mktemp("fuzz")
