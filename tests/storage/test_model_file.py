import copy
import errno
import itertools
import json
import math
import os
import pickle
import struct
import sys
from pathlib import Path

import numpy as np
import pytest
import safetensors
import safetensors.numpy
from hypothesis import given
from hypothesis import strategies as st

from nnfs_gui.data.dataset import DIGITS, Dataset
from nnfs_gui.nn import Activation, Dense, LeakyReLU, Network, ReLU, Sigmoid, Softmax, Tanh
from nnfs_gui.storage.model_file import Model, ModelFileError, load_model, save_model
from nnfs_gui.training.building import build_network
from nnfs_gui.training.certainty import Certainty
from nnfs_gui.training.config import (
    ActivationKind,
    HiddenLayer,
    LossKind,
    NetworkConfig,
    OptimizerConfig,
    OptimizerKind,
    Precision,
    Schedule,
    TrainingConfig,
)
from nnfs_gui.training.presets import PRESETS
from nnfs_gui.training.shapes import FEATURES, Gallery

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


def failure(path, **options):
    """Load what cannot be loaded, and return what is said about it."""
    with pytest.raises(ModelFileError) as caught:
        load_model(path, **options)
    message = str(caught.value)
    assert is_sentence_about(path, message)
    return message


def is_sentence_about(path, message):
    """Whether the message names the file, ends, and can do nothing to a terminal, whatever stood in the file."""
    return message.startswith(str(path)) and message.endswith(".") and message.isprintable()


# --- what is saved is what is loaded ---------------------------------------------------------------------------------


@pytest.mark.parametrize("loss", LossKind)  # with mean squared error a network ends in Softmax
@pytest.mark.parametrize("precision", Precision)
@pytest.mark.parametrize("activation", ActivationKind)
@pytest.mark.parametrize("hidden", [(), (6,), (5, 7, 3)], ids=["none", "one", "three"])
def test_a_loaded_network_predicts_bit_for_bit_what_the_saved_one_did(tmp_path, hidden, activation, precision, loss):
    network_config = NetworkConfig(tuple(HiddenLayer(size, activation) for size in hidden), inputs=12, outputs=4)
    config = TrainingConfig(network_config, loss=loss, precision=precision)
    network = build_network(config, np.random.default_rng(5))

    save_model(tmp_path / "m.safetensors", Model(network, config))

    model = load_model(tmp_path / "m.safetensors")
    assert_equal_networks(model.network, network)
    assert model.config == config
    assert isinstance(model.network.layers[-1], Softmax) == (loss is LossKind.MSE)


def test_ten_hidden_layers_each_with_its_own_activation_come_back_in_their_order(tmp_path):
    kinds = itertools.islice(itertools.cycle(ActivationKind), 10)
    hidden = tuple(HiddenLayer(3 + i, kind) for i, kind in enumerate(kinds))
    config = TrainingConfig(NetworkConfig(hidden, inputs=6, outputs=5))
    network = build_network(config, np.random.default_rng(5))
    save_model(tmp_path / "m.safetensors", Model(network, config))
    assert_equal_networks(load_model(tmp_path / "m.safetensors").network, network)


def test_layers_in_an_order_that_no_run_makes_come_back_as_they_were(tmp_path):
    rng = np.random.default_rng(2)
    layers = [Sigmoid(), Dense(5, 5, rng=rng), Dense(5, 3, rng=rng), Softmax(), ReLU(), LeakyReLU(), Dense(3, 2, rng=rng)]
    network = Network(layers)
    save_model(tmp_path / "m.safetensors", Model(network))
    assert_equal_networks(load_model(tmp_path / "m.safetensors").network, network)


@pytest.mark.parametrize("preset", PRESETS)
def test_a_model_keeps_its_settings_its_epochs_and_the_name_of_its_data(tmp_path, preset):
    config = PRESETS[preset]
    network = build_network(config, np.random.default_rng(0))
    save_model(tmp_path / "m.safetensors", Model(network, config, epochs=42, dataset="Kuzushiji 文字"))
    model = load_model(tmp_path / "m.safetensors")
    assert (model.config, model.epochs, model.dataset) == (config, 42, "Kuzushiji 文字")


def test_a_setting_that_differs_from_its_default_is_kept(tmp_path):
    optimizer = OptimizerConfig(OptimizerKind.SGD, 0.25, Schedule.COSINE, momentum=0.5, nesterov=True, weight_decay=1e-4)
    config = TrainingConfig(
        CONFIG.network, LossKind.MSE, optimizer, 3, 16, 500, 0.2, shuffle=False, seed=9, precision=Precision.FLOAT64
    )
    save_model(tmp_path / "m.safetensors", Model(build_network(config, np.random.default_rng(0)), config))
    assert load_model(tmp_path / "m.safetensors").config == config


def test_a_network_without_settings_is_a_model_too(tmp_path):
    save_model(tmp_path / "m.safetensors", Model(small_network()))
    model = load_model(tmp_path / "m.safetensors")
    assert (model.config, model.epochs, model.dataset) == (None, 0, "")


def test_a_loaded_network_can_go_on_learning_and_its_file_stays_as_it_was(tmp_path):
    path = tmp_path / "m.safetensors"
    save_model(path, small_model())
    content = path.read_bytes()
    network = load_model(path).network
    network.parameters += 1
    assert path.read_bytes() == content
    assert network.layers[0].weights[0, 0] == small_network().layers[0].weights[0, 0] + 1


def test_weights_that_do_not_lie_row_by_row_in_memory_survive(tmp_path):
    network = small_network()
    first, last = network.layers[0], network.layers[2]
    first.weights, first.bias = first.weights.copy().T.copy().T, np.arange(8, dtype=np.float32)[::2]
    last.weights = np.asfortranarray(last.weights)[::-1]
    assert not first.weights.flags.c_contiguous
    assert not last.weights.flags.c_contiguous

    save_model(tmp_path / "m.safetensors", Model(network))

    loaded = load_model(tmp_path / "m.safetensors").network
    for layer, expected in ((loaded.layers[0], first), (loaded.layers[2], last)):
        assert np.array_equal(layer.weights, expected.weights)
        assert np.array_equal(layer.bias, expected.bias)


def test_a_model_file_is_read_by_the_safetensors_library_alone(tmp_path):
    path = tmp_path / "m.safetensors"
    save_model(path, small_model())
    network = small_network()
    with safetensors.safe_open(path, framework="numpy") as file:
        header = json.loads(file.metadata()["nnfs_gui"])
        assert set(file.keys()) == {"dense1.weights", "dense1.bias", "dense2.weights", "dense2.bias"}
        assert np.array_equal(file.get_tensor("dense2.weights"), network.layers[2].weights)
        assert np.array_equal(file.get_tensor("dense1.bias"), network.layers[0].bias)
    assert header["format"] == 1
    assert [layer["kind"] for layer in header["layers"]] == ["dense", "tanh", "dense"]


def images_of(side, names):
    images, labels = np.zeros((2, side, side), np.uint8), np.zeros(2, np.uint8)
    return Dataset("images", images, labels, images, labels, tuple(names))


def digit_network(outputs=10):
    return Network([Dense(784, outputs, rng=np.random.default_rng(0))])


def test_a_file_keeps_the_names_of_the_classes_and_the_size_of_the_images(tmp_path):
    path = tmp_path / "m.safetensors"
    save_model(path, Model(digit_network(3), class_names=("cat", "dog", "Ä")))
    model = load_model(path)
    assert (model.class_names, model.names, model.side) == (("cat", "dog", "Ä"), ("cat", "dog", "Ä"), 28)
    save_model(path, small_model())
    model = load_model(path)
    assert (model.class_names, model.names, model.side) == ((), ("0", "1"), None)


def test_a_model_is_opened_beside_images_of_its_size_in_its_classes(tmp_path):
    path = tmp_path / "m.safetensors"
    save_model(path, Model(digit_network(), class_names=DIGITS))
    for names in (DIGITS, DIGITS[:4]):
        assert load_model(path, dataset=images_of(28, names)).names == DIGITS
    for images in (images_of(27, DIGITS), images_of(28, "abcdefghij"), images_of(28, (*DIGITS, "A"))):
        said = failure(path, dataset=images)
        assert "28 x 28 pixels in 10 classes (0, 1, 2 and so on), but images has images of" in said
        assert said.endswith(".")


def test_a_file_without_names_takes_those_of_the_images_beside_it(tmp_path):
    path = tmp_path / "old.safetensors"
    save_model(path, Model(digit_network()))
    assert load_model(path, dataset=images_of(28, "abcdefghij")).epochs == 0
    assert "28 x 28 pixels in 11 classes (a, b, c and so on)" in failure(path, dataset=images_of(28, "abcdefghijk"))


# --- half precision --------------------------------------------------------------------------------------------------


def test_half_precision_halves_the_weights_and_keeps_three_digits_of_each(tmp_path):
    whole, half = tmp_path / "whole.safetensors", tmp_path / "half.safetensors"
    rng = np.random.default_rng(0)
    network = Network([Dense(300, 100, initializer="he", rng=rng), ReLU(), Dense(100, 10, initializer="he", rng=rng)])
    save_model(whole, Model(network))
    save_model(half, Model(network), half=True)

    loaded = load_model(half).network
    assert loaded.dtype == np.float32
    assert loaded.parameters == pytest.approx(network.parameters, rel=2**-11, abs=1e-7)
    assert half.stat().st_size == pytest.approx(whole.stat().st_size / 2, rel=0.02)


def test_saving_in_half_precision_leaves_the_network_as_it_is_and_a_second_time_loses_nothing_more(tmp_path):
    path = tmp_path / "m.safetensors"
    network = small_network()
    save_model(path, Model(network, CONFIG), half=True)
    assert network.parameters.tobytes() == small_network().parameters.tobytes()
    content = path.read_bytes()
    save_model(path, load_model(path), half=True)
    assert path.read_bytes() == content


def test_weights_too_large_or_too_precise_for_half_precision_are_refused_and_an_old_file_kept(tmp_path):
    path = tmp_path / "m.safetensors"
    save_model(path, small_model(1))
    before = path.read_bytes()
    for network in (spoilt(1e5).network, Network([Dense(3, 2)], dtype=np.float64)):
        with pytest.raises(ModelFileError):
            save_model(path, Model(network), half=True)
        assert path.read_bytes() == before


# --- when to believe it ----------------------------------------------------------------------------------------------


def small_certainty(classes=2):
    rng = np.random.default_rng(3)
    gallery = Gallery(
        rng.random(FEATURES),
        rng.normal(size=(FEATURES, 5)),
        rng.integers(-127, 128, (8 * classes, 5)),
        rng.random(8 * classes),
        (8,) * classes,
        20.5,
    )
    return Certainty(1.25, 0.5, 2.0, 0.3, -1.5, gallery)


def model_with_certainty():
    return Model(small_network(), CONFIG, 7, "MNIST", certainty=small_certainty())


@pytest.mark.parametrize("half", [False, True])
def test_a_certainty_comes_back_as_it_was_saved(tmp_path, half):
    path = tmp_path / "m.safetensors"
    save_model(path, model_with_certainty(), half=half)
    found, expected = load_model(path).certainty, small_certainty()
    for name in ("temperature", "least_confidence", "shape_weight", "energy_weight", "offset"):
        assert getattr(found, name) == getattr(expected, name)
    for name in ("centre", "projection", "vectors", "spreads"):
        assert getattr(found.gallery, name).tobytes() == getattr(expected.gallery, name).tobytes()
    assert (found.gallery.counts, found.gallery.least_ink) == (expected.gallery.counts, expected.gallery.least_ink)


def test_a_model_without_a_certainty_has_none_after_loading(tmp_path):
    save_model(tmp_path / "m.safetensors", small_model())
    assert load_model(tmp_path / "m.safetensors").certainty is None


def test_the_certainty_of_a_network_with_other_classes_is_not_saved(tmp_path):
    path = tmp_path / "m.safetensors"
    with pytest.raises(ModelFileError, match="2 classes"):
        save_model(path, Model(small_network(), CONFIG, certainty=small_certainty(3)))
    assert not path.exists()


def file_with_certainty(path, keys=(), value=ABSENT, **tensors):
    """Write a model with a certainty, with another value in its description, or other tensors; None leaves one out."""
    save_model(path, model_with_certainty())
    with safetensors.safe_open(path, framework="numpy") as file:
        header = json.loads(file.metadata()["nnfs_gui"])
        arrays = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118  not a dict
    arrays |= {f"certainty.{name}": array for name, array in tensors.items()}
    arrays = {name: array for name, array in arrays.items() if array is not None}
    return write(path, changed(header, keys, value) if keys else header, arrays)


def test_the_file_with_a_certainty_that_the_following_ones_are_damaged_copies_of_loads(tmp_path):
    assert load_model(file_with_certainty(tmp_path / "m.safetensors")).certainty is not None


CERTAINTIES = {
    "none, but its tensors": (["certainty"], ABSENT),
    "null": (["certainty"], None),
    "a list": (["certainty"], []),
    "a number": (["certainty"], 1.0),
    "empty": (["certainty"], {}),
    "one number less": (["certainty", "offset"], ABSENT),
    "one number more": (["certainty", "colour"], 1.0),
    "a temperature of 0": (["certainty", "temperature"], 0.0),
    "a temperature below 0": (["certainty", "temperature"], -1.0),
    "a temperature that is no number": (["certainty", "temperature"], math.nan),
    "a whole temperature": (["certainty", "temperature"], 1),
    "a temperature in words": (["certainty", "temperature"], "1.0"),
    "a confidence above 1": (["certainty", "least_confidence"], 1.5),
    "a weight of 0": (["certainty", "shape_weight"], 0.0),
    "an infinite weight": (["certainty", "energy_weight"], math.inf),
    "a huge weight": (["certainty", "energy_weight"], 1e300),
    "an offset that is a list": (["certainty", "offset"], [1.0]),
    "an offset of 4,000 digits": (["certainty", "offset"], 10**4000),
    "ink below 0": (["certainty", "least_ink"], -1.0),
    "ink true": (["certainty", "least_ink"], True),
    "counts of other classes": (["certainty", "counts"], [16]),
    "counts that add up to more": (["certainty", "counts"], [8, 12]),
    "counts that are no multiple of four": (["certainty", "counts"], [7, 9]),
    "a count below 0": (["certainty", "counts"], [20, -4]),
    "a count that is a fraction": (["certainty", "counts"], [8.0, 8]),
    "a count that is true": (["certainty", "counts"], [True, 15]),
    "a count of 4,000 digits": (["certainty", "counts"], [10**4000, 8]),
    "counts an object": (["certainty", "counts"], {"0": 16}),
}


@pytest.mark.parametrize(("keys", "value"), CERTAINTIES.values(), ids=CERTAINTIES.keys())
def test_a_description_of_a_certainty_that_cannot_be_true_is_refused(tmp_path, keys, value):
    failure(file_with_certainty(tmp_path / "m.safetensors", keys, value))


CERTAINTY_TENSORS = {
    "one missing": {"spreads": None},
    "all missing": {"spreads": None, "centre": None, "projection": None, "vectors": None},
    "one too many": {"colours": np.zeros(3, np.float32)},
    "a shorter centre": {"centre": np.zeros(FEATURES - 1, np.float32)},
    "a centre that is no number": {"centre": np.full(FEATURES, math.nan, np.float32)},
    "an infinite projection": {"projection": np.full((FEATURES, 5), math.inf, np.float32)},
    "a projection to other vectors": {"projection": np.zeros((FEATURES, 6), np.float32)},
    "a projection in float64": {"projection": np.zeros((FEATURES, 5))},
    "vectors in float32": {"vectors": np.zeros((16, 5), np.float32)},
    "too few vectors": {"vectors": np.zeros((12, 5), np.int8)},
    "flat vectors": {"vectors": np.zeros(80, np.int8)},
    "vectors without dimension": {"vectors": np.array(3, np.int8)},
    "spreads below 0": {"spreads": np.full(16, -1, np.float32)},
    "spreads in a column": {"spreads": np.zeros((16, 1), np.float32)},
}


@pytest.mark.parametrize("tensors", CERTAINTY_TENSORS.values(), ids=CERTAINTY_TENSORS.keys())
def test_tensors_of_a_certainty_that_do_not_fit_are_refused(tmp_path, tensors):
    failure(file_with_certainty(tmp_path / "m.safetensors", **tensors))


# --- saving: whole or not at all -------------------------------------------------------------------------------------


@pytest.mark.parametrize("existing", [True, False], ids=["over an old file", "where none was"])
@pytest.mark.parametrize("step", ["fsync", "replace", "chmod"])
def test_a_disk_that_fails_while_saving_leaves_everything_as_it_was(tmp_path, monkeypatch, step, existing):
    path = tmp_path / "m.safetensors"
    if existing:
        save_model(path, small_model(1))
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}

    def fail(*args, **kwargs):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(*{"fsync": (os, "fsync"), "replace": (Path, "replace"), "chmod": (Path, "chmod")}[step], fail)
    with pytest.raises(ModelFileError) as caught:
        save_model(path, small_model(2))

    assert str(caught.value) == f"{path} could not be written: No space left on device."
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_ctrl_c_while_saving_leaves_everything_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "m.safetensors"
    save_model(path, small_model(1))
    before = path.read_bytes()

    def interrupt(descriptor):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        save_model(path, small_model(2))
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_keeps_something_else_than_was_written_is_noticed(tmp_path, monkeypatch):
    path = tmp_path / "m.safetensors"
    monkeypatch.setattr(Path, "read_bytes", lambda _: bytes(900))
    with pytest.raises(ModelFileError, match="does not hold what was written"):
        save_model(path, small_model())


def test_saving_again_replaces_the_model_and_leaves_nothing_else(tmp_path):
    path = tmp_path / "m.safetensors"
    save_model(path, small_model(1))
    save_model(path, small_model(2))
    assert list(tmp_path.iterdir()) == [path]
    assert_equal_networks(load_model(path).network, small_network(2))


@posix
def test_a_file_that_is_replaced_keeps_its_rights(tmp_path):
    path = tmp_path / "m.safetensors"
    save_model(path, small_model(1))
    path.chmod(0o640)
    save_model(path, small_model(2))
    assert path.stat().st_mode & 0o777 == 0o640


@posix
def test_a_new_file_has_the_rights_that_any_new_file_has(tmp_path):
    (tmp_path / "other").touch()
    save_model(tmp_path / "m.safetensors", small_model())
    assert (tmp_path / "m.safetensors").stat().st_mode == (tmp_path / "other").stat().st_mode


@posix
@pytest.mark.parametrize("there", [True, False], ids=["to a file", "to nothing yet"])
def test_saving_through_a_link_writes_the_file_it_leads_to(tmp_path, there):
    (tmp_path / "models").mkdir()
    target, link = tmp_path / "models" / "real.safetensors", tmp_path / "link.safetensors"
    link.symlink_to("models/real.safetensors")
    if there:
        save_model(target, small_model(1))

    save_model(link, small_model(2))

    assert link.is_symlink()
    assert not target.is_symlink()
    assert_equal_networks(load_model(target).network, small_network(2))
    assert list((tmp_path / "models").iterdir()) == [target]


@posix
def test_a_link_that_leads_to_itself_can_be_neither_written_nor_read(tmp_path):
    loop = tmp_path / "loop.safetensors"
    loop.symlink_to(loop)
    failure(loop)
    with pytest.raises(ModelFileError, match=r"loop\.safetensors"):
        save_model(loop, small_model())


@posix
def test_saving_never_puts_a_file_in_the_place_of_a_pipe_or_device(tmp_path):
    # run as root, saving to /dev/null would otherwise take the machine's /dev/null away
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)  # so that nobody who opens the pipe waits for ever
    try:
        with pytest.raises(ModelFileError, match="pipe"):
            save_model(pipe, small_model())
    finally:
        os.close(reader)
    assert pipe.is_fifo()


def test_saving_into_a_folder_that_is_not_there_says_so_and_makes_none(tmp_path):
    path = tmp_path / "none" / "m.safetensors"
    with pytest.raises(ModelFileError) as caught:
        save_model(path, small_model())
    assert str(caught.value) == f"{path} could not be written: No such file or directory."
    assert list(tmp_path.iterdir()) == []


def test_saving_onto_a_folder_says_so_and_leaves_it(tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(ModelFileError, match="folder could not be written"):
        save_model(folder, small_model())
    assert list(tmp_path.iterdir()) == [folder]
    assert list(folder.iterdir()) == []


class Doubling(Dense):
    """A kind of Dense layer of a user's own."""

    def forward(self, x):
        return 2 * super().forward(x)


UNSAVABLE = {
    "a pair of functions": lambda: Activation(np.sin, np.cos),
    "another slope": lambda: LeakyReLU(0.2),
    "a layer of one's own": lambda: Doubling(3, 3),
}


@pytest.mark.parametrize("make", UNSAVABLE.values(), ids=UNSAVABLE.keys())
def test_a_layer_that_no_file_can_hold_is_refused_and_an_old_file_kept(tmp_path, make):
    path = tmp_path / "m.safetensors"
    save_model(path, small_model())
    before = path.read_bytes()
    layer = make()
    network = Network([Dense(3, 3), layer, Dense(3, 2)])
    with pytest.raises(ModelFileError) as caught:
        save_model(path, Model(network))
    assert repr(layer) in str(caught.value)
    assert str(caught.value).endswith(".")
    assert path.read_bytes() == before


def spoilt(value):
    network = small_network()
    network.parameters[3] = value
    return Model(network)


UNLOADABLE = {
    "weights that are not numbers": lambda: spoilt(math.nan),
    "infinite weights": lambda: spoilt(-math.inf),
    "half precision": lambda: Model(Network([Dense(3, 2)], dtype=np.float16)),
    "70 layers": lambda: Model(Network([Dense(3, 2), *(ReLU() for _ in range(69))])),
    "the settings of another network": lambda: Model(small_network(), TrainingConfig()),
}


@pytest.mark.parametrize("make", UNLOADABLE.values(), ids=UNLOADABLE.keys())
def test_what_could_not_be_loaded_again_is_refused_when_saving_and_an_old_file_kept(tmp_path, make):
    path = tmp_path / "m.safetensors"
    save_model(path, small_model(1))
    before = path.read_bytes()
    with pytest.raises(ModelFileError):
        save_model(path, make())
    assert path.read_bytes() == before


# --- files that are no models ----------------------------------------------------------------------------------------


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


def test_the_file_that_the_following_ones_are_damaged_copies_of_loads(tmp_path):
    model = load_model(write(tmp_path / "m.safetensors"))
    assert_equal_networks(model.network, small_network())
    assert (model.config, model.epochs, model.dataset) == (CONFIG, 7, "MNIST")


NO_MODELS = {
    "empty": b"",
    "one byte": b"\x08",
    "zeros": bytes(4096),
    "ones": b"\xff" * 4096,
    "text": b"Dear model,\nI am a letter.\n" * 20,
    "a zip archive": b"PK\x03\x04" * 100,
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
    "an unknown activation": (["training", "network", "hidden", 0, "activation"], "gelu"),
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
    "all complex": lambda: {name: array.astype(np.complex64) for name, array in make_tensors().items()},
}


@pytest.mark.parametrize("make", TENSORS.values(), ids=TENSORS.keys())
def test_tensors_that_do_not_fit_the_description_are_refused(tmp_path, make):
    failure(write(tmp_path / "m.safetensors", tensors=make()))


BITS = {"BF16": 16, "F8_E4M3": 8, "F8_E5M2": 8, "F8_E8M0": 8, "F6_E2M3": 6, "F4": 4, "C64": 64, "U16": 16, "X9": 8}


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


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz")


def loads_or_is_refused(path):
    """Whether the file gives a network that can be used, or a sentence, and nothing else."""
    try:
        model = load_model(path)
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
