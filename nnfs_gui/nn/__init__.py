"""A neural network from scratch, in NumPy alone."""

from nnfs_gui.nn.activations import Activation, LeakyReLU, ReLU, Sigmoid, Tanh
from nnfs_gui.nn.layers import Dense, FloatArray, Initializer, Layer
from nnfs_gui.nn.losses import CrossEntropy, Loss, MeanSquaredError, mse, mse_prime
from nnfs_gui.nn.network import Network
from nnfs_gui.nn.optimizers import SGD, Adam, Optimizer, RMSprop
from nnfs_gui.nn.softmax import Softmax

__all__ = [
    "SGD",
    "Activation",
    "Adam",
    "CrossEntropy",
    "Dense",
    "FloatArray",
    "Initializer",
    "Layer",
    "LeakyReLU",
    "Loss",
    "MeanSquaredError",
    "Network",
    "Optimizer",
    "RMSprop",
    "ReLU",
    "Sigmoid",
    "Softmax",
    "Tanh",
    "mse",
    "mse_prime",
]
