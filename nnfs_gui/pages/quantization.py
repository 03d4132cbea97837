"""Weights of 8 bits: whole numbers from -127 to 127, and for each neuron the scale that they are multiplied by."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.nn import Dense, FloatArray, Network
from nnfs_gui.training.evaluation import Evaluation, evaluation_steps

LARGEST = 127  # a whole number of 8 bits is used as far down as up, so that 0 stays 0


@dataclass(frozen=True, slots=True, eq=False)
class QuantizedWeights:
    """The weights of a dense layer, shape (inputs, outputs), and the scale of each output, shape (outputs,)."""

    numbers: npt.NDArray[np.int8]
    scales: FloatArray

    @property
    def values(self) -> FloatArray:
        """The weights that these stand for, of the type of the scales."""
        return self.numbers.astype(self.scales.dtype) * self.scales


def quantize(weights: npt.NDArray[Any]) -> QuantizedWeights:
    """Round weights, shape (inputs, outputs): each is wrong by at most half of the scale of its output.

    s_j = max_i |W_ij| / 127 and q_ij = round(W_ij / s_j), so that W_ij is about q_ij s_j (Jacob et al. 2018, symmetric).
    """
    scales = np.abs(weights).max(axis=0, initial=0) / weights.dtype.type(LARGEST)
    safe = np.where(scales > 0, scales, 1).astype(weights.dtype)
    numbers = np.clip(np.rint(weights / safe), -LARGEST, LARGEST)
    return QuantizedWeights(numbers.astype(np.int8), scales)


def with_quantized_weights(network: Network) -> Network:
    """Return a copy of a network that calculates with the weights of 8 bits; biases are left alone."""
    rounded = network.copy()
    for layer in rounded.layers:
        if isinstance(layer, Dense):
            layer.weights[...] = quantize(layer.weights).values
    return rounded


@dataclass(frozen=True, slots=True, eq=False)
class Rounding:
    """What weights of 8 bits do to a network: how it reads the test images of a data set with its own, and with these."""

    dataset: str
    before: Evaluation
    after: Evaluation

    @property
    def changed(self) -> int:
        """To how many of the images the answer is another one."""
        return int(np.sum(self.before.predictions != self.after.predictions))


def rounding_steps(network: Network, dataset: Dataset) -> Generator[None, None, Rounding]:
    """Measure on the test images what weights of 8 bits do, some images at a time."""
    found = []
    for each in (network.twin(), with_quantized_weights(network)):
        for result in evaluation_steps(each, dataset.test_images, dataset.test_labels):
            yield
            if result is not None:
                found.append(result)
    return Rounding(dataset.name, *found)
