import itertools

import numpy as np
import pytest

from nnfs_gui.inspection.reasons.attribution import INK, PAPER, Method, Question, attribution_steps
from nnfs_gui.nn import ActivationKind, Dense, Network, Softmax
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.arrays.idx import load_dataset
from nnfs_gui.storage.network_reader import read_network

SIDE = 9
QUESTION = Question(2, 0)


def build(activation=ActivationKind.RELU, *, ending=(), sizes=(SIDE * SIDE, 20, 12, 3)):
    rng = np.random.default_rng(0)
    layers = []
    for inputs, outputs in itertools.pairwise(sizes):
        layers += [Dense(inputs, outputs, rng=rng), activation.row.layer()]
    return Network([*layers[:-1], *ending])


@pytest.fixture
def x():
    rng = np.random.default_rng(1)
    return np.where(rng.random(SIDE * SIDE) < 0.6, 0, rng.uniform(0.2, 1, SIDE * SIDE))


def attribute(*about):
    *_, found = attribution_steps(*about)
    return found


@pytest.mark.parametrize("kind", list(ActivationKind))
@pytest.mark.parametrize("baseline", [PAPER, INK])
def test_integrated_gradients_add_up_to_what_the_image_makes_of_the_empty_sheet(kind, baseline, x):
    network = build(kind)
    found = attribute(network, x, QUESTION, Method.INTEGRATED, baseline)
    logits = network.logits(np.stack([np.full(SIDE * SIDE, baseline), x]))
    assert found.difference == pytest.approx(np.diff(logits[:, 2] - logits[:, 0])[0], rel=1e-4, abs=1e-4)
    assert abs(found.sum - found.difference) <= max(0.01 * abs(found.difference), 0.01)


def test_they_do_so_for_the_network_that_comes_with_the_program_and_test_images():
    network, images = (
        read_network(resource("models") / "mnist.safetensors").network,
        load_dataset(resource("mnist")).test_images,
    )
    for image in images[:6]:
        best, second = np.argsort(-network.logits(image.reshape(1, -1) / 255)[0])[:2].tolist()
        found = attribute(network, image.ravel() / 255, Question(best, second), Method.INTEGRATED)
        assert abs(found.sum - found.difference) <= max(0.01 * abs(found.difference), 0.01)


def test_they_do_so_where_the_network_ends_in_a_softmax_and_for_a_class_alone(x):
    network = build(ActivationKind.TANH, ending=[Softmax()])
    found = attribute(network, x, Question(1), Method.INTEGRATED)
    assert found.of_image == pytest.approx(network.logits(x[None])[0, 1], rel=1e-5)
    assert abs(found.sum - found.difference) <= max(0.01 * abs(found.difference), 0.01)


@pytest.mark.parametrize("method", list(Method))
def test_of_a_linear_network_each_method_finds_weight_times_input(method, x):
    network = build(sizes=(SIDE * SIDE, 3))
    weights = network.layers[0].weights
    expected = (weights[:, 2] - weights[:, 0]) * x
    found = attribute(network, x, QUESTION, method).shares
    # the square that is covered is one pixel in an image of this side
    np.testing.assert_allclose(found, expected, rtol=1e-3, atol=1e-5)


@pytest.mark.parametrize("method", list(Method))
def test_paper_has_no_share_of_what_ink_adds_and_ink_none_of_what_paper_adds(method, x):
    network = build()
    assert not attribute(network, x, QUESTION, method, PAPER).shares[x == 0].any()
    of_paper = attribute(network, np.where(x > 0, 1, 0), QUESTION, method, INK).shares
    assert not of_paper[x > 0].any()
    assert of_paper[x == 0].any()


def test_covering_up_says_what_is_lost_where_a_square_is_covered():
    side = 18  # whose squares have 3 pixels a side
    network = build(sizes=(side * side, 20, 3))
    x = np.random.default_rng(2).uniform(0.1, 1, side * side)
    shares = attribute(network, x, QUESTION, Method.OCCLUSION).shares.reshape(side, side)
    covered = x.reshape(side, side).copy()
    covered[4:7, 8:11] = 0
    before, after = network.logits(np.stack([x, covered.ravel()]))[:, [2, 0]]
    assert shares[5, 9] == pytest.approx((before[0] - before[1]) - (after[0] - after[1]), abs=1e-3)


def test_a_network_whose_weights_are_too_large_is_said_to_be_so(x):
    network = build()
    network.parameters[:] = 1e30
    with pytest.raises(OverflowError):
        attribute(network, x, QUESTION, Method.INTEGRATED)
