import numpy as np
import pytest
from small_runs import small_dataset

from nnfs_gui.inspection.readings.mistakes import (
    ImageSet,
    LabelledImages,
    Readings,
    choose_images,
    precision,
    reading_steps,
    recall,
)
from nnfs_gui.nn import Dense, Network
from nnfs_gui.training.evaluation import evaluate, wilson_interval


def read(network, chosen):
    *waits, readings = reading_steps(network, chosen)
    assert set(waits) == {None}
    return readings


@pytest.fixture
def network():
    return Network([Dense(16, 3, rng=np.random.default_rng(1))], dtype=np.float64)


@pytest.fixture
def chosen():
    data = small_dataset(3000)
    return LabelledImages(data.train_images, data.train_labels, np.arange(5, 2500))


def test_readings_say_what_an_evaluation_says(network, chosen):
    readings = read(network, chosen)
    expected = evaluate(network, chosen.images, chosen.labels, indices=chosen.indices)
    np.testing.assert_array_equal(readings.confusion, expected.confusion)
    np.testing.assert_array_equal(readings.answers, expected.predictions)
    assert (readings.correct, readings.score.interval) == (expected.correct, expected.interval)


def test_confidence_is_the_probability_of_the_answer_and_loss_that_of_the_truth(network, chosen):
    readings = read(network, chosen)
    probabilities = network.predict_proba(chosen.images[chosen.indices].reshape(-1, 16) / 255)
    np.testing.assert_allclose(readings.confidences, probabilities.max(axis=1))
    truth = probabilities[np.arange(len(probabilities)), chosen.labels[chosen.indices]]
    np.testing.assert_allclose(readings.losses, -np.log(truth))


def test_at_a_temperature_the_answers_stay_and_their_confidence_and_losses_become_milder(network, chosen):
    plain = read(network, chosen)
    *_, milder = reading_steps(network, chosen, temperature=2.0)
    odds = np.sqrt(network.predict_proba(chosen.images[chosen.indices].reshape(-1, 16) / 255))
    shares = odds / odds.sum(axis=1, keepdims=True)
    np.testing.assert_array_equal(milder.answers, plain.answers)
    np.testing.assert_allclose(milder.confidences, shares.max(axis=1))
    np.testing.assert_allclose(milder.losses, -np.log(shares[np.arange(len(shares)), plain.labels]))


def readings_of(labels, answers, confidences, losses):
    arrays = (np.array(labels), np.array(answers), np.array(confidences), np.array(losses))
    return Readings(np.arange(len(labels)), *arrays, 3)


SOME = readings_of(
    labels=[0, 0, 0, 1, 1, 2],
    answers=[0, 1, 1, 1, 0, 2],
    confidences=[0.9, 0.6, 0.8, 0.9, 0.7, 0.5],
    losses=[0.1, 2.0, 1.5, 0.1, 3.0, 0.7],
)


def test_mistakes_come_with_the_highest_loss_first_and_can_be_filtered():
    assert SOME.mistakes().tolist() == [4, 1, 2]
    assert SOME.mistakes(true=0).tolist() == [1, 2]
    assert SOME.mistakes(given=0).tolist() == [4]
    assert SOME.mistakes(true=2).tolist() == []


def test_a_cell_comes_with_the_most_confident_answer_first():
    assert SOME.cell(0, 1).tolist() == [2, 1]
    assert SOME.cell(0, 0).tolist() == [0]


def test_doubtful_labels_come_with_the_highest_loss_first_right_or_wrong():
    assert SOME.doubtful().tolist() == [4, 1, 2, 5, 0, 3]
    assert SOME.doubtful(1).tolist() == [4, 3]


def test_precision_and_recall_have_wilson_intervals():
    confusion = SOME.confusion
    assert recall(confusion)[0].accuracy == pytest.approx(1 / 3)
    assert precision(confusion)[1].accuracy == pytest.approx(1 / 3)
    figure = recall(confusion)[1]
    assert figure.interval == wilson_interval(1, 2)
    assert figure.total == 2


def test_a_class_without_images_has_no_figures():
    confusion = np.array([[3, 0], [0, 0]])
    assert recall(confusion)[1] is None
    assert precision(confusion)[1] is None


def test_the_sets_are_those_of_a_run():
    data = small_dataset()
    training = choose_images(data, ImageSet.TRAINING, 0.2, train_size=30)
    validation = choose_images(data, ImageSet.VALIDATION, 0.2)
    assert (len(training.indices), len(validation.indices)) == (30, 20)
    assert not set(training.indices) & set(validation.indices)
    assert choose_images(data, ImageSet.TEST, 0.2).images is data.test_images


def test_a_set_without_images_is_refused(network, chosen):
    with pytest.raises(ValueError, match="no images"):
        next(reading_steps(network, LabelledImages(chosen.images, chosen.labels, np.arange(0))))
