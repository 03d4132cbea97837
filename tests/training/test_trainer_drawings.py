"""A run that learns from drawings beside images: how often an epoch shows them, and that each time they are varied anew."""

from dataclasses import replace

import numpy as np
import pytest

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.data.drawings import with_drawings
from nnfs_gui.training.config import ConfigError, HiddenLayer, NetworkConfig, TrainingConfig
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer

RNG = np.random.default_rng(0)
IMAGES = RNG.integers(0, 256, (40, 28, 28), dtype=np.uint8)
LABELS = np.arange(40, dtype=np.uint8) % 10
PICTURES = Dataset("pictures", IMAGES, LABELS, IMAGES[:10], LABELS[:10])
TURN = np.linspace(0, 6, 30)
DRAWINGS = [[np.stack([(1 + i / 20) * np.cos(TURN), np.sin(TURN * (1 + i % 2))], axis=1)] for i in range(20)]
BOTH = with_drawings(PICTURES, "hand", DRAWINGS, np.arange(20, dtype=np.uint8) % 10)
CONFIG = TrainingConfig(NetworkConfig((HiddenLayer(16),)), epochs=3, batch_size=8, augmentation=Augmentation())


def train(config, start=None):
    """Train to the end, and return the checkpoint after each epoch."""
    trainer = Trainer(config, BOTH, start)
    return [trainer.checkpoint() for event in trainer.run() if isinstance(event, EpochResult)]


@pytest.mark.parametrize("repeats", [1, 4])
def test_an_epoch_shows_each_image_once_and_each_drawing_as_often_as_asked_for(repeats):
    config = replace(CONFIG, drawing_repeats=repeats, validation_share=0.0)
    assert Trainer(config, BOTH).train_count == 40 + 20 * repeats
    assert Trainer(config, PICTURES).train_count == 40


def test_a_limit_counts_images_and_drawings_alike_before_they_are_repeated():
    trainer = Trainer(replace(CONFIG, train_size=10, validation_share=0.0, drawing_repeats=5), BOTH)
    drawings = np.count_nonzero(BOTH.drawn.numbers[:10] >= 0)
    assert 0 < drawings < 10
    assert trainer.train_count == 10 + 4 * drawings


def test_drawings_that_validate_are_never_learnt_from():
    config = replace(CONFIG, validation_share=0.5)
    validating = Trainer(config, BOTH)
    learnt = validating.train_count
    kept = 30
    drawings = learnt - kept  # of the 30 that train, each drawing is there six times
    assert drawings % 5 == 0
    assert 0 < drawings // 5 < 20


def test_a_resumed_run_is_bit_for_bit_the_run_in_one_go():
    first, _, last = train(CONFIG)
    resumed = train(CONFIG, start=first)[-1]
    np.testing.assert_array_equal(resumed.arrays["parameters"], last.arrays["parameters"])


def test_the_same_drawings_are_other_images_in_each_epoch():
    unvaried, varied = (replace(CONFIG, epochs=1, augmentation=augmentation) for augmentation in (None, Augmentation()))
    assert not np.array_equal(train(unvaried)[0].arrays["parameters"], train(varied)[0].arrays["parameters"])


def test_it_learns_drawings():
    kinds = np.arange(20, dtype=np.uint8) % 2  # open rings, and double ones
    dataset = with_drawings(PICTURES, "hand", DRAWINGS, kinds)
    config = replace(CONFIG, epochs=20, validation_share=0.0, network=NetworkConfig((HiddenLayer(64),)))
    trainer = Trainer(config, dataset)
    for _ in trainer.run():
        pass
    drawn = dataset.drawn.numbers >= 0
    answers = trainer.network.predict(dataset.train_images[drawn].reshape(20, -1) / 255)
    assert (answers == dataset.train_labels[drawn]).mean() > 0.9


@pytest.mark.parametrize("repeats", [0, 101, 1.5])
def test_an_impossible_number_of_repeats_is_refused(repeats):
    with pytest.raises(ConfigError, match="number of times that an epoch shows each drawing"):
        replace(CONFIG, drawing_repeats=repeats)
