import numpy as np
import pytest

from nnfs_gui.inspection.reasons.random_twin import random_twin, rank_correlation
from nnfs_gui.nn import Dense, Network, ReLU


@pytest.fixture
def network():
    rng = np.random.default_rng(0)
    return Network([Dense(4, 6, rng=rng), ReLU(), Dense(6, 3, rng=rng)])


def test_a_random_twin_is_built_alike_and_has_learnt_nothing(network):
    before = network.parameters.copy()
    twin = random_twin(network, np.random.default_rng(1))
    assert twin.is_built_like(network)
    assert twin.dtype == network.dtype
    assert not (twin.layers[0].weights == network.layers[0].weights).any()
    assert not twin.layers[0].bias.any()
    np.testing.assert_array_equal(network.parameters, before)
    np.testing.assert_array_equal(twin.parameters, random_twin(network, np.random.default_rng(1)).parameters)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ([1, 2, 3, 4], [10, 20, 30, 1000], 1),
        ([1, 2, 3, 4], [4, 3, 2, 1], -1),
        ([1, 2, 3, 0, 0], [1, 2, 3, 0, 0], 1),
        ([1, 2, 3, 4], [2, 1, 4, 3], 0.6),  # 1 - 6 * 4 / (4 * 15)
        ([1, 1, 2, 2], [1, 2, 1, 2], 0),
        ([1, 1, 1], [1, 2, 3], 0),
        ([0, 0], [0, 0], 0),
    ],
)
def test_the_rank_correlation_is_spearmans_where_one_of_the_maps_is_not_0(a, b, expected):
    assert rank_correlation(np.array(a, float), np.array(b, float)) == pytest.approx(expected)
