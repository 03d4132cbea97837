"""Losses: one number that says how wrong the outputs are, and its gradient at those outputs."""

from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import FloatArray
from nnfs_gui.nn.softmax import row_sums


def mse(y_true: FloatArray, y_pred: FloatArray) -> float:
    """Return the mean squared error, mean((y_true - y_pred)^2), over all elements of two arrays of equal shape."""
    return float(np.mean(np.power(y_true - y_pred, 2)))


def mse_prime(y_true: FloatArray, y_pred: FloatArray) -> FloatArray:
    """Return d mse / d y_pred = 2 (y_pred - y_true) / size, of the same shape."""
    return 2 * (y_pred - y_true) / np.size(y_true)


class Loss:
    """What every loss can do: `forward` to a number, and `backward` to the gradient at the network's outputs.

    Like a layer, a loss owns the array it returns and fills it again at the next call.
    """

    def __init__(self) -> None:
        self._gradient = np.empty((0, 0), np.float32)

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def forward(self, outputs: FloatArray, targets: FloatArray) -> float:
        """Return the mean loss of a batch; outputs and targets both have shape (batch, classes)."""
        raise NotImplementedError(f"{type(self).__name__} must define forward")

    def backward(self, scale: float = 1.0) -> FloatArray:
        """Return scale * dL/d outputs, shape (batch, classes), for the arrays of the last `forward`; once for each."""
        raise NotImplementedError(f"{type(self).__name__} must define backward")

    def of_each(self, outputs: FloatArray, targets: FloatArray) -> FloatArray:
        """Return the loss of each sample, shape (batch,), of which `forward` is the mean; arrays are as there."""
        raise NotImplementedError(f"{type(self).__name__} must define of_each")

    def _make_room(self, outputs: FloatArray) -> None:
        if self._gradient.shape != outputs.shape or self._gradient.dtype != outputs.dtype:
            self._gradient = np.empty_like(outputs)


class MeanSquaredError(Loss):
    """L = mean((outputs - targets)^2) over the batch and the classes."""

    def forward(self, outputs: FloatArray, targets: FloatArray) -> float:
        self._make_room(outputs)
        difference = np.subtract(outputs, targets, out=self._gradient)
        return float(np.vdot(difference, difference)) / difference.size

    def of_each(self, outputs: FloatArray, targets: FloatArray) -> FloatArray:
        each: FloatArray = np.square(outputs - targets).mean(axis=1)
        return each

    def backward(self, scale: float = 1.0) -> FloatArray:
        # dL/d outputs = 2 (outputs - targets) / size
        return np.multiply(self._gradient, 2 * scale / self._gradient.size, out=self._gradient)


class CrossEntropy(Loss):
    """L = -sum(targets * log(softmax(outputs))), averaged over the batch.

    The softmax is part of this loss: `outputs` are logits, and the network needs no Softmax layer. Together the two have a
    gradient as simple as p - y (Bishop 2006, eq. 4.109), and the logarithm is never taken of a rounded-off 0. Each row
    of the targets must add up to 1.
    """

    def forward(self, outputs: FloatArray, targets: FloatArray) -> float:
        # log p_i = z_i - log(sum_j exp(z_j)), so L = log(sum_j exp(z_j)) - sum_i y_i z_i; max(z) comes off z first
        self._make_room(outputs)
        self._targets = targets
        p = np.subtract(outputs, np.maximum.reduce(outputs, axis=1, keepdims=True), out=self._gradient)
        target_logits = np.vdot(targets, p)
        np.exp(p, out=p)
        totals = row_sums(p)
        p /= totals
        return float(np.log(totals[:, 0]).sum() - target_logits) / len(outputs)

    def of_each(self, outputs: FloatArray, targets: FloatArray) -> FloatArray:
        below = outputs - outputs.max(axis=1, keepdims=True)
        each: FloatArray = np.log(np.exp(below).sum(axis=1)) - (targets * below).sum(axis=1)
        return each

    def backward(self, scale: float = 1.0) -> FloatArray:
        # dL/d outputs = (p - y) / batch
        difference = np.subtract(self._gradient, self._targets, out=self._gradient)
        return np.multiply(difference, scale / len(difference), out=difference)


class ClassWeighted(Loss):
    """Another loss in which each sample counts as its class weighs: L = mean(w_i L_i).

    `weights`, shape (classes,), are those of the classes; a sample is of the class that its targets are largest for.
    """

    def __init__(self, loss: Loss, weights: FloatArray) -> None:
        super().__init__()
        self._loss = loss
        self._class_weights = weights

    def forward(self, outputs: FloatArray, targets: FloatArray) -> float:
        self._loss.forward(outputs, targets)
        self._weights = self._class_weights[targets.argmax(axis=1)]
        return float(self._weights @ self._loss.of_each(outputs, targets)) / len(outputs)

    def of_each(self, outputs: FloatArray, targets: FloatArray) -> FloatArray:
        each: FloatArray = self._class_weights[targets.argmax(axis=1)] * self._loss.of_each(outputs, targets)
        return each

    def backward(self, scale: float = 1.0) -> FloatArray:
        # dL/d outputs = w_i dL_i/d outputs
        gradient = self._loss.backward(scale)
        gradient *= self._weights[:, None]
        return gradient


def balanced_weights(labels: npt.NDArray[np.integer[Any]], classes: int) -> FloatArray:
    """Return n / (k n_c) for each class c, shape (classes,): all k classes among n labels then weigh the same in all.

    `n_c` is how many labels are of class c (King and Zeng 2001, sec. 3.2); a class without any weighs 1.
    """
    counts = np.bincount(labels, minlength=classes)
    present = np.count_nonzero(counts)
    return np.where(counts, len(labels) / (present * np.maximum(counts, 1)), 1.0)
