import numpy as np
import pytest
from finite_differences import numeric_gradient

from nnfs_gui.inspection.reasons.input_gradient import input_gradient, logit_jacobian, logits_and_input_gradient
from nnfs_gui.nn import ActivationKind, Dense, Network, Softmax

X = np.random.default_rng(1).uniform(0, 1, (3, 5))
FOUR_AND_NOT_TWO = np.array([0.0, -1.0, 1.0])


def build(activation, *, ending=()):
    rng = np.random.default_rng(0)
    layers = [Dense(5, 6, rng=rng), activation.row.layer(), Dense(6, 4, rng=rng), activation.row.layer()]
    return Network([*layers, Dense(4, 3, rng=rng), *ending], dtype=np.float64)


@pytest.mark.parametrize("kind", list(ActivationKind))
@pytest.mark.parametrize("ending", [(), (Softmax,)], ids=["logits", "softmax"])
def test_it_is_the_slope_of_the_logits_whatever_the_activation(kind, ending):
    network, x = build(kind, ending=[layer() for layer in ending]), X.copy()
    expected = numeric_gradient(lambda: float((network.logits(x) @ FOUR_AND_NOT_TWO).sum()), x)
    np.testing.assert_allclose(input_gradient(network, x, FOUR_AND_NOT_TWO), expected, rtol=1e-6, atol=1e-8)


def test_each_row_may_ask_in_a_direction_of_its_own():
    network = build(ActivationKind.TANH)
    directions = np.eye(3)
    each = [input_gradient(network, X[i : i + 1], directions[i])[0] for i in range(3)]
    np.testing.assert_allclose(input_gradient(network, X, directions), each, rtol=1e-12)


def test_the_jacobian_holds_the_gradient_of_every_logit():
    network = build(ActivationKind.RELU)
    logits, jacobian = logit_jacobian(network, X[0])
    np.testing.assert_allclose(logits, network.logits(X[:1])[0], rtol=1e-12)
    for k in range(3):
        np.testing.assert_allclose(jacobian[k], input_gradient(network, X[:1], np.eye(3)[k])[0], rtol=1e-12)


def test_it_leaves_the_gradient_that_trains_as_it_is_and_hands_out_arrays_of_its_own():
    network = build(ActivationKind.RELU)
    network.gradient[:] = 7
    logits, gradient = logits_and_input_gradient(network, X, FOUR_AND_NOT_TWO)
    kept = logits.copy(), gradient.copy()
    network.forward(-X)
    input_gradient(network, -X, FOUR_AND_NOT_TWO)
    assert (network.gradient == 7).all()
    np.testing.assert_array_equal(logits, kept[0])
    np.testing.assert_array_equal(gradient, kept[1])
