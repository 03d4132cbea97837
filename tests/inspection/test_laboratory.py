import numpy as np
import pytest

from nnfs_gui.inspection.activations import trace
from nnfs_gui.inspection.laboratory import Experiment, conduct, silenced
from nnfs_gui.nn import Dense, Network, Sigmoid

X = np.array([0.2, 0.9, 0.4, 0.0])


@pytest.fixture
def network():
    rng = np.random.default_rng(0)
    return Network(
        [Dense(4, 6, rng=rng), Sigmoid(), Dense(6, 5, rng=rng), Sigmoid(), Dense(5, 3, rng=rng)], dtype=np.float64
    )


def test_nothing_happens_to_the_network_itself(network):
    before = network.parameters.copy()
    experiment = Experiment(frozenset({(0, 1)}), (((1, 2), 0.5),), pruned=0.5, shaken=0.5)
    assert not np.array_equal(conduct(experiment, network).parameters, before)
    assert np.array_equal(network.parameters, before)


def test_an_experiment_that_changes_nothing_gives_the_same_network(network):
    assert Experiment().changes_nothing
    assert Experiment(bias_shifts=(((0, 0), 0.0),)).changes_nothing
    assert not Experiment(off=frozenset({(0, 0)})).changes_nothing
    np.testing.assert_array_equal(conduct(Experiment(), network).parameters, network.parameters)


def test_a_neuron_that_is_off_has_no_more_say_whatever_it_does(network):
    changed = conduct(Experiment(frozenset({(0, 2)})), network)
    without = changed.predict_proba(X)
    changed.layers[0].weights[:, 2] = 99
    np.testing.assert_array_equal(changed.predict_proba(X), without)
    assert not np.allclose(without, network.predict_proba(X))


def test_a_neuron_that_is_off_is_told_as_0_and_the_answer_is_that_of_the_copy_without_it(network):
    off = {(0, 2), (1, 0), (2, 1)}
    traces = silenced(trace(conduct(Experiment(frozenset(off)), network), X), off)
    assert (traces[0].activation[2], traces[1].inputs[2], traces[1].activation[0], traces[2].inputs[0]) == (0, 0, 0, 0)
    assert np.count_nonzero(traces[0].activation == 0) == 1
    dense = network.layers[4]
    np.testing.assert_allclose(traces[2].z, traces[2].inputs @ dense.weights + dense.bias.ravel())
    assert traces[2].activation[1] > 0  # an output neuron cannot be off


def test_an_output_neuron_cannot_be_switched_off(network):
    changed = conduct(Experiment(frozenset({(2, 0)})), network)
    np.testing.assert_array_equal(changed.parameters, network.parameters)


def test_a_shifted_bias_shifts_z(network):
    changed = conduct(Experiment(bias_shifts=(((1, 3), -0.75),)), network)
    assert trace(changed, X)[1].z[3] == pytest.approx(trace(network, X)[1].z[3] - 0.75)


def test_pruning_takes_the_smallest_weights_of_each_stage(network):
    changed = conduct(Experiment(pruned=0.5), network)
    for index in (0, 2, 4):
        before, after = np.abs(network.layers[index].weights), np.abs(changed.layers[index].weights)
        assert np.count_nonzero(after == 0) == round(before.size / 2)
        assert before[after == 0].max() <= after[after > 0].min()
    assert not conduct(Experiment(pruned=1.0), network).layers[0].weights.any()


def test_shaking_is_as_strong_as_it_says_and_the_same_for_the_same_seed():
    network = Network([Dense(100, 100, rng=np.random.default_rng(0))])
    changed = conduct(Experiment(shaken=0.3), network)
    noise = changed.layers[0].weights - network.layers[0].weights
    assert noise.std() == pytest.approx(0.3 * network.layers[0].weights.std(), rel=0.05)
    np.testing.assert_array_equal(conduct(Experiment(shaken=0.3), network).parameters, changed.parameters)
    assert not np.array_equal(conduct(Experiment(shaken=0.3, seed=1), network).parameters, changed.parameters)


@pytest.mark.parametrize("wrong", [{"pruned": 1.2}, {"pruned": -0.1}, {"shaken": -1}, {"shaken": float("nan")}])
def test_impossible_experiments_are_refused(wrong):
    with pytest.raises(ValueError, match="must be"):
        Experiment(**wrong)
