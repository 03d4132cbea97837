"""Of which kind a file is that somebody opens: what stands in it says that, and its name where that does not."""

import re
import stat
from enum import StrEnum
from pathlib import Path

from nnfs_gui.data.points import is_points_name
from nnfs_gui.storage.archive_list import ZIP
from nnfs_gui.storage.bundle.manifest import MEDIA_TYPE, SUFFIX
from nnfs_gui.storage.foreign_files import HEAD, MOST_UNPACKED, either_remedy, foreign_remedy, tail_of
from nnfs_gui.storage.picture_kinds import is_of_phone
from nnfs_gui.storage.plain_file import open_unpacked, unreadable
from nnfs_gui.storage.strokes.inkml import is_inkml
from nnfs_gui.storage.text_encoding import encoding_of
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")
_LIBRARY = b"SQLite format 3\0"
_BUNDLE = b"mimetype" + MEDIA_TYPE  # after the first 30 bytes of the archive
_NPY = b"\x93NUMPY"
_IDX_TYPES = frozenset(b"\x08\x09\x0b\x0c\x0d\x0e")
_MODEL_MEMBER = b"dense1.weights.npy"  # of what this program exports for NumPy
_PNM = re.compile(rb"P[1-6][\s#]")
_JSON, _UNIPEN = re.compile(r'\{\s*["}]|\[\s*[\[{"\d\]-]'), re.compile(r"\.[A-Z_]+\b")
_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?$")
_DRAWING_ENDINGS = (".json", ".jsonl", ".ndjson", ".unipen")
_TABLE_ENDINGS = (".csv", ".tsv", ".tab", ".arff")
_SPARSE = re.compile(r"[+-]?[\d.]+(\s+\d+:[-+\d.eE]+){3}")  # of LIBSVM, of which the reader says what helps
_COMMENTS = ("#", "%")  # as NumPy and MATLAB write above a table
_SEPARATORS = ",;\t|"
_LEAST_FIELDS = 4  # of a table's first line: a label and at least 2 x 2 pixels


class FileKind(StrEnum):
    """What a file or a folder is to this program."""

    MODEL = "model"
    DATASET = "dataset"
    PICTURE = "picture"
    DRAWINGS = "drawings"
    LIBRARY = "library"
    BUNDLE = "bundle"


class FileKindError(ExplainedError):
    """A file is of no kind that the program reads; the message names the file and the reason."""


class NoSuchFileError(FileKindError):
    """There is no file and no folder of that name."""


def kind_of(path: Path) -> FileKind:
    """Say what a file or a folder is, from a few kilobytes of it. Raises FileKindError.

    A folder counts as a data set, and so does the name of points. What is right for its kind its reader says.
    """
    if is_points_name(path):
        return FileKind.DATASET
    try:
        if stat.S_ISDIR(path.stat().st_mode):
            return FileKind.DATASET
        with open_unpacked(path, MOST_UNPACKED) as file:
            head = file.read(HEAD)
        if (foreign := foreign_remedy(path)) is not None:
            raise FileKindError(foreign)
        if head.startswith(ZIP):
            kind = FileKind.BUNDLE if head.startswith(_BUNDLE, 30) else _kind_of_archive(path)
        else:
            kind = _kind_of_bytes(head) or _kind_of_text(head, path.name)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NoSuchFileError(QT_TRANSLATE_NOOP("Core", "{path} is not there."), path=path) from error
    except ValueError as error:  # a null character in the name
        raise NoSuchFileError(QT_TRANSLATE_NOOP("Core", "{path} is not there."), path=path) from error
    except OSError as error:
        raise FileKindError(unreadable(path, error)) from error
    if not head:
        raise FileKindError(QT_TRANSLATE_NOOP("Core", "{path} is empty."), path=path)
    if kind is None and path.suffix.lower() == SUFFIX:
        kind = FileKind.BUNDLE  # its reader says what is wrong
    if kind is None:
        if (remedy := either_remedy(path, head)) is not None:
            raise FileKindError(remedy)
        raise FileKindError(
            QT_TRANSLATE_NOOP(
                "Core",
                "{path} cannot be opened: it is no network (.safetensors, .npz), no data set (a folder, .npz, .csv, .tsv or "
                "IDX files), no picture, no drawings (JSON or UNIPEN) and no bundle of runs (.nnfs).",
            ),
            path=path,
        )
    return kind


def holds_table(path: Path) -> bool:
    """Say whether a file is text that looks like a table, whatever it is called. Raises OSError."""
    return _kind_as_text(path) is FileKind.DATASET


def holds_drawings(path: Path) -> bool:
    """Say whether a file is text that looks like drawings. Raises OSError."""
    return _kind_as_text(path) is FileKind.DRAWINGS


def _kind_as_text(path: Path) -> FileKind | None:
    with open_unpacked(path, MOST_UNPACKED) as file:
        head = file.read(HEAD)
    return _kind_of_text(head, path.name) if _kind_of_bytes(head) is None else None


def _kind_of_archive(path: Path) -> FileKind | None:
    """Look through the names of the members, which stand at the end of a zip archive. Raises OSError."""
    members = tail_of(path)
    if _MODEL_MEMBER in members:
        return FileKind.MODEL
    return FileKind.DATASET if b".npy" in members else None


def _kind_of_bytes(head: bytes) -> FileKind | None:
    """Know a kind by the bytes that it always begins with."""
    if head.startswith(_LIBRARY):
        return FileKind.LIBRARY
    is_webp, is_bitmap = head[:4] == b"RIFF" and head[8:12] == b"WEBP", head[:2] == b"BM" and b"\0" in head
    if head.startswith(_PICTURES) or _PNM.match(head) or is_webp or is_bitmap or is_of_phone(head):
        return FileKind.PICTURE
    is_idx = len(head) > 4 and head[:2] == b"\0\0" and head[2] in _IDX_TYPES and 1 <= head[3] <= 4
    if head.startswith(_NPY) or is_idx:
        return FileKind.DATASET
    if len(head) > 8 and head[8:9] == b"{" and head[5:8] == b"\0\0\0":  # safetensors: how long the header is, and the header
        return FileKind.MODEL
    return None


def _kind_of_text(head: bytes, name: str) -> FileKind | None:
    """Tell drawings from tables; None for what is neither, or no text."""
    text = head.decode(encoding_of(head), "ignore").lstrip("\ufeff").lstrip()
    if is_inkml(text):
        return FileKind.DRAWINGS
    if not text or "\0" in text or text.startswith("<"):  # the last is HTML, SVG, or another markup
        return None
    name = name.lower().removesuffix(".gz")
    if name.endswith(_TABLE_ENDINGS):
        return FileKind.DATASET
    if name.endswith(_DRAWING_ENDINGS) or _JSON.match(text) or _UNIPEN.match(text):
        return FileKind.DRAWINGS
    return FileKind.DATASET if _is_table(text) else None


def _is_table(text: str) -> bool:
    """Say whether text looks like a table: a heading and numbers, or numbers alone, in many columns."""
    if _SPARSE.match(text):
        return True
    lines = text.splitlines()
    first, *others = [line for line in lines if not line.startswith(_COMMENTS)] or lines
    for line in (others[0] if others else first, first):
        for separator in (*_SEPARATORS, None):
            fields = [field.strip(" \"'") for field in line.split(separator)][:-1]  # the last one may be cut off
            if len(fields) >= _LEAST_FIELDS and sum(map(bool, map(_NUMBER.match, fields))) > len(fields) // 2:
                return True
    return first.lower().split(",")[0].strip(' "') == "label"
