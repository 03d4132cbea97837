"""The numbers along an axis."""

import pytest

from nnfs_gui.gui.curves.widgets.grid_axis import GridAxis


@pytest.fixture
def axis(qapp):
    return GridAxis("left")


def test_large_numbers_have_thousands_separators(axis):
    assert axis.tickStrings([0, 5000, 10_000], 1, 5000) == ["0", "5,000", "10,000"]


def test_numbers_below_zero_have_a_minus_as_wide_as_a_plus(axis):
    assert axis.tickStrings([-4, -0.5, 0, 0.5], 1, 0.5) == ["−4.0", "−0.5", "0", "0.5"]
    assert axis.tickStrings([-1e-7, 1e-7], 1, 1e-7) == ["−1e−07", "1e−07"]
    assert axis.tickStrings([-5000, 5000], 1, 5000) == ["−5,000", "5,000"]


def test_every_power_of_ten_can_be_written_also_those_from_ten_on(axis):
    """Their exponents are digits to Python, and yet no number: painting the curve of an error of 10 ended the program."""
    axis.setLogMode(True)
    powers = list(range(-12, 13))
    names = axis.tickStrings(powers, 1, 1)
    shown = dict(zip(powers, names, strict=True))
    assert [shown[power] for power in (-5, -3, 0, 1, 4, 5)] == ["10⁻⁵", "0.001", "1", "10", "10,000", "10⁵"]
    assert all(names)


@pytest.mark.parametrize("epochs", [1, 2, 3, 10, 1000])
def test_what_is_counted_has_no_number_between_two_whole_ones(axis, epochs):
    axis.set_counts(counts=True)
    spacing, offset = axis.tickSpacing(0, epochs, 600)[0]
    assert spacing >= 1
    assert spacing % 1 == offset % 1 == 0
    axis.set_counts(counts=False)
    assert epochs > 3 or axis.tickSpacing(0, epochs, 600)[0][0] < 1


@pytest.mark.parametrize(
    ("height", "named"), [(30, ["0.1", "1"]), (60, ["0.1", "1"]), (300, ["0.1", "0.2", "0.5", "1", "2"])]
)
def test_numbers_of_a_logarithmic_axis_stand_one_above_the_other(axis, height, named):
    """A low plot wrote 0.1 over 0.2: they are nearer to each other than a line of text is high."""
    axis.setLogMode(True)
    axis.resize(60, height)
    axis.setRange(-1.1, 0.5)
    every = [name for _, level in axis.tickValues(*axis.range, height) for name in axis.tickStrings(level, 1, 1) if name]
    assert sorted(every, key=float) == named
