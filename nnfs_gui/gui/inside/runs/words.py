"""Runs in words: their settings, figures and times, as short as a table needs them."""

import functools
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QDateTime, QLocale

from nnfs_gui.gui.words import translate, translated
from nnfs_gui.settings import Choice, Layers, Number, Part, Switch, Whole, value_at
from nnfs_gui.storage.library.run_record import Run, RunStatus
from nnfs_gui.training.config import SETTINGS, Schedule, TrainingConfig


def name_words(run: Run) -> str:
    """Return the name of a run on one line."""
    return " ".join(run.name.split())


def settings_words(config: TrainingConfig) -> str:
    """Return the settings that matter most, and those that are unusual."""
    optimizer = config.optimizer
    words = [
        f"{optimizer.kind} {optimizer.learning_rate:g}",
        translate("RunWords", "batch {0}").format(f"{config.batch_size:,}"),
    ]
    if optimizer.schedule is not Schedule.CONSTANT:
        words.append(str(optimizer.schedule))
    if config.augmentation is not None:
        words.append(translate("RunWords", "varied images"))
    if config.train_size is not None:
        words.append(translate("RunWords", "{0} images").format(f"{config.train_size:,}"))
    return ", ".join(words)


@functools.lru_cache(maxsize=4096)
def all_settings_words(config: TrainingConfig) -> tuple[str, ...]:
    """Return the settings that count, each in words: what was chosen, what is switched on, numbers with their names."""
    words: list[str] = []
    for key, setting in SETTINGS.items():
        value = value_at(config, key)
        if not value or not setting.applies(functools.partial(value_at, config)):
            continue
        name = translated(setting.name)
        match setting.kind:
            case Layers():
                layers = ((f"{layer.size}", layer.activation, translated(layer.activation.row.label)) for layer in value)
                words += (" ".join(layer) for layer in layers)
            case Choice() as kind:
                words += (str(value), translated(kind.labels[value]))
            case Whole() | Number():
                words.append(f"{name} {value:g}" if isinstance(value, float) else f"{name} {value}")
            case Part() | Switch():
                words.append(name)
    return tuple(words)


def status_words(run: Run) -> str:
    """Return how a run stands, after how many epochs, and of how many if these are not all."""
    done, wanted = run.epochs_done, run.config.epochs
    return f"{_status_word(run.status)}, {done:,}" + (f"/{wanted:,}" if done != wanted else "")


def status_hint(run: Run) -> str:
    """Return the same in full."""
    words = translate("RunWords", "{0}: {1} of {2} epochs").format(
        _status_word(run.status), f"{run.epochs_done:,}", f"{run.config.epochs:,}"
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
    return _percent_words(run.test_accuracy)


def test_hint(run: Run) -> str:
    """Return the test accuracy with its interval, or why there is none."""
    return test_words(run) or translate("RunWords", "Not tested: that is done when a run ends or is opened.")


def interval_words(run: Run) -> str:
    """Return the test accuracy's 95 % interval, in percent."""
    return "" if run.test_interval is None else "–".join(f"{100 * bound:.1f}" for bound in run.test_interval)


def validation_words(run: Run) -> str:
    """Return the validation accuracy, in percent, of the network that a run ended with."""
    return _percent_words(run.validation_accuracy)


def validation_hint(run: Run) -> str:
    """Return the same with its epoch, and where another epoch did better, that one."""
    if run.validation_accuracy is None:
        return ""
    words = translate("RunWords", "{0} % after epoch {1}").format(validation_words(run), f"{run.final_epoch:,}")
    if run.best_epoch is None or run.best_epoch == run.final_epoch:
        return words
    best = translate("RunWords", "The best was {0} % after epoch {1}.")
    return f"{words}\n{best.format(_percent_words(run.best_validation_accuracy), f'{run.best_epoch:,}')}"


def best_words(run: Run) -> str:
    """Return the best validation accuracy in percent, and its epoch."""
    if run.best_epoch is None:
        return ""
    return translate("RunWords", "{0} (epoch {1})").format(
        _percent_words(run.best_validation_accuracy), f"{run.best_epoch:,}"
    )


def time_words(run: Run) -> str:
    """Return the time that a run has taken."""
    seconds = run.seconds
    if seconds < 60:
        return translate("RunWords", "{0} s").format(f"{seconds:.1f}")
    if seconds < 3600:
        return translate("RunWords", "{0} min").format(f"{seconds / 60:.1f}")
    return translate("RunWords", "{0} h").format(f"{seconds / 3600:.1f}")


def rate_words(run: Run) -> str:
    return "" if run.images_per_second is None else f"{run.images_per_second:,.0f}"


def date_words(run: Run) -> str:
    """Return when a run began, in short: with the time, or if that was not this year, with the year."""
    begun = _local_time(run)
    this_year = begun.date().year() == QDateTime.currentDateTime().date().year()
    return QLocale().toString(begun, "d MMM HH:mm" if this_year else "d MMM yyyy")


def date_hint(run: Run) -> str:
    """Return when a run began, in full."""
    return _local_time(run).toString("yyyy-MM-dd HH:mm:ss")


def chance_words(name: str, other: str, p_value: float) -> str:
    """Return whether one run reads more images than the other, said by its name first, by more than chance."""
    if p_value < 0.05:
        words = translate("RunWords", "“{0}” reads more test images than “{1}”, by more than chance ({2}).")
    else:
        words = translate("RunWords", "“{0}” and “{1}”: the difference in test accuracy may be chance ({2}).")
    return words.format(name, other, "p < 0.001" if p_value < 0.001 else f"p = {p_value:.2g}")


def setting_table(settings: Mapping[str, Sequence[Any]]) -> dict[str, list[str]]:
    """Return in words the settings in which runs differ, each with the values of the runs."""
    table: dict[str, list[str]] = {}
    for key, values in settings.items():
        if not key.startswith("augmentation."):  # of which there are many; what counts is whether and which
            table[_setting_name(key)] = [_setting_words(value) for value in values]
    varied = {key: values for key, values in settings.items() if key.startswith("augmentation.")}
    if varied:
        names = [_setting_name(key) for key in varied]
        words = [
            ", ".join(f"{name} {value:g}" for name, value in zip(names, values, strict=True) if value)
            for values in zip(*varied.values(), strict=True)
        ]
        if len({word for word in words if word}) == 1:  # all of those that are varied are so in the same way
            words = [translate("RunWords", "yes") if word else "" for word in words]
        table[translate("RunWords", "varied images")] = [word or translate("RunWords", "no") for word in words]
    return table


def _status_word(status: RunStatus) -> str:
    words = {
        RunStatus.RUNNING: translate("RunWords", "training"),
        RunStatus.FINISHED: translate("RunWords", "finished"),
        RunStatus.STOPPED: translate("RunWords", "stopped"),
        RunStatus.DIVERGED: translate("RunWords", "diverged"),
        RunStatus.INTERRUPTED: translate("RunWords", "interrupted"),
    }
    assert set(words) == set(RunStatus)
    return words[status]


def _percent_words(share: float | None) -> str:
    return "" if share is None else f"{100 * share:.2f}"


def _local_time(run: Run) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(round(run.created.timestamp()))


def _setting_name(key: str) -> str:
    """Return what a setting is called; what the data set decides and what happened to a run is none."""
    return translated(SETTINGS[key].name) if key in SETTINGS else key.rpartition(".")[2].replace("_", " ")


def _setting_words(value: Any) -> str:
    if value is None:
        return translate("RunWords", "all")
    if isinstance(value, bool):
        return translate("RunWords", "yes") if value else translate("RunWords", "no")
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(f"{layer['size']:,} {layer['activation']}" for layer in value) or translate("RunWords", "none")
    return f"{value:g}" if isinstance(value, float) else f"{value:,}" if isinstance(value, int) else str(value)
