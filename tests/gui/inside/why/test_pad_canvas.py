"""What a search for strokes draws on is the pad, by all its rules; no window is needed for that."""

import numpy as np
import pytest

from nnfs_gui.gui.draw.digits import PadContent
from nnfs_gui.gui.draw.widgets.ink import Ink
from nnfs_gui.gui.inside.why.pad_canvas import pad_canvas
from nnfs_gui.ink.framing import MNIST_FRAMING, Framing

PEN = 2.6
FOUR = (((0.4, 0.2), (0.3, 0.5), (0.65, 0.5)), ((0.6, 0.25), (0.58, 0.85)))
ONE_LEFT = (((0.1, 0.2), (0.1, 0.8)),)
SEVEN_RIGHT = (((0.6, 0.2), (0.9, 0.2), (0.7, 0.8)),)


def canvas_of(ink, *, framing=MNIST_FRAMING, side=28, place=0):
    content = PadContent(ink, PEN, framing, side, expects_digits=True)
    part = content.split()[place]
    return pad_canvas(content, part, content.digit(part).image)


@pytest.mark.parametrize("side", [28, 14, 56])
@pytest.mark.parametrize(
    "framing", [Framing(), Framing(box=False), Framing(scale=False, centre=False), Framing(centre=False)]
)
def test_a_dot_on_the_paper_inside_a_digit_comes_to_the_place_in_the_image_that_it_was_wanted_at(framing, side):
    canvas = canvas_of(Ink(FOUR), framing=framing, side=side)
    ink = np.argwhere(canvas.image > 0)
    low, high = ink.min(axis=0), ink.max(axis=0)
    row, column = low[0] + round(0.32 * (high - low)[0]), low[1] + round(0.5 * (high - low)[1])
    assert canvas.image[row, column] < 200
    image = canvas.with_stroke(canvas.to_canvas(np.array([[column, row]], float)))
    near = np.s_[row - side // 14 : row + side // 14 + 1, column - side // 14 : column + side // 14 + 1]
    assert image[near].max() > 200 > canvas.image[row, column]
    assert int(image.sum()) > int(canvas.image.sum())


def test_only_the_digit_that_is_looked_at_gets_the_stroke():
    both = Ink((*ONE_LEFT, *SEVEN_RIGHT))
    canvas, alone = canvas_of(both, place=1), canvas_of(Ink(SEVEN_RIGHT))
    np.testing.assert_array_equal(canvas.image, alone.image)
    stroke = np.array([(0.72, 0.5), (0.85, 0.5)])
    np.testing.assert_array_equal(canvas.with_stroke(stroke), alone.with_stroke(stroke))


def test_a_stroke_that_the_pad_takes_for_a_digit_of_its_own_is_none():
    far = np.array([(0.1, 0.2), (0.1, 0.8)])
    assert canvas_of(Ink(SEVEN_RIGHT)).with_stroke(far) is None


def test_what_lies_beside_the_pad_cannot_be_drawn():
    canvas = canvas_of(Ink((((0.02, 0.1), (0.02, 0.9)),)))
    assert canvas.to_canvas(np.array([[2.0, 14.0]])) is None
    assert canvas.to_canvas(np.array([[14.0, 14.0]])) is not None


def test_beside_a_dot_one_draws_at_the_scale_of_the_pad():
    canvas = canvas_of(Ink((((0.5, 0.5),),)))
    assert canvas.with_stroke(canvas.to_canvas(np.array([[13.0, 12.0], [15.0, 16.0]]))) is not None


def test_a_picture_is_drawn_over_as_it_is():
    picture = np.zeros((28, 28), np.uint8)
    picture[5:20, 14] = 200
    canvas = canvas_of(Ink(picture=picture, label=1))
    image = canvas.with_stroke(np.array([[3.0, 9.0]]))
    assert image[9, 3] == 255
    np.testing.assert_array_equal(image[:, 10:], picture[:, 10:])
