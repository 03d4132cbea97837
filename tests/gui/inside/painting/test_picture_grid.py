"""Images in rows: as a view fills them."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnfs_gui.gui.inside.painting.picture_grid import PictureGrid

IMAGES = np.zeros((6, 28, 28), np.uint8)


@pytest.fixture
def grid(qtbot):
    grid = PictureGrid(46)
    qtbot.addWidget(grid)
    grid.resize(300, 200)
    grid.show()
    return grid


def place_at(qtbot, grid, y):
    """The place of the image that is chosen by a click at the left, so many pixels from the top."""
    with qtbot.waitSignal(grid.chosen) as chosen:
        qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, y))
    return chosen.args[0]


@pytest.mark.parametrize("mark", ["→", "|"])
def test_a_long_caption_is_read_in_two_lines_of_images_that_stand_further_apart(grid, qtbot, mark):
    caption = f"pullover {mark} trousers"
    grid.set_pictures(IMAGES, np.arange(6), lambda _: caption)
    assert place_at(qtbot, grid, 62) == 0
    close = grid.columns
    grid.make_room_for(caption)
    assert grid.columns < close
    assert place_at(qtbot, grid, 46 + 4 + 2 * grid.fontMetrics().height() - 1) == 0
    width, pitch = grid.fontMetrics().horizontalAdvance, grid.frame(1).left() - grid.frame(0).left()
    assert all(width(line) <= pitch for line in ("pullover", f"{mark} trousers"))
    grid.grab()
    grid.make_room_for(f"9 {mark} 9")
    assert grid.columns == close


def test_a_grid_as_high_as_its_rows_does_not_scroll_whatever_style_it_gets(qtbot):
    window, grid = QWidget(), PictureGrid(46)
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(grid)
    layout.addStretch(1)
    grid.set_rows(2)
    grid.set_pictures(IMAGES, np.arange(6))
    window.setStyleSheet("PictureGrid { border: 2px solid red; }")
    window.resize(4 * 50 + 40, 400)
    window.show()
    for caption in ("7", "pull → over"):
        grid.make_room_for(caption)
        qtbot.waitUntil(lambda: grid.height() == grid.sizeHint().height())
        assert -(-6 // grid.columns) == 2
        assert grid.verticalScrollBar().maximum() == 0


def test_words_that_fail_end_the_painting_and_the_next_one_is_whole(grid, qtbot, qtlog):
    def fail(place):
        raise ValueError(f"nobody knows what {place} is")

    with qtbot.captureExceptions() as raised:
        grid.set_pictures(IMAGES, np.arange(6), fail)
        qtbot.waitUntil(lambda: len(raised) > 0)
    assert raised[0][0] is ValueError
    grid.set_pictures(IMAGES, np.arange(6))
    grid.grab()
    assert not qtlog.records  # a painter that is left behind is one that Qt speaks of, and then ends the process


def test_a_number_under_an_image_is_whole_with_large_text(grid):
    font = grid.font()
    font.setPointSizeF(2 * font.pointSizeF())
    grid.setFont(font)
    grid.set_pictures(IMAGES, np.arange(6), lambda _: "10,000")
    grid.make_room_for("10,000")
    assert grid.fontMetrics().horizontalAdvance("10,000") <= grid.frame(1).left() - grid.frame(0).left()
