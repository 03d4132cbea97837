"""Writes a file so that it is never half there."""

import contextlib
import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Text

# The mask of the rights that new files get. One learns it only by setting it, which is best done before any thread runs.
_MASK = os.umask(0)
os.umask(_MASK)
_USUAL_RIGHTS = 0o666 & ~_MASK
_LOOP = QT_TRANSLATE_NOOP("Core", "{path} is a link that leads to itself")


class UnwritableError(ExplainedError, OSError):
    """What stands in a file's place cannot be written; the text is a part of the sentence of another error."""


def unwritable(path: Path, error: OSError) -> Text:
    """Return the sentence that says why a file cannot be written."""
    return Text(QT_TRANSLATE_NOOP("Core", "{path} could not be written: {reason}."), path=path, reason=error)


def replace_file(path: Path, content: bytes) -> os.stat_result:
    """Put content in the place of the file in one move, through links, and with the rights that it had. Raises OSError.

    Returns the status of what was written: asked of the path later, it may be that of what another one put there since.
    """
    with replacing(path) as file:
        file.write(content)
        file.flush()
        return os.fstat(file.fileno())


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write, which takes the place of this one at the end in one move, as `replace_file` does.

    What is left by an error takes no place, and is removed. Raises OSError.
    """
    try:
        target = path.resolve(strict=False)
    except RuntimeError as error:  # what Python before 3.13 makes of a link that leads to itself
        raise UnwritableError(_LOOP, path=path) from error
    if target.is_symlink():  # what Python makes of it since 3.13
        raise UnwritableError(_LOOP, path=target)
    mode = target.stat().st_mode if target.exists() else None
    if mode is not None and not stat.S_ISREG(mode):
        raise UnwritableError(QT_TRANSLATE_NOOP("Core", "{path} is not a file"), path=target)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_USUAL_RIGHTS if mode is None else stat.S_IMODE(mode))
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def write_checked(path: Path, content: bytes) -> None:
    """Write a file, read it again and compare. Raises ModelFileError."""
    try:
        replace_file(path, content)
        written = path.read_bytes()
    except OSError as error:
        raise ModelFileError(unwritable(path, error)) from error
    if written != content:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} does not hold what was written to it. Save to another disk."), path=path
        )
