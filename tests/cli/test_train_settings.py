"""nnfs-gui train: each option makes its setting, and what cannot be is refused in a sentence."""

import dataclasses
import json

import numpy as np
import pytest
from command_line import QUICK, refusal, run, succeed, write_data

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.nn import ActivationKind
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.training.config import LossKind, TrainingConfig
from nnfs_gui.training.presets import PRESETS, Preset


@pytest.fixture
def train_model(tmp_path, small_mnist):
    """Train with options, and return the model that comes out."""

    def train(*options):
        path = tmp_path / "model.safetensors"
        succeed("train", "--data", small_mnist, "--epochs", 1, *options, "--output", path, "--overwrite")
        return read_network(path)

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
    ("--validation-share", "10%"): {"validation_share": 0.1},
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


def test_the_first_so_many_images_train_and_no_more_than_there_are(small_mnist):
    def losses(size):
        return succeed("train", "--data", small_mnist, "--train-size", size, "--epochs", 2, "--validation-share", 0)[:2]

    assert losses(400) == losses(999_999)
    assert losses(400) != losses(399)


@pytest.mark.slow
def test_each_option_of_a_run_makes_another_run(small_mnist):
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

    def losses(change):
        lines = succeed("train", "--data", small_mnist, "--epochs", 2, *base, *change, "--json")
        return tuple(json.loads(line)["train_loss"] for line in lines[:2])

    assert len(set(map(losses, changes))) == len(changes)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--rotation", 20], dataclasses.replace(Augmentation(), rotation=20.0)),
        (["--augment"], Augmentation()),
        (["--preset", "robust", "--hidden", 8, "--no-augment"], None),
    ],
)
def test_images_are_changed_with_the_strengths_that_are_asked_for(train_model, arguments, expected):
    assert train_model(*arguments).config.augmentation == expected


# --- what it refuses -------------------------------------------------------------------------------------------------

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
    ("--momentum", "1", "momentum"),
    ("--momentum", "-0.1", "momentum"),
    ("--weight-decay", "-1", "weight decay"),
    ("--batch-size", "0", "batch size"),
    ("--batch-size", "1000001", "batch size"),
    ("--epochs", "0", "epochs"),
    ("--epochs", "-3", "epochs"),
    ("--epochs", "1000001", "epochs"),
    ("--train-size", "0", "training images"),
    ("--validation-share", "1", "validation share"),
    ("--validation-share", "-0.1", "validation share"),
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
    ("--activation", "step", "leaky-relu"),
    ("--loss", "hinge", "cross-entropy"),
    ("--optimizer", "lion", "rmsprop"),
    ("--schedule", "warm", "cosine"),
    ("--init", "zeros", "glorot"),
    ("--precision", "float16", "float64"),
    ("--learning-rate", "fast", "--learning-rate"),
    ("--learning-rate", "nan", "--learning-rate"),
    ("--learning-rate", "inf", "--learning-rate"),
    ("--momentum", "nan", "--momentum"),
    ("--weight-decay", "nan", "--weight-decay"),
    ("--validation-share", "nan", "--validation-share"),
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


def test_a_folder_without_the_four_files_is_refused_by_the_name_of_what_is_missing(tmp_path, small_mnist, no_training):
    assert "train-images-idx3-ubyte" in refusal("train", "--data", tmp_path)
    for path in small_mnist.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "t10k-labels-idx1-ubyte").write_bytes(b"\0\0\x08\x01\0\0\0\x64abc")
    assert "t10k-labels-idx1-ubyte" in refusal("train", "--data", tmp_path)
    (tmp_path / "t10k-labels-idx1-ubyte").unlink()
    assert "t10k-labels-idx1-ubyte" in refusal("train", "--data", tmp_path)


def test_a_single_training_image_is_trained_on_or_refused_in_a_sentence(tmp_path, mnist):
    parts = (mnist.train_images[:1], mnist.train_labels[:1], mnist.test_images[:9], mnist.test_labels[:9])
    result = run("train", "--data", write_data(tmp_path, *parts), "--epochs", 1)
    assert result.exit_code == 0 or result.stderr.endswith(".\n")


def test_data_named_before_the_command_is_not_passed_over(tmp_path):
    # nnfs-gui --data DIR train: to train on MNIST instead without a word would be the worst answer
    assert run("--data", tmp_path / "none", "train", *QUICK).exit_code == 2


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


def test_a_strength_without_augmentation_is_refused():
    assert "--rotation" in refusal("train", "--no-augment", "--rotation", 5)


def test_an_impossible_strength_is_refused():
    assert "rotation" in refusal("train", "--rotation", 100)
