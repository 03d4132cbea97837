"""Reads the IDX files that MNIST comes in, plain or gzipped, and trusts nothing that stands in them.

The format (LeCun, Cortes, Burges): big-endian 32-bit words, first a magic number (2051 for images, 2049 for labels), then
the size of each dimension; after them one byte for each pixel or label.
"""

import gzip
import math
import zlib
from pathlib import Path

import numpy as np

from nnfs_gui.data.dataset import Dataset, Images, Labels

SIDE = 28
CLASSES = 10
_IMAGES_MAGIC = 2051
_LABELS_MAGIC = 2049
_MOST_BYTES = 2**31
_PIECE = 2**20
_FILES = ("train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte")
_EMNIST_FILES = tuple(f"emnist-digits-{name.replace('t10k', 'test')}" for name in _FILES)


class DatasetError(Exception):
    """A data set cannot be used; the message names the file, what was expected and what was found."""


def load_dataset(folder: Path, name: str | None = None) -> Dataset:
    """Read the four IDX files of a folder: train and t10k, images and labels, each plain or with .gz after its name.

    EMNIST's digits under their own names are read too; their pictures lie on their side and are set upright.
    Raises DatasetError.
    """
    try:
        if not folder.is_dir():
            raise DatasetError(f"{folder} is not a folder. Choose a folder that holds {_FILES[0]} and its three companions.")
        emnist = _find(folder, _EMNIST_FILES[0]) is not None
    except OSError as error:
        raise DatasetError(f"{folder} could not be read: {error.strerror or error}.") from error
    paths = [_require(folder, name) for name in (_EMNIST_FILES if emnist else _FILES)]
    train_images, train_labels = _read_pair(paths[0], paths[1])
    test_images, test_labels = _read_pair(paths[2], paths[3])
    if emnist:
        train_images, test_images = (np.ascontiguousarray(x.transpose(0, 2, 1)) for x in (train_images, test_images))
    return Dataset(name or folder.resolve().name, train_images, train_labels, test_images, test_labels, CLASSES)


def read_images(path: Path) -> Images:
    """Read an IDX file of images as an array of shape (n, height, width). Raises DatasetError."""
    return _read_idx(path, _IMAGES_MAGIC, dimensions=3)


def read_labels(path: Path) -> Labels:
    """Read an IDX file of labels as an array of shape (n,). Raises DatasetError."""
    return _read_idx(path, _LABELS_MAGIC, dimensions=1)


def _read_pair(images_path: Path, labels_path: Path) -> tuple[Images, Labels]:
    images, labels = read_images(images_path), read_labels(labels_path)
    if len(images) != len(labels):
        raise DatasetError(
            f"{images_path.name} holds {len(images):,} images, but {labels_path.name} {len(labels):,} labels."
        )
    if len(images) == 0:
        raise DatasetError(f"{images_path.name} holds no images.")
    if images.shape[1:] != (SIDE, SIDE):
        height, width = images.shape[1:]
        raise DatasetError(f"{images_path.name} holds images of {height} x {width} pixels; expected {SIDE} x {SIDE}.")
    if labels.max() >= CLASSES:
        raise DatasetError(f"{labels_path.name} holds the label {labels.max()}; expected labels from 0 to {CLASSES - 1}.")
    return images, labels


def _read_idx(path: Path, magic: int, dimensions: int) -> Images:
    header_size = 4 * (1 + dimensions)
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            header = file.read(header_size)
            shape = _parse_header(path, header, magic, header_size)
            expected = math.prod(shape)
            data = bytearray()
            while piece := file.read(min(_PIECE, expected + 1 - len(data))):  # one more byte, to notice that there are more
                data += piece
    except (gzip.BadGzipFile, zlib.error, EOFError) as error:
        raise DatasetError(f"{path} is not a whole gzip file: {error}.") from error
    except OSError as error:
        raise DatasetError(f"{path} could not be read: {error.strerror or error}.") from error
    if len(data) != expected:
        sizes = " x ".join(map(str, shape))
        found = f"only {len(data):,}" if len(data) < expected else "more"
        raise DatasetError(f"{path} announces {sizes} = {expected:,} bytes of data, but holds {found}.")
    array = np.frombuffer(data, np.uint8).reshape(shape)
    array.flags.writeable = False
    return array


def _parse_header(path: Path, header: bytes, magic: int, expected_size: int) -> list[int]:
    """Return the size of each dimension."""
    if len(header) < expected_size:
        raise DatasetError(f"{path} is cut off: its IDX header should be {expected_size} bytes long, got {len(header)}.")
    found, *shape = np.frombuffer(header, ">u4").tolist()
    if found != magic:
        kind = "images" if magic == _IMAGES_MAGIC else "labels"
        raise DatasetError(
            f"{path} is not an IDX file of {kind}: it starts with {found}, expected the magic number {magic}."
        )
    if math.prod(max(size, 1) for size in shape) > _MOST_BYTES:
        sizes = " x ".join(map(str, shape))
        size = math.prod(shape)
        raise DatasetError(f"{path} announces {sizes} = {size:,} bytes of data; at most {_MOST_BYTES:,} are read.")
    return [int(size) for size in shape]


def _find(folder: Path, name: str) -> Path | None:
    """Return the plain or the gzipped file of that name, whichever is there."""
    return next((path for path in (folder / name, folder / f"{name}.gz") if path.is_file()), None)


def _require(folder: Path, name: str) -> Path:
    path = _find(folder, name)
    if path is None:
        raise DatasetError(f"{folder} has no file {name} or {name}.gz. Choose a folder that holds all four IDX files.")
    return path
