"""What the present value of a setting comes to, in numbers of the run that it would be: the steps of an epoch, and so on."""

import itertools
import math
import operator
from collections.abc import Callable

from nnfs_gui.gui.controls.setting_words import number_words
from nnfs_gui.gui.words import in_figures, translate
from nnfs_gui.inspection.health.layer_health import ImageCounts
from nnfs_gui.nn import Initializer
from nnfs_gui.settings import value_at
from nnfs_gui.training.config import NetworkConfig, OptimizerKind, TrainingConfig
from nnfs_gui.training.working_rates import takes_steps_of_its_rate

_Words = Callable[[TrainingConfig, ImageCounts], str]


def what_it_comes_to(key: str, config: TrainingConfig, images: ImageCounts) -> str:
    """Return in a sentence what the value of a setting means beside the others; nothing where there is nothing to add.

    `images` are those that train and validate, 0 where they are not known.
    """
    words = _MEANINGS.get(key)
    return "" if words is None else words(config, images)


def sizes_formula(network: NetworkConfig) -> str:
    """Return how many parameters a network has as a sum over its layers: "784 × 128 + 128 + …"."""
    sizes = network.sizes
    layers = itertools.pairwise(sizes)
    return " + ".join(f"{in_figures(before)} × {in_figures(after)} + {in_figures(after)}" for before, after in layers)


def _learning_rate(config: TrainingConfig, _: ImageCounts) -> str:
    optimizer, rate = config.optimizer, config.optimizer.learning_rate
    if not takes_steps_of_its_rate(optimizer):
        words = translate("Help", "Each step moves a weight by {0} times its gradient.")
        return words.format(number_words(rate))
    share = 100 * rate / _usual_weight(config.network)
    words = translate("Help", "Each step moves a weight by about {0}, which is {1} % of a usual first weight.")
    return words.format(number_words(rate), in_figures(share, ",.2g") if share < 100 else in_figures(share, ",.0f"))


def _usual_weight(network: NetworkConfig) -> float:
    """Return the standard deviation of the first layer's weights before training."""
    inputs, outputs = network.sizes[:2]
    match network.initializer:
        case Initializer.HE:
            return math.sqrt(2 / inputs)
        case Initializer.GLOROT:
            return math.sqrt(2 / (inputs + outputs))
        case Initializer.NORMAL:
            return 1.0


def _steps(config: TrainingConfig, images: ImageCounts) -> int:
    return math.ceil(images.training / config.batch_size)


def _batch_size(config: TrainingConfig, images: ImageCounts) -> str:
    if not images.training:
        return ""
    words = (
        translate("Help", "Steps in an epoch of {0} training points: {1}.")
        if config.network.reads_points
        else translate("Help", "Steps in an epoch of {0} training images: {1}.")
    )
    return words.format(in_figures(images.training), in_figures(_steps(config, images)))


def _epochs(config: TrainingConfig, images: ImageCounts) -> str:
    if not images.training:
        return ""
    words = translate("Help", "Steps in all: {0} ({1} in each epoch).")
    return words.format(in_figures(config.epochs * _steps(config, images)), in_figures(_steps(config, images)))


def _momentum(config: TrainingConfig, _: ImageCounts) -> str:
    words = translate("Help", "A steady gradient moves a weight up to {0} times as far as without it.")
    return words.format(number_words(float(f"{1 / (1 - config.optimizer.momentum):.3g}")))


def _memory(key: str) -> _Words:
    """Return the words for a share that stays in a running mean at each step."""

    def words(config: TrainingConfig, _: ImageCounts) -> str:
        share: float = value_at(config, key)
        if not share:
            return ""
        return translate("Help", "It is about a mean of the last {0} steps.").format(in_figures(1 / (1 - share), ",.0f"))

    return words


def _dropout(config: TrainingConfig, _: ImageCounts) -> str:
    if not config.dropout or not config.network.hidden:
        return ""
    share, size = max(
        zip(config.dropout_shares, (layer.size for layer in config.network.hidden), strict=True), key=operator.itemgetter(1)
    )
    words = translate("Help", "In each step, about {0} of the largest layer's {1} neurons are left out.")
    return words.format(in_figures(share * size, ",.0f"), in_figures(size))


def _validation(_: TrainingConfig, images: ImageCounts) -> str:
    if not images.available:
        return ""
    words = translate("Help", "Images for validation: {0}; for training: {1}.")
    return words.format(in_figures(images.validation), in_figures(images.training))


def _decay(config: TrainingConfig, images: ImageCounts) -> str:
    optimizer = config.optimizer
    plain = optimizer.kind is OptimizerKind.ADAMW or (optimizer.kind is OptimizerKind.SGD and not optimizer.momentum)
    if not (plain and optimizer.weight_decay and images.training):
        return ""
    left = (1 - optimizer.learning_rate * optimizer.weight_decay) ** _steps(config, images)
    words = translate("Help", "In an epoch, {0} % is left of a weight that nothing asks for.")
    return words.format(in_figures(100 * left, ".3g"))


def _smoothing(config: TrainingConfig, _: ImageCounts) -> str:
    if not config.label_smoothing:
        return ""
    each = config.label_smoothing / config.network.outputs
    words = translate("Help", "The right class is to get {0} %, and each other one {1} %.")
    return words.format(in_figures(100 * (1 - config.label_smoothing + each), ".3g"), in_figures(100 * each, ".3g"))


def _warm_up(config: TrainingConfig, images: ImageCounts) -> str:
    if not (config.optimizer.warm_up and images.training):
        return ""
    steps = config.optimizer.warm_up * _steps(config, images)
    return translate("Help", "Steps until the full rate: {0}.").format(in_figures(steps))


def _hidden(config: TrainingConfig, _: ImageCounts) -> str:
    words = translate("Help", "Parameters: {0} = {1}.")
    return words.format(sizes_formula(config.network), in_figures(config.network.parameter_count))


_MEANINGS: dict[str, _Words] = {
    "network.hidden": _hidden,
    "optimizer.learning_rate": _learning_rate,
    "optimizer.momentum": _momentum,
    "optimizer.decay": _memory("optimizer.decay"),
    "optimizer.beta1": _memory("optimizer.beta1"),
    "optimizer.beta2": _memory("optimizer.beta2"),
    "optimizer.weight_decay": _decay,
    "optimizer.warm_up": _warm_up,
    "averaging": _memory("averaging"),
    "batch_size": _batch_size,
    "epochs": _epochs,
    "dropout": _dropout,
    "label_smoothing": _smoothing,
    "train_size": _validation,
    "validation_share": _validation,
}
