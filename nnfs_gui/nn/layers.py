"""Layers: each turns its input into its output, and the gradient at its output into the gradient at its input.

Rows are samples: an array of shape (batch, features) goes in, an array of shape (batch, features) comes out. Every layer
owns the arrays it returns and fills them again at its next call, so that training allocates nothing; copy what you keep.
"""

import copy
import functools
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Self

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.floating[Any]]


class Layer:
    """What every layer can do: `forward`, and `backward` by the chain rule.

    `parameters` is the vector of all that the layer learns, empty for most layers.
    """

    parameters: FloatArray = np.empty(0, np.float32)

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

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

    def bind(self, parameters: FloatArray, gradient: FloatArray) -> None:
        """Live in these two vectors, of `parameters`' shape, from now on, with the values that stand in them."""

    def forget(self) -> None:
        """Let go of the arrays of the last calls."""

    def copy(self) -> Self:
        """Return a layer of the same sizes and values that shares no memory with this one."""
        twin = copy.copy(self)
        twin.forget()
        twin.bind(self.parameters.copy(), np.zeros_like(self.parameters))
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
    `weights_gradient` and `bias_gradient`, are views into vectors that a `Network` hands in by `bind`.
    """

    def __init__(
        self,
        input_size: int,
        output_size: int,
        *,
        initializer: Initializer | str = Initializer.NORMAL,
        rng: np.random.Generator | None = None,
        dtype: npt.DTypeLike = np.float32,
    ) -> None:
        if input_size < 1 or output_size < 1:
            raise ValueError(f"a Dense layer needs at least 1 input and 1 output, got {input_size} and {output_size}")
        self.input_size = input_size
        self.output_size = output_size
        count = input_size * output_size + output_size
        self.bind(np.empty(count, dtype), np.zeros(count, dtype))
        generator = np.random.default_rng() if rng is None else rng
        self.weights[:], self.bias[:] = Initializer(initializer).draw(input_size, output_size, generator)
        self.forget()

    def __repr__(self) -> str:
        return f"Dense({self.input_size}, {self.output_size})"

    def bind(self, parameters: FloatArray, gradient: FloatArray) -> None:
        self.parameters = parameters
        shape = (self.input_size, self.output_size)
        weights = self.input_size * self.output_size
        self.weights, self.bias = parameters[:weights].reshape(shape), parameters[weights:]
        self.weights_gradient, self.bias_gradient = gradient[:weights].reshape(shape), gradient[weights:]

    def forget(self) -> None:
        self._input = self._output = self._input_gradient = np.empty((0, 0), self.weights.dtype)
        self._ones = np.empty(0, self.weights.dtype)
        self._decay = np.empty((0, 0), self.weights.dtype)

    def forward(self, x: FloatArray) -> FloatArray:
        # y = x W + b
        if len(self._output) != len(x):
            self._output = np.empty((len(x), self.output_size), self.weights.dtype)
            self._ones = np.ones(len(x), self.weights.dtype)
        self._input = np.asarray(x, self.weights.dtype)
        y = np.dot(self._input, self.weights, out=self._output)
        return np.add(y, self.bias, out=y)

    def backward(self, output_gradient: FloatArray) -> FloatArray:
        # dL/dx = dL/dy W^T
        self.backward_parameters(output_gradient)
        if len(self._input_gradient) != len(output_gradient):
            self._input_gradient = np.empty((len(output_gradient), self.input_size), self.weights.dtype)
        return np.dot(output_gradient, self.weights.T, out=self._input_gradient)

    def backward_parameters(self, output_gradient: FloatArray) -> None:
        # dL/dW = x^T dL/dy,  dL/db = dL/dy summed over the batch
        np.dot(self._input.T, output_gradient, out=self.weights_gradient)
        np.dot(self._ones, output_gradient, out=self.bias_gradient)  # a sum, in a third of the time of np.sum

    def add_weight_decay(self, strength: float) -> None:
        """Add the gradient of strength / 2 * |W|^2 to that of the weights."""
        if self._decay.shape != self.weights.shape:
            self._decay = np.empty_like(self.weights)
        self.weights_gradient += np.multiply(self.weights, strength, out=self._decay)


class Activation(Layer):
    """Apply a function to each element: y = f(x), so dL/dx = dL/dy f'(x).

    `activation` is f and `activation_prime` its derivative, each from an array to an array of the same shape:
    `Activation(np.sin, np.cos)` is a layer. The subclasses below do the same, in place, from y where that is cheaper.
    """

    def __init__(
        self, activation: Callable[[FloatArray], FloatArray], activation_prime: Callable[[FloatArray], FloatArray]
    ) -> None:
        self.activation = activation
        self.activation_prime = activation_prime
        self.forget()

    def forget(self) -> None:
        self._input = self._output = self._input_gradient = np.empty((0, 0), np.float32)

    def forward(self, x: FloatArray) -> FloatArray:
        self._remember(x)
        self._output[...] = self.activation(x)
        return self._output

    def backward(self, output_gradient: FloatArray) -> FloatArray:
        return np.multiply(output_gradient, self.activation_prime(self._input), out=self._input_gradient)

    def _remember(self, x: FloatArray) -> bool:
        """Keep x for `backward`, and make room for results of its shape if there is none yet; say whether it was made."""
        self._input = x
        if self._output.shape == x.shape and self._output.dtype == x.dtype:
            return False
        self._output, self._input_gradient = np.empty_like(x), np.empty_like(x)
        return True


class Tanh(Activation):
    """y = tanh(x), y' = 1 - y^2."""

    def __init__(self) -> None:
        super().__init__(np.tanh, _tanh_prime)

    def forward(self, x: FloatArray) -> FloatArray:
        self._remember(x)
        return np.tanh(x, out=self._output)

    def backward(self, output_gradient: FloatArray) -> FloatArray:
        # dL/dy (1 - y^2) as dL/dy - dL/dy y y
        lost = np.multiply(output_gradient, self._output, out=self._input_gradient)
        np.multiply(lost, self._output, out=lost)
        return np.subtract(output_gradient, lost, out=lost)


class Sigmoid(Activation):
    """y = 1 / (1 + exp(-x)), y' = y (1 - y)."""

    def __init__(self) -> None:
        super().__init__(_sigmoid, _sigmoid_prime)

    def forward(self, x: FloatArray) -> FloatArray:
        # (1 + tanh(x / 2)) / 2 is the same function, and no x overflows it
        self._remember(x)
        np.tanh(np.multiply(x, 0.5, out=self._output), out=self._output)
        self._output += 1
        self._output *= 0.5
        return self._output

    def backward(self, output_gradient: FloatArray) -> FloatArray:
        slope = np.subtract(1, self._output, out=self._input_gradient)
        slope *= self._output
        return np.multiply(slope, output_gradient, out=slope)


class LeakyReLU(Activation):
    """y = x where x > 0, else slope * x; the default slope 0.01 is that of Maas et al. 2013."""

    def __init__(self, slope: float = 0.01) -> None:
        if not 0 <= slope < 1:
            raise ValueError(f"the slope of LeakyReLU must be at least 0 and less than 1, got {slope}")
        self.slope = slope
        super().__init__(
            lambda x: np.where(x > 0, x, slope * x),
            lambda x: np.where(x > 0, 1, slope).astype(x.dtype),
        )

    def __repr__(self) -> str:
        return f"LeakyReLU({self.slope})"

    def forget(self) -> None:
        super().forget()
        self._fires = np.empty((0, 0), np.bool_)

    def forward(self, x: FloatArray) -> FloatArray:
        # for 0 <= slope < 1 the larger of x and slope * x is the one wanted
        if self._remember(x):
            self._fires = np.empty(x.shape, np.bool_)
        np.multiply(x, self.slope, out=self._output)
        return np.maximum(x, self._output, out=self._output)

    def backward(self, output_gradient: FloatArray) -> FloatArray:
        # the derivative is slope + (1 - slope) where x > 0, which is quicker to add up than to choose
        derivative = self._input_gradient
        np.copyto(derivative, np.greater(self._input, 0, out=self._fires))
        derivative *= 1 - self.slope
        derivative += self.slope
        return np.multiply(derivative, output_gradient, out=derivative)


class ReLU(Activation):
    """y = max(x, 0), y' = 1 where x > 0, else 0 (Nair and Hinton 2010)."""

    def __init__(self) -> None:
        super().__init__(lambda x: np.maximum(x, 0), lambda x: (x > 0).astype(x.dtype))

    def forget(self) -> None:
        super().forget()
        self._zeros = np.empty((0, 0), np.float32)
        self._fires = np.empty((0, 0), np.bool_)

    def forward(self, x: FloatArray) -> FloatArray:
        if self._remember(x):
            self._zeros = np.zeros_like(x)
            self._fires = np.empty(x.shape, np.bool_)
        return np.maximum(x, self._zeros, out=self._output)  # with the number 0 NumPy takes three times as long

    def backward(self, output_gradient: FloatArray) -> FloatArray:
        fires = np.greater(self._output, self._zeros, out=self._fires)
        return np.multiply(output_gradient, fires, out=self._input_gradient)


class Softmax(Layer):
    """y_i = exp(x_i) / sum_j exp(x_j), row by row: numbers of any size become probabilities that add up to 1."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        self._output = self._input_gradient = np.empty((0, 0), np.float32)

    def forward(self, x: FloatArray) -> FloatArray:
        if self._output.shape != x.shape or self._output.dtype != x.dtype:
            self._output, self._input_gradient = np.empty_like(x), np.empty_like(x)
        return softmax(x, out=self._output)

    def backward(self, output_gradient: FloatArray) -> FloatArray:
        # the Jacobian is dy_i/dx_j = y_i (1[i = j] - y_j), so dL/dx = y (dL/dy - sum_i dL/dy_i y_i)
        gradient = np.multiply(output_gradient, self._output, out=self._input_gradient)
        np.subtract(output_gradient, row_sums(gradient), out=gradient)
        return np.multiply(gradient, self._output, out=gradient)


def softmax(x: FloatArray, out: FloatArray | None = None) -> FloatArray:
    """Return exp(x) / sum(exp(x)) of each row of x, shape (batch, classes).

    Subtracting each row's maximum changes nothing in exact arithmetic and keeps exp() from overflowing.
    """
    y: FloatArray = np.subtract(x, np.maximum.reduce(x, axis=1, keepdims=True), out=out)
    np.exp(y, out=y)
    y /= row_sums(y)
    return y


def row_sums(x: FloatArray) -> FloatArray:
    """Return the sum of each row of x, shape (batch, classes), in every column of an array of that shape.

    For the few classes of a network, a product with a matrix of ones takes half the time of `np.sum` and of stretching its
    column of sums to the width of x.
    """
    sums: FloatArray = np.dot(x, _square_of_ones(x.shape[1], x.dtype))
    return sums


@functools.cache
def _square_of_ones(side: int, dtype: np.dtype[Any]) -> FloatArray:
    return np.ones((side, side), dtype)


def _tanh_prime(x: FloatArray) -> FloatArray:
    return 1 - np.tanh(x) ** 2


def _sigmoid(x: FloatArray) -> FloatArray:
    y: FloatArray = 0.5 * (1 + np.tanh(0.5 * x))
    return y


def _sigmoid_prime(x: FloatArray) -> FloatArray:
    return _sigmoid(x) * (1 - _sigmoid(x))
