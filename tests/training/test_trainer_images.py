"""Which images a run learns from, and when."""

from dataclasses import replace

import numpy as np
import pytest
from small_runs import epoch_results, final_parameters, sgd, small_config, small_dataset

from nnfs_gui.data.dataset import BatchBuffer, split_indices
from nnfs_gui.training import training_images
from nnfs_gui.training.trainer import Trainer

DATASET = small_dataset()


def with_noise_at(indices):
    """The data set with other pictures and labels in some places of the training images."""
    rng = np.random.default_rng(1)
    images, labels = DATASET.train_images.copy(), DATASET.train_labels.copy()
    images[indices] = rng.integers(0, 256, (len(indices), 4, 4))
    labels[indices] = (labels[indices] + 1) % 3
    return replace(DATASET, train_images=images, train_labels=labels)


@pytest.fixture
def learnt(monkeypatch):
    """The indices of the images that a trainer learns from, as it asks for them, batch by batch."""
    batches = []

    class Recorder(BatchBuffer):
        def fill(self, indices, change=None):
            batches.append(indices.copy())
            return super().fill(indices, change)

    monkeypatch.setattr(training_images, "BatchBuffer", Recorder)
    return batches


def test_test_images_teach_and_choose_nothing():
    other = replace(DATASET, test_images=255 - DATASET.test_images, test_labels=(DATASET.test_labels + 1) % 3)
    results, changed = (epoch_results(Trainer(small_config(), dataset)) for dataset in (DATASET, other))
    np.testing.assert_array_equal(changed[-1].snapshot, results[-1].snapshot)
    for result, change in zip(results, changed, strict=True):
        assert replace(change.metrics, seconds=0) == replace(result.metrics, seconds=0)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_validation_images_never_train(share):
    training, validation = split_indices(100, share)
    config = small_config(validation_share=share)
    expected = final_parameters(Trainer(config, DATASET))
    np.testing.assert_array_equal(final_parameters(Trainer(config, with_noise_at(validation))), expected)
    assert not np.array_equal(final_parameters(Trainer(config, with_noise_at(training[-1:]))), expected)


def test_validation_images_stay_the_same_when_the_run_goes_on_with_another_seed(learnt):
    _, validation = split_indices(100, 0.2)
    for seed in (0, 1):
        final_parameters(Trainer(small_config(validation_share=0.2, seed=seed), DATASET))
    assert not set(np.concatenate(learnt)) & set(validation)


def test_train_size_takes_the_first_images_that_do_not_validate():
    training, _ = split_indices(100, 0.1)
    config = small_config(train_size=25)
    expected = final_parameters(Trainer(config, DATASET))
    np.testing.assert_array_equal(final_parameters(Trainer(config, with_noise_at(training[25:]))), expected)
    assert not np.array_equal(final_parameters(Trainer(config, with_noise_at(training[24:25]))), expected)


def test_train_size_larger_than_the_data_set_takes_all(learnt):
    final_parameters(Trainer(small_config(train_size=1_000_000, epochs=1), DATASET))
    np.testing.assert_array_equal(np.sort(np.concatenate(learnt)), split_indices(100, 0.1)[0])


def test_each_epoch_takes_each_training_image_once_in_another_order(learnt):
    final_parameters(Trainer(small_config(batch_size=20), DATASET))
    epochs = np.concatenate(learnt).reshape(3, 90)
    for epoch in epochs:
        np.testing.assert_array_equal(np.sort(epoch), split_indices(100, 0.1)[0])
    assert len({tuple(epoch) for epoch in epochs}) == 3


def test_epochs_without_shuffling_take_the_images_in_their_order(learnt):
    final_parameters(Trainer(small_config(shuffle=False, validation_share=0.0, train_size=50), DATASET))
    np.testing.assert_array_equal(np.concatenate(learnt), np.tile(np.arange(50), 3))


def test_single_image_can_be_learnt():
    config = small_config(validation_share=0.0, train_size=1, epochs=50, optimizer=sgd(1.0))
    metrics = epoch_results(Trainer(config, DATASET))[-1].metrics
    assert metrics.train_accuracy == 1
    assert metrics.train_loss < 0.05
