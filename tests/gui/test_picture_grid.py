"""Images in rows: as a view fills them."""

import numpy as np
import pytest

from nnfs_gui.gui.inside.picture_grid import PictureGrid

IMAGES = np.zeros((6, 28, 28), np.uint8)


@pytest.fixture
def grid(qtbot):
    grid = PictureGrid(46)
    qtbot.addWidget(grid)
    grid.resize(300, 200)
    return grid


def test_words_that_fail_end_the_painting_and_the_next_one_is_whole(grid, qtbot, qtlog):
    def fail(place):
        raise ValueError(f"nobody knows what {place} is")

    grid.show()
    with qtbot.captureExceptions() as raised:
        grid.set_pictures(IMAGES, np.arange(6), fail)
        qtbot.waitUntil(lambda: len(raised) > 0)
    assert raised[0][0] is ValueError
    grid.set_pictures(IMAGES, np.arange(6))
    grid.grab()
    assert not qtlog.records  # a painter that is left behind is one that Qt speaks of, and then ends the process
