"""Curves over the epochs of a run, made for data that arrives while one watches."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QPen,
)
from PySide6.QtWidgets import QWidget

from nnfs_gui.arrays import Float64Array
from nnfs_gui.gui.controls.plots import Row
from nnfs_gui.gui.curves.widgets.curve import Curve, CurveStyle
from nnfs_gui.gui.curves.widgets.levels import Level, Levels
from nnfs_gui.gui.curves.widgets.outliers import outliers
from nnfs_gui.gui.curves.widgets.plot_canvas import PlotCanvas
from nnfs_gui.gui.curves.widgets.plot_marks import Mark, PlotMarks
from nnfs_gui.gui.curves.widgets.plot_ranges import PlotRanges
from nnfs_gui.gui.curves.widgets.points import Points
from nnfs_gui.gui.curves.widgets.rate_line import RateLine
from nnfs_gui.gui.look.theme import Theme
from nnfs_gui.inspection.runs.run_clock import EPOCH_CLOCK, RunClock

_LONGER = 1.25  # where a run goes on beyond its end, the axis reaches so much further


class PlottedCurves(PlotCanvas):
    """Curves that are made once and then only given data, with what belongs to them: marks, bands, levels and a rate.

    Points, marks and whatever else has a place in a run count in epochs; the axis may count otherwise, by a clock. It
    chooses its ranges itself, in steps, until the user zooms; `fit` gives them back to it.
    """

    hovered = Signal(object)  # the place under the pointer, in epochs, or None
    zoomed = Signal()  # by the user
    redraw_wanted = Signal()

    def __init__(
        self, y_label: str, styles: Sequence[CurveStyle], hint: str, *, empty_top: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(y_label, hint, parent)
        self._view.sigRangeChangedManually.connect(self._on_zoomed)
        self._view.sigXRangeChanged.connect(self._on_x_range_changed)
        self._mark_place: float | None = None
        self.marks = PlotMarks(self._view)
        self._marks: Sequence[Mark] = ()  # without those of the values out of sight
        self.rate = RateLine(self._item, self.tr("learning rate"))
        self._levels = Levels(self._item)
        self._ranges = PlotRanges(self._view, empty_top)
        self._clock: RunClock = EPOCH_CLOCK
        self._epochs = 10.0
        self._curves: list[Curve] = []
        self._stale: set[int] = set()  # the curves that no longer show their points
        for style in styles:
            self.add_curve(style)
        self.fit()

    # --- data ---------------------------------------------------------------------------------------------------------

    def points(self, curve: int) -> tuple[Float64Array, Float64Array]:
        """Return the x and y of a curve's points."""
        return self._curves[curve].points.x, self._curves[curve].points.y

    def value_at(self, curve: int, epoch: float | None) -> float | None:
        """Return a curve's value at an epoch, or its last one; None where it has none."""
        return self._curves[curve].points.at(epoch)

    def value_near(self, curve: int, place: float | None) -> float | None:
        """Return a curve's value nearest to a place, or its last one; None where it has none."""
        return self._curves[curve].points.near(place)

    def drawn(self, curve: int) -> tuple[Float64Array, Float64Array]:
        """Return the x and y of those points that are drawn of a curve."""
        x, y = self._curves[curve].item.getOriginalDataset()
        return (np.empty(0), np.empty(0)) if x is None else (x, y)

    def marked_points(self, curve: int) -> int:
        """Return how many points of a curve stand out as markers."""
        scatter = self._curves[curve].item.scatter
        return len(scatter.data) if scatter.isVisible() else 0

    def pen(self, curve: int) -> QPen:
        """Return the colour and the line of a curve."""
        return QPen(self._curves[curve].item.opts["pen"])

    def is_curve_visible(self, curve: int) -> bool:
        return self._curves[curve].is_visible

    def band(self, curve: int) -> tuple[Float64Array, Float64Array, Float64Array] | None:
        """Return the places and the edges of the band around a curve, or None."""
        return self._curves[curve].band.edges

    @property
    def marked_epoch(self) -> float | None:
        """The epoch that is marked by a line, or None."""
        return self._mark_place

    @property
    def levels(self) -> Sequence[Level]:
        """The base lines."""
        return self._levels.levels

    @property
    def clock(self) -> RunClock:
        """What the axis counts by."""
        return self._clock

    @property
    def series(self) -> list[tuple[str, Float64Array, Float64Array]]:
        """The name, the x and the y of each curve, from the back to the front."""
        return [(curve.style.name, curve.points.x, curve.points.y) for curve in self._curves]

    def table_rows(self) -> Iterator[Row]:
        """Yield every point of every curve."""
        for name, x, y in self.series:
            for place, value in zip(x.tolist(), y.tolist(), strict=True):
                yield self.y_label, name, place, value

    def set_curve_name(self, curve: int, name: str) -> None:
        self._curves[curve].style = replace(self._curves[curve].style, name=name)

    def add_curve(self, style: CurveStyle) -> None:
        """Make room for one curve more, in front of the others."""
        curve = Curve(style)
        curve.clock = self._clock
        self._curves.append(curve)
        self._stale.add(len(self._curves) - 1)
        self._item.addItem(curve.band, ignoreBounds=True)
        self._item.addItem(curve.item)
        if self._theme is not None:
            curve.paint(self._theme)

    def set_points(self, curve: int, points: Iterable[tuple[float, float]]) -> None:
        """Let a curve have these points in place of those that it had; they are seen after the next `redraw`."""
        self._curves[curve].points = Points()
        self._curves[curve].forget_calm()
        for x, y in points:
            self.append(curve, x, y)
        self._stale.add(curve)

    def append(self, curve: int, x: float, y: float) -> None:
        """Add a point; it is seen after the next `redraw`."""
        self._curves[curve].points.append(x, y)
        self._stale.add(curve)

    def cut_points(self, epoch: float) -> None:
        """Drop the points beyond an epoch; -1 leaves none."""
        for curve in self._curves:
            curve.points.cut(epoch)
            curve.forget_calm()
        self._all_stale()
        self.fit()

    def set_band(self, curve: int, places: Float64Array, low: Float64Array, high: Float64Array) -> None:
        """Have a band with these edges around a curve after the next `redraw`; without places none."""
        self._curves[curve].band.set_edges(places, low, high)
        self._stale.add(curve)

    def set_epochs(self, epochs: float) -> None:
        """Say where the run will end; the axis reaches there from the start."""
        self._epochs = epochs if epochs > 0 else 1.0
        self.fit()

    def redraw(self) -> None:
        """Show the points, if there are new ones."""
        stale = [curve for curve in self._stale if self._curves[curve].is_visible]
        if not stale:
            return
        self._stale.difference_update(stale)
        seen = self._view.viewRange()[0]
        for curve in stale:
            self._curves[curve].draw((seen[0], seen[1]), self._ranges.scale)
        self._hint.setVisible(not any(len(curve.points.x) for curve in self._curves))
        if self._ranges.is_managed:
            self._extend_range()
        self._show_marks()

    # --- what is shown of it ------------------------------------------------------------------------------------------

    def set_clock(self, clock: RunClock) -> None:
        """Let the axis count by this clock. Curves of other runs may have their own, see `set_curve_clock`."""
        self._clock = clock
        for place in range(len(self._curves)):
            self.set_curve_clock(place, clock)
        self.set_mark(self._mark_place)

    def set_curve_clock(self, curve: int, clock: RunClock) -> None:
        self._curves[curve].clock = clock
        self._stale.add(curve)

    def set_levels(self, levels: Sequence[Level]) -> None:
        """Draw these base lines, and see to it that they are in sight."""
        self._levels.show_levels(levels)
        self._ranges.forget_heights()
        if self._ranges.is_managed:
            self._extend_range()
        self._show_marks()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Mark these, and nothing else but the values that lie out of sight."""
        self._marks = marks
        self._show_marks()

    def set_curve_visible(self, curve: int, visible: bool) -> None:
        self._curves[curve].item.setVisible(visible)
        self.redraw()

    def set_log(self, log: bool) -> None:
        """Show the y axis by powers of ten, or evenly."""
        self._ranges.scale = replace(self._ranges.scale, log=log)
        self._item.setLogMode(y=log)
        self._all_stale()
        self.redraw()
        self.fit()

    def set_top(self, top: float) -> None:
        """Never show more than this above, whatever the data's margin."""
        self._ranges.scale = replace(self._ranges.scale, top=top)

    def set_all_values(self, shown: bool) -> None:
        """Show every value, or none that would press the others flat."""
        self._ranges.shows_all = shown
        self.fit()

    def fit(self) -> None:
        """Show the whole run, and go on choosing the ranges."""
        self._ranges.fit()
        self._extend_range()
        self._show_marks()

    def let_go(self) -> None:
        """Leave the ranges as they are, until `fit`."""
        self._ranges.is_managed = False
        self._show_marks()

    def set_cursor(self, epoch: float | None) -> None:
        """Stand the line at an epoch, or hide it."""
        self._stand_at_axis(self._cursor, None if epoch is None else float(self._clock.count(epoch)))

    def set_mark(self, epoch: float | None) -> None:
        """Mark an epoch by a line, or with None no longer."""
        self._mark_place = epoch
        self._stand_at_axis(self._mark, None if epoch is None else float(self._clock.count(epoch)))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        for curve in self._curves:
            curve.paint(theme)
        for part in (self.marks, self.rate, self._levels):
            part.set_theme(theme)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _all_stale(self) -> None:
        self._stale.update(range(len(self._curves)))

    def _extend_range(self) -> None:
        end, furthest = float(self._clock.count(self._epochs)), max((curve.end for curve in self._curves), default=0.0)
        if furthest > end * (1 + 1e-9):
            self._epochs = _LONGER * float(self._clock.place(furthest))
            end = float(self._clock.count(self._epochs))
        self._ranges.extend(end, self._curves, [level.value for level in self._levels.levels])

    def _show_marks(self) -> None:
        placed = [replace(mark, place=float(self._clock.count(mark.place))) for mark in self._marks]
        heights = self._ranges.heights
        beyond = [] if heights is None else outliers(self._curves, heights, self._ranges.scale)
        self.marks.show_marks([*placed, *beyond])

    def _on_zoomed(self, *_: object) -> None:
        self.let_go()
        self.zoomed.emit()

    def _hover(self, place: float | None) -> None:
        self.hovered.emit(None if place is None else float(self._clock.place(place)))

    def _on_x_range_changed(self, *_: object) -> None:
        self._all_stale()  # other points may be seen now
        self.redraw_wanted.emit()
