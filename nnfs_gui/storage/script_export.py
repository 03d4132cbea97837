"""Settings as a script in a file, and beside it the data set where the script could not read the files of that."""

import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from nnfs_gui.codegen.notebook import write_notebook
from nnfs_gui.codegen.notebook_words import Words
from nnfs_gui.codegen.script import write_script
from nnfs_gui.data.dataset import Dataset, DatasetError
from nnfs_gui.data.dataset_builder import assemble
from nnfs_gui.data.dataset_parts import Part
from nnfs_gui.data.points import is_points_name
from nnfs_gui.storage.datasets.arrays.idx import find_mnist_files, read_images, read_labels
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.plain_file import open_unpacked, read_plain
from nnfs_gui.storage.whole_file import write_checked
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.words import QT_TRANSLATE_NOOP

_HEADERS = (b"\0\0\x08\x03", b"\0\0\x08\x01")  # of MNIST's files of images and of labels: bytes in 3 or 1 dimensions
_MOST_BYTES = 2**31


class DataFileExistsError(ModelFileError):
    """Where the data set is to be written lies another file."""


@dataclass(frozen=True, slots=True, eq=False)
class ScriptSource:
    """What a script trains on: a data set, and the folder with MNIST's four files that it reads it from.

    Without a folder, the data set is written beside the script.
    """

    dataset: Dataset
    folder: Path | None = None

    def write(self, config: TrainingConfig) -> str:
        """Return the script."""
        dataset = self.dataset
        return write_script(
            config,
            None if self.folder is None else str(self.folder),
            class_names=dataset.class_names,
            mixes=dataset.is_mixed,
            first_label=dataset.first_label,
            has_drawings=dataset.drawn is not None,
            points=dataset if dataset.shows_points else None,
        )

    def write_notebook(self, config: TrainingConfig, words: Words) -> str:
        """Return the notebook, which holds a sample of the data set and reads it on demand as the script does."""
        return write_notebook(config, self.dataset, words, reads_idx=self.folder is not None)

    @property
    def needs_file(self) -> bool:
        """Whether the script reads the data set from a file beside it."""
        return self.folder is None and not self.dataset.shows_points


def find_source(dataset: Dataset, path: Path) -> ScriptSource:
    """Return what a script trains on that is to know a data set which was read from a file or a folder."""
    return ScriptSource(dataset, path.absolute() if not is_points_name(path) and _is_as_in(path, dataset) else None)


def data_file(path: Path) -> Path:
    """Return where the data set lies that a script reads which is in the file `path`."""
    return path.with_suffix(".npz")


def pack_dataset(dataset: Dataset) -> bytes:
    """Return a data set as an .npz file: x_train, y_train, x_test, y_test in the order in which it is trained, class_names.

    The images have shape (n, side, side), 0 for paper and 255 for ink, the labels shape (n,) and are 0 and more. Where
    drawings are among them, `drawn`, shape (n,), says of each training image whether it is one.
    """
    buffer = io.BytesIO()
    arrays: dict[str, Any] = {
        "x_train": dataset.train_images,
        "y_train": dataset.train_labels,
        "x_test": dataset.test_images,
        "y_test": dataset.test_labels,
        "class_names": np.array(dataset.class_names),
    }
    if dataset.drawn is not None:
        arrays["drawn"] = dataset.drawn.numbers >= 0
    np.savez_compressed(buffer, **arrays)
    return buffer.getvalue()


def export_script(path: Path, code: str, source: ScriptSource, *, overwrite: bool = False) -> tuple[Path, ...]:
    """Write a script, and before it the data set if it needs one; return the files that were written.

    A data set that lies there already stays as it is. Raises ModelFileError, and where another file lies in the place of the
    data set that is not to be overwritten, DataFileExistsError.
    """
    if not source.needs_file:
        write_checked(path, code.encode())
        return (path,)
    data = data_file(path)
    if data == path:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} should end in .py: the data set is written beside it as .npz."), path=path
        )
    content = pack_dataset(source.dataset)
    is_there = _holds(data, content)
    if not is_there:
        if data.exists() and not overwrite:
            raise DataFileExistsError(
                QT_TRANSLATE_NOOP("Core", "{path} exists, where the data set is to be written that the script reads."),
                path=data,
            )
        write_checked(data, content)
    write_checked(path, code.encode())
    return (path,) if is_there else (path, data)


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.stat().st_size == len(content) and read_plain(path, len(content)) == content
    except OSError:
        return False


def _is_as_in(folder: Path, dataset: Dataset) -> bool:
    """Say whether MNIST's four files of a folder, each byte as it stands there, are this data set.

    Then a script can read them that knows nothing of other names, types and ways to lie.
    """
    parts = []
    try:
        for images, labels in find_mnist_files(folder):
            for file, header in zip((images, labels), _HEADERS, strict=True):
                with open_unpacked(file, _MOST_BYTES) as content:
                    if content.read(len(header)) != header:
                        return False
            parts.append(Part(read_images(images), read_labels(labels), str(folder)))
        train, test = parts
        return assemble("", train, test).checksum == dataset.checksum
    except (OSError, DatasetError):
        return False
