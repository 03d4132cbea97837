"""Optimizers: how a step changes the parameters, given their gradient.

A network is one vector, so each rule is a few operations on whole vectors. Long vectors are worked through in blocks that
stay in the processor's cache; the result is the same.
"""

import numpy as np

from nnfs_gui.nn.layers import FloatArray

BLOCK = 32_768  # elements: five float32 blocks of this length fit a cache of 1 MB


class Optimizer:
    """What every optimizer can do: `step`. Its `learning_rate` may be changed between steps."""

    state_vectors: int = 0

    def __init__(self, learning_rate: float) -> None:
        if not learning_rate > 0:  # written so that NaN fails as well
            raise ValueError(f"learning_rate must be > 0, got {learning_rate}")
        self.learning_rate = learning_rate
        self.steps = 0
        self.state: FloatArray | None = None  # shape (state_vectors, parameters), zeros before the first step
        self._scratch = np.empty(0, np.float32)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(learning_rate={self.learning_rate:g})"

    def step(self, parameters: FloatArray, gradient: FloatArray) -> None:
        """Change parameters, shape (n,), in place by one step against the gradient, shape (n,)."""
        if self.state is None or self.state.shape[1] != len(parameters):
            self.state = np.zeros((self.state_vectors, len(parameters)), parameters.dtype)
            self._scratch = np.empty(min(BLOCK, len(parameters)), parameters.dtype)
            self.steps = 0
        self.steps += 1
        for start in range(0, len(parameters), BLOCK):
            block = slice(start, start + BLOCK)
            p = parameters[block]
            self._update(p, gradient[block], self.state[:, block], self._scratch[: len(p)])

    def _update(self, p: FloatArray, g: FloatArray, state: FloatArray, scratch: FloatArray) -> None:
        """Change one block of parameters p by its gradient g; scratch is free to use."""
        raise NotImplementedError(f"{type(self).__name__} must define _update")


class SGD(Optimizer):
    """Gradient descent, with momentum m if asked for (Polyak 1964), in the form of Sutskever et al. 2013.

    v <- m v + g;  p <- p - rate v.  With Nesterov's look-ahead:  p <- p - rate (g + m v).
    """

    def __init__(self, learning_rate: float, *, momentum: float = 0.0, nesterov: bool = False) -> None:
        super().__init__(learning_rate)
        if not 0 <= momentum < 1:
            raise ValueError(f"momentum must be at least 0 and less than 1, got {momentum}")
        if nesterov and momentum == 0:
            raise ValueError("Nesterov's look-ahead needs a momentum greater than 0, got 0")
        self.momentum = momentum
        self.nesterov = nesterov
        self.state_vectors = 1 if momentum else 0

    def _update(self, p: FloatArray, g: FloatArray, state: FloatArray, scratch: FloatArray) -> None:
        direction = g
        if self.momentum:
            (velocity,) = state
            velocity *= self.momentum
            velocity += g
            direction = velocity
            if self.nesterov:
                direction = np.multiply(velocity, self.momentum, out=scratch)
                direction += g
        p -= np.multiply(direction, self.learning_rate, out=scratch)


class RMSprop(Optimizer):
    """Divide each step by a running root mean square of its gradient (Tieleman and Hinton 2012, lecture 6e).

    s <- d s + (1 - d) g^2;  p <- p - rate g / (sqrt(s) + epsilon).
    """

    state_vectors = 1

    def __init__(self, learning_rate: float, *, decay: float = 0.9, epsilon: float = 1e-8) -> None:
        super().__init__(learning_rate)
        if not 0 <= decay < 1:
            raise ValueError(f"decay must be at least 0 and less than 1, got {decay}")
        self.decay = decay
        self.epsilon = _checked_epsilon(epsilon)

    def _update(self, p: FloatArray, g: FloatArray, state: FloatArray, scratch: FloatArray) -> None:
        (mean_square,) = state
        mean_square *= self.decay
        np.multiply(g, g, out=scratch)
        scratch *= 1 - self.decay
        mean_square += scratch
        np.sqrt(mean_square, out=scratch)
        scratch += self.epsilon
        np.divide(g, scratch, out=scratch)
        scratch *= self.learning_rate
        p -= scratch


class Adam(Optimizer):
    """Steps from running means of the gradient and of its square (Kingma and Ba 2015, algorithm 1).

    m <- b1 m + (1 - b1) g;  v <- b2 v + (1 - b2) g^2;
    p <- p - rate (m / (1 - b1^t)) / (sqrt(v / (1 - b2^t)) + epsilon)  at step t.
    """

    state_vectors = 2

    def __init__(self, learning_rate: float, *, beta1: float = 0.9, beta2: float = 0.999, epsilon: float = 1e-8) -> None:
        super().__init__(learning_rate)
        for name, beta in (("beta1", beta1), ("beta2", beta2)):
            if not 0 <= beta < 1:
                raise ValueError(f"{name} must be at least 0 and less than 1, got {beta}")
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = _checked_epsilon(epsilon)

    def _update(self, p: FloatArray, g: FloatArray, state: FloatArray, scratch: FloatArray) -> None:
        # both bias corrections are numbers, not vectors: multiply the fraction above by sqrt(1 - b2^t) over itself
        correction = (1 - self.beta2**self.steps) ** 0.5
        rate = self.learning_rate * correction / (1 - self.beta1**self.steps)
        mean, mean_square = state
        mean *= self.beta1
        mean += np.multiply(g, 1 - self.beta1, out=scratch)
        mean_square *= self.beta2
        np.multiply(g, g, out=scratch)
        scratch *= 1 - self.beta2
        mean_square += scratch
        np.sqrt(mean_square, out=scratch)
        scratch += self.epsilon * correction
        np.divide(mean, scratch, out=scratch)
        scratch *= rate
        p -= scratch


def _checked_epsilon(epsilon: float) -> float:
    if not epsilon > 0:
        raise ValueError(f"epsilon must be > 0, got {epsilon}")
    return epsilon
