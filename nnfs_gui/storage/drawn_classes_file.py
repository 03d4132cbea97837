"""Data sets that are drawn: each is a file of pen strokes with labels, kept where a person's data lie."""

import contextlib
import dataclasses
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nnfs_gui.ink.strokes import Stroke
from nnfs_gui.paths import file_name
from nnfs_gui.recognition.drawn_classes import ClassDrawing, ClassError, DrawnClasses
from nnfs_gui.storage.drawing_file import DrawingFileError, pen_drawings_of
from nnfs_gui.storage.drawings import export_drawings
from nnfs_gui.storage.whole_file import unwritable
from nnfs_gui.words import QT_TRANSLATE_NOOP, showable

SUFFIX = ".json"
_FOLDER = "drawn data sets"

_Stamp = tuple[int, int]  # by which one sees that a file has changed: when it was written last, and its size


@dataclass(frozen=True, slots=True)
class _BareClass:
    """What stands in the file for a class without drawings, or before those of later ones: a drawing without strokes."""

    label: str
    strokes: tuple[Stroke, ...] = ()


def drawn_classes_steps(path: Path) -> Iterator[DrawnClasses | None]:
    """Read a file of pen strokes: yields None after each drawing, and the classes at the end. Raises DrawingFileError.

    The classes are in the order in which the file names them first. Drawings without a label are left out; those without ink
    name a class that may have no drawings, which is left out where it cannot be called so, or is one too many.
    """
    drawings: list[ClassDrawing] = []
    named: dict[str, None] = {}
    for drawing in pen_drawings_of(path):
        if drawing.label is not None:
            named[drawing.label] = None
        if drawing.label is not None and any(map(len, drawing.strokes)):
            strokes = [stroke for stroke in drawing.strokes if len(stroke)]
            drawings.append(ClassDrawing.of(strokes, drawing.label, drawing.writer))
        yield None
    if not named:
        raise DrawingFileError(
            QT_TRANSLATE_NOOP("Core", "{path} holds no drawings that say what they are, such as {example}."),
            path=path,
            example='"label": "A"',
        )
    try:
        classes = DrawnClasses().with_drawings(drawings)
    except ClassError as error:
        raise DrawingFileError(QT_TRANSLATE_NOOP("Core", "{path}: {problem}"), path=path, problem=error) from error
    for name in named:
        if name not in classes.names:
            with contextlib.suppress(ClassError):
                classes = classes.with_classes([name])
    yield dataclasses.replace(classes, names=tuple(name for name in named if name in classes.names))


def _entries(classes: DrawnClasses) -> Iterator[ClassDrawing | _BareClass]:
    """Give what stands in the file: the drawings, the oldest first, and bare classes where else their order were lost."""
    waiting = list(classes.names)
    for drawing in classes.drawings:
        if drawing.label in waiting:
            place = waiting.index(drawing.label)
            yield from map(_BareClass, waiting[:place])
            del waiting[: place + 1]
        yield drawing
    yield from map(_BareClass, waiting)


class DrawnClassesFolder:
    """The files of the data sets that are drawn, beside the library. What another window has drawn is never written over."""

    def __init__(self, beside: Path) -> None:
        """Keep them in a folder of their own in the folder `beside`, which is made with the first of them."""
        self._folder = beside / _FOLDER
        self._known: dict[str, _Stamp] = {}  # the files as they were read or written here
        self._moved: dict[str, str] = {}  # names under which another window has drawn, and where what is drawn here goes

    def path(self, name: str) -> Path:
        """Return the file of a data set."""
        return self._folder / f"{name}{SUFFIX}"

    def names(self) -> list[str]:
        """Return what the data sets are called, the one first that was changed last. Raises OSError."""
        if not self._folder.is_dir():
            return []
        files = [(path.stat().st_mtime_ns, path.stem) for path in self._folder.glob(f"*{SUFFIX}")]
        return [name for _, name in sorted(files, reverse=True) if name == showable(name)]

    def steps(self, name: str) -> Iterator[DrawnClasses | None]:
        """Read a data set, as `drawn_classes_steps` does. Raises DrawingFileError."""
        stamp = _stamp(self.path(name))
        yield from drawn_classes_steps(self.path(name))
        if stamp is not None:
            self._known[name] = stamp
        self._moved.pop(name, None)

    def keep(self, name: str, classes: DrawnClasses) -> str:
        """Keep the classes and drawings of a data set; one without classes has no file. Raises DrawingFileError.

        Returns the name under which they are kept: a new one, if another window has changed the file since it was read here.
        """
        name = self._moved.get(name, name)
        try:
            if _stamp(self.path(name)) not in (None, self._known.get(name)):
                before, name = name, new_name(name, self.names())
                self._moved[before] = name
            path = self.path(name)
            if not classes.names:
                path.unlink(missing_ok=True)
                return name
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DrawingFileError(unwritable(self._folder, error)) from error
        self._known[name] = _stamp_of(export_drawings(path, _entries(classes)))
        return name


def new_name(wanted: str, taken: list[str]) -> str:
    """Return a name for a data set that no other one has, whatever system keeps its file."""
    base = file_name(wanted)
    folded, number, name = {other.casefold() for other in taken}, 1, base
    while name.casefold() in folded:
        number += 1
        name = f"{base} {number}"
    return name


def _stamp(path: Path) -> _Stamp | None:
    """Return by what one sees that a file has changed; None where there is none, or nobody can tell."""
    try:
        return _stamp_of(path.stat())
    except OSError:
        return None


def _stamp_of(status: os.stat_result) -> _Stamp:
    return status.st_mtime_ns, status.st_size
