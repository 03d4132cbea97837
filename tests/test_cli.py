import dataclasses
import gzip
import itertools
import json
import os
import re
import signal
import subprocess
import sys

import numpy as np
import PIL.Image
import pytest
from typer.testing import CliRunner

import nnfs_gui
from nnfs_gui import cli, cli_train
from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.mnist import load_dataset
from nnfs_gui.nn import Dense, Network, ReLU
from nnfs_gui.paths import resource
from nnfs_gui.storage.model_file import Model, load_model, save_model
from nnfs_gui.training import trainer
from nnfs_gui.training.config import (
    ActivationKind,
    HiddenLayer,
    LossKind,
    NetworkConfig,
    OptimizerConfig,
    OptimizerKind,
    TrainingConfig,
)
from nnfs_gui.training.presets import PRESETS, Preset

QUICK = ("--epochs", 2, "--train-size", 300)
DIGITS = list(range(10))
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files and signals")


def run(*arguments):
    """Do what the command line does with these arguments; an error that it would show as a traceback is raised."""
    result = CliRunner().invoke(cli.app, list(map(str, arguments)))
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def succeed(*arguments):
    """Return the lines that a command prints which must come to its end."""
    result = run(*arguments)
    assert result.exit_code == 0, result.stderr
    return result.stdout.splitlines()


def refusal(*arguments):
    """Return the sentence with which a command refuses to begin."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert result.stderr.endswith(".\n")
    return result.stderr.strip()


def command(*arguments):
    """Return how to run the program in a process of its own that Ctrl-C reaches, however these tests were started."""
    start = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from nnfs_gui.__main__ import main; main()"
    )
    return [sys.executable, "-c", start, *map(str, arguments)]


def without_screen():
    """Return the environment without anything that says where a window could be shown."""
    return {name: value for name, value in os.environ.items() if not name.endswith("DISPLAY") and not name.startswith("QT_")}


@pytest.fixture(scope="module")
def digits():
    return load_dataset(resource("mnist"))


def write_idx(path, array):
    header = bytes([0, 0, 8, array.ndim]) + b"".join(size.to_bytes(4, "big") for size in array.shape)
    path.write_bytes(header + array.astype(np.uint8).tobytes())


def write_data(folder, train_images, train_labels, test_images, test_labels):
    write_idx(folder / "train-images-idx3-ubyte", train_images)
    write_idx(folder / "train-labels-idx1-ubyte", train_labels)
    write_idx(folder / "t10k-images-idx3-ubyte", test_images)
    write_idx(folder / "t10k-labels-idx1-ubyte", test_labels)
    return folder


@pytest.fixture(scope="module")
def small_data(digits, tmp_path_factory):
    """A folder with the first 400 training and 100 test images of MNIST."""
    parts = (digits.train_images[:400], digits.train_labels[:400], digits.test_images[:100], digits.test_labels[:100])
    return write_data(tmp_path_factory.mktemp("small"), *parts)


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """A file with a network that reads nine of ten digits."""
    path = tmp_path_factory.mktemp("model") / "model.safetensors"
    succeed("train", "--epochs", 5, "--train-size", 4000, "--output", path)
    return path


@pytest.fixture
def no_training(monkeypatch):
    """Fail the test if any training begins."""
    monkeypatch.setattr(cli_train, "Trainer", lambda *_: pytest.fail("training began"))


# --- train: what is printed ------------------------------------------------------------------------------------------


def test_train_prints_one_json_object_for_each_epoch_and_one_for_the_test():
    *epochs, test = map(json.loads, succeed("train", "--json", *QUICK))
    assert [list(epoch) for epoch in epochs] == [
        ["epoch", "train_loss", "validation_loss", "validation_accuracy", "seconds"]
    ] * 2
    assert [epoch["epoch"] for epoch in epochs] == [1, 2]
    assert all(epoch["train_loss"] > 0 and epoch["validation_loss"] > 0 and epoch["seconds"] > 0 for epoch in epochs)
    assert all(0 < epoch["validation_accuracy"] < 1 for epoch in epochs)
    assert epochs[1]["train_loss"] < epochs[0]["train_loss"]

    assert list(test) == ["test_accuracy", "test_accuracy_20", "parameters", "seconds"]
    assert 0.4 < test["test_accuracy"] < 1
    assert test["test_accuracy_20"] * 20 in range(21)
    assert test["parameters"] == 784 * 128 + 128 + 128 * 10 + 10
    assert test["seconds"] > 0


def test_without_validation_images_their_figures_are_null():
    first, _ = map(json.loads, succeed("train", "--json", "--epochs", 1, "--train-size", 100, "--validation-share", 0))
    assert first["validation_loss"] is None
    assert first["validation_accuracy"] is None


def test_train_prints_the_notebooks_lines(digits):
    lines = succeed("train", *QUICK)
    *epochs, test = map(json.loads, succeed("train", "--json", *QUICK))

    assert lines[:2] == [f"{epoch['epoch']}/2, error={epoch['train_loss']}" for epoch in epochs]
    answers = [re.fullmatch(r"pred: (\d)\ttrue: (\d)", line) for line in lines[2:22]]
    assert [int(answer[2]) for answer in answers] == digits.test_labels[:20].tolist()
    right = sum(answer[1] == answer[2] for answer in answers)
    assert right / 20 == test["test_accuracy_20"]
    assert lines[22] == f"accuracy on the first 20 test images: {right / 20:.2%}"
    assert lines[23].startswith(f"accuracy on all 10,000 test images: {test['test_accuracy']:.2%} (95 % interval ")
    assert lines[24].startswith("101,770 parameters, ")
    assert len(lines) == 25


def test_nothing_but_results_is_printed_where_no_terminal_is():
    result = run("train", "--epochs", 1, "--train-size", 4000, "--batch-size", 1)
    assert result.stderr == ""
    assert "\r" not in result.stdout


def test_fewer_than_twenty_test_images_are_all_shown(small_data, digits, tmp_path):
    few = write_data(
        tmp_path, digits.train_images[:50], digits.train_labels[:50], digits.test_images[:7], digits.test_labels[:7]
    )
    lines = succeed("train", "--data", few, "--epochs", 1)
    assert [line[-1] for line in lines[1:8]] == [str(label) for label in digits.test_labels[:7]]
    assert lines[8].startswith("accuracy on the first 7 test images: ")
    assert lines[9].startswith("accuracy on all 7 test images: ")


def test_the_same_seed_gives_the_same_lines_and_another_seed_others():
    def lines(seed):
        return succeed("train", "--seed", seed, *QUICK)[:-1]  # the last tells the seconds

    assert lines(3) == lines(3)
    assert lines(3)[:2] != lines(4)[:2]


@pytest.mark.parametrize("preset", Preset)
def test_a_slower_machine_gets_the_same_numbers(monkeypatch, small_data, preset):
    def losses():
        entries = map(json.loads, succeed("train", "--json", "--preset", preset, "--epochs", 2, "--data", small_data))
        return [entry.get("train_loss") for entry in entries]

    expected = losses()
    ticks = itertools.count()
    monkeypatch.setattr(trainer, "perf_counter", lambda: next(ticks) * 0.02)  # an image or a batch takes 20 ms
    assert losses() == expected


# --- train: its options ----------------------------------------------------------------------------------------------


@pytest.fixture
def train_model(tmp_path, small_data):
    """Train with options, and return the model that comes out."""

    def train(*options):
        path = tmp_path / "model.safetensors"
        succeed("train", "--data", small_data, "--epochs", 1, *options, "--output", path, "--overwrite")
        return load_model(path)

    return train


OPTIONS = {
    ("--activation", "sigmoid"): {"activation": ActivationKind.SIGMOID},
    ("--activation", "leaky-relu"): {"activation": ActivationKind.LEAKY_RELU},
    ("--loss", "mse"): {"loss": LossKind.MSE},
    ("--loss", "cross-entropy"): {"loss": LossKind.CROSS_ENTROPY},
    ("--optimizer", "sgd"): {"kind": "sgd"},
    ("--optimizer", "rmsprop"): {"kind": "rmsprop"},
    ("--optimizer", "adam"): {"kind": "adam"},
    ("--learning-rate", "0.25"): {"learning_rate": 0.25},
    ("--schedule", "constant"): {"schedule": "constant"},
    ("--optimizer", "sgd", "--momentum", "0.9"): {"kind": "sgd", "momentum": 0.9},
    ("--optimizer", "sgd", "--momentum", "0.5", "--nesterov"): {"kind": "sgd", "momentum": 0.5, "nesterov": True},
    ("--no-nesterov",): {"nesterov": False},
    ("--weight-decay", "0.01"): {"weight_decay": 0.01},
    ("--batch-size", "1"): {"batch_size": 1},
    ("--batch-size", "7"): {"batch_size": 7},
    ("--epochs", "3"): {"epochs": 3},
    ("--train-size", "50"): {"train_size": 50},
    ("--train-size", "999999"): {"train_size": 999999},
    ("--validation-share", "0"): {"validation_share": 0.0},
    ("--validation-share", "0.5"): {"validation_share": 0.5},
    ("--no-shuffle",): {"shuffle": False},
    ("--preset", "notebook", "--shuffle"): {"shuffle": True, "activation": ActivationKind.TANH},
    ("--init", "normal"): {"initializer": "normal"},
    ("--init", "glorot"): {"initializer": "glorot"},
    ("--init", "he"): {"initializer": "he"},
    ("--precision", "float64"): {"precision": "float64"},
    ("--seed", "2147483647"): {"seed": 2**31 - 1},
}


@pytest.mark.parametrize(("options", "expected"), OPTIONS.items(), ids=map(" ".join, OPTIONS))
def test_an_option_changes_its_setting_and_leaves_the_others(train_model, options, expected):
    preset = Preset(options[1]) if options[0] == "--preset" else Preset.QUICK_START
    wanted = PRESETS[preset].to_dict() | {"epochs": 1}
    for place in (wanted, wanted["network"], wanted["optimizer"], *wanted["network"]["hidden"]):
        place.update({key: value for key, value in expected.items() if key in place})
    assert train_model(*options).config == TrainingConfig.from_dict(wanted)


@pytest.mark.parametrize(
    ("options", "layers"),
    [
        (["--hidden", "none"], "Dense(784, 10)"),
        (["--hidden", "NONE", "--activation", "tanh"], "Dense(784, 10)"),
        (["--hidden", "32,16"], "Dense(784, 32), ReLU(), Dense(32, 16), ReLU(), Dense(16, 10)"),
        (["--hidden", " 8 , 4 "], "Dense(784, 8), ReLU(), Dense(8, 4), ReLU(), Dense(4, 10)"),
        (["--hidden", "9", "--activation", "sigmoid"], "Dense(784, 9), Sigmoid(), Dense(9, 10)"),
        (["--hidden", "8:tanh, 4"], "Dense(784, 8), Tanh(), Dense(8, 4), ReLU(), Dense(4, 10)"),
        (["--hidden", "9", "--loss", "mse"], "Dense(784, 9), ReLU(), Dense(9, 10), Softmax()"),
        (["--preset", "notebook", "--hidden", "9"], "Dense(784, 9), Tanh(), Dense(9, 10), Softmax()"),
        (["--preset", "notebook", "--loss", "cross-entropy"], "Dense(784, 40), Tanh(), Dense(40, 10)"),
        (["--hidden", ",".join(["3"] * 10)], ", ReLU(), ".join(["Dense(784, 3)", *["Dense(3, 3)"] * 9, "Dense(3, 10)"])),
    ],
)
def test_the_network_has_the_layers_that_were_asked_for(train_model, options, layers):
    assert repr(train_model(*options).network) == f"Network({layers})"


def test_the_precision_is_that_of_the_numbers_in_the_file(train_model):
    assert train_model("--precision", "float64").network.dtype == np.float64
    assert train_model().network.dtype == np.float32


def test_the_first_so_many_images_train_and_no_more_than_there_are(small_data):
    def losses(size):
        return succeed("train", "--data", small_data, "--train-size", size, "--epochs", 2, "--validation-share", 0)[:2]

    assert losses(400) == losses(999_999)
    assert losses(400) != losses(399)


def test_each_option_of_a_run_makes_another_run(small_data):
    """Settings that the file names but the training ignored would go unnoticed otherwise."""
    base = ["--optimizer", "sgd", "--momentum", 0.5]
    changes = [[], ["--learning-rate", 0.05], ["--schedule", "constant"], ["--momentum", 0.9], ["--nesterov"]]
    changes += [["--weight-decay", 0.5], ["--batch-size", 16], ["--train-size", 200], ["--validation-share", 0.3]]
    changes += [["--no-shuffle"], ["--init", "glorot"], ["--precision", "float64"], ["--seed", 1], ["--hidden", "64"]]
    changes += [
        ["--activation", "tanh"],
        ["--loss", "mse"],
        ["--optimizer", "rmsprop", "--momentum", 0],
        ["--optimizer", "adam", "--momentum", 0],
    ]
    runs = [tuple(succeed("train", "--data", small_data, "--epochs", 2, *base, *change)[:2]) for change in changes]
    assert len(set(runs)) == len(changes)


# --- train: the notebook ---------------------------------------------------------------------------------------------


def test_the_notebooks_settings_are_the_notebooks():
    assert PRESETS[Preset.NOTEBOOK] == TrainingConfig(
        network=NetworkConfig((HiddenLayer(40, ActivationKind.TANH),), initializer="normal", inputs=784, outputs=10),
        loss=LossKind.MSE,
        optimizer=OptimizerConfig(
            OptimizerKind.SGD, 0.1, schedule="constant", momentum=0.0, nesterov=False, weight_decay=0.0
        ),
        epochs=100,
        batch_size=1,
        train_size=1000,
        validation_share=0.0,
        shuffle=False,
        seed=PRESETS[Preset.NOTEBOOK].seed,  # the notebook has none
    )


def test_the_notebook_learns_as_fast_as_the_notebook_did(digits):
    *epochs, test = map(json.loads, succeed("train", "--preset", "notebook", "--json"))
    assert len(epochs) == 100
    assert 0.125 < epochs[0]["train_loss"] < 0.16  # three seeds of the notebook's own formulas: 0.135 to 0.149,
    assert 0.010 < epochs[-1]["train_loss"] < 0.027  # 0.014 to 0.021,
    assert 0.56 < test["test_accuracy"] < 0.67  # and 58.9 to 64.5 %
    assert test["parameters"] == 31_810
    assert all(epoch["validation_loss"] is None for epoch in epochs)


def test_the_notebook_sees_the_first_thousand_images_in_their_order(digits, tmp_path):
    def learn(name, images, labels):
        folder, path = tmp_path / name, tmp_path / f"{name}.safetensors"
        folder.mkdir()
        data = write_data(folder, images, labels, digits.test_images[:20], digits.test_labels[:20])
        succeed("train", "--preset", "notebook", "--epochs", 1, "--data", data, "--output", path)
        return load_model(path).network.parameters

    images, labels = digits.train_images, digits.train_labels
    learnt = learn("more", images[:1500], labels[:1500])
    assert np.array_equal(learnt, learn("first", images[:1000], labels[:1000]))
    assert not np.array_equal(learnt, learn("backwards", images[999::-1], labels[999::-1]))


# --- train: its output -----------------------------------------------------------------------------------------------


def test_the_output_is_the_network_that_was_tested(tmp_path):
    path = tmp_path / "m.safetensors"
    result = run("train", *QUICK, "--json", "--output", path)
    assert result.exit_code == 0
    assert result.stderr == f"Saved the network after epoch 2 in {path}.\n"
    model = load_model(path)
    assert (model.epochs, model.dataset) == (2, "MNIST")
    trained = json.loads(result.stdout.splitlines()[-1])
    evaluated = json.loads(succeed("evaluate", path, "--json")[0])
    assert evaluated["accuracy"] == trained["test_accuracy"]


def test_half_precision_makes_half_the_file_and_reads_the_same(tmp_path, small_data):
    whole, half = tmp_path / "whole.safetensors", tmp_path / "half.safetensors"
    for path, options in ((whole, []), (half, ["--half"])):
        succeed("train", *QUICK, "--data", small_data, "--output", path, *options)
    assert half.stat().st_size < 0.55 * whole.stat().st_size
    assert load_model(half).network.parameters == pytest.approx(load_model(whole).network.parameters, rel=1e-3, abs=1e-6)


def test_half_of_more_than_single_precision_is_refused(tmp_path, no_training):
    said = refusal("train", *QUICK, "--precision", "float64", "--half", "--output", tmp_path / "m.safetensors")
    assert "float64" in said


def test_an_existing_output_is_refused_before_the_training_and_left_as_it_was(tmp_path, no_training):
    path = tmp_path / "m.safetensors"
    path.write_bytes(b"precious")
    message = refusal("train", *QUICK, "--output", path)
    assert str(path) in message
    assert "--overwrite" in message
    assert path.read_bytes() == b"precious"


def test_overwrite_replaces_an_existing_output(tmp_path, small_data):
    path = tmp_path / "m.safetensors"
    path.write_bytes(b"old")
    succeed("train", "--data", small_data, "--epochs", 1, "--output", path, "--overwrite")
    assert load_model(path).epochs == 1
    assert list(tmp_path.iterdir()) == [path]


def test_an_empty_file_that_waits_for_the_output_is_filled(tmp_path, small_data):
    path = tmp_path / "m.safetensors"
    path.touch()
    succeed("train", "--data", small_data, "--epochs", 1, "--output", path)
    assert load_model(path).epochs == 1


@pytest.mark.parametrize("name", ["none/m.safetensors", ".", "a" * 300, "file/m.safetensors"])
def test_an_output_that_could_not_be_written_is_refused_before_the_training(tmp_path, no_training, name):
    (tmp_path / "file").touch()
    refusal("train", *QUICK, "--output", tmp_path / name, "--overwrite")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@posix
def test_a_link_that_leads_to_itself_is_refused_before_the_training(tmp_path, no_training):
    loop = tmp_path / "loop.safetensors"
    loop.symlink_to(loop)
    refusal("train", *QUICK, "--output", loop)


@posix
def test_a_pipe_or_device_is_refused_before_the_training_and_stays_one(tmp_path, no_training):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    refusal("train", *QUICK, "--output", pipe)
    assert pipe.is_fifo()


def test_a_disk_that_fails_at_the_end_is_told_and_the_old_file_kept(tmp_path, small_data, monkeypatch):
    path = tmp_path / "m.safetensors"
    path.write_bytes(b"precious")

    def fail(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    result = run("train", "--data", small_data, "--epochs", 1, "--output", path, "--overwrite")
    assert result.exit_code == 2
    assert result.stderr == f"{path} could not be written: No space left on device.\n"
    assert path.read_bytes() == b"precious"


# --- train: what it refuses ------------------------------------------------------------------------------------------

IMPOSSIBLE = [
    ("--hidden", "0", "layer's size"),
    ("--hidden", "4097", "layer's size"),
    ("--hidden", "-5", "layer's size"),
    ("--hidden", "9" * 30, "layer's size"),
    ("--hidden", "large", "--hidden"),
    ("--hidden", "5,", "--hidden"),
    ("--hidden", "5;6", "--hidden"),
    ("--hidden", "5:loud", "activation"),
    ("--hidden", ":tanh", "--hidden"),
    ("--hidden", "1.5", "--hidden"),
    ("--hidden", "5,none", "--hidden"),
    ("--hidden", ",".join(["5"] * 11), "at most 10 hidden layers"),
    ("--hidden", "4096,4096", "parameters"),
    ("--learning-rate", "0", "learning rate"),
    ("--learning-rate", "-1", "learning rate"),
    ("--learning-rate", "101", "learning rate"),
    ("--learning-rate", "nan", "learning rate"),
    ("--learning-rate", "inf", "learning rate"),
    ("--momentum", "1", "momentum"),
    ("--momentum", "-0.1", "momentum"),
    ("--momentum", "nan", "momentum"),
    ("--weight-decay", "-1", "weight decay"),
    ("--weight-decay", "nan", "weight decay"),
    ("--batch-size", "0", "batch size"),
    ("--batch-size", "1000001", "batch size"),
    ("--epochs", "0", "epochs"),
    ("--epochs", "-3", "epochs"),
    ("--epochs", "1000001", "epochs"),
    ("--train-size", "0", "training images"),
    ("--validation-share", "1", "validation share"),
    ("--validation-share", "-0.1", "validation share"),
    ("--validation-share", "nan", "validation share"),
    ("--seed", "-1", "seed"),
    ("--seed", "2147483648", "seed"),
    ("--data", "/none/at/all", "/none/at/all"),
    ("--data", "a" * 300, "aaa"),
]


@pytest.mark.parametrize(("option", "value", "said"), IMPOSSIBLE)
def test_an_impossible_setting_is_refused_in_one_sentence(no_training, option, value, said):
    assert said in refusal("train", option, value)


def test_looking_ahead_without_momentum_is_refused(no_training):
    assert "momentum" in refusal("train", "--optimizer", "sgd", "--nesterov")


UNREADABLE = [
    ("--preset", "fast", "quick-start"),
    ("--activation", "gelu", "leaky-relu"),
    ("--loss", "hinge", "cross-entropy"),
    ("--optimizer", "lion", "rmsprop"),
    ("--schedule", "warm", "cosine"),
    ("--init", "zeros", "glorot"),
    ("--precision", "float16", "float64"),
    ("--learning-rate", "fast", "--learning-rate"),
    ("--batch-size", "1.5", "--batch-size"),
    ("--epochs", "ten", "--epochs"),
    ("--seed", "0.5", "--seed"),
    ("--colour", "blue", "--colour"),
    ("more", "words", "more"),
]


@pytest.mark.parametrize(("option", "value", "said"), UNREADABLE)
def test_a_word_that_is_no_choice_is_answered_with_the_choices(no_training, option, value, said):
    result = run("train", option, value)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert said in result.stderr.splitlines()[-1]
    assert "Traceback" not in result.stderr


def test_a_folder_without_the_four_files_is_refused_by_the_name_of_what_is_missing(tmp_path, small_data, no_training):
    assert "train-images-idx3-ubyte" in refusal("train", "--data", tmp_path)
    for path in small_data.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "t10k-labels-idx1-ubyte").write_bytes(b"\0\0\x08\x01\0\0\0\x64abc")
    assert "t10k-labels-idx1-ubyte" in refusal("train", "--data", tmp_path)
    (tmp_path / "t10k-labels-idx1-ubyte").unlink()
    assert "t10k-labels-idx1-ubyte" in refusal("train", "--data", tmp_path)


def test_a_single_training_image_is_trained_on_or_refused_in_a_sentence(tmp_path, digits):
    parts = (digits.train_images[:1], digits.train_labels[:1], digits.test_images[:9], digits.test_labels[:9])
    result = run("train", "--data", write_data(tmp_path, *parts), "--epochs", 1)
    assert result.exit_code == 0 or result.stderr.endswith(".\n")


def test_data_named_before_the_command_is_not_passed_over(tmp_path):
    # nnfs-gui --data DIR train: to train on MNIST instead without a word would be the worst answer
    assert run("--data", tmp_path / "none", "train", *QUICK).exit_code == 2


# --- train: runs that end before their time ----------------------------------------------------------------------------

DIVERGING = ("--optimizer", "sgd", "--learning-rate", 100, "--init", "normal")


def test_a_run_that_diverges_ends_with_a_sentence_and_what_to_try(tmp_path, small_data):
    path = tmp_path / "m.safetensors"
    result = run("train", "--data", small_data, *DIVERGING, "--hidden", "50,50,50", "--output", path)
    assert result.exit_code == 1
    assert result.stdout == ""
    said = result.stderr.splitlines()
    assert said[0] == f"No epoch was finished, so {path} was not written."
    assert "learning rate" in said[1]
    assert len(said) == 2
    assert list(tmp_path.iterdir()) == []


def test_a_run_that_diverges_late_keeps_the_last_epoch_that_went_well(tmp_path, digits):
    # one batch an epoch: after the first step the error is large, after the second it is no number
    path = tmp_path / "m.safetensors"
    options = ("--hidden", "50,50,50,50,50", "--train-size", 64, "--epochs", 5)
    result = run("train", *DIVERGING, *options, "--output", path)
    assert result.exit_code == 1
    assert "Traceback" not in result.stderr
    model = load_model(path)
    assert 1 <= model.epochs <= 2
    assert f"Saved the network after epoch {model.epochs} in {path}." in result.stderr
    assert result.stdout.count("error=") >= model.epochs


@pytest.mark.parametrize("as_json", [[], ["--json"]], ids=["plain", "json"])
@pytest.mark.parametrize(("hidden", "epochs"), [("50,50,50,50,50", 2), ("50,50,50,50,50,50,50", 1)])
def test_a_run_whose_very_last_step_goes_wrong_saves_no_ruin(tmp_path, hidden, epochs, as_json):
    path = tmp_path / "m.safetensors"
    options = ("--hidden", hidden, "--train-size", 64, "--epochs", epochs, "--output", path)
    result = run("train", *DIVERGING, *options, *as_json)
    assert result.exit_code in (0, 1)
    if as_json:
        assert all(json.loads(line) for line in result.stdout.splitlines())
    if path.exists():
        network = load_model(path).network
        assert np.isfinite(network.parameters).all()
    else:
        assert result.exit_code == 1


def interrupt(moment, *arguments):
    """Run the program, and press Ctrl-C as soon as the bar on its terminal shows `moment`.

    Returns what the bar was, what was said below it, what was printed, and the exit status.
    """
    environment = without_screen() | {"OPENBLAS_NUM_THREADS": "1"}
    terminal, its_end = os.openpty()
    with subprocess.Popen(
        command(*arguments), stdout=subprocess.PIPE, stderr=its_end, text=True, env=environment
    ) as process:
        os.close(its_end)
        seen = ""
        while not re.search(moment, seen):
            seen += os.read(terminal, 4096).decode()
        process.send_signal(signal.SIGINT)
        try:
            while piece := os.read(terminal, 4096):
                seen += piece.decode()
        except OSError:  # what Linux says in place of an end
            pass
        printed = process.stdout.read()
    os.close(terminal)
    bar, _, said = seen.rpartition("\r\x1b[K")  # each bar is written over the one before, and the last one wiped away
    return bar, said.splitlines(), printed.splitlines(), process.returncode


@posix
@pytest.mark.parametrize("as_json", [[], ["--json"]], ids=["plain", "json"])
def test_ctrl_c_amid_an_epoch_saves_the_last_finished_one_and_says_so(tmp_path, as_json):
    path, again = tmp_path / "m.safetensors", tmp_path / "again.safetensors"
    options = ("train", "--preset", "notebook", "--train-size", 4000)

    _, said, printed, status = interrupt(r"[1-9]\.[3-7]/100000 ", *options, "--epochs", 100_000, "--output", path, *as_json)

    assert status == 130
    model = load_model(path)
    assert len(printed) <= model.epochs <= len(printed) + 1  # the last may have been learnt and not yet printed
    assert said[0] == f"Saved the network after epoch {model.epochs} in {path}."
    assert re.fullmatch(r"Go on with: nnfs-gui train --resume [0-9a-f]{8}", said[1])
    assert said[2:] == [f"Interrupted after {model.epochs} of 100000 epochs."]
    assert list(tmp_path.iterdir()) == [path]
    # and it is not the state in which the interruption found it
    succeed(*options, "--epochs", model.epochs, "--output", again)
    assert load_model(again).network.parameters.tobytes() == model.network.parameters.tobytes()


@posix
def test_a_terminal_shows_a_bar_and_ctrl_c_in_the_first_epoch_leaves_the_old_file(tmp_path):
    path = tmp_path / "m.safetensors"
    path.write_bytes(b"precious")
    options = ("--hidden", "512,512", "--batch-size", 1, "--epochs", 5, "--output", path, "--overwrite")

    bar, said, printed, status = interrupt(" images/s, ", "train", *options)

    assert re.search(r"\[\.{30}\] 0\.0/5  [\d,]+ images/s, \d+ s left", bar)
    assert said[0] == f"No epoch was finished, so {path} was not written."
    assert said[-1] == "Interrupted after 0 of 5 epochs."
    assert printed == []
    assert status == 130
    assert path.read_bytes() == b"precious"


# --- evaluate --------------------------------------------------------------------------------------------------------


def test_evaluate_prints_figures_that_agree_with_each_other(model, digits):
    lines = succeed("evaluate", model, "--json")
    assert len(lines) == 1
    result = json.loads(lines[0])
    sureness = ["calibration_error", "silent", "silent_of_right"]
    assert list(result) == ["accuracy", "interval", "correct", "images", "per_digit", "confusion", *sureness]
    confusion = np.array(result["confusion"])
    assert confusion.shape == (10, 10)
    assert confusion.sum() == result["images"] == 10_000
    assert confusion.sum(axis=1).tolist() == np.bincount(digits.test_labels).tolist()
    assert np.trace(confusion) == result["correct"]
    assert result["accuracy"] == result["correct"] / 10_000 > 0.85
    assert result["per_digit"] == pytest.approx(np.diag(confusion) / confusion.sum(axis=1))
    low, high = result["interval"]
    assert low < result["accuracy"] < high
    assert 0.005 < high - low < 0.02
    assert 0 < result["calibration_error"] < 0.05
    assert 0 < result["silent_of_right"] < 0.03
    assert result["silent_of_right"] < result["silent"] < 0.2


def test_evaluate_tells_when_a_network_is_sure_even_if_its_file_does_not(model, tmp_path):
    bare = tmp_path / "bare.safetensors"
    save_model(bare, dataclasses.replace(load_model(model), certainty=None))
    assert succeed("evaluate", bare, "--json") == succeed("evaluate", model, "--json")


def test_evaluate_prints_a_table_for_people(model):
    result = json.loads(succeed("evaluate", model, "--json")[0])
    lines = succeed("evaluate", model)
    assert lines[0].startswith(f"accuracy: {result['accuracy']:.2%} (95 % interval {result['interval'][0]:.2%} to ")
    assert lines[0].endswith(f"{result['correct']:,} of 10,000 images")
    rows = [line.replace(",", "").split() for line in lines]
    per_digit = [row for row in rows if len(row) == 3 and row[1].endswith("%")]
    assert [(int(row[0]), row[1]) for row in per_digit] == [(i, f"{x:.2%}") for i, x in enumerate(result["per_digit"])]
    assert f"expected calibration error: {result['calibration_error']:.2%}" in lines
    assert any(line.startswith(f"not sure: {result['silent']:.2%} of all images") for line in lines)
    confusion = [row for row in rows if len(row) == 11 and row[0].isdigit()]
    assert [list(map(int, row)) for row in confusion] == [[i, *row] for i, row in enumerate(result["confusion"])]


def test_evaluate_takes_other_data_even_without_some_digits(model, digits, tmp_path):
    chosen = np.flatnonzero(digits.test_labels[:200] < 3)
    data = write_data(
        tmp_path, digits.train_images[:5], digits.train_labels[:5], digits.test_images[chosen], digits.test_labels[chosen]
    )
    result = json.loads(succeed("evaluate", model, "--data", data, "--json")[0])
    assert result["images"] == len(chosen)
    assert 0 <= result["silent"] < 0.2
    assert [share is None for share in result["per_digit"]] == [digit > 2 for digit in DIGITS]
    assert any(line.split() == ["9", "-", "0"] for line in succeed("evaluate", model, "--data", data))


def test_evaluate_refuses_bad_data_in_a_sentence(model, tmp_path):
    assert str(tmp_path) in refusal("evaluate", model, "--data", tmp_path)


# --- predict ---------------------------------------------------------------------------------------------------------


def test_pictures_of_either_kind_are_read(model, digits, tmp_path):
    files, labels = [], digits.test_labels[:20]
    for number, image in enumerate(digits.test_images[:20]):
        for name, picture in ((f"{number}-light.png", image), (f"{number}-dark.jpg", np.kron(255 - image, np.ones((6, 6))))):
            PIL.Image.fromarray(picture.astype(np.uint8)).save(tmp_path / name)
            files.append(tmp_path / name)

    entries = [json.loads(line) for line in succeed("predict", "--model", model, *files, "--json")]

    assert [entry["file"] for entry in entries] == list(map(str, files))
    for entry in entries:
        assert list(entry) == ["file", "drawing", "label", "digit", "sure", "probabilities"]
        assert (entry["drawing"], entry["label"]) == (1, None)
        assert len(entry["probabilities"]) == 10
        assert sum(entry["probabilities"]) == pytest.approx(1, abs=1e-5)
        assert entry["digit"] == int(np.argmax(entry["probabilities"]))
    light, dark = ([entry["digit"] for entry in entries[start::2]] for start in (0, 1))
    assert light == dark
    assert np.count_nonzero([entry["sure"] for entry in entries]) >= 34
    assert np.count_nonzero(light == labels) >= 17


DRAWINGS = [
    {"label": 1, "strokes": [[[50, 10], [50, 90]]]},
    {"strokes": [[[20, 10], [80, 10], [45, 90]]]},
    {"label": 0, "strokes": [[[50 + 25 * np.sin(t / 4), 50 - 40 * np.cos(t / 4)] for t in range(27)]]},
]


@pytest.mark.parametrize("name", ["drawings.json", "drawings.json.gz"])
def test_drawings_are_read_one_by_one(model, tmp_path, name):
    path = tmp_path / name
    content = json.dumps(DRAWINGS).encode()
    path.write_bytes(gzip.compress(content) if name.endswith(".gz") else content)

    entries = [json.loads(line) for line in succeed("predict", "--model", model, path, "--json")]
    assert [entry["drawing"] for entry in entries] == [1, 2, 3]
    assert [entry["label"] for entry in entries] == [1, None, 0]
    assert [entry["digit"] for entry in entries] == [1, 7, 0]

    lines = succeed("predict", "--model", model, path)
    assert lines[0::2] == [
        f"{path}, drawing 1: 1  (label 1)",
        f"{path}, drawing 2: 7",
        f"{path}, drawing 3: 0  (label 0)",
    ]
    for entry, line in zip(entries, lines[1::2], strict=True):
        assert re.findall(r"(\d): (\S+)%", line) == [
            (str(d), f"{100 * p:.1f}") for d, p in enumerate(entry["probabilities"])
        ]


def test_a_drawing_that_is_no_digit_is_read_but_not_for_sure(model, tmp_path):
    path = tmp_path / "drawings.json"
    path.write_text(json.dumps([{"strokes": [[[0, 0], [100, 100]], [[100, 0], [0, 100]]]}, {"strokes": [[[5, 5]]]}]))
    assert [json.loads(line)["sure"] for line in succeed("predict", "--model", model, path, "--json")] == [False, False]
    assert all(line.endswith(", but not sure") for line in succeed("predict", "--model", model, path)[0::2])


def test_a_model_that_does_not_know_when_it_is_sure_says_null(model, tmp_path):
    bare, path = tmp_path / "bare.safetensors", tmp_path / "drawings.json"
    save_model(bare, dataclasses.replace(load_model(model), certainty=None))
    path.write_text(json.dumps(DRAWINGS))
    assert {json.loads(line)["sure"] for line in succeed("predict", "--model", bare, path, "--json")} == {None}
    assert not any("sure" in line for line in succeed("predict", "--model", bare, path))


def test_what_came_before_a_file_that_is_no_picture_is_printed(model, digits, tmp_path):
    good, bad = tmp_path / "good.png", tmp_path / "bad.png"
    PIL.Image.fromarray(digits.test_images[0]).save(good)
    bad.write_bytes(b"no picture")
    result = run("predict", "--model", model, good, bad, good)
    assert result.exit_code == 2
    assert result.stdout.startswith(f"{good}, drawing 1: ")
    assert result.stdout.count("\n") == 2
    assert result.stderr == f"{bad} is not a picture that can be read.\n"


NO_DRAWINGS = {
    "none.png": None,
    "text.png": b"Dear reader",
    "empty.jpg": b"",
    "text.json": b"Dear reader",
    "object.json": b"{}",
    "label.json": b'[{"strokes": [], "label": 10}]',
    "points.json": b'[{"strokes": [[[1, 2], [3]]]}]',
    "nan.json": b'[{"strokes": [[[NaN, 2]]]}]',
    "cut.json.gz": b"\x1f\x8b\x08\0\0",
}


@pytest.mark.parametrize("name", NO_DRAWINGS)
def test_predict_refuses_a_file_without_a_drawing_in_one_sentence(model, tmp_path, name):
    if NO_DRAWINGS[name] is not None:
        (tmp_path / name).write_bytes(NO_DRAWINGS[name])
    assert refusal("predict", "--model", model, tmp_path / name).startswith(str(tmp_path / name))


def test_a_network_of_huge_weights_gives_answers_or_a_sentence(digits, tmp_path):
    network = Network([Dense(784, 9, rng=np.random.default_rng(0)), ReLU(), Dense(9, 10, rng=np.random.default_rng(0))])
    network.parameters[:] = np.copysign(3e38, network.parameters)
    path = tmp_path / "huge.safetensors"
    save_model(path, Model(network))
    PIL.Image.fromarray(digits.test_images[0]).save(tmp_path / "x.png")
    for arguments in (("evaluate", path), ("predict", "--model", path, tmp_path / "x.png")):
        for as_json in ([], ["--json"]):
            result = run(*arguments, *as_json)
            assert result.exit_code == 0 or (result.exit_code, result.stderr[-2:]) == (2, ".\n")
            assert "nan" not in result.stdout


# --- files that are no models ----------------------------------------------------------------------------------------


def make_bad_models(folder, good):
    """Write files that are no models of this program, and return their paths."""
    content = good.read_bytes()
    small = Network([Dense(3, 2)])
    save_model(folder / "small.safetensors", Model(small))
    ruined = bytearray(content)
    first = 8 + int.from_bytes(content[:8], "little")  # behind the description come the numbers
    ruined[first : first + 4] = np.float32(np.nan).tobytes()
    writes = {
        "picture.png": b"\x89PNG\r\n\x1a\n" + bytes(50),
        "empty.safetensors": b"",
        "cut.safetensors": content[:-1],
        "header.safetensors": content[:300],
        "ruined.safetensors": bytes(ruined),
        "newer.safetensors": content.replace(b'\\"format\\": 1,', b'\\"format\\": 2,'),
        "other.safetensors": content.replace(b"dense1.bias", b"dense9.bias"),
    }
    for name, written in writes.items():
        assert written != content
        (folder / name).write_bytes(written)
    return [folder, folder / "none.safetensors", *(folder / name for name in (*writes, "small.safetensors"))]


def test_a_file_that_is_no_model_is_refused_in_one_sentence_and_left_as_it_was(model, digits, tmp_path):
    picture = tmp_path / "x.png"
    PIL.Image.fromarray(digits.test_images[0]).save(picture)
    folder = tmp_path / "models"
    folder.mkdir()
    bad = make_bad_models(folder, model)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    for path in bad:
        for as_json in ([], ["--json"]):
            assert refusal("evaluate", path, *as_json).startswith(str(path))
            assert refusal("predict", "--model", path, picture, *as_json).startswith(str(path))
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


# --- the program -----------------------------------------------------------------------------------------------------


def test_the_version_is_printed():
    assert succeed("--version") == [nnfs_gui.__version__]


@pytest.mark.parametrize(
    ("words", "mentioned"),
    [
        ([], ["train", "evaluate", "predict", "runs", "--data", "--version"]),
        (["train"], ["--preset", "--hidden", "--activation", "--loss", "--optimizer", "--learning-rate", "--batch-size"]),
        (["train"], ["--resume", "--library", "--no-library", "--name"]),
        (["runs"], ["list", "show", "rename", "note", "delete", "restore", "export", "compare"]),
        (["train"], ["--epochs", "--train-size", "--init", "--seed", "--data", "--output", "--overwrite", "--json"]),
        (["evaluate"], ["model", "--data", "--json"]),
        (["predict"], ["--model", "FILE", "--json"]),
    ],
)
def test_help_names_what_can_be_asked_for(words, mentioned):
    text = "\n".join(succeed(*words, "--help")).lower()
    assert [word for word in mentioned if word.lower() not in text] == []


def test_each_setting_of_a_run_can_be_asked_for():
    # decay and the betas are fine as they are; inputs and outputs are the pictures'
    fixed = {"decay", "beta1", "beta2", "inputs", "outputs", "network", "optimizer", "augmentation"}
    kinds = (TrainingConfig, NetworkConfig, OptimizerConfig, Augmentation)
    fields = {field.name for kind in kinds for field in dataclasses.fields(kind)}
    text = "\n".join(succeed("train", "--help"))
    names = {"initializer": "init", "kind": "optimizer"}
    asked = {f"--{names.get(name, name).replace('_', '-')}" for name in fields - fixed}
    assert {option for option in asked if option not in text} == set()


WITHOUT_WINDOW = """
import sys
from nnfs_gui.cli import app
data, model, picture = sys.argv[1:]
app(["train", "--data", data, "--epochs", "1", "--output", model], standalone_mode=False)
app(["evaluate", model, "--data", data], standalone_mode=False)
app(["predict", "--model", model, picture], standalone_mode=False)
loaded = {name.partition(".")[0] for name in sys.modules}
print("Qt:", loaded & {"PySide6", "shiboken6", "pyqtgraph"})
"""


def test_the_commands_run_without_a_screen_and_never_load_qt(small_data, digits, tmp_path):
    picture = tmp_path / "x.png"
    PIL.Image.fromarray(digits.test_images[0]).save(picture)
    arguments = [sys.executable, "-c", WITHOUT_WINDOW, small_data, tmp_path / "m.safetensors", picture]
    result = subprocess.run(arguments, env=without_screen(), capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert "error=" in result.stdout
    assert "confusion" in result.stdout
    assert "drawing 1: " in result.stdout
    assert result.stdout.endswith("Qt: set()\n")


def test_python_runs_the_package_as_the_program():
    arguments = [sys.executable, "-m", "nnfs_gui", "--version"]
    result = subprocess.run(arguments, env=without_screen(), capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout, result.stderr) == (0, f"{nnfs_gui.__version__}\n", "")


@pytest.mark.parametrize(
    ("optimizer", "knob", "owner"),
    [
        ("adam", ["--momentum", 0.5], "sgd"),
        ("adam", ["--nesterov"], "sgd"),
        ("adam", ["--decay", 0.9], "rmsprop"),
        ("sgd", ["--beta1", 0.9], "adam"),
        ("rmsprop", ["--beta2", 0.9], "adam"),
    ],
)
def test_a_knob_of_another_optimizer_is_refused_instead_of_passed_over(optimizer, knob, owner):
    result = run("train", "--optimizer", optimizer, *knob)
    assert result.exit_code == 2
    assert f"belongs to the optimizer {owner}" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--rotation", 20], dataclasses.replace(Augmentation(), rotation=20.0)),
        (["--augment"], Augmentation()),
        (["--preset", "robust", "--hidden", 8, "--no-augment"], None),
    ],
)
def test_images_are_changed_with_the_strengths_that_are_asked_for(tmp_path, arguments, expected):
    path = tmp_path / "model.safetensors"
    succeed("train", *QUICK, *arguments, "--output", path)
    assert load_model(path).config.augmentation == expected


def test_a_strength_without_augmentation_is_refused():
    assert "--rotation" in refusal("train", "--no-augment", "--rotation", 5)


def test_an_impossible_strength_is_refused():
    assert "rotation" in refusal("train", "--rotation", 100)


# --- other data --------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def letters(digits, tmp_path_factory):
    """A CSV file with the first 600 images of MNIST that are 0, 1 or 2, called A, B and C, at half the size."""
    chosen = np.flatnonzero(digits.train_labels[:2500] < 3)[:600]
    rows = [
        ",".join(["ABC"[digits.train_labels[i]], *map(str, digits.train_images[i, ::2, ::2].ravel().tolist())])
        for i in chosen
    ]
    path = tmp_path_factory.mktemp("letters") / "letters.csv"
    path.write_text("\n".join(rows))
    return path


@pytest.fixture(scope="module")
def letters_model(letters, tmp_path_factory):
    path = tmp_path_factory.mktemp("letters-model") / "letters.safetensors"
    result = run("train", "--data", letters, "--epochs", 3, "--output", path)
    assert result.exit_code == 0
    assert "one sixth" in result.stderr
    assert set(re.findall(r"true: (\w)", result.stdout)) == set("ABC")
    return path


def test_a_network_learns_other_classes_in_images_of_another_size(letters, letters_model):
    model = load_model(letters_model)
    assert (model.network.input_size, model.network.output_size, model.class_names) == (14 * 14, 3, tuple("ABC"))
    result = json.loads(run("evaluate", letters_model, "--data", letters, "--json").stdout)
    assert result["classes"] == ["A", "B", "C"]
    assert np.shape(result["confusion"]) == (3, 3)
    assert result["accuracy"] > 0.85
    lines = [line.split() for line in run("evaluate", letters_model, "--data", letters).stdout.splitlines()]
    assert ["A", "B", "C"] in lines
    assert [line[0] for line in lines if len(line) == 4 and line[0] in "ABC"] == ["A", "B", "C"]


def test_predictions_of_other_classes_have_their_names(letters_model, tmp_path):
    path = tmp_path / "drawings.json"
    path.write_text(json.dumps(DRAWINGS))
    entries = [json.loads(line) for line in succeed("predict", "--model", letters_model, path, "--json")]
    assert [entry["class"] for entry in entries][::2] == ["B", "A"]
    lines = succeed("predict", "--model", letters_model, path)
    assert lines[0] == f"{path}, drawing 1: B  (label 1)"
    assert re.fullmatch(r" +A: \S+%  B: \S+%  C: \S+%", lines[1])


def test_a_model_and_data_that_do_not_fit_are_told_apart_in_a_sentence(model, letters, letters_model):
    assert "14 x 14 pixels in 3 classes (A, B, C), but MNIST has images of" in refusal("evaluate", letters_model)
    result = run("evaluate", model, "--data", letters)
    assert result.exit_code == 2
    assert "28 x 28 pixels in 10 classes (0, 1, 2 and so on), but letters.csv has" in result.stderr


def test_settings_too_large_for_large_images_are_refused_in_a_sentence(tmp_path):
    images = np.zeros((6, 64, 64), np.uint8)
    np.savez(tmp_path / "large.npz", x_train=images, y_train=np.arange(6), x_test=images, y_test=np.arange(6))
    said = refusal("train", "--data", tmp_path / "large.npz", "--hidden", "2000")
    assert "at most 4,000,000 can be trained here" in said
