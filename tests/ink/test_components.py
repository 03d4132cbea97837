import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as stnp

from nnfs_gui.ink.components import find_components


def flooded(mask):
    """The same labels, found pixel by pixel."""
    labels = np.zeros(mask.shape, int)
    for start in zip(*np.nonzero(mask), strict=True):
        if labels[start]:
            continue
        number, waiting = labels.max() + 1, [start]
        while waiting:
            row, column = waiting.pop()
            if mask[row, column] and not labels[row, column]:
                labels[row, column] = number
                rows, columns = (range(max(i - 1, 0), min(i + 2, n)) for i, n in zip((row, column), mask.shape, strict=True))
                waiting += [(r, c) for r in rows for c in columns]
    return labels


@given(mask=stnp.arrays(bool, st.tuples(st.integers(1, 12), st.integers(1, 12))))
def test_pieces_are_those_that_filling_pixel_by_pixel_finds(mask):
    np.testing.assert_array_equal(find_components(mask).labels, flooded(mask))


@given(mask=stnp.arrays(bool, st.tuples(st.integers(1, 12), st.integers(1, 12))))
def test_boxes_and_areas_are_those_of_the_labels(mask):
    pieces = find_components(mask)
    assert len(pieces) == pieces.labels.max()
    for number, (box, area, side) in enumerate(zip(pieces.boxes, pieces.areas, pieces.sides, strict=True), start=1):
        rows, columns = np.nonzero(pieces.labels == number)
        assert box.tolist() == [columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]
        assert area == len(rows)
        assert side == max(np.ptp(rows), np.ptp(columns)) + 1


def test_spiral_is_one_piece():
    spiral = np.zeros((63, 63), bool)
    for ring in range(0, 30, 4):
        end = 62 - ring
        spiral[ring, max(ring - 4, 0) : end + 1] = True
        spiral[ring : end + 1, end] = True
        spiral[end, ring : end + 1] = True
        spiral[ring + 4 : end + 1, ring] = True
    assert len(find_components(spiral)) == 1


@pytest.mark.parametrize("shape", [(1, 1), (5, 3)])
def test_empty_mask_has_no_pieces(shape):
    pieces = find_components(np.zeros(shape, bool))
    assert len(pieces) == 0
    assert not pieces.labels.any()


def test_mask_holds_the_chosen_pieces_only():
    pieces = find_components(np.array([[1, 0, 1, 0, 1]], bool))
    np.testing.assert_array_equal(pieces.mask(np.array([True, False, True])), [[True, False, False, False, True]])
