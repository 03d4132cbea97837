"""Several digits on the pad: told from a scribble, outlined with their answers, and looked at one by one."""

import itertools
from dataclasses import replace

import numpy as np
import PIL.Image
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPalette
from PySide6.QtTest import QTest

from nnfs_gui.gui.draw.digits import DigitsReader, PadContent
from nnfs_gui.gui.draw.widgets.digit_outlines import DigitOutlines, OutlinedDigits
from nnfs_gui.gui.draw.widgets.ink import Ink
from nnfs_gui.gui.look.contrast import contrast
from nnfs_gui.gui.look.theme import THEMES
from nnfs_gui.ink.framing import MNIST_FRAMING

SEVEN = np.array([(0.0, 0.0), (0.6, 0.0), (0.2, 1.0)])
PAPER = QRectF(10, 0, 288, 288)


def rows_of(shape, count, columns, size=0.5):
    """The strokes of a shape, in rows and columns all over the pad."""
    cell = 0.9 / columns
    places = np.array([(number % columns, number // columns) for number in range(count)])
    return [shape * size * cell + 0.05 + (place + 0.25) * cell for place in places]


def content(strokes, **changes):
    ink = Ink(tuple(tuple(map(tuple, np.asarray(stroke).tolist())) for stroke in strokes))
    return replace(PadContent(ink, pen_width=2.6, framing=MNIST_FRAMING, side=28, expects_digits=True), **changes)


def paged(rows, columns):
    """Return the boxes of digits that are written in rows, as close as people write."""
    wide, high = 0.8 / columns, 0.55 / rows
    return tuple(
        (x, y, x + 0.75 * wide, y + high)
        for y in np.linspace(0.06, 0.98 - high, rows)
        for x in np.linspace(0.02, 0.98 - wide, columns)
    )


# --- what is a scribble -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("count", "columns"), [(2, 2), (9, 3), (12, 4), (40, 8)])
def test_as_many_digits_of_about_one_height_are_read_one_by_one(count, columns):
    assert len(content(rows_of(SEVEN, count, columns)).split()) == count


SCRIBBLES = {
    "more digits than anybody reads": rows_of(SEVEN, 49, 7),
    "dots": rows_of(SEVEN * 0.01, 16, 4),
    "dashes": rows_of(SEVEN * (1, 0.02), 16, 4),
    "pieces of all heights": [
        place.mean(axis=0) + SEVEN * 0.01 * 1.4**size for size, place in enumerate(rows_of(SEVEN, 12, 4))
    ],
}


@pytest.mark.parametrize("strokes", SCRIBBLES.values(), ids=SCRIBBLES.keys())
def test_a_scribble_is_read_as_one(strokes):
    assert len(content(strokes).split()) == 1


def test_what_is_to_be_no_digit_is_never_taken_apart():
    assert len(content(rows_of(SEVEN, 2, 2), expects_digits=False).split()) == 1


# --- framing ----------------------------------------------------------------------------------------------------------


def test_while_one_draws_only_what_is_new_is_framed():
    reader = DigitsReader()
    many = content(rows_of(SEVEN, 20, 5))
    assert reader.frame_at_once(many) is None  # it takes longer than a window may wait
    _, digits = list(reader.steps(many))[-1]
    reader.remember(many, digits)
    more = content(rows_of(SEVEN, 21, 5))
    again = reader.frame_at_once(more)
    assert [digit.image is known.image for digit, known in zip(again, digits, strict=False)] == [True] * 20
    assert reader.frame_at_once(content(rows_of(SEVEN, 20, 5), pen_width=3.0)) is None  # all look otherwise


def test_each_image_is_that_of_the_digit_alone():
    strokes = rows_of(SEVEN, 6, 3)
    for digit, stroke in zip(DigitsReader().frame_at_once(content(strokes)), strokes, strict=True):
        (alone,) = DigitsReader().frame_at_once(content([stroke]))
        np.testing.assert_array_equal(digit.image, alone.image)
        np.testing.assert_allclose(digit.box, [*stroke.min(axis=0), *stroke.max(axis=0)])


def test_a_picture_lies_in_the_middle_of_the_pad():
    picture = np.zeros((50, 100), np.uint8)
    picture[10:40, 20:30] = 255
    np.testing.assert_allclose(Ink(picture=picture).box, (0.2, 0.35, 0.3, 0.65))


# --- outlines ---------------------------------------------------------------------------------------------------------


def outlines(qapp, boxes, looked_at=0, pen=3.0):
    answers = tuple("0123456789?"[number % 11] for number in range(len(boxes)))
    return DigitOutlines(OutlinedDigits(boxes, answers, looked_at), PAPER, pen, QFontMetricsF(qapp.font()))


@pytest.mark.parametrize(("rows", "columns"), [(1, 2), (1, 4), (2, 5), (3, 4), (4, 8)])
def test_answers_stand_by_their_digits_on_the_paper_and_cover_no_ink(qapp, rows, columns):
    boxes = paged(rows, columns)
    shown = outlines(qapp, boxes)
    ink = [QRectF(PAPER.x() + x * 288, y * 288, (right - x) * 288, (bottom - y) * 288) for x, y, right, bottom in boxes]
    for place, (frame, badge) in enumerate(zip(shown.frames, shown.badges, strict=True)):
        assert frame.contains(ink[place])
        assert PAPER.contains(badge)
        assert not any(badge.intersects(digit) for digit in ink)
        assert not any(badge.adjusted(1, 1, -1, -1).intersects(other) for other in shown.badges if other is not badge)
        assert badge.bottom() <= frame.top() + 1 or badge.top() >= frame.bottom() - 1
        assert frame.left() - badge.width() <= badge.left() <= frame.right()


def test_a_click_on_a_frame_or_on_its_answer_finds_the_digit(qapp):
    shown = outlines(qapp, paged(3, 4))
    for place, (frame, badge) in enumerate(zip(shown.frames, shown.badges, strict=True)):
        assert shown.at(frame.center()) == shown.at(badge.center()) == place
    assert shown.at(QPointF(12, 286)) is None


def test_a_small_digit_is_as_easy_to_hit_as_a_button(qapp):
    shown = outlines(qapp, ((0.2, 0.2, 0.21, 0.21), (0.8, 0.8, 0.81, 0.81)))
    for place, frame in enumerate(shown.frames):
        for x, y in ((-11, 0), (11, 0), (0, 11), (0, -11)):
            assert shown.at(frame.center() + QPointF(x, y)) == place


def test_one_digit_alone_is_not_outlined(qapp):
    assert outlines(qapp, paged(1, 1)).frames == []


@pytest.mark.parametrize("theme", THEMES)
def test_frames_and_answers_stand_out_and_so_does_the_one_that_is_looked_at(qapp, theme):
    card, edge, text, accent, on_accent = (
        QColor(getattr(theme, name)) for name in ("card", "edge", "text", "accent", "on_accent")
    )
    assert min(contrast(edge, card), contrast(accent, card)) >= 3
    assert min(contrast(text, card), contrast(on_accent, accent)) >= 4.5
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Base, card),
        (QPalette.ColorRole.Shadow, edge),
        (QPalette.ColorRole.Text, text),
        (QPalette.ColorRole.Highlight, accent),
        (QPalette.ColorRole.HighlightedText, on_accent),
    ):
        palette.setColor(role, colour)
    image = QImage(300, 288, QImage.Format.Format_RGB32)
    image.fill(card)
    shown = outlines(qapp, paged(1, 3), looked_at=1)
    painter = QPainter(image)
    shown.paint(painter, palette)
    painter.end()
    grounds = [image.pixelColor(int(badge.left()) + 2, int(badge.center().y())) for badge in shown.badges]
    assert grounds == [card, accent, card]


# --- in the window ----------------------------------------------------------------------------------------------------


@pytest.fixture
def twelve(user, qtbot):
    """Twelve sevens are on the pad."""
    user.find("drawingPad").set_strokes(rows_of(SEVEN, 12, 4))
    qtbot.waitUntil(lambda: user.shown_answer == "7" * 12)
    return user


def test_twelve_digits_are_read_and_another_is_looked_at_by_a_click_or_a_key(twelve, qtbot):
    user, pad = twelve, twelve.find("drawingPad")
    assert "12 digits" in user.caption
    assert "Looked at: 7, digit 12." in pad.spoken_value()
    image = pad.grab().toImage()
    user.click_on_pad(0.17, 0.17)
    qtbot.waitUntil(lambda: "Looked at: 7, digit 1." in pad.spoken_value())
    assert len(pad.ink.strokes) == 12  # a click draws nothing
    assert pad.grab().toImage() != image
    pad.setFocus()
    for key, place in ((Qt.Key.Key_Right, 2), (Qt.Key.Key_End, 12), (Qt.Key.Key_Left, 11), (Qt.Key.Key_Home, 1)):
        QTest.keyClick(pad, key)
        assert f"Looked at: 7, digit {place}." in pad.spoken_value()


def test_a_stroke_can_begin_in_the_frame_of_a_digit(twelve, qtbot):
    twelve.draw([(0.14, 0.12), (0.2, 0.2)])
    assert len(twelve.find("drawingPad").ink.strokes) == 13


def test_of_a_picture_of_many_digits_one_is_looked_at_and_the_picture_stays(user, qtbot, tmp_path):
    sheet = np.full((300, 400), 255, np.uint8)
    for stroke in rows_of(SEVEN, 12, 4):
        points = np.concatenate([np.linspace(a, b, 200) for a, b in itertools.pairwise(stroke)]) * 300
        for x, y in points.astype(int):
            sheet[y : y + 4, x : x + 4] = 0
    path = tmp_path / "page.png"
    PIL.Image.fromarray(sheet).save(path)
    user.window.opener.open([path])
    qtbot.waitUntil(lambda: user.shown_answer == "7" * 12)
    pad = user.find("drawingPad")
    picture = pad.ink.picture
    left, top, right, bottom = Ink(picture=picture).split()[5].box
    user.click_on_pad((left + right) / 2, (top + bottom) / 2)
    assert "Looked at: 7, digit 6." in pad.spoken_value()
    assert pad.ink.picture is picture
    user.press("clearAction")
    qtbot.waitUntil(lambda: user.shown_answer == "")
