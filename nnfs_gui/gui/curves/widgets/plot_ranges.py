"""Which part of the data a plot shows: it chooses that itself, in steps, until a person zooms."""

from collections.abc import Sequence
from typing import Any

from nnfs_gui.gui.curves.widgets.curve import Curve
from nnfs_gui.gui.curves.widgets.ranges import Range, Scale

_X_MARGIN = 0.01  # of the run, at either side
_NEAREST = 1e-3  # of the whole range, to which one can zoom in
_FURTHEST = 1e307  # as far as pyqtgraph counts; with None for a limit its logarithmic axes fail
_LATER = 1.1  # where a run takes longer than was foreseen, the axis grows by this at least,
_SOONER = 0.7  # and shrinks where it needs less than this of it
_SHRUNK = 0.4  # of the height: what needs less, as a spike is known for one, has it anew


class PlotRanges:
    """Sets the ranges of a ViewBox of pyqtgraph. Each change repaints everything, so it is made in steps."""

    def __init__(self, view: Any, empty_top: float) -> None:
        """Manage this view, which shows the values from 0 to `empty_top` before there are any."""
        self._view = view
        self._empty_top = empty_top
        self.is_managed = True  # until a person zooms
        self.shows_all = False  # spikes as well
        self.scale = Scale()
        self._end = 10.0  # where the axis ends, if it is chosen
        self._x: float | None = None  # that was set
        self._y: Range | None = None
        self._has_epochs = False  # whether there are values of whole epochs, and not of the fine curves alone

    def forget_heights(self) -> None:
        """Choose the range of the values anew, whatever it was."""
        self._y = None

    def fit(self) -> None:
        """Choose both ranges anew, and go on choosing them; `extend` is to follow."""
        self.is_managed = True
        self._x = self._y = None
        far = _FURTHEST
        self._view.setLimits(xMin=-far, xMax=far, yMin=-far, yMax=far, minXRange=None, minYRange=None)

    def extend(self, end: float, curves: Sequence[Curve], levels: Sequence[float]) -> None:
        """Show all up to the run's end on the axis, and the values; nothing happens where they are seen already."""
        self._end = end
        if self._x is None or not _SOONER * self._x <= end <= self._x:
            self._x = end if self._x is None or end < self._x else max(end, _LATER * self._x)
            self._view.setXRange(0, self._x, padding=_X_MARGIN)
        seen = self._seen(curves, levels)
        if seen is None:
            self._view.setYRange(0, self._empty_top, padding=0.02)
            return
        y = self.scale.extended(self._y, *seen)
        if y == self._y and seen[1] - seen[0] < _SHRUNK * (y[1] - y[0]):
            around = self.scale.around(*seen)
            y = around if around[1] - around[0] < _SHRUNK * (y[1] - y[0]) else y
        if y != self._y:
            self._y = y
            self._view.setYRange(*y, padding=0)

    @property
    def heights(self) -> Range | None:
        """The range of the values that was chosen, as the axis counts; None where a person chose, or there are none."""
        return self._y if self.is_managed else None

    def limit(self, curves: Sequence[Curve]) -> None:
        """Let nobody zoom or move away from the data, as they are now."""
        low, high = self._y or (-0.02 * self._empty_top, 1.02 * self._empty_top)
        visible = [curve.points for curve in curves if curve.is_visible and curve.points.lowest <= curve.points.highest]
        if visible:  # beyond what is chosen to be seen there may be more
            ends = min(points.lowest for points in visible), max(points.highest for points in visible)
            lowest, highest = self.scale.counted_range(*ends)
            high = max(high, self.scale.around(low, highest)[1])
            low = low if low <= lowest else self.scale.around(lowest, high)[0]
        margin, least = _X_MARGIN * self._end, _NEAREST * self._end
        self._view.setLimits(
            xMin=-margin, xMax=self._end + margin, yMin=low, yMax=high, minXRange=least, minYRange=_NEAREST * (high - low)
        )

    def _seen(self, curves: Sequence[Curve], levels: Sequence[float]) -> Range | None:
        """Return the values that are to be seen: of the fine curves none above those of whole epochs, if there are any."""
        known = [curve for curve in curves if curve.is_visible and curve.points.lowest <= curve.points.highest]
        if not known:
            return None
        whole = [curve for curve in known if not curve.style.is_fine]
        if bool(whole) != self._has_epochs:
            self._has_epochs, self._y = bool(whole), None
        if self.shows_all or not whole:
            ranges = [self.scale.counted_range(curve.points.lowest, curve.points.highest) for curve in known]
            tops = ranges
        else:
            tops = [calm for curve in whole if (calm := curve.calm(self.scale)) is not None]
            fine = [self.scale.counted_range(*(curve.points.lowest,) * 2) for curve in known if curve.style.is_fine]
            ranges = [*tops, *fine]
        heights = [self.scale.counted_range(level, level) for level in levels]
        return min(low for low, _ in (*ranges, *heights)), max(high for _, high in (*tops, *heights))
