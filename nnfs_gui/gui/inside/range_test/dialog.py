"""Draws a range test as it goes: the error over the learning rate, and the rates that the curve speaks for."""

import math
from collections.abc import Sequence
from decimal import Decimal

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.controls.buttons import make_push_button
from nnfs_gui.gui.controls.dialogs import resize_on_screen
from nnfs_gui.gui.controls.plots import PaintedPlots
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.painting.line_plot import LinePlot
from nnfs_gui.gui.inside.painting.plot_line import Measure, PlotLine
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.training.range_test import HIGHEST, LOWEST, FoundRate, RangeTest

_WIDTH, _HEIGHT = 110, 36  # characters and lines
_MOST = 1.3  # times the error at the beginning: where it explodes, there is nothing to be read


class _Rate(Measure):
    """Learning rates along an axis that counts their powers of ten."""

    def number(self, value: float) -> float:
        return 10**value

    def words(self, value: float) -> str:
        return in_figures(10**value, ".2g")


class RangeTestDialog(PaintedPlots, QDialog):
    """Shows a test that is told step by step; `rate_chosen` tells the rate that is to be taken."""

    rate_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rangeTestDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find a learning rate"))
        self.content = self
        self._rate: float | None = None  # that would be taken
        what = self.tr(
            "Copies of the network are trained for a moment, while the learning rate grows. Where the error falls, they "
            "learn; where it rises again, the steps are too large. Your network and your runs are left alone."
        )
        self._says = make_wrapping_label()
        self._says.setObjectName("rangeTestWords")
        self._plot = LinePlot(self.tr("Error over the learning rate"))
        self._plot.setObjectName("rangeTestPlot")
        self._plot.setToolTip(self.tr("A click takes the learning rate at this place."))
        ends = range(round(math.log10(LOWEST)), round(math.log10(HIGHEST)) + 1)
        named = ends[::2]  # all of them would have no room
        ticks = tuple((float(power), in_figures(Decimal(10) ** power, "f") if power in named else "") for power in ends)
        rate = _Rate(self.tr("learning rate"), least=float(ends[0]), most=float(ends[-1]), ticks=ticks)
        self._plot.set_measures(rate, Measure(self.tr("error"), decimals=None, least=0.0))
        self._plot.chosen.connect(self._on_place_chosen)
        self._use = make_push_button(
            "useRateButton", "", self.tr("Sets the learning rate on the left; nothing else changes.")
        )
        self._use.setProperty("role", "primary")
        self._use.clicked.connect(self._on_used)
        self._close = make_push_button("closeRangeTestButton", self.tr("Cancel"))
        self._close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._use)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(make_wrapping_label(what))
        layout.addWidget(self._plot, 1)
        layout.addWidget(self._says)
        layout.addLayout(buttons)
        self._plot.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        metrics = self.fontMetrics()
        resize_on_screen(self, _WIDTH * character_width(metrics), _HEIGHT * metrics.height())
        self._says.setText(self.tr("Testing …"))
        self._offer(None)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Offer this in the menu of the plot."""
        self._plot.addActions(actions)

    def show_test(self, test: RangeTest) -> None:
        """Show a test so far, and once it is over, what it says."""
        self._plot.set_lines(self._lines(test))
        if test.result is None:
            return
        found = test.result if isinstance(test.result, FoundRate) else None
        self.show_words(in_words(test.problem) if test.problem is not None else self._words(found))
        self._offer(None if found is None else found.proposed)

    def show_words(self, words: str) -> None:
        """Say what became of the test, which is over."""
        self._says.setText(words)
        self._close.setText(self.tr("Close"))
        announce(self._says, words)

    @property
    def rate(self) -> float | None:
        """The rate that the button takes; None while there is none."""
        return self._rate

    # --- inside -------------------------------------------------------------------------------------------------------

    def _lines(self, test: RangeTest) -> list[PlotLine]:
        x, raw, most = np.log10(test.rates), test.losses.mean(axis=0), _MOST * test.smoothed[:1].max(initial=0.0)
        seen = slice(int((raw > most).argmax()) if (raw > most).any() else None)  # else the rest would lie at the bottom
        low, high = test.losses.min(axis=0)[seen], np.minimum(test.losses.max(axis=0), most)[seen]
        lines = [
            PlotLine(self.tr("as measured"), x[seen], raw[seen], "quiet", band=(low, high)),
            PlotLine(self.tr("smoothed"), x[seen], test.smoothed[seen], "training", width=2),
        ]
        if isinstance(test.result, FoundRate):
            found = test.result
            for name, rate, symbol in (
                (self.tr("falls fastest"), found.steepest, "t"),
                (self.tr("proposed"), found.proposed, "o"),
                (self.tr("largest safe one"), found.largest, "s"),
            ):
                place = int(np.abs(x - math.log10(rate)).argmin())
                lines.append(PlotLine(name, x[[place]], test.smoothed[[place]], "accent", symbol=symbol))
        return lines

    def _words(self, found: FoundRate | None) -> str:
        assert found is not None
        words = self.tr(
            "The error falls fastest at {0} and rises from {1} on, the largest safe rate. {2} learns nearly as fast as that "
            "and leaves some room: take it, or click on another place of the curve."
        )
        return words.format(*(in_figures(rate, "g") for rate in (found.steepest, found.largest, found.proposed)))

    def _offer(self, rate: float | None) -> None:
        """Let the button take this rate, or nothing."""
        self._rate = rate
        self._plot.set_marker(None if rate is None else math.log10(rate))
        self._use.setEnabled(rate is not None)
        self._use.setText(self.tr("Use this rate") if rate is None else self.tr("Use {0}").format(in_figures(rate, "g")))
        self._use.setDefault(rate is not None)

    @Slot(float)
    def _on_place_chosen(self, place: float) -> None:
        self._offer(float(f"{10**place:.2g}"))

    @Slot()
    def _on_used(self) -> None:
        if self._rate is not None:
            self.rate_chosen.emit(self._rate)
            self.accept()
