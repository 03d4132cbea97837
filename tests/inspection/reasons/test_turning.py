"""What turns an answer: the smallest change of ink, and the shortest stroke."""

import numpy as np
import pytest

from nnfs_gui.ink.framing import as_grey
from nnfs_gui.ink.strokes import draw, frame_strokes, place_strokes
from nnfs_gui.inspection.reasons.input_gradient import input_gradient
from nnfs_gui.inspection.reasons.shortest_stroke import Canvas, shortest_stroke_steps
from nnfs_gui.inspection.reasons.smallest_change import smallest_change
from nnfs_gui.nn import Dense, Network, ReLU
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.arrays.idx import load_dataset
from nnfs_gui.storage.network_reader import read_network

PEN = 2.6
FOUR = [np.array([[0.4, 0.2], [0.3, 0.5], [0.65, 0.5]]), np.array([[0.6, 0.25], [0.58, 0.85]])]


@pytest.fixture(scope="module")
def network():
    return read_network(resource("models") / "mnist.safetensors").network


@pytest.fixture(scope="module")
def digits():
    return load_dataset(resource("mnist")).test_images


def read(network, image):
    return int(network.predict(image.ravel() / 255))


def sign_step(network, image):
    """Return how large the smallest step along the gradient's signs is that turns the answer (Goodfellow et al. 2015)."""
    x = image.ravel() / 255
    best, second = np.argsort(-network.logits(x[None])[0])[:2]
    direction = np.eye(10)[second] - np.eye(10)[best]
    steps = np.clip(x + np.linspace(0, 1, 256)[:, None] * np.sign(input_gradient(network, x[None], direction)), 0, 1)
    turned = network.predict(steps) != best
    return float(np.linalg.norm(steps[turned.argmax()] - x)) if turned.any() else np.inf


@pytest.mark.slow
def test_the_smallest_change_turns_the_answer_and_is_smaller_than_a_step_along_the_signs_of_the_gradient(network, digits):
    for image in digits[:4]:
        change = smallest_change(network, image)
        assert change.answer == read(network, change.image) != read(network, image)
        assert change.image.dtype == np.uint8
        assert change.image.shape == image.shape
        assert change.size == pytest.approx(np.linalg.norm((change.image / 255 - image / 255).ravel()))
        assert change.size < sign_step(network, image)


def test_of_a_linear_network_it_is_the_way_straight_to_the_border():
    network = Network([Dense(16, 2, rng=np.random.default_rng(0))], dtype=np.float64)
    network.layers[0].weights[:] *= 0.05  # so that neither paper nor solid ink is in the way
    network.layers[0].bias[:] = 0
    image = np.full((4, 4), 128, np.uint8)
    slope = network.layers[0].weights @ [1, -1]
    ahead = network.logits(image.reshape(1, -1) / 255)[0] @ [1, -1]
    change = smallest_change(network, image)
    assert change.size == pytest.approx(abs(ahead) / np.linalg.norm(slope), rel=0.05)


def test_a_target_is_met_and_what_is_read_so_already_needs_no_change(network, digits):
    image = digits[0]
    answer = read(network, image)
    assert smallest_change(network, image, answer) is None
    for target in (3, 8):
        assert read(network, smallest_change(network, image, target).image) == target


def test_a_network_that_always_says_the_same_cannot_be_turned():
    network = Network([Dense(16, 3), ReLU(), Dense(3, 3)])
    network.parameters[:] = 0
    network.layers[2].bias[1] = 1
    assert smallest_change(network, np.full((4, 4), 90, np.uint8)) is None


def shortest(network, canvas, target=None):
    found = None
    for found in shortest_stroke_steps(network, canvas, target):  # noqa: B007
        pass
    return found


def canvas_of_picture(image):
    def with_stroke(stroke):
        return np.maximum(image, as_grey(draw([stroke], PEN, image.shape)))

    return Canvas(image, PEN, lambda points: points, with_stroke)


def test_a_stroke_over_a_picture_turns_its_answer(network, digits):
    image = digits[0]
    found = shortest(network, canvas_of_picture(image))
    assert found.answer == read(network, found.image) != read(network, image)
    np.testing.assert_array_equal(found.image, canvas_of_picture(image).with_stroke(found.stroke))
    assert found.length <= 28 / 2


def test_a_stroke_turns_the_answer_by_the_rules_by_which_strokes_are_framed(network):
    image = frame_strokes(FOUR, PEN, pad_side=1.0)
    scale, offset = place_strokes(FOUR, PEN, pad_side=1.0)

    def to_pad(points):
        on_pad = (points - offset) / scale
        return on_pad if ((on_pad >= 0) & (on_pad <= 1)).all() else None

    canvas = Canvas(image, PEN, to_pad, lambda stroke: frame_strokes([*FOUR, stroke], PEN, pad_side=1.0))
    found = shortest(network, canvas)
    again = frame_strokes([*FOUR, found.stroke], PEN, pad_side=1.0)
    assert read(network, again) == found.answer != read(network, image)


def test_no_stroke_is_found_where_the_pad_takes_none_or_the_target_is_the_answer(network, digits):
    image = digits[0]
    refusing = Canvas(image, PEN, lambda points: points, lambda _: None)
    assert shortest(network, canvas_of_picture(image), read(network, image)) is None
    small = Network([Dense(784, 10, rng=np.random.default_rng(0))])
    assert shortest(small, refusing) is None
