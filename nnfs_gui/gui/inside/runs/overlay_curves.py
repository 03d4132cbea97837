"""The plot of several runs: one figure of each, with what explains it, over epochs, images or seconds."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.gui.curves.widgets.curve import CurveStyle
from nnfs_gui.gui.curves.widgets.curve_plot import CurvePlot
from nnfs_gui.gui.curves.widgets.curves_options import CurvesOptions, Extra
from nnfs_gui.gui.curves.widgets.levels import Level
from nnfs_gui.gui.curves.widgets.mark_words import best_marks, fork_marks, story_marks
from nnfs_gui.gui.inside.runs.colours import run_colour, run_line, run_mark
from nnfs_gui.gui.words import in_figures
from nnfs_gui.inspection.experiments.mean_curve import Curve, mean_curve
from nnfs_gui.inspection.runs.run_clock import Count, RunClock
from nnfs_gui.inspection.runs.run_story import RunStory
from nnfs_gui.storage.library.run_record import Fork
from nnfs_gui.training.evaluation import wilson_band
from nnfs_gui.training.events import EpochMetrics

_MANY = 10_000  # images, from which on they are counted in thousands
_KEY_STEPS = 100  # in which the keys go from one end of the axis to the other, where it does not count epochs


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """What the curves can show of each run: what is chosen, how the axis calls it, and its value in an epoch."""

    name: str
    label: str
    decimals: int
    value_of: Callable[[EpochMetrics], float | None] | None  # None for the rate in use
    is_validation_accuracy: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class PlottedRun:
    """A run with the slot of its colour, its name, and what is known of it.

    Of a group the story is that of the means, and `members` are the epochs of its runs.
    """

    slot: int
    name: str
    story: RunStory
    forks: Sequence[Fork]
    members: Sequence[Sequence[EpochMetrics]] = ()


class OverlayCurves(QObject):
    """Fills a plot, in which each run has a curve in the colour, line and mark of its slot."""

    hovered = Signal(object)  # the place of the axis under the pointer, or None

    def __init__(self, plot: CurvePlot, options: CurvesOptions) -> None:
        super().__init__(plot)
        self._plot, self._options = plot, options
        self._choose = options.words.choose
        self._runs: Sequence[PlottedRun] = ()
        self._figure: Figure | None = None
        self._levels: Sequence[Level] = ()
        self._count = 0  # of the curves that there are
        plot.hovered.connect(self.hovered)
        options.changed.connect(self._on_options)

    def show_runs(self, runs: Sequence[PlottedRun], figure: Figure) -> None:
        """Show this figure of these runs, and nothing else."""
        self._runs, self._figure = runs, figure
        for slot in range(self._count, max((run.slot for run in runs), default=-1) + 1):
            self._plot.add_curve(CurveStyle("", run_colour(slot), run_line(slot), run_mark(slot)))
            self._count += 1
        for slot in range(self._count):
            self._plot.set_points(slot, ())
            self._plot.set_band(slot, *(np.empty(0),) * 3)
        for run in runs:
            self._plot.set_curve_name(run.slot, run.name)
        self._plot.set_y_label(figure.label)
        self._show_all()

    def update_run(self, run: PlottedRun) -> None:
        """Show how far one of the runs has come."""
        self._runs = [run if other.slot == run.slot else other for other in self._runs]
        self._show_curve(run)
        self._show_marks()
        self._plot.redraw()

    def show_levels(self, levels: Sequence[Level]) -> None:
        """Show these base lines, across accuracies alone."""
        self._levels = levels
        is_accuracy = self._figure is not None and self._figure.is_validation_accuracy
        self._plot.set_levels(levels if is_accuracy else ())

    def epoch_of(self, run: PlottedRun, place: float | None) -> float | None:
        """Return the epoch of a run at a place of the axis; None for its last one."""
        return None if place is None else float(max(round(float(self._clock(run).place(place))), 1))

    def place_words(self, place: float) -> str:
        """Return a place of the axis as it is read."""
        match self._options.count:
            case Count.EPOCHS:
                return self.tr("epoch {0}").format(in_figures(max(round(place), 1)))
            case Count.IMAGES:
                return self._choose(self.tr("{0} images"), self.tr("{0} points")).format(in_figures(place, ",.0f"))
            case _:
                return self.tr("{0} s").format(in_figures(place, ",.1f"))

    # --- inside -------------------------------------------------------------------------------------------------------

    def _clock(self, run: PlottedRun) -> RunClock:
        return run.story.clock(self._options.count)

    def _show_all(self) -> None:
        ends = [float(self._clock(run).count(run.story.epochs[-1].epoch)) for run in self._runs if run.story.epochs]
        end = max(ends, default=1.0)
        self._show_titles(end)
        for run in self._runs:
            self._show_curve(run)
        self._plot.set_epochs(end)
        self.show_levels(self._levels)
        self._show_marks()
        self._plot.redraw()

    def _show_titles(self, end: float) -> None:
        step = end / _KEY_STEPS
        match self._options.count:
            case Count.EPOCHS:
                self._plot.set_x_titles(self.tr("epoch"))
            case Count.IMAGES if end >= _MANY:
                title = self._choose(self.tr("images, in thousands"), self.tr("points, in thousands"))
                self._plot.set_x_titles(title, unit=1000, step=step)
            case Count.IMAGES:
                self._plot.set_x_titles(self._choose(self.tr("images"), self.tr("points")), step=step)
            case Count.SECONDS:
                self._plot.set_x_titles(self.tr("seconds of training"), self.tr("seconds"), step=step, counts=False)
        self._plot.set_place_words(self.place_words)

    def _show_curve(self, run: PlottedRun) -> None:
        assert self._figure is not None
        story, value_of = run.story, self._figure.value_of
        self._plot.set_curve_clock(run.slot, self._clock(run))
        if value_of is None:
            x, y = story.rate(float(story.epochs[-1].epoch) if story.epochs else 0.0)
            self._plot.set_points(run.slot, zip(x, y, strict=True))
        else:
            points = ((float(metrics.epoch), value_of(metrics)) for metrics in story.epochs)
            self._plot.set_points(run.slot, ((epoch, value) for epoch, value in points if value is not None))
        self._show_band(run)

    def _show_band(self, run: PlottedRun) -> None:
        assert self._figure is not None
        if run.members:
            self._show_spread(run)
            return
        x, y = self._plot.points(run.slot)
        count = run.story.validation_count
        if not (self._figure.is_validation_accuracy and self._options.shows(Extra.BAND) and count):
            x = y = np.empty(0)
        low, high = wilson_band(y / 100, max(count, 1))
        self._plot.set_band(run.slot, x.copy(), 100 * low, 100 * high)

    def _show_spread(self, run: PlottedRun) -> None:
        """Show by how much the runs of a group differ: the mean and a standard deviation to both sides."""
        assert self._figure is not None
        value_of = self._figure.value_of
        curves: list[Curve] = []
        if value_of is not None and len(run.members) > 1:
            values = [[value_of(metrics) for metrics in epochs] for epochs in run.members]
            curves = [
                ([metrics.epoch for metrics in epochs], [np.nan if value is None else value for value in its])
                for epochs, its in zip(run.members, values, strict=True)
            ]
        curve = mean_curve(curves).common
        self._plot.set_band(run.slot, curve.epochs, curve.mean - curve.spread, curve.mean + curve.spread)

    def _show_marks(self) -> None:
        marks = []
        for run in self._runs if self._options.shows(Extra.MARKS) else ():
            if run.members:  # what happened to one of them did not to the others
                continue
            clock, colour = self._clock(run), run_colour(run.slot)
            own = [*story_marks(run.story), *fork_marks(run.forks)]
            if self._figure is not None and self._figure.is_validation_accuracy:
                own += best_marks(run.story)
            words = self.tr("{0}: {1}")
            marks += [
                replace(mark, place=float(clock.count(mark.place)), words=words.format(run.name, mark.words), colour=colour)
                for mark in own
            ]
        self._plot.set_marks(marks)

    @Slot()
    def _on_options(self) -> None:
        if self._figure is not None:
            self._show_all()
            self._plot.set_all_values(self._options.shows(Extra.ALL_VALUES))
