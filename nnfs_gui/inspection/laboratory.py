"""Experiments on a copy of a network: what becomes of it with silent neurons, or with worse weights."""

import dataclasses
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from nnfs_gui.inspection.activations import Stage, StageTrace, stages
from nnfs_gui.nn import Network

Neuron = tuple[int, int]  # its stage, the first being 0, and its place there


@dataclass(frozen=True, slots=True)
class Experiment:
    """What is changed. `pruned` and `shaken` are shares: of the weights, and of the spread of each stage's weights.

    The smallest weights are pruned, as Han et al. 2015 do. Raises ValueError for shares that cannot be.
    """

    off: frozenset[Neuron] = frozenset()
    bias_shifts: tuple[tuple[Neuron, float], ...] = ()
    pruned: float = 0.0  # so many of each stage's weights, the smallest, are 0
    shaken: float = 0.0  # noise of this many standard deviations of the stage's weights is added to each
    seed: int = 0  # of the noise

    def __post_init__(self) -> None:
        if not 0 <= self.pruned <= 1:
            raise ValueError(f"the share of pruned weights must be from 0 to 1, got {self.pruned}")
        if not self.shaken >= 0:
            raise ValueError(f"the noise must be 0 or more, got {self.shaken}")

    @property
    def changes_nothing(self) -> bool:
        """Whether the network would stay as it is."""
        return not (self.off or any(shift for _, shift in self.bias_shifts) or self.pruned or self.shaken)


def conduct(experiment: Experiment, network: Network) -> Network:
    """Return a copy of the network that is changed as the experiment says. The output neurons cannot be switched off."""
    changed = network.copy()
    every = stages(changed)
    rng = np.random.default_rng(experiment.seed)
    for each in every:
        _shake(each, experiment.shaken, rng)
        _prune(each, experiment.pruned)
    for (stage, neuron), shift in experiment.bias_shifts:
        every[stage].dense.bias[neuron] += shift
    for stage, neuron in experiment.off:
        if stage < len(every) - 1:  # nobody listens to it any more
            every[stage + 1].dense.weights[neuron] = 0
    return changed


def silenced(traces: tuple[StageTrace, ...], off: Collection[Neuron]) -> tuple[StageTrace, ...]:
    """Return what the stages did where the neurons that are off tell the next stage nothing: their activation is 0."""
    quiet = []
    for stage, trace in enumerate(traces):
        inputs, activation = trace.inputs.copy(), trace.activation.copy()
        if stage:  # the pixels are no neurons
            inputs[[neuron for its_stage, neuron in off if its_stage == stage - 1]] = 0
        if stage < len(traces) - 1:
            activation[[neuron for its_stage, neuron in off if its_stage == stage]] = 0
        quiet.append(dataclasses.replace(trace, inputs=inputs, activation=activation))
    return tuple(quiet)


def _shake(stage: Stage, amount: float, rng: np.random.Generator) -> None:
    weights = stage.dense.weights
    if amount:
        noise = rng.standard_normal(weights.shape, np.float32)
        weights += noise * (amount * float(weights.std()))


def _prune(stage: Stage, share: float) -> None:
    """Set the smallest weights to 0."""
    weights = stage.dense.weights
    count = round(share * weights.size)
    if count:
        smallest = np.argpartition(np.abs(weights).ravel(), count - 1)[:count]
        weights[np.unravel_index(smallest, weights.shape)] = 0
