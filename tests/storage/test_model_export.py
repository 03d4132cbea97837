"""Networks in other programs' files, read by those programs."""

import itertools
import json
import sys

import numpy as np
import onnx
import onnxruntime
import pytest

from nnfs_gui.nn import Activation, ActivationKind, Dense, LeakyReLU, Network, ReLU, Sigmoid, Softmax, Tanh
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.model_export import EXPORTS, export_model
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.training.building import build_network
from nnfs_gui.training.config import HiddenLayer, LossKind, NetworkConfig, Precision, TrainingConfig
from nnfs_gui.training.presets import PRESETS
from nnfs_gui.training.trainer import Trainer

MIXED = TrainingConfig(
    NetworkConfig((HiddenLayer(30, ActivationKind.LEAKY_RELU), HiddenLayer(20, ActivationKind.SIGMOID))), loss=LossKind.MSE
)


def untrained(config, **about):
    return Model(build_network(config, np.random.default_rng(3)), config, **about)


@pytest.fixture(scope="module")
def trained(mnist):
    """A network that reads digits, whose probabilities are as far apart as they get."""
    config = TrainingConfig(epochs=2, train_size=4000)
    trainer = Trainer(config, mnist)
    for _ in trainer.run():
        pass
    return Model(trainer.network, config, 2, "MNIST")


def run_onnx(path, inputs, *names):
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    return session.run(list(names), {"images": inputs.astype(np.float32)})


def refusal(path, model):
    with pytest.raises(ModelFileError) as caught:
        export_model(path, model)
    assert not path.exists()
    return str(caught.value)


# --- ONNX ------------------------------------------------------------------------------------------------------------


def test_onnxruntime_gives_the_probabilities_of_the_program_for_a_thousand_test_images(trained, mnist, tmp_path):
    export_model(tmp_path / "m.onnx", trained)
    inputs = mnist.test_images[:1000].reshape(1000, 784) / 255
    probabilities, logits = run_onnx(tmp_path / "m.onnx", inputs, "probabilities", "logits")
    expected = trained.network.predict_proba(inputs)
    assert expected.max() > 0.99
    np.testing.assert_allclose(probabilities, expected, rtol=0, atol=1e-5)
    np.testing.assert_array_equal(logits.argmax(axis=1), expected.argmax(axis=1))


@pytest.mark.parametrize(
    "config",
    [
        *(
            TrainingConfig(NetworkConfig((HiddenLayer(12, activation),)), loss=loss, precision=precision)
            for activation, loss, precision in itertools.product(ActivationKind, LossKind, Precision)
        ),
        MIXED,
        TrainingConfig(NetworkConfig(())),
        TrainingConfig(NetworkConfig((HiddenLayer(9),), inputs=50, outputs=3)),
        *PRESETS.values(),
    ],
    ids=lambda config: f"{config.network.sizes} {config.loss} {config.precision}",
)
def test_every_network_of_the_settings_comes_out_the_same(config, tmp_path):
    model = untrained(config)
    export_model(tmp_path / "m.onnx", model)
    inputs = np.random.default_rng(0).random((20, config.network.inputs))
    (probabilities,) = run_onnx(tmp_path / "m.onnx", inputs, "probabilities")
    np.testing.assert_allclose(probabilities, model.network.predict_proba(inputs), rtol=0, atol=1e-5)


def test_logits_are_what_the_softmax_of_the_network_gets(tmp_path):
    model = untrained(MIXED)
    export_model(tmp_path / "m.onnx", model)
    inputs = np.random.default_rng(0).random((4, 784)).astype(np.float32)
    (logits,) = run_onnx(tmp_path / "m.onnx", inputs, "logits")
    values = inputs
    for layer in model.network.layers[:-1]:
        values = layer.forward(values)
    np.testing.assert_allclose(logits, values, rtol=0, atol=1e-5)


def test_networks_that_no_settings_describe_come_out_as_well(tmp_path):
    rng = np.random.default_rng(0)
    network = Network([Tanh(), Dense(6, 5, rng=rng), Sigmoid(), ReLU(), Dense(5, 4, rng=rng), LeakyReLU()])
    export_model(tmp_path / "m.onnx", Model(network))
    inputs = rng.random((3, 6))
    (probabilities,) = run_onnx(tmp_path / "m.onnx", inputs, "probabilities")
    np.testing.assert_allclose(probabilities, network.predict_proba(inputs), rtol=0, atol=1e-5)


def test_an_onnx_file_says_what_old_programs_need_and_what_people_want_to_know(trained, tmp_path):
    export_model(tmp_path / "m.onnx", trained)
    proto = onnx.load(tmp_path / "m.onnx")
    assert (proto.ir_version, proto.opset_import[0].version) == (8, 17)
    dimensions = proto.graph.input[0].type.tensor_type.shape.dim
    assert (dimensions[0].dim_param, dimensions[1].dim_value) == ("N", 784)
    assert [output.name for output in proto.graph.output] == ["probabilities", "logits"]
    about = {entry.key: entry.value for entry in proto.metadata_props}
    assert "centre of mass" in about["preprocessing"]
    assert "divided by 255" in about["preprocessing"]
    assert TrainingConfig.from_dict(json.loads(about["training"])) == trained.config
    assert (about["epochs"], about["dataset"]) == ("2", "MNIST")


def test_without_the_extra_a_sentence_says_how_to_get_it(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "onnx", None)
    message = refusal(tmp_path / "m.onnx", untrained(MIXED))
    assert message.endswith(f"Install it: {sys.executable} -m pip install onnx")
    assert message.count("\n") == 0


def test_weights_that_float32_cannot_hold_are_not_written(tmp_path):
    model = untrained(TrainingConfig(precision=Precision.FLOAT64))
    model.network.parameters[5] = 1e300
    assert "float32" in refusal(tmp_path / "m.onnx", model)


# --- NumPy -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("precision", Precision)
def test_numpy_reads_the_arrays_without_pickle(precision, tmp_path):
    config = TrainingConfig(NetworkConfig((HiddenLayer(7), HiddenLayer(5))), precision=precision)
    model = untrained(config, epochs=4, dataset="MNIST")
    export_model(tmp_path / "m.npz", model)
    with np.load(tmp_path / "m.npz", allow_pickle=False) as arrays:
        description = json.loads(arrays["description"].item())
        dense = [layer for layer in model.network.layers if isinstance(layer, Dense)]
        assert set(arrays.files) == {"description"} | {f"dense{i}.{part}" for i in (1, 2, 3) for part in ("weights", "bias")}
        for number, layer in enumerate(dense, start=1):
            for array, name in ((layer.weights, "weights"), (layer.bias, "bias")):
                found = arrays[f"dense{number}.{name}"]
                assert found.dtype == array.dtype
                assert np.array_equal(found, array)
                assert description["shapes"][f"dense{number}.{name}"] == list(array.shape)
    assert TrainingConfig.from_dict(description["training"]) == config
    assert [layer["kind"] for layer in description["layers"]] == ["dense", "relu", "dense", "relu", "dense"]
    assert (description["epochs"], description["dataset"]) == (4, "MNIST")
    assert "divided by 255" in description["preprocessing"]


def test_the_arrays_and_their_description_are_enough_to_read_digits(trained, mnist, tmp_path):
    export_model(tmp_path / "m.npz", trained)
    x = mnist.test_images[:100].reshape(100, 784) / 255
    with np.load(tmp_path / "m.npz") as arrays:
        x = np.maximum(x @ arrays["dense1.weights"] + arrays["dense1.bias"], 0)
        x = x @ arrays["dense2.weights"] + arrays["dense2.bias"]
    np.testing.assert_array_equal(x.argmax(axis=1), trained.network.predict(mnist.test_images[:100].reshape(100, 784) / 255))


# --- all of them -----------------------------------------------------------------------------------------------------


def test_safetensors_are_those_of_saving(trained, tmp_path):
    export_model(tmp_path / "m.safetensors", trained)
    assert np.array_equal(read_network(tmp_path / "m.safetensors").network.parameters, trained.network.parameters)


@pytest.mark.parametrize("suffix", EXPORTS)
def test_what_is_no_number_is_not_written(suffix, tmp_path):
    model = untrained(MIXED)
    model.network.parameters[7] = np.nan
    assert "not numbers" in refusal(tmp_path / f"m{suffix}", model)


@pytest.mark.parametrize("suffix", EXPORTS)
def test_a_function_that_no_file_can_hold_is_not_written(suffix, tmp_path):
    network = Network([Dense(3, 4), Activation(np.sin, np.cos), Dense(4, 2), Softmax()])
    assert "cannot be saved" in refusal(tmp_path / f"m{suffix}", Model(network))


@pytest.mark.parametrize("suffix", EXPORTS)
def test_a_folder_that_is_not_there_gives_one_sentence(suffix, tmp_path):
    path = tmp_path / "nowhere" / f"m{suffix}"
    message = refusal(path, untrained(MIXED))
    assert str(path) in message
    assert "No such file" in message


@pytest.mark.parametrize("name", ["m.txt", "m", "onnx"])
def test_other_suffixes_are_refused(name, tmp_path):
    assert ".onnx, .npz, .safetensors" in refusal(tmp_path / name, untrained(MIXED))
