"""The middle: how the error falls and the accuracy rises, live, and the figures that count."""

import dataclasses
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QIcon
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.controls.actions import make_action, make_menu
from nnfs_gui.gui.controls.explained import Explanation
from nnfs_gui.gui.controls.figure_words import explain_error, explain_share
from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side
from nnfs_gui.gui.controls.plots import PlotPicture, PlotTable, painted_picture
from nnfs_gui.gui.controls.scroll_column import ScrollColumn
from nnfs_gui.gui.curves.points_table import tabulate
from nnfs_gui.gui.curves.widgets.curve_plot import CurvePlot
from nnfs_gui.gui.curves.widgets.curves_legends import CurvesLegends, error_text
from nnfs_gui.gui.curves.widgets.curves_options import CurvesOptions
from nnfs_gui.gui.curves.widgets.curves_plots import VALIDATION_SHARE, CurvesPlots, Points
from nnfs_gui.gui.curves.widgets.curves_prediction import CurvesPrediction, PredictedCurve
from nnfs_gui.gui.curves.widgets.curves_run import CurvesRun, ParentCurve
from nnfs_gui.gui.curves.widgets.curves_story import CurvesStory
from nnfs_gui.gui.curves.widgets.levels import Level
from nnfs_gui.gui.curves.widgets.plot_marks import marks_in_words
from nnfs_gui.gui.curves.widgets.run_figures import RunFigures
from nnfs_gui.gui.look.paper import on_paper
from nnfs_gui.gui.look.theme import Theme, theme_of
from nnfs_gui.gui.words import in_figures
from nnfs_gui.inspection.runs.run_story import RunStory
from nnfs_gui.storage.library.run_record import Fork
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.evaluation import Evaluation
from nnfs_gui.training.events import EpochMetrics, Incident, Progress

_REDRAW_MS = 100


class CurvesView(QFrame):
    """Two plots over the epochs, one above the other.

    A legend says the values under the pointer; without it those of the epoch that is looked back to, or the last ones.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("curvesView")
        self.setWindowTitle(self.tr("Curves"))
        self.setProperty("role", "card")
        self.content = QWidget()  # all that is to be seen, for a picture of it; it scrolls where there is little room
        self._plots = CurvesPlots(self)
        self._legends = CurvesLegends(self)
        self.options = CurvesOptions(self)
        self._story = CurvesStory(*self.plots, VALIDATION_SHARE, self._legends, self.options)
        self._prediction = CurvesPrediction(*self.plots, self.options)
        self.options.changed.connect(self._show_values)
        self._make_actions()
        self._figures = RunFigures()
        self._figures.setObjectName("runFigures")
        self._arrange()
        self._run = CurvesRun()
        self._before: tuple[CurvesRun, RunStory, Points] | None = None  # until an epoch of the run under way is over
        self._place: float | None = None  # of the pointer, in epochs
        self._marked: int | None = None  # the epoch that is looked back to
        self._redraw = make_single_shot(self, _REDRAW_MS)
        self._redraw.timeout.connect(self._on_redraw)
        for plot in self.plots:
            plot.hovered.connect(self._on_hovered)
            plot.redraw_wanted.connect(self._redraw_soon)

    # --- told by the window -------------------------------------------------------------------------------------------

    @property
    def plots(self) -> tuple[CurvePlot, CurvePlot]:
        return self._plots.both

    @property
    def story(self) -> RunStory:
        """What explains the curves."""
        return self._story.story

    def begin(
        self,
        first_epoch: int,
        last_epoch: int,
        loss_name: str,
        config: TrainingConfig | None = None,
        parent: ParentCurve | None = None,
    ) -> None:
        """A run of these epochs begins; what stands there of earlier epochs stays, unless it forked from a `parent`."""
        is_new = first_epoch == 1 or parent is not None
        self._before = self._run, self._story.story.copy(), self._plots.copy_points()
        self._plots.cut(-1 if is_new else first_epoch - 1)
        if is_new:
            self._prediction.show(None)
        else:
            self._prediction.go_on()
        self._run = self._run.begun(first_epoch, last_epoch, loss_name, parent)
        self._story.begin(1 if is_new else first_epoch, config)
        self._legends.name_weights(averaged=config is not None and bool(config.averaging))
        self._legends.show_parent(parent)
        self._plots.show_parent(parent)
        if parent is not None:  # the curves part at the last epoch that both have in common
            for metrics in (metrics for metrics in parent.epochs if metrics.epoch == parent.last):
                self._plots.append_epoch(metrics)
        self._place = None
        self._show_run()

    def give_back(self) -> None:
        """The run that began last came to nothing: show again what was there before it."""
        if self._before is None:
            return
        self._run, story, points = self._before
        self._before = None
        self._story.give_back(story)
        self._legends.show_parent(self._run.parent)
        self._plots.set_points(points)
        self._prediction.show(None)
        self._show_run()

    def show_progress(self, progress: Progress) -> None:
        """Add a point to the fine line within the epoch."""
        if progress.epochs_done <= self._run.last_live:  # it validates; there is nothing new
            return
        self._run = self._run.after(progress)
        self._plots.append_progress(progress.epochs_done, progress.loss, self._run.smoothed)
        self._story.add_progress(progress)
        self._redraw_soon()

    def show_epoch(self, metrics: EpochMetrics) -> None:
        """Add an epoch's points."""
        self._before = None
        self._story.add_epoch(metrics)
        self._plots.append_epoch(metrics)
        self._show_figures()
        self._redraw_soon()

    def show_incident(self, incident: Incident) -> None:
        """Explain the curves by what happened to the run."""
        self._story.add_incident(incident)
        self._redraw_soon()

    def count_images(self, train_count: int, validation_count: int) -> None:
        """Say how many images an epoch has, and on how many the run validates; later it may say so itself."""
        self._story.story.train_count, self._story.story.validation_count = train_count, validation_count

    def show_forks(self, forks: Sequence[Fork]) -> None:
        """Mark where other runs began, and where this one did."""
        self._story.show_forks(forks)
        self._redraw_soon()

    def show_base_lines(self, levels: Sequence[Level]) -> None:
        """Show these lines across the accuracies."""
        self._story.show_levels(levels)

    def show_prediction(self, prediction: PredictedCurve | None) -> None:
        """Show what a person expected of this run, until another one begins or there is none any more."""
        self._prediction.show(prediction)
        self._show_values()

    def show_best(self, epoch: int) -> None:
        """The run has ended with the network of this epoch, which was not its last."""
        self._run = dataclasses.replace(self._run, best_epoch=epoch)
        self._show_figures()

    def show_tested(
        self,
        test: Evaluation | None,
        validation: Evaluation | None = None,
        *,
        with_hand: bool = False,
        on_other_images: bool = False,
    ) -> None:
        """Show how a network that stands still did on the test images, and if it comes from a run, on those for validation.

        `with_hand` says that it has learnt a person's drawings, of which the curves know nothing, and `on_other_images`
        that the curves are of other images than those that are open. With None it is still to be measured.
        """
        self._run = dataclasses.replace(
            self._run, test=test, validation=validation, with_hand=with_hand, on_other_images=on_other_images
        )
        self._show_figures()
        self._show_values()

    def mark_epoch(self, epoch: int | None) -> None:
        """Mark the epoch that is looked back to, and show its values; with None those of the newest."""
        if epoch == self._marked:
            return
        self._marked = epoch
        self._plots.set_mark(epoch)
        self._show_figures()
        self._show_values()

    def clear(self) -> None:
        """Show no run."""
        self._plots.cut(-1)
        self._prediction.show(None)
        self._run = CurvesRun()
        self._story.begin(1, None)
        self._legends.show_parent(None)
        self._show_run()

    def set_theme(self, theme: Theme) -> None:
        self._plots.set_theme(theme)
        self._legends.set_theme(theme)
        self._prediction.set_theme(theme)
        self._figures.set_theme(theme)

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Use these icons: fit."""
        self.fit_action.setIcon(icons["fit"])

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        tip = self.tr("Show the error by powers of ten.\nSmall improvements late in a run stay visible.")
        self.log_action = make_action(self, "logAction", self.tr("Logarithmic error"), tip, checkable=True)
        self.log_action.setIconText(self.tr("Log"))
        self.log_action.toggled.connect(self._plots.error.set_log)
        tip = self.tr("Add a running mean to the fine line within the epochs.\nThe line itself stays as it is.")
        self.smooth_action = make_action(self, "smoothAction", self.tr("Smoothed line"), tip, checkable=True)
        self.smooth_action.setIconText(self.tr("Smooth"))
        self.smooth_action.toggled.connect(self._plots.show_smoothed)
        tip = self.tr("Show the whole run again after zooming (Ctrl and the wheel, or + and −) and moving (drag).")
        self.fit_action = make_action(self, "fitAction", self.tr("Show the whole run"), tip)
        self.fit_action.triggered.connect(self._plots.fit)
        self.view_actions = [self.log_action, self.smooth_action, self.fit_action]

    def _arrange(self) -> None:
        scroll, outer = ScrollColumn(sideways=True), QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(4)
        title = QLabel(self.tr("Error"))
        title.setProperty("role", "section")
        header = FlowRow(spacing=12)
        header.add_widget(title)
        error, accuracy = self._prediction.legends
        for entry in (*self._legends.error, error, self._legends.live, self._legends.parent_run, self._legends.rate):
            header.add_widget(entry)
        header.add_stretch()
        buttons = []
        for action in self.view_actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setProperty("role", "small")
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            buttons.append(button)
        buttons.insert(-1, self.options.make_button())
        header.add_widget(side_by_side(*buttons, spacing=4))
        layout.addWidget(header)
        layout.addWidget(self._plots.error, 3)
        title = QLabel(self.tr("Accuracy"))
        title.setProperty("role", "section")
        header = FlowRow(spacing=12)
        header.add_widget(title)
        for entry in (*self._legends.accuracy, accuracy):
            header.add_widget(entry)
        header.add_stretch()
        header.add_widget(self._legends.epoch)
        layout.addSpacing(8)
        layout.addWidget(header)
        layout.addWidget(self._legends.levels)
        layout.addWidget(self._plots.accuracy, 2)
        layout.addSpacing(8)
        layout.addWidget(self._figures)
        scroll.set_content(self.content)

    def _show_run(self) -> None:
        """Let everything be that of another run."""
        self._plots.name_loss(self._run.loss_name)
        self._plots.set_last_epoch(self._run.last_epoch)
        self._story.forget_shown()
        self._show_figures()
        self._show_values()
        self._redraw_soon()

    def _show_figures(self) -> None:
        """Show the large figures of the network that is shown, and in the legends only the curves that there are."""
        epochs = self._plots.epochs
        self._legends.show_validation(self._plots.has_validation or not len(epochs))
        chosen = (self._marked, self._run.best_epoch, epochs[-1] if len(epochs) else 0)
        epoch = next(epoch for epoch in chosen if epoch is not None)
        train_share, share = self._plots.shares_at(epoch)
        is_known = train_share is not None  # of epoch 0 nothing is
        looks_back, run = self._marked is not None, self._run
        with_hand = run.with_hand and not looks_back
        is_known &= not run.on_other_images and (not with_hand or run.test is not None)  # else it is being measured
        share, total = None if share is None else share / 100, self.story.validation_count
        if with_hand and share is not None:
            share, total = (None, 0) if run.validation is None else (run.validation.accuracy, run.validation.total)
        self._figures.show_validation(share, epoch if is_known else None, total, with_hand=with_hand)
        self._figures.show_test(run.test, with_hand=with_hand, looks_back=looks_back)

    def _redraw_soon(self) -> None:
        if not self._redraw.isActive():
            self._redraw.start()

    @Slot()
    def _on_redraw(self) -> None:
        if self.isVisible() and not self.window().isMinimized():
            self.bring_up_to_date()
            if self._place is None:
                self._show_values()

    def showEvent(self, event: object) -> None:
        self._redraw_soon()

    def bring_up_to_date(self) -> None:
        """Let the plots show all that there is, also where they are not in sight."""
        self._story.refresh()
        self._plots.redraw()

    @Slot(object)
    def _on_hovered(self, place: float | None) -> None:
        self._place = place
        self._show_values()

    def _show_values(self) -> None:
        """Write into the legends what the curves say at the epoch nearest to the pointer, or marked, or at their ends."""
        epoch, place, epochs = self._epoch_of_values(), self._place, self._plots.epochs
        own = self.tr("the run itself, without your hand") if self._run.with_hand and len(epochs) else ""
        self._legends.epoch.setText(own if epoch is None else self.tr("epoch {0}").format(in_figures(epoch)))
        self._plots.set_cursor(place if place is None or epoch is None else epoch)
        for entry, error in zip(self._legends.error, self._plots.errors_at(epoch), strict=True):
            entry.set_value(error_text(error))
        self._prediction.show_values(epochs[-1] if epoch is None and len(epochs) else epoch)
        self._legends.live.set_value(error_text(self._plots.live_error_near(epoch if place is None else place)))
        self._legends.rate.set_value(self._story.rate_at(epoch if place is None else place))
        for entry, share in zip(self._legends.accuracy, self._plots.shares_at(epoch), strict=True):
            entry.set_value("" if share is None else self._percent(share))

    def _percent(self, share: float) -> str:
        return self.tr("{0} %").format(in_figures(share, ".2f"))

    def _epoch_of_values(self) -> int | None:
        """Return the epoch of which the legends say the values; None for the last."""
        return self._marked if self._place is None else self._plots.epoch_near(self._place)

    def explanations(self) -> list[Explanation]:
        """Return why the values in the legends are what they are."""
        story, epoch, found = self.story, self._epoch_of_values(), []
        counts = story.train_count, story.validation_count
        choose = self.options.words.choose
        names = (
            choose(self.tr("Error on the training images"), self.tr("Error on the training points")),
            choose(self.tr("Error on the validation images"), self.tr("Error on the validation points")),
        )
        for name, error, count in zip(names, self._plots.errors_at(epoch), counts, strict=True):
            if error is not None:
                found.append(explain_error(name, error_text(error), error, count, story.config))
        names = (
            choose(self.tr("Accuracy on the training images"), self.tr("Accuracy on the training points")),
            choose(self.tr("Accuracy on the validation images"), self.tr("Accuracy on the validation points")),
        )
        for name, share, count in zip(names, self._plots.shares_at(epoch), counts, strict=True):
            if share is not None:
                found.append(explain_share(name, self._percent(share), share / 100, count))
        return found

    # --- for files ----------------------------------------------------------------------------------------------------

    def plot_picture(self) -> PlotPicture | None:
        picture = painted_picture(self.content) if self._plots.has_points else None
        marks = marks_in_words(mark for plot in self.plots for mark in plot.marks.marks)
        return None if picture is None else dataclasses.replace(picture, caption=marks)

    @contextmanager
    def ready_for_file(self) -> Iterator[None]:
        """Let the plots show their newest points, even where they are not in sight, and draw for a file."""
        theme = theme_of(self.palette())
        self.bring_up_to_date()
        with on_paper(self.content) as paper:
            self.set_theme(paper)
            yield
            self.set_theme(theme)

    def subject(self, network: str) -> str:
        return network

    def plot_table(self) -> PlotTable | None:
        """Return every point of every curve."""
        self.bring_up_to_date()
        return tabulate(self.plots, self.story) if self._plots.has_points else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = make_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([*self.view_actions])
        shown = self.options.make_menu(menu)
        menu.addMenu(shown)
        menu.addActions(self.actions())
        menu.popup(event.globalPos())
