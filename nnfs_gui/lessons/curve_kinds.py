"""The curves of a run that may be predicted: what each is called, and what it is at an epoch."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from nnfs_gui.lessons.lesson import CURVES
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class CurveKind:
    """A row: its title, the way to its values, whether they are shares, and of which images."""

    title: str
    of: Callable[[EpochMetrics], float | None]
    is_share: bool = False
    is_of_validation: bool = False

    def value(self, metrics: EpochMetrics) -> float:
        """Return what it is at an epoch, a share in percent; NaN where it has nothing."""
        found = self.of(metrics)
        return math.nan if found is None else 100 * found if self.is_share else found


CURVE_KINDS: dict[str, CurveKind] = {
    "train loss": CurveKind(QT_TRANSLATE_NOOP("Core", "training error"), lambda metrics: metrics.train_loss),
    "validation loss": CurveKind(
        QT_TRANSLATE_NOOP("Core", "validation error"), lambda metrics: metrics.validation_loss, is_of_validation=True
    ),
    "train accuracy": CurveKind(
        QT_TRANSLATE_NOOP("Core", "training images read right"), lambda metrics: metrics.train_accuracy, is_share=True
    ),
    "validation accuracy": CurveKind(
        QT_TRANSLATE_NOOP("Core", "validation images read right"),
        lambda metrics: metrics.validation_accuracy,
        is_share=True,
        is_of_validation=True,
    ),
}
assert tuple(CURVE_KINDS) == CURVES
