"""What the diagram of a network shows, as one value."""

from dataclasses import dataclass

from nnfs_gui.data.dataset import DIGITS, Images
from nnfs_gui.inspection.activations import Link, StageTrace
from nnfs_gui.nn import FloatArray

Neuron = tuple[int, int]  # its stage, the first being 0, and its place there


@dataclass(frozen=True, slots=True, eq=False)
class DiagramState:
    """Everything that is to be seen."""

    image: Images  # shape (side, side), or of a point (2,)
    traces: tuple[StageTrace, ...]
    links: tuple[tuple[Link, ...], ...]  # into each stage
    off: frozenset[Neuron]
    class_names: tuple[str, ...] = DIGITS  # of the last stage's neurons
    temperature: float = 1.0  # of the softmax at the end
    reached: int | None = None  # how many stages have an activation yet; all of them unless told
    blames: tuple[FloatArray | None, ...] = ()  # dL/dz of each stage's neurons, which have its colours in their place
    current: int | None = None  # the stage that is spoken of, which is marked
    pictures: tuple[FloatArray, ...] = ()  # what each neuron of a stage tells on the plane, shape (neurons, side, side)
    by_dropout: bool = False  # whether what is `off` was left out by dropout

    @property
    def sizes(self) -> tuple[int, ...]:
        """How many neurons each stage has."""
        return tuple(len(trace.activation) for trace in self.traces)

    @property
    def of_point(self) -> bool:
        """Whether x and y of a point go in, and no pixels."""
        return self.image.ndim == 1

    @property
    def has_answer(self) -> bool:
        return self.reached is None or self.reached >= len(self.traces)

    def blame(self, stage: int) -> FloatArray | None:
        """Return what the neurons of a stage are blamed for, where that is shown."""
        return self.blames[stage] if stage < len(self.blames) else None

    def has_activation(self, stage: int) -> bool:
        return self.reached is None or stage < self.reached
