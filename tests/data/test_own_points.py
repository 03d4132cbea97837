"""Points that are drawn by hand: as frozen values, as a data set, and as text."""

import json

import numpy as np
import pytest

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.data.own_points import MOST_OWN, OwnPoints, starter


def drawn(*counts):
    """Return so many points of each class."""
    points = OwnPoints()
    for label, count in enumerate(counts):
        for place in range(count):
            points = points.add(label / 4, place / 100, label)
    return points


def test_every_fourth_point_of_a_class_is_kept_for_the_test_and_stays_so_as_more_are_drawn():
    few, more = drawn(4, 9), drawn(4, 9).add(-1, -1, 0)

    dataset = few.make()

    assert dataset.shows_points
    assert dataset.class_names == ("A", "B")
    assert len(dataset.test_labels) == 1 + 2
    assert np.array_equal(few.is_test, more.is_test[:-1])
    assert dataset.test_images[0].tolist() == [0, np.float32(0.03)]


def test_a_class_that_is_skipped_counts_and_there_are_two_at_least():
    assert drawn(0).classes == 2
    assert drawn(1).classes == 2
    assert drawn(4, 0, 4).classes == 3
    assert drawn(4, 0, 4).counts == (4, 0, 4)
    assert drawn(4, 0, 4, 4).make().class_names == ("A", "B", "C", "D")


@pytest.mark.parametrize("counts", [(), (3, 4), (9,), (0, 9)])
def test_too_few_points_are_no_data_set_and_the_reason_counts_them(counts):
    points = drawn(*counts)

    assert points.problem is not None
    assert "at least 4 points" in str(points.problem)
    assert f"A: {points.counts[0]}" in str(points.problem)
    with pytest.raises(DatasetError, match="at least 4 points"):
        points.make()


def test_an_eraser_takes_what_lies_within_its_reach_and_leaves_the_value_as_it_was():
    points = OwnPoints().add(0, 0, 0).add(0.5, 0, 1)

    assert points.erase(0.01, 0, 0.1).points == ((0.5, 0, 1),)
    assert points.erase(0.9, 0.9, 0.1) is points
    assert len(points.points) == 2


def test_their_name_follows_from_where_they_lie():
    assert drawn(4, 4).name == drawn(4, 4).name != drawn(4, 5).name
    assert drawn(4, 4).name.startswith("points:drawn?id=")
    assert drawn(4, 4).make().name == drawn(4, 4).name


def test_there_are_no_more_than_so_many():
    points = OwnPoints(tuple((0.0, 0.0, 0) for _ in range(MOST_OWN)))

    assert points.add(0.5, 0.5, 1) is points


def test_text_becomes_the_same_points():
    points = starter().add(0.1234567, -1, 3)

    assert OwnPoints.parse(points.dump()) == points
    assert points.points[-1] == (0.123, -1, 3)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff",
        b'{"format": 2, "points": []}',
        b'{"format": 1}',
        b'{"format": 1, "points": 3}',
        b'{"format": 1, "points": [[0, 0]]}',
        b'{"format": 1, "points": [[0, 0, 4]]}',
        b'{"format": 1, "points": [[0, 0, true]]}',
        b'{"format": 1, "points": [[2, 0, 1]]}',
        b'{"format": 1, "points": [[NaN, 0, 1]]}',
        b'{"format": 1, "points": [["x", 0, 1]]}',
        b'{"format": 1, "points": [[null, 0, 1]]}',
        json.dumps({"format": 1, "points": [[0, 0, 0]] * (MOST_OWN + 1)}).encode(),
        b"[" * 100_000,
    ],
)
def test_what_is_no_points_is_refused(content):
    with pytest.raises(ValueError, match=r"."):
        OwnPoints.parse(content)


def test_there_is_something_to_train_on_from_the_start():
    assert starter().problem is None
    assert len(starter().make().test_labels) == 4
