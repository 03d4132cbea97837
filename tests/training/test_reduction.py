"""The schedule that reduces the learning rate on plateaus."""

import math

import numpy as np
import pytest
from small_runs import epoch_results, sgd, small_config, small_dataset

from nnfs_gui.inspection.runs.rate_course import rate_course
from nnfs_gui.settings import replaced
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.config import ConfigError, Schedule
from nnfs_gui.training.events import EpochMetrics, EpochResult
from nnfs_gui.training.reduction import Reduction
from nnfs_gui.training.trainer import Trainer

DATASET = small_dataset()
RULE = sgd(3.0, schedule=Schedule.PLATEAU, plateau_patience=1, plateau_factor=0.5)  # so large that the error jumps about
CONFIG = small_config(optimizer=RULE, epochs=8, validation_share=0.3)


def metrics(epoch, train_loss, validation_loss=None):
    return EpochMetrics(epoch, train_loss, 0.5, validation_loss, None if validation_loss is None else 0.5, 0.1, 1)


def factors(losses, patience, factor=0.5):
    rule = sgd(schedule=Schedule.PLATEAU, plateau_patience=patience, plateau_factor=factor)
    reduction, found = Reduction(), []
    for epoch, loss in enumerate(losses, 1):
        reduction = reduction.after(metrics(epoch, 1, loss), rule)
        found.append(reduction.factor)
    return found


def test_the_rate_is_reduced_after_so_many_epochs_without_a_lower_error():
    assert factors([1, 0.9, 0.95, 0.9, 0.8, 0.9, 0.9, 0.9, 0.9], 2) == [1, 1, 1, 0.5, 0.5, 0.5, 0.25, 0.25, 0.125]
    assert factors([1, 0.99995, 0.9999], 2) == [1, 1, 0.5], "less than a ten-thousandth is no fall"
    assert factors([1] * 30, 1, factor=0.1)[-1] == 1e-9, "a rate stays one"


def test_without_validation_images_the_training_error_counts():
    reduction = Reduction.of(RULE, [metrics(1, 0.5), metrics(2, 0.5)])
    assert (reduction.factor, reduction.lowest) == (0.5, 0.5)
    assert Reduction.of(RULE, [metrics(1, 0.5, 0.9), metrics(2, 0.6, 0.8)]).factor == 1


def rates_of(trainer):
    """The learning rate of the last step of each epoch."""
    return [trainer.optimizer.learning_rate for event in trainer.run() if isinstance(event, EpochResult)]


@pytest.mark.parametrize("share", [0.0, 0.3])
def test_the_rate_in_use_follows_and_the_curve_shows_it(share):
    config = replaced(CONFIG, {"validation_share": share})
    results = epoch_results(Trainer(config, DATASET))
    epochs = [result.metrics for result in results]
    expected = [3.0 * Reduction.of(RULE, epochs[:epoch]).factor for epoch in range(8)]
    assert rates_of(Trainer(config, DATASET)) == expected
    assert len(set(expected)) > 1
    curve = rate_course(config, epochs, (), 8.0)
    places = [epoch + share for epoch in range(8) for share in (0.01, 0.99)]
    assert np.interp(places, *curve).tolist() == pytest.approx(np.repeat(expected, 2).tolist())


def test_its_state_is_in_the_checkpoint_so_that_a_run_goes_on_bit_for_bit():
    whole = epoch_results(Trainer(CONFIG, DATASET))
    for stop in range(1, 8):
        trainer = Trainer(CONFIG, DATASET)
        for event in trainer.run():
            if isinstance(event, EpochResult) and event.metrics.epoch == stop:
                break
        rest = epoch_results(Trainer(CONFIG, DATASET, trainer.checkpoint()))
        assert [result.snapshot.tobytes() for result in rest] == [result.snapshot.tobytes() for result in whole[stop:]]


def test_a_checkpoint_without_it_begins_anew_and_an_impossible_one_is_refused():
    trainer = Trainer(CONFIG, DATASET)
    checkpoint = next(trainer.checkpoint() for event in trainer.run() if isinstance(event, EpochResult))
    older = {name: number for name, number in checkpoint.numbers.items() if not name.startswith("reduction")}
    Trainer(CONFIG, DATASET, Checkpoint(1, older, checkpoint.arrays))
    for name, number in (("reduction", -1.0), ("reduction", math.nan), ("reduction_waited", -1), ("reduction_lowest", -1)):
        with pytest.raises(ConfigError, match="does not fit"):
            Trainer(CONFIG, DATASET, Checkpoint(1, dict(checkpoint.numbers) | {name: number}, checkpoint.arrays))
