"""The legends of the two plots: what each curve is, and its value under the pointer."""

import numpy as np
from PySide6.QtCore import QObject, Qt

from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.controls.steady_label import SteadyLabel
from nnfs_gui.gui.curves.widgets.curves_run import ParentCurve
from nnfs_gui.gui.curves.widgets.legend import LegendEntry
from nnfs_gui.gui.curves.widgets.level_legend import LevelLegend
from nnfs_gui.gui.look.theme import Theme
from nnfs_gui.gui.words import in_figures

WIDEST_ERROR = "8.88e−08"
_WIDEST_RATE = "0.000123"
_LEAST_PLAIN = 0.001  # errors from here on are written without a power of ten, below these limits with so many decimals:
_DECIMALS = ((10, 4), (1000, 2), (999_999.5, 0))


class CurvesLegends(QObject):
    """Entries that stand above the plots, and are told the values."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        training, validation, whole = self.tr("training"), self.tr("validation"), self.tr("{0} %").format("100.00")
        self.error = [
            LegendEntry(training, widest=WIDEST_ERROR),
            _validation_entry(validation, WIDEST_ERROR),
        ]
        self.live = LegendEntry(self.tr("live"), symbol="", widest=WIDEST_ERROR)
        KindWords(self).tell(
            self.live.setToolTip,
            self.tr("The fine line: the error within the epochs, over the last images seen."),
            self.tr("The fine line: the error within the epochs, over the last points seen."),
        )
        self.parent_run = LegendEntry(self.tr("parent run"), symbol="", line=Qt.PenStyle.DotLine, widest="")
        self.parent_run.setObjectName("parentLegend")
        self.parent_run.hide()
        self.rate = LegendEntry(self.tr("rate"), symbol="", widest=_WIDEST_RATE)
        self.rate.setToolTip(self.tr("The learning rate in use, with what schedule and warm-up make of it."))
        self.rate.hide()
        self.accuracy = [LegendEntry(training, widest=whole), _validation_entry(validation, whole)]
        self.levels = LevelLegend()
        self.levels.setObjectName("levelLegend")
        self.epoch = SteadyLabel(self.tr("epoch {0}").format("1,000"))
        self.epoch.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.epoch.setProperty("role", "quiet")

    def show_validation(self, shown: bool) -> None:
        """Name the curves of the validation images, or not."""
        for legend in (self.error, self.accuracy):
            legend[1].setVisible(shown)

    def name_weights(self, *, averaged: bool) -> None:
        """Say which weights the figures are of, where a run has two of them."""
        training = self.tr("Of the weights as they are trained.") if averaged else ""
        validation = self.tr("Of the averaged weights, which are shown and kept.") if averaged else ""
        for legend in (self.error, self.accuracy):
            legend[0].setToolTip(training)
            legend[1].setToolTip(validation)

    def show_parent(self, parent: ParentCurve | None) -> None:
        """Name the curves of the run that this one forked from, if it did."""
        self.parent_run.setVisible(parent is not None)
        if parent is not None:
            words = self.tr("The fainter lines are those of {0}, from which this run forked after epoch {1}.")
            self.parent_run.setToolTip(as_tip(words.format(parent.name, in_figures(parent.last))))

    def set_theme(self, theme: Theme) -> None:
        for legend in (self.error, self.accuracy):
            legend[0].set_colour(theme.training)
            legend[1].set_colour(theme.validation)
        self.live.set_colour(theme.training_pale)
        self.parent_run.set_colour(theme.training_pale)
        self.rate.set_colour(theme.test)


def _validation_entry(name: str, widest: str) -> LegendEntry:
    return LegendEntry(name, line=Qt.PenStyle.DashLine, symbol="d", widest=widest)


def error_text(value: float | None) -> str:
    """Return an error as it is read; nothing for none."""
    if value is None:
        return ""
    decimals = next((decimals for limit, decimals in _DECIMALS if value < limit), None)
    if value < _LEAST_PLAIN or decimals is None:
        return in_figures(value, ".2e").replace("-", "−")
    return in_figures(value, f",.{decimals}f")


def rate_text(x: np.ndarray, y: np.ndarray, place: float | None) -> str:
    """Return the rate at a place, or the last one; nothing where there is none."""
    if not len(x):
        return ""
    at = len(x) - 1 if place is None else max(int(np.searchsorted(x, place, side="right")) - 1, 0)
    return in_figures(y[at], ".3g").replace("-", "−")
