"""Data sets as folders of pictures: a folder for each class, or pictures whose names or a table say what they show."""

import math
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float64Array
from nnfs_gui.data.class_labels import name_some
from nnfs_gui.data.dataset import DatasetError, Images
from nnfs_gui.data.dataset_builder import assemble
from nnfs_gui.data.dataset_parts import MOST_SIDE, Part
from nnfs_gui.data.label_encoding import MOST_CLASSES, join_names
from nnfs_gui.ink.framing import SIDE
from nnfs_gui.ink.picture import frame_picture
from nnfs_gui.ink.resizing import resize
from nnfs_gui.storage.datasets.pictures.classes import Picture, SortedPictures, sort_pictures
from nnfs_gui.storage.datasets.pictures.framing import FRAMED, INK_IS_FOUND, ask_framing, framing_is_likely
from nnfs_gui.storage.datasets.pictures.polarity import make_ink_bright
from nnfs_gui.storage.datasets.pictures.table import TABLE_ENDINGS
from nnfs_gui.storage.datasets.reading import Choices, Reading
from nnfs_gui.storage.datasets.roles import Which
from nnfs_gui.storage.drawing_file import DrawingFileError, has_more_pages, read_picture
from nnfs_gui.storage.picture_kinds import PHONE_ENDINGS, endings
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_UNREAD = (*PHONE_ENDINGS, ".svg", ".jp2", ".psd", ".xcf", ".tga", ".ico", ".pdf", ".eps", ".dng", ".raw", ".cr2")
_MOST_PICTURES = 500_000
_MOST_PIXELS = 2**30
_PICTURES_AT_ONCE = 20
_WHITE = 255.0
_DEEPEST = 65_535.0  # the white of pictures with 16 bits a pixel
_EMPTY_FOLDERS = QT_TRANSLATE_NOOP("Core", "Folders without pictures were left out: {names}.")
_UNREADABLE = QT_TRANSLATE_NOOP("Core", "{n:,} pictures that cannot be read were left out: {names}.")
_ONE_UNREADABLE = QT_TRANSLATE_NOOP("Core", "A picture that cannot be read was left out: {names}.")
_BLANK = QT_TRANSLATE_NOOP("Core", "{n:,} pictures in which no ink was found were left out: {names}.")
_ONE_BLANK = QT_TRANSLATE_NOOP("Core", "A picture in which no ink was found was left out: {names}.")
_WITH_PAGES = (".tif", ".tiff", ".gif", ".webp", ".avif")
_PAGED = QT_TRANSLATE_NOOP("Core", "{n:,} pictures have several pages or moments; only the first was read: {names}.")
_ONE_PAGED = QT_TRANSLATE_NOOP("Core", "A picture has several pages or moments; only the first was read: {names}.")
_OTHER_KINDS = QT_TRANSLATE_NOOP(
    "Core", "Pictures of kinds that are not read were left out ({count:,}), such as {example}. Save them as PNG or JPEG."
)
_UNREAD_ALONE = QT_TRANSLATE_NOOP(
    "Core", "{folder} holds pictures, but of kinds that are not read, such as {example}. Export them as JPEG or PNG."
)
_RESIZED = QT_TRANSLATE_NOOP(
    "Core", "The pictures have other sizes; they were scaled to {side} x {side} pixels, their proportions kept."
)

Grey = npt.NDArray[np.uint8]  # shape (height, width), 0 black and 255 white


def is_picture(file: str) -> bool:
    """Say whether a file is a picture, by its name."""
    return file.lower().endswith(endings())


def picture_folder_steps(folder: Path, files: Sequence[str], name: str, choices: Choices) -> Iterator[Reading | None]:
    """Read the pictures among the files of a folder; yields None from time to time, and the reading at the end.

    Files are paths with / between names. Colours become grey, and pictures of other sizes one square size. Where ink is
    dark, black and white change places, so that paper is 0 everywhere. What cannot be read is left out. Raises DatasetError.
    """
    choices.refuse_idle(folder, obeyed=("ink", "frame"))
    found = _find_pictures(folder, files)
    names = _class_names(folder, found)
    yield None
    framed = choices.frame
    if framed is None:
        of_parts = [picture.file for part in found.parts.values() for picture in part]
        framed = choices.ink is None and (yield from framing_is_likely(folder, of_parts, names))
    read = _Pictures(folder, framed=framed)
    for which, pictures in found.parts.items():
        yield from read.read(which, pictures)
    if not read.labels.get(Which.TRAIN):
        raise next(iter(read.problems.values()))
    said = [*found.said, *_say_left_out(folder, found, read.problems)]
    others = [file for file in files if file.lower().endswith(_UNREAD) and not is_picture(file)]
    if others:
        said.append(Text(_OTHER_KINDS, count=len(others), example=others[0]))
    if read.paged:
        paged = _PAGED if len(read.paged) > 1 else _ONE_PAGED
        said.append(Text(paged, n=len(read.paged), names=name_some(read.paged)))
    side = read.longest if read.longest <= MOST_SIDE else SIDE
    if framed:
        said.append(FRAMED)
    elif read.shapes != {(side, side)}:
        said.append(Text(_RESIZED, side=side))
    place = {label: number for number, label in enumerate(names)}
    parts: dict[Which, Part] = {}
    for which, labels in read.labels.items():
        if labels:
            parts[which] = Part(
                _stack(read.pictures.pop(which), side), np.array([place[label] for label in labels]), str(folder)
            )
            yield None
    questions = [ask_framing(framed)]
    if not framed:
        all_labels = [np.asarray(part.labels) for part in parts.values()]
        exchanged, about_ink = make_ink_bright([part.images for part in parts.values()], all_labels, choices.ink)
        said += exchanged
        questions.insert(0, about_ink)
    elif choices.ink is not None:
        said.append(INK_IS_FOUND)
    train, test, validation = (parts.get(which) for which in (Which.TRAIN, Which.TEST, Which.VALIDATION))
    assert train is not None
    yield Reading(assemble(name, train, test, names, said, validation=validation), tuple(questions))


def _find_pictures(folder: Path, files: Sequence[str]) -> SortedPictures:
    pictures = [file for file in files if is_picture(file)]
    tables = [file for file in files if file.lower().removesuffix(".gz").endswith((".csv", ".tsv", ".arff"))]
    if not pictures and tables:
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core",
                "{folder} holds tables, such as {example}, but none with both the labels and the pixels of images. Put the "
                "labels into the table of the images, as a first column that is called label.",
            ),
            folder=folder,
            example=tables[0],
        )
    unread = next((file for file in files if file.lower().endswith(PHONE_ENDINGS)), None)
    if not pictures and unread:
        raise DatasetError(_UNREAD_ALONE, folder=folder, example=unread)
    if not pictures:
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core",
                "{folder} holds no data set: neither IDX files such as train-images-idx3-ubyte, nor .npz, .npy or .csv "
                "files, nor a folder of pictures (PNG, JPEG and the like) for each class.",
            ),
            folder=folder,
        )
    if len(pictures) > _MOST_PICTURES:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{folder} holds more than {most:,} pictures."), folder=folder, most=_MOST_PICTURES
        )
    found = sort_pictures(folder, pictures, [file for file in files if file.lower().endswith(TABLE_ENDINGS)])
    called, said = join_names(Counter(picture.label for some in found.parts.values() for picture in some))
    found.parts = {  # the training part first
        which: [replace(picture, label=called[picture.label]) for picture in found.parts[which]]
        for which in Which
        if which in found.parts
    }
    found.said += said
    return found


def _class_names(folder: Path, found: SortedPictures) -> tuple[str, ...]:
    """Return the classes in the order of their names, numbers by their size."""
    names = {picture.label for pictures in found.parts.values() for picture in pictures}
    if len(names) > MOST_CLASSES:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{folder} has pictures of {classes:,} classes; at most {most} can be told apart."),
            folder=folder,
            classes=len(names),
            most=MOST_CLASSES,
        )
    return tuple(sorted(names, key=lambda name: (int(name) if name.isdecimal() else math.inf, name.casefold(), name)))


def _say_left_out(folder: Path, found: SortedPictures, problems: dict[str, DatasetError]) -> Iterator[Text]:
    """Say which folders hold no pictures beside those that do, and which pictures could not be read."""
    around = {file.rpartition("/")[0] for pictures in found.parts.values() for file in (pictures[0].file, pictures[-1].file)}
    used = {part for pictures in found.parts.values() for picture in pictures for part in picture.file.split("/")[:-1]}
    beside = {path.name for inner in around if inner for path in (folder / inner).parent.iterdir() if path.is_dir()}
    empty = sorted(name for name in beside - used if not name.startswith(("_", ".")))
    if empty:
        yield Text(_EMPTY_FOLDERS, names=name_some(empty))
    blank = sorted(file for file, problem in problems.items() if isinstance(problem, _NoInkError))
    unreadable = sorted(problems.keys() - set(blank))
    for some, one, several in ((unreadable, _ONE_UNREADABLE, _UNREADABLE), (blank, _ONE_BLANK, _BLANK)):
        if some:
            yield Text(several if len(some) > 1 else one, n=len(some), names=name_some(some))


class _Pictures:
    """The pictures of each part that could be read, their labels, and what is wrong with the others."""

    def __init__(self, folder: Path, *, framed: bool) -> None:
        self.pictures: dict[Which, list[Grey]] = {}
        self.labels: dict[Which, list[str]] = {}
        self.problems: dict[str, DatasetError] = {}
        self.paged: list[str] = []  # of which only the first page was read
        self.shapes: set[tuple[int, ...]] = set()
        self._folder = folder
        self._framed = framed
        self._pixels = 0

    @property
    def longest(self) -> int:
        """The longest side of any picture."""
        return max(max(shape) for shape in self.shapes)

    def read(self, which: Which, pictures: Sequence[Picture]) -> Generator[None, None, None]:
        """Read the pictures of a part, yielding from time to time. Raises DatasetError if they are too many."""
        read, labels = self.pictures.setdefault(which, []), self.labels.setdefault(which, [])
        for number, found in enumerate(pictures, start=1):
            if number % _PICTURES_AT_ONCE == 0:
                yield
            try:
                picture = self._read(self._folder / found.file)
            except DatasetError as error:
                self.problems[found.file] = error
                continue
            if found.file.lower().endswith(_WITH_PAGES) and has_more_pages(self._folder / found.file):
                self.paged.append(found.file)
            read.append(picture)
            labels.append(found.label)
            self._pixels += read[-1].size
            if self._pixels > _MOST_PIXELS:
                raise DatasetError(
                    QT_TRANSLATE_NOOP("Core", "{folder} holds pictures of more than {most:,} pixels in all."),
                    folder=self._folder,
                    most=_MOST_PIXELS,
                )

    def _read(self, path: Path) -> Grey:
        """Return the shades of a picture, no larger than an image may be. Raises DatasetError."""
        picture = _read(path)
        self.shapes.add((SIDE, SIDE) if self._framed else picture.shape)
        if not self._framed:
            return _shrink(picture)
        image = frame_picture(picture)
        if not image.any():
            raise _NoInkError(QT_TRANSLATE_NOOP("Core", "There is no ink in {path}."), path=path)
        return image


class _NoInkError(DatasetError):
    """A picture cannot be framed."""


def _read(path: Path) -> Grey:
    """Return the shades of a picture."""
    try:
        picture = read_picture(path)
    except DrawingFileError as error:
        raise DatasetError(error) from error
    most = picture.max()
    if most > _WHITE:
        picture = picture * (_WHITE / max(most, _DEEPEST))
    elif 0 < most <= 1:  # bits, or fractions
        picture = picture * _WHITE
    return _as_grey(picture)


def _shrink(picture: Grey) -> Grey:
    """Return the picture, made smaller if it is larger than an image may be, so that many of them fit into memory."""
    return _scale(picture, SIDE) if max(picture.shape) > MOST_SIDE else picture


def _scale(picture: Grey, longer_side: int) -> Grey:
    factor = longer_side / max(picture.shape)
    height, width = (max(round(side * factor), 1) for side in picture.shape)
    return _as_grey(resize(picture, (height, width)))


def _border(picture: Grey) -> float:
    return float(np.median(np.concatenate([picture[0], picture[-1], picture[:, 0], picture[:, -1]])))


def _stack(pictures: Sequence[Grey], side: int) -> Images:
    images = np.empty((len(pictures), side, side), np.uint8)
    for place, picture in enumerate(pictures):
        images[place] = _squared(picture, side)
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


def _as_grey(picture: Float64Array) -> Grey:
    return np.rint(np.clip(picture, 0, _WHITE)).astype(np.uint8)
