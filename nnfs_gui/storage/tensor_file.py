"""Named arrays, and text about them, in files of safetensors and of NumPy, which run no code when they are opened."""

import os
import zipfile
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt
import safetensors

from nnfs_gui.storage.archive_list import lists_more_than
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.plain_file import open_plain, unreadable
from nnfs_gui.words import QT_TRANSLATE_NOOP

MOST_BYTES = 512 * 1024 * 1024  # that a file, or its arrays, may take
_MOST_MEMBERS = 1000  # of an archive
LONGEST_DESCRIPTION = 1024 * 1024  # bytes of JSON, which takes many times as many when it is read

Tensors = dict[str, npt.NDArray[Any]]


def read_safetensors(path: Path) -> tuple[dict[str, str], Tensors]:
    """Return the metadata of a safetensors file, and its tensors; those of bfloat16 as float32. Raises ModelFileError."""
    try:
        with open_plain(path) as plain:  # what is no plain file would be waited for
            size = os.fstat(plain.fileno()).st_size
            described = int.from_bytes(plain.read(8), "little")  # by which a safetensors file begins
        if size > MOST_BYTES:
            raise _too_large(path)
        if LONGEST_DESCRIPTION < described <= size:  # a larger one is none of a whole file
            raise ModelFileError(
                QT_TRANSLATE_NOOP(
                    "Core", "{path} has a description of {found:,} bytes; that of a model has at most {most:,}."
                ),
                path=path,
                found=described,
                most=LONGEST_DESCRIPTION,
            )
        with safetensors.safe_open(path, framework="numpy") as file:
            names = list(file.keys())
            halves = [name for name in names if file.get_slice(name).get_dtype() == "BF16"]
            tensors = {name: file.get_tensor(name) for name in names if name not in halves}
            metadata = file.metadata() or {}
        return metadata, tensors | (_read_bfloat16(path) if halves else {})
    except OSError as error:
        raise ModelFileError(unreadable(path, error)) from error
    except (safetensors.SafetensorError, AttributeError, KeyError, ValueError, TypeError) as error:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} is not a whole safetensors file: {reason}."), path=path, reason=error
        ) from error


def _read_bfloat16(path: Path) -> Tensors:
    """Return the tensors whose numbers are the upper halves of those of float32, a type that NumPy does not know."""
    tensors = {}
    for name, tensor in safetensors.deserialize(path.read_bytes()):  # type: ignore[no-untyped-call]
        if tensor["dtype"] == "BF16":
            bits = np.frombuffer(tensor["data"], "<u2").astype(np.uint32) << 16
            tensors[name] = bits.view(np.float32).reshape(tensor["shape"])
    return tensors


def read_npz(path: Path, marker: str) -> Tensors:
    """Return the arrays of an .npz file, or none of a zip archive in which there is no array of this name.

    Raises ModelFileError.
    """
    try:
        with open_plain(path) as file:
            if lists_more_than(file, _MOST_MEMBERS):
                raise ModelFileError(
                    QT_TRANSLATE_NOOP("Core", "{path} holds more than {most:,} files, which no model does."),
                    path=path,
                    most=_MOST_MEMBERS,
                )
            return _read_members(path, file, marker)
    except ModelFileError:
        raise
    except OSError as error:
        raise ModelFileError(unreadable(path, error)) from error
    except Exception as error:  # the readers of archives raise almost anything for a damaged one
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} is not a whole .npz file: {reason}."), path=path, reason=error
        ) from error


def _read_members(path: Path, file: BinaryIO, marker: str) -> Tensors:
    """Return the arrays of an archive that holds one of this name, else none."""
    with zipfile.ZipFile(file) as archive:
        members = [member for member in archive.infolist() if member.filename.endswith(".npy")]
        if f"{marker}.npy" not in {member.filename for member in members}:
            return {}
        if sum(member.file_size for member in members) > MOST_BYTES:
            raise _too_large(path)  # no more is unpacked of a member than it announces
        arrays: Tensors = {}
        for member in members:
            with archive.open(member) as content:
                arrays[member.filename.removesuffix(".npy")] = np.lib.format.read_array(content, allow_pickle=False)
        return arrays


def _too_large(path: Path) -> ModelFileError:
    return ModelFileError(
        QT_TRANSLATE_NOOP("Core", "{path} is larger than {megabytes} MB, too large for a model of this program."),
        path=path,
        megabytes=MOST_BYTES // 1024**2,
    )
