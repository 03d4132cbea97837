"""The functions and classes of a stand-alone script, each with what it is about, so that a notebook can explain it."""

import textwrap
from collections.abc import Iterator
from enum import Enum, auto
from string import Template
from typing import NamedTuple

from nnfs_gui.codegen import script_pieces as pieces
from nnfs_gui.codegen.script_training import drops_out
from nnfs_gui.nn import ActivationKind
from nnfs_gui.training.config import OptimizerConfig, OptimizerKind, TrainingConfig

# where gradients are clipped, no layer may take its step before the gradients of all are known
_KEEP_GRADIENTS = "        self.gradients = [weights_gradient, bias_gradient]"
_DESCEND_LATER = """
    def descend(self, learning_rate):
        weights_gradient, bias_gradient = self.gradients
$decay$descend
"""


class About(Enum):
    """What a definition is about, if not an activation."""

    DENSE = auto()
    DROPOUT = auto()
    SOFTMAX = auto()
    LOSS = auto()
    OPTIMIZER = auto()
    SCHEDULE = auto()
    PREDICT = auto()
    AVERAGE = auto()


class Definition(NamedTuple):
    """A class or some functions, and what they are about."""

    about: About | ActivationKind
    code: str


def network_definitions(config: TrainingConfig) -> Iterator[Definition]:
    """Yield what a network of this config is made of, and what trains it, in the order in which one explains it."""
    yield Definition(About.DENSE, _dense(config))
    for activation in dict.fromkeys(layer.activation for layer in config.network.hidden):
        yield Definition(activation, textwrap.dedent(activation.row.script).rstrip(" "))
    if drops_out(config):
        yield Definition(About.DROPOUT, pieces.DROPOUT)
    yield Definition(About.SOFTMAX, pieces.SOFTMAX[config.loss])
    weights = {"argument": ", weights", "times": "weights * "} if config.balanced else {"argument": "", "times": ""}
    yield Definition(About.LOSS, Template(pieces.LOSSES[config.loss]).substitute(weights))
    _, optimizer = optimizer_class(config.optimizer)
    if optimizer:
        yield Definition(About.OPTIMIZER, optimizer)
    if pieces.SCHEDULES[config.optimizer.schedule]:
        yield Definition(About.SCHEDULE, pieces.SCHEDULES[config.optimizer.schedule])
    yield Definition(About.PREDICT, pieces.PREDICT)
    if config.averaging:
        yield Definition(About.AVERAGE, pieces.AVERAGE)


def write_variation(config: TrainingConfig) -> str:
    """Return the functions that change images at random; nothing where they stay as they are."""
    if config.augmentation is None:
        return ""
    ink = pieces.THICKER_INK if config.augmentation.thickness else pieces.PLAIN_INK
    return Template(pieces.DISTORT).substitute(ink=ink.strip("\n"))


def optimizer_class(optimizer: OptimizerConfig) -> tuple[str, str]:
    """Return the name and the text of the class that remembers the gradients, both empty where none does."""
    match optimizer.kind:
        case OptimizerKind.SGD if not optimizer.momentum:
            return "", ""
        case OptimizerKind.SGD:
            return ("Nesterov", pieces.NESTEROV) if optimizer.nesterov else ("Momentum", pieces.MOMENTUM)
        case OptimizerKind.RMSPROP:
            return "RMSprop", pieces.RMSPROP
        case OptimizerKind.ADAM | OptimizerKind.ADAMW:
            return "Adam", pieces.ADAM


def _dense(config: TrainingConfig) -> str:
    """Return the layer that learns."""
    name, _ = optimizer_class(config.optimizer)
    clips = bool(config.optimizer.gradient_clipping)
    step = {
        "decay": _decay(config.optimizer),
        "descend": pieces.DESCEND_WITH_MEMORY if name else pieces.DESCEND,
    }
    dense = Template(pieces.DENSE).substitute(
        {"decay": "", "descend": _KEEP_GRADIENTS} if clips else step,
        draw=pieces.DRAWS[config.network.initializer],
        memory=Template(pieces.MEMORY).substitute(optimizer=name) if name else "",
    )
    return dense + Template(_DESCEND_LATER).substitute(step) if clips else dense


def _decay(optimizer: OptimizerConfig) -> str:
    """Return the lines that pull the weights towards 0 before a step."""
    penalty = pieces.L1 if optimizer.l1 else ""
    if not optimizer.weight_decay:
        return penalty
    return (pieces.DECOUPLED_DECAY if optimizer.kind is OptimizerKind.ADAMW else pieces.DECAY) + penalty
