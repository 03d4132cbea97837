"""How first weights are drawn. Each bound below lies five standard errors or more away, and every seed is fixed."""

import numpy as np
import pytest

from nnfs_gui.nn import Dense, Initializer

INPUTS, OUTPUTS = 300, 200


def draw(initializer, seed=0):
    return Dense(INPUTS, OUTPUTS, initializer=initializer, rng=np.random.default_rng(seed), dtype=np.float64)


def share_within_one_deviation(values):
    return np.mean(np.abs(values) < values.std())


def test_normal_draws_weights_and_biases_from_the_standard_normal_distribution():
    layer = draw(Initializer.NORMAL)
    assert layer.weights.mean() == pytest.approx(0, abs=0.02)
    assert layer.weights.std() == pytest.approx(1, abs=0.02)
    assert share_within_one_deviation(layer.weights) == pytest.approx(0.6827, abs=0.01)
    assert layer.bias.mean() == pytest.approx(0, abs=0.36)
    assert layer.bias.std() == pytest.approx(1, abs=0.25)


def test_normal_is_what_a_layer_gets_that_asks_for_nothing():
    layer = Dense(INPUTS, OUTPUTS)
    assert layer.weights.std() == pytest.approx(1, abs=0.02)
    assert layer.weights.dtype == np.float32


def test_glorot_draws_uniformly_up_to_its_limit():
    layer = draw(Initializer.GLOROT)
    limit = (6 / (INPUTS + OUTPUTS)) ** 0.5
    assert 0.999 * limit < layer.weights.max() <= limit
    assert -limit <= layer.weights.min() < -0.999 * limit
    assert layer.weights.mean() == pytest.approx(0, abs=0.02 * limit)
    assert layer.weights.var() == pytest.approx(limit**2 / 3, rel=0.03)
    np.testing.assert_array_equal(layer.bias, 0)


def test_he_draws_from_a_normal_distribution_as_narrow_as_there_are_inputs():
    layer = draw(Initializer.HE)
    assert layer.weights.mean() == pytest.approx(0, abs=0.002)
    assert layer.weights.var() == pytest.approx(2 / INPUTS, rel=0.03)
    assert share_within_one_deviation(layer.weights) == pytest.approx(0.6827, abs=0.01)
    np.testing.assert_array_equal(layer.bias, 0)


@pytest.mark.parametrize("initializer", Initializer)
def test_same_seed_draws_the_same_and_another_seed_something_else(initializer):
    np.testing.assert_array_equal(draw(initializer, 7).parameters, draw(initializer, 7).parameters)
    assert not np.array_equal(draw(initializer, 7).weights, draw(initializer, 8).weights)


def test_two_layers_from_one_generator_differ():
    rng = np.random.default_rng(0)
    assert not np.array_equal(Dense(3, 3, rng=rng).weights, Dense(3, 3, rng=rng).weights)


def test_initializer_can_be_given_by_name():
    by_name = Dense(3, 3, initializer="glorot", rng=np.random.default_rng(0))
    by_member = Dense(3, 3, initializer=Initializer.GLOROT, rng=np.random.default_rng(0))
    np.testing.assert_array_equal(by_name.weights, by_member.weights)


def test_initializer_without_meaning_is_refused():
    with pytest.raises(ValueError, match="zeros"):
        Dense(3, 3, initializer="zeros")


def test_without_an_initializer_nothing_is_drawn():
    assert not Dense(3, 2, initializer=None).parameters.any()
