"""An axis of a plot, with a grid that is quick to draw and numbers that do not crowd."""

import math
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.look.theme import Theme
from nnfs_gui.gui.words import in_figures
from nnfs_gui.languages import spoken

_MOST_PLAIN = 5  # powers of ten: from 10 up to this numbers are written out, others with an exponent
_TITLE_EDGES = 8  # pixels, which the label of a title keeps around its words
_WIDEST_NUMBER = "1.5e+07"  # of those that stand at the left axis
_AXIS_GAP = 4  # pixels, in all, between the axis' label, its numbers and the axis
_LAST_TICK = "10,000"  # which stands in the middle under the end of the axis


class GridAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis whose grid lines are opaque: Qt draws thin opaque lines ten times as fast as translucent ones."""

    _titles: tuple[str, ...] = ()  # pyqtgraph lays the axis out while it is being made
    _overhang = 0.0
    _counts = False

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

    def set_counts(self, *, counts: bool) -> None:
        """Say whether it counts something, such as epochs: then it has no number between two whole ones."""
        self._counts = counts
        self.picture = None
        self.update()

    def set_titles(self, *titles: str) -> None:
        """Call the axis by the first of these for which there is room, or not at all."""
        self._titles = titles
        self.resizeEvent()

    def set_overhang(self, overhang: float) -> None:
        """Let the numbers reach so many pixels beyond the axis' ends: the one at the last tick is to be read as well."""
        self._overhang = overhang
        self.resizeEvent()

    def resizeEvent(self, event: Any = None) -> None:
        """Choose the title, and stand it in the middle, which pyqtgraph does only when the axis changes its length."""
        if self.label is not None and self._titles:
            length = self.size().height() if self.orientation == "left" else self.size().width()
            widths = {title: QFontMetricsF(self.label.font()).horizontalAdvance(title) for title in self._titles}
            title = next((title for title in self._titles if widths[title] + _TITLE_EDGES <= length), "")
            if title != self.labelText or not self.label.isVisible():
                self.setLabel(title or self._titles[-1])
            self.label.setOpacity(bool(title))
        super().resizeEvent(event)

    def boundingRect(self) -> QRectF:
        """Return where it is painted: pyqtgraph leaves out numbers that are not wholly inside of this."""
        sideways, upright = (0, self._overhang) if self.orientation == "left" else (self._overhang, 0)
        whole: QRectF = super().boundingRect()
        return whole.adjusted(-sideways, -upright, sideways, upright)

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        """Leave out the fractions of what is counted."""
        levels: list[tuple[float, float]] = super().tickSpacing(low, high, size)
        return [level for level in levels if level[0] >= 1] or [(1.0, 0.0)] if self._counts else levels

    def tickStrings(self, values: Any, scale: float, spacing: float) -> list[str]:
        """Write large numbers with thousands separators, and a minus as everywhere else."""
        names = super().tickStrings(values, scale, spacing)
        return [
            spoken().figures(f"{int(name):,}" if name.removeprefix("-").isdecimal() else name).replace("-", "−")
            for name in names
        ]

    def logTickStrings(self, values: Any, scale: float, spacing: float) -> list[str]:
        """Name 1, 2, 5 and their multiples by ten only, because the numbers between stand too close together.

        Where these do as well, name the powers of ten only.
        """
        names = super().logTickStrings(values, scale, spacing)
        named = (1, 2, 5, 10) if self._decade() * math.log10(2) >= self._height() else (1, 10)
        leading = [round(10 ** (value % 1)) for value in values]
        plain = [in_figures(10**value * scale, ".0f") if 1 <= value < _MOST_PLAIN else "" for value in values]
        every = zip(names, plain, leading, strict=True)
        return [number or name if digit in named else "" for name, number, digit in every]

    def _decade(self) -> float:
        """Return how many pixels lie between a number and its tenfold on an axis to the left."""
        low, high = self.range
        return self.size().height() / (high - low) if high > low else math.inf

    def _height(self) -> float:
        return QFontMetricsF(self.style["tickFont"] or self.label.font()).height()

    def generateDrawSpecs(self, painter: Any) -> Any:
        specs = super().generateDrawSpecs(painter)
        if specs is None:
            return None
        axis, ticks, texts = specs
        pen = pg.mkPen(self._grid_colour)
        return axis, [(pen, start, end) for _, start, end in ticks], texts


def write_axes(widget: QWidget, item: Any, bottom: GridAxis, left: GridAxis) -> None:
    """Write along the axes of a plot item of pyqtgraph in the font of its widget, with room for all of every number."""
    font, metrics = widget.font(), widget.fontMetrics()
    for axis in (bottom, left):
        axis.setTickFont(font)
        axis.label.setFont(font)
    # of the same width in every plot, so that those above each other are in line
    left.setWidth(metrics.horizontalAdvance(_WIDEST_NUMBER) + metrics.height() + _AXIS_GAP)
    beside, above = metrics.horizontalAdvance(_LAST_TICK) / 2, metrics.height() / 2
    item.setContentsMargins(0, above, beside, metrics.descent() + 1)  # a letter of the title reaches below it
    bottom.set_overhang(beside)
    left.set_overhang(above)


def paint_axes(theme: Theme, *axes: GridAxis) -> None:
    """Give axes, their numbers and their grid the colours of a theme."""
    for axis in axes:
        axis.setPen(pg.mkPen(theme.edge))
        axis.setTextPen(pg.mkPen(theme.quiet))
        axis.set_grid_colour(QColor(theme.grid))
