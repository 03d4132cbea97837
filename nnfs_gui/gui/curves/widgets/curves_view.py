"""The middle: how the error falls and the accuracy rises, live, and the figures that count."""

import dataclasses
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QIcon
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nnfs_gui.arrays import Float64Array
from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.controls.actions import make_action, make_menu
from nnfs_gui.gui.controls.explained import Explanation
from nnfs_gui.gui.controls.figure_words import explain_error, explain_share
from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side
from nnfs_gui.gui.controls.plots import PlotPicture, PlotTable, painted_picture
from nnfs_gui.gui.controls.scroll_column import ScrollColumn
from nnfs_gui.gui.curves.points_table import tabulate
from nnfs_gui.gui.curves.widgets.curve import CurveStyle
from nnfs_gui.gui.curves.widgets.curve_plot import CurvePlot
from nnfs_gui.gui.curves.widgets.curves_legends import CurvesLegends, error_text
from nnfs_gui.gui.curves.widgets.curves_options import CurvesOptions
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

# the curves of the error plot, from the back to the front, and those of the accuracy plot
_SLICES, _SMOOTH, _TRAINING, _VALIDATION, _PARENT_TRAINING, _PARENT_VALIDATION = range(6)
_TRAINING_SHARE, _VALIDATION_SHARE, _PARENT_TRAINING_SHARE, _PARENT_VALIDATION_SHARE = range(4)
_OWN = (_TRAINING, _VALIDATION), (_TRAINING_SHARE, _VALIDATION_SHARE)
_PARENTS = (_PARENT_TRAINING, _PARENT_VALIDATION), (_PARENT_TRAINING_SHARE, _PARENT_VALIDATION_SHARE)

_Curve = tuple[Float64Array, Float64Array]  # its x and its y


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
        self._make_plots()
        self._legends = CurvesLegends(self)
        self.options = CurvesOptions(self)
        self._story = CurvesStory(self._error, self._accuracy, _VALIDATION_SHARE, self._legends, self.options)
        self._prediction = CurvesPrediction(self._error, self._accuracy, self.options)
        self.options.changed.connect(self._show_values)
        self._make_actions()
        self._figures = RunFigures()
        self._figures.setObjectName("runFigures")
        self._arrange()
        self._run = CurvesRun()
        self._before: tuple[CurvesRun, RunStory, list[list[_Curve]]] | None = (
            None  # until an epoch of the run under way is over
        )
        self._place: float | None = None  # of the pointer, in epochs
        self._marked: int | None = None  # the epoch that is looked back to
        self._redraw = make_single_shot(self, _REDRAW_MS)
        self._redraw.timeout.connect(self._on_redraw)
        self._error.hovered.connect(self._on_hovered)
        self._accuracy.hovered.connect(self._on_hovered)
        self._error.zoomed.connect(self._accuracy.let_go)
        self._accuracy.zoomed.connect(self._error.let_go)
        for plot in self.plots:
            plot.redraw_wanted.connect(self._redraw_soon)
        self._error.set_curve_visible(_SMOOTH, False)

    # --- told by the window -------------------------------------------------------------------------------------------

    @property
    def plots(self) -> tuple[CurvePlot, CurvePlot]:
        return self._error, self._accuracy

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
        self._before = (
            self._run,
            self._story.story.copy(),
            [[(x.copy(), y.copy()) for _, x, y in plot.series] for plot in self.plots],
        )
        for plot in self.plots:
            plot.cut_points(-1 if is_new else first_epoch - 1)
        if is_new:
            self._prediction.show(None)
        else:
            self._prediction.go_on()
        self._run = self._run.begun(first_epoch, last_epoch, loss_name, parent)
        self._story.begin(1 if is_new else first_epoch, config)
        self._legends.name_weights(averaged=config is not None and bool(config.averaging))
        self._show_parent()
        if parent is not None:  # the curves part at the last epoch that both have in common
            for metrics in (metrics for metrics in parent.epochs if metrics.epoch == parent.last):
                self._append(metrics)
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
        for plot, curves in zip(self.plots, points, strict=True):
            for curve, (x, y) in enumerate(curves):
                plot.set_points(curve, zip(x, y, strict=True))
        self._prediction.show(None)
        self._show_run()

    def show_progress(self, progress: Progress) -> None:
        """Add a point to the fine line within the epoch."""
        if progress.epochs_done <= self._run.last_live:  # it validates; there is nothing new
            return
        self._run = self._run.after(progress)
        self._error.append(_SLICES, progress.epochs_done, progress.loss)
        self._error.append(_SMOOTH, progress.epochs_done, self._run.smoothed)
        self._story.add_progress(progress)
        self._redraw_soon()

    def show_epoch(self, metrics: EpochMetrics) -> None:
        """Add an epoch's points."""
        self._before = None
        self._story.add_epoch(metrics)
        self._append(metrics)
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
        for plot in self.plots:
            plot.set_mark(epoch)
        self._show_figures()
        self._show_values()

    def clear(self) -> None:
        """Show no run."""
        for plot in self.plots:
            plot.cut_points(-1)
        self._prediction.show(None)
        self._run = CurvesRun()
        self._story.begin(1, None)
        self._legends.show_parent(None)
        self._show_run()

    def set_theme(self, theme: Theme) -> None:
        self._error.set_theme(theme)
        self._accuracy.set_theme(theme)
        self._legends.set_theme(theme)
        self._prediction.set_theme(theme)
        self._figures.set_theme(theme)

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Use these icons: fit."""
        self.fit_action.setIcon(icons["fit"])

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_plots(self) -> None:
        styles = [
            CurveStyle(self.tr("training"), "training", symbol="o"),
            CurveStyle(self.tr("validation"), "validation", line=Qt.PenStyle.DashLine, symbol="d"),
        ]
        live = [
            CurveStyle(self.tr("live"), "training_pale", is_fine=True),
            CurveStyle(self.tr("live, smoothed"), "training", is_fine=True),
        ]
        parent = [
            CurveStyle(self.tr("parent, training"), "training_pale", line=Qt.PenStyle.DotLine),
            CurveStyle(self.tr("parent, validation"), "validation_pale", line=Qt.PenStyle.DashDotLine),
        ]
        hint = self.tr("Press Train (Ctrl+T): the error of each epoch appears here.")
        self._error = CurvePlot(self.tr("error"), [*live, *styles, *parent], hint, empty_top=1)
        self._error.setObjectName("lossPlot")
        self._error.setAccessibleName(self.tr("Plot of the error over the epochs"))
        hint = self.tr("The share of answers that are right appears here.")
        self._accuracy = CurvePlot(self.tr("right (%)"), [*styles, *parent], hint, empty_top=100)
        self._accuracy.setObjectName("accuracyPlot")
        self._accuracy.setAccessibleName(self.tr("Plot of the accuracy over the epochs"))
        self._accuracy.set_top(100.5)
        self._accuracy.setXLink(self._error)

    def _make_actions(self) -> None:
        tip = self.tr("Show the error by powers of ten.\nSmall improvements late in a run stay visible.")
        self.log_action = make_action(self, "logAction", self.tr("Logarithmic error"), tip, checkable=True)
        self.log_action.setIconText(self.tr("Log"))
        self.log_action.toggled.connect(self._error.set_log)
        tip = self.tr("Add a running mean to the fine line within the epochs.\nThe line itself stays as it is.")
        self.smooth_action = make_action(self, "smoothAction", self.tr("Smoothed line"), tip, checkable=True)
        self.smooth_action.setIconText(self.tr("Smooth"))
        self.smooth_action.toggled.connect(self._on_smooth)
        tip = self.tr("Show the whole run again after zooming (Ctrl and the wheel, or + and −) and moving (drag).")
        self.fit_action = make_action(self, "fitAction", self.tr("Show the whole run"), tip)
        self.fit_action.triggered.connect(self._on_fit)
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
        layout.addWidget(self._error, 3)
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
        layout.addWidget(self._accuracy, 2)
        layout.addSpacing(8)
        layout.addWidget(self._figures)
        scroll.set_content(self.content)

    def _show_run(self) -> None:
        """Let everything be that of another run."""
        loss_name = self._run.loss_name
        error = self.tr("error")
        self._error.set_y_label(self.tr("error ({0})").format(loss_name) if loss_name else error, error)
        for plot in self.plots:
            plot.set_epochs(self._run.last_epoch)
        self._story.forget_shown()
        self._show_figures()
        self._show_values()
        self._redraw_soon()

    def _show_parent(self) -> None:
        """Show all of the run that this one forked from, fainter."""
        parent = self._run.parent
        self._legends.show_parent(parent)
        for plot, curves in zip(self.plots, _PARENTS, strict=True):
            for curve in curves:
                plot.set_points(curve, ())
        for metrics in () if parent is None else parent.epochs:
            self._append(metrics, of_parent=True)

    def _append(self, metrics: EpochMetrics, *, of_parent: bool = False) -> None:
        """Add the points of an epoch."""
        errors, shares = _PARENTS if of_parent else _OWN
        self._error.append(errors[0], metrics.epoch, metrics.train_loss)
        self._accuracy.append(shares[0], metrics.epoch, 100 * metrics.train_accuracy)
        if metrics.validation_loss is not None and metrics.validation_accuracy is not None:
            self._error.append(errors[1], metrics.epoch, metrics.validation_loss)
            self._accuracy.append(shares[1], metrics.epoch, 100 * metrics.validation_accuracy)

    def _show_figures(self) -> None:
        """Show the large figures of the network that is shown, and in the legends only the curves that there are."""
        epochs, _ = self._accuracy.points(_TRAINING_SHARE)
        has_validation = len(self._accuracy.points(_VALIDATION_SHARE)[0]) > 0
        self._legends.show_validation(has_validation or not len(epochs))
        chosen = (self._marked, self._run.best_epoch, epochs[-1] if len(epochs) else 0)
        epoch = next(epoch for epoch in chosen if epoch is not None)
        is_known = self._accuracy.value_at(_TRAINING_SHARE, epoch) is not None  # of epoch 0 nothing is
        share, looks_back, run = self._accuracy.value_at(_VALIDATION_SHARE, epoch), self._marked is not None, self._run
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
        for plot in self.plots:
            plot.redraw()

    @Slot(bool)
    def _on_smooth(self, smooth: bool) -> None:
        self._error.set_curve_visible(_SMOOTH, smooth)

    @Slot()
    def _on_fit(self) -> None:
        self._error.fit()
        self._accuracy.fit()

    @Slot(object)
    def _on_hovered(self, place: float | None) -> None:
        self._place = place
        self._show_values()

    def _show_values(self) -> None:
        """Write into the legends what the curves say at the epoch nearest to the pointer, or marked, or at their ends."""
        epochs, _ = self._error.points(_TRAINING)
        epoch, place = self._epoch_of_values(), self._place
        own = self.tr("the run itself, without your hand") if self._run.with_hand and len(epochs) else ""
        self._legends.epoch.setText(own if epoch is None else self.tr("epoch {0}").format(in_figures(epoch)))
        for plot in self.plots:
            plot.set_cursor(place if place is None or epoch is None else epoch)
        for entry, curve in zip(self._legends.error, (_TRAINING, _VALIDATION), strict=True):
            entry.set_value(error_text(self._error.value_at(curve, epoch)))
        self._prediction.show_values(epochs[-1] if epoch is None and len(epochs) else epoch)
        self._legends.live.set_value(error_text(self._error.value_near(_SLICES, epoch if place is None else place)))
        self._legends.rate.set_value(self._story.rate_at(epoch if place is None else place))
        for entry, curve in zip(self._legends.accuracy, (_TRAINING_SHARE, _VALIDATION_SHARE), strict=True):
            value = self._accuracy.value_at(curve, epoch)
            entry.set_value("" if value is None else self.tr("{0} %").format(in_figures(value, ".2f")))

    def _epoch_of_values(self) -> int | None:
        """Return the epoch of which the legends say the values; None for the last."""
        if self._place is None:
            return self._marked
        epochs, _ = self._error.points(_TRAINING)
        return int(epochs[np.abs(epochs - self._place).argmin()]) if len(epochs) else None

    def explanations(self) -> list[Explanation]:
        """Return why the values in the legends are what they are."""
        story, epoch, found = self.story, self._epoch_of_values(), []
        counts = story.train_count, story.validation_count
        names = self.tr("Error on the training images"), self.tr("Error on the validation images")
        for name, curve, count in zip(names, (_TRAINING, _VALIDATION), counts, strict=True):
            value = self._error.value_at(curve, epoch)
            if value is not None:
                found.append(explain_error(name, error_text(value), value, count, story.config))
        names = self.tr("Accuracy on the training images"), self.tr("Accuracy on the validation images")
        for name, curve, count in zip(names, (_TRAINING_SHARE, _VALIDATION_SHARE), counts, strict=True):
            value = self._accuracy.value_at(curve, epoch)
            if value is not None:
                found.append(explain_share(name, self.tr("{0} %").format(in_figures(value, ".2f")), value / 100, count))
        return found

    # --- for files ----------------------------------------------------------------------------------------------------

    def plot_picture(self) -> PlotPicture | None:
        picture = painted_picture(self.content) if self._has_points else None
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
        return tabulate(self.plots, self.story) if self._has_points else None

    @property
    def _has_points(self) -> bool:
        return any(len(x) for plot in self.plots for _, x, _ in plot.series)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = make_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([*self.view_actions])
        shown = self.options.make_menu(menu)
        menu.addMenu(shown)
        menu.addActions(self.actions())
        menu.popup(event.globalPos())
