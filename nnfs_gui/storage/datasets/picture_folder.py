"""Data sets as folders of pictures: a folder for each class, below train/ and test/ or side by side."""

import math
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.dataset import DatasetError, Images
from nnfs_gui.data.dataset_builder import MOST_CLASSES, MOST_SIDE, Part, assemble, name_some
from nnfs_gui.ink.resizing import resize
from nnfs_gui.storage.datasets.reading import Choices, Reading
from nnfs_gui.storage.drawing_file import DrawingFileError, read_picture
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_SIDE = 28  # of the images, where pictures are larger than MOST_SIDE
_ENDINGS = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".tif", ".tiff", ".ppm", ".pgm", ".pbm")
_MOST_PICTURES = 500_000
_PICTURES_AT_ONCE = 20
_WHITE = 255.0
_DEEPEST = 65_535.0  # the white of pictures with 16 bits a pixel

Grey = npt.NDArray[np.uint8]  # shape (height, width), 0 black and 255 white


def picture_folder_steps(folder: Path, name: str, choices: Choices) -> Iterator[Reading | None]:
    """Read a folder; yields None from time to time, and the reading at the end. Raises DatasetError.

    Colours become grey, and pictures of other sizes one square size. Where the borders are mostly light, black and white
    change places, so that paper is 0 everywhere.
    """
    choices.refuse_idle(folder)
    try:
        parts, empty = _find_parts(folder)
    except OSError as error:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} could not be read: {reason}."), path=folder, reason=error.strerror or error
        ) from error
    names = _class_names(folder, parts)
    pictures: list[list[Grey]] = [[] for _ in parts]
    shapes = set()
    for files, read in zip(parts, pictures, strict=True):
        for _, path in files:
            picture = _read(path)
            shapes.add(picture.shape)
            read.append(_shrink(picture))
            if len(read) % _PICTURES_AT_ONCE == 0:
                yield None
    longest = max(max(shape) for shape in shapes)
    side = longest if longest <= MOST_SIDE else _SIDE
    said = []
    if empty:
        left_out = QT_TRANSLATE_NOOP("Core", "Folders without pictures were left out: {names}.")
        said.append(Text(left_out, names=name_some(empty)))
    if shapes != {(side, side)}:
        resized = QT_TRANSLATE_NOOP(
            "Core", "The pictures have other sizes; they were scaled to {side} x {side} pixels, their proportions kept."
        )
        said.append(Text(resized, side=side))
    light = np.mean([_border(picture) for picture in pictures[0]]) > _WHITE / 2
    if light:
        exchanged = QT_TRANSLATE_NOOP(
            "Core", "The pictures are dark on light; black and white were exchanged, because ink is the brighter one here."
        )
        said.append(Text(exchanged))
    place = {name: number for number, name in enumerate(names)}
    train, *test = (
        Part(_stack(read, side, inverted=bool(light)), np.array([place[label] for label, _ in files]), str(folder))
        for files, read in zip(parts, pictures, strict=True)
    )
    yield Reading(assemble(name, train, test[0] if test else None, names, said))


def _find_parts(folder: Path) -> tuple[list[list[tuple[str, Path]]], list[str]]:
    """Return (class, path) of each training picture, and if there are some, of each test picture; and what would be classes.

    These are the folders without pictures. Raises OSError.
    """
    below = {path.name.lower().removesuffix("ing"): path for path in _folders(folder)}  # Training/ and Testing/ as well
    roots = [below[name] for name in ("train", "test") if name in below] if "train" in below else [folder]
    parts = [
        [(of_class.name, path) for of_class in _folders(root) for path in sorted(of_class.iterdir()) if _is_picture(path)]
        for root in roots
    ]
    if not parts[0]:
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core",
                "{folder} holds no data set: neither the IDX files train-images-idx3-ubyte and its three companions, nor a "
                "folder of pictures for each class.",
            ),
            folder=folder,
        )
    if sum(map(len, parts)) > _MOST_PICTURES:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{folder} holds more than {most:,} pictures."), folder=folder, most=_MOST_PICTURES
        )
    classes = {name for part in parts for name, _ in part}
    empty = {of_class.name for root in roots for of_class in _folders(root)} - classes
    return [part for part in parts if part], sorted(empty)


def _folders(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))


def is_picture(file: str) -> bool:
    """Say whether a file is a picture, by its name."""
    return file.lower().endswith(_ENDINGS)


def _is_picture(path: Path) -> bool:
    return is_picture(path.name) and not path.name.startswith(".") and path.is_file()


def _class_names(folder: Path, parts: Sequence[Sequence[tuple[str, Path]]]) -> tuple[str, ...]:
    """Return the classes in the order of their names, numbers by their size."""
    names = {name for files in parts for name, _ in files}
    if len(names) > MOST_CLASSES:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{folder} has folders for {classes:,} classes; at most {most} can be told apart."),
            folder=folder,
            classes=len(names),
            most=MOST_CLASSES,
        )
    return tuple(sorted(names, key=lambda name: (int(name) if name.isdecimal() else math.inf, name.casefold(), name)))


def _read(path: Path) -> Grey:
    """Return the shades of a picture."""
    try:
        picture = read_picture(path)
    except DrawingFileError as error:
        raise DatasetError(error) from error
    most = picture.max()
    if most > _WHITE:
        picture = picture * (_WHITE / max(most, _DEEPEST))
    return _as_grey(picture)


def _shrink(picture: Grey) -> Grey:
    """Return the picture, made smaller if it is larger than an image may be, so that many of them fit into memory."""
    return _scale(picture, _SIDE) if max(picture.shape) > MOST_SIDE else picture


def _scale(picture: Grey, longer_side: int) -> Grey:
    factor = longer_side / max(picture.shape)
    height, width = (max(round(side * factor), 1) for side in picture.shape)
    return _as_grey(resize(picture, (height, width)))


def _border(picture: Grey) -> float:
    return float(np.median(np.concatenate([picture[0], picture[-1], picture[:, 0], picture[:, -1]])))


def _stack(pictures: Sequence[Grey], side: int, *, inverted: bool) -> Images:
    images = np.empty((len(pictures), side, side), np.uint8)
    for place, picture in enumerate(pictures):
        square = _squared(picture, side)
        images[place] = ~square if inverted else square
    return images


def _squared(picture: Grey, side: int) -> Grey:
    """Return the picture as large as fits a square, in whose middle it stands on the shade of its border."""
    if picture.shape == (side, side):
        return picture
    scaled = _scale(picture, side)
    height, width = scaled.shape
    square = np.full((side, side), round(_border(picture)), np.uint8)
    top, left = (side - height) // 2, (side - width) // 2
    square[top : top + height, left : left + width] = scaled
    return square


def _as_grey(picture: npt.NDArray[np.float64]) -> Grey:
    return np.rint(np.clip(picture, 0, _WHITE)).astype(np.uint8)
