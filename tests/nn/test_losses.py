import math

import numpy as np
import pytest
from finite_differences import numeric_gradient

from nnfs_gui.nn import CrossEntropy, Loss, MeanSquaredError, mse, mse_prime

ROWS, CLASSES = 6, 4


@pytest.fixture
def outputs():
    return np.random.default_rng(0).normal(0, 2, (ROWS, CLASSES))


@pytest.fixture
def targets():
    return np.eye(CLASSES)[np.random.default_rng(1).integers(0, CLASSES, ROWS)]


@pytest.fixture
def soft_targets():
    """Rows that add up to 1 without being one-hot."""
    shares = np.random.default_rng(2).uniform(0, 1, (ROWS, CLASSES))
    return shares / shares.sum(axis=1, keepdims=True)


def naive_mse(targets, outputs):
    differences = [t - o for t_row, o_row in zip(targets, outputs, strict=True) for t, o in zip(t_row, o_row, strict=True)]
    return sum(d * d for d in differences) / len(differences)


def naive_cross_entropy(targets, outputs):
    total = 0.0
    for t_row, o_row in zip(targets, outputs, strict=True):
        exponentials = [math.exp(o) for o in o_row]
        for t, e in zip(t_row, exponentials, strict=True):
            total -= t * math.log(e / sum(exponentials))
    return total / len(outputs)


def test_mse_equals_the_sum_written_out(outputs, targets):
    assert mse(targets, outputs) == pytest.approx(naive_mse(targets, outputs), rel=1e-14)


def test_mse_prime_equals_finite_differences(outputs, targets):
    numeric = numeric_gradient(lambda: mse(targets, outputs), outputs)
    np.testing.assert_allclose(mse_prime(targets, outputs), numeric, rtol=1e-7, atol=1e-9)


def test_mse_takes_the_notebooks_columns(outputs, targets):
    column, target = outputs[0].reshape(-1, 1), targets[0].reshape(-1, 1)
    assert mse(target, column) == pytest.approx(naive_mse(target, column), rel=1e-14)
    np.testing.assert_allclose(mse_prime(target, column), 2 * (column - target) / CLASSES)


def test_mean_squared_error_equals_mse_and_its_derivative(outputs, targets):
    loss = MeanSquaredError()
    assert loss.forward(outputs, targets) == pytest.approx(mse(targets, outputs), rel=1e-14)
    np.testing.assert_allclose(loss.backward(), mse_prime(targets, outputs), rtol=1e-14)


def test_cross_entropy_equals_the_naive_log_softmax(outputs, soft_targets):
    assert CrossEntropy().forward(outputs, soft_targets) == pytest.approx(
        naive_cross_entropy(soft_targets, outputs), rel=1e-13
    )


def test_cross_entropy_gradient_is_probability_minus_target_over_batch(outputs, targets):
    loss = CrossEntropy()
    loss.forward(outputs, targets)
    p = np.exp(outputs) / np.exp(outputs).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(loss.backward(), (p - targets) / ROWS, rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize("make", [MeanSquaredError, CrossEntropy])
@pytest.mark.parametrize("kind", ["targets", "soft_targets"])
def test_gradient_of_a_loss_equals_finite_differences(make, kind, outputs, request):
    loss, aims = make(), request.getfixturevalue(kind)
    loss.forward(outputs, aims)
    gradient = loss.backward().copy()
    numeric = numeric_gradient(lambda: loss.forward(outputs, aims), outputs)
    np.testing.assert_allclose(gradient, numeric, rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_cross_entropy_is_exact_for_logits_of_ten_thousand(dtype):
    loss = CrossEntropy()
    outputs = np.array([[1e4, -1e4, 0], [1e4, -1e4, 0], [-1e4, -1e4, -1e4]], dtype)
    targets = np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1]], dtype)
    assert loss.forward(outputs, targets) == pytest.approx((0 + 2e4 + math.log(3)) / 3, rel=1e-6)
    expected = np.array([[0, 0, 0], [1, -1, 0], [1 / 3, 1 / 3, -2 / 3]]) / 3
    np.testing.assert_allclose(loss.backward(), expected, rtol=1e-6)


@pytest.mark.parametrize("make", [MeanSquaredError, CrossEntropy])
def test_loss_works_on_after_batch_size_and_type_changed(make, outputs, targets):
    loss = make()
    for rows, dtype in ((6, np.float64), (2, np.float64), (5, np.float64), (5, np.float32), (1, np.float32)):
        x, y, fresh = outputs[:rows].astype(dtype), targets[:rows].astype(dtype), make()
        assert loss.forward(x, y) == fresh.forward(x, y)
        result = loss.backward()
        assert result.dtype == dtype
        np.testing.assert_array_equal(result, fresh.backward())


@pytest.mark.parametrize("make", [MeanSquaredError, CrossEntropy])
def test_loss_leaves_outputs_and_targets_as_they_were(make, outputs, targets):
    kept_outputs, kept_targets = outputs.copy(), targets.copy()
    loss = make()
    loss.forward(outputs, targets)
    loss.backward()
    np.testing.assert_array_equal(outputs, kept_outputs)
    np.testing.assert_array_equal(targets, kept_targets)


def test_loss_says_what_it_is():
    assert [repr(MeanSquaredError()), repr(CrossEntropy())] == ["MeanSquaredError()", "CrossEntropy()"]


def test_loss_of_ones_own_is_told_what_it_must_define(outputs, targets):
    class Unfinished(Loss):
        pass

    with pytest.raises(NotImplementedError, match="Unfinished must define forward"):
        Unfinished().forward(outputs, targets)
    with pytest.raises(NotImplementedError, match="Unfinished must define backward"):
        Unfinished().backward()
