"""What a run tells on its way, with a clock that goes on by a millisecond each time it is looked at."""

import itertools

import numpy as np
import pytest
from small_runs import FROZEN, small_config, small_dataset

from nnfs_gui.training import progress_timer as pace
from nnfs_gui.training import trainer as trainer_module
from nnfs_gui.training.events import EpochResult, Progress
from nnfs_gui.training.trainer import Trainer

DATASET = small_dataset(train=500)


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        self.now += 0.001
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(trainer_module, "perf_counter", clock)
    return clock


@pytest.fixture
def timed_events(clock):
    """Each event of a run of 1,500 steps, with the time it came at."""
    config = small_config(batch_size=1, validation_share=0.0)
    return [(clock.now, event) for event in Trainer(config, DATASET).run()]


def test_progress_comes_thirty_times_a_second(timed_events):
    times = [time for time, event in timed_events if isinstance(event, Progress)]
    gaps = np.diff(times)
    assert len(times) > 40
    assert gaps.min() >= 1 / 30
    assert gaps.max() < 1 / 30 + 0.01


def test_progress_goes_forward_to_the_end_and_counts_the_time_left_down(timed_events):
    progress = [event for _, event in timed_events if isinstance(event, Progress)]
    for before, after in itertools.pairwise(progress):
        assert 0 < before.epochs_done < after.epochs_done <= 3
        assert before.seconds_left > after.seconds_left >= 0
    assert progress[-1].epochs_done > 2.9


def test_speed_and_time_left_are_those_of_the_clock(timed_events):
    progress = [event for _, event in timed_events if isinstance(event, Progress)]
    for event in progress:
        assert event.images_per_second == pytest.approx(1000, rel=0.1)  # an image a look at the clock
        assert event.seconds_left == pytest.approx((3 - event.epochs_done) * 500 / event.images_per_second)


def test_snapshots_come_ten_times_a_second_at_most(timed_events):
    times = [time for time, event in timed_events if isinstance(event, Progress) and event.snapshot is not None]
    assert len(times) > 10
    assert np.diff(times).min() > 0.09


def test_snapshots_are_rare_while_nobody_watches_and_often_as_soon_as_somebody_does(clock):
    trainer = Trainer(small_config(batch_size=1, validation_share=0.0, epochs=20), DATASET)
    trainer.set_watched(False)
    times = []
    for event in trainer.run():
        if isinstance(event, Progress) and event.snapshot is not None:
            times.append(clock.now)
            trainer.set_watched(len(times) >= 5)
    gaps = np.diff(times)
    assert gaps[:4].min() > 0.95
    assert gaps[4:].max() < 0.2


def test_time_of_an_epoch_is_what_its_slices_took(timed_events):
    results = [event for _, event in timed_events if isinstance(event, EpochResult)]
    for result in results:
        assert result.metrics.seconds == pytest.approx(0.5, rel=0.1)


def test_losses_of_the_slices_make_up_the_loss_of_the_epoch(clock, monkeypatch):
    monkeypatch.setattr(pace, "SLICE_SECONDS", 0.0)  # one pass a slice
    config = small_config(batch_size=50, epochs=2, validation_share=0.0, optimizer=FROZEN)
    events = list(Trainer(config, DATASET).run())
    losses = {event.epochs_done: event.loss for event in events if isinstance(event, Progress)}
    assert sorted(losses) == pytest.approx([share / 10 for share in range(1, 21)])
    assert len(set(losses.values())) == 20
    for epoch, result in enumerate(event for event in events if isinstance(event, EpochResult)):
        of_epoch = [loss for done, loss in losses.items() if epoch < done <= epoch + 1]
        assert np.mean(of_epoch) == pytest.approx(result.metrics.train_loss, rel=1e-12)


def test_loss_of_a_slice_of_many_epochs_is_that_of_the_epoch_under_way(clock, monkeypatch):
    def losses_by_place(slice_seconds):
        monkeypatch.setattr(pace, "SLICE_SECONDS", slice_seconds)
        config = small_config(batch_size=50, epochs=30, validation_share=0.0)
        events = Trainer(config, DATASET).run()
        return {round(event.epochs_done, 6): event.loss for event in events if isinstance(event, Progress)}

    passes, slices = losses_by_place(0.0), losses_by_place(0.025)
    assert np.diff(list(slices)).min() > 1
    for done, loss in slices.items():
        epoch = np.ceil(done)
        assert loss == pytest.approx(np.mean([passes[place] for place in passes if epoch - 1 < place <= done]))


def test_validation_that_takes_long_tells_that_it_goes_on(clock, monkeypatch):
    monkeypatch.setattr("nnfs_gui.nn.Network.rows_per_pass", 1)
    events = list(Trainer(small_config(epochs=1, train_size=1, validation_share=0.9), DATASET).run())
    assert len([event for event in events if isinstance(event, Progress)]) >= 10
    assert {event.loss for event in events[:-1]} == {events[-1].metrics.train_loss}
