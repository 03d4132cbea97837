"""Rates that are offered in the place of others: what they are, and that they go the right way."""

import pytest

from nnfs_gui.training.config import OptimizerConfig, OptimizerKind
from nnfs_gui.training.working_rates import higher_rate, lower_rate, working_rate


@pytest.mark.parametrize("kind", OptimizerKind)
@pytest.mark.parametrize("batch_size", [1, 64])
@pytest.mark.parametrize("rate", [1e-9, 1e-6, 1e-4, 0.001, 0.002, 0.003, 0.01, 0.05, 0.1, 0.3, 1, 30, 100])
def test_a_lower_rate_is_clearly_lower_and_a_higher_one_clearly_higher_or_the_same(kind, batch_size, rate):
    optimizer = OptimizerConfig(kind)
    assert 0 < lower_rate(optimizer, batch_size, rate) <= rate / 2 * 1.000001
    higher = higher_rate(optimizer, batch_size, rate)
    assert higher == rate or higher >= 3 * rate


@pytest.mark.parametrize(
    ("optimizer", "rate", "lower"),
    [
        (OptimizerConfig(OptimizerKind.ADAM), 100, 0.002),
        (OptimizerConfig(OptimizerKind.RMSPROP), 1, 0.002),
        (OptimizerConfig(OptimizerKind.ADAM), 0.002, 0.0002),
        (OptimizerConfig(OptimizerKind.SGD), 100, 0.1),
        (OptimizerConfig(OptimizerKind.SGD, momentum=0.9), 0.5, 0.01),
    ],
)
def test_what_is_far_too_high_gives_way_to_a_rate_that_works_at_once(optimizer, rate, lower):
    assert lower_rate(optimizer, 64, rate) == pytest.approx(lower)


def test_image_by_image_the_rate_of_sgd_is_lower_and_that_of_adam_is_not():
    assert working_rate(OptimizerConfig(OptimizerKind.SGD), 1) < working_rate(OptimizerConfig(OptimizerKind.SGD), 64)
    assert working_rate(OptimizerConfig(OptimizerKind.ADAM), 1) == working_rate(OptimizerConfig(OptimizerKind.ADAM), 64)
