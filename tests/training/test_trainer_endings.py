"""When a run ends before its time, which epoch it ends with, and how changed images and softened targets enter it."""

from dataclasses import replace

import numpy as np
import pytest
from small_runs import (
    FROZEN,
    change,
    epoch_results,
    final_parameters,
    sgd,
    small_config,
    small_dataset,
    small_dataset_with_drawings,
)

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.dataset import split_indices
from nnfs_gui.data.wrong_labels import with_wrong_labels
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.config import ConfigError, Schedule
from nnfs_gui.training.events import BestRestored, EpochResult
from nnfs_gui.training.streams import LABELS_STREAM
from nnfs_gui.training.trainer import Trainer

DATASET = small_dataset()


def score(result):
    return result.metrics.validation_accuracy, -result.metrics.validation_loss


def test_a_run_without_patience_goes_to_its_last_epoch():
    config = small_config(optimizer=FROZEN, epochs=5)
    assert len(epoch_results(Trainer(config, DATASET))) == 5


def test_a_run_that_no_longer_improves_stops_when_its_patience_is_at_an_end():
    config = small_config(optimizer=FROZEN, epochs=50, patience=4)
    assert len(epoch_results(Trainer(config, DATASET))) == 1 + 4


def test_a_run_that_improves_is_not_stopped():
    config = small_config(optimizer=sgd(0.001), epochs=30, patience=2, validation_share=0.3)
    results = epoch_results(Trainer(config, DATASET))
    if len(results) < 30:
        assert max(results, key=score).metrics.epoch == len(results) - 2
    losses = [result.metrics.validation_loss for result in results[:5]]
    assert losses == sorted(losses, reverse=True)
    assert len(results) >= 5


def test_the_best_epoch_comes_back_at_the_end():
    config = small_config(optimizer=sgd(2.0), epochs=12, keep_best=True, validation_share=0.3)
    trainer = Trainer(config, DATASET)
    events = list(trainer.run())
    results = [event for event in events if isinstance(event, EpochResult)]
    best = max(results, key=score)
    assert best is not results[-1], "this run was chosen because its last epoch is not its best"
    assert isinstance(events[-1], BestRestored)
    assert events[-1].epoch == best.metrics.epoch
    np.testing.assert_array_equal(events[-1].snapshot, best.snapshot)
    np.testing.assert_array_equal(trainer.network.parameters, best.snapshot)


def test_without_the_wish_for_the_best_epoch_the_last_one_stays():
    config = small_config(optimizer=sgd(2.0), epochs=12, validation_share=0.3)
    trainer = Trainer(config, DATASET)
    events = list(trainer.run())
    np.testing.assert_array_equal(trainer.network.parameters, events[-1].snapshot)


@pytest.mark.parametrize("wish", [{"patience": 3}, {"keep_best": True}])
def test_neither_is_possible_without_validation_images(wish):
    with pytest.raises(ConfigError, match="validation"):
        small_config(validation_share=0.0, **wish)


def test_a_step_schedule_divides_the_rate_by_ten_at_half_and_at_three_quarters():
    assert [Schedule.STEP.factor(done / 8) for done in range(9)] == [1, 1, 1, 1, 0.1, 0.1, 0.01, 0.01, 0.01]


STRONG = Augmentation(shift=2)


def test_changed_images_are_others_in_each_epoch_and_the_same_in_each_run():
    frozen = small_config(optimizer=FROZEN, augmentation=STRONG, validation_share=0.0)
    losses = [result.metrics.train_loss for result in epoch_results(Trainer(frozen, DATASET))]
    assert len(set(losses)) == 3
    assert losses == [result.metrics.train_loss for result in epoch_results(Trainer(frozen, DATASET))]


def test_validation_images_are_never_changed():
    plain = small_config(optimizer=FROZEN, validation_share=0.3)
    results = [epoch_results(Trainer(config, DATASET)) for config in (plain, replace(plain, augmentation=STRONG))]
    for one, other in zip(*results, strict=True):
        assert one.metrics.validation_loss == other.metrics.validation_loss


def test_a_run_with_changed_images_that_goes_on_is_one_longer_run():
    config = small_config(augmentation=STRONG, epochs=4)
    whole = final_parameters(Trainer(config, DATASET))
    begun = Trainer(replace(config, epochs=2), DATASET)
    final_parameters(begun)
    gone_on = Trainer(config, DATASET, Checkpoint.of(begun.network, config, epoch=2))
    np.testing.assert_array_equal(final_parameters(gone_on), whole)


def test_augmentation_can_be_switched_off_in_the_middle_of_a_run():
    config = small_config(epochs=2, optimizer=FROZEN, augmentation=STRONG, validation_share=0.0)
    trainer = Trainer(config, DATASET)
    losses = []
    for event in trainer.run():
        if isinstance(event, EpochResult):
            losses.append(event.metrics.train_loss)
            change(trainer, augmentation=None)
    (plain, _) = (
        result.metrics.train_loss for result in epoch_results(Trainer(replace(config, augmentation=None), DATASET))
    )
    assert losses[1] == pytest.approx(plain)
    assert losses[0] != pytest.approx(plain)


def test_label_smoothing_adds_the_error_of_targets_that_are_never_quite_sure():
    config = small_config(epochs=1, optimizer=FROZEN, validation_share=0.3)
    plain, smooth = (
        epoch_results(Trainer(replace(config, label_smoothing=share), DATASET))[0].metrics for share in (0.0, 0.3)
    )
    network = Trainer(config, DATASET).network
    chosen, _ = split_indices(len(DATASET.train_images), 0.3)
    shares = network.predict_proba(DATASET.train_images[chosen].reshape(-1, 16) / 255)
    everyone = -np.log(shares).mean()  # of a target that is the same for all classes
    assert smooth.train_loss == pytest.approx(0.7 * plain.train_loss + 0.3 * everyone)
    assert smooth.validation_loss == plain.validation_loss


def test_wrong_labels_are_those_of_the_training_images_alone():
    config = small_config(epochs=1, optimizer=FROZEN, validation_share=0.3)
    plain, wrong = (epoch_results(Trainer(replace(config, wrong_labels=share), DATASET))[0].metrics for share in (0.0, 0.9))
    assert wrong.train_loss != pytest.approx(plain.train_loss)
    assert (wrong.validation_loss, wrong.validation_accuracy) == (plain.validation_loss, plain.validation_accuracy)


def test_a_drawing_that_an_epoch_shows_several_times_has_the_same_wrong_label_each_time():
    dataset = small_dataset_with_drawings()
    config = small_config(epochs=1, optimizer=FROZEN, validation_share=0.0, wrong_labels=0.5)
    once, twice = (
        epoch_results(Trainer(replace(config, drawing_repeats=repeats), dataset))[0].metrics.train_loss for repeats in (1, 2)
    )
    labels = with_wrong_labels(
        dataset.train_labels, np.arange(100), 0.5, 3, rng=np.random.default_rng((config.seed, LABELS_STREAM))
    )
    shares = Trainer(config, dataset).network.predict_proba(dataset.train_images.reshape(-1, 16) / 255)
    losses = -np.log(shares[np.arange(100), labels])
    is_drawing = dataset.drawn.numbers >= 0
    assert once == pytest.approx(losses.mean())
    assert twice == pytest.approx((losses.sum() + losses[is_drawing].sum()) / (100 + is_drawing.sum()))


def test_a_run_whose_patience_is_at_an_end_has_nothing_more_to_train_and_ends_with_its_best_epoch():
    config = small_config(optimizer=sgd(2.0), epochs=50, patience=2, keep_best=True, validation_share=0.3)
    whole = Trainer(config, DATASET)
    for event in whole.run():
        if isinstance(event, EpochResult):
            checkpoint = whole.checkpoint()
    assert checkpoint.epoch < 50
    resumed = Trainer(config, DATASET, start=checkpoint)
    assert str(resumed.stop_reason) == "It no longer got better, and its patience (2) is at an end."
    (event,) = resumed.run()
    assert event.epoch == checkpoint.epoch - 2
    np.testing.assert_array_equal(resumed.network.parameters, whole.network.parameters)


@pytest.mark.parametrize("schedule", Schedule)
def test_a_run_resumed_from_a_checkpoint_ends_bit_for_bit_as_if_it_had_not_stopped(schedule):
    config = small_config(
        epochs=6,
        augmentation=STRONG,
        keep_best=True,
        patience=5,
        validation_share=0.3,
        optimizer=sgd(1.0, schedule=schedule),
    )
    whole = Trainer(config, DATASET)
    expected = list(whole.run())
    begun = Trainer(config, DATASET)
    for event in begun.run():
        if isinstance(event, EpochResult) and event.metrics.epoch == 3:
            break
    resumed = Trainer(config, DATASET, start=begun.checkpoint())
    events = list(resumed.run())
    np.testing.assert_array_equal(resumed.network.parameters, whole.network.parameters)
    assert isinstance(events[-1], BestRestored) == isinstance(expected[-1], BestRestored)


def test_a_checkpoint_remembers_how_images_were_changed_when_it_was_taken():
    trainer = Trainer(small_config(augmentation=None), DATASET)
    change(trainer, augmentation=Augmentation(rotation=3))
    next(event for event in trainer.run() if isinstance(event, EpochResult))
    assert Trainer(small_config(), DATASET, start=trainer.checkpoint()).settings.augmentation == Augmentation(rotation=3)
