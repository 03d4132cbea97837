import itertools
import statistics
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnfs_gui.ink.framing import Framing, centre_of_mass
from nnfs_gui.ink.ink_detection import find_ink
from nnfs_gui.ink.picture import frame_ink, frame_picture, picture_steps
from nnfs_gui.ink.strokes import frame_strokes, stroke_steps

SEVEN = np.array([(0.1, 0.2), (0.4, 0.2), (0.2, 0.7)])  # on a pad from 0 to 1, left of the middle
FINE = 2.2  # a pen that adds little to the sizes of what it draws
FRAMINGS = [Framing(*switches) for switches in itertools.product([True, False], repeat=3)]
NOTHING = Framing(box=False, scale=False, centre=False)


def box(image, threshold=1):
    """Left, top, right and bottom of the ink, in pixels, the last two being one past it."""
    rows, columns = np.flatnonzero((image >= threshold).any(axis=1)), np.flatnonzero((image >= threshold).any(axis=0))
    return columns[0], rows[0], columns[-1] + 1, rows[-1] + 1


@pytest.fixture(scope="module")
def seven_in_a_picture():
    """The seven as ink of 280 x 280 pixels, where it lies on its pad."""
    ink = np.zeros((280, 280), np.float32)
    ink[56:76, 28:112] = 1
    for row in range(76, 196):
        right = 112 - (row - 76) // 2
        ink[row, right - 16 : right] = 1
    return ink


@pytest.mark.parametrize("framing", FRAMINGS, ids=str)
def test_every_framing_gives_an_image_with_ink(framing, seven_in_a_picture):
    for image in (
        frame_strokes([SEVEN], framing=framing),
        frame_strokes([SEVEN], framing=framing, pad_side=1.0),
        frame_ink(seven_in_a_picture, framing),
    ):
        assert (image.shape, image.dtype) == ((28, 28), np.uint8)
        assert image.max() == 255


def test_without_any_step_the_whole_pad_becomes_the_image(seven_in_a_picture):
    for image in (frame_strokes([SEVEN], FINE, framing=NOTHING, pad_side=1.0), frame_ink(seven_in_a_picture, NOTHING)):
        left, top, right, bottom = box(image, threshold=100)
        assert (left, top, right, bottom) == pytest.approx((2.8, 5.6, 11.7, 19.6), abs=1.6)


def test_without_any_step_a_digit_of_mnist_stays_as_it_is(mnist):
    for digit in mnist.test_images[:50]:
        changed = np.abs(frame_picture(digit, NOTHING).astype(int) - digit)
        assert changed.max() <= 20


def test_without_scaling_the_ink_keeps_its_size_on_the_pad(seven_in_a_picture):
    framing = Framing(scale=False)
    for image in (frame_strokes([SEVEN], FINE, framing=framing, pad_side=1.0), frame_ink(seven_in_a_picture, framing)):
        _, top, _, bottom = box(image, threshold=100)
        assert bottom - top == pytest.approx(14, abs=2)
        assert centre_of_mass(image.astype(float)) == pytest.approx((14, 14), abs=0.6)


def test_without_cutting_out_the_whole_pad_is_twenty_pixels(seven_in_a_picture):
    framing = Framing(box=False)
    for image in (frame_strokes([SEVEN], framing=framing, pad_side=1.0), frame_ink(seven_in_a_picture, framing)):
        _, top, _, bottom = box(image, threshold=100)
        assert bottom - top == pytest.approx(10, abs=2.5)  # half of the pad
        assert centre_of_mass(image.astype(float)) == pytest.approx((14, 14), abs=0.6)


def test_without_centring_the_box_lies_in_the_middle(seven_in_a_picture):
    framing = Framing(centre=False)
    for image in (frame_strokes([SEVEN], framing=framing, pad_side=1.0), frame_ink(seven_in_a_picture, framing)):
        left, top, right, bottom = box(image)
        assert abs((left + right) / 2 - 14) <= 0.5
        assert abs((top + bottom) / 2 - 14) <= 0.5
        assert abs(centre_of_mass(image.astype(float))[1] - 14) > 0.6  # the bar of the 7 is heavier than its foot


@given(factor=st.floats(0.01, 1000), shift=st.tuples(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4)))
@pytest.mark.parametrize("framing", FRAMINGS, ids=str)
def test_on_a_pad_that_is_not_known_size_and_place_make_no_difference(framing, factor, shift):
    moved = frame_strokes([SEVEN * factor + shift], framing=framing)
    assert np.abs(moved.astype(int) - frame_strokes([SEVEN], framing=framing)).max() <= 1


@given(factor=st.floats(0.01, 1000))
@pytest.mark.parametrize("framing", FRAMINGS, ids=str)
def test_pad_may_have_any_unit(framing, factor):
    expected = frame_strokes([SEVEN], framing=framing, pad_side=1.0)
    scaled = frame_strokes([SEVEN * factor], framing=framing, pad_side=factor)
    assert np.abs(scaled.astype(int) - expected).max() <= 1


def test_with_every_step_the_pad_makes_no_difference():
    np.testing.assert_array_equal(frame_strokes([SEVEN], pad_side=1.0), frame_strokes([SEVEN]))


def test_ink_too_large_for_the_image_lies_in_its_middle():
    square = np.array([(-1.0, -1), (2, -1), (2, 2), (-1, 2), (-1, -1), (2, 2)])
    assert not frame_strokes([square[:5]], framing=Framing(scale=False), pad_side=1.0).any()  # all of it lies outside
    assert frame_strokes([square], framing=Framing(scale=False), pad_side=1.0)[14, 14] > 100


@pytest.mark.parametrize("framing", FRAMINGS, ids=str)
def test_last_step_is_what_the_network_sees(framing, seven_in_a_picture):
    steps = stroke_steps([SEVEN], framing=framing, pad_side=1.0)
    np.testing.assert_array_equal(steps.centred, frame_strokes([SEVEN], framing=framing, pad_side=1.0))
    steps = picture_steps(seven_in_a_picture, framing)
    np.testing.assert_array_equal(steps.centred, frame_ink(seven_in_a_picture, framing))


def test_steps_show_the_pad_the_box_and_the_scaled_ink(seven_in_a_picture):
    for steps in (stroke_steps([SEVEN], pad_side=1.0), picture_steps(seven_in_a_picture)):
        assert steps.ink.shape == (112, 112)
        assert box(steps.ink)[0] < 28  # where it lies on the pad
        height, width = steps.box.shape
        assert width < height < 70
        for edge in (steps.box[0], steps.box[-1], steps.box[:, 0], steps.box[:, -1]):
            assert edge.any()
        assert steps.scaled.shape[0] == 20
        assert all(picture.dtype == np.uint8 for picture in (steps.ink, steps.box, steps.scaled, steps.centred))


def test_steps_that_are_left_out_change_nothing(seven_in_a_picture):
    for steps in (stroke_steps([SEVEN], framing=NOTHING, pad_side=1.0), picture_steps(seven_in_a_picture, NOTHING)):
        np.testing.assert_array_equal(steps.box, steps.ink)
        assert np.abs(steps.scaled.astype(int) - steps.centred).max() <= 1


def test_blank_pad_has_blank_steps():
    for steps in (stroke_steps([]), picture_steps(find_ink(np.zeros((50, 40))))):
        assert not any(picture.any() for picture in (steps.ink, steps.box, steps.scaled, steps.centred))


BAD = [np.nan, np.inf, -np.inf, 1e308, -1e308, 5e-324]


@pytest.mark.parametrize("value", BAD)
@pytest.mark.parametrize("framing", FRAMINGS, ids=str)
def test_points_of_no_place_and_points_far_away_crash_nothing(framing, value):
    for stroke in (
        [(value, 0.5)],
        [(0.5, 0.5), (value, 0.2), (0.1, value)],
        [(value, value)] * 3,
        [(-value, value), (value, 0)],
    ):
        for pad_side in (None, 1.0):
            assert frame_strokes([np.array(stroke)], framing=framing, pad_side=pad_side).shape == (28, 28)
            stroke_steps([np.array(stroke)], framing=framing, pad_side=pad_side)


def test_points_of_no_place_are_passed_over():
    spoilt = np.insert(SEVEN, 1, np.nan, axis=0)
    np.testing.assert_array_equal(frame_strokes([spoilt]), frame_strokes([SEVEN]))


def test_drawing_of_a_thousand_points_is_framed_within_two_milliseconds():
    t = np.linspace(0, 2 * np.pi, 1000)
    stroke = np.stack([np.cos(3 * t), np.sin(2 * t)], axis=1)
    times = []
    for _ in range(30):
        start = time.process_time()
        frame_strokes([stroke])
        times.append(time.process_time() - start)
    assert statistics.median(times) < 0.002
