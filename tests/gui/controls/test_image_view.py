"""What a small picture shows."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from nnfs_gui.gui.controls.image_view import ImageView


@pytest.mark.parametrize("background", ["white", "black"])
def test_without_an_image_there_is_an_empty_frame_and_no_black_picture(qtbot, background):
    view = ImageView(20)
    qtbot.addWidget(view)
    palette = view.palette()
    palette.setColor(palette.ColorRole.Window, QColor(background))
    view.setPalette(palette)
    view.resize(20, 20)

    def middle():
        return view.grab().toImage().pixelColor(10, 10)

    assert middle() == QColor(background)
    view.set_image(np.zeros((28, 28), np.uint8))
    assert middle() == QColor("black")
    view.set_image(np.full((28, 28), 255, np.uint8))
    assert middle() == QColor("white")
    view.set_image(None)
    assert middle() == QColor(background)
