"""The curves of a run."""

from collections.abc import Iterable, Sequence

from nnfs_gui.pages.charts import Axes, Curve, curve_chart
from nnfs_gui.pages.html import Wording
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.words import QT_TRANSLATE_NOOP, Figure, Text


def run_charts(epochs: Sequence[EpochMetrics], wording: Wording) -> tuple[str, str]:
    """Return the errors and the accuracies of a run."""
    say = wording.say
    training, validation = (
        say(Text(QT_TRANSLATE_NOOP("Core", "training"))),
        say(Text(QT_TRANSLATE_NOOP("Core", "validation"))),
    )
    epoch = say(Text(QT_TRANSLATE_NOOP("Core", "epoch")))
    losses = [
        Curve(training, [(each.epoch, each.train_loss) for each in epochs], "training"),
        Curve(validation, _known((each.epoch, each.validation_loss) for each in epochs), "validation", dashed=True),
    ]
    accuracies = [
        Curve(training, [(each.epoch, each.train_accuracy) for each in epochs], "training"),
        Curve(validation, _known((each.epoch, each.validation_accuracy) for each in epochs), "validation", dashed=True),
    ]
    error, accuracy = say(Text(QT_TRANSLATE_NOOP("Core", "error"))), say(Text(QT_TRANSLATE_NOOP("Core", "accuracy")))
    return (
        curve_chart(wording, "loss", error, _courses(wording, losses, ",.4g"), Axes(epoch, error), _with_points(losses)),
        curve_chart(
            wording,
            "accuracy",
            accuracy,
            _courses(wording, accuracies, ".2%"),
            Axes(epoch, accuracy, ".0%", None, 1.0),
            _with_points(accuracies),
        ),
    )


def _courses(wording: Wording, curves: Sequence[Curve], how: str) -> str:
    """Say how curves went: a sentence for each, of its first and its last value."""
    words = QT_TRANSLATE_NOOP("Core", "{name}: {first} in epoch {begin:,}, {last} in epoch {end:,}.")
    said = []
    for curve in _with_points(curves):
        (begin, first), (end, last) = curve.points[0], curve.points[-1]
        begun, ended = Figure(first, how), Figure(last, how)
        said.append(wording.say(Text(words, name=curve.name, first=begun, begin=int(begin), last=ended, end=int(end))))
    return " ".join(said)


def _known(points: Iterable[tuple[int, float | None]]) -> list[tuple[float, float]]:
    return [(x, y) for x, y in points if y is not None]


def _with_points(curves: Sequence[Curve]) -> list[Curve]:
    return [curve for curve in curves if curve.points]
