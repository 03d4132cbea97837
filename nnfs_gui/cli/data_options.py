"""Which data a command reads, and how: --data, and an option for each choice where files can be read in two ways."""

import functools
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from nnfs_gui.cli.input import fail
from nnfs_gui.cli.output import say
from nnfs_gui.data.dataset import Dataset, DatasetError
from nnfs_gui.data.points import PREFIX, PointsKind, is_points_name
from nnfs_gui.paths import MissingFileError, resource
from nnfs_gui.storage.datasets.reader import dataset_steps
from nnfs_gui.storage.datasets.reading import UNCHOSEN, Choices, Ink, Question, UndecidedError, option_for
from nnfs_gui.storage.library.run_record import Run

_DATA = Annotated[
    Path | None,
    typer.Option(
        "--data",
        help="In place of the built-in MNIST: a folder with IDX files or .npy files or with a folder of pictures for each "
        "class, an .npz file (x_train, y_train, x_test, y_test), a table such as a .csv file (label and pixels), or a file "
        "of pen strokes with labels, whatever these are (JSON, UNIPEN, InkML). Or points on a plane, such as "
        f"{PREFIX}spirals?noise=0.1,classes=3,points=600,seed=1; there are {', '.join(PointsKind)}.",
    ),
]
_LABEL_COLUMN = Annotated[
    str | None,
    typer.Option(
        "--label-column",
        metavar="NAME",
        help="Of a table in --data: the column of the labels, by its name in the header or its number from 1 on; of an .npz "
        "file: the array of the labels, by its name.",
    ),
]
_TURN = Annotated[
    bool | None,
    typer.Option("--turn/--no-turn", help="Whether the images of --data lie on their side and are to be set upright."),
]
_SKIP_INCOMPLETE = Annotated[
    bool,
    typer.Option(
        "--skip-incomplete",
        help="Leave out the rows of a table in --data in which something is missing, or drawings without a label or ink.",
    ),
]
_INK = Annotated[
    Ink | None,
    typer.Option("--ink", help="Which shade of the pictures in --data is ink; each: what differs from the border of each."),
]
_FRAME = Annotated[
    bool | None,
    typer.Option(
        "--frame/--no-frame",
        help="Whether the ink of each picture in --data is found, scaled and centred, as MNIST's digits and drawings are; "
        "if left out, it is for pictures of digits that are large or of several sizes.",
    ),
]
_BESIDE_MNIST = Annotated[
    bool,
    typer.Option("--beside-mnist", help="Learn drawings of digits in --data beside MNIST's images, as with --drawings."),
]
_PARAMETERS: dict[str, tuple[Any, object]] = {  # by the field of Choices: the option and its default
    "label_column": (_LABEL_COLUMN, None),
    "turned": (_TURN, None),
    "without_incomplete": (_SKIP_INCOMPLETE, False),
    "ink": (_INK, None),
    "frame": (_FRAME, None),
    "beside_mnist": (_BESIDE_MNIST, False),
}
OPTION_NAMES = ("data", *_PARAMETERS)  # what the parameters are called


@dataclass(frozen=True, slots=True)
class DataSource:
    """A folder or a file with a data set, or None for MNIST; and how it is to be read."""

    path: Path | None = None
    choices: Choices = UNCHOSEN

    def __bool__(self) -> bool:
        return self.path is not None

    @property
    def is_points(self) -> bool:
        """Whether it names points on a plane."""
        return self.path is not None and is_points_name(self.path)

    def or_points(self, name: str) -> "DataSource":
        """Return points of this name where nothing else was given: they are made anew by it."""
        return DataSource(Path(name)) if self.path is None and is_points_name(name) else self

    def of_another(self, run: Run) -> str:
        """Say that a run learnt from another data set than this, and how to give that."""
        how = "" if self.path is None else ", and with the options by which it was read then, such as --turn"
        return f"{run.name} learnt from {run.dataset}, which is another data set. Give it with --data{how}."


MNIST = DataSource()


def with_data_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command --data and the options beside it, in the place of its parameter `data`, which takes a DataSource."""
    parameters: list[inspect.Parameter] = []
    for parameter in inspect.signature(command).parameters.values():
        parameters += _options() if parameter.name == "data" else [parameter]

    @functools.wraps(command)
    def with_options(**values: Any) -> None:
        path = values.pop("data")
        choices = Choices(**{name: values.pop(name) for name in _PARAMETERS})
        if path is None and choices != UNCHOSEN:
            raise fail("How data are read can be chosen only for those of --data, which was not given.")
        command(data=DataSource(path, choices), **values)

    by_name = [parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY) for parameter in parameters]
    with_options.__signature__ = inspect.Signature(by_name)  # type: ignore[attr-defined]  # typer reads it
    with_options.__annotations__ = {parameter.name: parameter.annotation for parameter in by_name}
    return with_options


def _options() -> list[inspect.Parameter]:
    keyword = inspect.Parameter.KEYWORD_ONLY
    return [
        inspect.Parameter("data", keyword, default=None, annotation=_DATA),
        *(
            inspect.Parameter(name, keyword, default=default, annotation=annotation)
            for name, (annotation, default) in _PARAMETERS.items()
        ),
    ]


def read_dataset(source: DataSource) -> Dataset:
    """Read a data set; say what was assumed, and by which options it would be read in another way."""
    try:
        path, name = (resource("mnist"), "MNIST") if source.path is None else (source.path, None)
        reading = next(filter(None, dataset_steps(path, name, source.choices)))
    except UndecidedError as error:
        raise fail(" ".join([str(error), *map(_ways, error.questions)])) from error
    except (DatasetError, MissingFileError) as error:
        raise fail(error) from error
    for assumption in reading.dataset.assumptions:
        say(assumption)
    for question in reading.questions:
        if question.is_doubtful and getattr(source.choices, question.choice) == getattr(UNCHOSEN, question.choice):
            say(f"{question.words} {_ways(question)}")
    return reading.dataset


def _ways(question: Question) -> str:
    """Say by which options a question is answered otherwise than it was."""
    by_default = getattr(UNCHOSEN, question.choice)  # what no option is needed for
    others = [
        (option_for(question.choice, value), words)
        for value, words in question.answers
        if value not in (question.answer, by_default)
    ]
    return " ".join(f"{option}: {words}." for option, words in others)
