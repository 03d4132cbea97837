"""What the curves tell beside their points: how far a run was when, at which rate, and which values are spikes."""

import numpy as np
import pytest
from small_runs import small_config, small_dataset

from nnfs_gui.inspection.runs.calm_range import calm_range
from nnfs_gui.inspection.runs.rate_course import rate_course
from nnfs_gui.inspection.runs.run_clock import Count, run_clock
from nnfs_gui.inspection.runs.run_story import RunStory
from nnfs_gui.settings import replaced
from nnfs_gui.training.config import Schedule
from nnfs_gui.training.evaluation import wilson_band, wilson_interval
from nnfs_gui.training.events import EpochMetrics, Paused, SettingsChanged, Started
from nnfs_gui.training.trainer import Trainer


def figures(*, rates=(0.1,), seconds=1.0, first=1):
    return [EpochMetrics(epoch, 1, 0, 1, 0, rate, seconds) for epoch, rate in enumerate(rates, first)]


def changed(place, before, after):
    configs = (replaced(small_config(), {"optimizer.learning_rate": rate}) for rate in (before, after))
    return SettingsChanged(place, *configs)


def started(place, last_epoch):
    return Started(place, last_epoch, None, 100, 10)


def rate_at(curve, place):
    """The rate directly after a place."""
    x, y = curve
    after = np.flatnonzero(x > place)[0]
    return np.interp(place + 1e-9, x[after - 1 : after + 1], y[after - 1 : after + 1])


# --- the clock ----------------------------------------------------------------------------------------------------------


def test_seconds_are_those_of_the_epochs_and_images_as_many_as_each_has():
    epochs = [EpochMetrics(epoch, 1, 0, 1, 0, 0.1, seconds) for epoch, seconds in ((1, 2.0), (2, 4.0), (3, 6.0))]
    seconds = run_clock(Count.SECONDS, epochs, 500)
    assert seconds.count([0, 0.5, 1, 2, 3]).tolist() == [0, 1, 2, 6, 12]
    assert seconds.count(4) == pytest.approx(16), "the mean is foreseen"
    assert run_clock(Count.IMAGES, epochs, 500).count([0, 0.5, 3]).tolist() == pytest.approx([0, 250, 1500])
    assert run_clock(Count.EPOCHS, epochs, 500).count(2.25) == 2.25


@pytest.mark.parametrize("count", Count)
@pytest.mark.parametrize("epochs", [[], figures(), figures(rates=(0.1,) * 5, seconds=0.0), figures(rates=(1, 1), first=8)])
def test_every_count_has_its_place(count, epochs):
    clock = run_clock(count, epochs, 54_000, 2.0)
    places = np.linspace(0, 12, 50)
    assert clock.place(clock.count(places)) == pytest.approx(places, abs=1e-4)


def test_the_epochs_before_a_fork_are_taken_to_have_been_as_long_as_its_own():
    clock = run_clock(Count.SECONDS, figures(rates=(1, 1), seconds=3.0, first=8), 10)
    assert clock.count([0, 7, 9]).tolist() == pytest.approx([0, 21, 27])


# --- the rate in use ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("warm_up", [0, 2])
@pytest.mark.parametrize("schedule", Schedule)
def test_the_rate_in_use_is_that_of_the_trainers_steps(schedule, warm_up):
    config = replaced(small_config(epochs=5), {"optimizer.schedule": schedule, "optimizer.warm_up": warm_up})
    trainer = Trainer(config, small_dataset())
    steps, step = [], trainer.optimizer.step

    def watch(*arguments, **named):
        steps.append(trainer.optimizer.learning_rate)
        return step(*arguments, **named)

    trainer.optimizer.step = watch
    epochs = [event.metrics for event in trainer.run() if hasattr(event, "metrics")]
    curve = rate_course(config, epochs, (), 5.0)
    for number, rate in enumerate(steps):
        place, one_step = 5 * number / len(steps), 0.1 * 5 / len(steps) / warm_up if warm_up else 0  # by which it rises
        assert rate_at(curve, place) == pytest.approx(rate, rel=1e-3, abs=1e-5 + one_step), number


def test_a_changed_rate_jumps_at_its_place_and_one_that_is_not_told_of_within_its_epoch():
    config, epochs = small_config(epochs=4), figures(rates=(0.1, 0.1, 0.3, 0.5))
    story = RunStory.of(config, epochs, (started(0, 4), changed(2.25, 0.1, 0.3), Paused(3, 9)), 90)
    curve = story.rate(4.0)
    assert [rate_at(curve, place) for place in (0, 2.2, 2.3, 3.4, 3.6)] == pytest.approx([0.1, 0.1, 0.3, 0.3, 0.5])


def test_a_story_goes_on_from_an_epoch_and_its_copy_does_not():
    story = RunStory.of(small_config(), figures(rates=(0.1, 0.1, 0.3)), (started(0, 3), Paused(1.5, 9)), 1)
    then = story.copy()
    story.go_on(2, None)
    story.add_incident(started(1, 5))
    assert [type(incident) for incident in story.incidents] == [Started, Paused, Started]
    assert [metrics.epoch for metrics in story.epochs] == [1]
    assert [incident.place for incident in then.incidents] == [0, 1.5, 2.5]
    assert len(then.epochs) == 3
    assert (story.train_count, story.validation_count) == (100, 10)


def test_the_best_epoch_is_the_first_of_the_most_accurate_with_the_least_loss():
    accuracies, losses = (0.5, 0.9, 0.9, 0.9, 0.8), (1.0, 0.4, 0.3, 0.3, 0.1)
    story = RunStory()
    for epoch, (accuracy, loss) in enumerate(zip(accuracies, losses, strict=True), 1):
        story.add_epoch(EpochMetrics(epoch, 1, 0, loss, accuracy, 0.1, 1))
    assert story.best.epoch == 3
    story.go_on(3, None)
    assert story.best.epoch == 2
    assert RunStory.of(small_config(), [EpochMetrics(1, 1, 0, None, None, 0.1, 1)], (), 5).best is None


def test_within_the_first_epoch_the_rate_is_known_from_what_was_changed():
    curve = rate_course(small_config(), [], (started(0, 3), changed(0.25, 0.1, 0.7)), 0.5)
    assert [rate_at(curve, place) for place in (0.1, 0.3)] == pytest.approx([0.1, 0.7])


def test_a_run_that_goes_on_to_another_end_has_its_schedule_stretched_from_there_on():
    config = replaced(small_config(epochs=8), {"optimizer.schedule": Schedule.STEP})
    curve = rate_course(config, figures(rates=(1.0,) * 8), (started(0, 4), started(4, 8)), 8.0)
    assert [rate_at(curve, place) for place in (1.9, 2.1, 3.1, 4.1, 5.9, 6.1)] == pytest.approx(
        [1, 0.1, 0.01, 0.1, 0.1, 0.01]
    )


def test_before_anything_was_trained_there_is_no_rate():
    assert [len(part) for part in rate_course(small_config(), [], (), 0.0)] == [0, 0]


# --- spikes -------------------------------------------------------------------------------------------------------------

FALLING = 2.3 * np.exp(-np.arange(40) / 8) + 0.02
NOISY = 0.3 + 0.05 * np.random.default_rng(0).random(400)


@pytest.mark.parametrize("count", [6, 8, 40, 400, 3000])
@pytest.mark.parametrize("share", [0.0, 0.2, 0.5, 0.9])
def test_one_spike_wherever_it_is_flattens_nothing(count, share):
    calm = 0.5 + 0.4 * np.exp(-np.arange(count) / count * 5)
    values = calm.copy()
    values[int(share * (count - 1))] = 50
    low, high = calm_range(values)
    assert low == calm.min()
    assert high <= 0.9


@pytest.mark.parametrize("values", [FALLING, FALLING[::-1], NOISY, np.ones(30), np.array([0.35, 0.18, 0.1, 0.09, 0.08])])
def test_what_falls_rises_or_jumps_about_is_seen_whole(values):
    assert calm_range(values) == (values.min(), values.max())


def test_a_fall_of_the_accuracy_is_a_spike_too_and_the_last_value_is_none():
    values = np.array([88, 96, 97, 97.2, 97.3, 11, 97.5, 97.6, 97.8])
    assert calm_range(values) == (88, 97.8)
    assert calm_range(values[:6]) == (11, 97.3)


def test_a_range_needs_a_finite_value():
    assert calm_range(np.array([])) is None
    assert calm_range(np.array([np.nan, np.inf])) is None
    assert calm_range(np.array([np.nan, 2.0])) == (2, 2)


# --- the band -----------------------------------------------------------------------------------------------------------


def test_a_band_is_made_of_wilsons_intervals():
    low, high = wilson_band(np.array([0.0, 0.5, 0.975, 1.0]), 200)
    assert list(zip(low, high, strict=True)) == [pytest.approx(wilson_interval(right, 200)) for right in (0, 100, 195, 200)]
    assert (low[1], high[1]) == pytest.approx((0.43136, 0.56864), abs=1e-5)  # as R's binom.confint(100, 200, "wilson") says
