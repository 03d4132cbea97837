"""How far a learning rate is reduced on plateaus, where the error no longer falls."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from nnfs_gui.training.config import OptimizerConfig, Schedule
from nnfs_gui.training.events import EpochMetrics

_LEAST_IMPROVEMENT = 1e-4  # as a share of the lowest error: what falls less has not fallen (PyTorch's ReduceLROnPlateau)
_LEAST_FACTOR = 1e-9  # so that a rate stays one, however often it is reduced
_FACTOR, _LOWEST, _WAITED = "reduction", "reduction_lowest", "reduction_waited"  # among a checkpoint's numbers


@dataclass(frozen=True, slots=True)
class Reduction:
    """What the rate is multiplied by after an epoch; the lowest error so far, and how many epochs have not come below it.

    The error is that of the validation images, or where there are none, of the training images.
    """

    factor: float = 1.0
    lowest: float = math.inf
    waited: int = 0

    @classmethod
    def of(cls, rule: OptimizerConfig, epochs: Iterable[EpochMetrics]) -> Self:
        """Return where a run by this rule stands after its epochs, from its first on."""
        reduction = cls()
        for metrics in epochs if rule.schedule is Schedule.PLATEAU else ():
            reduction = reduction.after(metrics, rule)
        return reduction

    @classmethod
    def from_numbers(cls, numbers: Mapping[str, float]) -> Self:
        """Return what `numbers` gave, or where there is nothing of it, the beginning.

        Raises KeyError if a part is missing, and ValueError if one is impossible.
        """
        if _FACTOR not in numbers:
            return cls()
        reduction = cls(numbers[_FACTOR], numbers[_LOWEST], int(numbers[_WAITED]))
        if not (_LEAST_FACTOR <= reduction.factor <= 1 and reduction.lowest >= 0 and reduction.waited >= 0):
            raise ValueError(f"impossible numbers of a reduced rate: {reduction}")
        return reduction

    @property
    def numbers(self) -> dict[str, float]:
        """What stands for it among a checkpoint's numbers: nothing before the first epoch."""
        if not math.isfinite(self.lowest):
            return {}
        return {_FACTOR: self.factor, _LOWEST: self.lowest, _WAITED: self.waited}

    def after(self, metrics: EpochMetrics, rule: OptimizerConfig) -> Self:
        """Return where it stands after another epoch: reduced, where as many have not come lower as it has patience for."""
        loss = metrics.train_loss if metrics.validation_loss is None else metrics.validation_loss
        if loss < self.lowest * (1 - _LEAST_IMPROVEMENT):
            return type(self)(self.factor, loss)
        if self.waited + 1 < rule.plateau_patience:
            return type(self)(self.factor, self.lowest, self.waited + 1)
        return type(self)(max(self.factor * rule.plateau_factor, _LEAST_FACTOR), self.lowest)
