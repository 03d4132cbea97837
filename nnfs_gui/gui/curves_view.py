"""The middle: how the error falls and the accuracy rises, live, and the figures that count."""

import numpy as np
from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nnfs_gui.gui.accuracy_figure import AccuracyFigure
from nnfs_gui.gui.curve_plot import CurvePlot, CurveStyle
from nnfs_gui.gui.legend import LegendEntry
from nnfs_gui.gui.theme import Theme
from nnfs_gui.training.evaluation import Evaluation
from nnfs_gui.training.events import EpochMetrics, Progress

_REDRAW_MS = 100
_SMOOTHING = 0.9  # how much of the smoothed value stays at each point

# the curves of the error plot, from the back to the front, and those of the accuracy plot
_SLICES, _SMOOTH, _TRAINING, _VALIDATION = range(4)
_TRAINING_SHARE, _VALIDATION_SHARE = range(2)


class CurvesView(QFrame):
    """Two plots over the epochs, one above the other, with a legend that says the values under the pointer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._make_plots()
        training, validation = self.tr("training"), self.tr("validation")
        self._error_legend = [LegendEntry(training), LegendEntry(validation, line=Qt.PenStyle.DashLine, symbol="d")]
        self._live_legend = LegendEntry(self.tr("live"), symbol="")
        self._live_legend.setToolTip(self.tr("The fine line: the error within the epochs, over the last images seen."))
        self._accuracy_legend = [LegendEntry(training), LegendEntry(validation, line=Qt.PenStyle.DashLine, symbol="d")]
        self._hovered_epoch = QLabel()
        self._hovered_epoch.setProperty("role", "quiet")
        self._make_actions()
        self._validation_figure = AccuracyFigure(self.tr("validation"))
        self._test_figure = AccuracyFigure(self.tr("test"))
        self._arrange()
        self._smoothed = 0.0
        self._smoothed_weight = 0.0  # of the values in the mean, 1 - 0.9^n; divided by, none counts too much
        self._last_live = -1.0
        self._redraw = QTimer(self, singleShot=True, interval=_REDRAW_MS)
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

    def begin(self, first_epoch: int, last_epoch: int, loss_name: str) -> None:
        """A run of these epochs begins; what stands there of earlier epochs stays."""
        if first_epoch == 1:
            self.clear()
        for plot in (self._error, self._accuracy):
            plot.cut_points(first_epoch - 1 if first_epoch > 1 else -1)
        self._test_figure.set_figure(None, "")
        self._error.set_y_label(self.tr("error ({0})").format(loss_name))
        self._error.set_epochs(last_epoch)
        self._accuracy.set_epochs(last_epoch)
        self._on_hovered(None)
        self._redraw_soon()

    def show_progress(self, progress: Progress) -> None:
        """Add a point to the fine line within the epoch."""
        if progress.epochs_done <= self._last_live:  # it validates; there is nothing new
            return
        self._last_live = progress.epochs_done
        self._smoothed = _SMOOTHING * self._smoothed + (1 - _SMOOTHING) * progress.loss
        self._smoothed_weight = _SMOOTHING * self._smoothed_weight + 1 - _SMOOTHING
        self._error.append(_SLICES, progress.epochs_done, progress.loss)
        self._error.append(_SMOOTH, progress.epochs_done, self._smoothed / self._smoothed_weight)
        self._redraw_soon()

    def show_epoch(self, metrics: EpochMetrics) -> None:
        """Add an epoch's points."""
        self._error.append(_TRAINING, metrics.epoch, metrics.train_loss)
        self._accuracy.append(_TRAINING_SHARE, metrics.epoch, 100 * metrics.train_accuracy)
        if metrics.validation_loss is not None and metrics.validation_accuracy is not None:
            self._error.append(_VALIDATION, metrics.epoch, metrics.validation_loss)
            self._accuracy.append(_VALIDATION_SHARE, metrics.epoch, 100 * metrics.validation_accuracy)
            accuracy = self.tr("{0} %").format(f"{100 * metrics.validation_accuracy:.1f}")
            self._validation_figure.set_figure(accuracy, self.tr("after epoch {0}").format(f"{metrics.epoch:,}"))
        else:
            self._validation_figure.set_figure(None, self.tr("no images kept for it"))
        for legend in (self._error_legend, self._accuracy_legend):
            legend[1].setVisible(len(self._error.points(_VALIDATION)[0]) > 0)
        self._redraw_soon()

    def show_test(self, evaluation: Evaluation | None) -> None:
        """Show how the network did on the test images."""
        if evaluation is None:
            self._test_figure.set_figure(None, "")
            return
        low, high = (f"{100 * bound:.1f}" for bound in evaluation.interval)
        accuracy = self.tr("{0} %").format(f"{100 * evaluation.accuracy:.1f}")
        self._test_figure.set_figure(accuracy, self.tr("95 % interval {0} – {1} %").format(low, high))

    def mark_epoch(self, epoch: int | None) -> None:
        """Mark the epoch that is looked back to, or with None no longer."""
        for plot in self.plots:
            plot.set_mark(epoch)

    def clear(self) -> None:
        """Show no run."""
        for plot in (self._error, self._accuracy):
            plot.cut_points(-1)
        self._error.set_y_label(self.tr("error"))
        self._forget_smoothing()
        self._validation_figure.set_figure(None, "")
        self._test_figure.set_figure(None, "")
        self._redraw_soon()

    def set_theme(self, theme: Theme) -> None:
        self._error.set_theme(theme)
        self._accuracy.set_theme(theme)
        for legend in (self._error_legend, self._accuracy_legend):
            legend[0].set_colour(theme.training)
            legend[1].set_colour(theme.validation)
        self._live_legend.set_colour(theme.training_pale)
        self._validation_figure.set_colour(theme.validation)
        self._test_figure.set_colour(theme.test)

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Use these icons: fit."""
        self.fit_action.setIcon(icons["fit"])

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_plots(self) -> None:
        styles = [
            CurveStyle(self.tr("training"), "training", symbol="o"),
            CurveStyle(self.tr("validation"), "validation", line=Qt.PenStyle.DashLine, symbol="d"),
        ]
        live = [CurveStyle(self.tr("live"), "training_pale"), CurveStyle(self.tr("live, smoothed"), "training")]
        hint = self.tr("Press Train (Ctrl+T): the error of each epoch appears here.")
        self._error = CurvePlot(self.tr("error"), [*live, *styles], hint, empty_top=1)
        self._error.setObjectName("lossPlot")
        self._error.setAccessibleName(self.tr("Plot of the error over the epochs"))
        hint = self.tr("The share of images that are read right appears here.")
        self._accuracy = CurvePlot(self.tr("right (%)"), styles, hint, empty_top=100)
        self._accuracy.setObjectName("accuracyPlot")
        self._accuracy.setAccessibleName(self.tr("Plot of the accuracy over the epochs"))
        self._accuracy.set_top(100.5)
        self._accuracy.setXLink(self._error)

    def _make_actions(self) -> None:
        self.log_action = QAction(self.tr("Logarithmic error"), self, checkable=True)
        self.log_action.setIconText(self.tr("Log"))
        self.log_action.setToolTip(
            self.tr("Show the error by powers of ten.\nSmall improvements late in a run stay visible.")
        )
        self.log_action.toggled.connect(self._error.set_log)
        self.smooth_action = QAction(self.tr("Smoothed line"), self, checkable=True)
        self.smooth_action.setIconText(self.tr("Smooth"))
        self.smooth_action.setToolTip(
            self.tr("Add a running mean to the fine line within the epochs.\nThe line itself stays as it is.")
        )
        self.smooth_action.toggled.connect(self._on_smooth)
        self.fit_action = QAction(self.tr("Show the whole run"), self)
        self.fit_action.setToolTip(self.tr("Show the whole run again after zooming (wheel) and moving (drag)."))
        self.fit_action.triggered.connect(self._on_fit)
        self.view_actions = [self.log_action, self.smooth_action, self.fit_action]

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(4)
        title = QLabel(self.tr("Error"))
        title.setProperty("role", "section")
        header = QHBoxLayout()
        header.setSpacing(16)
        header.addWidget(title)
        for entry in (*self._error_legend, self._live_legend):
            header.addWidget(entry)
        header.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for action in self.view_actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setProperty("role", "small")
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        header.addLayout(buttons)
        layout.addLayout(header)
        layout.addWidget(self._error, 3)
        title = QLabel(self.tr("Accuracy"))
        title.setProperty("role", "section")
        header = QHBoxLayout()
        header.setSpacing(16)
        header.addWidget(title)
        for entry in self._accuracy_legend:
            header.addWidget(entry)
        header.addStretch(1)
        header.addWidget(self._hovered_epoch)
        layout.addSpacing(8)
        layout.addLayout(header)
        layout.addWidget(self._accuracy, 2)
        layout.addSpacing(8)
        figures = QHBoxLayout()
        figures.setSpacing(32)
        figures.addWidget(self._validation_figure)
        figures.addWidget(self._test_figure)
        figures.addStretch(1)
        layout.addLayout(figures)

    def _forget_smoothing(self) -> None:
        """Begin a new running mean."""
        self._smoothed, self._smoothed_weight, self._last_live = 0.0, 0.0, -1.0

    def _redraw_soon(self) -> None:
        if not self._redraw.isActive():
            self._redraw.start()

    @Slot()
    def _on_redraw(self) -> None:
        if self.isVisible() and not self.window().isMinimized():
            self._error.redraw()
            self._accuracy.redraw()
            if not self._hovered_epoch.text():
                self._show_values(None, None)

    def showEvent(self, event: object) -> None:
        self._redraw_soon()

    @Slot(bool)
    def _on_smooth(self, smooth: bool) -> None:
        self._error.set_curve_visible(_SMOOTH, smooth)

    @Slot()
    def _on_fit(self) -> None:
        self._error.fit()
        self._accuracy.fit()

    @Slot(object)
    def _on_hovered(self, place: float | None) -> None:
        """Write into the legends what the curves say at the epoch nearest to the pointer, or at their ends."""
        epochs, _ = self._error.points(_TRAINING)
        epoch = None if place is None or not len(epochs) else float(epochs[np.abs(epochs - place).argmin()])
        self._hovered_epoch.setText("" if epoch is None else self.tr("epoch {0}").format(f"{epoch:,.0f}"))
        self._show_values(epoch, place)

    def _show_values(self, epoch: float | None, place: float | None) -> None:
        for plot in self.plots:
            plot.set_cursor(place if epoch is None else epoch)
        for entry, curve in zip(self._error_legend, (_TRAINING, _VALIDATION), strict=True):
            entry.set_value(_error_text(_value_at(self._error, curve, epoch)))
        self._live_legend.set_value(_error_text(_value_near(self._error, _SLICES, place)))
        for entry, curve in zip(self._accuracy_legend, (_TRAINING_SHARE, _VALIDATION_SHARE), strict=True):
            value = _value_at(self._accuracy, curve, epoch)
            entry.set_value("" if value is None else self.tr("{0} %").format(f"{value:.2f}"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([*self.view_actions, *self.actions()])
        menu.popup(event.globalPos())


def _value_at(plot: CurvePlot, curve: int, epoch: float | None) -> float | None:
    """Return a curve's value at an epoch, or its last one; None where it has none."""
    x, y = plot.points(curve)
    if not len(x):
        return None
    if epoch is None:
        return float(y[-1])
    index = int(np.searchsorted(x, epoch))
    return float(y[index]) if index < len(x) and x[index] == epoch else None


def _value_near(plot: CurvePlot, curve: int, place: float | None) -> float | None:
    """Return a curve's value nearest to a place, or its last one; None where it has none."""
    x, y = plot.points(curve)
    if not len(x):
        return None
    return float(y[-1] if place is None else y[np.abs(x - place).argmin()])


def _error_text(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.4f}" if value >= 0.001 else f"{value:.2e}"
