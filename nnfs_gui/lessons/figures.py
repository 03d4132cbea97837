"""The figures that conditions ask for, each with its words and the way to it: here those of settings and of runs."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from nnfs_gui.lessons.situation import DataFacts
from nnfs_gui.lessons.wanted import Amount, FieldKind, Flag, Name, Sizes, Wanted, Words, in_words
from nnfs_gui.nn import ActivationKind
from nnfs_gui.setting_kinds import Choice, Layers, Number, Part, PerLayer, Whole
from nnfs_gui.settings import Setting, value_at
from nnfs_gui.training.config import SETTINGS, TrainingConfig
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.training.written_settings import KEYS
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_OTHERWISE = QT_TRANSLATE_NOOP("Core", "Not yet: {what} is {found}; it must be {wanted}.")
_UNKNOWN = QT_TRANSLATE_NOOP("Core", "Not yet: {what} is not known; it must be {wanted}.")
_ON = QT_TRANSLATE_NOOP("Core", "Not yet: switch on “{name}”.")
_OFF = QT_TRANSLATE_NOOP("Core", "Not yet: switch off “{name}”.")
_FEWEST_TO_RISE = 4  # epochs
FLAG, NUMBER, COUNT, SHARE = Flag(), Amount(), Amount(whole=True), Amount(share=True)

Found = bool | float | str | None  # of what is not known, None


@dataclass(frozen=True, slots=True)
class Figure:
    """What can be asked of a subject: how it is written, the way to it, and its words, marked.

    `what` stands in the middle of a sentence. Of what is true or false there are two sentences instead: where it should
    be true and is not, and the other way round. `alike` compares otherwise than by the value; `otherwise` says it.
    """

    kind: FieldKind
    of: Callable[[Any], Found]
    what: str = ""
    unless: tuple[str, str] = ("", "")
    name: str = ""  # that stands in these sentences
    unknown: str = ""  # the sentence, where it is not known and there is more to say than that
    alike: Callable[[Found, str], bool] | None = None
    otherwise: Callable[[Found, str], Text] | None = None

    def missing(self, subject: Any, wanted: Wanted) -> Text | None:
        """Say why the figure of a subject is not as wanted, if it is not."""
        found = self.of(subject)
        if self.alike is not None and self.alike(found, str(wanted.value)):
            return None
        if self.alike is None and found is not None and wanted.allows(found):
            return None
        if self.otherwise is not None:
            return self.otherwise(found, str(wanted.value))
        if isinstance(wanted.value, bool):
            return Text(self.unless[0 if wanted.value else 1], name=Text(self.name))
        shown, words = in_words(self.kind, wanted, found)
        if found is None or found == "":
            return Text(self.unknown) if self.unknown else Text(_UNKNOWN, what=Text(self.what), wanted=words)
        return Text(_OTHERWISE, what=Text(self.what), found=shown, wanted=words)


def least_missing(
    figures: Mapping[str, Figure], wanted: Mapping[str, Wanted], subjects: Iterable[Any]
) -> tuple[Text, ...] | None:
    """Return what the subject lacks that lacks least, the last of several; nothing if one has all, None without any."""
    least: tuple[Text, ...] | None = None
    for subject in subjects:
        missing = (figures[name].missing(subject, value) for name, value in wanted.items())
        lacks = tuple(text for text in missing if text is not None)
        if least is None or len(lacks) <= len(least):
            least = lacks
    return least


def in_data(found: Found, wanted: str) -> bool:
    """Say whether a data set, whose kind and name stand in two lines, has one of them."""
    return wanted.lower() in str(found).lower().split("\n")


def data_otherwise(found: Found, wanted: str) -> Text:
    return Text(
        QT_TRANSLATE_NOOP("Core", "Not yet: the data are “{found}”; they must be “{wanted}”."),
        found=str(found).rpartition("\n")[2],
        wanted=wanted,
    )


def data_text(data: DataFacts) -> str:
    """Return the kind and the name of a data set in two lines."""
    return f"{data.kind}\n{data.name or data.kind}"


# --- settings ---------------------------------------------------------------------------------------------------------


def _sizes(config: TrainingConfig) -> str:
    return ",".join(str(layer.size) for layer in config.network.hidden) or "none"


def _activation(config: TrainingConfig) -> str:
    kinds = {str(layer.activation) for layer in config.network.hidden}
    return kinds.pop() if len(kinds) == 1 else ""


def _of_setting(row: Setting) -> Figure:
    """Return the figure of a setting: all that is needed stands in its row."""
    kinds: dict[type, FieldKind] = {Whole: COUNT, Number: NUMBER, PerLayer: NUMBER, Layers: Sizes()}
    kind = Name(tuple(map(str, row.kind.members))) if isinstance(row.kind, Choice) else kinds.get(type(row.kind), FLAG)

    def of(config: TrainingConfig) -> Found:
        found = value_at(config, row.key)
        if isinstance(row.kind, Part):
            return found is not None
        if isinstance(found, tuple):  # a number for each layer
            return float(max(found))
        return found if found is None or isinstance(found, (bool, int, float)) else str(found)

    name = row.label or row.name
    if isinstance(row.kind, Layers):
        return Figure(kind, _sizes, QT_TRANSLATE_NOOP("Core", "the size of the hidden layers"))
    return Figure(kind, of, name, (_ON, _OFF), name)


SETTINGS_FIGURES: dict[str, Figure] = {
    **{name.replace("-", "_"): _of_setting(SETTINGS[key]) for name, key in KEYS.items()},
    "parameters": Figure(
        COUNT, lambda config: config.network.parameter_count, QT_TRANSLATE_NOOP("Core", "the number of parameters")
    ),
    "hidden_layers": Figure(
        COUNT, lambda config: len(config.network.hidden), QT_TRANSLATE_NOOP("Core", "the number of hidden layers")
    ),
    "neurons": Figure(
        COUNT,
        lambda config: sum(layer.size for layer in config.network.hidden),
        QT_TRANSLATE_NOOP("Core", "the number of hidden neurons"),
    ),
    "activation": Figure(
        Name(tuple(map(str, ActivationKind))), _activation, QT_TRANSLATE_NOOP("Core", "the activation of the hidden layers")
    ),
}


# --- runs -------------------------------------------------------------------------------------------------------------


def _of_config(figure: Figure) -> Figure:
    """Return a figure of settings as one of the run that has them."""
    return replace(figure, of=lambda run: figure.of(run.config))


def validation_rose(course: Sequence[EpochMetrics]) -> bool:
    """Say whether in the last half of the epochs the validation loss rose while the training loss fell.

    It rose if the straight line through its values goes up (least squares), and its lowest one lies behind it.
    """
    if len(course) < _FEWEST_TO_RISE or any(metrics.validation_loss is None for metrics in course):
        return False
    half = course[len(course) // 2 :]
    validation = [metrics.validation_loss or 0.0 for metrics in half]
    lowest = min(metrics.validation_loss or 0.0 for metrics in course)
    rises = _slope(validation) > 0 and validation[-1] > lowest
    return rises and _slope([metrics.train_loss for metrics in half]) < 0


def _slope(values: Sequence[float]) -> float:
    middle = (len(values) - 1) / 2
    return sum((place - middle) * value for place, value in enumerate(values))


RUN_FIGURES: dict[str, Figure] = {
    **{name: _of_config(figure) for name, figure in SETTINGS_FIGURES.items()},
    "epochs": Figure(COUNT, lambda run: run.epochs, QT_TRANSLATE_NOOP("Core", "the number of epochs that the run has done")),
    "images": Figure(
        COUNT, lambda run: run.images, QT_TRANSLATE_NOOP("Core", "the number of images that the run learns from")
    ),
    "train_loss": Figure(NUMBER, lambda run: run.train_loss, QT_TRANSLATE_NOOP("Core", "the run's training error")),
    "train_accuracy": Figure(
        SHARE, lambda run: run.train_accuracy, QT_TRANSLATE_NOOP("Core", "the run's training accuracy")
    ),
    "validation_loss": Figure(
        NUMBER, lambda run: run.validation_loss, QT_TRANSLATE_NOOP("Core", "the run's validation error")
    ),
    "validation_accuracy": Figure(
        SHARE, lambda run: run.validation_accuracy, QT_TRANSLATE_NOOP("Core", "the run's validation accuracy")
    ),
    "best_accuracy": Figure(
        SHARE, lambda run: run.best_accuracy, QT_TRANSLATE_NOOP("Core", "the best validation accuracy of the run")
    ),
    "test_accuracy": Figure(SHARE, lambda run: run.test_accuracy, QT_TRANSLATE_NOOP("Core", "the run's test accuracy")),
    "seconds": Figure(NUMBER, lambda run: run.seconds, QT_TRANSLATE_NOOP("Core", "the number of seconds that the run took")),
    "diverged": Figure(
        FLAG,
        lambda run: run.diverged,
        unless=(
            QT_TRANSLATE_NOOP("Core", "Not yet: the run's error has not grown beyond all bounds."),
            QT_TRANSLATE_NOOP("Core", "Not yet: the run's error has grown beyond all bounds."),
        ),
    ),
    "ended": Figure(
        FLAG,
        lambda run: run.ended,
        unless=(
            QT_TRANSLATE_NOOP("Core", "Not yet: the run is still under way."),
            QT_TRANSLATE_NOOP("Core", "Not yet: the run has ended; another one must be under way."),
        ),
    ),
    "afresh": Figure(
        FLAG,
        lambda run: run.afresh,
        unless=(
            QT_TRANSLATE_NOOP("Core", "Not yet: the run went on from a network that had learnt already. Start one afresh."),
            QT_TRANSLATE_NOOP("Core", "Not yet: the run began with new weights. Go on from a network that has learnt."),
        ),
    ),
    "validation_rose": Figure(
        FLAG,
        lambda run: validation_rose(run.course),
        unless=(
            QT_TRANSLATE_NOOP("Core", "Not yet: the validation error has not risen while the training error fell."),
            QT_TRANSLATE_NOOP("Core", "Not yet: the validation error has risen while the training error fell."),
        ),
    ),
    "data": Figure(Words(), lambda run: data_text(run.data), alike=in_data, otherwise=data_otherwise),
}
