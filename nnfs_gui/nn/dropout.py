"""Dropout: while a network trains, some of its neurons are left out at random, others in each step."""

from collections.abc import Sequence
from typing import Self

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import FloatArray
from nnfs_gui.nn.layers import Dense, Layer
from nnfs_gui.nn.network import Network


class Dropout(Layer):
    """y = x m / (1 - p), m being 0 with the probability p and else 1, drawn anew for each number (Srivastava et al. 2014).

    By the division, which makes it inverted dropout, the mean of y is x, so that without it nothing needs to be scaled.
    `share` is p; what is drawn follows from the seed alone, whatever the batches are cut into. With a share of 0 nothing is
    drawn, and y is x. Raises ValueError for a share that is not at least 0 and less than 1.
    """

    def __init__(self, share: float = 0.0, seed: Sequence[int] = (0,)) -> None:
        if not 0 <= share < 1:
            raise ValueError(f"share must be at least 0 and less than 1, got {share}")
        self.share = share
        self.restart(seed)
        self.forget()

    def restart(self, seed: Sequence[int]) -> None:
        """Draw from here on what follows from this seed."""
        self._seed = seed
        self._rng: np.random.Generator | None = None  # made where it is needed: most runs draw nothing

    def forget(self) -> None:
        self._drawn = np.empty((0, 0), np.float32)
        self._stays: npt.NDArray[np.bool_] = np.empty((0, 0), np.bool_)
        self._factor = self._output = self._input_gradient = np.empty((0, 0), np.float32)

    def forward(self, x: FloatArray) -> FloatArray:
        if not self.share:
            return x
        if self._output.shape != x.shape or self._output.dtype != x.dtype:
            self._drawn, self._stays = np.empty(x.shape, np.float32), np.empty(x.shape, np.bool_)
            self._factor, self._output, self._input_gradient = (np.empty_like(x) for _ in range(3))
        if self._rng is None:
            self._rng = np.random.default_rng(self._seed)
        self._rng.random(out=self._drawn, dtype=np.float32)
        np.greater_equal(self._drawn, self.share, out=self._stays)
        np.copyto(self._factor, self._stays)
        self._factor *= 1 / (1 - self.share)
        return np.multiply(x, self._factor, out=self._output)

    def backward(self, output_gradient: FloatArray) -> FloatArray:
        # dL/dx = dL/dy m / (1 - p)
        if not self.share:
            return output_gradient
        return np.multiply(output_gradient, self._factor, out=self._input_gradient)


class ThinnedNetwork:
    """A network as its training sees it: with dropout behind each hidden layer.

    It has the very layers of the network, which itself knows nothing of dropout, and answers with all its neurons.
    """

    def __init__(self, network: Network) -> None:
        layers: list[Layer] = []
        for layer in network.layers:
            if layers and isinstance(layer, Dense):
                layers.append(Dropout())
            layers.append(layer)
        self._layers = layers
        self._after_the_first = layers[:0:-1]
        self.dropouts = [layer for layer in layers if isinstance(layer, Dropout)]

    def restart(self, *seed: int) -> None:
        """Draw from here on what follows from this seed, for each layer by itself."""
        for place, dropout in enumerate(self.dropouts):
            dropout.restart((*seed, place))

    def leave_out(self, shares: Sequence[float]) -> Self:
        """Leave out these shares of the neurons, one for each hidden layer; returns itself."""
        for dropout, share in zip(self.dropouts, shares, strict=True):
            dropout.share = share
        return self

    def forward(self, x: FloatArray) -> FloatArray:
        """Map x, shape (batch, inputs), to the last layer's output, shape (batch, outputs), without some neurons."""
        for layer in self._layers:
            x = layer.forward(x)
        return x

    def backward(self, output_gradient: FloatArray) -> None:
        """Fill the network's gradient from dL/d output, shape (batch, outputs), for the neurons of the last `forward`."""
        for layer in self._after_the_first:
            output_gradient = layer.backward(output_gradient)
        self._layers[0].backward_parameters(output_gradient)
