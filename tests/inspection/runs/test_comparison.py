import numpy as np
import pytest

from nnfs_gui.inspection.readings.mistakes import Readings
from nnfs_gui.inspection.runs.comparison import Cell, PairedReadings, differing_settings, mcnemar
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, OptimizerConfig, TrainingConfig


def predictions(only_first, only_second, both=0, neither=0):
    """Return the predictions of two networks, and labels, so that so many are right."""
    counts = (only_first, only_second, both, neither)
    first, second = (np.repeat(right, counts) for right in ([1, 0, 1, 0], [0, 1, 1, 0]))
    order = np.random.default_rng(0).permutation(len(first))
    return first[order], second[order], np.ones(len(first), np.uint8)


@pytest.mark.parametrize(
    ("only_first", "only_second", "p_value"),
    [
        (0, 0, 1.0),
        (5, 5, 1.0),
        (1, 8, 20 / 512),  # 2 (1 + 9) / 2^9
        (6, 0, 2 / 64),
        (10, 20, 0.09873714670538902),  # 2 times the sum of 30 over k for k up to 10, by 2^30
        (121, 59, 4.43445e-06),  # the example in the manual of statsmodels: mcnemar([[101, 121], [59, 33]])
        (4900, 5100, 0.0466),  # 2 (1 - Phi(1.99)), the normal approximation with its correction for continuity
    ],
)
def test_mcnemars_exact_test_gives_known_values_in_either_order(only_first, only_second, p_value):
    first, second, labels = predictions(only_first, only_second, both=7, neither=3)
    test = mcnemar(first, second, labels)
    assert (test.only_first, test.only_second) == (only_first, only_second)
    assert test.p_value == pytest.approx(p_value, rel=1e-3 if only_first > 100 else 1e-12)
    assert mcnemar(second, first, labels).p_value == test.p_value


def test_images_that_both_read_right_or_both_wrong_decide_nothing():
    few = mcnemar(*predictions(3, 9)).p_value
    assert mcnemar(*predictions(3, 9, both=9_000, neither=900)).p_value == few


def test_as_many_images_as_mnist_has_are_no_trouble():
    assert mcnemar(*predictions(0, 10_000)).p_value == 5e-324  # smaller than that, but not 0
    assert 0.9 < mcnemar(*predictions(5_000, 5_001)).p_value <= 1


def test_predictions_of_other_images_are_refused():
    with pytest.raises(ValueError, match="expected two predictions and a label for each image"):
        mcnemar([1, 2], [1], [1, 2])
    with pytest.raises(ValueError, match="expected two predictions and a label for each image"):
        mcnemar([1, 2], [1, 2], [1])


def test_settings_that_differ_are_named_and_no_others():
    one = TrainingConfig()
    other = TrainingConfig(NetworkConfig((HiddenLayer(8),)), optimizer=OptimizerConfig(learning_rate=0.5), seed=1)
    assert differing_settings([one, one]) == {}
    assert differing_settings([one, other, one]) == {
        "network.hidden": tuple(config.to_dict()["network"]["hidden"] for config in (one, other, one)),
        "optimizer.learning_rate": (0.001, 0.5, 0.001),
        "seed": (0, 1, 0),
    }


def readings(answers, labels, losses, indices=None):
    labels = np.array(labels)
    indices = np.arange(len(labels)) if indices is None else np.array(indices)
    return Readings(indices, labels, np.array(answers), np.full(len(labels), 0.5), np.array(losses, float), 10)


def test_the_cells_of_two_readings_share_the_images_out_and_the_test_is_that_of_their_answers():
    labels = [1, 2, 3, 4, 5, 6, 7]
    first = readings([1, 2, 3, 0, 0, 0, 0], labels, [0.1, 0.1, 0.1, 2.0, 3.0, 1.0, 1.0])
    second = readings([1, 0, 0, 4, 5, 0, 9], labels, [0.1, 1.0, 4.0, 0.1, 0.1, 2.0, 5.0])
    pair = PairedReadings(first, second)
    cells = {cell: pair.cell(cell).tolist() for cell in Cell}
    assert cells == {Cell.BOTH: [0], Cell.ONLY_FIRST: [2, 1], Cell.ONLY_SECOND: [4, 3], Cell.NEITHER: [6, 5]}
    assert pair.test == mcnemar(first.answers, second.answers, labels)
    assert (pair.test.only_first, pair.test.only_second) == (2, 2)


def test_readings_of_other_images_are_no_pair():
    with pytest.raises(ValueError, match="same images in the same order"):
        PairedReadings(readings([1], [1], [0]), readings([1], [1], [0], indices=[5]))
