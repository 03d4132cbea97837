"""Noise on what a network gets, while it trains: it then learns to answer alike to inputs that are nearly the same."""

import numpy as np

from nnfs_gui.arrays import FloatArray


class InputNoise:
    """x <- x + strength N(0, 1), for each number by itself (Bishop 1995).

    What is drawn follows from the seed alone, whatever the batches are cut into.
    """

    def __init__(self) -> None:
        self.restart(0)
        self._drawn = np.empty((0, 0), np.float32)

    def restart(self, *seed: int) -> None:
        """Draw from here on what follows from this seed."""
        self._seed = seed
        self._rng: np.random.Generator | None = None  # made where it is needed: most runs draw nothing

    def add(self, inputs: FloatArray, strength: float) -> None:
        """Add noise of this standard deviation to inputs, shape (n, pixels), in place."""
        if self._rng is None:
            self._rng = np.random.default_rng(self._seed)
        if self._drawn.shape[1] != inputs.shape[1] or len(self._drawn) < len(inputs):
            self._drawn = np.empty(inputs.shape, np.float32)
        drawn = self._drawn[: len(inputs)]
        self._rng.standard_normal(out=drawn, dtype=np.float32)
        drawn *= strength
        inputs += drawn
