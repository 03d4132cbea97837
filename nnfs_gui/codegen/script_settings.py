"""The constants at the top of a stand-alone script: the settings that are in use, by their names."""

import math
from collections.abc import Iterator
from typing import Any

from nnfs_gui.codegen.script_definitions import optimizer_class
from nnfs_gui.codegen.script_training import drops_out
from nnfs_gui.settings import value_at
from nnfs_gui.training.config import SETTINGS, OptimizerConfig, Schedule, TrainingConfig


def settings_of(config: TrainingConfig, kind: str) -> Iterator[tuple[str, Any]]:
    """Yield the constants at the top of the script, by name."""
    optimizer = config.optimizer
    yield "EPOCHS", config.epochs
    yield "BATCH_SIZE", config.batch_size
    yield "LEARNING_RATE", optimizer.learning_rate
    if optimizer_class(optimizer)[0]:
        needs = {key: setting.conditions for key, setting in SETTINGS.items() if len(setting.conditions) == 1}
        knobs = [key for key, (need,) in needs.items() if need.key == "optimizer.kind" and need.is_met(optimizer.kind)]
        yield from ((key.rpartition(".")[2].upper(), value_at(config, key)) for key in knobs)
    yield from _rule_settings(optimizer)
    if config.averaging:
        yield "AVERAGING", f"{config.averaging}  # the share of the mean weights that stays at each step"
    yield from _disturbances(config, kind)
    if config.patience:
        yield "PATIENCE", f"{config.patience}  # epochs without a better one, after which it stops"
    if config.patience and config.least_improvement:
        yield "LEAST_IMPROVEMENT", config.least_improvement
    if config.target_accuracy:
        yield "TARGET_ACCURACY", f"{config.target_accuracy}  # of the validation images, at which it stops"
    if config.most_minutes:
        yield "MOST_MINUTES", f"{config.most_minutes}  # after which it stops"
    if config.augmentation is not None:
        yield "SIDE", f"{math.isqrt(config.network.inputs)}  # pixels"
        comments = {"rotation": "degrees", "shear": "pixels for each pixel up", "shift": "pixels", "elastic": "pixels"}
        for name, value in config.to_dict()["augmentation"].items():
            if name != "thickness" or value:
                yield name.upper(), f"{value}  # {comments[name]}" if name in comments else value
    yield "SEED", config.seed
    yield "DTYPE", f"np.{config.precision}"


def _disturbances(config: TrainingConfig, kind: str) -> Iterator[tuple[str, Any]]:
    """Yield what makes learning by heart harder, or is learnt by it."""
    if config.label_smoothing:
        yield "SMOOTHING", f"{config.label_smoothing}  # the share of each target that is spread over every {kind}"
    if config.wrong_labels:
        yield "WRONG_LABELS", f"{config.wrong_labels}  # the share of the training images that gets a wrong label"
    if config.input_noise:
        yield "INPUT_NOISE", f"{config.input_noise}  # its standard deviation"
    if drops_out(config):
        of_each = " of each layer" if isinstance(config.dropout, tuple) else ""
        yield "DROPOUT", f"{config.dropout}  # the share of the hidden neurons that each step leaves out{of_each}"


def _rule_settings(optimizer: OptimizerConfig) -> Iterator[tuple[str, Any]]:
    """Yield what changes the rate or the gradient, whatever the optimizer."""
    if optimizer.schedule is Schedule.PLATEAU:
        yield "PLATEAU_FACTOR", optimizer.plateau_factor
        yield "PLATEAU_PATIENCE", f"{optimizer.plateau_patience}  # epochs without a lower error"
    if optimizer.warm_up:
        yield "WARM_UP", f"{optimizer.warm_up}  # epochs in which the learning rate rises"
    if optimizer.weight_decay:
        yield "WEIGHT_DECAY", optimizer.weight_decay
    if optimizer.l1:
        yield "L1", optimizer.l1
    if optimizer.gradient_clipping:
        yield "CLIPPING", f"{optimizer.gradient_clipping}  # the largest norm that a gradient may have"
