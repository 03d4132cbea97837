"""Photographs of paper, made up from digits of MNIST: what comes of them must look like the digit itself."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as stnp
from photographs import blurred, difference

from nnfs_gui.ink.ink_detection import find_ink
from nnfs_gui.ink.picture import frame_picture

HEIGHT, WIDTH = 300, 400
ROWS, COLUMNS = np.indices((HEIGHT, WIDTH))
# of 255, the mean difference of an image to that of the same digit on clean paper: on average over the digits, and the
# largest. Between two of these digits it is 34 in the middle; rough paper hardens a stroke's edges, which makes about 7.
ALIKE_ON_AVERAGE, ALIKE_AT_LEAST = 10, 20


def ink_of(digit):
    """The digit seven times as large on a sheet of paper, with round shapes: 0 for paper, 1 for ink."""
    sheet = np.zeros((HEIGHT, WIDTH))
    sheet[50:246, 120:316] = np.kron(digit / 255, np.ones((7, 7)))
    return blurred(sheet, 6)


def grain():
    return np.random.default_rng(0).normal(0, 6, (HEIGHT, WIDTH))


def sloping(picture):
    return picture * (0.5 + 0.5 * COLUMNS / WIDTH)


PHOTOS = {
    "clean": lambda ink: 255 - 255 * ink,
    "uneven light": lambda ink: sloping(230 - 190 * ink),
    "grain": lambda ink: 200 - 150 * ink + grain(),
    "all that light does": lambda ink: sloping(230 - 190 * ink) + grain(),
    "light ink on a dark ground": lambda ink: 255 - sloping(230 - 190 * ink) + grain(),
    "a soft shadow": lambda ink: (230 - 190 * ink) * (1 - 0.25 / (1 + np.exp((COLUMNS - ROWS - 60) / 12))),
    "lines": lambda ink: (230 - 50 * (ROWS % 30 < 2)) * (1 - 0.85 * ink) + grain() / 2,
    "squares": lambda ink: (230 - 50 * ((ROWS % 28 < 2) | (COLUMNS % 28 < 2))) * (1 - 0.85 * ink) + grain() / 2,
    "the table's edge": lambda ink: np.where(COLUMNS < 40, 50, 230 - 190 * ink) + grain(),
    "specks": lambda ink: 255 - 255 * np.maximum(ink, (ROWS % 97 < 2) & (COLUMNS % 89 < 2)),
}


@pytest.mark.slow
@pytest.mark.parametrize("make", PHOTOS.values(), ids=PHOTOS.keys())
def test_digit_on_any_paper_looks_like_the_clean_digit(make, mnist):
    inks = [ink_of(digit) for digit in mnist.test_images[:20]]
    differences = [difference(frame_picture(make(ink)), frame_picture(ink)) for ink in inks]
    assert np.mean(differences) < ALIKE_ON_AVERAGE
    assert max(differences) < ALIKE_AT_LEAST


def test_size_of_a_picture_makes_hardly_a_difference(mnist):
    for digit in mnist.test_images[:5]:
        huge = np.kron(digit, np.ones((73, 73), np.uint8))
        assert np.abs(frame_picture(huge).astype(int) - frame_picture(digit)).mean() < 5  # a thin pen becomes a wider one


@pytest.mark.parametrize("make", [sloping, lambda paper: paper + grain(), lambda paper: sloping(paper) + grain()])
def test_blank_paper_has_no_ink(make):
    assert not find_ink(make(np.full((HEIGHT, WIDTH), 210.0))).any()


@pytest.mark.parametrize("shape", [(0, 0), (0, 5), (1, 1), (1, 5000), (5000, 1), (2, 2), (3, 1200)])
def test_picture_of_any_shape_is_taken(shape):
    ink = find_ink(np.zeros(shape, np.uint8))
    assert ink.ndim == 2
    assert not ink.any()


@pytest.mark.parametrize("shape", [(28,), (28, 28, 3)])
def test_what_is_no_grey_picture_is_refused(shape):
    with pytest.raises(ValueError, match="height, width"):
        find_ink(np.zeros(shape))


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 1e308, -1e308])
@pytest.mark.parametrize("factor", [1, 25])
def test_values_that_are_no_shades_crash_nothing(value, factor):
    picture = np.kron(np.arange(900.0).reshape(30, 30) % 7, np.ones((factor, factor)))
    for spot in (np.s_[0], np.s_[3, 3], np.s_[:]):
        spoilt = picture.copy()
        spoilt[spot] = value
        assert np.isfinite(find_ink(spoilt)).all()


def test_missing_values_are_taken_for_paper(mnist):
    digit = mnist.test_images[0].astype(float)
    spoilt = digit.copy()
    spoilt[:2] = np.nan
    np.testing.assert_array_equal(frame_picture(spoilt), frame_picture(digit))


shades = st.floats(allow_nan=True, allow_infinity=True) | st.floats(0, 1)


@given(picture=stnp.arrays(np.float64, st.tuples(st.integers(1, 20), st.integers(1, 20)), elements=shades))
def test_any_numbers_give_ink_from_0_to_1(picture):
    ink = find_ink(picture)
    assert ink.shape == picture.shape
    assert ((ink >= 0) & (ink <= 1)).all()
    assert not ink.any() or ink.max() == 1
