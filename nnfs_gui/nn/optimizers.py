"""Optimizers: how a step changes the parameters, given their gradient.

A network is one vector, so each rule is a few operations on whole vectors. Long vectors are worked through in blocks that
stay in the processor's cache; the result is the same.
"""

import contextvars
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager

import numpy as np

from nnfs_gui.arrays import FloatArray
from nnfs_gui.nn.aligned import aligned_zeros

BLOCK = 65_536  # elements: shorter blocks cost more in calls than the nearer cache saves
_Block = tuple[FloatArray, FloatArray, FloatArray, FloatArray]  # parameters, gradient, state, scratch


class Optimizer:
    """What every optimizer can do: `step`. Its `learning_rate` may be changed between steps.

    Raises ValueError for a learning rate that is not greater than 0, and for a knob of its kind that is out of range.
    """

    state_vectors: int = 0

    def __init__(self, learning_rate: float) -> None:
        if not learning_rate > 0:  # written so that NaN fails as well
            raise ValueError(f"learning_rate must be > 0, got {learning_rate}")
        self.learning_rate = learning_rate
        self.steps = 0
        self.state: FloatArray | None = None  # shape (state_vectors, parameters), zeros before the first step
        self._bound_to: tuple[FloatArray, FloatArray, FloatArray] | None = None
        self._shares: list[list[_Block]] = []  # of the threads
        self._threads = 1
        self._pool: Executor | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(learning_rate={self.learning_rate:g})"

    @property
    def error_scale(self) -> float:
        """What to multiply the loss's gradient by, for a `step` that is told so and then has less to do."""
        return 1.0

    def step(self, parameters: FloatArray, gradient: FloatArray, *, scaled: bool = False) -> None:  # noqa: ARG002
        """Change parameters, shape (n,), in place by one step against the gradient, shape (n,).

        With `scaled`, the gradient is already `error_scale` times the true one.
        """
        if self.state is None or self.state.shape != (self.state_vectors, len(parameters)):
            self.state = aligned_zeros((self.state_vectors, len(parameters)), parameters.dtype)
            self.steps = 0
        bound = self._bound_to
        if bound is None or bound[0] is not parameters or bound[1] is not gradient or bound[2] is not self.state:
            self._bind(parameters, gradient, self.state)
        self.steps += 1
        own, *others = self._shares
        if self._pool is None or not others:
            self._update_blocks(own)
            return
        # what NumPy is to say of numbers beyond all others belongs to a context, which others do not have
        rest = [self._pool.submit(contextvars.copy_context().run, self._update_blocks, share) for share in others]
        self._update_blocks(own)
        for share in rest:
            share.result()

    @contextmanager
    def on_threads(self, count: int) -> Iterator[None]:
        """Take the steps in this block on so many threads, with the same result to the last bit.

        Each takes its share of a long vector's blocks: NumPy lets others calculate while it does.
        """
        if count == 1:
            yield
            return
        with ThreadPoolExecutor(count - 1, "optimizer") as pool:
            self._threads, self._bound_to, self._pool = count, None, pool
            try:
                yield
            finally:
                self._threads, self._bound_to, self._pool = 1, None, None

    def restore(self, steps: int, state: FloatArray | None) -> None:
        """Go on from the memory of an optimizer of the same settings, after so many steps.

        A copy is made of the state, shape (state_vectors, parameters); None if there is none. Raises ValueError for another
        number of vectors.
        """
        self.steps = steps
        self.state = None
        if state is not None:
            if state.ndim != 2 or len(state) != self.state_vectors:
                raise ValueError(f"expected a state of {self.state_vectors} vectors, got shape {state.shape}")
            self.state = aligned_zeros(state.shape, state.dtype)
            self.state[:] = state

    def _bind(self, parameters: FloatArray, gradient: FloatArray, state: FloatArray) -> None:
        """Cut the vectors into blocks once, because small networks would feel it at each step."""
        self._bound_to = parameters, gradient, state
        starts = range(0, len(parameters), BLOCK)
        shares = np.array_split(starts, min(self._threads, len(starts)))
        self._shares = [self._cut(share, parameters, gradient, state) for share in shares]

    def _cut(self, starts: Iterable[int], parameters: FloatArray, gradient: FloatArray, state: FloatArray) -> list[_Block]:
        """Return the blocks that begin there, which share a scratch: one thread works through them."""
        scratch = np.empty(min(BLOCK, len(parameters)), parameters.dtype)
        blocks = []
        for start in starts:
            block = slice(start, start + BLOCK)
            p = parameters[block]
            blocks.append((p, gradient[block], state[:, block], scratch[: len(p)]))
        return blocks

    def _update_blocks(self, blocks: list[_Block]) -> None:
        for p, g, state, scratch in blocks:
            self._update(p, g, state, scratch)

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

    def change(self, momentum: float, *, nesterov: bool) -> None:
        """Go on with another momentum: with its memory where there is one, and where there is to be none, without it."""
        self.momentum = momentum
        self.nesterov = nesterov
        self.state_vectors = 1 if momentum else 0
        if not momentum:
            self.state = None

    @property
    def error_scale(self) -> float:
        # plain descent is linear in the gradient: scaling the few errors at the outputs spares a pass over all parameters
        return 1.0 if self.momentum else self.learning_rate

    def step(self, parameters: FloatArray, gradient: FloatArray, *, scaled: bool = False) -> None:
        if scaled and not self.momentum:
            parameters -= gradient
            self.steps += 1
        else:
            super().step(parameters, gradient)

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

    The state is s / (1 - d), a plain sum in which what lies back counts less: the factor comes out of the vector.
    """

    state_vectors = 1

    def __init__(self, learning_rate: float, *, decay: float = 0.9, epsilon: float = 1e-8) -> None:
        super().__init__(learning_rate)
        if not 0 <= decay < 1:
            raise ValueError(f"decay must be at least 0 and less than 1, got {decay}")
        self.decay = decay
        self.epsilon = _checked_epsilon(epsilon)

    def _update(self, p: FloatArray, g: FloatArray, state: FloatArray, scratch: FloatArray) -> None:
        scale = (1 - self.decay) ** -0.5
        (squares,) = state
        squares *= self.decay
        squares += np.multiply(g, g, out=scratch)
        np.sqrt(squares, out=scratch)
        scratch += self.epsilon * scale
        np.divide(g, scratch, out=scratch)
        scratch *= self.learning_rate * scale
        p -= scratch


class Adam(Optimizer):
    """Steps from running means of the gradient and of its square (Kingma and Ba 2015, algorithm 1).

    m <- b1 m + (1 - b1) g;  v <- b2 v + (1 - b2) g^2;
    p <- p - rate (m / (1 - b1^t)) / (sqrt(v / (1 - b2^t)) + epsilon)  at step t.

    The state is m / (1 - b1) and v / (1 - b2), plain sums in which what lies back counts less. These two factors and both
    bias corrections are numbers: taken out of the vectors they leave ten operations on each element.
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
        # sqrt(v / (1 - b2^t)) is sqrt(squares) / scale: multiply the fraction above by scale over itself
        scale = ((1 - self.beta2**self.steps) / (1 - self.beta2)) ** 0.5
        rate = self.learning_rate * scale * (1 - self.beta1) / (1 - self.beta1**self.steps)
        gradients, squares = state
        gradients *= self.beta1
        gradients += g
        squares *= self.beta2
        squares += np.multiply(g, g, out=scratch)
        np.sqrt(squares, out=scratch)
        scratch += self.epsilon * scale
        np.divide(gradients, scratch, out=scratch)
        scratch *= rate
        p -= scratch


def _checked_epsilon(epsilon: float) -> float:
    if not epsilon > 0:
        raise ValueError(f"epsilon must be > 0, got {epsilon}")
    return epsilon
