"""Drawings as segments, and many of them drawn at once: as one drawing by itself is drawn."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnfs_gui.ink.framing import centre_of_mass
from nnfs_gui.ink.segments import SEGMENTS, as_segments, frame_segments
from nnfs_gui.ink.strokes import PEN_WIDTH, frame_strokes

TURN = np.linspace(0, 2 * np.pi, 60)
DRAWINGS = {
    "circle": [np.stack([np.cos(TURN), 1.4 * np.sin(TURN)], axis=1)],
    "one": [[[0, 30], [20, 0], [20, 100]]],
    "two strokes": [[[0, 0], [0, 50], [60, 50]], [[45, 20], [45, 100]]],
    "line": [[[0, 0], [0, 700]]],
    "bar": [[[3, 3], [9, 3]]],
    "dot": [[[5, 5]]],
    "with a dot": [[[0, 0], [0, 60]], [[40, 30]]],
    "coarse": [[[0, 0], [50, 100], [100, 0]]],
}


def framed(*drawings, pen=PEN_WIDTH):
    out = np.empty((len(drawings), 784), np.float32)
    frame_segments(np.stack([as_segments(strokes) for strokes in drawings]), np.full(len(drawings), pen, np.float32), out)
    return out.reshape(-1, 28, 28)


@pytest.mark.parametrize("strokes", DRAWINGS.values(), ids=DRAWINGS)
def test_a_drawing_looks_as_one_that_is_drawn_by_itself(strokes):
    (image,), alone = framed(strokes), frame_strokes(strokes) / 255
    # the centre of mass may be that of the pen's way, so that the image is shifted by part of a pixel
    assert image.sum() == pytest.approx(alone.sum(), rel=0.05)
    assert centre_of_mass(image) == pytest.approx(centre_of_mass(alone), abs=0.7)
    assert np.abs(np.sort(image.ravel()) - np.sort(alone.ravel())).mean() < 0.02


def test_many_drawings_are_drawn_as_each_by_itself():
    drawings = list(DRAWINGS.values()) * 40  # more than are drawn at once
    together = framed(*drawings)
    for image, strokes in zip(together, drawings[: len(DRAWINGS)], strict=False):
        assert image == pytest.approx(framed(strokes)[0], abs=1e-5)
    assert together[-len(DRAWINGS) :] == pytest.approx(together[: len(DRAWINGS)], abs=1e-5)


def test_a_wider_pen_covers_more():
    thin, thick = framed(DRAWINGS["circle"], pen=1.9), framed(DRAWINGS["circle"], pen=3.3)
    assert thick.sum() > 1.4 * thin.sum()


def test_size_and_place_of_a_drawing_make_no_difference():
    strokes = [np.array(stroke, float) for stroke in DRAWINGS["two strokes"]]
    moved = [stroke * 1e-3 + 500 for stroke in strokes]
    assert framed(moved)[0] == pytest.approx(framed(strokes)[0], abs=1e-3)


def test_a_drawing_of_more_strokes_than_segments_keeps_the_longest():
    strokes = [[[x, 0], [x, 100 if x % 2 else 0.1]] for x in range(2 * SEGMENTS)]
    assert as_segments(strokes).shape == (SEGMENTS, 4)
    heights = np.abs(np.diff(as_segments(strokes)[:, 1::2])).ravel()
    assert heights == pytest.approx(np.full(SEGMENTS, 2.0))


def test_without_a_point_there_are_no_segments():
    with pytest.raises(ValueError, match="without points"):
        as_segments([[]])


points = st.tuples(*[st.floats(-1e9, 1e9, allow_nan=False)] * 2)


@given(st.lists(st.lists(points, min_size=1, max_size=20), min_size=1, max_size=40))
def test_any_strokes_give_an_image_from_paper_to_ink(strokes):
    (image,) = framed([np.array(stroke) for stroke in strokes])
    assert np.isfinite(image).all()
    assert image.min() >= 0
    assert 0 < image.max() <= 1
