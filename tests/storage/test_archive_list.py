"""Archives with so many members that to list them would take long are refused before that."""

import struct
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


def test_members_are_counted_though_the_archive_says_that_there_is_one(crowded, tmp_path):
    content = bytearray(crowded.read_bytes())
    end = content.rfind(b"PK\x05\x06", 0, len(content) - 2000)
    content[end + 8 : end + 12] = b"\x01\x00\x01\x00"
    path = tmp_path / "lies.npz"
    path.write_bytes(content)
    with zipfile.ZipFile(path) as archive:
        assert len(archive.infolist()) == 1001  # who reads the list does not look at that
    with path.open("rb") as file:
        assert lists_more_than(file, 1000)


def test_members_of_a_list_for_large_archives_are_counted(crowded, tmp_path):
    content = crowded.read_bytes()
    end = content.rfind(b"PK\x05\x06", 0, len(content) - 2000)
    size, offset = content[end + 12 : end + 16], content[end + 16 : end + 20]
    large = b"PK\x06\x06" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, 1, 1, *struct.unpack("<II", size + offset))
    locator = b"PK\x06\x07" + struct.pack("<IQI", 0, end, 1)
    small = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, 46, 0xFFFFFFFF, 0)
    path = tmp_path / "large.npz"
    path.write_bytes(content[:end] + large + locator + small)
    with zipfile.ZipFile(path) as archive:
        assert len(archive.infolist()) == 1001
    with path.open("rb") as file:
        assert lists_more_than(file, 1000)
        assert not lists_more_than(file, 1001)


def test_what_is_no_archive_lists_nothing(tmp_path):
    path = tmp_path / "empty"
    path.write_bytes(b"")
    with path.open("rb") as file:
        assert not lists_more_than(file, 0)


def test_a_model_of_so_many_files_is_refused_in_a_sentence(crowded):
    with pytest.raises(ModelFileError, match="holds more than 1,000 files, which no model does"):
        read_npz(crowded, "marker")
