"""Answering only where one is sure: how many answers are left, and how many of these are right."""

import numpy as np
import pytest
from small_runs import small_dataset

from nnfs_gui.inspection.readings.mistakes import ImageSet, choose_images, reading_steps
from nnfs_gui.nn import Network
from nnfs_gui.recognition.calibration import BINS, calibration_error
from nnfs_gui.recognition.certainty import certainty_steps
from nnfs_gui.recognition.selective_prediction import ASKED, Answers, OwnLimit, Selection, SelectionFigures, answering_steps
from nnfs_gui.training.config import NetworkConfig, TrainingConfig
from nnfs_gui.training.evaluation import wilson_interval
from nnfs_gui.training.trainer import Trainer

LABELS = np.array([0, 0, 1, 1, 2])
ANSWERS = np.array([0, 1, 1, 1, 0])
CONFIDENCES = np.array([0.9, 0.4, 0.95, 0.6, 0.9])


def answers(limit=None):
    return Answers(LABELS, ANSWERS, CONFIDENCES, limit)


def test_the_certainties_that_can_be_asked_ascend_and_have_few_digits():
    assert ASKED[0] == 0
    assert ASKED[-1] == 0.9999
    assert {0.5, 0.9, 0.99, 0.999} <= set(ASKED)
    assert list(ASKED) == sorted(set(ASKED))
    assert max(len(f"{100 * certainty:.10g}") for certainty in ASKED) <= len("99.989")


@pytest.mark.parametrize(
    ("certainty", "right", "answered"), [(0, 3, 5), (0.4, 3, 5), (0.41, 3, 4), (0.9, 2, 3), (0.95, 1, 1), (0.96, 0, 0)]
)
def test_what_is_asked_is_what_is_answered(certainty, right, answered):
    selection = answers().asked(certainty)
    assert selection == Selection(right, answered, 5)
    assert selection.coverage == answered / 5
    assert selection.coverage_interval == wilson_interval(answered, 5)
    if answered:
        assert selection.accuracy == right / answered
        assert selection.accuracy_interval == wilson_interval(right, answered)
    else:
        assert selection.accuracy is None
        assert selection.accuracy_interval is None


def test_the_programs_own_limit_leaves_out_what_is_doubted_and_what_is_strange():
    limit = OwnLimit(np.array([False, True, False, False, False]), np.array([False, True, False, True, False]))
    assert answers(limit).by_own_limit() == Selection(2, 3, 5)
    assert answers().by_own_limit() is None


def test_the_surest_answers_are_those_of_the_highest_confidence():
    assert [answers().surest(count).right for count in range(6)] == [0, 1, 2, 2, 3, 3]


def test_precision_and_recall_of_a_class_are_those_of_the_answers_that_are_left():
    for label in range(3):
        found = answers().of_class(label)
        for place, certainty in enumerate(ASKED):
            answered = (certainty <= CONFIDENCES) & (label == ANSWERS)
            right = int((answered & (label == LABELS)).sum())
            named = int(answered.sum())
            assert (found.right[place], found.answered[place], found.images) == (right, named, (label == LABELS).sum())
            np.testing.assert_equal(found.precision[place], right / named if named else np.nan)
            assert found.recall[place] == right / found.images
    assert np.isnan(answers().of_class(7).recall).all()


def test_the_bins_hold_all_answers_and_give_the_calibration_error():
    bins = answers().reliability
    assert bins.counts.sum() == 5
    assert bins.counts[int(0.9 * BINS)] == 2
    assert bins.right[int(0.9 * BINS)] == 1
    assert bins.confidence[int(0.9 * BINS)] == pytest.approx(1.8)
    assert bins.counts[-1] == 1
    assert bins.error == calibration_error(CONFIDENCES, ANSWERS == LABELS)


def test_the_figures_are_those_of_each_certainty_limit_and_class():
    limit = OwnLimit(np.array([False, True, False, False, False]), np.array([False, True, False, True, False]))
    figures = SelectionFigures.of(answers(limit), 3)
    assert figures.asked == tuple(answers().asked(certainty) for certainty in ASKED)
    assert figures.own.selection == answers(limit).by_own_limit()
    assert (figures.own.doubted, figures.own.strange) == (1, 2)
    assert figures.own.surest == answers().surest(3)
    assert figures.classes == tuple(answers().of_class(label) for label in range(3))
    assert SelectionFigures.of(answers(), 3).own is None


@pytest.fixture(scope="module")
def digits_network(mnist):
    trainer = Trainer(TrainingConfig(epochs=1, train_size=3000, network=NetworkConfig(())), mnist)
    for _ in trainer.run():
        pass
    return Network.copy(trainer.network)


def last(steps):
    return next(result for result in steps if result is not None)


def test_the_figures_are_those_of_the_pad_and_of_the_view_of_the_mistakes(mnist, digits_network):
    chosen = choose_images(mnist, ImageSet.VALIDATION, 0.02)
    images, labels = mnist.train_images[chosen.indices], mnist.train_labels[chosen.indices]
    certainty = last(certainty_steps(digits_network, mnist))
    found = last(answering_steps(digits_network, images, labels, certainty=certainty))
    on_pad = certainty.read(digits_network, images)
    assert (found.own_limit.answers == on_pad.sure).all()
    assert found.own_limit.strange.any()
    np.testing.assert_allclose(found.confidences, on_pad.confidences, rtol=1e-6)
    as_mistakes = last(reading_steps(digits_network, chosen, certainty.temperature))
    assert (found.confidences == as_mistakes.confidences).all()
    assert (found.answers == as_mistakes.answers).all()


def test_without_a_certainty_all_is_believed_at_the_temperature_given(mnist, digits_network):
    images, labels = mnist.test_images[:50], mnist.test_labels[:50]
    found = last(answering_steps(digits_network, images, labels, temperature=2.0))
    assert found.own_limit is None
    warm = last(answering_steps(digits_network, images, labels))
    assert (found.confidences < warm.confidences).all()


def test_no_images_are_an_error(digits_network):
    with pytest.raises(ValueError, match="no images"):
        next(answering_steps(digits_network, small_dataset().train_images[:0], small_dataset().train_labels[:0]))
