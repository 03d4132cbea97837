"""Points that somebody drew, as files in the folder of their data: those on the plane, and those that runs learnt from."""

import os
import time
from collections.abc import Collection
from pathlib import Path

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.data.own_points import OwnPoints
from nnfs_gui.data.points import DRAWN
from nnfs_gui.paths import NoHomeError, points_folder
from nnfs_gui.storage.plain_file import read_plain, unreadable
from nnfs_gui.storage.whole_file import replace_file
from nnfs_gui.words import QT_TRANSLATE_NOOP

_MOST_BYTES = 2**20
_RECENT_SECONDS = 24 * 60 * 60
_CURRENT, _DAMAGED, _SUFFIX = "drawn.json", "drawn damaged.json", ".json"


def keep_current(folder: Path, points: OwnPoints) -> None:
    """Write what stands on the plane. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    replace_file(folder / _CURRENT, points.dump())


def read_current(folder: Path) -> OwnPoints | None:
    """Return what stood on the plane last, if anything did. Raises DatasetError.

    A file that cannot be understood is laid aside under another name, so that nothing takes its place.
    """
    path = folder / _CURRENT
    try:
        return OwnPoints.parse(read_plain(path, _MOST_BYTES))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise DatasetError(unreadable(path, error)) from error
    except ValueError as error:
        aside = folder / _DAMAGED
        path.replace(aside)
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "The points that you drew cannot be read: {reason}. Their file was moved to {path}."),
            reason=error,
            path=aside,
        ) from error


def keep(folder: Path, points: OwnPoints) -> None:
    """Write points into a file of their own, by which a run that learns from them finds them again. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / _file_name(points.name)
    if not path.exists():
        replace_file(path, points.dump())


def prune(folder: Path, needed: Collection[str]) -> None:
    """Remove files of points that have none of the needed names, nor those of the last day, which may be open somewhere.

    Raises OSError.
    """
    kept = {_CURRENT, _DAMAGED, *(f"{name.removeprefix(f'{DRAWN}?id=')}{_SUFFIX}" for name in needed)}
    for path in folder.glob(f"*{_SUFFIX}"):
        if path.name not in kept and time.time() - path.stat().st_mtime > _RECENT_SECONDS:
            path.unlink(missing_ok=True)


def read_kept(folder: Path, name: str) -> OwnPoints:
    """Return the points of this name that are kept in the folder. Raises OSError, and ValueError where they are others."""
    points = OwnPoints.parse(read_plain(folder / _file_name(name), _MOST_BYTES))
    if points.name != name:
        raise ValueError(f"{points.name} is not {name}")
    return points


def read_own_points(name: str) -> OwnPoints:
    """Return the points that a name such as points:drawn?id=0123456789ab tells; without an id, those drawn last.

    Raises DatasetError.
    """
    try:
        folder = points_folder(os.environ)
        points = read_current(folder) if name == DRAWN else read_kept(folder, name)
    except (OSError, ValueError, NoHomeError):
        points = None
    if points is None:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "The points {name} are not there any more, or were changed."), name=name
        )
    return points


def _file_name(name: str) -> str:
    """Return the file of points with this name. Raises ValueError where it says no id."""
    given = name.removeprefix(f"{DRAWN}?id=")
    if not given.isalnum():
        raise ValueError(f"{name} has no id")
    return given + _SUFFIX
