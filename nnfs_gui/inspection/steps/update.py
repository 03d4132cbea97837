"""One step of an optimizer in its parts: what it gets, what it remembers, and what it makes of that."""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnfs_gui.inspection.steps.learner import NO_MEMORY, Learner, Memory
from nnfs_gui.inspection.steps.walk import Walk
from nnfs_gui.nn import SGD, Adam, Dense, FloatArray, Network, Optimizer, RMSprop
from nnfs_gui.training.config import OptimizerKind, TrainingConfig
from nnfs_gui.training.descent import clipping_factor
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True, slots=True)
class Part:
    """A line of the calculation of one weight's step."""

    name: Text
    formula: str
    value: float


@dataclass(frozen=True, slots=True, eq=False)
class Update:
    """What one step changes. Every vector has shape (parameter count,).

    `used` is the gradient that the optimizer gets: that of the loss, shortened by `clipping`, and with `decay` times each
    weight added, where that does not go a way of its own (`is_decoupled`), and `l1` times its sign.
    """

    optimizer: Optimizer  # after the step
    remembered: Memory  # before it
    before: FloatArray
    after: FloatArray
    gradient: FloatArray
    clipping: float  # what the gradient was multiplied by: 1 where it was short enough
    decay: float
    is_decoupled: bool  # whether the decay shrinks the weights apart from the step, as AdamW's does
    l1: float
    used: FloatArray
    is_weight: npt.NDArray[np.bool_]  # whether a parameter is a weight, which decays, and no bias

    @property
    def change(self) -> FloatArray:
        """What is added to each parameter, rounded as it is in the run."""
        change: FloatArray = self.after - self.before
        return change

    def parts(self, place: int) -> tuple[Part, ...]:
        """Return how the parameter at a place is changed, line by line, from its gradient to what is added to it."""
        weight, g = float(self.before[place]), float(self.gradient[place])
        lines = [Part(Text(QT_TRANSLATE_NOOP("Core", "gradient of the error")), "g", g)]
        if self.clipping != 1:
            g *= self.clipping
            lines.append(Part(Text(QT_TRANSLATE_NOOP("Core", "shortened")), f"g × {self.clipping:.4g}", g))
        decays = self.decay and self.is_weight[place]
        if decays and not self.is_decoupled:
            g += self.decay * weight
            lines.append(Part(Text(QT_TRANSLATE_NOOP("Core", "with weight decay")), f"g + {self.decay:g} w", g))
        if self.l1 and self.is_weight[place]:
            g += math.copysign(self.l1, weight) if weight else 0.0
            lines.append(Part(Text(QT_TRANSLATE_NOOP("Core", "with the L1 penalty")), f"g + {self.l1:g} sign(w)", g))
        lines += self._optimizer_parts(place)
        if decays and self.is_decoupled:
            rate, step = self.optimizer.learning_rate, lines.pop()
            pull = -rate * self.decay * weight
            lines += [
                Part(Text(QT_TRANSLATE_NOOP("Core", "the step of the gradient")), step.formula, step.value),
                Part(Text(QT_TRANSLATE_NOOP("Core", "the pull of the weight decay")), f"−{rate:g} · {self.decay:g} w", pull),
                _change("the sum of both", step.value + pull),
            ]
        return tuple(lines)

    def _optimizer_parts(self, place: int) -> list[Part]:
        g, state = float(self.used[place]), self._state_at(place)
        match self.optimizer:
            case SGD() as sgd:
                return _sgd_parts(sgd, g, *state)
            case RMSprop() as rmsprop:
                return _rmsprop_parts(rmsprop, g, *state)
            case Adam() as adam:
                return _adam_parts(adam, g, *state)
        raise NotImplementedError(f"the parts of a step by {self.optimizer} are not known")

    def _state_at(self, place: int) -> list[float]:
        """Return what the optimizer remembered of a parameter before the step."""
        if self.remembered.state is None:
            return [0.0] * self.optimizer.state_vectors
        return [float(vector[place]) for vector in self.remembered.state]


def take_update(walk: Walk, network: Network, rules: TrainingConfig, memory: Memory = NO_MEMORY) -> Update:
    """Take one step by a walk of this network, on a copy, and return it in its parts."""
    learner = Learner(network, rules, memory, walk.draw)
    learner.learn(walk.inputs, walk.targets)
    largest, decay = rules.optimizer.gradient_clipping, rules.optimizer.weight_decay
    return Update(
        learner.optimizer,
        memory,
        walk.parameters,
        learner.network.parameters,
        walk.gradient,
        clipping_factor(walk.gradient, largest) if largest else 1.0,
        decay,
        rules.optimizer.kind is OptimizerKind.ADAMW,
        rules.optimizer.l1,
        learner.network.gradient / learner.optimizer.error_scale,
        _weights_among_parameters(network),
    )


def _weights_among_parameters(network: Network) -> npt.NDArray[np.bool_]:
    """Return whether each parameter is a weight, and no bias."""
    parts = []
    for layer in network.layers:
        if isinstance(layer, Dense):
            parts += [np.ones(layer.weights.size, np.bool_), np.zeros(layer.bias.size, np.bool_)]
    return np.concatenate(parts)


def _sgd_parts(sgd: SGD, g: float, velocity: float = 0.0) -> list[Part]:
    lines, direction, formula = [], g, "g"
    if sgd.momentum:
        direction = sgd.momentum * velocity + g
        formula = "v"
        lines += [
            Part(Text(QT_TRANSLATE_NOOP("Core", "momentum before")), "v", velocity),
            Part(Text(QT_TRANSLATE_NOOP("Core", "momentum now")), f"v ← {sgd.momentum:g} v + g", direction),
        ]
        if sgd.nesterov:
            direction = g + sgd.momentum * direction
            formula = f"(g + {sgd.momentum:g} v)"
            lines.append(
                Part(Text(QT_TRANSLATE_NOOP("Core", "looking ahead (Nesterov)")), f"g + {sgd.momentum:g} v", direction)
            )
    return [*lines, _change(f"−{sgd.learning_rate:g} {formula}", -sgd.learning_rate * direction)]


def _rmsprop_parts(rmsprop: RMSprop, g: float, remembered: float) -> list[Part]:
    decay, before = rmsprop.decay, (1 - rmsprop.decay) * remembered
    mean = decay * before + (1 - decay) * g**2
    step = -rmsprop.learning_rate * g / (math.sqrt(mean) + rmsprop.epsilon)
    return [
        Part(Text(QT_TRANSLATE_NOOP("Core", "mean of the squares before")), "s", before),
        Part(Text(QT_TRANSLATE_NOOP("Core", "mean of the squares now")), f"s ← {decay:g} s + {1 - decay:.4g} g²", mean),
        Part(Text(QT_TRANSLATE_NOOP("Core", "its root")), "√s", math.sqrt(mean)),
        _change(f"−{rmsprop.learning_rate:g} g / (√s + {rmsprop.epsilon:g})", step),
    ]


def _adam_parts(adam: Adam, g: float, gradients: float, squares: float) -> list[Part]:
    b1, b2, t = adam.beta1, adam.beta2, adam.steps
    m_before, v_before = (1 - b1) * gradients, (1 - b2) * squares
    m, v = b1 * m_before + (1 - b1) * g, b2 * v_before + (1 - b2) * g**2
    m_hat, v_hat = m / (1 - b1**t), v / (1 - b2**t)
    step = -adam.learning_rate * m_hat / (math.sqrt(v_hat) + adam.epsilon)
    return [
        Part(Text(QT_TRANSLATE_NOOP("Core", "mean of the gradients before")), "m", m_before),
        Part(Text(QT_TRANSLATE_NOOP("Core", "mean of the squares before")), "v", v_before),
        Part(Text(QT_TRANSLATE_NOOP("Core", "mean of the gradients now")), f"m ← {b1:g} m + {1 - b1:.4g} g", m),
        Part(Text(QT_TRANSLATE_NOOP("Core", "mean of the squares now")), f"v ← {b2:g} v + {1 - b2:.4g} g²", v),
        Part(
            Text(QT_TRANSLATE_NOOP("Core", "the same, corrected for its start at 0")),
            f"m′ ← m / (1 − {b1:g}^{t})",
            m_hat,
        ),
        Part(
            Text(QT_TRANSLATE_NOOP("Core", "the same, corrected for its start at 0")),
            f"v′ ← v / (1 − {b2:g}^{t})",
            v_hat,
        ),
        _change(f"−{adam.learning_rate:g} m′ / (√v′ + {adam.epsilon:g})", step),
    ]


def _change(formula: str, value: float) -> Part:
    return Part(Text(QT_TRANSLATE_NOOP("Core", "added to the weight")), formula, value)
