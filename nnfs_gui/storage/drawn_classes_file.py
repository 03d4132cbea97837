"""Data sets that are drawn: each is a file of pen strokes with labels, kept where a person's data lie."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nnfs_gui.ink.strokes import Stroke
from nnfs_gui.paths import file_name
from nnfs_gui.recognition.drawn_classes import ClassDrawing, ClassError, DrawnClasses
from nnfs_gui.storage.drawing_file import DrawingFileError, pen_drawings_of
from nnfs_gui.storage.drawings import export_drawings
from nnfs_gui.words import QT_TRANSLATE_NOOP, showable

SUFFIX = ".json"
_FOLDER = "drawn data sets"

_Stamp = tuple[int, int]  # by which one sees that a file has changed: when it was written last, and its size


@dataclass(frozen=True, slots=True)
class _BareClass:
    """What stands in the file for a class without drawings: a drawing without strokes."""

    label: str
    strokes: tuple[Stroke, ...] = ()


def drawn_classes_steps(path: Path) -> Iterator[DrawnClasses | None]:
    """Read a file of pen strokes: yields None after each drawing, and the classes at the end. Raises DrawingFileError.

    Drawings without a label are left out; those without ink name a class that has no drawings yet.
    """
    drawings: list[ClassDrawing] = []
    named: dict[str, None] = {}
    for drawing in pen_drawings_of(path):
        if drawing.label is not None and not any(map(len, drawing.strokes)):
            named[drawing.label] = None
        elif drawing.label is not None:
            strokes = [stroke for stroke in drawing.strokes if len(stroke)]
            drawings.append(ClassDrawing.of(strokes, drawing.label, drawing.writer))
        yield None
    if not drawings and not named:
        raise DrawingFileError(
            QT_TRANSLATE_NOOP("Core", "{path} holds no drawings that say what they are, such as {example}."),
            path=path,
            example='"label": "A"',
        )
    try:
        classes = DrawnClasses().with_drawings(drawings)
        yield classes.with_classes(name for name in named if name not in classes.names)
    except ClassError as error:
        raise DrawingFileError(QT_TRANSLATE_NOOP("Core", "{path}: {problem}"), path=path, problem=error) from error


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
            raise DrawingFileError(
                QT_TRANSLATE_NOOP("Core", "{path} could not be written: {reason}."),
                path=self._folder,
                reason=error.strerror or error,
            ) from error
        bare = [_BareClass(name) for name, count in classes.counts.items() if count == 0]
        export_drawings(path, [*classes.drawings, *bare])
        if (stamp := _stamp(path)) is not None:
            self._known[name] = stamp
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
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
