"""Layers: each turns its input into its output, and the gradient at its output into the gradient at its input.

Rows are samples: an array of shape (batch, features) goes in, an array of shape (batch, features) comes out. Every layer
owns the arrays it returns and fills them again at its next call, so that training allocates nothing; copy what you keep.
"""

import copy
from enum import StrEnum
from typing import Self

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import FloatArray


class Layer:
    """What every layer can do: `forward`, and `backward` by the chain rule.

    `parameters` is the vector of all that the layer learns, shape (n,), empty for most layers.
    """

    parameters: FloatArray = np.empty(0, np.float32)

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def is_built_like(self, other: "Layer") -> bool:
        """Say whether both are of one kind, with the same sizes and constants; their parameters may differ."""
        return type(self) is type(other)

    def forward(self, x: FloatArray) -> FloatArray:
        """Map the input x, shape (batch, inputs), to the output y, shape (batch, outputs)."""
        raise NotImplementedError(f"{type(self).__name__} must define forward")

    def backward(self, output_gradient: FloatArray) -> FloatArray:
        """Map dL/dy, shape (batch, outputs), to dL/dx, shape (batch, inputs), for the x of the last `forward`.

        A layer with parameters also fills their gradients.
        """
        raise NotImplementedError(f"{type(self).__name__} must define backward")

    def backward_parameters(self, output_gradient: FloatArray) -> None:
        """Fill the parameters' gradients only; enough for a network's first layer, whose dL/dx nobody asks for."""

    def backward_input(self, output_gradient: FloatArray) -> FloatArray:
        """Return dL/dx only, as `backward` does, and leave the parameters' gradients as they are."""
        return self.backward(output_gradient)

    def bind(self, parameters: FloatArray, gradient: FloatArray) -> None:
        """Live in these two vectors, both of `parameters`' shape (n,), from now on, with the values that stand in them."""

    def forget(self) -> None:
        """Let go of the arrays of the last calls."""

    def copy(self) -> Self:
        """Return a layer of the same sizes and values that shares no memory with this one."""
        twin = self.twin()
        twin.bind(self.parameters.copy(), np.zeros_like(self.parameters))
        return twin

    def twin(self) -> Self:
        """Return a layer with the same parameters, not copied, and with arrays of its own for what it calculates."""
        twin = copy.copy(self)
        twin.forget()
        return twin


class Initializer(StrEnum):
    """How the weights and biases of a `Dense` layer are drawn before training."""

    NORMAL = "normal"
    GLOROT = "glorot"
    HE = "he"

    def draw(self, inputs: int, outputs: int, rng: np.random.Generator) -> tuple[FloatArray, FloatArray]:
        """Draw weights, shape (inputs, outputs), and biases, shape (outputs,), in float64.

        normal: both from N(0, 1), as in the notebook this program grew from.
        glorot: weights from U(-a, a), a = sqrt(6 / (inputs + outputs)), biases 0 (Glorot and Bengio 2010, eq. 16).
        he:     weights from N(0, 2 / inputs), biases 0 (He et al. 2015, eq. 10).
        """
        match self:
            case Initializer.NORMAL:
                return rng.standard_normal((inputs, outputs)), rng.standard_normal(outputs)
            case Initializer.GLOROT:
                limit = np.sqrt(6 / (inputs + outputs))
                return rng.uniform(-limit, limit, (inputs, outputs)), np.zeros(outputs)
            case Initializer.HE:
                return rng.standard_normal((inputs, outputs)) * np.sqrt(2 / inputs), np.zeros(outputs)


class Dense(Layer):
    """A fully connected layer, y = x W + b.

    `weights` has shape (inputs, outputs): column j holds what neuron j listens to. `bias` has shape (outputs,). Both, and
    `weights_gradient` and `bias_gradient`, are views into vectors that a `Network` hands in by `bind`. Raises ValueError for
    fewer than one input or output. Without an initializer all are 0, for who has values to set.
    """

    def __init__(
        self,
        input_size: int,
        output_size: int,
        *,
        initializer: Initializer | str | None = Initializer.NORMAL,
        rng: np.random.Generator | None = None,
        dtype: npt.DTypeLike = np.float32,
    ) -> None:
        if input_size < 1 or output_size < 1:
            raise ValueError(f"a Dense layer needs at least 1 input and 1 output, got {input_size} and {output_size}")
        self.input_size = input_size
        self.output_size = output_size
        count = input_size * output_size + output_size
        self.bind(np.zeros(count, dtype), np.zeros(count, dtype))
        if initializer is not None:
            generator = np.random.default_rng() if rng is None else rng
            self.weights[:], self.bias[:] = Initializer(initializer).draw(input_size, output_size, generator)
        self.forget()

    def __repr__(self) -> str:
        return f"Dense({self.input_size}, {self.output_size})"

    def is_built_like(self, other: Layer) -> bool:
        if not isinstance(other, Dense) or not super().is_built_like(other):
            return False
        return (self.input_size, self.output_size) == (other.input_size, other.output_size)

    def bind(self, parameters: FloatArray, gradient: FloatArray) -> None:
        self.parameters = parameters
        shape = (self.input_size, self.output_size)
        weights = self.input_size * self.output_size
        self.weights, self.bias = parameters[:weights].reshape(shape), parameters[weights:]
        self.weights_gradient, self.bias_gradient = gradient[:weights].reshape(shape), gradient[weights:]

    def forget(self) -> None:
        self._input = self._output = self._input_gradient = np.empty((0, 0), self.weights.dtype)
        self._ones = np.empty(0, self.weights.dtype)
        self._penalty = np.empty((0, 0), self.weights.dtype)

    def forward(self, x: FloatArray) -> FloatArray:
        # y = x W + b
        if len(self._output) != len(x):
            self._output = np.empty((len(x), self.output_size), self.weights.dtype)
            self._ones = np.ones(len(x), self.weights.dtype)
        self._input = np.asarray(x, self.weights.dtype)
        y = np.dot(self._input, self.weights, out=self._output)
        return np.add(y, self.bias, out=y)

    def backward(self, output_gradient: FloatArray) -> FloatArray:
        self.backward_parameters(output_gradient)
        return self.backward_input(output_gradient)

    def backward_input(self, output_gradient: FloatArray) -> FloatArray:
        # dL/dx = dL/dy W^T
        if len(self._input_gradient) != len(output_gradient):
            self._input_gradient = np.empty((len(output_gradient), self.input_size), self.weights.dtype)
        return np.dot(output_gradient, self.weights.T, out=self._input_gradient)

    def backward_parameters(self, output_gradient: FloatArray) -> None:
        # dL/dW = x^T dL/dy,  dL/db = dL/dy summed over the batch
        np.dot(self._input.T, output_gradient, out=self.weights_gradient)
        np.dot(self._ones, output_gradient, out=self.bias_gradient)  # a sum, in a third of the time of np.sum

    def add_weight_decay(self, strength: float) -> None:
        """Add the gradient of strength / 2 * |W|^2, which is strength * W, to that of the weights, in place."""
        self.weights_gradient += np.multiply(self.weights, strength, out=self._room_for_penalty())

    def add_l1(self, strength: float) -> None:
        """Add the gradient of strength * |W|, which is strength * sign(W), to that of the weights, in place.

        |W| is the sum of the absolute values; of a weight that is 0, which has no slope, 0 is taken (Tibshirani 1996).
        """
        penalty = np.sign(self.weights, out=self._room_for_penalty())
        penalty *= strength
        self.weights_gradient += penalty

    def _room_for_penalty(self) -> FloatArray:
        if self._penalty.shape != self.weights.shape:
            self._penalty = np.empty_like(self.weights)
        return self._penalty
