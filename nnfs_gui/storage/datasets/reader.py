"""Data sets from files of any kind that is known: IDX files, .npz, CSV, pen strokes, folders of pictures; and points."""

from collections.abc import Iterator
from pathlib import Path

from nnfs_gui.data.dataset import Dataset, DatasetError
from nnfs_gui.data.points import DRAWN, PointsRecipe, is_points_name
from nnfs_gui.storage.datasets.arrays.idx import idx_file_steps, idx_steps
from nnfs_gui.storage.datasets.arrays.idx_names import idx_role
from nnfs_gui.storage.datasets.arrays.numpy_steps import NUMPY_ENDINGS, numpy_file_steps, numpy_folder_steps
from nnfs_gui.storage.datasets.folder_files import list_files
from nnfs_gui.storage.datasets.own_points_file import read_own_points
from nnfs_gui.storage.datasets.pictures.folder import is_picture, picture_folder_steps
from nnfs_gui.storage.datasets.reading import UNCHOSEN, Choices, Reading
from nnfs_gui.storage.datasets.stroke_file import STROKE_ENDINGS, stroke_file_steps
from nnfs_gui.storage.datasets.tables.files import TABLE_ENDINGS, find_table
from nnfs_gui.storage.datasets.tables.table import table_steps
from nnfs_gui.storage.file_kind import holds_drawings, holds_table
from nnfs_gui.storage.foreign_files import data_remedy, foreign_remedy
from nnfs_gui.storage.plain_file import open_plain, unreadable
from nnfs_gui.words import QT_TRANSLATE_NOOP

FILE_ENDINGS = (*NUMPY_ENDINGS, *TABLE_ENDINGS, "-ubyte", "-ubyte.gz", ".idx", ".idx?-*", *STROKE_ENDINGS)


def read_dataset(path: Path, name: str | None = None, choices: Choices = UNCHOSEN) -> Dataset:
    """Read the data set in a file or a folder, which names it unless a name is given. Raises DatasetError."""
    return next(reading.dataset for reading in dataset_steps(path, name, choices) if reading is not None)


def dataset_steps(path: Path, name: str | None = None, choices: Choices = UNCHOSEN) -> Iterator[Reading | None]:
    """Do as `read_dataset`, a piece at a time: yields None until it yields the reading. One may leave at any time.

    Raises UndecidedError where a choice is needed, and else DatasetError.
    """
    if is_points_name(path):
        choices.refuse_idle(path)
        yield Reading(read_points(str(path)))
    else:
        yield from _file_steps(path, name, choices)


def read_points(name: str) -> Dataset:
    """Return the points that a name tells: they are made by a recipe, or were drawn by hand. Raises DatasetError."""
    if name.partition("?")[0] == DRAWN:
        return read_own_points(name).make()
    return PointsRecipe.parse(name).make()


def _file_steps(path: Path, name: str | None, choices: Choices) -> Iterator[Reading | None]:
    ending = path.name.lower()
    try:
        is_folder = path.is_dir()
        if not is_folder and not path.exists():
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{path} is not there. Choose a folder or a file with a data set."), path=path
            )
        if not is_folder:
            open_plain(path).close()  # a pipe would be waited for
            if (foreign := foreign_remedy(path)) is not None:
                raise DatasetError(foreign)
        is_text = not is_folder and not _is_known(path)
        has_strokes = is_text and holds_drawings(path)
        is_table = not is_folder and (ending.endswith(TABLE_ENDINGS) or (is_text and holds_table(path)))
    except OSError as error:
        raise DatasetError(unreadable(path, error)) from error
    name = name or path.resolve().name
    if is_folder:
        yield from _folder_steps(path, name, choices)
        return
    if ending.endswith(NUMPY_ENDINGS):
        yield (yield from numpy_file_steps(path, name, choices))
    elif has_strokes:
        yield from stroke_file_steps(path, name, choices)
    elif is_table:
        yield from table_steps(path, name, choices)
    elif idx_role(path.name) is not None:
        yield (yield from idx_file_steps(path, name, choices))
    elif (remedy := data_remedy(path)) is not None:
        raise DatasetError(remedy)
    else:
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core",
                "{path} is no data set that can be read: its name should end in .npz, .npy, .csv, .tsv or .arff, be such as "
                "train-images-idx3-ubyte, of an IDX file, or it should hold pen strokes with labels (JSON, UNIPEN, InkML).",
            ),
            path=path,
        )


def _is_known(path: Path) -> bool:
    """Say whether the name of a file tells that it holds arrays."""
    return path.name.lower().endswith(NUMPY_ENDINGS) or idx_role(path.name) is not None


def _folder_steps(folder: Path, name: str, choices: Choices) -> Iterator[Reading | None]:
    files = yield from list_files(folder)
    if any(idx_role(file.rpartition("/")[2]) for file in files):
        yield (yield from idx_steps(folder, files, name, choices))
    elif any(file.lower().endswith(NUMPY_ENDINGS) for file in files) and not any(map(is_picture, files)):
        yield (yield from numpy_folder_steps(folder, files, name, choices))
    elif (table := find_table(folder, files)) is not None:
        yield from table_steps(table, name, choices)
    else:
        yield from picture_folder_steps(folder, files, name, choices)
