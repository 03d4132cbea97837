"""What the diagram shows of each step, without a window."""

import numpy as np
import pytest
from small_runs import CLASSES, small_dataset
from step_settings import config_of

from nnfs_gui.gui.inside.steps.diagram_states import diagram_state
from nnfs_gui.gui.inside.steps.scene import Calculated, Scene, shown_classes
from nnfs_gui.gui.inside.steps.track import Kind
from nnfs_gui.inspection.steps.walk import take_walk
from nnfs_gui.training.building import build_network


@pytest.fixture(scope="module")
def calculated():
    config = config_of("tanh", "cross-entropy", "sgd", "none", "float64")
    network = build_network(config, np.random.default_rng(0))
    walk = take_walk(network, config, small_dataset().train_images[0], 1)
    return Calculated(walk, config, tuple("abc"), answer_is_known=True, remembers=False, pad_temperature=1.0)


def state_of(calculated, kind, stage, neuron=2, source=3):
    return diagram_state(Scene(calculated, stage, neuron, source), kind)


def test_the_activations_come_one_layer_after_the_other(calculated):
    assert state_of(calculated, Kind.IMAGE, 0).reached == 0
    adding = state_of(calculated, Kind.SUM, 1)
    assert (adding.reached, adding.current) == (1, 1)
    assert adding.links[0] == adding.links[2] == ()
    layer = calculated.walk.stages[1]
    assert sum(link.product for link in adding.links[1]) == pytest.approx(layer.z[2] - layer.bias[2])
    assert state_of(calculated, Kind.ACTIVATION, 1).reached == 2
    answered = state_of(calculated, Kind.SOFTMAX, 2)
    assert answered.has_answer
    assert answered.traces[-1].activation.tolist() == calculated.walk.probabilities.tolist()


@pytest.mark.parametrize(("kind", "stage"), [(Kind.OUTPUT_BLAME, 2), (Kind.WEIGHTS, 2), (Kind.BLAME, 1), (Kind.WEIGHTS, 0)])
def test_the_blame_has_come_back_as_far_as_the_step(calculated, kind, stage):
    state = state_of(calculated, kind, stage)
    for number, layer in enumerate(calculated.walk.stages):
        blame = state.blame(number)
        assert (blame is None) == (number < stage)
        assert blame is None or blame.tolist() == layer.z_gradient.tolist()


def test_the_lines_are_what_flows_back(calculated):
    walk = calculated.walk
    blamed = state_of(calculated, Kind.BLAME, 1).links[2]
    assert sum(link.product for link in blamed) == pytest.approx(walk.stages[1].blame[2])
    assert {link.source for link in blamed} == {2}
    gradients = state_of(calculated, Kind.WEIGHTS, 1).links[1]
    assert all(link.product == walk.stages[1].weights_gradient[link.source, 2] for link in gradients)
    (proved,) = state_of(calculated, Kind.PROOF, 1).links[1]
    assert (proved.source, proved.target, proved.product) == (3, 2, walk.stages[1].weights_gradient[3, 2])


def test_of_many_classes_the_right_one_and_the_largest_have_a_row():
    values = [0.0] * 30
    values[7], values[20] = -5.0, 3.0
    shown = shown_classes(values, 25)
    assert len(shown) == 12
    assert {7, 20, 25} <= set(shown)
    assert shown == sorted(shown)
    assert shown_classes([0.1] * CLASSES, 0) == list(range(CLASSES))
