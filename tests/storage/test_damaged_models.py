"""Files that are no models: each is refused in a sentence."""

import json
import math
import pickle
import struct
from pathlib import Path

import numpy as np
import pytest
import safetensors
import safetensors.numpy
from hypothesis import given
from hypothesis import strategies as st
from model_files import (
    ABSENT,
    CONFIG,
    assert_equal_networks,
    changed,
    failure,
    make_header,
    make_tensors,
    small_model,
    small_network,
    write,
)
from sentences import is_sentence_about

from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.model_file import save_model
from nnfs_gui.storage.network_reader import read_network


def test_the_file_that_the_following_ones_are_damaged_copies_of_loads(tmp_path):
    model = read_network(write(tmp_path / "m.safetensors"))
    assert_equal_networks(model.network, small_network())
    assert (model.config, model.epochs, model.dataset) == (CONFIG, 7, "MNIST")


NO_MODELS = {
    "empty": b"",
    "one byte": b"\x08",
    "zeros": bytes(4096),
    "ones": b"\xff" * 4096,
    "text": b"Dear model,\nI am a letter.\n" * 20,
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(100),
    "a header of 2^63 bytes": struct.pack("<Q", 2**63) + b"{}",
    "a header that is a list": struct.pack("<Q", 8) + b"[1,2,3] ",
    "a header of nested lists": struct.pack("<Q", 80_000) + b"[" * 80_000,
}


@pytest.mark.parametrize("content", NO_MODELS.values(), ids=NO_MODELS.keys())
def test_a_file_that_is_not_safetensors_is_refused(tmp_path, content):
    path = tmp_path / "m.safetensors"
    path.write_bytes(content)
    assert "is not a whole safetensors file" in failure(path)
    assert path.read_bytes() == content


def test_a_description_that_is_too_long_for_a_model_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "m.safetensors"
    text = json.dumps({"__metadata__": {"nnfs_gui": "[" * 40_000_000}}).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text)
    assert "has a description of 40,000,034 bytes; that of a model has at most 1,048,576." in failure(path)


def test_a_pickle_is_refused_and_not_run(tmp_path):
    class Trap:
        def __reduce__(self):
            return Path.touch, (tmp_path / "sprung",)

    path = tmp_path / "m.safetensors"
    path.write_bytes(pickle.dumps(Trap()))
    failure(path)
    assert not (tmp_path / "sprung").exists()


def test_a_file_cut_off_anywhere_is_refused(tmp_path):
    path = tmp_path / "m.safetensors"
    save_model(path, small_model())
    content = path.read_bytes()
    for length in [*range(0, len(content) - 20, 11), *range(len(content) - 20, len(content))]:
        path.write_bytes(content[:length])
        failure(path)


def test_a_file_with_something_after_its_end_is_refused(tmp_path):
    path = tmp_path / "m.safetensors"
    save_model(path, small_model())
    path.write_bytes(path.read_bytes() + b"\0")
    failure(path)


def test_a_folder_and_a_missing_file_are_told_apart(tmp_path):
    assert "could not be read" in failure(tmp_path)
    assert failure(tmp_path / "none.safetensors").endswith("could not be read: No such file or directory.")
    failure(tmp_path / ("a" * 300))


def test_a_huge_file_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "m.safetensors"
    with path.open("wb") as file:
        file.truncate(2**30)  # takes no room on the disk
    assert "larger than 512 MB" in failure(path)


METADATA = {
    "none": None,
    "of another program": {"format": "pt"},
    "empty": {"nnfs_gui": ""},
    "not JSON": {"nnfs_gui": "{'format': 1}"},
    "cut off": {"nnfs_gui": '{"format": 1, '},
    "nested without end": {"nnfs_gui": "[" * 100_000},
    "a number": {"nnfs_gui": "1"},
    "a list": {"nnfs_gui": "[1]"},
    "null": {"nnfs_gui": "null"},
    "a text": {"nnfs_gui": '"format"'},
}


@pytest.mark.parametrize("metadata", METADATA.values(), ids=METADATA.keys())
def test_safetensors_with_other_metadata_are_refused(tmp_path, metadata):
    path = tmp_path / "m.safetensors"
    path.write_bytes(safetensors.numpy.save(make_tensors(), metadata))
    failure(path)


@pytest.mark.parametrize("version", [2, 99, 10**12])
def test_a_newer_format_is_refused_with_the_advice_to_install_a_newer_version(tmp_path, version):
    message = failure(write(tmp_path / "m.safetensors", changed(make_header(), ["format"], version)))
    assert f"format {version}" in message
    assert "Install a newer version" in message


DENSE = {"kind": "dense", "inputs": 3, "outputs": 4}
HEADERS = {
    "no format": (["format"], ABSENT),
    "format 0": (["format"], 0),
    "format true": (["format"], True),
    "format 1.0": (["format"], 1.0),
    "format in words": (["format"], "1"),
    "no layers": (["layers"], ABSENT),
    "layers null": (["layers"], None),
    "layers a number": (["layers"], 3),
    "layers a text": (["layers"], "dense"),
    "layers an object": (["layers"], {"kind": "dense"}),
    "an empty list of layers": (["layers"], []),
    "ten thousand layers": (["layers"], [{"kind": "relu"}] * 10_000),
    "layers without one that learns": (["layers"], [{"kind": "relu"}]),
    "one layer less": (["layers", 2], ABSENT),
    "a layer that is null": (["layers", 1], None),
    "a layer that is a text": (["layers", 1], "tanh"),
    "a layer without a kind": (["layers", 1], {}),
    "an unknown kind": (["layers", 1, "kind"], "transformer"),
    "a kind that is a number": (["layers", 1, "kind"], 1),
    "a kind that is a list": (["layers", 1, "kind"], ["tanh"]),
    "a kind that is an object": (["layers", 1, "kind"], {}),
    "no inputs": (["layers", 0, "inputs"], ABSENT),
    "0 inputs": (["layers", 0, "inputs"], 0),
    "-3 inputs": (["layers", 0, "inputs"], -3),
    "3.0 inputs": (["layers", 0, "inputs"], 3.0),
    "true inputs": (["layers", 0, "inputs"], True),
    "inputs a text": (["layers", 0, "inputs"], "3"),
    "inputs a list": (["layers", 0, "inputs"], [3]),
    "more inputs than the tensor has": (["layers", 0, "inputs"], 5),
    "10^15 inputs": (["layers", 0, "inputs"], 10**15),
    "weights of 8,000 digits": (["layers", 0], {"kind": "dense", "inputs": 10**4000, "outputs": 10**4000}),
    "sizes that do not chain": (["layers"], [DENSE, {"kind": "dense", "inputs": 2, "outputs": 4}]),
    "epochs below 0": (["epochs"], -1),
    "epochs a text": (["epochs"], "7"),
    "epochs a fraction": (["epochs"], 0.5),
    "epochs null": (["epochs"], None),
    "a data set that is a number": (["dataset"], 3),
    "a data set that is null": (["dataset"], None),
    "names that are a number": (["classes"], 3),
    "names that are numbers": (["classes"], [1, 2]),
    "too few names": (["classes"], ["one"]),
    "another side": (["side"], 28),
    "settings a list": (["training"], []),
    "settings a text": (["training"], "quick-start"),
    "settings without a network": (["training", "network"], ABSENT),
    "settings with one more": (["training", "colour"], "blue"),
    "settings of another input": (["training", "network", "inputs"], 4),
    "settings of another output": (["training", "network", "outputs"], 3),
    "settings of another layer": (["training", "network", "hidden", 0, "size"], 5),
    "settings without the hidden layer": (["training", "network", "hidden"], []),
    "settings of another activation": (["training", "network", "hidden", 0, "activation"], "relu"),
    "an unknown activation": (["training", "network", "hidden", 0, "activation"], "step"),
    "hidden layers null": (["training", "network", "hidden"], None),
    "an unknown loss": (["training", "loss"], "hinge"),
    "a loss that is a list": (["training", "loss"], []),
    "an unknown optimizer": (["training", "optimizer", "kind"], "lion"),
    "a learning rate of 0": (["training", "optimizer", "learning_rate"], 0),
    "a learning rate that is no number": (["training", "optimizer", "learning_rate"], math.nan),
    "a learning rate in words": (["training", "optimizer", "learning_rate"], "0.1"),
    "a learning rate that is true": (["training", "optimizer", "learning_rate"], True),
    "a learning rate of 4,000 digits": (["training", "optimizer", "learning_rate"], 10**4000),
    "nesterov in words": (["training", "optimizer", "nesterov"], "no"),
    "shuffling a list": (["training", "shuffle"], [0]),
    "no batch": (["training", "batch_size"], 0),
    "a batch that is infinite": (["training", "batch_size"], math.inf),
    "a negative seed": (["training", "seed"], -1),
}


@pytest.mark.parametrize(("keys", "value"), HEADERS.values(), ids=HEADERS.keys())
def test_a_description_that_cannot_be_true_is_refused(tmp_path, keys, value):
    failure(write(tmp_path / "m.safetensors", changed(make_header(), keys, value)))


def test_sizes_that_do_not_chain_are_refused_even_with_tensors_to_match(tmp_path):
    header = changed(make_header(), ["layers", 2, "inputs"], 5)
    header["training"] = None
    tensors = make_tensors() | {"dense2.weights": np.zeros((5, 2), np.float32)}
    assert "is damaged" in failure(write(tmp_path / "m.safetensors", header, tensors))


def tensors_with(**changes):
    tensors = make_tensors()
    for name, array in changes.items():
        key = name.replace("_", ".")
        if array is None:
            del tensors[key]
        else:
            tensors[key] = array
    return tensors


def with_value(value):
    weights = make_tensors()["dense1.weights"]
    weights[1, 2] = value
    return tensors_with(dense1_weights=weights)


TENSORS = {
    "none at all": dict,
    "one missing": lambda: tensors_with(dense2_bias=None),
    "one too many": lambda: tensors_with(dense3_weights=np.zeros((2, 2), np.float32)),
    "one with another name": lambda: tensors_with(dense2_bias=None, dense2_biases=np.zeros(2, np.float32)),
    "turned round": lambda: tensors_with(dense1_weights=np.zeros((4, 3), np.float32)),
    "flat": lambda: tensors_with(dense1_weights=np.zeros(12, np.float32)),
    "with a third dimension": lambda: tensors_with(dense1_weights=np.zeros((3, 4, 1), np.float32)),
    "a bias in a column": lambda: tensors_with(dense1_bias=np.zeros((4, 1), np.float32)),
    "a bias without dimension": lambda: tensors_with(dense1_bias=np.array(1, np.float32)),
    "an empty one": lambda: tensors_with(dense1_bias=np.zeros(0, np.float32)),
    "not a number": lambda: with_value(math.nan),
    "infinite": lambda: with_value(math.inf),
    "minus infinite": lambda: with_value(-math.inf),
    "two precisions": lambda: tensors_with(dense1_bias=np.zeros(4, np.float64)),
    "one of integers": lambda: tensors_with(dense1_bias=np.zeros(4, np.int32)),
    "all of integers": lambda: {name: array.astype(np.int64) for name, array in make_tensors().items()},
    "one of half precision": lambda: tensors_with(dense1_bias=np.zeros(4, np.float16)),
    "all of truth values": lambda: {name: array > 0 for name, array in make_tensors().items()},
}


@pytest.mark.parametrize("make", TENSORS.values(), ids=TENSORS.keys())
def test_tensors_that_do_not_fit_the_description_are_refused(tmp_path, make):
    failure(write(tmp_path / "m.safetensors", tensors=make()))


BITS = {"F8_E4M3": 8, "F8_E5M2": 8, "F8_E8M0": 8, "F6_E2M3": 6, "F4": 4, "C64": 64, "U16": 16, "X9": 8}


@pytest.mark.parametrize("dtype", BITS)
def test_tensors_of_a_type_that_this_program_never_writes_are_refused(tmp_path, dtype):
    entries, end = {"__metadata__": {"nnfs_gui": json.dumps(make_header())}}, 0
    for name, array in make_tensors().items():
        begin, end = end, end + math.ceil(array.size * BITS[dtype] / 8)
        entries[name] = {"dtype": dtype, "shape": list(array.shape), "data_offsets": [begin, end]}
    header = json.dumps(entries).encode()
    header += b" " * (-len(header) % 8)
    path = tmp_path / "m.safetensors"
    path.write_bytes(struct.pack("<Q", len(header)) + header + bytes(end))
    failure(path)


# --- anything else -----------------------------------------------------------------------------------------------------


def loads_or_is_refused(path):
    """Whether the file gives a network that can be used, or a sentence, and nothing else."""
    try:
        model = read_network(path)
    except ModelFileError as error:
        return is_sentence_about(path, str(error))
    return bool(np.isfinite(model.network.parameters).all())


EDITS = st.lists(
    st.tuples(st.sampled_from(["change", "cut", "insert"]), st.integers(0, 2**16), st.binary(min_size=1, max_size=8)),
    min_size=1,
    max_size=4,
)


@given(edits=EDITS)
def test_a_file_with_damaged_bytes_loads_or_is_refused(folder, edits):
    path = folder / "bytes.safetensors"
    content = write(path).read_bytes()
    for kind, place, new in edits:
        at = place % (len(content) + 1)
        end = at if kind == "insert" else at + len(new)
        content = content[:at] + (b"" if kind == "cut" else new) + content[end:]
    path.write_bytes(content)
    assert loads_or_is_refused(path)


def places(value, keys=()):
    """List the row of keys to each value in nested dicts and lists."""
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield (*keys, key)
            yield from places(inner, (*keys, key))


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just(10**4000),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(keys=st.sampled_from(list(places(make_header()))), value=ANY_JSON)
def test_a_description_with_anything_in_the_place_of_a_value_loads_or_is_refused(folder, keys, value):
    assert loads_or_is_refused(write(folder / "json.safetensors", changed(make_header(), keys, value)))


@pytest.mark.parametrize("keys", [["epochs"], ["dataset"], ["layers", 0, "inputs"], ["training", "epochs"]])
def test_a_description_nested_nearly_too_deep_to_be_read_is_refused(tmp_path, keys):
    # what JSON's reader just takes may be too deep for whoever prints it
    text = json.dumps(changed(make_header(), keys, "DEEP"))
    for depth in range(700, 1000, 10):
        nested = "[" * depth + "]" * depth
        failure(write(tmp_path / "m.safetensors", nnfs_gui=text.replace('"DEEP"', nested)))
