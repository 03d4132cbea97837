"""Data sets in files of pen strokes: each drawing that has a label is an image."""

from collections.abc import Iterator
from pathlib import Path

from nnfs_gui.data.class_labels import name_some
from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.data.drawn_dataset import LabelledDrawing, drawn_dataset_steps
from nnfs_gui.storage.datasets.reading import Choices, Question, Reading, UndecidedError
from nnfs_gui.storage.drawing_file import DrawingFileError, pen_drawings_of
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

STROKE_ENDINGS = (".json", ".json.gz", ".jsonl", ".ndjson", ".unipen", ".inkml")
_AT_ONCE = 100  # drawings
_INCOMPLETE = (
    (False, Text(QT_TRANSLATE_NOOP("Core", "they keep the file from being read"))),
    (True, Text(QT_TRANSLATE_NOOP("Core", "such drawings are left out"))),
)


def stroke_file_steps(path: Path, name: str, choices: Choices) -> Iterator[Reading | None]:
    """Read the drawings of a file as a data set: yields None from time to time, and the reading at the end.

    Raises UndecidedError where drawings without a label or without ink are to be left out or not, and else DatasetError.
    """
    choices.refuse_idle(path, obeyed=("without_incomplete",))
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
    said = [_say_which_are_left_out(incomplete)] if incomplete else []
    dataset = yield from drawn_dataset_steps(name, str(path), drawings, said)
    yield Reading(dataset, (_ask_for_incomplete(answer=True),) if choices.without_incomplete else ())


def _ask_for_incomplete(*, answer: bool | None) -> Question:
    words = Text(QT_TRANSLATE_NOOP("Core", "What becomes of drawings without a label or without ink?"))
    return Question("without_incomplete", words, _INCOMPLETE, answer, is_doubtful=not answer)


def _say_which_are_left_out(numbers: list[int]) -> Text:
    if len(numbers) == 1:
        one_left_out = QT_TRANSLATE_NOOP("Core", "1 drawing without a label or without ink was left out: {numbers}.")
        return Text(one_left_out, numbers=_some(numbers))
    left_out = QT_TRANSLATE_NOOP("Core", "{count:,} drawings without a label or without ink were left out: {numbers}.")
    return Text(left_out, count=len(numbers), numbers=_some(numbers))


def _some(numbers: list[int]) -> Text | str:
    return name_some([f"{number:,}" for number in numbers])
