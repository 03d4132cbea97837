"""A range test finds a rate that learns, says when there is none to be found, and touches nothing but its own copies."""

from dataclasses import replace

import numpy as np
import pytest
from small_runs import epoch_results, network_config, sgd, small_config, small_dataset

from nnfs_gui.nn import ActivationKind, Initializer
from nnfs_gui.settings import replaced
from nnfs_gui.training.config import ConfigError, HiddenLayer, LossKind
from nnfs_gui.training.optimizer_config import OptimizerConfig, OptimizerKind
from nnfs_gui.training.range_test import HIGHEST, LOWEST, FoundRate, RangeTest, Silence, judge, range_test_steps, smooth
from nnfs_gui.training.schedules import Schedule
from nnfs_gui.training.trainer import Trainer


@pytest.fixture(scope="module")
def data():
    return small_dataset(300)


def finished(config, data):
    *_, last = range_test_steps(config, data)
    return last


OPTIMIZERS = [
    sgd(),
    sgd(momentum=0.9, nesterov=True),
    OptimizerConfig(OptimizerKind.RMSPROP),
    OptimizerConfig(),
    OptimizerConfig(weight_decay=0.0001, gradient_clipping=1.0, schedule=Schedule.COSINE),
]


@pytest.mark.parametrize("loss", LossKind)
@pytest.mark.parametrize("optimizer", OPTIMIZERS, ids=repr)
def test_trained_at_the_proposed_rate_it_reads_nearly_all(optimizer, loss, data):
    config = small_config(optimizer=optimizer, loss=loss, epochs=8, network=network_config(8), validation_share=0.2)
    found = finished(config, data).result
    assert isinstance(found, FoundRate)
    assert LOWEST < found.steepest <= found.largest <= HIGHEST
    assert found.proposed <= found.largest
    results = epoch_results(Trainer(replaced(config, {"optimizer.learning_rate": found.proposed}), data))
    assert results[-1].metrics.validation_accuracy > 0.95


def test_the_curve_grows_rate_by_rate_and_is_the_same_each_time(data):
    config = small_config()
    steps = list(range_test_steps(config, data))
    assert [len(step.rates) for step in steps[:3]] == [1, 2, 3]
    assert [step.result is None for step in steps] == [True] * (len(steps) - 1) + [False]
    again = finished(config, data)
    np.testing.assert_array_equal(again.losses, steps[-1].losses)
    np.testing.assert_array_equal(again.losses[:, :3], steps[2].losses)


@pytest.mark.parametrize(
    "changes",
    [
        {"epochs": 1, "optimizer.learning_rate": 50.0},
        {"optimizer.schedule": Schedule.STEP, "patience": 2, "keep_best": True},
        {"validation_share": 0.1},
    ],
    ids=str,
)
def test_what_decides_on_rate_and_ending_changes_nothing(changes, data):
    config = small_config(validation_share=0.1)
    np.testing.assert_array_equal(finished(config, data).losses, finished(replaced(config, changes), data).losses)


def test_copies_differ_and_neither_config_nor_images_are_touched(data):
    before = data.train_images.copy()
    test = finished(small_config(), data)
    assert len({losses.tobytes() for losses in test.losses}) == len(test.losses)
    np.testing.assert_array_equal(data.train_images, before)


def test_each_loss_is_that_of_a_batch_before_its_step(data):
    config = small_config(batch_size=96, shuffle=False, validation_share=0.0)
    first = next(iter(range_test_steps(config, data)))
    trainer = Trainer(config, data)
    rows = data.train_images[:96].reshape(96, -1) / 255
    outputs = trainer.network.forward(rows)
    probabilities = np.exp(outputs) / np.exp(outputs).sum(axis=1, keepdims=True)
    expected = -np.log(probabilities[np.arange(96), data.train_labels[:96]]).mean()
    assert first.losses[0, 0] == pytest.approx(expected, rel=1e-9)


def test_a_network_that_cannot_learn_has_a_flat_curve(data):
    dead = replace(data, train_images=np.zeros_like(data.train_images))  # all images alike
    labels = np.tile(np.arange(3, dtype=np.uint8), 100)
    network = replace(network_config(8), initializer=Initializer.GLOROT)
    test = finished(small_config(network=network, batch_size=99), replace(dead, train_labels=labels))
    assert test.result is Silence.FLAT
    assert "learn more than to guess" in str(test.problem)


def test_a_network_whose_numbers_overflow_diverges_at_once(data):
    layers = tuple(HiddenLayer(64, ActivationKind.RELU) for _ in range(10))
    network = replace(network_config(), hidden=layers, initializer=Initializer.NORMAL)
    test = finished(small_config(network=network, optimizer=sgd(momentum=0.99)), data)
    assert test.result is Silence.DIVERGED
    assert "explodes" in str(test.problem)


def test_a_curve_that_only_jumps_about_is_called_noise():
    rng = np.random.default_rng(0)
    assert judge(curve(1.0 + 0.5 * rng.standard_normal((3, 85)))) is Silence.NOISE


def test_the_valley_is_found_and_what_lies_behind_a_hill_is_not():
    places = np.linspace(-6, 1, 85)
    valley = 2.3 - 1.8 * np.exp(-(((places + 2) / 0.7) ** 2)) - 2.1 * np.exp(-(((places - 0.5) / 0.3) ** 2))
    found = judge(curve(np.tile(valley, (3, 1))))
    assert found.largest == pytest.approx(0.01, rel=0.25)
    assert found.steepest == pytest.approx(10 ** (-2 - 0.7 / np.sqrt(2)), rel=0.25)
    assert found.steepest < found.proposed < found.largest


def test_a_drift_before_anything_is_learnt_is_no_hill():
    places = np.linspace(-6, 1, 85)
    drift = 0.08 * np.sin(2 * np.pi * places) * ((places > -5) & (places < -2))
    valley = 2.3 - 1.2 * np.exp(-(((places + 0.6) / 0.7) ** 2))
    found = judge(curve(np.tile(valley + drift, (3, 1))))
    assert found.largest == pytest.approx(10**-0.6, rel=0.25)


def test_a_hill_as_high_as_a_fall_that_counts_ends_the_search():
    places = np.linspace(-6, 1, 85)
    hill = 2.3 + 0.6 * np.exp(-(((places + 3) / 0.4) ** 2))
    valley = 1.5 * np.exp(-(((places - 0.3) / 0.4) ** 2))
    assert judge(curve(np.tile(hill - valley, (3, 1)))) is Silence.FLAT


def test_a_curve_that_falls_to_its_end_is_safe_up_to_there():
    falling = np.linspace(2.3, 0.5, 85) ** 2
    assert judge(curve(np.tile(falling, (3, 1)))).largest == HIGHEST


def test_smoothing_keeps_what_is_level_and_halves_nothing_at_the_ends():
    np.testing.assert_allclose(smooth(np.full(20, 3.0)), 3.0)


def test_settings_that_do_not_fit_the_images_are_refused(data):
    with pytest.raises(ConfigError, match="inputs"):
        next(iter(range_test_steps(small_config(network=replace(network_config(8), inputs=9)), data)))


def curve(losses):
    rates = np.geomspace(LOWEST, HIGHEST, losses.shape[1])
    return RangeTest(rates, losses, smooth(losses.mean(axis=0)))
