"""The learning curves of all trials, with those that gave up before their end marked."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from nnfs_gui.arrays import Float64Array
from nnfs_gui.gui.inside.experiments.frame_axes import FrameAxes
from nnfs_gui.gui.inside.experiments.line_chart import LineChart
from nnfs_gui.gui.inside.experiments.value_axis import ValueAxis
from nnfs_gui.gui.inside.painting.colour_maps import figure_colours
from nnfs_gui.gui.look.theme import Theme, is_dark
from nnfs_gui.gui.words import in_figures

_MARK = 7.0  # pixels


@dataclass(frozen=True, slots=True, eq=False)
class Curves:
    """A figure of each trial after each epoch, shape (trials, epochs), NaN where there is none (yet).

    `end_marks` are n of pyqtgraph's symbols, or empty, for the ends of the curves.
    """

    title: str
    unit: str
    figures: Float64Array
    end_marks: Sequence[str]


class TrialCurves(LineChart):
    """A line for each trial, in the colour of how well it did; the best lies over the others."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._curves = Curves("", "", np.empty((0, 0)), ())
        self._axes = FrameAxes(ValueAxis("", np.empty(0)), ValueAxis("", np.empty(0)))
        self._lasts: Float64Array = np.empty(0)

    def set_curves(self, curves: Curves) -> None:
        """Show these curves."""
        self._curves = curves
        count, epochs = curves.figures.shape
        x = ValueAxis(self.tr("epoch"), np.array([0.0, max(epochs, 1)]), is_whole=True)
        self._axes = FrameAxes(x, ValueAxis(curves.title, curves.figures.reshape(-1), curves.unit))
        known = np.isfinite(curves.figures)
        last = known.shape[1] - 1 - known[:, ::-1].argmax(axis=1) if epochs else np.zeros(count, int)
        self._last = np.where(known.any(axis=1), last, -1) if epochs else np.full(count, -1)
        self._lasts = np.array(
            [row[end] if end >= 0 else np.nan for row, end in zip(curves.figures, self._last, strict=True)]
        )
        self.set_order(np.argsort(-np.nan_to_num(self._lasts, nan=-np.inf), kind="stable"))
        self.set_kept(np.ones(count, bool))
        self.redraw()

    def summary(self) -> str:
        gave_up = sum(bool(mark) for mark in self._curves.end_marks)
        return self.tr("{0} curves, {1} of them set aside early").format(
            in_figures(len(self._curves.figures)), in_figures(gave_up)
        )

    def frame(self, room: QSizeF) -> QRectF:
        return self._axes.frame(room, self.fontMetrics())

    def route(self, frame: QRectF) -> Float64Array:
        y = self._axes.upright(frame, self._axes.y.place(self._curves.figures))
        x = self._axes.across(frame, self._axes.x.place(np.arange(1.0, self._curves.figures.shape[1] + 1)))
        return np.stack([np.broadcast_to(x, y.shape), y], axis=2)

    def colours(self, theme: Theme) -> Sequence[QColor]:
        return figure_colours(ValueAxis("", self._lasts).places, is_dark=is_dark(theme))

    def draw_frame(self, painter: QPainter, frame: QRectF, theme: Theme) -> None:
        self._axes.draw(painter, frame, theme)

    def draw_over(self, painter: QPainter, frame: QRectF, theme: Theme) -> None:
        """Mark the ends of those that gave up, and curves of a single epoch, which are no lines."""
        paths, colours = self.route(frame), self.colours(theme)
        for place, mark in enumerate(self._curves.end_marks):
            if self._last[place] < 0 or not (mark or self._last[place] == 0):
                continue
            x, y = paths[place, self._last[place]].tolist()
            painter.save()
            painter.translate(QPointF(x, y))
            painter.scale(_MARK, _MARK)
            painter.fillPath(pg.graphicsItems.ScatterPlotItem.Symbols[mark or "o"], colours[place])
            painter.restore()
