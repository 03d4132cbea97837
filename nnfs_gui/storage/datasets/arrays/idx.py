"""Reads the IDX files that MNIST comes in, plain or gzipped, and trusts nothing that stands in them.

The format (LeCun, Cortes, Burges): two bytes of 0, one for the type of the values, one for the number of dimensions; then
the size of each dimension, a big-endian word of 32 bits; then the values, big-endian.
"""

import contextlib
import os
from collections.abc import Generator, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

import numpy as np

from nnfs_gui.data.dataset import Dataset, DatasetError, Images, Labels
from nnfs_gui.storage.datasets.arrays.idx_names import IMAGES, LABELS, TRAIN_IMAGES, choose_set, idx_role, missing
from nnfs_gui.storage.datasets.arrays.labelled import ClassNames, LabelledArrays, labelled_arrays_steps
from nnfs_gui.storage.datasets.arrays.source import MOST_BYTES, Array, ArraySource
from nnfs_gui.storage.datasets.class_names import find_names
from nnfs_gui.storage.datasets.folder_files import list_files, run_through
from nnfs_gui.storage.datasets.reading import UNCHOSEN, Choices, Reading
from nnfs_gui.storage.datasets.roles import Holds, Which
from nnfs_gui.storage.plain_file import GZIP, open_plain, open_unpacked, unreadable
from nnfs_gui.words import QT_TRANSLATE_NOOP

_TYPES = {8: "u1", 9: "i1", 11: ">i2", 12: ">i4", 13: ">f4", 14: ">f8"}
_MAGIC = {Holds.IMAGES: 2051, Holds.LABELS: 2049}  # with which the files of MNIST begin: bytes in 3 dimensions or in 1
_DIMENSIONS = {Holds.IMAGES: (2, 3, 4), Holds.LABELS: (1, 2)}


def find_mnist_files(folder: Path) -> list[tuple[Path, Path]]:
    """Return the files of images and of labels, to train and to test, under MNIST's own names. Raises DatasetError."""
    return [(_find(folder, f"{part}-{IMAGES}"), _find(folder, f"{part}-{LABELS}")) for part in ("train", "t10k")]


def _find(folder: Path, name: str) -> Path:
    """Return the plain or the gzipped file of that name, whichever is there."""
    try:
        return next(path for path in (folder / name, folder / f"{name}.gz") if path.is_file())
    except OSError as error:
        raise DatasetError(unreadable(folder, error)) from error
    except StopIteration:
        raise missing(folder, name) from None


def read_images(path: Path) -> Images:
    """Return an IDX file of images as it is: bytes of shape (n, height, width). Raises DatasetError."""
    return _read_header(path, Holds.IMAGES).read()


def read_labels(path: Path) -> Labels:
    """Return an IDX file of labels as it is: bytes of shape (n,). Raises DatasetError."""
    return _read_header(path, Holds.LABELS).read()


def load_dataset(path: Path, name: str | None = None) -> Dataset:
    """Return the data set of the IDX files in a folder, or of those that belong to one of them. Raises DatasetError."""
    try:
        is_file, is_folder = path.is_file(), path.is_dir()
    except OSError as error:
        raise DatasetError(unreadable(path, error)) from error
    if is_file:
        return run_through(idx_file_steps(path, name or path.name, UNCHOSEN)).dataset
    if not is_folder:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} is not a folder. Choose a folder that holds {file} and its three companions."),
            path=path,
            file=TRAIN_IMAGES,
        )
    files = run_through(list_files(path))
    return run_through(idx_steps(path, files, name or path.resolve().name, UNCHOSEN)).dataset


def idx_file_steps(path: Path, name: str, choices: Choices) -> Generator[None, None, Reading]:
    """Read an IDX file and those that belong to it, beside it or each in a folder of its own. Otherwise as `idx_steps`."""
    path = path.absolute()
    in_own_folder = idx_role(path.parent.name) is not None
    folder = path.parent.parent if in_own_folder else path.parent
    files = yield from list_files(folder, deepest=1 if in_own_folder else 0)
    return (yield from idx_steps(folder, files, name, choices, of=path.relative_to(folder).as_posix()))


def idx_steps(
    path: Path, files: list[str], name: str, choices: Choices, *, of: str | None = None
) -> Generator[None, None, Reading]:
    """Read the IDX files among those that lie in a folder, or those that belong to the file `of`; returns the reading.

    Names may be MNIST's, EMNIST's, QMNIST's, and what archives and people make of them. EMNIST's pictures lie on their side
    and are set upright. Without test files, test images are held out. Yields from time to time. Raises DatasetError.
    """
    choices.refuse_idle(path, obeyed=("turned", "ink"))
    chosen, said = choose_set(path, files, of)
    arrays: dict[Which, LabelledArrays] = {}
    for which in Which:
        if which is Which.TRAIN or chosen.has(which):
            images, labels = (
                _read_header(path / chosen.require(path, which, content), content)
                for content in (Holds.IMAGES, Holds.LABELS)
            )
            arrays[which] = LabelledArrays(images, labels)

    def find(read: Mapping[Which, Array]) -> ClassNames:
        return find_names(path / chosen.folder, chosen.mapping, read.get(Which.TEST))

    return (yield from labelled_arrays_steps(name, arrays, find, said, choices, lying=chosen.is_emnist))


def _read_header(path: Path, content: Holds) -> ArraySource:
    """Return the array in a file of images or of labels. Raises DatasetError."""
    try:
        with open_plain(path) as file:
            is_packed = file.read(2) == GZIP
            size = os.fstat(file.fileno()).st_size
        with open_unpacked(path, MOST_BYTES) as file:
            magic = file.read(4)
            sizes = file.read(4 * magic[3]) if len(magic) == 4 else b""
    except OSError as error:
        raise DatasetError(unreadable(path, error)) from error
    found = int.from_bytes(magic, "big")
    if len(magic) == 4 and (magic[:2] != b"\0\0" or magic[2] not in _TYPES or magic[3] not in _DIMENSIONS[content]):
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core", "{path} is not an IDX file of images: it starts with {found}, expected the magic number {magic}."
            )
            if content is Holds.IMAGES
            else QT_TRANSLATE_NOOP(
                "Core", "{path} is not an IDX file of labels: it starts with {found}, expected the magic number {magic}."
            ),
            path=path,
            found=found,
            magic=_MAGIC[content],
        )
    dimensions = magic[3] if len(magic) == 4 else _MAGIC[content] % 256
    if len(sizes) < 4 * dimensions:
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core", "{path} is cut off: its IDX header should be {expected_size} bytes long, got {found}."
            ),
            path=path,
            expected_size=4 + 4 * dimensions,
            found=len(magic) + len(sizes),
        )
    shape = tuple(np.frombuffer(sizes, ">u4").tolist())
    header = 4 + 4 * dimensions
    return ArraySource(
        str(path),
        shape,
        np.dtype(_TYPES[magic[2]]),
        lambda: _open_values(path, header),
        size_on_disk=None if is_packed else size - header,
    )


@contextlib.contextmanager
def _open_values(path: Path, header: int) -> Iterator[BinaryIO]:
    try:
        with open_unpacked(path, MOST_BYTES + header + 1) as file:
            file.read(header)
            yield file
    except OSError as error:
        raise DatasetError(unreadable(path, error)) from error
