import numpy as np
import pytest
from small_runs import network_config

from nnfs_gui.nn import (
    SGD,
    ActivationKind,
    Adam,
    CrossEntropy,
    Initializer,
    LeakyReLU,
    MeanSquaredError,
    ReLU,
    RMSprop,
    Sigmoid,
    Tanh,
)
from nnfs_gui.training.building import LOSSES, build_network, build_optimizer
from nnfs_gui.training.config import (
    HiddenLayer,
    LossKind,
    NetworkConfig,
    OptimizerConfig,
    OptimizerKind,
    Precision,
    TrainingConfig,
)


def build(seed=0, **changes):
    return build_network(TrainingConfig(**changes), np.random.default_rng(seed))


def test_network_has_the_layers_that_the_config_names():
    kinds = [ActivationKind.RELU, ActivationKind.LEAKY_RELU, ActivationKind.TANH, ActivationKind.SIGMOID]
    hidden = tuple(HiddenLayer(size, kind) for size, kind in zip((9, 8, 7, 6), kinds, strict=True))
    network = build(network=NetworkConfig(hidden, inputs=16, outputs=3))
    layers = "Dense(16, 9), ReLU(), Dense(9, 8), LeakyReLU(0.01), Dense(8, 7), Tanh(), Dense(7, 6), Sigmoid(), Dense(6, 3)"
    assert repr(network) == f"Network({layers})"


@pytest.mark.parametrize(
    ("name", "layer"), [("relu", ReLU), ("leaky-relu", LeakyReLU), ("tanh", Tanh), ("sigmoid", Sigmoid)]
)
def test_the_names_in_settings_of_former_versions_mean_what_they_did(name, layer):
    values = TrainingConfig().to_dict()
    values["network"]["hidden"] = [{"size": 5, "activation": name}]
    network = build_network(TrainingConfig.from_dict(values), np.random.default_rng(0))
    assert type(network.layers[1]) is layer


def test_network_ends_in_softmax_where_the_loss_has_none_inside():
    network = network_config()
    assert repr(build(network=network, loss=LossKind.MSE)) == "Network(Dense(16, 3), Softmax())"
    assert repr(build(network=network, loss=LossKind.CROSS_ENTROPY)) == "Network(Dense(16, 3))"
    assert type(LOSSES[LossKind.MSE]()) is MeanSquaredError
    assert type(LOSSES[LossKind.CROSS_ENTROPY]()) is CrossEntropy


@pytest.mark.parametrize("precision", Precision)
def test_network_has_the_precision_asked_for_and_the_same_weights_in_each(precision):
    network = build(precision=precision)
    assert network.dtype == np.dtype(precision)
    np.testing.assert_allclose(network.parameters, build(precision=Precision.FLOAT64).parameters, rtol=1e-6)


@pytest.mark.parametrize(
    ("initializer", "deviation"), [("normal", 1), ("glorot", (2 / 912) ** 0.5), ("he", (2 / 784) ** 0.5)]
)
def test_weights_are_drawn_as_the_config_says(initializer, deviation):
    network = build(network=NetworkConfig(initializer=Initializer(initializer)))
    assert network.layers[0].weights.std() == pytest.approx(deviation, rel=0.02)


def test_same_generator_seed_builds_the_same_network():
    np.testing.assert_array_equal(build(seed=1).parameters, build(seed=1).parameters)
    assert not np.array_equal(build(seed=1).parameters, build(seed=2).parameters)


def test_optimizer_has_the_knobs_that_the_config_sets():
    numbers = {"learning_rate": 0.25, "momentum": 0.1, "nesterov": True, "decay": 0.2, "beta1": 0.3, "beta2": 0.4}
    sgd, rmsprop, adam, adamw = (build_optimizer(OptimizerConfig(kind, **numbers)) for kind in OptimizerKind)
    assert isinstance(sgd, SGD)
    assert (sgd.learning_rate, sgd.momentum, sgd.nesterov) == (0.25, 0.1, True)
    assert isinstance(rmsprop, RMSprop)
    assert (rmsprop.learning_rate, rmsprop.decay) == (0.25, 0.2)
    for one in (adam, adamw):
        assert isinstance(one, Adam)
        assert (one.learning_rate, one.beta1, one.beta2) == (0.25, 0.3, 0.4)
