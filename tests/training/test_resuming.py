import math
from dataclasses import replace

import numpy as np
import pytest
from small_runs import change, epoch_results, final_parameters, network_config, sgd, small_config, small_dataset

from nnfs_gui.training.checkpoint import Checkpoint, changing_numbers
from nnfs_gui.training.config import (
    ConfigError,
    LossKind,
    OptimizerConfig,
    Precision,
    Schedule,
)
from nnfs_gui.training.events import EpochResult, Progress
from nnfs_gui.training.trainer import Trainer

DATASET = small_dataset()


def stop_after(trainer, epoch):
    """Train to the end of an epoch, leave the run there, and return what is needed to go on."""
    for event in trainer.run():
        if isinstance(event, EpochResult) and event.metrics.epoch == epoch:
            return trainer.checkpoint()
    raise AssertionError(f"the run has no epoch {epoch}")


@pytest.mark.parametrize(
    "changes",
    [
        {"loss": LossKind.MSE},
        {"shuffle": False},
        {"validation_share": 0.0},
        {"batch_size": 1},
        {"batch_size": 1000},
        {"network": network_config()},
        {"network": network_config(7, 5)},
        {"seed": 9},
        {"dropout": 0.4},
        {"network": network_config(7, 5), "dropout": (0.4, 0.2)},
        {"averaging": 0.9},
        {"averaging": 0.9, "keep_best": True, "precision": Precision.FLOAT32},
        {"input_noise": 0.2, "balanced": True},
        {"wrong_labels": 0.2, "balanced": True},
    ],
    ids=str,
)
def test_a_run_can_be_stopped_after_each_epoch_whatever_its_settings(changes):
    config = small_config(optimizer=OptimizerConfig(learning_rate=0.01, schedule=Schedule.COSINE), epochs=4, **changes)
    whole = epoch_results(Trainer(config, DATASET))
    checkpoint = None
    for epoch in (1, 2, 3):
        checkpoint = stop_after(Trainer(config, DATASET, start=checkpoint), epoch)
    (last,) = epoch_results(Trainer(config, DATASET, start=checkpoint))
    assert last.snapshot.tobytes() == whole[-1].snapshot.tobytes()


def test_a_learning_rate_that_was_changed_by_hand_is_kept():
    def train(trainer, until):
        for event in trainer.run():
            if isinstance(event, EpochResult):
                if event.metrics.epoch == 2:
                    change(trainer, optimizer__learning_rate=0.003)
                if event.metrics.epoch == until:
                    return trainer.checkpoint()
        raise AssertionError

    config = small_config(epochs=6)
    whole = train(Trainer(config, DATASET), 6)
    resumed = Trainer(config, DATASET, start=train(Trainer(config, DATASET), 4))
    assert resumed.settings.optimizer.learning_rate == 0.003
    assert train(resumed, 6).arrays["parameters"].tobytes() == whole.arrays["parameters"].tobytes()


def test_training_on_leaves_a_checkpoint_as_it_was():
    config = small_config(optimizer=OptimizerConfig(learning_rate=0.01), epochs=4)
    trainer = Trainer(config, DATASET)
    run = trainer.run()
    while not isinstance(next(run), EpochResult):
        pass
    checkpoint = trainer.checkpoint()
    before = {name: array.copy() for name, array in checkpoint.arrays.items()}
    list(run)
    epoch_results(Trainer(config, DATASET, start=checkpoint))
    assert set(before) == {"parameters", "optimizer"}
    for name, array in checkpoint.arrays.items():
        np.testing.assert_array_equal(array, before[name])


def test_a_resumed_run_counts_on_to_the_last_epoch_of_its_settings(monkeypatch):
    monkeypatch.setattr("nnfs_gui.training.progress_timer.SLICE_SECONDS", 0.0)
    config = small_config(epochs=5)
    trainer = Trainer(config, DATASET, start=stop_after(Trainer(config, DATASET), 3))
    events = list(trainer.run())
    progress = [event for event in events if isinstance(event, Progress)]
    assert (trainer.first_epoch, trainer.last_epoch) == (4, 5)
    assert [event.metrics.epoch for event in events if isinstance(event, EpochResult)] == [4, 5]
    assert 3 < progress[0].epochs_done < 4
    assert progress[-1].seconds_left == pytest.approx(0, abs=1e-9)


def test_a_run_that_is_complete_has_nothing_more_to_train():
    config = small_config()
    trainer = Trainer(config, DATASET, start=stop_after(Trainer(config, DATASET), 3))
    assert list(trainer.run()) == []


def test_a_checkpoint_of_other_settings_is_refused():
    config = small_config(optimizer=OptimizerConfig(learning_rate=0.01))
    checkpoint = stop_after(Trainer(config, DATASET), 1)
    others = [
        replace(config, network=network_config(9)),
        replace(config, precision=Precision.FLOAT32),
        replace(config, optimizer=sgd(momentum=0.5)),
    ]
    for other in others:
        with pytest.raises(ConfigError, match=r"The checkpoint of epoch 1 does not fit the settings: .*\."):
            Trainer(other, DATASET, start=checkpoint)
    with pytest.raises(ConfigError):
        Trainer(config, DATASET, start=Checkpoint(1, {"learning_rate": math.pi, "optimizer_steps": 1}, {}))


def test_other_settings_keep_the_memory_of_an_optimizer_of_the_same_rule_and_no_best_epoch_of_another_run():
    adam = small_config(optimizer=OptimizerConfig(learning_rate=0.01), epochs=2, keep_best=True)
    trainer = Trainer(adam, small_dataset())
    final_parameters(trainer)
    checkpoint = trainer.checkpoint()
    assert "best" in checkpoint.arrays
    decay = replace(adam, optimizer=replace(adam.optimizer, learning_rate=0.1, weight_decay=0.01, gradient_clipping=1.0))
    kept = checkpoint.for_other_settings(adam, decay)
    assert (kept.arrays["optimizer"] == checkpoint.arrays["optimizer"]).all()
    assert kept.numbers == changing_numbers(decay) | {
        "optimizer_steps": checkpoint.numbers["optimizer_steps"],
        "threads": 1,
    }
    for optimizer in (sgd(), replace(adam.optimizer, beta1=0.5)):
        fresh = checkpoint.for_other_settings(adam, replace(adam, optimizer=optimizer))
        assert set(fresh.arrays) == {"parameters"}
        assert fresh.numbers["optimizer_steps"] == 0
