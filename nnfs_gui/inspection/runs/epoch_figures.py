"""How a network learnt from epoch to epoch: what it read of each class, and how each of its layers fared."""

from collections import OrderedDict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnfs_gui.inspection.health.layer_health import Probe, examine
from nnfs_gui.inspection.readings.mistakes import LabelledImages
from nnfs_gui.nn import FloatArray, Network
from nnfs_gui.training.config import LossKind
from nnfs_gui.training.evaluation import evaluation_steps

_MOST_RUNS = 32  # whose figures are remembered


@dataclass(frozen=True, slots=True, eq=False)
class KeptEpoch:
    """The parameters that an epoch ended with, and those of an epoch before it; each of shape (parameter count,)."""

    epoch: int
    parameters: FloatArray
    before: FloatArray | None = None  # None where no earlier epoch is kept
    since: int | None = None  # the epoch that `before` is of


@dataclass(frozen=True, slots=True, eq=False)
class EpochFigures:
    """How a network did at the end of an epoch.

    The arrays have shape (classes,), and are of the validation images; where there are none, `total` is 0 everywhere.
    Gradients and changes are of each Dense layer: the length of its weights' gradient, and by which share of their length
    the weights changed in an epoch. Where the epoch directly before is not kept, that is the change since the one that is,
    divided by the epochs between: what goes back and forth in them is not seen.
    """

    epoch: int
    right: npt.NDArray[np.int32]
    total: npt.NDArray[np.int32]
    gradients: tuple[float, ...]
    changes: tuple[float, ...] | None  # None where no earlier epoch is kept
    since: int | None  # the epoch that the changes are counted from


def coarse_to_fine(epochs: Sequence[int]) -> Iterator[int]:
    """Yield epochs, which are ascending: the newest first, and then always those in the middle of what is known."""
    step = 1 << len(epochs).bit_length()
    told: set[int] = set()
    while step:
        for place in range(len(epochs) - 1, -1, -step):
            if place not in told:
                told.add(place)
                yield epochs[place]
        step //= 2


def figure_steps(
    network: Network, loss: LossKind, validation: LabelledImages, probe: Probe, kept: Iterable[KeptEpoch]
) -> Iterator[EpochFigures | None]:
    """Yield the figures of each epoch as soon as they are known, and None in between.

    `network` is built as that of the run was; its own parameters do not matter.
    """
    classes = network.output_size
    for each in kept:
        then = network.with_parameters(each.parameters.astype(network.dtype, copy=False))
        right, total = np.zeros(classes, np.int32), np.zeros(classes, np.int32)
        if len(validation.indices):
            for result in evaluation_steps(then, validation.images, validation.labels, indices=validation.indices):
                if result is not None:
                    right, total = np.diag(result.confusion).astype(np.int32), result.confusion.sum(axis=1, dtype=np.int32)
                yield None
        layers = examine(then, loss, probe, each.before)
        changes = None
        if each.since is not None:
            between = each.epoch - each.since
            changes = tuple((layer.update_ratio or 0.0) / between for layer in layers)
        yield EpochFigures(each.epoch, right, total, tuple(layer.gradient_norm for layer in layers), changes, each.since)


class FigureMemory:
    """Remembers what was calculated of the epochs of runs, so that nothing is calculated twice; of the last runs only."""

    def __init__(self, most_runs: int = _MOST_RUNS) -> None:
        self._most_runs = most_runs
        self._runs: OrderedDict[Hashable, dict[int, EpochFigures]] = OrderedDict()

    def of(self, run: Hashable) -> Mapping[int, EpochFigures]:
        """Return what is known of a run, by epochs."""
        return self._runs.get(run, {})

    def add(self, run: Hashable, figures: EpochFigures) -> None:
        """Remember the figures of an epoch."""
        self._runs.setdefault(run, {})[figures.epoch] = figures
        self._runs.move_to_end(run)
        while len(self._runs) > self._most_runs:
            self._runs.popitem(last=False)

    def cut(self, run: Hashable, epoch: int) -> None:
        """Forget what comes after an epoch, from which a run goes on anew."""
        self._runs[run] = {known: figures for known, figures in self.of(run).items() if known <= epoch}

    def clear(self) -> None:
        self._runs.clear()

    def missing(self, run: Hashable, epochs: Sequence[int]) -> Iterator[int]:
        """Yield those of a run's epochs, ascending, of which nothing is known, in the order of `coarse_to_fine`."""
        known = self.of(run)
        return (epoch for epoch in coarse_to_fine(epochs) if epoch not in known)
