"""Archives with so many members that to list them would take long are refused before that."""

import zipfile

import pytest

from nnfs_gui.storage.archive_list import lists_more_than
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.tensor_file import read_npz


@pytest.fixture(scope="module")
def crowded(tmp_path_factory):
    path = tmp_path_factory.mktemp("archives") / "crowded.npz"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(1001):
            archive.writestr(f"{number}.txt", "")
        archive.comment = b"PK" * 1000
    return path


def test_members_are_counted_without_listing_them(crowded):
    with crowded.open("rb") as file:
        assert lists_more_than(file, 1000)
        assert not lists_more_than(file, 1001)
        assert file.tell() == 0


def test_what_is_no_archive_lists_nothing(tmp_path):
    path = tmp_path / "empty"
    path.write_bytes(b"")
    with path.open("rb") as file:
        assert not lists_more_than(file, 0)


def test_a_model_of_so_many_files_is_refused_in_a_sentence(crowded):
    with pytest.raises(ModelFileError, match="holds more than 1,000 files, which no model does"):
        read_npz(crowded, "marker")
