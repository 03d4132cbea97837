"""NumPy's files, .npy with one array and .npz with several, as arrays that are not read yet.

Objects in such a file could run code, so they are refused; and what it announces is checked before memory is taken for it.
"""

import contextlib
import io
import os
import warnings
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.storage.archive_list import lists_more_than
from nnfs_gui.storage.datasets.arrays.source import ArraySource
from nnfs_gui.storage.plain_file import open_plain, unreadable
from nnfs_gui.words import QT_TRANSLATE_NOOP

NPY, NPZ = ".npy", ".npz"
_MOST_MEMBERS = 100
_MOST_LISTED = 1_000
_LONGEST_HEADER = 10_000
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # those that NumPy writes; others may take any memory


@dataclass(frozen=True, slots=True)
class NamedArray:
    """An array in a file: what it is called there, and how its header is read."""

    path: Path
    name: str  # of the member of a .npz file, or nothing
    open_header: Callable[[], ArraySource]


def list_arrays(path: Path) -> list[NamedArray]:
    """Return the arrays of a .npy or a .npz file. Raises DatasetError."""
    if path.name.lower().endswith(NPY):
        return [NamedArray(path, "", lambda: _read_header(str(path), lambda: _open_npy(path), None))]
    with _open_archive(path) as archive:
        members = [member for member in archive.infolist() if member.filename.lower().endswith(NPY)][:_MOST_MEMBERS]
    return [_named_member(path, member) for member in members]


def _named_member(path: Path, member: zipfile.ZipInfo) -> NamedArray:
    name = member.filename[: -len(NPY)]
    where = f"{path}, {name},"

    def open_header() -> ArraySource:
        if member.compress_type not in _METHODS:
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{where} is packed in a way that NumPy does not write. Save it again with NumPy."),
                where=where,
            )
        return _read_header(where, lambda: _open_member(path, member.filename), member.file_size)

    return NamedArray(path, name, open_header)


@contextlib.contextmanager
def _open_npy(path: Path) -> Iterator[BinaryIO]:
    try:
        with open_plain(path) as file:
            yield file
    except OSError as error:
        raise DatasetError(unreadable(path, error)) from error


@contextlib.contextmanager
def _open_archive(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with open_plain(path) as file:
            _check_list(path, file)
            with zipfile.ZipFile(file) as archive:
                yield archive
    except DatasetError:
        raise
    except OSError as error:
        raise DatasetError(unreadable(path, error)) from error
    except Exception as error:  # the readers of archives raise almost anything for a damaged one
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} is not a whole .npz file: {reason}."), path=path, reason=error
        ) from error


def _check_list(path: Path, file: BinaryIO) -> None:
    """Refuse an archive with so many members that to list them would take long."""
    if lists_more_than(file, _MOST_LISTED):
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} holds more than {most:,} arrays."), path=path, most=_MOST_LISTED
        )


@contextlib.contextmanager
def _open_member(path: Path, member: str) -> Iterator[BinaryIO]:
    with _open_archive(path) as archive, archive.open(member) as file:
        yield cast(BinaryIO, file)


def _read_header(
    where: str, open_file: Callable[[], contextlib.AbstractContextManager[BinaryIO]], size: int | None
) -> ArraySource:
    """Return the array in a file of so many bytes, or of those that it has on the disk."""
    with open_file() as file:
        if size is None:
            size = os.fstat(file.fileno()).st_size
        content, shape, in_columns, dtype = _parse_header(where, file)

    @contextlib.contextmanager
    def open_values() -> Iterator[BinaryIO]:
        with open_file() as file:
            file.read(len(content))
            yield file

    return ArraySource(where, shape, dtype, open_values, in_columns, size - len(content))


def _parse_header(where: str, file: BinaryIO) -> tuple[bytes, tuple[int, ...], bool, np.dtype[Any]]:
    """Return the header as it stands there, the shape, whether the first index runs fastest, and the type."""
    wrong = DatasetError(QT_TRANSLATE_NOOP("Core", "{where} is not an array of NumPy."), where=where)
    try:
        content = file.read(np.lib.format.MAGIC_LEN)
        version = np.lib.format.read_magic(io.BytesIO(content))
        size_of_length = 2 if version == (1, 0) else 4
        content += file.read(size_of_length)
        length = int.from_bytes(content[np.lib.format.MAGIC_LEN :], "little")
        if length > _LONGEST_HEADER:
            raise wrong
        content += file.read(length)
        read = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # an array from Python 2 is an array
            shape, in_columns, dtype = read(io.BytesIO(content[np.lib.format.MAGIC_LEN :]))
    except DatasetError:
        raise
    except Exception as error:  # it is read as an expression of Python, which fails in many ways
        raise wrong from error
    return content, shape, in_columns, dtype
