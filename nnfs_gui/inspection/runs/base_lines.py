"""What an accuracy can be measured by: how well one does by guessing, with a linear network, and as a person."""

import dataclasses
import math
from collections.abc import Iterator
from enum import StrEnum

import numpy as np

from nnfs_gui.data.dataset import Dataset, Labels, split_indices
from nnfs_gui.training.config import NetworkConfig, TrainingConfig
from nnfs_gui.training.evaluation import Score
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer

# LeCun et al. (1995), "Learning algorithms for classification: a comparison on handwritten digit recognition", tell of about
# 0.2 % errors; Cireşan et al. (2012), "Multi-column deep neural networks for image classification", compare with that
PEOPLE_ON_MNIST = 0.998
_MNIST = "MNIST", 60_000, 10_000  # its name, and how many images it has to train and to test
_STEPS, _EPOCHS = 4000, (10, 1000)  # in which a linear network learns what it can: so many epochs at least and at most
_SHARE = 0.1  # of the images, on which it is measured where the run keeps none for that


class BaseLineKind(StrEnum):
    """Who reads the images for comparison."""

    GUESSING = "guessing"
    LINEAR = "linear"
    PEOPLE = "people"


def is_mnist(dataset: Dataset) -> bool:
    """Say whether a data set is MNIST itself, of which it is known how well people read it."""
    return (dataset.name, len(dataset.train_labels), len(dataset.test_labels)) == _MNIST and dataset.drawn is None


def guess(dataset: Dataset, config: TrainingConfig) -> Score:
    """Return how often one is right on a run's validation images who says their most frequent class of each."""
    labels = _validation_labels(dataset, config)
    return Score(int(np.bincount(labels).max()), len(labels))


def linear_config(dataset: Dataset, config: TrainingConfig) -> TrainingConfig:
    """Return settings by which a network without hidden layers learns from the images of a run."""
    linear = TrainingConfig(
        NetworkConfig((), inputs=dataset.inputs, outputs=dataset.classes),
        train_size=config.train_size,
        validation_share=config.validation_share or _SHARE,
        drawing_repeats=config.drawing_repeats,
    )
    images = min(len(dataset.train_labels), config.train_size or len(dataset.train_labels))
    least, most = _EPOCHS
    epochs = math.ceil(_STEPS / math.ceil(images * (1 - linear.validation_share) / linear.batch_size))
    return dataclasses.replace(linear, epochs=min(max(epochs, least), most))


def linear_steps(dataset: Dataset, config: TrainingConfig) -> Iterator[Score | None]:
    """Train a network by a `linear_config`; yield None until it is measured on the validation images."""
    trainer, accuracy = Trainer(config, dataset), 0.0
    for event in trainer.run():
        if isinstance(event, EpochResult):
            accuracy = event.metrics.validation_accuracy or 0.0
        yield None
    yield Score(round(accuracy * trainer.validation_count), trainer.validation_count)


def _validation_labels(dataset: Dataset, config: TrainingConfig) -> Labels:
    _, validation = split_indices(len(dataset.train_labels), config.validation_share)
    return dataset.train_labels[validation] if len(validation) else dataset.train_labels
