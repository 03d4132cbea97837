"""What is saved of a model is what is loaded."""

import itertools
import json

import numpy as np
import pytest
import safetensors
import safetensors.numpy
from model_files import CONFIG, assert_equal_networks, small_model, small_network, spoilt
from sentences import is_sentence_about

from nnfs_gui.data.dataset import DIGITS, Dataset
from nnfs_gui.nn import ActivationKind, Dense, LeakyReLU, Network, ReLU, Sigmoid, Softmax
from nnfs_gui.storage.model import Model, require_fit
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.model_file import save_model
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.training.building import build_network
from nnfs_gui.training.config import (
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


@pytest.mark.parametrize("loss", LossKind)  # with mean squared error a network ends in Softmax
@pytest.mark.parametrize("precision", Precision)
@pytest.mark.parametrize("activation", ActivationKind)
@pytest.mark.parametrize("hidden", [(), (6,), (5, 7, 3)], ids=["none", "one", "three"])
def test_a_loaded_network_predicts_bit_for_bit_what_the_saved_one_did(tmp_path, hidden, activation, precision, loss):
    network_config = NetworkConfig(tuple(HiddenLayer(size, activation) for size in hidden), inputs=12, outputs=4)
    config = TrainingConfig(network_config, loss=loss, precision=precision)
    network = build_network(config, np.random.default_rng(5))

    save_model(tmp_path / "m.safetensors", Model(network, config))

    model = read_network(tmp_path / "m.safetensors")
    assert_equal_networks(model.network, network)
    assert model.config == config
    assert isinstance(model.network.layers[-1], Softmax) == (loss is LossKind.MSE)


def test_ten_hidden_layers_each_with_its_own_activation_come_back_in_their_order(tmp_path):
    kinds = itertools.islice(itertools.cycle(ActivationKind), 10)
    hidden = tuple(HiddenLayer(3 + i, kind) for i, kind in enumerate(kinds))
    config = TrainingConfig(NetworkConfig(hidden, inputs=6, outputs=5))
    network = build_network(config, np.random.default_rng(5))
    save_model(tmp_path / "m.safetensors", Model(network, config))
    assert_equal_networks(read_network(tmp_path / "m.safetensors").network, network)


def test_layers_in_an_order_that_no_run_makes_come_back_as_they_were(tmp_path):
    rng = np.random.default_rng(2)
    layers = [Sigmoid(), Dense(5, 5, rng=rng), Dense(5, 3, rng=rng), Softmax(), ReLU(), LeakyReLU(), Dense(3, 2, rng=rng)]
    network = Network(layers)
    save_model(tmp_path / "m.safetensors", Model(network))
    assert_equal_networks(read_network(tmp_path / "m.safetensors").network, network)


@pytest.mark.parametrize("preset", PRESETS)
def test_a_model_keeps_its_settings_its_epochs_and_the_name_of_its_data(tmp_path, preset):
    config = PRESETS[preset]
    network = build_network(config, np.random.default_rng(0))
    save_model(tmp_path / "m.safetensors", Model(network, config, epochs=42, dataset="Kuzushiji 文字"))
    model = read_network(tmp_path / "m.safetensors")
    assert (model.config, model.epochs, model.dataset) == (config, 42, "Kuzushiji 文字")


def test_a_setting_that_differs_from_its_default_is_kept(tmp_path):
    optimizer = OptimizerConfig(OptimizerKind.SGD, 0.25, Schedule.COSINE, momentum=0.5, nesterov=True, weight_decay=1e-4)
    config = TrainingConfig(
        CONFIG.network,
        LossKind.MSE,
        optimizer,
        epochs=3,
        batch_size=16,
        train_size=500,
        validation_share=0.2,
        shuffle=False,
        seed=9,
        precision=Precision.FLOAT64,
    )
    save_model(tmp_path / "m.safetensors", Model(build_network(config, np.random.default_rng(0)), config))
    assert read_network(tmp_path / "m.safetensors").config == config


def test_a_network_without_settings_is_a_model_too(tmp_path):
    save_model(tmp_path / "m.safetensors", Model(small_network()))
    model = read_network(tmp_path / "m.safetensors")
    assert (model.config, model.epochs, model.dataset) == (None, 0, "")


def test_a_loaded_network_can_go_on_learning_and_its_file_stays_as_it_was(tmp_path):
    path = tmp_path / "m.safetensors"
    save_model(path, small_model())
    content = path.read_bytes()
    network = read_network(path).network
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

    loaded = read_network(tmp_path / "m.safetensors").network
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
    model = read_network(path)
    assert (model.class_names, model.names, model.side) == (("cat", "dog", "Ä"), ("cat", "dog", "Ä"), 28)
    save_model(path, small_model())
    model = read_network(path)
    assert (model.class_names, model.names, model.side) == ((), ("0", "1"), None)


def test_a_model_is_opened_beside_images_of_its_size_in_its_classes(tmp_path):
    path = tmp_path / "m.safetensors"
    save_model(path, Model(digit_network(), class_names=DIGITS))
    model = read_network(path)
    for names in (DIGITS, DIGITS[:4]):
        require_fit(path, model, images_of(28, names))
    require_fit(path, model, None)
    for images in (images_of(27, DIGITS), images_of(28, "abcdefghij"), images_of(28, (*DIGITS, "A"))):
        said = misfit(path, model, images)
        assert "28 x 28 pixels in 10 classes (0, 1, 2 and so on), but images has images of" in said
        assert said.endswith(".")


def misfit(path, model, dataset):
    """Return what is said about a model that does not read the images of a data set."""
    with pytest.raises(ModelFileError) as caught:
        require_fit(path, model, dataset)
    assert is_sentence_about(path, str(caught.value))
    return str(caught.value)


def test_a_file_without_names_takes_those_of_the_images_beside_it(tmp_path):
    path = tmp_path / "old.safetensors"
    save_model(path, Model(digit_network()))
    model = read_network(path)
    require_fit(path, model, images_of(28, "abcdefghij"))
    assert "28 x 28 pixels in 11 classes (a, b, c and so on)" in misfit(path, model, images_of(28, "abcdefghijk"))


# --- half precision --------------------------------------------------------------------------------------------------


def test_half_precision_halves_the_weights_and_keeps_three_digits_of_each(tmp_path):
    whole, half = tmp_path / "whole.safetensors", tmp_path / "half.safetensors"
    rng = np.random.default_rng(0)
    network = Network([Dense(300, 100, initializer="he", rng=rng), ReLU(), Dense(100, 10, initializer="he", rng=rng)])
    save_model(whole, Model(network))
    save_model(half, Model(network), half=True)

    loaded = read_network(half).network
    assert loaded.dtype == np.float32
    assert loaded.parameters == pytest.approx(network.parameters, rel=2**-11, abs=1e-7)
    assert half.stat().st_size == pytest.approx(whole.stat().st_size / 2, rel=0.02)


def test_saving_in_half_precision_leaves_the_network_as_it_is_and_a_second_time_loses_nothing_more(tmp_path):
    path = tmp_path / "m.safetensors"
    network = small_network()
    save_model(path, Model(network, CONFIG), half=True)
    assert network.parameters.tobytes() == small_network().parameters.tobytes()
    content = path.read_bytes()
    save_model(path, read_network(path), half=True)
    assert path.read_bytes() == content


def test_weights_too_large_or_too_precise_for_half_precision_are_refused_and_an_old_file_kept(tmp_path):
    path = tmp_path / "m.safetensors"
    save_model(path, small_model(1))
    before = path.read_bytes()
    for network in (spoilt(1e5).network, Network([Dense(3, 2)], dtype=np.float64)):
        with pytest.raises(ModelFileError):
            save_model(path, Model(network), half=True)
        assert path.read_bytes() == before
