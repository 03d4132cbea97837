"""The curves of reports."""

from collections.abc import Iterable, Sequence

from nnfs_gui.pages.charts import Axes, Curve, curve_chart
from nnfs_gui.pages.html import Wording
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text


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
    about = say(
        Text(QT_TRANSLATE_NOOP("Core", "From epoch {first:,} to {last:,}."), first=epochs[0].epoch, last=epochs[-1].epoch)
    )
    return (
        curve_chart(wording, "loss", error, about, Axes(epoch, error), _with_points(losses)),
        curve_chart(wording, "accuracy", accuracy, about, Axes(epoch, accuracy, ".0%", None, 1.0), _with_points(accuracies)),
    )


def _known(points: Iterable[tuple[int, float | None]]) -> list[tuple[float, float]]:
    return [(x, y) for x, y in points if y is not None]


def _with_points(curves: Sequence[Curve]) -> list[Curve]:
    return [curve for curve in curves if curve.points]
