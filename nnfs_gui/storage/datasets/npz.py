"""Data sets in NumPy's .npz files, as Keras keeps them: x_train, y_train, x_test and y_test.

Objects in such a file could run code, so they are refused; and what it announces is checked before memory is taken for it.
"""

import math
import warnings
import zipfile
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.dataset import DatasetError, Images
from nnfs_gui.data.dataset_builder import Part, assemble
from nnfs_gui.storage.datasets.reading import Choices, Reading
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_MOST_BYTES = 2**31
_MOST_MEMBERS = 100
_LUMA = (0.299, 0.587, 0.114)  # how bright red, green and blue are (ITU-R BT.601)

_PIXELS, _LABELS, _NAMES = "uif", "uiU", "U"  # the kinds of types that stand for these: U is text
_EXPECTED = {
    _PIXELS: Text(QT_TRANSLATE_NOOP("Core", "expected real numbers")),
    _LABELS: Text(QT_TRANSLATE_NOOP("Core", "expected one class number or name for each image")),
    _NAMES: Text(QT_TRANSLATE_NOOP("Core", "expected texts")),
}

Array = npt.NDArray[Any]


def read_npz(path: Path, name: str, choices: Choices) -> Reading:
    """Read images of shape (n, side, side) or (n, side * side), grey or in three colours, with their labels.

    Images are bytes or other numbers from 0 to 255, or fractions from 0 to 1. `class_names` may stand beside them.
    Raises DatasetError.
    """
    choices.refuse_idle(path)
    try:
        with zipfile.ZipFile(path) as archive:
            members = {member.filename.removesuffix(".npy"): member for member in archive.infolist()[:_MOST_MEMBERS]}
            for necessary in ("x_train", "y_train"):
                if necessary not in members:
                    raise DatasetError(
                        QT_TRANSLATE_NOOP(
                            "Core", "{path} has no array {necessary}; it should hold x_train, y_train, x_test and y_test."
                        ),
                        path=path,
                        necessary=necessary,
                    )
            train = _read_part(path, archive, members, "train")
            test = _read_part(path, archive, members, "test") if {"x_test", "y_test"} & set(members) else None
            named = _read_array(path, archive, members, "class_names", _NAMES) if "class_names" in members else None
    except DatasetError:
        raise
    except OSError as error:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} could not be read: {reason}."), path=path, reason=error.strerror or error
        ) from error
    except Exception as error:  # the readers of archives raise almost anything for a damaged one
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} is not a whole .npz file: {reason}."), path=path, reason=error
        ) from error
    return Reading(assemble(name, train, test, None if named is None else tuple(map(str, named.ravel()))))


def _read_part(path: Path, archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo], which: str) -> Part:
    where = f"{path}, x_{which},"
    images = _to_bytes(where, _to_grey(where, _read_array(path, archive, members, f"x_{which}", _PIXELS)))
    labels = _read_array(path, archive, members, f"y_{which}", _LABELS)
    if labels.ndim == 2 and labels.shape[1] == 1:
        labels = labels[:, 0]
    if labels.ndim != 1:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path}, y_{which}, has shape {shape}; {expected}."),
            path=path,
            which=which,
            shape=labels.shape,
            expected=_EXPECTED[_LABELS],
        )
    return Part(images, labels.tolist() if labels.dtype.kind == "U" else labels, where.rstrip(","))


def _read_array(path: Path, archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo], name: str, kinds: str) -> Array:
    """Return an array whose type is one of those kinds."""
    if name not in members:
        raise DatasetError(QT_TRANSLATE_NOOP("Core", "{path} has no array {name}."), path=path, name=name)
    where = f"{path}, {name},"
    with archive.open(members[name]) as file:
        shape, in_columns, dtype = _read_header(where, file)
        size = math.prod(shape) * dtype.itemsize
        if dtype.kind not in kinds or dtype.itemsize == 0:
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{where} holds values of the type {dtype}; {expected}."),
                where=where,
                dtype=dtype,
                expected=_EXPECTED[kinds],
            )
        if math.prod(max(side, 1) for side in shape) * dtype.itemsize > _MOST_BYTES or min(shape, default=0) < 0:
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{where} announces the shape {shape}; at most {most:,} bytes are read."),
                where=where,
                shape=shape,
                most=_MOST_BYTES,
            )
        content = file.read(size + 1)
    if len(content) != size:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{where} announces {size:,} bytes, but holds only {found:,}.")
            if len(content) < size
            else QT_TRANSLATE_NOOP("Core", "{where} announces {size:,} bytes, but holds more."),
            where=where,
            size=size,
            found=len(content),
        )
    array: Array = np.frombuffer(content, dtype).reshape(shape, order="F" if in_columns else "C")
    return array


def _read_header(where: str, file: IO[bytes]) -> tuple[tuple[int, ...], bool, np.dtype[Any]]:
    """Return the shape, whether the first index runs fastest, and the type."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # an array from Python 2 is an array
            version = np.lib.format.read_magic(file)
            read = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
            shape, in_columns, dtype = read(file)
            return shape, in_columns, dtype
    except ValueError as error:
        raise DatasetError(QT_TRANSLATE_NOOP("Core", "{where} is not an array of NumPy."), where=where) from error


def _to_grey(where: str, array: Array) -> Array:
    """Return images of shape (n, height, width)."""
    if array.ndim == 4 and array.shape[3] == 1:
        array = array[..., 0]
    elif array.ndim == 4 and array.shape[3] == 3:
        grey = np.minimum(array @ np.array(_LUMA, np.float32), array.max(initial=0))
        array = np.rint(grey).astype(np.uint8) if array.dtype == np.uint8 else grey
    elif array.ndim == 2 and math.isqrt(array.shape[1]) ** 2 == array.shape[1]:
        side = math.isqrt(array.shape[1])
        array = array.reshape(len(array), side, side)
    if array.ndim != 3:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{where} has shape {shape}; expected (images, side, side)."),
            where=where,
            shape=array.shape,
        )
    return array


def _to_bytes(where: str, array: Array) -> Images:
    """Return shades from 0 to 255."""
    if array.dtype == np.uint8:
        return np.ascontiguousarray(array)
    if array.size == 0:
        return np.zeros(array.shape, np.uint8)
    low, high = array.min(), array.max()
    if np.isnan(low):
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{where} holds values that are no numbers; expected 0 to 255, or 0 to 1."), where=where
        )
    if low < 0 or high > 255:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{where} holds values from {low:g} to {high:g}; expected 0 to 255, or 0 to 1."),
            where=where,
            low=low,
            high=high,
        )
    fractions = array.dtype.kind == "f" and high <= 1
    shades: Images = np.rint(array * 255 if fractions else array).astype(np.uint8)
    return shades
