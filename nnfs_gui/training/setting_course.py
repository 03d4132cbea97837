"""Which values a setting had while a run trained, as far as its record tells."""

from collections.abc import Sequence
from typing import Any

from nnfs_gui.settings import value_at
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import EpochMetrics

RATE = "optimizer.learning_rate"


def setting_course(
    key: str, first: TrainingConfig | None, last: TrainingConfig, epochs: Sequence[EpochMetrics] = ()
) -> tuple[Any, ...]:
    """Return the values that a setting had one after the other, some of them perhaps twice; `first` held at the beginning.

    Every epoch tells the learning rate; of other settings those at the beginning and at the end are known.
    """
    told = [metrics.learning_rate for metrics in epochs] if key == RATE else []
    return (*(() if first is None else (value_at(first, key),)), *told, value_at(last, key))
