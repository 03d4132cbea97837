import numpy as np
import pytest
from finite_differences import numeric_gradient

from nnfs_gui.nn import CrossEntropy, Dense, Dropout, Network, Tanh, ThinnedNetwork

SHARES = (0.4, 0.2, 0.6)
X = np.random.default_rng(1).standard_normal((6, 5))


def network(*hidden, dtype=np.float64):
    layers, inputs, rng = [], 5, np.random.default_rng(0)
    for size in hidden:
        layers += [Dense(inputs, size, rng=rng), Tanh()]
        inputs = size
    return Network([*layers, Dense(inputs, 3, rng=rng)], dtype=dtype)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_it_leaves_out_its_share_and_the_mean_stays(dtype):
    x = np.full((1000, 50), 3, dtype)
    y = Dropout(0.4, (1,)).forward(x)
    assert y.dtype == dtype
    assert set(np.unique(y).tolist()) == {0.0, float(dtype(3) * dtype(1 / 0.6))}
    assert np.mean(y == 0) == pytest.approx(0.4, abs=0.01)
    assert y.mean() == pytest.approx(3, abs=0.05)


def test_what_it_draws_follows_from_the_seed_however_the_batch_is_cut():
    x = np.ones((90, 7))
    whole, cut = Dropout(0.3, (4, 2)), Dropout(0.3, (4, 2))
    expected = whole.forward(x).copy()
    parts = [cut.forward(x[start : start + 40]).copy() for start in (0, 40, 80)]
    assert (np.concatenate(parts) == expected).all()
    whole.restart((4, 3))
    assert not (whole.forward(x) == expected).all()


@pytest.mark.parametrize("share", [-0.1, 1, 1.5, float("nan")])
def test_a_share_that_leaves_nothing_is_refused(share):
    with pytest.raises(ValueError, match="share must be"):
        Dropout(share)


@pytest.mark.parametrize("hidden", [(4,), (6, 5), (6, 5, 4)])
def test_the_gradient_through_a_fixed_mask_is_the_slope_of_the_loss(hidden):
    whole, loss, targets = network(*hidden), CrossEntropy(), np.eye(3)[[0, 1, 2, 0, 1, 2]]
    thinned = ThinnedNetwork(whole).leave_out(SHARES[: len(hidden)])

    def value():
        thinned.restart(9, 1)  # the same neurons each time
        return loss.forward(thinned.forward(X), targets)

    value()
    thinned.backward(loss.backward())
    gradient = whole.gradient.copy()
    assert gradient == pytest.approx(numeric_gradient(value, whole.parameters), rel=1e-5, abs=1e-8)


def test_the_network_itself_answers_with_all_neurons():
    whole = network(6)
    before = whole.predict_proba(X)
    thinned = ThinnedNetwork(whole).leave_out((0.5,))
    assert not np.allclose(thinned.forward(X), whole.copy().forward(X))
    assert (whole.predict_proba(X) == before).all()
    assert len(whole.layers) == 3


def test_a_network_without_hidden_layers_is_left_whole():
    alone = network()
    thinned = ThinnedNetwork(alone).leave_out(())
    assert (thinned.forward(X) == alone.copy().forward(X)).all()


def test_layers_leave_out_shares_of_their_own_and_each_draws_alike_whatever_the_others_do():
    thinned = ThinnedNetwork(network(40, 30, 20)).leave_out((0.5, 0.0, 0.3))
    thinned.restart(2, 7)
    factors = [layer.forward(np.ones((50, size))) for layer, size in zip(thinned.dropouts, (40, 30, 20), strict=True)]
    assert [np.mean(factor == 0).round(1) for factor in factors] == [0.5, 0.0, 0.3]
    alone = ThinnedNetwork(network(40, 30, 20)).leave_out((0.0, 0.0, 0.3))
    alone.restart(2, 7)
    assert (alone.dropouts[2].forward(np.ones((50, 20))) == factors[2]).all()


@pytest.mark.parametrize("shares", [(), (0.5, 0.5), (0.5,) * 4])
def test_shares_for_another_number_of_layers_are_refused(shares):
    with pytest.raises(ValueError, match="argument"):
        ThinnedNetwork(network(40, 30, 20)).leave_out(shares)
