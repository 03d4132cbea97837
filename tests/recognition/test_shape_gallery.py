import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as stnp

from nnfs_gui.ink.strokes import frame_strokes
from nnfs_gui.recognition.shape_gallery import FAR, FEATURES, MOST_FOR_A_CLASS, Gallery, describe, gallery_steps

pictures = stnp.arrays(np.uint8, st.tuples(st.integers(1, 3), st.just(28), st.just(28)))


@pytest.fixture(scope="module")
def known(mnist):
    return mnist.train_images[:6000], mnist.train_labels[:6000]


@pytest.fixture(scope="module")
def gallery(known):
    return make(*known)


def make(images, labels, classes=10):
    return next(found for found in gallery_steps(images, labels, classes) if found is not None)


@given(pictures)
def test_a_description_has_length_one_and_no_negative_edge(images):
    described = describe(images)
    assert described.shape == (len(images), FEATURES)
    assert (described >= 0).all()
    lengths = np.linalg.norm(described, axis=1)
    assert ((np.abs(lengths - 1) < 1e-5) | ((lengths == 0) & (images.reshape(len(images), -1).max(axis=1) < 256))).all()


def test_half_the_ink_is_the_same_shape_and_an_even_image_has_none(known):
    image = known[0][:1] // 2 * 2
    assert describe(image // 2) == pytest.approx(describe(image), abs=1e-6)
    assert not describe(np.zeros((1, 28, 28), np.uint8)).any()


@pytest.mark.parametrize("side", [4, 14, 28, 40])
def test_images_of_any_size_have_as_many_features(side):
    assert describe(np.random.default_rng(0).integers(0, 256, (2, side, side), dtype=np.uint8)).shape == (2, FEATURES)


def test_digits_are_near_to_their_own_class_and_far_from_others(gallery, mnist):
    images, labels = mnist.test_images[:500], mnist.test_labels[:500]
    own = gallery.distances(images, labels)
    for other in range(1, 10):
        assert (gallery.distances(images, (labels + other) % 10) > own).mean() > 0.95


def test_one_by_one_gives_what_all_at_once_gives(gallery, mnist):
    images, classes = mnist.test_images[:300], np.arange(300) % 10
    together = gallery.distances(images, classes)
    alone = [gallery.distances(images[i : i + 1], classes[i : i + 1])[0] for i in range(300)]
    assert alone == pytest.approx(together, abs=1e-3)  # the sums are added up in another order


def test_what_has_less_ink_than_any_known_image_is_as_far_as_can_be(gallery):
    dot = frame_strokes([np.array([[1.0, 1.0]])])
    for kind in range(10):
        assert gallery.distances(np.stack([np.zeros_like(dot), dot]), np.array([kind, kind])).tolist() == [FAR, FAR]


def test_a_class_with_too_few_images_is_far_from_everything(known):
    images, labels = known
    chosen = np.flatnonzero((labels != 3) | (np.cumsum(labels == 3) <= 7))
    gallery = make(images[chosen], labels[chosen])
    assert gallery.counts[3] == 0
    assert gallery.distances(images[:4], np.array([3, 3, 3, 3])).tolist() == [FAR] * 4
    assert (gallery.distances(images[:4], labels[:4])[labels[:4] != 3] < FAR).all()


def test_no_class_takes_more_than_its_share_of_the_gallery(mnist):
    chosen = np.flatnonzero(mnist.train_labels < 2)
    gallery = make(mnist.train_images[chosen], mnist.train_labels[chosen])
    assert gallery.counts == (MOST_FOR_A_CLASS,) * 2 + (0,) * 8


def test_without_enough_images_of_any_class_there_is_no_gallery(known):
    with pytest.raises(ValueError, match="no class has"):
        make(known[0][:3], np.array([0, 1, 2], np.uint8))


def test_images_of_one_shade_make_a_gallery_too():
    gallery = make(np.full((16, 28, 28), 200, np.uint8), np.zeros(16, np.uint8), 1)
    assert np.isfinite(gallery.distances(np.full((1, 28, 28), 90, np.uint8), np.array([0]))).all()


def test_a_gallery_shares_no_memory_and_cannot_be_changed(gallery):
    vectors = gallery.vectors.copy()
    copy = Gallery(gallery.centre, gallery.projection, vectors, gallery.spreads, gallery.counts, gallery.least_ink)
    vectors[:] = 0
    assert np.array_equal(copy.vectors, gallery.vectors)
    with pytest.raises(ValueError, match="read-only"):
        gallery.vectors[0] = 0


def test_vectors_are_whole_numbers_of_one_byte(gallery):
    assert np.array_equal(gallery.vectors, gallery.vectors.astype(np.int8))


IMPOSSIBLE = {
    "a centre of another length": {"centre": np.zeros(5)},
    "a centre that is no number": {"centre": np.full(FEATURES, np.nan)},
    "a projection that does not fit": {"projection": np.zeros((FEATURES, 3))},
    "an infinite projection": {"projection": np.full((FEATURES, 64), np.inf)},
    "flat vectors": {"vectors": np.zeros(64)},
    "huge vectors": {"vectors": np.full((8, 64), 1e30)},
    "spreads below 0": {"spreads": np.full(8, -1.0)},
    "too few spreads": {"spreads": np.zeros(7)},
    "counts that add up to less": {"counts": (4,)},
    "a count that is no multiple of four": {"counts": (3, 5)},
    "a count below 0": {"counts": (12, -4)},
    "ink below 0": {"least_ink": -1.0},
    "ink that is no number": {"least_ink": float("nan")},
}


@pytest.mark.parametrize("change", IMPOSSIBLE.values(), ids=IMPOSSIBLE.keys())
def test_arrays_that_do_not_fit_each_other_make_no_gallery(change):
    fitting = {
        "centre": np.zeros(FEATURES),
        "projection": np.zeros((FEATURES, 64)),
        "vectors": np.zeros((8, 64)),
        "spreads": np.zeros(8),
        "counts": (4, 4),
        "least_ink": 1.0,
    }
    Gallery(**fitting)
    with pytest.raises(ValueError, match=r"galler"):
        Gallery(**(fitting | change))
