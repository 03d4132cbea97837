"""What a plot of named lines shows: what its axes count, and the lines."""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from nnfs_gui.arrays import Float64Array
from nnfs_gui.gui.curves.widgets.lines import Line
from nnfs_gui.gui.inside.painting.numbers import fixed, short
from nnfs_gui.gui.look.theme import Theme


@dataclass(frozen=True, slots=True)
class Measure:
    """What an axis counts: its title, how its values are written, and between which of them all is shown in any case.

    One that `starts_late` leaves what lies below what the lines come to after their first quarter outside the picture.
    """

    title: str
    unit: str = ""  # which follows a value, with its space: " %"
    decimals: int | None = 0  # None for three digits that count
    least: float | None = None
    most: float | None = None
    log: bool = False  # by powers of ten; where a line is not above 0 it has a gap. Only the upright axis may be so
    starts_late: bool = False
    ticks: tuple[tuple[float, str], ...] = ()  # numbers along the axis in place of those that pyqtgraph chooses

    def number(self, value: float) -> float:
        """Return a value as tables have it, where the axis counts otherwise."""
        return value

    def words(self, value: float) -> str:
        """Return a value as it is read."""
        return f"{short(value) if self.decimals is None else fixed(value, self.decimals)}{self.unit}"


@dataclass(frozen=True, slots=True, eq=False)
class PlotLine:
    """A line through points in ascending order of x, and perhaps a band around it; where y is NaN it has a gap.

    All arrays have shape (points,).
    """

    name: str
    x: Float64Array
    y: Float64Array
    colour: str  # a field of the theme, or "#rrggbb"
    line: Line = Qt.PenStyle.SolidLine
    symbol: str | None = None  # one of pyqtgraph's
    band: tuple[Float64Array, Float64Array] | None = None  # its lower and its upper edge
    width: int = 1  # pixels

    def value_at(self, x: float) -> float:
        """Return the y of the point at x, or NaN where the line has none there."""
        at = np.flatnonzero(self.x == x)
        return float(self.y[at[0]]) if len(at) else math.nan

    def colour_in(self, theme: Theme) -> QColor:
        return QColor(getattr(theme, self.colour, self.colour))
