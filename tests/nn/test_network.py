import itertools

import numpy as np
import pytest
from finite_differences import numeric_gradient

from nnfs_gui.nn import (
    SGD,
    Activation,
    Adam,
    CrossEntropy,
    Dense,
    LeakyReLU,
    MeanSquaredError,
    Network,
    ReLU,
    Sigmoid,
    Softmax,
    Tanh,
)


def build(*sizes, activation=Tanh, ending=(), dtype=np.float64, seed=0):
    """A network with Dense layers of these sizes, an activation between each two, and what it ends in."""
    rng = np.random.default_rng(seed)
    layers = []
    for inputs, outputs in itertools.pairwise(sizes):
        layers += [Dense(inputs, outputs, rng=rng), activation()]
    return Network([*layers[:-1], *ending], dtype=dtype)


def mixed_network():
    """Every kind of layer in one network, an activation of one's own first."""
    rng = np.random.default_rng(3)
    layers = [Activation(np.sin, np.cos), Dense(5, 6, rng=rng), Tanh(), Dense(6, 5, rng=rng), ReLU(), Dense(5, 5, rng=rng)]
    layers += [LeakyReLU(), Dense(5, 4, rng=rng), Sigmoid(), Dense(4, 3, rng=rng), Softmax()]
    return Network(layers, dtype=np.float64)


NETWORKS = {
    "deep": lambda: build(5, 6, 4, 3),
    "deep, ends in softmax": lambda: build(5, 6, 4, 3, ending=[Softmax()]),
    "no hidden layer": lambda: build(5, 3),
    "mixed": mixed_network,
}


@pytest.fixture
def x():
    return np.random.default_rng(1).normal(0, 1, (7, 5))


@pytest.fixture
def targets():
    return np.eye(3)[np.random.default_rng(2).integers(0, 3, 7)]


@pytest.mark.parametrize("make", NETWORKS.values(), ids=NETWORKS.keys())
@pytest.mark.parametrize("make_loss", [MeanSquaredError, CrossEntropy])
@pytest.mark.parametrize(("decay", "l1"), [(0.0, 0.0), (0.3, 0.0), (0.3, 0.2)])
def test_gradient_equals_finite_differences_of_loss_and_penalties(make, make_loss, decay, l1, x, targets):
    network, loss = make(), make_loss()

    def objective():
        weights = [layer.weights for layer in network.layers if isinstance(layer, Dense)]
        penalty = sum(decay / 2 * np.sum(w * w) + l1 * np.abs(w).sum() for w in weights)  # biases are left alone
        return loss.forward(network.forward(x), targets) + penalty

    objective()
    network.backward(loss.backward())
    network.add_weight_decay(decay)
    network.add_l1(l1)
    numeric = numeric_gradient(objective, network.parameters)
    np.testing.assert_allclose(network.gradient, numeric, rtol=1e-6, atol=1e-8)
    assert np.abs(numeric).max() > 1e-3  # there was something to compare


def test_gradient_of_a_batch_is_the_mean_of_its_samples(x, targets):
    network, loss, gradients = build(5, 6, 3), CrossEntropy(), []
    for row in range(len(x)):
        loss.forward(network.forward(x[row : row + 1]), targets[row : row + 1])
        network.backward(loss.backward())
        gradients.append(network.gradient.copy())
    loss.forward(network.forward(x), targets)
    network.backward(loss.backward())
    np.testing.assert_allclose(network.gradient, np.mean(gradients, axis=0), rtol=1e-12, atol=1e-14)


def test_writing_into_the_vector_changes_the_layers():
    network = build(5, 6, 3)
    network.parameters[:] = np.arange(len(network.parameters))
    first, second = network.layers[0], network.layers[2]
    np.testing.assert_array_equal(first.weights, np.arange(30).reshape(5, 6))
    np.testing.assert_array_equal(first.bias, np.arange(30, 36))
    np.testing.assert_array_equal(second.weights, np.arange(36, 54).reshape(6, 3))
    np.testing.assert_array_equal(second.bias, np.arange(54, 57))


def test_writing_into_a_layer_changes_the_vector():
    network = build(5, 6, 3)
    network.layers[2].bias[:] = 8
    np.testing.assert_array_equal(network.parameters[-3:], 8)


def test_gradients_of_the_layers_are_views_into_one_vector(x):
    network = build(5, 6, 3)
    network.backward(network.forward(x))
    first, second = network.layers[0], network.layers[2]
    parts = (first.weights_gradient, first.bias_gradient, second.weights_gradient, second.bias_gradient)
    np.testing.assert_array_equal(network.gradient, np.concatenate([part.ravel() for part in parts]))
    assert all(np.shares_memory(part, network.gradient) for part in parts)


def test_network_keeps_the_values_of_the_layers_it_is_made_of(x):
    layer = Dense(5, 3, dtype=np.float64)
    weights, bias = layer.weights.copy(), layer.bias.copy()
    np.testing.assert_allclose(Network([layer], dtype=np.float64).forward(x), x @ weights + bias, rtol=1e-13)


def test_adopted_vector_becomes_the_networks_own(x):
    network, other = build(5, 6, 3), build(5, 6, 3, seed=1)
    vector = other.parameters.copy()
    network.adopt(vector)
    assert network.parameters is vector
    np.testing.assert_array_equal(network.forward(x), other.forward(x))
    vector[:] = 0
    np.testing.assert_array_equal(network.forward(x), np.zeros((7, 3)))


def test_network_still_trains_after_adopting_a_vector(x, targets):
    network, other, loss = build(5, 6, 3), build(5, 6, 3, seed=1), CrossEntropy()
    network.adopt(other.parameters.copy())
    for each in (network, other):
        loss.forward(each.forward(x), targets)
        each.backward(loss.backward())
        SGD(0.1).step(each.parameters, each.gradient)
    np.testing.assert_array_equal(network.forward(x), other.forward(x))


@pytest.mark.parametrize("vector", [np.zeros(56), np.zeros(58), np.zeros((1, 57)), np.zeros(57, np.float32)])
def test_vector_that_does_not_fit_is_not_adopted(vector):
    network = build(5, 6, 3)
    kept = network.parameters
    with pytest.raises(ValueError, match=r"expected 57 parameters of type float64, got shape .* of type float"):
        network.adopt(vector)
    assert network.parameters is kept


@pytest.mark.parametrize("ending", [(), (Softmax(),)], ids=["logits", "softmax"])
def test_probabilities_add_up_to_one_and_are_those_of_softmax(ending, x):
    network = build(5, 6, 3, ending=ending)
    probabilities = network.predict_proba(x)
    logits = np.tanh(x @ network.layers[0].weights + network.layers[0].bias) @ network.layers[2].weights
    exponentials = np.exp(logits + network.layers[2].bias)
    assert probabilities.shape == (7, 3)
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, rtol=1e-14)
    np.testing.assert_allclose(probabilities, exponentials / exponentials.sum(axis=1, keepdims=True), rtol=1e-12)


@pytest.mark.parametrize("ending", [(), (Softmax(),)], ids=["logits", "softmax"])
def test_prediction_of_one_sample_is_its_row_of_the_batch(ending, x):
    network = build(5, 6, 3, ending=ending)
    batch, classes = network.predict_proba(x), network.predict(x)
    assert classes.shape == (7,)
    assert len(set(classes.tolist())) > 1
    for row in range(7):
        one = network.predict_proba(x[row])
        assert one.shape == (3,)
        np.testing.assert_allclose(one, batch[row], rtol=1e-12)
        assert network.predict(x[row]) == classes[row] == one.argmax()


def test_prediction_takes_lists_and_whole_numbers():
    network = build(2, 3, dtype=np.float32)
    np.testing.assert_array_equal(network.predict_proba([0, 1]), network.predict_proba(np.array([0.0, 1.0])))


def test_prediction_of_more_rows_than_one_pass_equals_them_row_by_row():
    network = build(2, 3)
    rows = np.random.default_rng(0).normal(0, 1, (2 * network.rows_per_pass + 5, 2))
    together = network.predict_proba(rows)
    picked = [0, 1, network.rows_per_pass - 1, network.rows_per_pass, len(rows) - 1]
    np.testing.assert_allclose(together[picked], [network.predict_proba(rows[row]) for row in picked], rtol=1e-12)
    np.testing.assert_allclose(together.sum(axis=1), 1, rtol=1e-14)


def test_prediction_of_no_rows_is_empty():
    assert build(2, 3).predict(np.empty((0, 2))).shape == (0,)


@pytest.mark.parametrize("make", NETWORKS.values(), ids=NETWORKS.keys())
def test_prediction_leaves_its_argument_as_it_was(make, x):
    kept = x.copy()
    make().predict(x)
    np.testing.assert_array_equal(x, kept)


@pytest.mark.parametrize("ending", [(), (Softmax(),)], ids=["logits", "softmax"])
@pytest.mark.parametrize("value", [1e308, np.inf, np.nan])
def test_network_whose_weights_grew_beyond_all_numbers_predicts_nothing(ending, value, x):
    network = build(5, 6, 3, activation=ReLU, ending=ending)
    network.parameters[:] = value
    with pytest.raises(OverflowError, match="too large to calculate with"):
        network.predict(np.abs(x))


def test_earlier_prediction_survives_the_next(x):
    network = build(5, 6, 3, ending=[Softmax()])
    first = network.predict_proba(x)
    kept = first.copy()
    network.predict_proba(-x)
    np.testing.assert_array_equal(first, kept)


@pytest.mark.parametrize("shape", [(4,), (7, 6), (2, 7, 5), ()])
def test_samples_of_the_wrong_size_are_refused(shape):
    with pytest.raises(ValueError, match=r"expected 5 inputs for each sample, got an array of shape \("):
        build(5, 3).predict(np.zeros(shape))


def test_layers_that_do_not_fit_are_refused_with_both_their_names():
    with pytest.raises(ValueError, match=r"Dense\(7, 3\) takes 7 inputs, but Dense\(5, 6\) before it gives 6"):
        Network([Dense(5, 6), Tanh(), Dense(7, 3)])


@pytest.mark.parametrize("layers", [[], [Tanh()]])
def test_network_without_a_dense_layer_is_refused(layers):
    with pytest.raises(ValueError, match="at least one Dense layer"):
        Network(layers)


def test_network_says_its_layers_and_knows_its_sizes():
    network = build(5, 6, 3, ending=[Softmax()])
    assert repr(network) == "Network(Dense(5, 6), Tanh(), Dense(6, 3), Softmax())"
    assert (network.input_size, network.output_size, len(network.parameters)) == (5, 3, 57)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (build(5, 6, 3, ending=[Softmax()], seed=1), True),
        (build(5, 6, 3, ending=[Softmax()], dtype=np.float32), True),
        (build(5, 7, 3, ending=[Softmax()]), False),
        (build(5, 6, 3, activation=Sigmoid, ending=[Softmax()]), False),
        (build(5, 6, 3), False),
        (build(5, 6, 3, ending=[Softmax(), Tanh()]), False),
    ],
    ids=repr,
)
def test_networks_are_built_alike_if_their_layers_are_whatever_their_numbers(other, expected):
    network = build(5, 6, 3, ending=[Softmax()])
    assert network.is_built_like(other) is other.is_built_like(network) is expected


def test_network_is_float32_unless_asked_for_more(x):
    single = Network([Dense(5, 3, dtype=np.float64)])
    double = Network([Dense(5, 3, dtype=np.float32)], dtype=np.float64)
    assert single.dtype == single.forward(x.astype(np.float32)).dtype == np.float32
    assert double.dtype == double.forward(x).dtype == np.float64


def test_larger_networks_take_fewer_rows_at_once():
    rows = [build(5, 3).rows_per_pass, build(2000, 800, dtype=np.float32).rows_per_pass]
    assert rows[0] > rows[1] >= 16
    in_float64 = build(2000, 800, dtype=np.float64).rows_per_pass  # which takes twice as long
    assert rows[1] == pytest.approx(2 * in_float64, abs=1)


def test_copy_of_a_network_is_independent_both_ways(x):
    network = mixed_network()
    before = network.predict_proba(x)
    twin = network.copy()
    assert twin.is_built_like(network)
    assert twin.dtype == network.dtype
    np.testing.assert_array_equal(twin.predict_proba(x), before)
    network.parameters[:] = 0
    np.testing.assert_array_equal(twin.predict_proba(x), before)
    np.testing.assert_allclose(network.predict_proba(x), 1 / 3)
    twin.forward(x)
    twin.backward(np.ones((7, 3)))
    np.testing.assert_array_equal(network.gradient, 0)


def test_a_twin_shares_the_parameters_and_calculates_by_itself(x):
    network = mixed_network()
    twin = network.twin()
    assert twin.parameters is network.parameters
    np.testing.assert_array_equal(twin.forward(x), network.forward(x))
    network.backward(np.ones((7, 3)))
    expected = network.gradient.copy()
    twin.backward(np.ones((7, 3)))
    np.testing.assert_array_equal(twin.gradient, expected)
    network.gradient[:] = 0
    np.testing.assert_array_equal(twin.gradient, expected)


@pytest.mark.parametrize(("ending", "make_loss"), [((), CrossEntropy), ((Softmax(),), MeanSquaredError)])
def test_xor_is_learnt(ending, make_loss):
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], np.float32)
    answers = np.array([0, 1, 1, 0])
    targets = np.eye(2, dtype=np.float32)[answers]
    network, loss, optimizer = build(2, 8, 2, ending=ending, dtype=np.float32), make_loss(), Adam(0.05)
    assert not np.array_equal(network.predict(x), answers)
    for _ in range(300):
        loss.forward(network.forward(x), targets)
        network.backward(loss.backward())
        optimizer.step(network.parameters, network.gradient)
    np.testing.assert_array_equal(network.predict(x), answers)
    assert network.predict_proba(x)[range(4), answers].min() > 0.9


def test_a_layer_cannot_stand_in_two_places():
    tanh = Tanh()
    with pytest.raises(ValueError, match="twice"):
        Network([Dense(2, 2), tanh, Dense(2, 2), tanh])


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_parameters_and_gradient_begin_on_a_cache_line(dtype):
    for width in range(1, 20):
        network = Network([Dense(width, 3)], dtype=dtype)
        assert [vector.ctypes.data % 64 for vector in (network.parameters, network.gradient)] == [0, 0]
