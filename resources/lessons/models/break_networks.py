"""Makes the broken networks of the lesson “Dead and saturated”, by training them as one should not.

    python resources/lessons/models/break_networks.py

Each is trained by this program on the first 10,000 training images of MNIST. The same files come out each time on the same
version of NumPy; on another, their last digits may differ.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.nn import ActivationKind, Initializer
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.reader import read_dataset
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_file import save_model
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, OptimizerConfig, OptimizerKind, TrainingConfig
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer
from nnfs_gui.training.working_rates import working_rate

IMAGES, EPOCHS, SIZE = 10_000, 5, 32


@dataclass(frozen=True)
class Patient:
    """What is wrong with a network: its settings, and the learning rate from the second epoch on where that is another."""

    config: TrainingConfig
    later_rate: float | None = None


def settings(
    layers: int, activation: ActivationKind, initializer: Initializer, optimizer: OptimizerConfig, seed: int = 0
) -> TrainingConfig:
    network = NetworkConfig((HiddenLayer(SIZE, activation),) * layers, initializer)
    return TrainingConfig(network, optimizer=optimizer, epochs=EPOCHS, train_size=IMAGES, seed=seed)


def adam(rate: float) -> OptimizerConfig:
    return OptimizerConfig(learning_rate=rate)


GOOD = working_rate(adam(0.001), 64)
PATIENTS = (
    # steps so long that most of its ReLU never fire again
    Patient(settings(1, ActivationKind.RELU, Initializer.HE, adam(0.2), seed=1)),
    # first weights from N(0, 1): too large for 784 inputs
    Patient(settings(1, ActivationKind.TANH, Initializer.NORMAL, adam(GOOD))),
    # good first weights, but long steps
    Patient(settings(1, ActivationKind.SIGMOID, Initializer.GLOROT, adam(1.0))),
    # long steps in the first epoch alone, which half of its neurons have not survived
    Patient(settings(2, ActivationKind.RELU, Initializer.HE, adam(0.04), seed=2), later_rate=GOOD),
    # so many sigmoids that hardly any gradient reaches the first layer
    Patient(
        settings(5, ActivationKind.SIGMOID, Initializer.GLOROT, OptimizerConfig(OptimizerKind.SGD, learning_rate=0.1)),
    ),
)


def train(patient: Patient, dataset: Dataset) -> Model:
    """Train a network as it is told, and return it with the settings that it ends with."""
    trainer, config = Trainer(patient.config, dataset), patient.config
    for event in trainer.run():
        if isinstance(event, EpochResult) and patient.later_rate is not None:
            config = replace(config, optimizer=replace(config.optimizer, learning_rate=patient.later_rate))
            trainer.change_settings(config)
    return Model(trainer.network, config, config.epochs, dataset.name, dataset.class_names)


def main() -> None:
    dataset = read_dataset(resource("mnist"), "MNIST")
    for number, patient in enumerate(PATIENTS, start=1):
        save_model(Path(__file__).parent / f"broken_{number}.safetensors", train(patient, dataset), half=True)


if __name__ == "__main__":
    main()
