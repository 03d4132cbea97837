"""Where one predicts, a number or a curve, and sees afterwards how near one came."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.number_boxes import FractionBox, make_problem_label
from nnfs_gui.gui.controls.wheel_guard import WheelGuard
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.curves.widgets.curves_prediction import PREDICTION_COLOUR, PREDICTION_LINE
from nnfs_gui.gui.curves.widgets.lines import Line
from nnfs_gui.gui.curves.widgets.plot_canvas import make_plot_item
from nnfs_gui.gui.inside.painting.line_plot import LinePlot
from nnfs_gui.gui.inside.painting.plot_line import Measure, PlotLine
from nnfs_gui.gui.lessons.widgets.curve_drawing import (
    MOST_MARKED,
    PREDICTION_SYMBOL,
    CurveDrawing,
)
from nnfs_gui.gui.words import in_figures
from nnfs_gui.lessons.markup import line_to_html, plain

_LINES, _LINES_OF_BOTH = 12, 14  # of text, as high as the empty plot is, and that of both curves with its legend

Curve = Mapping[int, float]  # a value for each epoch


class PredictionBox(QWidget):
    """A question, with a field or an empty plot for the answer; then both lie over each other, with the score.

    It knows no run: whoever asks tells what happened.
    """

    prepared = Signal()  # one more of what `prepare` makes is there
    predicted = Signal(object)  # a float, or a value for each epoch as a dict
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("predictionBox")
        self._measure = Measure("")
        self._question = make_wrapping_label(rich=True)
        self._question.setObjectName("predictionQuestion")
        self._question.setProperty("role", "section")
        self._number = FractionBox()
        self._number.setObjectName("predictedNumber")
        self._number.setToolTip(self.tr("What do you expect? It changes nothing in the training."))
        self._number.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._number.reading.problem_changed.connect(self._follow)
        self._problem = make_problem_label(self._number)
        # Plots, each of which takes as long to make as all the rest, and which a step with a number does without.
        self._drawing: CurveDrawing | None = None
        self._both: LinePlot | None = None
        self._making: Iterator[None] = iter(())
        self._make_soon = make_single_shot(self)
        self._make_soon.timeout.connect(self._make_on)
        self._result = make_wrapping_label()
        self._result.setObjectName("predictionResult")
        tip = self.tr("Take away what you have drawn. It changes nothing in the training.")
        self._clear = make_tool_button("clearPredictionButton", self.tr("Clear"), tip)
        self._clear.clicked.connect(self._begin_anew)
        tip = self.tr("Keep this as your prediction. It cannot be changed once you know what happened.")
        self._done = make_tool_button("predictButton", self.tr("This is what I expect"), tip)
        self._done.clicked.connect(self._on_done)
        tip = self.tr("Take back this prediction, and make another one for the next run.")
        self._again = make_tool_button("predictAgainButton", self.tr("Predict again"), tip)
        self._again.clicked.connect(self.again_wanted)
        self._arrange()
        WheelGuard(self).guard_fields(self)

    def _arrange(self) -> None:
        self._buttons = FlowRow()
        self._buttons.add_widget(self._clear)
        self._buttons.add_widget(self._done)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        parts: tuple[QWidget | QLabel, ...] = (self._question, self._number, self._problem)
        for part in (*parts, self._buttons, self._result, self._again):
            self._column.addWidget(part)
        self._column.setAlignment(self._again, Qt.AlignmentFlag.AlignLeft)

    def _drawing_made(self, item: Any = None) -> CurveDrawing:
        """Return what asks for a curve, made when it is first needed."""
        if self._drawing is not None:
            return self._drawing
        self._drawing = drawing = CurveDrawing(item=item)
        drawing.setObjectName("predictedCurve")
        drawing.setToolTip(
            self.tr(
                "Draw how you expect the curve to go. It changes nothing in the training.\n"
                "By keyboard: left and right go from epoch to epoch, up and down move the point, Delete begins anew."
            )
        )
        drawing.changed.connect(self._follow)
        drawing.hide()
        self._column.insertWidget(self._column.indexOf(self._buttons), drawing)
        return drawing

    def _both_made(self, item: Any = None) -> LinePlot:
        """Return what shows a prediction beside what happened, made when it is first needed."""
        if self._both is not None:
            return self._both
        self._both = both = LinePlot(self.tr("Your prediction and what happened"), item=item)
        both.setObjectName("predictionOutcome")
        both.hide()
        self._column.insertWidget(self._column.indexOf(self._again), both)
        return both

    # --- told by its owner --------------------------------------------------------------------------------------------

    def prepare(self, *, asks: bool, may_ask: bool) -> None:
        """Make the plots for a curve in the background: first what asks for one, or unless it `asks` now, what shows both.

        The other follows in case that it is needed; what asks is not where it may not ask again.
        """
        order: list[Callable[[Any], QWidget]] = [self._drawing_made, self._both_made]
        if not asks:
            order = order[::-1] if may_ask else order[1:]
        self._making = self._made_in_steps(order)
        self._make_soon.start()

    def _made_in_steps(self, order: Sequence[Callable[[Any], QWidget]]) -> Iterator[None]:
        for make in order:
            item = make_plot_item()
            yield
            make(item)
            yield
            self.prepared.emit()
            yield

    @Slot()
    def _make_on(self) -> None:
        for _ in self._making:
            self._make_soon.start()
            return

    def ask_number(self, question: str, measure: Measure) -> None:
        """Ask for a number between the ends of a measure."""
        assert measure.least is not None
        assert measure.most is not None
        self._begin(question, measure, self._number, self._buttons)
        self._number.setAccessibleName(plain(question))
        self._number.setRange(measure.least, measure.most)
        self._number.setSuffix(measure.unit)
        self._number.setSingleStep((measure.most - measure.least) / 100)
        self._number.setValue((measure.least + measure.most) / 2)
        self._follow()

    def ask_curve(self, question: str, measure: Measure, epochs: int) -> None:
        """Ask for a curve over so many epochs between the ends of a measure."""
        drawing = self._drawing_made()
        self._begin(question, measure, drawing, self._buttons, self._clear)
        drawing.setAccessibleName(plain(question))
        drawing.ask(epochs, measure)
        self._follow_font()
        self._follow()

    def show_number(self, question: str, measure: Measure, guess: float, truth: float | None, score: float | None) -> None:
        """Show a prediction that was made, and as soon as it is known, what happened and the score, from 0 to 1."""
        self._begin(question, measure, self._result)
        words = measure.words(guess)
        if truth is None or score is None:
            self._tell(self.tr("Your prediction: {0}. What happens is not known yet.").format(words))
        else:
            self._tell(
                self.tr("Your prediction: {0}. What happened: {1}. Score: {2} of 100.").format(
                    words, measure.words(truth), in_figures(100 * score, ".0f")
                )
            )

    def show_curve(
        self, question: str, measure: Measure, guess: Curve, truth: Curve, score: float | None, *, colour: str = "training"
    ) -> None:
        """Do so with a curve; `colour` is that of what happened, a field of the theme."""
        both = self._both_made()
        self._begin(question, measure, self._result, both)
        self._follow_font()
        both.set_measures(Measure(self.tr("epoch"), least=1, most=max([2, *guess])), measure)
        lines = [_line(self.tr("you expected"), guess, PREDICTION_COLOUR, PREDICTION_LINE, PREDICTION_SYMBOL)]
        if truth:
            lines.append(_line(self.tr("it happened"), truth, colour, Qt.PenStyle.SolidLine, "o"))
        both.set_lines(lines)
        if score is None:
            self._tell(self.tr("Your prediction is kept. What happens is drawn over it."))
        else:
            self._tell(
                self.tr("Score: {0} of 100. Each percent of the plot's height between the two, on average, takes 2.").format(
                    in_figures(100 * score, ".0f")
                )
            )

    def enter(self) -> None:
        """Put the focus into what is to be answered."""
        field = self._number if self._drawing is None or self._drawing.isHidden() else self._drawing
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_again(self, *, offered: bool) -> None:
        """Let one predict again, or not."""
        self._again.setVisible(offered)

    # --- inside -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter keep the prediction that is made, as the button does."""
        asks = not self._buttons.isHidden() and self._done.isEnabled()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and asks:
            self._on_done()
        else:
            super().keyPressEvent(event)

    def _begin(self, question: str, measure: Measure, *shown: QWidget) -> None:
        """Ask or answer a question; of all parts, these are shown."""
        self._measure = measure
        self._question.setText(line_to_html(question))
        self._question.setAccessibleName(plain(question))
        parts: tuple[QWidget | None, ...] = (self._number, self._problem, self._drawing, self._both, self._clear)
        for part in (*parts, self._buttons, self._result, self._again):
            if part is not None:
                part.setVisible(part in shown)

    def _tell(self, words: str) -> None:
        if words != self._result.text():
            announce(self, words)
        self._result.setText(words)

    @Slot()
    def _follow(self) -> None:
        """Let be kept what is a prediction."""
        if self._drawing is not None and not self._drawing.isHidden():
            self._done.setEnabled(bool(self._drawing.values))
            self._clear.setEnabled(bool(self._drawing.values))
        else:
            self._done.setEnabled(not self._number.reading.problem)

    def _follow_font(self) -> None:
        for plot, lines in ((self._drawing, _LINES), (self._both, _LINES_OF_BOTH)):
            if plot is not None:
                plot.setFixedHeight(lines * self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_again"):  # not while it is being made
            self._follow_font()

    @Slot()
    def _begin_anew(self) -> None:
        if self._drawing is not None:
            self._drawing.begin_anew()

    @Slot()
    def _on_done(self) -> None:
        if self._drawing is not None and not self._drawing.isHidden():
            self.predicted.emit(self._drawing.values)
            return
        self._number.interpretText()  # a click leaves the focus, and what was typed, in the field
        if not self._number.reading.problem:
            self.predicted.emit(self._number.value())


def _line(name: str, values: Curve, colour: str, line: Line, symbol: str) -> PlotLine:
    x, y = (np.array(list(part), np.float64) for part in (values.keys(), values.values()))
    return PlotLine(name, x, y, colour, line, symbol if len(values) <= MOST_MARKED else None)
