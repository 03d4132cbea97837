import numpy as np
import pytest

from nnfs_gui.inspection.activations import (
    excitement_steps,
    explain,
    influence,
    links_into,
    norms,
    stages,
    strongest_links,
    trace,
)
from nnfs_gui.nn import Dense, LeakyReLU, Network, ReLU, Softmax, Tanh


def network_of(*layers):
    return Network(layers, dtype=np.float64)


def dense(inputs, outputs, seed=0):
    return Dense(inputs, outputs, rng=np.random.default_rng(seed))


@pytest.fixture
def deep():
    return network_of(dense(6, 5), Tanh(), dense(5, 4, 1), LeakyReLU(), dense(4, 3, 2))


X = np.array([0.1, 0.9, 0.0, 0.5, 1.0, 0.3])


def test_a_stage_is_a_dense_layer_with_what_follows_it(deep):
    assert [(s.dense.output_size, len(s.followers)) for s in stages(deep)] == [(5, 1), (4, 1), (3, 0)]


def test_a_trace_holds_what_the_formulas_say(deep):
    first, second, last = trace(deep, X)
    layers = deep.layers
    z = X @ layers[0].weights + layers[0].bias
    np.testing.assert_allclose(first.z, z)
    np.testing.assert_allclose(first.activation, np.tanh(z))
    np.testing.assert_allclose(second.inputs, np.tanh(z))
    np.testing.assert_allclose(last.activation, deep.predict_proba(X))
    assert last.activation.sum() == pytest.approx(1)


def test_a_temperature_is_that_of_the_last_softmax_alone(deep):
    plain, tempered = trace(deep, X), trace(deep, X, temperature=2.0)
    odds = np.sqrt(plain[-1].activation)  # exp(z / 2)
    np.testing.assert_allclose(tempered[-1].activation, odds / odds.sum())
    np.testing.assert_array_equal(tempered[-1].z, plain[-1].z)
    np.testing.assert_array_equal(tempered[-2].activation, plain[-2].activation)


def test_a_network_that_ends_in_softmax_is_not_sent_through_it_twice():
    network = network_of(dense(6, 3), Softmax())
    np.testing.assert_allclose(trace(network, X)[-1].activation, network.predict_proba(X))


def test_an_explanation_adds_up_to_z(deep):
    traces = trace(deep, X)
    told = explain(deep, traces, 1, 2, count=99)
    assert told.bias + sum(c.product for c in told.largest) == pytest.approx(told.z)
    assert told.activation == pytest.approx(traces[1].activation[2])
    products = [abs(c.product) for c in told.largest]
    assert products == sorted(products, reverse=True)


def test_an_explanation_leaves_out_inputs_that_bring_nothing(deep):
    assert 2 not in [c.source for c in explain(deep, trace(deep, X), 0, 0, count=99).largest]


@pytest.mark.parametrize("stage", [0, 1])
def test_influence_is_the_slope_of_the_winning_logit_times_the_activation(deep, stage):
    traces = trace(deep, X)
    winner = int(traces[-1].z.argmax())
    layers, step = deep.layers, 1e-6
    expected = []
    for neuron, activation in enumerate(traces[stage].activation):
        logits = []
        for shift in (step, -step):
            values = traces[stage].activation.copy()
            values[neuron] += shift
            for layer in layers[2 * stage + 2 :]:
                values = layer.forward(values[None, :])[0].copy()
            logits.append(values[winner])
        expected.append((logits[0] - logits[1]) / (2 * step) * activation)
    np.testing.assert_allclose(influence(deep, traces, stage), expected, rtol=1e-5)


def test_the_influence_of_the_last_stage_is_its_logits(deep):
    traces = trace(deep, X)
    np.testing.assert_array_equal(influence(deep, traces, 2), traces[2].z)


def test_the_most_and_least_exciting_images_are_found_in_a_deeper_stage_too():
    network = network_of(dense(4, 5), ReLU(), dense(5, 4, 1), Tanh(), dense(4, 3, 2))
    images = np.random.default_rng(5).integers(0, 256, (3000, 2, 2)).astype(np.uint8)
    labels = np.zeros(3000, np.uint8)
    *waits, found = excitement_steps(network, images, labels, 1, 2, count=4)
    assert waits
    assert set(waits) == {None}
    z = np.array([trace(network, image.ravel() / 255)[1].z[2] for image in images])
    np.testing.assert_allclose(found.most_z, np.sort(z)[::-1][:4])
    np.testing.assert_allclose(found.least_z, np.sort(z)[:4])
    np.testing.assert_allclose(z[found.most], found.most_z)


def test_the_norm_of_a_neuron_is_the_length_of_its_weights():
    weights = np.array([[3.0, 0], [4, 1]], np.float32)
    np.testing.assert_allclose(norms(weights), [5, 1])


def test_the_strongest_links_are_those_of_the_largest_products(deep):
    traces = trace(deep, X)
    links = strongest_links(deep, traces, 1, count=7)
    products = np.abs(traces[1].inputs[:, None] * deep.layers[2].weights)
    np.testing.assert_allclose([abs(link.product) for link in links], np.sort(products, axis=None)[::-1][:7])
    for link in links:
        assert abs(link.product) == pytest.approx(products[link.source, link.target])


def test_links_lead_into_the_most_active_neurons_only(deep):
    traces = trace(deep, X)
    active = set(np.argsort(-np.abs(traces[0].activation))[:2].tolist())
    assert {link.target for link in strongest_links(deep, traces, 0, count=99, most_targets=2)} == active


def test_links_into_one_neuron_are_its_explanation(deep):
    traces = trace(deep, X)
    links = links_into(deep, traces, 2, 1, count=3)
    assert [link.source for link in links] == [c.source for c in explain(deep, traces, 2, 1).largest]


def test_a_blank_image_has_no_links_from_pixels(deep):
    assert strongest_links(deep, trace(deep, np.zeros(6)), 0, count=5) == ()
