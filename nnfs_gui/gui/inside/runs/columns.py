"""The columns of the table of runs: what each says of a run, and by what it sorts."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from nnfs_gui.gui.controls.data_words import data_words
from nnfs_gui.gui.inside.runs import words
from nnfs_gui.gui.words import in_words, translate
from nnfs_gui.storage.library.default_names import name_text, run_name
from nnfs_gui.storage.library.run_record import Run


@dataclass(frozen=True, slots=True)
class Column:
    """A column; `sample` is a text that it should have room for, and `hint` what a cell's tool-tip says if not the same."""

    id: str
    title: str
    tip: str
    sample: str
    text: Callable[[Run], str]
    key: Callable[[Run], Any]
    is_number: bool = False
    hint: Callable[[Run], str] | None = None
    yields: int = 0  # where there is no room for all, those with the highest number are hidden first, and those with 0 never

    def full_text(self, run: Run) -> str:
        """Return what a cell's tool-tip says."""
        return self.text(run) if self.hint is None else self.hint(run)


def make_columns() -> tuple[Column, ...]:
    """Return the columns from the left to the right, the name first."""

    def name(run: Run) -> str:
        return in_words(run.title)

    def validated(run: Run) -> float:
        return -1.0 if run.validation_accuracy is None else run.validation_accuracy

    def best(run: Run) -> float:
        return -1.0 if run.best_validation_accuracy is None else run.best_validation_accuracy

    def tested(run: Run) -> float:
        return -1.0 if run.test_accuracy is None else run.test_accuracy

    def network_size(run: Run) -> int:
        return run.config.network.parameter_count

    def rate(run: Run) -> float:
        return run.images_per_second or 0.0

    def seconds(run: Run) -> float:
        return run.seconds

    def begun(run: Run) -> int:
        return run.number

    def status(run: Run) -> str:
        return f"{run.status} {run.epochs_done:07}"

    name_tip = translate(
        "RunColumns",
        "Tick a run to lay its curve over others. A double click renames it. A right click here chooses columns.",
    )
    network_tip = translate("RunColumns", "The width of every layer.")
    settings_tip = translate(
        "RunColumns", "First what differs among these runs, then the settings that matter most, and those that are unusual."
    )
    validation_tip = translate(
        "RunColumns",
        "The share of the validation images that the network reads right with which the run ended, in percent. Of runs that "
        "differ in their seeds alone the mean, ± half of its 95 % interval.",
    )
    test_tip = translate("RunColumns", "The share of the test images that the same network reads right, in percent.")
    best_tip = translate(
        "RunColumns", "How many of the validation images the best epoch read right, in percent, and which it was."
    )
    interval_tip = translate(
        "RunColumns", "Limits of this kind hold the true share, over all such images, in 95 of 100 cases."
    )
    time_tip = translate("RunColumns", "Spent training and validating.")
    rate_tip = translate("RunColumns", "How many images a second it learnt from.")
    status_tip = translate("RunColumns", "How it ended, after how many epochs, and of how many if these were not all.")
    data_tip = translate("RunColumns", "The images that it learns from.")
    begun_tip = translate("RunColumns", "When it was started.")
    number = partial(Column, is_number=True)
    return (
        Column(
            "name",
            translate("RunColumns", "name"),
            name_tip,
            in_words(name_text(run_name(1))),
            name,
            lambda run: name(run).casefold(),
        ),
        Column(
            "network",
            translate("RunColumns", "network"),
            network_tip,
            "784-128-10",
            lambda run: run.network,
            network_size,
            yields=2,
        ),
        Column(
            "settings",
            translate("RunColumns", "settings"),
            settings_tip,
            "Adam 0.001",
            words.settings_words,
            words.settings_words,
        ),
        number(
            "validation",
            translate("RunColumns", "valid. %"),
            validation_tip,
            "98.02",
            words.validation_words,
            validated,
            hint=words.validation_hint,
        ),
        number(
            "test", translate("RunColumns", "test %"), test_tip, "98.02", words.accuracy_words, tested, hint=words.test_hint
        ),
        number(
            "interval",
            translate("RunColumns", "95 % interval"),
            interval_tip,
            "97.7–98.3",
            words.interval_words,
            tested,
            yields=6,
        ),
        number(
            "best", translate("RunColumns", "best valid. %"), best_tip, "98.02 (epoch 10)", words.best_words, best, yields=8
        ),
        number("time", translate("RunColumns", "time"), time_tip, "12.5 min", words.time_words, seconds, yields=4),
        number("rate", translate("RunColumns", "images/s"), rate_tip, "100,000", words.rate_words, rate, yields=7),
        Column(
            "status",
            translate("RunColumns", "status"),
            status_tip,
            "finished, 10",
            words.status_words,
            status,
            hint=words.status_hint,
            yields=1,
        ),
        Column(
            "data",
            translate("RunColumns", "data"),
            data_tip,
            "fashion-mnist",
            lambda run: data_words(run.dataset),
            lambda run: run.dataset,
            yields=5,
        ),
        Column(
            "begun",
            translate("RunColumns", "begun"),
            begun_tip,
            "30 Sep 22:22",
            words.date_words,
            begun,
            hint=words.date_hint,
            yields=3,
        ),
    )
