"""The proof: a weight is nudged up and down, and the slope between is compared with its gradient, digit by digit."""

import html
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel

from nnfs_gui.gui.accessibility.value_slider import ValueSlider
from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side
from nnfs_gui.gui.controls.steady_label import SteadyLabel
from nnfs_gui.gui.inside.painting.line_plot import LinePlot
from nnfs_gui.gui.inside.painting.numbers import short
from nnfs_gui.gui.inside.painting.plot_line import Measure, PlotLine
from nnfs_gui.gui.inside.steps.page import StepPage
from nnfs_gui.gui.inside.steps.scene import Scene
from nnfs_gui.gui.words import in_figures
from nnfs_gui.inspection.steps.proof import SIZES, USUAL_SIZE, Doubt, Nudge, Proof, agreeing_digits
from nnfs_gui.languages import spoken

_LEAST_ERROR = 1e-17  # what no error counts as in the plot
_MOST_DIGITS = np.finfo(np.float64).precision  # that a number of 64 bits has at least


class ProofPage(StepPage):
    """Shows what a nudge says, and how the error depends on its size."""

    nudge_moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._proof: Proof | None = None
        self._value = SteadyLabel("0.0000000316")
        self._slider = ValueSlider(self._value.text)
        self._slider.setObjectName("nudgeSize")
        self._slider.setRange(0, len(SIZES) - 1)
        self._slider.setValue(min(range(len(SIZES)), key=lambda place: abs(SIZES[place] - USUAL_SIZE)))
        self._slider.setAccessibleName(self.tr("Size of the nudge"))
        self._slider.setToolTip(self.tr("How far the weight is moved up and down."))
        label = QLabel(self.tr("Nudge"))
        label.setBuddy(self._slider)
        row = FlowRow()
        row.add_widget(side_by_side(label, self._slider, self._value))
        self._digits = QLabel()
        self._digits.setObjectName("proofDigits")
        self._digits.setTextFormat(Qt.TextFormat.RichText)
        self._digits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._plot = LinePlot(self.tr("How far the slope is off, by the size of the nudge"))
        self._plot.setMinimumHeight(15 * self.fontMetrics().height())
        x = Measure(self.tr("nudge, power of ten"), decimals=1)
        self._plot.set_measures(x, Measure(self.tr("off by, power of ten"), decimals=1))
        for widget in (row, self._digits, self._plot):
            self.add(widget)
        self._slider.valueChanged.connect(self._on_moved)
        self._plot.chosen.connect(self._on_chosen)
        self._scene: Scene | None = None

    def further_words(self) -> Sequence[str]:
        return (self._digits.text(),)

    def show_scene(self, scene: Scene) -> None:
        self._scene, self._proof = scene, scene.of.proof
        proof = self._proof
        if proof is None or proof.place != scene.walk.place(scene.stage, scene.source, scene.neuron):
            return  # it is about to come
        nudge = proof.nudges[self._slider.value()]
        self._value.setText(short(nudge.size))
        words = self.tr(
            "A gradient is a promise: move the weight a little, and the error changes by that much times the move. "
            "So move the weight from {0} to <b>{1}</b>, which is {2}, up and down, and see."
        )
        source, neuron = self.source_name(scene, scene.source), self.neuron_name(scene, scene.neuron)
        told = words.format(html.escape(source), html.escape(neuron), short(proof.weight))
        self.say("dL/dw ≈ (L(w + h) − L(w − h)) / 2h", f"{told} {self._explain(proof, nudge)}", None)
        self._show_digits(proof, nudge)
        sizes = np.log10([each.size for each in proof.nudges])
        errors = np.log10([max(proof.error(each), _LEAST_ERROR) for each in proof.nudges])
        self._plot.set_lines([PlotLine(self.tr("off by"), sizes, errors, "bar", symbol="o")])
        self._plot.set_marker(float(np.log10(nudge.size)))

    def _explain(self, proof: Proof, nudge: Nudge) -> str:
        precision = self.tr("%Ln digit(s)", "", proof.digits)
        match nudge.doubt:
            case Doubt.NO_SLOPE:
                return self.tr("Both are 0: nothing comes through this weight, so that it may be anything.")
            case Doubt.NONE:
                return self.tr("<b>All digits agree.</b>")
            case Doubt.ROUNDING:
                why = self.tr(
                    "<b>The last digits differ by rounding</b>: with {0}, the two errors are so nearly the same that little "
                    "of their difference is left. A larger nudge helps."
                )
                if proof.digits < _MOST_DIGITS:
                    why = self.tr(
                        "<b>The last digits differ by rounding</b>: with {0}, the two errors are so nearly the same that "
                        "little of their difference is left. A larger nudge helps, or the precision of 64 bits."
                    )
                return why.format(precision)
            case Doubt.CURVATURE:
                return self.tr(
                    "<b>The last digits differ because the error is curved</b>: between the nudges it is no straight line. "
                    "A nudge of half the size is off by a quarter as much."
                )
            case Doubt.KINK:
                return self.tr(
                    "<b>Between the two nudges the error has a corner, or bends far</b>: a neuron falls silent or wakes up, "
                    "or the nudge is as large as the weight. A smaller nudge helps."
                )

    def _show_digits(self, proof: Proof, nudge: Nudge) -> None:
        slope, gradient, same = agreeing_digits(nudge.slope, proof.gradient, proof.digits)
        rows = (
            (self.tr("L with the larger weight"), in_figures(nudge.above, f".{proof.digits}g")),
            (self.tr("L with the smaller weight"), in_figures(nudge.below, f".{proof.digits}g")),
            (self.tr("their difference, divided by the nudges"), _marked(slope, same)),
            (self.tr("gradient from the way back"), _marked(gradient, same)),
        )
        cells = "".join(f"<tr><td>{name}&nbsp;&nbsp;</td><td><tt>{value}</tt></td></tr>" for name, value in rows)
        count = sum(character.isdigit() for character in slope[:same].lstrip("-0."))
        agree = self.tr("Underlined is what agrees from the left: %Ln digit(s) that count.", "", count)
        self._digits.setText(f"<table>{cells}</table><p>{agree}</p>")

    @Slot()
    def _on_moved(self) -> None:
        if self._scene is not None:
            self.show_scene(self._scene)
            self.nudge_moved.emit()

    @Slot(float)
    def _on_chosen(self, power: float) -> None:
        self._slider.setValue(min(range(len(SIZES)), key=lambda place: abs(np.log10(SIZES[place]) - power)))


def _marked(number: str, same: int) -> str:
    """Return a number whose first characters, which agree, are bold and underlined."""
    words = spoken().figures(number).replace("-", "−")
    return f"<b><u>{words[:same]}</u></b>{words[same:]}" if same else words
