import numpy as np
import pytest

from nnfs_gui.inspection.readings.mistakes import LabelledImages
from nnfs_gui.inspection.reasons.nearest_images import hidden_steps, nearest_in_layer, nearest_in_pixels_steps
from nnfs_gui.nn import Dense, Network, ReLU

RNG = np.random.default_rng(0)
IMAGES = RNG.integers(0, 256, (3000, 4, 4)).astype(np.uint8)
CHOSEN = LabelledImages(IMAGES, np.zeros(3000, np.uint8), np.arange(0, 3000, 2))


@pytest.fixture
def network():
    rng = np.random.default_rng(1)
    return Network([Dense(16, 8, rng=rng), ReLU(), Dense(8, 5, rng=rng), ReLU(), Dense(5, 3, rng=rng)])


def last(steps):
    return [step for step in steps if step is not None][-1]


def test_the_nearest_in_pixels_are_those_of_the_chosen_images_that_differ_least(network):
    image = IMAGES[101]
    distances = np.sqrt((((IMAGES[::2] / 255) - image / 255) ** 2).sum(axis=(1, 2)))
    found = last(nearest_in_pixels_steps(image, CHOSEN, 5))
    np.testing.assert_array_equal(found.indices, 2 * np.argsort(distances)[:5])
    np.testing.assert_allclose(found.distances, np.sort(distances)[:5], rtol=1e-4)


def test_the_nearest_in_the_last_hidden_layer_are_those_whose_activations_differ_least(network):
    def activations(images):
        values = images.reshape(len(images), -1) / 255
        for layer in network.layers[:-1]:
            values = layer.forward(values.astype(np.float32))
        return values.copy()

    image = IMAGES[100]
    distances = np.linalg.norm(activations(IMAGES[::2]) - activations(image[None]), axis=1)
    found = nearest_in_layer(network, image, last(hidden_steps(network, CHOSEN)), 5)
    assert found.indices[0] == 100
    np.testing.assert_allclose(found.distances, np.sort(distances)[:5], atol=2e-3)


def test_there_may_be_fewer_images_than_are_wanted_or_none(network):
    two = LabelledImages(IMAGES, np.zeros(3000, np.uint8), np.array([4, 7]))
    assert last(nearest_in_pixels_steps(IMAGES[7], two, 5)).indices.tolist() == [7, 4]
    none = LabelledImages(IMAGES, np.zeros(3000, np.uint8), np.arange(0))
    assert not len(last(nearest_in_pixels_steps(IMAGES[7], none, 5)).indices)
    assert not len(nearest_in_layer(network, IMAGES[7], last(hidden_steps(network, none)), 5).indices)
