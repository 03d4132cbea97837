import math

import numpy as np
import pytest
from small_runs import FROZEN, change, epoch_results, final_parameters, sgd, small_config, small_dataset

from nnfs_gui.data.dataset import split_indices
from nnfs_gui.nn import CrossEntropy
from nnfs_gui.training import progress_timer as pace
from nnfs_gui.training.building import LOSSES, build_network
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.config import (
    ConfigError,
    LossKind,
    NetworkConfig,
    OptimizerConfig,
    OptimizerKind,
    Precision,
    Schedule,
    TrainingConfig,
)
from nnfs_gui.training.evaluation import evaluate
from nnfs_gui.training.events import EpochResult, Progress, TrainingDivergedError
from nnfs_gui.training.trainer import Trainer

DATASET = small_dataset()


@pytest.fixture
def every_pass(monkeypatch):
    """Make each slice of time so short that the trainer yields after each pass."""
    monkeypatch.setattr(pace, "SLICE_SECONDS", 0.0)


def test_each_epoch_ends_with_one_result(every_pass):
    events = list(Trainer(small_config(), DATASET).run())
    results = [event for event in events if isinstance(event, EpochResult)]
    assert [result.metrics.epoch for result in results] == [1, 2, 3]
    assert events[-1] is results[-1]
    for event in events[: events.index(results[0])]:
        assert isinstance(event, Progress)
        assert 0 < event.epochs_done <= 1


@pytest.mark.parametrize("loss", LossKind)
def test_metrics_are_those_of_the_network_on_the_training_and_on_the_validation_images(loss):
    trainer = Trainer(small_config(optimizer=FROZEN, loss=loss, epochs=1, batch_size=7), DATASET)
    (result,) = epoch_results(trainer)
    metrics = result.metrics
    training, validation = split_indices(100, 0.1)
    measured = [
        evaluate(trainer.network, DATASET.train_images, DATASET.train_labels, loss=LOSSES[loss](), indices=indices)
        for indices in (training, validation)
    ]
    assert metrics.train_loss == pytest.approx(measured[0].loss, rel=1e-12)
    assert metrics.train_accuracy == measured[0].accuracy
    assert metrics.validation_loss == pytest.approx(measured[1].loss, rel=1e-12)
    assert metrics.validation_accuracy == measured[1].accuracy
    assert metrics.learning_rate == FROZEN.learning_rate
    assert metrics.seconds > 0


def test_validation_metrics_belong_to_the_snapshot_beside_them():
    trainer = Trainer(small_config(), DATASET)
    for result in epoch_results(trainer):
        network = trainer.network.copy()
        network.adopt(result.snapshot)
        _, validation = split_indices(100, 0.1)
        measured = evaluate(network, DATASET.train_images, DATASET.train_labels, loss=CrossEntropy(), indices=validation)
        assert result.metrics.validation_loss == pytest.approx(measured.loss, rel=1e-12)
        assert result.metrics.validation_accuracy == measured.accuracy


@pytest.mark.parametrize("kind", OptimizerKind)
@pytest.mark.parametrize("loss", LossKind)
@pytest.mark.parametrize("precision", Precision)
def test_error_falls_with_every_optimizer_loss_and_precision(kind, loss, precision):
    config = small_config(
        optimizer=OptimizerConfig(kind, 0.01 if kind is not OptimizerKind.SGD else 0.3),
        loss=loss,
        precision=precision,
        epochs=15,
    )
    trainer = Trainer(config, DATASET)
    results = epoch_results(trainer)
    assert trainer.network.dtype == np.dtype(precision)
    assert results[-1].metrics.train_loss < 0.5 * results[0].metrics.train_loss
    assert results[-1].metrics.train_accuracy > 0.9


def test_without_validation_images_their_metrics_are_none():
    for result in epoch_results(Trainer(small_config(validation_share=0.0), DATASET)):
        assert (result.metrics.validation_loss, result.metrics.validation_accuracy) == (None, None)
        assert result.metrics.train_loss > 0


def test_same_seed_gives_the_same_weights_bit_for_bit():
    first = final_parameters(Trainer(small_config(seed=5), DATASET))
    np.testing.assert_array_equal(final_parameters(Trainer(small_config(seed=5), DATASET)), first)


def test_another_seed_draws_other_weights_and_another_order():
    one, other = Trainer(small_config(seed=5), DATASET), Trainer(small_config(seed=6), DATASET)
    assert not np.array_equal(one.network.parameters, other.network.parameters)
    other.network.adopt(one.network.parameters.copy())
    assert not np.array_equal(final_parameters(one), final_parameters(other))


@pytest.mark.parametrize("schedule", Schedule)
@pytest.mark.parametrize("kind", OptimizerKind)
def test_speed_of_the_machine_decides_nothing(monkeypatch, schedule, kind):
    config = small_config(optimizer=OptimizerConfig(kind, 0.01, schedule))
    ends = []
    for seconds in (0.0, 1e9):  # a slice for each pass, as on a slow machine, and one for the whole epoch
        monkeypatch.setattr(pace, "SLICE_SECONDS", seconds)
        ends.append(final_parameters(Trainer(config, DATASET)))
    np.testing.assert_array_equal(*ends)


def test_more_epochs_leave_the_first_ones_as_they_are():
    short, long = (epoch_results(Trainer(small_config(epochs=epochs), DATASET)) for epochs in (2, 5))
    np.testing.assert_array_equal(short[-1].snapshot, long[1].snapshot)


def test_snapshot_is_a_copy_that_training_leaves_alone(every_pass):
    trainer = Trainer(small_config(), DATASET)
    kept = []
    for event in trainer.run():
        if event.snapshot is not None:
            np.testing.assert_array_equal(event.snapshot, trainer.network.parameters)
            kept.append((event, event.snapshot.copy()))
    assert {type(event) for event, _ in kept} == {Progress, EpochResult}
    for event, as_it_was in kept:
        assert not np.shares_memory(event.snapshot, trainer.network.parameters)
        np.testing.assert_array_equal(event.snapshot, as_it_was)
    assert not np.array_equal(kept[0][1], kept[-1][1])


def test_run_can_be_left_at_any_event_and_its_network_used(every_pass):
    trainer = Trainer(small_config(), DATASET)
    run = trainer.run()
    before = trainer.network.parameters.copy()
    next(run)
    run.close()
    assert not np.array_equal(trainer.network.parameters, before)
    assert trainer.network.predict(np.zeros(16)) in range(3)
    start = Checkpoint.of(trainer.network, small_config())
    assert len(epoch_results(Trainer(small_config(), DATASET, start))) == 3


def test_a_run_that_starts_with_a_network_leaves_it_as_it_is_and_counts_its_epochs_on():
    config = small_config(epochs=13)
    network = build_network(config, np.random.default_rng(9))
    before = network.parameters.copy()
    trainer = Trainer(config, DATASET, Checkpoint.of(network, config, epoch=10))
    np.testing.assert_array_equal(trainer.network.parameters, before)
    assert (trainer.first_epoch, trainer.last_epoch) == (11, 13)
    assert [result.metrics.epoch for result in epoch_results(trainer)] == [11, 12, 13]
    assert not np.array_equal(trainer.network.parameters, before)
    np.testing.assert_array_equal(network.parameters, before)


def test_going_on_for_two_epochs_is_the_same_as_four_at_once():
    config = small_config(epochs=4)
    whole = final_parameters(Trainer(config, DATASET))
    first = Trainer(small_config(epochs=2), DATASET)
    final_parameters(first)
    second = Trainer(config, DATASET, Checkpoint.of(first.network, config, epoch=2))  # SGD, which remembers nothing
    np.testing.assert_array_equal(final_parameters(second), whole)


def test_learning_rate_set_between_epochs_holds_from_then_on():
    trainer = Trainer(small_config(epochs=4), DATASET)
    results = []
    for event in trainer.run():
        if isinstance(event, EpochResult):
            results.append(event)
            change(trainer, optimizer__learning_rate=[1e-300, 1e-300, 0.1, 0.1][event.metrics.epoch - 1])
    first, second, third, fourth = (result.snapshot for result in results)
    np.testing.assert_array_equal(first, second)
    np.testing.assert_array_equal(second, third)
    assert not np.array_equal(third, fourth)
    assert [result.metrics.learning_rate for result in results] == [0.1, 1e-300, 1e-300, 0.1]


def test_learning_rate_set_within_an_epoch_holds_from_the_next_slice_on(every_pass):
    trainer = Trainer(small_config(epochs=1), DATASET)
    run = trainer.run()
    next(run)
    change(trainer, optimizer__learning_rate=1e-300)
    changed = trainer.network.parameters.copy()
    list(run)
    np.testing.assert_array_equal(trainer.network.parameters, changed)


DIVERGING = {
    "steps too large": {"optimizer": sgd(100.0, weight_decay=1.0), "batch_size": 10},
    "one step an epoch": {"optimizer": sgd(100.0, weight_decay=1.0), "batch_size": 1000},
}


@pytest.mark.parametrize("changes", DIVERGING.values(), ids=DIVERGING.keys())
@pytest.mark.parametrize("precision", Precision)
def test_error_that_is_no_number_any_more_ends_the_run_with_a_remedy(changes, precision):
    trainer = Trainer(small_config(epochs=500, precision=precision, **changes), DATASET)
    with pytest.raises(TrainingDivergedError, match=r"in epoch \d+: .* Try a learning rate of 0\.1 instead of 1e\+02\."):
        list(trainer.run())


@pytest.mark.parametrize("changes", DIVERGING.values(), ids=DIVERGING.keys())
@pytest.mark.parametrize("share", [0.0, 0.1])
def test_each_epoch_before_a_divergence_left_numbers(changes, share):
    trainer = Trainer(small_config(epochs=500, validation_share=share, **changes), DATASET)
    results = []
    with pytest.raises(TrainingDivergedError):
        results.extend(event for event in trainer.run() if isinstance(event, EpochResult))
    for result in results:
        assert np.isfinite(result.snapshot).all()
        assert math.isfinite(result.metrics.train_loss)
        assert math.isfinite(result.metrics.validation_loss or 0)


def test_network_that_was_no_number_to_begin_with_ends_the_run():
    trainer = Trainer(small_config(), DATASET)
    trainer.network.parameters[:] = math.nan
    with pytest.raises(TrainingDivergedError, match="The error became nan in epoch 1"):
        next(trainer.run())


def test_last_step_of_an_epoch_that_makes_a_weight_infinite_ends_the_run():
    changes = {"batch_size": 1000, "validation_share": 0.0, "precision": Precision.FLOAT32}
    trainer = Trainer(small_config(**changes, optimizer=sgd(100.0, weight_decay=1.0)), DATASET)
    trainer.network.parameters[:] = 0
    trainer.network.layers[0].weights[0, 0] = -1e37  # one dead neuron: finite before the step, and so is the error
    with pytest.raises(TrainingDivergedError, match="A weight grew beyond all numbers in epoch 1"):
        list(trainer.run())


def test_six_thousand_real_images_are_enough_for_85_percent(mnist):
    config = TrainingConfig(epochs=3, train_size=6000, optimizer=OptimizerConfig(learning_rate=0.004))
    trainer = Trainer(config, mnist)
    results = epoch_results(trainer)
    assert results[-1].metrics.validation_accuracy >= 0.85
    assert results[-1].metrics.train_loss < results[0].metrics.train_loss


def test_data_that_does_not_fit_the_network_is_refused(mnist):
    config = TrainingConfig(network=NetworkConfig((), inputs=100))
    with pytest.raises(ConfigError, match=r"100 inputs .* 784 pixels"):
        Trainer(config, mnist)
