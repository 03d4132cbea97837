"""Data sets that are drawn: each is a file of pen strokes with labels, kept where a person's data lie."""

from collections.abc import Iterator
from pathlib import Path

from nnfs_gui.paths import file_name
from nnfs_gui.recognition.drawn_classes import ClassDrawing, ClassError, DrawnClasses
from nnfs_gui.storage.drawing_file import DrawingFileError, pen_drawings_of
from nnfs_gui.storage.drawings import export_drawings
from nnfs_gui.words import QT_TRANSLATE_NOOP

SUFFIX = ".json"
_FOLDER = "drawn data sets"


def drawn_classes_steps(path: Path) -> Iterator[DrawnClasses | None]:
    """Read a file of pen strokes: yields None after each drawing, and the classes at the end. Raises DrawingFileError.

    Drawings without a label or without ink are left out.
    """
    drawings: list[ClassDrawing] = []
    for drawing in pen_drawings_of(path):
        if drawing.label is not None and any(map(len, drawing.strokes)):
            drawings.append(ClassDrawing.of([stroke for stroke in drawing.strokes if len(stroke)], drawing.label))
        yield None
    if not drawings:
        raise DrawingFileError(
            QT_TRANSLATE_NOOP("Core", "{path} holds no drawings that say what they are, such as {example}."),
            path=path,
            example='"label": "A"',
        )
    try:
        yield DrawnClasses().with_drawings(drawings)
    except ClassError as error:
        raise DrawingFileError(QT_TRANSLATE_NOOP("Core", "{path}: {problem}"), path=path, problem=error) from error


class DrawnClassesFolder:
    """The files of the data sets that are drawn, beside the library."""

    def __init__(self, beside: Path) -> None:
        """Keep them in a folder of their own in the folder `beside`, which is made with the first of them."""
        self._folder = beside / _FOLDER

    def path(self, name: str) -> Path:
        """Return the file of a data set."""
        return self._folder / f"{name}{SUFFIX}"

    def names(self) -> list[str]:
        """Return what the data sets are called, the one first that was changed last. Raises OSError."""
        if not self._folder.is_dir():
            return []
        files = [(path.stat().st_mtime_ns, path.stem) for path in self._folder.glob(f"*{SUFFIX}")]
        return [name for _, name in sorted(files, reverse=True)]

    def keep(self, name: str, classes: DrawnClasses) -> None:
        """Keep the drawings of a data set; one without any has no file. Raises DrawingFileError."""
        path = self.path(name)
        try:
            if not classes.drawings:
                path.unlink(missing_ok=True)
                return
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DrawingFileError(
                QT_TRANSLATE_NOOP("Core", "{path} could not be written: {reason}."),
                path=path,
                reason=error.strerror or error,
            ) from error
        export_drawings(path, classes.drawings)


def new_name(wanted: str, taken: list[str]) -> str:
    """Return a name for a data set that no other one has, whatever system keeps its file."""
    base = file_name(wanted)
    folded, number, name = {other.casefold() for other in taken}, 1, base
    while name.casefold() in folded:
        number += 1
        name = f"{base} {number}"
    return name
