import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as stnp

from nnfs_gui.ink.pen_width import pen_width
from nnfs_gui.ink.picture import frame_picture


@pytest.fixture(scope="module")
def digits(mnist):
    return mnist.test_images[:500]


def difference(a, b):
    return np.abs(a.astype(int) - b.astype(int))


def test_digit_of_mnist_comes_back_nearly_unchanged(digits):
    unchanged = [difference(frame_picture(digit), digit).max() <= 20 for digit in digits]
    assert np.mean(unchanged) >= 0.98


def test_digit_that_lies_elsewhere_is_moved_back(digits):
    for digit in digits[:100]:
        elsewhere = np.zeros((70, 90), np.uint8)
        elsewhere[40:68, 3:31] = digit
        changed = difference(frame_picture(elsewhere), frame_picture(digit))
        assert changed.max() <= 40  # what is so faint that it is taken for grain depends a little on the paper around
        assert changed.mean() < 0.2


def test_dark_ink_on_light_paper_is_the_same_as_the_reverse(digits):
    for digit in digits:
        np.testing.assert_array_equal(frame_picture(255 - digit), frame_picture(digit))


@pytest.mark.parametrize("factor", [2, 7, 16])
def test_larger_picture_gives_nearly_the_same(digits, factor):
    large_digits = [(np.kron(digit, np.ones((factor, factor), np.uint8)), digit) for digit in digits[:100]]
    wide = [(large, digit) for large, digit in large_digits if pen_width(large / 255) >= 2 * factor]
    assert len(wide) >= 30  # the pen of the others becomes a wider one
    for large, digit in wide:
        assert difference(frame_picture(large), frame_picture(digit)).max() <= 15


def test_shades_and_type_of_the_picture_make_no_difference(digits):
    for digit in digits[:50]:
        expected = frame_picture(digit)
        assert difference(frame_picture(digit / 255), expected).max() <= 1
        assert difference(frame_picture(digit.astype(np.float32) * 257), expected).max() <= 1
        assert difference(frame_picture(200 - digit * 0.5), expected).max() <= 1


def test_grain_of_the_paper_is_no_ink(digits):
    grain = np.random.default_rng(0).integers(-5, 6, (60, 60))
    for digit in digits[:20]:
        paper = np.full((60, 60), 200) + grain
        paper[20:48, 10:38] -= (digit * 0.7).astype(int)
        assert difference(frame_picture(paper), frame_picture(digit)).mean() < 5


@pytest.mark.parametrize("shade", [0, 128, 255])
@pytest.mark.parametrize("shape", [(28, 28), (1, 1), (300, 7)])
def test_picture_of_one_shade_gives_an_empty_image(shade, shape):
    image = frame_picture(np.full(shape, shade, np.uint8))
    assert image.shape == (28, 28)
    assert not image.any()


@pytest.mark.parametrize("shape", [(1, 60), (60, 1), (3, 1000)])
def test_line_keeps_its_proportions(shape):
    picture = np.zeros((1010, 1010), np.uint8)
    picture[5 : 5 + shape[0], 5 : 5 + shape[1]] = 255
    image = frame_picture(picture)
    sides = [int(image.any(axis=1).sum()), int(image.any(axis=0).sum())]
    thickness, length = sorted(sides)
    assert thickness <= 3  # as wide as a pen, where it lies between the pixels
    assert length == 20
    assert sides[0] == length if shape[0] > shape[1] else sides[1] == length


@pytest.mark.parametrize("width", [1, 2, 4, 8])
@pytest.mark.parametrize("size", [60, 200, 480])
def test_thin_pen_in_a_large_picture_is_as_dark_as_any(width, size):
    picture = np.zeros((512, 512), np.uint8)
    for side in (np.s_[:size, :width], np.s_[:width, :size], np.s_[:size, size - width : size]):
        picture[10 : size + 10, 10 : size + 10][side] = 255
    image = frame_picture(picture)
    rows, columns = np.flatnonzero(image.any(axis=1)), np.flatnonzero(image.any(axis=0))
    assert (np.ptp(rows) + 1, np.ptp(columns) + 1) == (20, 20)
    assert np.median(image[image.any(axis=1)].max(axis=1)) > 200
    assert pen_width(image / np.float32(255)) >= 1.7


def test_pen_of_digits_is_thickened_in_large_pictures_alone(digits):
    thin = next(digit for digit in digits if pen_width(digit / 255) < 1.6)
    assert difference(frame_picture(thin), thin).max() <= 20
    assert frame_picture(np.kron(thin, np.ones((9, 9), np.uint8))).sum() > 1.1 * thin.sum()


@given(picture=stnp.arrays(np.uint8, st.tuples(st.integers(1, 40), st.integers(1, 40))))
def test_any_picture_gives_an_image_with_all_of_its_ink_in_the_box(picture):
    image = frame_picture(picture)
    assert image.shape == (28, 28)
    assert image.dtype == np.uint8
    if image.any():  # what is no more than noise is no ink
        assert image.max() == 255
        rows, columns = np.flatnonzero(image.any(axis=1)), np.flatnonzero(image.any(axis=0))
        assert max(np.ptp(rows), np.ptp(columns)) + 1 <= 20


@given(picture=stnp.arrays(np.uint8, st.tuples(st.integers(2, 30), st.integers(2, 30))))
def test_any_framed_picture_has_its_centre_of_mass_where_it_may_be(picture):
    image = frame_picture(picture).astype(float)
    if image.any():
        for axis in (0, 1):
            profile = image.sum(axis=1 - axis)
            centre = profile @ np.arange(28) / profile.sum()
            at_the_edge = profile[0] > 0 or profile[-1] > 0  # ink is not pushed out of the image for it
            assert abs(centre - 14) <= 0.51 or at_the_edge


@pytest.mark.parametrize("turns", range(4))
def test_ink_is_not_pushed_out_of_the_image_to_bring_its_weight_to_the_middle(turns):
    hammer = np.zeros((100, 100), np.uint8)
    hammer[10:30, 10:90] = 255
    hammer[30:90, 49:52] = 255
    image = np.rot90(frame_picture(np.rot90(hammer, turns)), -turns)
    rows, columns = np.flatnonzero(image.any(axis=1)), np.flatnonzero(image.any(axis=0))
    assert (len(rows), len(columns)) == (20, 20)
    assert rows[-1] == 27  # as far as it goes


def test_picture_is_left_as_it_was(digits):
    digit = digits[0].copy()
    frame_picture(digit)
    np.testing.assert_array_equal(digit, digits[0])
