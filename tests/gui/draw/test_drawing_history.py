"""Strokes, the eraser and undoing, without a pad."""

import numpy as np
import pytest

from nnfs_gui.gui.draw.widgets.drawing_history import DrawingHistory
from nnfs_gui.gui.draw.widgets.ink import Ink

LINE = ((0.2, 0.5), (0.8, 0.5))


def draw(sheet, *points, erase=False):
    sheet.begin(erase=erase)
    for point in points:
        sheet.go_on(point)
    return sheet.end()


@pytest.fixture
def sheet():
    """A sheet with one stroke."""
    sheet = DrawingHistory()
    assert draw(sheet, *LINE)
    return sheet


def test_a_stroke_is_seen_while_it_is_drawn_and_is_one_step(sheet):
    sheet.begin(erase=False)
    assert sheet.go_on((0.5, 0.2))
    assert not sheet.go_on((0.5, 0.2)), "it is there already"
    assert sheet.ink.strokes == (LINE, ((0.5, 0.2),))
    assert not sheet.undo(), "a step is just being taken"
    assert sheet.end()
    assert sheet.undo()
    assert sheet.ink.strokes == (LINE,)
    assert sheet.redo()
    assert sheet.ink.strokes == (LINE, ((0.5, 0.2),))


def test_what_was_undone_is_forgotten_when_something_else_is_drawn(sheet):
    sheet.undo()
    draw(sheet, (0.1, 0.1))
    assert not sheet.can_redo
    assert sheet.ink.strokes == (((0.1, 0.1),),)


def test_a_cancelled_stroke_leaves_all_as_it_was(sheet):
    before = sheet.ink
    sheet.begin(erase=True)
    sheet.go_on((0.5, 0.5))
    assert sheet.ink is not before
    sheet.cancel()
    assert sheet.ink is before


def test_erasing_is_a_step_only_where_there_is_ink(sheet):
    assert not draw(sheet, (0.5, 0.9), erase=True)
    assert draw(sheet, (0.5, 0.5), erase=True)
    assert len(sheet.ink.strokes) == 2
    assert sheet.undo()
    assert sheet.ink.strokes == (LINE,)


def test_what_is_drawn_on_a_picture_takes_its_place_until_it_is_undone():
    sheet = DrawingHistory()
    picture = Ink(picture=np.full((4, 4), 255, np.uint8))
    sheet.put(picture)
    draw(sheet, *LINE)
    assert sheet.ink.picture is None
    sheet.undo()
    assert sheet.ink is picture
