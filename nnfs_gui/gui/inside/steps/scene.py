"""Everything that a page may show of a step."""

from collections.abc import Sequence
from dataclasses import dataclass

from nnfs_gui.inspection.steps.persuasion import Persuasion
from nnfs_gui.inspection.steps.proof import Proof
from nnfs_gui.inspection.steps.update import Update
from nnfs_gui.inspection.steps.walk import StageWalk, Walk
from nnfs_gui.nn import FloatArray
from nnfs_gui.training.config import TrainingConfig

MOST_ROWS = 12  # of a table; of more classes those that count most are shown


@dataclass(frozen=True, slots=True, eq=False)
class Calculated:
    """A walk, and what was asked about it: the proof of a gradient, and a step of the optimizer."""

    walk: Walk
    rules: TrainingConfig
    names: tuple[str, ...]  # of the classes
    answer_is_known: bool
    remembers: bool  # whether the optimizer's memory is that of the run
    pad_temperature: float  # by which the bars at the pad divide
    pictures: tuple[FloatArray, ...] = ()  # of a point: what each neuron tells on the plane, as of `neuron_pictures`
    proof: Proof | None = None
    update: Update | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A step of what was calculated, with the neuron and the weight that are looked at."""

    of: Calculated
    stage: int
    neuron: int
    source: int
    persuasion: Persuasion | None = None

    @property
    def walk(self) -> Walk:
        return self.of.walk

    @property
    def layer(self) -> StageWalk:
        return self.of.walk.stages[self.stage]

    @property
    def dropout(self) -> float:
        """The share of the layer's neurons that training leaves out in each step."""
        shares = self.of.rules.dropout_shares
        return shares[self.stage] if len(shares) == len(self.walk.stages) - 1 and not self.is_last else 0.0

    @property
    def is_first(self) -> bool:
        return self.stage == 0

    @property
    def is_last(self) -> bool:
        return self.stage == len(self.of.walk.stages) - 1


def shown_classes(values: Sequence[float], right: int) -> list[int]:
    """Return the classes that have a row, in their order: all of them, or the right one and those of the largest values."""
    every = range(len(values))
    if len(every) <= MOST_ROWS:
        return list(every)
    largest = sorted(every, key=lambda place: (place != right, -abs(values[place])))
    return sorted(largest[:MOST_ROWS])
