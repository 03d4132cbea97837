"""What lies beside a library and its runs learnt from: points that were drawn, and pen strokes of drawn classes."""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from nnfs_gui.data.own_points import OwnPoints
from nnfs_gui.data.points import DRAWN
from nnfs_gui.storage.bundle.manifest import BundleError
from nnfs_gui.storage.datasets.own_points_file import keep, read_kept
from nnfs_gui.storage.drawing_file import DrawingFileError
from nnfs_gui.storage.drawn_classes_file import DrawnClassesFolder, drawn_classes_steps, new_name
from nnfs_gui.storage.plain_file import read_plain
from nnfs_gui.storage.whole_file import replace_file, unwritable

_POINTS = "points"  # the folder for them, beside the library
_MOST_BYTES = 64 * 1024**2


@dataclass(frozen=True, slots=True)
class Beside:
    """Files that runs learnt from: points, and what files of drawn classes hold, by the names of the data sets."""

    points: tuple[OwnPoints, ...] = ()
    classes: tuple[tuple[str, bytes], ...] = ()


def read_beside(folder: Path, datasets: Iterable[str]) -> Beside:
    """Return what lies in the folder of a library for data sets of these names; what is not there or damaged is left out."""
    names = sorted(set(datasets))
    points: list[OwnPoints] = []
    classes: list[tuple[str, bytes]] = []
    known = DrawnClassesFolder(folder)
    with contextlib.suppress(OSError):
        kept = set(known.names()).intersection(names)
        classes += [(name, read_plain(known.path(name), _MOST_BYTES)) for name in sorted(kept)]
    for name in names:
        if name.startswith(DRAWN):
            with contextlib.suppress(OSError, ValueError):
                points.append(read_kept(folder / _POINTS, name))
    return Beside(tuple(points), tuple(classes))


def keep_beside(folder: Path, beside: Beside) -> int:
    """Put files into the folder of a library that are not there yet; return how many. Raises BundleError.

    What lies there is never replaced: other drawings of the same name are kept under a new one, and those that cannot be
    read are left out.
    """
    try:
        added = sum(_keep_points(folder / _POINTS, points) for points in beside.points)
        return added + sum(_keep_classes(DrawnClassesFolder(folder), *classes) for classes in beside.classes)
    except OSError as error:
        raise BundleError(unwritable(folder, error)) from error


def _keep_points(folder: Path, points: OwnPoints) -> bool:
    try:
        read_kept(folder, points.name)
    except (OSError, ValueError):
        keep(folder, points)
        return True
    return False


def _keep_classes(folder: DrawnClassesFolder, name: str, content: bytes) -> bool:
    taken = folder.names()
    for other in taken:
        with contextlib.suppress(OSError):
            if read_plain(folder.path(other), _MOST_BYTES) == content:
                return False
    path = folder.path(new_name(name, taken))
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_file(path, content)
    try:
        for _ in drawn_classes_steps(path):
            pass
    except DrawingFileError:
        path.unlink()
        return False
    return True
