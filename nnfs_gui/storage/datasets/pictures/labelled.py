"""Drawings with labels, from files of pen strokes and from pictures whose names or folders say what they show."""

from collections.abc import Sequence
from pathlib import Path

from nnfs_gui.data.class_labels import find_class
from nnfs_gui.ink.broken_strokes import is_frayed
from nnfs_gui.ink.ink_detection import find_ink
from nnfs_gui.ink.picture import frame_ink
from nnfs_gui.storage.datasets.folder_files import list_files, run_through
from nnfs_gui.storage.datasets.pictures.classes import class_of_picture, sort_pictures
from nnfs_gui.storage.datasets.pictures.folder import is_picture
from nnfs_gui.storage.datasets.pictures.table import TABLE_ENDINGS
from nnfs_gui.storage.drawing_file import Drawing, DrawingFileError, is_picture_file, read_drawings, read_picture
from nnfs_gui.words import QT_TRANSLATE_NOOP


def read_labelled_drawings(path: Path, class_names: Sequence[str]) -> list[Drawing]:
    """Read the drawings of a file of pen strokes with their labels, a picture, or all pictures in a folder and below it.

    A picture is of one of these classes: its name begins with it, as 7_12.png does, or has it after a word such as digit,
    or the folder that it lies in is called so. In a folder another place in the names, or a table, may say it as well.
    Raises DrawingFileError and DatasetError.
    """
    if path.is_dir():
        return [_framed(path / file, label) for file, label in _labels_in(path, class_names)]
    if not is_picture_file(path):
        return read_drawings(path)
    label = _class_of(path, class_names)
    if label is None:
        raise DrawingFileError(
            QT_TRANSLATE_NOOP(
                "Core",
                "Nothing says what {path} shows. Let its name begin with that, as 7_12.png does, or put it into a folder "
                "that is called so.",
            ),
            path=path,
        )
    return [_framed(path, label)]


def _labels_in(folder: Path, class_names: Sequence[str]) -> list[tuple[str, str]]:
    """Return the pictures in a folder, by their paths in it, and the class of each."""
    files = run_through(list_files(folder))
    pictures = [file for file in files if is_picture(file)]
    if not pictures:
        raise DrawingFileError(QT_TRANSLATE_NOOP("Core", "There are no pictures in {folder}."), folder=folder)
    by_themselves = [(file, _class_of(folder / file, class_names)) for file in pictures]
    known = [(file, label) for file, label in by_themselves if label is not None]
    if len(known) == len(pictures):
        return known
    found = sort_pictures(folder, pictures, [file for file in files if file.lower().endswith(TABLE_ENDINGS)])
    return [(picture.file, picture.label) for part in found.parts.values() for picture in part]


def _class_of(path: Path, class_names: Sequence[str]) -> str | None:
    return class_of_picture(path.resolve().as_posix(), lambda name: find_class(name, class_names) is not None)


def _framed(path: Path, label: str) -> Drawing:
    ink = find_ink(read_picture(path))
    if not ink.any():
        raise DrawingFileError(QT_TRANSLATE_NOOP("Core", "There is no ink in {path}."), path=path)
    return Drawing(frame_ink(ink), label, is_frayed=is_frayed(ink))
