"""The epoch that did best on the validation images."""

from dataclasses import dataclass
from typing import Self

from nnfs_gui.nn import FloatArray
from nnfs_gui.training.events import EpochResult


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

    def better(self, other: "BestEpoch") -> "BestEpoch":
        """Return the one of the two that is more accurate, or if both are the same, has less loss, or came first."""
        return other if (other.accuracy, -other.loss) > (self.accuracy, -self.loss) else self
