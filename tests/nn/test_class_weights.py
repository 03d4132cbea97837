import numpy as np
import pytest
from finite_differences import numeric_gradient

from nnfs_gui.nn import ClassWeighted, CrossEntropy, MeanSquaredError, balanced_weights

RNG = np.random.default_rng(3)
OUTPUTS, LABELS = RNG.standard_normal((8, 3)), np.array([0, 0, 0, 0, 0, 1, 1, 2])
TARGETS = np.eye(3)[LABELS] * 0.9 + 0.1 / 3
every_loss = pytest.mark.parametrize("make", [CrossEntropy, MeanSquaredError])


def test_every_class_weighs_the_same_in_all():
    weights = balanced_weights(LABELS, 4)
    assert weights.tolist() == pytest.approx([8 / 15, 8 / 6, 8 / 3, 1])
    assert np.bincount(LABELS, weights[LABELS]).tolist() == pytest.approx([8 / 3] * 3)


@every_loss
def test_the_losses_of_the_samples_have_the_loss_as_their_mean(make):
    assert make().of_each(OUTPUTS, TARGETS).mean() == pytest.approx(make().forward(OUTPUTS, TARGETS))


@every_loss
def test_it_is_the_mean_of_the_weighted_losses_and_its_gradient_the_slope_of_that(make):
    weights, outputs = np.array([0.5, 2.0, 3.0]), OUTPUTS.copy()
    loss = ClassWeighted(make(), weights)
    each = [make().forward(outputs[row : row + 1], TARGETS[row : row + 1]) for row in range(8)]
    assert loss.forward(outputs, TARGETS) == pytest.approx(np.mean(weights[LABELS] * each))
    assert loss.of_each(outputs, TARGETS) == pytest.approx(weights[LABELS] * each)
    gradient = loss.backward(2.0).copy()
    numeric = numeric_gradient(lambda: loss.forward(outputs, TARGETS), outputs)
    assert gradient == pytest.approx(2 * numeric, rel=1e-6, abs=1e-9)


@every_loss
def test_equal_weights_change_nothing(make):
    plain, weighted = make(), ClassWeighted(make(), np.ones(3))
    assert weighted.forward(OUTPUTS, TARGETS) == pytest.approx(plain.forward(OUTPUTS, TARGETS))
    assert (weighted.backward() == plain.backward()).all()
