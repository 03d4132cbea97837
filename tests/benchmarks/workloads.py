"""The works that are measured, and how everybody who competes is asked to do one."""

from collections.abc import Callable
from dataclasses import dataclass

from nnfs_gui.nn import ActivationKind, Initializer
from nnfs_gui.training.config import HiddenLayer, LossKind, NetworkConfig, OptimizerConfig, OptimizerKind, TrainingConfig

INPUTS, CLASSES = 784, 10


@dataclass(frozen=True, slots=True)
class Workload:
    """A network, how it learns, and how many images make an epoch.

    The images are whole batches, the same for everybody, and as floats more than a processor's cache holds wherever a peer
    is fast enough to go through so many in a second.
    """

    hidden: tuple[int, ...]
    optimizer: OptimizerKind
    learning_rate: float
    batch_size: int
    images: int
    activation: ActivationKind = ActivationKind.RELU
    loss: LossKind = LossKind.CROSS_ENTROPY

    @property
    def sizes(self) -> tuple[int, ...]:
        """The width of every layer, from the input to the output."""
        return (INPUTS, *self.hidden, CLASSES)

    @property
    def steps(self) -> int:
        """How many steps make an epoch."""
        return self.images // self.batch_size

    def __str__(self) -> str:
        net = "-".join(map(str, self.sizes))
        return f"{net} {self.activation}, {self.loss}, {self.optimizer}, batch {self.batch_size}"

    def config(self, epochs: int) -> TrainingConfig:
        """The run of the program that does this work."""
        return TrainingConfig(
            NetworkConfig(tuple(HiddenLayer(size, self.activation) for size in self.hidden), Initializer.GLOROT),
            loss=self.loss,
            optimizer=OptimizerConfig(self.optimizer, self.learning_rate),
            epochs=epochs,
            batch_size=self.batch_size,
            train_size=self.images,
            validation_share=0.0,
            shuffle=True,
        )


WORKLOADS = {
    "A": Workload((40,), OptimizerKind.SGD, 0.1, 1, 6_000, ActivationKind.TANH, LossKind.MSE),
    "B": Workload((128,), OptimizerKind.SGD, 0.1, 32, 60_000),
    "C": Workload((128,), OptimizerKind.ADAM, 0.001, 32, 60_000),
    "D": Workload((512, 512), OptimizerKind.ADAM, 0.001, 128, 20_480),
    "E": Workload((800,), OptimizerKind.ADAM, 0.001, 256, 30_720),
}

Run = Callable[[], None]  # trains


@dataclass(frozen=True, slots=True)
class Competitor:
    """Somebody who can do a work. `prepare` makes a new network and returns what trains it for so many epochs.

    A competitor may stand here in several variants, of which the faster counts.
    """

    name: str
    variant: str
    prepare: Callable[[int], Run]
