"""Weights of 8 bits are as near to those of the network as their scale allows."""

import numpy as np
import pytest

from nnfs_gui.nn import Dense, Network, ReLU, Softmax
from nnfs_gui.pages.quantization import quantize, rounding_steps, with_quantized_weights

SOME = np.random.default_rng(0)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("scale", [1e-30, 1e-3, 1.0, 1e30])
def test_each_weight_is_wrong_by_at_most_half_of_the_scale_of_its_neuron(dtype, scale):
    weights = (SOME.standard_normal((50, 7)) * scale * 10.0 ** np.arange(-3, 4)).astype(dtype)
    rounded = quantize(weights)
    assert rounded.numbers.dtype == np.int8
    assert rounded.scales.dtype == rounded.values.dtype == dtype
    wrong = np.abs(rounded.values.astype(np.float64) - weights)
    assert (wrong <= rounded.scales * (0.5 + 1e-4)).all()
    np.testing.assert_allclose(np.abs(rounded.numbers.astype(int)).max(axis=0), 127)  # the range is used


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_what_is_nothing_stays_nothing(dtype):
    weights = np.array([[0, 0, 1], [0, np.finfo(dtype).smallest_subnormal, -0.0]], dtype)
    rounded = quantize(weights)
    assert rounded.values.tolist()[0] == [0, 0, 1]
    assert np.isfinite(rounded.values).all()
    assert quantize(np.zeros((0, 3), dtype)).scales.tolist() == [0, 0, 0]


def test_a_network_keeps_its_biases_and_is_left_alone():
    network = Network([Dense(9, 5), ReLU(), Dense(5, 3), Softmax()])
    network.parameters[:] = SOME.standard_normal(network.parameters.size)
    before = network.parameters.copy()
    rounded = with_quantized_weights(network)
    assert np.array_equal(network.parameters, before)
    first, its = network.layers[0], rounded.layers[0]
    assert np.array_equal(its.bias, first.bias)
    assert np.array_equal(its.weights, quantize(first.weights).values)
    assert not np.array_equal(its.weights, first.weights)


def result_of(steps):
    def followed():
        yield (yield from steps)

    *_, result = followed()
    return result


def test_what_the_rounding_costs_is_counted_on_the_test_images(mnist):
    network = Network([Dense(784, 10), Softmax()])
    network.parameters[:] = SOME.standard_normal(network.parameters.size)
    rounding = result_of(rounding_steps(network, mnist))
    inputs = mnist.test_images.reshape(len(mnist.test_images), -1) / 255
    answers = [each.predict(inputs) for each in (network, with_quantized_weights(network))]
    assert rounding.changed == np.sum(answers[0] != answers[1]) > 0
    assert (rounding.before.correct, rounding.after.correct) == tuple(np.sum(each == mnist.test_labels) for each in answers)
