"""A running mean of the weights, which reads better than the weights that jump about it while they are trained."""

import numpy as np

from nnfs_gui.nn import FloatArray
from nnfs_gui.nn.optimizers import BLOCK


class WeightAverage:
    """The mean of the weights over the steps so far, in which what lies back counts less (Polyak and Juditsky 1992).

    a <- d_t a + (1 - d_t) w  after step t, with  d_t = min(d, (1 + t) / (10 + t)),  so that at first, when everything is
    still on its way, only the last few steps count (as TensorFlow's ExponentialMovingAverage has it).

    `parameters`, shape (n,), begin as a copy of those that are given.
    """

    def __init__(self, parameters: FloatArray) -> None:
        self.parameters = parameters.copy()
        self.steps = 0
        self._scratch = np.empty(min(BLOCK, len(parameters)), parameters.dtype)

    def restore(self, steps: int, parameters: FloatArray) -> None:
        """Go on from a mean, shape (n,), that was taken over so many steps."""
        self.steps = steps
        self.parameters[:] = parameters

    def add(self, parameters: FloatArray, decay: float) -> None:
        """Take in the weights after another step, shape (n,), with 0 <= decay < 1."""
        self.steps += 1
        share = 1 - min(decay, (1 + self.steps) / (10 + self.steps))
        for start in range(0, len(parameters), BLOCK):
            mean = self.parameters[start : start + BLOCK]
            way = self._scratch[: len(mean)]
            np.subtract(parameters[start : start + BLOCK], mean, out=way)
            way *= share
            mean += way
