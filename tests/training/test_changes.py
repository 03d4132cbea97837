"""Settings that are changed while a run trains."""

from dataclasses import replace

import numpy as np
import pytest
from setting_values import changed
from small_runs import SMALL, change, sgd, small_config, small_dataset

from nnfs_gui.settings import replaced
from nnfs_gui.training.checkpoint import Checkpoint, changing_numbers
from nnfs_gui.training.config import SETTINGS, OptimizerConfig, OptimizerKind
from nnfs_gui.training.events import EpochResult, SettingsChanged
from nnfs_gui.training.trainer import Trainer

DATASET = small_dataset()
CHANGING = [row for row in SETTINGS.values() if row.changes_while_training]
every_changing_setting = pytest.mark.parametrize("setting", CHANGING, ids=lambda row: row.key)


def train(config, start=None, until=5, changes=None):
    """Return the parameters after each epoch, what was told of changes, and the checkpoint after the last one."""
    trainer, parameters, told = Trainer(config, DATASET, start), {}, []
    for event in trainer.run():
        if isinstance(event, SettingsChanged):
            told.append(event)
        if isinstance(event, EpochResult):
            epoch = event.metrics.epoch
            parameters[epoch] = event.snapshot
            if epoch in (changes or {}):
                trainer.change_settings(changes[epoch])
            if epoch == until:
                break
    return parameters, told, trainer.checkpoint()


@every_changing_setting
def test_a_change_is_told_takes_effect_and_can_be_taken_back(setting):
    first, second = changed(setting, replace(SMALL, epochs=5))
    plain, told, _ = train(first)
    assert told == []
    other, told, _ = train(first, changes={2: second, 4: first})
    assert told == [SettingsChanged(2, first, second), SettingsChanged(4, second, first)]
    assert (plain[2] == other[2]).all()
    assert not np.array_equal(plain[3], other[3])


@every_changing_setting
def test_a_run_of_which_it_was_changed_goes_on_bit_for_bit(setting):
    first, second = changed(setting, replace(SMALL, epochs=5))
    for before, after in ((first, second), (second, first)):
        whole, _, _ = train(before, changes={2: after})
        for epoch in (2, 3, 4):
            _, _, checkpoint = train(before, until=epoch, changes={2: after})
            assert checkpoint.settings(before) == after
            rest, told, _ = train(before, checkpoint)
            assert told == []
            assert all(rest[number].tobytes() == whole[number].tobytes() for number in range(epoch + 1, 6))


@every_changing_setting
def test_a_checkpoint_that_does_not_tell_of_it_leaves_it_as_it_is_in_the_config(setting):
    first, second = changed(setting)
    numbers = {"learning_rate": 0.5} | {
        name: number for name, number in changing_numbers(second).items() if name.startswith("augmentation")
    }
    if setting.key != "optimizer.learning_rate":
        assert Checkpoint(1, numbers, {}).settings(second) == replaced(second, {"optimizer.learning_rate": 0.5})
    assert Checkpoint(1, changing_numbers(first), {}).settings(second) == first


def test_momentum_begins_from_rest_and_leaves_nothing_behind():
    config = small_config(optimizer=sgd(0.05), epochs=5)
    with_momentum = replaced(config, {"optimizer.momentum": 0.9, "optimizer.nesterov": True})
    _, _, checkpoint = train(config, until=3, changes={1: with_momentum})
    assert checkpoint.arrays["optimizer"].any()
    _, _, checkpoint = train(config, until=3, changes={1: with_momentum, 3: config})
    assert "optimizer" not in checkpoint.arrays
    Trainer(config, DATASET, checkpoint)


def test_what_belongs_to_another_optimizer_is_not_taken_over():
    plain = small_config(optimizer=sgd(nesterov=True, momentum=0.5))
    adam = small_config(optimizer=OptimizerConfig(OptimizerKind.ADAM, nesterov=True))
    assert plain.changed_as(adam) == replaced(plain, {"optimizer.learning_rate": 0.001})
    assert not plain.can_become(adam)


def test_a_change_holds_for_what_the_trainer_is_told_next():
    trainer = Trainer(small_config(), DATASET)
    change(trainer, optimizer__learning_rate=0.5, seed=7)
    assert trainer.settings == small_config(optimizer=sgd(0.5))
