"""Every command that takes a network also takes those of other files."""

import json

import numpy as np
import pytest
import safetensors.numpy
from command_line import DRAWINGS, refusal, run, succeed

from nnfs_gui.nn import Dense
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_export import export_model
from nnfs_gui.storage.network_reader import read_network


@pytest.fixture
def drawings(tmp_path):
    path = tmp_path / "drawings.json"
    path.write_text(json.dumps([entry | {"label": digit} for entry, digit in zip(DRAWINGS, (1, 7, 0), strict=True)]))
    return path


@pytest.fixture
def state_dict(model, tmp_path):
    """The same network as PyTorch keeps it."""
    dense = [layer for layer in read_network(model).network.layers if isinstance(layer, Dense)]
    tensors = {}
    for number, layer in enumerate(dense):
        tensors[f"{2 * number}.weight"] = np.ascontiguousarray(layer.weights.T)
        tensors[f"{2 * number}.bias"] = np.ascontiguousarray(layer.bias)
    path = tmp_path / "torch.safetensors"
    path.write_bytes(safetensors.numpy.save(tensors))
    return path


def probabilities(*arguments):
    return [json.loads(line)["probabilities"] for line in succeed("predict", *arguments, "--json")]


def test_an_exported_npz_and_a_state_dict_answer_as_the_network_does(model, state_dict, drawings, tmp_path):
    succeed("export", model, tmp_path / "m.npz")
    plain = read_network(model)
    export_model(tmp_path / "plain.safetensors", Model(plain.network, plain.config, plain.epochs, plain.dataset))
    expected = probabilities("--model", tmp_path / "plain.safetensors", drawings)
    assert probabilities("--model", tmp_path / "m.npz", drawings) == expected
    assert probabilities("--model", state_dict, "--activation", "relu", drawings) == expected
    assert probabilities("--model", state_dict, "--activation", "tanh", drawings) != expected


def test_a_state_dict_needs_its_activations(state_dict, drawings):
    message = refusal("predict", "--model", state_dict, drawings)
    assert "holds the linear layers 784 → " in message
    assert "--activation relu" in message
    for command in (("evaluate", state_dict, "--strokes", drawings), ("export", state_dict, "out.onnx")):
        assert "--activation relu" in refusal(*command)


def test_what_a_state_dict_does_not_say_is_said(state_dict, drawings, tmp_path):
    result = run("evaluate", state_dict, "--strokes", drawings, "--activation", "relu", "--output-activation", "softmax")
    assert result.exit_code == 0, result.stderr
    assert "does not say how the network was trained" in result.stderr
    succeed("export", state_dict, tmp_path / "m.onnx", "--activation", "relu")
    assert "settings" in refusal("export", state_dict, tmp_path / "m.py", "--activation", "relu", "--quiet")


def test_a_model_that_says_its_activations_is_told_none(model, drawings):
    message = refusal("predict", "--model", model, "--activation", "relu", drawings)
    assert "says itself what its activations are" in message
