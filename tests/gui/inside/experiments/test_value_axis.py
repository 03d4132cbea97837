import numpy as np
import pytest

from nnfs_gui.gui.inside.experiments.value_axis import ValueAxis


def test_values_stand_between_the_least_and_the_most():
    axis = ValueAxis("size", np.array([10.0, 30.0, 20.0]))
    assert axis.places.tolist() == [0, 1, 0.5]
    assert axis.value(0.25) == 15


def test_a_logarithmic_axis_gives_each_power_of_ten_the_same_room():
    axis = ValueAxis("rate", np.array([0.001, 0.1, 0.01]), is_log=True)
    assert axis.places == pytest.approx([0, 1, 0.5])
    assert axis.value(0.5) == pytest.approx(0.01)
    assert [words for _, words in axis.ticks(5)] == ["0.001", "0.01", "0.1"]


def test_choices_stand_at_equal_distances_and_are_called_by_name():
    axis = ValueAxis("optimizer", np.array([0.0, 1.0, 1.0]), choices=("Adam", "SGD"))
    assert axis.ticks(1) == ((0.25, "Adam"), (0.75, "SGD"))
    assert axis.words(axis.value(0.9)) == "SGD"


@pytest.mark.parametrize(
    ("values", "most", "expected"),
    [
        ([0, 100], 5, ["0", "20", "40", "60", "80", "100"]),
        ([0.912, 0.978], 5, ["0.92", "0.94", "0.96"]),
        ([10, 92], 4, ["20", "40", "60", "80"]),
        ([16, 4096], 4, ["2,000", "4,000"]),
        ([-2, 2], 4, ["−2", "−1", "0", "1", "2"]),
    ],
)
def test_ticks_are_round_numbers(values, most, expected):
    words = [words for _, words in ValueAxis("", np.array(values, float)).ticks(most)]
    assert words == expected


@pytest.mark.parametrize("is_log", [False, True])
def test_a_value_that_all_have_stands_alone_in_the_middle(is_log):
    axis = ValueAxis("rate", np.array([0.0004, np.nan, 0.0004]), is_log=is_log)
    assert axis.ticks(5) == ((0.5, "0.0004"),)


def test_a_narrow_logarithmic_axis_has_ticks_as_well():
    axis = ValueAxis("rate", np.array([0.002, 0.009]), is_log=True)
    assert len(axis.ticks(5)) >= 2


def test_what_has_no_value_has_no_place():
    axis = ValueAxis("accuracy", np.array([1.0, np.nan, 3.0]))
    assert np.isnan(axis.places[1])
    assert axis.words(np.nan) == "–"


@pytest.mark.parametrize("values", [[], [np.nan], [5.0, 5.0]])
def test_an_axis_of_nothing_or_of_one_value_can_be_drawn(values):
    axis = ValueAxis("", np.array(values))
    assert axis.ticks(5)
    assert all(0 <= place <= 1 for place, _ in axis.ticks(5))


def test_an_axis_of_whole_numbers_has_no_others():
    axis = ValueAxis("layers", np.array([1.0, 3.0]), is_whole=True)
    assert [words for _, words in axis.ticks(10)] == ["1", "2", "3"]
