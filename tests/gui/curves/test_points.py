"""The points of a curve: kept exactly, and thinned only for drawing."""

import numpy as np
import pytest

from nnfs_gui.gui.curves.widgets.points import Points


@pytest.fixture
def many():
    points = Points()
    for x, y in enumerate(np.random.default_rng(0).normal(size=50_000)):
        points.append(x, y)
    return points


def test_few_points_are_drawn_as_they_are(many):
    x, y = many.between(100, 200)
    assert x.tolist() == list(range(99, 202))[: len(x)]
    assert np.array_equal(y, many.y[99 : 99 + len(y)])
    assert x[0] <= 100
    assert x[-1] >= 200


def test_of_many_points_the_extremes_are_drawn_in_their_order(many):
    x, y = many.between(0, 50_000)
    assert len(x) < 5000
    assert (np.diff(x) >= 0).all()
    assert y.min() == many.y.min()
    assert y.max() == many.y.max()
    assert np.array_equal(y, many.y[x.astype(int)])


def test_cutting_drops_what_lies_beyond(many):
    many.cut(10)
    assert many.x.tolist() == list(range(11))
    many.append(10.5, 1)
    assert many.x[-1] == 10.5
    many.cut(-1)
    assert len(many.x) == 0


def test_the_ends_of_the_values_follow_what_comes_and_what_is_cut(many):
    assert (many.lowest, many.highest) == (many.y.min(), many.y.max())
    many.append(50_000, 1e300)
    many.append(50_001, float("nan"))
    assert many.highest == many.y[-2] < 1e300
    many.cut(1000)
    assert (many.lowest, many.highest) == (many.y.min(), many.y.max())
    many.cut(-1)
    assert many.lowest > many.highest  # there are none
