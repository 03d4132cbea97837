"""Data sets in files of pen strokes: each drawing that has a label is an image."""

from collections import Counter
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path

from nnfs_gui.data.class_labels import UnknownLabelError, class_numbers, find_class, name_some
from nnfs_gui.data.dataset import DIGITS, Dataset, DatasetError
from nnfs_gui.data.drawings import with_drawings_steps
from nnfs_gui.data.drawn_dataset import LabelledDrawing, drawn_dataset_steps
from nnfs_gui.data.label_encoding import join_names
from nnfs_gui.paths import MissingFileError
from nnfs_gui.storage.datasets.mnist import load_mnist
from nnfs_gui.storage.datasets.reading import Choices, Question, Reading, UndecidedError
from nnfs_gui.storage.drawing_file import DrawingFileError, pen_drawings_of
from nnfs_gui.words import QT_TRANSLATE_NOOP, Figure, Listed, Text

STROKE_ENDINGS = (".json", ".json.gz", ".jsonl", ".ndjson", ".unipen", ".inkml")
_AT_ONCE = 100  # drawings
_INCOMPLETE = (
    (False, Text(QT_TRANSLATE_NOOP("Core", "because of them, nothing of the file is read"))),
    (True, Text(QT_TRANSLATE_NOOP("Core", "only these drawings are left out"))),
)

_WHAT_FOR = Text(QT_TRANSLATE_NOOP("Core", "What are these drawings of digits?"))
_ALONE_OR_BESIDE = (
    (False, Text(QT_TRANSLATE_NOOP("Core", "a data set of their own"))),
    (True, Text(QT_TRANSLATE_NOOP("Core", "more to learn from, beside MNIST's images"))),
)
_MNIST_TESTS = Text(QT_TRANSLATE_NOOP("Core", "The drawings train beside MNIST's images; MNIST's test images test."))


def stroke_file_steps(path: Path, name: str, choices: Choices) -> Iterator[Reading | None]:
    """Read the drawings of a file as a data set: yields None from time to time, and the reading at the end.

    Raises UndecidedError where drawings without a label or without ink are to be left out or not, and else DatasetError.
    """
    choices.refuse_idle(path, obeyed=("without_incomplete", "beside_mnist"))
    drawings: list[LabelledDrawing] = []
    incomplete: list[int] = []
    try:
        for number, drawing in enumerate(pen_drawings_of(path), start=1):
            if drawing.label is None or not any(map(len, drawing.strokes)):
                incomplete.append(number)
            else:
                drawings.append(LabelledDrawing(drawing.strokes, drawing.label, drawing.writer))
            if number % _AT_ONCE == 0:
                yield None
    except DrawingFileError as error:
        raise DatasetError(error) from error
    if incomplete and not drawings:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} does not say what its drawings are. Add a label to each, such as {example}."),
            path=path,
            example='"label": "A"',
        )
    if incomplete and not choices.without_incomplete:
        raise UndecidedError(
            Text(
                QT_TRANSLATE_NOOP("Core", "{path}: these drawings have no label, or no ink: {numbers}."),
                path=path,
                numbers=_some(incomplete),
            ),
            (_ask_for_incomplete(answer=None),),
        )
    called, said = join_names(Counter(drawing.label for drawing in drawings))
    drawings = [replace(drawing, label=called[drawing.label]) for drawing in drawings]
    said += [_say_which_are_left_out(incomplete)] if incomplete else []
    if choices.beside_mnist:
        dataset = yield from _beside_mnist_steps(path, name, drawings, said)
    else:
        dataset = yield from drawn_dataset_steps(name, str(path), drawings, said)
    asked = [_ask_for_incomplete(answer=True)] if choices.without_incomplete else []
    if all(find_class(label, DIGITS) is not None for label in {drawing.label for drawing in drawings}):
        asked.append(Question("beside_mnist", _WHAT_FOR, _ALONE_OR_BESIDE, choices.beside_mnist, is_doubtful=False))
    yield Reading(dataset, tuple(asked))


def _beside_mnist_steps(
    path: Path, name: str, drawings: list[LabelledDrawing], said: list[Text]
) -> Generator[None, None, Dataset]:
    """Return MNIST with the drawings among its training images. Raises DatasetError."""
    try:
        mnist = load_mnist()
        labels = class_numbers((drawing.label for drawing in drawings), mnist.class_names)
    except MissingFileError as error:
        raise DatasetError(error) from error
    except UnknownLabelError as error:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path}, drawing {number}: {problem}"), path=path, number=error.drawing, problem=error
        ) from error
    both = yield from with_drawings_steps(mnist, name, [drawing.strokes for drawing in drawings], labels)
    return replace(both, assumptions=(*both.assumptions, *said, _MNIST_TESTS))


def _ask_for_incomplete(*, answer: bool | None) -> Question:
    words = Text(QT_TRANSLATE_NOOP("Core", "What becomes of drawings without a label or without ink?"))
    return Question("without_incomplete", words, _INCOMPLETE, answer, is_doubtful=not answer)


def _say_which_are_left_out(numbers: list[int]) -> Text:
    if len(numbers) == 1:
        one_left_out = QT_TRANSLATE_NOOP("Core", "1 drawing without a label or without ink was left out: {numbers}.")
        return Text(one_left_out, numbers=_some(numbers))
    left_out = QT_TRANSLATE_NOOP("Core", "{n:,} drawings without a label or without ink were left out: {numbers}.")
    return Text(left_out, n=len(numbers), numbers=_some(numbers))


def _some(numbers: list[int]) -> Text | Listed:
    return name_some([Figure(number) for number in numbers])
