"""Runs in words: their settings, figures and times, as short as a table needs them."""

import dataclasses
import functools
import operator
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QDateTime, QLocale

from nnfs_gui.gui.controls.setting_words import course_words, name_in_sentence, value_words
from nnfs_gui.gui.words import in_figures, in_words, translate, translated, unbroken
from nnfs_gui.inspection.runs.run_words import taken_text
from nnfs_gui.inspection.runs.setting_rows import setting_rows
from nnfs_gui.setting_kinds import Choice, Layers, Number, Part, PerLayer, Switch, Whole
from nnfs_gui.settings import Setting, value_at
from nnfs_gui.storage.library.run_record import STATUS_NAMES, Run, RunStatus
from nnfs_gui.training.config import SETTINGS, TrainingConfig

_HIDDEN, _OPTIMIZER, _RATE, _VARIED = "network.hidden", "optimizer.kind", "optimizer.learning_rate", "augmentation."
_ALWAYS = (_OPTIMIZER, "batch_size")  # are said of every run
_GETTERS = {  # of the settings as they are said of a run, in this order: what matters most first
    key: operator.attrgetter(key)
    for key in dict.fromkeys((_HIDDEN, _OPTIMIZER, _RATE, *SETTINGS))
    if not key.startswith(_VARIED)
}


def differing_keys(configs: Sequence[TrainingConfig]) -> frozenset[str]:
    """Return the keys of the settings in which some configs differ; how images are varied counts as one."""
    return frozenset(key for key, get in _GETTERS.items() if any(get(config) != get(configs[0]) for config in configs))


def settings_words(run: Run, differing: Collection[str] = ()) -> str:
    """Return the settings of a run: first those in which runs differ, then those that matter most or are unusual."""
    unusual = (key for key in _GETTERS if value_at(run.config, key) != SETTINGS[key].default and key != _HIDDEN)
    return _joined(run, [*(key for key in _GETTERS if key in differing), *_ALWAYS, *unusual])


def differing_words(run: Run, differing: Collection[str]) -> str:
    """Return the beginning of that: the settings in which runs differ."""
    return _joined(run, [key for key in _GETTERS if key in differing])


def candidate_words(run: Run, differing: Collection[str] = ()) -> str:
    """Return the settings of a candidate, which its runs share: those in which candidates differ, or all that are said."""
    alike = dataclasses.replace(
        run, config=dataclasses.replace(run.config, seed=SETTINGS["seed"].default), first_config=None
    )
    return differing_words(alike, differing) if differing else settings_words(alike, (_HIDDEN,))


def _joined(run: Run, keys: Sequence[str]) -> str:
    words = (
        _short_words(SETTINGS[key], run.first_config or run.config, run.config)
        for key in keys
        if key != "epochs" and SETTINGS[key].applies(functools.partial(value_at, run.config))
    )
    return ", ".join(dict.fromkeys(filter(None, words)))  # each once


def _short_words(setting: Setting, first: TrainingConfig, config: TrainingConfig) -> str:
    """Return a setting as short as it is clear; what was changed while the run trained, from what and to what."""
    values = value_at(first, setting.key), value_at(config, setting.key)
    match setting.kind:
        case Layers():
            return _layers_words(config)
        case Choice() if setting.key != _OPTIMIZER:
            return value_words(setting, values[-1])
        case Part():
            return "" if config.augmentation is None else translate("RunWords", "varied images")
        case _ if setting.key in (_OPTIMIZER, _RATE):
            rates = course_words(SETTINGS[_RATE], (first.optimizer.learning_rate, config.optimizer.learning_rate))
            return f"{value_words(SETTINGS[_OPTIMIZER], config.optimizer.kind)} {rates}"
        case _:
            return f"{name_in_sentence(_said_of(setting, config))} {course_words(setting, values)}"


def _said_of(setting: Setting, config: TrainingConfig) -> Setting:
    """Return a setting in the words of what a run learns from."""
    return setting.of_points if config.network.reads_points else setting


def _layers_words(config: TrainingConfig) -> str:
    """Return hidden layers such as "64-32 ReLU" or "64 ReLU-32 tanh"."""
    layers = config.network.hidden
    if len({layer.activation for layer in layers}) > 1:
        return "-".join(f"{in_figures(layer.size)} {translated(layer.activation.row.label)}" for layer in layers)
    sizes = "-".join(in_figures(layer.size) for layer in layers)
    return f"{sizes} {translated(layers[0].activation.row.label)}" if layers else translate("RunWords", "no hidden layer")


@functools.lru_cache(maxsize=4096)
def all_settings_words(config: TrainingConfig) -> tuple[str, ...]:
    """Return the settings that count, each in words: what was chosen, what is switched on, numbers with their names."""
    words: list[str] = []
    for key, setting in SETTINGS.items():
        value = value_at(config, key)
        if not value or not setting.applies(functools.partial(value_at, config)):
            continue
        name = name_in_sentence(_said_of(setting, config))
        match setting.kind:
            case Layers():
                words += (f"{layer.size} {translated(layer.activation.row.label)}" for layer in value)
                words += (f"{layer.size} {layer.activation}" for layer in value)  # as on the command line
            case Choice() as kind:
                words += (str(value), translated(kind.labels[value]))
            case Whole() | Number():
                words.append(f"{name} {in_figures(value, 'g')}" if isinstance(value, float) else f"{name} {value}")
            case PerLayer():
                words.append(f"{name} {value_words(setting, value)}")
            case Part() | Switch():
                words += (name, translated(setting.name))
    return tuple(words)


def status_words(run: Run) -> str:
    """Return how a run stands, after how many epochs, and of how many if these are not all."""
    done, wanted = run.epochs_done, run.config.epochs
    return f"{_status_word(run.status)}, {in_figures(done)}" + (f"/{in_figures(wanted)}" if done != wanted else "")


def status_hint(run: Run) -> str:
    """Return the same in full."""
    words = translate("RunWords", "{0}: {1} of {2} epochs").format(
        _status_word(run.status), in_figures(run.epochs_done), in_figures(run.config.epochs)
    )
    reasons = {
        RunStatus.DIVERGED: translate("RunWords", "Its error was no longer a number. A lower learning rate may help."),
        RunStatus.INTERRUPTED: translate("RunWords", "The program ended before the run did. Continue goes on with it."),
    }
    return "\n".join([words, *([reasons[run.status]] if run.status in reasons else [])])


def test_words(run: Run) -> str:
    """Return the test accuracy with its 95 % interval, in percent."""
    return "" if run.test_accuracy is None else f"{accuracy_words(run)} ({interval_words(run)})"


def accuracy_words(run: Run) -> str:
    """Return the test accuracy in percent."""
    return percent_words(run.test_accuracy)


def test_hint(run: Run) -> str:
    """Return the test accuracy with its interval, or why there is none."""
    return test_words(run) or translate("RunWords", "Not tested: that is done when a run ends or is opened.")


def interval_words(run: Run) -> str:
    """Return the test accuracy's 95 % interval, in percent."""
    return "" if run.test_interval is None else "–".join(in_figures(100 * bound, ".1f") for bound in run.test_interval)


def validation_words(run: Run) -> str:
    """Return the validation accuracy, in percent, of the network that a run ended with."""
    return percent_words(run.validation_accuracy)


def validation_hint(run: Run) -> str:
    """Return the same with its epoch, and where another epoch did better, that one."""
    if run.validation_accuracy is None:
        return ""
    words = translate("RunWords", "{0} % after epoch {1}").format(validation_words(run), in_figures(run.final_epoch))
    if run.best_epoch is None or run.best_epoch == run.final_epoch:
        return words
    best = translate("RunWords", "The best was {0} % after epoch {1}.")
    return f"{words}\n{best.format(percent_words(run.best_validation_accuracy), in_figures(run.best_epoch))}"


def percent_words(share: float | None) -> str:
    """Return a share in percent; nothing where it is not known."""
    return "" if share is None else in_figures(100 * share, ".2f")


def best_words(run: Run) -> str:
    """Return the best validation accuracy in percent, and its epoch."""
    if run.best_epoch is None:
        return ""
    return translate("RunWords", "{0} (epoch {1})").format(
        percent_words(run.best_validation_accuracy), in_figures(run.best_epoch)
    )


def time_words(run: Run) -> str:
    """Return the time that a run has taken."""
    return duration_words(run.seconds)


def duration_words(seconds: float) -> str:
    """Return a time in the unit that suits it."""
    return in_words(taken_text(seconds))


def rate_words(run: Run) -> str:
    return "" if run.images_per_second is None else in_figures(run.images_per_second, ",.0f")


def date_words(run: Run) -> str:
    """Return when a run began, in short: with the time, or if that was not this year, with the year."""
    begun = _local_time(run)
    this_year = begun.date().year() == QDateTime.currentDateTime().date().year()
    return QLocale().toString(
        begun, translate("RunWords", "d MMM HH:mm") if this_year else translate("RunWords", "d MMM yyyy")
    )


def date_hint(run: Run) -> str:
    """Return when a run began, in full."""
    return QLocale().toString(_local_time(run), QLocale.FormatType.LongFormat)


def setting_table(settings: Mapping[str, Sequence[Sequence[Any]]]) -> dict[str, list[str]]:
    """Return in words the settings in which runs differ, by what they are called: for each run the values one by one."""
    return {
        _as_title(in_words(row.name)): [unbroken(in_words(value)) for value in row.values] for row in setting_rows(settings)
    }


def _as_title(words: str) -> str:
    return words[:1].upper() + words[1:]


def _status_word(status: RunStatus) -> str:
    return translated(STATUS_NAMES[status])


def _local_time(run: Run) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(round(run.created.timestamp()))
