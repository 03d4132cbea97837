"""The script that the program writes trains as the program does, in a process of its own that knows nothing of it."""

import gzip
import itertools
import subprocess
import sys
from dataclasses import replace

import numpy as np
import PIL.Image
import pytest
from generated_code import AUGMENTATIONS, combinations, compare, numbers

from nnfs_gui.codegen.script import write_script
from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.dataset import DIGITS, Dataset
from nnfs_gui.data.drawings import with_drawings
from nnfs_gui.nn import Initializer
from nnfs_gui.storage.datasets.arrays.idx import load_dataset
from nnfs_gui.storage.datasets.reader import read_dataset
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.script_export import DataFileExistsError, ScriptSource, export_script, find_source
from nnfs_gui.training.config import (
    HiddenLayer,
    LossKind,
    NetworkConfig,
    OptimizerConfig,
    OptimizerKind,
    Precision,
    Schedule,
    TrainingConfig,
    Watched,
)
from nnfs_gui.training.presets import PRESETS, Preset


@pytest.fixture(scope="module")
def data(mnist):
    train, test = slice(300), slice(50)
    return Dataset(
        "small", mnist.train_images[train], mnist.train_labels[train], mnist.test_images[test], mnist.test_labels[test]
    )


@pytest.fixture(scope="module")
def folder(data, tmp_path_factory):
    """The images as MNIST's files, the labels gzipped."""
    path = tmp_path_factory.mktemp("idx")
    write_idx(path, data)
    return path


def write_idx(path, data):
    for name, array in (
        ("train-images-idx3-ubyte", data.train_images),
        ("train-labels-idx1-ubyte", data.train_labels),
        ("t10k-images-idx3-ubyte", data.test_images),
        ("t10k-labels-idx1-ubyte", data.test_labels),
    ):
        header = bytes([0, 0, 8, array.ndim]) + np.array(array.shape, ">u4").tobytes()
        if array.ndim == 1:
            (path / f"{name}.gz").write_bytes(gzip.compress(header + array.tobytes()))
        else:
            (path / name).write_bytes(header + array.tobytes())


def run_script(config, folder, place, data):
    """Return what a script prints that knows where its data are."""
    path = place / "script.py"
    script = write_script(config, str(folder), mixes=data.is_mixed, first_label=data.first_label)
    path.write_text(script, encoding="utf-8")
    return run(path)


def run(path):
    command = [sys.executable, "-I", "-W", "error", str(path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    return result.stdout


def check(config, data, folder, place, tolerance=1e-9):
    """Run the script, and compare what it prints with the program."""
    printed = run_script(config, folder, place, data)
    compare(config, data, printed, tolerance)
    return printed


@pytest.mark.parametrize("config", list(combinations()), ids=lambda config: f"{config.seed}")
def test_script_prints_the_errors_of_the_program(config, data, folder, tmp_path):
    check(config, data, folder, tmp_path)


@pytest.mark.parametrize("share", [0.0, 0.25])
def test_script_mixes_images_that_stand_sorted_by_class_as_the_program_does(share, data, tmp_path):
    order = np.argsort(data.train_labels, kind="stable")
    write_idx(tmp_path, replace(data, train_images=data.train_images[order], train_labels=data.train_labels[order]))
    dataset = load_dataset(tmp_path)
    assert dataset.is_mixed
    assert "sorted by class" in str(dataset.assumptions[0])
    config = TrainingConfig(
        NetworkConfig((HiddenLayer(9),)), epochs=2, train_size=150, validation_share=share, precision=Precision.FLOAT64
    )
    check(config, dataset, tmp_path, tmp_path)


def as_npz(path, data):
    names = np.array([f"{label + 1}" for label in range(10)])
    keys = ("x_train", "y_train", "x_test", "y_test")
    arrays = (data.train_images, data.train_labels + 1, data.test_images, data.test_labels + 1)
    np.savez(path / "data.npz", class_names=names, **dict(zip(keys, arrays, strict=True)))
    return path / "data.npz"


def as_csv(path, data):
    """A table of images that stand sorted by class, with labels from one on, and without a test part."""
    order = np.argsort(data.train_labels, kind="stable")
    rows = np.column_stack([data.train_labels + 1, data.train_images.reshape(len(order), -1)])[order]
    np.savetxt(path / "data.csv", rows, "%d", ",")
    return path / "data.csv"


def as_folder(path, data):
    """Pictures in black on white, in a folder for each class whose name does not stand for itself in code."""
    for part, images, labels in (
        ("train", data.train_images[:120], data.train_labels),
        ("test", data.test_images, data.test_labels),
    ):
        for number, (image, label) in enumerate(zip(images, labels, strict=False)):
            picture = path / "pictures" / part / f"no. {label} 'a\"" / f"{number}.png"
            picture.parent.mkdir(parents=True, exist_ok=True)
            PIL.Image.fromarray(255 - image).save(picture)
    return path / "pictures"


@pytest.mark.parametrize("write", [as_npz, as_csv, as_folder])
def test_script_reads_what_the_run_was_trained_on_whatever_its_files_are(write, data, tmp_path):
    files = write(tmp_path, data)
    dataset = read_dataset(files)
    config = TrainingConfig(NetworkConfig((HiddenLayer(9),)), epochs=2, precision=Precision.FLOAT64).fitted(dataset)
    source = find_source(dataset, files)
    written = export_script(tmp_path / "script.py", source.write(config), source)
    assert [file.name for file in written] == ["script.py", "script.npz"]
    compare(config, dataset, run(tmp_path / "script.py"))
    again = read_dataset(tmp_path / "script.npz")
    assert (again.checksum, again.class_names) == (dataset.checksum, dataset.class_names)


def test_script_reads_files_like_those_of_mnist_where_they_lie(data, folder, tmp_path):
    dataset = load_dataset(folder)
    source = find_source(dataset, folder)
    config = TrainingConfig(NetworkConfig((HiddenLayer(9),)), epochs=2, precision=Precision.FLOAT64)
    written = export_script(tmp_path / "script.py", source.write(config), source)
    assert written == (tmp_path / "script.py",)
    compare(config, data, run(tmp_path / "script.py"))


def test_files_with_the_names_of_mnist_that_are_read_otherwise_are_written_beside_the_script(data, folder):
    dataset = load_dataset(folder)
    turned = replace(dataset, train_images=dataset.train_images.transpose(0, 2, 1))
    assert find_source(turned, folder).folder is None
    assert find_source(dataset, folder).folder == folder
    assert find_source(dataset, folder / "nowhere").folder is None


def test_another_file_beside_the_script_is_not_overwritten_and_the_same_data_are_not_written_again(data, tmp_path):
    source = ScriptSource(data)
    (tmp_path / "script.npz").write_bytes(b"precious")
    with pytest.raises(DataFileExistsError, match=r"script\.npz exists"):
        export_script(tmp_path / "script.py", "", source)
    assert [path.name for path in tmp_path.iterdir()] == ["script.npz"]
    assert (tmp_path / "script.npz").read_bytes() == b"precious"
    export_script(tmp_path / "script.py", "", source, overwrite=True)
    assert export_script(tmp_path / "script.py", "", source) == (tmp_path / "script.py",)
    with pytest.raises(ModelFileError, match=r"end in \.py"):
        export_script(tmp_path / "other.npz", "", source)


def test_script_reads_labels_from_one_on_as_the_program_does(data, tmp_path):
    write_idx(tmp_path, replace(data, train_labels=data.train_labels + 1, test_labels=data.test_labels + 1))
    config = TrainingConfig(NetworkConfig((HiddenLayer(9),)), epochs=2, precision=Precision.FLOAT64)
    check(config, load_dataset(tmp_path), tmp_path, tmp_path)


def test_combinations_leave_nothing_out():
    every = list(combinations())
    assert {(c.loss, c.optimizer.kind) for c in every} == set(itertools.product(LossKind, OptimizerKind))
    assert {(c.optimizer.schedule, c.shuffle) for c in every} == set(itertools.product(Schedule, (True, False)))
    assert {(c.augmentation, c.shuffle) for c in every} == set(itertools.product(AUGMENTATIONS, (True, False)))
    assert {c.network.initializer for c in every} == set(Initializer)
    assert {bool(c.validation_share) for c in every} == {bool(c.label_smoothing) for c in every} == {True, False}
    assert {(bool(c.wrong_labels), c.balanced) for c in every} == set(itertools.product((True, False), repeat=2))


@pytest.mark.parametrize(
    "rules",
    [
        {"patience": 2, "watched": Watched.LOSS},
        {"patience": 2, "watched": Watched.LOSS, "least_improvement": 0.2},
        {"patience": 2, "least_improvement": 0.05, "keep_best": True},
        {"target_accuracy": 0.4},
        {"most_minutes": 0.000001},
        {"most_minutes": 0.000001, "validation_share": 0.0},
        {"most_minutes": 60.0, "averaging": 0.9, "keep_best": True, "patience": 1},
    ],
    ids=str,
)
def test_script_ends_early_by_the_rules_of_the_program(rules, data, folder, tmp_path):
    rules = {"validation_share": 0.25, **rules}
    network = NetworkConfig((HiddenLayer(20),))
    optimizer = OptimizerConfig(learning_rate=0.03)
    config = TrainingConfig(network, optimizer=optimizer, epochs=12, precision=Precision.FLOAT64, batch_size=20, **rules)
    printed = check(config, data, folder, tmp_path)
    assert len(numbers(", error", printed)) < 12


@pytest.mark.parametrize("patience", [0, 1])
@pytest.mark.parametrize("keep_best", [False, True])
def test_script_stops_and_keeps_the_best_epoch_as_the_program_does(patience, keep_best, data, folder, tmp_path):
    config = TrainingConfig(
        NetworkConfig((HiddenLayer(8),)),
        optimizer=OptimizerConfig(OptimizerKind.SGD, 0.7),  # so large that some epochs are worse than those before
        epochs=12,
        batch_size=10,
        precision=Precision.FLOAT64,
        patience=patience,
        keep_best=keep_best,
    )
    printed = check(config, data, folder, tmp_path)
    if patience:
        assert printed.count("error=") < 2 * 12
    assert ("did best" in printed) == keep_best


def test_script_of_a_network_without_hidden_layers_runs(data, folder, tmp_path):
    check(TrainingConfig(NetworkConfig(()), epochs=2, precision=Precision.FLOAT64), data, folder, tmp_path)


@pytest.mark.parametrize("batch_size", [20, 90, 150])
def test_images_of_large_networks_are_changed_in_the_same_groups(batch_size, data, folder, tmp_path):
    """A batch that takes several passes is filled, and its images are changed, one pass at a time."""
    config = replace(
        PRESETS[Preset.ROBUST],
        network=NetworkConfig((HiddenLayer(1024), HiddenLayer(1024))),
        epochs=1,
        batch_size=batch_size,
        train_size=170,
        precision=Precision.FLOAT64,
    )
    check(config, data, folder, tmp_path)


@pytest.mark.parametrize("preset", Preset)
def test_script_of_a_preset_in_float32_comes_near_the_program(preset, data, folder, tmp_path):
    small = NetworkConfig((HiddenLayer(24), HiddenLayer(16)))
    check(replace(PRESETS[preset], epochs=2, train_size=200, network=small), data, folder, tmp_path, tolerance=1e-4)


def test_script_holds_what_its_settings_need_and_nothing_else():
    notebook = write_script(PRESETS[Preset.NOTEBOOK])
    assert "class Tanh" in notebook
    assert "class Softmax" in notebook
    for absent in ("ReLU", "Adam", "schedule", "validation", "permutation", "distort", "math", "copy", "SMOOTHING"):
        assert absent not in notebook
    assert notebook.count("\n") <= 125
    quick = write_script(PRESETS[Preset.QUICK_START])
    for present in ("class ReLU", "class Adam", "def schedule", "validation", "permutation", "def cross_entropy"):
        assert present in quick
    for absent in ("Tanh", "distort", "copy", "PATIENCE"):
        assert absent not in quick
    assert quick.count("\n") <= 155


def test_script_speaks_of_digits_only_where_the_data_are_digits():
    config = replace(PRESETS[Preset.ROBUST], label_smoothing=0.1)
    names = ("T-shirt", *map(str, range(1, 9)), '"""; import os')
    script = write_script(config, class_names=names)
    assert "digit" in write_script(config)
    assert "digit" not in script
    assert "tell 10 classes apart" in script
    assert "import os" not in script, "a name from a file is never code"


def test_scripts_are_tidy(tmp_path):
    for number, config in enumerate([*PRESETS.values(), *combinations()]):
        names = (DIGITS, "abcdefghij")[number % 2]
        folder = ("C:\\images", None)[number % 4 // 3]
        script = write_script(config, folder, class_names=names, mixes=number % 3 == 0, first_label=number % 5 // 4)
        (tmp_path / f"script{number}.py").write_text(script, encoding="utf-8")
    ruff = [sys.executable, "-m", "ruff"]
    for arguments in (["format", "--check"], ["check", "--select", "E,F,W,B,I,UP,SIM,RUF", "--ignore", "B905"]):
        command = [*ruff, *arguments, "--isolated", "--line-length", "120", "--no-cache", str(tmp_path)]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stdout


def test_a_script_shows_drawings_as_often_as_the_program_does(data, tmp_path):
    strokes = [[[[0, 0], [5 + i, 9], [9, 2 * i]]] for i in range(20)]
    both = with_drawings(data, "hand", strokes, np.arange(20, dtype=np.uint8) % 10)
    config = replace(TrainingConfig(), epochs=2, drawing_repeats=3, precision=Precision.FLOAT64)
    path = tmp_path / "drawn.py"
    source = ScriptSource(both)
    export_script(path, source.write(config), source)
    compare(config, both, run(path))
    assert "varied as images here" not in source.write(config)
    assert "varied as images here" in source.write(replace(config, augmentation=Augmentation()))
