"""Images in rows: as a view fills them."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint

from nnfs_gui.gui.inside.painting.picture_grid import PictureGrid

IMAGES = np.zeros((6, 28, 28), np.uint8)


@pytest.fixture
def grid(qtbot):
    grid = PictureGrid(46)
    qtbot.addWidget(grid)
    grid.resize(300, 200)
    grid.show()
    return grid


def test_a_long_caption_is_read_in_two_lines_of_images_that_stand_further_apart(grid):
    grid.set_pictures(IMAGES, np.arange(6), lambda _: "pullover → trousers")
    assert grid._place_at(QPoint(5, 62)) == 0
    close = grid._columns
    grid.make_room_for("pullover → trousers")
    assert grid._columns < close
    assert grid._place_at(QPoint(5, 46 + 4 + 2 * grid.fontMetrics().height() - 1)) == 0
    width = grid.fontMetrics().horizontalAdvance
    assert all(width(line) <= grid._pitch for line in ("pullover", "→ trousers"))
    grid.grab()
    grid.make_room_for("9 → 9")
    assert grid._columns == close


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
