"""Digits of which parts are pale, blurred or broken, as pencils, cameras and thresholds leave them."""

import numpy as np
import pytest
from photographs import blurred, difference

from nnfs_gui.ink.broken_strokes import is_frayed
from nnfs_gui.ink.ink_detection import examine_picture, find_ink
from nnfs_gui.ink.neighbourhood import darkest_near
from nnfs_gui.ink.picture import frame_ink
from nnfs_gui.ink.separation import split_ink
from nnfs_gui.ink.strokes import draw

SIDE = 200
TURN = np.linspace(0, 2 * np.pi, 40)


def ring(x, y, wide, high):
    return np.stack([x + wide * np.sin(TURN), y - high * np.cos(TURN)], axis=1)


def line(*points):
    return np.array(points, float)


# The strokes of digits, from 0 to 100; the first one of each is pale.
DIGITS = {
    "9": [ring(35, 28, 26, 26), line((62, 25), (60, 60), (52, 98))],
    "6": [ring(35, 72, 28, 27), line((55, 2), (25, 35), (8, 70))],
    "8": [ring(35, 25, 22, 24), ring(35, 74, 30, 25)],
    "4": [line((35, 0), (2, 62), (70, 62)), line((52, 30), (50, 100))],
    "0": [ring(35, 50, 33, 48)[:20], ring(35, 50, 33, 48)[19:]],
}


def sheet(strokes, pen):
    return draw([np.add(stroke, (60, 50)) for stroke in strokes], pen, (SIDE, SIDE))


def photographed(ink):
    """Grey paper with grain and a soft shadow, whose border is not clean."""
    rows, columns = np.indices(ink.shape)
    light = 1 - 0.2 * (rows + columns) / sum(ink.shape)
    return (205 - 120 * ink) * light + np.random.default_rng(1).normal(0, 3, ink.shape)


@pytest.mark.parametrize("name", DIGITS)
@pytest.mark.parametrize(("pen", "blur"), [(6.0, 3), (11.0, 25)])
@pytest.mark.parametrize(("darkness", "most"), [(0.4, 28), (0.5, 17), (0.7, 17)])
def test_pale_part_of_a_digit_is_nearly_as_dark_as_the_rest(name, pen, blur, darkness, most):
    pale, dark = (blurred(sheet([stroke], pen), blur) for stroke in DIGITS[name])
    even = frame_ink(find_ink(photographed(np.maximum(pale, dark) / max(pale.max(), dark.max()))))
    found = find_ink(photographed(np.maximum(darkness * pale, dark) / dark.max()))
    assert len(split_ink(found)) == 1
    assert difference(frame_ink(found), even) < most  # a digit that lacks the part differs by 20 to 45


@pytest.mark.parametrize("darkness", [0.1, 0.2])
@pytest.mark.parametrize("wide", [3.0, 40.0])
def test_fold_or_shadow_that_touches_a_digit_stays_paper(darkness, wide):
    ink = sheet(DIGITS["4"], 9.0)
    touched = np.maximum(ink, darkness * draw([line((10, 190), (110, 110), (190, 60))], wide, ink.shape))
    assert difference(frame_ink(find_ink(photographed(touched))), frame_ink(find_ink(photographed(ink)))) < 6


def dotted(points, spacing, size):
    """Dots along a stroke, as a threshold leaves them of a light one, and how large they are."""
    travelled = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    at = np.arange(spacing, travelled[-1], spacing)
    return [np.stack([np.interp(at, travelled, axis) for axis in points.T], axis=1)[i : i + 1] for i in range(len(at))], size


def scanned(strokes, dots=(), size=2.0, pen=6.0):
    ink = sheet(strokes, pen)
    if len(dots):
        ink = np.maximum(ink, sheet(dots, size))
    return 255 * (ink < 0.5)


@pytest.mark.parametrize("spacing", [5, 8])
@pytest.mark.parametrize("size", [1.5, 3.0])
def test_stroke_that_goes_on_in_specks_is_followed(spacing, size):
    dots, size = dotted(line((55, 2), (25, 35), (10, 72)), spacing, size)
    found = examine_picture(scanned([DIGITS["6"][0]], dots, size))
    whole = find_ink(scanned(DIGITS["6"]))
    assert np.flatnonzero(found.ink.any(axis=1))[0] <= np.flatnonzero(whole.any(axis=1))[0] + 12
    assert is_frayed(found.ink)


def test_few_specks_beside_a_stroke_show_no_loss():
    found = find_ink(scanned(DIGITS["9"], [line((64, 100)), line((60, 103))], 2.0))
    assert not is_frayed(found)


@pytest.mark.parametrize("name", DIGITS)
def test_whole_digit_is_not_frayed(name):
    assert not is_frayed(find_ink(scanned(DIGITS[name])))
    assert not is_frayed(find_ink(photographed(sheet(DIGITS[name], 8.0))))


def test_dust_is_no_trail():
    random = np.random.default_rng(0)
    places = random.uniform(-55, 140, (250, 1, 2))
    found = examine_picture(scanned(DIGITS["9"], list(places), 1.5))
    assert difference(frame_ink(found.ink), frame_ink(find_ink(scanned(DIGITS["9"])))) < 3
    assert not is_frayed(found.ink)


def test_nothing_is_not_frayed():
    assert not is_frayed(np.zeros((20, 20), np.float32))


@pytest.mark.parametrize("reach", [0, 1, 2, 3, 7, 30])
def test_darkest_near_looks_so_far_and_no_further(reach):
    ink = np.random.default_rng(reach).random((9, 23)).astype(np.float32)

    def near(middle):
        return slice(max(middle - reach, 0), middle + reach + 1)

    np.testing.assert_array_equal(
        darkest_near(ink, reach), [[ink[near(y), near(x)].max() for x in range(23)] for y in range(9)]
    )
