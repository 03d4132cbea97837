"""Activations: layers that bend each number by itself, without which many layers could do no more than one."""

import math
from collections.abc import Callable

import numpy as np

from nnfs_gui.arrays import FloatArray
from nnfs_gui.nn.layers import Layer

__all__ = ["ELU", "GELU", "Activation", "Identity", "LeakyReLU", "ReLU", "SiLU", "Sigmoid", "Tanh"]

_GELU_SCALE, _GELU_CUBIC = math.sqrt(2 / math.pi), 0.044715


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

    def is_built_like(self, other: Layer) -> bool:
        if not isinstance(other, Activation) or not super().is_built_like(other):
            return False
        return (self.activation, self.activation_prime) == (other.activation, other.activation_prime)

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
    """y = x where x > 0, else slope * x; the default slope 0.01 is that of Maas et al. 2013.

    Raises ValueError for a slope that is negative, or not less than 1.
    """

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

    def is_built_like(self, other: Layer) -> bool:
        return isinstance(other, LeakyReLU) and self.slope == other.slope

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
        super().__init__(_relu, _relu_prime)

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


class ELU(Activation):
    """y = x where x > 0, else exp(x) - 1; y' = 1 where x > 0, else exp(x) = y + 1.

    It is that of Clevert, Unterthiner and Hochreiter 2015 with alpha = 1.
    """

    def __init__(self) -> None:
        super().__init__(_elu, _elu_prime)

    def forget(self) -> None:
        super().forget()
        self._zeros = np.empty((0, 0), np.float32)

    def forward(self, x: FloatArray) -> FloatArray:
        # exp(x) - 1 is at least x, and 0 for the 0 that stands there in the place of x > 0
        if self._remember(x):
            self._zeros = np.zeros_like(x)
        np.minimum(x, self._zeros, out=self._output)
        np.expm1(self._output, out=self._output)
        return np.maximum(x, self._output, out=self._output)

    def backward(self, output_gradient: FloatArray) -> FloatArray:
        slope = np.minimum(self._output, self._zeros, out=self._input_gradient)
        slope += 1
        return np.multiply(slope, output_gradient, out=slope)


class GELU(Activation):
    """y = x (1 + tanh(u)) / 2, u = sqrt(2 / pi) (x + 0.044715 x^3): about x times the share of a normal curve below x.

    y' = (1 + tanh(u)) / 2 + x (1 - tanh(u)^2) u' / 2, u' = sqrt(2 / pi) (1 + 3 * 0.044715 x^2). It is the form with tanh of
    Hendrycks and Gimpel 2016, sec. 2, as NumPy has no erf; the two differ by less than 0.0005.
    """

    def __init__(self) -> None:
        super().__init__(_gelu, _gelu_prime)

    def forget(self) -> None:
        super().forget()
        self._tanh = self._bend = np.empty((0, 0), np.float32)

    def forward(self, x: FloatArray) -> FloatArray:
        if self._remember(x):
            self._tanh, self._bend = np.empty_like(x), np.empty_like(x)
        # u as sqrt(2 / pi) x (1 + 0.044715 x^2)
        u = np.multiply(x, x, out=self._tanh)
        u *= _GELU_SCALE * _GELU_CUBIC
        u += _GELU_SCALE
        u *= x
        np.tanh(u, out=self._tanh)
        np.add(self._tanh, 1, out=self._output)
        self._output *= x
        self._output *= 0.5
        return self._output

    def backward(self, output_gradient: FloatArray) -> FloatArray:
        bend = np.multiply(self._input, self._input, out=self._bend)  # becomes x u'
        bend *= 3 * _GELU_SCALE * _GELU_CUBIC
        bend += _GELU_SCALE
        bend *= self._input
        slope = np.multiply(self._tanh, self._tanh, out=self._input_gradient)
        np.subtract(1, slope, out=slope)
        slope *= bend
        slope += self._tanh
        slope += 1
        slope *= 0.5
        return np.multiply(slope, output_gradient, out=slope)


class SiLU(Activation):
    """y = x s, y' = s + y (1 - s), where s = 1 / (1 + exp(-x)).

    It is of Hendrycks and Gimpel 2016 and Elfwing, Uchibe and Doya 2017; Ramachandran et al. 2017 call it swish.
    """

    def __init__(self) -> None:
        super().__init__(_silu, _silu_prime)

    def forget(self) -> None:
        super().forget()
        self._sigmoid = np.empty((0, 0), np.float32)

    def forward(self, x: FloatArray) -> FloatArray:
        # s as (1 + tanh(x / 2)) / 2, as in Sigmoid
        if self._remember(x):
            self._sigmoid = np.empty_like(x)
        np.tanh(np.multiply(x, 0.5, out=self._sigmoid), out=self._sigmoid)
        self._sigmoid += 1
        self._sigmoid *= 0.5
        return np.multiply(x, self._sigmoid, out=self._output)

    def backward(self, output_gradient: FloatArray) -> FloatArray:
        slope = np.subtract(1, self._sigmoid, out=self._input_gradient)
        slope *= self._output
        slope += self._sigmoid
        return np.multiply(slope, output_gradient, out=slope)


class Identity(Activation):
    """y = x, y' = 1: with it, two Dense layers are no more than one, which is worth seeing.

    As every layer owns what it returns, x is copied.
    """

    def __init__(self) -> None:
        super().__init__(np.copy, np.ones_like)

    def forward(self, x: FloatArray) -> FloatArray:
        self._remember(x)
        np.copyto(self._output, x)
        return self._output

    def backward(self, output_gradient: FloatArray) -> FloatArray:
        np.copyto(self._input_gradient, output_gradient)
        return self._input_gradient


def _tanh_prime(x: FloatArray) -> FloatArray:
    return 1 - np.tanh(x) ** 2


def _sigmoid(x: FloatArray) -> FloatArray:
    y: FloatArray = 0.5 * (1 + np.tanh(0.5 * x))
    return y


def _sigmoid_prime(x: FloatArray) -> FloatArray:
    return _sigmoid(x) * (1 - _sigmoid(x))


def _relu(x: FloatArray) -> FloatArray:
    y: FloatArray = np.maximum(x, 0)
    return y


def _relu_prime(x: FloatArray) -> FloatArray:
    return (x > 0).astype(x.dtype)


def _elu(x: FloatArray) -> FloatArray:
    y: FloatArray = np.where(x > 0, x, np.expm1(np.minimum(x, 0)))
    return y


def _elu_prime(x: FloatArray) -> FloatArray:
    slope: FloatArray = np.exp(np.minimum(x, 0))
    return slope


def _gelu_tanh(x: FloatArray) -> FloatArray:
    y: FloatArray = np.tanh(_GELU_SCALE * (x + _GELU_CUBIC * x**3))
    return y


def _gelu(x: FloatArray) -> FloatArray:
    return 0.5 * x * (1 + _gelu_tanh(x))


def _gelu_prime(x: FloatArray) -> FloatArray:
    tanh = _gelu_tanh(x)
    return 0.5 * (1 + tanh) + 0.5 * x * (1 - tanh**2) * _GELU_SCALE * (1 + 3 * _GELU_CUBIC * x**2)


def _silu(x: FloatArray) -> FloatArray:
    return x * _sigmoid(x)


def _silu_prime(x: FloatArray) -> FloatArray:
    return _sigmoid(x) * (1 + x * (1 - _sigmoid(x)))
