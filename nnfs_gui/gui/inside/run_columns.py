"""The columns of the table of runs: what each says of a run, and by what it sorts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from nnfs_gui.gui.inside import run_words as words
from nnfs_gui.storage.run_record import Run


@dataclass(frozen=True, slots=True)
class Column:
    """A column; `sample` is a text that it should have room for."""

    title: str
    tip: str
    sample: str
    text: Callable[[Run], str]
    key: Callable[[Run], Any]
    is_number: bool = False


def make_columns() -> tuple[Column, ...]:
    """Return the columns from the left to the right, the name first."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("RunColumns", text)

    def best(run: Run) -> float:
        return -1.0 if run.best_validation_accuracy is None else run.best_validation_accuracy

    def tested(run: Run) -> float:
        return -1.0 if run.test_accuracy is None else run.test_accuracy

    def settings(run: Run) -> str:
        return words.settings_words(run.config)

    name_tip = tr("Tick a run to lay its curve over others. A double click renames it.")
    best_tip = tr("The share of the validation images that the best epoch reads right.")
    test_tip = tr("The share of the test images that are read right at the end, with its 95 % interval.")
    rate_tip = tr("How many images a second it learnt from.")
    status_tip = tr("How it ended, and after how many epochs of those that were wanted.")
    settings_tip = tr("The settings that matter most, and those that are unusual.")
    return (
        Column(tr("name"), name_tip, "a longer name", lambda run: run.name, lambda run: run.name.casefold()),
        Column(
            tr("network"),
            tr("The width of every layer."),
            "784-128-64-10",
            lambda run: run.network,
            lambda run: run.config.network.parameter_count,
        ),
        Column(tr("settings"), settings_tip, "adam 0.001, batch 64", settings, settings),
        Column(
            tr("validation %"),
            best_tip,
            "validation %",
            lambda run: words.share_words(run.best_validation_accuracy),
            best,
            True,
        ),
        Column(tr("test %"), test_tip, "98.02 (97.7–98.3)", words.test_words, tested, True),
        Column(
            tr("time"), tr("Spent training and validating."), "12.5 min", words.time_words, lambda run: run.seconds, True
        ),
        Column(tr("images/s"), rate_tip, "100,000", words.rate_words, lambda run: run.images_per_second or 0.0, True),
        Column(tr("status"), status_tip, "interrupted, 10 of 20", words.status_words, words.status_words),
        Column(tr("begun"), tr("When it was started."), "2026-10-30 22:22", words.date_words, lambda run: run.number),
    )
