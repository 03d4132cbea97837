"""What came of a remedy: the figure that its finding was about, before it and after, and an honest verdict."""

from dataclasses import replace

import numpy as np
import pytest

from nnfs_gui.inspection.health.course import Course
from nnfs_gui.inspection.health.findings import Finding, FindingKind
from nnfs_gui.inspection.health.layer_health import Histogram, LayerHealth
from nnfs_gui.inspection.health.remedies import Remedy, RemedyKind
from nnfs_gui.inspection.health.trial import Figure, Outcome, Trial, Verdict
from nnfs_gui.training.config import OptimizerConfig, TrainingConfig
from nnfs_gui.training.events import EpochMetrics

HIGH = TrainingConfig(optimizer=OptimizerConfig(learning_rate=0.3))
LOWER = Remedy(RemedyKind.LEARNING_RATE, 0.002, 0.3)
NOTHING = Histogram(np.zeros(2), np.zeros(1, np.int64))


def layer(dead):
    return LayerHealth("ReLU", 1.0, 1.0, 100, 0.1, dead, None, NOTHING, NOTHING)


def course(config, *errors, first=1, rate=None, dead=0.0):
    """Epochs with these training errors, of which the validation error is twice as large."""
    rate = config.optimizer.learning_rate if rate is None else rate
    epochs = tuple(EpochMetrics(first + i, error, 0.5, 2 * error, 0.4, rate, 1.0) for i, error in enumerate(errors))
    return Course(config, epochs, (layer(dead),))


def finding(kind, remedy=LOWER):
    return Finding(kind, (1.0,), (remedy,), 1)


@pytest.mark.parametrize(("after", "verdict"), [(0.5, Verdict.HELPED), (0.995, Verdict.NO_DIFFERENCE), (1.5, Verdict.WORSE)])
def test_a_run_that_goes_on_is_compared_with_itself_as_it_was(after, verdict):
    before = course(HIGH, 2.0, 1.0)
    trial = Trial(finding(FindingKind.STEPS_TOO_LARGE), LOWER, before)
    further = course(LOWER.apply(HIGH), 0.9, after, first=3)
    outcome = trial.outcome(replace(further, epochs=(*before.epochs, *further.epochs)))
    assert outcome == Outcome(Figure.TRAINING_ERROR, 1.0, after, 2)
    assert outcome.verdict is verdict


def test_a_run_that_goes_on_for_so_long_that_its_epochs_of_then_are_kept_no_more_is_still_the_same_run():
    trial = Trial(finding(FindingKind.STEPS_TOO_LARGE), LOWER, course(HIGH, 2.0, 1.0))
    further = course(LOWER.apply(HIGH), *(0.5,) * 1000, first=501)
    assert trial.outcome(further) == Outcome(Figure.TRAINING_ERROR, 1.0, 0.5, 1498)


def test_a_new_run_is_compared_with_the_first_when_that_was_as_old():
    trial = Trial(finding(FindingKind.OVERFITTING), LOWER, course(HIGH, 2.0, 1.0, 0.5))
    assert trial.outcome(course(LOWER.apply(HIGH), 1.5)) == Outcome(Figure.VALIDATION_ERROR, 4.0, 3.0, 1)
    assert trial.outcome(course(LOWER.apply(HIGH), *(0.4,) * 5)) == Outcome(Figure.VALIDATION_ERROR, 1.0, 0.8, 5)


def test_nothing_is_said_before_an_epoch_was_trained_with_it_nor_of_a_run_without_it():
    before = course(HIGH, 2.0, 1.0)
    trial = Trial(finding(FindingKind.RATE_TOO_HIGH), LOWER, before)
    assert trial.outcome(before) is None
    assert trial.outcome(replace(before, rate_now=0.002)) is None
    assert trial.outcome(course(HIGH, 1.0)) is None
    assert trial.outcome(course(LOWER.apply(HIGH))) is None


def test_it_is_over_when_one_goes_on_without_it_and_not_before():
    before = course(HIGH, 2.0, 1.0)
    trial = Trial(finding(FindingKind.RATE_TOO_HIGH), LOWER, before)
    goes_on = replace(before, epochs=(*before.epochs, *course(HIGH, 0.9, first=3).epochs))
    assert trial.is_over(goes_on)
    assert trial.is_over(course(HIGH, 3.0))
    assert not trial.is_over(before)  # it was only just taken
    assert not trial.is_over(course(HIGH))  # another one has just begun
    assert not trial.is_over(course(LOWER.apply(HIGH), 3.0))


def test_another_run_that_differs_in_more_than_the_remedy_says_nothing_about_it():
    trial = Trial(finding(FindingKind.RATE_TOO_HIGH), LOWER, course(HIGH, 2.0, 1.0))
    with_it = LOWER.apply(HIGH)
    assert trial.is_over(course(replace(with_it, batch_size=1), 0.5))
    assert not trial.is_over(course(replace(with_it, epochs=with_it.epochs + 5), 0.5))


def test_neurons_that_can_die_no_more_are_no_success_the_error_is():
    leaky = Remedy(RemedyKind.LEAKY_RELU)
    trial = Trial(finding(FindingKind.DEAD, leaky), leaky, course(HIGH, 2.0, dead=0.8))
    outcome = trial.outcome(course(leaky.apply(HIGH), 3.0, dead=None))
    assert outcome == Outcome(Figure.VALIDATION_ERROR, 4.0, 6.0, 1)
    assert outcome.verdict is Verdict.WORSE


def test_what_was_taken_before_the_first_epoch_is_compared_with_the_start():
    trial = Trial(finding(FindingKind.STEPS_TOO_LARGE), LOWER, replace(course(HIGH), first_error=2.4))
    assert trial.outcome(course(LOWER.apply(HIGH))) is None
    assert trial.outcome(course(LOWER.apply(HIGH), 1.0)) == Outcome(Figure.TRAINING_ERROR, 2.4, 1.0, 1)


def test_dead_neurons_are_compared_in_a_new_run_and_the_error_where_the_same_one_goes_on():
    before = course(HIGH, 2.0, 1.0, dead=0.8)
    trial = Trial(finding(FindingKind.DEAD), LOWER, before)
    assert trial.outcome(course(LOWER.apply(HIGH), 3.0, dead=0.1)) == Outcome(Figure.DEAD, 0.8, 0.1, 1)
    goes_on = course(LOWER.apply(HIGH), 0.5, first=3, dead=0.8)
    goes_on = replace(goes_on, epochs=(*before.epochs, *goes_on.epochs))
    assert trial.outcome(goes_on) == Outcome(Figure.VALIDATION_ERROR, 2.0, 1.0, 1)


def test_a_network_from_a_file_that_goes_on_has_learnt_with_it_since_it_was_opened():
    before = replace(course(HIGH, dead=0.8), opened_at=5)
    trial = Trial(finding(FindingKind.DEAD), LOWER, before)
    goes_on = course(LOWER.apply(HIGH), 1.0, 0.9, first=6, dead=0.8)
    assert trial.outcome(goes_on) == Outcome(Figure.DEAD, 0.8, 0.8, 2)
    assert trial.outcome(course(LOWER.apply(HIGH), 1.0, dead=0.1)) == Outcome(Figure.DEAD, 0.8, 0.1, 1)


def test_without_validation_images_the_training_error_tells():
    def without(some):
        return replace(some, epochs=tuple(replace(metrics, validation_loss=None) for metrics in some.epochs))

    trial = Trial(finding(FindingKind.OVERFITTING), LOWER, without(course(HIGH, 2.0)))
    outcome = trial.outcome(without(course(LOWER.apply(HIGH), 1.0)))
    assert outcome == Outcome(Figure.TRAINING_ERROR, 2.0, 1.0, 1)
