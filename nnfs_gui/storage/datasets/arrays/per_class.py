"""Arrays that hold one class each: a file for each class, as those of Quick, Draw!, or a folder of files for each."""

import contextlib
import io
import os
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO, cast

import numpy as np

from nnfs_gui.data.class_labels import sort_names
from nnfs_gui.data.label_encoding import LEAST_CLASSES, MOST_CLASSES
from nnfs_gui.storage.datasets.arrays.labelled import LabelledArrays
from nnfs_gui.storage.datasets.arrays.npz import list_arrays
from nnfs_gui.storage.datasets.arrays.source import NUMBERS, ArraySource
from nnfs_gui.storage.datasets.roles import Which, find_home, parse_role
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_MOST_FILES = 100_000
_FILES_AT_ONCE = 100
_SAID = QT_TRANSLATE_NOOP("Core", "Each file holds images of one class: {example} is in class {label}.")


@dataclass(frozen=True, slots=True)
class ClassArrays:
    """The arrays of each part, whose labels number the classes, what these are called, and what was assumed."""

    arrays: dict[Which, LabelledArrays]
    names: tuple[str, ...]
    said: Text


def class_arrays_steps(folder: Path, files: Sequence[str]) -> Generator[None, None, ClassArrays | None]:
    """Put together the arrays in files of which each holds one class; None if they do not. Yields from time to time.

    Raises DatasetError.
    """
    labels = _labels(files)
    names = sort_names(set(labels))
    are_parts = any(parse_role(name).part for name in names)
    if are_parts or not LEAST_CLASSES <= len(names) <= MOST_CLASSES or len(files) > _MOST_FILES:
        return None
    sources: list[ArraySource] = []
    for number, file in enumerate(files):
        arrays = list_arrays(folder / file)
        if len(arrays) != 1:
            return None
        sources.append(arrays[0].open_header())
        if number % _FILES_AT_ONCE == 0:
            yield
    first = sources[0]
    are_single = len(first.shape) == 2 and len(files) > len(names) and all(each.shape == first.shape for each in sources)
    kinds = {(each.dtype, each.shape if are_single else each.shape[1:], each.in_columns) for each in sources}
    if len(kinds) > 1 or first.in_columns or first.dtype.kind not in NUMBERS or len(first.shape) < 2:
        return None
    place = {name: number for number, name in enumerate(names)}
    parts: dict[Which, list[tuple[ArraySource, int]]] = {}
    for file, label, source in zip(files, labels, sources, strict=True):
        source.check()
        parts.setdefault(_part(file), []).append((source, place[label]))
    if Which.TRAIN not in parts:
        return None
    joined = {which: _joined(str(folder), some, are_single=are_single) for which, some in parts.items()}
    return ClassArrays(joined, names, Text(_SAID, example=files[0], label=labels[0]))


def _labels(files: Sequence[str]) -> list[str]:
    """Return the class of each file: what the folder around it is called, or if there is only one, the file itself."""
    folders = [PurePosixPath(find_home(file)[0]).name for file in files]
    if len(set(folders)) > 1:
        return folders
    stems = [PurePosixPath(file).stem for file in files]
    shared = os.path.commonprefix(stems)  # noqa: RUF071  of letters, and not of folders
    start = max(shared.rfind(mark) for mark in "_- .") + 1  # such as full_numpy_bitmap_
    return [stem[start:] for stem in stems]


def _part(file: str) -> Which:
    """Return what a file is for, by the folders around it or around that of its class."""
    home, part = find_home(file)
    return part or find_home(home)[1] or Which.TRAIN


def _joined(where: str, sources: Sequence[tuple[ArraySource, int]], *, are_single: bool) -> LabelledArrays:
    """Return arrays, one after the other, as a single one, and for each image the number of its class."""
    first, _ = sources[0]
    counts = [1 if are_single else source.shape[0] for source, _ in sources]
    labels = np.repeat(np.array([number for _, number in sources], np.uint8), counts)
    shape = (len(labels), *(first.shape if are_single else first.shape[1:]))
    images = ArraySource(where, shape, first.dtype, lambda: _open_all([source for source, _ in sources]))
    return LabelledArrays(images, ArraySource(where, labels.shape, labels.dtype, lambda: io.BytesIO(labels.tobytes())))


@contextlib.contextmanager
def _open_all(sources: Sequence[ArraySource]) -> Iterator[BinaryIO]:
    with contextlib.closing(_Chain(sources)) as chain:
        yield cast(BinaryIO, io.BufferedReader(chain))


class _Chain(io.RawIOBase):
    """Reads the values of one array after those of another."""

    def __init__(self, sources: Sequence[ArraySource]) -> None:
        super().__init__()
        self._waiting = list(reversed(sources))
        self._open = contextlib.ExitStack()
        self._file: BinaryIO | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        room = memoryview(buffer)
        while True:
            piece = self._file.read(len(room)) if self._file is not None else b""
            if piece or not self._waiting:
                room[: len(piece)] = piece
                return len(piece)
            self._open.close()
            self._file = self._open.enter_context(self._waiting.pop().open_values())

    def close(self) -> None:
        self._open.close()
        super().close()
