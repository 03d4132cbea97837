"""Data sets from files of any kind that is known: IDX files, .npz, CSV, and folders of pictures."""

from collections.abc import Iterator
from pathlib import Path

from nnfs_gui.data.dataset import Dataset, DatasetError
from nnfs_gui.storage.datasets.csv import csv_steps
from nnfs_gui.storage.datasets.idx import holds_idx_files, read_idx
from nnfs_gui.storage.datasets.npz import read_npz
from nnfs_gui.storage.datasets.picture_folder import picture_folder_steps
from nnfs_gui.storage.datasets.reading import UNCHOSEN, Choices, Reading
from nnfs_gui.words import QT_TRANSLATE_NOOP

TABLE_ENDINGS = (".csv", ".csv.gz")
FILE_ENDINGS = (".npz", *TABLE_ENDINGS, "-ubyte", "-ubyte.gz")


def read_dataset(path: Path, name: str | None = None, choices: Choices = UNCHOSEN) -> Dataset:
    """Read the data set in a file or a folder, which names it unless a name is given. Raises DatasetError."""
    return next(reading.dataset for reading in dataset_steps(path, name, choices) if reading is not None)


def dataset_steps(path: Path, name: str | None = None, choices: Choices = UNCHOSEN) -> Iterator[Reading | None]:
    """Do as `read_dataset`, a piece at a time: yields None until it yields the reading. One may leave at any time.

    Raises UndecidedError where a choice is needed, and else DatasetError.
    """
    try:
        is_folder = path.is_dir()
        is_idx = holds_idx_files(path) if is_folder else path.name.endswith(FILE_ENDINGS[-2:])
        if not is_folder and not path.exists():
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{path} is not there. Choose a folder or a file with a data set."), path=path
            )
    except OSError as error:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} could not be read: {reason}."), path=path, reason=error.strerror or error
        ) from error
    name = name or path.resolve().name
    ending = path.name.lower()
    if is_idx:
        yield read_idx(path, name, choices)
    elif is_folder:
        yield from picture_folder_steps(path, name, choices)
    elif ending.endswith(".npz"):
        yield read_npz(path, name, choices)
    elif ending.endswith(TABLE_ENDINGS):
        yield from csv_steps(path, name, choices)
    else:
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core", "{path} is no data set that can be read: its name should end in .npz, .csv or .csv.gz."
            ),
            path=path,
        )
