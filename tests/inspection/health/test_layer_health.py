from dataclasses import replace

import numpy as np
import pytest
from small_runs import final_parameters, network_config, sgd, small_config, small_dataset

from nnfs_gui.inspection.health.layer_health import Probe, examine, make_probe
from nnfs_gui.nn import CrossEntropy, Dense, Network, ReLU, Sigmoid, Tanh
from nnfs_gui.training.config import LossKind
from nnfs_gui.training.trainer import Trainer


@pytest.fixture
def probe():
    return make_probe(small_dataset(), small_config())


def test_the_probe_is_drawn_from_the_images_that_train(probe):
    config = small_config(validation_share=0.2, train_size=7)
    data = small_dataset()
    few = make_probe(data, config)
    assert len(few.inputs) == 7
    assert len(probe.inputs) == 90  # those of 100 that do not validate
    trained = data.train_images.reshape(100, -1) / 255
    assert all((trained == row).all(axis=1).any() for row in few.inputs)


def test_a_large_data_set_is_probed_by_a_few_hundred_images(mnist):
    assert len(make_probe(mnist, replace(small_config(), network=network_config())).inputs) == 256


def test_the_gradient_is_that_of_the_training(probe):
    network = Network([Dense(16, 5), Tanh(), Dense(5, 3)], dtype=np.float64)
    layers = examine(network, LossKind.CROSS_ENTROPY, probe)
    assert layers[0].gradient_norm == pytest.approx(np.linalg.norm(network.layers[0].weights_gradient))
    step = 1e-6 * network.gradient / np.linalg.norm(network.gradient)
    calculator = CrossEntropy()
    before = calculator.forward(network.forward(probe.inputs), probe.targets)
    network.parameters -= step
    after = calculator.forward(network.forward(probe.inputs), probe.targets)
    assert before - after == pytest.approx(1e-6 * np.linalg.norm(network.gradient), rel=1e-3)


def test_the_update_ratio_is_the_change_of_the_weights_by_their_size(probe):
    trainer = Trainer(small_config(optimizer=sgd(0.1)), small_dataset())
    before = trainer.network.copy()
    final_parameters(trainer)
    layers = examine(trainer.network.copy(), LossKind.CROSS_ENTROPY, probe, before.parameters)
    for i, layer in zip((0, 2), layers, strict=True):
        old, new = before.layers[i].weights, trainer.network.layers[i].weights
        assert layer.update_ratio == pytest.approx(np.linalg.norm(new - old) / np.linalg.norm(old))
    assert examine(trainer.network.copy(), LossKind.CROSS_ENTROPY, probe)[0].update_ratio is None


def test_a_relu_neuron_that_never_fires_is_dead(probe):
    network = Network([Dense(16, 4), ReLU(), Dense(4, 3)], dtype=np.float64)
    network.layers[0].bias[:] = 1e3
    network.layers[0].bias[1] = -1e3
    assert examine(network, LossKind.CROSS_ENTROPY, probe)[0].dead == 0.25


@pytest.mark.parametrize("activation", [Tanh, Sigmoid])
def test_activations_at_their_ends_are_saturated(probe, activation):
    network = Network([Dense(16, 2), activation(), Dense(2, 3)], dtype=np.float64)
    network.layers[0].weights[:] = 0
    network.layers[0].bias[:] = [0, -50]
    first, last = examine(network, LossKind.CROSS_ENTROPY, probe)
    assert (first.saturated, first.dead) == (0.5, None)
    assert (last.activation, last.saturated) == (None, None)


def test_histograms_count_every_weight_and_activation(probe):
    network = Network([Dense(16, 4), ReLU(), Dense(4, 3)], dtype=np.float64)
    first = examine(network, LossKind.CROSS_ENTROPY, probe)[0]
    assert first.weights.counts.sum() == 64
    assert first.activations.counts.sum() == 4 * len(probe.inputs)
    assert first.weights.edges[0] == pytest.approx(network.layers[0].weights.min())


def test_a_histogram_of_values_that_are_all_the_same_has_no_other_ends(probe):
    network = Network([Dense(16, 4), ReLU(), Dense(4, 3)], dtype=np.float64)
    network.layers[0].bias[:] = -1e3  # none of them fires
    activations = examine(network, LossKind.CROSS_ENTROPY, probe)[0].activations
    assert set(activations.edges) == {0}
    assert activations.counts.tolist() == [4 * len(probe.inputs)]


def test_a_network_beyond_all_numbers_is_examined_without_a_warning():
    network = Network([Dense(2, 3), ReLU(), Dense(3, 2)])
    network.parameters[:] = 3e38
    probe = Probe(np.ones((4, 2), np.float32), np.eye(2, dtype=np.float32)[[0, 1, 0, 1]])
    assert len(examine(network, LossKind.CROSS_ENTROPY, probe, np.zeros_like(network.parameters))) == 2
