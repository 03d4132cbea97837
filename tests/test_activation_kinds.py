"""Each row of the table of activations is obeyed everywhere: nothing here names one, so a new row is tested as it stands."""

import json
import re
import shlex
import subprocess
import sys
from dataclasses import replace

import numpy as np
import onnxruntime
import pytest
from command_line import succeed, write_data
from PySide6.QtWidgets import QComboBox, QLabel
from small_runs import CLASSES, PIXELS, epoch_results, small_config, small_dataset

import nnfs_gui.nn
from nnfs_gui.codegen.command import train_command
from nnfs_gui.codegen.script import write_script
from nnfs_gui.gui.inside.health.view import HealthView
from nnfs_gui.gui.inside.painting.diagram import Diagram
from nnfs_gui.gui.inside.painting.diagram_state import DiagramState
from nnfs_gui.gui.setup.widgets.layers_editor import LayersEditor
from nnfs_gui.inspection.activations import strongest_links, trace
from nnfs_gui.inspection.health.layer_health import examine, make_probe
from nnfs_gui.nn import Activation, ActivationKind, Network, activations
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_export import export_model
from nnfs_gui.storage.model_file import save_model
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.training.config import HiddenLayer, LossKind, NetworkConfig, OptimizerConfig, Precision, TrainingConfig
from nnfs_gui.training.presets import PRESETS, Preset
from nnfs_gui.training.trainer import Trainer

pytestmark = pytest.mark.parametrize("kind", ActivationKind)


def config_of(kind, **changes):
    hidden = (HiddenLayer(12, kind), HiddenLayer(7, kind))
    network = NetworkConfig(hidden, inputs=PIXELS, outputs=CLASSES)
    return small_config(network=network, optimizer=OptimizerConfig(learning_rate=0.02), epochs=12, **changes)


def train(config):
    """Return the trained network and the metrics of each epoch."""
    trainer = Trainer(config, small_dataset())
    return trainer.network, [event.metrics for event in epoch_results(trainer)]


def model_of(kind, **changes):
    config = config_of(kind, **changes)
    return Model(train(config)[0], config)


@pytest.fixture
def folder(tmp_path):
    """The small data set as files."""
    data = small_dataset()
    return write_data(tmp_path, data.train_images, data.train_labels, data.test_images, data.test_labels)


def inputs():
    return small_dataset().test_images.reshape(-1, PIXELS) / 255


def words(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_its_class_can_be_had_from_nn_and_is_known_as_its_kind(kind):
    layer = kind.row.layer()
    assert isinstance(layer, Activation)
    assert getattr(nnfs_gui.nn, type(layer).__name__) is kind.row.layer
    assert type(layer).__name__ in activations.__all__
    assert ActivationKind.of(layer) is kind
    assert ActivationKind.of(Activation(layer.activation, layer.activation_prime)) is None


@pytest.mark.parametrize("precision", Precision)
def test_a_network_with_it_learns(kind, precision):
    network, metrics = train(config_of(kind, precision=precision))
    assert network.dtype == precision
    assert metrics[-1].train_loss < metrics[0].train_loss / 2
    assert metrics[-1].train_accuracy > 0.9


def test_settings_name_it_and_come_back_from_json(kind):
    config = config_of(kind)
    text = json.dumps(config.to_dict())
    assert f'"activation": "{kind.row.name}"' in text
    layer = TrainingConfig.from_dict(json.loads(text)).network.hidden[0]
    assert layer.activation is HiddenLayer(5, kind.row.name).activation is kind


@pytest.mark.parametrize("loss", LossKind)
def test_a_model_file_brings_it_back(kind, loss, tmp_path):
    model = model_of(kind, loss=loss)
    save_model(tmp_path / "m.safetensors", model)
    loaded = read_network(tmp_path / "m.safetensors")
    assert loaded.config == model.config
    assert loaded.network.is_built_like(model.network)
    np.testing.assert_array_equal(loaded.network.predict_proba(inputs()), model.network.predict_proba(inputs()))


@pytest.mark.parametrize("precision", Precision)
def test_onnxruntime_gives_its_outputs(kind, precision, tmp_path):
    model = model_of(kind, precision=precision)
    model.network.parameters[:] *= 3  # so that its curve is used far out as well
    export_model(tmp_path / "m.onnx", model)
    session = onnxruntime.InferenceSession(tmp_path / "m.onnx", providers=["CPUExecutionProvider"])
    probabilities, logits = session.run(["probabilities", "logits"], {"images": inputs().astype(np.float32)})
    np.testing.assert_allclose(probabilities, model.network.predict_proba(inputs()), rtol=0, atol=1e-5)
    np.testing.assert_allclose(logits, model.network.logits(inputs()), rtol=1e-5, atol=1e-5)


def test_the_script_prints_the_errors_of_the_program(kind, folder):
    config = config_of(kind)
    script = write_script(config, str(folder), class_names=small_dataset().class_names)
    assert f"class {type(kind.row.layer()).__name__}:" in script
    (folder / "script.py").write_text(script, encoding="utf-8")
    command = [sys.executable, "-I", "-W", "error", folder / "script.py"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    printed = [float(number) for number in re.findall(r", error=([\d.e+-]+)", result.stdout)]
    np.testing.assert_allclose(printed, [metrics.train_loss for metrics in train(config)[1]], rtol=1e-9)


@pytest.mark.parametrize("options", [("--hidden", "8", "--activation", "{}"), ("--hidden", "8:{}")])
def test_the_command_line_trains_with_it(kind, options, folder, tmp_path):
    path = tmp_path / "m.safetensors"
    options = [option.format(kind.row.name) for option in options]
    succeed("train", "--data", folder, "--epochs", 1, *options, "--output", path, "--no-library")
    assert read_network(path).config.network.hidden == (HiddenLayer(8, kind),)


@pytest.mark.parametrize("sizes", [(128,), (9,), (128, 5)])
def test_the_command_for_settings_names_it(kind, sizes):
    hidden = tuple(HiddenLayer(size, kind) for size in sizes)
    config = replace(PRESETS[Preset.QUICK_START], network=NetworkConfig(hidden))
    arguments = shlex.split(train_command(config))
    is_said = kind.row.name in arguments
    assert is_said != (kind is PRESETS[Preset.QUICK_START].network.hidden[0].activation)


def test_the_layers_editor_offers_it_by_its_label_and_says_what_it_does(kind, qtbot):
    editor = LayersEditor()
    qtbot.addWidget(editor)
    other = next(other for other in ActivationKind if other is not kind)
    editor.set_layers([HiddenLayer(6, other), HiddenLayer(5, kind)])
    first, second = editor.findChildren(QComboBox)
    assert second.currentText() == kind.row.label
    assert f"{kind.row.label}: {kind.row.help}." in second.toolTip()
    with qtbot.waitSignal(editor.changed):
        first.setCurrentText(kind.row.label)
    assert editor.layers == (HiddenLayer(6, kind), HiddenLayer(5, kind))


def test_the_diagram_draws_it(kind, qtbot):
    network, image = model_of(kind).network, small_dataset().test_images[0]
    traces = trace(network, image.reshape(-1) / 255)
    values = network.layers[1].forward(network.layers[0].forward(image.reshape(1, -1) / 255))
    np.testing.assert_allclose(traces[0].activation, values[0])
    diagram = Diagram()
    qtbot.addWidget(diagram)
    diagram.resize(600, 300)
    blank = diagram.grab().toImage()
    links = tuple(strongest_links(network, traces, stage, 20) for stage in range(len(traces)))
    diagram.show_state(DiagramState(image, traces, links, frozenset(), small_dataset().class_names))
    assert diagram.grab().toImage() != blank


def test_health_shows_it_with_the_ends_that_its_row_names(kind, qtbot):
    config = config_of(kind)
    layers = examine(train(config)[0], config.loss, make_probe(small_dataset(), config))
    assert [layer.activation for layer in layers] == [kind, kind, None]
    view = HealthView()
    qtbot.addWidget(view)
    view.show_layers(layers, layers)
    assert str(kind.row.label) in words(view)
    assert ("% dead" in words(view)) == (kind.row.dead_at is not None)
    assert ("% saturated" in words(view)) == (kind.row.flat_beyond is not None)


def test_a_network_driven_to_the_ends_of_its_row_is_found_dead_or_saturated(kind):
    config = config_of(kind)
    network = Trainer(config, small_dataset()).network
    only_above = kind.row.flat_beyond is not None and kind.row.flat_beyond[0] == -np.inf
    network.layers[0].bias[:] = 1e3 if only_above else -1e3
    first = examine(network, config.loss, make_probe(small_dataset(), config))[0]
    assert first.dead == (None if kind.row.dead_at is None else 1)
    assert first.saturated == (None if kind.row.flat_beyond is None else 1)


def test_beyond_the_ends_of_its_row_its_curve_is_flat_and_between_them_it_is_not(kind):
    x = np.linspace(-12, 12, 4801).reshape(-1, 1)
    layer = kind.row.layer()
    y = layer.forward(x).copy()
    slope = layer.backward(np.ones_like(x))
    if kind.row.dead_at is not None:
        assert (slope[y <= kind.row.dead_at] == 0).all()
        assert (slope[y > kind.row.dead_at] != 0).all()
    if kind.row.flat_beyond is not None:
        low, high = kind.row.flat_beyond
        beyond = (y < low) | (y > high)
        assert beyond.any()
        assert slope[beyond].max() < 0.05 * slope.max()
        assert slope[~beyond].min() > 0.01 * slope.max()
    if kind.row.dead_at is None and kind.row.flat_beyond is None:
        assert (np.abs(slope) > 0).mean() > 0.5


def test_numbers_of_any_size_neither_warn_nor_become_none(kind):
    for dtype in (np.float32, np.float64):
        layer, x = kind.row.layer(), np.array([[-1e4, -50, -1, 0, 1, 50, 1e4]], dtype)
        outputs = layer.forward(x).copy()
        gradient = layer.backward(np.ones_like(x))
        assert outputs.dtype == gradient.dtype == dtype
        assert np.isfinite(outputs).all()
        assert np.isfinite(gradient).all()


def test_a_copy_of_a_network_with_it_is_built_alike_and_independent(kind):
    network = model_of(kind).network
    twin = network.copy()
    assert isinstance(twin, Network)
    assert twin.is_built_like(network)
    before = twin.predict_proba(inputs())
    network.parameters[:] = 0
    np.testing.assert_array_equal(twin.predict_proba(inputs()), before)
