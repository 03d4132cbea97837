import numpy as np
import pytest

from nnfs_gui.ink.pen_width import pen_width, thickened
from nnfs_gui.ink.strokes import draw

CURVE = np.stack([40 + 30 * np.cos(np.linspace(0, 5, 60)), 50 + 30 * np.sin(np.linspace(0, 5, 60))], axis=1)


def drawn(width):
    return draw([CURVE], width, (100, 90)).astype(np.float32)


@pytest.mark.parametrize("width", [1.5, 2.0, 3.0, 6.0, 10.0])
@pytest.mark.parametrize("darkness", [1.0, 0.4])
def test_width_of_a_pen_is_measured_however_pale_it_is(width, darkness):
    assert pen_width(drawn(width) * np.float32(darkness)) == pytest.approx(width, rel=0.15)


@pytest.mark.parametrize("by", [0.5, 1.0, 2.3, 5.0, 8.0])
def test_thickened_ink_is_that_much_wider(by):
    assert pen_width(thickened(drawn(2.0), by)) == pytest.approx(2.0 + by, rel=0.2)


def test_thickened_ink_lies_in_the_middle_of_the_paper_added():
    ink = np.zeros((9, 9), np.float32)
    ink[4, 4] = 1
    wide = thickened(ink, 4.0)
    assert wide.shape[0] == wide.shape[1]
    np.testing.assert_array_equal(wide, wide[::-1, ::-1])
    np.testing.assert_array_equal(wide, wide.T)


def test_blank_paper_has_no_pen():
    assert pen_width(np.zeros((5, 7), np.float32)) == 0
