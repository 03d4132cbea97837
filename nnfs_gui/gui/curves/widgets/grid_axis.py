"""An axis of a plot, with a grid that is quick to draw and numbers that do not crowd."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor


class GridAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis whose grid lines are opaque: Qt draws thin opaque lines ten times as fast as translucent ones."""

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self._grid_colour = QColor(Qt.GlobalColor.lightGray)
        self.setGrid(255)
        self.enableAutoSIPrefix(False)
        self.setStyle(tickLength=0, maxTickLevel=0, hideOverlappingLabels=False)

    def set_grid_colour(self, colour: QColor) -> None:
        self._grid_colour = colour
        self.picture = None
        self.update()

    def resizeEvent(self, event: Any = None) -> None:
        """Stand the title in the middle, if there is room for all of it."""
        super().resizeEvent(event)
        if self.label is not None:
            length = self.size().height() if self.orientation == "left" else self.size().width()
            self.label.setOpacity(self.label.boundingRect().width() <= length)

    def setLabel(self, *args: Any, **options: Any) -> None:
        """Put another title in the middle as well, which pyqtgraph does only when the axis becomes longer or shorter."""
        super().setLabel(*args, **options)
        self.resizeEvent()

    def logTickStrings(self, values: Any, scale: float, spacing: float) -> list[str]:
        """Name 1, 2, 5 and their multiples by ten only, because the numbers between stand too close together."""
        names = super().logTickStrings(values, scale, spacing)
        leading = [round(10 ** (value % 1)) for value in values]
        return [name if digit in (1, 2, 5, 10) else "" for name, digit in zip(names, leading, strict=True)]

    def generateDrawSpecs(self, painter: Any) -> Any:
        specs = super().generateDrawSpecs(painter)
        if specs is None:
            return None
        axis, ticks, texts = specs
        pen = pg.mkPen(self._grid_colour)
        return axis, [(pen, start, end) for _, start, end in ticks], texts
