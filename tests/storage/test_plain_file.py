import gzip
import os
import socket
import sys
from pathlib import Path

import pytest

from nnfs_gui.storage.plain_file import PlainFileError, open_plain, open_unpacked, read_plain, unreadable

needs_unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
READERS = (
    lambda path: open_plain(path).close(),
    lambda path: read_plain(path, 100),
    lambda path: open_unpacked(path, 100).__enter__(),
)
every_reader = pytest.mark.parametrize("read", READERS, ids=["opened", "read", "unpacked"])


def make_pipe(path: Path) -> str:
    os.mkfifo(path)
    return "it is a pipe"


def make_socket(path: Path) -> str:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))
    return "it is a socket"


def make_device(path: Path) -> str:
    path.symlink_to("/dev/zero")
    return "it is a device"


def make_folder(path: Path) -> str:
    path.mkdir()
    return "it is a folder"


def make_link_to_pipe(path: Path) -> str:
    path.symlink_to(path.parent / "pipe")
    return make_pipe(path.parent / "pipe")


@needs_unix
@every_reader
@pytest.mark.parametrize("make", [make_pipe, make_socket, make_device, make_folder, make_link_to_pipe])
def test_what_is_no_plain_file_is_refused_at_once(tmp_path, monkeypatch, read, make):
    monkeypatch.chdir(tmp_path)  # the path of a socket is at most a hundred characters long
    what = make(Path("digits.npz"))
    with pytest.raises(PlainFileError, match=what) as caught:
        read(Path("digits.npz"))
    assert str(unreadable(Path("digits.npz"), caught.value)).startswith(f"digits.npz could not be read: {what}")


@every_reader
@pytest.mark.parametrize("name", ["null\0.csv", "half\ud800.csv"])
def test_a_name_that_no_file_can_have_is_refused(read, name):
    with pytest.raises(OSError, match=r"name|No such file"):
        read(Path(name))


@every_reader
def test_a_file_that_is_missing_gets_the_words_of_the_system(tmp_path, read):
    with pytest.raises(FileNotFoundError) as caught:
        read(tmp_path / "missing")
    assert "No such file" in str(unreadable(tmp_path / "missing", caught.value))


def test_a_plain_file_is_read(tmp_path):
    path = tmp_path / "digits"
    path.write_bytes(b"0123456789")
    with open_plain(path) as file:
        assert file.read() == b"0123456789"
        assert file.seek(0) == 0
    assert read_plain(path, 10) == b"0123456789"
    with pytest.raises(PlainFileError, match="more than 0 MB"):
        read_plain(path, 9)


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "packed"])
@pytest.mark.parametrize("name", ["lines.csv", "lines.csv.gz"])
def test_a_packed_file_is_unpacked_whatever_its_name_is(tmp_path, pack, name):
    lines = [b"%d\n" % number for number in range(100_000)]
    content = b"".join(lines)
    (tmp_path / name).write_bytes(pack(content))
    with open_unpacked(tmp_path / name, len(content)) as file:
        assert list(file) == lines
    with open_unpacked(tmp_path / name, len(content)) as file:
        assert file.read() == content
    with open_unpacked(tmp_path / name, len(content) - 1) as file, pytest.raises(PlainFileError, match="more than 0 MB"):
        file.read()


def test_a_bomb_is_left_as_soon_as_it_is_seen_to_be_one(tmp_path):
    path = tmp_path / "bomb.gz"
    path.write_bytes(gzip.compress(bytes(2**26)))
    with open_unpacked(path, 2**20) as file:
        assert file.read(2**19) == bytes(2**19)
        with pytest.raises(PlainFileError, match="unpacks to more than 1 MB"):
            list(iter(lambda: file.read(1000), b""))


@pytest.mark.parametrize("damage", [lambda content: content[:-9], lambda content: content[:20] + b"x" + content[21:]])
def test_a_damaged_gzip_file_is_said_to_be_one(tmp_path, damage):
    path = tmp_path / "damaged.gz"
    path.write_bytes(damage(gzip.compress(bytes(range(256)) * 10)))
    with pytest.raises(PlainFileError, match="not a whole gzip file"), open_unpacked(path, 10_000) as file:
        file.read()
