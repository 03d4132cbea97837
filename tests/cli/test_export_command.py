import json

import numpy as np
import onnxruntime
import pytest
from typer.testing import CliRunner

from nnfs_gui.cli import main as cli
from nnfs_gui.cli.export import KINDS
from nnfs_gui.paths import resource
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_file import save_model
from nnfs_gui.training.building import build_network
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, TrainingConfig

CONFIG = TrainingConfig(NetworkConfig((HiddenLayer(6),)))


@pytest.fixture
def model(tmp_path):
    path = tmp_path / "model.safetensors"
    save_model(path, Model(build_network(CONFIG, np.random.default_rng(0)), CONFIG, 1, "MNIST"))
    return path


def export(*arguments):
    result = CliRunner().invoke(cli.app, ["export", *map(str, arguments)])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def refusal(*arguments):
    result = export(*arguments)
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    return result.stderr


@pytest.mark.parametrize("suffix", [kind.ending for kind in KINDS])
def test_export_writes_the_file_and_says_so(suffix, model, tmp_path):
    path = tmp_path / f"out{suffix}"
    result = export(model, path)
    assert result.exit_code == 0, result.stderr
    assert result.stdout == f"Wrote {path}, {path.stat().st_size:,} bytes.\n"


def test_the_script_of_a_model_reads_the_images_of_the_program(model, tmp_path):
    assert export(model, tmp_path / "out.py").exit_code == 0
    assert str(resource("mnist")) in (tmp_path / "out.py").read_text(encoding="utf-8")


def test_the_script_of_a_model_that_read_other_images_needs_them(tmp_path):
    config = TrainingConfig(NetworkConfig((HiddenLayer(6),), inputs=9, outputs=3))
    letters = Model(build_network(config, np.random.default_rng(0)), config, 1, "letters", tuple("ABC"))
    path, output = tmp_path / "letters.safetensors", tmp_path / "out.py"
    save_model(path, letters)
    assert "learnt from letters" in refusal(path, output)
    images = np.zeros((30, 3, 3), np.uint8)
    np.savez(tmp_path / "letters.npz", x_train=images, y_train=np.array(list("ABC" * 10)))
    np.savez(tmp_path / "others.npz", x_train=images, y_train=np.array(list("XYZ" * 10)))
    others = export(path, output, "--data", tmp_path / "others.npz")
    assert (others.exit_code, list(tmp_path.glob("out.*"))) == (2, [])
    assert "--data" in refusal(path, tmp_path / "out.npz", "--data", tmp_path / "letters.npz")
    printed = export(path, "-", "--format", ".py", "--data", tmp_path / "letters.npz")
    assert (printed.exit_code, printed.stdout) == (2, "")
    assert "letters.npz is written beside the script" in printed.stderr
    assert export(path, output, "--data", tmp_path / "letters.npz").exit_code == 0
    script = output.read_text(encoding="utf-8")
    assert "3 classes apart" in script
    assert "digit" not in script
    assert (tmp_path / "out.npz").exists()


def test_a_web_page_is_tested_on_what_the_network_reads(model, tmp_path):
    assert export(model, tmp_path / "out.html").exit_code == 0
    assert "of 10,000 test images" in (tmp_path / "out.html").read_text(encoding="utf-8")
    config = TrainingConfig(NetworkConfig((HiddenLayer(6),), inputs=9, outputs=3))
    letters = Model(build_network(config, np.random.default_rng(0)), config, 1, "letters", tuple("ABC"))
    path, page = tmp_path / "letters.safetensors", tmp_path / "letters.html"
    save_model(path, letters)
    assert export(path, page).exit_code == 0
    assert "was not measured" in page.read_text(encoding="utf-8")
    np.savez(tmp_path / "letters.npz", x_train=np.zeros((30, 3, 3), np.uint8), y_train=np.array(list("ABC" * 10)))
    assert export(path, page, "--overwrite", "--data", tmp_path / "letters.npz").exit_code == 0
    assert "images of letters.npz" in page.read_text(encoding="utf-8")


def test_a_network_that_reads_points_has_no_web_page(tmp_path):
    config = TrainingConfig(NetworkConfig((HiddenLayer(6),), inputs=2, outputs=2))
    path = tmp_path / "points.safetensors"
    save_model(path, Model(build_network(config, np.random.default_rng(0)), config, 1, "points:moons", ("A", "B")))
    assert "reads square images" in refusal(path, tmp_path / "out.html")
    assert not (tmp_path / "out.html").exists()


@pytest.mark.parametrize("what", ["script", "notebook"])
def test_without_settings_there_is_neither_script_nor_notebook(what, tmp_path):
    save_model(tmp_path / "m.safetensors", Model(build_network(CONFIG, np.random.default_rng(0))))
    refused = refusal(tmp_path / "m.safetensors", tmp_path / f"m{'.py' if what == 'script' else '.ipynb'}")
    assert f"There is no {what}: the settings" in refused


def test_a_notebook_goes_to_the_standard_output_too_as_all_that_it_needs_is_inside(model):
    printed = export(model, "-", "--format", ".ipynb")
    assert printed.exit_code == 0
    assert json.loads(printed.stdout)["nbformat"] == 4


def test_export_in_json_is_one_object(model, tmp_path):
    path = tmp_path / "out.NPZ"
    entry = json.loads(export(model, path, "--json").stdout)
    assert entry == {"file": str(path), "bytes": path.stat().st_size, "parameters": CONFIG.network.parameter_count}


def test_a_file_that_is_there_is_replaced_only_if_one_says_so(model, tmp_path):
    path = tmp_path / "out.onnx"
    path.write_text("precious", encoding="utf-8")
    assert "--overwrite" in refusal(model, path)
    assert path.read_text(encoding="utf-8") == "precious"
    assert export(model, path, "--overwrite").exit_code == 0
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    assert session.run(["probabilities"], {"images": np.zeros((2, 784), np.float32)})[0].shape == (2, 10)


def test_what_cannot_be_exported_is_refused_with_a_sentence(model, tmp_path):
    assert ".onnx, .npz" in refusal(model, tmp_path / "out.pickle")
    assert "no folder" in refusal(model, tmp_path / "nowhere" / "out.npz")
    assert "missing.safetensors" in refusal(tmp_path / "missing.safetensors", tmp_path / "out.npz")
