import copy
import dataclasses
from time import process_time

import not_digits
import numpy as np
import pytest

from nnfs_gui.data.dataset import split_indices
from nnfs_gui.nn import ActivationKind, Dense, Network, ReLU
from nnfs_gui.recognition.calibration import calibration_error
from nnfs_gui.recognition.certainty import SILENT_SHARE, Certainty, certainty_steps, likely, measure_certainty
from nnfs_gui.training.config import HiddenLayer, LossKind, NetworkConfig, OptimizerConfig, TrainingConfig
from nnfs_gui.training.trainer import Trainer

READERS = {
    "cross-entropy": TrainingConfig(optimizer=OptimizerConfig(learning_rate=0.004), epochs=4),
    "mean squared error": TrainingConfig(
        NetworkConfig((HiddenLayer(64, ActivationKind.TANH),)),
        LossKind.MSE,
        OptimizerConfig(learning_rate=0.004),
        epochs=4,
    ),
}


def fit(*about):
    *_, certainty = certainty_steps(*about)
    return certainty


@pytest.fixture(scope="module", params=READERS)
def reader(request, mnist):
    """A network, trained for some seconds, and its certainty."""
    trainer = Trainer(READERS[request.param], mnist)
    for _ in trainer.run():
        pass
    return trainer.network, fit(trainer.network, mnist)


# --- the rule --------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_it_stays_silent_on_at_most_two_of_a_hundred_test_digits_that_it_reads_right(reader, mnist):
    network, certainty = reader
    figures = measure_certainty(certainty, network, mnist.test_images, mnist.test_labels)
    assert figures.silent_of_right <= 0.02
    assert figures.silent >= figures.silent_of_right


@pytest.mark.slow
@pytest.mark.parametrize("draw", [not_digits.letters, not_digits.scribbles])
def test_it_speaks_up_in_at_most_a_fifth_of_the_drawings_that_are_no_digits(reader, draw):
    network, certainty = reader
    assert certainty.read(network, draw(600)).sure.mean() <= 0.2


def test_it_is_never_sure_of_an_empty_pad_or_a_dot(reader):
    network, certainty = reader
    assert not certainty.read(network, not_digits.nothing_much()).sure.any()


def test_its_probabilities_are_calibrated_within_one_percent_on_test_digits(reader, mnist):
    network, certainty = reader
    figures = measure_certainty(certainty, network, mnist.test_images, mnist.test_labels)
    assert figures.calibration_error < 0.01


def test_what_it_is_not_sure_of_it_reads_wrong_far_more_often(reader, mnist):
    network, certainty = reader
    readings = certainty.read(network, mnist.test_images)
    wrong = readings.classes != mnist.test_labels
    assert wrong[~readings.sure].mean() > 10 * wrong[readings.sure].mean()


# --- how it is fitted ------------------------------------------------------------------------------------------------


def test_it_is_silent_on_the_intended_share_of_the_validation_digits_read_right(reader, mnist):
    network, certainty = reader
    _, validation = split_indices(60_000, 0.1)
    figures = measure_certainty(certainty, network, mnist.train_images[validation], mnist.train_labels[validation])
    assert figures.silent_of_right == pytest.approx(SILENT_SHARE, abs=0.001)


def test_the_test_images_change_nothing(reader, mnist):
    network, certainty = reader
    blank = dataclasses.replace(mnist, test_images=mnist.test_images * 0, test_labels=mnist.test_labels * 0)
    again = fit(network, blank)
    assert fields(again) == fields(certainty)


def test_fitting_leaves_the_network_as_it_was(reader, mnist):
    network, certainty = reader
    before = network.parameters.copy()
    fit(network, mnist, certainty.gallery)
    assert network.parameters.tobytes() == before.tobytes()


def test_another_networks_gallery_saves_making_one(reader, mnist):
    network, certainty = reader
    again = fit(network, mnist, certainty.gallery)
    assert again.gallery is certainty.gallery
    assert fields(again) == fields(certainty)


@pytest.mark.slow
def test_it_is_fitted_in_short_steps_so_that_one_may_leave_at_any_time(mnist):
    layers = [Dense(784, 1024, initializer="he"), ReLU(), Dense(1024, 1024, initializer="he"), ReLU(), Dense(1024, 10)]
    steps, lengths = certainty_steps(Network(layers), mnist), []
    while True:
        start = process_time()
        result = next(steps)
        lengths.append(process_time() - start)
        if result is not None:
            break
    assert len(lengths) > 100
    assert np.quantile(lengths, 0.98) < 0.03  # on a machine that does other things as well


def test_a_network_that_reads_nothing_has_no_certainty(mnist):
    network = Network([Dense(784, 10)])
    network.parameters[:] = 0
    network.layers[0].bias[0] = 1
    few = dataclasses.replace(mnist, train_images=mnist.train_images[:300], train_labels=mnist.train_labels[:300])
    with pytest.raises(ValueError, match="validation images right"):
        fit(network, few)


def test_a_network_of_one_answer_whatever_it_sees_can_be_fitted_and_is_sure_of_nothing(mnist):
    network = Network([Dense(784, 10)])
    network.parameters[:] = 0
    network.layers[0].bias[1] = 1
    certainty = fit(network, mnist)
    readings = certainty.read(network, mnist.test_images[:1000])
    assert readings.confidences.mean() == pytest.approx(0.11, abs=0.03)
    assert not readings.sure.any(), "no answer is more likely right than wrong"


def test_a_ruined_network_is_told_by_its_overflow(mnist):
    network = Network([Dense(784, 10)])
    network.parameters[:] = np.nan
    with pytest.raises(OverflowError):
        fit(network, mnist)


# --- what is read ----------------------------------------------------------------------------------------------------


def test_calibration_changes_no_answer(reader, mnist):
    network, certainty = reader
    readings = certainty.read(network, mnist.test_images[:500])
    assert np.array_equal(readings.classes, network.predict(mnist.test_images[:500].reshape(500, -1) / 255))
    assert readings.probabilities.sum(axis=1) == pytest.approx(1)
    assert np.array_equal(readings.confidences, readings.probabilities.max(axis=1))


def test_one_drawing_is_read_as_it_is_among_others(reader, mnist):
    network, certainty = reader
    together = certainty.read(network, mnist.test_images[:50])
    for i in range(50):
        alone = certainty.read(network, mnist.test_images[i : i + 1])
        assert alone.strangeness[0] == pytest.approx(together.strangeness[i], abs=1e-3)
        assert alone.probabilities[0] == pytest.approx(together.probabilities[i], abs=1e-5)


def test_it_is_sure_exactly_where_nothing_is_strange_and_the_answer_is_confident(reader, mnist):
    network, certainty = reader
    readings = certainty.read(network, np.concatenate([mnist.test_images[:500], not_digits.letters(200)]))
    expected = (readings.strangeness <= 1) & (readings.confidences >= certainty.least_confidence)
    assert np.array_equal(readings.sure, expected)
    assert np.median(readings.strangeness[:500]) == pytest.approx(0, abs=0.15)


def test_figures_are_those_of_the_readings(reader, mnist):
    network, certainty = reader
    images, labels = mnist.test_images[:1000], mnist.test_labels[:1000]
    readings = certainty.read(network, images)
    right = readings.classes == labels
    figures = measure_certainty(certainty, network, images, labels)
    assert figures.calibration_error == calibration_error(readings.confidences, right)
    assert figures.silent == pytest.approx(1 - readings.sure.mean())
    assert figures.silent_of_right == pytest.approx(1 - readings.sure[right].mean())


IMPOSSIBLE = [
    {"temperature": 0.0},
    {"temperature": float("nan")},
    {"temperature": 1},
    {"temperature": 1e3},
    {"least_confidence": 1.5},
    {"least_confidence": float("nan")},
    {"shape_weight": 0.0},
    {"shape_weight": float("inf")},
    {"energy_weight": -1.0},
    {"energy_weight": float("nan")},
    {"offset": float("-inf")},
    {"offset": "0"},
]


@pytest.mark.parametrize("change", IMPOSSIBLE, ids=str)
def test_numbers_that_cannot_be_make_no_certainty(reader, change):
    with pytest.raises(ValueError, match="certainty"):
        dataclasses.replace(reader[1], **change)


def fields(certainty):
    """Everything that a certainty is made of, to compare."""
    numbers = [getattr(certainty, field.name) for field in dataclasses.fields(Certainty) if field.name != "gallery"]
    gallery = copy.copy(certainty.gallery)
    arrays = [getattr(gallery, name).tobytes() for name in ("centre", "projection", "vectors", "spreads")]
    return [*numbers, *arrays, gallery.counts, gallery.least_ink]


@pytest.mark.parametrize(("probabilities", "expected"), [([0.5, 0.3, 0.2], True), ([0.49, 0.31, 0.2], False)])
def test_without_a_certainty_an_answer_counts_where_it_is_more_likely_right_than_wrong(probabilities, expected):
    assert likely(np.array([probabilities])).tolist() == [expected]
