"""Maps of many images: what lies near to what, and that it is true."""

from dataclasses import replace

import numpy as np
import pytest
from small_runs import small_dataset

from nnfs_gui.inspection.activations import trace
from nnfs_gui.inspection.maps.image_map import MapMethod, MapRequest, image_map_steps
from nnfs_gui.inspection.maps.map_points import layer_outputs, stratified_sample
from nnfs_gui.inspection.maps.principal_axes import principal_axes_steps
from nnfs_gui.inspection.maps.trustworthiness import trustworthiness_steps
from nnfs_gui.inspection.maps.tsne import place_among, tsne_steps
from nnfs_gui.inspection.readings.mistakes import LabelledImages
from nnfs_gui.nn import Dense, Network, ReLU, Softmax
from nnfs_gui.words import ExplainedError


def last(steps):
    *_, result = steps
    return result


@pytest.fixture
def images():
    data = small_dataset(300)
    return LabelledImages(data.train_images, data.train_labels, np.arange(0, 240))


@pytest.fixture
def network():
    rng = np.random.default_rng(1)
    return Network([Dense(16, 5, rng=rng), ReLU(), Dense(5, 3, rng=rng), Softmax()])


def groups(count=40):
    """Three groups of points in 20 dimensions, far apart."""
    rng = np.random.default_rng(0)
    centres = 20 * np.eye(3, 20)
    return np.concatenate([centre + rng.standard_normal((count, 20)) for centre in centres]).astype(np.float32)


# --- the sample -------------------------------------------------------------------------------------------------------


def test_a_sample_has_the_same_share_of_each_class_and_is_the_same_each_time():
    labels = np.repeat(np.arange(4, dtype=np.uint8), (400, 300, 200, 100))
    chosen = LabelledImages(np.zeros((1000, 2, 2), np.uint8), labels, np.random.default_rng(0).permutation(1000)[:1000])
    sample = stratified_sample(replace(chosen, indices=np.sort(chosen.indices)), 100)
    assert np.bincount(labels[sample.indices]).tolist() == [40, 30, 20, 10]
    assert (np.diff(sample.indices) > 0).all()
    again = stratified_sample(replace(chosen, indices=np.sort(chosen.indices)), 100)
    np.testing.assert_array_equal(sample.indices, again.indices)
    assert stratified_sample(chosen, 1000) is chosen


@pytest.mark.parametrize("stage", [0, 1])
def test_the_outputs_of_a_layer_are_what_the_diagram_shows(network, images, stage):
    x = images.images[:7].reshape(7, -1) / 255
    outputs = layer_outputs(network, x, stage)
    shown = [trace(network, row)[stage] for row in x]
    expected = [each.z if stage == 1 else each.activation for each in shown]
    np.testing.assert_allclose(outputs, expected, rtol=1e-5, atol=1e-6)


# --- PCA --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", [(200, 60), (40, 300), (50, 2), (3, 9)])
def test_the_axes_are_the_singular_vectors(shape):
    points = np.random.default_rng(2).standard_normal(shape) * np.linspace(4, 1, shape[1]) ** 3
    axes = last(principal_axes_steps(points, 2))
    _, values, vectors = np.linalg.svd(points - points.mean(axis=0), full_matrices=False)
    np.testing.assert_allclose(axes.share, (values[:2] ** 2).sum() / (values**2).sum(), rtol=1e-6)
    np.testing.assert_allclose(np.abs(np.sum(axes.axes.T * vectors[:2], axis=1)), 1, rtol=1e-4)


@pytest.mark.parametrize("points", [np.ones((5, 4)), np.arange(6.0)[:, None], np.zeros((2, 1))], ids=str)
def test_points_with_fewer_directions_have_a_flat_map(points):
    axes = last(principal_axes_steps(points, 2))
    assert np.isfinite(axes.project(points)).all()
    np.testing.assert_allclose(axes.project(points)[:, 1], 0, atol=1e-9)
    assert axes.share == pytest.approx(1)


def test_aligned_axes_turn_and_mirror_the_map_back_to_where_it_was():
    points = np.random.default_rng(3).standard_normal((100, 6)) * [5, 4, 1, 1, 1, 1]
    axes = last(principal_axes_steps(points, 2))
    turned = axes.project(points) @ np.array([[0.6, 0.8], [0.8, -0.6]]) + 7  # mirrored, and elsewhere
    aligned = axes.aligned(points, turned)
    np.testing.assert_allclose(aligned.project(points), turned - 7, atol=1e-9)
    np.testing.assert_allclose(aligned.axes.T @ aligned.axes, np.eye(2), atol=1e-12)


# --- t-SNE ------------------------------------------------------------------------------------------------------------


def test_groups_lie_apart_and_the_map_is_the_same_each_time():
    points = groups()
    *_, layout = tsne_steps(points)
    centres = layout.places.reshape(3, 40, 2).mean(axis=1)
    spread = np.linalg.norm(layout.places.reshape(3, 40, 2) - centres[:, None], axis=2).max()
    assert min(np.linalg.norm(centres[i] - centres[i - 1]) for i in range(3)) > 2 * spread
    *_, again = tsne_steps(points)
    np.testing.assert_array_equal(layout.places, again.places)


def test_it_follows_the_gradient_of_its_formula():
    points = np.random.default_rng(4).standard_normal((260, 5)).astype(np.float32)  # more than a block
    layouts = [
        layout.places.astype(np.float64) for layout in tsne_steps(points, perplexity=20, rounds=2) if layout is not None
    ]
    squares = ((points[:, None].astype(np.float64) - points) ** 2).sum(axis=2)
    shares = np.zeros((260, 260))
    for i in range(260):  # the same bell curves, found another way
        others, low, high = np.delete(squares[i], i), 1e-6, 1e6
        for _ in range(60):
            narrow = np.sqrt(low * high)
            bells = np.exp(-(others - others.min()) * narrow)
            bells /= bells.sum()
            low, high = (narrow, high) if -(bells * np.log(bells + 1e-300)).sum() > np.log(20) else (low, narrow)
        shares[i, np.arange(260) != i] = bells
    joint = 12 * (shares + shares.T) / 520
    y = layouts[0]
    apart = y[:, None] - y
    near = 1 / (1 + (apart**2).sum(axis=2))
    np.fill_diagonal(near, 0)
    gradient = 4 * ((joint - near / near.sum()) * near)[:, :, None] * apart
    start = (points[:, :2] - points[:, :2].mean(axis=0)) * 1e-4 / points[:, 0].std()
    step, speed = layouts[1] - layouts[0], layouts[0] - start
    pushes = -10 * gradient.sum(axis=1)
    wrong = [np.abs(step - 0.5 * speed - gain * pushes) for gain in (1.4, 0.96)]  # 1.2, then + 0.2 or * 0.8
    assert np.minimum(*wrong).max() < 1e-3 * np.abs(pushes).max()


def test_points_that_are_all_the_same_have_a_map():
    *_, layout = tsne_steps(np.ones((20, 4), np.float32), rounds=60)
    assert np.isfinite(layout.places).all()


def test_a_new_point_stands_in_the_middle_of_its_group_and_never_between_two():
    points = groups()
    places = np.repeat([[0.0, 0.0], [10.0, 0.0], [0.0, 10.0]], 40, axis=0)
    for group in range(3):
        place, nearest = place_among(points, places, points[40 * group] + 0.1)
        np.testing.assert_array_equal(place, places[40 * group])
        assert nearest[0] == 40 * group
    between = (points[:40].mean(axis=0) + points[40:80].mean(axis=0)) / 2
    assert place_among(points, places, between)[0].tolist() in ([0, 0], [10, 0])


def test_trustworthiness_is_that_of_its_definition():
    rng = np.random.default_rng(5)
    points, places = rng.standard_normal((150, 6)), rng.standard_normal((150, 2))
    penalty = 0
    for i in range(150):
        rank = np.argsort(np.argsort(((points - points[i]) ** 2).sum(axis=1)))  # 0 for itself
        shown = np.argsort(((places - places[i]) ** 2).sum(axis=1))[1:13]
        penalty += sum(max(int(rank[j]) - 12, 0) for j in shown)
    assert last(trustworthiness_steps(points, places)) == pytest.approx(1 - 2 * penalty / (150 * 12 * (300 - 36 - 1)))
    assert last(trustworthiness_steps(points[:, :2], points[:, :2])) == 1
    with pytest.raises(ValueError, match="more than 24 points"):
        last(trustworthiness_steps(points[:24], places[:24]))


# --- the whole map ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", list(MapMethod))
@pytest.mark.parametrize("stage", [None, 0, 1])
def test_an_image_of_the_map_lies_where_it_lies(network, images, method, stage):
    shown = last(image_map_steps(MapRequest(images, network, stage, method)))
    x = images.images[images.indices[17]].reshape(1, -1) / np.float32(255)
    place, nearest = shown.place_of(x)
    extent = np.ptp(shown.places, axis=0).max()
    assert np.linalg.norm(place - shown.places[17]) < (1e-4 if method is MapMethod.PCA else 0.5) * extent
    assert nearest is None or 17 in nearest
    expected = network.predict_proba(images.images[images.indices].reshape(240, -1) / 255).argmax(axis=1)
    np.testing.assert_array_equal(shown.answers, expected)
    assert 0.5 < shown.trustworthiness <= 1


def test_a_map_of_pixels_needs_no_network(images):
    shown = last(image_map_steps(MapRequest(images, None, None, MapMethod.PCA)))
    assert shown.answers is None
    assert shown.places.shape == (240, 2)


def test_a_later_epoch_lies_as_the_one_before(network, images):
    before = last(image_map_steps(MapRequest(images, network, 0, MapMethod.PCA)))
    later = Network(
        [Dense(16, 5, rng=np.random.default_rng(1)), ReLU(), Dense(5, 3, rng=np.random.default_rng(1)), Softmax()]
    )
    later.layers[0].weights[:] = -network.layers[0].weights
    after = last(image_map_steps(MapRequest(images, later, 0, MapMethod.PCA), before))
    alone = last(image_map_steps(MapRequest(images, later, 0, MapMethod.PCA)))

    def distance(shown):
        return ((shown.places - before.places) ** 2).sum()

    assert distance(after) <= distance(alone) * (1 + 1e-6)
    np.testing.assert_allclose(after.axes.share, alone.axes.share)


def test_what_has_no_map_says_why(network, images):
    with pytest.raises(ExplainedError, match=r"at least 8 images, and there are 5\."):
        last(image_map_steps(MapRequest(replace(images, indices=np.arange(5)), None, None, MapMethod.TSNE)))
    network.layers[0].weights[:] = np.inf
    with pytest.raises(ExplainedError, match="too large"):
        last(image_map_steps(MapRequest(images, network, 0, MapMethod.PCA)))
