"""How a run went up to an epoch, and how large its steps are now: what findings are looked for in."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from nnfs_gui.inspection.health.layer_health import NO_IMAGES, ImageCounts, LayerHealth
from nnfs_gui.training.config import LossKind, TrainingConfig
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.training.reduction import Reduction
from nnfs_gui.training.schedules import warm_up_factor
from nnfs_gui.training.working_rates import takes_steps_of_its_rate


@dataclass(frozen=True, slots=True)
class Course:
    """How a run went up to an epoch.

    `alike_since` is the epoch from which on the training images have been changed as they are now: a training error from
    before is one of other images. `first_error` is the network's before its first step, if that is known. `rate_now` is the
    learning rate of the steps to come, where that is no longer the last epoch's. `opened_at` is the epoch of a network whose
    epochs are not known, as of one from a file.
    """

    config: TrainingConfig
    epochs: Sequence[EpochMetrics]
    layers: Sequence[LayerHealth]
    alike_since: int = 1
    first_error: float | None = None
    rate_now: float | None = None
    images: ImageCounts = NO_IMAGES
    opened_at: int = 0

    @property
    def epoch(self) -> int:
        """The last one that is over; 0 before the first."""
        return self.epochs[-1].epoch if self.epochs else 0

    @property
    def rate(self) -> float:
        """The learning rate of the present steps, before the schedule."""
        if self.rate_now is not None:
            return self.rate_now
        return self.epochs[-1].learning_rate if self.epochs else self.config.optimizer.learning_rate

    @property
    def scheduled(self) -> float:
        """What the schedule and the warm-up multiplied the rate by in the middle of the last epoch, or of the first."""
        rule, place = self.config.optimizer, max(0.0, self.epoch - 0.5)
        factor = rule.schedule.factor(min(1.0, place / self.config.epochs)) * Reduction.of(rule, self.epochs).factor
        return factor * warm_up_factor(max(place, 0.5), rule.warm_up)

    @property
    def present(self) -> Sequence[EpochMetrics]:
        """The last epochs that were trained at the present rate, on images as they are now.

        The first epoch after another rate is left out: the rate may have been changed within it.
        """
        since = len(self.epochs)
        while since and self.epochs[since - 1].learning_rate == self.rate:
            since -= 1
        return [metrics for metrics in self.epochs[since + 1 if since else 0 :] if metrics.epoch >= self.alike_since]

    @property
    def errors(self) -> list[float]:
        """The training errors of the present epochs, which can be compared with each other."""
        return [metrics.train_loss for metrics in self.present]

    @property
    def change(self) -> float | None:
        """The share by which the weights of the layer that changes most did so in an epoch, if that is known."""
        return max((layer.update_ratio for layer in self.layers if layer.update_ratio is not None), default=None)

    def step_ratio(self, layer: LayerHealth) -> float:
        """Return how long one step is at the present rate, as a share of the length of a layer's weights.

        By Adam and RMSprop a weight changes by about the rate, at most; by SGD the layer's change is the rate times its
        gradient, shortened where that is asked for, and 1 / (1 - momentum) as long once it has gathered way.
        """
        optimizer, rate = self.config.optimizer, self.rate * self.scheduled
        if takes_steps_of_its_rate(optimizer):
            length = math.sqrt(layer.weights_count)
        else:
            length = layer.gradient_norm / (1 - optimizer.momentum)
            if optimizer.gradient_clipping:
                length = min(length, optimizer.gradient_clipping)
        return rate * length / layer.weights_norm if layer.weights_norm else 0.0

    @property
    def largest_step(self) -> tuple[float, int]:
        """The largest of the layers' step ratios, and whose it is, from 1; 0 where no layer was examined."""
        ratios = [(self.step_ratio(layer), place) for place, layer in enumerate(self.layers, 1)]
        return max((ratio for ratio in ratios if math.isfinite(ratio[0])), default=(0.0, 0))

    @property
    def error_of_guessing(self) -> float:
        """The error of a network that gives every class the same probability."""
        classes = self.config.network.outputs
        if self.config.loss is LossKind.CROSS_ENTROPY:
            return math.log(classes)
        share = 1 / classes  # one output is 1 - share wrong, the others share
        return ((1 - share) ** 2 + (classes - 1) * share**2) / classes
