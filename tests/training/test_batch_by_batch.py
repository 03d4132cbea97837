"""A training can be watched batch by batch, in which it learns what it would have learnt in one go."""

import numpy as np
import pytest
from small_runs import epoch_results, small_config, small_dataset

from nnfs_gui.training.events import EpochResult, Progress
from nnfs_gui.training.trainer import Trainer

DATASET = small_dataset()


@pytest.mark.parametrize("batch_size", [1, 10, 30, 1000])
@pytest.mark.parametrize("averaging", [0.0, 0.9])
def test_each_batch_is_told_with_its_network_and_the_result_is_the_same(batch_size, averaging):
    config = small_config(batch_size=batch_size, averaging=averaging)
    whole = epoch_results(Trainer(config, DATASET))
    trainer = Trainer(config, DATASET)
    trainer.tells_batches = True
    told, results = [], []
    for event in trainer.run():
        if isinstance(event, Progress) and event.ends_batch:
            told.append(event)
            np.testing.assert_array_equal(event.snapshot, trainer.shown.parameters)
        elif isinstance(event, EpochResult):
            results.append(event)
    batches = -(-trainer.train_count // batch_size)
    assert len(told) == config.epochs * batches
    places = [min(batch * batch_size / trainer.train_count, 1.0) for batch in range(1, batches + 1)]
    assert [event.epochs_done for event in told[:batches]] == pytest.approx(places)
    assert [result.snapshot.tobytes() for result in results] == [result.snapshot.tobytes() for result in whole]
    assert [result.metrics.train_loss for result in results] == [result.metrics.train_loss for result in whole]


def test_a_batch_of_several_passes_is_told_once():
    config = small_config(batch_size=2000, epochs=1, validation_share=0.0)
    trainer = Trainer(config, small_dataset(3000))
    assert trainer.network.rows_per_pass < 2000
    trainer.tells_batches = True
    told = [event for event in trainer.run() if isinstance(event, Progress) and event.ends_batch]
    assert [event.epochs_done for event in told] == pytest.approx([2 / 3, 1.0])


def test_it_can_be_asked_for_and_given_up_in_the_middle():
    config = small_config(epochs=2)
    trainer = Trainer(config, DATASET)
    trainer.tells_batches = True
    told = 0
    for event in trainer.run():
        if isinstance(event, Progress) and event.ends_batch:
            told += 1
            trainer.tells_batches = told < 4
    assert told == 4
