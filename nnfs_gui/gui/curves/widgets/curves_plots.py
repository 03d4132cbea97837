"""The two plots of a run, one above the other, and which of its figures are curves of them."""

import numpy as np
from PySide6.QtCore import QObject, Qt, Slot

from nnfs_gui.arrays import Float64Array
from nnfs_gui.gui.curves.widgets.curve import CurveStyle
from nnfs_gui.gui.curves.widgets.curve_plot import CurvePlot
from nnfs_gui.gui.curves.widgets.curves_run import ParentCurve
from nnfs_gui.gui.look.theme import Theme
from nnfs_gui.training.events import EpochMetrics

# the curves of the error plot, from the back to the front, and those of the accuracy plot
_SLICES, _SMOOTH, _TRAINING, _VALIDATION, _PARENT_TRAINING, _PARENT_VALIDATION = range(6)
_TRAINING_SHARE, VALIDATION_SHARE, _PARENT_TRAINING_SHARE, _PARENT_VALIDATION_SHARE = range(4)
_OWN = (_TRAINING, _VALIDATION), (_TRAINING_SHARE, VALIDATION_SHARE)
_PARENTS = (_PARENT_TRAINING, _PARENT_VALIDATION), (_PARENT_TRAINING_SHARE, _PARENT_VALIDATION_SHARE)

Points = list[list[tuple[Float64Array, Float64Array]]]  # of each curve of each plot, its x and its y
Pair = tuple[float | None, float | None]  # what there is of the training and of the validation images


class CurvesPlots(QObject):
    """Makes the plots, and puts into them what a run tells."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        styles = [
            CurveStyle(self.tr("training"), "training", symbol="o"),
            CurveStyle(self.tr("validation"), "validation", line=Qt.PenStyle.DashLine, symbol="d"),
        ]
        live = [
            CurveStyle(self.tr("live"), "training_pale", is_fine=True),
            CurveStyle(self.tr("live, smoothed"), "training", is_fine=True),
        ]
        of_parent = [
            CurveStyle(self.tr("parent, training"), "training_pale", line=Qt.PenStyle.DotLine),
            CurveStyle(self.tr("parent, validation"), "validation_pale", line=Qt.PenStyle.DashDotLine),
        ]
        hint = self.tr("Press Train (Ctrl+T): the error of each epoch appears here.")
        self.error = CurvePlot(self.tr("error"), [*live, *styles, *of_parent], hint, empty_top=1)
        self.error.setObjectName("lossPlot")
        self.error.setAccessibleName(self.tr("Plot of the error over the epochs"))
        hint = self.tr("The share of answers that are right appears here.")
        self.accuracy = CurvePlot(self.tr("right (%)"), [*styles, *of_parent], hint, empty_top=100)
        self.accuracy.setObjectName("accuracyPlot")
        self.accuracy.setAccessibleName(self.tr("Plot of the accuracy over the epochs"))
        self.accuracy.set_top(100.5)
        self.accuracy.setXLink(self.error)
        self.both = self.error, self.accuracy
        self.error.zoomed.connect(self.accuracy.let_go)
        self.accuracy.zoomed.connect(self.error.let_go)
        self.show_smoothed(False)

    # --- what a run tells ---------------------------------------------------------------------------------------------

    def append_progress(self, epochs_done: float, loss: float, smoothed: float) -> None:
        """Add a point to the fine line within an epoch, and to its running mean."""
        self.error.append(_SLICES, epochs_done, loss)
        self.error.append(_SMOOTH, epochs_done, smoothed)

    def append_epoch(self, metrics: EpochMetrics, *, of_parent: bool = False) -> None:
        """Add the points of an epoch."""
        errors, shares = _PARENTS if of_parent else _OWN
        self.error.append(errors[0], metrics.epoch, metrics.train_loss)
        self.accuracy.append(shares[0], metrics.epoch, 100 * metrics.train_accuracy)
        if metrics.validation_loss is not None and metrics.validation_accuracy is not None:
            self.error.append(errors[1], metrics.epoch, metrics.validation_loss)
            self.accuracy.append(shares[1], metrics.epoch, 100 * metrics.validation_accuracy)

    def show_parent(self, parent: ParentCurve | None) -> None:
        """Show all of the run that this one forked from, fainter."""
        for plot, curves in zip(self.both, _PARENTS, strict=True):
            for curve in curves:
                plot.set_points(curve, ())
        for metrics in () if parent is None else parent.epochs:
            self.append_epoch(metrics, of_parent=True)

    def cut(self, epoch: float) -> None:
        """Keep what stands there up to an epoch; nothing with one below 0."""
        for plot in self.both:
            plot.cut_points(epoch)

    def copy_points(self) -> Points:
        return [[(x.copy(), y.copy()) for _, x, y in plot.series] for plot in self.both]

    def set_points(self, points: Points) -> None:
        """Show what `copy_points` returned."""
        for plot, curves in zip(self.both, points, strict=True):
            for curve, (x, y) in enumerate(curves):
                plot.set_points(curve, zip(x, y, strict=True))

    # --- what stands there --------------------------------------------------------------------------------------------

    @property
    def has_points(self) -> bool:
        return any(len(x) for plot in self.both for _, x, _ in plot.series)

    @property
    def has_validation(self) -> bool:
        return len(self.accuracy.points(VALIDATION_SHARE)[0]) > 0

    @property
    def epochs(self) -> Float64Array:
        """The epochs of the run that are over, shape (epochs,)."""
        return self.error.points(_TRAINING)[0]

    def epoch_near(self, place: float) -> int | None:
        """Return the epoch that is nearest to a place; None where none is over."""
        epochs = self.epochs
        return int(epochs[np.abs(epochs - place).argmin()]) if len(epochs) else None

    def errors_at(self, epoch: float | None) -> Pair:
        """Return the errors of an epoch, or with None of the last one."""
        return self.error.value_at(_TRAINING, epoch), self.error.value_at(_VALIDATION, epoch)

    def shares_at(self, epoch: float | None) -> Pair:
        """Return the accuracies of an epoch in percent, or with None of the last one."""
        return self.accuracy.value_at(_TRAINING_SHARE, epoch), self.accuracy.value_at(VALIDATION_SHARE, epoch)

    def live_error_near(self, place: float | None) -> float | None:
        """Return the error within an epoch at a place, or with None the last one."""
        return self.error.value_near(_SLICES, place)

    # --- how it is shown ----------------------------------------------------------------------------------------------

    def name_loss(self, name: str) -> None:
        """Say which error the upright axis counts; it is not known with an empty name."""
        error = self.tr("error")
        self.error.set_y_label(self.tr("error ({0})").format(name) if name else error, error)

    def set_last_epoch(self, epoch: int) -> None:
        for plot in self.both:
            plot.set_epochs(epoch)

    def set_cursor(self, place: float | None) -> None:
        for plot in self.both:
            plot.set_cursor(place)

    def set_mark(self, epoch: int | None) -> None:
        for plot in self.both:
            plot.set_mark(epoch)

    def set_theme(self, theme: Theme) -> None:
        for plot in self.both:
            plot.set_theme(theme)

    def redraw(self) -> None:
        for plot in self.both:
            plot.redraw()

    @Slot(bool)
    def show_smoothed(self, shown: bool) -> None:
        """Show the running mean of the fine line, or not."""
        self.error.set_curve_visible(_SMOOTH, shown)

    @Slot()
    def fit(self) -> None:
        """Show the whole run."""
        for plot in self.both:
            plot.fit()
