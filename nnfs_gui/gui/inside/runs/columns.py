"""The columns of the table of runs: what each says of a run, and by what it sorts."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from nnfs_gui.gui.controls.data_words import data_words
from nnfs_gui.gui.inside.runs import words
from nnfs_gui.gui.words import in_words, translated
from nnfs_gui.storage.library.default_names import name_text, run_name
from nnfs_gui.storage.library.run_record import Run
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_CONTEXT = "RunColumns"  # under which a translation finds the words of the rows


@dataclass(frozen=True, slots=True)
class Column:
    """A column; `hint` is what a cell's tool-tip says if that is not the same as the cell."""

    id: str
    marked_title: str
    marked_tip: str
    widest: Text | str  # that it should have room for
    text: Callable[[Run], str]
    key: Callable[[Run], Any]
    is_number: bool = False
    hint: Callable[[Run], str] | None = None
    yields: int = 0  # where there is no room for all, those with the highest number are hidden first, and those with 0 never

    @property
    def title(self) -> str:
        return translated(self.marked_title, _CONTEXT)

    @property
    def tip(self) -> str:
        return translated(self.marked_tip, _CONTEXT)

    @property
    def sample(self) -> str:
        """A text that the column should have room for."""
        return in_words(self.widest)

    def full_text(self, run: Run) -> str:
        """Return what a cell's tool-tip says."""
        return self.text(run) if self.hint is None else self.hint(run)


def _name(run: Run) -> str:
    return in_words(run.title)


def _validated(run: Run) -> float:
    return -1.0 if run.validation_accuracy is None else run.validation_accuracy


def _best(run: Run) -> float:
    return -1.0 if run.best_validation_accuracy is None else run.best_validation_accuracy


def _tested(run: Run) -> float:
    return -1.0 if run.test_accuracy is None else run.test_accuracy


COLUMNS = (
    Column(
        "name",
        QT_TRANSLATE_NOOP("RunColumns", "name"),
        QT_TRANSLATE_NOOP(
            "RunColumns",
            "Tick a run to lay its curve over others. A double click renames it. A right click here chooses columns.",
        ),
        name_text(run_name(1)),
        _name,
        lambda run: _name(run).casefold(),
    ),
    Column(
        "network",
        QT_TRANSLATE_NOOP("RunColumns", "network"),
        QT_TRANSLATE_NOOP("RunColumns", "The width of every layer."),
        "784-128-10",
        attrgetter("network"),
        attrgetter("config.network.parameter_count"),
        yields=2,
    ),
    Column(
        "settings",
        QT_TRANSLATE_NOOP("RunColumns", "settings"),
        QT_TRANSLATE_NOOP(
            "RunColumns",
            "First what differs among these runs, then the settings that matter most, and those that are unusual.",
        ),
        "Adam 0.001",
        words.settings_words,
        words.settings_words,
    ),
    Column(
        "validation",
        QT_TRANSLATE_NOOP("RunColumns", "valid. %"),
        QT_TRANSLATE_NOOP(
            "RunColumns",
            "The share of the validation data that the network reads right with which the run ended, in percent. Of runs "
            "that differ in their seeds alone the mean, ± half of its 95 % interval.",
        ),
        "98.02",
        words.validation_words,
        _validated,
        is_number=True,
        hint=words.validation_hint,
    ),
    Column(
        "test",
        QT_TRANSLATE_NOOP("RunColumns", "test %"),
        QT_TRANSLATE_NOOP("RunColumns", "The share of the test data that the same network reads right, in percent."),
        "98.02",
        words.accuracy_words,
        _tested,
        is_number=True,
        hint=words.test_hint,
    ),
    Column(
        "interval",
        QT_TRANSLATE_NOOP("RunColumns", "95 % interval"),
        QT_TRANSLATE_NOOP(
            "RunColumns", "Limits of this kind hold the true share, over all data of its kind, in 95 of 100 cases."
        ),
        "97.7–98.3",
        words.interval_words,
        _tested,
        is_number=True,
        yields=6,
    ),
    Column(
        "best",
        QT_TRANSLATE_NOOP("RunColumns", "best valid. %"),
        QT_TRANSLATE_NOOP(
            "RunColumns", "How much of the validation data the best epoch read right, in percent, and which it was."
        ),
        "98.02 (epoch 10)",
        words.best_words,
        _best,
        is_number=True,
        yields=8,
    ),
    Column(
        "time",
        QT_TRANSLATE_NOOP("RunColumns", "time"),
        QT_TRANSLATE_NOOP("RunColumns", "Spent training and validating."),
        "12.5 min",
        words.time_words,
        attrgetter("seconds"),
        is_number=True,
        yields=4,
    ),
    Column(
        "rate",
        QT_TRANSLATE_NOOP("RunColumns", "per second"),
        QT_TRANSLATE_NOOP("RunColumns", "How many images or points a second it learnt from."),
        "100,000",
        words.rate_words,
        lambda run: run.images_per_second or 0.0,
        is_number=True,
        yields=7,
    ),
    Column(
        "status",
        QT_TRANSLATE_NOOP("RunColumns", "status"),
        QT_TRANSLATE_NOOP("RunColumns", "How it ended, after how many epochs, and of how many if these were not all."),
        "finished, 10",
        words.status_words,
        lambda run: f"{run.status} {run.epochs_done:07}",
        hint=words.status_hint,
        yields=1,
    ),
    Column(
        "data",
        QT_TRANSLATE_NOOP("RunColumns", "data"),
        QT_TRANSLATE_NOOP("RunColumns", "What it learns from."),
        "fashion-mnist",
        lambda run: data_words(run.dataset),
        attrgetter("dataset"),
        yields=5,
    ),
    Column(
        "begun",
        QT_TRANSLATE_NOOP("RunColumns", "begun"),
        QT_TRANSLATE_NOOP("RunColumns", "When it was started."),
        "30 Sep 22:22",
        words.date_words,
        attrgetter("number"),
        hint=words.date_hint,
        yields=3,
    ),
)
