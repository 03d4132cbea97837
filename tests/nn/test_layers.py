import itertools
import math

import numpy as np
import pytest
from finite_differences import numeric_gradient

from nnfs_gui.nn import (
    ELU,
    GELU,
    Activation,
    ActivationKind,
    Dense,
    Identity,
    Layer,
    LeakyReLU,
    Network,
    Sigmoid,
    SiLU,
    Softmax,
    Tanh,
)

SIZE = 4


def dense(inputs=SIZE, outputs=3, dtype=np.float64):
    return Dense(inputs, outputs, rng=np.random.default_rng(0), dtype=dtype)


def own_activation():
    return Activation(np.sin, np.cos)


ELEMENTWISE = {
    "own": own_activation,
    "leaky 0.3": lambda: LeakyReLU(0.3),
    **{kind.row.name: kind.row.layer for kind in ActivationKind},
}
LAYERS = {"dense": dense, "softmax": Softmax, **ELEMENTWISE}
every_layer = pytest.mark.parametrize("make", LAYERS.values(), ids=LAYERS.keys())
every_elementwise = pytest.mark.parametrize("make", ELEMENTWISE.values(), ids=ELEMENTWISE.keys())


def logistic(x):
    return 1 / (1 + math.exp(-x))


def gelu_argument(x):
    """Twice the argument of its tanh, as (1 + tanh(u)) / 2 is the logistic function of 2 u."""
    return math.sqrt(8 / math.pi) * (x + 0.044715 * x**3)


def gelu_slope(x):
    share = logistic(gelu_argument(x))
    return share + x * share * (1 - share) * math.sqrt(8 / math.pi) * (1 + 0.134145 * x**2)


# each function and its derivative a second time, for one Python float
FORMULAS = {
    "own": (math.sin, math.cos),
    "tanh": (math.tanh, lambda x: 1 / math.cosh(x) ** 2),
    "sigmoid": (lambda x: 1 / (1 + math.exp(-x)), lambda x: math.exp(-x) / (1 + math.exp(-x)) ** 2),
    "relu": (lambda x: x if x > 0 else 0.0, lambda x: 1.0 if x > 0 else 0.0),
    "leaky-relu": (lambda x: x if x > 0 else 0.01 * x, lambda x: 1.0 if x > 0 else 0.01),
    "leaky 0.3": (lambda x: x if x > 0 else 0.3 * x, lambda x: 1.0 if x > 0 else 0.3),
    "elu": (lambda x: x if x > 0 else math.exp(x) - 1, lambda x: 1.0 if x > 0 else math.exp(x)),
    "gelu": (lambda x: x * logistic(gelu_argument(x)), gelu_slope),
    "silu": (
        lambda x: x / (1 + math.exp(-x)),
        lambda x: (1 + math.exp(-x) + x * math.exp(-x)) / (1 + math.exp(-x)) ** 2,
    ),
    "identity": (lambda x: x, lambda _: 1.0),
}
assert set(FORMULAS) == set(ELEMENTWISE)


def samples(rows, columns=SIZE, seed=1):
    """Numbers of both signs, none of them near the kink of ReLU at 0."""
    rng = np.random.default_rng(seed)
    return rng.uniform(0.1, 2, (rows, columns)) * rng.choice([-1, 1], (rows, columns))


def forward_and_back(layer, x, seed=2):
    """Return copies of the output, of a random gradient there, and of the gradient at the input."""
    output = layer.forward(x).copy()
    output_gradient = samples(*output.shape, seed=seed).astype(x.dtype)
    return output, output_gradient, layer.backward(output_gradient).copy()


@every_layer
def test_input_gradient_equals_finite_differences(make):
    layer, x = make(), samples(5)
    _, output_gradient, gradient = forward_and_back(layer, x)
    numeric = numeric_gradient(lambda: np.sum(output_gradient * layer.forward(x)), x)
    np.testing.assert_allclose(gradient, numeric, rtol=1e-7, atol=1e-8)


@pytest.mark.parametrize(("values", "gradient"), [("weights", "weights_gradient"), ("bias", "bias_gradient")])
@pytest.mark.parametrize("call", ["backward", "backward_parameters"])
def test_parameter_gradients_of_dense_equal_finite_differences(values, gradient, call):
    layer, x, output_gradient = dense(), samples(5), samples(5, 3)
    layer.forward(x)
    getattr(layer, call)(output_gradient)
    numeric = numeric_gradient(lambda: np.sum(output_gradient * layer.forward(x)), getattr(layer, values))
    np.testing.assert_allclose(getattr(layer, gradient), numeric, rtol=1e-7, atol=1e-8)


def test_dense_equals_its_sums_written_out():
    layer, x = dense(), samples(5)
    y, g, input_gradient = forward_and_back(layer, x)
    rows, inputs, outputs = range(5), range(SIZE), range(3)
    w, b = layer.weights.tolist(), layer.bias.tolist()
    np.testing.assert_allclose(y, [[sum(x[n, i] * w[i][j] for i in inputs) + b[j] for j in outputs] for n in rows])
    np.testing.assert_allclose(input_gradient, [[sum(g[n, j] * w[i][j] for j in outputs) for i in inputs] for n in rows])
    np.testing.assert_allclose(
        layer.weights_gradient, [[sum(x[n, i] * g[n, j] for n in rows) for j in outputs] for i in inputs]
    )
    np.testing.assert_allclose(layer.bias_gradient, [sum(g[n, j] for n in rows) for j in outputs])


@pytest.mark.parametrize("name", FORMULAS)
def test_activation_equals_its_formula_for_each_number(name):
    function, derivative = FORMULAS[name]
    x = samples(5)
    output, output_gradient, gradient = forward_and_back(ELEMENTWISE[name](), x)
    for index in np.ndindex(x.shape):
        assert output[index] == pytest.approx(function(x[index]), rel=1e-12)
        assert gradient[index] == pytest.approx(output_gradient[index] * derivative(x[index]), rel=1e-12)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@every_elementwise
def test_activation_in_place_equals_the_generic_one_with_its_functions(make, dtype):
    layer = make()
    generic = Activation(layer.activation, layer.activation_prime)
    x = np.array([[-30, -2, -1e-3, 0], [0, 1e-3, 2, 30]], dtype)  # at the kink, too, both take the same side
    for result, expected in zip(forward_and_back(layer, x), forward_and_back(generic, x), strict=True):
        assert result.dtype == expected.dtype == dtype
        np.testing.assert_allclose(result, expected, rtol=1e-5, atol=1e-7 if dtype == np.float32 else 1e-15)


def test_softmax_equals_the_notebooks_full_jacobian():
    x = samples(5)
    output, output_gradient, gradient = forward_and_back(Softmax(), x)
    for row in range(5):
        e = np.exp(x[row].reshape(-1, 1))  # the notebook works on columns
        y = e / np.sum(e)
        n = np.size(y)
        tile = np.tile(y, n)
        jacobian = tile * (np.identity(n) - tile.T)
        np.testing.assert_allclose(output[row], y[:, 0], rtol=1e-12)
        np.testing.assert_allclose(gradient[row], (jacobian @ output_gradient[row].reshape(-1, 1))[:, 0], atol=1e-14)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_softmax_takes_numbers_of_any_size(dtype):
    x = np.array([[1e4, -1e4, 0], [-1e4, -1e4, -1e4], [1e4, 1e4, -1e4], [9999, 1e4, -1e4]], dtype)
    output, _, gradient = forward_and_back(Softmax(), x)
    e = math.exp(-1)
    expected = [[1, 0, 0], [1 / 3, 1 / 3, 1 / 3], [0.5, 0.5, 0], [e / (1 + e), 1 / (1 + e), 0]]
    np.testing.assert_allclose(output, expected, rtol=1e-5)
    assert np.isfinite(gradient).all()


def test_softmax_rows_add_up_to_one():
    output = Softmax().forward(100 * np.random.default_rng(3).standard_normal((50, 10)))
    np.testing.assert_allclose(output.sum(axis=1), 1, rtol=1e-14)


@pytest.mark.parametrize("make", [Tanh, Sigmoid])
def test_saturated_activation_neither_overflows_nor_learns(make):
    output, _, gradient = forward_and_back(make(), np.array([[-1e4, 1e4]]))
    np.testing.assert_array_equal(output, [[-1 if make is Tanh else 0, 1]])
    np.testing.assert_array_equal(gradient, [[0, 0]])


def test_gelu_is_nearly_x_times_the_normal_distribution_function():
    x = np.linspace(-6, 6, 1201).reshape(-1, 1)
    exact = [[value * math.erfc(-value / math.sqrt(2)) / 2] for value in x[:, 0]]
    np.testing.assert_allclose(GELU().forward(x), exact, rtol=0, atol=5e-4)


@pytest.mark.parametrize("make", [GELU, SiLU])
def test_smooth_relu_of_large_numbers_is_them_or_nothing_and_has_their_slope(make):
    output, output_gradient, gradient = forward_and_back(make(), np.array([[-1e4, 1e4]]))
    np.testing.assert_array_equal(output, [[0, 1e4]])
    np.testing.assert_array_equal(gradient, [[0, output_gradient[0, 1]]])


def test_identity_between_two_dense_layers_makes_them_no_more_than_one():
    first, second, x = dense(SIZE, 6), dense(6, 3), samples(5)
    outputs = Network([first, Identity(), second], dtype=np.float64).forward(x)
    np.testing.assert_allclose(outputs, x @ (first.weights @ second.weights) + first.bias @ second.weights + second.bias)


def test_identity_gives_arrays_of_its_own():
    layer, x, output_gradient = Identity(), samples(5), samples(5)
    assert not np.shares_memory(layer.forward(x), x)
    assert not np.shares_memory(layer.backward(output_gradient), output_gradient)


def test_elu_of_large_numbers_is_them_or_minus_one_and_has_no_slope_there():
    output, output_gradient, gradient = forward_and_back(ELU(), np.array([[-1e4, 1e4]]))
    np.testing.assert_array_equal(output, [[-1, 1e4]])
    np.testing.assert_array_equal(gradient, [[0, output_gradient[0, 1]]])


@every_layer
def test_layer_works_on_after_the_batch_size_changed(make):
    layer = make()
    for rows in (5, 2, 7, 1, 5):
        x = samples(rows, seed=rows)
        for result, expected in zip(forward_and_back(layer, x), forward_and_back(make(), x), strict=True):
            np.testing.assert_array_equal(result, expected)


@pytest.mark.parametrize("make", [*ELEMENTWISE.values(), Softmax], ids=[*ELEMENTWISE, "softmax"])
def test_layer_without_parameters_takes_the_type_it_is_given(make):
    layer = make()
    for dtype in (np.float64, np.float32, np.float64):
        for result in forward_and_back(layer, samples(5).astype(dtype)):
            assert result.dtype == dtype


def test_dense_gradients_after_a_smaller_batch_are_those_of_the_smaller_batch():
    layer, fresh = dense(), dense()
    forward_and_back(layer, samples(6))
    forward_and_back(layer, samples(2, seed=9))
    forward_and_back(fresh, samples(2, seed=9))
    np.testing.assert_array_equal(layer.weights_gradient, fresh.weights_gradient)
    np.testing.assert_array_equal(layer.bias_gradient, fresh.bias_gradient)


@every_layer
def test_layer_leaves_what_it_is_given_as_it_was(make):
    layer, x, output_gradient = make(), samples(5), samples(5, 3 if make is dense else SIZE)
    kept_x, kept_gradient = x.copy(), output_gradient.copy()
    layer.forward(x)
    layer.backward(output_gradient)
    np.testing.assert_array_equal(x, kept_x)
    np.testing.assert_array_equal(output_gradient, kept_gradient)


@every_layer
def test_layer_allocates_nothing_for_a_second_batch_of_the_same_size(make):
    layer = make()
    first, second = layer.forward(samples(5)), layer.forward(samples(5, seed=4))
    assert first is second
    assert layer.backward(first) is layer.backward(first)


def test_layer_that_worked_in_float32_works_in_a_float64_network():
    layer = dense(dtype=np.float32)
    layer.forward(samples(5).astype(np.float32))
    network = Network([layer], dtype=np.float64)
    np.testing.assert_allclose(network.forward(samples(5)), samples(5) @ layer.weights + layer.bias, rtol=1e-12)


@pytest.mark.parametrize(("inputs", "outputs"), [(0, 3), (3, 0), (-1, 3), (3, -2)])
def test_dense_refuses_sizes_below_one(inputs, outputs):
    with pytest.raises(ValueError, match=f"at least 1 input and 1 output, got {inputs} and {outputs}"):
        Dense(inputs, outputs)


@pytest.mark.parametrize("slope", [-0.1, 1, 2, math.nan])
def test_leaky_relu_refuses_a_slope_that_is_none(slope):
    with pytest.raises(ValueError, match=f"got {slope}"):
        LeakyReLU(slope)


@pytest.mark.parametrize(
    ("layer", "text"),
    [
        (Dense(784, 40), "Dense(784, 40)"),
        (Tanh(), "Tanh()"),
        (Softmax(), "Softmax()"),
        (LeakyReLU(0.2), "LeakyReLU(0.2)"),
        (own_activation(), "Activation()"),
    ],
)
def test_layer_says_what_it_is(layer, text):
    assert repr(layer) == text


BUILDS = {
    **LAYERS,
    "more inputs": lambda: dense(SIZE + 1),
    "more outputs": lambda: dense(outputs=4),
    "another function": lambda: Activation(np.cos, np.sin),
    "another derivative": lambda: Activation(np.sin, np.sin),
}


@pytest.mark.parametrize("name", BUILDS)
def test_layer_is_built_like_its_copy_and_one_made_in_the_same_way_and_like_no_other(name):
    layer = BUILDS[name]()
    layer.parameters[:] = 7  # what it has learnt does not count
    assert layer.is_built_like(layer.copy())
    assert [other for other, make in BUILDS.items() if layer.is_built_like(make())] == [name]


def arrays_of(layer):
    return [value for value in vars(layer).values() if isinstance(value, np.ndarray)]


@every_layer
def test_copy_of_a_layer_shares_no_memory_with_it(make):
    layer = make()
    forward_and_back(layer, samples(5))
    twin = layer.copy()
    assert not any(np.shares_memory(a, b) for a, b in itertools.product(arrays_of(layer), arrays_of(twin)))


def test_copy_of_a_dense_layer_keeps_its_values_when_the_original_changes():
    layer = dense()
    twin = layer.copy()
    before = layer.forward(samples(5)).copy()
    layer.parameters += 1
    np.testing.assert_array_equal(twin.forward(samples(5)), before)
    assert not np.array_equal(layer.forward(samples(5)), before)


def test_layer_of_ones_own_is_told_what_it_must_define():
    class Unfinished(Layer):
        pass

    with pytest.raises(NotImplementedError, match="Unfinished must define forward"):
        Unfinished().forward(samples(1))
    with pytest.raises(NotImplementedError, match="Unfinished must define backward"):
        Unfinished().backward(samples(1))


def test_dense_takes_numbers_of_another_type():
    dense = Dense(3, 2)
    wide = dense.forward(np.ones((4, 3), np.float64)).copy()
    assert np.array_equal(wide, dense.forward(np.ones((4, 3), np.float32)))
