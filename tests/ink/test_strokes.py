import itertools
import math
import tracemalloc

import numpy as np
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as stnp

from nnfs_gui.ink.strokes import PEN_WIDTH, frame_strokes

# on a grid, so that no two points lie nearer to each other than can be drawn
ways = stnp.arrays(np.float64, st.tuples(st.integers(1, 12), st.just(2)), elements=st.integers(0, 200))
scribbles = st.lists(ways, min_size=1, max_size=4)

SEVEN = np.array([(0, 0), (60, 0), (20, 100)], float)
ANGLES = np.linspace(0, 2 * np.pi, 60)
ZERO = np.stack([30 * np.cos(ANGLES), 50 * np.sin(ANGLES)], axis=1)


def centre_of_mass(image):
    """(x, y), in pixels, that of the first pixel being 0."""
    ink = image.astype(float)
    y, x = np.indices(ink.shape)
    return (ink * x).sum() / ink.sum(), (ink * y).sum() / ink.sum()


def sides(image, threshold=1):
    """Width and height of the box around the pixels that reach the threshold."""
    rows, columns = np.flatnonzero((image >= threshold).any(axis=1)), np.flatnonzero((image >= threshold).any(axis=0))
    return np.ptp(columns) + 1, np.ptp(rows) + 1


def touches_the_edge(image):
    return np.concatenate([image[0], image[-1], image[:, 0], image[:, -1]]).any()


def difference(a, b):
    return np.abs(a.astype(int) - b.astype(int))


def extent(strokes):
    points = np.concatenate(strokes)
    return np.ptp(points, axis=0).max()


def with_points_between(stroke, count):
    """The same way with more points on it."""
    at = np.linspace(0, len(stroke) - 1, count)
    return np.stack([np.interp(at, range(len(stroke)), axis) for axis in stroke.T], axis=1)


@given(stroke=ways)
def test_longer_side_of_the_ink_is_twenty_pixels(stroke):
    assume(extent([stroke]) > 0)
    image = frame_strokes([stroke])
    assume(not touches_the_edge(image))
    assert 20 <= max(sides(image)) <= 22  # the outermost pixels are covered in part
    assert 18 <= max(sides(image, threshold=128)) <= 21


@pytest.mark.parametrize("stroke", [SEVEN, ZERO, SEVEN[:2], ZERO[:20]], ids=["seven", "zero", "line", "arc"])
def test_centre_of_mass_of_a_digit_lies_at_fourteen(stroke):
    assert centre_of_mass(frame_strokes([stroke])) == pytest.approx((14, 14), abs=0.1)


@given(stroke=ways)
def test_centre_of_mass_of_any_scribble_lies_at_fourteen(stroke):
    image = frame_strokes([stroke])
    assume(not touches_the_edge(image))
    assert centre_of_mass(image) == pytest.approx((14, 14), abs=0.25)  # MNIST itself: 0.5


@given(strokes=scribbles)
@example(strokes=[np.array([(0.0, 0), (200, 0)]), np.array([(200.0, 200)])])  # a line, and a dot far below its end
def test_no_ink_is_pushed_out_of_the_image(strokes):
    assume(extent(strokes) > 0)
    extents = np.ptp(np.concatenate(strokes), axis=0)
    expected = extents / extents.max() * (20 - PEN_WIDTH) + PEN_WIDTH
    np.testing.assert_allclose(sides(frame_strokes(strokes)), expected + 1, atol=1.5)


@pytest.mark.parametrize("stroke", [SEVEN, ZERO], ids=["seven", "zero"])
@pytest.mark.parametrize("factor", [1e-50, 1e-6, 0.01, 3, 1e4, 1e9])
def test_tiny_and_huge_drawings_give_the_same_picture(stroke, factor):
    assert difference(frame_strokes([stroke * factor]), frame_strokes([stroke])).max() <= 1


@given(strokes=scribbles, factor=st.floats(0.01, 1000), shift=st.tuples(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4)))
def test_size_and_place_make_no_difference(strokes, factor, shift):
    assume(extent(strokes) > 0)
    moved = [stroke * factor + shift for stroke in strokes]
    assert difference(frame_strokes(moved), frame_strokes(strokes)).max() <= 1


@pytest.mark.parametrize("stroke", [SEVEN, ZERO], ids=["seven", "zero"])
def test_slow_drawing_gives_the_same_picture(stroke):
    for count in (200, 1000, 20_000):
        changed = difference(frame_strokes([with_points_between(stroke, count)]), frame_strokes([stroke]))
        assert changed.max() <= 30
        assert changed.mean() < 0.5


@given(stroke=ways)
def test_slow_scribble_with_sharp_corners_moves_by_less_than_half_a_pixel(stroke):
    assume(extent([stroke]) > 0)
    changed = difference(frame_strokes([with_points_between(stroke, 1000)]), frame_strokes([stroke]))
    assert changed.max() < 128  # a soft edge that moves by half a pixel changes by half


def test_points_repeated_make_no_difference():
    repeated = np.repeat(SEVEN, [1, 5, 3], axis=0)
    assert difference(frame_strokes([repeated]), frame_strokes([SEVEN])).max() <= 30


def test_direction_and_order_of_strokes_make_no_difference():
    image = frame_strokes([SEVEN, ZERO])
    assert difference(frame_strokes([ZERO[::-1], SEVEN[::-1]]), image).max() <= 1


@pytest.mark.parametrize("strokes", [[], [np.empty((0, 2))], [[], np.empty((0, 2))]])
def test_nothing_drawn_gives_an_empty_image(strokes):
    image = frame_strokes(strokes)
    assert image.shape == (28, 28)
    assert image.dtype == np.uint8
    assert not image.any()


def test_empty_strokes_beside_others_are_passed_over():
    np.testing.assert_array_equal(frame_strokes([np.empty((0, 2)), SEVEN, np.empty((0, 2))]), frame_strokes([SEVEN]))


DOTS = {
    "one point": [[(3.0, 4.0)]],
    "one point many times": [[(3.0, 4.0)] * 50],
    "two strokes on one point": [[(3.0, 4.0)], [(3.0, 4.0), (3.0, 4.0)]],
    "points nearer to each other than can be divided by": [[(0.0, 0.0), (1e-320, 0.0)]],
}


@pytest.mark.parametrize("strokes", DOTS.values(), ids=DOTS.keys())
def test_single_place_gives_a_round_dot_in_the_middle(strokes):
    image = frame_strokes([np.array(stroke) for stroke in strokes])
    assert centre_of_mass(image) == pytest.approx((14, 14), abs=1e-9)
    assert image[14, 14] == 255
    assert max(sides(image)) <= 5
    np.testing.assert_array_equal(image, image.T)
    # the area of a disc as wide as the pen, within the softness of its edge
    assert image.sum() / 255 == pytest.approx(math.pi * (PEN_WIDTH / 2) ** 2, rel=0.15)


@pytest.mark.parametrize("axis", [0, 1], ids=["across", "down"])
def test_straight_line_is_twenty_pixels_long_and_as_thick_as_the_pen(axis):
    stroke = np.zeros((2, 2))
    stroke[1, axis] = 100
    image = frame_strokes([stroke])
    lying = image if axis == 0 else image.T
    width, height = sides(lying)
    assert 20 <= width <= 22
    assert height <= 4
    thickness = lying[:, 6:23].sum(axis=0) / 255
    np.testing.assert_allclose(thickness, PEN_WIDTH, atol=0.02)
    assert 2 <= thickness.min() <= thickness.max() <= 3


@pytest.mark.parametrize("degrees", range(0, 180, 15))
def test_stroke_in_any_direction_is_two_to_three_pixels_thick(degrees):
    end = np.array([math.cos(math.radians(degrees)), math.sin(math.radians(degrees))])
    image = frame_strokes([np.array([(0, 0), end])])
    # from end to end the pen's middle travels this far; its round ends make a disc
    travelled = (20 - PEN_WIDTH) / np.abs(end).max()
    thickness = (image.sum() / 255 - math.pi * (PEN_WIDTH / 2) ** 2) / travelled
    assert 2 <= thickness <= 3
    assert thickness == pytest.approx(PEN_WIDTH, abs=0.15)


def test_pen_width_is_in_pixels_and_changes_nothing_else():
    thin, thick = frame_strokes([SEVEN], pen_width=1.5), frame_strokes([SEVEN], pen_width=4)
    assert 20 <= max(sides(thin)) <= 22
    assert 20 <= max(sides(thick)) <= 22
    assert thick.sum() > 2 * thin.sum()


def test_strokes_drawn_apart_are_not_joined():
    apart = frame_strokes([np.array([(0.0, 0), (0, 100)]), np.array([(100.0, 0), (100, 100)])])
    assert not apart[:, 10:19].any()


def test_drawing_is_upright_and_not_mirrored():
    image = frame_strokes([SEVEN]).astype(int)
    rows, columns = np.flatnonzero(image.any(axis=1)), np.flatnonzero(image.any(axis=0))
    top, left = rows[0] + 1, columns[0] + 1
    assert (image[top, left + 1 : columns[-1] - 1] > 200).all()  # the bar on top
    assert image[rows[-1] - 1, : (columns[0] + columns[-1]) // 2].any()  # the foot, left of the middle
    assert not image[rows[-1] - 1, columns[-1] - 2 :].any()


def test_strokes_given_as_lists_or_whole_numbers_are_taken():
    as_lists = frame_strokes([[(0, 0), (60, 0), (20, 100)]])
    np.testing.assert_array_equal(as_lists, frame_strokes([SEVEN.astype(np.int64)]))
    np.testing.assert_array_equal(as_lists, frame_strokes([SEVEN]))


def test_strokes_are_left_as_they_were():
    stroke = SEVEN.copy()
    frame_strokes([stroke])
    np.testing.assert_array_equal(stroke, SEVEN)


def test_scribble_without_end_is_still_a_picture():
    points = np.random.default_rng(0).uniform(0, 1, (20_000, 2))
    image = frame_strokes([points])
    assert 20 <= max(sides(image)) <= 22
    assert all(a == pytest.approx(14, abs=0.1) for a in centre_of_mass(image))


def test_drawing_of_very_many_strokes_takes_hardly_more_memory_than_a_digit():
    dots = np.random.default_rng(0).uniform(0, 1, (3000, 1, 2))
    tracemalloc.start()
    try:
        frame_strokes(list(dots))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 20e6


def test_two_dots_keep_their_distance():
    image = frame_strokes([[(0, 0)], [(100, 0)]])
    rows = np.flatnonzero(image.any(axis=1))
    assert 20 <= sides(image)[0] <= 22
    assert list(itertools.pairwise(rows)) == [(row, row + 1) for row in rows[:-1]]
    assert not image[:, 10:19].any()
