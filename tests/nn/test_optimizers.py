import math

import numpy as np
import pytest

from nnfs_gui.nn import SGD, Adam, Optimizer, RMSprop
from nnfs_gui.nn.optimizers import BLOCK

STEPS, SIZE = 25, 6
RATES = [0.1] * 10 + [0.03] * 15  # the learning rate changes in the course of the run


class NaiveSGD:
    """One parameter, in Python floats."""

    def __init__(self, momentum=0.0, nesterov=False):
        self.momentum, self.nesterov, self.velocity = momentum, nesterov, 0.0

    def step(self, p, g, rate):
        self.velocity = self.momentum * self.velocity + g
        return p - rate * (g + self.momentum * self.velocity if self.nesterov else self.velocity)


class NaiveRMSprop:
    def __init__(self, decay=0.9):
        self.decay, self.mean_square = decay, 0.0

    def step(self, p, g, rate):
        self.mean_square = self.decay * self.mean_square + (1 - self.decay) * g**2
        return p - rate * g / (math.sqrt(self.mean_square) + 1e-8)


class NaiveAdam:
    """Algorithm 1 of Kingma and Ba, with both bias corrections written out."""

    def __init__(self, beta1=0.9, beta2=0.999):
        self.beta1, self.beta2, self.m, self.v, self.t = beta1, beta2, 0.0, 0.0, 0

    def step(self, p, g, rate):
        self.t += 1
        self.m = self.beta1 * self.m + (1 - self.beta1) * g
        self.v = self.beta2 * self.v + (1 - self.beta2) * g**2
        m_hat, v_hat = self.m / (1 - self.beta1**self.t), self.v / (1 - self.beta2**self.t)
        return p - rate * m_hat / (math.sqrt(v_hat) + 1e-8)


PAIRS = {
    "sgd": (lambda: SGD(RATES[0]), NaiveSGD),
    "momentum": (lambda: SGD(RATES[0], momentum=0.8), lambda: NaiveSGD(0.8)),
    "nesterov": (lambda: SGD(RATES[0], momentum=0.8, nesterov=True), lambda: NaiveSGD(0.8, nesterov=True)),
    "rmsprop": (lambda: RMSprop(RATES[0]), NaiveRMSprop),
    "rmsprop 0.5": (lambda: RMSprop(RATES[0], decay=0.5), lambda: NaiveRMSprop(0.5)),
    "adam": (lambda: Adam(RATES[0]), NaiveAdam),
    "adam 0.5 0.7": (lambda: Adam(RATES[0], beta1=0.5, beta2=0.7), lambda: NaiveAdam(0.5, 0.7)),
}
every_pair = pytest.mark.parametrize(("make", "make_naive"), PAIRS.values(), ids=PAIRS.keys())
every_optimizer = pytest.mark.parametrize("make", [pair[0] for pair in PAIRS.values()], ids=PAIRS.keys())


@pytest.fixture
def gradients():
    """One for each step, of sizes from a thousandth to a thousand, and with a 0 here and there."""
    rng = np.random.default_rng(0)
    values = rng.normal(0, 1, (STEPS, SIZE)) * 10.0 ** rng.uniform(-3, 3, (STEPS, SIZE))
    values[rng.uniform(0, 1, values.shape) < 0.1] = 0
    return values


def run(optimizer, parameters, gradients):
    """Return the parameters after each step."""
    path = []
    for rate, gradient in zip(RATES, gradients, strict=True):
        optimizer.learning_rate = rate
        optimizer.step(parameters, gradient)
        path.append(parameters.copy())
    return np.array(path)


@every_pair
def test_optimizer_equals_its_formula_number_by_number(make, make_naive, gradients):
    start = np.linspace(-1, 1, SIZE)
    path = run(make(), start.copy(), gradients)
    for i in range(SIZE):
        naive, p = make_naive(), float(start[i])
        for step in range(STEPS):
            p = naive.step(p, float(gradients[step, i]), RATES[step])
            assert path[step, i] == pytest.approx(p, rel=1e-10, abs=1e-12)


@every_optimizer
def test_a_gradient_scaled_as_the_optimizer_asks_for_makes_the_same_step(make, gradients):
    start = np.linspace(-1, 1, SIZE)
    expected, optimizer, parameters = run(make(), start.copy(), gradients)[-1], make(), start.copy()
    for rate, gradient in zip(RATES, gradients, strict=True):
        optimizer.learning_rate = rate
        optimizer.step(parameters, gradient * optimizer.error_scale, scaled=True)
    np.testing.assert_allclose(parameters, expected, rtol=1e-9)


@every_optimizer
@pytest.mark.parametrize("size", [BLOCK, BLOCK + 1, 2 * BLOCK + 5])
def test_vector_of_several_blocks_goes_the_way_of_a_short_one(make, size, gradients):
    start = np.linspace(-1, 1, SIZE)
    path = run(make(), start.copy(), gradients)
    chosen = np.arange(size) % SIZE
    long_path = run(make(), start[chosen], gradients[:, chosen])
    np.testing.assert_array_equal(long_path[-1], path[-1][chosen])


@every_optimizer
def test_float32_stays_float32_and_near_float64(make, gradients):
    start = np.linspace(-1, 1, SIZE)
    single = run(make(), start.astype(np.float32), gradients.astype(np.float32))
    assert single.dtype == np.float32
    np.testing.assert_allclose(single, run(make(), start.copy(), gradients), rtol=1e-4, atol=1e-5)


@every_optimizer
def test_step_leaves_the_gradient_as_it_was(make, gradients):
    kept = gradients[0].copy()
    make().step(np.zeros(SIZE), gradients[0])
    np.testing.assert_array_equal(gradients[0], kept)


@every_optimizer
def test_optimizer_comes_down_a_bowl(make):
    optimizer, p = make(), np.array([3.0, -2.0])
    optimizer.learning_rate = 0.05
    for _ in range(400):
        optimizer.step(p, p)  # the gradient of |p|^2 / 2
    assert np.abs(p).max() < 0.1


@every_optimizer
def test_vector_of_another_length_begins_anew(make, gradients):
    used, fresh = make(), make()
    used.step(np.ones(3), np.ones(3))
    np.testing.assert_array_equal(run(used, np.zeros(SIZE), gradients), run(fresh, np.zeros(SIZE), gradients))


@pytest.mark.parametrize("make", [SGD, RMSprop, Adam])
@pytest.mark.parametrize("rate", [0, -0.1, math.nan])
def test_learning_rate_that_is_none_is_refused(make, rate):
    with pytest.raises(ValueError, match=f"learning_rate must be > 0, got {rate}"):
        make(rate)


@pytest.mark.parametrize(("make", "name"), [(SGD, "momentum"), (RMSprop, "decay"), (Adam, "beta1"), (Adam, "beta2")])
@pytest.mark.parametrize("value", [-0.1, 1, 1.5, math.nan, math.inf])
def test_share_outside_zero_to_one_is_refused(make, name, value):
    with pytest.raises(ValueError, match=f"{name} must be at least 0 and less than 1, got {value}"):
        make(0.1, **{name: value})


def test_nesterov_without_momentum_is_refused():
    with pytest.raises(ValueError, match="momentum greater than 0"):
        SGD(0.1, nesterov=True)


def test_optimizer_says_what_it_is():
    assert [repr(make(0.01)) for make in (SGD, RMSprop, Adam)] == [
        "SGD(learning_rate=0.01)",
        "RMSprop(learning_rate=0.01)",
        "Adam(learning_rate=0.01)",
    ]


def test_optimizer_of_ones_own_is_told_what_it_must_define():
    class Unfinished(Optimizer):
        pass

    with pytest.raises(NotImplementedError, match="Unfinished must define _update"):
        Unfinished(0.1).step(np.zeros(3), np.zeros(3))


@pytest.mark.parametrize("optimizer", [RMSprop, Adam])
@pytest.mark.parametrize("epsilon", [0, -1e-8, float("nan")])
def test_epsilon_that_could_divide_by_zero_is_refused(optimizer, epsilon):
    with pytest.raises(ValueError, match="epsilon must be > 0"):
        optimizer(0.001, epsilon=epsilon)


@pytest.mark.parametrize("count", [2, 3, 8])
@pytest.mark.parametrize("size", [1, BLOCK, 5 * BLOCK + 3])
@pytest.mark.parametrize(
    "make", [lambda: SGD(0.1), lambda: SGD(0.1, momentum=0.9, nesterov=True), lambda: RMSprop(0.1), lambda: Adam(0.1)]
)
def test_steps_on_several_threads_are_the_same_to_the_last_bit(make, size, count):
    rng = np.random.default_rng(0)
    start, gradients = rng.standard_normal(size, np.float32), rng.standard_normal((4, size), np.float32)
    alone, shared = start.copy(), start.copy()
    one, several = make(), make()
    for gradient in gradients:
        one.step(alone, gradient)
    with several.on_threads(count):
        for gradient in gradients[:3]:
            several.step(shared, gradient)
    several.step(shared, gradients[3])  # and on one again
    assert shared.tobytes() == alone.tobytes()
    assert several.state.tobytes() == one.state.tobytes() if one.state is not None else several.state is None
