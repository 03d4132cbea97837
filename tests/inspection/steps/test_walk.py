"""The way of one image, against a real step of the trainer, against finite differences, and against itself."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from finite_differences import numeric_gradient
from small_runs import CLASSES, epoch_results, small_config, small_dataset
from step_settings import OPTIMIZERS, REGULARISATIONS, config_of

from nnfs_gui.inspection.steps.learner import Learner, Memory
from nnfs_gui.inspection.steps.proof import prove
from nnfs_gui.inspection.steps.terms import weighted_sum
from nnfs_gui.inspection.steps.update import take_update
from nnfs_gui.inspection.steps.walk import rules_of, softmax_steps, take_walk
from nnfs_gui.nn import ActivationKind, Dense, Network, ReLU, Softmax
from nnfs_gui.nn.network import WeightsOverflowError
from nnfs_gui.training.building import LOSSES, build_network
from nnfs_gui.training.config import LossKind, Precision
from nnfs_gui.training.streams import DROPOUT_STREAM
from nnfs_gui.training.trainer import Trainer

LARGEST_DIFFERENCE = {Precision.FLOAT32: 1e-5, Precision.FLOAT64: 1e-12}  # of an array's largest value


@pytest.fixture(scope="module")
def dataset():
    whole = small_dataset()
    return replace(whole, train_images=whole.train_images[:2], train_labels=whole.train_labels[:2])


def one_image(dataset, place):
    part = slice(place, place + 1)
    return replace(dataset, train_images=dataset.train_images[part], train_labels=dataset.train_labels[part])


def assert_close(found, expected, precision):
    allowed = LARGEST_DIFFERENCE[precision] * np.abs(expected).max()
    assert found.dtype == expected.dtype == np.dtype(precision)
    assert np.abs(found - expected).max() <= allowed


@pytest.mark.parametrize("precision", Precision)
@pytest.mark.parametrize("loss", LossKind)
@pytest.mark.parametrize("activation", ActivationKind)
def test_it_is_what_a_step_of_the_trainer_calculates(dataset, activation, loss, precision):
    for optimizer, regularisation in itertools.product(OPTIMIZERS, REGULARISATIONS):
        config = config_of(activation, loss, optimizer, regularisation, precision)
        image, label = dataset.train_images[0], int(dataset.train_labels[0])
        network = build_network(config, np.random.default_rng(1))
        trainer = Trainer(config, one_image(dataset, 0))
        trainer.network.parameters[:] = network.parameters
        walk = take_walk(network.twin(), config, image, label)
        update = take_update(walk, network, config)
        for _ in trainer.run():
            pass
        assert_close(update.used, trainer.network.gradient / trainer.optimizer.error_scale, precision)
        assert_close(update.after, trainer.network.parameters, precision)
        if trainer.optimizer.state is not None:
            assert_close(update.optimizer.state, trainer.optimizer.state, precision)
        if regularisation in ("none", "smoothing"):
            assert_close(walk.gradient, trainer.network.gradient / trainer.optimizer.error_scale, precision)


@pytest.mark.parametrize("precision", Precision)
@pytest.mark.parametrize("shares", [0.5, (0.5, 0.0), (0.0, 0.4), (0.3, 0.6)])
@pytest.mark.parametrize("activation", [ActivationKind.RELU, ActivationKind.TANH])
def test_with_dropout_it_is_what_a_step_of_the_trainer_calculates(dataset, activation, shares, precision):
    config = replace(config_of(activation, "cross-entropy", "adam", "none", precision), dropout=shares, seed=5)
    image, label = dataset.train_images[0], int(dataset.train_labels[0])
    network = build_network(config, np.random.default_rng(1))
    trainer = Trainer(config, one_image(dataset, 0))
    trainer.network.parameters[:] = network.parameters
    walk = take_walk(network.twin(), config, image, label, (config.seed, DROPOUT_STREAM, 1))
    update = take_update(walk, network, config)
    (epoch,) = epoch_results(trainer)
    assert walk.loss == pytest.approx(epoch.metrics.train_loss, rel=1e-6)
    assert_close(walk.gradient, trainer.network.gradient / trainer.optimizer.error_scale, precision)
    assert_close(update.after, trainer.network.parameters, precision)
    assert walk.answer.tolist() == take_walk(network.twin(), config, image, label).probabilities.tolist()
    for layer, share in zip(walk.stages, (*config.dropout_shares, 0), strict=True):
        assert (layer.factor is None) == (share == 0)
        if layer.factor is not None:
            assert set(layer.factor.tolist()) <= {0.0, float(network.dtype.type(1 / (1 - share)))}
            assert layer.activation.tolist() == (layer.response * layer.factor).tolist()
            assert layer.z_gradient == pytest.approx(layer.blame * layer.factor * layer.slope)
            assert all(layer.z_gradient[neuron] == 0 for neuron in range(layer.neurons) if layer.is_left_out(neuron))


def test_without_a_seed_all_neurons_take_part_whatever_the_dropout(dataset):
    config = config_of("relu", "cross-entropy", "sgd", "none", "float64")
    network = build_network(config, np.random.default_rng(1))
    plain, other = (
        take_walk(network.twin(), replace(config, dropout=dropout), dataset.train_images[0], 1) for dropout in (0.0, 0.5)
    )
    assert plain.gradient.tolist() == other.gradient.tolist()
    assert other.answer is other.probabilities
    assert not any(layer.is_left_out(neuron) for layer in other.stages for neuron in range(layer.neurons))


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_it_goes_on_where_a_run_has_ended_with_what_its_optimizer_remembers(dataset, optimizer):
    config = replace(config_of("relu", "cross-entropy", optimizer, "all", "float32"), epochs=2)
    first = Trainer(config, one_image(dataset, 0))
    for _ in first.run():
        pass
    checkpoint = first.checkpoint()
    memory = Memory(first.optimizer.steps, checkpoint.arrays.get("optimizer"))
    second = Trainer(replace(config, epochs=3), one_image(dataset, 1), start=checkpoint)
    image, label = dataset.train_images[1], int(dataset.train_labels[1])
    walk = take_walk(first.network.twin(), config, image, label)
    update = take_update(walk, first.network, config, memory)
    for _ in second.run():
        pass
    assert_close(update.after, second.network.parameters, Precision.FLOAT32)
    assert update.optimizer.steps == second.optimizer.steps == 3


@pytest.mark.parametrize("loss", LossKind)
@pytest.mark.parametrize("activation", ActivationKind)
def test_every_gradient_is_the_slope_of_the_loss(dataset, activation, loss):
    config = config_of(activation, loss, "sgd", "smoothing", "float64")
    network = build_network(config, np.random.default_rng(2))
    walk = take_walk(network.twin(), config, dataset.train_images[0], 1)
    measured = LOSSES[loss]()

    def value():
        return measured.forward(network.forward(walk.inputs), walk.targets)

    assert walk.gradient == pytest.approx(numeric_gradient(value, network.parameters), rel=1e-4, abs=1e-7)
    assert walk.loss == pytest.approx(value())


@pytest.mark.parametrize("loss", LossKind)
def test_every_gradient_with_dropout_is_the_slope_of_the_loss_without_the_same_neurons(dataset, loss):
    config = replace(config_of("tanh", loss, "sgd", "smoothing", "float64"), dropout=(0.4, 0.2))
    network = build_network(config, np.random.default_rng(2))
    walk = take_walk(network.twin(), config, dataset.train_images[0], 1, (3, 3, 2))
    assert any(layer.is_left_out(neuron) for layer in walk.stages for neuron in range(layer.neurons))
    measured = LOSSES[loss]()

    def value():
        return measured.forward(walk.outputs_of(network), walk.targets)

    assert walk.gradient == pytest.approx(numeric_gradient(value, network.parameters), rel=1e-4, abs=1e-7)
    assert walk.loss == pytest.approx(value())
    place = int(np.abs(walk.gradient).argmax())
    proof = prove(network, walk, config, place)
    assert proof.error(proof.best) < 1e-8


@pytest.fixture
def walk(dataset):
    config = config_of("tanh", "mse", "sgd", "none", "float64")
    return take_walk(build_network(config, np.random.default_rng(3)), config, dataset.train_images[0], 2)


def test_the_stages_hang_together(walk):
    for stage, layer in enumerate(walk.stages):
        assert layer.z == pytest.approx(layer.inputs @ layer.weights + layer.bias)
        assert layer.weights_gradient == pytest.approx(np.outer(layer.inputs, layer.z_gradient))
        assert layer.bias_gradient == pytest.approx(layer.z_gradient)
        start = walk.place(stage, 0, 0)
        assert walk.gradient[start : start + layer.weights.size] == pytest.approx(layer.weights_gradient.ravel())
        assert walk.parameters[walk.place(stage, 1, 2)] == layer.weights[1, 2]
    for before, after in itertools.pairwise(walk.stages):
        assert after.inputs.tolist() == before.activation.tolist()
        assert before.blame == pytest.approx(after.weights @ after.z_gradient)
        assert before.z_gradient == pytest.approx(before.blame * before.slope)
        assert before.slope == pytest.approx(1 - before.activation**2)


def test_the_blame_goes_through_the_jacobian_of_the_softmax(walk):
    p = walk.probabilities
    jacobian = np.diag(p) - np.outer(p, p)
    last = walk.stages[-1]
    assert last.slope is None
    assert last.blame == pytest.approx(2 * (p - walk.targets[0]) / len(p))
    assert last.z_gradient == pytest.approx(jacobian @ last.blame)


@pytest.mark.parametrize("loss", LossKind)
def test_what_the_classes_add_to_the_loss_comes_to_the_loss(dataset, loss):
    config = config_of("relu", loss, "sgd", "smoothing", "float64")
    walk = take_walk(build_network(config, np.random.default_rng(4)), config, dataset.train_images[0], 0)
    assert walk.class_losses.sum() == pytest.approx(walk.loss)
    assert walk.targets.sum() == pytest.approx(1)


def test_the_softmax_in_steps_is_the_softmax(walk):
    steps = softmax_steps(walk.logits)
    assert steps.exponentials / steps.total == pytest.approx(walk.probabilities)
    assert steps.below.max() == 0
    hot, cold = softmax_steps(walk.logits, 100), softmax_steps(walk.logits, 0.001)
    assert hot.shares == pytest.approx(1 / CLASSES, abs=0.02)
    assert cold.shares.max() == pytest.approx(1)


def test_a_class_that_is_all_but_impossible_costs_much_and_no_infinity():
    network = Network([Dense(4, 2)])
    network.parameters[:] = [0, 500] * 4 + [0, 0]
    image = np.full((2, 2), 255, np.uint8)
    walk = take_walk(network, rules_of(network, None), image, 0)
    assert walk.probabilities.tolist() == [0, 1]
    assert walk.class_losses.tolist() == [2000, 0]


def test_a_network_without_known_settings_learns_by_the_loss_that_suits_its_end():
    logits, shares = Network([Dense(4, 2)]), Network([Dense(4, 2), Softmax()])
    assert rules_of(logits, None).loss is LossKind.CROSS_ENTROPY
    assert rules_of(shares, None).loss is LossKind.MSE
    assert rules_of(shares, small_config()) == small_config()


def test_a_network_that_has_gone_beyond_all_numbers_is_refused():
    network = Network([Dense(4, 3), ReLU(), Dense(3, 2)])
    network.parameters[:] = 1e38
    with pytest.raises(WeightsOverflowError, match="too large"):
        take_walk(network, rules_of(network, None), np.full((2, 2), 255, np.uint8), 0)


def test_a_sum_names_its_largest_addends_and_adds_up_the_others():
    values, weights = np.array([1.0, 2.0, 0.0, 4.0, 0.5, 3.0]), np.array([0.5, -3.0, 9.0, 1.0, 0.2, 0.1])
    terms = weighted_sum(values, weights, 2)
    assert [(term.source, term.product) for term in terms.largest] == [(1, -6), (3, 4)]
    assert (terms.others, terms.others_count) == (pytest.approx(0.9), 3)
    assert terms.total == pytest.approx(values @ weights)
    assert weighted_sum(values, weights, 4).others_count == 0  # one more is sooner named than summed up
    assert len(weighted_sum(values, weights, 4).largest) == 5


def test_learning_on_and_on_brings_the_loss_down_and_leaves_the_network_alone(dataset, walk):
    config = config_of("tanh", "mse", "adam", "none", "float64")
    network = build_network(config, np.random.default_rng(3))
    kept = network.parameters.copy()
    learner = Learner(network, config)
    losses = [learner.learn(walk.inputs, walk.targets) for _ in range(30)]
    assert losses[0] == walk.loss
    assert losses == sorted(losses, reverse=True)
    assert network.parameters.tolist() == kept.tolist()
