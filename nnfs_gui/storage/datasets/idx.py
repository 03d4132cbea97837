"""Reads the IDX files that MNIST comes in, plain or gzipped, and trusts nothing that stands in them.

The format (LeCun, Cortes, Burges): big-endian 32-bit words, first a magic number (2051 for images, 2049 for labels), then
the size of each dimension; after them one byte for each pixel or label.
"""

import gzip
import math
import zlib
from pathlib import Path

import numpy as np

from nnfs_gui.data.dataset import Dataset, DatasetError, Images, Labels
from nnfs_gui.data.dataset_builder import Part, assemble
from nnfs_gui.storage.datasets.class_names import find_names
from nnfs_gui.storage.datasets.reading import UNCHOSEN, Choices, Reading
from nnfs_gui.words import QT_TRANSLATE_NOOP

_IMAGES_MAGIC = 2051
_LABELS_MAGIC = 2049
_MOST_BYTES = 2**31
_PIECE = 2**20
_IMAGES, _LABELS = "images-idx3-ubyte", "labels-idx1-ubyte"
_TRAIN_IMAGES = f"train-{_IMAGES}"
_EMNIST = "emnist-"


def holds_idx_files(folder: Path) -> bool:
    """Say whether one of the IDX files lies in a folder. Raises OSError."""
    return any(path.name.removesuffix(".gz").endswith((_IMAGES, _LABELS)) for path in folder.iterdir())


def find_mnist_files(folder: Path) -> list[tuple[Path, Path]]:
    """Return the files of images and of labels, to train and to test, under MNIST's own names. Raises DatasetError."""
    return [(_require(folder, f"{part}-{_IMAGES}"), _require(folder, f"{part}-{_LABELS}")) for part in ("train", "t10k")]


def load_dataset(path: Path, name: str | None = None) -> Dataset:
    """Return the data set that `read_idx` reads where nothing was chosen. Raises DatasetError."""
    return read_idx(path, name, UNCHOSEN).dataset


def read_idx(path: Path, name: str | None, choices: Choices) -> Reading:
    """Read the four IDX files of a folder: train and t10k, images and labels, each plain or with .gz after its name.

    EMNIST's files under their own names are read too, the digits if nothing else is asked for by the path of the file of
    training images; their pictures lie on their side and are set upright. Without both test files, test images are held
    out. Raises DatasetError.
    """
    choices.refuse_idle(path)
    try:
        folder, prefix = (path.parent, _prefix(path)) if path.is_file() else (path, "")
        if not folder.is_dir():
            raise DatasetError(
                QT_TRANSLATE_NOOP(
                    "Core", "{path} is not a folder. Choose a folder that holds {file} and its three companions."
                ),
                path=path,
                file=_TRAIN_IMAGES,
            )
        if not prefix and _find(folder, f"{_EMNIST}digits-{_TRAIN_IMAGES}"):
            prefix = f"{_EMNIST}digits-"
    except OSError as error:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} could not be read: {reason}."), path=path, reason=error.strerror or error
        ) from error
    emnist = prefix.startswith(_EMNIST)
    test_prefix = f"{prefix}test-" if emnist else f"{prefix}t10k-"
    train = _read_pair(folder, f"{prefix}train-", upright=not emnist)
    has_test = _find(folder, test_prefix + _IMAGES) or _find(folder, test_prefix + _LABELS)
    test = _read_pair(folder, test_prefix, upright=not emnist) if has_test else None
    labels = None if test is None else np.asarray(test.labels, np.uint8)
    names = find_names(folder, f"{prefix}mapping.txt" if emnist else "", labels)
    return Reading(assemble(name or folder.resolve().name, train, test, names))


def read_images(path: Path) -> Images:
    """Read an IDX file of images as an array of shape (n, height, width). Raises DatasetError."""
    return _read_idx(path, _IMAGES_MAGIC, dimensions=3)


def read_labels(path: Path) -> Labels:
    """Read an IDX file of labels as an array of shape (n,). Raises DatasetError."""
    return _read_idx(path, _LABELS_MAGIC, dimensions=1)


def _read_pair(folder: Path, prefix: str, *, upright: bool) -> Part:
    images_path, labels_path = (_require(folder, prefix + kind) for kind in (_IMAGES, _LABELS))
    images, labels = read_images(images_path), read_labels(labels_path)
    if len(images) != len(labels):
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{images_file} holds {images:,} images, but {labels_file} {labels:,} labels."),
            images_file=images_path.name,
            images=len(images),
            labels_file=labels_path.name,
            labels=len(labels),
        )
    if not upright:
        images = np.ascontiguousarray(images.transpose(0, 2, 1))
    return Part(images, labels, images_path.name)


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
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} is not a whole gzip file: {reason}."), path=path, reason=error
        ) from error
    except OSError as error:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} could not be read: {reason}."), path=path, reason=error.strerror or error
        ) from error
    if len(data) != expected:
        sizes = " x ".join(map(str, shape))
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} announces {sizes} = {expected:,} bytes of data, but holds only {found:,}.")
            if len(data) < expected
            else QT_TRANSLATE_NOOP("Core", "{path} announces {sizes} = {expected:,} bytes of data, but holds more."),
            path=path,
            sizes=sizes,
            expected=expected,
            found=len(data),
        )
    array = np.frombuffer(data, np.uint8).reshape(shape)
    array.flags.writeable = False
    return array


def _parse_header(path: Path, header: bytes, magic: int, expected_size: int) -> list[int]:
    """Return the size of each dimension."""
    if len(header) < expected_size:
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core", "{path} is cut off: its IDX header should be {expected_size} bytes long, got {found}."
            ),
            path=path,
            expected_size=expected_size,
            found=len(header),
        )
    found, *shape = np.frombuffer(header, ">u4").tolist()
    if found != magic:
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core", "{path} is not an IDX file of images: it starts with {found}, expected the magic number {magic}."
            )
            if magic == _IMAGES_MAGIC
            else QT_TRANSLATE_NOOP(
                "Core", "{path} is not an IDX file of labels: it starts with {found}, expected the magic number {magic}."
            ),
            path=path,
            found=found,
            magic=magic,
        )
    if math.prod(max(size, 1) for size in shape) > _MOST_BYTES:
        sizes = " x ".join(map(str, shape))
        size = math.prod(shape)
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} announces {sizes} = {size:,} bytes of data; at most {most:,} are read."),
            path=path,
            sizes=sizes,
            size=size,
            most=_MOST_BYTES,
        )
    return [int(size) for size in shape]


def _prefix(path: Path) -> str:
    """Return what stands before the common part of the names of the four files, one of which this is."""
    name = path.name.removesuffix(".gz")
    if not name.endswith(_TRAIN_IMAGES):
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} is not the file of the training images, whose name ends in {file}."),
            path=path,
            file=_TRAIN_IMAGES,
        )
    return name.removesuffix(_TRAIN_IMAGES)


def _find(folder: Path, name: str) -> Path | None:
    """Return the plain or the gzipped file of that name, whichever is there."""
    return next((path for path in (folder / name, folder / f"{name}.gz") if path.is_file()), None)


def _require(folder: Path, name: str) -> Path:
    path = _find(folder, name)
    if path is None:
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core", "{folder} has no file {name} or {name}.gz. Choose a folder that holds all four IDX files."
            ),
            folder=folder,
            name=name,
        )
    return path
