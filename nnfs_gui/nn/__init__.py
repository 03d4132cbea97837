"""A neural network from scratch, in NumPy alone."""

from nnfs_gui.arrays import FloatArray
from nnfs_gui.nn import activations
from nnfs_gui.nn.activation_kinds import ActivationKind
from nnfs_gui.nn.activations import *  # noqa: F403  each of them, and those that will be added
from nnfs_gui.nn.dropout import Dropout, ThinnedNetwork
from nnfs_gui.nn.layers import Dense, Initializer, Layer
from nnfs_gui.nn.losses import ClassWeighted, CrossEntropy, Loss, MeanSquaredError, balanced_weights, mse, mse_prime
from nnfs_gui.nn.network import Network
from nnfs_gui.nn.optimizers import SGD, Adam, Optimizer, RMSprop
from nnfs_gui.nn.softmax import Softmax

__all__ = [
    "SGD",
    "ActivationKind",
    "Adam",
    "ClassWeighted",
    "CrossEntropy",
    "Dense",
    "Dropout",
    "FloatArray",
    "Initializer",
    "Layer",
    "Loss",
    "MeanSquaredError",
    "Network",
    "Optimizer",
    "RMSprop",
    "Softmax",
    "ThinnedNetwork",
    "balanced_weights",
    "mse",
    "mse_prime",
]
__all__ += activations.__all__
