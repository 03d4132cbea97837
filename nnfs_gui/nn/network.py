"""A network: layers one after another, and one vector that holds every parameter of theirs."""

import copy
import itertools
from collections.abc import Sequence
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import FloatArray
from nnfs_gui.nn.aligned import aligned_zeros
from nnfs_gui.nn.layers import Dense, Layer
from nnfs_gui.nn.softmax import Softmax, softmax
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError

_PASS_OPERATIONS = 2e9  # some hundredths of a second of one core: how long one uninterruptible pass may take
_FEWEST_ROWS, _MOST_ROWS = 16, 1024


class WeightsOverflowError(ExplainedError, OverflowError):
    """The outputs of a network are no numbers any more."""

    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("Core", "The network's weights are too large to calculate with."))


class Network:
    """Layers in a row, from the input to the output.

    `parameters` and `gradient` are vectors of shape (parameter count,); each Dense layer's weights and bias, and their
    gradients, are views into them. So an optimizer changes one vector, and a snapshot is `parameters.copy()`.

    Raises ValueError where no layer is Dense, where one stands in it twice, or where the sizes of two do not meet.
    """

    def __init__(self, layers: Sequence[Layer], *, dtype: npt.DTypeLike = np.float32) -> None:
        dense = [layer for layer in layers if isinstance(layer, Dense)]
        if not dense:
            raise ValueError("a network needs at least one Dense layer")
        if len(set(map(id, layers))) < len(layers):
            raise ValueError("a layer stands in the network twice; each place needs a layer of its own")
        for before, after in itertools.pairwise(dense):
            if before.output_size != after.input_size:
                raise ValueError(
                    f"{after} takes {after.input_size} inputs, but {before} before it gives {before.output_size}"
                )
        self.layers = tuple(layers)
        self._after_the_first = self.layers[:0:-1]
        self.input_size = dense[0].input_size
        self.output_size = dense[-1].output_size
        values = np.concatenate([layer.parameters for layer in layers])
        self.gradient: FloatArray = aligned_zeros(values.shape, dtype)
        for layer in self.layers:
            layer.forget()
        parameters = aligned_zeros(values.shape, dtype)
        parameters[:] = values
        self.adopt(parameters)

    def __repr__(self) -> str:
        return f"Network({', '.join(map(repr, self.layers))})"

    def is_built_like(self, other: "Network") -> bool:
        """Say whether both have the same layers, of the same sizes; their parameters and their dtype may differ."""
        if len(self.layers) != len(other.layers):
            return False
        return all(layer.is_built_like(its) for layer, its in zip(self.layers, other.layers, strict=True))

    @property
    def dtype(self) -> np.dtype[Any]:
        """The type of the parameters, and of all that is calculated with them."""
        return self.parameters.dtype

    @property
    def rows_per_pass(self) -> int:
        """How many samples to send through at once."""
        return rows_per_pass(len(self.parameters), self.dtype)

    def adopt(self, parameters: FloatArray) -> None:
        """Make `parameters`, shape (parameter count,), this network's own vector, without copying it.

        Raises ValueError for another shape, or another type than the network's.
        """
        if parameters.shape != self.gradient.shape or parameters.dtype != self.gradient.dtype:
            raise ValueError(
                f"expected {self.gradient.size} parameters of type {self.gradient.dtype}, "
                f"got shape {parameters.shape} of type {parameters.dtype}"
            )
        self.parameters = parameters
        start = 0
        for layer in self.layers:
            end = start + len(layer.parameters)
            layer.bind(self.parameters[start:end], self.gradient[start:end])
            start = end

    def forward(self, x: FloatArray) -> FloatArray:
        """Map x, shape (batch, input_size), to the last layer's output, shape (batch, output_size)."""
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def backward(self, output_gradient: FloatArray) -> None:
        """Fill `gradient` from dL/d output, shape (batch, output_size), by the chain rule, last layer first."""
        for layer in self._after_the_first:
            output_gradient = layer.backward(output_gradient)
        self.layers[0].backward_parameters(output_gradient)

    def add_weight_decay(self, strength: float) -> None:
        """Add the gradient of strength / 2 * |W|^2, for the weights of each Dense layer; biases are left alone."""
        for layer in self.layers:
            if isinstance(layer, Dense):
                layer.add_weight_decay(strength)

    def add_l1(self, strength: float) -> None:
        """Add the gradient of strength * |W|, for the weights of each Dense layer; biases are left alone."""
        for layer in self.layers:
            if isinstance(layer, Dense):
                layer.add_l1(strength)

    def scale_weights(self, factor: float) -> None:
        """Multiply the weights of each Dense layer, in place; biases are left alone."""
        for layer in self.layers:
            if isinstance(layer, Dense):
                layer.weights *= factor

    def logits(self, x: npt.ArrayLike) -> FloatArray:
        """Return what the softmax makes probabilities of, shape (batch, output_size), for x of shape (batch, input_size).

        That is the input of a Softmax at the end, or where there is none, the output. Raises ValueError for an x of another
        shape, and OverflowError where the weights are so large that these are no numbers.
        """
        batch = np.asarray(x, self.dtype)
        if batch.ndim != 2 or batch.shape[1] != self.input_size:
            raise ValueError(f"expected {self.input_size} inputs for each sample, got an array of shape {batch.shape}")
        layers = self.layers[:-1] if isinstance(self.layers[-1], Softmax) else self.layers
        logits = np.empty((len(batch), self.output_size), self.dtype)
        with np.errstate(over="ignore", invalid="ignore"):  # what comes of it is looked at below
            for start in range(0, len(batch), self.rows_per_pass):
                outputs = batch[start : start + self.rows_per_pass]
                for layer in layers:
                    outputs = layer.forward(outputs)
                logits[start : start + len(outputs)] = outputs
        if not np.isfinite(logits).all():
            raise WeightsOverflowError
        return logits

    def predict_proba(self, x: npt.ArrayLike) -> FloatArray:
        """Return the probability of each class, shape (batch, output_size), or (output_size,) for a single sample.

        x has shape (batch, input_size) or (input_size,). Raises ValueError and OverflowError as `logits` does.
        """
        rows = np.asarray(x, self.dtype)
        if rows.ndim not in (1, 2):
            raise ValueError(f"expected {self.input_size} inputs for each sample, got an array of shape {rows.shape}")
        with np.errstate(over="ignore"):  # of two logits further apart than any number, the lower has probability 0
            probabilities = softmax(self.logits(np.atleast_2d(rows)))
        return probabilities.reshape(*rows.shape[:-1], self.output_size)

    def predict(self, x: npt.ArrayLike) -> Any:
        """Return the most probable class of each sample, from 0: shape (batch,), or one integer for a single sample.

        x is as for `predict_proba`, and so are the errors.
        """
        return self.predict_proba(x).argmax(axis=-1)

    def copy(self) -> Self:
        """Return a network of the same layers and values that shares no memory with this one."""
        return type(self)([layer.copy() for layer in self.layers], dtype=self.dtype)

    def with_parameters(self, parameters: FloatArray) -> Self:
        """Return a network of the same layers that lives in `parameters`, shape (parameter count,), without copying them.

        It shares no array with this one that either of them fills, so both may read at the same time, in two threads, as
        long as nobody writes to the parameters. That takes microseconds, whatever the size.
        """
        twin = copy.copy(self)
        twin.layers = tuple(layer.twin() for layer in self.layers)
        twin._after_the_first = twin.layers[:0:-1]
        twin.gradient = aligned_zeros(self.gradient.shape, self.gradient.dtype)  # takes memory only where it is filled
        twin.adopt(parameters)
        return twin

    def twin(self) -> Self:
        """Return a network with the same parameters that may read in another thread; see `with_parameters`."""
        return self.with_parameters(self.parameters)


def rows_per_pass(parameter_count: int, dtype: npt.DTypeLike) -> int:
    """Return how many samples to send through a network at once, so that no call lasts long enough to be felt."""
    operations = 6 * parameter_count * (np.dtype(dtype).itemsize / 4)  # float64 takes twice as long
    return int(np.clip(_PASS_OPERATIONS / operations, _FEWEST_ROWS, _MOST_ROWS))
