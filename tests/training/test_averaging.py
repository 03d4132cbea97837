"""Averaged weights are those that are validated, told of and kept, while the raw ones go on training."""

import numpy as np
import pytest
from small_runs import epoch_results, small_config, small_dataset

from nnfs_gui.data.dataset import split_indices
from nnfs_gui.training.averaging import WeightAverage
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.evaluation import evaluate
from nnfs_gui.training.events import BestRestored, EpochResult
from nnfs_gui.training.trainer import Trainer

DATASET = small_dataset()


def averaged(decay=0.9, **changes):
    return small_config(**{"epochs": 3, "averaging": decay, "validation_share": 0.2, **changes})


def weights_after_each_step(config):
    """The weights of the same run without averaging, after each step of its first epoch."""
    trainer = Trainer(config, DATASET)
    return [
        trainer.network.parameters.copy()
        for loss, _ in zip(trainer.losses(), range(trainer.train_count // 10), strict=False)
    ]


def test_the_average_is_that_of_the_formula():
    mean = WeightAverage(np.zeros(3))
    expected = np.zeros(3)
    for step in range(1, 200):
        weights = np.array([1.0, step, np.sin(step)])
        mean.add(weights, 0.95)
        decay = min(0.95, (1 + step) / (10 + step))
        expected = decay * expected + (1 - decay) * weights
    np.testing.assert_allclose(mean.parameters, expected, rtol=1e-12)


def test_long_vectors_are_averaged_as_short_ones():
    weights = np.random.default_rng(0).standard_normal(200_000)
    mean = WeightAverage(np.zeros_like(weights))
    mean.add(weights, 0.0)
    np.testing.assert_allclose(mean.parameters, weights)


def test_an_epoch_ends_with_the_mean_of_its_steps_and_trains_as_without():
    plain = small_config(epochs=1, validation_share=0.2)
    mean = WeightAverage(Trainer(plain, DATASET).network.parameters)
    for weights in weights_after_each_step(plain):
        mean.add(weights, 0.9)
    (without,), (result,) = epoch_results(Trainer(plain, DATASET)), epoch_results(Trainer(averaged(epochs=1), DATASET))
    np.testing.assert_allclose(result.snapshot, mean.parameters, rtol=1e-12)
    assert result.metrics.train_loss == without.metrics.train_loss


def test_the_averaged_weights_are_validated_and_kept():
    trainer = Trainer(averaged(), DATASET)
    for event in trainer.run():
        if isinstance(event, EpochResult):
            checkpoint = trainer.checkpoint()
            np.testing.assert_array_equal(checkpoint.arrays["parameters"], event.snapshot)
            assert not np.array_equal(checkpoint.arrays["raw"], event.snapshot)
            np.testing.assert_array_equal(checkpoint.arrays["raw"], trainer.network.parameters)
            _, validation = split_indices(len(DATASET.train_images), trainer.config.validation_share)
            network = trainer.network.with_parameters(event.snapshot)
            read = evaluate(network, DATASET.train_images, DATASET.train_labels, indices=validation)
            assert event.metrics.validation_accuracy == read.accuracy


def test_the_best_epoch_is_that_of_the_averaged_weights():
    trainer = Trainer(averaged(keep_best=True, epochs=12), DATASET)
    results, restored = {}, None
    for event in trainer.run():
        if isinstance(event, EpochResult):
            results[event.metrics.epoch] = event
        elif isinstance(event, BestRestored):
            restored = event
    if restored is not None:
        np.testing.assert_array_equal(restored.snapshot, results[restored.epoch].snapshot)
        np.testing.assert_array_equal(trainer.network.parameters, restored.snapshot)
    best = max(results.values(), key=lambda result: (result.metrics.validation_accuracy, -result.metrics.validation_loss))
    np.testing.assert_array_equal(trainer.shown.parameters, best.snapshot)


def test_another_run_goes_on_with_the_average_or_from_it():
    config, trainer = averaged(), Trainer(averaged(), DATASET)
    checkpoint = next(trainer.checkpoint() for event in trainer.run() if isinstance(event, EpochResult))
    nearer = checkpoint.for_other_settings(config, averaged(0.5))
    goes_on = Trainer(averaged(0.5), DATASET, start=nearer)
    np.testing.assert_array_equal(goes_on.network.parameters, checkpoint.arrays["raw"])
    np.testing.assert_array_equal(goes_on.shown.parameters, checkpoint.arrays["parameters"])
    plain = averaged(0.0)
    from_it = Trainer(plain, DATASET, start=checkpoint.for_other_settings(config, plain))
    assert from_it.shown is from_it.network
    np.testing.assert_array_equal(from_it.network.parameters, checkpoint.arrays["parameters"])


def test_a_run_that_was_not_averaged_goes_on_averaged_from_its_weights():
    plain, trainer = averaged(0.0), Trainer(averaged(0.0), DATASET)
    checkpoint = next(trainer.checkpoint() for event in trainer.run() if isinstance(event, EpochResult))
    goes_on = Trainer(averaged(), DATASET, start=checkpoint.for_other_settings(plain, averaged()))
    for network in (goes_on.network, goes_on.shown):
        np.testing.assert_array_equal(network.parameters, checkpoint.arrays["parameters"])
    assert goes_on.shown is not goes_on.network


@pytest.mark.parametrize("decay", [0.5, 0.99])
def test_a_run_that_begins_with_weights_alone_averages_from_there(decay):
    network = Trainer(small_config(seed=5), DATASET).network
    config = averaged(decay)
    trainer = Trainer(config, DATASET, start=Checkpoint.of(network, config))
    np.testing.assert_array_equal(trainer.shown.parameters, network.parameters)
