"""What is conspicuous in a run, and what might help: rules over its epochs and the health of its layers.

The rules see training and validation only. Their limits are judgements, set so that runs that go well raise none.
"""

import dataclasses
import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.inspection.health import LayerHealth
from nnfs_gui.nn import ActivationKind, Initializer
from nnfs_gui.training.config import (
    HiddenLayer,
    LossKind,
    Schedule,
    TrainingConfig,
)
from nnfs_gui.training.events import EpochMetrics

_DEAD = 0.4  # of a layer's neurons
_SATURATED = 0.6  # of a layer's activations
_RISE = 1.3  # times the best error so far
_LOST, _MOVES = 0.98, 0.05  # of the error of guessing is there, though the weights change by so much in an epoch
_STILL, _SLOW, _RESTS = 0.0005, 0.02, 0.01  # of the error falls in an epoch, at least and at most; of the weights changes
_FAR = 0.5  # of the error of guessing is still there
_SMALL = 0.02  # of the error of guessing: below, what looks like a rise is noise
_OVERFIT_EPOCHS, _OVERFIT = 3, 1.1
_PLATEAU_EPOCHS, _PLATEAU = 6, 0.03  # the error of so many epochs differs by this share of it, at most


class RemedyKind(StrEnum):
    LEARNING_RATE = "learning-rate"
    COSINE = "cosine"
    LEAKY_RELU = "leaky-relu"
    INITIALIZER = "initializer"
    EPOCHS = "epochs"
    WEIGHT_DECAY = "weight-decay"
    AUGMENTATION = "augmentation"


@dataclass(frozen=True, slots=True)
class Remedy:
    """A change of the settings; `value` is the new rate, number of epochs, or weight decay."""

    kind: RemedyKind
    value: float = 0.0

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
            RemedyKind.INITIALIZER: lambda: {"network": change(network, initializer=Initializer.GLOROT)},
            RemedyKind.LEAKY_RELU: lambda: {"network": change(network, hidden=tuple(map(_leaky, network.hidden)))},
            RemedyKind.EPOCHS: lambda: {"epochs": int(self.value)},
            RemedyKind.AUGMENTATION: lambda: {"augmentation": Augmentation()},
        }
        assert set(changes) == set(RemedyKind)
        return change(config, **changes[self.kind]())


class FindingKind(StrEnum):
    DEAD = "dead"
    SATURATED = "saturated"
    ERROR_RISEN = "error-risen"
    RATE_TOO_HIGH = "rate-too-high"
    RATE_TOO_LOW = "rate-too-low"
    OVERFITTING = "overfitting"
    PLATEAU = "plateau"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something conspicuous: of which layer, from 1, if of one; the numbers that it was found by; and what might help."""

    kind: FindingKind
    numbers: tuple[float, ...]
    remedies: tuple[Remedy, ...]
    layer: int | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """How a run went up to an epoch.

    `alike_since` is the epoch from which on the training images have been changed as they are now: a training error from
    before is one of other images. `first_error` is the network's before its first step, if that is known.
    """

    config: TrainingConfig
    epochs: Sequence[EpochMetrics]
    layers: Sequence[LayerHealth]
    alike_since: int = 1
    first_error: float | None = None

    @property
    def rate(self) -> float:
        return self.epochs[-1].learning_rate if self.epochs else self.config.optimizer.learning_rate

    @property
    def errors(self) -> list[float]:
        """The training errors that can be compared with each other."""
        return [metrics.train_loss for metrics in self.epochs if metrics.epoch >= self.alike_since]

    @property
    def change(self) -> float | None:
        """The share by which the weights of the layer that changes most did so in an epoch, if that is known."""
        return max((layer.update_ratio for layer in self.layers if layer.update_ratio is not None), default=None)

    @property
    def error_of_guessing(self) -> float:
        """The error of a network that gives every class the same probability."""
        classes = self.config.network.outputs
        if self.config.loss is LossKind.CROSS_ENTROPY:
            return math.log(classes)
        share = 1 / classes  # one output is 1 - share wrong, the others share
        return ((1 - share) ** 2 + (classes - 1) * share**2) / classes


def find(course: Course) -> tuple[Finding, ...]:
    """Return what is conspicuous, the gravest first."""
    return tuple(finding for rule in _RULES for finding in rule(course))


def _leaky(layer: HiddenLayer) -> HiddenLayer:
    can_die = layer.activation.row.dead_at is not None
    return dataclasses.replace(layer, activation=ActivationKind.LEAKY_RELU) if can_die else layer


def _rate(rate: float) -> Remedy:
    return Remedy(RemedyKind.LEARNING_RATE, float(f"{min(rate, 100):.1g}"))


def _dead(course: Course) -> list[Finding]:
    remedies = (_rate(course.rate / 3), Remedy(RemedyKind.LEAKY_RELU))
    return [
        Finding(FindingKind.DEAD, (layer.dead,), remedies, place)
        for place, layer in enumerate(course.layers, 1)
        if layer.dead is not None and layer.dead >= _DEAD
    ]


def _saturated(course: Course) -> list[Finding]:
    remedies: tuple[Remedy, ...] = (_rate(course.rate / 3),)
    if course.config.network.initializer is Initializer.NORMAL:
        remedies = (Remedy(RemedyKind.INITIALIZER), *remedies)
    return [
        Finding(FindingKind.SATURATED, (layer.saturated,), remedies, place)
        for place, layer in enumerate(course.layers, 1)
        if layer.saturated is not None and layer.saturated >= _SATURATED
    ]


def _rate_too_high(course: Course) -> list[Finding]:
    """The training error has risen, is worse than at first, or stays no better than guessing though the weights change."""
    errors = course.errors
    if not errors:
        return []
    guessing, remedies = course.error_of_guessing, (_rate(course.rate / 10), _rate(course.rate / 3))
    if errors[-1] > _RISE * min(errors) and errors[-1] > _SMALL * guessing:
        return [Finding(FindingKind.ERROR_RISEN, (errors[-1], min(errors)), remedies)]
    # large first weights err more than guessing does, and from there the error falls: that is no fault of the rate
    worst = max(errors[-3:])
    is_worse = course.first_error is not None and worst > _RISE * max(guessing, course.first_error)
    stays = len(errors) > 1 and errors[-1] > (1 - _SLOW) * errors[-2]
    is_lost = stays and errors[-1] >= _LOST * guessing and course.change is not None and course.change >= _MOVES
    return [Finding(FindingKind.RATE_TOO_HIGH, (worst, guessing), remedies)] if is_worse or is_lost else []


def _falls_slowly(course: Course) -> tuple[float, ...]:
    """Return the shares by which the training error fell in the last epochs, if steadily, but hardly; or nothing."""
    errors = course.errors[-3:]
    if len(errors) < 3 or errors[-1] < _FAR * course.error_of_guessing:
        return ()
    falls = tuple(1 - after / before for before, after in itertools.pairwise(errors))
    return falls if all(_STILL <= fall < _SLOW for fall in falls) else ()


def _rate_too_low(course: Course) -> list[Finding]:
    """The training error falls steadily, but hardly, though most of it is still there."""
    falls = _falls_slowly(course)
    if falls and course.change is not None and course.change < _RESTS:
        return [Finding(FindingKind.RATE_TOO_LOW, (falls[-1], course.errors[-1]), (_rate(course.rate * 10),))]
    return []


def _overfitting(course: Course) -> list[Finding]:
    """The validation error has risen for some epochs, while the training error went on falling."""
    errors = [metrics.validation_loss for metrics in course.epochs]
    known = [error for error in errors if error is not None]
    if len(known) < len(errors) or len(known) <= _OVERFIT_EPOCHS:
        return []
    best = known.index(min(known))
    learns_on = course.epochs[-1].train_loss < course.epochs[best].train_loss
    if len(known) - 1 - best >= _OVERFIT_EPOCHS and known[-1] > _OVERFIT * known[best] and learns_on:
        epoch = course.epochs[best].epoch
        decay = max(10 * course.config.optimizer.weight_decay, 1e-4)
        remedies: tuple[Remedy, ...] = (Remedy(RemedyKind.EPOCHS, epoch), Remedy(RemedyKind.WEIGHT_DECAY, min(decay, 0.1)))
        if course.config.augmentation is None:
            remedies = (Remedy(RemedyKind.AUGMENTATION), *remedies)
        return [Finding(FindingKind.OVERFITTING, (known[-1], known[best], epoch), remedies)]
    return []


def _plateau(course: Course) -> list[Finding]:
    """For some epochs the training error has neither risen nor fallen, there is some of it, and nothing else tells why."""
    errors = course.errors[-_PLATEAU_EPOCHS:]
    if len(errors) < _PLATEAU_EPOCHS or course.epochs[-1].train_accuracy > 0.999:
        return []
    middle = sum(errors) / len(errors)
    if max(errors) - min(errors) > _PLATEAU * middle or _dead(course):
        return []
    if _falls_slowly(course) and (course.change is None or course.change < _RESTS):  # its rate may be too low
        return []
    remedies: tuple[Remedy, ...] = (_rate(course.rate / 3),)
    if course.config.optimizer.schedule is not Schedule.COSINE:
        remedies = (Remedy(RemedyKind.COSINE), *remedies)
    return [Finding(FindingKind.PLATEAU, (len(errors), errors[-1]), remedies)]


_RULES: tuple[Callable[[Course], list[Finding]], ...] = (
    _rate_too_high,
    _dead,
    _saturated,
    _overfitting,
    _rate_too_low,
    _plateau,
)
