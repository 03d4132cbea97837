"""The epoch that did best on the validation images."""

from dataclasses import dataclass
from typing import Self

from nnfs_gui.nn import FloatArray
from nnfs_gui.training.events import EpochResult


def is_better(accuracy: float, loss: float, best_accuracy: float, best_loss: float) -> bool:
    """Say whether an epoch did better on the validation images than the best one before it.

    It must be more accurate or, if both are the same, have less loss. Of two that did the same, the first stays the best.
    """
    return (accuracy, -loss) > (best_accuracy, -best_loss)


@dataclass(frozen=True, slots=True, eq=False)
class BestEpoch:
    """An epoch, how it did on the validation images, and its parameters, shape (parameter count,)."""

    epoch: int
    accuracy: float
    loss: float
    parameters: FloatArray

    @classmethod
    def of(cls, result: EpochResult) -> Self:
        metrics = result.metrics
        return cls(metrics.epoch, metrics.validation_accuracy or 0.0, metrics.validation_loss or 0.0, result.snapshot)

    def better(self, later: "BestEpoch") -> "BestEpoch":
        """Return the better one of the two."""
        return later if is_better(later.accuracy, later.loss, self.accuracy, self.loss) else self
