"""The formulas of the notebook that the program grew from: sample by sample, float64 columns, new arrays each time."""

import numpy as np
from workloads import CLASSES, INPUTS, Competitor, Run, Workload

from nnfs_gui.data.dataset import Dataset


class _Dense:
    def __init__(self, inputs: int, outputs: int, rng: np.random.Generator) -> None:
        self.weights = rng.standard_normal((outputs, inputs))
        self.bias = rng.standard_normal((outputs, 1))

    def forward(self, x):
        self.x = x
        return np.dot(self.weights, x) + self.bias

    def backward(self, gradient, rate):
        x_gradient = np.dot(self.weights.T, gradient)
        self.weights -= rate * np.dot(gradient, self.x.T)
        self.bias -= rate * gradient
        return x_gradient


class _Tanh:
    def forward(self, x):
        self.x = x
        return np.tanh(x)

    def backward(self, gradient, _rate):
        return gradient * (1 - np.tanh(self.x) ** 2)


class _Softmax:
    def forward(self, x):
        powers = np.exp(x)
        self.y = powers / np.sum(powers)
        return self.y

    def backward(self, gradient, _rate):
        # by the whole Jacobian, dy_i/dx_j = y_i (1[i = j] - y_j)
        columns = np.tile(self.y, len(self.y))
        return np.dot(columns * (np.identity(len(self.y)) - columns.T), gradient)


def notebook(work: Workload, dataset: Dataset) -> list[Competitor]:
    """The notebook's loop; it can only do tanh and mean squared error, one sample at a time."""
    if work.batch_size != 1:
        return []
    x = dataset.train_images[: work.images].reshape(-1, INPUTS, 1) / 255
    y = np.eye(CLASSES)[dataset.train_labels[: work.images]].reshape(-1, CLASSES, 1)
    (hidden,) = work.hidden

    def prepare(epochs: int) -> Run:
        rng = np.random.default_rng(0)
        layers = [_Dense(INPUTS, hidden, rng), _Tanh(), _Dense(hidden, CLASSES, rng), _Softmax()]

        def run() -> None:
            for _ in range(epochs):
                error = 0.0
                for i in rng.permutation(len(x)):
                    output = x[i]
                    for layer in layers:
                        output = layer.forward(output)
                    error += np.mean(np.power(y[i] - output, 2))
                    gradient = 2 * (output - y[i]) / np.size(y[i])
                    for layer in reversed(layers):
                        gradient = layer.backward(gradient, work.learning_rate)

        return run

    return [Competitor("notebook", "float64", prepare)]
