"""Small models, and files like theirs with anything else in them."""

import copy
import json
import sys

import numpy as np
import pytest
import safetensors
import safetensors.numpy
from sentences import is_sentence_about

from nnfs_gui.nn import ActivationKind, Dense, Network, Tanh
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, TrainingConfig

ABSENT = object()
CONFIG = TrainingConfig(NetworkConfig((HiddenLayer(4, ActivationKind.TANH),), inputs=3, outputs=2))
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


def small_network(seed=0):
    rng = np.random.default_rng(seed)
    return Network([Dense(3, 4, rng=rng), Tanh(), Dense(4, 2, rng=rng)])


def small_model(seed=0):
    return Model(small_network(seed), CONFIG, epochs=7, dataset="MNIST")


def assert_equal_networks(found, expected):
    assert list(map(repr, found.layers)) == list(map(repr, expected.layers))
    assert found.dtype == expected.dtype
    assert found.parameters.tobytes() == expected.parameters.tobytes()
    x = np.random.default_rng(1).random((5, expected.input_size))
    assert found.predict_proba(x).tobytes() == expected.predict_proba(x).tobytes()


def failure(path):
    """Load what cannot be loaded, and return what is said about it."""
    with pytest.raises(ModelFileError) as caught:
        read_network(path)
    message = str(caught.value)
    assert is_sentence_about(path, message)
    return message


def spoilt(value):
    network = small_network()
    network.parameters[3] = value
    return Model(network)


def make_header():
    return {
        "format": 1,
        "program": "0.1.0",
        "layers": [
            {"kind": "dense", "inputs": 3, "outputs": 4},
            {"kind": "tanh"},
            {"kind": "dense", "inputs": 4, "outputs": 2},
        ],
        "training": json.loads(json.dumps(CONFIG.to_dict())),
        "epochs": 7,
        "dataset": "MNIST",
    }


def make_tensors():
    network = small_network()
    names = ("dense1.weights", "dense1.bias", "dense2.weights", "dense2.bias")
    dense = (network.layers[0], network.layers[2])
    arrays = [array for layer in dense for array in (layer.weights, layer.bias)]
    return {name: np.ascontiguousarray(array) for name, array in zip(names, arrays, strict=True)}


def write(path, header=None, tensors=None, **metadata):
    """Write a file like those of save_model, but with whatever header and tensors are given."""
    tensors = make_tensors() if tensors is None else tensors
    text = {"nnfs_gui": json.dumps(make_header() if header is None else header)}
    path.write_bytes(safetensors.numpy.save(tensors, (text | metadata) or None))
    return path


def changed(header, keys, value):
    """Return a header with another value, or none, at the end of a row of keys."""
    header = copy.deepcopy(header)
    place = header
    for key in keys[:-1]:
        place = place[key]
    if value is ABSENT:
        del place[keys[-1]]
    else:
        place[keys[-1]] = value
    return header
