"""What classes are called whose files hold only numbers."""

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.storage.plain_file import open_plain, unreadable
from nnfs_gui.storage.text_encoding import decode_text
from nnfs_gui.words import QT_TRANSLATE_NOOP

NAMES_FILE = "class-names.txt"
_MOST_BYTES = 10_000
_LARGEST = 255

# the SHA-256 of the test labels of data sets that everybody knows by name
_KNOWN = {
    "3d0e6c6ea990b53b6f8f500a41cac93881d981b315f84578b7d915342ade01e9": (  # Xiao, Rasul and Vollgraf 2017, table 1
        "T-shirt",
        "Trouser",
        "Pullover",
        "Dress",
        "Coat",
        "Sandal",
        "Shirt",
        "Sneaker",
        "Bag",
        "Ankle boot",
    ),
}


def find_names(folder: Path, mapping: str, test_labels: npt.NDArray[Any] | None) -> tuple[str, ...] | None:
    """Return the names of the classes whose files lie in a folder, if they are known. Raises DatasetError.

    They stand in class-names.txt, one a line, or in EMNIST's file `mapping`, whose lines are a label and the codes of its
    letters; or the test labels are those of a data set that is known.
    """
    lines = _read_lines(folder / NAMES_FILE)
    if lines is not None:
        return tuple(lines)
    lines = _read_lines(folder / mapping) if mapping else None
    if lines is not None:
        try:
            return tuple(chr(int(line.split()[1])) for line in lines)
        except (ValueError, IndexError, OverflowError) as error:
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{path} should hold a label and a letter's code in each line."),
                path=folder / mapping,
            ) from error
    if test_labels is None:
        return None
    return known_names(test_labels)


def known_names(test_labels: npt.NDArray[Any]) -> tuple[str, ...] | None:
    """Return the names of the classes of a data set that everybody knows, by its test labels, shape (n,)."""
    if test_labels.dtype.kind not in "iu" or test_labels.min(initial=0) < 0 or test_labels.max(initial=0) > _LARGEST:
        return None
    return _KNOWN.get(hashlib.sha256(test_labels.astype(np.uint8).tobytes()).hexdigest())


def _read_lines(path: Path) -> list[str] | None:
    """Return the lines that are not blank, or None if there is no such file."""
    try:
        if not path.is_file():
            return None
        with open_plain(path) as file:
            content = file.read(_MOST_BYTES + 1)
        if len(content) > _MOST_BYTES:
            raise DatasetError(QT_TRANSLATE_NOOP("Core", "{path} is too long for a list of names."), path=path)
        text, _ = decode_text(content)
    except UnicodeDecodeError as error:
        raise DatasetError(QT_TRANSLATE_NOOP("Core", "{path} is not a text in UTF-8."), path=path) from error
    except OSError as error:
        raise DatasetError(unreadable(path, error)) from error
    return [line.strip() for line in text.splitlines() if line.strip()]
