"""What a run learns from: the images of its epochs, in an order, varied and with noise as the settings ask for it."""

import math
from collections.abc import Callable, Iterator

import numpy as np

from nnfs_gui.data.dataset import BatchBuffer, Dataset, Images, Indices, Labels, split_indices
from nnfs_gui.data.input_noise import InputNoise
from nnfs_gui.data.variation import Variation
from nnfs_gui.data.wrong_labels import with_wrong_labels
from nnfs_gui.nn import FloatArray
from nnfs_gui.nn.network import rows_per_pass
from nnfs_gui.training.config import ConfigError, TrainingConfig
from nnfs_gui.training.streams import AUGMENTATION_STREAM, LABELS_STREAM, NOISE_STREAM, SHUFFLE_STREAM
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

ROWS_AT_ONCE = 64  # as float32 a fifth of a 1 MB cache


class TrainingImages:
    """The images of a run, as its epochs show them to the network.

    `indices`, shape (n,), are those of an epoch, in the order of the data, and `validation`, shape (m,), those that are kept
    from training. One pass through the network takes `rows` of them, and `rows_at_once` are made at a time: small batches
    several together.

    Raises ConfigError if the network's ends do not fit the images.
    """

    def __init__(self, config: TrainingConfig, dataset: Dataset) -> None:
        _check_fit(config, dataset)
        training, self.validation = split_indices(len(dataset.train_images), config.validation_share)
        chosen = training[: config.train_size]
        self.indices = with_repeats(chosen, config, dataset)
        self._labels = _labels_to_learn(chosen, config, dataset)
        self._config = config
        passes = rows_per_pass(config.network.parameter_count, config.precision)
        self.rows = min(config.batch_size, passes, len(self.indices))
        self._batches_at_once = 1 if self.batch_takes_several_passes else max(1, ROWS_AT_ONCE // self.rows)
        self.rows_at_once = self.rows * self._batches_at_once
        self._buffer = BatchBuffer(
            dataset.train_images,
            self._labels,
            dataset.classes,
            self.rows_at_once,
            config.precision,
            smoothing=config.label_smoothing,
        )
        drawn = dataset.drawn
        self._variation = (
            None if dataset.shows_points else Variation(dataset.side, drawn, alone=drawn is not None and drawn.are_all)
        )
        self._noise = InputNoise()
        self._randomness = np.random.default_rng()  # of the augmentation; each epoch begins with one of its own

    def __len__(self) -> int:
        return len(self.indices)

    @property
    def labels(self) -> Labels:
        """What an epoch's images are said to be, shape (n,)."""
        return self._labels[self.indices]

    @property
    def batch_takes_several_passes(self) -> bool:
        return min(self._config.batch_size, len(self)) > self.rows

    @property
    def batches_in_epoch(self) -> int:
        return math.ceil(len(self) / self._config.batch_size)

    def epoch(self, number: int) -> Iterator[Indices]:
        """Yield the batches of an epoch, which has this number: the images of each, or of several small ones, shape (n,)."""
        order, seed = self.indices, self._config.seed
        if self._config.shuffle:
            order = np.random.default_rng((seed, SHUFFLE_STREAM, number)).permutation(order)
        self._randomness = np.random.default_rng((seed, AUGMENTATION_STREAM, number))
        self._noise.restart(seed, NOISE_STREAM, number)
        several = self._config.batch_size * self._batches_at_once
        for start in range(0, len(order), several):
            yield order[start : start + several]

    def make(self, indices: Indices, settings: TrainingConfig) -> tuple[FloatArray, FloatArray, Labels]:
        """Return inputs (n, inputs), targets (n, classes) and labels (n,) of at most `rows_at_once` images of the epoch.

        They are varied and have noise as these settings ask for it. The first two are filled again at the next call.
        """
        inputs, targets, labels = self._buffer.fill(indices, self._change(indices, settings))
        if settings.input_noise:
            self._noise.add(inputs, settings.input_noise)
        return inputs, targets, labels

    def _change(self, indices: Indices, settings: TrainingConfig) -> Callable[[Images, FloatArray], object] | None:
        """Return what makes the network's inputs from the images, or None where they stay as they are."""
        strengths, variation, randomness = settings.augmentation, self._variation, self._randomness
        if strengths is None or variation is None:
            return None
        return lambda images, inputs: variation.vary(indices, images, strengths, randomness, inputs)


def _labels_to_learn(indices: Indices, config: TrainingConfig, dataset: Dataset) -> Labels:
    """Return the labels of all images, of which the chosen ones, shape (n,), have wrong ones as the config asks for it."""
    if not config.wrong_labels:
        return dataset.train_labels
    rng = np.random.default_rng((config.seed, LABELS_STREAM))
    return with_wrong_labels(dataset.train_labels, indices, config.wrong_labels, dataset.classes, rng=rng)


def with_repeats(indices: Indices, config: TrainingConfig, dataset: Dataset) -> Indices:
    """Return the images of an epoch, shape (n,): those that are drawings as often as the config asks for."""
    if dataset.drawn is None:
        return indices
    is_drawing = dataset.drawn.numbers[indices] >= 0
    return np.repeat(indices, np.where(is_drawing, config.drawing_repeats, 1))


def _check_fit(config: TrainingConfig, dataset: Dataset) -> None:
    """Raise ConfigError if the network's ends are not those of the data set, or if points are to be varied as images."""
    if dataset.shows_points and config.augmentation is not None:
        raise ConfigError(
            QT_TRANSLATE_NOOP(
                "Core",
                "Points cannot be changed as images are. Switch off that these change each time (--no-augment).",
            )
        )
    pixels = dataset.inputs
    if (config.network.inputs, config.network.outputs) != (pixels, dataset.classes):
        has_points = QT_TRANSLATE_NOOP(
            "Core",
            "The network has {inputs:,} inputs and {outputs} outputs, but {dataset} has points, of x and y, in {classes} "
            "classes.",
        )
        has_images = QT_TRANSLATE_NOOP(
            "Core",
            "The network has {inputs:,} inputs and {outputs} outputs, but {dataset} has images of {pixels:,} pixels in "
            "{classes} classes.",
        )
        raise ConfigError(
            Text(
                has_points if dataset.shows_points else has_images,
                inputs=config.network.inputs,
                outputs=config.network.outputs,
                dataset=dataset.name,
                pixels=pixels,
                classes=dataset.classes,
            )
        )
