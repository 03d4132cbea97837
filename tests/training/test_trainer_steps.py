"""The steps that a run takes, against gradients written out for a network of a single layer."""

import math

import numpy as np
import pytest
from small_runs import change, final_parameters, network_config, sgd, small_config, small_dataset

from nnfs_gui.nn import Network
from nnfs_gui.training.building import build_network
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.config import LossKind, OptimizerConfig, OptimizerKind, Precision, Schedule
from nnfs_gui.training.events import TrainingDivergedError
from nnfs_gui.training.trainer import Trainer

DATASET = small_dataset()
X = DATASET.train_images.reshape(100, 16) / 255
Y = np.eye(3)[DATASET.train_labels]
IN_ORDER = {"network": network_config(), "shuffle": False, "validation_share": 0.0}


def gradient_of(weights, bias, x, y, decay):
    """Those of cross-entropy after a softmax, sample by sample, and of decay / 2 * |W|^2."""
    weights_gradient, bias_gradient = decay * weights, np.zeros_like(bias)
    for sample, target in zip(x, y, strict=True):
        e = np.exp(sample @ weights + bias)
        difference = e / e.sum() - target
        weights_gradient += np.outer(sample, difference) / len(x)
        bias_gradient += difference / len(x)
    return weights_gradient, bias_gradient


def descend(trainer, batch_size, rates, decay=0.0, x=X, y=Y, clip=math.inf):
    """The parameters after one epoch for each rate, all samples in their order, batch after batch."""
    layer = trainer.network.layers[0]
    weights, bias = layer.weights.copy(), layer.bias.copy()
    for rate in rates:
        for start in range(0, len(x), batch_size):
            batch = slice(start, start + batch_size)
            weights_gradient, bias_gradient = gradient_of(weights, bias, x[batch], y[batch], 0)
            norm = math.hypot(*weights_gradient.ravel(), *bias_gradient)
            share = min(1, clip / norm)
            weights -= rate * (share * weights_gradient + decay * weights)
            bias -= rate * share * bias_gradient
    return np.concatenate([weights.ravel(), bias])


@pytest.mark.parametrize("batch_size", [1, 7, 100, 5000])
@pytest.mark.parametrize("decay", [0.0, 0.05])
def test_epochs_without_shuffling_go_in_order_batch_by_batch(batch_size, decay):
    config = small_config(**IN_ORDER, batch_size=batch_size, optimizer=sgd(0.2, weight_decay=decay))
    trainer = Trainer(config, DATASET)
    expected = descend(trainer, batch_size, [0.2] * 3, decay)
    np.testing.assert_allclose(final_parameters(trainer), expected, rtol=0, atol=1e-12)


@pytest.mark.parametrize("rows", [1, 7, 30, 99])
@pytest.mark.parametrize("batch_size", [30, 100, 5000])
def test_batch_of_several_passes_makes_the_step_of_one_pass(monkeypatch, rows, batch_size):
    monkeypatch.setattr(Network, "rows_per_pass", rows)
    config = small_config(**IN_ORDER, batch_size=batch_size, optimizer=sgd(0.2, weight_decay=0.05))
    trainer = Trainer(config, DATASET)
    expected = descend(trainer, batch_size, [0.2] * 3, 0.05)
    np.testing.assert_allclose(final_parameters(trainer), expected, rtol=0, atol=1e-12)


@pytest.mark.parametrize("rows", [7, 1000])
@pytest.mark.parametrize("momentum", [0.0, 1e-14])  # of which the first has its gradients scaled by the learning rate
@pytest.mark.parametrize("clip", [0.1, 0.3, 1e6])
def test_gradient_longer_than_the_largest_one_is_shortened_to_it_as_a_whole(monkeypatch, rows, momentum, clip):
    monkeypatch.setattr(Network, "rows_per_pass", rows)
    optimizer = sgd(0.2, momentum=momentum, weight_decay=0.05, gradient_clipping=clip)
    trainer = Trainer(small_config(**IN_ORDER, batch_size=20, optimizer=optimizer), DATASET)
    expected = descend(trainer, 20, [0.2] * 3, 0.05, clip=clip)
    np.testing.assert_allclose(final_parameters(trainer), expected, rtol=0, atol=1e-11)
    assert np.abs(expected - descend(trainer, 20, [0.2] * 3, 0.05)).max() > 1e-3 or clip == 1e6


def test_clipping_keeps_steps_small_where_a_run_would_diverge_and_hides_no_divergence():
    steep = {"batch_size": 10, "network": network_config(8, 6), "epochs": 5, "loss": LossKind.CROSS_ENTROPY}
    tamed = Trainer(small_config(**steep, optimizer=sgd(1.0, gradient_clipping=1e-3)), DATASET)
    before = tamed.network.parameters.copy()
    steps = 5 * math.ceil(tamed.train_count / 10)
    assert np.linalg.norm(final_parameters(tamed) - before) <= 1e-3 * steps
    exploding = small_config(
        **steep, precision=Precision.FLOAT32, optimizer=sgd(100.0, weight_decay=1.0, gradient_clipping=1.0)
    )
    with pytest.raises(TrainingDivergedError):
        final_parameters(Trainer(exploding, DATASET))


@pytest.mark.parametrize("loss", LossKind)
@pytest.mark.parametrize("schedule", Schedule)
def test_passes_of_a_deeper_shuffled_run_make_no_difference(monkeypatch, loss, schedule):
    optimizer = OptimizerConfig(learning_rate=0.01, schedule=schedule)
    config = small_config(batch_size=32, loss=loss, network=network_config(8, 6), optimizer=optimizer)
    whole = final_parameters(Trainer(config, DATASET))
    monkeypatch.setattr(Network, "rows_per_pass", 5)
    np.testing.assert_allclose(final_parameters(Trainer(config, DATASET)), whole, rtol=0, atol=1e-10)


def test_cosine_schedule_steps_by_its_factor_and_hardly_at_the_end():
    config = small_config(**IN_ORDER, batch_size=100, epochs=20, optimizer=sgd(0.5, schedule=Schedule.COSINE))
    trainer = Trainer(config, DATASET)
    rates = [0.5 * (1 + math.cos(math.pi * epoch / 20)) / 2 for epoch in range(20)]
    assert rates[-1] < 0.01 * rates[0]
    expected = descend(trainer, 100, rates)
    np.testing.assert_allclose(final_parameters(trainer), expected, rtol=0, atol=1e-12)


def test_cosine_schedule_of_a_run_that_goes_on_does_not_begin_again():
    config = small_config(**IN_ORDER, batch_size=100, epochs=20, optimizer=sgd(0.5, schedule=Schedule.COSINE))
    network = build_network(config, np.random.default_rng(0))
    trainer = Trainer(config, DATASET, Checkpoint.of(network, config, epoch=15))
    rates = [0.5 * (1 + math.cos(math.pi * epoch / 20)) / 2 for epoch in range(15, 20)]
    expected = descend(trainer, 100, rates)
    np.testing.assert_allclose(final_parameters(trainer), expected, rtol=0, atol=1e-12)


def test_cosine_schedule_falls_within_an_epoch():
    config = small_config(**IN_ORDER, batch_size=50, epochs=1, optimizer=sgd(0.5, schedule=Schedule.COSINE))
    trainer = Trainer(config, DATASET)
    layer = trainer.network.layers[0]
    weights, bias = layer.weights.copy(), layer.bias.copy()
    for half, rate in ((slice(0, 50), 0.5), (slice(50, 100), 0.25)):
        weights_gradient, bias_gradient = gradient_of(weights, bias, X[half], Y[half], 0)
        weights -= rate * weights_gradient
        bias -= rate * bias_gradient
    expected = np.concatenate([weights.ravel(), bias])
    np.testing.assert_allclose(final_parameters(trainer), expected, rtol=0, atol=1e-12)


def test_learning_rate_set_by_the_user_is_what_the_schedule_multiplies():
    config = small_config(**IN_ORDER, batch_size=100, epochs=4, optimizer=sgd(0.5, schedule=Schedule.COSINE))
    trainer = Trainer(config, DATASET)
    change(trainer, optimizer__learning_rate=0.3)
    rates = [0.3 * (1 + math.cos(math.pi * epoch / 4)) / 2 for epoch in range(4)]
    expected = descend(trainer, 100, rates)
    np.testing.assert_allclose(final_parameters(trainer), expected, rtol=0, atol=1e-12)


def test_the_decay_of_adamw_shrinks_the_weights_by_the_rate_in_use_and_goes_past_the_gradient():
    """Against algorithm 2 of Loshchilov and Hutter 2019, written out; the schedule multiplies both parts of a step."""
    rule = OptimizerConfig(OptimizerKind.ADAMW, 0.05, Schedule.COSINE, weight_decay=0.3, gradient_clipping=0.4)
    trainer = Trainer(small_config(**IN_ORDER, batch_size=25, epochs=2, optimizer=rule), DATASET)
    layer = trainer.network.layers[0]
    weights, bias = layer.weights.copy(), layer.bias.copy()
    mean, square = np.zeros(weights.size + bias.size), np.zeros(weights.size + bias.size)
    for step in range(8):
        batch = slice(25 * (step % 4), 25 * (step % 4 + 1))
        gradient = np.concatenate([part.ravel() for part in gradient_of(weights, bias, X[batch], Y[batch], 0)])
        gradient *= min(1, 0.4 / np.linalg.norm(gradient))
        mean, square = 0.9 * mean + 0.1 * gradient, 0.999 * square + 0.001 * gradient**2
        change = mean / (1 - 0.9 ** (step + 1)) / (np.sqrt(square / (1 - 0.999 ** (step + 1))) + 1e-8)
        rate = 0.05 * (1 + math.cos(math.pi * step / 8)) / 2
        weights -= rate * (change[: weights.size].reshape(weights.shape) + 0.3 * weights)
        bias -= rate * change[weights.size :]
    expected = np.concatenate([weights.ravel(), bias])
    np.testing.assert_allclose(final_parameters(trainer), expected, rtol=0, atol=1e-12)


def test_float32_goes_nearly_the_way_of_float64():
    ends = [final_parameters(Trainer(small_config(precision=precision), DATASET)) for precision in Precision]
    np.testing.assert_allclose(*ends, rtol=0, atol=1e-5)


@pytest.mark.parametrize("schedule", Schedule)
def test_a_warm_up_lets_the_rate_of_each_step_rise_evenly_on_top_of_its_schedule(schedule):
    rule = sgd(0.5, schedule=schedule, warm_up=2)
    trainer = Trainer(small_config(**IN_ORDER, batch_size=50, epochs=4, optimizer=rule), DATASET)
    layer = trainer.network.layers[0]
    weights, bias = layer.weights.copy(), layer.bias.copy()
    for step, warm in enumerate((0.25, 0.5, 0.75, 1, 1, 1, 1, 1)):
        half = slice(50 * (step % 2), 50 * (step % 2 + 1))
        weights_gradient, bias_gradient = gradient_of(weights, bias, X[half], Y[half], 0)
        rate = 0.5 * warm * schedule.factor(step / 8)
        weights -= rate * weights_gradient
        bias -= rate * bias_gradient
    expected = np.concatenate([weights.ravel(), bias])
    np.testing.assert_allclose(final_parameters(trainer), expected, rtol=0, atol=1e-12)


def test_balanced_classes_weigh_each_image_by_how_rare_its_class_is():
    trainer = Trainer(small_config(**IN_ORDER, batch_size=100, epochs=1, optimizer=sgd(0.5), balanced=True), DATASET)
    layer, counts = trainer.network.layers[0], np.bincount(DATASET.train_labels)
    assert len(set(counts)) > 1
    weights, bias = layer.weights.copy(), layer.bias.copy()
    for sample, label in zip(X, DATASET.train_labels, strict=True):
        weight = 100 / (3 * counts[label])
        gradients = gradient_of(layer.weights.copy(), layer.bias.copy(), sample[None], np.eye(3)[[label]], 0)
        weights -= 0.5 * weight * gradients[0] / 100
        bias -= 0.5 * weight * gradients[1] / 100
    expected = np.concatenate([weights.ravel(), bias])
    np.testing.assert_allclose(final_parameters(trainer), expected, rtol=0, atol=1e-12)
