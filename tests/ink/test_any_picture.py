"""Whatever a picture shows, it is taken apart without an exception and in little time."""

from time import process_time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnfs_gui.ink.ink_detection import examine_picture
from nnfs_gui.ink.picture import frame_ink
from nnfs_gui.ink.separation import split_ink
from nnfs_gui.ink.strokes import draw

SIDE = 2048
Y, X = np.indices((SIDE, SIDE), np.int32)
RANDOM = np.random.default_rng(0)
PATTERNS = {
    "noise": lambda: RANDOM.random((SIDE, SIDE)),
    "grains of salt": lambda: RANDOM.random((SIDE, SIDE)) < 0.001,
    "coarse salt": lambda: np.kron(RANDOM.random((512, 512)) < 0.2, np.ones((4, 4))),
    "dots": lambda: (Y % 32 < 12) & (X % 32 < 12),
    "small squares": lambda: (Y % 24 < 4) | (X % 24 < 4),
    "stripes": lambda: Y // 8 % 2,
    "slanting stripes": lambda: (X + Y) % 36 < 8,
    "dashes": lambda: (Y % 24 < 3) & ((X + Y // 24 * 7) % 60 < 45),
    "rings": lambda: np.sin(np.hypot(X - 1000, Y - 1000) / 10),
    "a spiral": lambda: np.sin(np.arctan2(Y - 1024, X - 1024) + np.hypot(X - 1024, Y - 1024) / 20) > 0.7,
    "blotches": lambda: np.kron(RANDOM.random((128, 128)), np.ones((16, 16))),
}
MOST_SECONDS = 1.0  # of the processor: 0.1 to 0.4 on a machine that does nothing else


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS.keys())
def test_large_picture_of_anything_is_taken_apart_in_little_time(pattern):
    picture = pattern().astype(float)
    start = process_time()
    found = examine_picture(picture)
    for digit in split_ink(found.ink):
        frame_ink(digit)
    assert process_time() - start < MOST_SECONDS
    assert found.ink.shape == found.left_out.shape


points = st.lists(st.tuples(st.floats(-20, 220), st.floats(-20, 220)), min_size=1, max_size=6)


@given(
    strokes=st.lists(points, min_size=1, max_size=8),
    pen=st.floats(0.5, 20),
    height=st.integers(1, 200),
    noise=st.floats(0, 1),
)
def test_any_scribble_is_parted_into_digits_and_what_is_left_out(strokes, pen, height, noise):
    ink = draw([np.array(stroke) for stroke in strokes], pen, (height, 200))
    found = examine_picture(ink + noise * np.random.default_rng(0).random(ink.shape))
    assert not ((found.ink > 0.5) & (found.left_out > 0.5)).any()
    digits = split_ink(found.ink)
    if found.ink.any():
        np.testing.assert_allclose(np.sum(digits, axis=0), found.ink)
    else:
        assert digits == []
