"""A network so small that every number of it fits on a screen, learnt from averaged images."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from nnfs_gui.data.dataset import Dataset, Images
from nnfs_gui.nn import ActivationKind, Network
from nnfs_gui.training.config import (
    HiddenLayer,
    NetworkConfig,
    OptimizerConfig,
    Precision,
    TrainingConfig,
)
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer

SIDE = 7  # pixels
_IMAGES, _EPOCHS = 5000, 20


@dataclass(frozen=True, slots=True, eq=False)
class TinyNetwork:
    """A network of two hidden neurons, with the images that it was trained on."""

    network: Network
    config: TrainingConfig
    dataset: Dataset  # of averaged images
    accuracy: float  # on its validation images, from 0 to 1


def average_pixels(images: Images) -> Images:
    """Return images, shape (n, side, side), as SIDE x SIDE averages of their pixels; smaller ones stay as they are."""
    side = images.shape[-1]
    if side <= SIDE:
        return images
    edges = np.linspace(0, side, SIDE + 1).round().astype(np.intp)
    sums = np.add.reduceat(images, edges[:-1], axis=1, dtype=np.uint32)
    sums = np.add.reduceat(sums, edges[:-1], axis=2)
    areas = np.outer(np.diff(edges), np.diff(edges))
    averaged: Images = np.rint(sums / areas).astype(np.uint8)
    return averaged


def tiny_steps(dataset: Dataset) -> Iterator[TinyNetwork | None]:
    """Train a tiny network on a data set's first images; yields None until it yields it. Takes less than a second."""
    count = min(len(dataset.train_images), _IMAGES)
    small = replace(
        dataset,
        train_images=average_pixels(dataset.train_images[:count]),
        train_labels=dataset.train_labels[:count],
        test_images=average_pixels(dataset.test_images[:1]),
        test_labels=dataset.test_labels[:1],
        drawn=None,
    )
    config = TrainingConfig(
        NetworkConfig((HiddenLayer(2, ActivationKind.TANH),)),
        optimizer=OptimizerConfig(learning_rate=0.01),
        epochs=_EPOCHS,
        batch_size=16,
        precision=Precision.FLOAT64,
    ).fitted(small)
    trainer = Trainer(config, small)
    accuracy = 0.0
    for event in trainer.run():
        if isinstance(event, EpochResult):
            accuracy = event.metrics.validation_accuracy or 0.0
        yield None
    yield TinyNetwork(trainer.shown, config, small, accuracy)
