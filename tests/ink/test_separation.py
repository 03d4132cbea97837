import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnfs_gui.ink.separation import split_ink, split_strokes
from nnfs_gui.ink.strokes import draw

# strokes of digits 1 high, y down
ONE = [[(0, 0), (0, 1)]]
NINE = [[(0.5, 0.3), (0.2, 0), (0, 0.3), (0.3, 0.5), (0.5, 0.1), (0.4, 1)]]
FOUR = [[(0.4, 0), (0, 0.6), (0.7, 0.6)], [(0.5, 0.4), (0.45, 1)]]
FIVE = [[(0.1, 0.05), (0, 0.5), (0.5, 0.7), (0, 1)], [(0.12, 0), (0.6, 0)]]
SEVEN = [[(0, 0), (0.6, 0), (0.2, 1)], [(0.15, 0.5), (0.55, 0.5)]]
EIGHT = [[(0.3, 0), (0, 0.2), (0.3, 0.45), (0.6, 0.2), (0.3, 0)], [(0.3, 0.5), (0, 0.75), (0.3, 1), (0.6, 0.75), (0.3, 0.5)]]
DOTTED = [[(0, 0.25), (0, 1)], [(0, 0)]]
DIGITS = {"1": ONE, "9": NINE, "4": FOUR, "5": FIVE, "7": SEVEN, "8": EIGHT, "dotted": DOTTED}


def place(digits, gap, size=1.0, x=0.0, y=0.0):
    """The strokes of each digit, side by side with this gap."""
    groups = []
    for digit in digits:
        points = np.concatenate([np.array(stroke, float) for stroke in digit])
        left, right = points[:, 0].min(), points[:, 0].max()
        groups.append([(np.array(stroke, float) + np.array([x / size - left, y / size])) * size for stroke in digit])
        x += (right - left + gap) * size
    return groups


def flat(groups):
    return [stroke for group in groups for stroke in group]


def same(found, expected):
    """Whether the groups are the same, in the same order, whatever the order of the strokes in each."""
    keys = [[sorted(stroke.tobytes() for stroke in group) for group in groups] for groups in (found, expected)]
    return keys[0] == keys[1]


@pytest.mark.parametrize("digit", DIGITS.values(), ids=DIGITS.keys())
def test_single_digit_is_not_split(digit):
    assert len(split_strokes(flat(place([digit], 0)))) == 1


def test_1984_is_read_from_left_to_right():
    groups = place([ONE, NINE, EIGHT, FOUR], 0.3)
    assert same(split_strokes(flat(groups)), groups)


digit_lists = st.lists(st.sampled_from(list(DIGITS.values())), min_size=1, max_size=6)


@given(digits=digit_lists, gap=st.floats(0.25, 2), size=st.floats(1e-3, 1e4), order=st.randoms(use_true_random=False))
def test_row_of_digits_is_split_whatever_its_size_and_the_order_of_its_strokes(digits, gap, size, order):
    groups = place(digits, gap, size)
    strokes = flat(groups)
    order.shuffle(strokes)
    assert same(split_strokes(strokes), groups)


def test_lines_are_read_from_top_to_bottom():
    first, second = place([ONE, NINE], 0.5), place([EIGHT, FOUR, FIVE], 0.5, y=1.6)
    assert same(split_strokes(flat([*second, *first])), [*first, *second])


def test_digits_a_little_higher_or_lower_stand_in_one_line():
    groups = [place([digit], 0, x=x, y=y)[0] for digit, x, y in ((ONE, 0, 0.3), (NINE, 1, 0), (FOUR, 2, 0.35))]
    assert same(split_strokes(flat(groups)), groups)


def lines_of(rows, gap, line, slope=0.0):
    """Rows of digits, whose lines are so many heights apart from foot to head, and fall by the slope."""
    groups = []
    for number, row in enumerate(rows):
        for digit in place(row, gap, y=number * (1 + line)):
            left = min(float(stroke[:, 0].min()) for stroke in digit)
            groups.append([stroke + np.array([0, slope * left]) for stroke in digit])
    return groups


@pytest.mark.parametrize("line", [0.2, 0.3, 0.44])
@pytest.mark.parametrize("degrees", [-9, 0, 6, 9])
def test_lines_of_writing_may_be_close(line, degrees):
    groups = lines_of(
        [[ONE, FIVE, FOUR, SEVEN], [EIGHT, DOTTED, NINE], [FIVE, FIVE, SEVEN, ONE]], 0.3, line, np.tan(np.radians(degrees))
    )
    assert same(split_strokes(flat(groups[::-1])), groups)


@pytest.mark.parametrize("gap", [0.07, 0.1])
@pytest.mark.parametrize("row", [[NINE, EIGHT, SEVEN], [FIVE, FOUR, ONE], [ONE, ONE, NINE], [FOUR, SEVEN, FIVE]])
def test_digits_may_be_close(row, gap):
    groups = place(row, gap)
    assert same(split_strokes(flat(groups)), groups)


def test_slanted_digits_may_reach_over_one_another():
    groups = [
        [stroke + np.outer(1 - stroke[:, 1], [0.3, 0]) for stroke in digit]
        for digit in place([SEVEN, NINE, ONE, FOUR], 0.12)
    ]
    assert same(split_strokes(flat(groups)), groups)


APART = {
    "4 whose stem stands beside its angle": [[(0.4, 0), (0, 0.6), (0.5, 0.6)], [(0.58, 0.35), (0.56, 1)]],
    "5 with its bar far above": [[(0.05, 0.2), (0, 0.5), (0.5, 0.7), (0, 1)], [(0.12, 0), (0.7, 0.04)]],
    "5 with its bar beside": [[(0.05, 0.05), (0, 0.5), (0.4, 0.7), (0, 1)], [(0.13, 0), (0.7, 0.02)]],
    "8 of two rings that do not touch": [[(x, 0.9 * y) for x, y in EIGHT[0]], EIGHT[1]],
    "1 with its foot below": [[(0, 0.2), (0.2, 0), (0.2, 0.9)], [(0, 1), (0.4, 1)]],
    "7 with its bar beside the stem": [[(0, 0), (0.6, 0), (0.2, 1)], [(0.45, 0.5), (0.65, 0.5)]],
}


@pytest.mark.parametrize("strokes", APART.values(), ids=APART.keys())
def test_strokes_of_a_digit_may_be_apart(strokes):
    assert len(split_strokes([np.array(stroke, float) for stroke in strokes])) == 1


def ink_of(groups, size, pen):
    strokes = [stroke * size + 20 for stroke in flat(groups)]
    right, bottom = np.concatenate(strokes).max(axis=0).astype(int) + 20
    return draw(strokes, pen, (bottom, right)).astype(np.float32)


@pytest.mark.parametrize(("size", "pen"), [(30, 2.0), (50, 3.0), (90, 5.0)])
@pytest.mark.parametrize("degrees", [-6, 0, 9])
def test_lines_of_ink_are_split_in_reading_order(size, pen, degrees):
    groups = lines_of([[ONE, FIVE, FOUR], [EIGHT, SEVEN, NINE]], 0.3, 0.4, np.tan(np.radians(degrees)))
    found = split_ink(ink_of(groups, size, pen))
    assert len(found) == len(groups)
    for digit, strokes in zip(found, groups, strict=True):
        rows, columns = np.nonzero(digit)
        points = np.concatenate(strokes) * size + 20
        middle = (points.min(axis=0) + points.max(axis=0)) / 2
        np.testing.assert_allclose([(columns.min() + columns.max()) / 2, (rows.min() + rows.max()) / 2], middle, atol=2)


@pytest.mark.parametrize("strokes", [[], [np.empty((0, 2))], [[(np.nan, 1)]]])
def test_nothing_drawn_has_no_digits(strokes):
    assert split_strokes(strokes) == []


def test_very_many_strokes_stay_together():
    dots = [np.array([(float(x), 0.0)]) for x in range(100_000)]
    assert [len(group) for group in split_strokes(dots)] == [100_000]


def test_picture_of_several_digits_is_split_in_reading_order():
    ink = np.zeros((60, 90), np.float32)
    ink[5:25, 70:74] = 1.0  # upper right
    ink[5:25, 10:20] = 0.5  # upper left
    ink[35:55, 40:50] = 0.8  # below
    found = split_ink(ink)
    assert [float(digit.max()) for digit in found] == pytest.approx([0.5, 1.0, 0.8])
    np.testing.assert_array_equal(sum(found), ink)


def test_digits_of_mnist_are_not_split(mnist):
    split = [len(split_ink(digit.astype(np.float32) / 255)) != 1 for digit in mnist.test_images[:2000]]
    assert np.mean(split) < 0.005


def test_blank_picture_has_no_digits():
    assert split_ink(np.zeros((20, 20), np.float32)) == []
