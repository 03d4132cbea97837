"""The notebook that this program grew from, written out as it stands there, against the program."""

from dataclasses import replace

import numpy as np
import pytest

from nnfs_gui.nn import Dense as AppDense
from nnfs_gui.training.config import Precision
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.presets import PRESETS, Preset
from nnfs_gui.training.trainer import Trainer

EPOCHS = 5
CONFIG = replace(PRESETS[Preset.NOTEBOOK], epochs=EPOCHS, precision=Precision.FLOAT64)


class Dense:
    def __init__(self, weights, bias):
        self.weights = weights  # shape (outputs, inputs)
        self.bias = bias  # shape (outputs, 1)

    def forward(self, x):
        self.input = x
        return np.dot(self.weights, self.input) + self.bias

    def backward(self, output_gradient, learning_rate):
        weights_gradient = np.dot(output_gradient, self.input.T)
        input_gradient = np.dot(self.weights.T, output_gradient)
        self.weights -= learning_rate * weights_gradient
        self.bias -= learning_rate * output_gradient
        return input_gradient


class Tanh:
    def forward(self, x):
        self.input = x
        return np.tanh(self.input)

    def backward(self, output_gradient, _learning_rate):
        return np.multiply(output_gradient, 1 - np.tanh(self.input) ** 2)


class Softmax:
    def forward(self, x):
        e = np.exp(x)
        self.output = e / np.sum(e)
        return self.output

    def backward(self, output_gradient, _learning_rate):
        n = np.size(self.output)
        tile = np.tile(self.output, n)
        return np.dot(tile * (np.identity(n) - tile.T), output_gradient)


def mse(y_true, y_pred):
    return np.mean(np.power(y_true - y_pred, 2))


def mse_prime(y_true, y_pred):
    return 2 * (y_pred - y_true) / np.size(y_true)


def predict(network, x):
    for layer in network:
        x = layer.forward(x)
    return x


def train(network, x_train, y_train, epochs, learning_rate):
    """Return the error of each epoch."""
    errors = []
    for _ in range(epochs):
        error = 0
        for x, y in zip(x_train, y_train, strict=True):
            output = predict(network, x)
            error += mse(y, output)
            gradient = mse_prime(y, output)
            for layer in reversed(network):
                gradient = layer.backward(gradient, learning_rate)
        errors.append(error / len(x_train))
    return errors


def columns_of(layer):
    """The weights of the program's layer as the notebook holds them: rows there are columns here."""
    return layer.weights.T.copy(), layer.bias.reshape(-1, 1).copy()


@pytest.fixture(scope="module")
def both(mnist):
    """What came of the same training in the notebook's way and in the program's."""
    trainer = Trainer(CONFIG, mnist)
    first, second = (layer for layer in trainer.network.layers if isinstance(layer, AppDense))
    network = [Dense(*columns_of(first)), Tanh(), Dense(*columns_of(second)), Softmax()]
    x = mnist.train_images[:1000].reshape(1000, 784, 1).astype(np.float64) / 255
    y = np.eye(10)[mnist.train_labels[:1000]].reshape(1000, 10, 1)
    expected = train(network, x, y, EPOCHS, learning_rate=0.1)
    errors = [event.metrics.train_loss for event in trainer.run() if isinstance(event, EpochResult)]
    return network, expected, trainer.network, errors


def test_error_of_each_epoch_is_the_notebooks(both):
    _, expected, _, errors = both
    assert len(errors) == EPOCHS
    assert expected[0] > expected[-1] > 0  # it learnt
    np.testing.assert_allclose(errors, expected, rtol=0, atol=1e-9)


def test_weights_in_the_end_are_the_notebooks(both):
    network, _, app_network, _ = both
    for layer, app_layer in zip(network[::2], app_network.layers[::2], strict=True):
        weights, bias = columns_of(app_layer)
        np.testing.assert_allclose(weights, layer.weights, rtol=0, atol=1e-9)
        np.testing.assert_allclose(bias, layer.bias, rtol=0, atol=1e-9)


def test_predictions_are_the_notebooks(both, mnist):
    network, _, app_network, _ = both
    x = mnist.test_images[:200].reshape(200, 784).astype(np.float64) / 255
    expected = np.array([predict(network, column.reshape(-1, 1))[:, 0] for column in x])
    np.testing.assert_allclose(app_network.predict_proba(x), expected, rtol=0, atol=1e-9)
    np.testing.assert_array_equal(app_network.predict(x), expected.argmax(axis=1))


def test_first_error_in_float32_lies_where_the_notebooks_does(mnist):
    run = Trainer(PRESETS[Preset.NOTEBOOK], mnist).run()
    first = next(event for event in run if isinstance(event, EpochResult))
    assert 0.12 < first.metrics.train_loss < 0.165  # 0.135 to 0.149 with three seeds of the notebook
