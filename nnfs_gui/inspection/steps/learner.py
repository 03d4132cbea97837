"""A copy of a network that learns one image, as a run by the same settings would in batches of one."""

from dataclasses import dataclass

import numpy as np

from nnfs_gui.nn import FloatArray, Network, ThinnedNetwork
from nnfs_gui.training.building import LOSSES, build_optimizer
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.descent import descend


@dataclass(frozen=True, slots=True, eq=False)
class Memory:
    """What an optimizer remembers of the steps before: how many, and its vectors, shape (vectors, parameter count)."""

    steps: int
    state: FloatArray | None


NO_MEMORY = Memory(0, None)


def memory_of(checkpoint: Checkpoint) -> Memory:
    """Return what the optimizer of a run remembered where the checkpoint was taken."""
    return Memory(int(checkpoint.numbers["optimizer_steps"]), checkpoint.arrays.get("optimizer"))


class Learner:
    """Takes the steps that a trainer would take, with the same classes in the same order, on a copy.

    With the seed `draw`, each step leaves out what the rules' dropout draws from there on; else none does.
    """

    def __init__(
        self,
        network: Network,
        rules: TrainingConfig,
        memory: Memory = NO_MEMORY,
        draw: tuple[int, ...] | None = None,
    ) -> None:
        self.network = network.copy()
        self._trained: Network | ThinnedNetwork = self.network
        if draw is not None and rules.dropout:
            self._trained = ThinnedNetwork(self.network).leave_out(rules.dropout_shares)
            self._trained.restart(*draw)
        self.optimizer = build_optimizer(rules.optimizer)
        self.optimizer.restore(memory.steps, memory.state)
        self.steps = 0
        self._rules = rules
        self._loss = LOSSES[rules.loss]()

    def learn(self, inputs: FloatArray, targets: FloatArray) -> float:
        """Take one step by inputs, shape (1, pixels), and targets, shape (1, classes); return the loss before it."""
        with np.errstate(over="ignore", invalid="ignore", divide="ignore"):  # the answers tell
            loss = self._loss.forward(self._trained.forward(inputs), targets)
            self._trained.backward(self._loss.backward(self.optimizer.error_scale))
            descend(self.network, self.optimizer, self._rules.optimizer)
        self.steps += 1
        return loss
