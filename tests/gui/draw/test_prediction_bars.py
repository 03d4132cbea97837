"""What is painted anew of the bars while a network learns."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from nnfs_gui.gui.draw.widgets.prediction_bars import PredictionBars

SEVEN = (0.0, 0.0, 0.02, 0.0, 0.0, 0.0, 0.0, 0.9, 0.0, 0.08)


class Painted(QObject):
    """Notes which rows were painted."""

    def __init__(self, bars):
        super().__init__(bars)
        self.rows = set()
        bars.installEventFilter(self)

    def eventFilter(self, bars, event):  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Paint:
            height = bars.height() / len(SEVEN)
            middles = [round((row + 0.5) * height) for row in range(len(SEVEN))]
            self.rows |= {
                row for rect in event.region() for row, y in enumerate(middles) if rect.top() <= y <= rect.bottom()
            }
        return False


@pytest.mark.parametrize(
    ("shares", "sure", "rows"),
    [
        (SEVEN, True, set()),
        (np.add(SEVEN, 1e-6), True, set()),  # less than a pixel
        ((0.0, 0.0, 0.02, 0.0, 0.0, 0.0, 0.0, 0.8, 0.0, 0.18), True, {7, 9}),
        ((0.0, 0.0, 0.02, 0.0, 0.0, 0.0, 0.0, 0.08, 0.0, 0.9), True, {7, 9}),
        (SEVEN, False, {7}),  # it does not stand out any more
        ((0.1,) * 10, True, set(range(10))),
        (None, True, set(range(10))),
    ],
)
def test_only_the_bars_that_change_are_painted(qtbot, shares, sure, rows):
    bars = PredictionBars()
    qtbot.addWidget(bars)
    bars.resize(300, 200)
    bars.set_probabilities(SEVEN)
    with qtbot.waitExposed(bars):
        bars.show()
    QApplication.processEvents()
    painted = Painted(bars)
    bars.set_probabilities(shares, sure=sure)
    QApplication.processEvents()
    assert painted.rows == rows
