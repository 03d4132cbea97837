"""nnfs-gui train: what it prints, what it learns, and the file that it writes."""

import itertools
import json
import os
import re

import numpy as np
import pytest
from command_line import QUICK, posix, refusal, run, succeed, write_data

from nnfs_gui.nn import ActivationKind
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.training import trainer
from nnfs_gui.training.config import HiddenLayer, LossKind, NetworkConfig, OptimizerConfig, OptimizerKind, TrainingConfig
from nnfs_gui.training.presets import PRESETS, Preset

# --- what is printed -------------------------------------------------------------------------------------------------


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


def test_train_prints_what_is_validated_to_be_read_and_to_the_last_digit_as_json():
    lines = succeed("train", *QUICK)
    *epochs, _ = map(json.loads, succeed("train", "--json", *QUICK))
    assert lines[:2] == [
        f"{epoch['epoch']}/2, error={epoch['train_loss']:.4g}, validation_error={epoch['validation_loss']:.4g}, "
        f"accuracy={epoch['validation_accuracy']:.2%}"
        for epoch in epochs
    ]
    assert all(len(str(epoch["train_loss"])) > 8 for epoch in epochs)


def test_train_prints_the_notebooks_lines(mnist):
    unvalidated = (*QUICK, "--validation-share", "0")
    lines = succeed("train", *unvalidated, "--answers")
    *epochs, test = map(json.loads, succeed("train", "--json", *unvalidated))

    assert lines[:2] == [f"{epoch['epoch']}/2, error={epoch['train_loss']:.4g}" for epoch in epochs]
    answers = [re.fullmatch(r"pred: (\d)\ttrue: (\d)", line) for line in lines[2:22]]
    assert [int(answer[2]) for answer in answers] == mnist.test_labels[:20].tolist()
    right = sum(answer[1] == answer[2] for answer in answers)
    assert right / 20 == test["test_accuracy_20"]
    assert lines[22] == f"accuracy on the first 20 test images: {right / 20:.2%}"
    assert lines[23].startswith(f"accuracy on all 10,000 test images: {test['test_accuracy']:.2%} (95% interval ")
    assert lines[24].startswith("101,770 parameters, ")
    assert len(lines) == 25


def test_the_answers_to_the_first_images_are_printed_where_they_are_asked_for_and_by_the_notebook(small_mnist):
    options = ("--data", small_mnist, "--epochs", 1)

    def has_answers(*more):
        return any(line.startswith("pred: ") for line in succeed("train", *options, *more))

    assert not has_answers()
    assert has_answers("--answers")
    assert has_answers("--preset", "notebook")
    assert not has_answers("--preset", "notebook", "--no-answers")


@pytest.mark.slow
def test_nothing_but_results_is_printed_where_no_terminal_is():
    result = run("train", "--epochs", 1, "--train-size", 4000, "--batch-size", 1)
    assert result.stderr == ""
    assert "\r" not in result.stdout


def test_fewer_than_twenty_test_images_are_all_shown(small_mnist, mnist, tmp_path):
    few = write_data(
        tmp_path, mnist.train_images[:50], mnist.train_labels[:50], mnist.test_images[:7], mnist.test_labels[:7]
    )
    lines = succeed("train", "--data", few, "--epochs", 1, "--answers")
    assert [line[-1] for line in lines[1:8]] == [str(label) for label in mnist.test_labels[:7]]
    assert lines[8].startswith("accuracy on the first 7 test images: ")
    assert lines[9].startswith("accuracy on all 7 test images: ")


def test_a_single_test_image_is_counted_as_one(small_mnist, mnist, tmp_path):
    one = write_data(
        tmp_path, mnist.train_images[:50], mnist.train_labels[:50], mnist.test_images[:1], mnist.test_labels[:1]
    )
    *_, first, tested, _ = succeed("train", "--data", one, "--epochs", 1, "--answers")
    assert first.startswith("accuracy on the first test image: ")
    assert tested.startswith("accuracy on the only test image: ")


def test_the_same_seed_gives_the_same_lines_and_another_seed_others():
    def lines(seed):
        return succeed("train", "--seed", seed, *QUICK)[:-1]  # the last tells the seconds

    assert lines(3) == lines(3)
    assert lines(3)[:2] != lines(4)[:2]


@pytest.mark.slow
@pytest.mark.parametrize("preset", Preset)
def test_a_slower_machine_gets_the_same_numbers(monkeypatch, small_mnist, preset):
    def losses():
        entries = map(json.loads, succeed("train", "--json", "--preset", preset, "--epochs", 2, "--data", small_mnist))
        return [entry.get("train_loss") for entry in entries]

    expected = losses()
    ticks = itertools.count()
    monkeypatch.setattr(trainer, "perf_counter", lambda: next(ticks) * 0.02)  # an image or a batch takes 20 ms
    assert losses() == expected


# --- the notebook ----------------------------------------------------------------------------------------------------


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


@pytest.mark.slow
def test_the_notebook_learns_as_fast_as_the_notebook_did():
    *epochs, test = map(json.loads, succeed("train", "--preset", "notebook", "--json"))
    assert len(epochs) == 100
    assert 0.125 < epochs[0]["train_loss"] < 0.16  # three seeds of the notebook's own formulas: 0.135 to 0.149,
    assert 0.010 < epochs[-1]["train_loss"] < 0.027  # 0.014 to 0.021,
    assert 0.56 < test["test_accuracy"] < 0.67  # and 58.9 to 64.5 %
    assert test["parameters"] == 31_810
    assert all(epoch["validation_loss"] is None for epoch in epochs)


def test_the_notebook_sees_the_first_thousand_images_in_their_order(mnist, tmp_path):
    def learn(name, images, labels):
        folder, path = tmp_path / name, tmp_path / f"{name}.safetensors"
        folder.mkdir()
        data = write_data(folder, images, labels, mnist.test_images[:20], mnist.test_labels[:20])
        succeed("train", "--preset", "notebook", "--epochs", 1, "--data", data, "--output", path)
        return read_network(path).network.parameters

    images, labels = mnist.train_images, mnist.train_labels
    learnt = learn("more", images[:1500], labels[:1500])
    assert np.array_equal(learnt, learn("first", images[:1000], labels[:1000]))
    assert not np.array_equal(learnt, learn("backwards", images[999::-1], labels[999::-1]))


# --- its output ------------------------------------------------------------------------------------------------------


def test_the_output_is_the_network_that_was_tested(tmp_path):
    path = tmp_path / "m.safetensors"
    result = run("train", *QUICK, "--json", "--output", path)
    assert result.exit_code == 0
    assert result.stderr == f"Saved the network after epoch 2 in {path}.\n"
    model = read_network(path)
    assert (model.epochs, model.dataset) == (2, "MNIST")
    trained = json.loads(result.stdout.splitlines()[-1])
    evaluated = json.loads(succeed("evaluate", path, "--json")[0])
    assert evaluated["accuracy"] == trained["test_accuracy"]


def test_half_precision_makes_half_the_file_and_reads_the_same(tmp_path, small_mnist):
    whole, half = tmp_path / "whole.safetensors", tmp_path / "half.safetensors"
    for path, options in ((whole, []), (half, ["--half"])):
        succeed("train", *QUICK, "--data", small_mnist, "--output", path, *options)
    assert half.stat().st_size < 0.55 * whole.stat().st_size
    assert read_network(half).network.parameters == pytest.approx(read_network(whole).network.parameters, rel=1e-3, abs=1e-6)


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


def test_overwrite_replaces_an_existing_output(tmp_path, small_mnist):
    path = tmp_path / "m.safetensors"
    path.write_bytes(b"old")
    succeed("train", "--data", small_mnist, "--epochs", 1, "--output", path, "--overwrite")
    assert read_network(path).epochs == 1
    assert list(tmp_path.iterdir()) == [path]


def test_an_empty_file_that_waits_for_the_output_is_filled(tmp_path, small_mnist):
    path = tmp_path / "m.safetensors"
    path.touch()
    succeed("train", "--data", small_mnist, "--epochs", 1, "--output", path)
    assert read_network(path).epochs == 1


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


def test_a_disk_that_fails_at_the_end_is_told_and_the_old_file_kept(tmp_path, small_mnist, monkeypatch):
    path = tmp_path / "m.safetensors"
    path.write_bytes(b"precious")

    def fail(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    result = run("train", "--data", small_mnist, "--epochs", 1, "--output", path, "--overwrite")
    assert result.exit_code == 2
    assert result.stderr == f"{path} could not be written: No space left on device.\n"
    assert path.read_bytes() == b"precious"
