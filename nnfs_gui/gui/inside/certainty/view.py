"""How many answers are left, and how many of these are right, where one asks for certainty."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from nnfs_gui.arrays import Float64Array
from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.gui.accessibility.value_slider import ValueSlider
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.explained import Explained, Explanation
from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side
from nnfs_gui.gui.controls.picture_words import in_pictures
from nnfs_gui.gui.controls.shortened import ShortenedBox
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.certainty.figures import FiguresTable, percent
from nnfs_gui.gui.inside.certainty.reliability_diagram import ReliabilityDiagram
from nnfs_gui.gui.inside.painting.line_plot import LinePlot
from nnfs_gui.gui.inside.painting.numbers import fixed
from nnfs_gui.gui.inside.painting.plot_line import Measure, PlotLine
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures, translate, unbroken
from nnfs_gui.recognition.selective_prediction import ASKED, OwnFigures, Selection, SelectionFigures

_USUAL = ASKED.index(0.9)
_TICKS = (0, 0.5, 0.9, 0.99, 0.999, 0.9999)  # certainties along the axis
_PLOT_LINES = 15  # of text, high
_ALL = None


def certainty_words(certainty: float) -> str:
    """Write a certainty that can be asked for, with all its digits."""
    return unbroken(translate("CertaintyView", "{0} %").format(in_figures(100 * certainty, ".10g")))


class _CertaintyMeasure(Measure):
    """An axis of the certainties in equal steps, so that each further nine has as much room."""

    def number(self, value: float) -> float:
        return ASKED[round(value)]

    def words(self, value: float) -> str:
        return certainty_words(ASKED[round(value)])


@dataclass(frozen=True, slots=True)
class MeasuredTest:
    """What was measured, once, on the test images."""

    asked: float  # the certainty
    selection: Selection
    own: Selection | None


class CertaintyView(Explained, View):
    """A slider for the certainty, the figures that it leads to, and three diagrams."""

    test_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = DIGITS
        self._figures: SelectionFigures | None = None
        self._test: MeasuredTest | None = None
        self._make_slider()
        self._of = make_wrapping_label()
        self._of.setObjectName("certaintyOf")
        self._table = FiguresTable()
        self._table.setObjectName("certaintyFigures")
        self._own = make_wrapping_label()
        self._own.setObjectName("ownLimit")
        self._own.setProperty("role", "quiet")
        self._make_test()
        self._make_diagrams()
        self._arrange()
        self._slider.valueChanged.connect(self._on_asked)
        self._class.currentIndexChanged.connect(self._show_class)
        self._coverage.chosen.connect(self._on_coverage_chosen)
        self._by_class.chosen.connect(self._on_certainty_chosen)
        self._test_button.clicked.connect(self.test_wanted)
        self._on_asked()

    @property
    def asked(self) -> float:
        """The certainty that is asked for, from 0 to 1."""
        return ASKED[self._slider.value()]

    def set_class_names(self, names: Sequence[str]) -> None:
        """Call the classes so."""
        if tuple(names) == self._names and self._class.count():
            return
        self._names = tuple(names)
        self._class.blockSignals(True)
        self._class.clear()
        self._class.addItem(self.tr("mean of all classes"), _ALL)
        for label, name in enumerate(names):
            self._class.addItem(name, label)
        self._class.blockSignals(False)

    def explanations(self) -> Sequence[Explanation]:
        return self._table.explanations()

    def show_figures(self, figures: SelectionFigures, words: str) -> None:
        """Show what was answered to the validation images; `words` say by which network."""
        self._show(figures, words)

    def show_nothing(self, why: str) -> None:
        """Say why there are no answers."""
        self._show(None, why)

    def show_test(self, figures: MeasuredTest | None, why_not: str = "") -> None:
        """Show what was measured on the test images; or where nothing was, let it be measured unless there is a reason."""
        self._test = figures
        self._test_button.setEnabled(figures is None and not why_not)
        measured = self.tr("Measured once for this network, as the certainty was then. The test set chooses nothing.")
        self._test_button.setToolTip(why_not or (self._test_tip if figures is None else measured))
        self._show_figures()
        self._show_coverage()

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_slider(self) -> None:
        self._slider = ValueSlider(lambda: certainty_words(self.asked))
        self._slider.setObjectName("certaintySlider")
        self._slider.setAccessibleName(self.tr("Certainty that is asked"))
        self._slider.setRange(0, len(ASKED) - 1)
        self._slider.setValue(_USUAL)
        self._slider.setMinimumWidth(12 * character_width(self.fontMetrics()))
        self._slider.setToolTip(
            self.tr(
                "How sure it is to be, at least, before its answer counts. What it is less sure of, it leaves to you.\n"
                "Towards the right each further nine takes as long: 90 %, 99 %, 99.9 %."
            )
        )
        self._asked_words = QLabel()
        self._asked_words.setObjectName("certaintyAsked")
        self._asked_words.setProperty("role", "section")
        self._asked_words.setMinimumWidth(self.fontMetrics().horizontalAdvance("99.999 %"))

    def _make_test(self) -> None:
        self._test_tip = self.tr(
            "Reads all test images once, at the certainty that is asked now. The test set chooses nothing:\n"
            "first choose the certainty by the validation images, then look here how well that holds."
        )
        self._test_button = make_tool_button("certaintyTest", self.tr("Measure on the test images"), self._test_tip)

    def _make_diagrams(self) -> None:
        height = _PLOT_LINES * self.fontMetrics().height()
        self._coverage = LinePlot(self.tr("Share of answers that are right, over the share of images answered"))
        self._coverage.setObjectName("coveragePlot")
        self._coverage.setMinimumHeight(height)
        self._coverage.set_measures(
            Measure(self.tr("answered"), " %", 2, most=100), Measure(self.tr("right of these"), " %", 2, most=100)
        )
        self._coverage.setToolTip(
            self.tr("The more it leaves to you, the more of what it answers is right. A click asks for the certainty there.")
        )
        self._error = make_wrapping_label()
        self._error.setObjectName("calibrationError")
        self._error.setProperty("role", "section")
        self._error.setToolTip(
            self.tr("How far confidence and accuracy lie apart, on average over the answers, in 15 bins (Guo et al. 2017).")
        )
        self._reliability = ReliabilityDiagram()
        self._reliability.setObjectName("reliabilityDiagram")
        self._reliability.setMinimumHeight(height)
        self._reliability.setToolTip(
            self.tr(
                "Whether 90 % means nine of ten. A bar is the share that is right, the thick line where it ought to end:\n"
                "a bar that ends below it is of answers which were too sure."
            )
        )
        self._class = ShortenedBox()
        self._class.setObjectName("certaintyClass")
        self._class.setAccessibleName(self.tr("Class"))
        self._class.setToolTip(self.tr("Of which class precision and recall are shown."))
        self.set_class_names(DIGITS)
        self._by_class = LinePlot(self.tr("Precision and recall over the certainty that is asked"))
        self._by_class.setObjectName("classPlot")
        self._by_class.setMinimumHeight(height)
        ticks = tuple((ASKED.index(tick), certainty_words(tick)) for tick in _TICKS)
        self._by_class.set_measures(
            _CertaintyMeasure(self.tr("certainty asked"), least=0, most=len(ASKED) - 1, ticks=ticks),
            Measure(self.tr("share"), " %", 1, most=100),
        )
        self._by_class.setToolTip(
            self.tr(
                "Precision: how many of the answers that name the class are right.\n"
                "Recall: how many images of the class are answered, and rightly."
            )
        )

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        title = QLabel(self.tr("Answer only if it is sure by at least"))
        head.addWidget(title)
        head.addWidget(self._slider, 1)
        head.addWidget(self._asked_words)
        test = FlowRow()
        test.add_widget(self._test_button)
        rule = QLabel(self.tr("Once for each network: the test set chooses nothing."))
        rule.setProperty("role", "quiet")
        in_pictures(rule)
        test.add_widget(rule)
        both = FlowRow(spacing=12)
        both.add_widget(_Panel(self._section(self.tr("Fewer answers, more of them right")), self._coverage))
        both.add_widget(_Panel(self._error, self._reliability))
        by_class = FlowRow(spacing=6)
        words = self._section(self.tr("Precision and recall:"))
        by_class.add_widget(side_by_side(words, self._class, spacing=6))
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self._of)
        layout.addWidget(self._table)
        layout.addWidget(test)
        layout.addWidget(self._own)
        layout.addSpacing(8)
        layout.addWidget(both)
        layout.addSpacing(8)
        layout.addWidget(by_class)
        layout.addWidget(self._by_class, 1)

    def _section(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setProperty("role", "section")
        return label

    def _show(self, figures: SelectionFigures | None, words: str) -> None:
        self._figures = figures
        self._of.setText(words)
        self._show_figures()
        self._show_coverage()
        self._show_reliability()
        self._show_class()
        self.show_content()

    def _show_figures(self) -> None:
        asked, figures, test = self.asked, self._figures, self._test
        at_least = self.tr("Validation at {0}")
        selection = None if figures is None else figures.asked[self._slider.value()]
        self._table.set_row("validationAsked", at_least.format(certainty_words(asked)), selection, "–")
        own = None if figures is None or figures.own is None else figures.own.selection
        self._table.set_row("validationOwn", self.tr("Validation, “Not sure”"), own, self.tr("not known now"))
        test_head = self.tr("Test at {0}")
        self._table.set_row(
            "testAsked",
            test_head.format(certainty_words(asked if test is None else test.asked)),
            None if test is None else test.selection,
            self.tr("not measured"),
        )
        self._table.set_row(
            "testOwn",
            self.tr("Test, “Not sure”"),
            None if test is None else test.own,
            self.tr("not measured") if test is None else self.tr("not known now"),
        )
        self._own.setText("" if figures is None else self._own_words(figures.own))

    def _own_words(self, own: OwnFigures | None) -> str:
        """Say by what the program itself is silent, and what asking for a certainty alone would make of as many answers."""
        if own is None:
            return self.tr(
                "Where the program itself says “Not sure” is found out of the newest network alone, once it stands still "
                "and reads enough right."
            )
        words = self.tr(
            "“Not sure” looks at more than certainty: of the {0} images that it leaves out, {1} look unlike what was learnt,"
            " and the answer to {2} was in doubt."
        ).format(in_figures(own.selection.total - own.selection.answered), in_figures(own.strange), in_figures(own.doubted))
        same = own.surest
        if same.accuracy is None or same.accuracy_interval is None:
            return words
        more = self.tr(
            "By certainty alone, {0} of as many answers would be right; but to a scribble, too, a network may answer surely."
        )
        return f"{words} {more.format(percent(same.accuracy, same.accuracy_interval))}"

    def _show_coverage(self) -> None:
        lines, figures = [], self._figures
        curve = [] if figures is None else [selection for selection in reversed(figures.asked) if selection.answered]
        if curve:
            lines.append(_line(self.tr("validation"), curve, "validation", Qt.PenStyle.SolidLine, None))
        if figures is not None and figures.own is not None and figures.own.selection.answered:
            lines.append(_line(self.tr("“Not sure”"), [figures.own.selection], "text", Qt.PenStyle.NoPen, "d"))
        if self._test is not None and self._test.selection.answered:
            lines.append(_line(self.tr("test"), [self._test.selection], "test", Qt.PenStyle.NoPen, "s"))
        self._coverage.set_lines(lines)
        self._mark()

    def _mark(self) -> None:
        asked = self._slider.value()
        self._coverage.set_marker(None if self._figures is None else 100 * self._figures.asked[asked].coverage)
        self._by_class.set_marker(asked)

    def _show_reliability(self) -> None:
        bins = None if self._figures is None else self._figures.reliability
        self._reliability.set_bins(bins)
        words = self.tr("As sure as it is right? Calibration error {0}")
        self._error.setText("" if bins is None else words.format(unbroken(f"{fixed(100 * bins.error, 2)} %")))

    @Slot()
    def _show_class(self) -> None:
        if self._figures is None:
            self._by_class.set_lines(())
            return
        label = self._class.currentData()
        found = self._figures.classes if label is _ALL else (self._figures.classes[label],)
        x = np.arange(len(ASKED), dtype=float)
        self._by_class.set_lines(
            [
                PlotLine(self.tr("precision"), x, 100 * _mean([its.precision for its in found]), "run1"),
                PlotLine(self.tr("recall"), x, 100 * _mean([its.recall for its in found]), "run2", Qt.PenStyle.DashLine),
            ]
        )

    @Slot()
    def _on_asked(self) -> None:
        self._asked_words.setText(certainty_words(self.asked))
        self._show_figures()
        self._mark()

    @Slot(float)
    def _on_coverage_chosen(self, coverage: float) -> None:
        """Ask for the least certainty that leaves so many answers."""
        for step, selection in enumerate(self._figures.asked if self._figures is not None else ()):
            if 100 * selection.coverage <= coverage:
                self._slider.setValue(step)
                return

    @Slot(float)
    def _on_certainty_chosen(self, step: float) -> None:
        self._slider.setValue(round(step))


class _Panel(QWidget):
    """A diagram under its title, which may be as narrow as both can be."""

    def __init__(self, title: QLabel, diagram: QWidget) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(diagram, 1)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


def _line(name: str, selections: Sequence[Selection], colour: str, line: Qt.PenStyle, symbol: str | None) -> PlotLine:
    """Return a line through selections of which all have answers, by ascending shares answered."""
    low, high = (np.array([100 * (s.accuracy_interval or (0, 1))[end] for s in selections]) for end in (0, 1))
    x = np.array([100 * selection.coverage for selection in selections])
    y = np.array([100 * (selection.accuracy or 0) for selection in selections])
    return PlotLine(name, x, y, colour, line, symbol, (low, high))


def _mean(shares: Sequence[Sequence[float]]) -> Float64Array:
    """Return the mean over the classes, of those that have a share, at each certainty; NaN where none has."""
    values = np.array(shares)
    known = ~np.isnan(values)
    total = np.where(known, values, 0).sum(axis=0)
    means: Float64Array = np.divide(total, known.sum(axis=0), out=np.full(values.shape[1], np.nan), where=known.any(axis=0))
    return means
