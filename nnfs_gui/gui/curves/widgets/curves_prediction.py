"""The curve that a person has predicted, over those of the run that it was meant for."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from nnfs_gui.gui.curves.widgets.curve import CurveStyle
from nnfs_gui.gui.curves.widgets.curve_plot import CurvePlot
from nnfs_gui.gui.curves.widgets.curves_legends import WIDEST_ERROR, error_text
from nnfs_gui.gui.curves.widgets.curves_options import CurvesOptions, Extra
from nnfs_gui.gui.curves.widgets.legend import LegendEntry
from nnfs_gui.gui.curves.widgets.lines import Line
from nnfs_gui.gui.look.theme import Theme
from nnfs_gui.gui.words import in_figures

PREDICTION_COLOUR = "run4"  # a field of the theme; neither the colour nor the line is that of another curve beside it
PREDICTION_LINE: Line = (12.0, 4.0)  # long dashes


@dataclass(frozen=True, slots=True)
class PredictedCurve:
    """What was predicted for each epoch from the first on: errors, or percents that are right; a score is from 0 to 1."""

    of: str  # what its values are, in words: the plot has several curves
    values: tuple[float, ...]
    is_share: bool
    score: float | None = None


class CurvesPrediction(QObject):
    """Draws it into the plot that it belongs to, as long as it is wanted."""

    def __init__(self, error: CurvePlot, accuracy: CurvePlot, options: CurvesOptions) -> None:
        super().__init__(options)
        self._plots = error, accuracy
        self._options = options
        self._shown: PredictedCurve | None = None
        name = self.tr("your prediction")
        self._numbers = [len(plot.series) for plot in self._plots]
        for plot in self._plots:
            plot.add_curve(CurveStyle(name, PREDICTION_COLOUR, line=PREDICTION_LINE))
        widest = WIDEST_ERROR, self.tr("{0} %").format("100.00")
        self.legends = [LegendEntry(name, symbol="", line=PREDICTION_LINE, widest=each) for each in widest]
        for legend in self.legends:
            legend.hide()
        options.changed.connect(self._draw)

    def show(self, prediction: PredictedCurve | None) -> None:
        """Draw this one; with None none, and offer no choice of it."""
        if prediction != self._shown:
            self._shown = prediction
            self._options.actions[Extra.PREDICTION].setVisible(prediction is not None)
            self._draw()

    def go_on(self) -> None:
        """Draw the one that is shown to its end again: the run goes on from an epoch beyond which nothing is."""
        self._draw()

    def show_values(self, epoch: float | None) -> None:
        """Say in the legends what was predicted for an epoch."""
        errors, shares = (plot.value_at(number, epoch) for plot, number in zip(self._plots, self._numbers, strict=True))
        self.legends[0].set_value(error_text(errors))
        self.legends[1].set_value("" if shares is None else self.tr("{0} %").format(in_figures(shares, ".2f")))

    def set_theme(self, theme: Theme) -> None:
        for legend in self.legends:
            legend.set_colour(getattr(theme, PREDICTION_COLOUR))

    @Slot()
    def _draw(self) -> None:
        shown = self._shown if self._options.shows(Extra.PREDICTION) else None
        for place, (plot, number, legend) in enumerate(zip(self._plots, self._numbers, self.legends, strict=True)):
            is_here = shown is not None and shown.is_share == bool(place)
            plot.set_points(number, enumerate(shown.values, 1) if shown is not None and is_here else ())
            plot.redraw()
            legend.setVisible(is_here)
            if shown is not None:
                plot.set_curve_name(number, self.tr("your prediction ({0})").format(shown.of))
                legend.setToolTip(self._tip(shown))

    def _tip(self, shown: PredictedCurve) -> str:
        tip = str(self.tr("What you have drawn in the lesson, before the run: {0}.")).format(shown.of)
        if shown.score is None:
            return tip
        return tip + " " + self.tr("Score: {0} of 100.").format(in_figures(100 * shown.score, ".0f"))
