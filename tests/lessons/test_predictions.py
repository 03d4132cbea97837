"""How near a prediction came to what happened."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnfs_gui.lessons.predictions import DrawnCurve, Scale, curve_score, number_score

PERCENT = Scale(0, 100)


@pytest.mark.parametrize(
    ("guess", "truth", "score"),
    [(97, 97, 1), (87, 97, 0.8), (97, 87, 0.8), (50, 100, 0), (0, 100, 0), (100, 130, 1), (10, -5, 0.8)],
)
def test_a_number_loses_two_points_for_each_percent_of_the_scale(guess, truth, score):
    assert number_score(guess, truth, PERCENT) == pytest.approx(score)


@pytest.mark.parametrize("truth", [None, math.nan, math.inf])
def test_without_a_truth_there_is_no_score(truth):
    assert number_score(50, truth, PERCENT) is None
    assert curve_score({1: 50}, {} if truth is None else {1: truth}, PERCENT) is None


def test_a_curve_is_judged_by_its_mean_distance_over_the_epochs_that_both_have():
    guess = dict.fromkeys(range(1, 11), 80.0)
    assert curve_score(guess, {1: 80, 2: 90, 3: 100, 4: math.nan}, PERCENT) == pytest.approx(1 - 2 * 0.1)
    assert curve_score(guess, {11: 80}, PERCENT) is None


@given(st.floats(0, 100), st.floats(allow_nan=False))
def test_a_score_is_from_0_to_1_whatever_happens(guess, truth):
    score = number_score(guess, truth, PERCENT)
    assert score is None or 0 <= score <= 1


@pytest.mark.parametrize(("low", "high"), [(1, 1), (2, 1), (0, math.inf), (math.nan, 1)])
def test_a_scale_has_two_ends(low, high):
    with pytest.raises(ValueError, match="expected low < high"):
        Scale(low, high)


def test_a_stroke_sets_every_epoch_that_it_passes_in_either_direction():
    for start, end in (((1, 10), (5, 50)), ((5, 50), (1, 10))):
        curve = DrawnCurve(5, PERCENT)
        curve.put_down(*start)
        curve.draw_to(*end)
        assert curve.values == pytest.approx({1: 10, 2: 20, 3: 30, 4: 40, 5: 50})


def test_a_stroke_that_ends_just_before_an_epoch_sets_it_too_and_one_that_went_through_it_keeps_that():
    curve = DrawnCurve(3, PERCENT)
    curve.put_down(1.05, 10)
    for epoch, value in ((1.5, 40), (1.9, 60), (2.1, 70), (2.4, 90), (2.97, 95)):
        curve.draw_to(epoch, value)
    assert curve.values == pytest.approx({1: 10, 2: 65, 3: 95})


def test_what_is_not_drawn_follows_what_is():
    curve = DrawnCurve(6, PERCENT)
    assert curve.is_empty
    assert curve.values == {}
    curve.put_down(2.2, 20)  # a click
    curve.set(4, 60)
    assert curve.values == {1: 20, 2: 20, 3: 40, 4: 60, 5: 60, 6: 60}
    curve.clear()
    assert curve.is_empty


@given(st.lists(st.tuples(st.floats(-5, 15), st.floats(-200, 200)), min_size=2, max_size=8))
def test_a_drawn_curve_stays_in_its_plot(places):
    curve = DrawnCurve(10, PERCENT)
    curve.put_down(*places[0])
    for place in places[1:]:
        curve.draw_to(*place)
    assert list(curve.values) == list(range(1, 11))
    assert np.min(list(curve.values.values())) >= 0
    assert np.max(list(curve.values.values())) <= 100
