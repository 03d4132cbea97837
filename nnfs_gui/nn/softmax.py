"""The softmax: makes probabilities, which add up to 1, of a row of numbers of any size."""

import functools
from typing import Any

import numpy as np

from nnfs_gui.arrays import Float64Array, FloatArray
from nnfs_gui.nn.layers import Layer


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
    """Return exp(x) / sum(exp(x)) of each row of x, shape (batch, classes); in `out`, of that shape, if it is given.

    Subtracting each row's maximum changes nothing in exact arithmetic and keeps exp() from overflowing.
    """
    y: FloatArray = np.subtract(x, np.maximum.reduce(x, axis=1, keepdims=True), out=out)
    np.exp(y, out=y)
    y /= row_sums(y)
    return y


def softmax_at(logits: FloatArray, temperature: float) -> Float64Array:
    """Return softmax(logits / temperature) of each row, shape (batch, classes), for finite logits of that shape.

    The temperature is greater than 0: above 1 the answers become less confident.
    """
    with np.errstate(over="ignore"):  # of two logits further apart than any number, the lower has probability 0
        below: Float64Array = np.asarray(logits, np.float64) - logits.max(axis=1, keepdims=True)
        below /= temperature
        softmax(below, out=below)
    return below


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
