"""A curve of a plot: how it looks, its points, and what is drawn of them."""

from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from nnfs_gui.gui.curves.widgets.band import Band
from nnfs_gui.gui.curves.widgets.lines import Line, line_pen
from nnfs_gui.gui.curves.widgets.points import Points
from nnfs_gui.gui.curves.widgets.ranges import Range, Scale
from nnfs_gui.gui.look.theme import Theme
from nnfs_gui.inspection.runs.calm_range import calm_range
from nnfs_gui.inspection.runs.run_clock import EPOCH_CLOCK, RunClock

_MOST_MARKED = 60  # epochs: up to so many points stand out as markers
_RELOOKED = 1.02  # so many times as many points there are before the calm ones among very many are looked for anew
_FEW = 1000  # points, which are looked at each time


@dataclass(frozen=True, slots=True)
class CurveStyle:
    """How a curve looks, and what it is called; its colour is a field of the theme.

    One within the epochs is fine: its edges are hard, as soft ones make a line of one pixel too pale, and it may leave the
    picture above once there are other values, beside which its first ones are too high.
    """

    name: str
    colour: str
    line: Line = Qt.PenStyle.SolidLine
    symbol: str | None = None
    is_fine: bool = False


class Curve:
    """Its points count in epochs, whatever the axis counts; they are drawn where its clock has them."""

    def __init__(self, style: CurveStyle) -> None:
        self.style = style
        self.points = Points()
        self.clock: RunClock = EPOCH_CLOCK
        self.band = Band()
        self.item = pg.PlotDataItem(symbol=None, symbolSize=6, antialias=not style.is_fine)  # a size alone means markers
        self._is_marked = False
        self._calm: tuple[int, bool, Range | None] = 0, False, None  # of how many points, and whether by powers of ten

    @property
    def is_visible(self) -> bool:
        return bool(self.item.isVisible())

    @property
    def end(self) -> float:
        """Where on the axis its last point is; 0 without one."""
        return float(self.clock.count(self.points.x[-1])) if len(self.points.x) else 0.0

    def paint(self, theme: Theme) -> None:
        """Take the colour of a theme."""
        colour = QColor(getattr(theme, self.style.colour))
        self.item.setPen(line_pen(colour, self.style.line, 1))
        self.item.setSymbolPen(pg.mkPen(colour))
        self.item.setSymbolBrush(pg.mkBrush(colour))
        self.band.set_colour(colour, QColor(theme.card))

    def draw(self, seen: Range, scale: Scale) -> None:
        """Draw what lies in a part of the axis."""
        is_marked = self.style.symbol is not None and len(self.points.x) <= _MOST_MARKED
        if is_marked != self._is_marked:
            self._is_marked = is_marked
            self.item.setSymbol(self.style.symbol if is_marked else None)
        low, high = (float(self.clock.place(end)) for end in seen)
        x, y = self.points.between(low, high)
        self.item.setData(self.clock.count(x), scale.shown(y))
        self.band.draw(self.clock)

    def calm(self, scale: Scale) -> Range | None:
        """Return the range of its values without spikes, as the axis counts them; None where it has none."""
        count, (looked_at, log, calm) = len(self.points.y), self._calm
        if count == looked_at and log == scale.log:
            return calm
        if count < _FEW or log != scale.log or not looked_at <= count < _RELOOKED * looked_at:
            calm = calm_range(scale.counted(self.points.y))
            self._calm = count, scale.log, calm
        last = float(scale.counted(self.points.y[-1:])[0]) if count else np.nan
        return calm if calm is None or np.isnan(last) else (min(calm[0], last), max(calm[1], last))

    def forget_calm(self) -> None:
        """Look at the values anew: they are others."""
        self._calm = 0, False, None
