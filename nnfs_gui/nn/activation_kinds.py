"""The activations that a hidden layer can have: one table, from which all of the program knows them.

A row is plain data, so that reading it loads neither Qt nor a library for files. To add an activation, write its class in
`activations` and its row here.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Self

from nnfs_gui.nn.activations import ELU, GELU, Activation, Identity, LeakyReLU, ReLU, Sigmoid, SiLU, Tanh
from nnfs_gui.nn.layers import Layer
from nnfs_gui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, eq=False)
class OnnxNode:
    """One operation of ONNX, as opset 17 describes it, between an activation's input `x` and its output `y`.

    An input is `x`, the output of a node before, or a number, which the file holds in the type of the network's numbers.
    """

    operator: str
    inputs: tuple[str | float, ...] = ("x",)
    output: str = "y"
    attributes: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class ActivationRow:
    """All that the program knows of an activation.

    `script` is the class as it stands in a script that needs NumPy alone, where its `backward` is also given the learning
    rate. What Health looks for:

    - `dead_at`: a neuron that never gives more than that has no slope, so it no longer learns; None if there is no such end.
    - `flat_beyond`: outputs below the first or above the second number lie so near an end of the curve that hardly any slope
      is left; None if that cannot be told from an output.
    """

    name: str  # in files and on the command line
    layer: Callable[[], Activation]  # its class
    label: str  # marked for translation
    help: str  # what it does to learning, in a sentence; marked for translation
    formula: str  # in LaTeX, for a notebook
    onnx: tuple[OnnxNode, ...]
    script: str
    dead_at: float | None = None
    flat_beyond: tuple[float, float] | None = None


class ActivationKind(StrEnum):
    """The table: each member is a row, and as a string the row's name."""

    row: ActivationRow

    def __new__(cls, row: ActivationRow) -> Self:
        kind = str.__new__(cls, row.name)
        kind._value_ = row.name
        kind.row = row
        return kind

    @classmethod
    def of(cls, layer: Layer) -> Self | None:
        """Return the kind whose class the layer has; None for any other layer."""
        return next((kind for kind in cls if type(layer) is kind.row.layer), None)

    RELU = ActivationRow(
        name="relu",
        layer=ReLU,
        label=QT_TRANSLATE_NOOP("Core", "ReLU"),
        help=QT_TRANSLATE_NOOP("Core", "learns fast, but a neuron that always gives 0 is lost"),
        formula=r"y = \max(x, 0)",
        onnx=(OnnxNode("Relu"),),
        script='''
            class ReLU:
                """y = x where x > 0, else 0."""

                def forward(self, x):
                    self.x = x
                    return np.maximum(x, 0)

                def backward(self, output_gradient, learning_rate):
                    return output_gradient * (self.x > 0)
        ''',
        dead_at=0.0,
    )
    LEAKY_RELU = ActivationRow(
        name="leaky-relu",
        layer=LeakyReLU,
        label=QT_TRANSLATE_NOOP("Core", "Leaky ReLU"),
        help=QT_TRANSLATE_NOOP("Core", "like ReLU, with a slight slope below 0, so that no neuron is lost"),
        formula=r"y = \max(x, 0.01 x)",
        onnx=(OnnxNode("LeakyRelu", attributes={"alpha": 0.01}),),
        script='''
            class LeakyReLU:
                """y = x where x > 0, else 0.01 x."""

                def forward(self, x):
                    self.x = x
                    return np.maximum(x, 0.01 * x)

                def backward(self, output_gradient, learning_rate):
                    return np.where(self.x > 0, output_gradient, 0.01 * output_gradient)
        ''',
    )
    TANH = ActivationRow(
        name="tanh",
        layer=Tanh,
        label=QT_TRANSLATE_NOOP("Core", "tanh"),
        help=QT_TRANSLATE_NOOP("Core", "smooth, from -1 to 1, and slow once it saturates"),
        formula=r"y = \tanh x, \qquad y' = 1 - y^2",
        onnx=(OnnxNode("Tanh"),),
        script='''
            class Tanh:
                """y = tanh(x), whose slope is 1 - y^2."""

                def forward(self, x):
                    self.y = np.tanh(x)
                    return self.y

                def backward(self, output_gradient, learning_rate):
                    return output_gradient * (1 - self.y**2)
        ''',
        flat_beyond=(-0.98, 0.98),
    )
    SIGMOID = ActivationRow(
        name="sigmoid",
        layer=Sigmoid,
        label=QT_TRANSLATE_NOOP("Core", "Sigmoid"),
        help=QT_TRANSLATE_NOOP("Core", "smooth, from 0 to 1, never steep, and slow once it saturates"),
        formula=r"y = \frac{1}{1 + e^{-x}}, \qquad y' = y (1 - y)",
        onnx=(OnnxNode("Sigmoid"),),
        script='''
            class Sigmoid:
                """y = 1 / (1 + exp(-x)), whose slope is y (1 - y)."""

                def forward(self, x):
                    self.y = (1 + np.tanh(x / 2)) / 2  # the same, and no x is too large for it
                    return self.y

                def backward(self, output_gradient, learning_rate):
                    return output_gradient * self.y * (1 - self.y)
        ''',
        flat_beyond=(0.01, 0.99),
    )
    ELU = ActivationRow(
        name="elu",
        layer=ELU,
        label=QT_TRANSLATE_NOOP("Core", "ELU"),
        help=QT_TRANSLATE_NOOP("Core", "like ReLU, but below 0 it bends smoothly towards -1; seldom is a neuron lost"),
        formula=r"y = \begin{cases} x & x > 0 \\ e^x - 1 & x \le 0 \end{cases}",
        onnx=(OnnxNode("Elu", attributes={"alpha": 1.0}),),
        script='''
            class ELU:
                """y = x where x > 0, else exp(x) - 1, whose slope is y + 1 there."""

                def forward(self, x):
                    self.y = np.where(x > 0, x, np.expm1(np.minimum(x, 0)))
                    return self.y

                def backward(self, output_gradient, learning_rate):
                    return output_gradient * (np.minimum(self.y, 0) + 1)
        ''',
        flat_beyond=(-0.98, math.inf),
    )
    GELU = ActivationRow(
        name="gelu",
        layer=GELU,
        label=QT_TRANSLATE_NOOP("Core", "GELU"),
        help=QT_TRANSLATE_NOOP("Core", "like ReLU with a smooth bend; usual in large language models"),
        formula=r"y = \frac{x}{2} \left(1 + \tanh\left(\sqrt{2/\pi} \, (x + 0.044715 \, x^3)\right)\right)",
        onnx=(
            OnnxNode("Pow", ("x", 3.0), "cube"),
            OnnxNode("Mul", ("cube", 0.044715), "cubic"),
            OnnxNode("Add", ("x", "cubic"), "sum"),
            OnnxNode("Mul", ("sum", math.sqrt(2 / math.pi)), "u"),
            OnnxNode("Tanh", ("u",), "tanh"),
            OnnxNode("Add", ("tanh", 1.0), "share"),
            OnnxNode("Mul", ("x", 0.5), "half"),
            OnnxNode("Mul", ("half", "share")),
        ),
        script='''
            class GELU:
                """y = x (1 + tanh(u)) / 2, u = sqrt(2 / pi) (x + 0.044715 x^3) (Hendrycks and Gimpel 2016)."""

                def forward(self, x):
                    self.x, self.tanh = x, np.tanh((2 / np.pi) ** 0.5 * (x + 0.044715 * x**3))
                    return x * (1 + self.tanh) / 2

                def backward(self, output_gradient, learning_rate):
                    bend = (2 / np.pi) ** 0.5 * (1 + 3 * 0.044715 * self.x**2)  # the slope of u
                    return output_gradient * (1 + self.tanh + self.x * (1 - self.tanh**2) * bend) / 2
        ''',
    )
    SILU = ActivationRow(
        name="silu",
        layer=SiLU,
        label=QT_TRANSLATE_NOOP("Core", "SiLU"),
        help=QT_TRANSLATE_NOOP("Core", "like GELU, a little softer; also called swish"),
        formula=r"y = \frac{x}{1 + e^{-x}}",
        onnx=(OnnxNode("Sigmoid", output="sigmoid"), OnnxNode("Mul", ("x", "sigmoid"))),
        script='''
            class SiLU:
                """y = x s, s = 1 / (1 + exp(-x)), whose slope is s + y (1 - s) (Elfwing et al. 2017)."""

                def forward(self, x):
                    self.s = (1 + np.tanh(x / 2)) / 2  # the same, and no x is too large for it
                    self.y = x * self.s
                    return self.y

                def backward(self, output_gradient, learning_rate):
                    return output_gradient * (self.s + self.y * (1 - self.s))
        ''',
    )
    IDENTITY = ActivationRow(
        name="identity",
        layer=Identity,
        label=QT_TRANSLATE_NOOP("Core", "Identity"),
        help=QT_TRANSLATE_NOOP("Core", "no function at all, to see what a network is without one"),
        formula=r"y = x",
        onnx=(OnnxNode("Identity"),),
        script='''
            class Identity:
                """y = x, whose slope is 1."""

                def forward(self, x):
                    return x

                def backward(self, output_gradient, learning_rate):
                    return output_gradient
        ''',
    )
