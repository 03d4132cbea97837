"""The points of plots as a table, with what counts along the run and at which rate it learnt there."""

from collections.abc import Iterable, Iterator

import numpy as np

from nnfs_gui.arrays import Float64Array
from nnfs_gui.gui.controls.plots import PlotTable, Row
from nnfs_gui.gui.curves.widgets.curve_plot import CurvePlot
from nnfs_gui.inspection.runs.run_clock import Count
from nnfs_gui.inspection.runs.run_story import RunStory

_HEADER = ("plot", "curve", "epoch", "value", "images", "seconds", "rate")
_BEFORE = 1e-9  # epochs: where the rate jumps, the one is told by which a point came about


def tabulate(plots: Iterable[CurvePlot], story: RunStory) -> PlotTable:
    """Return all points of all curves, a point a row, and of bands and base lines those that are shown.

    Images are those that were learnt from so far, seconds those of training, and the rate is that of the last step.
    """
    rows: list[Row] = []
    for plot in plots:
        for number, (name, x, y) in enumerate(plot.series):
            edges = plot.band(number)
            band = [] if edges is None else [(f"{name}, 95 % {end}", edges[0], edges[place]) for place, end in _ENDS]
            for curve, places, values in ((name, x, y), *band):
                rows.extend((plot.y_label, curve, *point) for point in _points(story, places, values))
        rows.extend((plot.y_label, level.name, "", level.value, "", "", "") for level in plot.levels)
    return PlotTable(_HEADER, rows)


_ENDS = ((1, "from"), (2, "to"))  # which of a band's arrays its lower and its upper edges are


def _points(story: RunStory, x: Float64Array, y: Float64Array) -> Iterator[Row]:
    """Yield an epoch, a value, and what belongs to the epoch, as far as that is known."""
    unknown = [""] * len(x)
    images = story.clock(Count.IMAGES).count(x).round().astype(int).tolist() if story.train_count else unknown
    seconds = story.clock(Count.SECONDS).count(x).tolist() if story.epochs else unknown
    places, rates = story.rate(float(x[-1])) if len(x) else (x, y)
    rate = np.interp(x - _BEFORE, places, rates).tolist() if len(places) else unknown
    yield from zip(x.tolist(), y.tolist(), images, seconds, rate, strict=True)
