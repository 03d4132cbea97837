import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnfs_gui.ink.reading_order import reading_order


def page(rows, columns, *, slope=0.0, line=1.4, step=1.0, sizes=None):
    """Boxes of digits in the order in which they are read: one high, a line's height and a step apart."""
    boxes = []
    for i in range(rows * columns):
        row, column = divmod(i, columns)
        size = sizes[i] if sizes else 1.0
        x, foot = column * step, row * line + 1 - slope * column * step
        boxes.append((x, foot - size, x + 0.6 * size, foot))
    return np.array(boxes)


@pytest.mark.parametrize("degrees", [-9, -6, -3, 0, 3, 6, 9])
@pytest.mark.parametrize(("rows", "columns"), [(1, 1), (1, 10), (2, 5), (3, 4), (6, 8)])
@pytest.mark.parametrize("line", [1.2, 1.3, 1.45, 2.0])
def test_lines_are_read_one_after_the_other_also_where_they_rise(degrees, rows, columns, line):
    boxes = page(rows, columns, slope=np.tan(np.radians(degrees)), line=line)
    order = np.random.default_rng(0).permutation(len(boxes))
    assert order[reading_order(boxes[order])].tolist() == list(range(len(boxes)))


@given(sizes=st.lists(st.floats(0.5, 1), min_size=15, max_size=15), degrees=st.floats(-6, 6))
def test_size_of_digits_makes_no_difference(sizes, degrees):
    boxes = page(3, 5, sizes=sizes, slope=np.tan(np.radians(degrees)), line=1.5)
    assert reading_order(boxes) == list(range(15))


def test_wide_gaps_between_digits_keep_their_lines_apart():
    boxes = page(3, 4, step=4.0, slope=0.03)
    assert reading_order(boxes) == list(range(12))


def test_flat_and_empty_boxes_have_an_order():
    assert reading_order(np.empty((0, 4))) == []
    assert reading_order(np.array([(3.0, 1, 4, 1), (1, 1, 1, 1), (2, 1, 2, 1)])) == [1, 2, 0]
