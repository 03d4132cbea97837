import itertools
import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as stnp

from nnfs_gui.nn.softmax import softmax_at
from nnfs_gui.recognition.calibration import COLDEST, HOTTEST, calibration_error, temperature_steps

logits = stnp.arrays(np.float64, st.tuples(st.integers(1, 8), st.integers(2, 5)), elements=st.floats(-50, 50))


def temperature(outputs, labels):
    """Drive the steps to their end, and return what they come to."""
    steps = temperature_steps(outputs, labels)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def cross_entropy(outputs, labels, at):
    return -np.log(np.maximum(softmax_at(outputs, at)[np.arange(len(labels)), labels], 1e-300)).mean()


def answers(scale, count=4000, seed=0):
    """Logits of a network whose calibrated ones are `scale` times smaller, and labels drawn with their probabilities."""
    rng = np.random.default_rng(seed)
    calibrated = rng.normal(0, 2, (count, 4))
    labels = (softmax_at(calibrated, 1).cumsum(axis=1) < rng.random((count, 1))).sum(axis=1)
    return calibrated * scale, np.minimum(labels, 3)


@given(logits, st.floats(0.05, 20))
def test_probabilities_add_up_to_one_and_keep_the_order_of_the_logits(outputs, at):
    probabilities = softmax_at(outputs, at)
    assert probabilities.sum(axis=1) == pytest.approx(1)
    assert (np.take_along_axis(probabilities, outputs.argmax(axis=1)[:, None], 1)[:, 0] == probabilities.max(axis=1)).all()


@given(logits)
def test_a_higher_temperature_is_never_more_confident(outputs):
    confidences = [softmax_at(outputs, at).max(axis=1) for at in (0.5, 1, 2, 8)]
    for colder, hotter in itertools.pairwise(confidences):
        assert (hotter <= colder + 1e-12).all()


@pytest.mark.parametrize("scale", [0.3, 1.0, 3.0])
def test_the_temperature_undoes_by_how_much_a_network_is_too_sure(scale):
    assert temperature(*answers(scale)) == pytest.approx(scale, rel=0.05)


@given(st.floats(0.1, 10), st.integers(0, 20))
def test_no_other_temperature_has_a_smaller_cross_entropy(scale, seed):
    outputs, labels = answers(scale, 200, seed)
    found = temperature(outputs, labels)
    assume(COLDEST * 1.1 < found < HOTTEST / 1.1)
    least = cross_entropy(outputs, labels, found)
    for factor in (0.8, 0.98, 1.02, 1.25):
        assert least <= cross_entropy(outputs, labels, found * factor) + 1e-9


def test_a_network_without_mistakes_gets_the_lowest_temperature_and_one_that_knows_nothing_the_highest():
    outputs = np.eye(3) * 5
    assert temperature(outputs, np.arange(3)) == pytest.approx(COLDEST, rel=1e-3)
    assert temperature(outputs, (np.arange(3) + 1) % 3) == pytest.approx(HOTTEST, rel=1e-3)


def test_the_error_is_the_gap_in_each_bin_weighted_by_its_answers():
    # two answers at 0.95, one of them right; one at 0.45, right; three at 0.70, all wrong
    confidences = np.array([0.95, 0.95, 0.45, 0.7, 0.7, 0.7])
    right = np.array([True, False, True, False, False, False])
    expected = (2 * abs(0.5 - 0.95) + 1 * abs(1 - 0.45) + 3 * abs(0 - 0.7)) / 6
    assert calibration_error(confidences, right) == pytest.approx(expected)


def test_answers_of_one_bin_make_up_for_each_other():
    assert calibration_error(np.full(10, 0.8), np.arange(10) < 8) == pytest.approx(0, abs=1e-12)
    assert calibration_error(np.ones(5), np.ones(5, bool)) == 0
    assert calibration_error(np.ones(5), np.zeros(5, bool)) == 1


@given(stnp.arrays(np.float64, st.integers(1, 40), elements=st.floats(0, 1)), st.randoms())
def test_the_error_is_a_share_that_does_not_depend_on_the_order(confidences, random):
    right = np.array([random.random() < 0.5 for _ in confidences])
    order = np.array(random.sample(range(len(confidences)), len(confidences)))
    error = calibration_error(confidences, right)
    assert 0 <= error <= 1
    assert math.isclose(error, calibration_error(confidences[order], right[order]), abs_tol=1e-12)
