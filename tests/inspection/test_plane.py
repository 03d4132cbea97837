"""What a network answers at every place of the plane, what each neuron tells there, and points as small pictures."""

import numpy as np
import pytest

from nnfs_gui.inspection.activations import trace
from nnfs_gui.inspection.plane import as_pictures, neuron_pictures, plane_points, surface_steps
from nnfs_gui.nn import ActivationKind
from nnfs_gui.training.building import build_network
from nnfs_gui.training.config import HiddenLayer, LossKind, NetworkConfig, TrainingConfig


def network_of(loss=LossKind.CROSS_ENTROPY, hidden=5):
    config = TrainingConfig(NetworkConfig((HiddenLayer(hidden, ActivationKind.TANH),), inputs=2, outputs=3), loss=loss)
    return build_network(config, np.random.default_rng(3))


def test_the_places_begin_at_the_top_left_and_go_row_by_row():
    points = plane_points(4)

    assert points[[0, 3, 12, 15]].tolist() == [[-0.75, 0.75], [0.75, 0.75], [-0.75, -0.75], [0.75, -0.75]]


@pytest.mark.parametrize("loss", list(LossKind))
def test_the_surface_is_what_the_network_answers_at_each_place(loss):
    network = network_of(loss)

    *waits, surface = surface_steps(network, 40)

    assert all(wait is None for wait in waits)
    assert surface.shape == (40, 40, 3)
    expected = network.predict_proba(plane_points(40))
    assert surface.reshape(-1, 3) == pytest.approx(expected, abs=1e-6)


def test_a_network_that_diverged_has_no_surface():
    network = network_of()
    network.parameters[:] = np.nan

    with pytest.raises(OverflowError):
        list(surface_steps(network, 4))


def test_a_neurons_picture_is_what_it_tells_at_each_place():
    network, place = network_of(), 7 * 10 + 2

    hidden, logits = neuron_pictures(network, 10)

    one, last = trace(network, plane_points(10)[place])
    assert (hidden.shape, logits.shape) == ((5, 10, 10), (3, 10, 10))
    assert hidden[:, 7, 2] == pytest.approx(one.activation, abs=1e-6)
    assert logits[:, 7, 2] == pytest.approx(last.z, abs=1e-5)


def test_a_large_network_has_no_pictures_and_a_diverged_one_has_no_numbers_that_are_none():
    broken = network_of()
    broken.parameters[:] = np.inf

    assert neuron_pictures(network_of(hidden=4_000), 10) == ()
    assert all(np.isfinite(picture).all() for picture in neuron_pictures(broken, 4))


def test_a_point_as_a_picture_is_a_dot_where_it_lies():
    corners = as_pictures(np.array([[-1, 1], [1, -1]], np.float32))
    image = np.arange(8, dtype=np.uint8).reshape(2, 2, 2)

    assert (corners[0, :5, :5] == 255).all()
    assert (corners[1, -5:, -5:] == 255).all()
    assert corners[0, 10:, 20:].max() < 255
    assert as_pictures(image) is image
