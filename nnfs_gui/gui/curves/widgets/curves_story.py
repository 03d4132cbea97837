"""Shows in the two plots of a run what explains its curves: marks, the rate in use, how sure the accuracy is, and time."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QObject, Slot

from nnfs_gui.gui.curves.widgets.curve_plot import CurvePlot
from nnfs_gui.gui.curves.widgets.curves_legends import CurvesLegends, rate_text
from nnfs_gui.gui.curves.widgets.curves_options import CurvesOptions, Extra
from nnfs_gui.gui.curves.widgets.levels import Level
from nnfs_gui.gui.curves.widgets.mark_words import best_marks, fork_marks, story_marks
from nnfs_gui.inspection.runs.run_clock import Count
from nnfs_gui.inspection.runs.run_story import RunStory
from nnfs_gui.storage.library.run_record import Fork
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.evaluation import wilson_band
from nnfs_gui.training.events import EpochMetrics, Incident, Progress

_MANY = 10_000  # images, from which on they are counted in thousands


class CurvesStory(QObject):
    """Takes up what happens, and brings the plots up to date when they are drawn; what nobody asked for costs nothing."""

    def __init__(
        self, error: CurvePlot, accuracy: CurvePlot, validation_curve: int, legends: CurvesLegends, options: CurvesOptions
    ) -> None:
        """Explain these two plots; the curve of that number in the second is the validation accuracy."""
        super().__init__(options)
        self._error, self._accuracy, self._validation_curve = error, accuracy, validation_curve
        self._legends, self._options, self._choose = legends, options, options.words.choose
        self.story = RunStory()
        self._forks: Sequence[Fork] = ()
        self._place = 0.0  # that the run has come to
        self._has_new_marks = True
        self._has_new_points = True
        options.changed.connect(self._on_options)

    # --- what happens -------------------------------------------------------------------------------------------------

    def begin(self, first_epoch: int, config: TrainingConfig | None) -> None:
        """A run begins with this epoch, or goes on with it."""
        if first_epoch == 1:
            self.story, self._forks = RunStory(config), ()
        else:
            self.story.go_on(first_epoch, config)
        self._place = first_epoch - 1.0
        self.forget_shown()

    def give_back(self, story: RunStory) -> None:
        """Another run stands there again."""
        self.story = story
        self._place = float(story.epochs[-1].epoch) if story.epochs else 0.0
        self.forget_shown()

    def show_forks(self, forks: Sequence[Fork]) -> None:
        """Mark where other runs began, and where this one did."""
        self._forks, self._has_new_marks = forks, True

    def show_levels(self, levels: Sequence[Level]) -> None:
        """Show these base lines of the accuracy."""
        self._accuracy.set_levels(levels)
        self._legends.levels.show_levels(levels)

    def add_progress(self, progress: Progress) -> None:
        self._place = progress.epochs_done
        self._has_new_points = True
        if not self.story.epochs and self.story.train_count:
            self.story.seconds_per_epoch = self.story.train_count / progress.images_per_second

    def add_incident(self, incident: Incident) -> None:
        self.story.add_incident(incident)
        self._has_new_marks = self._has_new_points = True

    def add_epoch(self, metrics: EpochMetrics) -> None:
        known = len(self.story.incidents), self.story.best
        self.story.add_epoch(metrics)
        self._place = max(self._place, float(metrics.epoch))
        self._has_new_points = True
        self._has_new_marks |= known != (len(self.story.incidents), self.story.best)

    # --- what is shown ------------------------------------------------------------------------------------------------

    def forget_shown(self) -> None:
        """Show everything anew at the next `refresh`."""
        self._has_new_marks = self._has_new_points = True

    def refresh(self) -> None:
        """Bring the plots up to date; then they are to be redrawn."""
        if self._has_new_points:
            self._has_new_points = False
            self._show_clock()
            self._show_band()
            self._show_rate()
        if self._has_new_marks:
            self._has_new_marks = False
            self._show_marks()

    def rate_at(self, place: float | None) -> str:
        """Return the rate in use at a place in epochs, or the last one, as it is read."""
        if not self._options.shows(Extra.RATE):
            return ""
        x, y = self._error.rate.points
        return rate_text(x, y, None if place is None else float(self.story.clock(self._options.count).count(place)))

    @Slot()
    def _on_options(self) -> None:
        shows_rate = self._options.shows(Extra.RATE)
        self._legends.rate.setVisible(shows_rate)
        self.forget_shown()
        self._show_titles()
        self.refresh()
        for plot, has_numbers in ((self._error, True), (self._accuracy, False)):
            plot.rate.set_axis(visible=shows_rate, has_numbers=has_numbers, widget=plot)
            plot.redraw()
            plot.set_all_values(self._options.shows(Extra.ALL_VALUES))

    def _show_titles(self) -> None:
        for plot in (self._error, self._accuracy):
            match self._options.count:
                case Count.EPOCHS:
                    plot.set_x_titles(self.tr("epoch"))
                case Count.IMAGES if self._images_in_all >= _MANY:
                    plot.set_x_titles(
                        self._choose(self.tr("images, in thousands"), self.tr("points, in thousands")), unit=1000
                    )
                case Count.IMAGES:
                    plot.set_x_titles(self._choose(self.tr("images"), self.tr("points")))
                case Count.SECONDS:
                    plot.set_x_titles(self.tr("seconds of training"), self.tr("seconds"), counts=False)

    @property
    def _images_in_all(self) -> int:
        return self.story.train_count * self.story.config.epochs

    def _show_clock(self) -> None:
        clock = self.story.clock(self._options.count)
        for plot in (self._error, self._accuracy):
            if plot.clock is not clock:  # nothing to do while epochs are counted
                plot.set_clock(clock)
                self._has_new_marks = True

    def _show_band(self) -> None:
        if not self._options.shows(Extra.BAND) and self._accuracy.band(self._validation_curve) is None:
            return
        x, y = self._accuracy.points(self._validation_curve)
        count = self.story.validation_count
        if not self._options.shows(Extra.BAND) or not count or not len(x):
            x = y = np.empty(0)
        low, high = wilson_band(y / 100, max(count, 1))
        self._accuracy.set_band(self._validation_curve, x.copy(), 100 * low, 100 * high)

    def _show_rate(self) -> None:
        if self._options.shows(Extra.RATE):
            x, y = self.story.rate(self._place)
            self._error.rate.show_rate(self.story.clock(self._options.count).count(x), y)

    def _show_marks(self) -> None:
        shown = self._options.shows(Extra.MARKS)
        self._error.set_marks([*story_marks(self.story), *fork_marks(self._forks)] if shown else ())
        self._accuracy.set_marks(best_marks(self.story) if shown else ())
