"""How the files of a data set are read: what may be chosen, what was read, and where another reading is possible."""

from dataclasses import dataclass
from enum import StrEnum

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.words import Text


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
    without_incomplete: bool = False  # whether rows in which something is missing are left out
    ink: Ink | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A choice that the files leave open: what may be answered, and what was assumed."""

    choice: str  # the field of Choices
    words: Text  # such as "Which column holds the labels?"
    answers: tuple[tuple[object, Text], ...]  # values of the field, with what they are called
    answer: object  # the value by which it was read


@dataclass(frozen=True, slots=True)
class Reading:
    """A data set as it was read, and what could be read in another way."""

    dataset: Dataset
    questions: tuple[Question, ...] = ()
