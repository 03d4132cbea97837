"""How the files of a data set are read: what may be chosen, what was read, and where another reading is possible."""

import shlex
from collections.abc import Collection
from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path

from nnfs_gui.data.dataset import Dataset, DatasetError
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text


class Ink(StrEnum):
    """Which shade of a picture is ink."""

    DARK = "dark"
    LIGHT = "light"
    EACH = "each"  # what differs from the border, picture by picture


@dataclass(frozen=True, slots=True)
class Choices:
    """How files are to be read; None leaves it to what looks likelier."""

    label_column: str | None = None  # of a table: its name in the header, or its number from 1 on
    turned: bool | None = None  # whether images lie on their side in the files and are set upright: rows are columns
    without_incomplete: bool = False  # whether rows, or drawings, in which something is missing are left out
    ink: Ink | None = None
    frame: bool | None = None  # whether the ink of each picture is found and framed, as that of a drawing is
    beside_mnist: bool = False  # whether drawings of digits stand beside MNIST's images, and are no data set of their own

    def refuse_idle(self, path: Path, *, obeyed: Collection[str] = ()) -> None:
        """Refuse a choice that a kind of files does not know, beside those that are obeyed. Raises DatasetError."""
        for field in fields(self):
            if field.name not in obeyed and getattr(self, field.name) != field.default:
                raise DatasetError(
                    QT_TRANSLATE_NOOP("Core", "{path} is not of a kind for which one can choose {choice}."),
                    path=path,
                    choice=Text(CHOICES[field.name]),
                )


CHOICES = {  # what is chosen
    "label_column": QT_TRANSLATE_NOOP("Core", "the column of the labels"),
    "turned": QT_TRANSLATE_NOOP("Core", "whether the images lie on their side"),
    "without_incomplete": QT_TRANSLATE_NOOP("Core", "to leave out incomplete rows"),
    "ink": QT_TRANSLATE_NOOP("Core", "which shade is ink"),
    "frame": QT_TRANSLATE_NOOP("Core", "to frame the pictures"),
    "beside_mnist": QT_TRANSLATE_NOOP("Core", "to learn drawings beside MNIST's images"),
}


_SWITCHES = {
    ("turned", True): "--turn",
    ("turned", False): "--no-turn",
    ("without_incomplete", True): "--skip-incomplete",
    ("frame", True): "--frame",
    ("frame", False): "--no-frame",
    ("beside_mnist", True): "--beside-mnist",
}
UNCHOSEN = Choices()


def option_for(choice: str, value: object) -> str:
    """Return how the command line is told a value of a field of Choices."""
    if isinstance(value, bool):
        return _SWITCHES[choice, value]
    return f"--{choice.replace('_', '-')} {shlex.quote(str(value))}"


def options_for(choices: Choices) -> str:
    """Return how the command line is told choices; nothing where none was made."""
    made = ((field.name, getattr(choices, field.name)) for field in fields(choices))
    return " ".join(option_for(name, value) for name, value in made if value != getattr(UNCHOSEN, name))


@dataclass(frozen=True, slots=True)
class Question:
    """A choice that the files leave open: what may be answered, and what was assumed."""

    choice: str  # the field of Choices
    words: Text  # such as "Which column holds the labels?"
    answers: tuple[tuple[object, Text], ...]  # values of the field, with what they are called
    answer: object  # the value by which it was read, None where it could not be read
    is_doubtful: bool = True  # whether another answer is likely enough to be named even where nobody looks at the images


@dataclass(frozen=True, slots=True)
class Reading:
    """A data set as it was read, and what could be read in another way."""

    dataset: Dataset
    questions: tuple[Question, ...] = ()


class UndecidedError(DatasetError):
    """Files cannot be read unless a question is answered; no answer could be assumed."""

    def __init__(self, text: Text, questions: tuple[Question, ...]) -> None:
        super().__init__(text)
        self.questions = questions
