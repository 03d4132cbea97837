"""A data set of pen drawings alone, whatever their labels; the test shows drawings of people of whom none trains."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np

from nnfs_gui.data.class_labels import class_numbers, sort_names
from nnfs_gui.data.dataset import Dataset, DatasetError, DrawnImages, Indices, Labels
from nnfs_gui.data.dataset_builder import HELD_OUT, ORDER_SEED, hold_out, say_what_is_missing
from nnfs_gui.data.drawings import drawing_steps
from nnfs_gui.data.label_encoding import check_count
from nnfs_gui.ink.strokes import Stroke
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_TEST_PART = 6  # one writer in so many tests
_LEAST_WRITERS = 3  # of two, one would be too much to hold out
_WRITERS_SEED = 6


@dataclass(frozen=True, slots=True, eq=False)
class LabelledDrawing:
    """The strokes of a drawing, each of shape (points, 2), at least one point in all; its label, and who drew it."""

    strokes: Sequence[Stroke]
    label: str
    writer: str | None = None


def drawn_dataset_steps(
    name: str, where: str, drawings: Sequence[LabelledDrawing], assumptions: Sequence[Text] = ()
) -> Generator[None, None, Dataset]:
    """Make a data set of drawings, a piece at a time; `where` is what an error is to name. Raises DatasetError.

    Its classes are the labels. About a sixth of the writers test, always the same ones, and the other writers train; where
    not every drawing names its writer, or fewer than three are named, a sixth of the drawings tests.
    """
    if not drawings:
        raise DatasetError(QT_TRANSLATE_NOOP("Core", "{where} holds no drawings."), where=where)
    names = sort_names({drawing.label for drawing in drawings})
    check_count(where, len(names))
    labels = class_numbers((drawing.label for drawing in drawings), names)
    found = _hold_out_writers(drawings, labels)
    if found is None:
        train, test = hold_out(where, labels)
        said = Text(HELD_OUT)
    else:
        train, test, said = found
    rng = np.random.default_rng(ORDER_SEED)  # files often hold class after class, or writer after writer
    train, test = rng.permutation(train), rng.permutation(test)
    images, segments = yield from drawing_steps([drawing.strokes for drawing in drawings])
    drawn = DrawnImages(np.arange(len(train)), segments[train])
    arrays = images[train], labels[train], images[test], labels[test]
    for array in (*arrays, drawn.numbers, drawn.segments):
        array.setflags(write=False)  # many read it at once
    all_said = (*assumptions, said, *say_what_is_missing(labels[train], names))
    return Dataset(name, *arrays, names, all_said, is_mixed=True, drawn=drawn)


def _hold_out_writers(drawings: Sequence[LabelledDrawing], labels: Labels) -> tuple[Indices, Indices, Text] | None:
    """Return the places of the drawings that train, of those that test, and what is said; None where writers do not tell.

    A writer stays among those who train where a class would otherwise have nobody.
    """
    writers = sorted({drawing.writer for drawing in drawings if drawing.writer is not None})
    if len(writers) < _LEAST_WRITERS or any(drawing.writer is None for drawing in drawings):
        return None
    place = {writer: number for number, writer in enumerate(writers)}
    writer_of = np.array([place[drawing.writer] for drawing in drawings if drawing.writer is not None])
    counts = np.zeros((len(writers), int(labels.max()) + 1), np.intp)  # of each class by each writer
    np.add.at(counts, (writer_of, labels), 1)
    left, chosen = counts.sum(axis=0), list[int]()
    for writer in np.random.default_rng(_WRITERS_SEED).permutation(len(writers)).tolist():
        if len(chosen) < max(round(len(writers) / _TEST_PART), 1) and (left > counts[writer]).all():
            chosen.append(writer)
            left = left - counts[writer]
    if not chosen:
        return None
    is_test = np.isin(writer_of, chosen)
    words = (
        QT_TRANSLATE_NOOP(
            "Core", "The test images are the drawings of 1 of the {writers:,} writers; none of that writer's drawings train."
        )
        if len(chosen) == 1
        else QT_TRANSLATE_NOOP(
            "Core", "The test images are the drawings of {count:,} of the {writers:,} writers; none of their drawings train."
        )
    )
    return np.flatnonzero(~is_test), np.flatnonzero(is_test), Text(words, count=len(chosen), writers=len(writers))
