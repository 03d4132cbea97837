"""What of a picture's ink is left out, on pictures that are drawn here: digits of strokes among what is none."""

import numpy as np
import pytest

from nnfs_gui.ink.framing import box_of
from nnfs_gui.ink.ink_detection import examine_picture, find_ink
from nnfs_gui.ink.separation import split_ink
from nnfs_gui.ink.strokes import draw

SIDE = 300
FIVE = [np.array([(0.65, 0), (0.1, 0), (0.05, 0.45), (0.4, 0.4), (0.68, 0.68), (0.4, 0.98), (0, 0.92)])]
FOUR = [np.array([(0.4, 0), (0, 0.65), (0.75, 0.65)]), np.array([(0.5, 0.35), (0.48, 1.0)])]
ZERO = [np.stack([0.35 + 0.35 * np.sin(np.linspace(0, 6.28, 40)), 0.5 - 0.5 * np.cos(np.linspace(0, 6.28, 40))], axis=1)]
DIGITS = {"5": FIVE, "4": FOUR, "0": ZERO}


def digit_at(strokes, x=100, y=90, size=120, pen=8.0, shape=(SIDE, SIDE)):
    """How much ink there is where, shape (300, 300), from 0 to 1."""
    return draw([stroke * size + (x, y) for stroke in strokes], pen, shape)


def on_paper(ink, *, light=False):
    return 255 * ink if light else 235 - 200 * ink


def differs(found, expected):
    """The share of the expected ink that was not found, or found where there is none."""
    return np.abs((found > 0.5).astype(int) - (expected > 0.5)).sum() / (expected > 0.5).sum()


@pytest.fixture(params=DIGITS.values(), ids=DIGITS.keys())
def digit(request):
    return digit_at(request.param)


@pytest.fixture(params=[False, True], ids=["dark ink", "light ink"])
def light(request):
    return request.param


@pytest.mark.parametrize("darkness", [0.08, 0.15, 0.22])
def test_stains_paler_than_a_quarter_of_the_ink_are_left_out(digit, light, darkness):
    stained = digit.copy()
    stained[200:260, 20:80] = darkness
    stained[20:30, 200:280] = darkness
    found = examine_picture(on_paper(stained, light=light))
    assert differs(found.ink, digit) < 0.1
    assert found.left_out[200:260, 20:80].mean() == pytest.approx(darkness, abs=0.05)
    assert len(split_ink(found.ink)) == 1


def test_fold_that_touches_the_digit_is_left_out(digit, light):
    folded = np.maximum(digit, draw([np.array([(10, 250), (160, 120), (290, 30)])], 5.0, digit.shape) * 0.18)
    ink = find_ink(on_paper(folded, light=light))
    assert not ink[200:, :60].any()
    assert differs(ink, digit) < 0.1


SCRAPS = {
    "below": np.s_[290:, 130:175],
    "at the left": np.s_[100:130, :12],
    "at the right, a line": np.s_[60:115, 298:],
    "above, two": (np.s_[:9, 40:60], np.s_[:14, 200:260]),
}


@pytest.mark.parametrize("places", SCRAPS.values(), ids=SCRAPS.keys())
def test_scraps_of_neighbours_at_the_border_are_left_out(digit, light, places):
    crowded = digit.copy()
    for place in places if isinstance(places[0], tuple) else [places]:
        crowded[place] = 0.9
    ink = find_ink(on_paper(crowded, light=light))
    assert differs(ink, digit) < 0.1


def test_bar_of_a_digit_that_is_cut_out_tightly_is_no_scrap():
    bar, body = (
        np.array([(0.1, 0), (0.65, 0)]),
        np.array([(0.05, 0.12), (0.02, 0.45), (0.4, 0.4), (0.68, 0.7), (0.4, 1), (0, 0.9)]),
    )
    five = digit_at([bar, body], x=20, y=20)
    tight = five[box_of(five)]
    assert differs(find_ink(on_paper(tight)), tight) < 0.1


def rough(paper, seed=0):
    """Paper with a blotchy texture, as a telephone photographs it."""
    noise = np.random.default_rng(seed).normal(0, 14, (paper.shape[0] // 6 + 1, paper.shape[1] // 6 + 1))
    fine = np.random.default_rng(seed).normal(0, 3, paper.shape)
    return paper + np.kron(noise, np.ones((6, 6)))[: paper.shape[0], : paper.shape[1]] + fine


@pytest.mark.parametrize("pen", [14.0, 22.0, 30.0])
@pytest.mark.parametrize("size", [90, 200])
@pytest.mark.parametrize("strokes", DIGITS.values(), ids=DIGITS.keys())
def test_photograph_that_is_cut_along_the_ink_has_its_ink(strokes, size, pen):
    pen *= size / 200
    whole = digit_at(strokes, x=40, y=40, size=size, pen=pen)
    rows, columns = box_of(whole)
    tight = whole[rows, columns]
    assert differs(find_ink(rough(150 - 90 * tight)), tight) < 0.25  # its outline is rough


@pytest.mark.parametrize("width", [4, 9, 30])
@pytest.mark.parametrize("sides", ["all", "three"])
def test_frame_or_table_around_the_paper_is_not_taken_for_the_paper(digit, light, width, sides):
    framed = digit.copy()
    framed[:width], framed[-width:], framed[:, :width] = 1, 1, 1
    if sides == "all":
        framed[:, -width:] = 1
    assert differs(find_ink(on_paper(framed, light=light)), digit) < 0.15


def arc(x, y, wide, high, start=0.0, end=6.3):
    turns = np.linspace(start, end, 90)
    return np.stack([x + wide * np.cos(turns), y + high * np.sin(turns)], axis=1)


def box(left, top, right, bottom, turned=0.0):
    corners = np.array([(left, top), (right, top), (right, bottom), (left, bottom), (left, top)], float)
    middle = corners[:4].mean(axis=0)
    turn = np.array([[np.cos(turned), np.sin(turned)], [-np.sin(turned), np.cos(turned)]])
    return (corners - middle) @ turn + middle


FRAMES = {
    "a circle": [arc(130, 150, 125, 125)],
    "a small circle": [arc(132, 150, 85, 85)],
    "an ellipse": [arc(140, 150, 135, 90)],
    "a circle that is not quite closed": [arc(132, 150, 110, 110, 0.2, 6.1)],
    "a box": [box(20, 20, 280, 280)],
    "a narrow box": [box(75, 75, 210, 230)],
    "a box that lies askew": [box(45, 40, 230, 260, 0.15)],
    "a box that stands on its corner": [box(50, 65, 220, 235, 0.78)],
    "two boxes": [box(8, 8, 292, 292), box(25, 25, 275, 275)],
    "a circle in a box": [box(8, 8, 292, 292), arc(130, 150, 110, 110)],
    "a box of four lines": [
        np.array(line)
        for line in ([(30, 20), (270, 20)], [(20, 30), (20, 270)], [(280, 30), (280, 270)], [(30, 280), (270, 280)])
    ],
    "an underline": [np.array([(60, 240), (230, 240)])],
    "a short underline": [np.array([(95, 235), (190, 235)])],
    "two underlines": [np.array([(60, 240), (230, 240)]), np.array([(60, 255), (230, 255)])],
    "an underline drawn by hand": [np.array([(60, 245), (100, 238), (150, 243), (200, 236), (250, 232)])],
    "a line above": [np.array([(40, 50), (260, 45)])],
    "corner of a cell": [np.array([(30, 0), (30, 280), (299, 280)])],
    "three sides of a cell": [np.array([(30, 0), (30, 280), (270, 280), (270, 0)])],
    "cells above and below": [np.array([(x, 0), (x, 299)]) for x in (40, 260)]
    + [np.array([(0, y), (299, y)]) for y in (45, 255)],
    "ruled paper": [np.array([(0, y), (299, y + 6)]) for y in range(15, 300, 45)],
    "squared paper": [np.array([(x, 0), (x + 4, 299)]) for x in range(10, 300, 40)]
    + [np.array([(0, y + 4), (299, y)]) for y in range(10, 300, 40)],
    "squared paper, small": [np.array([(x, 0), (x, 299)]) for x in range(10, 300, 24)]
    + [np.array([(0, y), (299, y)]) for y in range(10, 300, 24)],
    "a margin and a line": [np.array([(30, 0), (30, 299)]), np.array([(0, 250), (299, 250)])],
}


@pytest.mark.parametrize(("strokes", "pen", "darkness"), [(FIVE, 1.5, 1.0), (FOUR, 3.0, 0.5), (ZERO, 6.0, 1.0)])
@pytest.mark.parametrize("lines", FRAMES.values(), ids=FRAMES.keys())
def test_lines_that_are_no_digits_are_left_out(strokes, light, lines, pen, darkness):
    digit = digit_at(strokes)
    if len(lines) > 8:
        pen /= 2  # lines of paper are finer
    drawn = np.maximum(digit, draw(lines, pen, digit.shape) * darkness)
    found = examine_picture(on_paper(drawn, light=light))
    assert differs(found.ink, digit) < 0.3
    assert len(split_ink(found.ink)) == 1
    assert found.left_out.any()
