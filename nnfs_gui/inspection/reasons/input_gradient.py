"""How a network's logits change with its inputs: the chain rule, taken back to the pixels."""

import numpy as np
import numpy.typing as npt

from nnfs_gui.nn import FloatArray, Layer, Network, Softmax


def logits_and_input_gradient(network: Network, x: npt.ArrayLike, direction: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
    """Return the logits at x, shape (batch, classes), and what `input_gradient` returns, for the same arguments."""
    layers = _layers_to_logits(network)
    values = np.asarray(x, network.dtype)
    with np.errstate(over="ignore", invalid="ignore"):  # a network that diverged is looked at as well
        for layer in layers:
            values = layer.forward(values)
        logits = values.copy()
        gradient: FloatArray = np.broadcast_to(np.asarray(direction, network.dtype), logits.shape)
        for layer in reversed(layers):
            gradient = layer.backward_input(gradient)
    return logits, gradient.copy()


def input_gradient(network: Network, x: npt.ArrayLike, direction: npt.ArrayLike) -> FloatArray:
    """Return d (sum_k direction_k logit_k) / dx, shape (batch, input_size), at x of shape (batch, input_size).

    The direction has shape (classes,), or (batch, classes) with one for each row: 1 for a class, and -1 for another where
    the difference of the two is asked about. The logits are those of `Network.logits`. The network's own gradient is left
    as it is, but its layers' memory of the last batch is not: in another thread, give it a twin.
    """
    return logits_and_input_gradient(network, x, direction)[1]


def logit_jacobian(network: Network, x: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
    """Return the logits at one x, shape (input_size,), and the gradient of each of them, shape (classes, input_size)."""
    rows = np.broadcast_to(np.asarray(x, network.dtype), (network.output_size, network.input_size))
    logits, jacobian = logits_and_input_gradient(network, rows, np.eye(network.output_size))
    return logits[0], jacobian


def _layers_to_logits(network: Network) -> tuple[Layer, ...]:
    return network.layers[:-1] if isinstance(network.layers[-1], Softmax) else network.layers
