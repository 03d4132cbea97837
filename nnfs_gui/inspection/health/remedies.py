"""Changes of the settings that might help, and whether each of them changes anything."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.nn import ActivationKind, Initializer
from nnfs_gui.training.config import HiddenLayer, Schedule, TrainingConfig


class RemedyKind(StrEnum):
    LEARNING_RATE = "learning-rate"
    COSINE = "cosine"
    LEAKY_RELU = "leaky-relu"
    INITIALIZER = "initializer"
    NEURONS = "neurons"
    EPOCHS = "epochs"
    IMAGES = "images"
    WEIGHT_DECAY = "weight-decay"
    AUGMENTATION = "augmentation"


@dataclass(frozen=True, slots=True)
class Remedy:
    """A change of the settings: where it is one of a number, to `value` from what it `was`.

    With the first weights a learning rate may have to change as well, to `value`. What is `anew` is of no use to the network
    as it is, only to one that starts afresh.
    """

    kind: RemedyKind
    value: float = 0.0
    was: float = 0.0
    anew: bool = False

    @property
    def works_while_training(self) -> bool:
        return self.kind in (RemedyKind.LEARNING_RATE, RemedyKind.AUGMENTATION)

    def apply(self, config: TrainingConfig) -> TrainingConfig:
        """Return the settings with this change."""
        change = dataclasses.replace
        optimizer, network = config.optimizer, config.network
        changes: dict[RemedyKind, Callable[[], dict[str, Any]]] = {
            RemedyKind.LEARNING_RATE: lambda: {"optimizer": change(optimizer, learning_rate=self.value)},
            RemedyKind.COSINE: lambda: {"optimizer": change(optimizer, schedule=Schedule.COSINE)},
            RemedyKind.WEIGHT_DECAY: lambda: {"optimizer": change(optimizer, weight_decay=self.value)},
            RemedyKind.INITIALIZER: lambda: {
                "network": change(network, initializer=Initializer.GLOROT),
                "optimizer": change(optimizer, learning_rate=self.value or optimizer.learning_rate),
            },
            RemedyKind.LEAKY_RELU: lambda: {"network": change(network, hidden=tuple(map(_leaky, network.hidden)))},
            RemedyKind.NEURONS: lambda: {"network": change(network, hidden=tuple(map(self._widened, network.hidden)))},
            RemedyKind.EPOCHS: lambda: {"epochs": int(self.value)},
            RemedyKind.IMAGES: lambda: {"train_size": int(self.value)},
            RemedyKind.AUGMENTATION: lambda: {"augmentation": config.augmentation or Augmentation()},
        }
        assert set(changes) == set(RemedyKind)
        return change(config, **changes[self.kind]())

    def is_in(self, config: TrainingConfig) -> bool:
        """Say whether the settings are already as it would make them."""
        return self.apply(config) == config

    def _widened(self, layer: HiddenLayer) -> HiddenLayer:
        return dataclasses.replace(layer, size=max(layer.size, int(self.value)))


def _leaky(layer: HiddenLayer) -> HiddenLayer:
    can_die = layer.activation.row.dead_at is not None
    return dataclasses.replace(layer, activation=ActivationKind.LEAKY_RELU) if can_die else layer
