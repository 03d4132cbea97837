"""Drawings that are varied as strokes: each strength does what it says, and the pen stays a pen."""

import numpy as np
import pytest

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.stroke_augmentation import draw_varied
from nnfs_gui.ink.segments import as_segments, frame_segments
from nnfs_gui.ink.strokes import PEN_WIDTH

NONE = dict.fromkeys(("rotation", "scale", "shear", "shift", "elastic", "thickness"), 0.0)
BAR = [[[0, 0], [0, 100]]]
CROSS = [[[0, 50], [80, 50]], [[40, 0], [40, 100]]]
COUNT = 300


def varied(strokes, count=COUNT, seed=0, alone=False, **strengths):
    out = np.empty((count, 784), np.float32)
    segments = np.repeat(as_segments(strokes)[None], count, axis=0)
    draw_varied(segments, Augmentation(**{**NONE, **strengths}), np.random.default_rng(seed), out, alone=alone)
    return out.reshape(-1, 28, 28)


def boxes(images):
    """Width and height of the ink of each image, shape (n, 2)."""
    inked = images > 0.5
    return np.stack([inked.any(axis=1).sum(axis=1), inked.any(axis=2).sum(axis=1)], axis=1)


def test_without_any_strength_a_drawing_stays_as_it_is():
    plain = np.empty((1, 784), np.float32)
    frame_segments(as_segments(CROSS)[None], np.array([PEN_WIDTH], np.float32), plain)
    assert varied(CROSS, count=2).reshape(2, -1) == pytest.approx(np.repeat(plain, 2, axis=0), abs=1e-5)


def test_a_turn_leans_a_bar_by_at_most_so_many_degrees_either_way():
    images = varied(BAR, rotation=8.0)
    rows, columns = np.indices((28, 28))
    lean = [np.degrees(np.arctan(np.polyfit(rows[ink], columns[ink], 1)[0])) for ink in images > 0.5]
    assert -11.5 < min(lean) < -7
    assert 7 < max(lean) < 11.5


def test_the_width_varies_from_about_half_to_a_little_more():
    width, height = boxes(varied(CROSS, scale=0.15)).T
    assert height.max() - height.min() <= 1
    assert 9 <= width.min() <= 11
    assert 17 <= width.max() <= 19


def test_where_drawings_alone_are_learnt_they_get_no_narrower_than_wider():
    width, _ = boxes(varied(CROSS, alone=True, scale=0.15)).T
    assert 13 <= width.min() <= 15
    assert 17 <= width.max() <= 19


def test_the_pen_varies_and_the_size_does_not():
    images = varied(BAR, thickness=0.2)
    widths = images[:, 13].sum(axis=1)
    assert widths.min() == pytest.approx(1.9, abs=0.1)
    assert widths.max() == pytest.approx(3.3, abs=0.1)
    assert set(boxes(images)[:, 1].tolist()) <= {19, 20, 21}


def test_bending_makes_a_straight_line_crooked_and_keeps_it_in_one_piece():
    columns = (varied(BAR, elastic=3.0) > 0.5).any(axis=1).sum(axis=1)
    straight = (varied(BAR, count=1) > 0.5).any(axis=1).sum()
    assert columns.min() == straight
    assert np.median(columns) > straight
    assert columns.max() < 16


def test_a_shift_would_be_undone_by_the_framing():
    assert (varied(CROSS, shift=6.0) == varied(CROSS)).all()


def test_the_same_randomness_gives_the_same_drawings_and_other_randomness_others():
    usual = {**NONE, "rotation": 8.0, "elastic": 0.8}
    first, again, other = varied(CROSS, **usual), varied(CROSS, **usual), varied(CROSS, seed=1, **usual)
    assert (first == again).all()
    assert not (first == other).all()
    assert len({image.tobytes() for image in first}) == COUNT


def test_the_loops_of_a_narrow_8_stay_open_however_thick_the_pen():
    t = np.linspace(0, 2 * np.pi, 60)
    images = varied([np.stack([16 * np.sin(2 * t), 50 * np.cos(t)], axis=1).tolist()], scale=0.15, thickness=0.2)
    for rows in (slice(7, 11), slice(17, 21)):
        assert (images[:, rows, 12:16].min(axis=(1, 2)) < 0.5).all()


def test_what_is_as_narrow_as_a_bar_is_varied_all_the_same():
    images = varied(BAR, scale=0.15, thickness=0.2)
    assert np.isfinite(images).all()
    assert boxes(images)[:, 0].max() <= 4
