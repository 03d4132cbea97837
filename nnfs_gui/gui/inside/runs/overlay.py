"""The curves of several runs over each other, and below them in what the runs differ."""

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.curves.widgets.curve_plot import CurvePlot
from nnfs_gui.gui.curves.widgets.curves_options import CurvesOptions
from nnfs_gui.gui.curves.widgets.legend import LegendEntry
from nnfs_gui.gui.curves.widgets.level_legend import LevelLegend
from nnfs_gui.gui.curves.widgets.levels import Level
from nnfs_gui.gui.curves.widgets.plot_marks import marks_in_words
from nnfs_gui.gui.inside.painting.numbers import fixed
from nnfs_gui.gui.inside.runs.colours import run_colour, run_line, run_mark
from nnfs_gui.gui.inside.runs.group_words import seeds_words
from nnfs_gui.gui.inside.runs.overlay_curves import Figure, OverlayCurves, PlottedRun
from nnfs_gui.gui.inside.runs.words import setting_table, test_words, validation_words
from nnfs_gui.gui.look.focus_mark import FOCUS_ROOM
from nnfs_gui.gui.look.text_size import shortened
from nnfs_gui.gui.look.theme import theme_of
from nnfs_gui.gui.words import in_words
from nnfs_gui.inspection.experiments.summary import summarize
from nnfs_gui.inspection.runs.run_clock import Count
from nnfs_gui.inspection.runs.run_story import RunStory
from nnfs_gui.storage.library.comparison_words import comparison_sentences
from nnfs_gui.storage.library.run_comparison import RunComparison, seed_figures
from nnfs_gui.training.events import EpochMetrics, Incident
from nnfs_gui.words import Text

_LONGEST_NAME = 26  # characters
_LEAST_WIDTH = 400  # pixels, before it has its place
_SENTENCE_MARGIN = 8  # pixels, to the right of a sentence
_TABLE_HEIGHTS = (120, 200)  # at least and at most, in pixels; what is more is scrolled


class RunOverlay(QWidget):
    """A plot of one figure of each run over the epochs; the table below it is its legend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        right, error = self.tr("right (%)"), self.tr("error")
        self._figures = [
            Figure(self.tr("Validation accuracy"), right, 2, lambda m: _percent(m.validation_accuracy), True),
            Figure(self.tr("Validation error"), error, 4, lambda m: m.validation_loss),
            Figure(self.tr("Training accuracy"), right, 2, lambda m: _percent(m.train_accuracy)),
            Figure(self.tr("Training error"), error, 4, lambda m: m.train_loss),
            Figure(self.tr("Learning rate in use"), self.tr("learning rate"), 6, None),
        ]
        self._comparison = RunComparison((), (), {}, ())
        self._slots: Mapping[str, int] = {}
        self._legend: list[LegendEntry] = []
        self._runs: list[PlottedRun] = []
        self._plot = CurvePlot(self._figures[0].label, [], "", empty_top=100)
        self._plot.setObjectName("overlayPlot")
        self._plot.setAccessibleName(self.tr("Plot of the chosen runs over the epochs"))
        self._plot.redraw_wanted.connect(self._plot.redraw)
        self.options = CurvesOptions(self, has_rate=False)
        self._curves = OverlayCurves(self._plot, self.options)
        self._curves.hovered.connect(self._on_hovered)
        self._choice = QComboBox()
        self._choice.setObjectName("overlayFigure")
        self._choice.setAccessibleName(self.tr("Figure that is compared"))
        self._choice.setToolTip(self.tr("What the curves show. Validation is what compares runs; the test is for the end."))
        self._choice.addItems([figure.name for figure in self._figures])
        self._choice.currentIndexChanged.connect(self._on_figure_chosen)
        self._levels = LevelLegend()
        self._levels.setObjectName("overlayLevels")
        self._hovered_epoch = QLabel()
        self._hovered_epoch.setProperty("role", "quiet")
        self._table = _Table()
        self._table.setAccessibleName(self.tr("In what the runs differ"))
        self._arrange()
        self._plot.set_theme(theme_of(self.palette()))

    def show_comparison(self, comparison: RunComparison, slots: Mapping[str, int]) -> None:
        """Show these runs, each in the colour and line of its slot."""
        self._comparison, self._slots = comparison, dict(slots)
        self._fill_table()
        self._draw_curves()
        self._plot.fit()

    def update_run(self, run_id: str, epochs: Sequence[EpochMetrics], incidents: Sequence[Incident]) -> None:
        """Show how far a run that is being trained has come."""
        for place, each in enumerate(self._comparison.ids):
            if each == run_id:
                self._runs[place] = plotted = self._plotted(place, epochs, incidents)
                self._curves.update_run(plotted)
                self._on_hovered(None)

    def show_base_lines(self, levels: Sequence[Level]) -> None:
        """Show these lines across the accuracies."""
        self._curves.show_levels(levels)
        self._levels.show_levels(self._plot.levels)

    @property
    def marks_in_words(self) -> str:
        """What the marks in the plot stand for."""
        return marks_in_words(self._plot.marks.marks)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        header = QHBoxLayout()
        header.setSpacing(16)
        header.addWidget(self._choice)
        header.addWidget(self.options.make_button())
        header.addStretch(1)
        header.addWidget(self._hovered_epoch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(header)
        layout.addWidget(self._levels)
        layout.addWidget(self._plot, 3)
        layout.addWidget(self._table, 2)

    @property
    def _places(self) -> list[int]:
        return [self._slots[each] for each in self._comparison.ids]

    @property
    def _figure(self) -> Figure:
        return self._figures[self._choice.currentIndex()]

    def _plotted(self, place: int, epochs: Sequence[EpochMetrics], incidents: Sequence[Incident]) -> PlottedRun:
        """Return one of the runs as the plot shows it, with these epochs and what happened in them."""
        run = self._comparison.runs[place]
        story = RunStory(run.first_config or run.config, train_count=run.train_count)
        story.validation_count = self._comparison.validation_counts[place]
        story.take_over(epochs, incidents)
        group = self._comparison.groups[place]
        name = in_words(self._comparison.titles[place])
        members = () if group is None else group.epochs
        return PlottedRun(self._places[place], name, story, self._comparison.forks[place], members)

    def _draw_curves(self) -> None:
        known = zip(self._comparison.epochs, self._comparison.incidents, strict=True)
        self._runs = [self._plotted(place, *each) for place, each in enumerate(known)]
        self._show_runs()

    def _show_runs(self) -> None:
        self._curves.show_runs(self._runs, self._figure)
        self._levels.show_levels(self._plot.levels)
        self._on_hovered(None)

    def _fill_table(self) -> None:
        """Make the legend, the settings in which the runs differ, and the sentences about each pair."""
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(FOCUS_ROOM, FOCUS_ROOM, _SENTENCE_MARGIN, FOCUS_ROOM)
        layout.setSpacing(2)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        comparison, settings = self._comparison, setting_table(self._comparison.settings)
        sentences = [_quiet(sentence) for sentence in self._sentences(has_settings=bool(settings))]
        is_answer = any(comparison.groups)  # to a question that was asked, which comes first
        for sentence in sentences if is_answer else ():
            layout.addWidget(sentence)
        layout.addLayout(grid)
        self._legend = [
            LegendEntry(name, symbol=run_mark(slot), line=run_line(slot))
            for name, slot in zip(map(self._legend_words, range(len(comparison.runs))), self._places, strict=True)
        ]
        columns = {"": [], **settings, **self._figure_columns()}
        for column, (heading, values) in enumerate(columns.items()):
            grid.addWidget(_quiet(heading), 0, column)
            for row, value in enumerate(values, 1):
                label = QLabel(value)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setToolTip(value)
                grid.addWidget(label, row, column)
        for row, (title, entry) in enumerate(zip(comparison.titles, self._legend, strict=True), 1):
            entry.setToolTip(as_tip(in_words(title)))
            entry.setMinimumWidth(entry.sizeHint().width())  # the table scrolls
            grid.addWidget(entry, row, 0)
        grid.setColumnStretch(len(columns), 1)
        layout.addSpacing(6)
        for sentence in () if is_answer else sentences:
            layout.addWidget(sentence)
        layout.addStretch(1)
        self._colour_legend()
        self._table.show_content(content, sentences)
        least, most = _TABLE_HEIGHTS
        bars = self._table.verticalScrollBar().sizeHint().width(), self._table.horizontalScrollBar().sizeHint().height()
        width = max(self.width(), _LEAST_WIDTH) - bars[0]
        wraps = layout.hasHeightForWidth()  # only sentences do, and of a single run there are none
        wanted = (layout.totalHeightForWidth(width) if wraps else layout.totalSizeHint().height()) + bars[1]
        self._table.setMinimumHeight(min(wanted, least))
        self._table.setMaximumHeight(min(wanted, most))

    def _figure_columns(self) -> dict[str, list[str]]:
        """Return what is told of each beside its settings: the test, and of groups the mean of the validation figures."""
        comparison = self._comparison
        tests = [
            test_words(run) if group is None else "" for run, group in zip(comparison.runs, comparison.groups, strict=True)
        ]
        if not any(comparison.groups):
            return {self.tr("test %"): tests}
        validated = [
            validation_words(run) if group is None else seeds_words(summarize(seed_figures(group.runs).values()))
            for run, group in zip(comparison.runs, comparison.groups, strict=True)
        ]
        return {self.tr("valid. %"): validated, **({self.tr("test %"): tests} if any(tests) else {})}

    def _legend_words(self, place: int) -> str:
        name, group = self._short(self._comparison.titles[place]), self._comparison.groups[place]
        if group is None:
            return name
        if len(group.runs) == 1:
            return self.tr("{0}: 1 run").format(name)
        return self.tr("{0}: mean of %Ln run(s), ± standard deviation", "", len(group.runs)).format(name)

    def _sentences(self, *, has_settings: bool) -> list[str]:
        sentences = comparison_sentences(self._comparison, has_settings=has_settings, say=self._short)
        return [in_words(sentence) for sentence in sentences]

    def _short(self, title: Text) -> str:
        return shortened(in_words(title), self.fontMetrics(), _LONGEST_NAME)

    def _colour_legend(self) -> None:
        theme = theme_of(self.palette())
        for slot, entry in zip(self._places, self._legend, strict=True):
            entry.set_colour(getattr(theme, run_colour(slot)))

    @Slot()
    def _on_figure_chosen(self) -> None:
        self._show_runs()
        self._plot.fit()

    @Slot(object)
    def _on_hovered(self, place: float | None) -> None:
        """Say in the legend what each curve says at the epoch under the pointer, or at its end."""
        counts_epochs = self.options.count is Count.EPOCHS
        self._hovered_epoch.setText("" if place is None else self._curves.place_words(place))
        self._plot.set_cursor(max(round(place), 1) if place is not None and counts_epochs else place)
        for run, entry in zip(self._runs, self._legend, strict=True):
            x, y = self._plot.points(run.slot)
            epoch = self._curves.epoch_of(run, place)
            at = np.flatnonzero(x == epoch) if epoch is not None else np.arange(len(x))
            entry.set_value(fixed(y[at[-1]], self._figure.decimals) if len(at) else "")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_plot"):  # Qt tells of the first while it is made
            self._plot.set_theme(theme_of(self.palette()))
            self._colour_legend()
        super().changeEvent(event)


class _Table(QScrollArea):
    """Scrolls to both sides, but for sentences: these break where they would leave what is seen."""

    def __init__(self) -> None:
        super().__init__()
        self._sentences: Sequence[QLabel] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def show_content(self, content: QWidget, sentences: Sequence[QLabel]) -> None:
        """Show a widget, in which these sentences stand."""
        self._sentences = sentences
        self._fit()
        self.setWidget(content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for sentence in self._sentences:
            sentence.setMaximumWidth(max(self.viewport().width() - 2 * FOCUS_ROOM - _SENTENCE_MARGIN, 1))


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(len(text) > 40)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "quiet")
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return label


def _percent(share: float | None) -> float | None:
    return None if share is None else 100 * share
