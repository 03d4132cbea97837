"""What the web page says about a network: its settings, its curves, how well it reads, and what it takes for what."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from nnfs_gui.data.points import dataset_text
from nnfs_gui.pages.charts import confusion_table
from nnfs_gui.pages.html import Wording, escape
from nnfs_gui.pages.quantization import Rounding
from nnfs_gui.pages.report.curves import run_charts
from nnfs_gui.pages.report.pieces import as_title, fact_table, sentence, side_by_side
from nnfs_gui.setting_kinds import Choice, Part
from nnfs_gui.settings import Place, Setting, value_at
from nnfs_gui.storage.model import Model
from nnfs_gui.training.config import SETTINGS, TrainingConfig
from nnfs_gui.training.evaluation import Evaluation
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.training.setting_course import setting_course
from nnfs_gui.training.setting_text import course_text, name_text
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_MOST_CLASSES = 26  # letters: of a table with a cell for each pair of them
_MOST_MISTAKES = 20  # the most frequent kinds, where there are more classes
_ABOUT = QT_TRANSLATE_NOOP("Core", "About this network")
_SETTINGS = QT_TRANSLATE_NOOP("Core", "Settings")
_HOW_IT_LEARNT = QT_TRANSLATE_NOOP("Core", "How it learnt")
_WHAT_IT_CONFUSES = QT_TRANSLATE_NOOP("Core", "What it confuses")
_ROUNDED = QT_TRANSLATE_NOOP("Core", "This page holds its weights rounded to 8 bits, with a scale for each neuron.")
_MEASURED = QT_TRANSLATE_NOOP(
    "Core",
    "So it reads {after:.2%} of {total:,} test images right (95 % interval: {low:.2%} to {high:.2%}; images of "
    "{dataset}). Without the rounding it is {before:.2%}; for {changed:,} of the images the answer is another one.",
)
_NOT_MEASURED = QT_TRANSLATE_NOOP("Core", "What that costs was not measured, for the images to test it on were not at hand.")
_CONFUSION = QT_TRANSLATE_NOOP("Core", "What it took for what: a row for each true class, a column for each answer.")
_MISTAKES = QT_TRANSLATE_NOOP("Core", "The most frequent mistakes")
_MISTAKE_HEADS = (
    QT_TRANSLATE_NOOP("Core", "true class"),
    QT_TRANSLATE_NOOP("Core", "answer"),
    QT_TRANSLATE_NOOP("Core", "test images"),
)


def network_card(
    wording: Wording,
    model: Model,
    epochs: Sequence[EpochMetrics],
    rounding: Rounding | None,
    first_config: TrainingConfig | None = None,
) -> str:
    """Return what is known about a network whose weights were rounded to 8 bits, as HTML.

    `first_config` is what held at the beginning, if something was changed while it trained.
    """
    parts = [f"<section><h2>{wording.text(_ABOUT)}</h2>"]
    parts += [f"<p>{line}</p>" for line in _accuracy(wording, rounding)]
    if model.config is not None:
        parts += [f"<h3>{wording.text(_SETTINGS)}</h3>", settings_table(wording, model.config, first_config, epochs)]
    if epochs:
        parts += [f"<h3>{wording.text(_HOW_IT_LEARNT)}</h3>", side_by_side(*run_charts(epochs, wording))]
    if rounding is not None:
        parts += [f"<h3>{wording.text(_WHAT_IT_CONFUSES)}</h3>", answers(wording, model.names, rounding.after)]
    return "\n".join([*parts, "</section>"])


def _accuracy(wording: Wording, rounding: Rounding | None) -> Iterator[str]:
    """Yield sentences on what it reads right, and on what the rounding of its weights costs."""
    yield wording.text(_ROUNDED)
    if rounding is None:
        yield wording.text(_NOT_MEASURED)
        return
    low, high = rounding.after.interval
    yield wording.text(
        _MEASURED,
        after=rounding.after.accuracy,
        before=rounding.before.accuracy,
        total=rounding.after.total,
        low=low,
        high=high,
        dataset=dataset_text(rounding.dataset),
        changed=rounding.changed,
    )


def settings_table(
    wording: Wording, config: TrainingConfig, first: TrainingConfig | None = None, epochs: Sequence[EpochMetrics] = ()
) -> str:
    """Return the settings that tell how a network was trained, as a table of two columns; `first` held at the beginning."""
    return fact_table(
        (as_title(sentence(wording, name_text(setting))), sentence(wording, course_text(setting, values)))
        for setting, values in telling_settings(config, first, epochs)
    )


def telling_settings(
    config: TrainingConfig, first: TrainingConfig | None = None, epochs: Sequence[EpochMetrics] = ()
) -> Iterator[tuple[Setting, tuple[Any, ...]]]:
    """Yield what says how a network was trained: the first settings, choices, and what was changed; with the values."""
    for key, setting in SETTINGS.items():
        value = value_at(config, key)
        if isinstance(setting.kind, Part):
            is_told = value is not None
        else:
            is_told = setting.place is Place.FIRST or isinstance(setting.kind, Choice) or value != setting.default
        values = setting_course(key, first, config, epochs) if setting.changes_while_training else (value,)
        is_changed = values[0] != value
        if (is_told or is_changed) and setting.applies(lambda other: value_at(config, other)):
            yield setting, values


def answers(wording: Wording, names: Sequence[str], test: Evaluation) -> str:
    """Return what was taken for what: a table of all, or of many classes, the most frequent mistakes."""
    if len(names) <= _MOST_CLASSES:
        return confusion_table(wording, names, test.confusion, wording.say(Text(_CONFUSION)))
    return "\n".join(_mistakes(wording, names, test))


def _mistakes(wording: Wording, names: Sequence[str], test: Evaluation) -> Iterator[str]:
    yield f"<table><caption>{wording.text(_MISTAKES)}</caption>"
    yield f"<tr>{''.join(f'<th scope=col>{wording.text(head)}' for head in _MISTAKE_HEADS)}"
    counts = test.confusion.copy()
    np.fill_diagonal(counts, 0)
    for place in np.argsort(-counts, axis=None, kind="stable")[:_MOST_MISTAKES].tolist():
        row, column = divmod(place, len(names))
        if counts[row, column]:
            yield f"<tr><td>{escape(names[row])}<td>{escape(names[column])}<td>{wording.number(int(counts[row, column]))}"
    yield "</table>"
