"""Networks of other files than this program's own: what it exports for NumPy, and a state_dict of PyTorch."""

import io
import itertools
import json
import os
import struct
import subprocess
import sys
import zipfile

import numpy as np
import pytest
import safetensors.numpy
from hypothesis import given
from hypothesis import strategies as st
from model_files import (
    assert_equal_networks,
    make_header,
    make_tensors,
    small_model,
    small_network,
    write,
)
from sentences import is_sentence_about

from nnfs_gui.nn import ActivationKind, Dense, Softmax
from nnfs_gui.storage.file_kind import FileKindError, kind_of
from nnfs_gui.storage.linear_chain import OUTPUTS, LinearChain
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.model_export import export_model
from nnfs_gui.storage.model_file import save_model
from nnfs_gui.storage.network_reader import make_model, read_network
from nnfs_gui.training.building import build_network
from nnfs_gui.training.config import HiddenLayer, LossKind, NetworkConfig, Precision, TrainingConfig


def refusal(path):
    with pytest.raises(ModelFileError) as caught:
        read_network(path)
    message = str(caught.value)
    assert is_sentence_about(path, message)
    return message


# --- the program's own .npz ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("loss", LossKind)
@pytest.mark.parametrize("precision", Precision)
def test_an_exported_npz_opens_again_with_the_same_answers_bit_for_bit(tmp_path, loss, precision):
    hidden = HiddenLayer(12, ActivationKind.TANH), HiddenLayer(7, ActivationKind.GELU)
    config = TrainingConfig(NetworkConfig(hidden, inputs=36, outputs=3), loss=loss, precision=precision)
    model = Model(build_network(config, np.random.default_rng(0)), config, 5, "shapes", ("a", "b", "c"))
    export_model(tmp_path / "m.npz", model)
    found = read_network(tmp_path / "m.npz")
    assert_equal_networks(found.network, model.network)
    assert (found.config, found.epochs, found.dataset, found.class_names) == (config, 5, "shapes", ("a", "b", "c"))
    assert found.assumptions == ()
    save_model(tmp_path / "m.safetensors", found)
    assert_equal_networks(read_network(tmp_path / "m.safetensors").network, model.network)


def test_a_file_without_settings_says_what_is_unknown(tmp_path):
    export_model(tmp_path / "m.npz", Model(small_network()))
    training, classes = read_network(tmp_path / "m.npz").assumptions
    assert "how the network was trained" in str(training)
    assert "what the classes are called" in str(classes)


def test_the_programs_own_models_are_read_as_ever(tmp_path):
    save_model(tmp_path / "m.safetensors", small_model())
    assert_equal_networks(read_network(tmp_path / "m.safetensors").network, small_model().network)


def npz(path, **changed):
    arrays = {"description": np.array(json.dumps(make_header())), **make_tensors()}
    arrays |= {name.replace("__", "."): array for name, array in changed.items()}
    np.savez(path, **{name: array for name, array in arrays.items() if array is not None})
    return path


HEADERS = {
    "no JSON": "{",
    "a list": "[]",
    "no format": "{}",
    "of a later version": '{"format": 99}',
    "nested": "[" * 100_000,
    "far too long": '{"format": 1, "x": "' + "x" * 2_000_000 + '"}',
    "other layers": json.dumps(make_header() | {"layers": [{"kind": "dense", "inputs": 3, "outputs": 5}]}),
    "countless epochs": json.dumps(make_header() | {"epochs": 2**31 - 1}),
    "half an epoch": json.dumps(make_header() | {"epochs": 0.5}),
    "true epochs": json.dumps(make_header() | {"epochs": True}),
    "absurd sizes": json.dumps(make_header() | {"layers": [{"kind": "dense", "inputs": 10**9, "outputs": 10**9}]}),
}


@pytest.mark.parametrize("text", HEADERS.values(), ids=HEADERS.keys())
def test_a_description_that_cannot_be_is_refused(tmp_path, text):
    refusal(npz(tmp_path / "m.npz", description=np.array(text)))
    path = tmp_path / "m.safetensors"
    path.write_bytes(safetensors.numpy.save(make_tensors(), {"nnfs_gui": text}))
    refusal(path)


ARRAYS = {
    "none": None,
    "of another shape": np.zeros((2, 2), np.float32),
    "of whole numbers": np.zeros((3, 4), int),
    "of texts": np.full((3, 4), "a"),
    "of NaN": np.full((3, 4), np.nan, np.float32),
    "infinite": np.full((3, 4), np.inf, np.float32),
    "of objects": np.full((3, 4), None),
}


@pytest.mark.parametrize("array", ARRAYS.values(), ids=ARRAYS.keys())
def test_weights_that_cannot_be_are_refused(tmp_path, array):
    refusal(npz(tmp_path / "m.npz", dense1__weights=array))


def test_other_archives_are_told_from_exports(tmp_path):
    np.savez(tmp_path / "data.npz", x_train=np.zeros(3), y_train=np.zeros(3))
    assert "no network that this program exported" in refusal(tmp_path / "data.npz")
    with zipfile.ZipFile(tmp_path / "model.pt", "w") as archive:
        archive.writestr("archive/data.pkl", b"cos\nsystem\n(S'true'\ntR.")
    assert "state_dict" in refusal(tmp_path / "model.pt")
    (tmp_path / "nothing.npz").write_bytes(b"")
    (tmp_path / "text.npz").write_text("Dear reader, this is a letter.")
    (tmp_path / "cut.npz").write_bytes(npz(tmp_path / "m.npz").read_bytes()[:500])
    for name in ("nothing.npz", "text.npz", "cut.npz", "missing.npz"):
        refusal(tmp_path / name)


# --- a state_dict of PyTorch ---------------------------------------------------------------------------------------------


def layers_of(*sizes, seed=0):
    """The weights of PyTorch, shape (outputs, inputs), and the biases between these sizes."""
    rng = np.random.default_rng(seed)
    pairs = itertools.pairwise(sizes)
    return [(rng.normal(size=(b, a)).astype(np.float32), rng.normal(size=b).astype(np.float32)) for a, b in pairs]


def state_dict(path, names, layers, **more):
    tensors = {}
    for name, (weight, bias) in zip(names, layers, strict=True):
        tensors |= {f"{name}weight": weight} | ({} if bias is None else {f"{name}bias": bias})
    path.write_bytes(safetensors.numpy.save(tensors | more))
    return path


NAMES = {
    "Sequential": ("0.", "2.", "4."),
    "many layers": ("8.", "9.", "10."),
    "numbered": ("fc1.", "fc2.", "fc3."),
    "in a list": ("layers.0.", "layers.1.", "layers.2."),
    "with prefixes": ("module.model.net.0.", "module.model.net.3.", "module.model.net.6."),
    "by words": ("input_layer.", "body.", "classifier."),
    "in no order of the alphabet": ("out.", "mid.", "in."),
}


@pytest.mark.parametrize("names", NAMES.values(), ids=NAMES.keys())
def test_linear_layers_are_opened_in_their_order_and_calculate_as_in_pytorch(tmp_path, names):
    layers = layers_of(16, 5, 4, 3)
    chain = read_network(state_dict(tmp_path / "m.safetensors", names, layers))
    assert isinstance(chain, LinearChain)
    assert chain.sizes == "16 → 5 → 4 → 3"
    x = values = np.random.default_rng(1).random((6, 16)).astype(np.float32)
    for number, (weight, bias) in enumerate(layers, start=1):
        values = values @ weight.T + bias
        values = np.maximum(values, 0) if number < 3 else values
    expected = np.exp(values - values.max(axis=1, keepdims=True))
    expected /= expected.sum(axis=1, keepdims=True)
    np.testing.assert_allclose(make_model(chain).network.predict_proba(x), expected, rtol=1e-5)


@pytest.mark.parametrize("output", OUTPUTS)
@pytest.mark.parametrize("hidden", ActivationKind)
def test_any_activations_can_be_chosen_and_the_model_can_be_saved(tmp_path, hidden, output):
    chain = read_network(state_dict(tmp_path / "m.safetensors", ("0.", "2."), layers_of(4, 3, 2)))
    model = make_model(chain, hidden, output)
    last = Softmax if output == "softmax" else ActivationKind(output).row.layer
    assert [type(layer) for layer in model.network.layers] == [Dense, hidden.row.layer, Dense, last]
    assert len(model.assumptions) == 2
    assert model.names == ("0", "1")
    save_model(tmp_path / "own.safetensors", model)
    assert_equal_networks(read_network(tmp_path / "own.safetensors").network, model.network)


def test_ten_outputs_read_digits(tmp_path):
    chain = read_network(state_dict(tmp_path / "m.safetensors", ("",), layers_of(784, 10)))
    assert make_model(chain).reads_digits


def test_layers_without_bias_and_of_mixed_numbers_are_opened(tmp_path):
    (first, _), (second, bias) = layers_of(4, 3, 2)
    path = state_dict(tmp_path / "m.safetensors", ("a1.", "a2."), [(first.astype(np.float16), None), (second, bias)])
    network = make_model(read_network(path)).network
    assert network.dtype == np.float32
    assert not network.layers[0].bias.any()
    assert np.array_equal(network.layers[0].weights, first.astype(np.float16).T)


@pytest.mark.parametrize(
    ("kind", "dtype"), [("F16", np.float32), ("F32", np.float32), ("F64", np.float64), ("BF16", np.float32)]
)
def test_every_kind_of_floats_is_opened(tmp_path, kind, dtype):
    numbers = np.array([[0.5, -1.25], [3.0, 0.0]], np.float32)  # the same in every kind
    raw = {"F16": numbers.astype("<f2"), "F32": numbers, "F64": numbers.astype("<f8"), "BF16": numbers.view("<u2")[:, 1::2]}
    content = raw[kind].tobytes()
    header = json.dumps({"weight": {"dtype": kind, "shape": [2, 2], "data_offsets": [0, len(content)]}}).encode()
    (tmp_path / "m.safetensors").write_bytes(struct.pack("<Q", len(header)) + header + content)
    network = make_model(read_network(tmp_path / "m.safetensors")).network
    assert network.dtype == dtype
    assert np.array_equal(network.layers[0].weights, numbers.T)


KERNELS = {  # what the kernels and the biases of two layers are called
    "Keras 2": ("dense/kernel:0", "dense/bias:0", "dense_1/kernel:0", "dense_1/bias:0"),
    "Keras 3": ("dense.kernel", "dense.bias", "dense_1.kernel", "dense_1.bias"),
    "Keras 3's file of weights": (
        "layers/dense/vars/0",
        "layers/dense/vars/1",
        "layers/dense_1/vars/0",
        "layers/dense_1/vars/1",
    ),
    "in a model": (
        "sequential/dense/kernel",
        "sequential/dense/bias",
        "sequential/dense_1/kernel",
        "sequential/dense_1/bias",
    ),
    "later in a session": ("dense_9/kernel", "dense_9/bias", "dense_10/kernel", "dense_10/bias"),
    "Flax": ("params/Dense_0/kernel", "params/Dense_0/bias", "params/Dense_1/kernel", "params/Dense_1/bias"),
    "Flax, joined by points": (
        "params.Dense_0.kernel",
        "params.Dense_0.bias",
        "params.Dense_1.kernel",
        "params.Dense_1.bias",
    ),
}


@pytest.mark.parametrize("sizes", [(6, 4, 3), (4, 4, 4)])
@pytest.mark.parametrize("kind", KERNELS)
def test_kernels_of_keras_and_flax_are_weights_the_other_way_round(tmp_path, kind, sizes):
    (first, bias), (second, bias2) = layers_of(*sizes)  # as PyTorch has them
    arrays = [np.ascontiguousarray(array) for array in (first.T, bias, second.T, bias2)]
    tensors = dict(reversed(list(zip(KERNELS[kind], arrays, strict=True))))
    (tmp_path / "m.safetensors").write_bytes(safetensors.numpy.save(tensors))
    layers = [
        layer for layer in make_model(read_network(tmp_path / "m.safetensors")).network.layers if isinstance(layer, Dense)
    ]
    for layer, weights, expected in zip(layers, (first, second), (bias, bias2), strict=True):
        assert np.array_equal(layer.weights, weights.T)
        assert np.array_equal(layer.bias.ravel(), expected)


@pytest.mark.parametrize("sizes", [(6, 4, 3), (4, 4, 3)])
@pytest.mark.parametrize("is_kernel", [True, False])
@pytest.mark.parametrize("names", [("W1", "b1", "W2", "b2"), ("w_0", "b_0", "w_1", "b_1")])
def test_weights_of_ones_own_names_are_turned_as_their_biases_say(tmp_path, sizes, is_kernel, names):
    (first, bias), (second, bias2) = layers_of(*sizes)
    turned = [np.ascontiguousarray(weights.T if is_kernel else weights) for weights in (first, second)]
    arrays = (turned[0], bias.reshape(1, -1), turned[1], bias2.reshape(-1, 1))  # as broadcasting needs them
    (tmp_path / "m.safetensors").write_bytes(safetensors.numpy.save(dict(zip(names, arrays, strict=True))))
    network = make_model(read_network(tmp_path / "m.safetensors")).network
    found = [layer.weights for layer in network.layers if isinstance(layer, Dense)]
    assert all(np.array_equal(weights, expected.T) for weights, expected in zip(found, (first, second), strict=True))


(WEIGHT, BIAS), (WEIGHT2, BIAS2) = layers_of(4, 4, 4)
REFUSED = {
    "nothing": ({}, "0 linear layers"),
    "square weights of one's own names": ({"W1": WEIGHT, "b1": BIAS, "W2": WEIGHT2, "b2": BIAS2}, "no part of a linear"),
    "a weight of one's own name alone": ({"W1": WEIGHT}, "no part of a linear layer"),
    "weights of one's own names that do not fit": (
        {"W1": WEIGHT, "b1": np.zeros(3, np.float32)},
        "no part of a linear layer",
    ),
    "layers that do not meet": ({"0.weight": WEIGHT, "2.weight": np.zeros((2, 3), np.float32)}, "do not follow one another"),
    "two orders": ({"one.weight": WEIGHT, "two.weight": WEIGHT2}, "in which order"),
    "normalisation": ({"0.weight": WEIGHT, "1.weight": BIAS, "1.running_mean": BIAS}, "no part of a linear layer"),
    "a convolution": ({"conv1.weight": np.zeros((8, 1, 3, 3), np.float32)}, "no part of a linear layer"),
    "a counter": ({"0.weight": WEIGHT, "1.num_batches_tracked": np.array(3)}, "no part of a linear layer"),
    "whole numbers": ({"0.weight": np.zeros((2, 2), np.int64)}, "no part of a linear layer"),
    "no outputs": ({"0.weight": np.zeros((0, 2), np.float32)}, "no part of a linear layer"),
    "a bias alone": ({"0.bias": BIAS}, "no weights of its size"),
    "a bias of another size": ({"0.weight": WEIGHT, "0.bias": np.zeros(3, np.float32)}, "no weights of its size"),
    "an odd name": ({"0.\x1b[2Jweight\n": WEIGHT}, "no part of a linear layer"),
    "a long name": ({"x" * 5000 + ".gamma": WEIGHT}, "no part of a linear layer"),
    "long numbers": ({"9" * 5000 + ".weight": WEIGHT, "8" * 5000 + ".weight": WEIGHT}, ""),
    "many layers": ({f"{number}.weight": WEIGHT for number in range(65)}, "65 linear layers"),
    "many orders": ({f"{'x' * number}.weight": WEIGHT for number in range(60)}, ""),
}


@pytest.mark.parametrize(("tensors", "said"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_no_chain_of_linear_layers_gets_one_sentence(tmp_path, tensors, said):
    (tmp_path / "m.safetensors").write_bytes(safetensors.numpy.save(tensors))
    try:
        assert said in refusal(tmp_path / "m.safetensors")
    except pytest.fail.Exception:
        assert said == ""


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_weights_that_are_no_numbers_are_refused(tmp_path, value):
    chain = read_network(state_dict(tmp_path / "m.safetensors", ("0.",), [(np.full((2, 2), value, np.float32), None)]))
    with pytest.raises(ModelFileError, match="not numbers"):
        make_model(chain)


# --- files that ask for much, and any others ---------------------------------------------------------------------------


def zeros_npz(path):
    header = io.BytesIO()
    np.lib.format.write_array_header_1_0(header, {"descr": "<f4", "fortran_order": False, "shape": (2**30,)})
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("description.npy", header.getvalue() + bytes(2**27))
        for number in range(8):
            archive.writestr(f"dense{number}.weights.npy", header.getvalue() + bytes(2**27))


def announcing_npz(path):
    header = io.BytesIO()
    np.lib.format.write_array_header_1_0(header, {"descr": "<f4", "fortran_order": False, "shape": (2**40,)})
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("description.npy", header.getvalue() + bytes(1000))


def long_metadata(path):
    text = "[[]" + ",[]" * 2**24 + "]"
    path.write_bytes(safetensors.numpy.save(make_tensors(), {"nnfs_gui": text}))


def long_description(path):
    np.savez_compressed(path, description=np.array("[[]" + ",[]" * 2**23 + "]"), **make_tensors())


READ = """
import re, sys, time
from pathlib import Path
from nnfs_gui.storage.model_file import ModelFileError
from nnfs_gui.storage.network_reader import read_network
def highest():
    return int(re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024
before, start = highest(), time.process_time()
try:
    read_network(Path(sys.argv[1]))
    said = "read"
except ModelFileError as error:
    said = str(error)
print(time.process_time() - start, highest() - before, said)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="measures the memory in the unit of Linux")
@pytest.mark.parametrize("make", [zeros_npz, announcing_npz, long_metadata, long_description])
def test_a_file_that_asks_for_gigabytes_is_refused_soon_and_in_little_memory(tmp_path, make):
    path = tmp_path / "bomb"
    make(path)
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-c", READ, path]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr[-500:]
    seconds, megabytes, said = result.stdout.split(" ", 2)
    assert is_sentence_about(path, said.strip())
    assert float(megabytes) < 1000
    assert float(seconds) < 6, "2 on an idle machine"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_named_pipe_is_refused_without_waiting(tmp_path):
    os.mkfifo(tmp_path / "m.safetensors")
    assert "pipe" in refusal(tmp_path / "m.safetensors")
    with pytest.raises(ModelFileError, match="pipe"):
        read_network(tmp_path / "m.safetensors")


def opens_or_is_refused(path):
    try:
        found = read_network(path)
        model = make_model(found) if isinstance(found, LinearChain) else found
    except ModelFileError as error:
        return is_sentence_about(path, str(error))
    return bool(np.isfinite(model.network.parameters).all())


EDITS = st.lists(st.tuples(st.integers(0, 2**12), st.binary(min_size=1, max_size=3)), min_size=1, max_size=3)


@pytest.mark.parametrize("kind", ["npz", "state_dict", "own"])
@given(edits=EDITS)
def test_a_damaged_file_is_opened_or_refused(folder, kind, edits):
    path = folder / "m"
    if kind == "npz":
        path = npz(folder / "m.npz")
    elif kind == "own":
        write(path)
    else:
        state_dict(path, ("0.", "2."), layers_of(3, 2, 2))
    content = bytearray(path.read_bytes())
    for place, new in edits:
        at = place % len(content)
        content[at : at + len(new)] = new
    path.write_bytes(content)
    assert opens_or_is_refused(path)


PARTS = st.sampled_from(["weight", "bias", "running_mean", "weight_g", ""])
LAYERS = st.sampled_from(["0", "2", "10", "fc1", "fc2", "out", "model.0", "é", ""])
SHAPES = st.lists(st.integers(0, 3), max_size=3)
KINDS = st.sampled_from([np.float16, np.float32, np.float64, np.int64, np.uint8, np.bool_])


@given(described=st.dictionaries(st.tuples(LAYERS, PARTS), st.tuples(SHAPES, KINDS), max_size=6))
def test_any_tensors_are_opened_or_refused(folder, described):
    tensors = {f"{layer}.{part}": np.ones(shape, kind) for (layer, part), (shape, kind) in described.items()}
    (folder / "m").write_bytes(safetensors.numpy.save(tensors))
    assert opens_or_is_refused(folder / "m")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("m.pkl", b"\x80\x04\x95", "may hold Python objects"),
        ("m.pt", b"PK\x03\x04", "save the state_dict with safetensors.torch.save_file"),
        ("m.h5", b"\x89HDF\r\n\x1a\n", "is a file of Keras or HDF5"),
        ("renamed.safetensors", b"\x89HDF\r\n\x1a\n", "is a file of Keras or HDF5"),
        ("m.onnx", b"\x08\x08\x12", "is a network in ONNX"),
        ("m.zip", b"PK\x05\x06", "Unpack it"),
    ],
)
def test_networks_of_other_programs_are_named_with_what_helps(tmp_path, name, content, said):
    path = tmp_path / name
    path.write_bytes(content + b"\0" * 30 if content != b"PK\x03\x04" else _empty_archive())
    with pytest.raises(ModelFileError, match=said):
        read_network(path)
    if not name.startswith("renamed"):
        with pytest.raises(FileKindError, match=said):
            kind_of(path)


def _empty_archive():
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("archive/data.pkl", b"")
    return content.getvalue()


def test_a_state_dict_is_opened_whatever_its_file_is_called(tmp_path):
    path = tmp_path / "m.pt"
    safetensors.numpy.save_file({"0.weight": np.zeros((10, 784), np.float32)}, path)
    assert isinstance(read_network(path), LinearChain)
