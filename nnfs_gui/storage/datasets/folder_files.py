"""Which files lie in a folder, below it too: a list that ends, whatever the folder holds."""

import contextlib
import os
from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.storage.plain_file import unreadable
from nnfs_gui.words import QT_TRANSLATE_NOOP

_Result = TypeVar("_Result")

_MOST_ENTRIES = 600_000
_DEEPEST = 12
_ENTRIES_AT_ONCE = 5_000
# what archives, systems and servers leave behind
_LEFT_BEHIND = ("__macosx", "thumbs.db", "desktop.ini", "$recycle.bin", "@eadir", "system volume information", "__pycache__")


def list_files(folder: Path, deepest: int = _DEEPEST) -> Generator[None, None, list[str]]:
    """Return the paths of the plain files in a folder and so deep below, without its own and with / between names.

    Hidden ones are left out. Links are followed, but no folder is looked at twice. The paths are sorted, those of a folder
    together. Yields from time to time. Raises DatasetError.
    """
    found: list[str] = []
    seen: set[tuple[int, int]] = set()
    waiting = [("", 0)]
    looked_at = folder
    entries = 0
    try:
        while waiting:
            below, depth = waiting.pop()
            looked_at = folder / below
            status = looked_at.stat()
            if (status.st_dev, status.st_ino) in seen and status.st_ino:
                continue
            seen.add((status.st_dev, status.st_ino))
            with os.scandir(looked_at) as scan:
                for entry in scan:
                    entries += 1
                    if entries > _MOST_ENTRIES:
                        raise DatasetError(
                            QT_TRANSLATE_NOOP("Core", "{folder} holds more than {most:,} files and folders."),
                            folder=folder,
                            most=_MOST_ENTRIES,
                        )
                    if entries % _ENTRIES_AT_ONCE == 0:
                        yield
                    if entry.name.startswith(".") or entry.name.lower() in _LEFT_BEHIND:
                        continue
                    path = f"{below}/{entry.name}" if below else entry.name
                    with contextlib.suppress(OSError):  # a link that leads to itself
                        if entry.is_file():
                            found.append(path)
                        elif entry.is_dir() and depth < deepest:
                            waiting.append((path, depth + 1))
    except OSError as error:
        raise DatasetError(unreadable(looked_at, error)) from error
    found.sort(key=lambda path: path.replace("/", "\0"))
    return found


def run_through(steps: Generator[None, None, _Result]) -> _Result:
    """Take all steps at once, and return what they lead to."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: _Result = end.value
            return result
