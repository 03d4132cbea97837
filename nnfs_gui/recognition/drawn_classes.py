"""A data set while it is drawn: classes with names, and drawings of each. Never changed, so what can be undone is a list."""

import dataclasses
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nnfs_gui.data.label_encoding import LEAST_CLASSES, MOST_CLASSES
from nnfs_gui.ink.framing import Image
from nnfs_gui.ink.strokes import Stroke, frame_strokes
from nnfs_gui.recognition.leave_one_out import Views, count_missing, leave_one_out, views_of
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, showable

LEAST_DRAWINGS = 3  # of each class, so that some train and one may test
MOST_COMPARED = 1000  # drawings, which then take a tenth of a second
LONGEST_NAME = 100  # characters, of a class


class ClassError(ExplainedError):
    """A class cannot be called so, or there are too many."""


@dataclass(frozen=True, eq=False)
class ClassDrawing:
    """A drawing of a class: its strokes, each of shape (points, 2), its image, shape (28, 28), and who drew it, if known."""

    strokes: tuple[Stroke, ...]
    label: str
    image: Image
    writer: str | None = None

    @classmethod
    def of(cls, strokes: Sequence[Stroke], label: str, writer: str | None = None) -> "ClassDrawing":
        """Return the drawing of strokes with at least one point in all."""
        return cls(tuple(strokes), label, frame_strokes(strokes), writer)

    @cached_property
    def views(self) -> Views:
        """How it is compared with others: made when it is first asked for, which takes milliseconds; always the same."""
        content = b"".join(np.asarray(stroke, np.float64).tobytes() for stroke in self.strokes)
        return views_of(self.strokes, rng=np.random.default_rng(zlib.crc32(content)))


@dataclass(frozen=True, slots=True, eq=False)
class DrawnClasses:
    """The names of the classes, in the order in which they were made, and the drawings, the oldest first."""

    names: tuple[str, ...] = ()
    drawings: tuple[ClassDrawing, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """How many drawings each class has."""
        counts = dict.fromkeys(self.names, 0)
        for drawing in self.drawings:
            counts[drawing.label] += 1
        return counts

    @property
    def can_train(self) -> bool:
        """Whether a data set can be made of it."""
        return len(self.names) >= LEAST_CLASSES and min(self.counts.values()) >= LEAST_DRAWINGS

    def of_class(self, name: str) -> list[ClassDrawing]:
        """Return the drawings of a class, the oldest first."""
        return [drawing for drawing in self.drawings if drawing.label == name]

    def with_classes(self, names: Iterable[str]) -> "DrawnClasses":
        """Return these and new classes. Raises ClassError."""
        known = list(self.names)
        for name in names:
            known.append(_check(name, known))
        return dataclasses.replace(self, names=tuple(known))

    def renamed(self, old: str, new: str) -> "DrawnClasses":
        """Return the same with another name for a class. Raises ClassError."""
        new = _check(new, [name for name in self.names if name != old])
        return DrawnClasses(
            tuple(new if name == old else name for name in self.names),
            tuple(dataclasses.replace(d, label=new) if d.label == old else d for d in self.drawings),
        )

    def without_class(self, name: str) -> "DrawnClasses":
        """Return the same without a class and its drawings."""
        return DrawnClasses(
            tuple(other for other in self.names if other != name),
            tuple(drawing for drawing in self.drawings if drawing.label != name),
        )

    def with_drawings(self, drawings: Sequence[ClassDrawing]) -> "DrawnClasses":
        """Return these and more drawings, whose classes are made where they are new. Raises ClassError."""
        new = [name for name in dict.fromkeys(drawing.label for drawing in drawings) if name not in self.names]
        return dataclasses.replace(self.with_classes(new), drawings=(*self.drawings, *drawings))

    def without_drawings(self, drawings: Sequence[ClassDrawing]) -> "DrawnClasses":
        """Return the same without some of its drawings."""
        gone = set(map(id, drawings))
        return dataclasses.replace(self, drawings=tuple(d for d in self.drawings if id(d) not in gone))


@dataclass(frozen=True, slots=True, eq=False)
class DrawnClassesCheck:
    """What leaving out each drawing in turn says of some drawn classes."""

    of: DrawnClasses
    read_as: dict[int, str]  # by the id() of each drawing that is read as something: its class, or another one
    missing: dict[str, int]  # how many more drawings each class should have
    right: dict[str, tuple[int, int]]  # of each class: how many drawings are read right, and how many are read

    @classmethod
    def steps(cls, classes: DrawnClasses) -> "Iterator[DrawnClassesCheck | None]":
        """Leave out each drawing in turn: yields None for each that is prepared, the newest first, and the check at the end.

        Of more than 1,000 drawings only the newest are compared.
        """
        compared = classes.drawings[-MOST_COMPARED:]
        for drawing in reversed(compared):
            if len(drawing.views):
                yield None
        place = {name: number for number, name in enumerate(classes.names)}
        labels = np.array([place[drawing.label] for drawing in classes.drawings], np.intp)
        answers, first = np.full(len(labels), -1), len(labels) - len(compared)
        answers[first:] = leave_one_out([drawing.views for drawing in compared], labels[first:])
        read, right = (np.bincount(labels[some], minlength=len(place)) for some in (answers >= 0, answers == labels))
        read_as = zip(compared, answers[first:].tolist(), strict=True)
        yield cls(
            classes,
            {id(drawing): classes.names[answer] for drawing, answer in read_as if answer >= 0},
            dict(zip(classes.names, count_missing(labels, answers, len(place)), strict=True)),
            dict(zip(classes.names, zip(right.tolist(), read.tolist(), strict=True), strict=True)),
        )

    @property
    def right_of_all(self) -> tuple[int, int]:
        """How many drawings are read right, and how many are read."""
        return sum(right for right, _ in self.right.values()), sum(read for _, read in self.right.values())

    def reading_of(self, drawing: ClassDrawing) -> str | None:
        """Return as what a drawing is read; None where that cannot be said."""
        return self.read_as.get(id(drawing))


def _check(name: str, others: Sequence[str]) -> str:
    """Return a name as it is kept. Raises ClassError where no further class can be called so."""
    name = showable(name.strip())
    if not name:
        raise ClassError(QT_TRANSLATE_NOOP("Core", "Give the class a name."))
    if len(name) > LONGEST_NAME:
        raise ClassError(
            QT_TRANSLATE_NOOP("Core", "A name has at most {most} characters, got {found:,}."),
            most=LONGEST_NAME,
            found=len(name),
        )
    if name in others:
        raise ClassError(QT_TRANSLATE_NOOP("Core", "There is a class {name} already."), name=name)
    if len(others) >= MOST_CLASSES:
        raise ClassError(QT_TRANSLATE_NOOP("Core", "There are at most {most} classes."), most=MOST_CLASSES)
    return name
