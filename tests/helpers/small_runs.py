"""Runs that take milliseconds: pictures of 16 pixels in three kinds."""

from dataclasses import replace

import numpy as np

from nnfs_gui.data.dataset import Dataset, DrawnImages
from nnfs_gui.settings import replaced
from nnfs_gui.training.config import (
    HiddenLayer,
    NetworkConfig,
    OptimizerConfig,
    OptimizerKind,
    Precision,
    TrainingConfig,
)
from nnfs_gui.training.events import EpochResult

PIXELS, CLASSES = 16, 3


def small_dataset(train=100, test=20):
    """Each kind is a pattern with noise on it, so that there is something to learn."""
    rng = np.random.default_rng(0)
    patterns = rng.uniform(50, 200, (CLASSES, 4, 4))
    labels = rng.integers(0, CLASSES, train + test).astype(np.uint8)
    images = np.clip(patterns[labels] + rng.normal(0, 40, (train + test, 4, 4)), 0, 255).astype(np.uint8)
    return Dataset("small", images[:train], labels[:train], images[train:], labels[train:], tuple("abc"))


def small_dataset_with_drawings():
    """The same, of whose images every third is said to be a drawing."""
    dataset = small_dataset()
    numbers = np.where(np.arange(100) % 3 == 0, np.arange(100) // 3, -1)
    return replace(dataset, drawn=DrawnImages(numbers, np.zeros((34, 32, 4), np.float32)))


def network_config(*hidden):
    return NetworkConfig(tuple(HiddenLayer(size) for size in hidden), inputs=PIXELS, outputs=CLASSES)


def sgd(learning_rate=0.1, **changes):
    return OptimizerConfig(OptimizerKind.SGD, learning_rate, **changes)


SMALL = TrainingConfig(network_config(8), optimizer=sgd(), epochs=3, batch_size=10, precision=Precision.FLOAT64)
FROZEN = sgd(1e-300)  # steps too small to change a number


def small_config(**changes):
    return replace(SMALL, **changes)


def epoch_results(trainer):
    return [event for event in trainer.run() if isinstance(event, EpochResult)]


def change(trainer, **values):
    """Change settings of a run under way, by their keys with __ for the point."""
    keyed = {key.replace("__", "."): value for key, value in values.items()}
    trainer.change_settings(replaced(trainer.settings, keyed))


def final_parameters(trainer):
    """The parameters at the end of the run."""
    for _ in trainer.run():
        pass
    return trainer.network.parameters


def without_time(epochs):
    """Return the figures of epochs without how long they took, which differs each time."""
    return [replace(metrics, seconds=0.0) for metrics in epochs]
