import numpy as np
import pytest

from nnfs_gui.ink.resizing import fit_side, resize


@pytest.mark.parametrize("shape", [(1, 1), (8, 8), (28, 28), (64, 64), (13, 40)])
def test_a_picture_of_one_shade_keeps_it(shape):
    np.testing.assert_allclose(resize(np.full((28, 28), 200.0), shape), 200)
    assert resize(np.zeros((5, 9)), shape).shape == shape


def test_the_same_size_changes_nothing():
    image = np.random.default_rng(0).integers(0, 256, (28, 28), dtype=np.uint8)
    assert fit_side(image, 28) is image
    np.testing.assert_allclose(resize(image, (28, 28)), image)


@pytest.mark.parametrize("side", [14, 20, 32, 56])
def test_ink_stays_in_its_place(side):
    image = np.zeros((28, 28), np.uint8)
    image[4:12, 16:22] = 255
    resized = fit_side(image, side)
    assert resized.shape == (side, side)
    rows, columns = np.indices(resized.shape)
    scale = side / 28
    assert (resized * rows).sum() / resized.sum() + 0.5 == pytest.approx(8 * scale, abs=0.1)
    assert (resized * columns).sum() / resized.sum() + 0.5 == pytest.approx(19 * scale, abs=0.1)
