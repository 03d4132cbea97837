import math

import numpy as np
import pytest

from nnfs_gui.inspection.experiments.student import share_within, t_limit
from nnfs_gui.inspection.experiments.summary import summarize

# of the table of critical values in the NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.2
LIMITS = [
    (0.95, 1, 12.706),
    (0.95, 2, 4.303),
    (0.95, 3, 3.182),
    (0.95, 4, 2.776),
    (0.95, 9, 2.262),
    (0.95, 10, 2.228),
    (0.95, 19, 2.093),
    (0.95, 30, 2.042),
    (0.95, 100, 1.984),
    (0.99, 5, 4.032),
    (0.90, 7, 1.895),
]


@pytest.mark.parametrize(("share", "freedom", "limit"), LIMITS)
def test_limits_of_students_t_are_those_of_the_tables(share, freedom, limit):
    assert t_limit(share, freedom) == pytest.approx(limit, abs=5e-4)
    assert share_within(t_limit(share, freedom), freedom) == pytest.approx(share, abs=1e-12)


@pytest.mark.parametrize("t", [0, 0.1, 1, 2.5, 40])
def test_students_t_is_cauchys_distribution_with_one_degree_of_freedom_and_has_a_formula_with_two(t):
    assert share_within(t, 1) == pytest.approx(2 / math.pi * math.atan(t), abs=1e-14)
    assert share_within(t, 2) == pytest.approx(t / math.sqrt(2 + t * t), abs=1e-14)


@pytest.mark.parametrize("freedom", [3, 4, 9, 30])
def test_students_t_is_the_integral_of_its_density(freedom):
    x = np.linspace(-1.7, 1.7, 20_001)
    log_scale = math.lgamma((freedom + 1) / 2) - math.lgamma(freedom / 2) - 0.5 * math.log(freedom * math.pi)
    density = np.exp(log_scale - (freedom + 1) / 2 * np.log1p(x * x / freedom))
    assert share_within(1.7, freedom) == pytest.approx(np.trapezoid(density, x), abs=1e-8)


def test_a_summary_is_that_of_a_textbook():
    summary = summarize([9.0, 10.0, 11.0, 14.0])  # mean 11, deviations -2, -1, 0, 3
    assert (summary.count, summary.mean, summary.low, summary.high) == (4, 11, 9, 14)
    assert summary.spread == pytest.approx(math.sqrt(14 / 3))
    half = 3.182446 * math.sqrt(14 / 3) / 2
    assert summary.interval == pytest.approx((11 - half, 11 + half), rel=1e-6)


def test_of_one_figure_neither_spread_nor_interval_is_known_and_of_none_nothing():
    assert summarize([]) is None
    one = summarize([0.9])
    assert (one.count, one.mean, one.spread, one.interval) == (1, 0.9, None, None)


def test_the_interval_of_shares_ends_where_shares_do():
    summary = summarize([0.95, 1.0])
    assert summary.interval[1] > 1
    assert summary.share_interval == (summary.interval[0], 1.0)
    assert summarize([0.5]).share_interval is None


def test_equal_figures_have_no_spread():
    summary = summarize([0.1] * 7)
    assert (summary.mean, summary.spread, summary.interval) == (0.1, 0.0, (0.1, 0.1))


def test_the_interval_holds_the_true_mean_in_95_of_100_cases():
    draws = np.random.default_rng(3).normal(5, 2, (4000, 5))
    intervals = np.array([summarize(draw).interval for draw in draws])
    held = np.mean((intervals[:, 0] < 5) & (intervals[:, 1] > 5))
    assert held == pytest.approx(0.95, abs=0.01)
