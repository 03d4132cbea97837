"""Marks for the values that lie out of sight, above or below what a plot chose to show."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnfs_gui.gui.curves.widgets.curve import Curve
from nnfs_gui.gui.curves.widgets.plot_marks import Mark, MarkKind
from nnfs_gui.gui.curves.widgets.ranges import Range, Scale
from nnfs_gui.gui.words import in_figures

_MOST = 100  # of a curve; so many stand for all


def outliers(curves: Sequence[Curve], heights: Range, scale: Scale) -> list[Mark]:
    """Return a mark at the edge for each value of an epoch that lies beyond it, with its words.

    The curves within the epochs have none: they leave the picture where they begin.
    """
    marks = []
    for curve in curves:
        if curve.style.is_fine or not curve.is_visible or not len(curve.points.x):
            continue
        low, high = scale.counted_range(curve.points.lowest, curve.points.highest)
        for is_beyond, kind in ((high > heights[1], MarkKind.ABOVE), (low < heights[0], MarkKind.BELOW)):
            if is_beyond:
                marks += _marks(curve, heights, scale, kind)
    return marks


def _marks(curve: Curve, heights: Range, scale: Scale, kind: MarkKind) -> list[Mark]:
    values = scale.counted(curve.points.y)
    places = np.flatnonzero(values > heights[1] if kind is MarkKind.ABOVE else values < heights[0])[:_MOST]
    above = QCoreApplication.translate(
        "Outliers", "{0} is {1} at epoch {2}, above what is shown; Show → All values shows it."
    )
    below = QCoreApplication.translate(
        "Outliers", "{0} is {1} at epoch {2}, below what is shown; Show → All values shows it."
    )
    words = above if kind is MarkKind.ABOVE else below
    name = curve.style.name[:1].upper() + curve.style.name[1:]
    return [
        Mark(
            float(curve.clock.count(x)),
            kind,
            words.format(name, in_figures(y, ",.4g"), in_figures(x, ",.0f")),
            curve.style.colour,
        )
        for x, y in zip(curve.points.x[places], curve.points.y[places], strict=True)
    ]
